import { createReadStream, realpathSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { UserError } from '../model/errors.ts';
import { contentType } from './content-types.ts';

export interface Served {
  /** `http://127.0.0.1:PORT/` with the base, ending in `/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built folder on loopback only, as a plain web host would: no rewriting, `index.html` for a folder,
 * `404.html` for what is missing, byte ranges for recordings. `base` (`/a/b`) puts it under a sub-path, and everything
 * outside of that is missing. `port` 0 takes any free one. Throws UserError when the port cannot be had.
 */
export async function serveFolder(
  dir: string,
  { port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<Served> {
  const root = `/${base.split('/').filter(Boolean).map(encodeURIComponent).join('/')}/`.replace('//', '/');
  const server = createServer((request, response) => answer(dir, root, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${root}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  status: number;
  headers?: Record<string, string | number>;
  /** What of which file to send, inclusive; nothing is sent without. */
  body?: { path: string; start?: number; end?: number };
}

function answer(dir: string, root: string, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = reply(dir, root, request);
  response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache', ...headers });
  if (body === undefined || request.method === 'HEAD') response.end();
  else pipeline(createReadStream(body.path, body), response, () => {});
}

function reply(dir: string, root: string, { headers, method, url }: IncomingMessage): Reply {
  // A page elsewhere that makes its own name point here must not be able to read a preview.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '')) return { status: 403 };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const path = (url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (`${path}/` === root) return { status: 301, headers: { Location: root } };
  if (!path.startsWith(root)) return { status: 404 };
  const found = locate(dir, path.slice(root.length));
  if (found?.stat.isDirectory()) return { status: 301, headers: { Location: `${path}/` } };
  if (found) return fileReply(found, headers.range);
  const missing = locate(dir, '404.html');
  return missing ? { ...fileReply(missing), status: 404 } : { status: 404 };
}

function fileReply({ path, stat: { size } }: Located, asked?: string): Reply {
  const headers = { 'Content-Type': contentType(path), 'Accept-Ranges': 'bytes', 'Content-Length': size };
  const range = askedRange(asked, size);
  if (range === null) return { status: 200, headers, body: { path } };
  const { start, end } = range;
  if (start > end) return { status: 416, headers: { 'Content-Range': `bytes */${size}` } };
  const part = { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': end - start + 1 };
  return { status: 206, headers: { ...headers, ...part }, body: { path, start, end } };
}

/** One byte range, inclusive, empty when beyond the end; null when the whole file is to be sent (none, or several). */
function askedRange(header: string | undefined, size: number): { start: number; end: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') return { start: Math.max(0, size - Number(match[2])), end: size - 1 };
  return { start: Number(match[1]), end: match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1) };
}

interface Located {
  path: string;
  stat: Stats;
}

/** The file or folder an address names, when it lies in the folder; links that lead out of it do not count. */
function locate(dir: string, address: string): Located | null {
  try {
    const parts = address.split('/').map(decodeURIComponent);
    if (parts.some((part) => part === '..' || part === '.' || /[\\/\0]/.test(part))) return null;
    if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
    const root = realpathSync(dir);
    const path = realpathSync(join(root, ...parts));
    if (path !== root && !path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    const stat = statSync(path);
    return stat.isFile() || stat.isDirectory() ? { path, stat } : null;
  } catch {
    return null;
  }
}

function explained(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code === 'EADDRINUSE')
    return new UserError(`Port ${port} sudah dipakai program lain. Pilih yang lain dengan --port.`);
  if (error.code === 'EACCES')
    return new UserError(`Port ${port} tidak boleh dipakai. Pilih yang di atas 1024 dengan --port.`);
  return error;
}
