/** Where a finished file goes: a folder on disk, memory (tests), or a zip. Paths are relative and use `/`. */
export interface Writer {
  write(path: string, data: string | Uint8Array): void;
}

/** A writer that keeps everything in memory, by path. */
export function memoryWriter(): Writer & { files: Map<string, string | Uint8Array> } {
  const files = new Map<string, string | Uint8Array>();
  return { files, write: (path, data) => void files.set(path, data) };
}
