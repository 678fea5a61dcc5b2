import type { Lexicon } from '../lexicon.ts';

const go = 'yuk|ayo|langsung|buruan|silakan|silahkan|segera|gas|gaskeun|gaskan|monggo|hayuk|mangga|cus|cuss|sok|ayuk';

/** H6: inviting to buy, explore, share or follow; urgency is told apart. */
export const callToAction: Lexicon = {
  id: 'call-to-action',
  rules: [
    {
      rule: 'buy',
      certainty: 'proof',
      patterns: [
        'klik|pencet|tekan|tap|buka|cek|sentuh|ketuk|tinggal .. keranjang',
        `${go} .. keranjang`,
        'masukin|masukkan|masuk|taruh .. keranjang',
        `${go} [saja] [ya] [di] [kak] checkout|beli|order|orderin|diorder|pesan|dipesan|borong|diborong|dibeli|angkut|diangkut|amankan|diamankan`,
        'checkout|order|beli|pesan [saja] [yuk] sekarang|buruan',
        'jangan lupa [di] [langsung] checkout|beli|order|diorder|pesan|klik',
        '^ checkout yuk|ya|kak|dulu|langsung|guys|bun',
        'klik|pencet|buka|tap .. link|tautan .. beli|pembelian|produk|bawah|keranjang',
        'klik|pencet|tap .. beli|checkout sekarang',
      ],
      except: [
        'aku|saya|admin|mimin|suami|mama|tim klik|pencet|tekan|buka|cek|langsung',
        'makasih .. checkout|order|beli',
        'harga|dulu beli sekarang',
      ],
      also: ['past'],
      yes: [
        'Yuk klik keranjang kuning sekarang, Kak.',
        'kalo mau langsung aja pencet keranjangnya ya kak',
        'Langsung checkout aja kak, jangan ditunda.',
        'buruan co kak',
        'yuk cek out sekarang',
        'Jangan lupa diorder ya, Bun.',
        'Masukin dulu ke keranjang ya.',
        'nggak usah ragu langsung checkout ya',
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
      ],
    },
    {
      rule: 'explore',
      certainty: 'proof',
      patterns: [
        'cek|lihat|liat|klik|intip|buka|mampir|kepoin|pencet .. etalase|showcase|katalog',
        'cek|lihat|liat|klik|pencet|tap|buka .. nomor|no|nomer #n',
        'lihat|liat|cek|kepoin .. produk lainnya|lain|kita',
        `${go} .. etalase|showcase`,
        'swipe|geser|scroll .. produk|etalase|keranjang',
      ],
      except: ['aku|saya|admin|mimin klik|cek|lihat|liat|buka', 'resi|nomor telepon|hp|wa'],
      yes: ['Cek etalase nomor 3 ya, Kak.', 'liat-liat dulu di etalase', 'Klik nomor lima buat lihat warnanya.'],
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
        'share|bagikan|bagiin|sebarin|sebarkan|bagi [dulu] [ya] [ke] .. live|siaran|teman|temen|grup|story|keluarga|sahabat',
        'lupa|bantu|tolong|yuk|ayo|boleh [di] [bantu] !share|bagikan',
        'share [dulu] [ya] [kak] live',
      ],
      except: ['share screen|lokasi|loc|pengalaman|cerita|info|tips|layar', 'makasih .. share', 'sudah share'],
      yes: ['Share live-nya ke teman kamu ya.', 'jangan lupa share', 'Bantu share dulu ya Kak.'],
      no: ['Aku mau share pengalaman pakai serum ini.', 'Makasih yang udah share.', 'Bentar ya share screen dulu.'],
    },
    {
      rule: 'follow',
      certainty: 'proof',
      // "Yang belum follow, follow dulu" denies nothing; the exceptions below hold the true denials.
      without: ['negation'],
      patterns: [
        'follow dulu|yuk|akun|toko|aku|kita|kami|ya',
        'jangan lupa .. follow|subscribe|langganan',
        'yuk|ayo|silakan|silahkan|bantu|langsung|klik|pencet|tap .. follow|ikuti',
        'belum follow .. follow',
        'ikuti akun|toko',
        'nyalakan|aktifkan|pencet|klik .. notifikasi|lonceng|pengingat',
      ],
      except: [
        'sudah|makasih .. follow',
        'follow up',
        'jangan follow',
        'tidak usah|perlu|wajib|harus follow',
        'aku|saya follow',
      ],
      yes: [
        'Yang belum follow, follow dulu ya.',
        'follow akun aku biar nggak ketinggalan',
        'Jangan lupa klik tombol follow.',
      ],
      no: ['Makasih ya yang sudah follow.', 'Nanti aku follow up ke gudang.', 'Nggak wajib follow kok.'],
    },
    {
      rule: 'urgency',
      certainty: 'support',
      patterns: [
        'tinggal|sisa|stok [cuma] [tinggal|sisa] #n [pcs|biji|buah|unit|stok|lagi|saja|botol|pasang|lembar]',
        'sebelum habis|kehabisan|ditutup|naik|ludes',
        'stok terbatas|menipis|tipis|hampir|dikit|sedikit',
        'hampir|mau habis|ludes',
        'cuma|hanya|khusus .. malam|hari ini',
        'malam|hari ini saja',
        'sampai|sampe|hingga jam #n',
        '#n menit|jam|detik lagi',
        'jangan sampai|sampe habis|ketinggalan|nyesel',
        'siapa cepat',
      ],
      except: ['tinggal di|sama|bareng', '#n menit|jam lagi .. mulai|istirahat|off'],
      without: ['negation'],
      yes: ['Stoknya tinggal 5 pcs ya.', 'promo ini sampai jam 9 malam', 'Buruan sebelum habis.', 'sisa tiga lagi kak'],
      no: ['Aku tinggal di Bandung.', 'Stoknya masih banyak kok.', 'Sepuluh menit lagi aku istirahat ya.'],
    },
  ],
};
