import type { PhraseRule } from '../../lexicon.ts';
import { doing, done } from '../../morphology.ts';
import { idle } from './talk.ts';
import { go, look, press, small } from './words.ts';

const spread = `${doing('share bagi sebar')}|${done('share bagi sebar')}|bagikan|bagiin|sebarin|sebarkan|forward|repost|posting`;
const friends = list(
  'teman temannya temanmu teman-teman keluarga keluarganya suami suaminya istri saudara sahabat sahabatnya tetangga tetangganya grup group story status sodara adik kakaknya ibunya mama bestie sepupu besti rekan mantan circle gebetan pacar pasangan arisan wa whatsapp facebook bapaknya orangtua kakak ipar mertua emaknya ortu bosnya',
);

function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** Words of sharing that spread no LIVE. */
const notSharing: readonly string[] = [
  'share screen|lokasi|loc|pengalaman|cerita|info|tips|layar|ilmu|tutorial|pendapat|resep|momen',
  'makasih|sudah|barusan .. !share|bagikan|dishare $',
  'aku|saya|kita [mau|akan|lagi|pengen|bakal|bagi] !share|bagikan|ajak|kirim|tag|bagiin|kabarin|undang',
  'bagi|bagiin|dibagi !hadiah|dua|tiga|rata|rezeki|#n|giveaway|voucher|tugas|hasil|sample',
  'tidak|jangan [usah|perlu|boleh|bisa] !share|sebarin|dishare|ajak|disebarin',
  'kemarin|tadi|semalam|dulu|pernah .. !ajak|diajak|share|undang|kirim|mention|tag',
];

