import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../src/import/core/delivery.ts';
import { readAuthors } from '../../src/import/core/printed/byline.ts';
import { plainParagraphs } from '../../src/import/core/notation/paragraphs.ts';
import { paragraph } from '../../src/import/core/notation/html.ts';
import { outletOf } from '../../src/import/core/outlet.ts';
import { readStamp } from '../../src/import/core/printed/date.ts';
import { withoutSiteLines } from '../../src/import/core/siteLines.ts';
import { readAtom, readRss } from '../../src/import/formats/feed/read.ts';

describe('the outlet behind a feed’s title', () => {
  const read = (title: string, address?: string) => {
    const doubts: Doubt[] = [];
    return { outlet: outletOf(title, address, { line: 1 }, doubts), isDoubtful: doubts.length > 0 };
  };

  test.each([
    ['World news | The Guardian', 'The Guardian'],
    ['BBC News - World', 'BBC News'],
    ['NYT > World News', 'NYT'],
    ['Al Jazeera – Breaking News, World News and Video from Al Jazeera', 'Al Jazeera'],
    ['Harbour Gazette RSS Feed', 'Harbour Gazette'],
    ['Harbour Gazette: Latest news', 'Harbour Gazette'],
    ['Küstenrundfunk » Politik', 'Küstenrundfunk'],
    ['All Harbour Gazette News', 'Harbour Gazette'],
    ['Harbour Gazette - All News', 'Harbour Gazette'],
    ['All the News from The Harbour Gazette', 'The Harbour Gazette'],
    ['Latest from Harbour Gazette', 'Harbour Gazette'],
    ['Top Stories - Harbour Gazette', 'Harbour Gazette'],
    ['Harbour Gazette Headlines', 'Harbour Gazette'],
    ['RSS Harbour Gazette (RSS 2.0)', 'Harbour Gazette'],
    ['Neueste Nachrichten von Küstenbote', 'Küstenbote'],
    ['Últimas noticias de La Gaceta', 'La Gaceta'],
    ['Dernières actualités - La Gazette', 'La Gazette'],
    ['World News', 'World News'],
  ])('%s → %s, with a doubt', (title, outlet) => {
    expect(read(title)).toEqual({ outlet, isDoubtful: true });
  });

  test.each(['BBC News', 'Harbour Gazette', 'The Daily Harbour', 'News from Nowhere Press Service'])(
    '%s is the name itself',
    (title) => {
      expect(read(title, 'https://www.example.org/').outlet).toBe(
        title.replace('News from Nowhere', 'Nowhere'),
      );
    },
  );

  test('is beyond doubt where the site’s address bears it out', () => {
    const address = 'https://www.tideline.example/feed';
    expect(read('Tideline - The voice of the coast', address)).toEqual({
      outlet: 'Tideline',
      isDoubtful: false,
    });
    expect(read('Latest from Tideline', address)).toEqual({ outlet: 'Tideline', isDoubtful: false });
    expect(read('Breaking Tideline', 'https://breakingtideline.example/').outlet).toBe('Breaking Tideline');
    expect(read('Tideline - The voice of the coast')).toEqual({
      outlet: 'Tideline - The voice of the coast',
      isDoubtful: true,
    });
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
    expect(readStamp(printed)?.date).toBe(date);
  });

  test.each([
    'Thu, 01 Jan 1970 00:00:00 +0000',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    '04/08/2025 14:05',
    'yesterday',
    '',
  ])('“%s” is none', (printed) => {
    expect(readStamp(printed)).toBeUndefined();
  });
});

describe('what belongs to the site', () => {
  const left = (text: string) => {
    const leftOut: string[] = [];
    const about = { title: 'Ferry sails' };
    const { body, goesOn } = withoutSiteLines(
      plainParagraphs(text).map(paragraph),
      about,
      (words) => void leftOut.push(words),
    );
    return { text: body.map((block) => toString(block)).join('|'), leftOut, goesOn };
  };

  test.each([
    'The post Ferry sails appeared first on The Harbour Gazette.',
    'L’article Ferry sails est apparu en premier sur La Gazette.',
    'Der Beitrag „Ferry sails“ erschien zuerst auf Küstenrundfunk.',
    'La entrada Ferry sails se publicó primero en La Gaceta.',
    'Wpis Ferry sails pochodzi z serwisu Gazeta.',
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
    'Twitter was down.',
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
  expect(plainParagraphs('One & two.\nThree.')).toEqual(['One & two.', 'Three.']);
  expect(plainParagraphs('One line that was\nset in two.')).toEqual(['One line that was set in two.']);
  expect(plainParagraphs('One.\n\nTwo')).toEqual(['One.', 'Two']);
  const long =
    'The ferry sailed on Tuesday with ninety hands on board, and came back on Friday with all of them.';
  expect(plainParagraphs(`${long} ${long}\nBackground\n${long}`)).toHaveLength(3);
});

test('an item that is malformed costs no other', () => {
  const item = (title: string, inner = '') =>
    `<item><title>${title}</title><pubDate>Tue, 08 Apr 2025 10:00:00 GMT</pubDate>\n<description>Words.${inner}</description></item>`;
  const feed = `<rss version="2.0"><channel><title>T</title>\n${item('One')}\n${item('Two', '</b></i>')}\n<item><link>x</title></item>\n${item('Four', '<br>More<p>of it')}\n${item('Five', '<![CDATA[not ended')}\n${item('Six', '<![CDATA[ended]]>')}</channel></rss>`;
  const { stories, doubts } = readRss(feed);
  const text = (body: (typeof stories)[number]['body']) => body.map((block) => toString(block)).join('|');
  expect(stories.map(({ title, line, body }) => [title, line, text(body)])).toEqual([
    ['One', 2, 'Words.'],
    ['Two', 4, 'Words.'],
    [undefined, 6, ''],
    ['Four', 7, 'Words.More|of it'],
    ['Five', 9, 'Words.not ended'],
    ['Six', 11, 'Words.ended'],
  ]);
  expect(doubts).toMatchObject([
    {
      line: 5,
      id: 'repaired-xml',
      message:
        'is not well-formed XML: </b> ends nothing at column 20, and 5 faults more. It was read all the same.',
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
      message: 'the file holds no <entry>, and so no story.',
      fix: 'Get it from its source again when it has news.',
    },
  ]);
  expect(readRss('<rss version="2.0">\n<channel>\n<title>Har').refused).toEqual([
    {
      line: 3,
      id: 'truncated-input',
      message: 'the file is cut off at line 3, column 10: its end is missing.',
      fix: 'Get the file whole from its source again.',
    },
  ]);
});
