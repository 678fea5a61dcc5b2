import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';

/** Folders that are never part of the data. */
const leftOut = new Set(['.git', '.sorot', 'node_modules']);

/** All files below a folder, relative, with `/`, sorted by code units. Throws UserError when it cannot be read. */
export function listFiles(root: string): string[] {
  try {
    if (!statSync(root).isDirectory())
      throw new UserError(`"${root}" bukan folder. Sebutkan folder yang berisi ekspor.`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Folder "${root}" tidak ada atau tidak bisa dibuka.`);
  }
  const files: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      // A link to a folder may lead round in a circle; a link to a file is as good as the file.
      if (entry.isDirectory()) {
        if (!leftOut.has(entry.name)) walk(path);
      } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(root, path)))) {
        files.push(path);
      }
    }
  };
  try {
    walk('');
  } catch (error) {
    throw new UserError(
      `Folder "${root}" tidak bisa dibaca: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Why a file holds nothing to import, by its name; null when it must be looked into. */
export function passedOver(path: string): 'lockFile' | 'systemFile' | 'media' | 'document' | 'settings' | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (path === 'sorot.json') return 'settings';
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return 'lockFile';
  if (name.startsWith('.') || name === 'thumbs.db' || name === 'desktop.ini' || /(^|\/)__macosx\//i.test(path))
    return 'systemFile';
  if (/\.(mp4|m4v|mov|webm|mkv|avi|mp3|m4a|wav|ogg|opus|jpe?g|png|webp|gif|avif|heic|svg)$/.test(name)) return 'media';
  if (/\.(md|mdx|pdf|docx?|pptx?|html?|css|js|ts|py|rtf|log|eml|bak|tmp|ya?ml|toml|xml|zip|rar|7z|gz|tar)$/.test(name))
    return 'document';
  return null;
}
