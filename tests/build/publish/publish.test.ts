import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { link, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockOut, publish, recover } from '../../../src/build/publish.ts';
import { hasTraces } from '../../../src/build/publishing/traces.ts';
import type { Kind, Scene, Tree } from './places.ts';
import {
  after,
  before,
  difference,
  foreign,
  leftovers,
  mayMount,
  mount,
  openScene,
  readTree,
  run,
  unmount,
  withheld,
  writeTree,
} from './places.ts';

let scene: Scene;

afterEach(() => scene.end());

async function open(kind: Kind, size?: string): Promise<Scene> {
  scene = await openScene(kind, size === undefined ? {} : { size });
  await writeTree(scene.out, before);
  await writeTree(scene.files, after);
  return scene;
}

describe.each(['plain', 'mounted'] as const)('a %s folder', (kind) => {
  beforeEach(() => open(kind));

  test('that is empty or missing takes a whole site', async () => {
    const { out, project, files } = scene;
    for (const name of Object.keys(readTree(out)))
      await rm(join(out, name.split('/')[0]!), { recursive: true, force: true });
    if (kind === 'plain') await rm(out, { recursive: true });
    await publish({ kind: 'whole', files }, out, project);
    expect(readTree(out)).toEqual(after);
    expect(leftovers(scene)).toEqual([]);
  });

  test('loses hidden files that an earlier site brought, and keeps those of others', async () => {
    const { out, project, files } = scene;
    const brought = {
      '.well-known/security.txt': 'x',
      '.well-known/keys/a.txt': 'x',
      CNAME: 'old.example.org',
    };
    const others = { '.git/HEAD': 'main', '.well-known/acme/token': 'x' };
    await writeTree(out, { ...brought, ...others });
    await publish({ kind: 'whole', files, removed: [...Object.keys(brought), '.gone/b.txt'] }, out, project);
    expect(readTree(out)).toEqual({ ...after, ...others });
    expect(leftovers(scene)).toEqual([]);
  });

  test('keeps a hidden file that the new site brings, whatever is to be removed', async () => {
    const { out, project, files } = scene;
    await writeTree(out, { '.well-known/security.txt': 'Monday' });
    await writeTree(files, { '.well-known/security.txt': 'Tuesday' });
    await publish({ kind: 'whole', files, removed: ['.well-known/security.txt'] }, out, project);
    expect(readTree(out)).toEqual({ ...after, '.well-known/security.txt': 'Tuesday' });
  });

  test('is named by a link, and the link stays', async () => {
    const { out, project, files, root } = scene;
    const named = join(root, 'public');
    await symlink(out, named);
    await publish({ kind: 'whole', files }, named, project);
    expect(readTree(out)).toEqual(after);
    expect(readTree(named)).toEqual(after);
    expect(leftovers(scene)).toEqual([]);
  });

  test('is published to by one run at a time, and whole after both', async () => {
    const { out, project, files } = scene;
    const other = { ...after, 'index.html': 'Front page of another archive', 'other/index.html': 'Other' };
    await writeTree(`${files}-2`, other);
    const runs = await Promise.all(
      [files, `${files}-2`].map((made) => run({ project, out, change: { kind: 'whole', files: made } })),
    );
    expect(runs.map(({ lines }) => lines.length)).toEqual([1, 1]);
    expect([after, other]).toContainEqual(readTree(out));
    expect(leftovers(scene)).toEqual([]);
  });

  test('that is locked makes others wait, and says for whom', async () => {
    const { out, project } = scene;
    const first = await lockOut(out, project);
    const holders: number[] = [];
    const second = lockOut(out, project, (holder) => {
      holders.push(holder);
      void first.release();
    });
    await (await second).release();
    expect(holders).toEqual([process.pid]);
    expect(leftovers({ ...scene, files: '' })).toEqual([]);
  });

  test('loses the lock of a killed run with the next command, whatever that is told of', async () => {
    const { out, project } = scene;
    const publishing = join(import.meta.dirname, '../../../src/build/publish.ts');
    const script = `const { lockOut } = await import(${JSON.stringify(publishing)});
      await lockOut(...${JSON.stringify([out, project])});
      process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
    expect(signal).toBe('SIGKILL');
    expect(leftovers({ ...scene, files: '' })).not.toEqual([]);
    expect(hasTraces(project, join(project, 'dist'))).toBe(true);
    expect(await recover(project, join(project, 'dist'))).toEqual([]);
    expect(leftovers({ ...scene, files: '' })).toEqual([]);
    expect(readTree(out)).toEqual(before);
  });

  test('is put right by a command that is not told of it', async () => {
    const { out, project, files } = scene;
    const { removed, files: changed } = difference(before, after);
    await rm(files, { recursive: true });
    await writeTree(files, changed);
    const change = { kind: 'update', files, removed } as const;
    expect((await run({ project, out, change, killedAt: 10 })).wasKilled).toBe(true);
    const said = await recover(project, join(project, 'dist'), { shown: () => 'the site' });
    expect(said).toEqual([
      'A run was stopped while it published to the site: it is finished, and the new site is there.',
    ]);
    expect(readTree(out)).toEqual(after);
    expect(leftovers(scene)).toEqual([]);
  });

  test('whose journal cannot be read takes no update, and a whole site puts it right', async () => {
    const { out, project, files } = scene;
    expect((await run({ project, out, change: { kind: 'whole', files }, killedAt: 12 })).wasKilled).toBe(
      kind === 'mounted',
    );
    const journal =
      kind === 'plain'
        ? join(out, '../.dist-journal.json')
        : execFileSync('find', [project, '-name', 'journal.json'], { encoding: 'utf8' }).trim();
    await writeFile(journal, '{"dateline":2}');
    const message = `A run was stopped while it published to ${out}, and that can neither be finished nor undone: ${journal} was written by another version of Dateline.`;
    expect(await recover(project, out)).toEqual([message]);
    const update = { kind: 'update', files: `${files}-2`, removed: [] } as const;
    await writeTree(update.files, { 'index.html': 'Front page of Wednesday' });
    await expect(publish(update, out, project)).rejects.toThrow(
      `the site in ${out} is not whole; build all of it again`,
    );
    await writeTree(files, after);
    await publish({ kind: 'whole', files }, out, project);
    expect(readTree(out)).toEqual(after);
    expect(leftovers(scene)).toEqual([]);
  });
});

describe('a mounted folder', () => {
  beforeEach(() => open('mounted'));

  test('never holds anything of Dateline’s', async () => {
    const { out, project, files } = scene;
    await writeTree(out, foreign);
    const known = new Set(Object.keys({ ...before, ...after, ...foreign }));
    const strangers = new Set<string>();
    await publish({ kind: 'whole', files }, out, project, {
      step: () => {
        for (const path of Object.keys(readTree(out)))
          if (!known.has(path) && !path.endsWith('/')) strangers.add(path);
      },
    });
    expect([...strangers]).toEqual([]);
    expect(readTree(out)).toEqual({ ...after, ...foreign });
  });

  test('that can neither take the new site nor get the old one back is put right by the next command', async () => {
    const { out, project, files } = scene;
    const failing = publish({ kind: 'whole', files }, out, project, {
      step: (name) => {
        if (/^(?:remove|restore) /.test(name)) throw new Error('EIO: i/o error, write');
      },
    });
    await expect(failing).rejects.toThrow(
      `${out} holds a part of the new site and a part of the last one: EIO: i/o error, write. The next command tries to finish it.`,
    );
    expect(await recover(project)).toEqual([
      `A run was stopped while it published to ${out}: it is undone, and the last site is there.`,
    ]);
    expect(readTree(out)).toEqual(before);
    expect(leftovers(scene)).toEqual([]);
  });

  test('leaves a copy of the old site alone whose files are second names', async () => {
    const { out, project, files } = scene;
    await mkdir(join(out, '.yesterday'));
    await link(join(out, 'index.html'), join(out, '.yesterday/index.html'));
    await publish({ kind: 'whole', files }, out, project);
    expect(readFileSync(join(out, '.yesterday/index.html'), 'utf8')).toBe(before['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(after['index.html']);
  });

  test('is not left through links in it', async () => {
    const { out, project, files, root } = scene;
    await writeTree(join(root, 'private'), { 'index.html': 'mine', 'ferry/index.html': 'mine' });
    await rm(join(out, 'stories'), { recursive: true });
    await symlink(join(root, 'private'), join(out, 'stories'));
    await rm(join(out, 'index.html'));
    await symlink(join(root, 'private/index.html'), join(out, 'index.html'));
    await publish({ kind: 'whole', files }, out, project);
    expect(readTree(out)).toEqual(after);
    expect(readTree(join(root, 'private'))).toEqual({ 'index.html': 'mine', 'ferry/index.html': 'mine' });
  });
});

describe.runIf(mayMount)('a disk', () => {
  test('that is mounted from the project’s own takes a site', async () => {
    const { out, project, files } = await open('bound');
    await publish({ kind: 'whole', files }, out, project);
    expect(readTree(out)).toEqual(after);
    expect(leftovers(scene)).toEqual([]);
  });

  test('whose folders cannot be renamed, as those of an image in a container, takes a site file by file', async ({
    skip,
  }) => {
    const { out, project, files, root } = await open('plain');
    const above = join(out, '..');
    for (const name of ['upper', 'work']) await mkdir(join(root, name));
    const layers = `lowerdir=${above},upperdir=${root}/upper,workdir=${root}/work`;
    const { status } = spawnSync('mount', ['-t', 'overlay', '-o', layers, 'none', above]);
    skip(status !== 0, 'this file system cannot be overlaid');
    try {
      const steps: string[] = [];
      await publish({ kind: 'whole', files }, out, project, { step: (name) => steps.push(name) });
      expect(steps).toContain('put index.html');
      expect(readTree(out)).toEqual(after);
      expect(leftovers(scene)).toEqual([]);
    } finally {
      unmount(above);
    }
  });

  test('without room for the new site keeps the old one, byte for byte', async () => {
    const { out, project, files } = await open('mounted', '64k');
    await writeTree(files, { 'photos/harbour.jpg': 'x'.repeat(100_000) });
    await expect(publish({ kind: 'whole', files }, out, project)).rejects.toMatchObject({
      name: 'NoRoomError',
      path: out,
      needed: { bytes: 102_400 + 4 * 4096 },
    });
    expect(readTree(out)).toEqual(before);
    expect(leftovers(scene)).toEqual([]);
  });

  test('that fills up while files are put there gets the old site back, byte for byte', async () => {
    const { out, project, files } = await open('mounted', '512k');
    const long = { 'index.html': 'x'.repeat(90_000), 'zoo/index.html': 'y'.repeat(90_000) };
    await writeTree(files, long);
    const filler = join(out, '.filler');
    await expect(
      publish({ kind: 'whole', files }, out, project, {
        step: (name) => {
          if (name === 'put index.html') fill(out, filler);
        },
      }),
    ).rejects.toMatchObject({ code: 'ENOSPC' });
    await rm(filler);
    expect(readTree(out)).toEqual(before);
    expect(leftovers(scene)).toEqual([]);
  });

  test('of the cache without room for the old bytes leaves the site alone', async () => {
    const { out, project, files } = await open('mounted');
    mount(join(project, 'node_modules'), '64k');
    try {
      await writeTree(out, { 'photos/old.jpg': 'x'.repeat(100_000) });
      await writeTree(files, after);
      await expect(publish({ kind: 'whole', files }, out, project)).rejects.toMatchObject({
        name: 'NoRoomError',
        path: expect.stringContaining('node_modules') as string,
      });
      expect(readTree(out)).toEqual({ ...before, 'photos/old.jpg': 'x'.repeat(100_000) });
      expect(leftovers(scene)).toEqual([]);
    } finally {
      unmount(join(project, 'node_modules'));
    }
  });

  test('beside which a site is copied needs room for it before anything is done', async () => {
    const { project, files, root } = await open('plain');
    const volume = join(root, 'volume');
    await mkdir(volume);
    mount(volume, '64k');
    try {
      const out = join(volume, 'dist');
      await writeTree(out, { 'index.html': 'small' });
      await writeTree(files, { 'photos/harbour.jpg': 'x'.repeat(100_000) });
      await expect(publish({ kind: 'whole', files }, out, project)).rejects.toMatchObject({
        name: 'NoRoomError',
        path: volume,
      });
      expect(readTree(volume)).toEqual({ 'dist/index.html': 'small' });
    } finally {
      unmount(volume);
    }
  });

  test('that is not mounted at the moment is waited for', async () => {
    const { out, project, files } = await open('mounted');
    expect((await run({ project, out, change: { kind: 'whole', files }, killedAt: 12 })).wasKilled).toBe(
      true,
    );
    const held = readTree(out);
    unmount(out);
    expect(await recover(project)).toEqual([
      `A run was stopped while it published to ${out}, and that can neither be finished nor undone: ${out} is empty, so its disk may not be mounted.`,
    ]);
    expect(readTree(out)).toEqual({});
    mount(out, '16m');
    await writeTree(out, held);
    await recover(project);
    expect(readTree(out)).toEqual(after);
    expect(leftovers(scene)).toEqual([]);
  });

  test('that cannot be written is no reason to fail where nothing is to be done', async () => {
    const { out, project } = await open('plain');
    mkdirSync(join(project, 'node_modules/.cache/dateline/templates/new-AbCd12'), { recursive: true });
    execFileSync('mount', ['--bind', project, project]);
    execFileSync('mount', ['-o', 'remount,ro,bind', project]);
    try {
      expect(await recover(project, out)).toEqual([]);
    } finally {
      unmount(project);
    }
  });
});

test('a folder that was deleted after a run was killed there is not made again', async () => {
  const { out, project, files } = await open('plain');
  expect((await run({ project, out, change: { kind: 'whole', files }, killedAt: 1 })).wasKilled).toBe(true);
  await rm(join(out, '..'), { recursive: true });
  expect(await recover(project)).toEqual([]);
  expect(existsSync(join(out, '..'))).toBe(false);
  expect(hasTraces(project, out)).toBe(false);
});

describe('folders of others beside a site', () => {
  const texts = (folder: string, tree: Tree): Tree =>
    Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${folder}/${path}`, text]));

  test.each(['.dist-old', '.dist-new', '.dist-old-2019', '.dist-old-20240601'])(
    'are kept by every command: %s, a copy of the site',
    async (name) => {
      const { out, project } = await open('plain');
      await writeTree(join(out, '..', name), before);
      // A build that was killed before it published anything.
      await writeFile(join(out, '../.dist-lock'), '4194305-1');
      expect(await recover(project, out)).toEqual([]);
      expect(readTree(join(out, '..'))).toEqual({ ...texts('dist', before), ...texts(name, before) });
    },
  );

  test.each(['.dist-old', '.dist-new'])('that have a name which a build needs stop it: %s', async (name) => {
    const { out, project, files } = await open('plain');
    const copy = join(out, '..', name);
    await writeTree(copy, before);
    const message = `${copy} is not Dateline’s, and a build needs that name for a while.
    Rename it, or name another folder for the site: --out DIR.
The last site is kept.`;
    await expect(lockOut(out, project)).rejects.toThrow(message);
    await expect(publish({ kind: 'whole', files }, out, project)).rejects.toThrow(message);
    expect(readTree(join(out, '..'))).toEqual({ ...texts('dist', before), ...texts(name, before) });
  });

  test.each([
    ['.dist-old-4711', 'photos/harbour.jpg'],
    ['.dist-new-4194305', 'data/prices.csv'],
    ['.dist-old-812', 'about/index.html'],
    ['dist/.old-Backup', 'photos/harbour.jpg'],
    ['dist/.new-abc123', 'data/prices.csv'],
    ['dist/.old-May24x', 'stories/draft.md'],
  ])('are kept where they only have a name such as a part of a site has: %s/%s', async (name, file) => {
    const { out, project } = await open('plain');
    const above = join(out, '..');
    await writeTree(above, { [`${name}/${file}`]: 'mine', 'dist/.new-abc123/data/a.csv': 'mine' });
    const held = readTree(above);
    expect(await recover(project, out)).toEqual([]);
    expect(readTree(above)).toEqual(held);
  });
});

