import { readFileSync } from 'node:fs';
import { errorCode } from '../store/errorCode.ts';

/**
 * A process, as it is named in locks and in folders of its own: `4711-98321`, its number and, where the system gives it (Linux), when it
 * began. The number alone is given again: in a container, each run may have the same.
 */
export function ownerTag(pid: number = process.pid): string {
  return `${pid}-${beginningOf(pid) ?? ''}`;
}

/** Whether the process of a tag, or of a number alone, runs on this machine. */
export function isOwnerRunning(tag: string): boolean {
  const [, number, beginning] = /^(\d+)(?:-(\d*))?$/.exec(tag.trim()) ?? [];
  const pid = Number(number);
  if (!(pid > 0) || !isRunning(pid)) return false;
  const now = beginningOf(pid);
  return !beginning || now === undefined || beginning === now;
}

/** The number of the process of a tag. */
export function pidOf(tag: string): number {
  return parseInt(tag, 10);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** In ticks since the machine was started: the 22nd field of its status, counted after its name, which may hold spaces. */
function beginningOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
  } catch {
    return undefined;
  }
}
