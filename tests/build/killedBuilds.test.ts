import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheOf, digestOf, publishingOf } from '../../src/build/workspace.ts';
import { dateline } from './cli.ts';
import type { Tree } from './publish/places.ts';
import { mayMount, mount, readTree, unmount, writeTree } from './publish/places.ts';

const root = join(import.meta.dirname, '../..');

/** `npm run test:long` kills 30 builds of each kind at random moments; `npm test` one. */
const isLong = import.meta.env.MODE === 'long';
const rounds = isLong ? 30 : 1;

const withheld = 'Eleven crates were never counted.';

const monday: Tree = {
  'stories/ferry.md': story('Ferry sails again', 'The ferry crossed on Monday.'),
  'stories/harbour.md': story('Harbour master resigns', withheld),
  'stories/fire.md': story('Fire put out', 'It burnt all night.'),
};
const tuesday: Tree = {
  'stories/ferry.md': story('Ferry sails again', 'The ferry crossed on Tuesday.'),
  'stories/harbour.md': story('Harbour master resigns', withheld, 'status: withheld\n'),
  'stories/market.md': story('Market opens', 'Forty stalls stood there.'),
};

const kinds = [
  ['plain', false],
  ['mounted', false],
  ...(isLong
    ? ([
        ['plain', true],
        ['mounted', true],
      ] as const)
    : []),
] as const;

test.each(kinds)(
  'of a build to a %s folder that is killed (without its cache: %s), the next command makes the old or the new site whole',
  async (kind, isFull) => {
    const here = await mkdtemp(join(tmpdir(), 'dateline-killed-'));
    const content = join(here, 'content');
    const out = join(here, 'web/dist');
    const cache = cacheOf(root, content);
    await mkdir(out, { recursive: true });
    if (kind === 'mounted' && mayMount) mount(out, '64m');
    try {
      const build = async (tree: Tree, name: string): Promise<Tree> => {
        await rm(content, { recursive: true, force: true });
        await writeTree(content, tree);
        const { code, err } = await dateline(['build', '--content', 'content', '--out', name], here);
        expect([code, err]).toEqual([0, '']);
        return readTree(join(here, name));
      };
      const sites = [await build(monday, 'monday'), await build(tuesday, 'tuesday')];
      const begun = performance.now();
      await build(monday, 'web/dist');
      const length = performance.now() - begun;
      for (let round = 0; round < rounds; round++) {
        await build(monday, 'web/dist');
        if (isFull) await rm(cache, { recursive: true, force: true });
        await rm(content, { recursive: true });
        await writeTree(content, tuesday);
        // Every other one towards the end, when the site is put in place.
        const moment = (round % 2 ? 0.75 + Math.random() / 4 : Math.random()) * length;
        await dateline(['build', '--content', 'content', '--out', 'web/dist'], here, {
          started: (child) => setTimeout(() => child.kill('SIGKILL'), moment),
        });
        const { code } = await dateline(['preview', '--out', 'web/dist', '--port', '0'], here, {
          started: (child) => child.stdout?.once('data', () => child.kill()),
        });
        expect([null, 0, 143]).toContain(code);
        const now = readTree(out);
        expect([moment, sites.some((site) => isSame(site, now))]).toEqual([moment, true]);
        expect([moment, await leftovers(out, cache)]).toEqual([moment, []]);
        expect(await build(tuesday, 'web/dist')).toEqual(sites[1]);
        expect(JSON.stringify(readTree(out))).not.toContain(withheld);
      }
    } finally {
      unmount(out);
      await rm(here, { recursive: true, force: true });
      await rm(cache, { recursive: true, force: true });
    }
  },
  isLong ? 7_200_000 : undefined,
);

function isSame(one: Tree, other: Tree): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

/** What is left beside the folder, and in the caches of this content folder. */
async function leftovers(out: string, cache: string): Promise<string[]> {
  const home = join(publishingOf(root), digestOf(out));
  return [
    ...(await readdir(dirname(out))).filter((name) => name !== 'dist'),
    ...(await readdir(dirname(cache))).filter((name) => name.startsWith(`${basename(cache)}-`)),
    ...(existsSync(home) ? await readdir(home) : []),
    ...['site', 'lock-trial'].filter((name) => existsSync(join(cache, name))),
  ];
}

function story(title: string, text: string, more = ''): string {
  return `---\ntitle: ${title}\ndate: 2025-04-08\nsource: Example Wire\n${more}---\n\n${text}\n`;
}
