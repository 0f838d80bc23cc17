import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from '../dictionary.ts';
import { stemmerOf } from '../stem.ts';
import type { Volume } from '../volumes.ts';
import { TextReader } from './indexedText.ts';
import { closePagefind } from './pagefind.ts';
import { boundariesOf, TermDictionary } from './termDictionary.ts';
import type { IndexedStory } from './volumeFiles.ts';
import { VolumeWriter } from './volumeFiles.ts';

/** What is indexed, and where. */
export interface TextIndexPlan {
  /** The folder of the site that is built; `pagefind/` and `search/words/` in it are written, and must be empty or not there. */
  out: string;
  /** By whose stems words are compared (BCP 47). */
  language: string;
  volumes: Volume[];
}

/**
 * Indexes the words of stories into volumes, stories of every language together, so that one search page finds them all. A volume is named
 * for its time, and holds `volume.json`, by which the search page reads it. The directory of words and their spellings go to `search/words/`.
 * Gives the number of stories. Throws where Pagefind reports an error, a story has no word or is not in the index, or `stories` has not as
 * many as the volumes. `stories` come in the order of their numbers, and are let go one by one; between them other work can run.
 */
export async function indexText(
  { out, language, volumes }: TextIndexPlan,
  stories: Iterable<IndexedStory> | AsyncIterable<IndexedStory>,
): Promise<number> {
  const stemmer = await stemmerOf(language);
  const reader = new TextReader(stemmer);
  const dictionary = new TermDictionary();
  const source =
    Symbol.asyncIterator in stories ? stories[Symbol.asyncIterator]() : stories[Symbol.iterator]();
  let [words, indexed] = [0, 0];
  try {
    for (const [index, volume] of volumes.entries()) {
      const writer = await VolumeWriter.open(join(out, 'pagefind', volume.name), volume.from, reader);
      for (let at = 0; at < volume.stories; at++) {
        const next = await source.next();
        if (next.done)
          throw new Error(`${indexed} stories were given to be indexed, and more were announced.`);
        writer.add(next.value);
        indexed++;
      }
      const { vocabulary, length } = await writer.finish();
      dictionary.add(index, vocabulary);
      words += length;
    }
  } finally {
    await closePagefind();
  }
  const folder = join(out, 'search/words');
  mkdirSync(join(folder, 'spellings'), { recursive: true });
  const shards = dictionary.shards(stemmer);
  for (const [number, shard] of shards.entries())
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(Object.fromEntries(shard)));
  const spellings = dictionary.spellings();
  for (const [letter, own] of spellings)
    writeFileSync(
      join(folder, 'spellings', `${letter.codePointAt(0)!.toString(16)}.json`),
      JSON.stringify(Object.fromEntries(own)),
    );
  const contents: Contents = {
    language,
    volumes,
    words: Math.max(1, Math.round(words / Math.max(1, indexed))),
    shards: boundariesOf(shards, stemmer),
    letters: [...spellings.keys()],
  };
  writeFileSync(join(folder, 'contents.json'), JSON.stringify(contents));
  return indexed;
}
