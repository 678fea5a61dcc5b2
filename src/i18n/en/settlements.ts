import type { HighlightId } from '../../model/highlight.ts';

/** How Sorot reads each practice where the platform's wording leaves room: one or two sentences on the method page. */
export const settlements: Record<HighlightId, string> = {
  'local-language':
    'Counted over the time that is spoken, so pauses cost nothing. In a mixed sentence the grammar decides; regional languages count as Indonesian does.',
  'host-on-screen': 'Visible and neat, both are needed. Only people judge decency.',
  'enthusiastic-host': 'Judged by people only, best before they see the sales. No machine reads emotion.',
  'audience-interaction':
    '“Often” means at least 3 responses and 1 invitation in ten minutes. The same words within a minute count once.',
  'product-demo': 'What is said (“let me try it”) is only a candidate; a person who watched decides.',
  'call-to-action': 'An invitation to buy, look, share or follow is enough. Urgency without one is no invitation.',
  'creative-format':
    'One remark that teaches or tells a story is partly, two different ones are met. Talent and scenes must be seen.',
  'live-billboard': 'From the feature log alone. Without a complete log the answer is not known.',
  'live-giveaway': 'From the feature log alone. A prize promised by word of mouth does not count.',
  'product-details':
    'Judged per product; the one explained most fully counts. Bags, fashion and beauty need all four kinds of detail, other categories two.',
  'product-value': 'Feature and benefit must be said within 30 seconds. Praise without content does not count.',
  'target-audience': 'Either is enough: for whom, or in which situation. Both are stronger.',
  'special-offers':
    'The price before with the size of the discount, or one named offer with its condition. “Cheap” does not count.',
  'buyer-trust': 'Any one is enough: quality, returns or warranty, or shipping. What is proven is that it was said.',
  'policy-compliant': 'A log without violations is partly: none was recorded. Met only when a person watched.',
  'quality-content': 'People decide. Blocks of speech repeated word for word are only marked as candidates.',
  'effective-duration': 'Exactly 45 minutes counts. Longer is not taken to be better.',
  'peak-hours': 'The start decides. 20:59 is in, 21:00 is not. Peak hours are a convention, not a finding.',
  'branded-product': 'At least one sold, and pinned or named, for the same product. One of the two is partly.',
  'competitive-price':
    'The best seller only, and only from prices that somebody recorded. A note with neither date nor place is partly at most.',
  'product-visible': 'Seen once is met; how strong is the share of time in which it was seen.',
  'tidy-background': 'Judged by people only.',
  'tidy-layout': 'Picture analysis can find a covered face or product; whether it is tidy is for people.',
  'creative-setting': 'One kind of setting is enough; the observer’s note says which.',
  'clear-picture': 'Analysis of sharpness, light and colour may decide, with low confidence.',
  'smooth-video': 'Dropped, frozen or shaking pictures in an analysis or a log may decide.',
  'clear-audio': 'Analysis of loudness and drop-outs may decide, with low confidence.',
  'av-sync': 'An analysis can test lips only, so alone it gives partly at most.',
  'teaser-video':
    'Posted within seven days before the start, telling of products, offers or the main attraction. Without a teaser in the list the answer is not known.',
};
