import type { MissingInput } from '../../model/highlight.ts';
import type { facts as indonesian } from '../id/facts.ts';

/**
 * Facts that stand as evidence, as sentences. Say what was seen, never what it caused.
 * `{name}` places hold figures and names from the data; keep each of them.
 */
export const facts: Record<keyof typeof indonesian, string> = {
  'duration.enough': 'Began at {start}, {minutes} minutes on air (the limit is {atLeast}).',
  'duration.short': 'Began at {start}, {minutes} minutes on air, short of {atLeast}.',
  'peak.inside': 'Began at {start} {zone}, within the peak hours {from}-{to}.',
  'peak.outside': 'Began at {start} {zone}, outside the peak hours {from}-{to}.',
  'peak.overlap': '{minutes} minutes on air fell into the peak hours {from}-{to}.',
  'billboard.used': 'LIVE Billboard in the log (no. {n}).',
  'billboard.none': 'The log is complete and has no LIVE Billboard.',
  'giveaway.used': 'LIVE Giveaway in the log (no. {n}).',
  'giveaway.none': 'The log is complete and has no LIVE Giveaway.',
  'poll.used': 'Poll in the log (no. {n}).',
  'voucher.used': 'Voucher in the log (no. {n}).',
  'flash_sale.used': 'Flash sale in the log (no. {n}).',
  'violation.recorded': 'Violation in the log (no. {n}).',
  'violation.none': 'The log is complete and records no violation.',
  'brand.sold': '{product} by {brand}: {units} sold.',
  'brand.pinned': '{product} by {brand} was pinned.',
  'brand.none': 'All {n} products of the list are recorded as unbranded.',
  'brand.notSold': '{n} branded products are listed, but none was sold or promoted.',
  'price.lower': '{product}: {price} in the LIVE, {elsewhere} at {where} (checked {checkedAt}).',
  'price.notLower': '{product}: {price} in the LIVE, not below {elsewhere} at {where} (checked {checkedAt}).',
  'price.onlyHere': '{product} was found nowhere else (checked {checkedAt}).',
  'teaser.inTime': 'The video "{title}" was posted {hoursBefore} hours before the LIVE and tells of {tells}.',
  'teaser.inTimeOnly':
    'The video "{title}" was posted {hoursBefore} hours before the LIVE; it names no product, offer or attraction yet.',
  'teaser.outside': 'The video "{title}" was posted {hoursBefore} hours before the LIVE, outside the 7 days.',
  'teaser.late': 'The video "{title}" was posted only after the LIVE had begun.',
  'observed.met': 'Observer: met. {note}',
  'observed.partly': 'Observer: partly. {note}',
  'observed.not_met': 'Observer: not met. {note}',
  'analysed.met': 'Picture or sound analysis: met. {note}',
  'analysed.partly': 'Picture or sound analysis: partly. {note}',
  'analysed.not_met': 'Picture or sound analysis: not met. {note}',
  'transcript.without': 'The transcript covers {share}% of the session ({cues} lines) and this is not heard in it.',
  'language.share': '{share}% of {minutes} minutes of speech were in a local language ({languages}).',
  'interaction.rate':
    '{answers} responses and {invites} invitations; {answersPer10} and {invitesPer10} per 10 minutes (limits {answersMin} and {invitesMin}).',
  'details.found': '{product}: {n} of {of} kinds of detail mentioned ({details}).',
  'repeat.block': 'A block of {minutes} minutes is nearly the same as the one heard at {first}.',
};

/** What would answer an open question, as advice to whoever keeps the data. */
export const missing: Record<MissingInput, string> = {
  transcript: 'Add a transcript (.srt or .vtt) of this session.',
  transcript_coverage: 'Complete the transcript: it covers less than 80% of the session.',
  chat: 'Add the chat log of this session.',
  event_log: 'Add the feature log of this session (events.csv).',
  log_complete: 'If the log really is complete, add a log_complete row.',
  observation: 'Ask a trainer to watch and fill in the observation sheet.',
  media: 'Add the result of a picture or sound analysis.',
  start_time: 'Fill in when the session began.',
  duration: 'Fill in how long the session lasted, or when it ended.',
  session_end: 'Wait until this session is over, then export again.',
  product_list: 'Add the list of products with their sales in this session.',
  brand: 'Fill in the brand column of the product list.',
  category: 'Fill in the category of the products or the session.',
  outside_price: 'Note the lowest price elsewhere, with date and place.',
  video_list: "Add the list of this creator's short videos.",
  pin_or_mention: 'Add the log of pins or a transcript, so that the promotion shows.',
};

/** Short names of what facts list: details, languages, contents of a teaser. */
export const factWords: Record<string, string> = {
  products: 'products',
  offers: 'offers',
  attraction: 'the attraction',
  material: 'material',
  origin: 'place of production',
  colour: 'colour',
  size: 'size',
  variant: 'variants',
  expiry: 'expiry date',
  technical: 'technical detail',
  nutrition: 'nutrition',
  certificate: 'permit or certificate',
  none: 'none',
  local: 'Indonesian or regional',
  id: 'Indonesian',
  ms: 'Malay',
  jv: 'Javanese',
  su: 'Sundanese',
  en: 'English',
  other: 'other',
};

/** Rule id -> short name. */
export const ruleNames: Record<string, string> = {};
