/** Things in their order, divided so that no part is larger than so many bytes, as far as `sizeOf` tells; one at least. */
export function partsOf<T>(things: T[], sizeOf: (thing: T) => number, most: number): T[][] {
  const parts: T[][] = [];
  let from = 0;
  let size = 0;
  for (const [at, thing] of things.entries()) {
    const own = sizeOf(thing);
    if (at > from && size + own > most) {
      parts.push(things.slice(from, at));
      [from, size] = [at, 0];
    }
    size += own;
  }
  parts.push(from === 0 ? things : things.slice(from));
  return parts;
}

/** The name of a part, counted from 0: `stories.jsonl`, `stories.2.jsonl`. The first is the same however many there are. */
export function partName(name: string, extension: string, at: number): string {
  return `${name}${at === 0 ? '' : `.${at + 1}`}.${extension}`;
}

/** How many bytes a text takes in UTF-8, by its length and a few of its characters. */
export function bytesOf(text: string): number {
  const { length } = text;
  let most = 1;
  for (let step = 0; step < 4; step++) {
    const code = text.charCodeAt(Math.floor((length * (step + 0.5)) / 4));
    if (code > 0x7ff) most = Math.max(most, 3);
    else if (code > 0x7f) most = Math.max(most, 2);
  }
  return length * most;
}
