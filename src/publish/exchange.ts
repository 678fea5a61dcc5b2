/** `renameat2` of Linux: exchange the two names in one step. */
const RENAME_EXCHANGE = 2;
const AT_FDCWD = -100;

/**
 * Exchanges two folders in one step, so that each name always leads to a whole folder. False, with nothing changed,
 * where the system does not offer that (other systems, some file systems, another C library, another Node).
 */
export function exchangeFolders(a: string, b: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const ffi = loadFfi();
    // Wrong signature keys are taken without an error: they are `arguments` and `return`.
    const { functions, lib } = ffi.dlopen('libc.so.6', {
      renameat2: { arguments: ['i32', 'pointer', 'i32', 'pointer', 'u32'], return: 'i32' },
    });
    const result = functions.renameat2(AT_FDCWD, cString(a), AT_FDCWD, cString(b), RENAME_EXCHANGE);
    lib.close();
    return result === 0;
  } catch {
    return false;
  }
}

/** node:ffi without its notice that it is experimental: who publishes a site can do nothing about it. */
function loadFfi(): typeof import('node:ffi') {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:ffi') as typeof import('node:ffi');
  } finally {
    process.emitWarning = emitWarning;
  }
}

function cString(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}
