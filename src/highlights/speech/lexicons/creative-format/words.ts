import { doing, done } from '../../morphology.ts';
import { goods } from '../vocabulary.ts';

/** Matter, ingredients, bodies, beasts, plants and devices: what knowledge is about. */
const kinds = {
  cloth: `katun cotton poliester polyester polister linen rayon viscose satin sutra sutera silk wol denim jeans kanvas flanel spandex nilon nylon ceruti sifon chiffon voal
    jersey babyterry terry fleece toyobo oxford drill corduroy korduroi beludru velvet organza tile tulle brokat batik tenun songket ulos lurik jumputan sasirangan rajut
    muslin flannel parasut taslan kain benang serat kapas bulu kulit suede nubuk sintetis imitasi combed combat carded microfiber mikrofiber bambu tencel dryfit scuba`,
  matter: `stainless aluminium alumunium keramik marmer granit kaca plastik karet silikon melamin kayu jati mahoni pinus sonokeling rotan partikel mdf multipleks hpl
    emas perak besi baja kuningan tembaga titanium timah titan logam berlian mutiara batu akik zirkon kristal beton semen cat busa lateks latex dakron spons styrofoam akrilik
    pvc abs kapur barus spiritus thinner belerang parafin kerosin freon hdpe teflon enamel karbon fiber magnet kertas tinta lem`,
  ingredients: `retinol retinoid niacinamide vitamin kolagen collagen aha bha pha salicylic glycolic ceramide hyaluronic asam sunscreen spf uv alkohol paraben sulfat merkuri
    hidrokuinon arbutin peptide panthenol centella tea tree squalane minyak zaitun argan lavender fluoride whitening parfum edp edt eau cologne musk sabun serum toner
    pelembap moisturizer micellar cleanser eksfoliasi exfoliate peeling masker shampo sampo kondisioner keratin lotion deodoran antiperspirant melanin kortisol hormon enzim bakteri jamur kuman virus tungau`,
  food: `kopi arabika robusta liberika matcha gula garam madu beras ketan santan cabai cabe kunyit jahe temulawak kencur cokelat kakao ragi tepung terigu maizena tapioka mentega margarin
    telur daging sapi ayam ikan udang kaldu micin msg protein kafein gluten laktosa susu keju yogurt kedelai tempe tahu bawang rempah lada merica pala cengkeh kayumanis
    vanila terasi petis kecap cuka saus sambal rendang bumbu mie pasta oatmeal gandum kacang almond kurma buah sayur serat kalori karbo karbohidrat lemak kolesterol probiotik pengawet pewarna pemanis`,
  devices: `baterai batre baterenya hp handphone layar amoled oled lcd led charger kabel usb ssd hdd ram prosesor processor chipset watt lumen dpi rpm hertz fps lux volt ampere mah megapixel sinyal wifi router
    bluetooth sensor lensa kamera sinar resolusi printer toner cartridge mesin oli ban aki busi rem kampas rantai bensin pertalite pertamax helm visor spion velg knalpot karburator injeksi
    kompresor freon filter ac kulkas kompor regulator gas listrik mcb lampu bohlam magicom ricecooker kipas setrika solar inverter speaker headset earbuds anc jam quartz otomatis automatic lithium litium anc enc windows excel aplikasi shortcut file piksel pixel gps nfc server keyboard software cache memori turbin radiator aki shockbreaker freewheel derailleur`,
  bodies: `kulit rambut wajah bayi anak tubuh badan otak mata kuku gigi bibir gusi pori jerawat komedo ketombe uban tulang otot sendi lambung usus ginjal hati jantung darah
    hidung telinga kaki tumit punggung pinggang leher ketiak minyak keringat kelopak alis kelenjar akar folikel manusia orang balita newborn ibu janin`,
  beasts:
    'kucing anjing kelinci hamster ikan burung kura reptil ayam lele cupang koi semut kecoa tikus nyamuk rayap kutu lalat cicak anabul kitten puppy lebah ulat',
  plants:
    'tanaman daun akar tanah bunga pohon monstera aglonema anggrek kaktus sukulen mawar melati bonsai pupuk kompos media sekam benih bibit biji rumput bambu',
  acts: `keramas makeup dandan skincare lari renang olahraga diet puasa mandi tidur duduk begadang ngecas ngegame nyuci nyetrika jemur ngepel nyapu masak nyeduh menggoreng ngukus manggang nanam nyiram
    lamaran kondangan akad hajatan nyetir camping mendaki jualan parenting menyusui mpasi gowes yoga senam memancing mancing mengecat ngebor ngelas nyukur cukur nyisir eksfoliasi contouring layering undertone`,
  house: `blazer tunik kulot hoodie pantofel gesper ciput pashmina pasmina segiempat khimar bergo peci koko cobek gerabah ulekan dandang kukusan centong parutan kunci gembok obeng palu bor gergaji tang kasur bantal guling sprei seprai selimut handuk gorden karpet wajan panci penggorengan pisau talenan spatula blender kran keran pipa toilet wastafel cermin noda karat kerak debu
    sandal sepatu sol tas dompet koper payung jaket helm baju pakaian celana jilbab hijab kerudung bra sepeda raket bola senar pelampung tenda sepatu matras pensil pulpen buku freezer dispenser lemari meja sofa jemuran ember galon tabung saringan vacuum penyedot humidifier diffuser lilin korek
    tumbler termos botol toples rantang lunchbox dot botolnya popok stroller gendongan carseat mainan lego puzzle sarung sajadah mukena gamis dress rok kemeja kaos jas dasi sabuk gelang kalung cincin anting
    arloji strap kacamata softlens topi kaoskaki sneakers boots heels flatshoes hiking carrier ransel sleeping kompas senter joran kail umpan`,
};

