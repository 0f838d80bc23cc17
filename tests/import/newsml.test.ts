import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';
import { readNewsml } from '../../src/import/formats/newsml.ts';
import { readNitf } from '../../src/import/formats/nitf.ts';

test('a file that is not well-formed is refused with its line', () => {
  expect(readNewsml('<newsItem>\n<itemMeta>').refused).toMatchObject([
    { fix: 'Get the file whole from its source again, or fix that line.' },
  ]);
});

test('a message without an item is refused', () => {
  const { refused } = readNewsml('<newsMessage><itemSet/></newsMessage>');
  expect(refused.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    'holds no item of NewsML-G2 in its <newsMessage>. Get it whole from its source: its root is newsItem or newsMessage.',
  ]);
});

test('XML that is not NITF is refused where NITF was ordered', () => {
  const { refused } = readNitf('<rss/>');
  expect(refused.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    'is not NITF: its root is <rss>. Import it without naming a format; it is recognised by itself.',
  ]);
});

test('groups of a package that refer to each other in a circle are read once', () => {
  const { refused } = readNewsml(
    `<packageItem guid="p"><groupSet root="a"><group id="a"><groupRef idref="b"/></group>
    <group id="b"><groupRef idref="a"/><itemRef residref="x"/></group></groupSet></packageItem>`,
  );
  expect(refused[0]?.fix).toBe('Get the items it lists: x.');
});

const g2 = (meta: string, text: string) =>
  `<newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/><provider literal="AFP"/></itemMeta><contentMeta>${meta}</contentMeta>
  <contentSet><inlineXML><html><body><p>${text}</p><p>The rest.</p></body></html></inlineXML></contentSet></newsItem>`;
const newsml1 = (newsLines: string, text: string) =>
  `<NewsML><NewsItem><NewsComponent><NewsLines>${newsLines}</NewsLines><AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider>
  </AdministrativeMetadata><ContentItem><DataContent><p>${text}</p><p>The rest.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const nitf = (head: string, text: string) =>
  `<nitf><body><body.head><distributor>AFP</distributor>${head}</body.head><body.content><p>${text}</p><p>The rest.</p></body.content></body></nitf>`;

test.each([
  ['NewsML-G2', readNewsml, g2('<dateline>LONDON</dateline>', 'BEIRUT (AFP) - The mayor resigned.')],
  [
    'NewsML 1',
    readNewsml,
    newsml1('<DateLine>London</DateLine>', 'Beirut, 4 mai (AFP) - The mayor resigned.'),
  ],
  [
    'NITF',
    readNitf,
    nitf('<dateline><location>London</location></dateline>', 'BEIRUT (AFP) — The mayor resigned.'),
  ],
])('a dateline printed with the text goes before that of the fields of %s, with a doubt', (_, read, text) => {
  const { stories, leftOut } = read(text);
  expect(
    stories.map(({ dateline, doubts }) => [dateline?.toLowerCase(), doubts.map(({ id }) => id)]),
  ).toEqual([['beirut', ['guessed-dateline']]]);
  expect(leftOut.map((one) => one.why)).toContain('a dateline, and not the one printed with the text');
});

test.each([
  ['located', readNewsml, g2('<located><name>Bengaluru</name></located>', 'The mayor resigned.')],
  [
    'a timestamp',
    readNewsml,
    g2('<dateline>2014-07-16 13:00:03 GMT+00:00</dateline>', 'The mayor resigned.'),
  ],
  ['a day', readNewsml, newsml1('<DateLine>4/4/2018</DateLine>', 'The mayor resigned.')],
  ['a day in words', readNewsml, newsml1('<DateLine>January 21</DateLine>', 'The mayor resigned.')],
  [
    'a story date',
    readNitf,
    nitf(
      '<dateline><story.date norm="20180404">April 4, 2018</story.date></dateline>',
      'The mayor resigned.',
    ),
  ],
])('%s alone is no dateline', (_, read, text) => {
  expect(read(text).stories.map(({ dateline, doubts }) => [dateline, doubts])).toEqual([[undefined, []]]);
});

test.each([
  ['<by>By Jane Doe and John Roe</by><creator><name>Ann Moe</name></creator>', ['Jane Doe', 'John Roe']],
  ['<creator><name>Ann Moe</name></creator><creator><name>moe.ann</name></creator>', ['Ann Moe']],
  ['<creator literal="AFP"/>', []],
  ['<creator><name>The Quay Network</name></creator>', []],
  ['<infoSource literal="Quay Boats"/><creator literal="Quay Boats"/>', []],
  ['<by>By AFP</by><creator><name>Ann Moe</name></creator>', ['Ann Moe']],
  ['<by>Efe Yılmaz</by>', ['Efe Yılmaz']],
])('of %s the byline is of people alone', (meta, byline) => {
  expect(readNewsml(g2(meta, 'The mayor resigned.')).stories[0]?.byline).toEqual(byline);
});

const samples = join(import.meta.dirname, '../../../shared/samples/newsml-g2');

// Skipped with a clear word where the samples are absent: they are the IPTC’s (CC BY 4.0), and not part of the repository.
test.skipIf(!existsSync(samples))(
  'the listings of the NewsML-G2 guide, which lie beside the repository, are stories or are told why not',
  async () => {
    const told = await Promise.all(
      [
        'LISTING_1_A_NewsML-G2_News_Item',
        'LISTING_24_News_Message_conveying_a_complete_News_Package',
        'LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML',
        'LISTING_28_Illustrating_Located_Subject_and_Dateline',
        'LISTING_2_NewsML-G2_Text_Document',
        'LISTING_3_Photo_in_NewsML-G2',
        'LISTING_6_Simple_NewsML-G2_Package',
        'ap_metadata_example',
      ].map(async (name) => {
        const bytes = readFileSync(join(samples, `${name}.xml`));
        const { stories, refused } = await readWhole(`${name}.xml`, bytes, { at: '2026-01-02T03:04:05Z' });
        return [...stories.map(({ fields }) => fields.title), ...refused.map(({ message }) => message)];
      }),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "has no text.",
        ],
        [
          "holds no text.",
          "holds no text.",
          "holds no text.",
          "holds no text.",
          "is a package item, and no story.",
        ],
        [
          "its day is not known: nothing in it says its day.",
        ],
        [
          "holds no item of NewsML-G2 in its <contentMeta>.",
        ],
        [
          "Fed to halt QE to avert "bubble"",
        ],
        [
          "is a picture by itself, and no story.",
        ],
        [
          "is a package item, and no story.",
        ],
        [
          "is a video item, and no story.",
        ],
      ]
    `);
  },
);
