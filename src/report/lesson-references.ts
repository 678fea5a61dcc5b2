import type { Taught } from './said-at.ts';

/** A lesson as a trainer wrote it: one text for each language of it, without its front matter. */
export interface LessonSource {
  /** Its address: `pelajaran/<slug>.html`. */
  slug: string;
  lang: string;
  body: string;
}

export interface LessonReferences {
  guides: string[];
  sessions: string[];
  /** `second` is null where the time cannot be read. */
  moments: { session: string; at: string; second: number | null }[];
  steps: number;
}

/** The seconds that lessons point to, by session: what was said there has to stand on the session's page. */
export function taughtIn(sources: readonly LessonSource[]): ReadonlyMap<string, readonly Taught[]> {
  const taught = new Map<string, Taught[]>();
  for (const { body } of sources) {
    const { guides, moments } = lessonReferences(body);
    for (const { session, second } of moments) {
      if (second === null) continue;
      taught.set(session, [...(taught.get(session) ?? []), { second, guides: new Set(guides) }]);
    }
  }
  return taught;
}

/** What the MDX of a lesson names: `<Guide id>`, `<Session id>`, `<Moment session at>`, and how many `<Step>` it has. */
export function lessonReferences(body: string): LessonReferences {
  const found: LessonReferences = { guides: [], sessions: [], moments: [], steps: 0 };
  for (const [, name, rest = ''] of body.matchAll(/<(Guide|Session|Moment|Step)\b([^>]*)>/g)) {
    const attribute = (key: string) =>
      new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(rest)?.slice(1).find(Boolean) ?? '';
    if (name === 'Step') found.steps++;
    else if (name === 'Guide') found.guides.push(attribute('id'));
    else if (name === 'Session') found.sessions.push(attribute('id'));
    else {
      const at = attribute('at');
      found.moments.push({ session: attribute('session'), at, second: secondsOf(at) });
    }
  }
  return found;
}

/** Seconds of `760`, `12:40` or `1:02:05`; null for anything else. */
function secondsOf(text: string): number | null {
  if (!/^\d+(:[0-5]?\d){0,2}$/.test(text.trim())) return null;
  return text
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
