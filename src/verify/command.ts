/* The command `verify`. Exit codes: 0 all is as listed, 1 something is not, or nothing could be checked. */
import { progressReport } from '../build/progress.ts';
import { counted } from '../parse/counted.ts';
import type { Fault, FaultKind, Verified } from './fault.ts';
import { faultLine, NoBagError } from './fault.ts';
import { verifyFolder } from './verifyFolder.ts';
import { verifyUrl } from './verifyUrl.ts';

export interface VerifyOptions {
  json: boolean;
  concurrency?: number;
}

/** Whether what was named is on the web. */
export function isUrl(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** Checks a folder, by its absolute path, or a site on the web. `shown` is how messages show it. */
export async function verifyCommand(
  place: string,
  shown: string,
  { json, concurrency }: VerifyOptions,
): Promise<number> {
  const progress = progressReport();
  try {
    const found = isUrl(place)
      ? await verifyUrl(place, progress, { ...(concurrency !== undefined && { concurrency }) })
      : await verifyFolder(place, shown, progress);
    progress.end();
    process.stdout.write(json ? jsonReport(found) : textReport(found, shown));
    return found.faults.length ? 1 : 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof NoBagError)) throw error;
    if (json) process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
    else process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function jsonReport({ files, faults, notes }: Verified): string {
  const rows = faults.map((fault) => ({ ...fault, message: faultLine(fault) }));
  return `${JSON.stringify({ files, ok: !faults.length, faults: rows, notes }, undefined, 2)}\n`;
}

function textReport({ files, faults, notes }: Verified, shown: string): string {
  const lines = [...faults.map(faultLine), ...notes];
  const summary = faults.length
    ? `${counted(faults.length, 'fault', 'faults')} (${countsOf(faults)})`
    : 'all as they were published';
  return `${lines.map((line) => `${line}\n`).join('')}${shown}: ${counted(files, 'file', 'files')}, ${summary}.\n`;
}

function countsOf(faults: Fault[]): string {
  const counts = new Map<FaultKind, number>();
  for (const { kind } of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => `${count.toLocaleString('en')} ${kindNames[kind]}`).join(', ');
}

const kindNames: Record<FaultKind, string> = {
  changed: 'changed',
  missing: 'missing',
  extra: 'extra',
  damaged: 'in the lists themselves',
  unreadable: 'that cannot be read',
  redirected: 'redirected',
  timeout: 'without an answer',
  truncated: 'truncated',
  length: 'of another length than the host says',
  encoding: 'not packed as the host says',
  html: 'replaced by a page of the host',
};
