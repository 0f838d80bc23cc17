import { describe, expect, test } from 'vitest';
import { KeptTexts, uncovered } from '../../src/import/core/coverage.ts';
import type { LeftOut, Proposal, Syntax } from '../../src/import/core/delivery.ts';
import { emptyDraft } from '../../src/import/core/delivery.ts';
import { leftOutDoubts, leftOutOf } from '../../src/import/core/leftOut.ts';
import { paragraph } from '../../src/import/core/notation/html.ts';
import { visibleTexts } from '../../src/import/core/notation/visibleText.ts';
import type { InputStory } from '../../src/import/core/story.ts';
import { textsOf } from '../../src/import/core/story.ts';

const pieces = (text: string, syntax: Syntax) =>
  visibleTexts(text, syntax).map(
    ({ line, text: words }) => `${line}: ${words.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()}`,
  );
const lost = (text: string, syntax: Syntax, kept: string[]) =>
  uncovered(text, syntax, new KeptTexts(kept)).map(({ line, text: words }) => `${line}: ${words}`);

describe('the visible texts of', () => {
  test('HTML are what stands between blocks, without scripts, styles and comments', () => {
    const html =
      '<title>Ferry</title><script>let a = "b"</script><style>p{}</style>\n<!-- note --><p>The <b>ferry</b> sank &amp; rose.</p>\n<ul><li>One<li>Two</ul><svg><title>Icon</title></svg><p>&lt;b&gt; is bold</p>';
    expect(pieces(html, 'html')).toEqual([
      '1: Ferry',
      '2: The ferry sank & rose.',
      '3: One',
      '3: Two',
      '3: <b> is bold',
    ]);
  });

  test('HTML are the words of drawings and those of frames that hold their page themselves', () => {
    const html =
      '<svg><title>Icon</title><text>Caught: <tspan>9 t</tspan></text><path/></svg>\n<p>One</p>\n<iframe srcdoc="&lt;p&gt;Two &amp;amp; three&lt;/p&gt;"></iframe><p>Four</p>';
    expect(pieces(html, 'html')).toEqual(['1: Caught:', '1: 9 t', '2: One', '3: Four', '3: Two & three']);
  });

  test('HTML that is broken are what a browser shows', () => {
    expect(pieces('<svg><path><p>Shown</p>', 'html')).toEqual(['1: Shown']);
    expect(pieces('<p>a<![CDATA[b> c</p>', 'html')).toEqual(['1: a c']);
    expect(pieces('<p>One <!-- two', 'html')).toEqual(['1: One']);
  });

  test('XML are its texts, and the texts of HTML that is escaped or in CDATA', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "words">]>\n<a t="attribute"><b>One</b>\n<c>&lt;p&gt;Two &amp;amp; three&lt;/p&gt;</c><d><![CDATA[<p>Four</p><script>x()</script>]]></d></a>';
    expect(pieces(xml, 'xml')).toEqual(['2: One', '3: Two & three', '3: Four']);
  });

  test('JSON are its strings and no names of fields', () => {
    expect(
      pieces('{"title": "One \\u00e9",\n "body": "<p>Two</p>\\n<p>Three \\"four\\"</p>", "n": 5}', 'json'),
    ).toEqual(['1: One é', '2: Two', '3: Three "four"']);
  });

  test('JSON are its strings however long they are, and the last where the file is cut off', () => {
    const long = 'word '.repeat(3_000_000);
    expect(visibleTexts(`{"a": "${long}", "b": "the en`, 'json').map(({ text }) => text.length)).toEqual([
      15_000_000, 6,
    ]);
  });

  test('a table are its cells', () => {
    expect(pieces('a,"b, ""c""\nd"\ne\tf;g', 'table')).toEqual([
      '1: a',
      '1: b, "c" d',
      '3: e',
      '3: f',
      '3: g',
    ]);
  });
});

describe('words of an input', () => {
  test('that are in no story are reported with their line, neighbours as one', () => {
    const html =
      '<p>The ferry sank off the coast.</p>\n<p>Weather today</p>\n<p>Rain in the north</p>\n<p>It rose again.</p>';
    expect(lost(html, 'html', ['The ferry sank off the coast.', 'It rose again.'])).toEqual([
      '2: Weather today\nRain in the north',
    ]);
  });

  test('that were cut off a paragraph are reported alone', () => {
    const kept = ['The ferry sank off the coast of Averland on Tuesday.'];
    expect(
      lost('<p>KOLM (AP) - The ferry sank off the coast of Averland on Tuesday.</p>', 'html', kept),
    ).toEqual(['1: KOLM (AP)']);
  });

  test('are not held to be kept because each of them occurs somewhere', () => {
    const kept = ['The mayor opened the bridge.', 'On Monday a ferry sank.', 'Two boats met.'];
    expect(lost('On Monday the mayor sank two boats.', 'plain', kept)).toEqual([
      '1: On Monday the mayor sank two boats.',
    ]);
  });

  test('are kept where an element stands within one, and are words apart where links meet', () => {
    expect(lost('<p><span>T</span>he ferry sank.</p>', 'html', ['The ferry sank.'])).toEqual([]);
    expect(lost('<a>Home</a><a>World</a>', 'html', [])).toEqual(['1: Home World']);
  });

  test('are reported once, however often they occur', () => {
    expect(lost('One more thing\nThe story itself\nOne more thing', 'plain', ['The story itself'])).toEqual([
      '1: One more thing',
    ]);
  });

  test('that are a moment as a machine writes it are kept where a story has that date', () => {
    const xml = '<r><d>Tue, 08 Apr 2025 14:05:00 GMT</d><e>2025-04-08T16:05:00Z</e></r>';
    expect(lost(xml, 'xml', ['2025-04-08T14:05:00Z'])).toEqual(['1: 2025-04-08T16:05:00Z']);
  });

  test.each(['post_password', 'comment_author_email', 'comment_author_IP', 'author_email'])(
    'of a WordPress account are never repeated: %s',
    (name) => expect(lost(`<wp:${name}>secret words</wp:${name}>`, 'xml', [])).toEqual([]),
  );
});

