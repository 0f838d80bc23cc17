/* Spans of days in words. Days are `2025-04-08`. */

export const months =
  'January February March April May June July August September October November December'.split(' ');

/** `8 April 2025`. */
export function dayName(day: string): string {
  const [year, month, ofMonth] = day.split('-');
  return `${Number(ofMonth)} ${months[Number(month) - 1]!} ${Number(year)}`;
}

/** What a span is called that is a whole day, month, year or decade: `April 2025`, `1980s`; undefined for any other. */
export function spanName(from: string, to: string): string | undefined {
  if (!from || !to) return undefined;
  if (from === to) return dayName(from);
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    if (firstYear === lastYear) return String(Number(firstYear));
    if (firstYear.endsWith('0') && lastYear === `${firstYear.slice(0, 3)}9`) return `${Number(firstYear)}s`;
  }
  const isMonth = from.endsWith('-01') && to === lastOfMonth(from);
  return isMonth ? dayName(from).replace(/^1 /, '') : undefined;
}

/** `since 2013`, `since April 2013`, `since 8 April 2013`. */
export function sinceText(from: string): string {
  return `since ${from.endsWith('-01-01') ? Number(from.slice(0, 4)) : from.endsWith('-01') ? dayName(from).slice(2) : dayName(from)}`;
}

/** `until the end of 2013`, `until the end of April 2013`, `until 8 April 2013`. */
export function untilText(to: string): string {
  if (to.endsWith('-12-31')) return `until the end of ${Number(to.slice(0, 4))}`;
  if (to === lastOfMonth(to)) return `until the end of ${dayName(to).replace(/^\d+ /, '')}`;
  return `until ${dayName(to)}`;
}

/** As part of a sentence: `on 8 April 2025`, `in April 2025`, `in the 1980s`, `from 3 April to 5 May 2025`; empty for no limit. */
export function whenText(from: string, to: string): string {
  const name = spanName(from, to);
  if (name) return from === to ? `on ${name}` : name.endsWith('s') ? `in the ${name}` : `in ${name}`;
  if (!from) return to && untilText(to);
  if (!to) return sinceText(from);
  return from.slice(0, 4) === to.slice(0, 4)
    ? `from ${dayName(from).replace(/ \d+$/, '')} to ${dayName(to)}`
    : `from ${dayName(from)} to ${dayName(to)}`;
}

/** `Tuesday`. */
export function weekdayName(day: string): string {
  const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
  return days[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

function lastOfMonth(day: string): string {
  const last = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}
