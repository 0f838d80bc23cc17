/* In how many stories of each year words are, or any of several. */
import { itemAt } from '../../parse/assert.ts';
import { eachNumber } from '../postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { linesOf, numberAt, textOfLines } from './vocabulary.ts';

/** The words of a volume, and which of all words each of them is. */
export interface VolumeWords {
  /** Names its stories. */
  id: string;
  /** The number of the volume’s first story, and how many it has. */
  from: number;
  stories: number;
  vocabulary: Vocabulary;
  places: Uint32Array;
}

/** Words that are counted together. */
export interface WordGroup {
  /** Names them in every volume that holds any of them. */
  key: string;
  /** Their indexes among all words. */
  words: number[];
}

/** What is known of the counts of an index, for the next one. Plain data. */
export interface KnownCounts {
  /** The keys of the groups, with a line feed behind each. */
  groups: string;
  /** By the id of a volume: for each of these groups how many stories of each year, from the volume’s first year to its last. */
  volumes: Map<string, Uint32Array>;
}

/**
 * For each group of words: how many stories of each year hold any of them. `years` are the numbers of the first story of each year, `words`
 * how many words there are. What is `known` changes nothing but the time that it takes.
 */
export function countByYear(
  volumes: VolumeWords[],
  groups: WordGroup[],
  { words, years, known }: { words: number; years: number[]; known: KnownCounts },
): { counts: Uint32Array[]; known: KnownCounts } {
  const counts = groups.map(() => new Uint32Array(years.length));
  const places = new Map(linesOf(known.groups).map((key, place) => [key, place]));
  const groupsBefore = Int32Array.from(groups, ({ key }) => places.get(key) ?? -1);
  const at = new Int32Array(words).fill(-1);
  const kept = new Map<string, Uint32Array>();
  for (const volume of volumes) {
    const span = yearsOf(volume, years);
    const own = new Uint32Array(groups.length * span.years);
    const uncounted = copyKnown(known.volumes.get(volume.id), groupsBefore, span.years, own);
    if (uncounted.length) {
      for (const [word, index] of volume.places.entries()) at[index] = word;
      countVolume(volume, uncounted, { groups, at, span, counts: own });
      for (const index of volume.places) at[index] = -1;
    }
    for (const [group, sums] of counts.entries())
      for (let year = 0; year < span.years; year++)
        sums[span.first + year]! += own[group * span.years + year]!;
    kept.set(volume.id, own);
  }
  return { counts, known: { groups: textOfLines(groups.map(({ key }) => key)), volumes: kept } };
}

/** The years of a volume: the index of the first, how many there are, and in which of these each story is. */
interface Span {
  first: number;
  years: number;
  ofStories: Uint32Array;
}

function yearsOf({ from, stories }: VolumeWords, years: number[]): Span {
  const first = Math.max(
    0,
    years.findLastIndex((start) => start <= from),
  );
  let year = 0;
  const ofStories = Uint32Array.from({ length: stories }, (_, story) => {
    while ((years[first + year + 1] ?? Infinity) <= from + story) year++;
    return year;
  });
  return { first, years: year + 1, ofStories };
}

/** Copies the counts of groups that are known of a volume to `counts`; the others. */
function copyKnown(
  known: Uint32Array | undefined,
  groupsBefore: Int32Array,
  years: number,
  counts: Uint32Array,
): number[] {
  const uncounted: number[] = [];
  for (const [group, before] of groupsBefore.entries())
    if (!known || before < 0) uncounted.push(group);
    else
      for (let year = 0; year < years; year++) counts[group * years + year] = known[before * years + year]!;
  return uncounted;
}

/** Counts some groups in a volume; `at` is the index of each word there, and negative for those that it lacks. */
function countVolume(
  { vocabulary }: VolumeWords,
  uncounted: number[],
  { groups, at, span, counts }: { groups: WordGroup[]; at: Int32Array; span: Span; counts: Uint32Array },
): void {
  const { years, ofStories } = span;
  const steps = linesOf(vocabulary.steps);
  // The group with which each story was counted last.
  const seen = new Int32Array(ofStories.length).fill(-1);
  let [group, story] = [0, 0];
  const count = (step: number): void => {
    story += step;
    if (seen[story] === group) return;
    seen[story] = group;
    counts[group * years + ofStories[story]!]!++;
  };
  for (group of uncounted) {
    const { words } = itemAt(groups, group);
    const own = words.map((index) => numberAt(at, index)).filter((word) => word >= 0);
    const [only] = own;
    if (only !== undefined && own.length === 1 && years === 1)
      counts[group] = numberAt(vocabulary.counts, only);
    else
      for (const word of own) {
        story = 0;
        count(numberAt(vocabulary.firsts, word));
        eachNumber(itemAt(steps, word), count);
      }
  }
}
