import type { Answer, Asking, Reach, Result, Wider, YearCounts } from './answer.ts';
import type { Calendar, Days } from '../calendar.ts';
import { daysOf, fallsBetween, yearsOf } from '../calendar.ts';
import { contentsOf, stemmerIn, wordSearch } from './contents.ts';
import { blocksOfFacets, widens, withinDays } from './facetFiles.ts';
import type { Facet } from '../facets.ts';
import { Files } from './files.ts';
import { atATime, rowOfFragment } from '../finding.ts';
import type { Kind, NameEntry } from '../names.ts';
import { separated } from '../separators.ts';
import { intersection, union } from '../postings.ts';
import type { Query } from '../query.ts';
import { subjectsIn } from '../query.ts';
import type { SubjectStories } from './rows.ts';
import { rowLocator, rowAt } from './rows.ts';
import { Subjects } from './subjects.ts';
import type { Together } from './together.ts';
import type { AskedWords, WordFinder } from './wordFinder.ts';

/** Answers searches out of the files of a built archive. */
export class Engine {
  readonly #files: Files;
  readonly #subjects: Subjects;
  readonly #asking: Asking;

  /** `base` is the base path of the archive, with a slash at both ends; `shards` are the names of the files of names. */
  constructor(base: string, shards: Iterable<string>) {
    this.#files = new Files(base);
    this.#subjects = new Subjects(this.#files, shards);
    this.#asking = {
      files: this.#files,
      subjects: this.#subjects,
      days: () => this.#days(),
      contents: () => contentsOf(this.#files),
      plainWords: async (q) => (await wordSearch()).plainWords(q),
      answer: (query, reach) => this.answer(query, reach),
      plainly: (query, reach, within) => this.#plainly(query, reach, within),
    };
  }

  /** What the tools beside a result work with. */
  get asking(): Asking {
    return this.#asking;
  }

