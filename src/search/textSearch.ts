import type { Contents, Entry } from './directory.ts';
import { entriesOf, shelvesFor } from './directory.ts';
import type { Files } from './files.ts';
import type { VolumeContents } from './finding.ts';
import type { Unit } from './matching.ts';
import { intersection, unpack } from './postings.ts';
import type { Fragment, Standing } from './wordsIndex.ts';
import { chunkFor, mark, standingsIn } from './wordsIndex.ts';
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
  /** How well it answers, to be compared with hits of any volume. */
  score: number;
  /** The places of the words in the story’s text. */
  locations: number[];
  text(): Promise<Fragment>;
}

/** A unit and the words of the directory that meet it. */
interface Part {
  unit: Unit;
  entries: Entry[];
  volumes: Set<number>;
  /** The only stories that can meet it, where these are few. */
  numbers?: Set<number>;
}

interface OpenVolume {
  folder: string;
  chunks: VolumeContents['chunks'];
  /** Page by page: the story, its number of words, and the name of its fragment. */
  pages: { number: number; words: number; fragment: string }[];
  /** What was looked up in it. */
  standings: Map<string, Standing[]>;
}

/** How one page meets one unit. */
interface Meeting {
  locations: number[];
  /** How often, each time by its weight. */
  times: number;
}

/** Finds words in the volumes of the words’ index, each opened when it is first needed. */
export class TextSearch {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The first file that every text search needs. */
  contents(): Promise<Contents> {
    return this.#files.json('search/words/contents.json');
  }

  /** Fetches what a search for these needs of the volume that it would open first, if the newest come first. */
  async anticipate(units: Unit[]): Promise<void> {
    const plan = await this.plan(units);
    const first = plan.volumes.at(-1);
    if (first !== undefined) await this.#lookUp(await this.#open(first), plan.parts, first);
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

  /** The stories of one volume that hold all that is asked for. Throws where a part of the index cannot be fetched, or lacks what it must hold. */
  async search({ parts }: Plan, place: number): Promise<Hit[]> {
    const [contents, volume] = await Promise.all([this.contents(), this.#open(place)]);
    await this.#lookUp(volume, parts, place);
    const stories = contents.volumes.reduce((sum, one) => sum + one.stories, 0);
    const [first, ...others] = parts.map((part) => ({
      met: meetings(part, volume.standings),
      rarity: rarityOf(part, stories),
    }));
    const hits: Hit[] = [];
    for (const page of first?.met.keys() ?? []) {
      if (!others.every(({ met }) => met.has(page))) continue;
      const { number, words, fragment } = volume.pages[page]!;
      const locations = new Set<number>();
      let score = 0;
      for (const { met, rarity } of [first!, ...others]) {
        const meeting = met.get(page)!;
        for (const location of meeting.locations) locations.add(location);
        score += rarity * saturated(meeting.times, words / contents.words);
      }
      hits.push({
        number,
        score,
        locations: [...locations].sort((a, b) => a - b),
        text: () => this.#text(volume, fragment),
      });
    }
    return hits;
  }

  /** Reads where the words that may meet the parts stand in a volume. */
  async #lookUp(volume: OpenVolume, parts: Part[], place: number): Promise<void> {
    const wanted = new Set(
      parts.flatMap(({ entries }) =>
        entries
          .filter(({ word, volumes }) => volumes.includes(place) && !volume.standings.has(word))
          .map(({ word }) => word),
      ),
    );
    const chunks = Map.groupBy(wanted, (word) => chunkFor(volume.chunks, word));
    await Promise.all(
      [...chunks].map(async ([name, words]) => {
        const path = `${volume.folder}index/${name}.pf_index`;
        const chunk = await this.#files.once(path, () => this.#files.packed(path));
        for (const [word, standings] of standingsIn(chunk, new Set(words)))
          volume.standings.set(word, standings);
      }),
    );
    for (const word of wanted)
      if (!volume.standings.has(word)) throw new Error(`${word}: a part of the words’ index is missing`);
  }

  async #text({ folder }: OpenVolume, fragment: string): Promise<Fragment> {
    const path = `${folder}fragment/${fragment}.pf_fragment`;
    return this.#files.once(path, async () => {
      const file = await this.#files.packed(path);
      return JSON.parse(new TextDecoder().decode(file.subarray(mark.length))) as Fragment;
    });
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

  #open(place: number): Promise<OpenVolume> {
    return this.#files.once(`volume ${place}`, async () => {
      const { volumes } = await this.contents();
      const { name, from } = volumes[place]!;
      const folder = `pagefind/${name}/`;
      const { chunks, pages, fragments, beginning } = await this.#files.json<VolumeContents>(
        `${folder}volume.json`,
      );
      const numbers = unpack(pages);
      const names = fragments ? fragments.split(' ') : [];
      return {
        folder,
        chunks,
        pages: names.map((own, page) => ({
          number: from + numbers[2 * page]!,
          words: numbers[2 * page + 1]!,
          fragment: beginning + own,
        })),
        standings: new Map(),
      };
    });
  }
}

/** The pages of a volume that meet a unit. */
function meetings({ unit, entries }: Part, standings: Map<string, Standing[]>): Map<number, Meeting> {
  const met = new Map<number, Meeting>();
  const add = (page: number, locations: number[], times: number): void => {
    const known = met.get(page);
    if (!known) met.set(page, { locations, times });
    else {
      known.locations = [...known.locations, ...locations];
      known.times += times;
    }
  };
  if (!('ways' in unit)) {
    for (const { word } of entries)
      for (const { page, locations, weights } of standings.get(word) ?? [])
        add(page, locations, sum(weights) * (word === unit.stem ? 1 : longerWord));
    return met;
  }
  for (const { stems } of unit.ways) {
    const rows = stems.map((stem) => standingsByPage(standings.get(stem) ?? []));
    for (const [page, starts] of rows[0]!) {
      if (!rows.every((row) => row.has(page))) continue;
      for (const [location, weight] of starts) {
        const row = stems.map((_, index) => location + index);
        if (row.every((place, index) => rows[index]!.get(page)!.has(place))) add(page, row, weight);
      }
    }
  }
  return met;
}

/** Page by page the places of a word, each with its weight. */
function standingsByPage(standings: Standing[]): Map<number, Map<number, number>> {
  const pages = new Map<number, Map<number, number>>();
  for (const { page, locations, weights } of standings) {
    const places = pages.get(page) ?? new Map<number, number>();
    for (const [index, location] of locations.entries()) places.set(location, weights[index]!);
    pages.set(page, places);
  }
  return pages;
}

/**
 * How much a meeting of a unit says, by the number of stories in the archive that can meet it (the inverse document frequency of BM25:
 * Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). Of words in a row, the rarest counts, and the row for more.
 */
function rarityOf({ unit, entries }: Part, stories: number): number {
  const counts = entries.map((entry) => entry.stories);
  const holding = 'ways' in unit ? Math.min(...counts) : Math.min(stories, sum(counts));
  const rarity = Math.log(1 + (stories - holding + 0.5) / (holding + 0.5));
  return 'ways' in unit && unit.ways[0]!.stems.length > 1 ? rarity * rowWeight : rarity;
}

/** How much the number of times says, less with each, and less in a long text (BM25’s term frequency); `length` is 1 for a text of mean length. */
function saturated(times: number, length: number): number {
  return (times * 2.2) / (times + 1.2 * (0.25 + 0.75 * length));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A longer word that begins as typed says less than the word itself. */
const longerWord = 0.4;
const rowWeight = 2;
