import { contentsOf } from './contents.ts';
import type { Contents, Entry } from '../directory.ts';
import { entriesOf, shardsFor } from '../directory.ts';
import type { Files } from './files.ts';
import type { VolumeContents } from '../finding.ts';
import type { Unit, Wanted } from './matching.ts';
import { intersection, unpack } from '../postings.ts';
import { spelled } from '../spelling.ts';
import type { Stemmer } from '../stem.ts';
import type { Hit, Plan } from './textSearch.ts';
import { volumeOf } from '../volumes.ts';
import { withoutCase } from '../words.ts';
import type { Fragment, Posting } from '../wordsIndex.ts';
import { chunkFor, mark, postingsIn } from '../wordsIndex.ts';

/** A unit and the words of the directory that meet it. */
export interface Part {
  unit: Unit;
  /** The rows of words that stand somewhere. */
  ways: Step[][];
  volumes: Set<number>;
  /** The only stories that can meet it, where these are few. */
  numbers?: Set<number>;
}

/** One word of a row, and the words of the directory that meet it. */
interface Step {
  wanted: Wanted;
  entries: Entry[];
}

interface OpenVolume {
  folder: string;
  chunks: VolumeContents['chunks'];
  /** Page by page: the story, its number of words, and the name of its fragment. */
  pages: { number: number; words: number; fragment: string }[];
  /** What was looked up in it, by the words of the directory. */
  postings: Map<string, Posting[]>;
}

/** How one page meets one unit. */
interface Meeting {
  locations: number[];
  score: number;
}

/** The volumes of the words’ index, each opened when it is first needed. */
export class TextIndex {
  readonly #files: Files;
  readonly #stemmer: Stemmer;

  /** `stemmer` is the one by which the words were indexed. */
  constructor(files: Files, stemmer: Stemmer) {
    this.#files = files;
    this.#stemmer = stemmer;
  }

  /** As `TextSearch` says, and so the next two. */
  async anticipate(units: Unit[]): Promise<void> {
    const plan = await this.plan(units);
    const first = plan.volumes.at(-1);
    if (first !== undefined)
      await this.#lookUp(await this.#open(first), [...plan.parts, ...plan.excluded], first);
  }

