import type { HighlightId } from '../../model/highlight.ts';
import { type Guard, rejectedBy, usualGuards } from './guards.ts';
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
      const rule = { id, rule: one.rule, certainty: one.certainty, guards, except: (one.except ?? []).map(compile) };
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
    for (const { form } of sentence.words) for (const one of byWord.get(form) ?? []) worth.add(one);
    if (worth.size === 0) return [];
    const { text, starts } = lined(sentence.words);
    const matches: Match[] = [];
    const excepted = new Map<CompiledRule, boolean>();
    for (const { pattern, rule } of worth) {
      for (const found of text.matchAll(pattern.regex)) {
        const from = starts.get(found.index) as number;
        const to = from + found[0].split(' ').length - 1;
        let out = excepted.get(rule);
        if (out === undefined) {
          out = rule.except.some(({ regex }) => text.search(regex) >= 0);
          excepted.set(rule, out);
        }
        if (out || rejectedBy(sentence, from, to, rule.guards, lead) !== null) continue;
        matches.push({ rule, from, to });
      }
    }
    return matches;
  }

  return { listen };
}

/** The sentence's forms with a space before each, and which word begins at which place. */
function lined(words: readonly Word[]): { text: string; starts: Map<number, number> } {
  let text = '';
  const starts = new Map<number, number>();
  for (const [i, { form }] of words.entries()) {
    starts.set(text.length, i);
    text += ` ${form}`;
  }
  return { text, starts };
}
