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
export type PlaceOfRow = (number: number) => { file: string; place: number; isShortened: boolean };

/**
 * Where the rows of an answer are fetched: in the archive’s files, or in those of one of the query’s subjects, whichever are the fewest for
 * the stories that are `shown` and not `known`. All stories of the answer must be the subject’s.
 */
export function placesOfRows(
  shown: number[],
  known: { has(number: number): boolean },
  subjects: SubjectStories[],
  all: number,
): PlaceOfRow {
  const needed = shown.filter((number) => !known.has(number));
  const ways: PlaceOfRow[] = [
    (number) => ({
      file: `search/rows/${Math.floor(number / rowsInBlock)}.json`,
      place: number % rowsInBlock,
      isShortened: false,
    }),
    ...subjects
      .filter(({ numbers }) => hasOwnRows(numbers.length, all))
      .map(({ kind, id, numbers }): PlaceOfRow => (number) => {
        const at = placeIn(numbers, number);
        const block = Math.floor(at / rowsOfSubject);
        return {
          file: `search/${kind}/${id.toLowerCase()}/${block}.json`,
          place: at % rowsOfSubject,
          isShortened: true,
        };
      }),
  ];
  const files = (way: PlaceOfRow): number => new Set(needed.map((number) => way(number).file)).size;
  return ways.reduce((best, way) => (files(way) < files(best) ? way : best));
}

/** Fetches a row. Throws where its file cannot be fetched. */
export async function rowAt(
  files: Files,
  { file, place, isShortened }: ReturnType<PlaceOfRow>,
): Promise<Row> {
  const row = (await files.json<Row[]>(file))[place]!;
  return isShortened ? lengthened(row) : row;
}

/** The index of a number in an ascending list that holds it. */
function placeIn(numbers: number[], number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
