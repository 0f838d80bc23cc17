import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../files/hostileTexts.ts';
import { isGuarded } from '../../../src/parse/formulaGuard.ts';
import { storyColumns } from '../../../src/messages/search/en/tools.ts';
import { citationBlock, creditsIn } from '../../../src/search/citations.ts';
import { fileNameOf } from '../../../src/search/tools/fileName.ts';
import { resultForms } from '../../../src/search/tools/resultForms.ts';
import type { ResultStory } from '../../../src/search/tools/resultStories.ts';
import { tsv } from '../../../src/search/tools/tsv.ts';

const place = { archive: 'Harbour News', front: 'https://harbour.example/a/', language: 'en', pageFile: '' };

const story = (more: Partial<ResultStory> = {}): ResultStory => ({
  id: '2025/04/08/grain-ship',
  title: 'Grain ship docks',
  date: '2025-04-08',
  source: 'The Gazette, Reuters',
  outlet: 'The Gazette',
  byline: ['Jane Roe', 'John Doe'],
  place: 'Leeds, Britain',
  subjects: {
    person: ['Leila Haddad'],
    country: ['Britain', 'Oman'],
    source: ['The Gazette', 'Reuters'],
    topic: ['trade'],
  },
  ...more,
});

describe('a table', () => {
  test('has a row for each story, outlet and agencies apart', () => {
    const { begin, text } = resultForms.csv;
    const [row] = parse(begin(storyColumns) + text(story(), place), { bom: true, columns: true });
    expect(row).toEqual({
      Date: '2025-04-08',
      Headline: 'Grain ship docks',
      Source: 'The Gazette',
      Agencies: 'Reuters',
      Place: 'Leeds, Britain',
      People: 'Leila Haddad',
      Countries: 'Britain; Oman',
      Topics: 'trade',
      Byline: 'Jane Roe; John Doe',
      Language: 'en',
      Address: 'https://harbour.example/a/stories/2025/04/08/grain-ship/',
    });
  });

  test('reads the same again, whatever is in it, and holds no formula', () => {
    for (const text of hostile) {
      const own = story({ title: text, outlet: text, place: text, byline: [text], lang: text });
      const [cells = []] = parse(resultForms.csv.text(own, place));
      for (const at of [1, 2, 4, 8, 9]) {
        const cell = cells[at] ?? '';
        expect(isGuarded(cell) ? cell.slice(1) : cell).toBe(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
  });
});

test('citations name outlet, authors and address, and addresses are one a line', () => {
  expect(resultForms.bibtex.text(story(), place)).toContain('author={Jane Roe and John Doe}');
  expect(resultForms.bibtex.text(story(), place)).toContain('journal={The Gazette}');
  expect(resultForms.ris.text(story({ lang: 'fa' }), place)).toContain('LA  - fa\r\n');
  expect(resultForms.links.text(story(), place)).toBe(
    'https://harbour.example/a/stories/2025/04/08/grain-ship/\n',
  );
});

test('a citation is one entry, whatever is in it', () => {
  for (const text of hostile) {
    const own = story({ title: text, outlet: text, byline: [text] });
    expect(resultForms.bibtex.text(own, place).match(/^@/gm)).toHaveLength(1);
    expect(resultForms.ris.text(own, place).match(/^(TY|ER) {2}- /gm)).toHaveLength(2);
  }
});

test('a table for the clipboard has one line for each row, and no formula', () => {
  for (const text of hostile) {
    const lines = tsv([['a', text, 'b']]).split(/\r\n|[\n\r]/);
    expect(lines).toHaveLength(2);
    expect(lines[0]!.split('\t')).toHaveLength(3);
    expect(lines[0]!.split('\t')[1]).not.toMatch(/^[=+\-@]/);
  }
});

test('outlets and authors of a block come back', () => {
  const credits = [
    { source: 'The Gazette', byline: ['Jane Roe', 'John Doe'] },
    { source: 'The Gazette', byline: [] },
    { source: 'روزنامهٔ بندر', byline: ['The Gazette'] },
  ];
  expect(creditsIn(citationBlock(credits))).toEqual(credits);
  expect(creditsIn(citationBlock([]))).toEqual([]);
});

test.each([
  ['“oil”, Iran since 2013', 'search-oil-iran-since-2013'],
  ['«گندم»، ایران', 'search-گندم-ایران'],
  ['../../etc/passwd <b>"x"</b>', 'search-etc-passwd-b-x-b'],
  ['', 'search'],
  ['word '.repeat(100), 'search-word-word-word-word-word-word-word-word-word-word'],
])('a file is named for what was asked: %s', (asked, name) => {
  expect(fileNameOf('search', asked)).toBe(name);
});

const hostile = [
  ...hostileTexts,
  ...["=cmd|' /C calc'!A0", '\t=1', '\r=1', '＝1', "'=1", '', ' ', 'line\nline\r\nline'],
  ...['\nTY  - BOOK\nER  - \n', '}\n@book{x,', '\\input{x} $x$ #1 % & ~ ^ _ { }', 'x'.repeat(5000)],
];
