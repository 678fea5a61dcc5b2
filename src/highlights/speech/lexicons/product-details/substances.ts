import { slot } from './words.ts';

/** Active and plain ingredients of care products, in the spellings hosts use. */
export const actives = slot(`
  niacinamide niasinamid niacinamid niacinamit hyaluronic hyaluron hialuronat hyaluronat retinol retinal bakuchiol ceramide seramid ceramid centella cica kolagen collagen
  salicylic salisilat salisilic glycolic glikolat lactic laktat mandelic aha bha pha azelaic azelat tranexamic traneksamat kojic koji arbutin ascorbic askorbat tocopherol
  glycerin gliserin panthenol pantenol allantoin peptide peptida squalane squalene urea zinc sulfur sulphur titanium mugwort propolis
  galactomyces bifida probiotik prebiotik probiotic spirulina licorice licorish mulberry calendula chamomile kamomil witch tea argan jojoba shea rosehip castor
  keratin biotin caffeine kafein kolin menthol mentol mentolnya eucalyptus glutathione glutation gluta astaxanthin resveratrol snail mucin
  aloe alovera aloevera zaitun almond macadamia argan bengkoang bengkuang pepaya kunyit temugiring lulur charcoal kaolin
  bentonite heartleaf houttuynia greentea matcha mugwort lotus sakura saffron goat adapalene oxybenzone oksibenzon fluoride fluorida xylitol
  coco betaine enzim enzyme ectoin madecassoside adenosine coenzyme coq lanolin dimethicone silika vaselin petrolatum`);

/** What goes into food and drink. */
export const foodstuffs = slot(`
  daging sapi ayam ikan udang cumi tenggiri tuna cakalang tongkol teri belut kepiting rajungan salmon bandeng lele gabus bebek kambing telur
  tepung tapioka terigu sagu beras ketan singkong ubi mocaf kentang jagung kedelai kedele kacang almond mede mete kenari wijen chia oat oats gandum granola
  gula aren stevia madu kurma cokelat kakao cocoa susu keju mozarella mozzarella mentega butter margarin santan kelapa cabai cabe rawit bawang rempah jahe kunyit
  kencur temulawak kapulaga cengkeh serai sereh lengkuas asem asam terasi petis kecap kluwek kemiri ketumbar lada merica kopi arabika robusta liberika
  arabica teh melati matcha stroberi strawberry mangga durian nanas pisang nangka apel anggur jeruk lemon sirsak alpukat kelor rosela rosella bayam wortel brokoli
  jamur tempe rumput laut nori karambia nyiur klapa krambil kolang agar gelatin whey kasein kaldu garam himalaya lokio salak manggis kismis cranberry
  biskuit oreo lotus pandan vanila vanilla ragi krimer creamer sapi usus ceker kikil iga buntut`);

/** What buyers are glad that a product is free of. */
export const unwanted = slot(`
  alkohol alcohol paraben sulfat sulfate sls sles merkuri mercury hidrokuinon hidrokinon hydroquinone hidroquinon retinol merkurinya pewangi parfum fragrance
  pengawet preservatif pewarna pemanis msg mecin micin vetsin penyedap perisa gula gluten laktosa lactose lemak trans kolesterol kafein caffeine
  bpa phthalate ftalat formalin boraks formaldehid timbal timah nikel nickel silikon silicone mineral steroid krimer santan essence minyak
  klorin chlorine pemutih bleaching fluoride deterjen detergen amonia ammonia babi alergen pestisida nitrat kimia toksin toxic`);

/** Nouns that a list of ingredients hangs on. */
export const composition = slot(`
  kandungan mengandung ngandung komposisi komposisinya ingredients ingredient ingredientnya formula formulasi diformulasi diformulasikan racikan diracik
  diperkaya campuran dicampur infused`);

/** Nouns of food whose inside is told. */
export const insides = slot(
  `isi isian isinya adonan bumbu kuah topping taburan saus sambal adonannya filling lapisan toping krim glaze`,
);
