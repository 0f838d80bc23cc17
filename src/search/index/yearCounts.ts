/* In how many stories of each year words are, or any of several. */
import { itemAt } from '../../parse/assert.ts';
import { eachNumber } from '../postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { linesOf, numberAt } from './vocabulary.ts';

/** The words of a volume, and which of all words each of them is. */
export interface VolumeWords {
  /** The number of the volume’s first story. */
  from: number;
  vocabulary: Vocabulary;
  places: Uint32Array;
}

/**
 * For each group of words, by their indexes among all: how many stories of each year hold any of them. `years` are the numbers of the first
 * story of each year.
 */
export function countByYear(
  volumes: VolumeWords[],
  groups: Uint32Array[],
  { words, years }: { words: number; years: number[] },
): Uint32Array[] {
  const counts = groups.map(() => new Uint32Array(years.length));
  const at = new Int32Array(words).fill(-1);
  for (const volume of volumes) {
    for (const [own, index] of volume.places.entries()) at[index] = own;
    countVolume(volume, groups, { at, years, counts });
    for (const index of volume.places) at[index] = -1;
  }
  return counts;
}

/** Adds the counts of a volume; `at` is the index of each word there, and negative for those that it lacks. */
function countVolume(
  { from, vocabulary }: VolumeWords,
  groups: Uint32Array[],
  { at, years, counts }: { at: Int32Array; years: number[]; counts: Uint32Array[] },
): void {
  const steps = linesOf(vocabulary.steps);
  const last = vocabulary.lasts.reduce((most, one) => Math.max(most, one), 0);
  const yearOf = yearsOfStories(from, last + 1, years);
  const isOneYear = yearOf[0] === yearOf[last];
  const seen = new Int32Array(last + 1).fill(-1);
  for (const [number, group] of groups.entries()) {
    const own = itemAt(counts, number);
    if (isOneYear && group.length === 1) {
      const word = numberAt(at, numberAt(group, 0));
      if (word >= 0) own[yearOf[0]!]! += numberAt(vocabulary.counts, word);
      continue;
    }
    for (const index of group) {
      const word = numberAt(at, index);
      if (word < 0) continue;
      let story = numberAt(vocabulary.firsts, word);
      const count = (step: number): void => {
        story += step;
        if (seen[story] === number) return;
        seen[story] = number;
        own[yearOf[story]!]!++;
      };
      count(0);
      eachNumber(itemAt(steps, word), count);
    }
  }
}

/** The index of the year of each of some stories in a row. */
function yearsOfStories(from: number, stories: number, years: number[]): Uint32Array {
  let year = 0;
  return Uint32Array.from({ length: stories }, (_, story) => {
    while ((years[year + 1] ?? Infinity) <= from + story) year++;
    return year;
  });
}
