import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BuildOptions } from '../../../src/build/build.ts';
import { buildSite } from '../../../src/build/build.ts';
import { copies, digestsOf } from './copies.ts';

const nothing = { added: [], changed: [], removed: [] };
let folder: string;
let options: BuildOptions;
let asBuilt: Record<string, string>;

beforeEach(async () => {
  const made = copies();
  folder = made.folder;
  options = {
    project: made.project,
    content: made.content,
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
    shown: (path) => path,
  };
  await buildSite(options);
  asBuilt = digestsOf(options.out);
});

describe('a build after another', () => {
  test('changes nothing where nothing changed, and touches no file', async () => {
    const { changes, isWhole, stories, pages } = await buildSite(options);
    expect({ changes, isWhole }).toEqual({ changes: nothing, isWhole: false });
    expect([stories > 25, pages > 100]).toEqual([true, true]);
    expect(digestsOf(options.out)).toEqual(asBuilt);
  });

  test('makes everything again with --full', async () => {
    const { isWhole } = await buildSite({ ...options, full: true });
    expect(isWhole).toBe(true);
    expect(digestsOf(options.out)).toEqual(asBuilt);
  });

  test('finds what somebody changed, deleted, added or replaced in the published folder', async () => {
    const at = (path: string): string => join(options.out, path);
    appendFileSync(at('index.html'), '<p>Defaced</p>');
    rmSync(at('feed.xml'));
    rmSync(at('search/calendar.json'));
    mkdirSync(at('search/calendar.json'));
    writeFileSync(at('search/calendar.json/inside'), 'x');
    rmSync(at('about/index.html'));
    symlinkSync(join(folder, 'content/archive.md'), at('about/index.html'));
    rmSync(at('topics'), { recursive: true });
    writeFileSync(at('topics'), 'a file');
    mkdirSync(at('stories/left/over'), { recursive: true });
    writeFileSync(at('stories/left/over/index.html'), 'A story that no one published');
    writeFileSync(at('CNAME'), 'news.example.org');
    await buildSite(options);
    const { CNAME, ...site } = digestsOf(options.out);
    expect(CNAME).toBeDefined();
    expect(site).toEqual(asBuilt);
    expect(existsSync(at('stories/left'))).toBe(false);
    expect((await buildSite(options)).changes).toEqual(nothing);
  });

  test('carries over from a cache and a site that were restored elsewhere', async () => {
    const moved = join(folder, 'moved');
    for (const part of ['content', 'project', 'cache', 'out'])
      cpSync(join(folder, part), join(moved, part), { recursive: true, verbatimSymlinks: true });
    const restored = {
      ...options,
      project: join(moved, 'project'),
      content: join(moved, 'content'),
      out: join(moved, 'out'),
      cache: join(moved, 'cache'),
    };
    const { changes, isWhole } = await buildSite(restored);
    expect({ changes, isWhole }).toEqual({ changes: nothing, isWhole: false });
    rmSync(restored.out, { recursive: true });
    await buildSite(restored);
    expect(digestsOf(restored.out)).toEqual(asBuilt);
  });

  test('has the same bytes in another folder, with --full, and where the site or a part of its index was lost', async () => {
    const story = join(options.content, 'stories/2024/03/angle-brackets.md');
    appendFileSync(story, '\nAardvarks zigzag between Tehran and Muscat.\n');
    await buildSite(options);
    await buildSite({ ...options, out: join(folder, 'fresh'), cache: join(folder, 'fresh-cache') });
    const fresh = digestsOf(join(folder, 'fresh'));
    expect(digestsOf(options.out)).toEqual(fresh);
    await buildSite({ ...options, full: true });
    expect(digestsOf(options.out)).toEqual(fresh);
    await buildSite({ ...options, out: join(folder, 'second') });
    expect(digestsOf(join(folder, 'second'))).toEqual(fresh);
    const [chunk] = Object.keys(fresh).filter((path) => /^pagefind\/.*\/words\//.test(path));
    rmSync(join(options.out, chunk ?? ''));
    await buildSite(options);
    expect(digestsOf(options.out)).toEqual(fresh);
    rmSync(options.out, { recursive: true });
    await buildSite(options);
    expect(digestsOf(options.out)).toEqual(fresh);
  });

  test('trusts no damaged cache, and makes what it cannot use again', async () => {
    const all = (path: string): string[] =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    const story = join(options.content, 'stories/1984/flood-of-the-decade.md');
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
      (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length >> 1),
      () => Buffer.from('something else'),
    ]) {
      for (const file of all(options.cache ?? '')) writeFileSync(file, damage(readFileSync(file)));
      appendFileSync(story, '\nThe river rose again.\n');
      await buildSite(options);
      await buildSite({ ...options, out: join(folder, 'full'), cache: join(folder, 'other'), full: true });
      expect(digestsOf(options.out)).toEqual(digestsOf(join(folder, 'full')));
    }
  });

  test('keeps no cache where it would be published or hide files of somebody’s', async () => {
    const inPlace = async (cache: string): Promise<unknown> =>
      buildSite({ ...options, cache, shown: (path) => path.slice(folder.length + 1) }).catch(
        (error: unknown) => (error as Error).message.split('\n')[0],
      );
    mkdirSync(join(folder, 'letters'));
    writeFileSync(join(folder, 'letters/one.txt'), 'Dear reader');
    writeFileSync(join(folder, 'note.txt'), 'A file');
    expect(await inPlace(join(options.out, 'cache'))).toBe('The cache out/cache is in out.');
    expect(await inPlace(join(options.content, 'cache'))).toBe('The cache content/cache is in content.');
    expect(await inPlace(folder)).toMatch(/^The cache .* holds out\.$/);
    expect(await inPlace(join(folder, 'note.txt'))).toBe('The cache note.txt is a file.');
    expect(await inPlace(join(folder, 'letters'))).toBe(
      'letters holds files that are no cache of Dateline’s.',
    );
    expect(digestsOf(options.out)).toEqual(asBuilt);
    mkdirSync(join(folder, 'empty'));
    expect(await inPlace(join(folder, 'empty'))).toMatchObject({ changes: { removed: [] } });
    expect(readFileSync(join(folder, 'empty/CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f59/);
  });

  test('takes what links in public/ lead to as it is now', async () => {
    const real = join(folder, 'real.txt');
    writeFileSync(real, 'one');
    symlinkSync(real, join(options.project, 'public/linked.txt'));
    await buildSite(options);
    writeFileSync(real, 'two');
    await buildSite(options);
    expect(readFileSync(join(options.out, 'linked.txt'), 'utf8')).toBe('two');
  });

  test('leaves no byte of a story that is withheld', async () => {
    const story = join(options.content, 'stories/2024/03/angle-brackets.md');
    const secret = 'Zanzigar';
    appendFileSync(story, `\nThe witness was ${secret}.\n`);
    await buildSite(options);
    expect(holding(secret)).not.toEqual([]);
    writeFileSync(story, readFileSync(story, 'utf8').replace('---\n', '---\nstatus: withheld\n'));
    await buildSite(options);
    expect(holding(secret)).toEqual([]);
  });
});

/** The published files that hold a word, packed or not. */
function holding(word: string): string[] {
  return Object.keys(digestsOf(options.out)).filter((path) => {
    const bytes = readFileSync(join(options.out, path));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return text.toString('latin1').toLowerCase().includes(word.toLowerCase());
  });
}
