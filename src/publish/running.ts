import { readFileSync } from 'node:fs';

/**
 * A process as it can be named in a lock or a folder name. `start` guards against reused process numbers:
 * the start time in kernel ticks where /proc tells it (Linux), else `0`.
 */
export interface ProcessMark {
  pid: number;
  start: string;
}

/** The mark of this process. */
export function thisProcess(): ProcessMark {
  return { pid: process.pid, start: startOf(process.pid) };
}

/** Whether the marked process still runs. Without /proc a reused number counts as running. */
export function isRunning({ pid, start }: ProcessMark): boolean {
  try {
    // Signal 0 only asks. EPERM: it is there, under another user.
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === '0' || now === '0' || now === start;
}

/** `PID-START`, the form used in locks and folder names. */
export function markText({ pid, start }: ProcessMark): string {
  return `${pid}-${start}`;
}

/** Reads `PID-START`; null for anything else. */
export function markOf(text: string): ProcessMark | null {
  const match = /^([1-9]\d*)-(\d+)$/.exec(text);
  return match?.[1] && match[2] ? { pid: Number(match[1]), start: match[2] } : null;
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name in parentheses may itself hold spaces and parentheses; field 22 is the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}
