import { creatorText, startText, titleText } from '../components/card.ts';
import { fingerprintCounts } from '../components/fingerprint.ts';
import { categoryCard, guideCard, homeCard, sessionCard } from '../components/social.ts';
import type { View } from '../components/view.ts';
import { fill } from '../i18n/words.ts';
import { numberOf } from '../model/highlight.ts';
import type { Card, CategoryRecord, CategorySummary, GuideRecord, HomeRecord } from '../report/record.ts';
import type { MdxSource } from './mdx-source.ts';
import { type CardFace, gap, innerWidth } from './og-face.ts';
import { beamPicture, type Colours, dotsPicture, type Picture } from './og-picture.ts';

/** What the makers of cards need beside a record. */
export interface CardStage {
  view: View;
  colours: Colours;
  /** A text as the font can draw it; null when it cannot. */
  drawable: (text: string) => string | null;
}

export interface MadeCard {
  file: string;
  face: CardFace;
}

export function homeMade(stage: CardStage, record: HomeRecord): MadeCard {
  const { words, format } = stage.view;
  const creators = fill(words.category.creators, { n: format.count(record.creators) });
  const sessions = fill(words.category.sessions, { n: format.count(record.sessions) });
  return {
    file: homeCard(stage.view).file,
    face: {
      ...frame(stage, ''),
      title: words.home.title,
      by: words.social.home,
      figure: record.sessions > 0 ? { value: sessions, basis: creators } : null,
      pictures: beams(stage, record.top, 180),
    },
  };
}

export function guideMade(stage: CardStage, { id, stats }: GuideRecord, { title, summary }: MdxSource): MadeCard {
  const { words, format } = stage.view;
  const known = stats.met + stats.partly + stats.not_met;
  const met = fill(words.social.guideMet, { met: format.count(stats.met), known: format.count(known) });
  return {
    file: guideCard(stage.view, id, title).file,
    face: {
      ...frame(stage, fill(words.social.guide, { n: numberOf(id) })),
      title: stage.drawable(title) ?? words.practices[id].plain,
      by: stage.drawable(summary) ?? '',
      figure: known > 0 ? { value: met, basis: words.social.guideBasis } : null,
      pictures: [dotsPicture(null, id, stage.colours, innerWidth)],
    },
  };
}

export function categoryMade(stage: CardStage, record: CategoryRecord, summary: CategorySummary | undefined): MadeCard {
  const { words, format } = stage.view;
  const counts = [
    fill(words.category.sessions, { n: format.count(record.sessions) }),
    fill(words.category.creators, { n: format.count(record.creators) }),
  ];
  const basis = summary?.gmvBasis ? words.basis[summary.gmvBasis] : 'GMV';
  const median = summary?.gmvPerHour ?? null;
  return {
    file: categoryCard(stage.view, record).file,
    face: {
      ...frame(stage, words.category.title),
      title: stage.drawable(record.name) ?? record.slug,
      by: counts.join(' · '),
      figure:
        median === null
          ? null
          : {
              value: format.money(median, summary?.currency ?? null),
              basis: fill(words.social.medianPerHour, { basis }),
            },
      pictures: beams(stage, record.cards, median === null ? 250 : 180),
    },
  };
}

export function sessionMade(stage: CardStage, card: Card): MadeCard {
  const { view, colours } = stage;
  const { words } = view;
  const category = card.category && stage.drawable(card.category.name);
  const creator = stage.drawable(creatorText(card.creator, view)) ?? card.creator.handle;
  const state = card.status === 'ongoing' ? words.card.live : words.nav.live;
  return {
    file: sessionCard(view, card).file,
    face: {
      ...frame(stage, [state, category].filter(Boolean).join(' · ')),
      title: stage.drawable(titleText(card, view)) ?? titleText({ title: '', startAt: card.startAt }, view),
      by: `${creator} · ${startText(card, view)}`,
      figure: figureOf(card, view),
      pictures: card.beam
        ? [beamPicture(card.beam, colours, innerWidth, 180)]
        : [dotsPicture(card.fingerprint, null, colours, innerWidth)],
    },
  };
}

/** The weightiest figure that is known, with what it counts. */
function figureOf(card: Card, { words, format }: View): CardFace['figure'] {
  const { social, session, basis } = words;
  if (card.gmv !== null)
    return {
      value: format.money(card.gmv, card.currency),
      basis: `${basis[card.gmvBasis ?? 'unspecified']}, ${session.estimate}`,
    };
  if (card.orders !== null) return { value: format.count(card.orders), basis: social.ordersBasis };
  if (card.viewers !== null) return { value: format.count(card.viewers), basis: social.viewersBasis };
  const { met } = fingerprintCounts(card.fingerprint);
  return met > 0 ? { value: fill(social.ofPractices, { met }), basis: social.provenBasis } : null;
}

/** The beams of the first three sessions that have one, lit ones before others; without any, the dots of the first. */
function beams({ colours }: CardStage, cards: readonly Card[], height: number): Picture[] {
  const known = cards.flatMap((card) => card.beam ?? []);
  // Where evidence lies in time there is something to see.
  const shown = known.toSorted((a, b) => Math.min(b.lit.length, 1) - Math.min(a.lit.length, 1)).slice(0, 3);
  const width = Math.floor((innerWidth - gap * (shown.length - 1)) / shown.length);
  if (shown.length === 0) return [dotsPicture(cards[0]?.fingerprint ?? null, null, colours, innerWidth)];
  return shown.map((beam) => beamPicture(beam, colours, width, height));
}

function frame({ view, drawable }: CardStage, kicker: string): Pick<CardFace, 'brand' | 'kicker' | 'synthetic'> {
  const { site, words } = view;
  return {
    brand: drawable(site.title) ?? 'Sorot',
    kicker,
    synthetic: site.synthetic ? words.social.synthetic : null,
  };
}
