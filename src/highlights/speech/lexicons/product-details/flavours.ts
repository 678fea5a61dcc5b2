import { slot } from './words.ts';

/** Flavours as variants of food and drink. */
export const flavours = slot(`
  original ori orisinal pedas balado keju jagung barbeque barbekyu bbq rumput laut nori sapi panggang ayam bawang rendang cokelat vanila vanilla stroberi strawberry
  matcha taro greentea tiramisu capucino cappuccino mocca moka kopi karamel caramel hazelnut almond mede kacang wijen durian mangga melon semangka leci anggur apel jeruk lemon
  blueberry raspberry cranberry nanas pisang nangka pandan gula aren oreo cookies redvelvet susu yogurt yoghurt jahe madu kurma kelapa klepon keju rosela lemongrass
  salted egg telur asin asam manis rawit ijo merah geprek matah terasi teri cumi udang tuna cakalang ebi spicy truffle sambal daun jeruk rujak
  nanas selai nutella kayu manis mint ginseng markisa sirsak kelengkeng kedondong tamarind bubblegum lychee peach mango banana chocolate choco milk cheese cheddar mozarella honey`);

/** Scents and their notes. */
export const scents = slot(`
  mawar rose melati jasmine lavender vanila vanilla sakura lily freesia peony kenanga cendana sandalwood oud gaharu musk misk amber ambergris patchouli nilam vetiver bergamot citrus
  lemon jeruk apel apple peach berry strawberry stroberi kopi cokelat karamel caramel coconut kelapa mint eucalyptus teh greentea woody floral fruity fresh
  powdery aquatic oriental gourmand sweet baby bayi kasturi malaikat subuh bubblegum cotton laundry ocean marine aqua gardenia magnolia tonka pinus cedar cedarwood saffron leather tobacco
  sereh serai pandan permen leci pear pir kamomil chamomile ylang neroli orange blossom`);

/** Patterns and prints on cloth and things. */
export const prints = slot(`
  polos bunga floral garis salur stripe kotak tartan plaid abstrak polkadot polka dot leopard macan zebra batik mega mendung mendung parang kawung
  truntum sidomukti geometris etnik etnis monogram karakter kartun dinosaurus dino unicorn kelinci beruang panda kucing princess mobil robot space galaxy daun tropis tropical monstera
  marmer marble kayu loreng camo tribal paisley houndstooth catur tiedye shibori jumputan bordir renda timbul emboss hewan bintang hati love pelangi awan bulan`);

/** Cuts and builds of clothes, shoes, bags and things, by their trade names. */
export const cuts = slot(`
  aline oversize oversized boxy slimfit slim regular reguler loose loosefit skinny cutbray flare straight lurus baggy cargo kargo mom boyfriend highwaist midwaist
  crop cropped raglan balon lonceng terompet puffy puff kimono batwing kalong kelelawar batwing sabrina shanghai sanghai mandarin vneck oneck turtleneck halter peplum
  umbrella payung span mermaid duyung plisket rempel rimpel ruffle wrap lilit kerut smock pleats layer asimetris empire princess klok pesak maxi midi mini
  kancing resleting ritsleting tali serut kaitan velcro prepet magnet snap slipon wedges wedge stiletto block pointed bulat kotak lonjong oval lancip
  slingbag ransel tote totebag selempang bucket hobo baguette satchel crossbody backpack waistbag clutch halffull full half face fullface halfface
  bulat persegi segitiga heksagon silinder lipat lesehan minimalis letter leter tinggi pendek panjang busui turtle krah kerah zipper hoodie koko setelan`);
