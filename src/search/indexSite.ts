import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { Calendar } from './calendar.ts';
import { daysOf, dayText } from './calendar.ts';
import type { Contents } from './directory.ts';
import { shelvesOf } from './directory.ts';
import type { Row, VolumeStories } from './finding.ts';
import { fragmentUrl, rowOfFragment, rowsInBlock, wordOfNothing } from './finding.ts';
import { indexedText, printedWords } from './indexedText.ts';
import type { Volume } from './volumes.ts';
import { volumesOf } from './volumes.ts';

/**
 * Indexes the words of a built site’s stories into volumes under its `pagefind/`, stories of every language together, so that one search
 * page finds them all. A volume is named for its time; beside Pagefind’s files it holds `stories.json`, which tells its stories’ numbers by
 * their fragments. `pagefind/` itself holds the program and an index of no story, which the volumes are merged with. The directory of words
 * and their spellings go to `search/words/`. A volume holds `mostInVolume` stories, unless one day has more. Throws where Pagefind reports
 * an error.
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
  try {
    await indexNothing(folder, language);
    for (const volume of volumes)
      for (const [word, numbers] of await indexVolume(built, volume, rows, language, spellings))
        (words.get(word) ?? words.set(word, []).get(word)!).push(...numbers);
  } finally {
    await close();
  }
  writeDirectory(join(built, 'search/words'), volumes, words, spellings);
}

/** Indexes one volume, and gives its words with the numbers of the stories that hold each, in ascending order. */
async function indexVolume(
  built: string,
  volume: Volume,
  rows: Row[],
  language: string,
  spellings: Map<string, number>,
): Promise<Map<string, number[]>> {
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
  const hashes = hashesOf(folder, numbers);
  writeFileSync(join(folder, 'stories.json'), JSON.stringify(shortened(hashes, volume)));
  return wordsOf(folder, hashes);
}

/** An index of one page that is no story, and beside it the program. */
async function indexNothing(folder: string, language: string): Promise<void> {
  const index = await newIndex(language);
  check(
    (await index.addHTMLFile({ url: '/', content: `<html><body>${wordOfNothing}</body></html>` })).errors,
  );
  await write(index, folder, 0);
  for (const name of readdirSync(folder))
    if (interfaces.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  // Pagefind looks only every 50 ms whether its program is there.
  const main = join(folder, 'pagefind.js');
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll('asyncSleep(50)', 'asyncSleep(4)'));
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

/** The number of the story of each fragment, by the fragment’s hash. */
function hashesOf(folder: string, numbers: Map<string, number>): Map<string, number> {
  return new Map(
    filesIn(join(folder, 'fragment')).map((file) => {
      const { url } = JSON.parse(unpacked(file).toString()) as { url: string };
      return [basename(file, '.pf_fragment'), numbers.get(rowOfFragment(url).id)!];
    }),
  );
}

/** The beginnings of the hashes, story by story and one behind the other, as long as tells them apart; dashes where a story has none. */
function shortened(hashes: Map<string, number>, { from, stories }: Volume): VolumeStories {
  const known = [...hashes].map(([hash, number]) => ({ hash: hash.slice(hash.indexOf('_') + 1), number }));
  let length = 3;
  while (new Set(known.map(({ hash }) => hash.slice(0, length))).size < known.length) length++;
  const short = Array.from({ length: stories }, () => '-'.repeat(length));
  for (const { hash, number } of known) short[number - from] = hash.slice(0, length);
  return { length, hashes: short.join('') };
}

/**
 * The words of a volume. Its metadata lists the pages by their hashes; its chunks the words, of each the pages that hold it, by steps, and
 * forms with accents with theirs.
 */
function wordsOf(folder: string, hashes: Map<string, number>): Map<string, number[]> {
  const metadata = filesIn(folder).find((file) => file.endsWith('.pf_meta'));
  if (!metadata) return new Map();
  const [, pages] = decode(unpacked(metadata)) as [string, [hash: string][]];
  const words = new Map<string, number[]>();
  for (const file of filesIn(join(folder, 'index'))) {
    const [entries] = decode(unpacked(file)) as [[string, [number][], [string, [number][]][]][]];
    for (const [word, own, forms] of entries) {
      const numbers = new Set<number>();
      for (const held of [own, ...forms.map(([, ofForm]) => ofForm)]) {
        let page = 0;
        for (const [step] of held) numbers.add(hashes.get(pages[(page += step)]![0])!);
      }
      words.set(
        word,
        [...numbers].sort((a, b) => a - b),
      );
    }
  }
  return words;
}

function writeDirectory(
  folder: string,
  volumes: Volume[],
  words: Map<string, number[]>,
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

/** Pagefind’s files are packed, and begin with a mark of twelve characters. */
function unpacked(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray(12);
}

/** What of Pagefind’s files the program is; a volume does without. */
const program = /^pagefind(?:-(?!entry).*)?\.(?:js|css)$|^wasm\.|^filter$/;

/** Pagefind’s own interfaces, which the search page does without, as it does without a worker: a volume is small. */
const interfaces = /^pagefind-(?!entry)|^wasm\.unknown\.|^filter$/;

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
