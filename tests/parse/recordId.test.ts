import { expect, test } from 'vitest';
import { personId, recordFile, storyId } from '../../src/parse/recordId.ts';

test('a story’s id is its path without the ending', () => {
  expect(storyId('2025/04/08/kremlin-backs-direct-talks.md')).toEqual({
    value: '2025/04/08/kremlin-backs-direct-talks',
  });
  expect(storyId('talks.MARKDOWN')).toEqual({ value: 'talks' });
});

const refused: [path: string, message: string, fix: string][] = [
  ['Talks.md', '“Talks” cannot be an id: it holds the capital T', 'talks.md'],
  ['2025/the talks.md', '“2025/the talks” cannot be an id: it holds a space', '2025/the-talks.md'],
  ['a_b.md', '“a_b” cannot be an id: it holds “_”', 'a-b.md'],
  ['gespräche.md', '“gespräche” cannot be an id: it holds “ä”', 'gesprache.md'],
  ['مذاکرات.md', '“مذاکرات” cannot be an id: it holds “م”', 'mdhkrt.md'],
  ['会谈.markdown', '“会谈” cannot be an id: it holds “会”', 'huitan.markdown'],
  ['a.b.md', '“a.b” cannot be an id: it holds “.”', 'a-b.md'],
  ['a\u202eb.md', '“a b” cannot be an id: it holds an invisible character', 'ab.md'],
];
for (const [path, message, fix] of refused)
  test(`the path ${JSON.stringify(path)} is refused with the name to use`, () => {
    expect(storyId(path)).toEqual({
      id: 'bad-file-name',
      message: `${message}, and an id is the page’s URL for good.`,
      fix: `Rename the file to ${fix}.`,
    });
  });

const hyphens: [path: string, fix: string][] = [
  ['-talks.md', 'talks.md'],
  ['talks-.md', 'talks.md'],
  ['the--talks.md', 'the-talks.md'],
  ['2025/-.md', '2025.md'],
  ['.md', 'a-short-slug.md'],
];
for (const [path, fix] of hyphens)
  test(`the path ${path} is refused for its hyphens or an empty part`, () => {
    expect(storyId(path)).toEqual({
      id: 'bad-file-name',
      message: `“${path.slice(0, -3)}” cannot be an id: a part of it is empty, begins or ends with a hyphen, or doubles one.`,
      fix: `Rename the file to ${fix}.`,
    });
  });

test('a person’s id is the file’s name', () => {
  expect(personId('wang-yi.md')).toEqual({ value: 'wang-yi' });
});

test('a person in a folder of its own is refused', () => {
  expect(personId('china/wang-yi.md')).toEqual({
    id: 'bad-file-name',
    message: '“china/wang-yi” cannot be an id: it holds a folder, and an id is the page’s URL for good.',
    fix: 'Rename the file to wang-yi.md.',
  });
});

test('record files end in .md or .markdown', () => {
  expect(
    ['a.md', 'a.markdown', 'a.MD', 'a.mdx', 'md', 'a.md.bak'].map((name) => recordFile.test(name)),
  ).toEqual([true, true, true, false, false, false]);
});
