import { compareText } from './compareText.ts';
import type { Defect } from './contentError.ts';
import { decodeStrictly } from './decodeStrictly.ts';
import { defect } from './defects.ts';
import { publishedPath } from './sitePath.ts';
import { firstUndecodable } from './sourceText.ts';

/** Where the record of addresses is, below the content folder. */
export const addressRecordFile = 'addresses.txt';

/**
 * The addresses that an archive has published: a file of UTF-8 text, first lines that begin with `#` and say what it is, then an address a line,
 * as a path below the base path that begins with a slash: `/stories/2025/04/08/talks/`, `/feed.xml`. The order does not matter, nor do
 * empty lines and addresses that are there twice. The last line is `# end`, where the first ones say so: without it, the file was cut off.
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
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, first < 0 ? lines.length : first);
  const last = lines.findLastIndex((line) => line !== '');
  const hasEnd = promisesEnd(head) && lines[last] === endMark;
  if (hasEnd) lines[last] = '';
  const defects: Defect[] = [];
  const report = (index: number, fault: ReturnType<typeof defect>): void =>
    void defects.push({ file: addressRecordFile, line: index + 1, column: 1, ...fault });
  let isEmpty = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (usual.test(line) || publishedPath.test(line)) {
      isEmpty = false;
      continue;
    }
    lines[index] = '';
    if (index >= head.length) report(index, faultOf(line));
  }
  if (isEmpty && !defects.length) report(0, defect('empty-record'));
  else if (promisesEnd(head) && !hasEnd) report(last, defect('cut-off-record'));
  return { head, lines, isTidy: isTidy(text, head, lines, hasEnd), defects };
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
  const end = promisesEnd(head) ? [endMark] : [];
  return `${[...head, ...[...all].sort(compareText), ...end].join('\n')}\n`;
}

function isTidy(text: string, head: string[], lines: string[], hasEnd: boolean): boolean {
  if (!head.length || text.includes('\r') || !text.endsWith(hasEnd ? `\n${endMark}\n` : '\n')) return false;
  let before = '';
  for (let index = head.length; index < lines.length - (hasEnd ? 2 : 1); index++) {
    const line = lines[index] ?? '';
    if (!(before < line)) return false;
    before = line;
  }
  return true;
}

/** Whether the lines at the top say that the last one is `# end`. */
function promisesEnd(head: string[]): boolean {
  return head.some((line) => line.includes(`“${endMark}”`));
}

const endMark = '# end';

const usualHead = `# Every address that this archive has published, below its base path, up to the last line, “${endMark}”. Written by: npm run build -- --record`;

/** Most addresses, found fast. */
const usual = /^(?:\/[a-z0-9_-][a-z0-9._-]*)+\/?$/;

/** The lines that Git and others put around and between the two sides of a conflict. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

function faultOf(line: string): ReturnType<typeof defect> {
  return conflictMark.test(line)
    ? defect('merge-conflict', { line })
    : defect('bad-recorded-address', { line });
}
