import type { Lexicon } from '../lexicon.ts';

const fits =
  'cocok|pas|aman|khusus|bagus|recommended|rekomen|rekomendasi|enak|direkomendasikan|ditujukan|dirancang|dibuat|spesial';
const people =
  'ibu|bunda|busui|bumil|bayi|balita|anak|remaja|abg|cowok|pria|cewek|wanita|perempuan|mahasiswa|mahasiswi|pelajar|pekerja|karyawan|kantoran|guru|lansia|orangtua|hijabers|hijaber|pemula|atlet|bapak|ayah|suami|mommy|mama|driver|ojol|petani|santri|pengantin|bridesmaid|gamer|traveler|mager|kos|anak-anak|dewasa';
const skins =
  'berminyak|kering|sensitif|berjerawat|acne|kombinasi|kusam|berketombe|rontok|bercabang|keriting|lepek|gelap|sawo';
const places =
  'kerja|kantor|ngantor|kondangan|kuliah|kampus|sekolah|traveling|travelling|liburan|olahraga|gym|lari|lebaran|pesta|hujan|tidur|harian|nongkrong|piknik|camping|kemah|mudik|umroh|umrah|haji|wisuda|pengajian|bekal|sarapan|arisan|hiking|naik|mendaki|pantai|gunung|kolam|sholat|salat|hajatan|meeting|rapat|kencan|sahur|buka|begadang|masak|perjalanan|pasar|mall|rumahan|jogging|berenang|sepedaan|touring|interview|nikahan|tunangan|acara|sehari';

