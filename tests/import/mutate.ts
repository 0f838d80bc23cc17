import fc from 'fast-check';

/** What is done to a text: a place in it from 0 to 1, how much of it, and with what. */
export interface Mutation {
  kind: 'cut' | 'double' | 'insert' | 'swap' | 'truncate' | 'repeat';
  at: number;
  length: number;
  words: string;
}

/** Random changes to a file, from a slip of the pen to a file that was cut in the middle. */
export const mutations = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'double', 'insert', 'swap', 'truncate', 'repeat'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
    words: fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<', '>', '&', '&nbsp;', '&#0;', '&bogus;', ']]>', '<![CDATA[', '"', '{', '}', '[', ']', ',', '\\', '\\u0000', '\n', '\n\n\n', '---', '***', 'TT', '\u0000', '\u202e', '\ufeff', '\ud800',
        '<p>', '</p>', '<script>', '<div>', '<!--', '-->', '<?xml version="1.0"?>', 'null', '1e999', '- ', '# ', '> ', '1. ', '```', '**', '__', '[a](b)', '<b>', '../../x', 'Published: 8 April 2025\n', 'FILE PHOTO: ', '(AP)', 'سلام', '日本語',
      ),
    ), // prettier-ignore
  }) as fc.Arbitrary<Mutation>,
  { minLength: 0, maxLength: 6 },
);

export function mutate(text: string, changes: Mutation[]): string {
  let mutated = text;
  for (const { kind, at, length, words } of changes) {
    const from = Math.floor(at * mutated.length);
    const [before, piece, after] = [
      mutated.slice(0, from),
      mutated.slice(from, from + length),
      mutated.slice(from + length),
    ];
    if (kind === 'cut') mutated = before + after;
    else if (kind === 'double') mutated = before + piece + piece + after;
    else if (kind === 'insert') mutated = before + words + piece + after;
    else if (kind === 'swap') mutated = before + after.slice(0, length) + piece + after.slice(length);
    else if (kind === 'truncate') mutated = before;
    else mutated = before + words.repeat(Math.min(50, length)) + piece + after;
  }
  return mutated;
}
