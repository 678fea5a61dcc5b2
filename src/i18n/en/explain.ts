/** What `npm run explain` says beside the texts of the site. */
export const explain = {
  main: 'Practices with the strongest proof',
  none: 'Nothing in this session can serve as an example yet.',
  factors: 'strength {strength} × confidence {confidence} × rarity {distinctiveness} × weight {weight}',
  sure: 'confidence {confidence}',
  more: '… and {n} more (see --json)',
  candidate: 'candidate',
  support: 'support',
};
