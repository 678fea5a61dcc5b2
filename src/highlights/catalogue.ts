import type { HighlightGroup, HighlightId } from '../model/highlight.ts';
import type { HighlightType } from './type.ts';
import { audienceInteraction } from './types/audience-interaction.ts';
import { avSync } from './types/av-sync.ts';
import { brandedProduct } from './types/branded-product.ts';
import { buyerTrust } from './types/buyer-trust.ts';
import { callToAction } from './types/call-to-action.ts';
import { clearAudio } from './types/clear-audio.ts';
import { clearPicture } from './types/clear-picture.ts';
import { competitivePrice } from './types/competitive-price.ts';
import { creativeFormat } from './types/creative-format.ts';
import { creativeSetting } from './types/creative-setting.ts';
import { effectiveDuration } from './types/effective-duration.ts';
import { enthusiasticHost } from './types/enthusiastic-host.ts';
import { hostOnScreen } from './types/host-on-screen.ts';
import { liveBillboard } from './types/live-billboard.ts';
import { liveGiveaway } from './types/live-giveaway.ts';
import { localLanguage } from './types/local-language.ts';
import { peakHours } from './types/peak-hours.ts';
import { policyCompliant } from './types/policy-compliant.ts';
import { productDemo } from './types/product-demo.ts';
import { productDetails } from './types/product-details.ts';
import { productValue } from './types/product-value.ts';
import { productVisible } from './types/product-visible.ts';
import { qualityContent } from './types/quality-content.ts';
import { smoothVideo } from './types/smooth-video.ts';
import { specialOffers } from './types/special-offers.ts';
import { targetAudience } from './types/target-audience.ts';
import { teaserVideo } from './types/teaser-video.ts';
import { tidyBackground } from './types/tidy-background.ts';
import { tidyLayout } from './types/tidy-layout.ts';

/** The highlight types in the order H1-H29. */
export const catalogue: readonly HighlightType[] = [
  localLanguage,
  hostOnScreen,
  enthusiasticHost,
  audienceInteraction,
  productDemo,
  callToAction,
  creativeFormat,
  liveBillboard,
  liveGiveaway,
  productDetails,
  productValue,
  targetAudience,
  specialOffers,
  buyerTrust,
  policyCompliant,
  qualityContent,
  effectiveDuration,
  peakHours,
  brandedProduct,
  competitivePrice,
  productVisible,
  tidyBackground,
  tidyLayout,
  creativeSetting,
  clearPicture,
  smoothVideo,
  clearAudio,
  avSync,
  teaserVideo,
];

const byId = new Map(catalogue.map((type) => [type.id, type]));

/** The type with a slug. */
export function typeOf(id: HighlightId): HighlightType {
  const type = byId.get(id);
  if (type === undefined) throw new Error(`no highlight type ${id}`);
  return type;
}

/** The group A-G of a type. */
export function groupOf(id: HighlightId): HighlightGroup {
  return typeOf(id).group;
}

/** Limits in sorot.json that no rule has, as `type.limit`: a misspelt one would otherwise be silently without effect. */
export function unknownThresholds(own: Readonly<Record<string, Readonly<Record<string, number>>>>): string[] {
  return Object.entries(own).flatMap(([id, limits]) => {
    const type = catalogue.find((one) => one.id === id);
    return Object.keys(limits)
      .filter((name) => type === undefined || !Object.hasOwn(type.thresholds, name))
      .map((name) => `${id}.${name}`);
  });
}
