/** English wordings of import problems; see the Indonesian file for how they are used. */
export const problems = {
  ambiguousDate: {
    what: 'the date "{received}" can be read in two ways: day first or month first.',
    fix: 'Write "dateOrder": "dmy" (day first) or "mdy" (month first) for this file in sorot.json, under "files".',
  },
  ambiguousMillion: {
    what: 'the M in "{received}" can mean miliar (1,000,000,000) or million.',
    fix: 'Write "million": "miliar" or "million" for this file in sorot.json, under "files".',
  },
  ambiguousNumber: {
    what: 'the number "{received}" can be read in two ways: its point or comma groups thousands or starts decimals.',
    fix: 'Write "decimal": "comma" or "point" for this file in sorot.json, under "files".',
  },
  ambiguousRate: {
    what: '"{received}" in a percent column has no % sign, so it can be percent or a fraction.',
    fix: 'Give every cell of column {column} a % sign, or none.',
  },
  apiFailure: {
    what: 'this API answer is a failure: {received}.',
    fix: 'Ask the API again and save the answer that succeeds.',
  },
  badTiming: { what: 'the subtitle timing cannot be read: {received}.', fix: 'Write it like {expected}.' },
  brokenJson: {
    what: 'this is not complete JSON. {received}',
    fix: 'Save or download the file again; it is probably cut off.',
  },
  brokenWorkbook: {
    what: 'this Excel file is damaged or cut off. {received}',
    fix: 'Download it again, or open it in Excel and save it as a new .xlsx.',
  },
  cannotOpen: {
    what: 'the file cannot be opened ({received}).',
    fix: 'See whether it still exists, may be read, and is not locked by another program.',
  },
  conflictingCopy: {
    what: 'the session that starts {received} is there twice with figures that contradict each other, the other one in {expected}.',
    fix: 'Compare the two rows, then delete the wrong one or write the right figures into sessions.csv.',
  },
  creatorUnknown: {
    what: 'this file does not say whose sessions these are.',
    fix: 'Add to sorot.json: "files": {"{received}": {"creator": "her.handle"}}.',
  },
  emptyFile: { what: 'this file is empty.', fix: 'Delete it, or download it again if it should hold something.' },
  endBeforeStart: { what: 'the end "{received}" comes before the start.', fix: 'Check both times in this row.' },
  idDigitsLost: {
    what: 'the last digits of the ID "{received}" were lost when it was stored as a number.',
    fix: "Use the platform's own file without opening it in Excel, or make the ID column text before pasting.",
  },
  idNotation: {
    what: 'the ID is written as "{received}"; its digits are gone.',
    fix: "Use the platform's own .xlsx. If it must be CSV, make column {column} text first, then save.",
  },
  invalidRecord: { what: '"{received}" in column {field} cannot be used.', fix: 'Check column {field} in this row.' },
  invalidSession: {
    what: 'this session cannot be used because of {field}.',
    fix: 'Check the figures in this row, negative ones for instance.',
  },
  negative: {
    what: 'the count "{received}" is below zero.',
    fix: 'Check the figure. Leave the cell empty if it is not known.',
  },
  noCreator: { what: 'the creator is missing.', fix: 'Write her handle or name.' },
  noCues: { what: 'there is not one timed sentence in this file.', fix: 'Save the transcript as .srt or .vtt.' },
  noKind: {
    what: 'the kind of event is missing.',
    fix: 'Fill the kind column, for instance pin, voucher or giveaway.',
  },
  noProductId: { what: 'the product ID is missing.', fix: "Write the platform's product ID, or a code of your own." },
  noRoomId: { what: 'the LIVE room ID is missing.', fix: 'Download the report again with the room ID column chosen.' },
  noSessionNamed: { what: 'this row names no LIVE session.', fix: 'Fill session_id, or creator and start.' },
  noStart: {
    what: 'the start of the session is not known.',
    fix: 'Fill the start, or add another export that holds session {received}. Without it this row is not used.',
  },
  noStatus: { what: 'the status of the permission is missing.', fix: 'Write granted or withdrawn.' },
  noTime: { what: 'the time is missing.', fix: "Write the time from the session's start, like 12:34." },
  noVerdict: { what: 'the verdict is missing.', fix: 'Write met, partly or not_met.' },
  noVideoId: { what: 'the video ID is missing.', fix: "Write the platform's video ID, or a code of your own." },
  notADate: { what: '"{received}" is not a date and time that can be read.', fix: 'Write it like {expected}.' },
  notADuration: { what: '"{received}" is not a duration that can be read.', fix: 'Write it like {expected}.' },
  notANumber: {
    what: '"{received}" is not a number.',
    fix: 'Write it like {expected}. Leave the cell empty if it is not known.',
  },
  notARange: { what: '"{received}" is not a range from start to end.', fix: 'Write it like {expected}.' },
  notARate: { what: '"{received}" is not a percentage.', fix: 'Write it like {expected}.' },
  notATime: {
    what: '"{received}" is not a time inside the session.',
    fix: "Write the time from the session's start, like {expected}.",
  },
  notAWorkbook: {
    what: 'this is a zip archive, not an Excel file.',
    fix: 'Unpack it and put its files into the data folder.',
  },
  notAnAddress: {
    what: '"{received}" is not a safe web address.',
    fix: 'Write the full address, beginning with {expected}',
  },
  notAnId: { what: '"{received}" is not an ID.', fix: 'Write the ID as text, like {expected}.' },
  notOneOf: { what: '"{received}" is none of the choices.', fix: 'Choose one of: {expected}.' },
  notText: { what: 'this is neither text nor an Excel file.', fix: 'Save it again as .xlsx or UTF-8 CSV.' },
  notWhole: {
    what: 'the count "{received}" is not whole. Perhaps a thousands point became a decimal one.',
    fix: "Use the platform's own file, or write the number without separators.",
  },
  oldWorkbook: {
    what: 'this is an old Excel file (.xls) or one with a password.',
    fix: 'Open it in Excel, take the password off, and save it as .xlsx.',
  },
  orderExport: {
    what: "this is a list of orders with buyers' names or addresses. Nothing of it was kept.",
    fix: 'Delete it from the data folder. Only LIVE reports are needed, no orders.',
  },
  otherCurrency: {
    what: 'the currency of "{received}" differs from {expected} in the same row.',
    fix: 'Use one currency per row.',
  },
  outsideSession: {
    what: 'the time "{received}" lies outside the session.',
    fix: "Check the time and the session. Times count from the session's start.",
  },
  overlap: {
    what: 'the time slot "{received}" overlaps the one before.',
    fix: 'Let every slot start after the one before has ended.',
  },
  ownHeader: {
    what: 'its headers do not fit the name of this file: {received}.',
    fix: 'Use these headers: {expected}. npm run template makes empty files with them.',
  },
  pathOutside: {
    what: '"{received}" lies outside the data folder.',
    fix: 'Put the file into the data folder, for instance {expected}',
  },
  swappedDate: {
    what: 'Excel may have swapped day and month of {received}: this column holds both real dates and texts.',
    fix: 'Use the original file. If there is none, write "dateOrder": "dmy" or "mdy" for this file in sorot.json.',
  },
  tooLarge: {
    what: 'this file unpacks to too much data ({received}).',
    fix: 'Download it again for a shorter period.',
  },
  tooManyRows: { what: 'this sheet has more than {received} rows.', fix: 'Download it again for a shorter period.' },
  twoPartDuration: {
    what: 'durations like "{received}" are read as {expected}.',
    fix: 'If that is not what is meant, write three parts, like 2:05:00.',
  },
  unclosedQuote: {
    what: 'the quotation mark opened in row {received} is never closed.',
    fix: 'Close it, or save the file as CSV again.',
  },
  unknownHighlight: {
    what: '"{received}" is none of the 29 practices.',
    fix: 'Write its number ({expected}) or its name as in the guide.',
  },
  unknownJson: {
    what: 'the contents of this JSON file are not known ({received}).',
    fix: 'Save API answers as they are: the LIVE list or the products of a LIVE.',
  },
  unknownLive: {
    what: 'it is not clear which LIVE is meant ("{received}").',
    fix: 'Use the LIVE room ID as the file name. Did you mean {expected}?',
  },
  unknownSession: {
    what: 'there is no session "{received}".',
    fix: 'Did you mean {expected}? Write the session ID, the LIVE room ID, or creator and start.',
  },
  unknownSessionFile: {
    what: 'the name of this file fits no session ("{received}").',
    fix: 'Name the file after the session ID. Did you mean {expected}?',
  },
  unknownTable: {
    what: 'this report is not known yet. Its headers: {received}.',
    fix: 'Most like it: {expected}. If only headers differ, match them in sorot.json under "mappings". If not, copy the figures into sessions.csv.',
  },
  unknownZone: { what: 'the time zone "{received}" is not known.', fix: 'Write it like {expected}.' },
  yearMissing: { what: 'the date "{received}" has no year.', fix: 'Write the whole date, like {expected}.' },
};

