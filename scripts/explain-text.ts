import { groupOf } from '../src/highlights/catalogue.ts';
import { bestEvidence } from '../src/highlights/evidence.ts';
import { factText } from '../src/i18n/fact-text.ts';
import { type Format, format } from '../src/i18n/format.ts';
import type { Lang, Words } from '../src/i18n/words.ts';
import { type Evidence, highlightGroups, type MainHighlight, statuses, type Verdict } from '../src/model/highlight.ts';
import type { Session } from '../src/model/session.ts';

export interface Explained {
  session: Session;
  verdicts: readonly Verdict[];
  main: readonly MainHighlight[];
}

/** The document of `explain --json` (design section 4): all evidence, facts as sentences. */
export function explainJson({ session, verdicts, main }: Explained, lang: Lang) {
  const { id, roomId, platform, creator, title, startAt, endAt, durationSec, status, category, market } = session;
  return {
    session: {
      id,
      roomId,
      platform,
      creator: creator.handle,
      title,
      startAt,
      endAt,
      durationSec,
      status,
      category,
      market,
    },
    highlights: verdicts.map((verdict) => ({
      ...verdict,
      evidence: verdict.evidence.map((one) => ({ ...one, fact: one.fact === null ? null : factText(one.fact, lang) })),
    })),
    main,
  };
}

const signs = { met: '✓', partly: '◐', not_met: '✗', unknown: '?' } as const;

/** The same for a terminal: the chosen three with their sum, then every practice with its best evidence and what is missing. */
export function explainText({ session, verdicts, main }: Explained, lang: Lang, texts: Words): string {
  const form = format(lang);
  const { practices, status, groups, missing, explain: say } = texts;
  const lines = [`${session.title}  (${session.id})`, headline(session, form), '', say.main];
  if (main.length === 0) lines.push(`  ${say.none}`);
  for (const [i, { id, why }] of main.entries()) {
    lines.push(`  ${i + 1}. ${practices[id].plain}  ${why.score}`);
    lines.push(`     = ${say.factors.replace(/\{(\w+)\}/g, (_, name: keyof typeof why) => String(why[name]))}`);
  }
  const counts = statuses.map((one) => `${verdicts.filter((verdict) => verdict.status === one).length} ${status[one]}`);
  lines.push('', `29: ${counts.join(', ').toLowerCase()}`);
  for (const group of highlightGroups) {
    lines.push('', `${group}  ${groups[group]}`);
    for (const verdict of verdicts.filter(({ id }) => groupOf(id) === group)) {
      const sure =
        verdict.status === 'unknown' ? '' : `, ${say.sure.replace('{confidence}', form.percent(verdict.confidence))}`;
      const name = `H${verdict.number} ${practices[verdict.id].plain}`;
      lines.push(`  ${signs[verdict.status]} ${name}: ${status[verdict.status]}${sure}`);
      const best = bestEvidence(verdict.evidence);
      for (const one of best) lines.push(`      ${evidenceLine(one, lang, texts, form)}`);
      if (verdict.evidence.length > best.length)
        lines.push(`      ${say.more.replace('{n}', String(verdict.evidence.length - best.length))}`);
      for (const input of verdict.missing) lines.push(`      → ${missing[input]}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function headline({ creator, startAt, market, durationSec, category }: Session, form: Format): string {
  const when = `${form.date(startAt)} ${form.time(startAt)} ${form.zone(startAt, market)}`;
  return [`@${creator.handle}`, when, form.duration(durationSec), category ?? ''].filter(Boolean).join(' · ');
}

function evidenceLine(one: Evidence, lang: Lang, texts: Words, form: Format): string {
  const names: Record<string, string> = texts.ruleNames;
  const time = one.startSec === null ? '' : `${form.clock(one.startSec)}  `;
  const body = one.quote !== null ? `"${one.quote}"` : one.fact !== null ? factText(one.fact, lang) : '';
  const notes = [
    names[one.rule] ?? one.rule,
    one.observer ?? '',
    one.certainty === 'proof' ? '' : texts.explain[one.certainty],
  ].filter(Boolean);
  return `${time}${body}  [${notes.join(', ')}]`;
}
