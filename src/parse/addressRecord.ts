import { compareText } from './compareText.ts';
import type { Defect } from './contentError.ts';
import { decodeStrictly } from './decodeStrictly.ts';
import { defect } from './defects.ts';
import { firstUndecodable } from './sourceText.ts';

/** Where the record of addresses is, below the content folder. */
export const addressRecordFile = 'addresses.txt';

/**
 * The addresses that an archive has published: a file of UTF-8 text, first lines that begin with `#` and say what it is, then an address a line,
 * as a path below the base path that begins with a slash: `/stories/2025/04/08/talks/`, `/feed.xml`. The order does not matter, nor do
 * empty lines and addresses that are there twice.
 */
export interface AddressRecord {
  /** The lines at the top that begin with `#`. */
  head: string[];
  /** Every line of the file; what is no address is empty. */
  lines: string[];
  /** Whether it is as `addressRecordText` writes it: in order, nothing twice. */
  isTidy: boolean;
  defects: Defect[];
}

export function parseAddressRecord(bytes: Uint8Array): AddressRecord {
  const text = decodeStrictly(bytes);
  if (text === undefined) return unreadRecord({ file: addressRecordFile, ...firstUndecodable(bytes) });
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const defects: Defect[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (usual.test(line) || line === '') continue;
    const isAddress = anyAddress.test(line);
    if (!isAddress) lines[index] = '';
    if (!isAddress && index >= head.length)
      defects.push({ file: addressRecordFile, line: index + 1, column: 1, ...faultOf(line) });
  }
  return { head, lines, isTidy: isTidy(text, head, lines), defects };
}

/** A record that cannot be read. */
export function unreadRecord(defect: Defect): AddressRecord {
  return { head: [], lines: [], isTidy: false, defects: [defect] };
}

/** The text of a record that holds these addresses too: each once, in the order of their UTF-16 units. */
export function addressRecordText(record: AddressRecord | undefined, addresses: Iterable<string>): string {
  const all = new Set(record?.lines);
  all.delete('');
  for (const address of addresses) all.add(address);
  const head = record?.head.length ? record.head : [usualHead];
  return `${[...head, ...[...all].sort(compareText)].join('\n')}\n`;
}

function isTidy(text: string, { length }: string[], lines: string[]): boolean {
  if (length === 0 || text.includes('\r') || lines.at(-1) !== '') return false;
  for (let index = length + 1; index < lines.length - 1; index++)
    if (!((lines[index - 1] ?? '') < (lines[index] ?? ''))) return false;
  return lines[length] !== '' || lines.length === length + 1;
}

const usualHead =
  '# Every address that this archive has published, below its base path. Written by: npm run build -- --record';

/** Most addresses, found fast. */
const usual = /^(?:\/[a-z0-9_-][a-z0-9._-]*)+\/?$/;

/** A path of at least one part, or `/`; no part is `.` or `..`. */
const anyAddress = /^(?:\/|(?:\/(?!\.{1,2}(?:\/|$))[^/\\?#\p{Cc}]+)+\/?)$/u;

/** The lines that Git and others put around and between the two sides of a conflict. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

function faultOf(line: string): ReturnType<typeof defect> {
  return conflictMark.test(line)
    ? defect('merge-conflict', { line })
    : defect('bad-recorded-address', { line });
}
