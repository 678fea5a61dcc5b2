import type { HighlightId } from '../../model/highlight.ts';
import { deniedWithin, type Guard, rejectedBy, usualGuards } from './guards.ts';
import { compile, type Heard, heard, type Pattern } from './pattern.ts';
import type { Sentence, Word } from './sentence.ts';

/** One thing to listen for: what counts, what does not, and examples of both next to it (a test runs each). */
export interface PhraseRule {
  /** The part after `<slug>/` of the rule's id. */
  rule: string;
  certainty: 'proof' | 'candidate' | 'support';
  /** In the language of pattern.ts. */
  patterns: readonly string[];
  /** The match does not count in a sentence that holds one of these. */
  except?: readonly string[];
  /** The match does not count when its own words, or the few right before and after them, hold one of these. */
  unlike?: readonly string[];
  /** The match counts only in a sentence that also holds one of these. */
  beside?: readonly string[];
  /** The match does not count in a sentence heard as one of these: teaching about bags says nothing of this bag. */
  yieldsTo?: readonly HighlightId[];
  /** Guards this rule does without, and ones it adds. */
  without?: readonly Guard[];
  also?: readonly Guard[];
  /** Sentences that must be found. */
  yes: readonly string[];
  /** Sentences that must not. */
  no: readonly string[];
}

export interface Lexicon {
  id: HighlightId;
  rules: readonly PhraseRule[];
}

/** Where a rule fits: the words [from, to) of a sentence. */
export interface Match {
  rule: CompiledRule;
  from: number;
  to: number;
}

export interface CompiledRule {
  id: HighlightId;
  rule: string;
  certainty: PhraseRule['certainty'];
  guards: readonly Guard[];
  except: readonly Looked[];
  unlike: readonly Looked[];
  beside: readonly Looked[];
  yieldsTo: readonly HighlightId[];
}

/**
 * A pattern with the rules that listen for it (none, when it is only an exception), looked at once per sentence however
 * many rules ask. The three numbers hold what is known of the sentence at hand.
 */
interface Looked {
  pattern: Pattern;
  rules: CompiledRule[];
  /** Number of the last sentence in which an anchor of it was met. */
  anchored: number;
  /** Number of the last sentence that was searched, and whether it holds the pattern. */
  searched: number;
  holds: boolean;
}

/** Finds the rules of one or several lexicons in sentences; built once, used for every cue. */
export interface Listener {
  listen: (sentence: Sentence, lead?: readonly Word[]) => Match[];
}

/** How many words before and after a match are looked at with it. */
const before = 2;
const after = 3;

/** Compiles lexicons into one listener. A word's look-up tells which patterns are worth running at all. */
export function listener(lexicons: readonly Lexicon[]): Listener {
  const bySource = new Map<string, Looked>();
  const byWord = new Map<string, Looked[]>();
  const askedByWord = new Map<string, Looked[]>();
  let current = 0;
  let marked = 0;

  function look(source: string): Looked {
    const known = bySource.get(source);
    if (known !== undefined) return known;
    const looked: Looked = { pattern: compile(source), rules: [], anchored: 0, searched: 0, holds: false };
    bySource.set(source, looked);
    return looked;
  }

  for (const { id, rules } of lexicons) {
    for (const {
      rule,
      certainty,
      patterns,
      except = [],
      unlike = [],
      beside = [],
      yieldsTo = [],
      without,
      also = [],
    } of rules) {
      const guards = [...usualGuards.filter((guard) => !without?.includes(guard)), ...also];
      const looked = { except: except.map(look), unlike: unlike.map(look), beside: beside.map(look) };
      const compiled = { id, rule, certainty, guards, ...looked, yieldsTo };
      for (const source of patterns) look(source).rules.push(compiled);
    }
  }
  for (const looked of bySource.values()) {
    const index = looked.rules.length > 0 ? byWord : askedByWord;
    for (const anchor of new Set(looked.pattern.anchors)) {
      const list = index.get(anchor);
      if (list === undefined) index.set(anchor, [looked]);
      else list.push(looked);
    }
  }

  function listen(sentence: Sentence, lead: readonly Word[] = []): Match[] {
    current++;
    const worth: Looked[] = [];
    const words = sentence.words.map(({ form }) => heard(form));
    for (const looked of anchoredIn(words, byWord)) {
      if (looked.anchored === current) continue;
      looked.anchored = current;
      worth.push(looked);
    }
    const matches: Match[] = [];
    for (const { pattern, rules } of worth) {
      let standing = rules;
      for (let found = pattern.find(words, 0); found !== null; found = pattern.find(words, found[1])) {
        const [from, to] = found;
        if (standing === rules) standing = rules.filter((rule) => counts(rule, words));
        if (standing.length === 0) break;
        for (const rule of standing) {
          if (rule.unlike.some((one) => nearby(one, sentence, words, from, to))) continue;
          if (!pattern.denies && rule.guards.includes('negation') && deniedWithin(sentence, from, to)) continue;
          if (rejectedBy(sentence, from, to, rule.guards, lead) === null) matches.push({ rule, from, to });
        }
      }
    }
    if (matches.every(({ rule }) => rule.yieldsTo.length === 0)) return matches;
    const clear = matches.filter(({ rule }) => rule.certainty !== 'support');
    return matches.filter(({ rule }) => !clear.some((other) => rule.yieldsTo.includes(other.rule.id)));
  }

  /** Whether nothing in the sentence speaks against a rule, and what it needs beside it is there. */
  function counts({ except, beside }: CompiledRule, words: readonly Heard[]): boolean {
    mark(words);
    const held = (one: Looked) => holds(one, words);
    return !except.some(held) && (beside.length === 0 || beside.some(held));
  }

  /** Notes which exceptions may be in the sentence; put off until a rule fits, since most sentences fit none. */
  function mark(words: readonly Heard[]): void {
    if (marked === current) return;
    marked = current;
    for (const looked of anchoredIn(words, askedByWord)) looked.anchored = current;
  }

  function holds(looked: Looked, words: readonly Heard[]): boolean {
    if (looked.anchored !== current) return false;
    if (looked.searched !== current) {
      looked.searched = current;
      looked.holds = looked.pattern.find(words, 0) !== null;
    }
    return looked.holds;
  }

  /** Whether a pattern is among the words [from, to) or the few around them, as far as no comma parts them. */
  function nearby(
    { anchored, pattern }: Looked,
    { words }: Sentence,
    all: readonly Heard[],
    from: number,
    to: number,
  ): boolean {
    if (anchored !== current) return false;
    let start = from;
    while (start > Math.max(0, from - before) && words[start]?.afterComma === false) start--;
    let end = to;
    while (end < Math.min(words.length, to + after) && words[end]?.afterComma === false) end++;
    return pattern.find(all.slice(start, end), 0) !== null;
  }

  return { listen };
}

/** The patterns whose anchor is among the words, with or without an ending; some more than once. */
function* anchoredIn(words: readonly Heard[], byWord: ReadonlyMap<string, Looked[]>): Generator<Looked> {
  for (const { form, stems } of words) {
    yield* byWord.get(form) ?? [];
    for (const stem of stems) yield* byWord.get(stem) ?? [];
  }
}
