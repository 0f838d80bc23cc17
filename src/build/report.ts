import { basename } from 'node:path';
import { limitsChecked } from '../hosting/limits.ts';
import { counted } from '../parse/counted.ts';
import type { Redirect } from '../edition/redirects.ts';
import { addressRecordFile } from '../parse/addressRecord.ts';
import type { Built } from './build.ts';
import type { Copy } from './copies/copies.ts';
import { sizeText } from './diskFailure.ts';

/** What a build says when it has ended: lines of text. `shown` gives a path as messages show it. */
export function buildReport(built: Built, out: string, shown: (path: string) => string): string {
  return [
    siteText(built, out, shown),
    ...shortenedText(built.shortened),
    recordText(built),
    limitsText(built),
    ...built.copies.map((copy) => copyText(copy, shown)),
  ].join('');
}

/** Why copies were not made: a line each. */
export function copyFailures({ copies }: Built): string {
  return copies.map((copy) => ('failure' in copy ? `${copy.failure}\n` : '')).join('');
}

function siteText(
  { stories, pages, seconds, changes, lists, isWhole }: Built,
  out: string,
  shown: (path: string) => string,
): string {
  const summary = `${counted(stories, 'story', 'stories')}, ${counted(pages, 'page', 'pages')}, ${seconds.toFixed(1)} s: ${shown(out)}\n`;
  const forUploaders = `For uploaders: ${shown(lists.upload)} and ${basename(lists.remove)}.\n`;
  if (isWhole) return `${summary}${counted(changes.added.length, 'file', 'files')} written. ${forUploaders}`;
  const parts = (['added', 'changed', 'removed'] as const)
    .filter((kind) => changes[kind].length)
    .map(
      (kind, at) =>
        `${at ? changes[kind].length.toLocaleString('en') : counted(changes[kind].length, 'file', 'files')} ${kind}`,
    );
  if (!parts.length) return `${summary}Nothing changed.\n`;
  return `${summary}${parts.join(', ')}. ${forUploaders}`;
}

/** Which pages of lists are no longer needed, and where they lead since. */
function* shortenedText(shortened: Redirect[]): Generator<string> {
  if (!shortened.length) return;
  yield `${counted(shortened.length, 'page', 'pages')} of lists that became shorter ${shortened.length === 1 ? 'leads' : 'lead'} on:\n`;
  for (const { from, to } of shortened.slice(0, mostShown)) yield `  ${from} → ${to}\n`;
  const more = shortened.length - mostShown;
  if (more > 0) yield `  and ${more.toLocaleString('en')} more\n`;
}

function recordText({ recorded }: Built): string {
  if (recorded === undefined) return '';
  if (recorded === 0) return `Every address is on record in ${addressRecordFile}.\n`;
  return `${counted(recorded, 'address', 'addresses')} put on record in ${addressRecordFile}.\n`;
}

function limitsText({ limits }: Built): string {
  if (!limits.length) return '';
  return `Too large for some hosts, by their limits of ${limitsChecked}:\n${limits.map((line) => `    ${line}\n`).join('')}`;
}

function copyText(copy: Copy, shown: (path: string) => string): string {
  if ('failure' in copy) return '';
  const what = { zip: 'The whole site as a zip archive', zim: 'The whole site as a ZIM file' }[copy.format];
  return `${what}, ${sizeText(copy.bytes)}: ${shown(copy.file)}\n`;
}

const mostShown = 10;
