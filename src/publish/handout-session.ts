import { timeAnchors } from '../components/anchors.ts';
import { beamCaption, largeBeam } from '../components/beam.ts';
import { creatorText, liveMark, titleText } from '../components/card.ts';
import { factText, sureText } from '../components/fact.ts';
import { sessionFigures } from '../components/figures.ts';
import { fingerprintSvg, fingerprintText } from '../components/fingerprint.ts';
import { escapeHtml, markedHtml, outsideUrl } from '../components/html.ts';
import { fill } from '../i18n/words.ts';
import type { Evidence } from '../model/highlight.ts';
import { groupMembers, highlightGroups } from '../model/highlight.ts';
import type { ProductLine, Proof, SessionRecord } from '../report/record.ts';
import { partId, type SheetView } from './handout-view.ts';

const mostProducts = 10;

/** A session as a part of a hand-out: figures, course, proofs, the 29 answers, products. */
export function sessionPart(record: SessionRecord, view: SheetView): string {
  const { words } = view;
  const { card } = record;
  const path = `live/${card.id}`;
  const id = partId(path);
  return `<article class="piece" id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${escapeHtml(titleText(card, view))}</h2>
${headHtml(record, view)}
${figuresHtml(record, view)}
${courseHtml(record, view, id)}
${proofsHtml(record, view, id)}
<h3>${escapeHtml(words.session.all29)}</h3>
${practicesHtml(record, view)}
${productsHtml(record, view)}
${sourcesHtml(record, view)}
${partEnd(view, path)}
</article>`;
}

/** The way back to the contents, and to the page on the site where there is one. */
export function partEnd(view: SheetView, path: string): string {
  const { handout } = view.words;
  const site = view.siteAddress(path);
  const links = [`<a href="#isi">${escapeHtml(handout.top)}</a>`];
  if (site) links.push(`<a href="${escapeHtml(site)}" rel="noopener">${escapeHtml(handout.onSite)}</a>`);
  return `<p class="to-top">${links.join(' · ')}</p>`;
}