/** Words of the report that `npm run check` prints for people. */
export const importReport = {
  row: 'row',
  sheet: 'sheet',
  header: 'headers in row {row}',
  counts: '{read} rows: {accepted} accepted, {merged} merged, {skipped} skipped, {rejected} rejected',
  decisions: 'decisions',
  unused: 'columns not used',
  grouped: '{files} files: {format}',
  total: '{sessions} LIVE sessions from {files} files.',
  problems: 'To look at',
  none: 'No problems.',
  times: '{n} times',
  more: 'and {n} more',
  formats: {
    'tiktok-seller-live': 'Seller Center LIVE list',
    'tiktok-creator-live': 'Creator Center LIVE performance',
    'tiktok-partner-live': 'Partner Center report',
    'tiktok-api-live-list': 'API answer: LIVE list',
    'tiktok-api-live-products': 'API answer: products of a LIVE',
    'tiktok-api-live-minutes': 'API answer: a LIVE by the minute',
    sessions: 'sessions (own file)',
    products: 'products (own file)',
    session_products: 'products per session (own file)',
    clips: 'clips (own file)',
    videos: 'videos (own file)',
    events: 'events (own file)',
    observations: 'observations (own file)',
    consent: 'permission (own file)',
    minutes: 'figures by the minute',
    transcripts: 'transcripts',
    chat: 'chat',
    ignored: 'passed over',
    unknown: 'not known yet',
    unreadable: 'not readable',
    refused: 'refused whole',
  },
  decisionNames: {
    decimal: 'decimal sign',
    approximate: 'rounded in the file',
    dateOrder: 'order of dates',
    swappedDates: 'day and month swapped back',
    duration: 'duration',
    timeZone: 'time zone',
    creator: 'creator',
    session: 'session',
    delimiter: 'delimiter',
    encoding: 'encoding',
    otherSheets: 'other sheets passed over',
    ignored: 'reason',
    M: 'meaning of M',
  },
  ignored: {
    lockFile: 'Excel lock file',
    systemFile: 'system file',
    media: 'media',
    document: 'document',
    settings: 'settings',
  },
};
