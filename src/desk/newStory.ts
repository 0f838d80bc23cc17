import { errorCode } from '../store/errorCode.ts';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tally } from '../archive/tally.ts';
import { readRecordFile, recordFiles } from '../store/contentFolder.ts';
import type { Refusal } from '../parse/contentError.ts';
import { readFrontMatter, writeFrontMatter } from '../parse/frontMatter.ts';
import { recordFile } from '../parse/recordId.ts';
import { parseStory } from '../parse/records.ts';
import { slug } from '../parse/slug.ts';
import { dayOf, monthOf, yearOf } from '../parse/storyDate.ts';
import { defect } from './defects.ts';
import type { Outcome } from './nameRecord.ts';

/** What a new story begins with, as it is written in front matter. */
export interface Beginning {
  title: string;
  date: string;
  dateline?: string;
  source: string;
}

/** Why a value may not be in its field; undefined where it may. */
export function faultIn(field: keyof Beginning, value: string): Refusal | undefined {
  const text = storyText({ title: 'Talks', date: '2025-04-08', source: 'IRNA', [field]: value });
  const fault = parseStory('a.md', text).defects[0];
  if (fault) return fault;
  return field !== 'title' || slug(value) ? undefined : defect('headline-without-letters');
}

/**
 * Writes the file of a new story below `stories/`, in the folder of its day and named by its headline; where the name is taken, with a number
 * after it. It has no text yet, and so it is withheld.
 */
export async function fileStory(content: string, given: Beginning): Promise<Outcome> {
  const there = await stat(content).catch(() => undefined);
  if (!there?.isDirectory()) return { refused: 'The content folder does not exist.' };
  const beginning = onLines(given);
  const { title, date } = beginning;
  const folder = `stories/${(dayOf(date) ?? monthOf(date) ?? yearOf(date)).replaceAll('-', '/')}`;
  try {
    await mkdir(join(content, folder), { recursive: true });
  } catch (error) {
    if (!inTheWay.has(errorCode(error) ?? '')) throw error;
    return { refused: `A file stands where the folder ${folder} should be; move it first.` };
  }
  const taken = new Set(
    (await readdir(join(content, folder))).map((name) => name.replace(recordFile, '').toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const name = `${shortened(slug(title))}${number > 1 ? `-${number}` : ''}`;
    const file = `${folder}/${name}.md`;
    if (!taken.has(name) && (await isWritten(join(content, file), storyText(beginning))))
      return { file, said: begun };
  }
}

/** The source that most stories name; undefined where there is no story yet. */
export async function usualSource(content: string): Promise<string | undefined> {
  const lines: string[] = [];
  for (const path of recordFiles(content, 'stories').paths) {
    const bytes = readRecordFile(content, 'stories', path);
    if (!('message' in bytes)) lines.push(...(/^source:.*$/m.exec(bytes.toString('utf8')) ?? []));
  }
  for (const [line] of tally(lines)) {
    const { source } = readFrontMatter(`---\n${line}\n---\n`).fields as { source?: string };
    if (source) return source;
  }
  return undefined;
}

const inTheWay = new Set(['EEXIST', 'ENOTDIR']);

/** Each field on one line, as it is read. */
function onLines(beginning: Beginning): Beginning {
  const onLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const { title, date, dateline, source } = beginning;
  return {
    title: onLine(title),
    date: onLine(date),
    ...(dateline !== undefined && { dateline: onLine(dateline) }),
    source: onLine(source),
  };
}

const begun = 'It is withheld: write its text, then delete the line status: withheld.';

/** What any file system takes, with a margin. */
const longestName = 100;

function shortened(name: string): string {
  if (name.length <= longestName) return name;
  return name.slice(0, name.lastIndexOf('-', longestName)).slice(0, longestName);
}

function storyText(beginning: Beginning): Buffer {
  const { title, date, source, dateline } = beginning;
  const front = writeFrontMatter({ title, date, source, dateline, status: 'withheld' });
  return Buffer.from(`${front}\nThe text goes here.\n`);
}

/** Writes a new file; false where there is one, even if it was made a moment ago. */
async function isWritten(path: string, bytes: Buffer): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
