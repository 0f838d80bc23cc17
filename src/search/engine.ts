import { foldName } from '../archive/fold.ts';
import type { Calendar, Days } from './calendar.ts';
import { daysOf, fallsBetween, yearOf } from './calendar.ts';
import type { Row, Subject } from './finding.ts';
import { rowsInBlock } from './finding.ts';
import type { Kind, NameEntry } from './names.ts';
import { fitting, shelfFor } from './names.ts';
import { intersection, unpackSteps } from './postings.ts';
import { standsIn, wordsOf } from './words.ts';

/** What is asked for, as it stands in the address; empty where nothing is. */
export interface Query {
  q: string;
  person: string;
  country: string;
  source: string;
  /** Days: `2025-04-08`. */
  from: string;
  to: string;
  sort: '' | 'newest' | 'oldest' | 'best';
}

export interface Answer {
  /** Numbers of the stories, in the order in which they are shown. */
  stories: number[];
  /** Extracts with the words marked, as HTML of text and `mark` alone; for stories that the words were found in. */
  extracts: Map<number, () => Promise<string>>;
  /** What the ids of the query are called; an id that the archive does not have is left out. */
  names: Partial<Record<Kind, string>>;
  /** The person whose stories are among them because they print the name asked for in another way. */
  otherwise?: NameEntry;
  /** Stories a year, the oldest first. */
  years: { year: number; count: number }[];
}

/** What of Pagefind’s browser side is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  search(term: string): Promise<{ results: Result[] }>;
}

interface Result {
  /** Its language and the hash of its fragment: `en_2724a1c`. */
  id: string;
  data(): Promise<{ excerpt: string; content: string; meta: Record<string, string> }>;
}

const kinds: Kind[] = ['person', 'country', 'source'];

/** Answers searches out of the files of a built archive. Each file is fetched once; a file that fails may be asked for again. */
export class Engine {
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #base: string;

  /** `base` is the base path of the archive, with a slash at both ends. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Throws where a file that must be there cannot be fetched. */
  async answer(query: Query): Promise<Answer> {
    const days = await this.#days();
    const subjects = await Promise.all(
      kinds.map(async (kind) => ({
        kind,
        subject: query[kind] ? await this.#subject(kind, query[kind]) : undefined,
      })),
    );
    const names: Answer['names'] = {};
    const lists: number[][] = [];
    for (const { kind, subject } of subjects) {
      if (!query[kind]) continue;
      if (subject) names[kind] = subject.name;
      lists.push(subject ? unpackSteps(subject.stories) : []);
    }
    const text = query.q ? await this.#text(query.q) : undefined;
    if (text) lists.push(text.stories.toSorted((a, b) => a - b));
    const all = lists.length ? intersection(lists) : Array.from(days.first, (_, number) => number);
    const { from, to } = query;
    const within = from || to ? all.filter((number) => fallsBetween(days, number, from, to)) : all;
    const sort = query.sort || (query.q ? 'best' : 'newest');
    const kept = new Set(within);
    const stories =
      sort === 'best' && text
        ? text.stories.filter((number) => kept.has(number))
        : sort === 'oldest'
          ? within
          : within.toReversed();
    return {
      stories,
      extracts: text?.extracts ?? new Map(),
      names,
      ...(text?.otherwise && { otherwise: text.otherwise }),
      years: yearsOf(days, within),
    };
  }

  /** The rows of some stories, in their order. */
  rows(numbers: number[]): Promise<Row[]> {
    return Promise.all(
      numbers.map(async (number) => {
        const block = await this.#json<Row[]>(`search/rows/${Math.floor(number / rowsInBlock)}.json`);
        return block[number % rowsInBlock]!;
      }),
    );
  }

