import type { Holdings } from '../archive/archive.ts';
import { openArchive, recordDefects } from '../archive/archive.ts';
import { leadToRegisters } from '../archive/links.ts';
import type { Defect } from '../parse/contentError.ts';
import { ContentErrors, inOrder } from '../parse/contentError.ts';
import { placesIn } from '../parse/places.ts';
import { recordFile } from '../parse/recordId.ts';
import { fieldName } from '../parse/records.ts';
import { characterWarnings } from './warnings/characters.ts';
import { dateWarnings } from './warnings/dates.ts';
import { duplicateWarnings } from './warnings/duplicates.ts';
import { linkWarnings } from './warnings/links.ts';
import { nameWarnings } from './warnings/names.ts';
import { photoWarnings } from './warnings/photos.ts';
import { markupWarnings } from './warnings/markup.ts';
import { proseWarnings } from './warnings/prose.ts';
import { sourceWarnings } from './warnings/source.ts';
import type { FiledStory, Rule, Warning } from './warnings/warning.ts';
import { rules } from './warnings/warning.ts';

/** What a check found, as data; `src/desk/reporters/` print it. */
export interface Report {
  /** What keeps the archive from being built. */
  errors: Finding<'defect'>[];
  /** What an editor should look at. Of each rule no more than were asked for. */
  warnings: Finding<Rule>[];
  counts: Counts;
}

export interface Finding<R extends string = string> extends Defect {
  rule: R;
}

export interface Counts {
  stories: number;
  people: number;
  errors: number;
  warnings: number;
  /** All warnings of each rule that has any. */
  rules: Partial<Record<Rule, number>>;
}

/** What a check must be told. */
export interface Order {
  /** The moment of the check (RFC 3339). */
  now: string;
  /** Where the archive is published. */
  address: string;
  /** Reads a file by its path below the content folder. */
  read(file: string): Promise<Uint8Array>;
  /** How many warnings of one rule are told; all, where it is left out. */
  most?: number;
}

/**
 * Holds an archive against its rules without building it. Errors are those of a build. Warnings speak of the stories that are published: one
 * that is withheld is not ready, and one that is canceled has no text.
 */
export async function check(holdings: Holdings, { read, most = Infinity, ...order }: Order): Promise<Report> {
  const errors = defectsOf(holdings).map((defect) => ({ rule: 'defect' as const, ...defect }));
  const warnings = warningsOf(holdings, order);
  const byRule = Map.groupBy(warnings, ({ rule }) => rule);
  const told = [...byRule.values()].flatMap((found) => found.slice(0, most));
  return {
    errors,
    warnings: inOrder(await located(told, read)),
    counts: {
      stories: holdings.stories.filter(isFile).length,
      people: holdings.people.filter(isFile).length,
      errors: errors.length,
      warnings: warnings.length,
      rules: Object.fromEntries(
        rules.flatMap((rule) => (byRule.has(rule) ? [[rule, byRule.get(rule)!.length]] : [])),
      ),
    },
  };
}

/** What is filed is a file, or a folder with a defect. */
function isFile({ file }: { file: string }): boolean {
  return recordFile.test(file);
}

/** Every defect that would keep the archive from being built, in the order of the files. */
export function defectsOf(holdings: Holdings): Defect[] {
  const defects = recordDefects(holdings);
  // Nothing else shows only in the joined archive, and to join it takes longest.
  if (defects.length || !leadToRegisters(holdings)) return new ContentErrors(defects).defects;
  try {
    openArchive(holdings);
    return [];
  } catch (error) {
    if ((error as Error).name !== 'ContentErrors') throw error;
    return (error as ContentErrors).defects;
  }
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
    ...duplicateWarnings(stories),
    ...linkWarnings(holdings, address),
    ...nameWarnings(holdings, stories),
  ];
}

/** Warnings with the lines on which they stand; each file is read once more for it. */
async function located(warnings: Warning[], read: Order['read']): Promise<Finding<Rule>[]> {
  const found: Finding<Rule>[] = [];
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
