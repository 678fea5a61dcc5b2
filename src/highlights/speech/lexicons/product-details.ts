import type { Lexicon } from '../lexicon.ts';

const fabrics =
  'katun|cotton|rayon|linen|denim|jeans|satin|silk|sutra|sutera|polyester|poliester|spandek|spandex|wolfis|wollycrepe|crinkle|ceruty|ceruti|voal|toyobo|fleece|parasut|kanvas|kulit|suede|rajut|jersey|scuba|babyterry|moscrepe|plisket|brokat|tile|organza|stainless|aluminium|kayu|plastik|kaca|keramik|silikon|besi|baja|bambu|rotan|mdf|granit|marble|abs|karet|nilon|nylon|microfiber|bludru|tencel|shakila|itycrepe|diamond|lateks|busa|sintetis|dakron|ppsu|pul|mikrofiber|bakelit|kopoliester|polikarbonat|marbel|borosilikat|tritan|akrilik|akasia|jati|fiber|wol|wool|viscose|viskosa|kaos|polikatun|tembaga|titanium';
/** Cloths and materials that open a sentence only as a material ("Kulit aku" does). */
const openers =
  'katun|cotton|rayon|linen|denim|satin|silk|sutra|polyester|poliester|spandek|voal|kanvas|jersey|brokat|stainless|aluminium|keramik|silikon|baja|ppsu|dakron|akrilik|tritan|nilon|borosilikat';
const places =
  'indonesia|lokal|jepang|korea|china|cina|bandung|jakarta|solo|jogja|yogyakarta|garut|pekalongan|jepara|thailand|malaysia|italia|jerman|tasikmalaya|cirebon|bali|surabaya|lombok|turki|amerika|prancis|taiwan|cibaduyut|medan|padang|malang|bogor|tangerang|bekasi|depok|semarang|klaten|sidoarjo|cimahi|manado|makassar|aceh|toraja|flores|madura|palembang|karawang|cikarang|batam|tajur|sukaregang|cigondewah|soreang|majalaya|sleman|bantul|kudus|tegal|banyuwangi|gresik|kintamani|papua|sentani|sukabumi|purwokerto|magelang|ponorogo|tulungagung|trusmi|laweyan';
const ingredients =
  'niacinamide|niasinamid|hyaluronic|hyaluron|hialuronat|retinol|ceramide|seramid|centella|cica|kolagen|collagen|salicylic|salisilat|aha|bha|pha|vitamin|glycerin|gliserin|panthenol|arbutin|aloe|tranexamic|peptide|squalane|spf|zinc|argan|keratin|gandum|kacang|cokelat|coklat|susu|gula|madu|ikan|ayam|sapi|cabai|rempah|kurma|almond|kelapa|matcha|robusta|arabika';
const colours =
  'hitam|putih|merah|biru|hijau|kuning|cokelat|coklat|krem|cream|abu|abu-abu|pink|ungu|navy|sage|mocca|moka|maroon|army|mustard|lilac|nude|beige|khaki|silver|gold|emas|oranye|orange|tosca|peach|salem|milo|terracotta|olive|broken|denim|taupe|mauve|dusty';
const sizes = 's|m|l|xl|xxl|xxxl|allsize|jumbo|oversize|standar|#n';

