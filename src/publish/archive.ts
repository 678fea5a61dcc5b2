import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { UserError } from '../model/errors.ts';
import { isBinary } from './content-types.ts';
import { inFolder, listFiles } from './files.ts';
import { within } from './target.ts';
import { realPath } from './work.ts';

/** Beyond these a zip needs the 64-bit extension, which old unpackers on phones and Windows do not read. */
export const zipLimits = { entries: 65_534, bytes: 0xffff_ffff };

/** DOS time has no zone: fflate takes the local fields of this date, so the bytes are the same everywhere. */
const fixedTime = new Date(1980, 0, 1);

const readme = {
  name: 'BACA-DULU.txt',
  text: [
    'Keluarkan dulu semua isi zip ini ke sebuah folder, baru buka index.html dengan peramban (browser).',
    'Kalau dibuka langsung dari dalam zip, gambar, gaya, dan pencarian tidak jalan. Internet tidak diperlukan.',
    '',
    'Unpack the whole zip into a folder first, then open index.html in a browser.',
    'Opened from inside the zip, pictures, styles and search do not work. No internet is needed.',
    '',
  ].join('\r\n'),
};

const chunk = Buffer.allocUnsafe(1 << 20);

/**
 * Packs a built folder into a zip with one top folder, named after the zip, and a few lines on how to open it.
 * Entries are sorted and have one fixed time: the same folder and name give the same bytes. It is written beside
 * `zipFile` and renamed when whole. Returns the number of entries and the zip's size in bytes.
 * Throws UserError (exit 2, nothing written) when it does not fit into a plain zip, when `zipFile` lies inside `dir`,
 * or when the folder is published anew meanwhile.
 */
export async function archive(
  dir: string,
  zipFile: string,
  limits: typeof zipLimits = zipLimits,
): Promise<{ files: number; bytes: number }> {
  checkPlace(dir, zipFile);
  const paths = listFiles(dir, (name) => name.startsWith('.'));
  const entries = [...new Set([...paths, readme.name])].sort();
  if (entries.length > limits.entries) throw tooLarge(`${entries.length} berkas`);
  const folder = statSync(dir).ino;
  const top = basename(zipFile).replace(/\.zip$/i, '');
  const part = `${zipFile}.part-${process.pid}`;
  mkdirSync(dirname(zipFile), { recursive: true });
  try {
    const bytes = writeZip(part, limits.bytes, (zip) => {
      for (const path of entries) {
        const name = `${top}/${path}`;
        if (path === readme.name) addText(zip, name, readme.text);
        else addFile(zip, name, inFolder(dir, path));
      }
    });
    if (statSync(dir).ino !== folder)
      throw new UserError('Situs dibangun ulang ketika arsip sedang dibuat. Jalankan lagi, supaya isinya satu versi.');
    renameSync(part, zipFile);
    return { files: entries.length, bytes };
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function checkPlace(dir: string, zipFile: string): void {
  if (within(realPath(dir), realPath(zipFile)))
    throw new UserError(`${zipFile} ada di dalam situsnya sendiri. Pilih tempat di luar ${dir}.`);
  if (statSync(zipFile, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${zipFile} adalah folder. Tulis nama berkas zip, misalnya ${zipFile}/sorot.zip.`);
}

function writeZip(file: string, maxBytes: number, fill: (zip: Zip) => void): number {
  const to = openSync(file, 'w');
  let bytes = 0;
  try {
    const zip = new Zip((error, data) => {
      if (error) throw error;
      bytes += data.length;
      if (bytes > maxBytes) throw tooLarge('lebih dari 4 GB');
      for (let at = 0; at < data.length; ) at += writeSync(to, data, at);
    });
    fill(zip);
    zip.end();
    return bytes;
  } finally {
    closeSync(to);
  }
}

function addFile(zip: Zip, name: string, file: string): void {
  const entry = isBinary(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  entry.mtime = fixedTime;
  zip.add(entry);
  const from = openSync(file, 'r');
  try {
    for (let read = readSync(from, chunk); read > 0; read = readSync(from, chunk))
      entry.push(Uint8Array.from(chunk.subarray(0, read)));
    entry.push(new Uint8Array(0), true);
  } finally {
    closeSync(from);
  }
}

function addText(zip: Zip, name: string, text: string): void {
  const entry = new ZipDeflate(name, { level: 6 });
  entry.mtime = fixedTime;
  zip.add(entry);
  entry.push(new TextEncoder().encode(text), true);
}

function tooLarge(what: string): UserError {
  return new UserError(
    `Situs ini terlalu besar untuk satu zip (${what}). Bangun per tahun atau per kategori ke folder terpisah, simpan rekaman di luar situs, atau salin foldernya langsung.`,
  );
}
