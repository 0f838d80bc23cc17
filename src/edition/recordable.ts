/* The addresses that the record is to hold: pages, but for those of no lasting place, and files that must last. */
import type { Holdings } from '../archive/archive.ts';
import { joinWithoutMentions } from '../archive/archive.ts';
import { fileTypes } from '../files.ts';
import type { Edition, ListedEdition } from '../routes.ts';
import { editionOf, listed } from './listed.ts';
import { isRecorded } from './partsOfLists.ts';
import { aliasesOf } from './redirects.ts';

/** The addresses of an edition that the record is to hold, from the root of the archive. */
export function* recordableAddresses(edition: ListedEdition, publicFiles: string[] = []): Generator<string> {
  const { pages, moved } = edition;
  const gone = new Set(moved.gone);
  for (const { address, template } of pages)
    if (isRecorded(template) && !gone.has(`/${address}`)) yield `/${address}`;
  yield* recordableFiles(edition, publicFiles);
  for (const { from } of moved.redirects) if (!from.endsWith('/')) yield from;
}

/** Those of files by themselves; `publicFiles` are paths in `public/`. */
export function* recordableFiles(edition: ListedEdition, publicFiles: string[] = []): Generator<string> {
  for (const { mustLast, files } of fileTypes)
    if (mustLast === 'each') for (const { address } of files(edition)) yield `/${address}`;
  // Of a file without a name before its dot, the host makes something: CNAME, .nojekyll.
  for (const path of publicFiles) if (!/^(?:\.|CNAME$)/.test(path)) yield `/${path}`;
}

/** What would be there if no story were withheld or canceled. */
export function unlessWithdrawn(holdings: Holdings, { site }: Edition): ReadonlySet<string> {
  if (!holdings.stories.some(({ record }) => record && record.status !== 'usable')) return new Set();
  const stories = holdings.stories.map((story) =>
    story.record ? { ...story, record: { ...story.record, status: 'usable' as const } } : story,
  );
  const edition = listed(editionOf({ archive: joinWithoutMentions({ ...holdings, stories }), site }));
  const there = new Set(recordableFiles(edition));
  for (const { address } of edition.pages) there.add(`/${address}`);
  for (const { from } of aliasesOf(edition.archive)) there.add(from);
  return there;
}
