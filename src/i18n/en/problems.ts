/** English wordings of import problems; see the Indonesian file for how they are used. */
export const problems = {
  aboveHeader: {
    what: 'this row of data stands above the headers.',
    fix: 'Move the headers above all data and save again. This usually happens when a sheet was sorted.',
  },
  advertising: {
    what: 'this report holds the costs and results of advertising. Sorot leaves them out, so that they never mix with the GMV of a session.',
    fix: 'Nothing needs to be done. The file may leave the data folder.',
  },
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
    what: 'this is not complete JSON. The mistake is at line:column {received}.',
    fix: 'Save or download the file again; it is probably cut off.',
  },
  brokenWorkbook: {
    what: 'this Excel file is damaged or cut off.',
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
  damagedNumber: {
    what: 'the figure "{received}" may be damaged: a spreadsheet turned the thousands of this column into decimals, such as {expected}, so that 2.000 became 2.',
    fix: "Use the platform's own file, not one that was saved again. If the figure is right, mend the cell {expected}.",
  },
  dateOnly: {
    what: 'the start "{received}" is only a date, so the session is taken to start at 00:00. Other rows may be alike.',
    fix: "Add the time of day, like 2026-07-31 20:00, so that peak hours and the session's name are right.",
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
    what: 'this old Excel file (.xls) cannot be read.',
    fix: 'Open it in Excel and save it as .xlsx.',
  },
  onlyAdds: {
    what: 'this report does not say when a LIVE began, so it only adds to sessions that another report tells.',
    fix: 'Add the LIVE list of the same period if all its rows should count.',
  },
  orderExport: {
    what: "this is a list of orders with buyers' names or addresses. Nothing of it was kept.",
    fix: 'Delete it from the data folder. Only LIVE reports are needed, no orders.',
  },
  otherCreator: {
    what: 'the session is that of {received} here, but that of {expected} in another file.',
    fix: 'Check the creator of both files in sorot.json, under "files". Consent goes by the creator.',
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
  passwordWorkbook: {
    what: 'this file is locked with a password.',
    fix: 'Open it in Excel, remove the password (File, Info, Protect Workbook) and save it as .xlsx.',
  },
  pathOutside: {
    what: '"{received}" lies outside the data folder.',
    fix: 'Put the file into the data folder, for instance {expected}',
  },
  periodTotals: {
    what: 'this report holds totals of a whole period, not of single LIVE sessions. Its figures are not used.',
    fix: 'Nothing needs to be done. If the LIVE sessions are missing, download the LIVE list of the same period too.',
  },
  rateDiffers: {
    what: '{field} says {received}, but by the counts of the same row it should be {expected}.',
    fix: "Compare the columns of counts with the platform's page. If this file was saved again, use the original.",
  },
  sessionNotInName: {
    what: 'the name of this file does not point to one LIVE session.',
    fix: 'Name it like "handle Product Sesi 1, 15 September 2026.xlsx", or after the session ID. Make sure that the LIVE list of that day is in the data folder too.',
  },
  startInFuture: {
    what: 'this session starts {received}, which is still to come. Day and month may have been taken for each other.',
    fix: 'Check the date, or write "dateOrder": "dmy" (day first) or "mdy" (month first) for this file in sorot.json, under "files".',
  },
  strayQuote: {
    what: 'row {received} has a quotation mark amid its text, so that the rows after it read as one cell.',
    fix: 'Save this file as CSV again from a spreadsheet, or delete the quotation mark at the beginning of that cell.',
  },
  swappedDate: {
    what: 'Excel may have swapped day and month of {received}: this column holds both real dates and texts.',
    fix: 'Use the original file. If there is none, write "dateOrder": "dmy" or "mdy" for this file in sorot.json.',
  },
  tooLarge: {
    what: 'this file unpacks to too much data ({received}).',
    fix: 'Download it again for a shorter period.',
  },
  tooManyCells: {
    what: 'this row has more than {expected} cells, but there are {expected} headers. A text or figure with a comma may have been cut in two, so that the figures slipped; they are not used.',
    fix: 'Save this file as CSV again from a spreadsheet, or put cells that hold the delimiter in quotation marks.',
  },
  tooManyRows: {
    what: 'this sheet has more than {received} rows.',
    fix: 'Download it again month by month, or split it into one file per month.',
  },
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
  unknownThreshold: {
    what: 'no rule has the limit "{received}" that sorot.json sets, so it has no effect.',
    fix: 'Did you mean {expected}? If it is not needed, take it out of "thresholds" in sorot.json.',
  },
  unknownZone: { what: 'the time zone "{received}" is not known.', fix: 'Write it like {expected}.' },
  webPage: {
    what: 'this is a web page, not a spreadsheet, as a platform sends it when the login has run out.',
    fix: 'Log in again and repeat the download. If Excel can open this file, save it as .xlsx.',
  },
  yearMissing: { what: 'the date "{received}" has no year.', fix: 'Write the whole date, like {expected}.' },
};

/** Words of the report that `npm run check` prints for people. */
export const importReport = {
  row: 'row',
  sheet: 'sheet',
  header: 'headers in row {row}',
  counts: '{read} rows: {accepted} accepted, {merged} merged, {skipped} skipped, {rejected} rejected',
  unused: 'Columns not used',
  grouped: '{files} files: {format}',
  total: '{sessions} LIVE sessions from {files} files.',
  none: 'No problems.',
  times: '{n} times',
  more: 'and {n} more',
  formats: {
    'tiktok-seller-live': 'Seller Center LIVE list',
    'tiktok-creator-live': 'Creator Center LIVE performance',
    'tiktok-partner-live': 'Partner Center report',
    'tiktok-live-center': 'LIVE Center list, older version',
    'tiktok-top-ranking': 'Partner Center LIVE ranking',
    'tiktok-partner-video': 'Partner Center video report',
    'tiktok-partner-creators': 'Partner Center totals by creator and product',
    'tiktok-tap-report': 'TAP report',
    'tiktok-affiliate-creators': 'Affiliate Center totals by creator',
    'tiktok-affiliate-products': 'Affiliate Center totals by product',
    'tiktok-product-list': 'Seller Center product analytics',
    'tiktok-live-days': 'Seller Center LIVE figures by day',
    'tiktok-shop-totals': 'Seller Center shop analytics',
    'tiktok-dashboard-products': 'products of one session from the LIVE dashboard',
    'tiktok-dashboard-trend': 'trend of one session from the LIVE dashboard',
    'tiktok-video-list': 'video performance list',
    'tiktok-ads-live': 'TikTok Ads LIVE campaigns',
    'shopee-live': 'Shopee Live streams',
    'shopee-live-list': 'Shopee list of livestreams',
    'shopee-live-products': 'Shopee Live products of a period',
    'shopee-live-overview': 'Shopee Live overview',
    'shopee-ads-live': 'Shopee Live advertising',
    'tiktok-api-live-list': 'API answer: LIVE list',
    'tiktok-api-live-products': 'API answer: products of a LIVE',
    'tiktok-api-live-minutes': 'API answer: a LIVE by the minute',
    'tiktok-api-videos': 'API answer: video list',
    'tiktok-api-totals': 'API answer: totals of a period',
    'tiktok-extension-events': 'browser extension log: products pinned',
    'tiktok-dashboard-events': 'LIVE dashboard answer: products pinned',
    'tiktok-dashboard-stats': 'LIVE dashboard answer: figures of one session',
    'shopee-api-detail': 'Shopee API answer: details of a session',
    'shopee-api-metric': 'Shopee API answer: figures of a session',
    'shopee-api-items': 'Shopee API answer: products of a session',
    'live-log': 'log of chat and events of a LIVE',
    sessions: 'sessions, own file',
    products: 'products, own file',
    session_products: 'products per session, own file',
    clips: 'clips, own file',
    videos: 'videos, own file',
    events: 'events, own file',
    observations: 'observations, own file',
    consent: 'permission, own file',
    minutes: 'figures by the minute',
    transcripts: 'transcripts',
    chat: 'chat',
    ignored: 'passed over',
    unknown: 'not known yet',
    unreadable: 'not readable',
    refused: 'refused whole',
  },
  /** Decisions in sentences; see the Indonesian file. */
  decisionTexts: {
    decimalComma:
      '{columns}: the comma is read as the decimal sign and the point groups thousands. An example is {example} in row {row}.',
    decimalPoint:
      '{columns}: the point is read as the decimal sign and the comma groups thousands. An example is {example} in row {row}.',
    decimalCommaSaid: '{columns}: the comma is read as the decimal sign, as sorot.json says.',
    decimalPointSaid: '{columns}: the point is read as the decimal sign, as sorot.json says.',
    thousandsWhole:
      '{columns}: a point or comma inside a number is read as grouping thousands, because counts are always whole.',
    thousandsCurrency:
      '{columns}: a point or comma inside a number is read as grouping thousands, because {value} is written without decimals.',
    decimalOpen: '{columns}: it is not sure which sign is the decimal one.',
    approximate: '{columns}: the platform has rounded these figures. An example is {example}.',
    dmy: '{columns}: the day stands before the month, as {example} in row {row} shows.',
    mdy: '{columns}: the month stands before the day, as {example} in row {row} shows.',
    clockBeside: '{columns}: the time of day is read from column {value} beside it, which has no header.',
    dmySaid: '{columns}: the day stands before the month, as sorot.json says.',
    mdySaid: '{columns}: the month stands before the day, as sorot.json says.',
    dmyMarket: '{columns}: the day is taken to stand before the month, as usual in {value}.',
    dateOpen: '{columns}: it is not sure whether day or month comes first.',
    swappedDates: '{columns}: days and months that Excel had swapped are put back, as sorot.json says.',
    durationHours: '{columns}: {example} is read as hours and minutes.',
    durationMinutes: '{columns}: {example} is read as minutes and seconds.',
    durationDays: '{columns}: {example} is read as a part of a day.',
    zoneSaid: 'Time zone {value}, as sorot.json says.',
    zoneAssumed:
      'The time zone is taken to be {value}, because the file does not say. If that is wrong, write "timeZone" in sorot.json.',
    creatorSaid: 'Creator {value}, as sorot.json says.',
    creatorOpen: 'This file does not name the creator.',
    currencyAssumed:
      'The currency is taken to be {value}, because the headers are Indonesian. If that is wrong, write "currency" in sorot.json.',
    session: 'For the session {value}.',
    delimiter: 'Columns are separated by {value}.',
    encoding: 'The text is stored as {value}.',
    otherSheets: 'Other sheets are passed over: {value}.',
    miliar: 'The letter M is read as miliar (1,000,000,000).',
    million: 'The letter M is read as million.',
    gifts: 'There are {value} gifts. Sorot does not use them.',
  },
  unusedMore: '{names} and {n} more',
  toMend: 'To be mended',
  toKnow: 'For your information',
  ignored: {
    lockFile: 'Excel lock file',
    systemFile: 'system file',
    media: 'media',
    document: 'document',
    settings: 'settings',
  },
};
