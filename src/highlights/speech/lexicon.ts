import type { HighlightId } from '../../model/highlight.ts';
import { deniedWithin, type Guard, rejectedBy, usualGuards } from './guards.ts';
import { compile, type Pattern } from './pattern.ts';
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
  /** The match counts only in a sentence that also holds one of these. */
  beside?: readonly string[];
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
  except: readonly Pattern[];
  beside: readonly Pattern[];
}

/** Finds the rules of one or several lexicons in sentences; built once, used for every cue. */
export interface Listener {
  listen: (sentence: Sentence, lead?: readonly Word[]) => Match[];
}

/** Compiles lexicons into one listener. A word's look-up tells which patterns are worth running at all. */
export function listener(lexicons: readonly Lexicon[]): Listener {
  const byWord = new Map<string, { pattern: Pattern; rule: CompiledRule }[]>();
  for (const { id, rules } of lexicons) {
    for (const one of rules) {
      const guards = [...usualGuards.filter((guard) => !one.without?.includes(guard)), ...(one.also ?? [])];
      const [except, beside] = [(one.except ?? []).map(compile), (one.beside ?? []).map(compile)];
      const rule = { id, rule: one.rule, certainty: one.certainty, guards, except, beside };
      for (const source of one.patterns) {
        const pattern = compile(source);
        for (const anchor of pattern.anchors) {
          const known = byWord.get(anchor);
          if (known === undefined) byWord.set(anchor, [{ pattern, rule }]);
          else known.push({ pattern, rule });
        }
      }
    }
  }

  function listen(sentence: Sentence, lead: readonly Word[] = []): Match[] {
    const worth = new Set<{ pattern: Pattern; rule: CompiledRule }>();
    for (const { form } of sentence.words) {
      const found = byWord.get(form);
      if (found !== undefined) for (const one of found) worth.add(one);
    }
    if (worth.size === 0) return [];
    let text = '';
    for (const { form } of sentence.words) text += ` ${form}`;
    const matches: Match[] = [];
    for (const { pattern, rule } of worth) {
      const { regex } = pattern;
      regex.lastIndex = 0;
      for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
        const from = spaces(text, 0, found.index);
        const to = from + spaces(text, found.index, regex.lastIndex);
        if (!counts(rule, text)) break;
        if (!pattern.denies && rule.guards.includes('negation') && deniedWithin(sentence, from, to)) continue;
        if (rejectedBy(sentence, from, to, rule.guards, lead) === null) matches.push({ rule, from, to });
      }
    }
    return matches;
  }

  return { listen };
}

/** Whether nothing in the sentence speaks against a rule, and what it needs beside it is there. */
function counts({ except, beside }: CompiledRule, text: string): boolean {
  const holds = ({ regex }: Pattern) => text.search(regex) >= 0;
  return !except.some(holds) && (beside.length === 0 || beside.some(holds));
}

/** Every word of the joined text has one space before it, so spaces count words. */
function spaces(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 32) count++;
  return count;
}
