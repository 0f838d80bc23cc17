import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readAtom } from '../../src/import/formats/atom.ts';
import { withoutChrome } from '../../src/import/formats/feed/chrome.ts';
import { readFeedDay } from '../../src/import/formats/feed/day.ts';
import { outletOf } from '../../src/import/formats/feed/outlet.ts';
import { readAuthors } from '../../src/import/formats/feed/people.ts';
import { htmlOfPlain } from '../../src/import/formats/feed/text.ts';
import { paragraphsOf } from '../../src/import/core/notation/html.ts';
import { readRss } from '../../src/import/formats/rss.ts';

describe('the outlet behind a feed’s title', () => {
  test.each([
    ['World news | The Guardian', 'The Guardian'],
    ['BBC News - World', 'BBC News'],
    ['NYT > World News', 'NYT'],
    ['Al Jazeera – Breaking News, World News and Video from Al Jazeera', 'Al Jazeera'],
    ['Harbour Gazette RSS Feed', 'Harbour Gazette'],
    ['Harbour Gazette: Latest news', 'Harbour Gazette'],
    ['Küstenrundfunk » Politik', 'Küstenrundfunk'],
    ['World News', 'World News'],
    ['BBC News', 'BBC News'],
  ])('%s → %s', (title, outlet) => {
    expect(outletOf(title, undefined)).toBe(outlet);
  });

  test('of a title with a motto, what the site’s address names', () => {
    expect(outletOf('Tideline - The voice of the coast', 'https://www.tideline.example/')).toBe('Tideline');
    expect(outletOf('Tideline - The voice of the coast', undefined)).toBe(
      'Tideline - The voice of the coast',
    );
  });
});

describe('the date of an item', () => {
  test.each([
    ['Tue, 08 Apr 2025 14:05:00 GMT', '2025-04-08T14:05:00Z'],
    ['mar., 08 avr. 2025 14:05:00 +0200', '2025-04-08T14:05:00+02:00'],
    ['mié, 08 abr 2025 14:05:00 +0200', '2025-04-08T14:05:00+02:00'],
    ['Di, 08 Mär 2025 14:05:00 +0100', '2025-03-08T14:05:00+01:00'],
    ['вт, 08 апр 2025 14:05:00 +0300', '2025-04-08T14:05:00+03:00'],
    ['Tue Apr 08 14:05:00 +0000 2025', '2025-04-08T14:05:00+00:00'],
    ['Tue, 8 Apr 2025 2:05:09 pm GMT+0300', '2025-04-08T14:05:09+03:00'],
    ['Apr 8, 2025 14:05:00 EST', '2025-04-08T14:05:00-05:00'],
    ['2025-04-08T14:05:00.123Z', '2025-04-08T14:05:00Z'],
  ])('%s', (printed, date) => {
    expect(readFeedDay(printed)?.date).toBe(date);
  });

  test.each([
    'Thu, 01 Jan 1970 00:00:00 +0000',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    '04/08/2025 14:05',
    'yesterday',
    '',
  ])('“%s” is none', (printed) => {
    expect(readFeedDay(printed)).toBeUndefined();
  });
});

