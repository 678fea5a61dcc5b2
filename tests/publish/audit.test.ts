import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type AuditOptions, audit } from '../../src/publish/audit.ts';
import type { AuditCode } from '../../src/publish/audit-problem.ts';
import { emptyFolder, type Files, plant } from './folders.ts';
import { page, soundSite } from './sound-site.ts';

async function problemsOf(files: Files, options?: AuditOptions) {
  const { problems } = await audit(plant(emptyFolder(), files), options);
  return problems;
}

/** The sound site with its home page's body replaced; links keep every page within reach. */
const reach = '<a href="live.html">l</a><a href="izin.html">i</a><a href="en/index.html">e</a>';
const home = (body: string, parts = {}): Files => ({ ...soundSite(), 'index.html': page(reach + body, 0, parts) });
const withHead = (head: string): Files =>
  home('', { head: `<title>t</title><link rel="icon" href="assets/icon.svg">${head}` });

test('a sound site has no problem, and is counted', async () => {
  const report = await audit(plant(emptyFolder(), soundSite()));
  expect(report.problems).toEqual([]);
  expect(report.pages).toBe(7);
  expect(report.links).toBeGreaterThan(40);
  expect(report.sizes).toMatchObject({
    files: 14,
    session: { page: expect.stringContaining('live/') },
    list: { page: 'live.html' },
  });
});

const faults: [AuditCode, file: string, Files, shows?: string][] = [
  ['broken-link', 'index.html', home('<a href="live/none.html">x</a>'), 'live/none.html'],
  ['broken-link', 'index.html', home('<a href="Live.html">x</a>'), 'Live.html'],
  ['broken-link', 'index.html', home('<img src="assets/none.png" alt="">')],
  ['broken-link', 'index.html', home('<img srcset="assets/icon.svg 1x, assets/none.png 2x" alt="">'), 'none.png'],
  ['broken-link', 'index.html', home('<video poster="assets/none.jpg"></video>')],
  ['broken-link', 'index.html', withHead('<link rel="alternate" href="feed.xml">')],
  ['broken-link', 'assets/site.css', { ...soundSite(), 'assets/site.css': 'p{background:url(none.png)}' }, 'none.png'],
  ['folder-link', 'index.html', home('<a href="live/">x</a>')],
  ['folder-link', 'index.html', home('<a href="live">x</a>')],
  ['folder-link', 'index.html', home('<a href="./">x</a>')],
  ['root-absolute', 'index.html', home('<a href="/">x</a>')],
  ['root-absolute', 'index.html', home('<img src="//host.example/a.png" alt="">')],
  ['leaves-folder', 'index.html', home('<a href="../secret.html">x</a>')],
  ['malformed-link', 'index.html', home('<a href="live%.html">x</a>')],
  ['malformed-link', 'index.html', home('<a href="live%2Fx.html">x</a>')],
  ['bad-scheme', 'index.html', home('<a href="javascript:alert(1)">x</a>')],
  ['bad-scheme', 'index.html', home('<a href="file:///etc/passwd">x</a>')],
  ['missing-fragment', 'index.html', home('<a href="#t=61">x</a>')],
  ['missing-fragment', 'index.html', home('<a href="live/toko.id-20260801-0800.html#t=6">x</a>'), '#t=6'],
  ['orphan', 'panduan.html', { ...soundSite(), 'panduan.html': page('<a href="index.html">x</a>') }],
  ['outside-load', 'index.html', home('<img src="https://host.example/a.png" alt="">')],
  ['outside-load', 'index.html', home('<iframe src="data:text/html,x"></iframe>')],
  ['outside-load', 'index.html', withHead('<link rel="preconnect" href="https://host.example">')],
  ['outside-load', 'assets/site.css', { ...soundSite(), 'assets/site.css': '@import "https://host.example/a.css";' }],
  ['base-element', 'index.html', withHead('<base target="_blank">')],
  ['module-script', 'index.html', home('<script type="module" src="assets/site.js"></script>')],
  ['inline-script', 'index.html', home('<script>alert(1)</script>')],
  ['bad-json-block', 'index.html', home('<script type="application/json">{"a":</script>')],
  ['style-attribute', 'index.html', home('<p style="color:red">x</p>')],
  ['style-element', 'index.html', home('<svg><style>p{}</style></svg>')],
  ['handler-attribute', 'index.html', home('<p onclick="x()">x</p>')],
  ['integrity', 'index.html', withHead('<link rel="stylesheet" href="assets/site.css" integrity="sha256-x">')],
  ['no-policy', 'index.html', home('', { policy: '' })],
  [
    'no-policy',
    'index.html',
    home('', { policy: '<meta name="viewport" content="x"><meta http-equiv="Content-Security-Policy" content="x">' }),
  ],
  [
    'loose-policy',
    'index.html',
    home('', {
      policy: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'unsafe-inline'">`,
    }),
  ],
  [
    'loose-policy',
    'index.html',
    home('', { policy: `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">` }),
  ],
  ['no-icon', 'index.html', home('', { head: '<title>t</title>' })],
  ['no-icon', 'index.html', home('', { head: '<title>t</title><link rel="alternate" href="izin.html">' })],
  ['no-lang', 'index.html', home('', { open: '<html>' })],
  [
    'no-title',
    'index.html',
    home('<svg><title>not the page’s</title></svg>', { head: '<link rel="icon" href="assets/icon.svg">' }),
  ],
  [
    'not-alone',
    '404.html',
    {
      ...soundSite(),
      '404.html': page('<a href="index.html">x</a>', 0, {
        head: '<title>t</title><link rel="icon" href="data:,">',
      }).replace(/<script.*<\/script>/, ''),
    },
  ],
  ['script-network', 'assets/site.js', { ...soundSite(), 'assets/site.js': 'fetch("data.json")' }, 'fetch'],
  ['script-network', 'assets/site.js', { ...soundSite(), 'assets/site.js': 'new XMLHttpRequest()' }],
  ['script-import', 'assets/site.js', { ...soundSite(), 'assets/site.js': 'import("./a.js")' }],
  ['script-network', 'search/d/0.js', { ...soundSite(), 'search/d/0.js': 'chunk("a");fetch("b")' }],
  ['bad-script', 'assets/site.js', { ...soundSite(), 'assets/site.js': 'export const a = 1' }],
  ['bad-script', 'search/d/0.js', { ...soundSite(), 'search/d/0.js': 'chunk("torn' }],
  ['unsafe-name', 'assets/Foto 1.jpg', { ...soundSite(), 'assets/Foto 1.jpg': '' }],
  ['unsafe-name', '.prerender/x.txt', { ...soundSite(), '.prerender/x.txt': '' }],
  ['bad-json', 'data/highlights.json', { ...soundSite(), 'data/highlights.json': '[1,' }],
  ['bad-json', 'data/sessions.json', { ...soundSite(), 'data/sessions.json': '{}' }],
  ['over-budget', 'en/index.html', { ...soundSite(), 'assets/site.js': `/*${noise(40_000)}*/` }, 'batas 12 kB'],
];

