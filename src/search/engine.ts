import type { Calendar, Days } from './calendar.ts';
import { dayNumber, dayText, daysOf, fallsBetween, yearOf } from './calendar.ts';
import type { Contents } from './directory.ts';
import type { Extract } from './extract.ts';
import type { Facet, FacetBlock } from './facets.ts';
import { storiesInFacetBlock } from './finding.ts';
import { Files } from './files.ts';
import { printedAt } from './fragment.ts';
import type { Row } from './finding.ts';
import { rowOfFragment, rowsInBlock } from './finding.ts';
import { missingAmong } from './missing.ts';
import type { Kind, NameEntry } from './names.ts';
import { kinds, named, wordsOf } from './names.ts';
import { intersection, union } from './postings.ts';
import type { Query } from './query.ts';
import { asksForSomething, emptyQuery, subjectsIn, withoutSubject } from './query.ts';
import type { Known, Reading } from './readings.ts';
import { Subjects } from './subjects.ts';
import type { Hit, Plan, TextSearch } from './textSearch.ts';
import type { Volume } from './volumes.ts';
import { volumeOf, volumeText } from './volumes.ts';

export interface Answer {
  query: Query;
  /** Numbers of the stories, in the order in which they are shown. */
  stories: number[];
  /** Those that the words were found in. */
  hits: Map<number, Hit>;
  /** What the subjects of the query are called, by `country IR`; an id that the archive does not have is left out. */
  names: Map<string, string>;
  /** The person whose stories are among them because they print the name asked for in another way. */
  otherwise?: NameEntry;
  /** Words that stand in no story. */
  unknown: string[];
  /** How the words were understood that find nothing as they are, and names that may have been meant instead. */
  reading?: Reading & { alternatives: NameEntry[] };
  /** Stories a year, the oldest first. */
  years: { year: number; count: number }[];
  /** What was not searched, where more may be found: its span in words; and how many volumes were searched. */
  left?: { span: string; searched: number };
}

/** What is shown of a story. */
export interface Result {
  row: Row;
  /** Its day, where that is known: `2025-04-08`. */
  day: string | undefined;
  extract?: Extract;
  /** The words of the query as the story prints them. */
  found?: string[];
}

/** How far a search goes: at least so many stories, if there are, and so many volumes. */
export interface Reach {
  stories: number;
  volumes: number;
}

/** A part of a query, and how many stories there are without it. */
export interface Wider {
  query: Query;
  /** What is left out. */
  without: { kind: Kind; id: string } | { kind: 'words'; words: string } | { kind: 'days' };
  stories: number;
  /** Whether more may be found. */
  atLeast: boolean;
}

/** Answers searches out of the files of a built archive. */
export class Engine {
  readonly #files: Files;
  readonly #subjects: Subjects;

  /** `base` is the base path of the archive, with a slash at both ends; `shards` are the names of the files of names. */
  constructor(base: string, shards: Iterable<string>) {
    this.#files = new Files(base);
    this.#subjects = new Subjects(this.#files, shards);
  }

