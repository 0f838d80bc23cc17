import { afterEach, describe, expect, test } from 'vitest';
import type { Kind, Scene, Tree } from './places.ts';
import {
  after,
  before,
  difference,
  foreign,
  leftovers,
  mayMount,
  openScene,
  readTree,
  run,
  withheld,
  writeTree,
} from './places.ts';

let scene: Scene;

afterEach(() => scene.end());

/** `npm run test:long` kills at every step of the second run too; `npm test` at a few. */
const isLong = import.meta.env.MODE === 'long';

const cases: (readonly [Kind, 'whole' | 'update'])[] = [
  ['plain', 'whole'],
  ['plain', 'update'],
  ['mounted', 'whole'],
  ['mounted', 'update'],
  ['far', 'whole'],
  ...(isLong && mayMount
    ? ([
        ['bound', 'whole'],
        ['bound', 'update'],
      ] as const)
    : []),
];

for (const [kind, change] of cases) {
  /** Files are put one by one, and not all of them by one rename. */
  const isExchange = change === 'update' || ['mounted', 'bound'].includes(kind);
  const begin = async (): Promise<Parameters<typeof run>[0]> => {
    scene = await openScene(kind);
    await writeTree(scene.out, { ...before, ...foreign });
    const { files: changed, removed } = difference(before, after);
    await writeTree(scene.files, change === 'whole' ? after : changed);
    const { project, out, files } = scene;
    return {
      project,
      out,
      change: change === 'whole' ? { kind: 'whole', files } : { kind: 'update', files, removed },
    };
  };

  describe(`a ${change === 'whole' ? 'whole site' : 'part of a site'}, put at a ${kind} folder`, () => {
    test('is there, and nothing else is left', async () => {
      const task = await begin();
      expect((await run(task)).wasKilled).toBe(false);
      expect(readTree(scene.out)).toEqual({ ...after, ...foreign });
      expect(leftovers(scene)).toEqual([]);
    });

    test('is there whole or not at all after the next command, wherever the first was killed', async () => {
      const outcomes = new Set<string>();
      for (let killedAt = 1; ; killedAt++) {
        const task = await begin();
        const { wasKilled } = await run({ ...task, killedAt });
        if (!wasKilled) break;
        const isUntouched = !readsMixed();
        expect(strangers()).toEqual([]);
        const { lines } = await run({ project: task.project, out: task.out });
        outcomes.add(expectWhole(killedAt));
        if (lines.length > 1) expect(lines[0]).toBe(finished(task.out));
        else expect(isUntouched).toBe(true);
        await scene.end();
      }
      expect(outcomes).toEqual(new Set(['Monday', 'Tuesday']));
    });

    test('is there whole or not at all where the next command is killed too', async () => {
      for (let killedAt = 4; ; killedAt += isLong ? 1 : 5) {
        const task = await begin();
        if (!(await run({ ...task, killedAt })).wasKilled) break;
        for (let again = 1; ; again += isLong ? 1 : 3)
          if (!(await run({ project: task.project, out: task.out, killedAt: again })).wasKilled) break;
        expectWhole(killedAt);
        await scene.end();
      }
    });

    test.runIf(isExchange)(
      'is taken back where the disk fails, and where the run is killed meanwhile',
      async () => {
        for (let killedAt = 8; ; killedAt += isLong ? 1 : 3) {
          const task = await begin();
          if (!(await run({ ...task, failsAt: 'remove ', killedAt })).wasKilled) break;
          const { lines } = await run({ project: task.project, out: task.out });
          const wasTurned = lines[0]?.endsWith('it is undone, and the last site is there.');
          const day = expectWhole(killedAt);
          if (wasTurned) expect(day).toBe('Monday');
          await scene.end();
        }
      },
    );

    test('is taken back where the disk fails, in the same run', async () => {
      for (const failsAt of ['stage', 'keep', 'write the journal', 'put ', 'remove ', 'move the new site']) {
        const task = await begin();
        const { lines } = await run({ ...task, failsAt });
        const [message] = lines;
        if (!message?.startsWith('Error: ')) {
          await scene.end();
          continue;
        }
        expect(message).toBe('Error: EIO: i/o error, write');
        expect([failsAt, readTree(scene.out)]).toEqual([failsAt, { ...before, ...foreign }]);
        expect([failsAt, leftovers(scene)]).toEqual([failsAt, []]);
        await scene.end();
      }
    });
  });
}

/** What is below the folder and of neither site: a server would show it. */
function strangers(): string[] {
  const known = { ...before, ...after, ...foreign };
  return Object.keys(readTree(scene.out)).filter((path) => !path.endsWith('/') && !(path in known));
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

/** The old site, Monday’s, or the new one, Tuesday’s, with no byte of what that one withholds. */
function expectWhole(killedAt: number): string {
  const now = readTree(scene.out);
  const day = sameTree(now, { ...before, ...foreign }) ? 'Monday' : 'Tuesday';
  expect([killedAt, now]).toEqual([killedAt, { ...(day === 'Tuesday' ? after : before), ...foreign }]);
  expect([killedAt, leftovers(scene).filter((path) => path !== 'made')]).toEqual([killedAt, []]);
  expect(JSON.stringify(readTree(scene.out)).includes(withheld)).toBe(day === 'Monday');
  return day;
}

function finished(out: string): string {
  return `A run was stopped while it published to ${out}: it is finished, and the new site is there.`;
}
