import { foldName } from '../archive/fold.ts';
import type { Calendar, Days } from './calendar.ts';
import { dayNumber, daysOf, fallsBetween, yearOf } from './calendar.ts';
import type { Extract } from './extract.ts';
import { extractOf } from './extract.ts';
import type { Facet, FacetBlock } from './facets.ts';
import { countFacets, storiesInFacetBlock } from './facets.ts';
import { Files } from './files.ts';
import type { Row, Subject } from './finding.ts';
import { rowOfFragment, rowsInBlock } from './finding.ts';
import { eitherOf, unitsOf } from './matching.ts';
import type { Kind, NameEntry } from './names.ts';
import { fitting, shelfFor, shelvesOf } from './names.ts';
import { nearNames, nearWord } from './near.ts';
import { intersection, unpackSteps } from './postings.ts';
import type { Hit, Plan } from './textSearch.ts';
import { TextSearch } from './textSearch.ts';
import type { Volume } from './volumes.ts';
import { volumeOf, volumeText } from './volumes.ts';

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
  /** Those that the words were found in. */
  hits: Map<number, Hit>;
  /** What the ids of the query are called; an id that the archive does not have is left out. */
  names: Partial<Record<Kind, string>>;
  /** The person whose stories are among them because they print the name asked for in another way. */
  otherwise?: NameEntry;
  /** Words that stand in no story. */
  unknown: string[];
  /** Stories a year, the oldest first. */
  years: { year: number; count: number }[];
  /** What was not searched, where more may be found: its span in words; and how many volumes were searched. */
  left?: { span: string; searched: number };
}

/** How far a search goes: at least so many stories, if there are, and so many volumes. */
export interface Reach {
  stories: number;
  volumes: number;
}

const kinds: Kind[] = ['person', 'country', 'source'];

/** Answers searches out of the files of a built archive. */
export class Engine {
  readonly #files: Files;
  readonly #words: TextSearch;

  readonly #shelves: Set<string>;
  /** Rows that came with a subject. */
  readonly #rows = new Map<number, Row>();

  /** `base` is the base path of the archive, with a slash at both ends; `shelves` are the names of the files of names. */
  constructor(base: string, shelves: Iterable<string>) {
    this.#files = new Files(base);
    this.#words = new TextSearch(this.#files);
    this.#shelves = new Set(shelves);
  }

