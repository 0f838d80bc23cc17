import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/parse/csv.ts';
import { writeCsv } from '../../src/files/csv.ts';
import { isGuarded } from '../../src/parse/formulaGuard.ts';

const dangerous = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+1',
  '＠x',
  "'=1+1",
  "''=1+1",
  '=HYPERLINK("https://x.example","a")',
];

describe('a table for spreadsheets', () => {
  test.each(dangerous)('has %s as text, and gives it back', (cell) => {
    const table = writeCsv(['a', 'b'], [['x', cell]]);
    const [, row] = parse(table, { bom: true });
    expect(row![1]).toBe(`'${cell}`);
    expect(isGuarded(row![1]!)).toBe(true);
    const read = readCsv(table);
    expect('rows' in read && read.rows[0]!.cells.get('b')).toBe(cell);
  });

  test.each(["it's", "'90s music", 'a=b', 'a\tb', 'a,b;c', '“=”', 'fünf', 'متن', 'Say "so"'])(
    'has %s as it is, and gives it back',
    (cell) => {
      const table = writeCsv(['a', 'b'], [['x', cell]]);
      const [, row] = parse(table, { bom: true });
      expect(row![1]).toBe(cell);
      const read = readCsv(table);
      expect('rows' in read && read.rows[0]!.cells.get('b')).toBe(cell);
    },
  );

  test('begins with a byte-order mark, and ends each line with CRLF', () => {
    expect(writeCsv(['a', 'b'], [['1', '2']])).toBe('\ufeffa,b\r\n1,2\r\n');
  });
});
