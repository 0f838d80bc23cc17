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

/** How many bytes a character of a text takes in UTF-8, by two of them. */
export function bytesInCharacter(text: string): number {
  const code = Math.max(text.charCodeAt(0), text.charCodeAt(text.length >> 1));
  return code > 0x7ff ? 3 : code > 0x7f ? 2 : 1;
}
