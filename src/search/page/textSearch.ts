import type { Contents } from '../directory.ts';
import type { Files } from './files.ts';
import type { Unit } from './matching.ts';
import { unitsOf } from './matching.ts';
import type { Part, TextIndex } from './textIndex.ts';
import { contentsOf, stemmerIn } from './contents.ts';
import type { Fragment } from '../wordsIndex.ts';

/** What is asked for, and where it can stand. */
export interface Plan {
  parts: Part[];
  /** What a story must not hold. */
  excluded: Part[];
  /** The places of the volumes in which each of the words stands somewhere, the oldest first. */
  volumes: number[];
  /** The only stories in which all of them can stand, where these are few. */
  numbers?: Set<number>;
  /** What stands in no story at all, as it was typed. */
  unknown: string[];
}

/** A story that holds what is asked for. */
export interface Hit {
  number: number;
  /** How well it answers, to be compared with hits of any volume. */
  score: number;
  /** The places of the words in the story’s text. */
  locations: number[];
  text(): Promise<Fragment>;
}

/** Finds words in the words’ index. The script that reads it is fetched when it is first needed; other searches go without. */
export class TextSearch {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The first file that every text search needs. */
  contents(): Promise<Contents> {
    return contentsOf(this.#files);
  }

  /** What a query asks for, in the archive’s language. */
  async units(query: string): Promise<Unit[]> {
    return unitsOf(query, await stemmerIn(this.#files));
  }

  /** Fetches what a search for these needs of the volume that it would open first, if the newest come first. */
  async anticipate(units: Unit[]): Promise<void> {
    await (await this.#index()).anticipate(units);
  }

  async plan(units: Unit[]): Promise<Plan> {
    return (await this.#index()).plan(units);
  }

  /** The stories of one volume that hold all that is asked for. Throws where a part of the index cannot be fetched, or lacks what it must hold. */
  async search(plan: Plan, place: number): Promise<Hit[]> {
    return (await this.#index()).search(plan, place);
  }

  #index(): Promise<TextIndex> {
    return this.#files.once('text index', async () => {
      const [{ TextIndex }, stemmer] = await Promise.all([import('./textIndex.ts'), stemmerIn(this.#files)]);
      return new TextIndex(this.#files, stemmer);
    });
  }
}
