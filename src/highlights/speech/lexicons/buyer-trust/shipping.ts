import type { PhraseRule } from '../../lexicon.ts';
import { idle } from './talk.ts';
import { arrived, couriers, days, list, parcel, places, sent, services, stores, wrapped, wrapping } from './words.ts';

const soon = `${days}|maksimal|estimasi`;
const ordered = list(
  'order orderan pesan pesanan checkout beli bayar pembayaran pembelian transaksi masuk diorder closing',
);
const spans = list('hari harian minggu jam harinya hari-an hr');
/** Numbered parts of the way: "dua sampai tiga hari". */
const counted = `#n|#nn [sampai] [#n|#nn] ${spans}`;

/** The way of the parcel: when, how fast, from where, in what, with whom, and paying at the door. */
export const shipping: readonly PhraseRule[] = [
  {
    // The question and its figure in one breath: "berapa lama sampai Medan, tiga hari kak".
    rule: 'shipping',
    certainty: 'proof',
    without: ['reported', 'question'],
    patterns: [
      `berapa|kapan .. !${sent}|${arrived}|resi|resinya .... ${counted}|besok|lusa|langsung`,
      `!${sent} .. berapa|kapan .... ${counted}|besok|lusa`,
      `kapan .. !${sent} .... hari|malam|siang|sore ini|itu|sama`,
    ],
    except: [...idle.filter((one) => !one.includes('kapan')), 'tahan|awet|kuat|baterai|live|promo|diskon'],
    yes: ['yang nanya berapa lama sampai Aceh, lima hari ya'],
    no: ['kapan dikirim ya kak'],
  },
  {
    rule: 'shipping',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      // When it goes.
      `!${sent} ... ${soon} [hari|sampai|pagi|sore|siang|malam]`,
      `!${sent} ... hari|malam|siang|sore|saat ini|itu|sama|yang [juga|sama]`,
      `hari|malam|siang|sore ini|itu|sama [juga|kita|langsung|sudah|kami] [bisa|*] [langsung|*] !${sent}`,
      `${days} [pagi|siang|sore|malam|langsung|sudah|kita|kami|juga] [*] [*] !${sent}`,
      `paket|paketnya|barang|barangnya|pesanan|orderan|dibawa ... !${days}|langsung [*] [*] jalan|kurir|dibawa`,
      `${days} [bisa|*] [langsung|*] dibawa|jalan !kurir|ekspedisi`,
      `sampai .. !${places} .. masih|tetap|dijamin|aman|utuh|nggak`,
      `${ordered} ... jam|sebelum|cutoff|maksimal|hari .... !${sent}|jalan`,
      `!${sent} [kita|dari|kami|itu|setiap|*] tiap|setiap hari|jam|sore|pagi|malam|senin|sabtu`,
      '!resi|resinya [otomatis|langsung] .. keluar|turun|update|muncul|masuk|dikirim|jam|hari',
      '!same|next day',
      '!cutoff|cut [off] .... jam',
      // How long it takes.
      `${parcel}|tiba|mendarat|nyampek|diterima|${sent} .... ${counted}`,
      `sampai|sampainya|nyampek [di|ke] !${places} .. ${counted}`,
      `sampai|sampainya|nyampek .. ${counted} [saja|kalau] [ke|buat|untuk|di|area|wilayah|khusus] !${places}`,
      `sampai|tiba|nyampek [di|ke] !sana|situ|rumah|tangan|tujuan .. ${counted}`,
      'maksimal|paling|kira|sekitar|cuma .. #n|#nn [sampai] [#n|#nn] hari .. !sampai|nyampek|tiba|diterima',
      `!${sent} ... jam|pukul #n|#nn`,
      `!${counted} .. ${arrived}|nyampek|beres|depan|kerja|pengiriman|estimasi`,
      `estimasi|estimasinya|perkiraan|perkiraannya .... !hari|harian|minggu|jam`,
      `ke|area|wilayah|daerah|pulau|luar|buat|untuk|khusus|se|kalau|yang !${places} ... ${counted}|besok|lusa|sehari|seminggu|semalam`,
      `!${places} ... #n|#nn [sampai] [#n] hari|harian|minggu`,
      `h !plus|tambah|min #n`,
      `paling|maksimal lambat|lama|telat|cepat|besok .... !${sent}|sampai|tiba|jalan`,
      `${sent}|paket|pesanan ... !langsung|secepatnya|kilat|hitungan|kurang [dari] jam|hari`,
      `hari|malam|siang|sore ini|itu|sama [juga] [*] [*] [*] !kurir|ekspedisi`,
      `paket|kurir|barang|pesanan|pesenannya|pesanannya .... !besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu [*] sampai|datang|tiba`,
      'kurir|pengiriman|ekspedisi|pengirimannya !dingin|beku|frozen|khusus|thermal|malam|kilat',
      '!busa|foam|sekat|bubble|karton|gabus|spons|kardus|box|kaleng .. biar|supaya|anti|agar|jadi|tidak [tidak] [gampang|sampai|ikut] remuk|penyok|pecah|hancur|gepeng|ancur|tumpah',
      `!po|preorder ... ${counted}`,
      'di tangan !kurir|ekspedisi',
      'pesanan|pesenan|paket|paketnya|barangnya .. sudah di|sama|dibawa|diambil !kurir|ekspedisi|kurirnya',
      'dikirim|diantar|kirim|diangkut|antar pakai|sama|naik [*] !truk|armada|pikap|pickup|kapal|kereta|pesawat|roro|travel|bus|bis',
      // From where it comes.
      `!${sent}|ready|stok|stoknya|barangnya|barang .. dari|di [${stores}|kota|*] ${places}`,
      `!${sent} [langsung|kok|semua|kita|itu|juga|*] dari ${stores}|sini|lokal|dalam|luar|pusat|toko|kita`,
      `gudang|gudangnya|pabrik|pabriknya|toko|tokonya|workshop|lokasi|basecamp [kita|kami|ada|pusat|sendiri] [ada|*] di|dari !${places}`,
      `!gudang|gudangnya .. banyak|cabang|#n|terdekat|dekat|mana-mana|kota`,
      // With whom.
      `pakai|lewat|via|by|dukung|support|titip|ekspedisi|kurir|kurirnya|pilih|tersedia|ekspedisinya|dikirim|kirim [kurir|ekspedisi|yang|*] !${couriers}`,
      `kurir|kurirnya|pengiriman|pengirimannya|ekspedisi|dikirim|kirim|paket|pesanan|sampai|gosend|grab [pakai|lewat|yang|*] [yang] !${services} [ya|kak|#n|sampai|bisa|saja|hari|juga|*]`,
      `!${couriers} .. bisa|aktif|tersedia|ready|juga|sampai|ada|jalan|boleh|nyala|hari|ya|dijemput|support|semua|langsung`,
      'kurir|ekspedisi|kargo|driver|kurirnya|ekspedisinya .. !jemput|ngambil|ambil|pickup|dijemput|angkut|nganter|antar|standby',
      `!dijemput|dipickup|dipick|diambil|diangkut|pickup|jemputan [up] [sama] kurir|ekspedisi|jne|jnt|spx|kurirnya`,
      '!resi|paket|paketnya|pengiriman|pengirimannya|pesanan|resinya .. dilacak|lacak|dipantau|pantau|tracking|ditrack|track|dicek|trackingnya|realtime',
      '!lacak|dilacak|tracking|pantau|dipantau|melacak .. resi|paket|paketnya|pesanan|aplikasi|pengiriman|sendiri',
      // In what.
      `!${wrapped}|dikirim|kirim|kirimnya|paketnya|barangnya ... ${wrapping}`,
      `kita|kami|paketnya|kotaknya|dusnya|barangnya [*] !lapis|lapisin|dilapis|dilapisin|balut|bungkus|bungkusin|kemas|lilit|lakban|amankan|packing|packingin|pak ... ${wrapping}`,
      `pakai|dikasih|kasih|ditambah|tambah|dilapisin|plus|ada|masukin|masuk|dalam|diselipin|dilindungi [*] [*] !bubble|bubblewrap|styrofoam|sterofoam|peti|polymailer|icepack|icegel|honeycomb|airbag|palet|fragile|gabus`,
      `!${wrapped} .. aman|rapi|rapat|tebal|kokoh|kuat|safety|anti|full|extra|ekstra|diperkuat|khusus|privasi|polos|rahasia|discreet|niat|berlapis|hati`,
      'anti|biar|supaya|agar|jadi [*] !penyok|pecah|remuk|gepeng|hancur|bocor|tumpah|rusak|meleleh .. di|pas|saat|selama|waktu|ketika jalan|perjalanan|pengiriman|kirim|ekspedisi|kurir|dijalan',
      '!bubble|bubblewrap|styrofoam|peti|packing .... aman|pecah|penyok|rusak|bocor|tumpah|hancur|gratis|kayu|tebal|lapis|kali|dobel|berlapis',
      // At the door.
      'bisa|boleh|silakan|juga|aktif|tersedia|kalau|pakai|ada|terima|support|dukung|pilih|lewat|melayani|metode|sistem|via|nyalain|ready|mau|sudah [banget|juga|kok|bayar|*] !cod',
      '!cod|codnya ya|kok',
      '!cod|codnya .. boleh|seluruh|se|bisa|saja|juga|tersedia|aktif|ada|aman|ready|dulu|nyala|kita|sudah|berlaku|monggo|silakan|sampai|semua|indonesia|on',
      'bayar|bayarnya|pembayaran|membayar [saja|nanti|bisa|ya|boleh|*] di|pas|setelah|kalau|begitu|saat|abis|ke|waktu|sesudah [nanti|pas] [barang|paket|barangnya|paketnya] [sudah] !tempat|rumah|datang|sampai|kurir|kurirnya|terima|diterima|depan|nyampek|lokasi',
      'cek|buka|lihat|periksa|unboxing|dibuka|dicek [dulu|isinya|barangnya|paketnya|saja|boleh|*] [*] !baru|sebelum [kalian|bisa|boleh] bayar|dibayar|transfer|terima',
      'barang|barangnya|paket|paketnya [datang|sampai|di] [dulu|rumah|tangan|*] !baru bayar|dibayar|transfer',
      'cash !on delivery',
    ],
    except: [
      ...idle,
      'dress|bar|qr|source !code',
      'biaya|gratis|bebas|ongkos !kirim|pengiriman',
      'kirim !hadiah|gift|mawar|stiker|pertanyaan|pesan|foto|dm|salam|chat|komentar|doa|love|koin|lamaran|lagu|video|singa',
      'kapan|belum|nunggu|menunggu|telat|nyasar|tertunda|libur|pending .. !dikirim|kirim|pengiriman|resi|resinya|dijemput|diproses|paket|paketnya|pickup|sampai',
      'dikirim|kirim|pengiriman|resi|resinya|paket|paketnya|cod|kirimnya .. !kapan|belum|telat|tertunda|libur|nyasar|terlambat|pending|gangguan|overload|nyangkut',
      'sampai jam|pukul|ketemu|jumpa|puas|lupa|habis|ketinggalan|#pct|#rp|mata|betis|lutut|bawah|selesai|nanti',
      'tahan|awet|kuat|baterai|nonstop|live|promo|diskon|berlaku|hasil|hasilnya|kelihatan|voucher|flash|jualan|kering|pemakaian|simpan|disimpan|kulkas|suhu|umur|usia|panen|matang|ekspayer|kedaluwarsa|habis|diet|turun|servis|garansi|menstruasi|hujan|cuti|puasa .. !#n|#nn [sampai] [#n] hari|jam|minggu|bulan|harian',
      'jangan [pilih|pakai|main] !cod',
      'proses|diproses !produksi|pembuatan|fermentasi|panggang|masak|jahit|penjahitan|pemanasan',
      'nanti|habis|bentar|sebentar|besok aku|kita|saya .. !lanjut|live|mulai|bahas|buka|coba|cobain',
      'mau|lagi|sambil|masih|belum|sibuk|dari|pagi|semalaman|seharian !packing|ngepack|ngepak|dipacking|bungkus|bungkusin|packingin',
      'kuota|paket !data|internet|hemat|bundling|lengkap|umroh|wisata|komplit',
      'barang|barangnya|produk .. !limited|baru turun|restock|masuk',
      'bungkus|dibungkus|packing|kemasan|kemasannya [ini|itu|*] !lucu|cantik|plastik|zip|ziplock|kecil|sachet|isi|mini|travel',
    ],
    yes: [
      'Pesanan hari ini dikirim hari ini juga.',
      'estimasi sampai 3 hari untuk Jawa',
      'Dikirim langsung dari gudang Tangerang.',
      'bisa COD ya kak',
      'Kita packing pakai bubble wrap.',
      'Order sebelum jam tiga, dikirim hari ini juga.',
      'Ke Kalimantan sekitar lima hari.',
      'Dibungkus bubble wrap berlapis.',
      'bayarnya nanti pas barang udah sampai rumah',
    ],
    no: [
      'Tahan sampai 3 hari di kulkas.',
      'Nggak bisa COD ya kak.',
      'Dikirimnya kapan kak?',
      'Bisa COD nggak min?',
      'Makasih sudah kirim hadiah hari ini.',
      'Live sampai 3 jam ya.',
      'Live sampai jam sepuluh malam.',
      'Kurirnya belum datang dari pagi.',
    ],
  },
];
