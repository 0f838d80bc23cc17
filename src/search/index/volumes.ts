/*
 * The whole archive is one volume of the words’ index until it holds too many stories; then it parts into decades, years, months, and halves
 * of halves of a month. What parts is decided by the stories of that span alone, so that past volumes stay as they are.
 */
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
  for (let number = whole.from; number < whole.from + whole.stories; number++) {
    const name = partOf(whole.name, days[number]!);
    if (name === whole.name) return [whole];
    if (parts.at(-1)?.name === name) parts.at(-1)!.stories++;
    else parts.push({ name, from: number, stories: 1 });
  }
  return parts.flatMap((one) => part(days, one, most));
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
