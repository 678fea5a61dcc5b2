import { fill } from '../i18n/words.ts';
import type { Card, VideoLine } from '../report/record.ts';
import { smallBeam } from './beam.ts';
import { fingerprintSvg } from './fingerprint.ts';
import { escapeHtml, markedHtml } from './html.ts';
import type { View } from './view.ts';

/** Date and clock of a session's start: `3 Jul 2026, 17.30 WIB`. */
export function startText(card: Pick<Card, 'startAt' | 'market'>, view: View): string {
  const { format } = view;
  return `${format.dateShort(card.startAt)}, ${format.time(card.startAt)} ${format.zone(card.startAt, card.market)}`;
}

/** A session's title, or when it was: seller center exports name none, and a heading or a link must say something. */
export function titleText({ title, startAt }: { title: string; startAt?: string }, view: View): string {
  if (title.trim() !== '') return title;
  const { format, words } = view;
  return startAt ? `${words.nav.live} ${format.dateShort(startAt)}, ${format.time(startAt)}` : words.nav.live;
}

/** A short video's title, or whose it is. */
export function videoTitle({ title, creator }: Pick<VideoLine, 'title' | 'creator'>, view: View): string {
  return title.trim() === '' ? fill(view.words.videos.untitled, { name: creator.name }) : title;
}

/** The creator's name as shown; a session whose export names nobody says so. */
export function creatorText(creator: Card['creator'], view: View): string {
  return creator.known ? creator.name : view.words.card.unknownCreator;
}

/** `Sedang LIVE` with its dot, or nothing: ended is the ordinary case on lists. */
export function liveMark(card: Card, view: View): string {
  return card.status === 'ongoing' ? `<span class="live-mark">${escapeHtml(view.words.card.live)}</span>` : '';
}

/** GMV with its basis where it is not the site's own. */
function gmvHtml(card: Card, view: View): string {
  const amount = escapeHtml(view.format.money(card.gmv, card.currency));
  const foreign = card.gmv !== null && card.gmvBasis !== null && card.gmvBasis !== view.site.gmvBasis;
  const basis = foreign ? ` <small>${escapeHtml(view.words.basis[card.gmvBasis ?? 'unspecified'])}</small>` : '';
  return `<strong class="card-gmv">${card.gmv === null ? `<small>GMV: ${escapeHtml(view.words.session.notInExport)}</small>` : amount}${basis}</strong>`;
}

/** A session's card as HTML; the same at build and in the pieces that the list loads later. */
export function cardHtml(card: Card, view: View, heading: 'h2' | 'h3' = 'h3'): string {
  const { words, format } = view;
  const viewers =
    card.viewers === null ? words.card.noViewers : fill(words.card.viewers, { n: format.count(card.viewers) });
  const quote = card.quote ? `<p class="card-quote">“${markedHtml(card.quote.text, card.quote.marks)}”</p>` : '';
  const products = card.products.length
    ? `<p class="card-products">${card.products
        .map((product) => `<a href="${view.page(`produk/${product.id}`)}">${escapeHtml(product.name)}</a>`)
        .join('')}</p>`
    : '';
  return (
    `<article class="card"><a class="card-cover" href="${view.page(`live/${card.id}`)}" tabindex="-1" aria-hidden="true">${smallBeam(card, view)}</a>` +
    `<${heading} class="card-title"><a href="${view.page(`live/${card.id}`)}">${escapeHtml(titleText(card, view))}</a></${heading}>` +
    `<p class="card-by"><bdi>${escapeHtml(creatorText(card.creator, view))}</bdi> · ${escapeHtml(startText(card, view))} ${liveMark(card, view)}</p>` +
    `<p class="card-figures">${gmvHtml(card, view)}<span>${escapeHtml(viewers)}</span></p>` +
    `${fingerprintSvg(card.fingerprint, view)}${quote}${products}</article>`
  );
}
