import type { Contents, Entry } from './directory.ts';
import { entriesOf, shelvesFor } from './directory.ts';
import type { Files } from './files.ts';
import type { VolumeStories } from './finding.ts';
import { wordOfNothing } from './finding.ts';
import type { Unit } from './matching.ts';
import { intersection } from './postings.ts';
import { stem } from './stem.ts';
import { volumeOf } from './volumes.ts';

/** What is asked for, and where it can stand. */
export interface Plan {
  parts: Part[];
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
  score: number;
  /** The places of the words in the story’s text. */
  locations: number[];
  text(): Promise<Fragment>;
}

/** A story’s text as the words’ index keeps it. */
export interface Fragment {
  /** Its words, a space between each and the next. */
  content: string;
  /** Where elements with an id stand, in words from the beginning. */
  anchors: { id: string; location: number }[];
  /** Its address, with its row behind. */
  raw_url: string;
}

/** A unit and the words of the directory that meet it. */
interface Part {
  unit: Unit;
  entries: Entry[];
  volumes: Set<number>;
  /** The only stories that can meet it, where these are few. */
  numbers?: Set<number>;
}

/** What of Pagefind’s browser side is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: true; metaCacheTag: string }): Instance;
}

interface Instance {
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  preload(words: string): Promise<void>;
  search(words: string): Promise<{ results: Result[] }>;
}

interface Result {
  /** Its language and the hash of its fragment: `en_2724a1c`. */
  id: string;
  score: number;
  /** Where the words stand. */
  words: number[];
  data(): Promise<Fragment>;
}

interface OpenVolume {
  instance: Instance;
  /** The stories’ numbers by the beginnings of their fragments’ hashes, of that length. */
  numbers: Map<string, number>;
  length: number;
}

/** Finds words in the volumes of the words’ index, each opened when it is first needed. */
export class TextSearch {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  contents(): Promise<Contents> {
    return this.#files.json('search/words/contents.json');
  }

  /** Fetches what every text search needs. A search for the one word of Pagefind’s own index makes the browser compile what is fetched. */
  warm(): Promise<void> {
    return this.#files.once('warm', async () => {
      const [instance] = await Promise.all([this.#spare(), this.contents()]);
      const { results } = await instance.search(wordOfNothing);
      await results[0]?.data();
    });
  }

  /** Fetches what a search for these needs of the volume that it would open first, if the newest come first. */
  async anticipate(units: Unit[]): Promise<void> {
    const plan = await this.plan(units);
    const first = plan.volumes.at(-1);
    if (first !== undefined) await this.#load(await this.#open(first), plan.parts, first);
  }

