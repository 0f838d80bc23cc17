/* What a download tells of the stories of a result, out of the files that search has: rows, citations and facets, by blocks. */
import type { CitationBlock } from '../citations.ts';
import { creditsIn, storiesInCitationBlock } from '../citations.ts';
import type { FacetBlock } from '../facets.ts';
import { subjectsByStory } from '../facets.ts';
import type { Row } from '../finding.ts';
import { rowsInBlock, storiesInFacetBlock } from '../finding.ts';
import type { Kind } from '../names.ts';
import { byKind } from '../names.ts';
import type { Answer, Asking } from '../page/answer.ts';
import { rowAt, rowMembers } from '../page/rows.ts';
import type { Query } from '../query.ts';
import type { Progress } from './work.ts';
import { eachOf } from './work.ts';

/** A story of a result. */
export interface ResultStory extends Row {
  /** The outlet alone. */
  outlet: string;
  byline: string[];
  /** The names of those it is found by; left out where they were not asked for. */
  subjects?: Record<Kind, string[]>;
}

/**
 * The whole answer to a query, in whatever volumes its words are. `onProgress` is called with the number of stories found so far, and gives up
 * the search where it throws.
 */
export async function wholeAnswer(
  asking: Pick<Asking, 'answer'>,
  query: Query,
  onProgress: (stories: number) => void,
): Promise<Answer> {
  for (let volumes = firstVolumes; ; volumes *= 2) {
    const answer = await asking.answer(query, { stories: 0, volumes });
    onProgress(answer.stories.length);
    if (!answer.left) return answer;
  }
}

/** Stories by their numbers, in the same order. Throws where a file cannot be fetched, and what `onProgress` throws. */
export async function resultStories(
  { files }: Pick<Asking, 'files'>,
  numbers: number[],
  needs: { subjects: boolean },
  onProgress: Progress,
): Promise<ResultStory[]> {
  const rowBlocks = blocksOf(numbers, rowsInBlock);
  const facetBlocks = needs.subjects ? blocksOf(numbers, storiesInFacetBlock) : [];
  const members = await rowMembers(files);
  const packs = Map.groupBy(rowBlocks, (block) => members[block]!.path);
  const whole = [...packs].flatMap(([path, own]) => (own.length >= worthWhole ? path : []));
  const credits = new Map<number, ReturnType<typeof creditsIn>>();
  const subjects = new Map<number, Record<Kind, string[][]>>();
  // A pack that is fetched as a whole comes before its blocks.
  const waves = [
    [
      ...whole.map((path) => () => files.pack(path)),
      ...blocksOf(numbers, storiesInCitationBlock).map((block) => async () => {
        const own = await files.json<CitationBlock>(`search/citations/${block}.json`);
        credits.set(block, creditsIn(own));
      }),
      ...facetBlocks.map((block) => async () => {
        const own = await files.json<FacetBlock>(`search/facets/${block}.json`);
        subjects.set(
          block,
          byKind((kind) => subjectsByStory(own[kind]).map((named) => named.map(([, name]) => name))),
        );
      }),
    ],
    rowBlocks.map((block) => () => rowAt(files, { block, index: 0 })),
  ];
  const all = waves.flat().length;
  let before = 0;
  for (const wave of waves) {
    await eachOf<() => Promise<unknown>, unknown>(
      wave,
      (fetch) => fetch(),
      (done) => onProgress(before + done, all),
    );
    before += wave.length;
  }
  return Promise.all(
    numbers.map(async (number): Promise<ResultStory> => {
      const credited = placeOf(number, storiesInCitationBlock);
      const { source, byline } = credits.get(credited.block)![credited.index]!;
      const { block, index } = placeOf(number, storiesInFacetBlock);
      const named = subjects.get(block);
      return {
        ...(await rowAt(files, placeOf(number, rowsInBlock))),
        outlet: source,
        byline,
        ...(named && { subjects: byKind((kind) => named[kind][index] ?? []) }),
      };
    }),
  );
}

/** The blocks of so many stories each that hold some of them. */
function blocksOf(numbers: number[], length: number): number[] {
  return [...new Set(numbers.map((number) => placeOf(number, length).block))].sort((a, b) => a - b);
}

/** Where a story is in blocks of so many. */
function placeOf(number: number, length: number): { block: number; index: number } {
  return { block: Math.floor(number / length), index: number % length };
}

/** Volumes that are searched before the first progress; each time after, twice as many. */
const firstVolumes = 8;

/** Of so many blocks of a pack, the whole is fetched: it holds about sixty. */
const worthWhole = 12;
