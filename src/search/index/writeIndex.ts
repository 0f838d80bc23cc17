import { hash } from 'node:crypto';
import type { Archive, Story } from '../../archive/types.ts';
import { messagesOf } from '../../messages/messages.ts';
import { span } from '../../parse/storyDate.ts';
import { cacheFolder } from '../../store/cacheFolder.ts';
import type { NameShard } from '../names.ts';
import { packedYears } from '../years.ts';
import type { Volume } from '../volumes.ts';
import { idOf, IndexCache } from './indexCache.ts';
import { indexInThread } from './indexThread.ts';
import { indexVersion } from './indexVersion.ts';
import { packBytes } from './packWriter.ts';
import { printedStory } from './printedStory.ts';
import { namesOf, rowOf, writeSearchFiles } from './searchFiles.ts';
import type { ShareableFiles } from './siteFiles.ts';
import type { IndexReport, PlannedVolume } from './textIndexer.ts';
import { arePublished, filesOf, indexText, unchanged, newStories } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';
import { volumesOf } from './volumes.ts';

export interface IndexOptions {
  archive: Archive;
  /** The shards of its names, where something else makes them as well (`namesOf`). */
  names?: () => Map<string, NameShard>;
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

type WordsOptions = Omit<IndexOptions, 'archive' | 'names'>;

/** The stories of an archive as they are indexed, by their numbers. */
export interface StoryList {
  /** The first day of each (`1987-03-14`), ascending. */
  days: string[];
  /** What a story’s part of the index is made of. */
  key: (number: number) => string;
  story: (number: number) => IndexedStory;
}

/**
 * Writes all that search fetches, below `pagefind/` and `search/` of a site; an index of the words of the same stories has the same bytes,
 * whatever is published and in the cache. Throws where a story is not in the index of words in the end. Lets other work run between stories.
 */
export async function writeIndex(options: IndexOptions): Promise<IndexReport> {
  const { archive, files, language } = options;
  const stories = storiesOf(archive, language);
  const cache = cacheOf(stories, options);
  const others = (): Promise<void> =>
    writeSearchFiles(archive, language, {
      files,
      cache: cache.index,
      scope: cache.scope,
      key: stories.key,
      names: options.names ?? (() => namesOf(archive)),
    });
  if (!options.inThread) await others();
  const [{ report, used }] = await Promise.all([
    indexWords(stories, cache, options),
    options.inThread && others(),
  ]);
  cache.index.prune(used);
  return report;
}

/** Writes the index of words alone. */
export async function writeWords(stories: StoryList, options: WordsOptions): Promise<IndexReport> {
  const cache = cacheOf(stories, options);
  const { report, used } = await indexWords(stories, cache, options);
  cache.index.prune(used);
  return report;
}

/** Indexes the words; what was done, and the keys of what a thread used of the cache. */
async function indexWords(
  stories: StoryList,
  { index: cache, scope }: ScopedCache,
  { files, cache: folder, language, mostInVolume, inThread }: WordsOptions,
): Promise<{ report: IndexReport; used?: Set<string> }> {
  const volumes = volumesOf(stories.days, mostInVolume).map((volume) => planned(volume));
  const plan = {
    language,
    volumes,
    packBytes: packBytes(stories.days.length),
    years: packedYears(stories.days),
  };
  if (inThread && !unchanged(plan, cache.dictionary(), files)) {
    const few = newStories(plan).slice(0, mostSent);
    const sent = new Map(few.map((number) => [number, stories.story(number)]));
    const task = { plan, files: files.share(), cache: folder, scope, stories: sent };
    const { report, done, used } = await indexInThread(task, (number) => stories.story(number));
    files.adopt(done);
    return { report, used };
  }
  return {
    report: await indexText(plan, {
      files,
      cache,
      stories: (numbers) => numbers.map((one) => stories.story(one)),
    }),
  };

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
  const keys: string[] = [];
  return {
    days: stories.map(({ date }) => span(date)[0]),
    key: (number) => (keys[number] ??= keyOf(at(number), comma)),
    story: (number) => ({ row: rowOf(at(number), comma), text: printedStory(at(number), words.byline) }),
  };
}

/** All that a story’s row and text are made of, apart from the language and the code. What is joined with it is not in its digest. */
function keyOf(story: Story, comma: string): string {
  const own =
    story.digest ?? JSON.stringify([rowOf(story, comma), printedStory(story, (names) => names.join('\n'))]);
  const sources = [story, ...story.photos].map((one) => one.sources.map(({ name }) => name).join('\0'));
  return hash('sha256', `${own}\0${sources.join('\0\0')}`, 'base64url');
}

/** What is kept from one index to the next, and what all of it depends on. */
interface ScopedCache {
  index: IndexCache;
  scope: string;
}

function cacheOf(
  { days }: StoryList,
  { cache: folder, version = indexVersion(), language }: WordsOptions,
): ScopedCache {
  const scope = `${version} ${language} ${packBytes(days.length)}`;
  return { index: new IndexCache(folder === undefined ? undefined : cacheFolder(folder), scope), scope };
}

/** Stories that the thread is given before it asks for them. */
const mostSent = 500;
