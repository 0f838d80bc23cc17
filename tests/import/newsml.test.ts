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
    'is a NewsML-G2 message without an item. Get the message whole from its source.',
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
          "is a package, a list of other items, and no story.",
        ],
        [
          "its day is not known: nothing in it says its day.",
        ],
        [
          "holds a piece of NewsML-G2, <contentMeta>, and no item.",
        ],
        [
          "Fed to halt QE to avert "bubble"",
        ],
        [
          "is a picture by itself, and no story.",
        ],
        [
          "is a package, a list of other items, and no story.",
        ],
        [
          "is a video, and no story.",
        ],
      ]
    `);
  },
);