  async plan(units: Unit[]): Promise<Plan> {
    const contents = await this.contents();
    const parts = await Promise.all(units.map((unit) => this.#part(unit, contents)));
    const few = parts.flatMap(({ numbers }) => (numbers ? [[...numbers]] : []));
    const left = few.length > 0 ? intersection(few) : undefined;
    const within = left && new Set(left.map((number) => volumeOf(contents.volumes, number)));
    return {
      parts,
      volumes: contents.volumes
        .map((_, place) => place)
        .filter(
          (place) =>
            parts.length > 0 &&
            parts.every(({ volumes }) => volumes.has(place)) &&
            (within?.has(place) ?? true),
        ),
      ...(left && { numbers: new Set(left) }),
      unknown: parts.filter(({ volumes }) => volumes.size === 0).map(({ unit }) => unit.typed),
    };
  }

  /** The stories of one volume that hold all that is asked for; with `ranked` their scores say how well. */
  async search({ parts }: Plan, place: number, ranked: boolean): Promise<Hit[]> {
    const volume = await this.#open(place);
    await this.#load(volume, parts, place);
    const found = await Promise.all(parts.map((part) => this.#hits(part, place, volume, ranked)));
    const [first, ...others] = found;
    const hits: Hit[] = [];
    for (const [number, hit] of first ?? []) {
      const all = [hit, ...others.map((other) => other.get(number))];
      if (!all.every((one) => one !== undefined)) continue;
      hits.push({
        number,
        score: all.reduce((sum, { score }) => sum + score, 0),
        locations: [...new Set(all.flatMap(({ locations }) => locations))].sort((a, b) => a - b),
        text: hit.text,
      });
    }
    return hits;
  }

  /** A word is found only in chunks that are loaded: those of all words that may meet it. */
  async #load({ instance }: OpenVolume, parts: Part[], place: number): Promise<void> {
    const words = parts.flatMap(({ entries }) =>
      entries.filter((entry) => entry.volumes.includes(place)).map((entry) => entry.word),
    );
    if (words.length > 0) await instance.preload(words.join(' '));
  }

  async #part(unit: Unit, contents: Contents): Promise<Part> {
    if (!('ways' in unit)) {
      const entries = await this.#entries(contents, unit.stem, unit.open);
      return {
        unit,
        entries,
        volumes: new Set(entries.flatMap(({ volumes }) => volumes)),
        ...(entries.every(({ numbers }) => numbers) && {
          numbers: new Set(entries.flatMap(({ numbers }) => numbers!)),
        }),
      };
    }
    const ways = await Promise.all(
      unit.ways.map(({ stems }) => Promise.all(stems.map((stem) => this.#entries(contents, stem, false)))),
    );
    const whole = ways
      .filter((words) => words.every((entries) => entries.length > 0))
      .map((words) => words.map(([entry]) => entry!));
    const few = whole.map((entries) => {
      const listed = entries.flatMap(({ numbers }) => (numbers ? [numbers] : []));
      return listed.length > 0 ? intersection(listed) : undefined;
    });
    return {
      unit,
      entries: whole.flat(),
      volumes: new Set(whole.flatMap((entries) => intersection(entries.map(({ volumes }) => volumes)))),
      ...(few.every((numbers) => numbers) && { numbers: new Set(few.flatMap((numbers) => numbers!)) }),
    };
  }

  async #entries({ shelves, volumes }: Contents, stem: string, open: boolean): Promise<Entry[]> {
    const fetched = await Promise.all(
      shelvesFor(shelves, stem, open).map((shelf) =>
        this.#files.json<Record<string, string>>(`search/words/${shelf}.json`),
      ),
    );
    return fetched.flatMap((shelf) => entriesOf(Object.entries(shelf), stem, open, volumes));
  }

  /** The stories of a volume that meet one unit, by their numbers. */
  async #hits(
    { unit, entries, volumes }: Part,
    place: number,
    volume: OpenVolume,
    ranked: boolean,
  ): Promise<Map<number, Hit>> {
    if (!volumes.has(place)) return new Map();
    if ('ways' in unit) {
      const here = (stem: string): boolean =>
        entries.some((entry) => entry.word === stem && entry.volumes.includes(place));
      const ways = unit.ways.filter(({ stems }) => stems.every(here));
      const found = await Promise.all(
        ways.map(({ words }) => this.#asked(volume, `"${words.map(askedAs).join(' ')}"`)),
      );
      const hits = new Map<number, Hit>();
      for (const hit of found.flatMap((way) => [...way.values()])) {
        const known = hits.get(hit.number);
        const locations = [...(known?.locations ?? []), ...hit.locations];
        hits.set(hit.number, { ...hit, locations, score: phraseWeight * ownWeight(locations) });
      }
      if (hits.size === 0)
        for (const { words } of ways) for (const word of words) await this.#one(volume, word);
      return hits;
    }
    const hits = await this.#one(volume, unit.word, unit.open);
    if (unit.open) return hits;
    const scores =
      ranked && hits.size < mostRanked ? await this.#asked(volume, askedAs(unit.word)) : undefined;
    for (const [number, hit] of hits) hit.score = scores?.get(number)?.score ?? 0;
    return hits;
  }

  /** The stories that hold a word of which the directory promised one: Pagefind passes over a chunk that it could not fetch. */
  async #one(volume: OpenVolume, word: string, open = false): Promise<Map<number, Hit>> {
    const hits = await this.#asked(volume, open ? askedAs(word) : `"${askedAs(word)}"`);
    if (hits.size === 0) throw new Error(`${word}: a part of the words’ index is missing`);
    return hits;
  }

  async #asked({ instance, numbers, length }: OpenVolume, words: string): Promise<Map<number, Hit>> {
    const { results } = await instance.search(words);
    const hits = new Map<number, Hit>();
    for (const { id, score, words: locations, data } of results) {
      const number = numbers.get(id.slice(id.indexOf('_') + 1).slice(0, length));
      if (number !== undefined) hits.set(number, { number, score, locations, text: data });
    }
    return hits;
  }

  #open(place: number): Promise<OpenVolume> {
    return this.#files.once(`volume ${place}`, async () => {
      const spare = this.#spare();
      this.#files.forget('spare');
      const { volumes } = await this.contents();
      const { name, from } = volumes[place]!;
      const stories = this.#files.json<VolumeStories>(`pagefind/${name}/stories.json`);
      const instance = await spare;
      await inTime(instance.mergeIndex(`${this.#files.base}pagefind/${name}/`, { metaCacheTag }));
      const { length, hashes } = await stories;
      const numbers = new Map<string, number>();
      for (let at = 0; at * length < hashes.length; at++)
        numbers.set(hashes.slice(at * length, (at + 1) * length), from + at);
      return { instance, numbers, length };
    });
  }

  /** The program with no volume, ready for one. */
  #spare(): Promise<Instance> {
    return this.#files.once('spare', async () => {
      const folder = `${this.#files.base}pagefind/`;
      const pagefind = await this.#files.once(
        'pagefind',
        () => import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
      );
      return pagefind.createInstance({ basePath: folder, noWorker: true, metaCacheTag });
    });
  }
}

/** Pagefind waits for ever for a program that cannot be fetched. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    setTimeout(() => failed(new Error('the words’ index does not open')), longestWait);
    work.then(done, failed);
  });
}

/** In milliseconds. */
const longestWait = 20_000;

/** Without one, Pagefind asks for its smallest files anew each time. */
const metaCacheTag = 'kept';

/** Pagefind loads the chunk of the word it is given beside that of its stem: where it makes no difference, it is given the stem. */
function askedAs(word: string): string {
  const own = stem(word);
  return stem(own) === own ? own : word;
}

/** How much a story gains by words one behind the other, of which Pagefind gives no score: rising with their number, and doubled early. */
function ownWeight(locations: number[]): number {
  const often = locations.length / (locations.length + 3);
  return locations.some((location) => location < 12) ? 2 * often : often;
}

const phraseWeight = 8;

/** A word of so many stories of a volume tells them hardly apart, and ranking by it costs the most. */
const mostRanked = 1000;
