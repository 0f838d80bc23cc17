/*
 * The whole archive is one volume of the words’ index until it holds too many stories; then it parts into decades, years, months, and halves
 * of halves of a month. What parts is decided by the stories of that span alone, so that past volumes stay as they are.
 */
import { itemAt } from '../../parse/assert.ts';
import type { Volume } from '../volumes.ts';

/** The volumes of an archive, the oldest first. `days` are the first days of its stories in ascending order: `1987-03-14`. */
export function volumesOf(days: string[], most = mostStories): Volume[] {
  return part(days, { name: '', from: 0, stories: days.length }, most).map((volume) => ({
    ...volume,
    name: volume.name || 'all',
  }));
}

function part(days: string[], whole: Volume, most: number): Volume[] {
  if (whole.stories <= most) return [whole];
  const parts: Volume[] = [];
  const end = whole.from + whole.stories;
  for (let from = whole.from; from < end;) {
    const name = partOf(whole.name, itemAt(days, from));
    if (name === whole.name) return [whole];
    const next = firstAfter(from, end, (number) => partOf(whole.name, itemAt(days, number)) !== name);
    parts.push({ name, from, stories: next - from });
    from = next;
  }
  return parts.flatMap((one) => part(days, one, most));
}

/** The first of some numbers that is behind a span, or their end: all before it are in the span, and none from there on. */
function firstAfter(from: number, end: number, isBehind: (number: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The name of the next smaller span that holds a day; a day itself has none, and keeps its name. */
function partOf(name: string, day: string): string {
  const length = { 0: 3, 3: 4, 4: 7 }[name.length];
  if (length) return day.slice(0, length);
  const [, , first = '01', last = name.length === 7 ? '31' : first] = name.split('-');
  const middle = (Number(first) + Number(last)) >> 1;
  const [from, to] = Number(day.slice(8)) <= middle ? [Number(first), middle] : [middle + 1, Number(last)];
  const digits = (number: number): string => String(number).padStart(2, '0');
  if (first === last) return name;
  return `${day.slice(0, 8)}${digits(from)}${from === to ? '' : `-${digits(to)}`}`;
}

/** Above this, the metadata of a volume alone weighs more than 20 kB. */
const mostStories = 2500;
