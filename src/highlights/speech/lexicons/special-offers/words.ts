/** What terms of an offer are made of, by meaning. Ready to stand in a pattern. */

export function list(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** A sum as it is said: with the word for thousands, or without it (`dari 120 jadi 59`). */
export const sum = '#rp|#nn';

/** Words of the price that holds elsewhere, before, or for one alone. */
export const usual = list(`
  normal normalnya asli aslinya awal awalnya coret coretnya coretan coretannya biasa biasanya harusnya seharusnya mestinya semestinya tadinya semula sebelumnya
  eceran ecer ngecer ngeteng ketengan satuan satuannya retail pasaran pasarannya label labelnya banderol bandrol bandrolnya banderolnya katalog mulanya
  lamanya lama sehari-hari aselinya normale biasane aslina dulunya reguler`);

/** Words of the price that holds now. */
export const now = list(`
  jadi menjadi cuma hanya cuman mung turun tinggal sekarang cukup dipotong potong diskon kasih dikasih lepas dilepas ke kena jatuhnya sisa saja
  didiskon dapat bayar bayarnya nebus tebus banting dibanting pangkas dipangkas live malam hari khusus spesial promo flash ini boleh`);

/** How one buys. */
export const buying = list(`
  beli ambil order checkout belanja borong pesan pembelian belinya bayar ambilnya angkut order-nya orderan tebus nebus tuku tumbas meser`);

/** What one gets on top. */
export const extra = list(
  'gratis bonus bonusnya free dapat hadiah dikasih kasih plus cashback dibonusin bonusin tambah ditambah ditambahin tambahin nambah kebagian potongan diskon hemat dipotong digratisin gratisin dapatnya bawa sekalian include hadiahnya',
);

/** How goods are counted, besides the goods themselves. */
export const counted = list(`
  pcs pieces biji buah butir botol pack pak set setel stel pasang lembar kotak bungkus dus sachet saset toples cup box karton kilo kg lusin potong unit item paket kaleng pouch
  tube renceng rol roll bal kodi helai bantal porsi loyang tray ekor batang ikat karung jerigen jirigen galon tabung slop strip blister keping bar pot polybag pcsnya bijinya ons liter seri ples toplesan`);
