import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Task } from './run.ts';

/** Files by their paths; a folder’s whole content. */
export type Tree = Record<string, string>;

/** A folder that a site is put at, and a project that publishes there. */
export interface Scene {
  /** All of it lies below this folder. */
  root: string;
  project: string;
  out: string;
  /** Where the new site is made. */
  files: string;
  end(): Promise<void>;
}

export type Kind = 'plain' | 'mounted' | 'bound' | 'far';

/** Whether this user may mount disks, as root may on Linux. */
export const mayMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
})();

/**
 * `plain`: a folder that can be renamed; `far`: one on another disk than the project; `mounted`: a disk of its own, or, for users who may not
 * mount, a folder in one that they may not write; `bound`: another folder of the project’s disk, mounted there.
 */
export async function openScene(kind: Kind, { size = '16m' }: { size?: string } = {}): Promise<Scene> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-publish-'));
  const far = kind === 'far' && existsSync('/dev/shm') ? await mkdtemp('/dev/shm/dateline-publish-') : root;
  const project = join(root, 'project');
  const out = join(far, 'web', 'dist');
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await mkdir(out, { recursive: true });
  const isMounted = kind === 'bound' || (kind === 'mounted' && mayMount);
  if (kind === 'bound') await bind(join(root, 'volume'), out);
  else if (isMounted) mount(out, size);
  else if (kind === 'mounted') await chmod(dirname(out), 0o555);
  return {
    root,
    project,
    out,
    files: join(project, 'node_modules/made'),
    end: async () => {
      if (isMounted) unmount(out);
      await chmod(dirname(out), 0o755).catch(() => undefined);
      for (const folder of [root, far]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function bind(volume: string, folder: string): Promise<void> {
  await mkdir(volume);
  const { status, stderr } = spawnSync('mount', ['--bind', volume, folder]);
  if (status !== 0) throw new Error(stderr.toString());
}

export function mount(folder: string, size: string): void {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', folder]);
  if (status !== 0) throw new Error(stderr.toString());
}

export function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder]);
}

export async function writeTree(folder: string, tree: Tree): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Every file, empty folders with a slash at their end. */
export function readTree(folder: string, path = ''): Tree {
  if (!existsSync(join(folder, path))) return {};
  const names = readdirSync(join(folder, path));
  if (names.length === 0 && path) return { [`${path}/`]: '' };
  return Object.assign(
    {},
    ...names.map((name) => {
      const below = path ? `${path}/${name}` : name;
      return lstatSync(join(folder, below)).isDirectory()
        ? readTree(folder, below)
        : { [below]: readFileSync(join(folder, below), 'utf8') };
    }),
  ) as Tree;
}

/** What is left of Dateline’s own: in the folder above `out`, in the caches, and where the site was made. */
export function leftovers({ project, out, files }: Scene): string[] {
  const cache = join(project, 'node_modules/.cache/dateline');
  return [
    ...readdirSync(dirname(out)).filter((name) => name !== 'dist'),
    ...Object.keys(readTree(cache)).filter((path) => path !== 'publishing/'),
    ...(existsSync(files) ? ['made'] : []),
  ];
}

/** A story that the new site withholds. */
export const withheld = 'The harbour master resigned on Tuesday.';

export const before: Tree = {
  'index.html': 'Front page of Monday',
  'about/index.html': 'About us',
  'data/stories.jsonl': '{"id":"ferry"}\n{"id":"harbour"}\n',
  'stories/ferry/index.html': 'The ferry sails again.',
  'stories/harbour/index.html': withheld,
  'people/asel': 'a file where the new site has a folder',
  'dates/2025/index.html': 'a folder where the new site has a file',
};

export const after: Tree = {
  'index.html': 'Front page of Tuesday, which is longer',
  'about/index.html': 'About us',
  'data/stories.jsonl': '{"id":"ferry"}\n{"id":"market"}\n',
  'stories/ferry/index.html': 'It sails.',
  'stories/market/index.html': 'The market opens.',
  'people/asel/index.html': 'Asel',
  'dates/2025': '2025',
};

/** What belongs to the place stays there. */
export const foreign: Tree = { '.git/HEAD': 'ref: refs/heads/pages\n', CNAME: 'news.example.org\n' };

/** Of a site that replaces another, the files that are new or changed, and the paths of those that are gone. */
export function difference(old: Tree, fresh: Tree): { files: Tree; removed: string[] } {
  return {
    files: Object.fromEntries(Object.entries(fresh).filter(([path, text]) => old[path] !== text)),
    removed: Object.keys(old).filter((path) => !(path in fresh)),
  };
}

export interface Ended {
  wasKilled: boolean;
  lines: string[];
}

/** Publishes, or recovers, in a process of its own. */
export function run(task: Task): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // Hundreds of these start in a row.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'dateline-publish-compiled') },
    });
    let out = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.on('close', (_, signal) =>
      done({ wasKilled: signal === 'SIGKILL', lines: out.trimEnd().split('\n') }),
    );
  });
}
