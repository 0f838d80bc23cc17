import type { Contents } from '../dictionary.ts';
import type { Files } from './files.ts';
import type { Stemmer } from '../stem.ts';

/** The first file that every text search needs. */
export function contentsOf(files: Files): Promise<Contents> {
  return files.json('search/words/contents.json');
}

/** The code that reads the index of words, fetched once. */
export const wordSearch = () => import('./wordSearch.ts');

/** The stemmer by which the words of the archive were indexed: a page is compiled for the language of its archive. */
export function stemmerIn(files: Files): Promise<Stemmer> {
  return files.once('stemmer', async () => (await import('#stemmer')).stemmer);
}
