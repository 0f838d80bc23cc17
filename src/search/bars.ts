/** A bar of a picture of years: a year, or a decade where there are too many years. */
export interface Bar {
  count: number;
  /** First and last year. */
  from: number;
  to: number;
}

/**
 * Stories a year as bars, the years without one among them; `years` ascend. Undefined where there is one year or none, so that a picture
 * would show nothing.
 */
export function barsOf(years: { year: number; count: number }[], mostYears = 50): Bar[] | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return undefined;
  const length = last.year - first.year + 1 > mostYears ? 10 : 1;
  const begin = Math.floor(first.year / length) * length;
  const bars: Bar[] = [];
  for (let from = begin; from <= last.year; from += length)
    bars.push({ count: 0, from, to: from + length - 1 });
  for (const { year, count } of years) bars[Math.floor((year - begin) / length)]!.count += count;
  return bars;
}

/** What the foot of a bar has room for: a year’s last two digits, but all four of the first year and of each decade’s first. */
export function footOf({ from, to }: Bar, bars: Bar[]): { year: string } | { decade: number } {
  if (from !== to) return { decade: from };
  const year = String(from).padStart(4, '0');
  return { year: from === bars[0]?.from || from % 10 === 0 ? year : year.slice(-2) };
}

/** Whether bars need more room, for decades or for counts of more than three digits. */
export function areWide(bars: Bar[]): boolean {
  return bars.some(({ count, from, to }) => from !== to || count > 999);
}

/** The height of a bar in CSS pixels: seen even where the count is small, and nothing where there is none. */
export function heightOf(count: number, most: number, tallest: number): number {
  return count === 0 ? 0 : Math.max(2, Math.round((count / most) * tallest));
}

/** First and last day of a bar: `2025-01-01`, `2025-12-31`. */
export function daysOfBar({ from, to }: Bar): { from: string; to: string } {
  const digits = (year: number): string => String(year).padStart(4, '0');
  return { from: `${digits(from)}-01-01`, to: `${digits(to)}-12-31` };
}
