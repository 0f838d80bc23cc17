import { afterEach, describe, expect, test } from 'vitest';
import type { Kind, Scene, Tree } from './places.ts';
import { leftovers, openScene, readTree, run, writeTree } from './places.ts';

let scene: Scene;

afterEach(() => scene.end());

/** A story that the new site withholds. */
const withheld = 'The harbour master resigned on Tuesday.';

const before: Tree = {
  'index.html': 'Front page of Monday',
  'about/index.html': 'About us',
  'data/stories.jsonl': '{"id":"ferry"}\n{"id":"harbour"}\n',
  'stories/ferry/index.html': 'The ferry sails again.',
  'stories/harbour/index.html': withheld,
  'stories/harbour/photo.jpg': 'a picture of the harbour',
  'people/asel': 'a file where the new site has a folder',
  'dates/2025/index.html': 'a folder where the new site has a file',
};

const after: Tree = {
  'index.html': 'Front page of Tuesday, which is longer',
  'about/index.html': 'About us',
  'data/stories.jsonl': '{"id":"ferry"}\n{"id":"market"}\n',
  'stories/ferry/index.html': 'It sails.',
  'stories/market/index.html': 'The market opens.',
  'people/asel/index.html': 'Asel',
  'dates/2025': '2025',
};

/** What belongs to the place stays there. */
const foreign: Tree = { '.git/HEAD': 'ref: refs/heads/pages\n', CNAME: 'news.example.org\n' };

const kinds: Kind[] = ['plain', 'mounted', 'far'];
const changes = ['whole', 'update'] as const;

for (const kind of kinds)
  for (const change of changes) {
    const begin = async (): Promise<Parameters<typeof run>[0]> => {
      scene = await openScene(kind);
      await writeTree(scene.out, { ...before, ...foreign });
      await writeTree(scene.files, change === 'whole' ? after : newFiles());
      await writeTree(scene.project, { 'ledger.new': 'Tuesday', ledger: 'Monday' });
      const { project, out, files } = scene;
      return {
        project,
        out,
        change: change === 'whole' ? { kind: 'whole', files } : { kind: 'update', files, removed: removed() },
        ledger: { from: `${project}/ledger.new`, to: `${project}/ledger` },
      };
    };

    describe(`a ${change === 'whole' ? 'whole site' : 'part of a site'}, put at a ${kind} folder`, () => {
      test('is there, and nothing else is left', async () => {
        const task = await begin();
        expect((await run(task)).wasKilled).toBe(false);
        expect(siteNow()).toEqual({ ...after, ...foreign, ledger: 'Tuesday' });
        expect(leftovers(scene)).toEqual([]);
      });

      test('is there whole or not at all after the next command, wherever the first was killed', async () => {
        const outcomes = new Set<string>();
        for (let killedAt = 1; ; killedAt++) {
          const task = await begin();
          const { wasKilled } = await run({ ...task, killedAt });
          if (!wasKilled) break;
          const isUntouched = !readsMixed();
          const { lines } = await run({ project: task.project, out: task.out });
          outcomes.add(expectWhole(killedAt));
          if (lines.length > 1) expect(lines[0]).toBe(finished(task.out));
          else expect(isUntouched).toBe(true);
          await scene.end();
        }
        expect(outcomes).toEqual(new Set(['Monday', 'Tuesday']));
      });

      test('is there whole or not at all where the next command is killed too', async () => {
        for (let killedAt = 4; ; killedAt += 3) {
          const task = await begin();
          if (!(await run({ ...task, killedAt })).wasKilled) break;
          for (let again = 1; ; again += 2)
            if (!(await run({ project: task.project, out: task.out, killedAt: again })).wasKilled) break;
          expectWhole(killedAt);
          await scene.end();
        }
      });

      test('is taken back where the disk fails, in the same run', async () => {
        for (const failsAt of [
          'stage',
          'keep',
          'write the journal',
          'put ',
          'remove ',
          'move the new site',
        ]) {
          const task = await begin();
          const { lines } = await run({ ...task, failsAt });
          const [message] = lines;
          if (!message?.startsWith('Error: ')) {
            await scene.end();
            continue;
          }
          expect(message).toBe('Error: EIO: i/o error, write');
          expect([failsAt, siteNow()]).toEqual([failsAt, { ...before, ...foreign, ledger: 'Monday' }]);
          expect([failsAt, leftovers(scene)]).toEqual([failsAt, []]);
          await scene.end();
        }
      });
    });
  }

/** Whether the site is, at this moment, neither the old one nor the new one. */
function readsMixed(): boolean {
  const site = readTree(scene.out);
  return ![before, after].some((tree) => sameTree(site, { ...tree, ...foreign }));
}

function sameTree(one: Tree, other: Tree): boolean {
  const sorted = (tree: Tree): string => JSON.stringify(Object.entries(tree).toSorted());
  return sorted(one) === sorted(other);
}

/** The old or the new site, with what says which; no byte of what the new one withholds. */
function expectWhole(killedAt: number): string {
  const now = siteNow();
  const day = now['ledger'] ?? 'none';
  expect([killedAt, now]).toEqual([
    killedAt,
    { ...(day === 'Tuesday' ? after : before), ...foreign, ledger: day },
  ]);
  expect([killedAt, leftovers(scene).filter((path) => path !== 'made')]).toEqual([killedAt, []]);
  expect(JSON.stringify(readTree(scene.out)).includes(withheld)).toBe(day === 'Monday');
  return day;
}

function siteNow(): Tree {
  return { ...readTree(scene.out), ledger: readTree(scene.project)['ledger'] ?? 'none' };
}

function newFiles(): Tree {
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text));
}

function removed(): string[] {
  return Object.keys(before).filter((path) => !(path in after));
}

function finished(out: string): string {
  return `A run was stopped while it published to ${out}: it is finished, and the new site is there.`;
}
