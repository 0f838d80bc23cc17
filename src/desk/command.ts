/*
 * The editor’s commands `check`, `name` and `new`: each does its work, prints what came of it and gives its exit code, or a sentence about how it
 * was misused. Modules are loaded only when they are needed, so that wrong use is answered at once.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Holdings } from '../archive/archive.ts';
import { advisedFor, quotedForShell } from '../parse/shellCommands.ts';
import type { Beginning } from './newStory.ts';

/** Where a command is run. */
export interface Place {
  /** The folder from which paths are read. */
  here: string;
  /** Dateline’s own content folder, whose country records serve where the editor’s has none. */
  ours: string;
  /** The editor’s content folder. */
  content: string;
  /** A path as the user would write it. */
  shown: (path: string) => string;
}

/** Checks an archive and prints the report. */
export async function checkArchive(
  place: Place,
  holdings: Holdings,
  { json, github }: CheckOptions,
): Promise<number> {
  const { content, shown } = place;
  const { check } = await import('./check.ts');
  const { settingsOf } = await import('../edition/edition.ts');
  const report = await check(holdings, {
    now: new Date().toISOString(),
    address: settingsOf(holdings.archive?.[0]?.record).address,
    read: (file) => readFile(join(content, file)),
    ...(!json && { most: 20 }),
  });
  const folder = shown(content);
  if (json) process.stdout.write((await import('./reporters/json.ts')).jsonText(report));
  else {
    const text = github
      ? (await import('./reporters/github.ts')).githubText(report, folder)
      : (await import('./reporters/terminal.ts')).terminalText(report, folder);
    process.stdout.write(advised(place, text));
  }
  return report.errors.length ? 1 : 0;
}

/** Prints what the id of a defect means, or of all where it is `all`. */
export async function explain(id: string): Promise<number> {
  const { explanationOf, nearestId } = await import('./explain.ts');
  const explanation = explanationOf(id);
  if (explanation !== undefined) {
    process.stdout.write(explanation);
    return 0;
  }
  const near = nearestId(id);
  process.stderr.write(
    `No defect has the id “${id}”.${near ? ` Is ${near} meant?` : ''} npm run check -- --explain all lists every id.\n`,
  );
  return 2;
}

/** Begins a story, asking on a terminal for what is not given. */
export async function newStory(place: Place, given: Partial<Beginning>): Promise<number | string> {
  const { content, shown } = place;
  const { beginStory } = await import('./beginStory.ts');
  const { fileStory, usualSource } = await import('./newStory.ts');
  const { stdin, stdout, stderr, env } = process;
  const terminal = stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined;
  const today = new Date().toISOString().slice(0, 10);
  const begun = await beginStory(given, { date: today, source: () => usualSource(content) }, terminal);
  if ('misused' in begun) return begun.misused;
  const outcome = 'refused' in begun ? begun : await fileStory(content, begun);
  if ('refused' in outcome) {
    stderr.write(advised(place, `${outcome.refused}\n`));
    return 1;
  }
  stdout.write(advised(place, `${shown(join(content, outcome.file))}\n${outcome.said}\n`));
  const editor = env['VISUAL'] || env['EDITOR'];
  if (terminal && editor) (await import('./editor.ts')).openInEditor(join(content, outcome.file), editor);
  return 0;
}

/** Lists the names without a record, or writes them into a review sheet. */
export async function reviewNames(
  place: Place,
  holdings: Holdings,
  { json, csv }: CheckOptions,
): Promise<number> {
  const { content, here, shown } = place;
  const noFolder = holdings.stories.find(({ file }) => file === '')?.defects[0];
  if (noFolder) {
    const { defectText } = await import('../parse/contentError.ts');
    process.stderr.write(advised(place, `${defectText(noFolder, shown(content))}\n`));
    return 1;
  }
  const { namesToReview } = await import('../archive/mentions/namesToReview.ts');
  const { namesText } = await import('./names.ts');
  const names = namesToReview(holdings);
  if (csv === undefined)
    process.stdout.write(
      json ? `${JSON.stringify({ names }, undefined, 2)}\n` : advised(place, namesText(names)),
    );
  else {
    const { reviewSheet } = await import('./review/sheet.ts');
    const { counted } = await import('../parse/counted.ts');
    const sheet = reviewSheet(names, holdings);
    const path = resolve(here, csv);
    const fault = await writeFile(path, sheet.csv).then(() => undefined, failure);
    if (fault !== undefined) {
      process.stderr.write(`${shown(path)} cannot be written: ${fault}.\n`);
      return 1;
    }
    const sizes = `${counted(sheet.rows, 'row', 'rows')} for ${counted(names.length, 'name', 'names')}`;
    const next = `npm run name -- --from ${quotedForShell(shown(path))}`;
    process.stdout.write(
      advised(place, `${sizes}: ${shown(path)}\nEdit it in a spreadsheet, then: ${next}\n`),
    );
  }
  const unread = holdings.stories.filter(({ record }) => !record);
  if (!unread.length) return 0;
  const passedOver = `${unread.length} of the stories have defects and were passed over; npm run check lists them.\n`;
  process.stderr.write(advised(place, passedOver));
  return 1;
}

