import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { Calendar } from './calendar.ts';
import { daysOf, dayText } from './calendar.ts';
import type { Contents } from './directory.ts';
import { firstStem, shelvesOf } from './directory.ts';
import type { Row, VolumeContents } from './finding.ts';
import { fragmentUrl, rowsInBlock } from './finding.ts';
import { indexedText } from './indexedText.ts';
import { pack } from './postings.ts';
import type { Volume } from './volumes.ts';
import { volumesOf } from './volumes.ts';
import type { Fragment, Metadata } from './wordsIndex.ts';
import { mark, metadataOf } from './wordsIndex.ts';

/**
 * Indexes the words of a built site’s stories into volumes under its `pagefind/`, stories of every language together, so that one search
 * page finds them all. Pagefind is given words that are folded already, and what a story prints is put beside its index as its fragments.
 * A volume is named for its time, and holds `volume.json`, by which the search page reads it. The directory of words and their spellings
 * go to `search/words/`. A volume holds `mostInVolume` stories, unless one day has more. Throws where Pagefind reports an error.
 */
export async function indexSite(built: string, mostInVolume?: number): Promise<void> {
  const folder = join(built, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(built, 'search/words'), { recursive: true, force: true });
  const calendar = readJson<Calendar>(join(built, 'search/calendar.json'));
  const { first } = daysOf(calendar);
  const rows = Array.from({ length: Math.ceil(calendar.stories / rowsInBlock) }, (_, block) =>
    readJson<Row[]>(join(built, `search/rows/${block}.json`)),
  ).flat();
  const volumes = volumesOf(Array.from(first, dayText), mostInVolume);
  const vocabulary: Vocabulary = { words: new Map(), printed: new Map() };
  let words = 0;
  try {
    for (const volume of volumes) words += await indexVolume(built, volume, rows, vocabulary);
  } finally {
    await close();
  }
  writeDirectory(join(built, 'search/words'), volumes, vocabulary, words / Math.max(1, rows.length));
}

/** The words of an archive. */
interface Vocabulary {
  /** The numbers of the stories that hold each, in ascending order. */
  words: Map<string, number[]>;
  /** How often each is printed, of words of letters. */
  printed: Map<string, number>;
}

/** Indexes one volume, adds its words to the vocabulary, and gives how many there are in all its stories. */
async function indexVolume(
  built: string,
  volume: Volume,
  rows: Row[],
  { words, printed }: Vocabulary,
): Promise<number> {
  const index = await newIndex();
  const fragments = new Map<number, Fragment>();
  const add = async (number: number): Promise<void> => {
    const row = rows[number]!;
    const text = indexedText(readFileSync(join(built, 'stories', row.id, 'index.html'), 'utf8'));
    if (text === undefined) return;
    fragments.set(number, { url: fragmentUrl(row), content: text.content, anchors: text.anchors });
    for (const word of text.words) (words.get(word) ?? words.set(word, []).get(word)!).push(number);
    for (const word of text.printed) printed.set(word, (printed.get(word) ?? 0) + 1);
    check((await index.addHTMLFile({ url: `/${number}`, content: text.page })).errors);
  };
  await Promise.all(Array.from({ length: volume.stories }, (_, at) => add(volume.from + at)));
  const folder = join(built, 'pagefind', volume.name);
  await write(index, folder, fragments.size);
  const metadata = metadataIn(folder);
  const stories = storiesOf(metadata, folder);
  for (const name of readdirSync(folder))
    if (!kept.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  const names = writeFragments(
    join(folder, 'fragment'),
    stories.map((number) => fragments.get(number)!),
  );
  writeFileSync(
    join(folder, 'volume.json'),
    JSON.stringify(volumeContents(metadata, stories, names, volume)),
  );
  return metadata.pages.reduce((sum, page) => sum + page.words, 0);
}

async function newIndex(): Promise<PagefindIndex> {
  // Of a language that it does not know, Pagefind keeps words as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
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
function storiesOf({ pages }: Metadata, folder: string): number[] {
  return pages.map(({ name }) => {
    const file = unpacked(join(folder, 'fragment', `${name}.pf_fragment`));
    const { url } = JSON.parse(file.subarray(mark.length).toString()) as { url: string };
    return Number(url.slice(1));
  });
}

/** Writes what stories print, each under a name of its own that changes with it; the names, page by page. */
function writeFragments(folder: string, fragments: Fragment[]): string[] {
  mkdirSync(folder);
  const names = new Set<string>();
  for (const fragment of fragments) {
    const content = JSON.stringify(fragment);
    const digest = createHash('sha256').update(content).digest('hex');
    let length = shortestName;
    while (names.has(digest.slice(0, length))) length++;
    const name = digest.slice(0, length);
    names.add(name);
    writeFileSync(join(folder, `${name}.pf_fragment`), gzipSync(mark + content, { level: 9 }));
  }
  return [...names];
}

function volumeContents(
  { pages, chunks }: Metadata,
  stories: number[],
  names: string[],
  { from }: Volume,
): VolumeContents {
  return {
    chunks,
    pages: pack(pages.flatMap(({ words }, page) => [stories[page]! - from, words])),
    fragments: names.join(' '),
  };
}

function writeDirectory(
  folder: string,
  volumes: Volume[],
  { words, printed }: Vocabulary,
  wordsOfStory: number,
): void {
  mkdirSync(join(folder, 'spellings'), { recursive: true });
  const shelves = shelvesOf(words, volumes);
  for (const [number, shelf] of shelves.entries())
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(Object.fromEntries(shelf)));
  const letters = Map.groupBy(
    [...printed].filter(([word]) => word.length > 3),
    ([word]) => String.fromCodePoint(word.codePointAt(0)!),
  );
  for (const [letter, own] of letters)
    writeFileSync(
      join(folder, 'spellings', `${letter.codePointAt(0)!.toString(16)}.json`),
      JSON.stringify(Object.fromEntries(own)),
    );
  const contents: Contents = {
    volumes,
    words: Math.max(1, Math.round(wordsOfStory)),
    shelves: shelves.map(firstStem),
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

/** Of Pagefind’s files, what the search page reads: its chunks of words. What it reads beside them is written here. */
const kept = /^index$/;

/** In digits of a digest; as long as that Pagefind’s own names are. */
const shortestName = 7;

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
