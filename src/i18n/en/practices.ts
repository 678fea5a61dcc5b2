import type { HighlightId } from '../../model/highlight.ts';

/** The 29 practices. `label` translates the platform's Indonesian name; `plain` is our title, short enough for a card. */
export const practices: Record<HighlightId, { label: string; plain: string }> = {
  'local-language': { label: 'Speaks the local language', plain: "Speak your viewers' language" },
  'host-on-screen': { label: 'Host visible on screen and decently dressed', plain: 'Be on screen, neat and decent' },
  'enthusiastic-host': {
    label: 'Host comes across as enthusiastic with product or audience',
    plain: 'Energy that is sincere',
  },
  'audience-interaction': {
    label: 'Host interacts actively with the audience',
    plain: 'Answer viewers and invite them in',
  },
  'product-demo': { label: 'Clear product demo', plain: 'Show how it is used' },
  'call-to-action': { label: 'Straightforward call to action', plain: 'Invite with a clear sentence' },
  'creative-format': { label: 'Creative format of presentation', plain: 'Choose one way to tell it' },
  'live-billboard': { label: 'Uses the LIVE Billboard feature', plain: 'Put up a LIVE Billboard' },
  'live-giveaway': { label: 'Uses the LIVE Giveaway feature', plain: 'Give prizes through the official feature' },
  'product-details': { label: 'Tells product specifications and features', plain: 'Give the details buyers look for' },
  'product-value': { label: "Conveys the product's value clearly", plain: 'From feature to benefit' },
  'target-audience': { label: 'Highlights target users or use scenarios', plain: 'Say who it is for' },
  'special-offers': { label: 'Promotes special offers, discounts or bundles', plain: 'Offers in numbers' },
  'buyer-trust': {
    label: "Shares information that builds buyers' trust (e.g. warranty, certificates)",
    plain: 'Reassure buyers with facts',
  },
  'policy-compliant': { label: 'No violation of content policy', plain: 'Keep your broadcast within the rules' },
  'quality-content': { label: 'Good quality content', plain: 'Fresh, not a rerun' },
  'effective-duration': { label: 'Effective LIVE duration (>45 minutes)', plain: 'Stay on for 45 minutes or more' },
  'peak-hours': { label: 'Covers busy viewing hours ("Peak Time")', plain: 'Start at a busy hour' },
  'branded-product': { label: 'Includes at least 1 branded product', plain: 'Include a branded product' },
  'competitive-price': { label: 'Competitive and attractive price.', plain: 'Compare the price of your best seller' },
  'product-visible': { label: 'Product clearly shown', plain: 'Keep the item in view' },
  'tidy-background': { label: 'Clean and tidy background', plain: 'A clean, tidy background' },
  'tidy-layout': {
    label: 'Layout and visual elements of the LIVE neatly arranged.',
    plain: 'Arrange text and stickers',
  },
  'creative-setting': { label: 'Creatively designed LIVE setting', plain: 'Choose a place that tells the story' },
  'clear-picture': { label: 'Clear picture focused on the product', plain: 'A sharp picture, honest colours' },
  'smooth-video': { label: 'Stable and smooth picture', plain: 'A steady picture without stutter' },
  'clear-audio': { label: 'Clear audio at a fitting volume', plain: 'Clear sound, comfortable volume' },
  'av-sync': { label: 'Audio and picture in sync', plain: 'Keep sound and picture together' },
  'teaser-video': {
    label: 'Teaser video posted well ahead to build excitement',
    plain: 'Post a teaser before the LIVE',
  },
};
