import type { PhraseRule } from '../../lexicon.ts';
import { idle, idleAlone } from './talk.ts';
import { buy, click, go, look, plainBuy, press, shelf, small, target } from './words.ts';

const filler = `[${small}] [${small}]`;
const soft =
  'ya|yuk|dong|deh|gih|atuh|kak|bun|bunda|guys|gais|bang|say|bestie|yok|lah|ayo|buruan|dulu|sekarang|segera|cepat|langsung|nih|saja';
const voucher = 'voucher|vouchernya|kupon|kuponnya|kode|kodenya|koinnya|promo|promonya|diskonnya|cashback';
const claim =
  'klaim|klem|claim|diklaim|diclaim|klaimin|ambil|diambil|pakai|pasang|dipasang|tempel|ditempel|comot|dicomot|gunakan|digunakan|masukin|dimasukin|masukkan|aktifkan|aktifin|diaktifin|kumpulin|simpan|disimpan|sikat|redeem|tukar|tukerin|amankan|amanin|pencet|dipencet|klik|diklik';

/** Told to buy, to put into the cart, to pay, to claim what makes it cheaper. */
export const buying: readonly PhraseRule[] = [
  {
    // An invitation, and the deed. "Yang belum checkout, langsung checkout" denies nothing; `idle` holds true denials.
    rule: 'buy',
    certainty: 'proof',
    without: ['negation', 'question', 'hypothetical'],
    patterns: [
      `${go} ${filler} !${buy}`,
      `!${plainBuy}|${click} [${small}] yuk|gih|atuh|dong|kuy|yok|hayu|cepetan|buruan`,
      `yuk|ayo|ayok|gas|gaskeun|cus|buruan|segera|langsung|silakan|monggo|mangga|kuy|hayuk|sok ${filler} !ambil|diambil`,
      '!ambil|diambil|angkut gih|sekarang|buruan|mumpung|sebelum|atuh|keburu|kini',
      `${go}|tolong|jangan|bisa|boleh ${filler} ${press}|masukin|masukkan|dimasukin|merapat|taruh|serbu|pilih|ambil|diambil [*] [*] !${target}`,
      `${go}|tolong|bisa|boleh ${filler} !${click} [${soft}]`,
      `!jangan [sampai] lupa|ragu|tunda|ditunda|lama|kelamaan|mikir|nunggu|malu|sungkan|kelewatan|skip|takut|bingung|banyak|pakai ${filler} [*] ${buy}|${click}|masukin|klaim|diklaim`,
      'jangan lupa !isi|pilih|tulis|cantumin|tentuin|diisi|dipilih size|sizenya|ukuran|ukurannya|warna|warnanya|varian|variannya|alamat|catatan',
      'sok|geura|gera|ndang|yuk|ayo|buruan|segera|langsung [geura|gera|saja|atuh|di|ndang] !bayar|dibayar',
      'jangan|ojo !lambat|lelet|bengong|ngelamun|melongo|dilihatin|dilihat|diem|nonton .. [*] pencet|klik|checkout|order|bayar|beli',
      'tidak [usah|perlu|pakai] !ragu|mikir|nunggu|bingung|galau|malu|khawatir|lama|takut ... langsung|tinggal|checkout|order|klik|pencet',
      // Whoever wants it.
      `yang|siapa|kalau [*] !mau|minat|berminat|suka|cocok|naksir|kepincut|tertarik|pengen|butuh|perlu|ngincer|penasaran|sreg|belum|kebagian|nyari|cari .... langsung|tinggal|silakan|monggo|gas|cus|segera|buruan|yuk|sok|mangga ${filler} ${buy}|${click}|merapat|meluncur|ke|masukin|keranjang|etalase`,
      `bisa|boleh langsung|banget|sekarang|kak|saja ${filler} !checkout|diorder|dipesan|diklik|dipencet|diangkut|diborong|order|orderin|diamankan|klik|pencet`,
      `bisa|boleh !diklik|dipencet|klik|pencet|diorder|dipesan|diamankan ya|kak|sekarang|keranjang|langsung|nomor|di`,
      // The cart and the shop window.
      `!masukin|masukkan|dimasukin|dimasukkan|masuk|taruh|lempar|tambahin|tambahkan|disimpan|cemplungin [dulu|saja|ke|langsung|ya|kak|yang|semua|*] [*] [*] ${shelf}`,
      'di~in|di~keun|di~no|di~ke|~in|~keun|~no|dorong [ke|dulu|heula|*] !keranjang',
      `!${shelf} [*] ${filler} ${click}|dibayar|pilih|dipilih|dibuka|disikat|diserbu|checkout|menunggu`,
      'tombol|ikon !beli|checkout .. kiri|kanan|bawah|pojok|sini|oranye|kuning|merah',
      `${go} ${filler} pilih|cari|ambil .... di !keranjang|etalase`,
      '!keranjang|etalase [kuning|oranye|orange|oren|merah|*] nomor|ya|sekarang|yuk|langsung|buruan|kak|no|#n|#nn',
      `!${click}|${look}|sikat|merapat|serbu|menuju|ke|lewat|borong|cek|ketuk|sentuh|geser|swipe .. ${shelf}`,
      `!${click} [dulu|saja|ya|kak|yang|di|langsung|*] [*] ${target}`,
      'tombol|link|gambar|ikon|logo|banner|tulisan|tautan [*] [*] !beli|checkout|keranjang|kuning|oranye|oren|bawah|pojok .. klik|diklik|pencet|dipencet|tap|ditap|diketuk|ketuk',
      `nomor|no|etalase #n|#nn ${filler} !checkout|klik|order|angkut|amankan|bungkus|sikat|pencet|diklik|dipencet|diorder|gas|gaskeun|borong|buruan|serbu|merapat`,
      `!${click}|checkout|order|angkut|ambil|amankan|amanin|kunci|sikat|embat|comot|borong [yang|di|dulu|saja|ke|langsung] nomor|no|etalase #n|#nn`,
      // Paying.
      'selesaikan|selesaiin|diselesaikan|diselesaiin|lanjut|lanjutin|lanjutkan|kelarin|segera|langsung|tuntaskan|tuntasin|buruan .. !pembayaran|pembayarannya|bayar|checkout|checkoutnya|payment',
      'pesanan|keranjang|orderan|checkout|cuma|terus|jangan|tinggal|langsung .. !bayar|dilunasin|diselesaiin ya|dong|yuk|segera|langsung|sekarang|dulu|cepat|buruan|sebelum|biar|gih|$',
      'terus|tinggal|langsung|lanjut|pilih|habis [itu|di] [langsung] !bayar|checkout $',
    ],
    except: idle,
    yes: [
      'langsung klik keranjang kuning ya',
      'yang belum checkout langsung checkout',
      'segera selesaikan pembayarannya ya',
    ],
    no: [
      'Jangan diklik dulu.',
      'tinggal pencet tombolnya terus nyala',
      'Keranjangnya belum muncul.',
      'tolong beliin es teh dong',
    ],
  },
  {
    // The deed alone, told by where it stands: at the beginning, after a turn, or before "now", "before it is gone".
    rule: 'buy',
    certainty: 'proof',
    without: ['negation'],
    also: ['past'],
    patterns: [
      '!klik|diklik [saja] yang|ya [*]',
      `!${click} $`,
      `!${plainBuy} [saja|langsung|dulu] ${soft}`,
      `!${click} yuk|gih|atuh|dong|sekarang|kini|cepat|buruan|deh|yok|segera|langsung`,
      `^ [kak|bun|nah|oke|ya|guys|terus|bestie|bunda|#nama] !checkout|borong|angkut|amankan|order|gaskeun|serbu|masukin|klaim`,
      `^ [kak|bun|nah|oke|ya|guys|terus|bestie|bunda|#nama] !${click} ${soft}|${target}|yang|di|nomor`,
      `^ [kak|bun|nah|oke|ya|guys|terus|bestie|bunda|#nama] !beli|pesan|bayar|ambil sekarang|saja|langsung|yuk|mumpung|sebelum|dulu|buruan|segera`,
      `baru|terus|lalu|makanya|nah|oke [itu] [langsung|saja] !checkout|order|diorder|klik|pencet|angkut|amankan|borong|klaim`,
      `mumpung|selagi|sebelum|keburu .... !checkout|order|diorder|borong|angkut|amankan|klik|masukin`,
      `!checkout|order|borong|angkut|amankan|klik|pencet|dipesan|diorder|pesan .. mumpung|sebelum|keburu|selagi|sekarang|jangan|duluan|cepetan|buruan`,
    ],
    except: [
      ...idleAlone,
      `kalau|jika|bila|yang|setiap|tiap|khusus|sambil|buat|untuk|minimal|dari|tanpa|habis|setelah|pas|waktu|saat|sebelum|per|di|gara|cara [kalian|kamu|mau|sudah|*] !${plainBuy}|pesan|beli`,
      'klik|pencet .. mulu|sendiri|terus hp',
      'terus|lagi|mulu nih hp',
    ],
    yes: [
      'Sekarang waktunya checkout.',
      'Klik gambar yang nongol di layar itu.',
      'Yuk klik keranjang kuning sekarang, Kak.',
      'kalo mau langsung aja pencet keranjangnya ya kak',
      'Langsung checkout aja kak, jangan ditunda.',
      'buruan co kak',
      'yuk cek out sekarang',
      'Jangan lupa diorder ya, Bun.',
      'Masukin dulu ke keranjang ya.',
      'nggak usah ragu langsung checkout ya',
      'Yang minat tinggal ke keranjang nomor sembilan.',
      'Jangan kelamaan mikir, angkut aja.',
      'mumpung masih ada gas diborong atuh',
    ],
    no: [
      'Keranjang kuningnya belum muncul nih.',
      'Makasih ya yang udah checkout.',
      'Kak, keranjang kuningnya bisa diklik nggak?',
      'Jangan klik keranjang kuning dulu ya, harganya belum diganti.',
      'Kak Sari tanya cara klik keranjang kuning gimana.',
      'Kemarin aku langsung checkout tiga.',
      'Ini aku klik keranjangnya dulu mau pin produk.',
      'Harga beli sekarang sudah naik dari pabrik.',
      'Keranjangnya belum muncul.',
      'Yang sudah checkout makasih.',
      'Jangan diklik dulu.',
      'ambil yang L aja kalau badannya segitu',
    ],
  },
  {
    // What makes it cheaper has to be claimed first.
    rule: 'buy',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      `!${claim} [dulu|saja|ya|kak|langsung|semua|yang|di|*] [*] ${voucher}`,
      `!${voucher} ... ${claim}`,
      `!${voucher} .... tinggal|langsung|lupa|silakan|yuk|segera|dulu|buruan [di] ${claim}`,
      'jangan .. lupa|lewatkan|lewatin|dilewatin|dianggurin .. !voucher|vouchernya|kupon|kode|koin',
    ],
    beside: [
      'klaim|klem|claim|diklaim|diclaim|klaimin|tempel|ditempel|pasang|dipasang|comot|dicomot|redeem|pencet|dipencet|klik|diklik|dimasukin|disimpan|digunakan|diaktifin',
      'ambil|pakai|gunakan|masukin|masukkan|aktifkan|simpan|kumpulin|sikat|amankan|amanin [dulu|saja|ya|kak|langsung|semua|yang|*] voucher|vouchernya|kupon|kuponnya|kode|kodenya',
      'jangan .. lupa',
    ],
    except: [
      ...idleAlone,
      'kalau|jika|yang|bila|sudah|bisa|habis|setelah|udah|bagi [sudah|kalian|mau|belum] !klaim|pakai|ambil|pasang|tempel|diklaim [voucher|*] .... jadi|dapat|cuma|tinggal|makasih|tidak|hangus',
      'harga|sudah|setelah|termasuk|tanpa|belum .. !pakai|klaim voucher',
      'game|pulsa|listrik|hotel voucher',
      'yang pakai !voucher|kode|kupon',
      'masih|bisa|boleh !klaim|diklaim|pakai voucher|kupon',
      'bisa|boleh|masih .. !diklaim|klaim .. tidak|berapa|sampai',
    ],
    yes: ['Klaim dulu vouchernya ya.', 'vouchernya jangan lupa ditempel', 'kode di layar itu dimasukin'],
    no: ['Vouchernya habis.', 'kalau pakai voucher jadi 50 ribu'],
  },
];
