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

/** Bars as a page shows them, where three and more years without a story in a row are one gap. */
export function withGaps(bars: Bar[], shortest = 3): Bar[] {
  const shown: Bar[] = [];
  for (const bar of bars) {
    const last = shown.at(-1);
    if (last && last.count === 0 && bar.count === 0) shown[shown.length - 1] = { ...last, to: bar.to };
    else shown.push(bar);
  }
  const length = bars[0] ? bars[0].to - bars[0].from + 1 : 1;
  return shown.flatMap((bar) =>
    bar.count > 0 || bar.to - bar.from + 1 >= shortest * length
      ? [bar]
      : bars.filter(({ from }) => from >= bar.from && from <= bar.to),
  );
}

/** The height of a bar in CSS pixels: seen even where the count is small, and nothing where there is none. */
export function heightOf(count: number, most: number, tallest: number): number {
  return count === 0 ? 0 : Math.max(2, Math.round((count / most) * tallest));
}

/** First and last day of a bar: `2025-01-01`, `2025-12-31`. */
export function daysOfBar({ from, to }: Pick<Bar, 'from' | 'to'>): { from: string; to: string } {
  const digits = (year: number): string => String(year).padStart(4, '0');
  return { from: `${digits(from)}-01-01`, to: `${digits(to)}-12-31` };
}

/** Whether the bars need columns that are wider than a year of four digits: for `1990s`, or for numbers of stories with a separator. */
export function needWideColumns(bars: Bar[]): boolean {
  return bars.some(({ from, to, count }) => from !== to || count > 999);
}
