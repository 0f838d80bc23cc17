import { expect, test } from 'vitest';
import type { Defect } from '../../src/parse/contentError.ts';
import { ContentErrors, defectText, quoted, reportText } from '../../src/parse/contentError.ts';

const undated: Defect = {
  file: 'stories/b.md',
  line: 3,
  column: 7,
  field: 'date',
  id: 'bad-date',
  message: '“tomorrow” is not a date.',
  fix: 'Write a day such as 2025-04-08.',
};
const nameless: Defect = {
  ...undated,
  line: 2,
  field: 'title',
  id: 'empty-field',
  message: 'is empty.',
  fix: 'Write it.',
};
const unread: Defect = {
  file: 'people/a.md',
  id: 'unreadable-file',
  message: 'cannot be read.',
  fix: 'Repair the link.',
};

test('a defect reads as file, line, column, field, fault, and the mend below', () => {
  expect(defectText(undated, 'content')).toBe(
    'content/stories/b.md:3:7: date: “tomorrow” is not a date. [bad-date]\n    Write a day such as 2025-04-08.',
  );
});

test('a defect of a whole file has neither line nor field', () => {
  expect(defectText(unread, 'content/')).toBe(
    'content/people/a.md: cannot be read. [unreadable-file]\n    Repair the link.',
  );
});

test('a defect whose column is not known points to the first', () => {
  expect(defectText({ ...unread, line: 4 }, 'content')).toBe(
    'content/people/a.md:4:1: cannot be read. [unreadable-file]\n    Repair the link.',
  );
});

test('a defect of the folder itself stands under the folder’s name', () => {
  expect(defectText({ ...unread, file: '' }, 'content')).toBe(
    'content: cannot be read. [unreadable-file]\n    Repair the link.',
  );
});

test('a report goes by file, line and field, and counts at its end', () => {
  expect(reportText([undated, nameless, unread], 'content'))
    .toBe(`content/people/a.md: cannot be read. [unreadable-file]
    Repair the link.
content/stories/b.md:2:7: title: is empty. [empty-field]
    Write it.
content/stories/b.md:3:7: date: “tomorrow” is not a date. [bad-date]
    Write a day such as 2025-04-08.

3 defects in 2 files.
`);
});

test('defects on one line go by column, then by field', () => {
  const at = (column: number, field: string): Defect => ({ ...undated, column, field });
  const { defects } = new ContentErrors([at(9, 'a'), at(2, 'c'), at(2, 'b')]);
  expect(defects.map(({ column, field }) => `${column} ${field}`)).toEqual(['2 b', '2 c', '9 a']);
});

test('a report of one defect counts in the singular', () => {
  expect(reportText([unread], '')).toBe(
    'people/a.md: cannot be read. [unreadable-file]\n    Repair the link.\n\n1 defect in 1 file.\n',
  );
});

test('the error carries its defects in order and says how many there are', () => {
  const error = new ContentErrors([undated, unread]);
  expect(error.name).toBe('ContentErrors');
  expect(error.message).toBe('2 defects in the content folder');
  expect(error.defects).toEqual([unread, undated]);
  expect(new ContentErrors([unread]).message).toBe('1 defect in the content folder');
});

test('an editor’s text is quoted on one line', () => {
  expect(quoted(' Talks\n\tgo  on ')).toBe('“Talks go on”');
});

test('a long text is cut at sixty characters', () => {
  expect(quoted('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
  expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(57)}…”`);
});

test('what a terminal would obey is not repeated to it', () => {
  expect(quoted('a\u001b[31mb\u202ec\u0000d\u009be')).toBe('“a [31mb c d e”');
});
