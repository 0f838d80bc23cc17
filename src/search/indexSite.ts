import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { Calendar } from './calendar.ts';
import { daysOf, dayText } from './calendar.ts';
import type { Contents } from './directory.ts';
import { boundariesOf, boundary, shardsOf } from './directory.ts';
import type { Row, VolumeContents } from './finding.ts';
import { fragmentUrl, rowsInBlock } from './finding.ts';
import { indexedText } from './indexedText.ts';
import { pack } from './postings.ts';
import type { Volume } from './volumes.ts';
import { volumesOf } from './volumes.ts';
import type { Fragment, Metadata } from './wordsIndex.ts';
import { chunkOf, entriesIn, mark, metadataOf, precedes } from './wordsIndex.ts';

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
  const { chunks, pages } = await finish(index);
  const folder = join(built, 'pagefind', volume.name);
  const chunkNames = writeNamed(
    join(folder, 'index'),
    'pf_index',
    chunks.map(({ content }) => content),
  );
  const fragmentNames = writeNamed(
    join(folder, 'fragment'),
    'pf_fragment',
    pages.map(({ number }) => Buffer.from(mark + JSON.stringify(fragments.get(number)))),
  );
  const contents: VolumeContents = {
    chunks: chunks.map(({ first }, at) => [first, chunkNames[at]!]),
    pages: pack(pages.flatMap(({ number, words: length }) => [number - volume.from, length])),
    fragments: fragmentNames.join(' '),
  };
  writeFileSync(join(folder, 'volume.json'), JSON.stringify(contents));
  return pages.reduce((sum, page) => sum + page.words, 0);
}

async function newIndex(): Promise<PagefindIndex> {
  // Of a language that it does not know, Pagefind keeps words as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  check(errors);
  if (!index) throw new Error('Pagefind gave no index');
  return index;
}

/** What Pagefind makes of the pages it was given: its words in chunks, and the number and length of the story that each page is. */
async function finish(
  index: PagefindIndex,
): Promise<{ chunks: Chunk[]; pages: { number: number; words: number }[] }> {
  const { files, errors } = await index.getFiles();
  check(errors);
  await index.deleteIndex();
  const ofKind = (kind: string): Map<string, Uint8Array> =>
    new Map(
      files
        .filter(({ path }) => extname(path) === kind)
        .map(({ path, content }) => [basename(path, kind), gunzipSync(content)]),
    );
  const [about] = ofKind('.pf_meta').values();
  const { pages, chunks }: Metadata = about ? metadataOf(about) : { pages: [], chunks: [] };
  const [indexed, fragments] = [ofKind('.pf_index'), ofKind('.pf_fragment')];
  return {
    chunks: chunksOf(chunks.map(([, name]) => indexed.get(name)!)),
    pages: pages.map(({ name, words }) => {
      const { url } = JSON.parse(texts.decode(fragments.get(name)!.subarray(mark.length))) as { url: string };
      return { number: Number(url.slice(1)), words };
    }),
  };
}

/** Words of a volume, unpacked, and what parts them from the chunk before. */
interface Chunk {
  first: string;
  content: Uint8Array;
}

/** The words of Pagefind’s chunks in smaller ones: of each that is fetched, a search needs but a word or two. */
function chunksOf(chunks: Uint8Array[]): Chunk[] {
  const cut: { first: string; entries: Uint8Array[] }[] = [];
  let weight = Infinity;
  let before = '';
  for (const [word, entry] of chunks.flatMap((chunk) => [...entriesIn(chunk)])) {
    if (weight + entry.length > chunkWeight) {
      cut.push({
        first: boundary(before, word, (one, other) => (precedes(one, other) ? -1 : 1)),
        entries: [],
      });
      weight = 0;
    }
    cut.at(-1)!.entries.push(entry);
    weight += entry.length;
    before = word;
  }
  return cut.map(({ first, entries }) => ({ first, content: chunkOf(entries) }));
}

/** Writes files packed, each under a name of its own that changes with it; the names, in order. */
function writeNamed(folder: string, extension: string, contents: Uint8Array[]): string[] {
  mkdirSync(folder, { recursive: true });
  const names = new Set<string>();
  for (const content of contents) {
    const digest = createHash('sha256').update(content).digest('hex');
    let length = shortestName;
    while (names.has(digest.slice(0, length))) length++;
    const name = digest.slice(0, length);
    names.add(name);
    writeFileSync(join(folder, `${name}.${extension}`), gzipSync(content, { level: 9 }));
  }
  return [...names];
}

function writeDirectory(
  folder: string,
  volumes: Volume[],
  { words, printed }: Vocabulary,
  wordsOfStory: number,
): void {
  mkdirSync(join(folder, 'spellings'), { recursive: true });
  const shards = shardsOf(words, volumes);
  for (const [number, shard] of shards.entries())
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(Object.fromEntries(shard)));
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
    shards: boundariesOf(shards),
    letters: [...letters.keys()],
  };
  writeFileSync(join(folder, 'contents.json'), JSON.stringify(contents));
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** In bytes before they are packed, of which one in two or three is transferred. */
const chunkWeight = 20_000;

const texts = new TextDecoder();

/** In digits of a digest. Each digit more weighs half a byte a story when a volume is opened; with these, one change in a million keeps a name. */
const shortestName = 5;

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
