import { wordTable } from './word-table.ts';

/** Languages told apart by their function words, and by script. */
export type Language = 'id' | 'ms' | 'jv' | 'su' | 'en' | 'tl' | 'other';

/**
 * Words that carry grammar, not subject: a mixed sentence ("size-nya tinggal L, available ya Kak") is spoken in the
 * language of these. A word stands in one list only; what Indonesian and Malay share stands under Indonesian,
 * because the two cannot be told apart by single words (the market is known from the export).
 */
const functionWords: Record<Exclude<Language, 'other'>, string> = {
  id: `yang dan di ke dari ini itu ada tidak nggak gak ga ngga enggak kagak bukan belum sudah udah akan sedang lagi masih juga
    saja aja untuk buat dengan sama karena kalau kalo jika tapi tetapi atau supaya biar agar jadi adalah bisa boleh harus mau
    ingin aku saya kamu kita kami kalian dia mereka nya ya yah dong sih deh kok nih tuh kan loh lho kak kakak bun bunda guys
    apa siapa kenapa mana kapan gimana bagaimana berapa banget sekali lebih paling sangat cuma hanya semua setiap para pada
    oleh seperti kayak kaya gitu gini begitu begini sekarang nanti tadi besok kemarin malam hari dulu langsung pakai pake
    punya dapat dapet kasih beli jangan lupa ayo yuk silakan makasih terima lihat liat coba satu dua tiga ribu rb`,
  ms: `awak korang nak tak takde takda macam sahaja je lah tu ni dah boleh tengok cakap kat camne kenapa sangatlah ialah
    encik puan kami nanti sekejap`,
  jv: `ora ojo iki iku kuwi sing lan karo nang ning saka seko wis durung arep opo sopo piye kepriye ngono ngene banget kabeh
    aku kowe sampeyan panjenengan mboten inggih nggih monggo matur nuwun tumbas pundi sae iso gelem mung wae yo to tenan`,
  su: `teu henteu ieu eta nu jeung ka ti keur geus atos acan bade naon saha kumaha abdi anjeun maneh urang sadayana mah teh atuh
    euy pisan hatur nuhun mangga sok punten kade meuli wae oge kitu kieu ayeuna`,
  en: `the this these those is are was were you we they it he she to of and for with have has had will would can could your my
    our their so very if what how just that because but or not from get really want about when who which there here do does
    please thank thanks let it's i'm don't we're you're can't that's`,
  tl: `ang ng mga sa ay ito yan po opo ako ikaw kayo tayo namin natin lang naman kasi pero para hindi wala meron may ba na
    talaga salamat yung dito doon`,
};

/** The words, and the language of each by its number there. */
const known = wordTable(Object.values(functionWords).join(' ').split(/\s+/).length);
const languages: Language[] = ['other'];
for (const language of ['id', 'ms', 'jv', 'su', 'en', 'tl'] as const) {
  for (const word of functionWords[language].split(/\s+/))
    if (known.find(word, 0, word.length) === 0) languages[known.add(word)] = language;
}

/** Languages that are common or local in a market; Indonesia's are also taken where no market is known. */
const localIn: Record<string, readonly Language[]> = {
  ID: ['id', 'ms', 'jv', 'su'],
  MY: ['ms', 'id', 'en'],
  SG: ['en', 'ms', 'id'],
  PH: ['tl', 'en'],
  US: ['en'],
  GB: ['en'],
};

/** Markets whose local language is written in a script of its own. */
const localScript: Record<string, RegExp> = {
  TH: /\p{Script=Thai}/u,
  SG: /\p{Script=Han}/u,
  JP: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};
const foreignScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

export interface LineLanguage {
  /** Whether the line is in a common or local language; null when its words do not say. */
  local: boolean | null;
  language: Language | null;
  /** Function words that were recognised. */
  words: number;
}

/** The language of one line, for a market. Ties go to the local language: the foreign words are its borrowings. */
export function lineLanguage(text: string, market: string | null): LineLanguage {
  if (foreignScript.test(text)) {
    const script = localScript[market ?? ''];
    return { local: script?.test(text) ?? false, language: 'other', words: Math.max(1, Math.ceil(text.length / 6)) };
  }
  const locals = localIn[market ?? 'ID'] ?? [];
  const counts = new Map<Language, number>();
  let local = 0;
  eachWord(text.toLowerCase(), (lower, start, end) => {
    const word = known.find(lower, start, end);
    if (word === 0) return;
    const language = languages[word] as Language;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    if (locals.includes(language)) local++;
  });
  let language: Language | null = null;
  let foreign = 0;
  let words = 0;
  for (const [one, count] of counts) {
    words += count;
    if (!locals.includes(one)) foreign += count;
    if (language === null || count > (counts.get(language) ?? 0)) language = one;
  }
  return { local: words === 0 ? null : local >= foreign, language, words };
}

const [a, z, firstAccented, lastAccented, apostrophe] = [97, 122, 0xe0, 0xff, 39];

/** Goes through the words of a lower-case text, `don't` being one. An expression would cut each of them out. */
function eachWord(text: string, see: (text: string, start: number, end: number) => void): void {
  const isPlain = (code: number) => code >= a && code <= z;
  const isLetter = (code: number) => isPlain(code) || (code >= firstAccented && code <= lastAccented);
  for (let end = 0; end < text.length; ) {
    const start = end;
    while (isLetter(text.charCodeAt(end))) end++;
    if (end === start) {
      end++;
      continue;
    }
    if (text.charCodeAt(end) === apostrophe && isPlain(text.charCodeAt(end + 1)))
      for (end += 2; isPlain(text.charCodeAt(end)); ) end++;
    see(text, start, end);
  }
}
