import type { PhraseRule } from '../../lexicon.ts';
import { orders, otherPurposes, otherTalk, parcel, stressed } from './talk.ts';
import { troubles } from './troubles.ts';
import { able, although, bodyParts, follows, hardships, holds, purpose, states } from './words.ts';

/** A cause with what comes of it, in one breath. */
export const cause: readonly PhraseRule[] = [
  {
    // What something is made for: "ada filternya biar airnya tetap jernih".
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [`* * !${purpose} ... ${holds} ${states}`],
    except: [...otherTalk, ...parcel, ...otherPurposes],
    yes: ['Ada filternya supaya airnya tetap jernih.'],
    no: ['Mic aku geser ya biar makin jelas.'],
  },
  {
    // In spite of what might have spoilt it.
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `!${although} * .... tetap|masih|tidak|aman * *`,
      `* !pun ... tetap|masih|tidak|aman|bisa|kuat|muat|enak|nyaman *`,
      `* !pun aman|kuat|nyaman|lancar`,
      `saking !* .... tidak|sampai|bisa *`,
    ],
    except: [...otherTalk, ...parcel, ...orders],
    yes: ['Biarpun kena keringat bedaknya tetep nempel.', 'Kehujanan pun isinya masih kering.'],
    no: ['Walaupun hujan aku tetap live ya.', 'Walaupun murah kualitasnya tetap oke.'],
  },
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `* * !${follows} ... ${holds} ${states}`,
      `* * !${follows} .. ${states}`,
      `${states} .. !karena|soalnya|soale|gara|berkat|lantaran|sebab|saking * *`,
      `!karena|soalnya|berkat|saking|lantaran * .... ${holds} ${states}`,
      `* * !${follows}|soalnya|karena ... bisa|tinggal|cukup|enak|gampang|mudah|aman|bebas|tahan|kuat [buat|untuk|langsung|di|lebih|sambil|banget] ${able}`,
      `* * !${follows} ... ${bodyParts} .. ${holds}|${states}`,
    ],
    except: [...otherTalk, ...parcel, ...orders],
    yes: [
      'Jaringnya rapat jadi udaranya lebih sejuk.',
      'Empuk karena busanya memory foam.',
      'Kakinya bisa dilipat jadi gampang disimpan.',
      'Ini ada kandungan lidah buaya jadi kulit lebih kalem.',
    ],
    no: ['Bagus banget pokoknya.', 'Dari 100 ribu jadi 80 ribu.', 'Adminnya istirahat jadi chat belum dibalas.'],
  },
  {
    // Two clauses and "jadi" between them, whatever the second says can or need not be done.
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `* * * !${follows} .. tanpa|bisa|tinggal|tetap|lebih|makin|aman|kelihatan|kerasa|berasa|terasa|awet|cukup|muat|masuk|gampang|mudah|enak|hemat|irit|langsung|bebas *`,
      `* * * !${follows} .... tidak|tanpa *`,
      `* * ${follows} .... #n|#nn|setengah !detik|menit`,
      `* * ${follows} .. !seminggu|sebulan|setahun|sehari|sepekan|semalam sekali|baru|cukup|bisa|cuma`,
      `* * * !${follows} [*] di~ saja|doang|langsung *`,
      `yang|sing|nu [*] !${troubles} .. jadi|langsung|makin|pada|auto|hilang|sembuh|balik`,
      `!tadinya|biasanya|awalnya|sebelumnya|dulunya .... sekarang|langsung|makin|jadi ${states}|tinggal|tidak`,
      `* juga !kebaca|terbaca|kelihatan|aman|enak|kuat|nempel|bersih|empuk|halus|lembut|kering|tahan|adem|anteng|pulas|nyenyak [kak|guys|bun|kok|lho|nih|dong|ya] $`,
      `bisa .. sendiri|sambil .... !soalnya|karena|karna * *`,
    ],
    except: [...otherTalk, ...parcel, ...orders],
    yes: ['Gagangnya bisa dilepas jadi nggak makan tempat.', 'Rodanya empat jadi tinggal dorong.'],
    no: [
      'Warnanya tinggal dua jadi kalian buruan.',
      'Kemarin habis jadi aku nggak bisa kasih.',
      'Dua baju 100 ribu jadi lebih murah.',
    ],
  },
  {
    // What was done to it, and that it stands: "dicuci dua puluh kali nggak brudul".
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `!${hardships} .... tetap|masih|juga|pun|ya ${states}|aman|utuh|sama|diam|diem|nempel|rapi|jalan|hidup|nyala|bagus|kencang`,
      `!${hardships} .... juga|pun|sekalipun tidak|aman|tetap|masih|kuat`,
    ],
    except: [...otherTalk, ...parcel, ...stressed],
    yes: ['Kena hujan pun nggak tembus.', 'Dibanting juga aman.', 'Dikucek tetep kinclong warnanya.'],
    no: ['Hujan deras di sini dari tadi.', 'Kalau dicuci luntur nggak kak?', 'Jangan dicuci pakai air panas.'],
  },
];
