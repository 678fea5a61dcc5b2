import { fill } from '../i18n/words.ts';
import type { HighlightId } from '../model/highlight.ts';
import type { Card, SiteRecord } from '../report/record.ts';
import { creatorText, titleText } from './card.ts';
import type { View } from './view.ts';

/** The picture that chat apps and social media show beside a link to a page: 1200 x 630 PNG. */
export interface SocialCard {
  /** From the site's root. */
  file: string;
  /** Holds no figures: a page may carry the site's card without being rendered again when a figure in it changes. */
  alt: string;
}

export const cardWidth = 1200;
export const cardHeight = 630;

/** The site's own card, for every page without one of its own. */
export function homeCard(view: View): SocialCard {
  return { file: cardFile(view, 'home'), alt: `${view.site.title}: ${view.words.home.title}` };
}

/** A guide's card; `title` is the guide's own. */
export function guideCard(view: View, id: HighlightId, title: string): SocialCard {
  return { file: cardFile(view, `guide-${id}`), alt: fill(view.words.social.guideAlt, { title }) };
}

export function categoryCard(view: View, { slug, name }: { slug: string; name: string }): SocialCard {
  return { file: cardFile(view, `category-${slug}`), alt: fill(view.words.social.categoryAlt, { title: name }) };
}

/** The card of a session that has one (`socialCard` of its record). */
export function sessionCard(view: View, card: Card): SocialCard {
  const values = { title: titleText(card, view), creator: creatorText(card.creator, view) };
  return { file: cardFile(view, `live-${card.id}`), alt: fill(view.words.social.sessionAlt, values) };
}

/** The absolute address of a file of the site by its path from the root; null when the site's own is not known. */
export function absoluteAddress(site: Pick<SiteRecord, 'siteUrl'>, file: string): string | null {
  return site.siteUrl === null ? null : new URL(file, site.siteUrl.replace(/\/?$/, '/')).href;
}

/** The site's first language has no folder of its own, as with pages. */
function cardFile({ lang, site }: View, name: string): string {
  return `og/${lang === site.locales[0] ? '' : `${lang}/`}${name}.png`;
}
