import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/import/core/notation/json.ts';
import { readJson } from '../../src/import/core/notation/json.ts';
import { field, itemsOf, jsonLeaves, scalar, textField } from '../../src/import/core/notation/jsonFields.ts';

const only = (text: string): Json => readJson(text).values[0]!;
const leaves = (text: string): string[] =>
  readJson(text)
    .values.flatMap(jsonLeaves)
    .map((leaf) => `${leaf.line} ${leaf.path}: ${leaf.text}`);

describe('values and their places', () => {
  test('each text and number has its line and path, counted from 1', () => {
    expect(leaves('{"a": "x",\n "b": [1.50, {"c d": "y"}],\n "e": true}')).toEqual([
      '1 a: x',
      '2 b[1]: 1.50',
      '2 b[2].“c d”: y',
    ]);
  });

  test('a number stays as it is written', () => {
    expect(leaves('[12345678901234567890, 1e3, -0.10]')).toEqual([
      '1 [1]: 12345678901234567890',
      '1 [2]: 1e3',
      '1 [3]: -0.10',
    ]);
  });

  test('a name that stands twice loses neither text; the last one is the field', () => {
    const value = only('{"a": "first", "a": "last"}');
    expect(textField(value, 'a')).toBe('last');
    expect(jsonLeaves(value).map(({ text }) => text)).toEqual(['first', 'last']);
  });

  test('__proto__ is a name like any other', () => {
    const value = only('{"__proto__": {"headline": "x"}}');
    expect(field(value, 'headline')).toBeUndefined();
    expect(jsonLeaves(value)).toEqual([{ line: 1, path: '__proto__.headline', text: 'x' }]);
  });

  test('a field is found in the spelling of any version, and one that says nothing is passed over', () => {
    const value = only(
      '{"versionCreated": "2020", "headline": null, "headlines": [{"value": "x"}], "by": " "}',
    );
    expect(textField(value, 'versioncreated')).toBe('2020');
    expect(field(value, 'headline', 'headlines')?.kind).toBe('list');
    expect(field(value, 'by')).toBeUndefined();
  });

  test('a single value is a list of one', () => {
    expect(itemsOf(only('"x"')).map(scalar)).toEqual(['x']);
    expect(itemsOf(only('[null, "x", ""]')).map(scalar)).toEqual(['x']);
    expect(itemsOf(undefined)).toEqual([]);
  });
});

describe('what writers get wrong', () => {
  test.each([
    ['a byte-order mark', '\ufeff["x"]'],
    ['a comma behind the last item', '["x",]'],
    ['numbers that are none', '["x", NaN, -Infinity, None]'],
    ['white space of a word processor', '[\u00a0"x"\u00a0]'],
  ])('%s is passed over', (_, text) => {
    expect(readJson(text).refused).toEqual([]);
    expect(leaves(text)).toEqual(['1 [1]: x']);
  });

  test('line breaks and unknown escapes in a text are read', () => {
    expect(textField(only('{"a": "one\ntwo\\q \\u00e9\\n"}'), 'a')).toBe('one\ntwoq é\n');
  });

  test('a missing comma is read as if it were there', () => {
    expect(leaves('{"a": "x" "b": ["y" "z"]}')).toEqual(['1 a: x', '1 b[1]: y', '1 b[2]: z']);
  });

  test('one object a line is as many values', () => {
    expect(leaves('{"a": "x"}\n{"a": "y"}\n')).toEqual(['1 a: x', '2 a: y']);
  });

  test('a line that is no JSON costs none of the others', () => {
    const { values, refused } = readJson('{"a": "x"}\n{"a": y}\n{"a": "z"}');
    expect(values.map((value) => textField(value, 'a'))).toEqual(['x', 'z']);
    expect(refused).toEqual([
      {
        line: 2,
        id: 'malformed-json',
        message: 'is not well-formed JSON: “y” stands at column 7, where a value is expected.',
        fix: 'Get the file whole from its source again, or fix that line.',
        text: '{"a": y}\n',
      },
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['{\n"a" 1}', 2, '“1” stands at column 5, where a colon is expected.'],
    ['{\n  a: 1}', 2, '“a” stands at column 3, where a value is expected.'],
    ['{1: "a"}', 1, '“1” stands at column 2, where a name in quotation marks or “}” is expected.'],
    ['{"a": "he said "no""}', 1, '“n” stands at column 17, where a value is expected.'],
    ['{"a": 1]', 1, '“]” stands at column 8, where a name in quotation marks or “}” is expected.'],
    ['[,"a"]', 1, '“,” stands at column 2, where a value is expected.'],
    ['["a",,"b"]', 1, '“,” stands at column 6, where a value is expected.'],
    ['{"a":,"b"}', 1, '“,” stands at column 6, where a value is expected.'],
    ['[nil]', 1, '“n” stands at column 2, where a value is expected.'],
  ])('%j is told with line and column', (text, line, message) => {
    expect(readJson(text).refused).toEqual([
      {
        line,
        id: 'malformed-json',
        message: `is not well-formed JSON: ${message}`,
        fix: 'Get the file whole from its source again, or fix that line.',
      },
    ]);
  });

  test.each(['[', '{"a":'])('%j a hundred thousand deep is refused', (open) => {
    expect(readJson(open.repeat(100_000)).refused).toEqual([
      {
        line: 1,
        id: 'nested-too-deep',
        message: 'nests more than 200 deep.',
        fix: 'No wire format does; get the file from its source again.',
      },
    ]);
  });

  test('a file that is cut off gives what there is of it, marked', () => {
    const { values, doubts } = readJson('{"items": [{"a": "x"},\n {"a": "y');
    const items = itemsOf(field(values[0], 'items'));
    expect(items.map(({ cut }) => cut)).toEqual([undefined, true]);
    expect(textField(items[1], 'a')).toBe('y');
    expect(doubts).toEqual([
      {
        line: 2,
        id: 'truncated-file',
        message: 'the file is cut off here, at column 10: its end is missing.',
        fix: 'Get the file whole from its source again.',
      },
    ]);
  });

  test('a file without a value holds no JSON', () => {
    expect(readJson(' \n').refused[0]?.message).toBe('holds no JSON.');
  });

  test('a file of which most lines are no JSON is not read to its end', () => {
    const { refused } = readJson('{x\n'.repeat(100_000));
    expect(refused).toHaveLength(101);
    expect(refused.at(-1)?.message).toBe('is not read on, for too many lines are no JSON.');
    expect(refused.map(({ text = '' }) => text.length).reduce((sum, length) => sum + length)).toBe(300_000);
  });
});
