import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import * as fields from '../../src/parse/fields.ts';

/** The value, or what is wrong with it and the mend, one line a fault. */
function read(field: z.ZodType, value: unknown): unknown {
  const { data, error } = field.safeParse(value);
  if (!error) return data;
  return error.issues.map((issue) =>
    [issue.path.join('.'), issue.message, issue.code === 'custom' ? issue.params?.['fix'] : issue.code]
      .filter((part) => part !== '')
      .join(' | '),
  );
}

describe('a line of text', () => {
  const title = fields.line('title: Talks');

  test('is folded to one line', () => {
    expect(read(title, '  Talks \n in\u00a0 Muscat ')).toBe('Talks in Muscat');
  });

  test('keeps the joiner that Persian needs', () => {
    expect(read(title, 'می\u200cگوید')).toBe('می\u200cگوید');
  });

  const refused: [what: string, value: unknown, fault: string][] = [
    ['missing', undefined, 'is missing. | Write title: Talks.'],
    ['empty', ' ', 'is empty. | Write title: Talks, or delete the line.'],
    ['a list', ['a'], 'is a list, not text. | Write title: Talks.'],
    ['a group', { a: 'b' }, 'is a group of fields, not text. | Write title: Talks.'],
    ['hiding a control character', 'a\u0007b', 'holds the control character U+0007. | Delete it.'],
  ];
  test.each(refused)('that is %s is refused', (_, value, fault) => {
    expect(read(title, value)).toEqual([fault]);
  });
});

describe('a list', () => {
  const topics = fields.list(fields.line('oil'), 'topics: [oil]');

  test('is read item by item', () => {
    expect(read(topics, [' oil ', 'sanctions'])).toEqual(['oil', 'sanctions']);
    expect(read(topics, [])).toEqual([]);
  });

  test('that is text or a group is refused', () => {
    expect(read(topics, 'oil')).toEqual(['is text, not a list. | Write topics: [oil].']);
    expect(read(topics, {})).toEqual(['is a group of fields, not a list. | Write topics: [oil].']);
  });

  test('names the item that is wrong', () => {
    expect(read(topics, ['oil', ''])).toEqual(['1 | is empty. | Write oil, or delete the line.']);
  });
});

describe('one line or several', () => {
  const byline = fields.lines('byline: Jane Doe');

  test('are always read as a list', () => {
    expect(read(byline, 'Jane Doe')).toEqual(['Jane Doe']);
    expect(read(byline, ['Jane Doe', 'John Roe'])).toEqual(['Jane Doe', 'John Roe']);
  });

  test('are not a group', () => {
    expect(read(byline, {})).toEqual(['is a group of fields, not text or a list. | Write byline: Jane Doe.']);
  });
});

test('a date is read as it is written', () => {
  const date = fields.date('date: 2025-04-08');
  expect(read(date, ' 2025-04 ')).toBe('2025-04');
  expect(read(date, '2025-02-30')).toEqual([
    '“2025-02-30” does not exist: February 2025 has 28 days. | Write the right day, or only the month: 2025-02.',
  ]);
  expect(read(date, ['2025'])).toEqual(['is a list, not text. | Write date: 2025-04-08.']);
});

test('a flag is true or false and nothing else', () => {
  const flag = fields.flag('ambiguousSurname: true');
  expect([read(flag, 'true'), read(flag, 'false')]).toEqual([true, false]);
  expect(read(flag, 'yes')).toEqual(['“yes” is neither true nor false. | Write ambiguousSurname: true.']);
  expect(read(flag, [])).toEqual(['is a list, not true or false. | Write ambiguousSurname: true.']);
});

test('one of a few words is that word', () => {
  const status = fields.oneOf(['usable', 'withheld'], 'status: usable');
  expect(read(status, 'withheld')).toBe('withheld');
  expect(read(status, 'draft')).toEqual(['“draft” is neither usable nor withheld. | Write status: usable.']);
  expect(read(status, [])).toEqual(['is a list, not text. | Write status: usable.']);
});

test('a web address is written in full', () => {
  const url = fields.webAddress('url: https://example.org/story');
  expect(read(url, 'HTTPS://Example.org/Ä')).toBe('https://example.org/%C3%84');
  for (const message of [
    'example.org',
    '//example.org',
    '/story',
    'ftp://example.org',
    'https://',
    'javascript:x',
    'https://a b',
  ])
    expect(read(url, message)).toEqual([
      `“${message}” is not a web address. | Write it in full: url: https://example.org/story.`,
    ]);
});

test('a country’s code is written in capitals', () => {
  const code = fields.countryCode('country: IR');
  expect(read(code, 'IR')).toBe('IR');
  expect(read(code, 'ir')).toEqual(['the country code “ir” is not in capitals. | Write IR.']);
  expect(read(code, 'UK')).toEqual([
    '“UK” is not a country’s code. | Write the two capital letters of ISO 3166-1, as in country: IR.',
  ]);
  expect(read(code, ['IR'])).toEqual(['is a list, not text. | Write country: IR.']);
});

test('a person is named by id', () => {
  const person = fields.personRef('wang-yi');
  expect(read(person, 'abbas-araghchi')).toBe('abbas-araghchi');
  expect(read(person, 'Abbas Araghchi')).toEqual([
    '“Abbas Araghchi” is not the id of a person. | Write the name of the record’s file without its ending: abbas-araghchi.',
  ]);
  expect(read(person, '!')).toEqual([
    '“!” is not the id of a person. | Write the name of the record’s file without its ending: wang-yi.',
  ]);
});

test('a language is a tag of BCP 47 in its own spelling', () => {
  const lang = fields.language('lang: fa');
  expect([read(lang, 'FA'), read(lang, 'zh-hant-tw')]).toEqual(['fa', 'zh-Hant-TW']);
  for (const name of ['Persian language', 'english', 'Deutsch', 'farsi'])
    expect(read(lang, name)).toEqual([`“${name}” is not a language tag (BCP 47). | Write lang: fa.`]);
});

test('a pattern says in words what it wants', () => {
  const item = fields.pattern(/^Q\d+$/, 'a Wikidata item', 'wikidata: Q7747');
  expect(read(item, 'Q7747')).toBe('Q7747');
  expect(read(item, '7747')).toEqual(['“7747” is not a Wikidata item. | Write wikidata: Q7747.']);
});

test('every field but a list may be optional', () => {
  const record = z.strictObject({ note: fields.line('note: x').optional() });
  expect(read(record, {})).toEqual({});
});
