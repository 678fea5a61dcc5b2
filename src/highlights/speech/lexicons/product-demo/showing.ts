import type { PhraseRule } from '../../lexicon.ts';
import { lookedElsewhere, notSeen, notTested } from './not-now.ts';
import { me, noises, outcome, seen } from './words.ts';

const without = ['negation', 'question', 'reported', 'hypothetical', 'elsewhere'] as const;

/** Viewers are asked to look, listen or come close, or what is to be seen is pointed at. */
export const showing: readonly PhraseRule[] = [
  {
    rule: 'look-here',
    certainty: 'candidate',
    without,
    patterns: [
      `!lihat|lihatin|perhatiin|perhatikan|tengok|simak|delok|tingali [ya|nih|tuh|deh|dong|kak|ini|guys|bun|baik|nggak|aja|sini|dari] [ya|nih|tuh|deh|kak|ini|guys|bun] [*] [*] ${seen}`,
      `tuh [kan|lihat|guys|kak] [*] [*] !${seen} [*] [*] [*] langsung|sampai|masih|keluar|banyak|halus|tebal|tidak|rapat|kental|muncul|segini|gini|jadi`,
      `kelihatan|terlihat kan|ya|nih|banget|jelas|tidak [*] [*] !${seen}`,
      `${seen} [*] [*] !kelihatan|keliatan kan|ya|banget|jelas|nih|tuh|dari`,
      `!dekatin|deketin|deketkeun|zoom|zoomin|dekatkan|mepetin|sorot|sorotin|senterin|closeup [*] [ke] [kamera|ya|dikit|nih|layar|biar|pakai]`,
      `!close up|ap`,
      `lihat|tuh|nih|perhatiin [*] [*] dari !dekat|deket|samping|belakang|depan|bawah|atas`,
      `!dengar|dengerin|dengarin|dengarkan|kedengaran|kedengeran [ya|kan|deh|nih|tidak|nggak|tuh|kak] [*] [*] suara|bunyi|bass|vokal|kriuk|krek|getar|mesin|${noises}`,
      `suara|bunyi|bass|kriuk [*] [*] !kedengaran|kedengeran kan|ya|tidak|jelas|nih|banget|sampai`,
      `tuh|nih|lihat|nah|dengerin [*] [*] [*] [*] !${noises}`,
    ],
    except: [...lookedElsewhere, ...notSeen],
    yes: ['Lihat ya kak teksturnya.', 'Aku zoom ya biar kelihatan seratnya.', 'Dengerin ya bunyinya klik gitu.'],
    no: ['Lihat komentarnya rame.', 'Lihat di keranjang ya warnanya.', 'Nanti aku deketin ke kamera ya.'],
  },
  {
    // "See, it does not come off": what the trial shows, said of what everybody sees.
    rule: 'look-here',
    certainty: 'candidate',
    without,
    patterns: [
      `tuh|lihat|liatin|kelihatan|perhatiin [kan|ya|nih|tuh|guys|kak|bun|deh] [*] [*] [*] tidak|ga [ada] [yang] [sampai] !${outcome}|bekas|sisa|noda`,
      `tuh|lihat|nah [kan|ya|nih|tuh|guys|kak|bun|deh] [*] [*] [*] !langsung ${outcome}`,
      `tuh|lihat [kan|ya|nih|tuh|guys|kak|bun|deh] [*] [*] sampai|jadi|udah|sudah|masih|tetap !${outcome}`,
      `langsung|masih|tetap !${outcome} .. tuh|lihat|lho $`,
      `nih|ini|nah|tuh [ini|dia|ya|nih] !hasilnya|hasil [*] setelah|habis|sesudah|pakai|tanpa|abis|kan|nih|ya|kalau|gini|seperti`,
    ],
    except: [...lookedElsewhere, ...notSeen],
    yes: ['Tuh kan nggak tembus.', 'Tuh, langsung nyerap.', 'Nah ini hasilnya setelah dicatok.'],
    no: ['Tuh stoknya langsung habis.', 'Lihat keranjang, masih nyala vouchernya.'],
  },
  {
    // How it is done, step by step before the camera.
    rule: 'look-here',
    certainty: 'candidate',
    without,
    patterns: [
      `!gini|begini|ngene|kieu [ya|nih|loh|lho|aja|doang|kak|guys] [nih|ya] cara|caranya [pakai|masang|makai|buka|nyalain|masak|lipat|gendong|iket|pasang|kerja]`,
      `${me} [*] !tunjukin|tunjukkan|perlihatkan|lihatin [ya|nih|langsung|dulu|sekarang|di] [*] [*] cara|caranya|gimana|bagaimana|kamera|sini|hasil|depan|${seen}`,
      `${me} [*] kasih !lihat|contoh ya|nih|langsung|dulu|sekarang|cara|caranya|gimana|bagaimana|di|hasil|depan`,
    ],
    except: [...notTested, `cara ${'bayar|order|pesan|checkout|beli|klaim|pesen|daftar|klik'}`],
    yes: ['Gini ya cara masangnya.', 'Aku tunjukin caranya, ditarik terus dikunci.', 'Aku kasih lihat ya di kamera.'],
    no: ['Kak Rina tanya cara pakainya gimana.', 'Cara bayarnya gampang.', 'Aku tunjukin cara checkoutnya ya.'],
  },
];
