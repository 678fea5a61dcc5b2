import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { creatorText, startText, titleText } from '../components/card.ts';
import { escapeHtml } from '../components/html.ts';
import { iconSvg } from '../components/icon.ts';
import { fill, type Lang } from '../i18n/words.ts';
import type { Accent } from '../model/accent.ts';
import type { HighlightId } from '../model/highlight.ts';
import type { GuideRecord, MethodRecord, SessionRecord, SiteRecord } from '../report/record.ts';
import type { RecordReader } from '../report/store.ts';
import { styles } from './assets.ts';
import { guideSource } from './guide-source.ts';
import { guidePart } from './handout-guide.ts';
import { sessionPart } from './handout-session.ts';
import { partId, type SheetView, sheetView } from './handout-view.ts';

export interface HandoutOptions {
  /** The report of the data, without what consent forbids. */
  reader: RecordReader;
  projectRoot: string;
  lang: Lang;
  /** IDs, in the order of the sheet. */
  sessions: readonly string[];
  guides: readonly HighlightId[];
}

/**
 * One page that holds everything itself: styles, font, drawings. It runs no script and asks for nothing outside, so it
 * opens from a chat's download folder, and its policy names the one style it has by its hash. The same report gives the
 * same bytes. Throws when a session or guide is not in the report.
 */
export function handoutHtml({ reader, projectRoot, lang, sessions, guides }: HandoutOptions): string {
  const site = reader.read<SiteRecord>('site', 'site');
  const inside = new Set([...sessions.map((id) => `live/${id}`), ...guides.map((id) => `panduan/${id}`)]);
  const view = sheetView(site, lang, inside);
  const records = sessions.map((id) => reader.read<SessionRecord>('session', id));
  const sources = guides.map((id) => ({
    record: reader.read<GuideRecord>('guide', id),
    source: guideSource(projectRoot, [lang, ...site.locales], id),
  }));
  const contents: Contents = {
    sessions: records.map(({ card }) => ({
      path: `live/${card.id}`,
      title: titleText(card, view),
      note: `${creatorText(card.creator, view)} · ${startText(card, view)}`,
    })),
    guides: sources.map(({ record, source }) => ({
      path: `panduan/${record.id}`,
      title: source.title,
      note: source.summary,
    })),
  };
  const parts = [
    ...records.map((record) => sessionPart(record, view)),
    ...sources.map(({ record, source }) => guidePart(record, source, view)),
  ];
  const { now } = reader.read<MethodRecord>('page', 'method');
  return sheetHtml(view, sheetStyles(projectRoot, site.accent), contents, parts, now);
}

interface Entry {
  path: string;
  title: string;
  note: string;
}

interface Contents {
  sessions: Entry[];
  guides: Entry[];
}

function sheetHtml(view: SheetView, css: string, contents: Contents, parts: string[], now: string): string {
  const { words, site, format } = view;
  const { handout } = words;
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  const icon = `data:image/svg+xml;base64,${Buffer.from(iconSvg).toString('base64')}`;
  const home = view.siteAddress('index');
  const notes = [fill(handout.made, { date: format.date(now) }), handout.estimate, handout.copy, handout.independent];
  return `<!doctype html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${handout.title} – ${site.title}`)}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}">
<style>${css}</style>
</head>
<body>
<div class="sheet">
<header>
<p class="brand"><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><circle class="brand-glow" cx="12" cy="12" r="11"></circle><circle class="brand-light" cx="12" cy="12" r="6.5"></circle></svg>${home ? `<a href="${escapeHtml(home)}">${escapeHtml(site.title)}</a>` : escapeHtml(site.title)}</p>
<h1>${escapeHtml(handout.title)}</h1>
<p class="lead">${escapeHtml(handout.lead)}</p>
${site.synthetic ? `<p class="note">${escapeHtml(words.synthetic)}</p>` : ''}
</header>
<nav class="contents" id="isi" aria-label="${escapeHtml(handout.contents)}">
${listHtml(handout.sessions, contents.sessions)}${listHtml(handout.guides, contents.guides)}
</nav>
<main>
${parts.join('\n')}
</main>
<footer>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
</footer>
</div>
</body>
</html>
`;
}

function listHtml(title: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    (entry) =>
      `<li><a href="#${partId(entry.path)}"><strong>${escapeHtml(entry.title)}</strong><span>${escapeHtml(entry.note)}</span></a></li>`,
  );
  return `<h2>${escapeHtml(title)}</h2><ol>${items.join('')}</ol>`;
}

/** The sheet's styles with the font inside. */
function sheetStyles(projectRoot: string, accent: Accent | null): string {
  const folder = join(projectRoot, 'src/styles');
  const font = readFileSync(join(folder, 'font/plus-jakarta-sans.woff2')).toString('base64');
  return styles(join(folder, 'handout.css'), `data:font/woff2;base64,${font}`, accent);
}
