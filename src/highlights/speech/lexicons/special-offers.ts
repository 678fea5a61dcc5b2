import type { Lexicon } from '../lexicon.ts';
import { bundles } from './special-offers/bundle.ts';
import { discounts } from './special-offers/discount.ts';
import { prices } from './special-offers/price.ts';
import { terms } from './special-offers/terms.ts';

/** H13: offers in figures. Vague praise of a price (murah, terjangkau) is nowhere in here, so it never counts. */
export const specialOffers: Lexicon = {
  id: 'special-offers',
  rules: [
    ...prices,
    ...discounts,
    ...bundles,
    ...terms,
    {
      rule: 'condition',
      certainty: 'support',
      without: ['negation', 'hypothetical'],
      patterns: [
        'minimal|minimum|min [belanja|pembelian|order|transaksi|pesanan|checkout] #rp|#n',
        'tanpa minimal|minimum|min|syarat',
        '!selama|khusus [di] [yang] live|livenya',
        'khusus|hanya|cuma|berlaku .. malam|hari ini',
        'malam|hari ini saja',
        'sampai|hingga|sampe|mulai jam #n',
        'sampai|hingga|sampe !malam|besok|minggu|tengah [ini|malam]',
        '#n menit|jam lagi|saja|pertama|ke',
        'untuk #n orang|pembeli|pesanan|order|pembelian|pcs',
        'pembeli|order|orang|pesanan|checkout pertama',
        'pakai|masukin|masukkan kode *',
        'setiap|tiap|untuk pembelian|beli|belanja',
        'pembelian .. #n|#rp',
        'pulau jawa',
        'seluruh|se indonesia',
        'buat|untuk|khusus .. pengguna|pembeli|follower|member baru|pertama',
      ],
      yes: ['minimal belanja 50 ribu', 'khusus live malam ini aja', 'sampai jam sembilan', 'untuk 10 pembeli pertama'],
      no: ['Minimal kita usaha dulu.', 'Hari ini hujan di sini.'],
    },
  ],
};