  /** Throws where a file that must be there cannot be fetched. */
  async answer(query: Query, reach: Reach): Promise<Answer> {
    const names: Answer['names'] = {};
    const lists: number[][] = [];
    const [days, asked, ...subjects] = await Promise.all([
      this.#days(),
      query.q ? this.#understood(query.q) : undefined,
      ...kinds.map(async (kind) => ({ kind, subject: await this.#subject(kind, query[kind]) })),
    ]);
    for (const { kind, subject } of subjects) {
      if (!query[kind]) continue;
      if (subject) names[kind] = subject.name;
      lists.push(subject?.numbers ?? []);
    }
    const { from, to } = query;
    const listed = lists.length ? intersection(lists) : Array.from(days.first, (_, number) => number);
    const allowed = from || to ? listed.filter((number) => fallsBetween(days, number, from, to)) : listed;
    const found = asked && (await this.#found(asked, query.sort || 'best', allowed, reach));
    const numbers = found?.stories ?? allowed;
    const best = found && (query.sort || 'best') === 'best';
    return {
      stories: best ? numbers : query.sort === 'oldest' ? numbers : numbers.toReversed(),
      hits: new Map(found?.hits.map((hit) => [hit.number, hit])),
      names,
      ...(found?.otherwise && { otherwise: found.otherwise }),
      ...(found?.left && { left: found.left }),
      unknown: found?.unknown ?? [],
      years: yearsOf(days, best ? numbers.toSorted((a, b) => a - b) : numbers),
    };
  }

  /** What a result shows of one story of an answer. */
  async result({ hits }: Answer, number: number): Promise<{ row: Row; extract?: Extract }> {
    const hit = hits.get(number);
    if (hit) {
      const text = await hit.text();
      return { row: rowOfFragment(text.url), extract: extractOf(text, hit.locations) };
    }
    const known = this.#rows.get(number);
    if (known) return { row: known };
    const block = await this.#files.json<Row[]>(`search/rows/${Math.floor(number / rowsInBlock)}.json`);
    return { row: block[number % rowsInBlock]! };
  }

  /** People, countries and sources whose names fit what is typed. */
  async named(typed: string, kind?: Kind): Promise<NameEntry[]> {
    const shelf = shelfFor(typed);
    if (shelf === undefined) return [];
    const entries = await this.#names(shelf);
    return fitting(kind ? entries.filter((entry) => entry.kind === kind) : entries, typed);
  }

  /** What a subject is called; undefined where the archive has none of that id. */
  async nameOf(kind: Kind, id: string): Promise<string | undefined> {
    return (await this.#subject(kind, id))?.name;
  }

  /** How many files the facets of some stories fill. */
  facetFiles(numbers: number[]): number {
    return new Set(numbers.map((number) => Math.floor(number / storiesInFacetBlock))).size;
  }

  /** Who and what some stories name, and which sources they are from, the most frequent first. */
  async facets(numbers: number[]): Promise<Record<Kind, Facet[]>> {
    const blocks = [...Map.groupBy(numbers, (number) => Math.floor(number / storiesInFacetBlock))];
    return countFacets(
      await Promise.all(
        blocks.map(async ([block, own]) => ({
          block: await this.#files.json<FacetBlock>(`search/facets/${block}.json`),
          places: own.map((number) => number % storiesInFacetBlock),
        })),
      ),
    );
  }

  /** What may have been meant by words that find nothing: names like them, and the same words with those that no story holds put right. */
  async near(q: string, unknown: string[]): Promise<{ names: NameEntry[]; words?: string }> {
    const shelves = await Promise.all(shelvesOf(q).map((shelf) => this.#names(shelf)));
    const { letters } = await this.#words.contents();
    let words = q;
    for (const word of unknown) {
      const [letter = ''] = word.normalize('NFD').toLowerCase();
      if (!letters.includes(letter)) continue;
      const file = `search/words/spellings/${letter.codePointAt(0)!.toString(16)}.json`;
      const nearest = nearWord(Object.entries(await this.#files.json<Record<string, number>>(file)), word);
      if (nearest) words = words.replace(word, nearest);
    }
    return { names: nearNames(shelves.flat(), q), ...(words !== q && { words }) };
  }

  /** Fetches ahead what a search for these words needs first. */
  anticipate(q: string): void {
    void this.#words.anticipate(unitsOf(q)).catch(() => undefined);
  }

  /** Fetches ahead what every search needs. A failure is told when the search is made. */
  prepare(): void {
    void Promise.all([this.#days(), this.#words.contents()]).catch(() => undefined);
  }

  /** Where what is asked for can stand, and the person whose name it is, with where that name’s other forms stand. */
  async #understood(q: string): Promise<Understood> {
    const [plan, { volumes }, person] = await Promise.all([
      this.#words.plan(unitsOf(q)),
      this.#words.contents(),
      this.#personOf(q),
    ]);
    const otherForms = person && (await this.#words.plan([eitherOf(person.forms)]));
    return { plan, volumes, ...(person && { person }), ...(otherForms && { otherForms }) };
  }

  /** Of the stories allowed, those that hold the words, and those that name otherwise the person whose name the words are. */
  async #found(
    { plan, volumes, person, otherForms }: Understood,
    sort: 'newest' | 'oldest' | 'best',
    allowed: number[],
    reach: Reach,
  ): Promise<{
    stories: number[];
    hits: Hit[];
    unknown: string[];
    otherwise: NameEntry | undefined;
    left: Answer['left'];
  }> {
    const ofPerson = new Set(person?.stories);
    const withWords = new Set(plan.volumes);
    const waiting = numbersByVolume(allowed, volumes).filter(
      ([place, numbers]) =>
        (withWords.has(place) && (!plan.numbers || numbers.some((number) => plan.numbers!.has(number)))) ||
        (ofPerson.size > 0 && numbers.some((number) => ofPerson.has(number))),
    );
    if (sort !== 'oldest') waiting.reverse();
    const hits: Hit[] = [];
    const others: number[] = [];
    const elsewhere = new Map<number, Hit>();
    let searched = 0;
    const isFree = (at: number): boolean => at < waiting.length && !withWords.has(waiting[at]![0]);
    while (
      searched < waiting.length &&
      (isFree(searched) || searched < reach.volumes || hits.length + others.length < reach.stories)
    ) {
      const next = waiting.slice(
        searched,
        Math.max(searched + 1, Math.min(reach.volumes, searched + atOnce)),
      );
      const found = await Promise.all(
        next.map(async ([place, numbers]) => {
          const holding = withWords.has(place) ? await this.#words.search(plan, place) : [];
          const permitted = new Set(numbers);
          const own = holding.filter(({ number }) => permitted.has(number));
          const held = new Set(own.map(({ number }) => number));
          const more = numbers.filter((number) => ofPerson.has(number) && !held.has(number));
          const inOtherForms =
            more.length && otherForms?.volumes.includes(place)
              ? await this.#words.search(otherForms, place)
              : [];
          return { own, more, inOtherForms };
        }),
      );
      for (const { own, more, inOtherForms } of found) {
        hits.push(...own);
        others.push(...more);
        for (const hit of inOtherForms) elsewhere.set(hit.number, hit);
      }
      searched += next.length;
    }
    const rest = waiting.slice(searched).map(([place]) => volumeText(volumes[place]!.name));
    const inTime = (a: number, b: number): number => a - b;
    return {
      stories:
        sort === 'best'
          ? [
              ...hits
                .toSorted((a, b) => b.score - a.score || b.number - a.number)
                .map(({ number }) => number),
              ...others.toSorted(inTime).toReversed(),
            ]
          : [...hits.map(({ number }) => number), ...others].sort(inTime),
      hits: [...hits, ...others.flatMap((number) => elsewhere.get(number) ?? [])],
      unknown: plan.unknown,
      otherwise: others.length ? person?.entry : undefined,
      left: rest.length
        ? {
            span: rest.length === 1 ? rest[0]! : `${rest[0]!} and ${sort === 'oldest' ? 'newer' : 'older'}`,
            searched,
          }
        : undefined,
    };
  }

  /** The one person whom the words name whole; in quotes they name nobody. */
  async #personOf(q: string): Promise<Understood['person']> {
    if (/["“”„]/.test(q)) return undefined;
    const named = (await this.named(q, 'person')).filter(({ form }) => isWhole(form, q));
    if (named.length !== 1) return undefined;
    const [entry] = named;
    const { id, name } = entry!;
    const [subject, ...shelves] = await Promise.all([
      this.#subject('person', id),
      ...shelvesOf(name).map((shelf) => this.#names(shelf)),
    ]);
    const forms = shelves
      .flat()
      .flatMap((other) => (other.kind === 'person' && other.id === id ? other.form : []));
    return { entry: entry!, forms, stories: subject?.numbers ?? [] };
  }

  async #subject(kind: Kind, id: string): Promise<{ name: string; numbers: number[] } | undefined> {
    if (!/^[\w-]+$/.test(id)) return undefined;
    const subject = await this.#files.jsonIfThere<Subject>(`search/${kind}/${id.toLowerCase()}.json`);
    if (!subject) return undefined;
    const numbers = unpackSteps(subject.stories);
    for (const [at, row] of subject.newest.entries())
      this.#rows.set(numbers[numbers.length - subject.newest.length + at]!, row);
    return { name: subject.name, numbers };
  }

  async #names(shelf: string): Promise<NameEntry[]> {
    return this.#shelves.has(shelf) ? this.#files.json(`search/names/${shelf}.json`) : [];
  }

  #days(): Promise<Days> {
    return this.#files.once('days', async () =>
      daysOf(await this.#files.json<Calendar>('search/calendar.json')),
    );
  }
}

/** What the words of a query were taken for. */
interface Understood {
  plan: Plan;
  volumes: Volume[];
  person?: { entry: NameEntry; forms: string[]; stories: number[] };
  otherForms?: Plan;
}

/** How many volumes are opened side by side. */
const atOnce = 4;

/** The places of the volumes that hold some of the stories, with these; `numbers` ascend. */
function numbersByVolume(numbers: number[], volumes: Volume[]): [place: number, numbers: number[]][] {
  const parted: [number, number[]][] = [];
  for (let at = 0; at < numbers.length;) {
    const place = volumeOf(volumes, numbers[at]!);
    const next = volumes[place + 1]?.from ?? Infinity;
    const start = at;
    while (at < numbers.length && numbers[at]! < next) at++;
    parted.push([place, numbers.slice(start, at)]);
  }
  return parted;
}

/** Whether a name is typed whole, in whatever order of its words; one word is no whole name. */
function isWhole(form: string, typed: string): boolean {
  const sorted = (text: string) => foldName(text).split(' ').toSorted().join(' ');
  return sorted(form).includes(' ') && sorted(form) === sorted(typed);
}

/** `numbers` ascend, and so do their days. */
function yearsOf(days: Days, numbers: number[]): Answer['years'] {
  const years: Answer['years'] = [];
  let end = -Infinity;
  for (const number of numbers) {
    if (days.first[number]! > end) {
      const year = yearOf(days, number);
      end = dayNumber(`${String(year).padStart(4, '0')}-12-31`);
      years.push({ year, count: 0 });
    }
    years.at(-1)!.count++;
  }
  return years;
}
