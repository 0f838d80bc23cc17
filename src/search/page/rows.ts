import { firstAtLeast } from '../../parse/firstAtLeast.ts';
import type { Files } from './files.ts';
import type { Row } from '../finding.ts';
import { hasOwnRows, lengthened, rowsInBlock, rowsOfSubject } from '../finding.ts';
import type { Kind } from '../names.ts';

/** A subject of a query, and the numbers of its stories, ascending. */
export interface SubjectStories {
  kind: Kind;
  id: string;
  numbers: number[];
}

/** The file that holds the row of a story, and its index there. */
export type RowLocator = (number: number) => { file: string; index: number; isShortened: boolean };

/**
 * Where the rows of an answer are fetched: in the archive’s files, or in those of one of the query’s subjects, whichever are the fewest for
 * the stories that are `shown` and not `known`. All stories of the answer must be the subject’s.
 */
export function rowLocator(
  shown: number[],
  known: { has(number: number): boolean },
  subjects: SubjectStories[],
  all: number,
): RowLocator {
  const needed = shown.filter((number) => !known.has(number));
  const ways: RowLocator[] = [
    (number) => ({
      file: `search/rows/${Math.floor(number / rowsInBlock)}.json`,
      index: number % rowsInBlock,
      isShortened: false,
    }),
    ...subjects
      .filter(({ numbers }) => hasOwnRows(numbers.length, all))
      .map(({ kind, id, numbers }): RowLocator => (number) => {
        const at = firstAtLeast(numbers, number);
        const block = Math.floor(at / rowsOfSubject);
        return {
          file: `search/${kind}/${id.toLowerCase()}/${block}.json`,
          index: at % rowsOfSubject,
          isShortened: true,
        };
      }),
  ];
  const files = (way: RowLocator): number => new Set(needed.map((number) => way(number).file)).size;
  return ways.reduce((best, way) => (files(way) < files(best) ? way : best));
}

/** Fetches a row. Throws where its file cannot be fetched. */
export async function rowAt(
  files: Files,
  { file, index, isShortened }: ReturnType<RowLocator>,
): Promise<Row> {
  const row = (await files.json<Row[]>(file))[index]!;
  return isShortened ? lengthened(row) : row;
}
