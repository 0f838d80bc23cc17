/** A place in a text, both counted from 1; columns in UTF-16 units. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Tells the places of offsets in a text, quickly where each is near the one before. */
export function placesIn(text: string): (offset: number) => TextPlace {
  const lineEnd = (from: number) => {
    const end = text.indexOf('\n', from);
    return end < 0 ? Infinity : end;
  };
  let [line, start, end] = [1, 0, lineEnd(0)];
  return (offset) => {
    while (end < offset) [line, start, end] = [line + 1, end + 1, lineEnd(end + 1)];
    while (offset < start)
      [line, start, end] = [line - 1, start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1, start - 1];
    return { line, column: offset - start + 1 };
  };
}

/** How many lines end in a text. */
export function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
