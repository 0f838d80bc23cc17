/*
 * Why a page is rendered again, for `--explain`: what of the records that changed since the last build its model shows.
 */
import { compareText } from '../parse/compareText.ts';
import { counted } from '../parse/counted.ts';
import { recordFile } from '../parse/recordId.ts';
import type { Made } from './build.ts';
import { pageFile } from './write.ts';

/** Of each record by its path in the content folder, a digest of its bytes. */
export type RecordDigests = ReadonlyMap<string, string>;

/** The records that were added or changed since `before`. */
export function changedRecords(before: RecordDigests, now: RecordDigests): string[] {
  return [...now].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path);
}

/** Why a page is rendered that is published already; `model` is its JSON. */
export function reasonFor(model: string, changed: string[]): string {
  const shown = changed.filter((path) => model.includes(`"${idOf(path)}"`));
  const [first, ...more] = shown;
  if (first === undefined) return 'what it lists or counts changed';
  return `shows ${first}${more.length ? ` and ${more.length.toLocaleString('en')} more` : ''}`;
}

export const reasonOfNew = 'new';
export const reasonOfInputs = 'templates or settings changed';

/** What a build rendered and why, and what else it wrote: lines of text. Reasons that many pages share are one line. */
export function explanation({
  reasons,
  changes,
  isWhole,
}: Pick<Made, 'reasons' | 'changes' | 'isWhole'>): string {
  if (isWhole)
    return `Everything was made: ${reasons.size.toLocaleString('en')} pages. No site of an earlier build was used.\n`;
  const pages = [...reasons].sort(([one], [other]) => compareText(one, other));
  const lines = [...Map.groupBy(pages, ([, reason]) => reason)].flatMap(([reason, some]) =>
    some.length > mostListed
      ? [`${some.length.toLocaleString('en')} pages: ${reason}`]
      : some.map(([address]) => `/${address}: ${reason}`),
  );
  const rendered = new Set(pages.map(([address]) => pageFile(address)));
  const others = [...changes.added, ...changes.changed].filter((path) => !rendered.has(path));
  const folders = [...Map.groupBy(others, folderOf)].map(
    ([folder, files]) => `${folder}: ${counted(files.length, 'file', 'files')}`,
  );
  return [
    `Pages rendered: ${reasons.size.toLocaleString('en')}`,
    ...indented(lines.sort(compareText)),
    `Other files written: ${others.length.toLocaleString('en')}`,
    ...indented(folders.sort(compareText)),
    '',
  ].join('\n');
}

/** Where a file that is no page stands: a volume of the index of words, what search fetches of a kind, or the folder at the root. */
function folderOf(path: string): string {
  const [root = '', second = '', third] = path.split('/');
  if (third !== undefined && ['pagefind', 'search'].includes(root)) return `/${root}/${second}/`;
  return path.includes('/') ? `/${root}/` : '/';
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** As models name a story, person or country. */
function idOf(path: string): string {
  const below = path.slice(path.indexOf('/') + 1).replace(recordFile, '');
  return path.startsWith('countries/') ? below.toUpperCase() : below;
}

const mostListed = 100;
