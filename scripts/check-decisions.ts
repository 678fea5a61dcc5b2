/** Words for what an import decided about a file: one sentence each, columns of the same decision together. */
import { fill } from '../src/i18n/words.ts';
import type { ReportWords } from './check-report.ts';

type Texts = ReportWords['decisionTexts'];
interface Sentence {
  text: keyof Texts;
  values: Record<string, string>;
}

/** The decisions of a file as sentences in the report's language. Their codes stay as they are in `--json`. */
export function wordDecisions(decisions: Readonly<Record<string, string>>, words: ReportWords): string[] {
  const sentences = new Map<string, { sentence: Sentence; columns: string[] }>();
  for (const [key, value] of Object.entries(decisions)) {
    const [about = '', ...rest] = key.split(' ');
    const column = rest.join(' ');
    const sentence = sentenceOf(about, value);
    if (sentence === null) continue;
    // One example stands for all columns that were decided alike.
    const same = JSON.stringify([sentence.text, sentence.values['value'] ?? '', column === '' ? key : '']);
    const known = sentences.get(same);
    if (known) known.columns.push(column);
    else sentences.set(same, { sentence, columns: [column] });
  }
  return [...sentences.values()].map(({ sentence, columns }) =>
    fill(words.decisionTexts[sentence.text], { ...sentence.values, columns: columns.join(', ') }),
  );
}

function sentenceOf(about: string, value: string): Sentence | null {
  const say = (text: keyof Texts, values: Record<string, string> = {}): Sentence => ({ text, values });
  const witness = /^(?<choice>[^:]+): (?<example>.*) \((?<row>\d+)\)$/.exec(value)?.groups;
  const [choice = '', reason = ''] = value.split(': ');
  switch (about) {
    case 'decimal':
      if (choice === 'thousands')
        return /^[A-Z]{3}$/.test(reason) ? say('thousandsCurrency', { value: reason }) : say('thousandsWhole');
      if (choice !== 'comma' && choice !== 'point') return say('decimalOpen');
      if (witness) return say(choice === 'comma' ? 'decimalComma' : 'decimalPoint', witness as Record<string, string>);
      return say(choice === 'comma' ? 'decimalCommaSaid' : 'decimalPointSaid');
    case 'approximate':
      return say('approximate', { example: value });
    case 'dateOrder':
      if (choice !== 'dmy' && choice !== 'mdy') return say('dateOpen');
      if (witness) return say(choice, witness as Record<string, string>);
      if (reason === 'sorot.json') return say(choice === 'dmy' ? 'dmySaid' : 'mdySaid');
      return say('dmyMarket', { value: reason });
    case 'clock':
      return say('clockBeside', { value });
    case 'swappedDates':
      return say('swappedDates');
    case 'duration':
      if (choice === 'days') return say('durationDays', { example: reason });
      return say(value.startsWith('h:mm') ? 'durationHours' : 'durationMinutes', {
        example: value.replace(/^\S+: /, ''),
      });
    case 'timeZone':
      return say(value.includes('(assumed') ? 'zoneAssumed' : 'zoneSaid', { value: value.replace(/ \(.*$/, '') });
    case 'currency':
      return say('currencyAssumed', { value: value.replace(/ \(.*$/, '') });
    case 'creator':
      return value === '?' ? say('creatorOpen') : say('creatorSaid', { value: value.replace(/ \(.*$/, '') });
    case 'M':
      return say(choice === 'miliar' ? 'miliar' : 'million');
    case 'session':
    case 'delimiter':
    case 'encoding':
    case 'otherSheets':
    case 'gifts':
      return say(about, { value });
    default:
      return null;
  }
}
