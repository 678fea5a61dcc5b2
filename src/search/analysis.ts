import type { Lexicon } from './lexicon/index.ts';
import { createStemmer } from './stem.ts';
import { tokens } from './tokens.ts';

/** A stretch of words [from, to) that names a synonym group. */
export interface Phrase {
  from: number;
  to: number;
  group: string;
}

/** The language side of the search, the same at build and in the browser. */
export interface Analysis {
  stem: (word: string) => string;
  isStop: (word: string) => boolean;
  /** The single words that name a synonym group: a text may mean them without holding them. */
  synonyms: [word: string, group: string][];
  /** Every phrase of a synonym group in a run of words; they may overlap. */
  phrases: (words: readonly string[]) => Phrase[];
  /** The terms a text gives to the index: its words, and one term for each synonym group it names. */
  textTerms: (text: string, long: boolean) => string[];
  /** The terms that one of those becomes in the index: a word itself and, when it has affixes, its root. */
  indexTerms: (term: string) => string[];
}

/** The term under which all forms of a root are filed. Sorts right behind the root's own word. */
export const rootTerm = (root: string) => `${root}~`;

/** The term of a synonym group. */
export const groupTerm = (name: string) => `${name}#`;

/** True for a term a text holds as a word, which prefixes and corrections may name. */
export const isWord = (term: string) => !term.endsWith('~') && !term.endsWith('#');

/** Makes the analysis of a lexicon. */
export function createAnalysis(lexicon: Lexicon): Analysis {
  const stem = createStemmer(lexicon);
  const stops = new Set(lexicon.stopWords.split(' '));
  const isStop = (word: string) => stops.has(word);
  const groups = readGroups(lexicon.synonyms, stem);

  function phrases(words: readonly string[]): Phrase[] {
    const found: Phrase[] = [];
    words.forEach((word, from) => {
      for (const { roots, group } of groups.get(stem(word)) ?? []) {
        if (roots.every((root, i) => i === 0 || stem(words[from + i] ?? '') === root)) {
          found.push({ from, to: from + roots.length, group });
        }
      }
    });
    return found;
  }

  return {
    stem,
    isStop,
    synonyms: lexicon.synonyms.flatMap((line) => {
      const names = line.split('|');
      const group = groupTerm(
        tokens(names[0] ?? '')
          .map(({ word }) => word)
          .join(''),
      );
      return names.filter((name) => !name.includes(' ')).map((name): [string, string] => [name, group]);
    }),
    phrases,
    textTerms(text, long) {
      const words = tokens(text).map(({ word }) => word);
      const named = phrases(words).map(({ group }) => group);
      return [...(long ? words.filter((word) => !isStop(word)) : words), ...named];
    },
    indexTerms(term) {
      const root = isWord(term) ? stem(term) : term;
      return root === term ? [term] : [term, rootTerm(root)];
    },
  };
}

type Group = { roots: string[]; group: string };

/** The phrases of all groups by the root of their first word. */
function readGroups(lines: readonly string[], stem: (word: string) => string): Map<string, Group[]> {
  const groups = new Map<string, Group[]>();
  for (const line of lines) {
    const phrases = line.split('|').map((phrase) => tokens(phrase).map(({ word }) => word));
    const group = groupTerm((phrases[0] ?? []).join(''));
    for (const phrase of phrases) {
      const roots = phrase.map(stem);
      const first = roots[0];
      if (first === undefined) continue;
      const same = groups.get(first) ?? [];
      same.push({ roots, group });
      groups.set(first, same);
    }
  }
  return groups;
}