/* What earlier versions left. */
describe('a site that an earlier version was stopped at', () => {
  /** No system gives a process this number. */
  const killed = 2 ** 22 + 1;

  test('comes back where it was moved away and no other came', async () => {
    const { out, project } = await open('plain');
    await rename(out, join(out, `../.dist-old-${killed}`));
    await writeTree(join(out, `../.dist-new-${killed}`), after);
    expect(await recover(project, out)).toEqual([
      `A run was stopped while it published to ${out}: it is undone, and the last site is there.`,
    ]);
    expect(readTree(out)).toEqual(before);
    expect(leftovers({ ...scene, files: '' })).toEqual([]);
  });

  test('loses the hidden copies beside it, and keeps what others put there', async () => {
    const { out, project } = await open('plain');
    const above = join(out, '..');
    await writeTree(join(above, `.dist-old-${killed}`), before);
    await writeTree(join(above, '.dist-old-2019'), { 'holiday.jpg': 'x' });
    await writeTree(join(above, '.dist-notes'), { 'todo.txt': 'x' });
    expect(await recover(project, out)).toEqual([]);
    expect(readTree(above)).toEqual({
      ...Object.fromEntries(Object.entries(before).map(([path, text]) => [`dist/${path}`, text])),
      '.dist-old-2019/holiday.jpg': 'x',
      '.dist-notes/todo.txt': 'x',
    });
  });

  test('loses the copies in a mounted folder that a full disk left, and no withheld text is there', async () => {
    const { out, project } = await open('mounted');
    for (const name of Object.keys(before))
      await rm(join(out, name.split('/')[0]!), { recursive: true, force: true });
    await writeTree(out, { ...after, ...foreign });
    await writeTree(join(out, '.new-aB3dE6'), { 'stories/harbour/index.html': withheld });
    await mkdir(join(out, '.old-Zz9xY1'));
    await writeTree(join(out, '.new-months'), { 'index.html': 'a draft of the editor’s' });
    expect(await recover(project, out)).toEqual([]);
    expect(readTree(out)).toEqual({
      ...after,
      ...foreign,
      '.new-months/index.html': 'a draft of the editor’s',
    });
    expect(JSON.stringify(readTree(out))).not.toContain(withheld);
  });

  /** Its steps: the new site is copied, the old entries move away one by one, the new ones come one by one. */
  const stopped: [string, (moved: number) => Tree, Tree, number][] = [
    ['while the old entries moved away', (moved) => inMount(before, { old: moved, fresh: 0 }), before, 5],
    ['while the new entries came', (moved) => inMount(before, { old: 6, fresh: moved }), after, 5],
  ];
  test.each(stopped)('is whole where it was stopped %s', async (_, state, expected, steps) => {
    for (let moved = 1; moved < steps; moved++) {
      const { out, project } = await openScene('mounted').then((opened) => (scene = opened));
      await writeTree(out, state(moved));
      const said = await recover(project, out);
      expect(said).toHaveLength(1);
      expect([moved, readTree(out)]).toEqual([moved, { ...expected, ...foreign }]);
      await scene.end();
    }
  });

  /** The tree in a mounted folder, after so many entries of the old and of the new site have moved. */
  function inMount(site: Tree, moved: { old: number; fresh: number }): Tree {
    const tops = (tree: Tree): string[] =>
      [...new Set(Object.keys(tree).map((path) => path.split('/')[0]!))].toSorted();
    const away = new Set(tops({ ...site, ...foreign }).slice(0, moved.old + 2));
    const came = new Set(tops(after).slice(0, moved.fresh));
    const at = (tree: Tree, place: (top: string) => string): Tree =>
      Object.fromEntries(
        Object.entries(tree).map(([path, text]) => [place(path.split('/')[0]!) + path, text]),
      );
    const isAllAway = moved.old + 2 >= tops({ ...site, ...foreign }).length;
    return {
      ...at({ ...site, ...foreign }, (top) => (away.has(top) || isAllAway ? '.old-Ab1Cd2/' : '')),
      ...at(after, (top) => (came.has(top) ? '' : '.new-Xy9Zw8/')),
    };
  }
});

/** Leaves not a block of a disk. */
function fill(folder: string, file: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(bavail * bsize));
  expect(existsSync(file)).toBe(true);
}
