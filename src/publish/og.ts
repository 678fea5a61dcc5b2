import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewOf } from '../components/view.ts';
import type { Lang } from '../i18n/words.ts';
import type { Writer } from '../model/writer.ts';
import type {
  CategoryRecord,
  CategorySummary,
  GuideRecord,
  HomeRecord,
  SessionRecord,
  SiteRecord,
} from '../report/record.ts';
import type { RecordReader } from '../report/store.ts';
import { coveredCharacters } from './font-coverage.ts';
import { guideSource } from './guide-source.ts';
import { type CardStage, categoryMade, guideMade, homeMade, type MadeCard, sessionMade } from './og-cards.ts';
import { cardDrawer } from './og-draw.ts';
import { cardTree } from './og-face.ts';
import type { Colours } from './og-picture.ts';
import { drawable } from './og-text.ts';

export interface SocialCardsOptions {
  reader: RecordReader;
  projectRoot: string;
  /** The work folder; drawn cards are kept in `og/` of it. */
  work: string;
  /** The sessions that get a card (`sessionsWithSocialCard`). */
  sessions: ReadonlySet<string>;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Writes the social cards of a site, `og/*.png`, in every language of it: home, each guide, each category, and the given
 * sessions; none when the site has no address or wants none. One card at a time, so that memory does not grow with
 * their number. Needs the view of the running build (SOROT_WORK). An unchanged card is not drawn again.
 */
export async function writeSocialCards(
  options: SocialCardsOptions,
  writer: Writer,
): Promise<{ drawn: number; reused: number }> {
  const { reader, projectRoot } = options;
  const site = reader.read<SiteRecord>('site', 'site');
  const font = readFileSync(join(projectRoot, 'src/styles/font/plus-jakarta-sans.woff2'));
  const drawer = cardDrawer(join(options.work, 'og'), font, drawingVersion(projectRoot));
  if (site.socialCards) {
    const covered = coveredCharacters(font);
    const colours = lightColours(projectRoot);
    const count = 1 + reader.keys('guide').length + reader.keys('category').length + options.sessions.size;
    let done = 0;
    for (const lang of site.locales) {
      const stage: CardStage = {
        view: viewOf(lang, 'index'),
        colours,
        drawable: (text) => drawable(text, covered),
      };
      for (const { file, face } of cardsOf(stage, lang, options)) {
        writer.write(file, await drawer.draw(cardTree(face, colours)));
        options.onProgress?.(++done, count * site.locales.length);
      }
    }
  }
  drawer.forgetOthers();
  return { drawn: drawer.drawn, reused: drawer.reused };
}

/** Every card in one language; a record is read when its card is made. */
function* cardsOf(stage: CardStage, lang: Lang, options: SocialCardsOptions): Generator<MadeCard> {
  const { reader, projectRoot } = options;
  yield homeMade(stage, reader.read<HomeRecord>('page', 'home'));
  for (const { key } of reader.keys('guide')) {
    const record = reader.read<GuideRecord>('guide', key);
    yield guideMade(stage, record, guideSource(projectRoot, [lang, ...stage.view.site.locales], record.id));
  }
  const summaries = reader.read<CategorySummary[]>('page', 'categories');
  for (const { key } of reader.keys('category')) {
    const summary = summaries.find(({ slug }) => slug === key);
    yield categoryMade(stage, reader.read<CategoryRecord>('category', key), summary);
  }
  for (const { key } of reader.keys('session'))
    if (options.sessions.has(key)) yield sessionMade(stage, reader.read<SessionRecord>('session', key).card);
}

/** The colours of the light look, from the first block of tokens.css. */
export function lightColours(projectRoot: string): Colours {
  const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  const value = (name: string) => {
    const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
    if (!found) throw new Error(`tokens.css has no colour --${name}`);
    return found;
  };
  const names = ['paper', 'card', 'ink', 'mute', 'line', 'bar', 'light', 'glow'] as const;
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Colours;
}

/** Another version of the library may draw the same tree in another way. */
function drawingVersion(projectRoot: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return `takumi-js ${dependencies['takumi-js']}`;
}
