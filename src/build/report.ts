import { basename } from 'node:path';
import { counted } from '../parse/counted.ts';
import type { Built } from './build.ts';
import type { Copy } from './copies/copies.ts';
import { sizeText } from './diskFailure.ts';

/** What a build says when it has ended: lines of text. `shown` gives a path as messages show it. */
export function buildReport(built: Built, out: string, shown: (path: string) => string): string {
  return siteReport(built, out, shown) + built.copies.map((copy) => copyReport(copy, shown)).join('');
}

/** Why copies were not made: a line each. */
export function copyFailures({ copies }: Built): string {
  return copies.map((copy) => ('failure' in copy ? `${copy.failure}\n` : '')).join('');
}

function siteReport(
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

function copyReport(copy: Copy, shown: (path: string) => string): string {
  if ('failure' in copy) return '';
  const what = { zip: 'The whole site as a zip archive', zim: 'The whole site as a ZIM file' }[copy.format];
  return `${what}, ${sizeText(copy.bytes)}: ${shown(copy.file)}\n`;
}
