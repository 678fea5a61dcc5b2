/**
 * Why a whole file could not be read. Not an error for people by itself: ingest turns it into a problem of that file,
 * and goes on with the others.
 */
export class UnreadableFile extends Error {
  readonly code: string;
  readonly received: string | null;

  constructor(code: string, received: string | null = null) {
    super(code);
    this.name = 'UnreadableFile';
    this.code = code;
    this.received = received;
  }
}

/** Whether the system refused a file: it is gone, locked, or must not be read. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
