import type { PhraseRule } from '../../lexicon.ts';
import { abroad, made, makers, places } from './places.ts';
import { foodstuffs } from './substances.ts';
import { crew, notNow, openQuestion, unsure } from './talk.ts';

/** Where parcels, viewers and the host come from. */
const travels = [
  '!dikirim|kirim|pengiriman|ngirim|kirimnya|dikirimnya|berangkat|berangkatnya|meluncur|jalan|dikemas|pickup|estimasi|ongkir|ongkirnya|paket|sampai|nyampe|ekspedisi|kurir|cargo|kargo ... dari|ke|di',
  `dari|ke|di|asal ${places} [*] [*] !dikirim|kirim|sampai|hari|ongkir`,
  '!siapa|teman|temen|penonton|yang|kak|bunda|bun|halo|hai|salam|warga|orang|#nama [kita|aku|yang] [ada|dari|asli|asal|nonton] [dari] dari|asli|asal',
  `aku|saya|gue|kita|kami|mas|mbak|bang|bapak|ibu|suami|istri|host|hostnya|admin|nenek [juga|emang|memang|ini|kan|tuh|berdua] !asli|asal|orang|dari`,
  '!pulang|mudik|mondok|kampung|kuliah|nikah|liburan|jalan|ketemu|pindah|tinggal|merantau|rantau',
  'asli [dari] !sini|sana|situ',
  '!sejarah|sejarahnya|zaman|jaman|konon',
];

const talk = [...unsure, ...openQuestion, ...notNow, ...crew, ...travels];

export const origin: readonly PhraseRule[] = [
  {
    rule: 'origin',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      'made in *',
      `!${made} [asli|langsung|rumahan|tangan|warga|sendiri|kita] [asli|dari|di|oleh|langsung|sama|orang] [pengrajin|perajin|penjahit|petani|ibu|warga|kota|desa|daerah|pegunungan|lereng] ${places}`,
      `!${made} [langsung|sendiri|asli] di|dari *`,
      `!${made} [asli|langsung|sama|oleh|dari|karya] lokal|rumahan|tangan|pengrajin|perajin|penjahit|umkm|ukm|nusantara|pribumi|lokalan`,
      `konveksi|produksi|produksinya|pabrik|pabriknya|workshop|penjahit|penjahitnya|tempaan !sendiri|lokal|rumahan`,
      'handmade|homemade|handcrafted|hand-made',
    ],
    except: [
      ...talk,
      'produksi|hasil|panen !sudah|lagi|tidak|lancar|ulang|massal|terbatas|besok|terus',
      'hasil|karya|dibuat|produksi|impor di|dari !rumah|foto|sini|situ|kamera|layar|mana|hati|pemakaian|survei|apa|kalian|dia|buat|untuk',
      'dibuat|bikinan dari !bahan|kayu|kulit|katun|tepung|besi|serat',
      'supplier',
      'buat|untuk|cocok [*] [*] !penjahit|pengrajin|petani|perajin|konveksi',
    ],
    yes: [
      'Ini made in Indonesia.',
      'Produksi Bandung ya kak.',
      'Ditenun di Troso.',
      'Buatan tangan pengrajin.',
      'Jahitan penjahit lokal.',
    ],
    no: [
      'Ini buatan mana kak?',
      'Bukan buatan China ya.',
      'Produksinya lagi lancar.',
      'Kak ini dikirim dari Bandung ya.',
    ],
  },
  {
    // "Pabriknya di Cikupa", "petaninya orang Temanggung".
    rule: 'origin',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [
      `!${makers} [kita|kami|sendiri|lokal|asli|kecil|rumahan|langganan] [ada|asli] [di|dari|asal|binaan|daerah] [daerah|desa|kota|lereng|kaki|kecamatan|orang] ${places}`,
      `!${makers} [kita|kami|sendiri|ada|itu|letaknya] [ada|ya] di *`,
      `asal|asalnya|asale|aslinya [itu|ini|memang|tuh] !dari|di [desa|daerah|lereng|kaki|kebun|perkebunan|hutan|*] ${places}`,
      `${places} !asalnya|asale|punya`,
      `asli|khas|asal|impor|import|importan|brand|merek|merk|produk|teknologi|lisensi|mesin|benih|bibit|kualitas|kw [dari|lokal|asli] !${places}|lokal`,
      `tenun|batik|songket|lurik|kopi|teh|keripik|bordir|ukir|ukiran|kain|ulos|sarung|gerabah|keramik|perak|kulit|jati|rotan|madu|beras|garam|vanili|vanila|cokelat|sambal|kerupuk|dodol|abon|rendang|rumput|mutiara|kacang|bawang|apel|jeruk|salak|kurma|kismis|zaitun [asli|dari|khas|single] [dari] !${places}`,
      `dari daerah|desa|kota|lereng|pegunungan|dataran|hutan|kebun|perkebunan|petani|pengrajin|perajin|pabrik|tambang|pulau|laut|pantai|sentra|peternak|nelayan !${places}`,
      `dari !${places} asli|langsung|sana|sono|labelnya`,
      `^ [ini|kain|barang|barangnya] [ini] [asli|langsung|memang|impor] dari !${places}`,
      `~nya [ini|itu|kita] [asli|langsung|impor|didatangkan|memang] dari !${places}`,
      `${foodstuffs}|kain|biji|bahan [laut|hutan|gunung|*] [asli|langsung] dari !${places}`,
      'karya|produk|buatan|brand !anak bangsa|negeri',
      'dalam !negeri',
      'dari|asli|di [petani|kebun|hutan] !lereng|pegunungan|dataran|perkebunan|pedalaman *',
      `kulit|daging|susu|cokelat|kurma|bahan|bahannya|kain|kainnya|biji|bijinya|mesin|mesinnya|dinamo|dinamonya|chip|motor|benang|benangnya [ini|itu|nya] [import|impor|asli|langsung|didatangkan] [dari] !${abroad}`,
    ],
    except: [
      ...talk,
      'kirim|ongkir|pengiriman|gudang|gudangnya|toko|tokonya|paketnya ... dari|di|ke',
      'kopi|teh|makan|minum aku|saya|gue|dulu',
      '!berangkatnya|kirimnya|dikirimnya|ongkirnya|adminnya|orangnya|hostnya|tokonya|gudangnya|kurirnya|jaraknya|namanya|logatnya|paketnya|ekspedisinya|pengirimannya|katanya|kotanya|rumahnya dari',
      'keren|drama|artis|lagu|film|cowok|cewek|oppa|grup|girlband korea|jepang|china|cina|thailand|india|turki',
    ],
    yes: [
      'Pabriknya di Cikupa.',
      'Batik asli Pekalongan.',
      'Asalnya dari lereng Merbabu.',
      'Kopinya dari Gayo langsung.',
      'Kulitnya impor Italia.',
    ],
    no: [
      'Dari tadi aku nunggu.',
      'Aku asli Bandung loh.',
      'Siapa yang dari Bandung?',
      'Gudangnya di Bekasi, kirim dari Bekasi.',
      'Kak Rina dari Solo halo.',
    ],
  },
];