  /**
   * Answers a query as it stands; where its words find nothing, as they can be understood. Throws where a file that must be there cannot
   * be fetched.
   */
  async answer(query: Query, reach: Reach): Promise<Answer> {
    const answer = await this.#plainly(query, reach);
    if (answer.stories.length || answer.left || !query.q) return answer;
    return (await this.#understood(answer, reach)) ?? answer;
  }

  /** What a result shows of one story of an answer. */
  async result({ hits }: Answer, number: number): Promise<Result> {
    const day = await this.#dayOf(number);
    const hit = hits.get(number);
    if (hit) {
      const [text, { extractOf }] = await Promise.all([hit.text(), wordSearch()]);
      return {
        row: rowOfFragment(text.url),
        day,
        extract: extractOf(text, hit.locations),
        found: printedAt(text.content, hit.locations),
      };
    }
    const known = this.#subjects.rows.get(number);
    if (known) return { row: known, day };
    const block = await this.#files.json<Row[]>(`search/rows/${Math.floor(number / rowsInBlock)}.json`);
    return { row: block[number % rowsInBlock]!, day };
  }

  /** People, countries, sources and topics whose names fit what is typed so far; of one kind where it is named. */
  fitting(typed: string, kind?: Kind): Promise<NameEntry[]> {
    return this.#subjects.fitting(typed, kind);
  }

  /** People, countries, sources and topics that the words as a whole name; they may have no story. */
  named(words: string): Promise<NameEntry[]> {
    return this.#subjects.named(words);
  }

  /** What a subject is called; undefined where the archive has none of that id. */
  async nameOf(kind: Kind, id: string): Promise<string | undefined> {
    return (await this.#subjects.one(kind, id))?.name;
  }

  /** How many files the facets of an answer fill. */
  async facetFiles(answer: Answer): Promise<number> {
    if (!widens(answer.query)) return blocksOf(answer.stories).size;
    if (answer.query.q) return Infinity;
    return blocksOf(await this.#withinDays(answer.query)).size;
  }

  /**
   * Who and what the stories of an answer name, and which sources and topics they have. Each with the number of stories that a search finds
   * which asks for it, too; the highest first.
   */
  async facets(answer: Answer, reach: Reach): Promise<Record<Kind, Facet[]>> {
    const { query, stories } = answer;
    if (!widens(query)) return this.#counted(stories);
    // Each more adds its stories: those that the rest of the query leaves, whatever they name.
    const free = { ...query, person: [], country: [], source: [], topic: [] };
    const all = query.q ? (await this.#plainly(free, reach)).stories : await this.#withinDays(query);
    const had = new Set(stories);
    const more = await this.#counted(all.filter((number) => !had.has(number)));
    const held = await this.#counted(stories);
    const facets = {} as Record<Kind, Facet[]>;
    for (const kind of kinds) {
      const added = new Map(more[kind].map(({ id, stories: count }) => [id, count]));
      facets[kind] = held[kind]
        .map((facet) => ({
          ...facet,
          within: facet.stories,
          stories: stories.length + (added.get(facet.id) ?? 0),
        }))
        .sort((a, b) => b.stories - a.stories || b.within - a.within);
    }
    return facets;
  }

  /**
   * What a query that finds nothing finds without each of its parts: of several words without each, or without each that no story prints.
   */
  async wider({ query, unknown }: Answer): Promise<Wider[]> {
    const parts = [
      ...(await this.#withFewerWords(query, unknown)),
      ...(query.any ? [] : subjectsIn(query)).map(({ kind, id }) => ({
        without: { kind, id },
        query: withoutSubject(query, kind, id),
      })),
      ...(query.from || query.to
        ? [{ without: { kind: 'days' as const }, query: { ...query, from: '', to: '' } }]
        : []),
    ].filter((part) => asksForSomething(part.query));
    return Promise.all(
      parts.map(async (part) => {
        const { stories, left } = await this.answer(part.query, countingReach);
        return { ...part, stories: stories.length, atLeast: left !== undefined };
      }),
    );
  }

  /** The days with stories next before and after the days of a query, with the number of their stories that the rest of it finds. */
  async nearestDays(query: Query): Promise<{ day: string; stories: number }[]> {
    const [days, { stories }] = await Promise.all([
      this.#days(),
      this.answer({ ...query, from: '', to: '', sort: 'newest' }, countingReach),
    ]);
    const known = stories.filter((number) => days.first[number] === days.last[number]);
    const day = (number: number | undefined): number | undefined =>
      number === undefined ? undefined : days.first[number];
    const before = query.from
      ? day(known.find((number) => days.first[number]! < dayNumber(query.from)))
      : undefined;
    const after = query.to
      ? day(known.findLast((number) => days.first[number]! > dayNumber(query.to)))
      : undefined;
    return [before, after].flatMap((nearest) =>
      nearest === undefined
        ? []
        : [
            {
              day: dayText(nearest),
              stories: known.filter((number) => days.first[number] === nearest).length,
            },
          ],
    );
  }

  /** Fetches ahead what a search for these words needs first. */
  anticipate(q: string): void {
    const begin = async (): Promise<void> =>
      (await this.#words()).anticipate((await wordSearch()).unitsOf(q));
    void begin().catch(() => undefined);
  }

  /** Fetches ahead what every search needs, and with `words` what every search by words does. A failure is reported when the search is made. */
  prepare(words: boolean): void {
    void Promise.all([this.#days(), this.#contents(), words && wordSearch()]).catch(() => undefined);
  }

  /** What the query finds; of `within` alone, where it is given. */
  async #plainly(query: Query, reach: Reach, within?: number[][]): Promise<Answer> {
    const names: Answer['names'] = new Map();
    const [days, asked, subjects] = await Promise.all([
      this.#days(),
      query.q ? this.#asked(query.q) : undefined,
      Promise.all(
        subjectsIn(query).map(async ({ kind, id }) => ({
          key: `${kind} ${id}`,
          subject: await this.#subjects.one(kind, id),
        })),
      ),
    ]);
    for (const { key, subject } of subjects) if (subject) names.set(key, subject.name);
    const lists = subjects.map(({ subject }) => subject?.numbers ?? []);
    const ofSubjects = lists.length === 0 ? [] : query.any ? [union(lists)] : lists;
    const allLists = [...ofSubjects, ...(within ?? [])];
    const { from, to } = query;
    const listed = allLists.length ? intersection(allLists) : Array.from(days.first, (_, number) => number);
    const allowed = from || to ? listed.filter((number) => fallsBetween(days, number, from, to)) : listed;
    const found = asked && (await this.#found(asked, query.sort || 'best', allowed, reach));
    const numbers = found?.stories ?? allowed;
    const best = found && (query.sort || 'best') === 'best';
    return {
      query,
      stories: best || query.sort === 'oldest' ? numbers : numbers.toReversed(),
      hits: new Map(found?.hits.map((hit) => [hit.number, hit])),
      names,
      ...(found?.otherwise && { otherwise: found.otherwise }),
      ...(found?.left && { left: found.left }),
      unknown: found?.unknown ?? [],
      years: yearsOf(days, best ? numbers.toSorted((a, b) => a - b) : numbers),
    };
  }

  /** The answer to the first reading of the words that finds a story; undefined where none does. */
  async #understood({ query, unknown, names }: Answer, reach: Reach): Promise<Answer | undefined> {
    const [{ alternatives, nearNames, nearShards, nearWord, readingsOf, tokensOf }, { plainWords }] =
      await Promise.all([import('./nothingFound.ts'), wordSearch()]);
    const plain = plainWords(query.q);
    if (plain === undefined) return undefined;
    const tokens = tokensOf(plain);
    const missing = missingAmong(tokens, unknown);
    const [entries, printed] = await Promise.all([
      this.#subjects.entries(tokens.join(' '), missing.flatMap(nearShards)),
      Promise.all(missing.map(async (token) => [token, await this.#printedLike(token)] as const)).then(
        (lists) => new Map(lists),
      ),
    ]);
    const told = entries.filter(({ stories }) => stories > 0);
    const known: Known = {
      named: (part) => named(told, part),
      nearNames: (part) => nearNames(told, part),
      nearWord: (word) => nearWord(printed.get(word) ?? [], word),
    };
    for (const reading of readingsOf(tokens, new Set(missing), known)) {
      const within = await Promise.all(
        reading.names.map(async ({ subjects }) =>
          union(
            await Promise.all(
              subjects.map(async ({ kind, id }) => (await this.#subjects.one(kind, id))?.numbers ?? []),
            ),
          ),
        ),
      );
      const answer = await this.#plainly({ ...query, q: reading.words }, reach, within);
      if (!answer.stories.length && !answer.left) continue;
      return {
        ...answer,
        query,
        names,
        unknown,
        reading: { ...reading, alternatives: alternatives(reading, known) },
      };
    }
    return undefined;
  }

  /** Where what is asked for can stand, and the person whose name it is, with where that name’s other forms stand. */
  async #asked(q: string): Promise<AskedWords> {
    const [{ unitsOf, eitherOf }, search] = await Promise.all([wordSearch(), this.#words()]);
    const [plan, { volumes }, person] = await Promise.all([
      search.plan(unitsOf(q)),
      this.#contents(),
      this.#personOf(q),
    ]);
    const otherForms = person && (await search.plan([eitherOf(person.forms)]));
    return { search, plan, volumes, ...(person && { person }), ...(otherForms && { otherForms }) };
  }

  /** Of the stories allowed, those that hold the words, and those that name otherwise the person whose name the words are. */
  async #found(
    { search, plan, volumes, person, otherForms }: AskedWords,
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
          const holding = withWords.has(place) ? await search.search(plan, place) : [];
          const permitted = new Set(numbers);
          const own = holding.filter(({ number }) => permitted.has(number));
          const held = new Set(own.map(({ number }) => number));
          const more = numbers.filter((number) => ofPerson.has(number) && !held.has(number));
          const inOtherForms =
            more.length && otherForms?.volumes.includes(place) ? await search.search(otherForms, place) : [];
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

  async #withFewerWords(query: Query, unknown: string[]): Promise<Pick<Wider, 'query' | 'without'>[]> {
    if (!query.q) return [];
    const words = (await wordSearch()).plainWords(query.q)?.split(/\s+/) ?? [];
    const without = (left: string[]): Pick<Wider, 'query' | 'without'> => ({
      without: { kind: 'words', words: left.join(' ') },
      query: { ...query, q: words.filter((word) => !left.includes(word)).join(' ') },
    });
    const missing = missingAmong(words, unknown);
    const tried = missing.length ? missing : words;
    const some = tried.length <= mostWordsTried ? tried.map((word) => [word]) : [];
    if (missing.length > 1) some.push(missing);
    return [
      ...some.filter((left) => left.length < words.length).map(without),
      { without: { kind: 'words', words: query.q }, query: { ...query, q: '' } },
    ];
  }

  /** The one person whose whole name the words are; operators ask for the words alone. */
  async #personOf(q: string): Promise<AskedWords['person']> {
    const plain = (await wordSearch()).plainWords(q);
    if (plain === undefined) return undefined;
    const words = wordsOf(plain);
    if (words.length < 2) return undefined;
    const people = (await this.#subjects.named(plain)).filter(
      ({ kind, form }) => kind === 'person' && wordsOf(form).length === words.length,
    );
    const [entry] = people;
    if (!entry || people.length !== 1) return undefined;
    const [subject, forms] = await Promise.all([
      this.#subjects.one('person', entry.id),
      this.#subjects.forms(entry),
    ]);
    return { entry, forms, stories: subject?.numbers ?? [] };
  }

  /** Printed words that begin like one, with the number of times they are printed. */
  async #printedLike(word: string): Promise<[word: string, times: number][]> {
    const { letters } = await this.#contents();
    const own = [...word.normalize('NFD').toLowerCase()]
      .slice(0, 2)
      .filter((letter) => letters.includes(letter));
    const files = own.map((letter) => `search/words/spellings/${letter.codePointAt(0)!.toString(16)}.json`);
    const lists = await Promise.all(files.map((file) => this.#files.json<Record<string, number>>(file)));
    return lists.flatMap((list) => Object.entries(list));
  }

  async #counted(numbers: number[]): Promise<Record<Kind, Facet[]>> {
    const { countFacets } = await import('./facetList.ts');
    return countFacets(
      await Promise.all(
        [...blocksOf(numbers)].map(async ([block, own]) => ({
          block: await this.#files.json<FacetBlock>(`search/facets/${block}.json`),
          places: own.map((number) => number % storiesInFacetBlock),
        })),
      ),
    );
  }

  async #withinDays({ from, to }: Query): Promise<number[]> {
    const { stories } = await this.#plainly({ ...emptyQuery, from, to, sort: 'oldest' }, countingReach);
    return stories;
  }

  /** `2025-04-08`; undefined where the day of a story is not known. */
  async #dayOf(number: number): Promise<string | undefined> {
    const { first, last } = await this.#days();
    return first[number] === last[number] ? dayText(first[number]!) : undefined;
  }

  #contents(): Promise<Contents> {
    return this.#files.json<Contents>('search/words/contents.json');
  }

  #days(): Promise<Days> {
    return this.#files.once('days', async () =>
      daysOf(await this.#files.json<Calendar>('search/calendar.json')),
    );
  }

  #words(): Promise<TextSearch> {
    return this.#files.once('text search', async () => new (await wordSearch()).TextSearch(this.#files));
  }
}

/** Words that are searched. */
interface AskedWords {
  search: TextSearch;
  plan: Plan;
  volumes: Volume[];
  person?: { entry: NameEntry; forms: string[]; stories: number[] };
  otherForms?: Plan;
}

const wordSearch = () => import('./wordSearch.ts');

/** How many volumes are opened side by side. */
const atOnce = 4;

/** As far as a count goes of what another query would find. */
const countingReach: Reach = { stories: 1, volumes: 8 };

const mostWordsTried = 4;

/** Whether asking for one more subject would add stories. */
function widens(query: Query): boolean {
  return query.any && subjectsIn(query).length > 1;
}

function blocksOf(numbers: number[]): Map<number, number[]> {
  return Map.groupBy(numbers, (number) => Math.floor(number / storiesInFacetBlock));
}

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
