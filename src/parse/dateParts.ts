/* The parts of a date. Scripts in the browser need them, and so they depend on nothing. */

/**
 * A date as exact as it was given, kept as a string (ISO 8601; less exact ones EDTF level 1):
 * `2025-04-08T14:05:00+03:00`, `2025-04-08`, `2025-04`, `1984`, and the last three with `~` (about), `?` (perhaps) or `%` (both).
 * An instant keeps the offset it was written with: its day is the day there. Nothing here reads a local zone or a clock.
 */
export type StoryDate = string;

export type Precision = 'instant' | 'day' | 'month' | 'year';

export function precision(date: StoryDate): Precision {
  const digits = certain(date);
  if (digits.length > 10) return 'instant';
  return digits.length === 10 ? 'day' : digits.length === 7 ? 'month' : 'year';
}

/** `2025-04-08`, in the date's own offset; undefined where the day is not known. */
export function dayOf(date: StoryDate): string | undefined {
  return certain(date).length >= 10 ? date.slice(0, 10) : undefined;
}

/** `2025-04`; undefined where the month is not known. */
export function monthOf(date: StoryDate): string | undefined {
  return certain(date).length >= 7 ? date.slice(0, 7) : undefined;
}

/** `2025`. */
export function yearOf(date: StoryDate): string {
  return date.slice(0, 4);
}

/** What the `datetime` attribute of HTML's `time` element takes. */
export function machineDate(date: StoryDate): string {
  return certain(date);
}

const marksOfDoubt = ['~', '?', '%'];

/** A date without its mark of doubt. */
export function certain(date: StoryDate): string {
  return marksOfDoubt.includes(date.at(-1) ?? '') ? date.slice(0, -1) : date;
}
