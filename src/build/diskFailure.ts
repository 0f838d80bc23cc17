import { realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { errorCode } from '../store/errorCode.ts';
import { BuildFailure } from './buildFailure.ts';
import { entryAt, filesBelow } from './publishing/files.ts';
import { beside, mountOf } from './publishing/place.ts';
import { NoRoomError, roomAt } from './publishing/room.ts';
import { UnfinishedError } from './publishing/unfinished.ts';

/** Where a build writes. */
export interface WrittenFolders {
  out: string;
  /** Dateline’s own folder, in which its caches are. */
  project: string;
  /** The folder in which this run makes the site. */
  workspace?: string;
  /** A path as messages show it. */
  shown: (path: string) => string;
}

/**
 * Throws, in place of an error of the system, one that says in words what was refused, where, and what to do. It is found
 * behind the words of other programs too (Astro’s, the bundler’s, a thread’s). Any other error is thrown as it is.
 */
export function diskFailure(error: unknown, folders: WrittenFolders): never {
  if (error instanceof BuildFailure) throw error;
  const refusal = refusalIn(error);
  if (!refusal) throw error;
  const state = chainOf(error).some((one) => one instanceof UnfinishedError)
    ? `${folders.shown(folders.out)} holds a part of the new site and a part of the last one; the next command tries to finish it.`
    : 'The last site is kept.';
  const { message, fix } = full.has(refusal.code)
    ? fullDisk(refusal, folders)
    : otherRefusal(refusal, folders);
  throw new BuildFailure(`${message}\n    ${fix}\n${state}`, { cause: error });
}

/** Why the system refuses to write, in words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? String(error);
  return reasons[code] ?? `the system says ${code}`;
}

const reasons: Record<string, string> = {
  EACCES: 'permission is denied',
  EBUSY: 'it is in use',
  EDQUOT: 'your quota on this disk is used up',
  EEXIST: 'a part of its path is a file',
  EFBIG: 'the file is larger than the disk or your limits allow',
  EIO: 'the disk fails (input/output error)',
  EMFILE: 'this process has too many files open',
  ENFILE: 'the system has too many files open',
  ENODEV: 'the disk is gone',
  ENOENT: 'the folder above it cannot be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ESTALE: 'the network disk has lost it',
  ENXIO: 'the disk is gone',
};

/** Of those that other code may also throw, only the system’s own are taken for refusals to write. */
const refusals = 'EACCES EBUSY EDQUOT EFBIG EIO EMFILE ENFILE ENODEV ENOSPC ENXIO EPERM EROFS ESTALE'.split(
  ' ',
);
const full = new Set(['ENOSPC', 'EDQUOT']);

/** The system’s words, and its numbers on Linux and macOS, as programs in other languages give them. */
const words: [RegExp, code: string][] = [
  [/no space left on device|\(os error 28\)|disk full/i, 'ENOSPC'],
  [/quota exceeded|\(os error (?:122|69)\)/i, 'EDQUOT'],
  [/permission denied|\(os error 13\)/i, 'EACCES'],
  [/operation not permitted|\(os error 1\)/i, 'EPERM'],
  [/read-only file system|\(os error 30\)/i, 'EROFS'],
  [/input\/output error|\(os error 5\)/i, 'EIO'],
  [/too many open files in system|\(os error 23\)/i, 'ENFILE'],
  [/too many open files|\(os error 24\)/i, 'EMFILE'],
  [/file too large|\(os error 27\)/i, 'EFBIG'],
];

interface Refusal {
  code: string;
  /** Where it was, if the error says so. */
  path?: string;
  noRoom?: NoRoomError;
}

function refusalIn(error: unknown): Refusal | undefined {
  for (const one of chainOf(error)) {
    const code = codeOf(one);
    if (code === undefined) continue;
    const path = pathOf(one);
    return { code, ...(path !== undefined && { path }), ...(one instanceof NoRoomError && { noRoom: one }) };
  }
  return undefined;
}

/** An error, its causes, and those that it gathers. */
function chainOf(error: unknown, seen = new Set<unknown>()): unknown[] {
  if (error === undefined || error === null || seen.has(error)) return [];
  seen.add(error);
  const { cause, errors } = typeof error === 'object' ? (error as { cause?: unknown; errors?: unknown }) : {};
  return [error, ...[cause, ...(Array.isArray(errors) ? errors : [])].flatMap((one) => chainOf(one, seen))];
}

function codeOf(error: unknown): string | undefined {
  const code = errorCode(error);
  if (code !== undefined) return refusals.includes(code) ? code : undefined;
  const message = messageOf(error);
  const [, named] = /\b(E[A-Z]{2,10})\b: /.exec(message) ?? [];
  if (named !== undefined && refusals.includes(named)) return named;
  return words.find(([pattern]) => pattern.test(message))?.[1];
}

/** As the system’s errors carry it, or as it stands in their words. What was copied is less telling than where it was copied to. */
function pathOf(error: unknown): string | undefined {
  const { dest, path } = error as { dest?: unknown; path?: unknown };
  for (const named of [dest, path]) if (typeof named === 'string') return named;
  const quoted = [...messageOf(error).matchAll(/['"`“]((?:\/|[A-Z]:\\)[^'"`”]+)['"`”]/g)];
  return quoted.at(-1)?.[1];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : typeof error === 'string' ? error : '';
}

function otherRefusal({ code, path }: Refusal, folders: WrittenFolders): { message: string; fix: string } {
  const { out, project, shown } = folders;
  if (code === 'EMFILE' || code === 'ENFILE')
    return {
      message: `The build cannot open more files: ${reasonOf({ code })}.`,
      fix:
        code === 'EMFILE'
          ? 'Raise the limit: ulimit -n 4096.'
          : 'End other programs, or raise the limit of the system.',
    };
  const reason = reasonOf({ code });
  if (path !== undefined && isWithin(path, out))
    return {
      message: `${shown(path)} cannot be written: ${reason}.`,
      fix: 'Make it writable, or name another folder: --out DIR.',
    };
  const cache = cacheAt(path, folders);
  if (path === undefined || cache === 'project')
    return {
      message: `${path === undefined ? 'A file of the build' : shown(path)} cannot be written: ${reason}.`,
      fix: `Dateline keeps what it has read under node_modules/.cache/ and .astro/ in ${shown(project)}; make them writable${isCacheNamed(folders) ? '' : ', or name another folder for all but compiled templates: --cache DIR'}.`,
    };
  if (cache === 'named')
    return {
      message: `${shown(path)} cannot be written: ${reason}.`,
      fix: 'Make it writable, or name another folder: --cache DIR.',
    };
  return {
    message: `${shown(path)} cannot be read or written: ${reason}.`,
    fix: 'Give the user who builds the right to do so.',
  };
}

function fullDisk(
  { code, path: named, noRoom }: Refusal,
  folders: WrittenFolders,
): { message: string; fix: string } {
  const path = named ?? fullest(folders);
  const { name, fix } = fullFolder(path, folders);
  const mount = mountOf(realOf(path));
  const which = mount === undefined ? name : `${name} (mounted at ${mount})`;
  const message =
    code === 'EDQUOT' ? `Your quota on the disk of ${which} is used up` : `The disk of ${which} is full`;
  return { message: `${message}: ${noRoom ? knownNeed(noRoom) : guessedNeed(path, folders)}.`, fix };
}

/** Of the folders that a build writes, the one whose disk has least room. */
function fullest({ out, project, workspace }: WrittenFolders): string {
  const caches = cachesOf(project);
  const room = (folder: string): number => {
    const { bytes = Infinity, files = Infinity } = roomAt(folder) ?? {};
    return files === 0 ? 0 : bytes;
  };
  return [workspace ?? caches, join(caches, 'dateline'), caches, out].reduce((least, folder) =>
    room(folder) < room(least) ? folder : least,
  );
}

/** The folder that the user knows: `out`, or Dateline’s cache. */
function fullFolder(path: string, folders: WrittenFolders): { name: string; fix: string } {
  const { out, project, workspace, shown } = folders;
  const cache = cacheAt(path, folders);
  if (cache === 'named')
    return {
      name: `Dateline’s cache ${shown(workspace ?? path)}`,
      fix: 'Free that much there, or name a folder on another disk: --cache DIR.',
    };
  if (cache === 'project')
    return {
      name: `Dateline’s cache ${shown(cachesOf(project))}`,
      fix: `Free that much there, ${isCacheNamed(folders) ? '' : 'name a folder on another disk for all but compiled templates (--cache DIR), '}or move Dateline’s own folder to another disk.`,
    };
  // Before it is put there, a site lies beside its place.
  if (isWithin(path, out) || path === dirname(out) || path.startsWith(beside(out)))
    return {
      name: shown(out),
      fix: 'Free that much there, or name a folder on another disk: --out DIR.',
    };
  return { name: shown(path), fix: 'Free that much there.' };
}

/** Which cache a path lies in: the project’s own, or one that `--cache` names. Before there is a workspace, nothing else is written. */
function cacheAt(
  path: string | undefined,
  { out, project, workspace }: WrittenFolders,
): 'project' | 'named' | undefined {
  if (path === undefined) return undefined;
  if ([cachesOf(project), join(project, '.astro')].some((folder) => isWithin(path, folder))) return 'project';
  if (workspace === undefined)
    return isWithin(path, out) || isWithin(dirname(out), path) ? undefined : 'named';
  return isWithin(path, workspace) ? 'named' : undefined;
}

/** Whether this run works in a folder that `--cache` names. Templates are compiled in the project all the same. */
function isCacheNamed({ project, workspace }: WrittenFolders): boolean {
  return workspace !== undefined && !isWithin(workspace, cachesOf(project));
}

/** Where a path, of which the end may be missing, leads to. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
  }
}

function cachesOf(project: string): string {
  return join(project, 'node_modules', '.cache');
}

function knownNeed({ needed, free }: NoRoomError): string {
  return needed.bytes > free.bytes
    ? `${sizeText(needed.bytes)} are needed, and ${sizeText(free.bytes)} are free`
    : `${needed.files} more files are needed, and it has room for ${free.files}`;
}

/** A build needs about what the last site takes; without one, more than there is. */
function guessedNeed(path: string, { out, workspace }: WrittenFolders): string {
  const room = roomAt(path);
  if (room?.files === 0) return 'it has no room for more files';
  const last = sizeBelow(out);
  // What this run has written on that disk is deleted again.
  const isThere = workspace !== undefined && mountOf(realOf(path)) === mountOf(realOf(workspace));
  const written = isThere && !isWithin(path, out) ? sizeBelow(join(workspace, 'site')) : 0;
  const free = written + (room?.bytes ?? 0);
  return last > free
    ? `about ${sizeText(last)} are needed, and ${sizeText(free)} are free`
    : `more than the ${sizeText(free)} that are free are needed`;
}

function sizeBelow(folder: string): number {
  try {
    return filesBelow(folder).reduce((sum, file) => sum + (entryAt(`${folder}/${file}`)?.size ?? 0), 0);
  } catch {
    return 0;
  }
}

/** In units that grow by a thousand, as disks are sold: `1.2 MB`. */
export function sizeText(bytes: number): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? ['bytes', 1];
  const amount = bytes / size;
  return `${amount < 10 && size > 1 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}

const units: [unit: string, size: number][] = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
