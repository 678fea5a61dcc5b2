import { groupMembers, type HighlightId, highlightGroups } from '../model/highlight.ts';
import type { Clip } from '../model/records.ts';
import type { CategoryRecord, SessionRecord } from '../report/record.ts';
import { startText, titleText } from './card.ts';
import { pageFile, relativeHref } from './href.ts';
import { outsideUrl } from './html.ts';
import { absoluteAddress } from './social.ts';
import type { View } from './view.ts';

/** A page's meaning for search engines: JSON-LD with the vocabulary of schema.org. Says only what the page says. */
export type Structured = { '@context': 'https://schema.org'; '@type': string | string[] } & Record<string, unknown>;

const context = { '@context': 'https://schema.org' } as const;

/** A file of the site as an address: absolute where the site's is known, else as the page would link it. */
function addressOf(view: View, file: string): string {
  return absoluteAddress(view.site, file) ?? relativeHref(view.file, file);
}

function pageAddress(view: View, path: string): string {
  return addressOf(view, pageFile(path, view.lang, view.site.locales[0] ?? 'id'));
}

/** The parts that every description of a page of ours has. */
function frame(view: View, description: string) {
  return {
    url: addressOf(view, view.file),
    // Invented data must not be taken for facts by a machine either.
    description: view.site.synthetic ? `${view.words.synthetic} ${description}` : description,
    inLanguage: view.lang,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', name: view.site.title, url: pageAddress(view, 'index') },
  };
}

export function siteStructured(view: View, description: string): Structured {
  const { isPartOf: _, ...rest } = frame(view, description);
  return { ...context, '@type': 'WebSite', name: view.site.title, ...rest };
}

export function guideStructured(view: View, id: HighlightId, title: string, summary: string): Structured {
  const group = highlightGroups.find((name) => groupMembers[name].includes(id)) ?? 'A';
  return {
    ...context,
    '@type': ['Article', 'LearningResource'],
    headline: title,
    ...frame(view, summary),
    // A guide is written by people and invents no session.
    description: summary,
    articleSection: view.words.groups[group],
    learningResourceType: view.words.search.kinds.guide,
    teaches: view.words.practices[id].label,
  };
}

export function categoryStructured(view: View, record: CategoryRecord, description: string): Structured {
  return { ...context, '@type': 'CollectionPage', name: record.name, ...frame(view, description) };
}

/**
 * A session's page is an article about a broadcast. The broadcast and what can be watched of it are described only for
 * real data: an invented one never took place.
 */
export function sessionStructured(view: View, record: SessionRecord, description: string): Structured {
  const { card, endAt } = record;
  const title = titleText(card, view);
  const article: Structured = {
    ...context,
    '@type': 'Article',
    headline: title.slice(0, 110),
    ...frame(view, description),
    ...(card.category ? { articleSection: card.category.name } : {}),
  };
  if (view.site.synthetic) return article;
  const watch = outsideUrl(record.watchUrl);
  const about = {
    '@type': 'BroadcastEvent',
    name: title,
    startDate: card.startAt,
    ...(endAt && card.status === 'ended' ? { endDate: endAt } : {}),
    isLiveBroadcast: true,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    ...(watch ? { location: { '@type': 'VirtualLocation', url: watch } } : {}),
  };
  const recording = watch && card.status === 'ended' ? [recordingOf(view, record, watch)] : [];
  const video = [...recording, ...record.clips.flatMap((clip) => clipOf(view, record, clip))];
  return { ...article, about, ...(video.length > 0 ? { video } : {}) };
}

function recordingOf(view: View, { card }: SessionRecord, url: string) {
  return {
    '@type': 'VideoObject',
    name: titleText(card, view),
    description: startText(card, view),
    dateCreated: card.startAt,
    url,
    ...(card.durationSec === null ? {} : { duration: `PT${Math.round(card.durationSec)}S` }),
  };
}

/** A clip is a video only where it can be watched: a file of the site, or an address outside. */
function clipOf(view: View, { card }: SessionRecord, clip: Clip) {
  const url = outsideUrl(clip.url);
  if (!url && !clip.file) return [];
  return [
    {
      '@type': 'VideoObject',
      name: clip.title,
      description: `${titleText(card, view)}, ${view.format.clock(clip.startSec)}`,
      dateCreated: card.startAt,
      duration: `PT${Math.round(clip.endSec - clip.startSec)}S`,
      ...(url ? { url } : {}),
      ...(clip.file ? { contentUrl: addressOf(view, clip.file) } : {}),
      ...(clip.poster ? { thumbnailUrl: addressOf(view, clip.poster) } : {}),
    },
  ];
}

/** The way from the top of the site to a page. A step without a page of its own has no address. */
export function crumbsStructured(view: View, steps: readonly { text: string; path?: string }[]): Structured {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: text,
      ...(path === undefined ? {} : { item: pageAddress(view, path) }),
    })),
  };
}
