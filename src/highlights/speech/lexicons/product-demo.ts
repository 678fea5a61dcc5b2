import type { Lexicon } from '../lexicon.ts';

/** H5: words that go with showing a product in use. Words only hint: somebody must have seen it. */
export const productDemo: Lexicon = {
  id: 'product-demo',
  rules: [
    {
      rule: 'trying',
      certainty: 'candidate',
      patterns: [
        'aku|saya|kita [langsung|mau|akan] coba|cobain|cobakan|praktekin|praktikkan|peragakan|tes|uji [ya|dulu|sekarang|langsung|di|pakai]',
        'aku|saya|kita [langsung|mau] oles|olesin|oleskan|semprot|semprotin|tuang|tuangin|nyalain|nyalakan|tetesin|teteskan|aplikasikan|aplikasiin|potong|goreng|rebus|seduh|blender|gosok|celup|siram|siramin|tarik|injak|banting|masukin|masukkan|lipat|gulung|basahi|putar|balik|lap|timbang|kukus|cuci *',
        'aku|saya|kita * ... !lihat|liat|tuh|dengar|dengerin|segini',
        'aku|saya|kita [langsung] buka|pasang|peluk|iris|tumis|ceplok|giling|larutkan|remas|ratain|tempel|pompa|swatch|colok|dorong|dudukin|garuk|cicip|patahkan|aduk|usap|sikat [ya|dulu|sekarang|di|pakai|satu] *',
        'aku|saya [langsung] pakaikan|pakein|pakai [ya|sekarang|dulu] di [tangan|wajah|sini|badan|kaki]',
      ],
      also: ['past'],
      except: [
        'coba .. sinyal|mic|suara|kamera|lagu|ulang|komentar',
        'lihat|liat|buka|baca .. komentar|chat|sinyal|pertanyaan|pesanan|hp|hape',
        'pasang|buka lagu|musik|live',
      ],
      yes: [
        'Aku peluk ya, lihat kakinya masuk sini.',
        'Aku coba ya di tangan.',
        'Kita langsung tuang airnya, lihat.',
        'aku olesin di punggung tangan',
      ],
      no: [
        'Aku buka komentarnya dulu, lihat.',
        'Kemarin aku coba di rumah.',
        'Aku coba cek sinyal dulu ya.',
        'Aku belum coba sih.',
        'Coba kakak komen dulu.',
      ],
    },
    {
      rule: 'look-here',
      certainty: 'candidate',
      patterns: [
        '!lihat|liat|perhatikan|perhatiin|tuh|nih [ya|kak|nih|tuh|deh] .. tekstur|hasilnya|hasil|busanya|busa|bedanya|serat|seratnya|ketebalan|ketebalannya|pori|airnya|lapisannya|jahitan|kilau|menyerap|nyerap|meresap',
        '!begini|gini cara|caranya [pakai|masang|makai|buka|nyalain|masak]',
        'cara|caranya pakai|pemakaian|masang|memasang|menggunakan|penggunaan|masak [nya] [gini|begini|tinggal|cukup|gampang|pertama|tuh]',
      ],
      without: ['question'],
      except: ['kak|#nama|yang .. tanya', 'cara bayar|order|pesan|checkout|beli'],
      yes: [
        'Lihat ya kak teksturnya.',
        'Tuh, langsung nyerap.',
        'Cara pakainya tinggal dituang.',
        'gini caranya pakai',
      ],
      no: ['Lihat komentarnya rame.', 'Kak Rina tanya cara pakainya gimana.', 'Cara bayarnya gampang.'],
    },
  ],
};