  /**
   * Answers a query as it is; where its words find nothing, as they can be understood. Throws where a file that must be there cannot
   * be fetched.
   */
  async answer(query: Query, reach: Reach): Promise<Answer> {
    const answer = await this.#plainly(query, reach);
    if (answer.stories.length || answer.left || !query.q) return answer;
    const { understood } = await import('./nothingFound.ts');
    return (await understood(this.#asking, answer, reach)) ?? answer;
  }

  /** What a result shows of one story of an answer. */
  async result({ hits, locateRow: placeOfRow }: Answer, number: number): Promise<Result> {
    const hit = hits.get(number);
    if (hit) {
      const [text, { snippetOf }] = await Promise.all([hit.text(), wordSearch()]);
      return {
        row: rowOfFragment(text.url),
        snippet: snippetOf(text, hit.locations),
      };
    }
    const known = this.#subjects.rows.get(number);
    if (known) return { row: known };
    return { row: await rowAt(this.#files, placeOfRow(number)) };
  }

  /** People, countries, sources and topics whose names fit what is typed so far; of one kind where it is named. */
  fitting(typed: string, kind?: Kind): Promise<NameEntry[]> {
    return this.#subjects.fitting(typed, kind);
  }

  /** People, countries, sources and topics that the words of a query as a whole name; they may have no story. */
  async named(q: string): Promise<NameEntry[]> {
    const name = (await wordSearch()).nameIn(q);
    return name ? this.#subjects.named(name) : [];
  }

  /** The people, countries, sources and topics of which the words of a query name several; undefined where they do not, or hold more. */
  async together(query: Query): Promise<Together | undefined> {
    if (!/\S\s+\S/.test(separated(query.q))) return undefined;
    return (await import('./together.ts')).together(this.#asking, query);
  }

  /** What a subject is called; undefined where the archive has none of that id. */
  async nameOf(kind: Kind, id: string): Promise<string | undefined> {
    return (await this.#subjects.one(kind, id))?.name;
  }

  /** How many files the facets of an answer fill. */
  async facetFiles(answer: Answer): Promise<number> {
    if (!widens(answer.query)) return blocksOfFacets(answer.stories).size;
    if (answer.query.q) return Infinity;
    return blocksOfFacets(await withinDays(this.#asking, answer.query)).size;
  }

  /**
   * The people, countries, sources and topics of an answer’s stories, each with the number of stories that the search finds with it
   * added; the highest first.
   */
  async facets(answer: Answer, reach: Reach): Promise<Record<Kind, Facet[]>> {
    return (await import('./facetList.ts')).facetsOf(this.#asking, answer, reach);
  }

  /**
   * How many stories of each year a query finds, its words as they are understood where they find nothing, beside all stories of the year.
   * `onProgress` is called with what is known so far, and at last with what is returned, which is complete: at once for people, countries,
   * sources, topics and days, and for a single word alone; other words are searched in one volume after another, the newest first. Throws
   * where a file cannot be fetched. A search that is not wanted any more is given up where `onProgress` throws.
   */
  async yearCounts(query: Query, onProgress: (counts: YearCounts) => void): Promise<YearCounts> {
    return (await import('./yearCounts.ts')).yearCounts(this.#asking, query, onProgress);
  }

  /** What a query that finds nothing finds without each of its parts. */
  async wider(answer: Answer): Promise<Wider[]> {
    return (await import('./nothingFound.ts')).wider(this.#asking, answer);
  }

  /** The days with stories next before and after those of a query, with the number of their stories that the rest of it finds. */
  async nearestDays(query: Query): Promise<{ day: string; stories: number }[]> {
    return (await import('./nothingFound.ts')).nearestDays(this.#asking, query);
  }

  /** Fetches ahead what a search for these words needs first. */
  anticipate(q: string): void {
    void this.#words()
      .then((words) => words.anticipate(q))
      .catch(() => undefined);
  }

  /** Fetches ahead what every search needs, and with `words` what every search by words does. A failure is reported when the search is made. */
  prepare(words: boolean): void {
    void Promise.all([this.#days(), words && contentsOf(this.#files), words && this.#words()]).catch(
      () => undefined,
    );
  }

  /** What the query finds among the stories of some subject of each group. */
  async #plainly(query: Query, reach: Reach, within: SubjectStories[][] = []): Promise<Answer> {
    const names: Answer['names'] = new Map();
    const [days, asked, subjects] = await Promise.all([
      this.#days(),
      query.q ? this.#asked(query.q) : undefined,
      Promise.all(
        subjectsIn(query).map(async ({ kind, id }) => ({
          kind,
          id,
          subject: await this.#subjects.one(kind, id),
        })),
      ),
    ]);
    for (const { kind, id, subject } of subjects) if (subject) names.set(`${kind} ${id}`, subject.name);
    const known = subjects.map(({ kind, id, subject }) => ({ kind, id, numbers: [], ...subject }));
    const groups = [...(query.any && known.length ? [known] : known.map((one) => [one])), ...within];
    const allLists = groups.map((group) => union(group.map(({ numbers }) => numbers)));
    const { from, to } = query;
    const listed = allLists.length ? intersection(allLists) : Array.from(days.first, (_, number) => number);
    const allowed = from || to ? listed.filter((number) => fallsBetween(days, number, from, to)) : listed;
    const found = asked && (await (await this.#words()).found(asked, query.sort || 'best', allowed, reach));
    const isWhole = !groups.length && !from && !to && !asked?.person;
    const counts = isWhole && found?.left ? asked?.years : undefined;
    const numbers = found?.stories ?? allowed;
    const best = found && (query.sort || 'best') === 'best';
    const stories = best || query.sort === 'oldest' ? numbers : numbers.toReversed();
    const hits = new Map(found?.hits.map((hit) => [hit.number, hit]));
    const { rows } = this.#subjects;
    return {
      query,
      stories,
      hits,
      names,
      locateRow: rowLocator(
        stories.slice(0, Math.max(atATime, reach.stories)),
        { has: (number) => hits.has(number) || rows.has(number) },
        [...(query.any ? [] : known), ...within.flatMap((group) => (group.length === 1 ? group : []))],
      ),
      ...(found?.otherwise && { otherwise: found.otherwise }),
      ...(found?.left && { left: found.left }),
      unknown: found?.unknown ?? [],
      ...(counts
        ? {
            years: counts.filter(({ count }) => count > 0),
            total: counts.reduce((sum, { count }) => sum + count, 0),
          }
        : { years: yearsOf(days, best ? numbers.toSorted((a, b) => a - b) : numbers) }),
    };
  }

  async #asked(q: string): Promise<AskedWords> {
    const [words, contents] = await Promise.all([this.#words(), contentsOf(this.#files)]);
    return words.ask(q, contents);
  }

  #words(): Promise<WordFinder> {
    return this.#files.once('words', async () => {
      // Asked for with the script that needs it, and not after.
      stemmerIn(this.#files).catch(() => undefined);
      return new (await wordSearch()).WordFinder(this.#files, this.#subjects);
    });
  }

  #days(): Promise<Days> {
    return this.#files.once('days', async () =>
      daysOf(await this.#files.json<Calendar>('search/calendar.json')),
    );
  }
}
