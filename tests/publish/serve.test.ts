import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { serveFolder } from '../../src/publish/serve.ts';
import { emptyFolder, plant } from './folders.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
function get(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function served(base?: string): Promise<string> {
  const parent = plant(emptyFolder(), { 'secret.txt': 'secret' });
  const dir = plant(join(parent, 'dist'), {
    'index.html': 'home',
    '404.html': 'nothing here',
    'live/toko.id.html': 'a page',
    'live/index.html': 'list',
    'media/a.mp4': '0123456789',
    'data/sessions.json': '[]',
  });
  symlinkSync(join(parent, 'secret.txt'), join(dir, 'out.txt'));
  const { url, close } = await serveFolder(dir, { base });
  onTestFinished(close);
  return url;
}

test('pages, folders and data are served with their types', async () => {
  const url = await served();
  expect(await get(url, '/')).toMatchObject({ status: 200, body: 'home' });
  const page = await get(url, '/live/toko.id.html?sort=gmv');
  expect(page).toMatchObject({ status: 200, body: 'a page' });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await get(url, '/data/sessions.json')).headers['content-type']).toBe('application/json; charset=utf-8');
  expect(await get(url, '/live/')).toMatchObject({ status: 200, body: 'list' });
  expect(await get(url, '/live')).toMatchObject({ status: 301, headers: { location: '/live/' } });
});

test('what is missing gives the page for it with status 404', async () => {
  const url = await served();
  expect(await get(url, '/live/none.html')).toMatchObject({ status: 404, body: 'nothing here' });
  expect(await get(url, '/live/toko.id')).toMatchObject({ status: 404 });
});

test.each([
  '/../secret.txt',
  '/live/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%5csecret.txt',
  '//secret.txt',
  '/out.txt',
  '/%',
  '/a%00b',
])('the address %s does not lead out of the folder', async (path) => {
  const answer = await get(await served(), path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('secret');
});

test('under a sub-path only that sub-path is there', async () => {
  const url = await served('/a/b');
  expect(new URL(url).pathname).toBe('/a/b/');
  expect(await get(url, '/a/b/live/toko.id.html')).toMatchObject({ status: 200, body: 'a page' });
  expect(await get(url, '/a/b')).toMatchObject({ status: 301, headers: { location: '/a/b/' } });
  expect((await get(url, '/live/toko.id.html')).status).toBe(404);
  expect((await get(url, '/')).status).toBe(404);
});

test('a recording can be sought', async () => {
  const url = await served();
  const part = await get(url, '/media/a.mp4', { Range: 'bytes=2-4' });
  expect(part).toMatchObject({ status: 206, body: '234' });
  expect(part.headers['content-range']).toBe('bytes 2-4/10');
  expect(await get(url, '/media/a.mp4', { Range: 'bytes=-3' })).toMatchObject({ status: 206, body: '789' });
  expect(await get(url, '/media/a.mp4', { Range: 'bytes=8-' })).toMatchObject({ status: 206, body: '89' });
  expect((await get(url, '/media/a.mp4', { Range: 'bytes=10-' })).status).toBe(416);
});

test('only reading is allowed, and only under a name of this machine', async () => {
  const url = await served();
  expect((await get(url, '/', {}, 'POST')).status).toBe(405);
  expect((await get(url, '/', { Host: 'elsewhere.example' })).status).toBe(403);
  expect(await get(url, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '4' } });
});

test('a port in use is refused with a sentence', async () => {
  const { port } = new URL(await served());
  await expect(serveFolder(emptyFolder(), { port: Number(port) })).rejects.toThrow(UserError);
});