  async plan(units: Unit[]): Promise<Plan> {
    const contents = await contentsOf(this.#files);
    const all = await Promise.all(units.map((unit) => this.#part(unit, contents)));
    const parts = all.filter(({ unit }) => !unit.excluded);
    const few = parts.flatMap(({ numbers }) => (numbers ? [[...numbers]] : []));
    const left = few.length > 0 ? intersection(few) : undefined;
    const within = left && new Set(left.map((number) => volumeOf(contents.volumes, number)));
    return {
      parts,
      excluded: all.filter(({ unit }) => unit.excluded),
      volumes: contents.volumes
        .map((_, place) => place)
        .filter(
          (place) =>
            all.length > 0 &&
            parts.every(({ volumes }) => volumes.has(place)) &&
            (within?.has(place) ?? true),
        ),
      ...(left && { numbers: new Set(left) }),
      unknown: parts.filter(({ volumes }) => volumes.size === 0).map(({ unit }) => unit.typed),
    };
  }

  async search({ parts, excluded }: Plan, place: number): Promise<Hit[]> {
    const [contents, volume] = await Promise.all([contentsOf(this.#files), this.#open(place)]);
    await this.#lookUp(volume, [...parts, ...excluded], place);
    const stories = contents.volumes.reduce((sum, one) => sum + one.stories, 0);
    const archive = { stories, words: contents.words, stemmer: this.#stemmer };
    const met = parts.map((part) => meetings(part, volume, archive));
    const unwanted = new Set(excluded.flatMap((part) => [...meetings(part, volume, archive).keys()]));
    const pages = met[0]?.keys() ?? volume.pages.keys();
    const hits: Hit[] = [];
    for (const page of pages) {
      if (unwanted.has(page) || !met.every((one) => one.has(page))) continue;
      const own = met.map((one) => one.get(page)!);
      const { number, fragment } = volume.pages[page]!;
      hits.push({
        number,
        score: sum(own.map(({ score }) => score)),
        locations: [...new Set(own.flatMap(({ locations }) => locations))].sort((a, b) => a - b),
        text: () => this.#text(volume, fragment),
      });
    }
    return hits;
  }

  /** Reads where the words that may meet the parts stand in a volume. */
  async #lookUp(volume: OpenVolume, parts: Part[], place: number): Promise<void> {
    const words = new Set(
      parts
        .filter(({ volumes }) => volumes.has(place))
        .flatMap(({ ways }) => ways.filter((steps) => steps.every((step) => standsIn(step, place))).flat())
        .flatMap(({ entries }) => entries.filter(({ volumes }) => volumes.includes(place)))
        .map(({ word }) => word)
        .filter((word) => !volume.postings.has(word)),
    );
    const byIndexed = Map.groupBy(words, (word) => spelled(withoutCase(word)));
    const chunks = Map.groupBy(byIndexed.keys(), (indexed) => chunkFor(volume.chunks, indexed));
    await Promise.all(
      [...chunks].map(async ([name, wanted]) => {
        const path = `${volume.folder}index/${name}.pf_index`;
        const chunk = await this.#files.once(path, () => this.#files.packed(path));
        for (const [indexed, postings] of postingsIn(chunk, new Set(wanted)))
          for (const word of byIndexed.get(indexed)!) volume.postings.set(word, ofCase(word, postings));
      }),
    );
    for (const word of words)
      if (!volume.postings.has(word)) throw new Error(`${word}: a part of the words’ index is missing`);
  }

  async #text({ folder }: OpenVolume, fragment: string): Promise<Fragment> {
    const path = `${folder}fragment/${fragment}.pf_fragment`;
    return this.#files.once(path, async () => {
      const file = await this.#files.packed(path);
      return JSON.parse(new TextDecoder().decode(file.subarray(mark.length))) as Fragment;
    });
  }

  async #part(unit: Unit, contents: Contents): Promise<Part> {
    const rows = await Promise.all(
      unit.ways.map((row) =>
        Promise.all(row.map(async (wanted) => ({ wanted, entries: await this.#entries(contents, wanted) }))),
      ),
    );
    const ways = rows.filter((steps) => steps.every(({ entries }) => entries.length > 0));
    const numbers = ways.map(numbersOf);
    return {
      unit,
      ways,
      volumes: new Set(ways.flatMap(volumesOf)),
      ...(numbers.every((own) => own !== undefined) && { numbers: new Set(numbers.flat()) }),
    };
  }

  async #entries({ shards, volumes }: Contents, wanted: Wanted): Promise<Entry[]> {
    const fetched = await Promise.all(
      shardsFor(shards, wanted, this.#stemmer).map((shard) =>
        this.#files.json<Record<string, string>>(`search/words/${shard}.json`),
      ),
    );
    return fetched.flatMap((shard) => entriesOf(Object.entries(shard), wanted, volumes, this.#stemmer));
  }

  #open(place: number): Promise<OpenVolume> {
    return this.#files.once(`volume ${place}`, async () => {
      const { volumes } = await contentsOf(this.#files);
      const { name, from } = volumes[place]!;
      const folder = `pagefind/${name}/`;
      const { chunks, pages, fragments } = await this.#files.json<VolumeContents>(`${folder}volume.json`);
      const numbers = unpack(pages);
      const names = fragments ? fragments.split(' ') : [];
      return {
        folder,
        chunks,
        pages: names.map((fragment, page) => ({
          number: from + numbers[2 * page]!,
          words: numbers[2 * page + 1]!,
          fragment,
        })),
        postings: new Map(),
      };
    });
  }
}

function standsIn({ entries }: Step, place: number): boolean {
  return entries.some(({ volumes }) => volumes.includes(place));
}

/** The volumes in which each word of a row stands. */
function volumesOf(steps: Step[]): number[] {
  return intersection(
    steps.map(({ entries }) => [...new Set(entries.flatMap(({ volumes }) => volumes))].sort((a, b) => a - b)),
  );
}

/** The only stories in which the words of a row can stand; undefined where none of the words is rare. */
function numbersOf(steps: Step[]): number[] | undefined {
  const few = steps.flatMap(({ entries }) => {
    const lists = entries.map(({ numbers }) => numbers);
    return lists.every((numbers) => numbers !== undefined) ? [[...new Set(lists.flat())]] : [];
  });
  return few.length > 0 ? intersection(few) : undefined;
}

/** Of the postings of a word those with its capitals; of a word without marks of these, all. */
function ofCase(word: string, postings: Posting[]): Posting[] {
  if (!word.includes('^')) return postings;
  const form = spelled(word);
  return postings.filter((posting) => posting.form === form);
}

/** The pages of a volume that meet a unit; `archive` says how many stories there are, and how many words one has in the mean. */
function meetings(
  { ways }: Part,
  { pages, postings }: OpenVolume,
  { stemmer: { stem }, ...archive }: { stories: number; words: number; stemmer: Stemmer },
): Map<number, Meeting> {
  const met = new Map<number, Meeting>();
  for (const steps of ways) {
    const rarity = rarityOf(steps, archive.stories);
    const stepPostings = steps.map(({ wanted, entries }) =>
      entries.flatMap(({ word }) => {
        const share = wanted.by === 'beginning' && stem(word) !== stem(wanted.word) ? longerWord : 1;
        return (postings.get(word) ?? []).map((posting) => ({ posting, share }));
      }),
    );
    for (const [page, { locations, times }] of rowsIn(stepPostings)) {
      const known = met.get(page) ?? { locations: [], score: 0 };
      const score = rarity * saturated(times, pages[page]!.words / archive.words);
      met.set(page, { locations: [...known.locations, ...locations], score: known.score + score });
    }
  }
  return met;
}

/** A posting, and how much of its weight counts. */
interface Shared {
  posting: Posting;
  share: number;
}

/** Page by page the places of words one behind the other, and how often they stand so, each time by its weight. */
function rowsIn(steps: Shared[][]): Map<number, { locations: number[]; times: number }> {
  const found = new Map<number, { locations: number[]; times: number }>();
  if (steps.length === 1) {
    for (const { posting, share } of steps[0]!) {
      const { page, locations, weights } = posting;
      const meeting = found.get(page) ?? found.set(page, { locations: [], times: 0 }).get(page)!;
      meeting.locations.push(...locations);
      meeting.times += share * sum(weights);
    }
    return found;
  }
  const [first, ...others] = steps.map(placesByPage);
  for (const [page, starts] of first!) {
    const later = others.map((pages) => pages.get(page));
    const isRow = (location: number): boolean => later.every((places, at) => places?.has(location + at + 1));
    for (const [location, weight] of starts) {
      if (!isRow(location)) continue;
      const meeting = found.get(page) ?? found.set(page, { locations: [], times: 0 }).get(page)!;
      for (let at = 0; at < steps.length; at++) meeting.locations.push(location + at);
      meeting.times += weight;
    }
  }
  return found;
}

/** Page by page the places of a word, each with its weight. */
function placesByPage(postings: Shared[]): Map<number, Map<number, number>> {
  const pages = new Map<number, Map<number, number>>();
  for (const { posting, share } of postings) {
    const { page, locations, weights } = posting;
    const places = pages.get(page) ?? pages.set(page, new Map<number, number>()).get(page)!;
    for (const [index, location] of locations.entries())
      places.set(location, Math.max(places.get(location) ?? 0, weights[index]! * share));
  }
  return pages;
}

/**
 * How much a meeting of a row of words says, by the number of stories in the archive that can hold it (the inverse document frequency of
 * BM25: Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). The rarest word counts, and a row of several for more.
 */
function rarityOf(steps: Step[], stories: number): number {
  const holding = Math.min(
    stories,
    ...steps.map(({ entries }) => sum(entries.map((entry) => entry.stories))),
  );
  const rarity = Math.log(1 + (stories - holding + 0.5) / (holding + 0.5));
  return steps.length > 1 ? rarity * rowWeight : rarity;
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