/** A text that links where there is somewhere to go. */
export function linked(view: SheetView, path: string, text: string): string {
  const address = view.address(path);
  return address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

function headHtml({ card, endAt, unlisted }: SessionRecord, view: SheetView): string {
  const { words, format } = view;
  const ongoing = card.status === 'ongoing';
  const zone = format.zone(card.startAt, card.market);
  const end = endAt && !ongoing ? `–${format.time(endAt)}` : '';
  const when = `${format.date(card.startAt)}, ${format.time(card.startAt)}${end} ${zone}`;
  const state = ongoing ? liveMark(card, view) : `<strong>${escapeHtml(words.card.ended)}</strong>`;
  const creator = linked(view, `kreator/${card.creator.handle}`, creatorText(card.creator, view));
  const category = card.category ? ` · ${escapeHtml(card.category.name)}` : '';
  const notes = [
    ongoing && card.asOf ? fill(words.session.ongoingNote, { time: `${format.time(card.asOf)} ${zone}` }) : null,
    unlisted ? words.session.unlisted[unlisted] : null,
  ];
  return (
    `<p class="by mute">${creator}${category} · ${escapeHtml(when)} · ${escapeHtml(format.duration(card.durationSec))} · ${state}</p>` +
    notes.map((note) => (note ? `<p class="note">${escapeHtml(note)}</p>` : '')).join('')
  );
}

function figuresHtml(record: SessionRecord, view: SheetView): string {
  const cells = sessionFigures(record, view).map(({ name, value, note }) => {
    const small = value !== null && note ? `<small>${escapeHtml(note)}</small>` : '';
    const shown = value === null ? view.words.session.notInExport : value;
    return `<div><dt>${escapeHtml(name)}</dt><dd${value === null ? ' class="absent"' : ''}>${escapeHtml(shown)}${small}</dd></div>`;
  });
  return `<dl class="metrics">${cells.join('')}</dl>`;
}

/** The curve with the brackets of its proofs. Moments and clips are left to the site: here is nothing they could lead to. */
function courseHtml(record: SessionRecord, view: SheetView, id: string): string {
  const course = { ...record, moments: [], clips: [], events: [] };
  const drawing = (width: number, name: 'wide' | 'narrow') =>
    `<div class="timeline-${name}">${largeBeam(course, view, width, `${id}-${name}`, `${id}-`)}</div>`;
  const near = record.curve && record.proofs.length > 0 ? ` ${view.words.session.timelineNear}` : '';
  return (
    `<div class="timeline"><figure>${record.curve ? drawing(960, 'wide') + drawing(360, 'narrow') : ''}` +
    `<figcaption>${escapeHtml(beamCaption(course, view) + near)}</figcaption></figure></div>`
  );
}

function proofsHtml({ proofs, violation }: SessionRecord, view: SheetView, id: string): string {
  const { session } = view.words;
  const title =
    proofs.length === 2 ? session.proofs.two : proofs.length === 1 ? session.proofs.one : session.proofs.three;
  const anchor = timeAnchors();
  const note = violation
    ? session.proofsViolation
    : proofs.length === 0
      ? session.proofsNone
      : proofs.length < 3
        ? fill(session.proofsFew, { n: proofs.length })
        : null;
  const items = proofs.map((proof) => proofHtml(proof, view, id, anchor));
  return (
    `<h3>${escapeHtml(title)}</h3>${note === null ? '' : `<p class="note">${escapeHtml(note)}</p>`}` +
    (items.length > 0 ? `<ol class="proofs">${items.join('')}</ol>` : '')
  );
}

function proofHtml(proof: Proof, view: SheetView, id: string, anchor: ReturnType<typeof timeAnchors>): string {
  const { words, format } = view;
  const near = proof.ordersNear === null ? '' : fill(words.session.ordersNear, { n: format.count(proof.ordersNear) });
  const sure = sureText(proof.confidence, proof.sources, view);
  const shown = proof.evidence.map((evidence) => {
    const at = anchor(evidence.startSec);
    const time =
      evidence.startSec === null
        ? ''
        : `<p class="proof-line"><span class="time">${format.clock(evidence.startSec)}</span></p>`;
    return `<div${at === undefined ? '' : ` id="${id}-${at}"`}>${evidenceHtml(evidence, view)}${time}</div>`;
  });
  const partly = proof.status === 'partly' ? ` <small class="partly">${escapeHtml(words.status.partly)}</small>` : '';
  return (
    `<li class="proof"><h4>${linked(view, `panduan/${proof.id}`, words.practices[proof.id].label)}${partly}</h4>` +
    `<p class="plain">${escapeHtml(words.practices[proof.id].plain)}</p>${shown.join('')}` +
    (near ? `<p class="sure">${escapeHtml(near)}</p>` : '') +
    `<p class="sure"><span aria-hidden="true">${sure.dots}</span> ${escapeHtml(sure.text)}</p></li>`
  );
}

function evidenceHtml(evidence: Evidence, view: SheetView): string {
  if (evidence.quote) return `<blockquote><p>“${markedHtml(evidence.quote, evidence.marks)}”</p></blockquote>`;
  return evidence.fact ? `<p class="fact">${escapeHtml(factText(evidence.fact, view))}</p>` : '';
}

/** What is known of each practice, by group; the unknown ones in a line. */
function practicesHtml({ card, verdicts }: SessionRecord, view: SheetView): string {
  const { words } = view;
  const groups = highlightGroups.map((group) => {
    const all = groupMembers[group].flatMap((id) => verdicts.find((verdict) => verdict.id === id) ?? []);
    const known = all
      .filter(({ status }) => status !== 'unknown')
      .map(
        ({ id, status }) =>
          `<li class="practice is-${status}"><p class="practice-head"><span class="dot" aria-hidden="true"></span>` +
          `<span>${linked(view, `panduan/${id}`, words.practices[id].label)}</span><span class="status">${escapeHtml(words.status[status])}</span></p></li>`,
      );
    const unknown = all
      .filter(({ status }) => status === 'unknown')
      .map(({ id }) => linked(view, `panduan/${id}`, words.practices[id].plain.toLowerCase()));
    return (
      `<section class="group"><h4>${escapeHtml(words.groups[group])}</h4>` +
      (known.length > 0 ? `<ul class="practices">${known.join('')}</ul>` : '') +
      (unknown.length > 0
        ? `<p class="unknowns"><span class="status">${escapeHtml(words.status.unknown)}:</span> ${unknown.join(', ')}</p>`
        : '') +
      '</section>'
    );
  });
  return (
    `${fingerprintSvg(card.fingerprint, view)}<p class="mute">${escapeHtml(fingerprintText(card.fingerprint, view))}.</p>` +
    `<div class="groups">${groups.join('')}</div>`
  );
}

function productsHtml({ products }: SessionRecord, view: SheetView): string {
  const { session, handout } = view.words;
  if (products.length === 0)
    return `<h3>${escapeHtml(session.products)}</h3><p class="note">${escapeHtml(session.productsNone)}</p>`;
  const heads = [session.product, session.sold, 'GMV', session.perClick].map(
    (head) => `<th scope="col">${escapeHtml(head)}</th>`,
  );
  const rows = products.slice(0, mostProducts).map((product) => productRow(product, view));
  const more = products.length - mostProducts;
  return (
    `<h3>${escapeHtml(session.products)}</h3><div class="table-wrap" tabindex="0" role="group" aria-label="${escapeHtml(session.products)}">` +
    `<table class="figures products"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>` +
    (more > 0 ? `<p class="mute">${escapeHtml(fill(handout.more, { n: view.format.count(more) }))}</p>` : '')
  );
}

function productRow(product: ProductLine, view: SheetView): string {
  const { words, format } = view;
  const orders = product.orders ?? product.units;
  const perClick = orders !== null && product.clicks ? orders / product.clicks : null;
  const shop = product.addable ? outsideUrl(product.url) : null;
  const add = shop
    ? ` <a class="add" href="${escapeHtml(shop)}" rel="noopener nofollow">${escapeHtml(words.session.addable)}</a>`
    : '';
  return (
    `<tr><th scope="row">${linked(view, `produk/${product.id}`, product.name)}${add}</th><td>${format.count(product.units)}</td>` +
    `<td>${escapeHtml(format.money(product.gmv, product.currency))}</td><td>${format.percent(perClick)}</td></tr>`
  );
}

function sourcesHtml(record: SessionRecord, view: SheetView): string {
  const { words } = view;
  const { card } = record;
  const names: Record<string, string> = words.formatName;
  const formats = record.formats.map((name) => names[name] ?? name).join(', ');
  const watch = outsideUrl(record.watchUrl);
  const watchText = card.status === 'ongoing' ? words.session.watchLive : words.session.watchReplay;
  const notes = [
    fill(words.session.source, { formats }),
    card.gmvBasis ? fill(words.session.basisNote, { basis: words.basis[card.gmvBasis] }) : '',
    record.zoneAssumed ? fill(words.session.zoneAssumed, { zone: view.format.zone(card.startAt, card.market) }) : '',
  ];
  return (
    `<p class="mute">${escapeHtml(notes.filter(Boolean).join(' '))}</p>` +
    (watch ? `<p><a href="${escapeHtml(watch)}" rel="noopener">${escapeHtml(watchText)}</a></p>` : '')
  );
}
