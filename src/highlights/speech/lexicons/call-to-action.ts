import type { Lexicon } from '../lexicon.ts';
import { buying } from './call-to-action/buy.ts';
import { looking } from './call-to-action/look.ts';

/** H6: inviting to buy, explore, share or follow; urgency is told apart. */
export const callToAction: Lexicon = {
  id: 'call-to-action',
  rules: [
    ...buying,
    ...looking,
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
