/* Stories by years; the years of an archive are part of the first file of every search by words (`Contents.years`). */
import { pack, unpack } from './postings.ts';

/** A year with stories, and how many; the years of an archive ascend, and its stories are numbered in their order. */
export interface YearCount {
  year: number;
  count: number;
}

/** How many of some stories are of each year. */
export function tally(numbers: Iterable<number>, years: YearCount[]): number[] {
  const counts = years.map(() => 0);
  const firsts = firstsOf(years);
  for (const number of numbers) counts[firsts.findLastIndex((first) => first <= number)]!++;
  return counts;
}

/** The number of the first story of each year. */
export function firstsOf(years: YearCount[]): number[] {
  let next = 0;
  return years.map(({ count }) => (next += count) - count);
}

/** The years of an archive, packed; `days` are the first days of its stories, ascending: `1987-03-14`. */
export function packedYears(days: string[]): string {
  const years = Map.groupBy(days, (day) => Number(day.slice(0, 4)));
  let last = 0;
  return pack(
    [...years].flatMap(([year, own]) => {
      const step = year - last;
      last = year;
      return [step, own.length];
    }),
  );
}

export function yearsIn(packed: string): YearCount[] {
  const numbers = unpack(packed);
  const years: YearCount[] = [];
  let year = 0;
  for (let at = 0; at < numbers.length; at += 2)
    years.push({ year: (year += numbers[at]!), count: numbers[at + 1]! });
  return years;
}
