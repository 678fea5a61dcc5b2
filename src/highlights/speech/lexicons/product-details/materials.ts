import { slot } from './words.ts';

/** Cloths, yarns and fillings, with the names under which markets sell them. */
export const cloths = slot(`
  katun cotton catton koton rayon rayonan viscose viskosa viskos linen linin rami hemp denim satin silk sutra sutera polyester poliester poly
  polikatun polycotton spandek spandex spandeks lycra likra elastane elastan nilon nylon akrilik acrylic wol wool kasmir cashmere mohair fleece
  flis flece babyterry terry wolfis wolvis wolpis wollycrepe woolycrepe wolycrepe crinkle krinkle cringkle ceruty ceruti cerutti cerruty cerruti seruti
  voal voile toyobo tojiro parasut parasit kanvas canvas belacu blacu mori suede swede sued nubuck nubuk rajut rajutan knit jersey jersy scuba skuba
  moscrepe mosscrepe plisket plisked plisket brokat brukat tile tulle organza organdi sifon chiffon sipon itycrepe itty shakila shakilla maxmara velvet velvety
  bludru beludru korduroi korduroy corduroy drill dril twill taslan oxford poplin popelin flanel flannel gabardin gabardine baloteli balotelli barbiecrepe crepe
  krep hycon hyget higet misty tencel modal lyocell bamboo mikrofiber microfiber mikrotex microtex dakron dacron furing puring asahi tricot trikot lotto dryfit
  drifit waffle wafel rib ribbed cvc combed kombed carded kardet bcotton pique pike lacoste lakos tweed jacquard jakard jaguar damask muslin kasa gauze
  songket tenun ulos batik lurik sasirangan jumputan shibori ecoprint endek spunbond spunbon cordura kordura dinir denier bulu kapuk kapas
  latex lateks foam memori busa spons sponge airsuede schiffon amunzen supernova neoprene neopren goretex dyneema softshell santung georgette gorjet yoryu chambray minky yelvo rasfur velboa mikado bellini valentino oscar carrera mbtech jegging seersucker dobby hyfive vibram toyobo ladyzara monalisa sofia semilinen
  semiwol lace mesh jala jaring goni karung jute ripstop taffeta tafeta polar polyurethane faux sherpa teddy peach
  milano hero diamond madinah paris armani brukat prada babydoll airflow scooba tissue`);

/** Metals, woods, stones, glass and plastics. */
export const solids = slot(`
  stainless stenlis stainlis stenles steinless stainles steenless aluminium alumunium almunium aluminum besi baja galvanis galvanil galvalum kuningan
  tembaga perunggu titanium timah seng alloy aloi krom chrome logam metal monel rhodium xuping kayu jati mahoni pinus sungkai akasia trembesi mindi
  sonokeling sonokling merbau ulin meranti kamper bengkirai albasia sengon eboni cendana bambu rotan rattan mdf multiplek multipleks multiplex triplek
  tripleks plywood partikel particle blockboard hpl melamin melamine melaminto formika tempered borosilikat borosilicate kristal crystal keramik
  ceramic porselen porcelain gerabah marmer marmar marbel marble granit granite resin epoxy epoksi fiber fiberglass karbon carbon kevlar plastik pp pet petg
  hdpe ldpe abs polikarbonat polycarbonate polipropilen polypropylene kopoliester pvc eva tpr tpu tpe phylon pilon karet rubber silikon silicone bakelit
  tritan ppsu mika vinyl vinil enamel teflon beton semen terazo teraso zirkon swarovski giok mutiara gondok pandan mendong purun sabut soywax sapphire safir gorilla dragontrail neodymium moissanite zirconia akik kecubung kaca beeswax
  stereofoam styrofoam akrilik acrylic polyester ripstop kertas karton artpaper bookpaper hvs artcarton platinum sterling tungsten krom vanadium chromium nikel nanokeramik`);

/** Skins of animals and what passes for them: `kulit` alone is the buyer's own. */
export const hides = slot(
  'sapi domba kambing kerbau buaya ular pari sintetis sintetik imitasi kuda oscar asli premium leather nubuck',
);

/** Cloths and solids of which nothing but a material is meant, wherever they stand. */
export const unmistakable = slot(`
  katun cotton rayon viscose linen denim satin polyester poliester spandek spandex lycra nilon nylon akrilik fleece babyterry wolfis wollycrepe crinkle
  ceruty ceruti voal toyobo neoprene parasut kanvas canvas suede jersey scuba moscrepe plisket brokat organza sifon chiffon velvet bludru korduroi corduroy
  twill taslan poplin flanel baloteli tencel mikrofiber microfiber dakron dacron furing muslin cordura stainless stenlis aluminium alumunium
  galvanis kuningan tembaga titanium borosilikat borosilicate keramik porselen mdf multiplek plywood polikarbonat polycarbonate polypropylene hdpe petg abs eva tpr tpu
  phylon silikon bakelit tritan ppsu neodymium kopoliester melamin akasia mahoni trembesi sungkai sonokeling rotan fiberglass lateks`);

/** What a buyer asks of a material's grade. */
export const grades = slot(`
  asli murni premium grade ultrafine babydoll airflow import impor lokal solid combed bambu organik organic pique rami stretch melar tebal tipis supernova
  grey twill sutra silk viscose twist madinah jepang korea mikro micro steel food tempered anti full pilihan beneran sungguhan sintetis halus
  kualitas super utuh padat daur alami tua ringan lapis balistik ballistic`);

/** Finishes and techniques by which a thing is made. */
export const makings = slot(`
  sablon bordir bordiran printing print sublim sublimasi plastisol rubber dtf rantai obras overdeck tenun ikat cap tulis anyam rajut tempa cor las
  powder coating coated doff dop matte glossy satin chrome krom anodized anodis poles finishing duco melamin vernis politur cat ukir ukiran pahat lem press jahit`);
