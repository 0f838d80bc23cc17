import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tryLock } from './lock.ts';
import { isOwnerRunning, ownerTag } from './owner.ts';
import { makeFolder } from './publishing/files.ts';

/** A folder where one run works: its caches, and the site that it makes. */
export interface Workspace {
  /** The site is made in `site` below it, which is gone when the run ends. */
  folder: string;
  release(): Promise<void>;
}

/** The cache of one content folder; all lie under `node_modules/.cache/dateline/`. */
export function cacheOf(project: string, content: string): string {
  return join(caches(project), `${basename(content).replace(/[^\w.-]/g, '_')}-${digestOf(content)}`);
}

/** Where compiled templates are kept, for all content folders. */
export function templatesOf(project: string): string {
  return join(caches(project), 'templates');
}

/** Where it is kept what is being put at folders beside which nothing can be written, and which folders are being published to. */
export function publishingOf(project: string): string {
  return join(caches(project), 'publishing');
}

/** Ten digits that stand for a folder. */
export function digestOf(folder: string): string {
  return createHash('sha256').update(pathToFileURL(folder).href).digest('hex').slice(0, 10);
}

/** The content folder’s cache, for this run alone: while another run works there, a second one takes an empty folder of its own. Throws the system’s errors. */
export async function acquireWorkspace(
  project: string,
  content: string,
  folder = cacheOf(project, content),
): Promise<Workspace> {
  makeFolder(folder);
  const lock = await tryLock(join(folder, 'lock'));
  if (lock)
    return {
      folder,
      release: async () => {
        await drop(join(folder, 'site'));
        await lock.release();
      },
    };
  const own = await makeOwnFolder(`${folder}-`);
  return { folder: own, release: () => rm(own, { recursive: true, force: true }) };
}

/** Makes a folder for this process alone; its name says whose it is, so that one of a killed process can be told. */
export function makeOwnFolder(prefix: string): Promise<string> {
  return mkdtemp(`${prefix}${ownerTag()}-`);
}

/**
 * Deletes what killed runs have left in the caches: folders of their own, and sites that were never put in place. What cannot be deleted
 * is left. Takes less than a millisecond where there is nothing.
 */
export async function dropLeftovers(project: string): Promise<void> {
  const all = caches(project);
  const [contents, templates] = await Promise.all([all, templatesOf(project)].map(namesIn));
  const own = [
    ...contents!.map((name) => join(all, name)),
    ...templates!.filter((name) => name.startsWith('new-')).map((name) => join(templatesOf(project), name)),
  ];
  for (const folder of own) if (await isOrphan(folder)) await drop(folder);
  for (const name of contents!) await dropSite(join(all, name));
}

/** Of one content folder’s cache: the site that a killed run was making, and its lock. */
async function dropSite(cache: string): Promise<void> {
  const site = join(cache, 'site');
  const left = await namesIn(cache);
  if (!['site', 'lock', 'lock-trial'].some((name) => left.includes(name))) return;
  const lock = await tryLock(join(cache, 'lock')).catch(() => undefined);
  if (!lock) return;
  await drop(site);
  await lock.release();
}

/** Whether a folder was one process’s own, and that is gone. Older versions named no owner: such a folder is an orphan a day later. */
async function isOrphan(folder: string): Promise<boolean> {
  const [, tag, unnamed] =
    /(?:^new|-[\da-f]{10})-(?:(\d+-\d*)-[\w]{6}|(\w{6}))$/.exec(basename(folder)) ?? [];
  if (tag !== undefined) return !isOwnerRunning(tag);
  if (unnamed === undefined) return false;
  const made = (await stat(folder).catch(() => undefined))?.mtimeMs;
  return made !== undefined && Date.now() - made > day;
}

/** In milliseconds. */
const day = 86_400_000;

async function drop(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function caches(project: string): string {
  return join(project, 'node_modules/.cache/dateline');
}
