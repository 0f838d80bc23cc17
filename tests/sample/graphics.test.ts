import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readCredit } from '../../src/parse/credit.ts';
import { parseStory } from '../../src/parse/records.ts';
import { graphics } from './list.ts';
import { escape, size } from './svg.ts';

const stories = fileURLToPath(new URL('../../content/stories', import.meta.url));
const held = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => {
    const { record } = parseStory(path, readFileSync(join(stories, path)));
    return (record?.photos ?? []).flatMap((photo) =>
      photo.file === undefined ? [] : [{ path: join(dirname(path), photo.file), photo }],
    );
  });

test('the pictures that the sample archive holds are those which its graphics draw', () => {
  expect(held.map(({ path }) => path).toSorted()).toEqual(
    graphics.map(({ story, file }) => join(dirname(story), file)).toSorted(),
  );
});

describe.each(held)('$path', ({ path, photo }) => {
  const bytes = readFileSync(join(stories, path));

  test('is a light picture of the size of all', async () => {
    const { width, height } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual(size);
    expect(bytes.length).toBeLessThan(120_000);
  });

  test('carries the caption, the description and the credit of its story', async () => {
    const { xmpAsString } = await sharp(bytes).metadata();
    for (const said of [photo.caption, photo.alt ?? '', `<photoshop:Credit>Dateline graphic<`])
      expect(xmpAsString).toContain(said.startsWith('<') ? said : `>${escape(said)}<`);
  });

  test('is credited to the archive and to no photographer', () => {
    const { agencies, filePhoto, handout, pool, ...people } = readCredit(photo.credit ?? '');
    expect({ agencies, filePhoto, handout, pool }).toEqual({
      agencies: ['Dateline'],
      filePhoto: false,
      handout: false,
      pool: false,
    });
    expect(Object.values(people).flat()).toEqual([]);
  });
});

test.each(graphics.map(({ file, draw }) => [file, draw] as const))(
  'in %s every text begins within the picture, and all numbers are finite',
  (_, draw) => {
    const svg = draw();
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const [, x = '', y = ''] of svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(40);
      expect(Number(x)).toBeLessThanOrEqual(size.width - 40);
      expect(Number(y)).toBeGreaterThanOrEqual(40);
      expect(Number(y)).toBeLessThanOrEqual(size.height - 40);
    }
  },
);
