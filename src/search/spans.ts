/* Spans of days in words. Days are `2025-04-08`. */
import * as t from '#messages/search/page.ts';

/** `8 April 2025`. */
export function dayName(day: string): string {
  return t.dateText(...numbersOf(day));
}

/** What a span is called that is a whole day, month, year or decade: `April 2025`, `1980s`; undefined for any other. */
export function spanName(from: string, to: string): string | undefined {
  if (!from || !to) return undefined;
  if (from === to) return dayName(from);
  const year = numbersOf(from)[0];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    if (from.slice(0, 4) === to.slice(0, 4)) return t.dateText(year);
    if (isDecade(from, to)) return t.decade(year);
  }
  const isMonth = from.endsWith('-01') && to === lastOfMonth(from);
  return isMonth ? monthOf(from) : undefined;
}

/** `since 2013`, `since April 2013`, `since 8 April 2013`. */
export function sinceText(from: string): string {
  if (from.endsWith('-01-01')) return t.since(t.dateText(numbersOf(from)[0]));
  return t.since(from.endsWith('-01') ? monthOf(from) : dayName(from));
}

/** `until the end of 2013`, `until the end of April 2013`, `until 8 April 2013`. */
export function untilText(to: string): string {
  if (to.endsWith('-12-31')) return t.until(t.dateText(numbersOf(to)[0]), true);
  return to === lastOfMonth(to) ? t.until(monthOf(to), true) : t.until(dayName(to), false);
}

/** As part of a sentence: `on 8 April 2025`, `in April 2025`, `in the 1980s`, `from 3 April to 5 May 2025`; empty for no limit. */
export function whenText(from: string, to: string): string {
  const name = spanName(from, to);
  if (name) return from === to ? t.onDay(name) : isDecade(from, to) ? t.withinDecade(name) : t.within(name);
  if (!from) return to && untilText(to);
  if (!to) return sinceText(from);
  const [, month, day] = numbersOf(from);
  const first = from.slice(0, 4) === to.slice(0, 4) ? t.dateText('', month, day) : dayName(from);
  return t.fromTo(first, dayName(to));
}

function monthOf(day: string): string {
  const [year, month] = numbersOf(day);
  return t.dateText(year, month);
}

function isDecade(from: string, to: string): boolean {
  return from.endsWith('0-01-01') && to === `${from.slice(0, 3)}9-12-31`;
}

function numbersOf(day: string): [year: number, month: number, day: number] {
  return day.split('-').map(Number) as [number, number, number];
}

function lastOfMonth(day: string): string {
  const last = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}
