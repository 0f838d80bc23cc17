import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/parse/csv.ts';
import { writeCsv } from '../../src/files/csv.ts';

const cellsOf = (text: string) => {
  const table = readCsv(text);
  return 'message' in table ? table : table.rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]);
};
const rows = [
  [2, { name: 'Jane Doe', proposal: 'new' }],
  [3, { name: 'Roe, John', proposal: 'dismiss' }],
];

describe('a table is read as spreadsheets write it', () => {
  test.each([
    ['with commas', 'name,proposal\nJane Doe,new\n"Roe, John",dismiss\n'],
    ['with semicolons', 'name;proposal\nJane Doe;new\nRoe, John;dismiss\n'],
    ['with tabs', 'name\tproposal\nJane Doe\tnew\nRoe, John\tdismiss\n'],
    ['with lines that end as Windows ends them', 'name,proposal\r\nJane Doe,new\r\n"Roe, John",dismiss\r\n'],
    ['with a byte-order mark', '\ufeffname,proposal\nJane Doe,new\n"Roe, John",dismiss'],
    [
      'with columns in another order, and of an editor',
      'notes;proposal;name\n;new;Jane Doe\n ;dismiss;Roe, John\n',
    ],
    ['with empty cells and rows', 'name;proposal;;\nJane Doe;new;;\nRoe, John;dismiss;;\n;;;\n'],
  ])('%s', (_, text) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test('with a first line that names the separator, which counts as a line', () => {
    expect(cellsOf('sep=;\r\nName;Proposal\r\nJane Doe;new\r\n')).toEqual([
      [3, { name: 'Jane Doe', proposal: 'new' }],
    ]);
  });

  test('a cell of several lines counts as many, and blank lines too', () => {
    expect(cellsOf('name,contexts\n"Jane\nDoe","a\nb"\n\nJohn Roe,c\n')).toEqual([
      [2, { name: 'Jane\nDoe', contexts: 'a\nb' }],
      [6, { name: 'John Roe', contexts: 'c' }],
    ]);
  });
});

test.each([
  ['', 1, 'holds no row.'],
  [
    'name,proposal\n"Jane Doe,new\nJohn Roe,new\n',
    2,
    'a cell begins with a quotation mark, and none ends it.',
  ],
  ['name,proposal\nJane "Doe",new\n', 2, 'a quotation mark is where none may be.'],
  ['name,proposal,Name\nJane Doe,new,x\n', 1, 'the column Name is there twice.'],
])('%j is no table', (text, line, message) => {
  expect(readCsv(text)).toMatchObject({ line, message });
});

test('a table is written as RFC 4180 has it, with a byte-order mark, and no cell as a formula', () => {
  expect(
    writeCsv(
      ['name', 'a'],
      [
        ['Roe, "John"', '=1+1'],
        ['+49', '@cmd'],
        ['-x', 'two\nlines'],
      ],
    ),
  ).toBe('\ufeffname,a\r\n"Roe, ""John""",\'=1+1\r\n\'+49,\'@cmd\r\n\'-x,"two\nlines"\r\n');
});

test('what is written is read again', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\r/g, '').trim()).filter((text) => !/^'[=+\-@]|\ufeff/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ name: cell, b: cell }), { minLength: 1, maxLength: 5 }), (written) => {
      const table = readCsv(writeCsv(['name', 'b'], written.map(({ name, b }) => [name, b])));
      const full = written.filter(({ name, b }) => name || b);
      if ('message' in table) throw new Error(table.message);
      expect(table.rows.map(({ cells }) => ({ name: cells.get('name') ?? '', b: cells.get('b') ?? '' }))).toEqual(full);
    }),
  );
}); // prettier-ignore
