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
    expect([stories, pages > 100]).toEqual([29, true]);
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
