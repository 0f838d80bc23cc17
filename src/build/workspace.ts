import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorCode } from '../store/errorCode.ts';

/** A folder where one run works: its caches, and the site that it makes. */
export interface Workspace {
  folder: string;
  release(): Promise<void>;
}

/** The cache of one content folder; all lie under `node_modules/.cache/dateline/`. */
export function cacheOf(project: string, content: string): string {
  const digest = createHash('sha256').update(pathToFileURL(content).href).digest('hex').slice(0, 10);
  return join(caches(project), `${basename(content).replace(/[^\w.-]/g, '_')}-${digest}`);
}

/** Where compiled templates are kept, for all content folders. */
export function templatesOf(project: string): string {
  return join(caches(project), 'templates');
}

function caches(project: string): string {
  return join(project, 'node_modules/.cache/dateline');
}

/** The content folder’s cache, for this run alone: while another run works there, a second one takes an empty folder of its own. */
export async function acquireWorkspace(
  project: string,
  content: string,
  folder = cacheOf(project, content),
): Promise<Workspace> {
  const lock = join(folder, 'lock');
  await mkdir(folder, { recursive: true });
  if ((await take(lock)) || (await takeOver(lock)))
    return { folder, release: () => rm(lock, { force: true }) };
  const own = await mkdtemp(`${folder}-`);
  return { folder: own, release: () => rm(own, { recursive: true, force: true }) };
}

/** Makes the lock, if there is none: of several runs that try at once, one succeeds. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Makes the lock in place of one whose run was killed. One run at a time may try, so that none removes what another has just made. */
async function takeOver(lock: string): Promise<boolean> {
  if (!(await isAbandoned(lock))) return false;
  const trial = `${lock}-trial`;
  if (!(await take(trial))) {
    // For the next run.
    if (await isAbandoned(trial)) await rm(trial, { force: true });
    return false;
  }
  try {
    if (!(await isAbandoned(lock))) return false;
    await rm(lock, { force: true });
    return await take(lock);
  } finally {
    await rm(trial, { force: true });
  }
}

/** Whether the run that made the lock was killed. */
async function isAbandoned(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  // A run that has just begun may not have written its number yet.
  return holder > 0 && !isRunning(holder);
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
