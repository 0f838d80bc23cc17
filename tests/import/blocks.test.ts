import { existsSync, readFileSync } from 'node:fs';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/import/text/text.ts';

const shared = new URL('../../../shared/', import.meta.url);

/** Each story’s first line, its title, and its paragraphs and cross-heads. */
function storiesOf(text: string): { line: number; title: string | undefined; blocks: string[] }[] {
  return readText(text).stories.map(({ line, title, body }) => ({
    line,
    title,
    blocks: body.map((node) => toString(node)),
  }));
}

describe.each([
  ['samples/raw/004_68b51bf4a201928c.txt', [1, 5, 31, 37, 41], [24]],
  ['trials/import/01.txt', [1, 5, 11, 14], []],
])('%s', (name, begins, perhaps) => {
  const file = new URL(name, shared);

  test.skipIf(!existsSync(file))('gives each item as a story, with every paragraph in order', () => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const stories = storiesOf(lines.join('\n'));
    expect(stories.map(({ line }) => line)).toEqual(begins);
    expect(stories.map(({ title }) => title)).toEqual(begins.map(() => undefined));
    expect(stories.flatMap(({ blocks }) => blocks)).toEqual(lines.filter(Boolean));
  });

  test.skipIf(!existsSync(file))('tells at which lines another story may begin', () => {
    const doubts = readText(readFileSync(file, 'utf8')).stories.flatMap((story) => story.doubts);
    expect(
      doubts.filter(({ message }) => message.startsWith('it may be several stories')).map(({ line }) => line),
    ).toEqual(perhaps);
  });
});

const founding = new URL('samples/raw/004_68b51bf4a201928c.txt', shared);
test.skipIf(!existsSync(founding))('two blank lines above it make a story of what a doubt names', () => {
  const lines = readFileSync(founding, 'utf8').split('\n');
  const parted = [...lines.slice(0, 23), '', '', ...lines.slice(23)].join('\n');
  const { stories } = readText(parted);
  expect(stories.map(({ line }) => line)).toEqual([1, 5, 26, 33, 39, 43]);
  expect(
    stories
      .flatMap(({ doubts }) => doubts)
      .filter(({ message }) => message.startsWith('it may be several stories')),
  ).toEqual([]);
});

const items = [
  [
    'Harvest minister Nils Borg on Tuesday opened the new lock at Selby, which lets barges of eighty metres through.',
    '“The valley has waited for forty years,” Borg said.',
    'The first barge carried sand.',
  ],
  [
    'A court in Kolm sentenced the forger Arne Vik to three years on Tuesday, less than the state had asked for.',
    'Vik had sold eleven paintings as works of a master of the last century.',
  ],
  [
    'Two villages on the coast of Ostia were without power on Tuesday after a storm brought down the line.',
    'The company hopes to mend it within the week.',
  ],
];

test('a page with headlines has a story below each', () => {
  const headlines = [
    'Selby opens a lock for long barges',
    'Forger of eleven paintings sent to prison',
    'Storm cuts off two villages in Ostia',
  ];
  const text = items.map((lines, index) => [headlines[index], ...lines].join('\n')).join('\n\n');
  expect(storiesOf(text).map(({ title, blocks }) => [title, blocks])).toEqual(
    items.map((lines, index) => [headlines[index], lines]),
  );
});

test('a headline above all makes one story of the blocks, and the rest is asked', () => {
  const text = `A day of news from the northern valleys\n\n${items.map((lines) => lines.join('\n')).join('\n\n')}`;
  const { stories } = readText(text);
  expect(stories.map(({ title }) => title)).toEqual(['A day of news from the northern valleys']);
  expect(stories[0]!.body.map((node) => toString(node))).toEqual(items.flat());
  expect(stories[0]!.doubts.map(({ line, message, fix }) => [line, message, fix])).toEqual([
    [
      7,
      'it may be several stories: another may begin with “A court in Kolm sentenced the forger Arne Vik to three ye…”, for a blank line stands before it.',
      'If so, delete it, part them in the input and import that again.',
    ],
    [
      10,
      'it may be several stories: another may begin with “Two villages on the coast of Ostia were without power on …”, for a blank line stands before it.',
      'If so, delete it, part them in the input and import that again.',
    ],
  ]);
});

test('short headlines with a day below each head stories, and each is doubted', () => {
  const text = [
    ['Barge sinks off Selby', 'A barge with sand sank off Selby on Friday after it struck a pier, pilots said.', 'All four of the crew were saved.'],
    ['Snow closes Kolm pass', 'Heavy snow closed the road over the pass of Kolm on Friday, the police said.', 'Trucks were held below.'],
    ['Nurses strike in Ostia', 'Nurses at three hospitals in Ostia walked out on Saturday over pay.', 'The ministry called it illegal.'],
  ].map((lines) => lines.join('\n')).join('\n\n'); // prettier-ignore
  const { stories } = readText(text);
  expect(stories.flatMap(({ doubts }) => doubts).map(({ line, message }) => [line, message])).toEqual([
    [5, 'it was taken for a story of its own, for a blank line stands before it.'],
    [9, 'it was taken for a story of its own, for a blank line stands before it.'],
  ]);
});

test.each([
  [
    'Arabic',
    ['وقع حريق في مخزن للحبوب يوم الاثنين وأصيب ثلاثة عمال.', 'وقالت الشرطة إن سببه خلل فني.'],
    ['وافق مجلس المدينة على بناء جسر جديد يوم الاثنين.', 'وصوت أربعون نائبا لصالح النص.'],
    ['وزير المياه يزور الوادي يوم الثلاثاء بعد الفيضانات.', 'وتطالب القرى بسد جديد.'],
  ],
  [
    'Persian',
    ['وزیر راه روز دوشنبه پل تازه‌ای را در دره شمالی گشود.', 'ساخت آن نه سال طول کشید.'],
    ['واشنگتن روز سه‌شنبه فهرست تازه‌ای از کشتی‌ها منتشر کرد.', 'بانک‌ها واکنشی نشان ندادند.'],
    ['ورزشگاه شهر روز یکشنبه پس از باران سنگین بسته شد.', 'مسابقه به هفته بعد افتاد.'],
  ],
])('%s leads may begin with a word whose first letter is و', (_, ...stories) => {
  expect(storiesOf(stories.map((lines) => lines.join('\n')).join('\n\n')).map(({ line }) => line)).toEqual([
    1, 4, 7,
  ]);
});

test('a paragraph that begins with “and” joined to it goes on with the story above', () => {
  const sections = [
    ['قال وزير المياه يوم الاثنين إن السد آمن.', 'وقال إن العمل مستمر.'],
    ['وأضاف الوزير يوم الثلاثاء أن القرى لن تخلى.', 'وقال إن الماء ينحسر.'],
    ['وأوضحت الوزارة أن السد سيبقى مفتوحا.', 'وقالت إن الخطر زال.'],
  ];
  expect(storiesOf(sections.map((lines) => lines.join('\n')).join('\n\n'))).toHaveLength(1);
});

test('blank lines between all paragraphs part no stories', () => {
  expect(storiesOf(items.flat().join('\n\n')).map(({ blocks }) => blocks)).toEqual([items.flat()]);
});

test('two blank lines and a headline part a story as a doubt says', () => {
  const [first, second] = items.map((lines) => lines.join('\n'));
  const text = `Selby opens a lock for long barges\n${first}\n\n\nForger of eleven paintings sent to prison\n${second}\n`;
  expect(storiesOf(text).map(({ title }) => title)).toEqual([
    'Selby opens a lock for long barges',
    'Forger of eleven paintings sent to prison',
  ]);
});
