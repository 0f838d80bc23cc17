/* Stories found beside all stories of the same years. */
import { barsOf, withGaps } from '../bars.ts';
import type { YearCounts } from '../page/answer.ts';
import type { Query } from '../query.ts';

export type Years = YearCounts['years'];

/** A year, a decade, or a gap: all stories, and those that each query finds. */
export interface ShareBar {
  from: number;
  to: number;
  all: number;
  counts: number[];
}

/** The years from the first to the last day of some queries together; all where one of them has no limit. */
export function yearsAsked(years: Years, queries: Query[]): Years {
  const spans = queries.map(({ from, to }) => [
    from ? Number(from.slice(0, 4)) : -Infinity,
    to ? Number(to.slice(0, 4)) : Infinity,
  ]);
  const first = Math.min(...spans.map(([from]) => from!));
  const last = Math.max(...spans.map(([, to]) => to!));
  return years.filter(({ year }) => year >= first && year <= last);
}

/**
 * Years as bars: decades where there are more than fifty; three and more without a story of the archive are one gap. `counts` are the same
 * years for each query. Empty where there is one year or none.
 */
export function shareBars(counts: Years[]): ShareBar[] {
  const [first] = counts;
  const all = first && barsOf(first.map(({ year, all: count }) => ({ year, count })));
  if (!all) return [];
  const found = counts.map((years) => barsOf(years) ?? []);
  const at = new Map(all.map(({ from }, index) => [from, index]));
  return withGaps(all).map(({ from, to, count }) => ({
    from,
    to,
    all: count,
    counts: found.map((bars) => (count ? (bars[at.get(from)!]?.count ?? 0) : 0)),
  }));
}

/** Years of an archive have stories; a gap has none. */
export function shareIn(count: number, all: number): number {
  return all ? count / all : 0;
}

/** Whether shares are better read per thousand: where none reaches one per cent. */
export function isSmall(bars: { all: number; counts: number[] }[]): boolean {
  return bars.every(({ all, counts }) => counts.every((count) => shareIn(count, all) < 0.01));
}

/** A share as a number of three digits or so, as `12.3`, `4.56`, `0.078`; per cent or per thousand. */
export function shareNumber(share: number, perThousand: boolean): string {
  const value = share * (perThousand ? 1000 : 100);
  if (value === 0) return '0';
  if (value >= 99.95) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 ? value.toFixed(2) : Number(value.toPrecision(2)).toFixed(4).replace(/0+$/, '');
}

/** A table of years: each year, all stories, and for each query the stories found and their share in per cent, in digits of ASCII. */
export function shareRows(counts: Years[]): string[][] {
  return (counts[0] ?? []).map(({ year, all }, at) => [
    String(year),
    String(all),
    ...counts.flatMap((years) => {
      const { count } = years[at]!;
      return [String(count), String(Number((shareIn(count, all) * 100).toPrecision(6)))];
    }),
  ]);
}
