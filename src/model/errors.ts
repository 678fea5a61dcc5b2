/**
 * An error for people: one clear sentence, no stack trace. Scripts print it and end with its exit code.
 * Everything else that is thrown is a broken invariant of ours.
 */
export class UserError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}