/** H10: the facts a buyer decides by. Each rule is one kind of detail. */
export const productDetails: Lexicon = {
  id: 'product-details',
  rules: [
    {
      rule: 'material',
      certainty: 'proof',
      patterns: [
        `!bahan|material|terbuat|dibuat [ini|itu|utama] [dari|pakai|adalah|full] [bahan] ${fabrics}`,
        `full|asli|premium ${fabrics}`,
        `^ ${openers} ..`,
        `badan|badannya|gagang|luar|luarnya|dalam|dalamnya|lapisan|lapis|alas|alasnya|tutup|casing|rangka|bilah|kain|kainnya|sarung|gelas|pegangan|ring|talinya|ritsletingnya [luar|dalamnya] ${fabrics}`,
        `campur|campuran ${fabrics}`,
        `ini [kaos|bahan] ${openers} [campur] ..`,
        'ada|isi|pakai !ekstrak *',
        'kulit sapi|domba|kambing|sintetis|buaya',
        `kandungan|mengandung|komposisi|kandungannya [ada|ini|utama|#pct] ${ingredients}`,
        `#pct ${ingredients}|${fabrics}`,
        `${ingredients} #pct`,
        'katun|cotton combed|rayon|toyobo|bamboo|jepang|linen #n',
      ],
      except: ['full|asli|premium kulit aku|kamu|kita|kusam', 'warna kulit'],
      yes: [
        'Luarnya kanvas, dalamnya furing.',
        'Katun, dua potong atas bawah.',
        'ada ekstrak teh hijau',
        'Bahannya katun rayon ya kak.',
        'mengandung niacinamide 10 persen',
        'Terbuat dari stainless.',
        'Niacinamide 5%.',
      ],
      no: [
        'Luarnya bagus.',
        'Kulit aku lagi kering.',
        'Bahannya bagus banget.',
        'Bahannya apa kak?',
        'Bukan bahan polyester ya.',
        'Ini bahan obrolan kita malam ini.',
      ],
    },
    {
      rule: 'origin',
      certainty: 'proof',
      patterns: [
        'made in *',
        `buatan|produksi|produk|impor|import|diimpor|diproduksi|dibuat|jahitan|tempaan|rakitan|tenunan|anyaman|bordiran|konveksi|perakitannya|bikinnya|bikinan [asli|rumahan] [dari|di|langsung|lokal] ${places}`,
        `^ dari [desa|daerah] ${places}`,
        `pabrik|pabriknya|konveksi|pengrajin|perajin|penjahit|petani|petaninya|kebun|kebunnya|tenunnya|jahitnya|asalnya [bordir|kulit|kopi] di|dari [desa|lereng|daerah] *`,
        `${places} asalnya`,
        'asli|asal [dari] indonesia|jepang|korea|bandung|garut|pekalongan|jepara|solo|bali|cirebon|aceh|toraja|flores|madura|palembang|medan',
        'diproduksi|dibuat|dijahit|dirakit|produksi|produksinya di *',
        'rakitan|sentra *',
      ],
      except: ['orang asli', 'asli [dari] sini', 'aku|saya asli|asal', 'dibuat di rumah'],
      yes: [
        'Jahitan Tasikmalaya ini.',
        'Pabriknya di Cikupa.',
        'Dari Batam, ada labelnya.',
        'Ini made in Indonesia.',
        'Produksi Bandung ya kak.',
        'diproduksi di Jepara',
        'Batik asli Pekalongan.',
      ],
      no: [
        'Dari tadi aku nunggu.',
        'Konveksinya mana kak?',
        'Aku asli Bandung loh.',
        'Produksinya lancar.',
        'Ini buatan mana kak?',
        'Bukan buatan China ya.',
      ],
    },
    {
      rule: 'colour',
      certainty: 'proof',
      patterns: [
        `warna [ada|yang|ini|pilihan|tersedia] ${colours}`,
        `ada ${colours} [dan|sama] ${colours}`,
        `${colours} [dan|sama] ${colours} [dan|sama] ${colours}`,
        '#n [pilihan|macam|varian] warna|shade',
        'warna|warnanya [ada] #n',
        'shade|tone #n|ivory|natural|beige|honey|sand',
      ],
      except: ['keranjang kuning'],
      yes: ['Ada warna hitam sama sage.', 'tersedia lima pilihan warna', 'hitam putih navy ready'],
      no: [
        'Klik keranjang kuning ya.',
        'Warnanya cantik banget.',
        'Ada warna hitam nggak kak?',
        'Warna hitamnya nggak ada.',
      ],
    },
    {
      rule: 'size',
      certainty: 'proof',
      patterns: [
        `ukuran|size|sizenya [ada|yang|ini|dari|mulai] ${sizes}`,
        's m l|xl',
        'm l xl',
        's|m|l sampai|sampe|hingga xl|xxl|xxxl|l|jumbo',
        'panjang|lebar|tinggi|lingkar|diameter [dada|pinggang|badan|baju|tali] #n cm|senti|sentimeter|meter',
        'lingkar dada|pinggang|lengan|badan #n',
        'ld|pb #n',
        '!muat [sampai|sampe|untuk|di|bb|berat] [bb|berat|badan] #n',
        '!isi|netto|volume|kapasitas [bersih] #n ml|gram|gr|liter|kg|g|l',
        '#n ml|mili|liter|senti|sentimeter',
        'isi|netto|berat|beratnya|bersih #n gram|gr|kilo|kg',
        '^ #n ukuran',
        'ada|tersedia #n [pilihan] ukuran',
      ],
      except: ['panjang umur', 'jangan cuma|hanya lihat', 'air|tuang|seduh #n'],
      yes: ['Ukurannya dari S sampai XL.', 'lingkar dada 110 cm', 'muat sampai 80 kilo', 'Isinya 30 ml.'],
      no: [
        'Saya seduh lima belas gram.',
        'Ukurannya apa kak?',
        'Ukuran L nggak ada ya.',
        'Antreannya panjang 3 orang.',
      ],
    },
    {
      rule: 'variant',
      certainty: 'proof',
      patterns: [
        'ada yang * [*] ada yang *',
        'ada !varian *',
        'pilihannya|variannya [ada] *',
        'polos|motif atau|sama polos|motif|kancing|bordir|renda *',
        '#n [pilihan|macam] varian|model|motif|rasa|aroma|tipe',
        'varian|motif|aroma|model [ada|yang|rasa|ini] #n',
        'varian|motif [ada|yang|rasa|nya|ini] bunga|polos|garis|floral|kotak|abstrak|original|pedas|keju|balado|cokelat|coklat|vanilla|rose|lavender|stroberi|strawberry|matcha|ori|manis|asin|gurih|mint|lemon|jeruk|mawar|batik|polkadot',
        'model [ini|yang|nya] a-line|oversize|slim|loose|crop|boxy|skinny|cutbray|lurus|kancing|resleting|ritsleting|slingbag|ransel|tote|totebag|selempang|bucket',
        'rasa [ada|nya] original|pedas|keju|balado|cokelat|coklat|vanilla|stroberi|strawberry|matcha|jagung [dan|sama|,] *',
      ],
      except: [
        'ada yang tanya|mau|bilang|minta|nulis|nanti|sudah|belum|lagi|baru|dari|di|checkout|order',
        'pilihannya|variannya banyak|lengkap|cantik|bagus|lucu|habis|dulu|dipilih',
        'pilih variannya',
      ],
      yes: [
        'Ada yang polos ada yang garis.',
        'Pilihannya teh hijau sama beras merah.',
        'Ada tiga varian rasa.',
        'motifnya ada dua',
        'Modelnya oversize ya.',
        'Variannya ada balado sama keju.',
      ],
      no: [
        'Ada yang nanya ada yang beli.',
        'Pilihannya banyak.',
        'Modelnya cantik.',
        'Motifnya ada berapa kak?',
        'Varian keju nggak ada.',
        'Aku jadi model hari ini.',
      ],
    },
    {
      rule: 'expiry',
      certainty: 'support',
      patterns: [
        'kedaluwarsa|exp .. #n',
        'kedaluwarsa .. tahun|bulan',
        'tahan [sampai|sampe] #n bulan|tahun|hari',
        'tanggal kedaluwarsa',
      ],
      except: ['promo|voucher kedaluwarsa', 'baterai'],
      yes: ['Kedaluwarsanya tahun 2027.', 'tahan 6 bulan di suhu ruang'],
      no: ['Vouchernya kedaluwarsa.', 'Kedaluwarsanya kapan kak?'],
    },
    {
      rule: 'technical',
      certainty: 'support',
      patterns: [
        '#n watt|mah|volt|gb|tb|ram|rpm|inch|inci|hz|megapixel|mp|lumen|ampere|psi',
        'prosesor|processor|chipset|snapdragon|mediatek|intel|ryzen|daya|bluetooth #n',
        'ram|memori|rom|baterai|layar #n',
      ],
      yes: ['Dayanya cuma 350 watt.', 'Baterai 5000 mAh.'],
      no: ['Berapa watt kak?', 'Baterai hapeku tinggal sedikit.'],
    },
    {
      rule: 'nutrition',
      certainty: 'support',
      patterns: [
        '#n [gram] kalori|kkal|protein|lemak|serat',
        'protein|kalori|lemak|gula|serat [cuma|hanya] #n',
        'rendah|tinggi|bebas|tanpa gula|lemak|kalori|serat|protein|pengawet|gluten|msg',
      ],
      yes: ['Kalorinya cuma 120.', 'tinggi serat', 'Proteinnya 20 gram.'],
      no: ['Kalorinya berapa kak?', 'Aku lagi diet.'],
    },
    {
      rule: 'certificate',
      certainty: 'support',
      patterns: [
        'bpom',
        'sni',
        'sertifikat|bersertifikat|logo halal',
        'sudah halal',
        'tanda|sertifikat|standar ce',
        'food grade',
        'foodgrade',
      ],
      except: ['proses|urus|ngurus|pengajuan .. bpom|sni|halal'],
      yes: ['Sudah BPOM.', 'bahannya food grade'],
      no: ['Belum BPOM ya.', 'BPOM nggak kak?'],
    },
  ],
};
