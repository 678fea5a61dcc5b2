import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { emptyFolder, plant } from './folders.ts';
import { page, soundSite } from './sound-site.ts';

const script = (name: string) => fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));

function run(name: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script(name), ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

test('audit ends with 0 for a sound site, 1 with problems, 2 where there is no site', async () => {
  const dir = plant(emptyFolder(), soundSite());
  expect(await run('audit', '--dir', dir)).toMatchObject({ code: 0, out: expect.stringContaining('7 halaman') });
  plant(dir, { 'index.html': page('<a href="none.html">x</a>') });
  const faulty = await run('audit', '--dir', dir, '--json');
  expect(faulty.code).toBe(1);
  expect(JSON.parse(faulty.out).problems.map(({ code }: { code: string }) => code)).toContain('broken-link');
  expect(await run('audit', '--dir', dir)).toMatchObject({ code: 1, out: expect.stringContaining('none.html') });
  const none = await run('audit', '--dir', join(dir, 'none'));
  expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('npm run build') });
});

test('audit looks for the creators that the data says withdrew', async () => {
  const dir = plant(emptyFolder(), soundSite());
  const data = plant(emptyFolder(), {
    'sessions.csv':
      'session_id,creator,creator_name,title,start_at,duration_sec\nx,rina,Toko Rina,LIVE,2026-07-31 19:00,3600\n',
    'consent.csv': 'creator,scope,status,changed_at\n@rina,all,withdrawn,2026-08-01\n',
  });
  const { code, out } = await run('audit', '--dir', dir, '--data', data, '--json');
  expect(code).toBe(1);
  const pages = JSON.parse(out).problems.filter((each: { code: string }) => each.code === 'withdrawn');
  expect(pages.map((each: { page: string }) => each.page)).toContain('live/rina-20260731-1900.html');
});

test('archive writes the zip it is told to, and refuses a folder without a site', async () => {
  const dir = plant(emptyFolder(), soundSite());
  const zip = join(emptyFolder(), 'sorot.zip');
  const { code, out } = await run('archive', '--dir', dir, '--out', zip, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ file: zip, files: Object.keys(soundSite()).length + 1 });
  expect(existsSync(zip)).toBe(true);
  expect((await run('archive', '--dir', emptyFolder(), '--out', zip)).code).toBe(2);
  expect((await run('archive', '--dir', dir)).code).toBe(2);
});

test('serve says where, serves until it is told to stop, and ends with 0', async () => {
  const dir = plant(emptyFolder(), soundSite());
  const child = spawn(process.execPath, [script('serve'), '--dir', dir, '--port', '0', '--base', '/a/b']);
  onTestFinished(() => void child.kill());
  const [said] = (await once(child.stderr, 'data')) as [Buffer];
  const url = /http:\S+/.exec(said.toString())?.[0] ?? '';
  expect(url).toMatch(/\/a\/b\/$/);
  expect(await (await fetch(new URL('live.html', url))).text()).toBe(soundSite()['live.html']);
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect((await run('serve', '--dir', dir, '--port', 'many')).code).toBe(2);
});