/** Gives one name to a record, or to nobody. */
export async function nameOne(
  place: Place,
  { words, as, new: isNew, dismiss, json, dryRun }: NameOptions,
): Promise<number | string> {
  const { content, shown } = place;
  const [name, ...others] = words;
  if (json || dryRun) return `${json ? '--json' : '--dry-run'} goes with --from alone.`;
  if (!name?.trim() || others.length)
    return 'Write one name, in quotes, or the file of a review sheet: --from FILE.';
  if ([as !== undefined, isNew, dismiss].filter(Boolean).length !== 1)
    return 'Write one of --as ID, --new and --dismiss.';
  const { nameAsNobody, nameAsRecord, nameAsVariant } = await import('./nameRecord.ts');
  const outcome = await (as !== undefined
    ? nameAsVariant(content, name.trim(), as)
    : isNew
      ? nameAsRecord(content, name.trim())
      : nameAsNobody(content, name.trim()));
  if ('refused' in outcome) {
    process.stderr.write(advised(place, `${outcome.refused}\n`));
    return 1;
  }
  process.stdout.write(`${outcome.said}: ${shown(join(content, outcome.file))}\n`);
  return 0;
}

/** Carries out what a review sheet or an authority file says of names. */
export async function nameFromFile(
  place: Place,
  from: string,
  options: NameOptions,
): Promise<number | string> {
  const { content, here, ours, shown } = place;
  const { words, as, new: isNew, dismiss, json, dryRun } = options;
  if (words.length || as !== undefined || isNew || dismiss)
    return '--from takes its names from the file, and no other.';
  const { decode } = await import('../import/core/decode.ts');
  const { nameFileAdvice, nameReportText, applyNameFile } = await import('./nameFile.ts');
  const path = resolve(here, from);
  const bytes = await readFile(path).catch(failure);
  const decoded =
    typeof bytes === 'string'
      ? { id: 'unreadable-input', message: `cannot be read: ${bytes}.` }
      : decode(bytes);
  if ('message' in decoded) {
    process.stderr.write(`${shown(path)}: ${decoded.message} [${decoded.id}]\n    ${nameFileAdvice}\n`);
    return 1;
  }
  const report = await applyNameFile(content, { from: shown(path), text: decoded.text }, { dryRun, ours });
  const file = (below: string) => shown(join(content, below));
  const text = json ? `${JSON.stringify(report, undefined, 2)}\n` : nameReportText(report, file);
  (report.problems.length && !json ? process.stderr : process.stdout).write(
    json ? text : advised(place, text),
  );
  return report.problems.length ? 1 : 0;
}

/** What a command prints; the commands in it name the content folder where it is not the one of the site. */
function advised({ content, ours, shown }: Place, text: string): string {
  return content === ours ? text : advisedFor(shown(content), text);
}

/** What the system says of a file that it does not give or take. */
function failure(error: NodeJS.ErrnoException): string {
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
  };
  return known[error.code ?? ''] ?? error.message;
}

interface CheckOptions {
  json: boolean;
  github: boolean;
  /** The file into which a review sheet is written. */
  csv?: string;
}

interface NameOptions {
  /** The names, where they are not in a file. */
  words: string[];
  as?: string;
  new: boolean;
  dismiss: boolean;
  json: boolean;
  dryRun: boolean;
}
