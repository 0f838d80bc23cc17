import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { Calendar } from './calendar.ts';
import { daysOf, dayText } from './calendar.ts';
import type { Contents } from './directory.ts';
import { shelvesOf } from './directory.ts';
import type { Row, VolumeContents } from './finding.ts';
import { fragmentUrl, rowOfFragment, rowsInBlock } from './finding.ts';
import { indexedText, printedWords } from './indexedText.ts';
import { pack } from './postings.ts';
import type { Volume } from './volumes.ts';
import { volumesOf } from './volumes.ts';
import type { Fragment, Metadata } from './wordsIndex.ts';
import { mark, metadataOf, standingsIn } from './wordsIndex.ts';

/**
 * Indexes the words of a built site’s stories into volumes under its `pagefind/`, stories of every language together, so that one search
 * page finds them all. A volume is named for its time; beside Pagefind’s files it holds `volume.json`, by which the search page reads them.
 * The directory of words and their spellings go to `search/words/`. A volume holds `mostInVolume` stories, unless one day has more. Throws
 * where Pagefind reports an error.
 */
export async function indexSite(built: string, language: string, mostInVolume?: number): Promise<void> {
  const folder = join(built, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(built, 'search/words'), { recursive: true, force: true });
  const calendar = readJson<Calendar>(join(built, 'search/calendar.json'));
  const { first } = daysOf(calendar);
  const rows = Array.from({ length: Math.ceil(calendar.stories / rowsInBlock) }, (_, block) =>
    readJson<Row[]>(join(built, `search/rows/${block}.json`)),
  ).flat();
  const volumes = volumesOf(Array.from(first, dayText), mostInVolume);
  const words = new Map<string, number[]>();
  const spellings = new Map<string, number>();
  let printed = 0;
  try {
    for (const volume of volumes) {
      const indexed = await indexVolume(built, volume, rows, language, spellings);
      printed += indexed.printed;
      for (const [word, numbers] of indexed.words)
        (words.get(word) ?? words.set(word, []).get(word)!).push(...numbers);
    }
  } finally {
    await close();
  }
  writeDirectory(join(built, 'search/words'), volumes, words, printed / Math.max(1, rows.length), spellings);
}

/** Indexes one volume, and gives its words with the numbers of the stories that hold each, in ascending order, and how many words are printed. */
async function indexVolume(
  built: string,
  volume: Volume,
  rows: Row[],
  language: string,
  spellings: Map<string, number>,
): Promise<{ words: Map<string, number[]>; printed: number }> {
  const index = await newIndex(language);
  const numbers = new Map<string, number>();
  const add = async (number: number): Promise<void> => {
    const row = rows[number]!;
    const text = indexedText(readFileSync(join(built, 'stories', row.id, 'index.html'), 'utf8'));
    if (text === undefined) return;
    numbers.set(row.id, number);
    for (const word of printedWords(text)) spellings.set(word, (spellings.get(word) ?? 0) + 1);
    check((await index.addHTMLFile({ url: fragmentUrl(row), content: text })).errors);
  };
  await Promise.all(Array.from({ length: volume.stories }, (_, at) => add(volume.from + at)));
  const folder = join(built, 'pagefind', volume.name);
  await write(index, folder, numbers.size);
  for (const name of readdirSync(folder))
    if (program.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  const metadata = metadataIn(folder);
  const stories = storiesOf(metadata, folder, numbers);
  writeFileSync(join(folder, 'volume.json'), JSON.stringify(volumeContents(metadata, stories, volume)));
  return {
    words: wordsOf(metadata, folder, stories),
    printed: metadata.pages.reduce((sum, { words }) => sum + words, 0),
  };
}

async function newIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  check(errors);
  if (!index) throw new Error('Pagefind gave no index');
  return index;
}

async function write(index: PagefindIndex, folder: string, pages: number): Promise<void> {
  const written = await within(longestWrite + pages * longestPage, index.writeFiles({ outputPath: folder }));
  check(written.errors);
  await index.deleteIndex();
}

function metadataIn(folder: string): Metadata {
  const file = filesIn(folder).find((name) => name.endsWith('.pf_meta'));
  return file ? metadataOf(unpacked(file)) : { pages: [], chunks: [] };
}

/** The number of each page’s story, page by page. */
function storiesOf({ pages }: Metadata, folder: string, numbers: Map<string, number>): number[] {
  return pages.map(({ name }) => {
    const file = unpacked(join(folder, 'fragment', `${name}.pf_fragment`));
    const { url } = JSON.parse(file.subarray(mark.length).toString()) as Fragment;
    return numbers.get(rowOfFragment(url).id)!;
  });
}

function volumeContents({ pages, chunks }: Metadata, stories: number[], { from }: Volume): VolumeContents {
  // All begin with the language that was forced upon them.
  const beginning = /^.*_/.exec(pages[0]?.name ?? '')?.[0] ?? '';
  return {
    chunks,
    pages: pack(pages.flatMap(({ words }, page) => [stories[page]! - from, words])),
    fragments: pages.map(({ name }) => name.slice(beginning.length)).join(' '),
    beginning,
  };
}

function wordsOf({ chunks }: Metadata, folder: string, stories: number[]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [, chunk] of chunks)
    for (const [word, standings] of standingsIn(unpacked(join(folder, 'index', `${chunk}.pf_index`))))
      words.set(
        word,
        [...new Set(standings.map(({ page }) => stories[page]!))].sort((a, b) => a - b),
      );
  return words;
}

function writeDirectory(
  folder: string,
  volumes: Volume[],
  words: Map<string, number[]>,
  wordsOfStory: number,
  spellings: Map<string, number>,
): void {
  mkdirSync(join(folder, 'spellings'), { recursive: true });
  const shelves = shelvesOf(words, volumes);
  for (const [number, shelf] of shelves.entries())
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(Object.fromEntries(shelf)));
  const letters = Map.groupBy(
    [...spellings].filter(([word]) => word.length > 3),
    ([word]) => String.fromCodePoint(word.codePointAt(0)!),
  );
  for (const [letter, printed] of letters)
    writeFileSync(
      join(folder, 'spellings', `${letter.codePointAt(0)!.toString(16)}.json`),
      JSON.stringify(Object.fromEntries(printed)),
    );
  const contents: Contents = {
    volumes,
    words: Math.max(1, Math.round(wordsOfStory)),
    shelves: shelves.map(([first]) => first![0]),
    letters: [...letters.keys()],
  };
  writeFileSync(join(folder, 'contents.json'), JSON.stringify(contents));
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function unpacked(file: string): Buffer {
  return gunzipSync(readFileSync(file));
}

/** What of Pagefind’s files is its program; the search page reads the index itself. */
const program = /^pagefind(?:-(?!entry).*)?\.(?:js|css)$|^wasm\.|^filter$/;

/** On a full disk Pagefind tries again for ever; ten times what it was ever seen to need, in milliseconds. */
const longestWrite = 60_000;
const longestPage = 20;

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(
      () => failed(new Error('Pagefind did not come to an end; is the disk full?')),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
