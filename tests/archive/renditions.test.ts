import { expect, test } from 'vitest';
import { cropWidths, renditionFolder, renditionsOf, wholeWidths } from '../../src/archive/renditions.ts';
import type { Picture } from '../../src/archive/types.ts';
import { pictureFacts } from './holdings.ts';

function picture(width: number, height: number, more: Partial<Picture> = {}): Picture {
  return {
    folder: 'content',
    path: 'stories/2025/mural.jpg',
    alt: 'A wall',
    ...pictureFacts(width, height),
    ...more,
  };
}

test.each([
  ['a photograph of twelve million pixels', 4000, 3000, [480, 800, 1344], [320, 640]],
  ['a picture as wide as two columns', 1344, 900, [480, 800, 1344], [320, 640]],
  ['one between two widths', 1000, 700, [480, 800, 1000], [320, 640]],
  ['one hardly wider than a step', 820, 600, [480, 820], [320, 640]],
  ['one of a telephone, upright', 1080, 1920, [480, 800, 1080], [320, 640]],
  ['a small one', 470, 300, [], [320]],
  ['a tiny one', 100, 80, [], []],
  ['a single pixel', 1, 1, [], []],
  ['a strip', 6000, 100, [480, 800, 1344], []],
  ['a column that WebP cannot hold in its own width', 1000, 20_000, [480, 819], [320, 640]],
])('%s is published in widths that are never above its own', (_, width, height, whole, crops) => {
  const held = picture(width, height);
  expect(wholeWidths(held)).toEqual(whole);
  expect(cropWidths(held)).toEqual(crops);
  for (const rendition of renditionsOf(held)) {
    expect(rendition.width).toBeLessThanOrEqual(width);
    expect(rendition.height).toBeLessThanOrEqual(Math.min(height, 16_383));
  }
});

test('the whole picture keeps its shape, and a crop has that of lists', () => {
  const all = renditionsOf(picture(2000, 1000, { focus: [0.2, 0.5] }));
  expect(all.map(({ name, width, height, crop }) => [name, width, height, crop])).toEqual([
    ['480.avif', 480, 240, undefined],
    ['480.webp', 480, 240, undefined],
    ['800.avif', 800, 400, undefined],
    ['800.webp', 800, 400, undefined],
    ['1344.avif', 1344, 672, undefined],
    ['1344.webp', 1344, 672, undefined],
    ['crop-320.webp', 320, 213, { focus: [0.2, 0.5] }],
    ['crop-640.webp', 640, 427, { focus: [0.2, 0.5] }],
  ]);
});

test('where pictures cannot be resized there is no rendition', () => {
  expect(renditionsOf(picture(4000, 3000, { isResizable: false }))).toEqual([]);
});

test.each([
  ['content', 'stories/2025/mural.jpg', 'content/2025/mural.jpg/'],
  ['content', 'shared/mural.jpg', 'content/_content/shared/mural.jpg/'],
  ['public', '2025/mural.jpg', 'public/2025/mural.jpg/'],
] as const)('the renditions of a picture in %s, %s, have a folder of their own', (folder, path, expected) => {
  expect(renditionFolder({ folder, path })).toBe(expected);
});
