/* What is fetched where the stories of a query are counted by years. */
import type { Answer, Asking, YearCounts } from './answer.ts';
import { yearsOf } from '../calendar.ts';
import type { Query } from '../query.ts';

/** As `Engine.yearCounts` says. */
export async function yearCounts(
  asking: Asking,
  query: Query,
  onProgress: (counts: YearCounts) => void,
): Promise<YearCounts> {
  const days = await asking.days();
  const all = yearsOf(days, days.first.keys());
  for (let volumes = firstVolumes; ; volumes *= 2) {
    const answer = await asking.answer({ ...query, sort: 'newest' }, { stories: 0, volumes });
    const counts = countsOf(answer, all);
    onProgress(counts);
    if (counts.isComplete) return counts;
  }
}

function countsOf({ years, total, left }: Answer, all: { year: number; count: number }[]): YearCounts {
  const found = new Map(years.map(({ year, count }) => [year, count]));
  return {
    years: all.map(({ year, count }) => ({ year, count: found.get(year) ?? 0, all: count })),
    isComplete: total !== undefined || !left,
  };
}

/** Volumes that are searched before the first progress; each time after, twice as many. */
const firstVolumes = 4;
