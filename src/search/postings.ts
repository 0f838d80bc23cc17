/*
 * Story numbers as text, small enough to fetch thousands. Stories are numbered from 0, the oldest first, so that numbers stay the same
 * when newer stories come. Each number, or each step from one to the next, is a run of characters of JSON that need no escape: digits to
 * the base 45, the lowest last, and the last of a run marked as such.
 */

const alphabet = Array.from({ length: 91 }, (_, code) => String.fromCharCode(code + 35))
  .filter((character) => character !== '\\')
  .join('');
const base = alphabet.length / 2;
/** The value of each character, by its code. */
const values = new Uint8Array(128);
for (const [value, character] of [...alphabet].entries()) values[character.charCodeAt(0)] = value;

/** Whole numbers from 0, in any order. */
export function pack(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    let run = alphabet[number % base]!;
    while ((number = Math.floor(number / base)) > 0) run = alphabet[base + (number % base)]! + run;
    text += run;
  }
  return text;
}

export function unpack(text: string): number[] {
  const numbers: number[] = [];
  eachNumber(text, (number) => numbers.push(number));
  return numbers;
}

/** Calls `take` for each number of a packed text. */
export function eachNumber(text: string, take: (number: number) => void): void {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)]!;
    number = number * base + (value % base);
    if (value >= base) continue;
    take(number);
    number = 0;
  }
}

/** Numbers in ascending order, packed as differences. */
export function packDeltas(numbers: Iterable<number>): string {
  let last = 0;
  return pack(
    Array.from(numbers, (number) => {
      const delta = number - last;
      last = number;
      return delta;
    }),
  );
}

export function unpackDeltas(text: string): number[] {
  let last = 0;
  return unpack(text).map((delta) => (last += delta));
}

/** The union of several lists, each in ascending order. */
export function union(lists: number[][]): number[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The intersection of several lists, each in ascending order. */
export function intersection(lists: number[][]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((number) => sets.every((set) => set.has(number)));
}
