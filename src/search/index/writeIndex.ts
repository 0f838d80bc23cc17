import { hash } from 'node:crypto';
import type { Archive, Story } from '../../archive/types.ts';
import { messagesOf } from '../../messages/messages.ts';
import { span } from '../../parse/storyDate.ts';
import { cacheFolder } from '../../store/cacheFolder.ts';
import { packedYears } from '../years.ts';
import type { Volume } from '../volumes.ts';
import { idOf, IndexCache } from './indexCache.ts';
import { indexInThread } from './indexThread.ts';
import { indexVersion } from './indexVersion.ts';
import { packBytes } from './packWriter.ts';
import { printedStory } from './printedStory.ts';
import { rowOf, writeSearchFiles } from './searchFiles.ts';
import type { ShareableFiles } from './siteFiles.ts';
import type { IndexReport, PlannedVolume } from './textIndexer.ts';
import { arePublished, filesOf, indexText, unchanged, newStories } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';
import { volumesOf } from './volumes.ts';

export interface IndexOptions {
  archive: Archive;
  /** The files of the site; what is published below `pagefind/` and `search/words/` is used where it can be. */
  files: ShareableFiles;
  /** A folder for what the next index can use, and nothing else; nothing is kept where it is left out. */
  cache?: string;
  /** The version of the code: what another one made is not used. */
  version?: string;
  /** The language of the archive (BCP 47). */
  language: string;
  /** How many stories a volume of the index of words holds at most, unless one day has more. */
  mostInVolume?: number;
  /** Whether a thread of its own indexes the words, where there is any to index. It changes no byte. */
  inThread?: boolean;
}

/** The stories of an archive as they are indexed, by their numbers. */
export interface StoryList {
  /** The first day of each (`1987-03-14`), ascending. */
  days: string[];
  /** What a story’s part of the index is made of. */
  key(number: number): string;
  story(number: number): IndexedStory;
}

/**
 * Writes all that search fetches, below `pagefind/` and `search/` of a site; an index of the words of the same stories has the same bytes,
 * whatever is published and in the cache. Throws where a story is not in the index of words in the end. Lets other work run between stories.
 */
export async function writeIndex(options: IndexOptions): Promise<IndexReport> {
  const { archive, files, language } = options;
  const words = (): Promise<IndexReport> => writeWords(storiesOf(archive, language), options);
  if (!options.inThread) {
    await writeSearchFiles(archive, language, files);
    return words();
  }
  const [report] = await Promise.all([words(), writeSearchFiles(archive, language, files)]);
  return report;
}

/** Writes the index of words alone. */
export async function writeWords(
  stories: StoryList,
  {
    files,
    cache: folder,
    version = indexVersion(),
    language,
    mostInVolume,
    inThread,
  }: Omit<IndexOptions, 'archive'>,
): Promise<IndexReport> {
  const mostBytes = packBytes(stories.days.length);
  const scope = `${version} ${language} ${mostBytes}`;
  const cache = new IndexCache(folder === undefined ? undefined : cacheFolder(folder), scope);
  const volumes = volumesOf(stories.days, mostInVolume).map((volume) => planned(volume));
  const plan = { language, volumes, packBytes: mostBytes, years: packedYears(stories.days) };
  let report: IndexReport;
  if (inThread && !unchanged(plan, cache.dictionary(), files)) {
    const few = newStories(plan).slice(0, mostSent);
    const sent = new Map(few.map((number) => [number, stories.story(number)]));
    const task = { plan, files: files.share(), cache: folder, scope, stories: sent };
    const result = await indexInThread(task, (number) => stories.story(number));
    files.adopt(result.done);
    cache.prune(result.used);
    report = result.report;
  } else {
    report = await indexText(plan, {
      files,
      cache,
      stories: (numbers) => numbers.map((one) => stories.story(one)),
    });
    cache.prune();
  }
  return report;

  function planned(volume: Volume): PlannedVolume {
    const { name, from } = volume;
    const keys = Array.from({ length: volume.stories }, (_, at) => stories.key(from + at));
    const digest = files.published(`pagefind/${name}/volume.json`);
    const published = digest === undefined ? undefined : cache.volume(name, digest);
    const isUsable = published && arePublished(filesOf(published), files);
    return { ...volume, keys, id: idOf(keys), ...(isUsable && { published }) };
  }
}

/** The stories of an archive, for an index in its language. */
export function storiesOf({ stories }: Archive, language: string): StoryList {
  const { comma, story: words } = messagesOf(language);
  const at = (number: number): Story => stories[number]!;
  return {
    days: stories.map(({ date }) => span(date)[0]),
    key: (number) => keyOf(at(number), comma),
    story: (number) => ({ row: rowOf(at(number), comma), text: printedStory(at(number), words.byline) }),
  };
}

/** All that a story’s row and text are made of, apart from the language and the code. */
function keyOf(story: Story, comma: string): string {
  const text = story.digest ?? JSON.stringify(printedStory(story, (names) => names.join('\n')));
  const sources = story.photos.map((photo) => photo.sources.map(({ name }) => name));
  return hash('sha256', `${text} ${JSON.stringify([rowOf(story, comma), sources])}`, 'base64url');
}

/** Stories that the thread is given before it asks for them. */
const mostSent = 500;
