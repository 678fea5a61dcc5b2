import { titleText } from '../components/card.ts';
import { factText } from '../components/fact.ts';
import { escapeHtml, markedHtml, outsideUrl } from '../components/html.ts';
import { fill } from '../i18n/words.ts';
import { numberOf } from '../model/highlight.ts';
import type { Example, GuideRecord } from '../report/record.ts';
import { guideHtml } from './guide-html.ts';
import { linked, partEnd } from './handout-session.ts';
import { partId, type SheetView } from './handout-view.ts';
import type { MdxSource } from './mdx-source.ts';

const mostExamples = 3;

/** A guide as a part of a hand-out, with moments of sessions that show it. */
export function guidePart({ id, stats, examples }: GuideRecord, source: MdxSource, view: SheetView): string {
  const { words, format } = view;
  const path = `panduan/${id}`;
  const part = partId(path);
  const known = stats.met + stats.partly + stats.not_met;
  const seen =
    known === 0
      ? words.guides.neverKnown
      : fill(words.guides.seen, { met: format.count(stats.met), known: format.count(known) });
  const body = guideHtml(source.mdx, {
    words: words.guide,
    heading: 3,
    address: (href) => (href.startsWith('/') ? view.address(href.slice(1).replace(/\.html$/, '')) : outsideUrl(href)),
  });
  return `<article class="piece guide-sheet" id="${part}" aria-labelledby="${part}-h">
<p class="number-large" aria-hidden="true">${numberOf(id)}</p>
<h2 id="${part}-h">${escapeHtml(source.title)}</h2>
<p class="lead">${escapeHtml(source.summary)}</p>
<p class="mute">${escapeHtml(`${words.guide.platformName}: “${words.practices[id].label}” · ${seen}`)}</p>
<div class="prose">${body}</div>
${examplesHtml(examples.slice(0, mostExamples), view)}
${partEnd(view, path)}
</article>`;
}

function examplesHtml(examples: readonly Example[], view: SheetView): string {
  if (examples.length === 0) return '';
  const items = examples.map((example) => {
    const { quote, fact } = example;
    const said = quote
      ? `<blockquote><p>“${markedHtml(quote.text, quote.marks)}”</p></blockquote>`
      : fact
        ? `<p class="fact">${escapeHtml(factText(fact, view))}</p>`
        : '';
    const time = quote?.atSec == null ? '' : `<span class="time">${view.format.clock(quote.atSec)}</span> · `;
    const session = linked(view, `live/${example.sessionId}`, titleText(example, view));
    const rest = escapeHtml(`${example.creator} · ${view.words.sourceName[example.source]}`);
    return `<li>${said}<p class="mute">${time}${session} · ${rest}</p></li>`;
  });
  return `<h3>${escapeHtml(view.words.guide.examples)}</h3><ul class="examples">${items.join('')}</ul>`;
}
