import { describe, expect, test } from 'vitest';
import { likeness, NearTexts, sketchOf } from '../../src/archive/nearTexts.ts';

const alike = (a: string, b: string) => likeness(sketchOf(a), sketchOf(b));

test('case, accents and punctuation make no other sketch', () => {
  const printed = 'MÜNCHEN — “The minister’s talks,” he said, re-opened on Monday.';
  expect(sketchOf('Munchen the ministers talks he said re opened on monday')).toEqual(sketchOf(printed));
  expect(sketchOf(printed)).toHaveLength(6);
});

test('a sketch is sorted, holds each hash once, and at most 96', () => {
  const sketch = sketchOf(words(500, 1));
  expect(sketch).toHaveLength(96);
  expect([...sketch]).toEqual([...new Set(sketch)].toSorted((a, b) => a - b));
  expect(sketchOf('no no no no no no no no')).toHaveLength(1);
});

test('a text of fewer than five words is one run, and one without words has none', () => {
  expect(sketchOf('Talks end')).toHaveLength(1);
  expect(alike('Talks end', 'TALKS END.')).toBe(1);
  expect(alike('Talks end', 'Talks end early')).toBe(0);
  expect(sketchOf('')).toHaveLength(0);
  expect(sketchOf(' – … ')).toHaveLength(0);
  expect(alike('', '')).toBe(0);
});

test('the likeness of short texts is the exact share of their runs', () => {
  expect(alike('a b c d e f', 'a b c d e g')).toBe(1 / 3);
  expect(alike('a b c d e f g', 'a b c d e f g')).toBe(1);
  expect(alike('a b c d e', 'v w x y z')).toBe(0);
});

test('the likeness of long texts is near the share of their runs', () => {
  for (const changed of [0, 5, 20, 60]) {
    const text = words(600, changed + 1);
    const other = `${words(changed, 1e6)} ${text.split(' ').slice(changed).join(' ')}`;
    const kept = 596 - changed;
    expect(Math.abs(alike(text, other) - kept / (2 * 596 - kept))).toBeLessThan(0.1);
  }
});

describe('scripts that write no spaces are read character by character', () => {
  test.each([
    ['Chinese', '外交部长星期一在北京会见了来访的客人并就双边关系交换了意见', '外交部长星期一在北京会见了来访的客人,并就双边关系交换了看法'],
    ['Thai', 'รัฐมนตรีต่างประเทศเดินทางถึงกรุงเทพเมื่อวันจันทร์เพื่อหารือ', 'รัฐมนตรีต่างประเทศเดินทางถึงกรุงเทพเมื่อวันอังคารเพื่อหารือ'],
  ])('%s', (_, text, other) => {
    expect(alike(text, other)).toBeGreaterThan(0.6);
    expect(alike(text, other)).toBeLessThan(1);
    expect(alike(text, [...text].toReversed().join(''))).toBeLessThan(0.1);
  }); // prettier-ignore
});

test('the most alike come first, equals in the order added', () => {
  const text = words(400, 7);
  const texts = new NearTexts<string>();
  texts.add('other', sketchOf(words(400, 8)));
  texts.add('longer', sketchOf(`${text} ${words(30, 9)}`));
  texts.add('same', sketchOf(text));
  texts.add('copy', sketchOf(text.toUpperCase()));
  const near = texts.near(sketchOf(text));
  expect(near.map(({ key }) => key)).toEqual(['same', 'copy', 'longer']);
  expect(near[0]!.likeness).toBe(1);
  expect(near[2]!.likeness).toBeGreaterThan(0.8);
  expect(texts.near(sketchOf(text), 1).map(({ key }) => key)).toEqual(['same', 'copy']);
  expect(texts.near(sketchOf(''))).toEqual([]);
  expect(texts.near(sketchOf(text), 0.8, 2)).toHaveLength(2);
});

test('a lower likeness may be asked for', () => {
  const texts = new NearTexts<string>();
  texts.add('half', sketchOf(words(300, 3)));
  const asked = sketchOf(`${words(300, 3)} ${words(300, 4)}`);
  expect(texts.near(asked)).toEqual([]);
  expect(texts.near(asked, 0.3)).toHaveLength(1);
});

test('of many texts that end alike no near pair is missed and none is invented', () => {
  const ending = words(40, 5);
  const texts = new NearTexts<number>();
  const sketches = Array.from({ length: 1500 }, (_, index) => {
    const family = words(3 + (index % 300), 100 + (index % 300));
    return sketchOf(`${words((index % 11) * 2, index)} ${family} ${index % 4 ? ending : ''}`);
  });
  for (const [index, sketch] of sketches.entries()) texts.add(index, sketch);
  let pairs = 0;
  for (const sketch of sketches.filter((_, index) => index % 9 === 0)) {
    const near = sketches.flatMap((other, key) => (likeness(sketch, other) >= 0.8 ? key : []));
    const found = texts.near(sketch).map(({ key }) => key);
    expect(found.toSorted((a, b) => a - b)).toEqual(near);
    pairs += near.length;
  }
  expect(pairs).toBeGreaterThan(300);
});

/** Words that look drawn by lot, always the same for a seed. */
function words(count: number, seed: number): string {
  let state = (seed * 2654435761) >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 12;
  return Array.from({ length: count }, () => `w${next()}`).join(' ');
}
