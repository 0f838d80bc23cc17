import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { errorCode } from './errorCode.ts';
import type { Defect } from '../parse/contentError.ts';
import { defect } from './defects.ts';
import { recordFile } from '../parse/recordId.ts';

/** What a content folder holds: a folder for each kind of record, and the file `archive.md`. */
export type Collection = 'stories' | 'people' | 'countries' | 'archive';

/** The command of npm that reads the folder, as messages name it. */
export type Command = 'build' | 'check' | 'dev' | 'name';

export interface RecordFiles {
  /** Paths below the collection’s folder, with `/`, sorted. */
  paths: string[];
  defects: Defect[];
}

const archiveFile = 'archive.md';

/**
 * The record files of one collection. Files that end otherwise, and those whose name begins with a dot, are left alone.
 * Links are followed, each folder once, but none that leads out of the content folder. Stories must be there; people and countries may be missing.
 */
export function recordFiles(
  content: string,
  collection: Collection,
  command: Command = 'check',
): RecordFiles {
  const folder = join(content, collection);
  const outside = linkDefect(content, collection === 'archive' ? archiveFile : collection);
  if (outside) return { paths: [], defects: [outside] };
  if (collection === 'archive')
    return { paths: existsSync(join(content, archiveFile)) ? [archiveFile] : [], defects: [] };
  const found: RecordFiles = { paths: [], defects: [] };
  const missing = collection === 'stories' ? missingStories(content, command) : undefined;
  if (missing) found.defects.push(missing);
  else if (isFolder(folder)) walk({ content, collection, found, entered: new Set() }, '');
  else if (existsSync(folder))
    found.defects.push({ file: collection, ...defect('not-a-folder', { record: 'record' }) });
  if (collection === 'stories' && !found.paths.length && !found.defects.length) found.defects.push(noStories);
  found.paths.sort();
  return found;
}

/** The path of a record’s file below the content folder. */
export function recordFileName(collection: Collection, path: string): string {
  return collection === 'archive' ? path : `${collection}/${path}`;
}

/** The bytes of a record’s file, or the defect that keeps them from being read. */
export function readRecordFile(content: string, collection: Collection, path: string): Buffer | Defect {
  const file = recordFileName(collection, path);
  try {
    const whole = `${content}/${file}`;
    // A pipe or a device would be read without end.
    if (!statSync(whole).isFile()) return { file, ...defect('not-a-file') };
    return readFileSync(whole);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The defect of a file or folder that lies outside the content folder, by its path below it; a link that leads nowhere is none. */
export function linkDefect(content: string, file: string): Defect | undefined {
  try {
    const real = realpathSync.native(join(content, file));
    const isInside = `${real}${sep}`.startsWith(`${realpathSync.native(content)}${sep}`);
    return isInside ? undefined : { file, ...defect('link-outside', { isFolder: isFolder(real) }) };
  } catch {
    return undefined;
  }
}

interface Walk {
  content: string;
  collection: Collection;
  found: RecordFiles;
  /** The real paths of the folders read. */
  entered: Set<string>;
}

/** Adds what a folder and those in it hold to `found`; `below` is the folder’s path below the collection, with a `/` at its end. */
function walk(task: Walk, below: string): void {
  const { content, collection, found, entered } = task;
  const folder = join(content, collection, below);
  try {
    const real = realpathSync.native(folder);
    if (entered.has(real)) return;
    entered.add(real);
    // A folder’s own place goes before every link to it.
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()))) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const path = `${below}${name}`;
      const isLink = entry.isSymbolicLink();
      const leadsToFolder = entry.isDirectory() || (isLink && isFolder(join(folder, name)));
      if (!leadsToFolder && !recordFile.test(name)) continue;
      const outside = isLink ? linkDefect(content, `${collection}/${path}`) : undefined;
      if (outside) found.defects.push(outside);
      else if (!leadsToFolder) found.paths.push(path);
      else if (recordFile.test(name))
        found.defects.push({
          file: `${collection}/${path}`,
          ...defect('folder-named-as-record', { name: name.replace(recordFile, '') }),
        });
      else walk(task, `${path}/`);
    }
  } catch (error) {
    found.defects.push(unreadable(`${collection}/${below}`.replace(/\/$/, ''), error));
  }
}

const noStories: Defect = { file: 'stories', ...defect('no-stories') };

function missingStories(content: string, command: Command): Defect | undefined {
  const folder = join(content, 'stories');
  if (!existsSync(content)) return { file: '', ...defect('missing-content-folder', { command }) };
  if (!isFolder(content)) return { file: '', ...defect('content-is-a-file', { command }) };
  if (!existsSync(folder)) return noStories;
  if (isFolder(folder)) return undefined;
  return { file: 'stories', ...defect('not-a-folder', { record: 'story' }) };
}

function unreadable(file: string, error: unknown): Defect {
  const code = errorCode(error) ?? '';
  const [reason, advice] = reasons[code] ?? [
    `the system says ${code || String(error)}`,
    'Try to open the file yourself, then build again.',
  ];
  return { file, ...defect('unreadable-file', { reason, advice }) };
}

const reasons: Record<string, [reason: string, advice: string]> = {
  EACCES: ['permission is denied', 'Give the user who builds the right to read it.'],
  EPERM: ['permission is denied', 'Give the user who builds the right to read it.'],
  ENOENT: ['it is a link that leads nowhere', 'Repair the link, or delete it.'],
  ELOOP: ['it is a link that leads back to itself', 'Repair the link, or delete it.'],
};

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