const asList = (words: string) => [...new Set(words.trim().split(/\s+/))].join('|');
/** What is seldom the thing for sale itself. */
export const nature = asList(Object.values({ ...kinds, house: '' }).join(' '));
export const kind = asList(`${Object.values(kinds).join(' ')} ${goods.replaceAll('|', ' ')}`);

/** What is done to things to keep, clean, store, prepare or use them. */
const caring = `rawat cuci jemur setrika seterika simpan simpen rendam gosok gosrok lap elap kucek sikat bersih bilas peras gulung lipat gantung tetes semprot siram taruh potong rebus
 goreng kukus campur kocok aduk tepuk diem diam cas charge lepas tarik tutup angkat oles balur urut pijat amplas poles semir bungkus kikir gunting kupas usap
 giling seduh bakar panggang tumis parut iris saring tambah kurang servis tunggu kalibrasi update restart tiup sedot vakum putar balik gabung pisah tumpuk sisir keramas pencet kompres tempel tabur
 pupuk pangkas tanam sterilin angetin cairin ukur cek timbang lumas`;
/** Made so, by the ending that tells it from being so. */
const made =
  'keringin|keringkan|ngeringin|mengeringkan|panasin|panaskan|manasin|memanaskan|dinginin|dinginkan|bekuin|bekukan|anginin|ngisi|isiin|ganti|gantiin|biarin|biarkan|sterilin|didihin|didihkan|jerangin';
export const care = `${doing(caring)}|${made}`;
export const cared = `${done(caring)}|dikeringin|dikeringkan|dipanasin|dipanaskan|didinginin|didinginkan|dibekuin|diangin|dianginin|diisi|diganti|dibiarin|dibiarkan|disteril|disterilin|didihin`;