/** Text that packs to about three quarters. */
function noise(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += createHash('sha256').update(String(i)).digest('base64url');
  return text.slice(0, length);
}

test.each(faults)('%s in %s is found, and nothing else', async (code, file, files, shows = '') => {
  const problems = await problemsOf(files);
  expect(problems.map((problem) => `${problem.code} ${problem.page}`)).toEqual([`${code} ${file}`]);
  expect(problems[0]?.what).toContain(shows);
  expect(problems[0]?.what).not.toContain('$');
  expect(problems[0]?.fix).not.toBe('');
});

test('two names that differ in case only are one name on a USB stick', async () => {
  const problems = await problemsOf({ ...soundSite(), 'data/a.txt': '', 'data/A.txt': '' });
  expect(problems.map(({ code }) => code)).toEqual(['name-collision', 'unsafe-name']);
});

test('what Astro bundles by itself is not taken', async () => {
  const files = { ...withHead('<link rel="stylesheet" href="_astro/a.css">'), '_astro/a.css': '' };
  expect((await problemsOf(files)).map(({ code }) => code)).toEqual(['astro-asset']);
});

test('every row has its page and every session page its row', async () => {
  const rows = [
    { id: 'toko.id', url: 'live/toko.id-20260801-0800.html' },
    { id: 'gone', url: 'live/gone.html' },
  ];
  const problems = await problemsOf({ ...soundSite(), 'data/sessions.json': JSON.stringify(rows) });
  expect(problems.map(({ code, page }) => [code, page])).toEqual([
    ['page-without-row', 'live/rina-20260731-1900.html'],
    ['row-without-page', 'data/sessions.json'],
  ]);
});

test('a site without its data is no site', async () => {
  const { 'data/sessions.json': _, ...files } = soundSite();
  expect((await problemsOf(files)).map(({ code }) => code)).toEqual(['missing-data']);
});

test('a page linked only from an orphan is an orphan too', async () => {
  const files = { ...soundSite(), 'a.html': page('<a href="b.html">b</a>'), 'b.html': page('<a href="a.html">a</a>') };
  expect((await problemsOf(files)).map(({ page: at }) => at)).toEqual(['a.html', 'b.html']);
});

test('the same broken link is told once a page', async () => {
  expect(await problemsOf(home('<a href="x.html">1</a><a href="x.html">2</a><a href="y.html">3</a>'))).toHaveLength(2);
});

test('budgets count what the first view loads, packed, and can be set', async () => {
  const files = { ...soundSite(), 'live/rina-20260731-1900.html': page(`<p id="t=60">${noise(60_000)}</p>`, 1) };
  expect(await problemsOf(files)).toEqual([]);
  const problems = await problemsOf(files, { budgets: { sessionPage: 20 } });
  expect(problems.map(({ code, page: at }) => [code, at])).toEqual([['over-budget', 'live/rina-20260731-1900.html']]);
  const heavy: Files = { ...files, 'assets/font.woff2': noise(95_000) };
  expect((await problemsOf(heavy)).map(({ page: at }) => at)).toEqual([
    'live/rina-20260731-1900.html',
    'live/toko.id-20260801-0800.html',
  ]);
  const elsewhere = heavy['assets/site.css']?.replace('{font', '{unicode-range:U+100-2AF;font') ?? '';
  expect(await problemsOf({ ...heavy, 'assets/site.css': elsewhere })).toEqual([]);
});