/** H12: for whom it is, and where or when it is used. "Everybody" is nobody. */
export const targetAudience: Lexicon = {
  id: 'target-audience',
  rules: [
    {
      rule: 'user',
      certainty: 'proof',
      patterns: [
        `${fits} [banget|sekali|juga] untuk|buat|bagi|dipakai|di [yang|kak|para|si|kamu|kalian] [kulit|rambut|wajah] ${people}|${skins}`,
        `${fits} [banget|sekali|juga] untuk|buat|bagi|di .. kulit|rambut|wajah|tubuh|badan|kaki !${skins}|besar|gemuk|kurus|mungil|tinggi|lebar`,
        `untuk|buat [yang|kamu|kak|kalian] [punya] kulit|rambut|wajah|kulitnya|rambutnya|wajahnya [yang|gampang|mudah] ${skins}`,
        'untuk|buat kamu|kalian|kak|teman-teman|bunda|bun|mama|mommy yang [lagi|sering|suka|punya|hobi|aktif|kerja|kulitnya|rambutnya|badannya|baru|gampang|mudah|tinggal|mau] *',
        'untuk|buat [yang] busui|bumil|balita|lansia|remaja|pemula|hijabers|hijaber|mahasiswa|pelajar|pekerja|ojol',
        'untuk|buat ibu hamil|menyusui|rumah|muda|bekerja',
        'untuk|buat|mulai|bisa [dipakai] [anak] [bayi] usia|umur #n',
        `${fits} [banget] untuk|buat [kak|kamu] !yang [lagi|sering|suka|mau|biasa] *`,
        '^ untuk|buat yang lagi|sering|biasa|suka|hobi|kerja|kulitnya|rambutnya|badannya|gampang|punya|tinggal *',
        '^ untuk|buat [teteh|bunda|ibu|bapak|mbak|kak|mama|anak] !yang * *',
        'untuk|buat bayi|anak|balita [mulai|umur|usia] [mulai|dari] #n',
        '^ untuk|buat bayi|pengemudi|driver|pengantin|pemakai|pengguna|teteh|ibu [guru|ojol|motor|baru|kacamata|yang] *',
        'untuk|buat anak kos|sekolah|sma|smp|kuliah|muda',
        'untuk|buat tenaga kesehatan',
        'untuk|buat guru|perawat|nakes',
        'khusus [untuk|buat] pria|wanita|anak|bayi|cowok|cewek|muslimah|lansia',
      ],
      except: [
        'cocok|pas|aman|bagus|enak [banget] untuk|buat semua|siapa',
        'semua orang|kalangan|umur|usia|jenis|tipe',
        'buat|untuk [kak] yang [lagi] menang|beruntung|sudah|order|checkout|follow|pertama|nunggu|nungguin|nonton|tanya|kemarin|tadi|belum|ketinggalan|gabung|mau|minta|bingung|komplain|paket|pesan|penasaran|datang|masuk|lain|lainnya|mana|ini|itu|pertama|baru|kabur|hadir',
        'baru gabung|join|masuk|datang|hadir|nonton|mampir',
        'buat yang checkout|order|beli|bayar|nungguin|tanya',
        'buat|untuk anak|suami|ibu aku|saya',
      ],
      yes: [
        'Buat yang tiap hari naik motor.',
        'Buat ibu yang lagi MPASI.',
        'Ini cocok banget buat kulit berminyak ya.',
        'cocok untuk ibu menyusui',
        'Buat kamu yang sering begadang, wajib coba.',
        'Aman untuk bumil dan busui.',
        'buat anak usia 3 tahun ke atas',
      ],
      no: [
        'Buat yang baru gabung, selamat datang.',
        'Buat yang udah checkout makasih ya.',
        'Buat yang nungguin gamis, sabar ya.',
        'Cocok untuk semua orang.',
        'Aku beli ini buat anak aku kemarin.',
        'Nggak cocok buat kulit kering ya.',
        'Cocok buat kulit sensitif nggak kak?',
        'Kak Rina tanya cocok untuk bumil nggak.',
        'Cocok banget deh pokoknya.',
      ],
    },
    {
      rule: 'scenario',
      certainty: 'proof',
      patterns: [
        `bisa|cocok|enak|pas|bagus|cakep|cantik|nyaman|oke|aman [banget|juga|untuk|buat] dipakai|pakai|dibawa|dipakein [untuk|buat|pas|saat|waktu|kalau|ke|di|lagi] ${places}`,
        `cocok|pas|enak|bagus|cakep|cantik|nyaman|ideal [banget|juga] untuk|buat|saat|dipakai [ke|acara|di|dipakai|bekal|jalan] ${places}`,
        `dipakai|pakai|kepakai|berguna|dibawa|dibawa-bawa untuk|buat|pas|saat|waktu|ke [ke|lagi|acara|musim] ${places}`,
        `^ untuk|buat ${places} ..`,
        '!cocok|pas|bagus|enak [banget] untuk|buat|dibawa|jadi [jadi] [buat] kado|hadiah|usaha|jualan|wadah|hampers|seserahan|suvenir|souvenir|bekal|rekam|ngonten',
        '^ untuk|buat kado|jualan|usaha|hampers|hadiah ..',
        'enak|pas|cocok diminum|dimakan|disantap|dinikmati [pas|waktu|saat|tiap] pagi|sore|malam|siang|hangat|dingin|sambil|bareng',
        'untuk|buat ke kantor|kampus|sekolah|pasar|kondangan|mall|pantai|gunung|masjid|pesta',
        'teman|temen pas|buat|saat|untuk nonton|ngopi|kerja|perjalanan|tidur|santai|begadang',
      ],
      except: ['di sini lagi|sedang hujan', 'aku|saya [lagi|mau|tadi] kerja|tidur|masak'],
      also: ['past'],
      yes: [
        'Cocok buat kado lahiran.',
        'Enak diminum pagi sebelum kerja.',
        'Bisa dipakai ke kondangan juga.',
        'cocok banget buat traveling',
        'Enak dipakai buat kerja seharian.',
        'buat ke kantor juga masuk',
      ],
      no: [
        'Di sini lagi hujan deras.',
        'Aku mau tidur cepat malam ini.',
        'Nggak cocok dipakai olahraga ya.',
        'Bisa dipakai renang nggak?',
      ],
    },
  ],
};
