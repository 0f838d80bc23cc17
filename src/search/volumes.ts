/*
 * The index of words is divided into volumes by time: one for the whole archive, or for decades, years, months, halves of halves of a month, or days.
 */
import * as t from '#messages/search/page.ts';

export interface Volume {
  /** Its span: `198`, `1987`, `1987-03`, `1987-03-01-16`, `1987-03-14`; `all` for one volume. */
  name: string;
  /** The number of its first story, and how many stories it holds. */
  from: number;
  stories: number;
}

/** The index of the volume that holds a story, by the story’s number. */
export function volumeOf(volumes: Volume[], number: number): number {
  let [low, high] = [0, volumes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (volumes[middle]!.from <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span of a volume in words: `1980s`, `March 1987`, `1–16 March 1987`. */
export function volumeText(name: string): string {
  const [year = '', month, day, last] = name.split('-');
  if (name === 'all') return t.wholeArchive;
  if (year.length === 3) return t.inDecade(Number(`${year}0`));
  const days = last ? t.days(Number(day), Number(last)) : Number(day ?? 0);
  return t.dateText(Number(year), Number(month ?? 0), days);
}
