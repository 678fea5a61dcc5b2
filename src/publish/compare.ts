import { inFolder, listFiles, sameBytes } from './files.ts';

export interface FolderDifference {
  onlyA: string[];
  onlyB: string[];
  /** In both, with different bytes. */
  differ: string[];
}

/** Compares two folders byte for byte. Paths are relative, with `/`, sorted. */
export function compareFolders(a: string, b: string): FolderDifference {
  const filesA = listFiles(a);
  const filesB = listFiles(b);
  const inA = new Set(filesA);
  const inB = new Set(filesB);
  return {
    onlyA: filesA.filter((path) => !inB.has(path)),
    onlyB: filesB.filter((path) => !inA.has(path)),
    differ: filesA.filter((path) => inB.has(path) && !sameBytes(inFolder(a, path), inFolder(b, path))),
  };
}
