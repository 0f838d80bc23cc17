/* Pictures that an archive holds, from the content folder to the site. */
import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Color, Sharp } from 'sharp';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Picture } from '../../src/archive/types.ts';
import type { BuildOptions } from '../../src/build/build.ts';
import { buildSite } from '../../src/build/build.ts';
import { BuildFailure } from '../../src/build/buildFailure.ts';
import { makeRenditions } from '../../src/build/renditions.ts';
import { cacheFolder } from '../../src/store/cacheFolder.ts';
import { creditPacket } from '../../src/store/pictureCredit.ts';
import { pictureFacts } from '../archive/holdings.ts';
import { contentFolder, storyFile, write } from '../store/contentFolder.ts';
import { dateline } from './cli.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawn = (background: Color, width = 1600, height = 1067): Sharp =>
  sharp({
    create: { width, height, channels: 3, background, noise: { type: 'gaussian', mean: 110, sigma: 20 } },
  });

const credit = creditPacket({ creator: ['Jane Roe'], creditLine: 'Dateline graphic' });
const photo = (file: string, more = ''): string =>
  `{ caption: A mural of ${file}., credit: Jane Roe/EPA, file: ${file}, alt: A wall${more} }`;

/** Three stories: one with a photo not held and two that are, one with a moving picture and a tiny one, one with an upright one. */
async function pictures(): Promise<Record<string, string | Buffer>> {
  const frames = await Promise.all(['red', 'blue'].map((color) => drawn(color, 900, 600).png().toBuffer()));
  return {
    'stories/a.md': storyFile({
      photos: `[{ caption: A mural that is not held. }, ${photo('wall.jpg')}, ${photo('door.png', ', focus: [0.1, 0.2]')}]`,
    }),
    'stories/wall.jpg': await drawn('#a44').jpeg().withXmp(credit).toBuffer(),
    'stories/door.png': await drawn('#4a4', 700, 500).png().toBuffer(),
    'stories/2024/b.md': storyFile({
      date: '2024-05-06',
      photos: `[${photo('moving.gif')}, ${photo('dot.png')}]`,
    }),
    'stories/2024/moving.gif': await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
    'stories/2024/dot.png': await drawn('#44a', 40, 30).png().toBuffer(),
    'stories/c.md': storyFile({ date: '2023-01-02', photos: `[${photo('tower.webp')}]` }),
    'stories/tower.webp': await drawn('#888', 600, 1500).webp().toBuffer(),
  };
}

let options: BuildOptions;
const out = (path: string): string => join(options.out, path);
const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
const digests = (path: string): Record<string, string> =>
  Object.fromEntries(filesBelow(path).map((file) => [file, hash('sha256', readFileSync(join(path, file)))]));

beforeAll(async () => {
  const content = join(folder, 'content');
  await write(content, await pictures());
  options = {
    project,
    content,
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
    shown: (path) => path,
  };
  await buildSite(options);
});