test.each(['password', 'email'])('the %s of an account in JSON is never repeated', (name) =>
  expect(lost(`{"${name}": "secret words"}`, 'json', [])).toEqual([]),
);

describe('prose that is left out', () => {
  const sentence = 'The harbour master said that nobody had seen the ferry since dawn. ';
  const story = (body: string) => [{ body } as InputStory];
  const doubts = (leftOut: LeftOut[], body: string) =>
    leftOutDoubts(leftOut, story(body)).map(({ id, line, message }) => [id, line, message]);

  test('is doubted where it is long, with its line, its reason, its length and how it starts', () => {
    expect(
      doubts([{ line: 7, text: sentence.repeat(6), why: 'is a reader’s comment' }], sentence.repeat(40)),
    ).toEqual([
      [
        'left-out-prose',
        7,
        '72 words were left out (is a reader’s comment): “The harbour master said that nobody had seen the ferry since dawn. …”.',
      ],
    ]);
  });

  test('is doubted once where pieces follow one another for one reason', () => {
    const piece = (line: number, why: string): LeftOut => ({ line, text: sentence.repeat(3), why });
    const leftOut = [piece(1, 'a'), piece(2, 'a'), piece(3, 'b'), piece(4, 'a'), piece(5, 'a')];
    expect(doubts(leftOut, sentence.repeat(40)).map(([, line]) => line)).toEqual([1, 4]);
  });

  test('is doubted where all of it together outweighs the story', () => {
    const leftOut = [1, 2, 3].map((line) => ({ line, text: sentence, why: String(line) }));
    expect(doubts(leftOut, sentence)).toHaveLength(1);
    expect(doubts(leftOut, sentence.repeat(4))).toEqual([]);
  });

  test('is no list of teasers, which a headline, a name or a date parts, however many they are', () => {
    const parts = ['The ferry is back', 'Jane Doe', '8 April 2025', 'Więcej'];
    const teasers = parts.map((part) => `${part}\n${sentence.repeat(3)}`);
    const list = (join: string) => [{ line: 1, text: teasers.join(join), why: 'points to other stories' }];
    expect(doubts(list('\n'), sentence.repeat(40))).toEqual([]);
    expect(doubts(list(' · '), sentence.repeat(40))).toEqual([]);
  });

  test.each(['\n', ' · '])(
    'is one piece where its paragraphs are short and follow one another: %j',
    (join) => {
      const paragraphs = Array.from({ length: 6 }, () => sentence.trim());
      const text = ['Related', ...paragraphs, 'More'].join(join);
      expect(doubts([{ line: 3, text, why: 'stands beside the story' }], sentence.repeat(40))).toHaveLength(
        1,
      );
    },
  );

  test('is certain by itself where it repeats a story or is a fixed phrase', () => {
    const draft = { ...emptyDraft({ line: 1 }), body: [paragraph(sentence.repeat(8).trim())] };
    const texts = [
      sentence.repeat(7).trim(),
      'We use cookies to make this site better for you and for others.\nAdvertisement',
      'Nobody had seen the ferry before the harbour master came.',
    ];
    const leftOut = texts.map((text, index) => ({ line: index + 1, text, why: 'a' }));
    const kept = new KeptTexts(textsOf(draft));
    const story = { body: sentence, leftOut: [] as LeftOut[], proposals: [] as Proposal[] } as InputStory;
    const outcome = { stories: [story], refused: [], kept };
    const certain = leftOutOf(leftOut, outcome, { text: '', syntax: 'plain' }).map((one) => one.certain);
    expect(certain).toEqual([true, true, undefined]);
  });

  test('is not doubted where it is certain, where it is no prose, and where there is no story', () => {
    const long = sentence.repeat(10);
    expect(doubts([{ line: 1, text: long, why: 'a', certain: true }], 'A story.')).toEqual([]);
    const links = Array.from({ length: 100 }, (_, index) => `Headline of another story ${index}`).join('\n');
    expect(doubts([{ line: 1, text: links, why: 'a' }], 'A story.')).toEqual([]);
    expect(leftOutDoubts([{ line: 1, text: long, why: 'a' }], [])).toEqual([]);
  });
});
