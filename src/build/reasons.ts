/*
 * Why a page is rendered again, for `--explain`: what of the records that changed since the last build its model shows.
 */
import { recordFile } from '../parse/recordId.ts';

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

/** The reasons as lines; those that many pages share are one line. */
export function explanation(reasons: ReadonlyMap<string, string>): string {
  const groups = Map.groupBy(reasons, ([, reason]) => reason);
  const lines = [...groups].flatMap(([reason, pages]) =>
    pages.length > mostListed
      ? `  ${pages.length.toLocaleString('en')} pages: ${reason}`
      : pages.map(([address]) => `  /${address}: ${reason}`),
  );
  return `Pages rendered: ${reasons.size.toLocaleString('en')}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** As models name a story, person or country. */
function idOf(path: string): string {
  const below = path.slice(path.indexOf('/') + 1).replace(recordFile, '');
  return path.startsWith('countries/') ? below.toUpperCase() : below;
}

const mostListed = 500;