describe('what belongs to the site', () => {
  const left = (text: string) => {
    const leftOut: string[] = [];
    const { body, goesOn } = withoutChrome(paragraphsOf(text), (words) => void leftOut.push(words));
    return { text: body.map((block) => toString(block)).join('|'), leftOut, goesOn };
  };

  test.each([
    'The post Ferry sails appeared first on The Harbour Gazette.',
    'L’article Le bac repart est apparu en premier sur La Gazette.',
    'Der Beitrag Fähre fährt erschien zuerst auf Küstenrundfunk.',
    'La entrada Zarpa el ferry se publicó primero en La Gaceta.',
    'Continue reading Ferry sails',
    'Read more…',
    'Weiterlesen',
    'Lire la suite »',
    'Share this post',
    'Facebook Twitter Email',
  ])('“%s” is left out', (line) => {
    expect(left(`The ferry sailed.\n\n${line}`)).toMatchObject({
      text: 'The ferry sailed.',
      leftOut: [line],
    });
  });

  test.each([
    'The post office appeared on the list first.',
    'Read the minutes again, the mayor said.',
    'Twitter',
    'More than forty people came.',
    'Share prices fell.',
  ])('“%s” stays', (line) => {
    expect(left(`The ferry sailed.\n\n${line}`).text).toBe(`The ferry sailed.|${line}`);
  });

  test('at the end of a paragraph too, and the text says that it goes on', () => {
    expect(left('The ferry sailed. Continue reading')).toEqual({
      text: 'The ferry sailed.',
      leftOut: ['Continue reading'],
      goesOn: true,
    });
    expect(left('The ferry sailed with eleven […]')).toMatchObject({
      text: 'The ferry sailed with eleven …',
      goesOn: true,
    });
  });
});

describe('authors', () => {
  test.each([
    ['jane@example.org (Jane Doe)', ['Jane Doe'], []],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe'], []],
    ['Jane Doe, Associated Press', ['Jane Doe'], ['AP']],
    ['Jane Doe (Reuters)', ['Jane Doe'], ['Reuters']],
    ['Agence France-Presse in Paris', [], ['AFP']],
    ['Harbour Gazette staff and agencies', [], []],
    ['Harbour Gazette', [], []],
    ['admin', [], []],
    ['Web Desk', [], []],
    ['Karla Thoms und dpa', ['Karla Thoms'], ['dpa']],
  ])('%s', (printed, byline, agencies) => {
    expect(readAuthors([printed], ['Harbour Gazette'])).toMatchObject({ byline, agencies });
  });
});

test('lines that end as sentences do are paragraphs, lines that were only set are not', () => {
  expect(htmlOfPlain('One & two.\nThree.')).toBe('<p>One &amp; two.</p>\n<p>Three.</p>');
  expect(htmlOfPlain('One line that was\nset in two.')).toBe('One line that was\nset in two.');
  expect(htmlOfPlain('One.\n\nTwo')).toBe('<p>One.</p>\n\n<p>Two</p>');
});

test('an item that cannot be mended costs no other, and is refused where it breaks', () => {
  const item = (title: string, inner = '') =>
    `<item><title>${title}</title><pubDate>Tue, 08 Apr 2025 10:00:00 GMT</pubDate>\n<description>Words.${inner}</description></item>`;
  const feed = `<rss version="2.0"><channel><title>T</title>\n${item('One')}\n${item('Two', '</b></i>')}\n<item><link>x</title></item>\n${item('Four')}\n</channel></rss>`;
  const { stories, refused } = readRss(feed);
  expect(stories.map(({ title, line }) => [title, line])).toEqual([
    ['One', 2],
    ['Two', 4],
    ['Four', 7],
  ]);
  expect(refused).toMatchObject([
    {
      line: 6,
      path: 'item[3]',
      message: 'is not well-formed XML: “unexpected close tag” at column 21.',
      text: 'x',
    },
  ]);
});

test('a file that declares entities of its own has none of them expanded', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<rss version="2.0"><channel><title>T</title><item><title>x &b;</title></item></channel></rss>`;
  expect(readRss(bomb).refused).toMatchObject([
    { line: 2, message: expect.stringContaining('uses an entity that it defines itself') as string },
  ]);
});

test('a feed that holds no item says so, and one that is cut off before its first says where', () => {
  expect(readAtom('<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>').refused).toEqual([
    {
      line: 1,
      id: 'no-items',
      message: 'the feed holds no <entry>, and so no story.',
      fix: 'Get it from its source again when it has news.',
    },
  ]);
  expect(readRss('<rss version="2.0">\n<channel>\n<title>Har').refused).toEqual([
    {
      line: 3,
      id: 'truncated-input',
      message: 'the file is cut off at line 3, column 11: its end is missing.',
      fix: 'Get the file whole from its source again.',
    },
  ]);
});
