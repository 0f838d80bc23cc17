import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/types.ts';
import { messagesOf } from '../../messages/messages.ts';
import { span } from '../../parse/storyDate.ts';
import { IndexThread } from './indexThread.ts';
import { printedStory } from './printedStory.ts';
import { rowOf, writeSearchFiles } from './searchFiles.ts';
import { indexText } from './textIndexer.ts';
import type { IndexedStory } from './volumeFiles.ts';
import { volumesOf } from './volumes.ts';

export interface IndexOptions {
  archive: Archive;
  /** The folder of the site that is built. */
  out: string;
  /** The language of the archive (BCP 47). */
  language: string;
  /** How many stories a volume of the index of words holds at most, unless one day has more. */
  mostInVolume?: number;
  /** Called with the number of stories handed to the index so far. */
  progress?: (stories: number) => void;
  /** Whether a thread of its own indexes the words. It changes no byte. */
  inThread?: boolean;
}

/**
 * Writes all that search fetches, below `pagefind/` and `search/` of a site. Reads nothing from the disk. Throws where a story is not in the
 * index of words in the end. Lets other work run between stories.
 */
export async function writeIndex(options: IndexOptions): Promise<{ stories: number }> {
  const { archive, out, language, mostInVolume } = options;
  for (const folder of ['pagefind', 'search/words'])
    rmSync(join(out, folder), { recursive: true, force: true });
  const days = archive.stories.map(({ date }) => span(date)[0]);
  const plan = { out, language, volumes: volumesOf(days, mostInVolume) };
  if (!options.inThread) {
    await writeSearchFiles(archive, language, out);
    return { stories: await indexText(plan, indexedStories(options)) };
  }
  const thread = new IndexThread(plan);
  try {
    for (const story of indexedStories(options)) await thread.add(story);
    const stories = thread.finish();
    await Promise.all([stories, writeSearchFiles(archive, language, out)]);
    return { stories: await stories };
  } finally {
    await thread.stop();
  }
}

function* indexedStories({ archive, language, progress }: IndexOptions): Generator<IndexedStory> {
  const { comma, story: words } = messagesOf(language);
  for (const [number, story] of archive.stories.entries()) {
    yield { row: rowOf(story, comma), text: printedStory(story, words.byline) };
    progress?.(number + 1);
  }
}
