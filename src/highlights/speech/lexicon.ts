import type { HighlightId } from '../../model/highlight.ts';
import { deniedWithin, type Guard, rejectedBy, usualGuards } from './guards.ts';
import { compile, isPossible, type Pattern } from './pattern.ts';
import { holds as isAmong, places } from './places.ts';
import type { Sentence, Word } from './sentence.ts';
import { wordLists } from './word-lists.ts';

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
  /** `<slug>/<rule>`. */
  key: string;
  certainty: PhraseRule['certainty'];
  guards: readonly Guard[];
  except: readonly Looked[];
  unlike: readonly Looked[];
  beside: readonly Looked[];
  yieldsTo: readonly HighlightId[];
}

/**
 * A pattern with the rules that listen for it (none, when it is only an exception), looked at once per sentence however
 * many rules ask.
 */
interface Looked {
  pattern: Pattern;
  rules: CompiledRule[];
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

/** Compiles lexicons into one listener. The lists that a sentence's words are on tell which patterns are worth a look. */
export function listener(lexicons: readonly Lexicon[]): Listener {
  const lists = wordLists();
  const bySource = new Map<string, Looked>();
  const byAnchor: (Looked[] | undefined)[] = [];
  let current = 0;

  function look(source: string): Looked {
    const known = bySource.get(source);
    if (known !== undefined) return known;
    const looked: Looked = { pattern: compile(source, lists), rules: [], searched: 0, holds: false };
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
      const compiled = { id, rule, key: `${id}/${rule}`, certainty, guards, ...looked, yieldsTo };
      for (const source of patterns) look(source).rules.push(compiled);
    }
  }
  for (const looked of bySource.values()) {
    if (looked.rules.length === 0) continue;
    const list = byAnchor[looked.pattern.anchor];
    if (list === undefined) byAnchor[looked.pattern.anchor] = [looked];
    else list.push(looked);
  }
  const said = places(
    lists,
    [...bySource.values()].filter(({ rules }) => rules.length > 0).map(({ pattern }) => pattern.anchor),
  );

  function listen(sentence: Sentence, lead: readonly Word[] = []): Match[] {
    current++;
    said.fill(sentence.words);
    const matches: Match[] = [];
    for (const list of said.lists) {
      const all = byAnchor[list];
      if (all === undefined) continue;
      for (const looked of all) if (isPossible(looked.pattern, said)) matchAll(looked, sentence, lead, matches);
    }
    if (matches.every(({ rule }) => rule.yieldsTo.length === 0)) return matches;
    const clear = matches.filter(({ rule }) => rule.certainty !== 'support');
    return matches.filter(({ rule }) => !clear.some((other) => rule.yieldsTo.includes(other.rule.id)));
  }

  /** Adds the places of a pattern that count for one of its rules. */
  function matchAll({ pattern, rules }: Looked, sentence: Sentence, lead: readonly Word[], matches: Match[]): void {
    let found = pattern.find(said, 0);
    if (found === null) return;
    const standing = rules.filter(counts);
    for (; found !== null && standing.length > 0; found = pattern.find(said, found[1])) {
      const [from, to] = found;
      for (const rule of standing) {
        if (rule.unlike.some((one) => nearby(one, sentence, from, to))) continue;
        if (!pattern.denies && rule.guards.includes('negation') && deniedWithin(sentence, from, to)) continue;
        if (rejectedBy(sentence, from, to, rule.guards, lead) === null) matches.push({ rule, from, to });
      }
    }
  }

  /** Whether nothing in the sentence speaks against a rule, and what it needs beside it is there. */
  function counts({ except, beside }: CompiledRule): boolean {
    return !except.some(holds) && (beside.length === 0 || beside.some(holds));
  }

  function holds(looked: Looked): boolean {
    if (!isAmong(said, looked.pattern.anchor) || !isPossible(looked.pattern, said)) return false;
    if (looked.searched !== current) {
      looked.searched = current;
      looked.holds = looked.pattern.find(said, 0) !== null;
    }
    return looked.holds;
  }

  /** Whether a pattern is among the words [from, to) or the few around them, as far as no comma parts them. */
  function nearby({ pattern }: Looked, { words }: Sentence, from: number, to: number): boolean {
    if (!isAmong(said, pattern.anchor) || !isPossible(pattern, said)) return false;
    let start = from;
    while (start > Math.max(0, from - before) && words[start]?.afterComma === false) start--;
    let end = to;
    while (end < Math.min(words.length, to + after) && words[end]?.afterComma === false) end++;
    return pattern.find(said, start, [start, end]) !== null;
  }

  return { listen };
}
