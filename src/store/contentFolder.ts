import { constants } from 'node:fs';
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Defect } from '../parse/contentError.ts';
import { recordFile } from '../parse/recordId.ts';

/** What a content folder holds: a folder for each kind of record, and the file `archive.md`. */
export type Collection = 'stories' | 'people' | 'countries' | 'archive';

/** The command of npm that reads the folder, as messages name it. */
export type Command = 'build' | 'check' | 'dev';

export interface RecordFiles {
  /** Paths below the collection, with `/`, sorted. */
  paths: string[];
  defects: Defect[];
}

const archiveFile = 'archive.md';

/**
 * The record files of one collection. Files that end otherwise, and those whose name begins with a dot, are left alone.
 * Links are followed, each folder once. Stories must be there; people and countries may be missing.
 */
export async function recordFiles(
  content: string,
  collection: Collection,
  command: Command = 'check',
): Promise<RecordFiles> {
  if (collection === 'archive')
    return { paths: (await exists(join(content, archiveFile))) ? [archiveFile] : [], defects: [] };
  const found: RecordFiles = { paths: [], defects: [] };
  const missing = collection === 'stories' ? await missingStories(content, command) : undefined;
  if (missing) found.defects.push(missing);
  else if ((await exists(join(content, collection))) && !(await leadsToFolder(join(content, collection))))
    found.defects.push({
      file: collection,
      wrong: 'is a file, not a folder.',
      mend: 'Make it a folder with a Markdown file for each record.',
    });
  else if (await leadsToFolder(join(content, collection))) {
    await walk(join(content, collection), '', new Set()).catch((error: unknown) => {
      found.defects.push(unreadable(collection, error));
    });
  }
  if (collection === 'stories' && !found.paths.length && !found.defects.length) found.defects.push(noStories);
  found.paths.sort();
  return found;

  async function walk(folder: string, below: string, entered: Set<string>): Promise<void> {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    // A folder’s own place goes before every link to it.
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()))) {
      if (entry.name.startsWith('.')) continue;
      const path = `${below}${entry.name}`;
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(join(folder, entry.name))));
      if (isFolder && recordFile.test(entry.name)) {
        found.defects.push({
          file: `${collection}/${path}`,
          wrong: 'is a folder with the name of a record.',
          mend: `Rename the folder to ${entry.name.replace(recordFile, '')}, or make it a file.`,
        });
      } else if (isFolder) {
        await walk(join(folder, entry.name), `${path}/`, entered).catch((error: unknown) => {
          found.defects.push(unreadable(`${collection}/${path}`, error));
        });
      } else if (recordFile.test(entry.name)) {
        found.paths.push(path);
      }
    }
  }
}

/** The bytes of a record’s file, or the defect that keeps them from being read. */
export async function readRecordFile(
  content: string,
  collection: Collection,
  path: string,
): Promise<Buffer | Defect> {
  const file = collection === 'archive' ? path : `${collection}/${path}`;
  try {
    const whole = join(content, file);
    // A pipe or a device would be read without end.
    if (!(await stat(whole)).isFile())
      return {
        file,
        wrong: 'is not a file.',
        mend: 'Put a Markdown file in its place, or delete it.',
      };
    return await readFile(whole);
  } catch (error) {
    return unreadable(file, error);
  }
}

const noStories: Defect = {
  file: 'stories',
  wrong: 'the folder holds no story.',
  mend: 'Add one: stories/2025/04/08/a-first-story.md, with title, date and source between two lines of ---.',
};

async function missingStories(content: string, command: Command): Promise<Defect | undefined> {
  const folder = join(content, 'stories');
  if (!(await exists(content))) {
    return {
      file: '',
      wrong: 'the content folder does not exist.',
      mend: `Name one that does: npm run ${command} -- --content DIR.`,
    };
  }
  if (!(await leadsToFolder(content))) {
    return {
      file: '',
      wrong: 'the content folder is a file.',
      mend: `Name a folder: npm run ${command} -- --content DIR.`,
    };
  }
  if (!(await exists(folder))) return noStories;
  if (await leadsToFolder(folder)) return undefined;
  return {
    file: 'stories',
    wrong: 'is a file, not a folder.',
    mend: 'Make it a folder with a Markdown file for each story.',
  };
}

function unreadable(file: string, error: unknown): Defect {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [why, mend] = reasons[code] ?? [
    `the system says ${code || String(error)}`,
    'Try to open the file yourself, then build again.',
  ];
  return { file, wrong: `cannot be read: ${why}.`, mend };
}

const reasons: Record<string, [why: string, mend: string]> = {
  EACCES: ['permission is denied', 'Give the user who builds the right to read it.'],
  EPERM: ['permission is denied', 'Give the user who builds the right to read it.'],
  ENOENT: ['it is a link that leads nowhere', 'Mend the link, or delete it.'],
  ELOOP: ['it is a link that leads back to itself', 'Mend the link, or delete it.'],
};

async function leadsToFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