  /** People, countries and sources whose names fit what is typed. */
  async named(typed: string, kind?: Kind): Promise<NameEntry[]> {
    const shelf = shelfFor(typed);
    if (shelf === undefined) return [];
    const entries =
      (await this.#json<NameEntry[] | undefined>(`search/names/${shelf}.json`, 'may be missing')) ?? [];
    return fitting(kind ? entries.filter((entry) => entry.kind === kind) : entries, typed);
  }

  /** What a subject is called; undefined where the archive has none of that id. */
  async nameOf(kind: Kind, id: string): Promise<string | undefined> {
    return (await this.#subject(kind, id))?.name;
  }

  #subject(kind: Kind, id: string): Promise<Subject | undefined> {
    if (!/^[\w-]+$/.test(id)) return Promise.resolve(undefined);
    return this.#json(`search/${kind}/${id.toLowerCase()}.json`, 'may be missing');
  }

  async #days(): Promise<Days> {
    return daysOf(await this.#json<Calendar>('search/calendar.json'));
  }

  /** The stories that hold the words, best first, and then those that name otherwise the person whose name the words are. */
  async #text(q: string): Promise<Pick<Answer, 'stories' | 'extracts' | 'otherwise'>> {
    const [pagefind, hashes, named] = await Promise.all([
      this.#pagefind(),
      this.#json<string[]>('search/text.json'),
      /["“”]/.test(q) ? [] : this.named(q, 'person'),
    ]);
    const numbers = new Map(hashes.map((hash, number) => [hash, number]));
    const { results } = await pagefind.search(q.replace(/[“”]/g, '"'));
    const held = (await holdEachWord(results, q)) ? results : [];
    const extracts = new Map(
      held.map((result) => [
        numbers.get(result.id.replace(/^.*_/, ''))!,
        async () => (await result.data()).excerpt,
      ]),
    );
    const stories = [...extracts.keys()];
    const person = named.filter(({ form }) => isWhole(form, q));
    if (person.length !== 1) return { stories, extracts };
    const others = unpackSteps((await this.#subject('person', person[0]!.id))!.stories).filter(
      (number) => !extracts.has(number),
    );
    return others.length
      ? { stories: [...stories, ...others.toReversed()], extracts, otherwise: person[0]! }
      : { stories, extracts };
  }

  async #pagefind(): Promise<Pagefind> {
    return this.#once('pagefind', async () => {
      const pagefind = (await import(/* @vite-ignore */ `${this.#base}pagefind/pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: this.#base, excerptLength: 24 });
      return pagefind;
    });
  }

  #json<T>(path: string, missing?: 'may be missing'): Promise<T> {
    return this.#once(path, async () => {
      const response = await fetch(this.#base + path);
      if (response.ok) return (await response.json()) as T;
      if (response.status === 404 && missing) return undefined as T;
      throw new Error(`${path}: ${response.status}`);
    });
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#files.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    this.#files.set(name, made);
    made.catch(() => this.#files.delete(name));
    return made;
  }
}

/**
 * Whether each word of the query stands in one of the first results. For a word it does not know, Pagefind answers with the
 * longest beginning that it does know, “Iran” for “Iranzzz”.
 */
async function holdEachWord(results: Result[], q: string): Promise<boolean> {
  const wanted = wordsOf(q);
  if (!wanted.length || !results.length) return true;
  const first = await Promise.all(results.slice(0, 20).map((result) => result.data()));
  const held = new Set(first.flatMap((one) => wordsOf(`${one.meta['title'] ?? ''} ${one.content}`)));
  return wanted.every((word) => standsIn(word, held));
}

/** Whether a name is typed whole, in whatever order of its words; one word is no whole name. */
function isWhole(form: string, typed: string): boolean {
  const sorted = (text: string) => foldName(text).split(' ').toSorted().join(' ');
  return sorted(form).includes(' ') && sorted(form) === sorted(typed);
}

function yearsOf(days: Days, numbers: number[]): Answer['years'] {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const year = yearOf(days, number);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).toSorted((a, b) => a.year - b.year);
}