/** Told to look further, to share, to follow. */
export const looking: readonly PhraseRule[] = [
  {
    rule: 'explore',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      `${press}|${look} .. !etalase|showcase|katalog`,
      `${press}|${look} [saja|dulu|di|ke|yang|ya] [*] !nomor|no #n|#nn`,
      `${go}|${look}|boleh|bisa ${`[${small}]`} [*] .. !etalase|showcase|katalog`,
      'lihat|cek|kepoin|intip|mampir|kunjungi|buka|jelajahi|follow|scroll .. !produk|koleksi|barang|varian|model|toko|profil lainnya|lain|kita|kami|aku|toko',
      `${go} [${small}] ${look} .. !koleksi|koleksinya|katalog|toko|profil|deskripsi|variannya|produk|link|bio`,
      'swipe|scroll|gulir .. !produk|etalase|keranjang|bawah|kiri|kanan|atas|katalog',
      `klik|pencet|cek|buka [saja|dulu|di|ya|kak|langsung|*] !bio|profil|link|linknya|variasi`,
      'buka|cek|lihat|klik|pencet|dibuka|dicek|dilihat [dulu|saja|ya|kak|langsung|*] !deskripsi|deskripsinya|tabel',
      `pilih|tentuin|tentukan|pilihin|dipilih [dulu|saja|ya|kak|sendiri|langsung|*] [*] [*] di|dari|lewat [kolom|bagian|menu|pilihan|daftar] !keranjang|etalase|variasi|varian|bawah|pilihan|katalog|checkout`,
      `pilih|dipilih|tentuin [dulu|saja|ya|sendiri] [warna|warnanya|size|sizenya|ukuran|ukurannya|varian|variannya|rasa|rasanya|motif|motifnya|model|shade] [*] !keranjang|order|etalase|checkout`,
    ],
    except: [...idle, 'resi|nomor telepon|hp|wa|antrean'],
    yes: [
      'Keranjang kuning pojok kiri, cari nomor dua.',
      'Cek etalase nomor 3 ya, Kak.',
      'liat-liat dulu di etalase',
      'Klik nomor lima buat lihat warnanya.',
      'pilih warnanya sendiri di keranjang ya',
    ],
    no: [
      'Etalasenya lagi aku rapikan.',
      'Cek nomor resi 12345 di aplikasi.',
      'Yang di etalase nomor 3 sudah habis.',
      'Ada yang tanya, cek etalase nomor berapa?',
    ],
  },
  {
    rule: 'share',
    certainty: 'proof',
    patterns: [
      `lupa|bantu|bantuin|tolong|yuk|ayo|boleh|minta|mohon|bisa|silakan|sambil|ayok|jangan|sok|monggo|coba|lain [tolong|di|bantu|dulu|ya|kak|buat|like|bantuin|di-] [*] !${spread}`,
      `live|livenya|siaran|linknya|link|siarannya [ini|aku|kita|ya|*] [*] !${spread}`,
      `!ajak|ajakin|undang|panggil|panggilin|tag|mention|colek|diajak|tarik|bawa|seret|kabarin|kabari|bilangin|suruh|kasih .. ${friends} [*] [*] [*] nonton|masuk|join|live|sini|gabung|ikut|merapat|mampir|belanja|lihat`,
      `!ajak|ajakin|undang|tag|mention|colek|diajak|kirim|kirimin|kirimkan|forward|lempar [*] [*] [*] ${friends} .. [kalian|kamu|yang|ya|juga|yuk|dong|sini|biar|live|link]`,
      `kirim|kirimin|kirimkan|lempar|copy|salin|teruskan .. !link|linknya|live|livenya|siaran [ini|ke|live] ... ${friends}|ke`,
    ],
    except: notSharing,
    yes: [
      'jangan lupa share',
      'Bantu share dulu ya Kak.',
      'ajakin temennya gabung ke sini',
      'kirim link live ini ke grup keluarga',
      'makasih yang udah share, yang lain yuk bagikan juga live-nya',
    ],
    no: ['Aku mau share pengalaman pakai serum ini.', 'Bentar ya share screen dulu.'],
  },
  {
    // Without an invitation it may also be told of those who did.
    rule: 'share',
    certainty: 'proof',
    patterns: [
      `!${spread} [dulu|ya|juga|dong|saja|ke|kak|*] [*] [*] live|siaran|${friends}|link|linknya|livenya|banyak|sosmed`,
    ],
    except: [
      ...notSharing,
      'makasih|nuwun|nuhun|sudah|barusan|pada|semoga|tak|doain ... !share|bagikan|dishare|sebarin|bagiin',
    ],
    yes: ['Share live-nya ke teman kamu ya.'],
    no: ['Aku mau share pengalaman pakai serum ini.', 'Makasih yang udah share.', 'Bentar ya share screen dulu.'],
  },
  {
    rule: 'follow',
    certainty: 'proof',
    // "Yang belum follow, follow dulu" denies nothing; the exceptions below hold the true denials.
    without: ['negation'],
    patterns: [
      '!dipencet|pencet|klik|diklik [dulu|ya|*] [ya] follow|ikuti',
      '!follow sek|sik|heula|dolo|dulu|yuk|akun|akunnya|toko|tokonya|aku|kita|kami|ya|juga|dong|atuh|gih|sekarang|biar|supaya|langsung|kak|ig|instagram|toko|deh|live|saja|sini|kalau|nanti|tim',
      'jangan|bantu|jan .. lupa|bantu .. !follow|subscribe|langganan|ikuti|berlangganan|subrek',
      'yuk|ayo|silakan|silahkan|bantu|langsung|klik|pencet|tap|tolong|boleh|bisa|buruan|mohon|minta|sok|monggo|tinggal|mending|wajib|sekalian|sambil|tombol|minimal .. !follow|ikuti|mengikuti|followin|subscribe|subrek|folback',
      '!belum follow|ngefollow ... follow|tombol|pencet|klik|plus|ikuti|langsung|yuk|silakan|boleh|dulu',
      'ikuti [*] [*] !akun|toko|akunnya|tokonya|tokoku|akunku',
      '!nyalakan|nyalain|aktifkan|aktifin|hidupin|hidupkan|pasang|setel|dinyalain|diaktifin|pencet|klik|pencetin|diklik|set|on-in|onin|setting|atur .. notifikasi|notifikasinya|notif|notifnya|lonceng|loncengnya|pengingat|pengingatnya|reminder|remindernya|alarm|ingatkan',
      'notifikasi|notif|notifnya|notifikasinya|lonceng|loncengnya|pengingat|pengingatnya|remindernya|reminder .. !nyalain|dinyalain|aktifin|diaktifin|dinyalakan|diaktifkan|nyalakan|dipencet|dihidupin|pencet|diklik',
      '!save|simpan|subscribe|favoritin|favoritkan|difavoritin|bookmark|simpen tokonya|toko|akun|akunnya|livenya|tokoku',
      'tombol|tanda|logo !plus|ikuti|follow .. klik|pencet|diklik|dipencet|atas|tap|ditap',
      'klik|pencet|tap|tekan|diklik .. !plus|tambah|ikuti|follow .. [di|atas|pojok|samping|profil|foto|nama|akun]',
    ],
    except: [
      'makasih|barusan|selamat [yang|pada|sudah|banyak|#nama|*] [yang|sudah] [sudah] !follow [ya|kak|akun|toko|semua|semuanya|banget|*] [*] $',
      'sudah !follow [semua|kok|dari|lama|ya|makasih|kemarin|tadi|toko] $',
      'yang sudah|barusan|baru !follow [ya|kak|tadi|barusan] [ya] makasih|$',
      'follow up',
      'jangan [dulu|kak] follow',
      'tidak [usah|perlu|wajib|harus|follow|maksa|nyuruh] !follow|usah|perlu|wajib|harus [follow]',
      'aku|saya [bilang|suruh|yang|juga|sudah|mau] !follow',
      '!bilang follow',
      'sampai|sampe|target|kurang|tembus|dapat|nambah|tambah #nn follow',
      'tip|tutorial|langkah|aturan|resep|instruksi|jadwal .. ikuti',
    ],
    yes: [
      'Yang belum follow, follow dulu ya.',
      'follow akun aku biar nggak ketinggalan',
      'Jangan lupa klik tombol follow.',
      'nyalain loncengnya biar nggak ketinggalan live besok',
    ],
    no: ['Makasih ya yang sudah follow.', 'Nanti aku follow up ke gudang.', 'Nggak wajib follow kok.'],
  },
];
