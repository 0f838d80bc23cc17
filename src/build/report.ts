import { basename } from 'node:path';
import { limitsChecked } from '../hosting/limits.ts';
import { counted } from '../parse/counted.ts';
import type { Built } from './build.ts';

/** What a build says when it has ended: lines of text. `shown` gives a path as messages show it. */
export function buildReport(built: Built, out: string, shown: (path: string) => string): string {
  return changesText(built, out, shown) + limitsText(built);
}

function changesText(
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

function limitsText({ limits }: Built): string {
  if (!limits.length) return '';
  return `Too large for some hosts, by their limits of ${limitsChecked}:\n${limits.map((line) => `    ${line}\n`).join('')}`;
}