describe('a site with pictures', () => {
  test('holds each original as it is, and its renditions beside', () => {
    for (const file of ['wall.jpg', 'door.png', '2024/moving.gif', '2024/dot.png', 'tower.webp'])
      expect(readFileSync(out(`pictures/${file}`))).toEqual(
        readFileSync(join(options.content, 'stories', file)),
      );
    expect(filesBelow(out('renditions'))).toEqual(
      [
        ...['480', '800', '1344']
          .flatMap((width) => [`${width}.avif`, `${width}.webp`])
          .map((name) => `wall.jpg/${name}`),
        ...['crop-320.webp', 'crop-640.webp'].map((name) => `wall.jpg/${name}`),
        ...['480.avif', '480.webp', '700.avif', '700.webp', 'crop-320.webp', 'crop-640.webp'].map(
          (name) => `door.png/${name}`,
        ),
        ...['480.avif', '480.webp', '900.avif', '900.webp', 'crop-320.webp', 'crop-640.webp'].map(
          (name) => `2024/moving.gif/${name}`,
        ),
        ...['480.avif', '480.webp', '600.avif', '600.webp', 'crop-320.webp'].map(
          (name) => `tower.webp/${name}`,
        ),
      ]
        .map((path) => `content/${path}`)
        .sort(),
    );
  });

  test('has renditions of the size that the page says, smaller than the original, with its credit', async () => {
    const original = statSync(out('pictures/wall.jpg')).size;
    for (const [name, width, height] of [
      ['480.avif', 480, 320],
      ['800.webp', 800, 534],
      ['1344.avif', 1344, 896],
      ['crop-320.webp', 320, 213],
    ] as const) {
      const bytes = readFileSync(out(`renditions/content/wall.jpg/${name}`));
      const metadata = await sharp(bytes).metadata();
      expect([metadata.width, metadata.height, metadata.xmpAsString]).toEqual([width, height, credit]);
      expect(bytes.length).toBeLessThan(original);
    }
  });

  test('gives each picture its sizes, the first of a story at once and the others when they are scrolled to', () => {
    const html = readFileSync(out('stories/a/index.html'), 'utf8');
    const images = [...html.matchAll(/<img [^>]*>/g)].map(([image]) => image);
    expect(images).toHaveLength(2);
    expect(images[0]).toContain('src="/pictures/wall.jpg"');
    expect(images[0]).toContain('width="1600" height="1067" fetchpriority="high"');
    expect(images[0]).not.toContain('loading=');
    expect(images[1]).toContain('width="700" height="500" loading="lazy"');
    expect(html).toContain(
      '<source type="image/avif" srcset="/renditions/content/wall.jpg/480.avif 480w, /renditions/content/wall.jpg/800.avif 800w, /renditions/content/wall.jpg/1344.avif 1344w" sizes="(min-width: 704px) 672px, 100vw">',
    );
    expect(html).toContain('<a href="/pictures/wall.jpg">Original file</a> (1,600 × 1,067)');
  });

  test('shows a still of a picture that moves, with a link to it, and a tiny one as it is', () => {
    const html = readFileSync(out('stories/2024/b/index.html'), 'utf8');
    expect(html).toContain('<a href="/pictures/2024/moving.gif">Original file (moving picture)</a>');
    expect(html.match(/<source /g)).toHaveLength(2);
    expect(html).toContain('<img src="/pictures/2024/dot.png"');
    expect(existsSync(out('renditions/content/2024/dot.png'))).toBe(false);
  });

  test('names in every srcset a file that is there', () => {
    const named = filesBelow(options.out)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [...readFileSync(out(file), 'utf8').matchAll(/(?:srcset|src)="([^"]+)"/g)])
      .flatMap(([, set = '']) => set.split(', ').map((one) => one.split(' ')[0]!));
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((path) => !existsSync(out(path.slice(1))))).toEqual([]);
  });

  test('has in its list of pictures held those that are', () => {
    const held = readFileSync(out('photos/held/index.html'), 'utf8');
    expect([...held.matchAll(/#photo-/g)]).toHaveLength(5);
    expect(readFileSync(out('photos/index.html'), 'utf8')).toContain(
      '6 photos with caption and credit; of 5 the picture is held. By 1 photographer and 1 agency.',
    );
  });
});

describe('renditions', () => {
  test('are not made again for another folder, nor in a build that makes everything again', async () => {
    const kept = join(options.cache!, 'renditions');
    const times = (): Record<string, number> =>
      Object.fromEntries(filesBelow(kept).map((file) => [file, statSync(join(kept, file)).mtimeMs]));
    const before = times();
    expect(Object.keys(before)).toHaveLength(25);
    const other = { ...options, out: join(folder, 'other') };
    await buildSite({ ...other, full: true });
    expect(times()).toEqual(before);
    expect(digests(join(other.out, 'renditions'))).toEqual(digests(out('renditions')));
  });

  test('follow a picture that is replaced, added or removed, and no other is written', async () => {
    const at = (path: string): string => join(options.content, path);
    writeFileSync(at('stories/wall.jpg'), await drawn('#a4a').jpeg().withXmp(credit).toBuffer());
    const replaced = (await buildSite(options)).changes;
    expect(replaced.changed.filter((path) => /^(?:renditions|pictures)\//.test(path))).toEqual([
      'pictures/wall.jpg',
      ...filesBelow(out('renditions/content/wall.jpg')).map((name) => `renditions/content/wall.jpg/${name}`),
    ]);
    expect([replaced.added, replaced.removed]).toEqual([[], []]);

    writeFileSync(at('stories/d.md'), storyFile({ date: '2025-06-01', photos: `[${photo('new.jpg')}]` }));
    writeFileSync(at('stories/new.jpg'), await drawn('#0aa', 1000, 800).jpeg().toBuffer());
    const { added } = (await buildSite(options)).changes;
    expect(added.filter((path) => path.startsWith('renditions/'))).toHaveLength(8);

    rmSync(at('stories/d.md'));
    rmSync(at('stories/new.jpg'));
    const { removed } = (await buildSite(options)).changes;
    expect(removed.filter((path) => path.startsWith('renditions/')).map((path) => path.slice(0, 27))).toEqual(
      Array<string>(8).fill('renditions/content/new.jpg/'),
    );
    expect(existsSync(out('renditions/content/new.jpg'))).toBe(false);
    expect(filesBelow(join(options.cache!, 'renditions'))).toHaveLength(25);

    const full = { ...options, out: join(folder, 'full'), cache: join(folder, 'full-cache') };
    await buildSite(full);
    expect(digests(options.out)).toEqual(digests(full.out));
    expect((await buildSite(options)).changes).toEqual({ added: [], changed: [], removed: [] });
  });

  test('are made again where their copy in the cache is damaged', async () => {
    const kept = join(options.cache!, 'renditions');
    const [first = ''] = filesBelow(kept);
    writeFileSync(join(kept, first), 'damaged');
    const other = { ...options, out: join(folder, 'third'), full: true };
    await buildSite(other);
    expect(digests(join(other.out, 'renditions'))).toEqual(digests(out('renditions')));
    expect(readFileSync(join(kept, first)).length).toBeGreaterThan(100);
  });
});

describe('a picture that cannot be resized', () => {
  const renditionOf = async (bytes: Buffer, digest: string): Promise<unknown> => {
    const content = await contentFolder({ 'stories/wall.jpg': bytes });
    const of: Picture = {
      folder: 'content',
      path: 'stories/wall.jpg',
      alt: 'A wall',
      ...pictureFacts(900, 600, { digest }),
    };
    const writer = { keep: () => false, write: () => undefined };
    const { done } = makeRenditions(
      [
        {
          address: 'renditions/x/480.avif',
          of,
          rendition: { name: '480.avif', format: 'avif', width: 480, height: 320 },
        },
      ],
      { writer, cache: cacheFolder(join(content, '../cache')), folders: { content, public: content } },
    );
    return done.catch((error: unknown) => error);
  };

  test('because it was changed meanwhile ends the build', async () => {
    const failure = await renditionOf(await drawn('#a44', 900, 600).jpeg().toBuffer(), 'ab'.repeat(32));
    expect(failure).toBeInstanceOf(BuildFailure);
    expect((failure as BuildFailure).message).toBe(
      'The picture stories/wall.jpg was changed while the site was built.\n    Build again.\nThe last site is kept.',
    );
  });

  test('because it cannot be decoded ends the build', async () => {
    const bytes = Buffer.from('no picture');
    expect(((await renditionOf(bytes, hash('sha256', bytes))) as BuildFailure).message).toBe(
      'The picture stories/wall.jpg cannot be made smaller: Input buffer contains unsupported image format.\n    Save it again as JPEG, PNG, WebP, AVIF or GIF.\nThe last site is kept.',
    );
  });

  test('stops the build with file, place, field and fix where it is damaged, and the last site is kept', async () => {
    const content = join(folder, 'damaged');
    await write(content, await pictures());
    const site = join(folder, 'damaged-site');
    await dateline(['build', '--content', content, '--out', site], folder);
    const before = digests(site);
    writeFileSync(
      join(content, 'stories/wall.jpg'),
      readFileSync(join(content, 'stories/wall.jpg')).subarray(0, 5000),
    );
    const { code, err } = await dateline(['build', '--content', content, '--out', site], folder);
    expect(code).toBe(1);
    expect(withoutProgress(err))
      .toBe(`damaged/stories/a.md:5:111: photos[2].file: “stories/wall.jpg” is not a picture that can be read. [unreadable-picture]
    Save it again as JPEG, PNG, WebP, AVIF or GIF.

1 defect in 1 file.
The last site is kept.
`);
    expect(digests(site)).toEqual(before);
  });
});

test('where sharp does not run, originals are published alone, and the build says so', async () => {
  const content = join(folder, 'without');
  await write(content, await pictures());
  const hooks = `import { registerHooks } from 'node:module'; registerHooks({ resolve(name, context, next) { if (name === 'sharp') throw new Error('Could not load the "sharp" module using the linux-s390 runtime'); return next(name, context); } });`;
  const { code, err } = await dateline(['build', '--content', content, '--out', 'without-site'], folder, {
    env: { NODE_OPTIONS: `--import ${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)}` },
  });
  expect(withoutProgress(err)).toBe(
    'Pictures are published in their own size alone, for sharp, which makes smaller ones, does not run here: Could not load the "sharp" module using the linux-s390 runtime\n',
  );
  expect(code).toBe(0);
  const site = join(folder, 'without-site');
  expect(existsSync(join(site, 'renditions'))).toBe(false);
  expect(readFileSync(join(site, 'stories/a/index.html'), 'utf8')).toContain(
    '<picture><img src="/pictures/wall.jpg" alt="A wall" width="1600" height="1067" fetchpriority="high" decoding="async"></picture>',
  );
  expect(readFileSync(join(site, 'photos/index.html'), 'utf8')).toContain('src="/pictures/wall.jpg"');
});

/** What a build says but for how far it has come, which it says where it takes long. */
function withoutProgress(said: string): string {
  return said.replace(/^(?:Reading|Writing|Resizing|Putting) .*\n/gm, '');
}
