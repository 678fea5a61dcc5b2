import { doing, done } from '../../morphology.ts';

/** What invites viewers to act, by meaning. Ready to stand in a pattern. */

function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** What opens an invitation, dialects included. */
export const go = list(`
  yuk ayo ayok ayuk yok hayuk hayu hayo kuy skuy kuylah yuklah ayolah gas gaskan gaskeun gass gaspol cus cuss cuslah cusss langsung buruan segera
  silakan silahkan silahken monggo mangga sok atuh ndang enggal geura tinggal mending mendingan wajib mari cepat lekas cekidot gih
  saatnya waktunya`);

/** Small words between the invitation and the deed. */
export const small =
  'saja|kak|bun|bunda|bang|mas|mbak|guys|gais|gaes|ya|yuk|dong|deh|ini|itu|di|say|sis|bestie|semua|kita|dulu|sekarang|kalian|buat|sama|yang|pada|ramai-ramai|cepat|langsung|buruan|om|tante|teh|kang|umi|ukhti|teman|nih|tuh|pak|bu|ibu|mom|gan|bro|lur|dulur|masuk|ke|lewat|untuk|bisa|boleh|aku|ikut|in|kini|nyusul|dah|sek|sik|lai|heula|lah|kan|sih|besti|cah|rek|atuh|jangan|lupa';

/** Buying, as it is told after an invitation. */
export const buy = list(`
  checkout beli belikan order orderin orderkan ngorder diorder diorderin pesan pesankan pesanin dipesan dipesanin dipesen dipesenin pesenin pesanmi pesenlah diorderkeun dikeranjangin keranjangin dikeranjangkeun dicheckoutkeun borong diborong borongin ngeborong
  angkut diangkut angkutin amankan amanin diamankan diamanin secure bungkus dibungkus bungkusin sikat disikat serbu diserbu comot dicomot
  sambar disambar sabet disabet gasak embat diembat hajar dihajar grab war ngewar keep dikeep tuku tukuo tumbas ditumbas meser dipeser boyong diboyong
  adopsi diadopsi miliki dimiliki kunci dikunci distok nyetok lunasin dilunasin rebut direbut purchase`);

/** Buying, in words that only ever mean a shop's. */
export const plainBuy = list(
  'checkout order orderin dikeranjangin keranjangin dikeranjangkeun pesanmi diorder dipesan borong diborong angkut diangkut amankan amanin diamankan tumbas meser keep serbu',
);

/** What one does with a button, a link or a picture. */
export const press = `${doing('klik pencet tekan tap buka cek sentuh ketuk ketok geser colek toel swipe')}|${done('klik pencet tekan tap buka cek sentuh ketuk ketok geser colek toel swipe')}|ngeklik|pencetin|teken|diteken|dipencet`;

/** Pressing, in words that hardly mean anything else. */
export const click = `${doing('klik pencet tap')}|${done('klik pencet tap')}|ngeklik|teken|diteken`;

/** What one does in the shop window. */
export const look = list(`
  lihat dilihat lihatin intip diintip intipin ngintip mampir kepoin dikepoin kepo jelajah jelajahi dijelajah dijelajahi scroll discroll scrolling cari dicari cariin telusuri kunjungi
  ubek ubek-ubek dicek cekin pantau pilih dipilih pilihin milih masuk merapat meluncur lari cus pergi tengok ditengok lirik dilirik sambangi jalan-jalan main
  buka dibuka bukain klik diklik pencet dipencet tap ambil diambil`);

/** The shop window itself. */
export const shelf = list('keranjang etalase showcase katalog keranjangnya etalasenya troli trolly cart wishlist');

/** Other places on the screen from which one buys. */
export const target = list(
  'keranjang etalase showcase katalog link linknya tautan tautannya tombol tombolnya ikon ikonnya icon logo banner pop popup kartu gambar gambarnya foto fotonya produk produknya pin pinnya pojok bawah kiri kanan atas nomor beli kuning oranye oren orange bio profil toko checkout variasi varian',
);
