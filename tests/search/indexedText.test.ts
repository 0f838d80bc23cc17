import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/parse/records.ts';
import { storyOf } from '../../src/archive/story.ts';
import { photoOf } from '../../src/archive/photo.ts';
import type { IndexedText } from '../../src/search/index/indexedText.ts';
import { TextReader } from '../../src/search/index/indexedText.ts';
import { en } from '../../src/messages/en.ts';
import type { PrintedStory } from '../../src/search/index/printedStory.ts';
import { printedStory } from '../../src/search/index/printedStory.ts';
import { stemmer as english } from '../../src/search/stems/english.ts';

const empty: PrintedStory = { title: '', byline: '', photos: [], dateline: '', html: '' };
const read = (story: Partial<PrintedStory>): IndexedText =>
  new TextReader(english).read({ ...empty, ...story });
const tokens = (text: IndexedText): string => text.tokens.map(({ spelling }) => spelling).join(' ');

/** What is indexed of a story’s file. */
function fromFile(frontMatter: string, body: string): IndexedText {
  const source = `---\ntitle: Harbour reopens\ndate: 2024-05-03\nsource: Coast Daily\n${frontMatter}---\n\n${body}\n`;
  const { record, defects } = parseStory('2024/05/03/harbour.md', Buffer.from(source));
  if (!record) throw new Error(JSON.stringify(defects));
  const story = storyOf(record);
  story.photos = record.photos.map((photo, at) =>
    photoOf(
      photo,
      at + 1,
      story,
      () => {
        throw new Error('no person is named');
      },
      {},
    ),
  );
  return new TextReader(english).read(printedStory(story, en.story.byline));
}

describe('of a story', () => {
  test('the text is read block by block: headline, byline, what stands under photos, body', () => {
    const { content } = fromFile(
      'byline: Ada Byrne\nphotos:\n  - caption: A mural on the quay\n    credit: EPA/ABEDIN TAHERKENAREH\n',
      '“It’s *over*,” he\nsaid.\\\nSo it’s.',
    );
    expect(content).toBe(
      'Harbour reopens. By Ada Byrne. A mural on the quay. Abedin Taherkenareh. EPA/ABEDIN TAHERKENAREH. “It’s over,” he said. So it’s.',
    );
  });

  test.each([
    ['opens the first paragraph', 'The quay opens.', 'TEHRAN, Iran — The quay opens.'],
    ['stands above a list', '- The quay\n- The pier', 'TEHRAN, Iran. The quay. The pier.'],
    ['stands above a quotation', '> The quay opens.', 'TEHRAN, Iran. The quay opens.'],
  ])('the dateline %s', (_, body, expected) => {
    expect(fromFile('dateline: TEHRAN, Iran\n', body).content).toBe(`Harbour reopens. ${expected}`);
  });

  test.each([
    ['a list', '1. One quay\n2. Two piers\n   - and a mole', 'One quay. Two piers. and a mole.'],
    ['code', 'Type `<b>` or:\n\n```\nx < 1 && y\n  z\n```', 'Type <b> or: x < 1 && y z.'],
    ['cross-heads and quotations', '# The quay\n\n> He left\n\nShe stayed', 'The quay. He left. She stayed.'],
    ['lines that end hard', 'One  \ntwo\\\nthree', 'One two three.'],
    ['a link', 'See [the **old** quay](https://example.org/?a=1&b=2 "A > B").', 'See the old quay.'],
    ['raw HTML, which is text', 'A <i>word</i> &amp; another', 'A <i>word</i> & another.'],
    ['figures set as text', 'Wheat   12.5  13\n\nMaize    9.1   8', 'Wheat 12.5 13. Maize 9.1 8.'],
    ['Persian', 'بندر باز می‌شود\n\nدریا آرام است.', 'بندر باز می‌شود. دریا آرام است.'],
    ['Hebrew', 'הנמל נפתח\n\nצה"ל הודיע', 'הנמל נפתח. צה"ל הודיע.'],
    ['Chinese, whose words no full stop follows', '港口重新开放\n\n防波堤', '港口重新开放 防波堤'],
    ['a rule', 'Before\n\n***\n\nAfter', 'Before. After.'],
  ])('the body is read where it holds %s', (_, body, expected) => {
    expect(fromFile('', body).content).toBe(`Harbour reopens. ${expected}`);
  });

  test('a headline, and where captions begin and end, are known by their positions', () => {
    const text = read({
      title: 'Mural — painted',
      photos: [['A painter'], ['The wall', 'EPA']],
      html: '<p>Text</p>',
    });
    expect(text.anchors).toEqual([
      { id: 'end-of-headline', location: 2 },
      { id: 'photo-1', location: 2 },
      { id: 'end-of-caption', location: 4 },
      { id: 'photo-2', location: 4 },
      { id: 'end-of-caption', location: 7 },
    ]);
    expect(text.headline).toBe(2);
    expect(tokens(text)).toBe('mural painted a painter the wall eְpְaְ text');
  });

  test('terms have their capitals marked and unmarked, but not where all is in capitals', () => {
    const text = read({ title: 'WHO CHIEF IN US', html: '<p>The WHO helps us.</p>' });
    expect([...new Set(text.tokens.flatMap(({ terms }) => terms))].sort()).toEqual(
      ['who', 'chief', 'in', 'us', 'the', 'w^h^o^', 'helps'].sort(),
    );
  });

  test('printed words are folded and not stemmed', () => {
    const text = read({ html: '<p>Iran’s talks, U.N. 1979 Łódź 3.5m</p>' });
    expect(text.tokens.flatMap(({ printed }) => printed)).toEqual(['irans', 'talks', 'un', 'lodz']);
  });

  test('has no token where there is no word', () => {
    expect(read({ title: '—', html: '<p>* * *</p>' }).tokens).toEqual([]);
  });
});
