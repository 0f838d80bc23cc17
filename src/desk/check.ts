import type { Holdings } from '../archive/archive.ts';
import { contentDefects } from '../edition/edition.ts';
import type { Defect } from '../parse/contentError.ts';
import { inOrder, reportedDefects } from '../parse/contentError.ts';
import { placesIn } from '../parse/places.ts';
import { recordFile } from '../parse/recordId.ts';
import { fieldName } from '../parse/records.ts';
import { characterWarnings } from './warnings/characters.ts';
import { dateWarnings } from './warnings/dates.ts';
import { duplicateWarnings } from './warnings/duplicates.ts';
import { languageWarnings } from './warnings/language.ts';
import { linkWarnings } from './warnings/links.ts';
import { nameWarnings } from './warnings/names.ts';
import { photoWarnings } from './warnings/photos.ts';
import { markupWarnings } from './warnings/markup.ts';
import { proseWarnings } from './warnings/prose.ts';
import { sourceWarnings } from './warnings/source.ts';
import type { WarningId } from './warnings/kinds.ts';
import { warningIds } from './warnings/kinds.ts';
import type { FiledStory, Warning } from './warnings/warning.ts';

/** What a check found, as data; `src/desk/reporters/` print it. */
export interface Report {
  /** What keeps the archive from being built. Of each file no more than `mostReported`, and how many more. */
  errors: Defect[];
  /** What an editor should look at. Of each kind no more than were asked for. */
  warnings: Finding[];
  counts: Counts;
}

/** A warning and where it is. */
export interface Finding extends Defect {
  id: WarningId;
}

export interface Counts {
  stories: number;
  people: number;
  errors: number;
  warnings: number;
  /** All warnings of each kind that has any, by id. */
  rules: Partial<Record<WarningId, number>>;
}

/** What a check needs to know. */
export interface Order {
  /** The moment of the check (RFC 3339). */
  now: string;
  /** Where the archive is published. */
  address: string;
  /** Reads a file by its path below the content folder. */
  read(file: string): Promise<Uint8Array>;
  /** How many warnings of one kind are reported; all, where it is left out. */
  most?: number;
}

/**
 * Holds an archive against its rules without building it. Errors are those of a build. Warnings speak of the stories that are published: one
 * that is withheld is not ready, and one that is canceled has no text.
 */
export async function check(holdings: Holdings, { read, most = Infinity, ...order }: Order): Promise<Report> {
  const errors = contentDefects(holdings);
  const warnings = warningsOf(holdings, order);
  const byId = Map.groupBy(warnings, ({ id }) => id);
  const reported = [...byId.values()].flatMap((found) => found.slice(0, most));
  return {
    errors: reportedDefects(errors),
    warnings: inOrder(await located(reported, read)),
    counts: {
      stories: holdings.stories.filter(isFile).length,
      people: holdings.people.filter(isFile).length,
      errors: errors.length,
      warnings: warnings.length,
      rules: Object.fromEntries(
        warningIds.flatMap((id) => {
          const found = byId.get(id);
          return found ? [[id, found.length]] : [];
        }),
      ),
    },
  };
}

/** What is filed is a file, or a folder with a defect. */
function isFile({ file }: { file: string }): boolean {
  return recordFile.test(file);
}

function warningsOf(holdings: Holdings, { now, address }: Pick<Order, 'now' | 'address'>): Warning[] {
  const stories = holdings.stories.flatMap(({ file, record }): FiledStory[] =>
    record?.status === 'usable' ? [{ file, record }] : [],
  );
  return [
    ...stories.flatMap((story) => [
      ...photoWarnings(story),
      ...dateWarnings(story, now),
      ...sourceWarnings(story),
      ...characterWarnings(story),
      ...proseWarnings(story),
      ...markupWarnings(story),
    ]),
    ...(holdings.archive ?? []).flatMap((archive) => [...languageWarnings(archive)]),
    ...duplicateWarnings(stories),
    ...linkWarnings(holdings, address),
    ...nameWarnings(holdings, stories),
  ];
}

/** Warnings with their lines; each file is read once more for it. */
async function located(warnings: Warning[], read: Order['read']): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [file, own] of Map.groupBy(warnings, (warning) => warning.file)) {
    const placeOf = placesIn(await read(file));
    for (const { at, ...rest } of own)
      found.push({
        ...rest,
        ...placeOf(at),
        ...(at.path[0] !== 'text' && { field: fieldName(at.path) }),
      });
  }
  return found;
}
