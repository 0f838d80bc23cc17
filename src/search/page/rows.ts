import { firstAtLeast } from '../../parse/firstAtLeast.ts';
import type { Files } from './files.ts';
import type { Row } from '../finding.ts';
import { lengthened, rowsFolder, rowsInBlock } from '../finding.ts';
import type { Kind } from '../names.ts';
import type { Member, Packed } from '../packs.ts';
import { membersOf } from '../packs.ts';

/** A subject of a query, the numbers of its stories, ascending, and the blocks of its own rows, where it has any. */
export interface SubjectStories {
  kind: Kind;
  id: string;
  numbers: number[];
  rows?: Packed;
}

/** Where a row is: the index of a block among those of the subject, or of the archive where none is named, and its own index there. */
export interface RowPlace {
  of?: SubjectStories;
  block: number;
  index: number;
}

/** Tells where the row of a story is. */
export type RowLocator = (number: number) => RowPlace;

/**
 * Where the rows of an answer are fetched: in the archive’s blocks, or in those of one of the query’s subjects, whichever are the fewest for
 * the stories that are `shown` and not `known`. All stories of the answer must be the subject’s.
 */
export function rowLocator(
  shown: number[],
  known: { has(number: number): boolean },
  subjects: SubjectStories[],
): RowLocator {
  const needed = shown.filter((number) => !known.has(number));
  const ways: RowLocator[] = [
    placeIn,
    ...subjects
      .filter(({ rows }) => rows)
      .map((of): RowLocator => (number) => ({ of, ...placeIn(firstAtLeast(of.numbers, number)) })),
  ];
  const blocks = (way: RowLocator): number => new Set(needed.map((number) => way(number).block)).size;
  return ways.reduce((best, way) => (blocks(way) < blocks(best) ? way : best));
}

/** Fetches a row. Throws where its block cannot be fetched. */
export async function rowAt(files: Files, { of, block, index }: RowPlace): Promise<Row> {
  const members = await rowMembers(files, of);
  const rows = await files.packedJson<Row[]>(members[block]!);
  return lengthened(rows[index]!);
}

/** The blocks of rows of a subject, or of the archive. */
export function rowMembers(files: Files, of?: SubjectStories): Promise<Member[]> {
  return files.once(`rows of ${of ? `${of.kind} ${of.id}` : 'the archive'}`, async () =>
    membersOf(of?.rows ?? (await files.json<Packed>('search/rows.json')), rowsFolder),
  );
}

function placeIn(at: number): RowPlace {
  return { block: Math.floor(at / rowsInBlock), index: at % rowsInBlock };
}
