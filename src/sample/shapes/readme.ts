/** README.md of a generated folder. */
export function readme(sessions: number, seed: number): string {
  return `# Sample data

**Everything in this folder is invented.** No creator, viewer, shop, brand, product, figure or word belongs to anybody;
resemblances are chance. Web addresses end in \`.example\` or \`.invalid\` and lead nowhere.

It shows what a real data folder looks like: ${sessions} LIVE sessions as the platforms write them, and the files a team adds.

| where | what |
|---|---|
| \`ekspor/seller-center-id\`, \`-en\` | LIVE lists of Seller Center, Indonesian (July 2026) and English wording |
| \`ekspor/creator-center\` | one workbook per creator; the files do not name her, \`sorot.json\` does |
| \`ekspor/partner-center\` | custom report: one row per LIVE and product, after a Summary row |
| \`ekspor/api\` | LIVE list in pages and product lists, as the Analytics API returns them |
| \`sessions.csv\` | sessions without an export, and titles, categories and states that exports lack |
| \`products.csv\`, \`session_products.csv\` | products, and what they sold per session |
| \`events.csv\`, \`observations.csv\`, \`clips.csv\`, \`videos.csv\`, \`consent.csv\` | the team's own records |
| \`minutes/\`, \`transcripts/\`, \`chat/\`, \`media/\` | one file per session that has one; posters are drawn from its figures |

Some sessions occur in two exports on purpose, two were aborted after seconds, two were still running when the data
was taken (2026-11-20 20:30 WIB), one crosses midnight, and one creator has withdrawn her consent.

Do not edit these files: they are made by \`npm run sample\`${seed === 1 && sessions === 36 ? '' : ` -- --sessions ${sessions} --seed ${seed}`}, and the same command gives the same bytes again.
`;
}
