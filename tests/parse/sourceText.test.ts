import { expect, test } from 'vitest';
import {
  deceptionOf,
  deceptive,
  deceptiveCharacters,
  largestFile,
  readSourceText,
} from '../../src/parse/sourceText.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('UTF-8 is read', () => {
  expect(readSourceText(utf8('Gespräche in Teheran – مذاکرات\n'))).toEqual({
    text: 'Gespräche in Teheran – مذاکرات\n',
    defects: [],
  });
});

test('a byte-order mark is taken off', () => {
  expect(readSourceText(utf8('\ufeff---\n')).text).toBe('---\n');
});

test('lines end with a line feed, however they were ended', () => {
  expect(readSourceText(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
});

test.each([
  ['little-endian', Uint8Array.of(0xff, 0xfe, 0x2d, 0)],
  ['big-endian', Uint8Array.of(0xfe, 0xff, 0, 0x2d)],
])('UTF-16 %s is refused', (_, bytes) => {
  expect(readSourceText(bytes)).toEqual({
    text: '',
    defects: [
      {
        line: 1,
        column: 1,
        id: 'not-utf8',
        message: 'is written in UTF-16.',
        fix: 'Save the file as UTF-8.',
      },
    ],
  });
});

const undecodable: [what: string, bytes: Uint8Array, line: number, column: number, byte: string][] = [
  ['in the first line', latin1('caf\xe9'), 1, 4, 'E9'],
  ['in a later line', latin1('---\ntitle: a\n---\n\nThe caf\xe9 is open.\n'), 5, 8, 'E9'],
  ['behind characters of more than one byte', Buffer.concat([utf8('a\nTöne '), latin1('\xfc')]), 2, 6, 'FC'],
  [
    'in the last byte of a sequence cut short',
    Buffer.concat([utf8('abc'), Uint8Array.of(0xe2, 0x80)]),
    1,
    4,
    'E2',
  ],
  ['in an over-long form', Uint8Array.of(0x61, 0xc0, 0xaf), 1, 2, 'C0'],
];
for (const [what, bytes, line, column, byte] of undecodable)
  test(`a byte that is not UTF-8 is found ${what}`, () => {
    expect(readSourceText(bytes)).toEqual({
      text: '',
      defects: [
        {
          line,
          column,
          id: 'not-utf8',
          message: `is not UTF-8: the byte 0x${byte} stands where a character is expected.`,
          fix: 'Save the file as UTF-8.',
        },
      ],
    });
  });

test('a file of the largest size is read, and one byte more is refused', () => {
  expect(readSourceText(new Uint8Array(largestFile).fill(0x61)).defects).toEqual([]);
  expect(readSourceText(new Uint8Array(largestFile + 1).fill(0x61))).toEqual({
    text: '',
    defects: [
      {
        id: 'too-large',
        message: 'holds 1,000,001 bytes; a record holds at most 1,000,000.',
        fix: 'Divide the text into several stories.',
      },
    ],
  });
});

test('a deceptive character is told with its line and column', () => {
  expect(deceptiveCharacters('ab\ncd\u202ee')).toEqual([
    {
      line: 2,
      column: 3,
      id: 'bidirectional-override',
      message:
        'holds a bidirectional override (U+202E), which shows text in another order than it is written.',
      fix: 'Delete it; the direction follows from `lang`.',
    },
  ]);
});

test('every deceptive character is told with its line and column', () => {
  const found = deceptiveCharacters(`${'\u0007'.repeat(2)}\n\n a\u2067b\u2069\n\u202e`);
  expect(found.map(({ line, column, id }) => [line, column, id])).toEqual([
    [1, 1, 'control-character'],
    [1, 2, 'control-character'],
    [3, 3, 'bidirectional-isolate'],
    [3, 5, 'bidirectional-isolate'],
    [4, 1, 'bidirectional-override'],
  ]);
});

test('each kind of deceptive character is named', () => {
  expect(['\u0000', '\u001b', '\u0085', '\u202a'].map((character) => deceptionOf(character).message)).toEqual(
    [
      'holds a NUL character (U+0000).',
      'holds the control character U+001B.',
      'holds the control character U+0085; the text was probably decoded with the wrong encoding.',
      'holds a bidirectional override (U+202A), which shows text in another order than it is written.',
    ],
  );
});

test('tab, line feed, joiners and direction marks deceive nobody', () => {
  expect('\t\n\u200c\u200d\u200e\u200f\u00a0'.match(deceptive)).toBeNull();
  expect('\u0000\u0008\u000b\u001f\u007f\u0080\u009f\u202a\u202e\u2066\u2069'.match(deceptive)).toHaveLength(
    11,
  );
});
