import { catalogue } from '../../src/highlights/catalogue.ts';
import { evaluateType } from '../../src/highlights/evaluate.ts';
import type { SessionInput } from '../../src/model/dataset.ts';
import type { Evidence } from '../../src/model/highlight.ts';
import { context, live, say } from '../highlights/fixture.ts';
import { type Labelled, type SpokenType, spokenTypes } from './labelled.ts';

const types = spokenTypes.map((id) => {
  const type = catalogue.find((one) => one.id === id);
  if (type === undefined) throw new Error(`no type ${id}`);
  return type;
});

/**
 * The types that a sentence shows by rules and weights: said alone in a session of its category that lasts as long as the
 * sentence, so that one remark is as often as it can be. A type is shown when its evidence quotes the sentence
 *
 * - as `proof`: every type but the demo. A lone feature or benefit of H11 stays a candidate, urgency of H6 and a
 *   condition of H13 support: none of these is a prediction.
 * - as `candidate`: the demo (H5), which words can only hint at.
 *
 * A fact about the whole session (nothing heard, a rate) quotes nothing and counts for no type.
 */
export function predict({ text, category }: Pick<Labelled, 'text' | 'category'>): Set<SpokenType> {
  const input = alone(text, category);
  const shown = new Set<SpokenType>();
  for (const type of types) {
    const id = type.id as SpokenType;
    if (evaluateType(type, input, context).evidence.some((one) => shows(id, one))) shown.add(id);
  }
  return shown;
}

function alone(text: string, category: string): SessionInput {
  const cues = say([text]);
  const durationSec = cues[0]?.endSec ?? 0;
  return live({ cues, session: { category: category === '' ? null : category, durationSec, endAt: null } });
}

function shows(id: SpokenType, { source, fact, quote, certainty }: Evidence): boolean {
  if ((source !== 'transcript' && source !== 'chat') || fact !== null || quote === null) return false;
  return certainty === (id === 'product-demo' ? 'candidate' : 'proof');
}
