import { printedDate } from '../core/printed/printedDate.ts';
import { readStamp } from '../core/printed/stamp.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';

/** A date as a page’s machine-readable parts write it: what `readStamp` reads, seconds of 1970, and what a browser or an editor’s system prints. */
export function readDate(written: string): PrintedDate | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > 100) return undefined;
  const stamp =
    readStamp(text) ??
    readStamp(text.replace(/ (\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/, 'T$1')) ??
    fromSeconds(text);
  if (stamp) return { ...stamp, written: text };
  return printedDate(text);
}

function fromSeconds(text: string): { date: string } | undefined {
  const seconds = /^(\d{9,10})(?:\d{3})?$/.exec(text)?.[1];
  if (seconds === undefined || Number(seconds) < 5e8) return undefined;
  return { date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}