/** What one cleans, keeps or prepares with, and where. */
export const remedies = [
  'air|hangat|panas|dingin|es|sabun|deterjen|detergen|rinso|sunlight|pewangi|pelembut|cuka|lemon|jeruk|nipis|garam|soda|baking|alkohol|aseton|minyak|kayu|zaitun|kelapa|tisu|tissue|kapas|koran|kertas|lilin|vaseline',
  'penghapus|pensil|odol|pasta|sikat|spons|kain|lap|microfiber|handuk|silica|silika|kamper|kapur|arang|teh|kopi|beras|tepung|kantong|plastik|ziplock|toples|kulkas|freezer|lemari|dustbag|kardus|hanger|gantungan|rak',
  'matahari|terik|teduh|angin|terbuka|tertutup|sejuk|kering|gelap|lembap|mesin|tangan|terbalik|terpisah|suhu|ruang|api|kecil|sedang|besar|semalaman|semaleman|spray|setrika|uap|hairdryer|amplas|oven|microwave|wd',
].join('|');

/** What goes wrong in daily life, and what people therefore want to know. */
export const problems = [
  'noda|kerak|karat|karatan|berkarat|bau|apek|amis|pesing|jamur|jamuran|berjamur|lumut|semut|kecoa|kutu|kutuan|rayap|tikus|nyamuk|tungau|debu|luntur|kelunturan|kusut|lecek|kusam|kuning|menguning|belel|pudar|melar|nyusut|mengkerut|mengkeret|ngaret|kaku|keras',
  'mampet|sumbat|tersumbat|bocor|rembes|macet|seret|lengket|gosong|hangus|gumpal|menggumpal|basi|tengik|busuk|layu|kering|mati|retak|pecah|pecah-pecah|patah|kempes|kendor|longgar|kegedean|kekecilan|sempit|lecet|baret|gores|penyok|copot|lepas|ngelupas|mengelupas|nyangkut|macet',
  'gatal|jerawat|jerawatan|bruntusan|beruntusan|breakout|ketombe|ketombean|rontok|lepek|bercabang|kram|pegal|bengkak|encok|pusing|mual|mabuk|diare|sembelit|panas|demam|ruam|biang|iritasi|perih|berminyak|komedo|flek|keriput|panda|susah|rewel|kembung|gumoh|cegukan|batuk|pilek|masuk|sakit',
  'drop|boros|lemot|hang|ngehang|ngelag|lag|nge-lag|kembung|overheat|meledak|korslet|nyetrum|konslet|error|rusak|cepat|awet|tahan|wangi|empuk|renyah|garing|cakey|crack|luber|smudge|belang|abu|oksidasi|teroksidasi|ketumpahan|kena|kotor|dekil|buluk|keasinan|kepedasan|pahit|langu|lembek|benyek|alot|bantat|bersin|ngompol|mogok|brebet|jebol|nembus|stres|berembun|ngembun|berkabut|burem|buram|jamuran|lembap|kepanasan|kehujanan|nyeplak|nerawang|buncit|lebar|pendek|gemuk|pesek|melorot|tumpul|kegores|kejepit|ngilu|sesak|begah|nyut|bungkuk|miring|keracunan|ngap|mabok|kagok|silau|pudar',
].join('|');

/** That something is so for a reason, or follows from something. */
export const because =
  'soale|sebabe|mergo|amargo|jalaran|sabab|karano|dek|karena|soalnya|sebab|gara|lantaran|makanya|akibat|akibatnya|efek|efeknya|penyebabnya|biangnya|pemicunya|alasannya|gegara|krn|coz';
/** If, in the tongues hosts mix. */
export const ifs = 'kalau|kalo|nek|lek|yen|lamun|mun|jika|bila|apabila|misal|kalu';
/** Advice. */
export const should =
  'jangan|ulah|jan|kudune|harus|wajib|sebaiknya|baiknya|mending|mendingan|idealnya|minimal|maksimal|cukup|hindari|hindarin|pastiin|pastikan|usahakan|usahain|biasakan|biasain|kudu|mesti|dianjurkan|disarankan|kuncinya|bagusnya|benernya|benarnya|bolehnya|enaknya|amannya|tunggu|diamkan|diemin|diamin';

/** How long, how often. */
export const spans =
  'menit|jam|hari|minggu|bulan|tahun|detik|kilo|kilometer|kali|semalam|semalaman|seharian|seminggu|sebulan|setahun|sehari|derajat|senti|meter|persen|tetes|sendok|jari';
