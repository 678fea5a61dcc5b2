import type { Lexicon } from '../lexicon.ts';

/** H11: a feature, the benefit it brings, and the main benefit of a whole product. Pairs are made in the type. */
export const productValue: Lexicon = {
  id: 'product-value',
  rules: [
    {
      rule: 'feature',
      certainty: 'candidate',
      patterns: [
        'tahan air|panas|banting|gores|karat|api|cuaca',
        'waterproof|antiair|antibakteri|antislip|breathable|anti-uv',
        'anti uv|air|bakteri|slip|kusut|karat|gores|sinar|lengket|jamur|tumpah',
        'spf #n',
        'mengandung|kandungan [ada|utama] niacinamide|niasinamid|hyaluronic|hyaluron|hialuronat|asam|retinol|ceramide|seramid|centella|cica|kolagen|collagen|salicylic|salisilat|aha|bha|vitamin|panthenol|arbutin|aloe|peptide|squalane|zinc|argan|keratin|madu|jahe|kurma',
        'niacinamide|hyaluronic|retinol|ceramide|centella|salicylic #pct|acid',
        'baterai|kapasitas|daya|motor|mesin #n',
        '#n watt|mah|lapis|layer|liter',
        'dilengkapi|dilengkapin *',
        'bahan|material [ini] katun|cotton|rayon|linen|fleece|parasut|stainless|microfiber|spandek|spandex|silikon|kulit|jersey|toyobo|tencel|lateks',
        'ada katup|sekat|tali|port|layar|bantalan|pengunci|roda|slot|tutup|busa|panthenol|sertifikat|lubang [di|dada|udara|percentage] ..',
        'tanpa kawat|label|jahitan|alkohol|pewangi|lem',
        'ada kantong|saku|resleting|ritsleting|filter|timer|busui|kancing|lapisan|puring|furing|karet|busa|penutup',
      ],
      except: ['bungkus|dibungkus|packing|ditumpuk .. #n', 'beda sama|dengan tahan'],
      yes: [
        'Ada katup di tutupnya.',
        'Tanpa kawat ya.',
        'Jaketnya tahan air.',
        'Mengandung hyaluronic acid.',
        'Bahannya katun rayon.',
        'ada resleting busui',
      ],
      no: ['Ini tahan air nggak kak?', 'Nggak tahan air ya.', 'Fiturnya bagus.'],
    },
    {
      rule: 'benefit',
      certainty: 'candidate',
      patterns: [
        'tetap|jadi|bikin|membuat|biar|supaya|agar|sehingga|jadinya|bantu|membantu .. kering|lembap|lembab|cerah|glowing|halus|kenyal|adem|nyaman|segar|wangi|bersih|hangat|dingin|langsing|ramping|empuk|renyah|kenyang|hemat|gampang|mudah|praktis|ringan|terlindungi|lembut|jenjang|nyenyak|kinclong|rapi|awet|sejuk|rileks|merata|matang',
        'melindungi|lindungi|ngelindungin|melembapkan|melembabkan|ngelembapin|mencerahkan|mencerahin|nyerahin|menghaluskan|menyamarkan|nyamarin|mengurangi|ngurangin|menenangkan|nenangin|meredakan|mencegah|cegah|menutrisi|menyerap|nyerap|mengontrol|ngontrol|menjaga|memudahkan|mempercepat',
        'tidak|anti [bikin|gampang|mudah|akan] panas|gerah|luntur|lengket|gatal|bocor|basah|kusut|nyeplak|menerawang|berat|ngap|kering|melar|berbulu|pecah|gosong|pegal|capek|ribet|sakit|kegesek|melorot|kebentur|penyok|menekan|ketarik|pusing|tumpah|kesat|kebuang',
        'gampang|mudah [banget] dicuci|dibersihkan|dibersihin|dilap|dibawa|disimpan|dilipat|diratakan|menyerap',
      ],
      except: ['#rp', 'klaim|komplain|antre', 'tidak jadi', 'biar|supaya tidak ketinggalan|kehabisan'],
      without: ['negation'],
      yes: [
        'Bahunya jadi nggak sakit.',
        'Jadi tetap kering waktu hujan.',
        'bikin kulit lembap seharian',
        'Nggak gampang kusut.',
        'Melindungi mata dari sinar matahari.',
      ],
      no: ['Bagus banget pokoknya.', 'Bikin lembap nggak kak?', 'Kak Rina tanya bikin kulit lembap atau kering.'],
    },
    {
      rule: 'overall',
      certainty: 'proof',
      patterns: [
        'rasanya|teksturnya|dalamnya|kuahnya|bumbunya .. gurih|manis|pedas|renyah|legit|nendang|empuk|creamy|kriuk|juicy|garing|lumer|segar|asin|lembut',
        'jahitan [nya] [sangat|juga|super] rapi|kuat|halus|dobel|double',
        'jatuh|potongan|cutting [nya|badan] .. cantik|flowy|ramping|lurus|longgar|jenjang|bagus',
        'bikin|kelihatan|keliatan|terlihat|nampak [kaki|badan|tubuh|kita|kak] [lebih|kelihatan|keliatan] langsing|ramping|jenjang|elegan|mewah',
      ],
      yes: ['Rasanya gurih pedas.', 'Jahitannya rapi banget.', 'bikin kaki keliatan jenjang'],
      no: ['Rasanya enak banget.', 'Rasanya pedas nggak kak?', 'Jahitannya nggak rapi.', 'Aku rasa pedas itu enak? '],
    },
  ],
};
