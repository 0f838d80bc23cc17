import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { UnknownName } from '../../src/archive/mentions/discovery.ts';
import { readCsv } from '../../src/parse/csv.ts';
import { namesToReview } from '../../src/archive/mentions/namesToReview.ts';
import { grouped } from '../../src/desk/review/group.ts';
import { reviewSheet, sheetColumns } from '../../src/desk/review/sheet.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import { contentFolder, storyFile } from '../store/contentFolder.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const name = (form: string, count = 1, stories = ['a'], titles: string[] = []): UnknownName => ({
  name: form,
  spellings: [[form, count]],
  titles,
  count,
  stories,
});
const groups = (...names: UnknownName[]) =>
  grouped(names).map(({ name: main, spellings }) => `${main}: ${spellings.map(([form]) => form).join(', ')}`);

describe('names are put together', () => {
  test.each([
    ['a surname and the full name', [name('Narendra Modi', 2), name('Modi', 5)], ['Narendra Modi: Modi, Narendra Modi']],
    ['a name with a middle name', [name('Jane Doe', 3), name('Jane Mary Doe')], ['Jane Doe: Jane Doe, Jane Mary Doe']],
    ['initials', [name('John Roe', 2), name('J. Roe')], ['John Roe: John Roe, J. Roe']],
    ['a family name that leads', [name('Xi Jinping', 2), name('Xi')], ['Xi Jinping: Xi Jinping, Xi']],
    ['an article left out', [name('Badr al-Busaidi', 2), name('Busaidi')], ['Badr al-Busaidi: Badr al-Busaidi, Busaidi']],
  ])('%s', (_, names, wanted) => {
    expect(groups(...names)).toEqual(wanted);
  }); // prettier-ignore

  test.each([
    ['a surname of two people', [name('Jane Doe'), name('John Doe'), name('Doe')]],
    ['given names that differ', [name('Jane Doe'), name('Joan Doe')]],
    [
      'a name behind “King”, which is no surname',
      [name('Omar Abdullah'), name('Abdullah', 1, ['b'], ['King'])],
    ],
  ])('but not %s', (_, names) => {
    expect(groups(...names)).toHaveLength(names.length);
  });
});

test('names of two stories come before those of one, and of these the most often named', () => {
  const names = [
    name('Ann Often', 9),
    name('Ben Twice', 2, ['a', 'b']),
    name('Cem Once'),
    name('Dan Thrice', 3, ['a', 'b', 'c']),
  ];
  expect(grouped(names).map((group) => group.name)).toEqual([
    'Dan Thrice',
    'Ben Twice',
    'Ann Often',
    'Cem Once',
  ]);
});

test('the sheet has a row for each person, with a proposal and what the stories say', async () => {
  const story = (text: string) => storyFile({}, `\n${text}\n`);
  const content = await contentFolder({
    'people/esmaeil-baghaei.md': '---\nname: Esmaeil Baghaei\n---\n',
    'people/john-roe.md': '---\nname: Johannes Roehm\n---\n',
    'stories/a.md': story('Shri Narendra Modi met Premier Li Weimin. Modi left.'),
    'stories/b.md': story('“Come, see,” PM Modi said. Li came. Spokesman Esmail Baqaei stayed.'),
    'stories/c.md': story('President Tinubu met Lord John Roe.'),
  });
  const holdings = await readHoldings({ content, public: '/nowhere', ours });
  const { csv, rows } = reviewSheet(namesToReview(holdings), holdings);
  const table = readCsv(csv);
  if ('message' in table) throw new Error(table.message);
  expect(table.columns).toEqual([...sheetColumns]);
  expect(rows).toBe(5);
  expect(Object.fromEntries(table.rows.map(({ cells }) => [cells.get('name'), Object.fromEntries(cells)]))).toEqual({
    'Narendra Modi': { name: 'Narendra Modi', proposal: 'new', id: 'narendra-modi', spellings: 'Narendra Modi | Modi', stories: '2', mentions: '3', titles: 'Shri | PM', contexts: 'Shri [Narendra Modi] met Premier Li Weimin. Modi left. | “Come, see,” PM [Modi] said. Li came. Spokesman Esmail Baqaei stayed.', storyfiles: 'stories/a.md | stories/b.md' },
    'Li Weimin': { name: 'Li Weimin', proposal: 'new', id: 'li-weimin', familyname: 'Li', spellings: 'Li Weimin', stories: '1', mentions: '1', titles: 'Premier', contexts: 'Shri Narendra Modi met Premier [Li Weimin]. Modi left.', storyfiles: 'stories/a.md' },
    'Esmail Baqaei': { name: 'Esmail Baqaei', proposal: 'variant of esmaeil-baghaei', spellings: 'Esmail Baqaei', stories: '1', mentions: '1', titles: 'Spokesman', contexts: '“Come, see,” PM Modi said. Li came. Spokesman [Esmail Baqaei] stayed.', nearestrecord: 'Esmaeil Baghaei (esmaeil-baghaei)', storyfiles: 'stories/b.md' },
    'John Roe': { name: 'John Roe', proposal: 'new', id: 'john-roe-2', spellings: 'John Roe', stories: '1', mentions: '1', titles: 'Lord', contexts: 'President Tinubu met Lord [John Roe].', storyfiles: 'stories/c.md' },
    Tinubu: { name: 'Tinubu', spellings: 'Tinubu', stories: '1', mentions: '1', titles: 'President', contexts: 'President [Tinubu] met Lord John Roe.', storyfiles: 'stories/c.md' },
  }); // prettier-ignore
});
