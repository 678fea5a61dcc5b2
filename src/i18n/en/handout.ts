/** Texts of the hand-out: one file to send in a chat and to print (npm run handout). */
export const handout = {
  title: 'LIVE study sheet',
  lead: 'Chosen LIVE sessions and guides in one file. It opens without internet and can be printed.',
  contents: 'In this sheet',
  sessions: 'LIVE sessions',
  guides: 'Guides',
  top: 'To the contents',
  onSite: 'Open on the site',
  more: 'and {n} more products',
  made: 'Made on {date} from exported data.',
  estimate: 'The figures in this sheet are estimates and do not subtract returns.',
  independent: 'This sheet was made with Sorot and has no affiliation with any platform.',
  copy: 'This copy does not change when the data is updated or when a creator withdraws permission. Delete the file if you are asked to.',
} as const;

/** Texts of the picture that chat apps and social media show beside a link. */
export const social = {
  synthetic: 'Synthetic sample data',
  home: 'In which minute, in which sentence, and how sure.',
  guide: 'Practice {n} of 29',
  guideMet: '{met} of {known}',
  guideBasis: 'sessions with an answer meet it',
  medianPerHour: '{basis} an hour, median',
  viewersBasis: 'viewers',
  ordersBasis: 'orders',
  provenBasis: 'practices met',
  ofPractices: '{met} of 29',
  sessionAlt: 'Card of a LIVE session: {title}, {creator}',
  guideAlt: 'Card of a guide: {title}',
  categoryAlt: 'Card of a category: {title}',
} as const;
