/** `npm run explain -- SESSION`: every highlight of one session with all its evidence. */
import { applyConsent } from '../src/consent/consent.ts';
import { sessionInputs } from '../src/consent/session-input.ts';
import { chooseMain, type Frequency, frequencyAmong, frequencyOf } from '../src/highlights/choose.ts';
import { evaluate } from '../src/highlights/evaluate.ts';
import { words } from '../src/i18n/words.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { UserError } from '../src/model/errors.ts';
import type { Verdict } from '../src/model/highlight.ts';
import { slugOf } from '../src/model/identity.ts';
import type { Session } from '../src/model/session.ts';
import {
  dataFolder,
  dataOption,
  jsonOption,
  langAsked,
  langOption,
  moment,
  nowOption,
  parseCommand,
  runCommand,
} from './args.ts';
import { explainJson, explainText } from './explain-text.ts';
import { findSession } from './find-session.ts';

const command = {
  name: 'explain',
  about:
    'Menjelaskan semua highlight satu sesi, lengkap dengan buktinya. SESSION: ID, ID ruang, atau sebagian yang unik.',
  options: { data: dataOption, lang: langOption, now: nowOption, json: jsonOption },
  positionals: ['SESSION'],
} as const;

await runCommand(async (argv) => {
  const { values, positionals } = parseCommand(command, argv);
  const lang = langAsked(values.lang);
  const now = moment(values.now);
  const dataset = applyConsent(await ingest(dataFolder(values.data), { now }), { now });
  const session = findSession(dataset.sessions, positionals[0] ?? '');
  if (typeof session === 'string') throw new UserError(session);
  const context = { settings: dataset.settings, now };
  const all = new Map<Session, Verdict[]>();
  for (const input of sessionInputs(dataset)) all.set(input.session, evaluate(input, context));
  const verdicts = all.get(session) ?? [];
  const main = chooseMain(verdicts, frequencyFor(session, all));
  const explained = { session, verdicts, main };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(explainJson(explained, lang), null, 2)}\n`
      : explainText(explained, lang, words(lang)),
  );
  return 0;
});

/** How often each type is met in the session's category, or in all sessions when that category is small. */
function frequencyFor(session: Session, all: ReadonlyMap<Session, Verdict[]>): Frequency {
  const slug = (one: Session) => (one.category === null ? null : slugOf(one.category));
  const peers = [...all].filter(([other]) => slug(other) === slug(session)).map(([, verdicts]) => verdicts);
  return frequencyAmong(session.category === null ? undefined : frequencyOf(peers), frequencyOf(all.values()));
}
