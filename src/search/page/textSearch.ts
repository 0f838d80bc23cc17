import type { Contents } from '../dictionary.ts';
import type { Files } from './files.ts';
import type { Clause } from './matching.ts';
import { clausesOf } from './matching.ts';
import type { FoundClause } from './ranking.ts';
import type { TextIndex } from './textIndex.ts';
import { contentsOf, stemmerIn } from './contents.ts';
import type { Fragment } from '../wordsIndex.ts';

/** The clauses of a query, and where they can match. */
export interface Plan {
  clauses: FoundClause[];
  /** Clauses that a story must not match. */
  excluded: FoundClause[];
  /** The indexes of the volumes that hold every clause somewhere, the oldest first. */
  volumes: number[];
  /** The only stories that can match all of them, where these are few. */
  numbers?: Set<number>;
  /** How many stories of each year with stories match, where the dictionary tells: of a single word. */
  years?: number[];
  /** Clauses that no story matches, as they were typed. */
  unknown: string[];
}

/** A story that matches a query. */
export interface Hit {
  number: number;
  /** How well it matches; comparable across volumes. */
  score: number;
  /** The positions of the matched tokens in the story’s text, counted from 0. */
  locations: number[];
  text(): Promise<Fragment>;
}

/** Searches the index of words. The script that reads it is fetched when it is first needed; other searches do without. */
export class TextSearch {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The first file that every text search needs. */
  contents(): Promise<Contents> {
    return contentsOf(this.#files);
  }

  /** The clauses of a query, in the archive’s language. */
  async clauses(query: string): Promise<Clause[]> {
    return clausesOf(query, await stemmerIn(this.#files));
  }

  /** Fetches what a search for these needs from the volume that it opens first, if the newest come first. */
  async anticipate(clauses: Clause[]): Promise<void> {
    await (await this.#index()).anticipate(clauses);
  }

  async plan(clauses: Clause[]): Promise<Plan> {
    return (await this.#index()).plan(clauses);
  }

  /** The stories of one volume that match a plan. Throws where a part of the index cannot be fetched or is missing. */
  async search(plan: Plan, volume: number): Promise<Hit[]> {
    return (await this.#index()).search(plan, volume);
  }

  #index(): Promise<TextIndex> {
    return this.#files.once('text index', async () => {
      const [{ TextIndex }, stemmer] = await Promise.all([import('./textIndex.ts'), stemmerIn(this.#files)]);
      return new TextIndex(this.#files, stemmer);
    });
  }
}
