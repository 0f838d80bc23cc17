import * as t from '#messages/search/page.ts';
import type { Answer, Reach } from './answer.ts';
import type { Contents } from '../dictionary.ts';
import { eitherOf, plainWords } from './matching.ts';
import type { YearCount } from '../years.ts';
import { yearsIn } from '../years.ts';
import type { Files } from './files.ts';
import type { NameEntry } from '../names.ts';
import type { Subjects } from './subjects.ts';
import type { Hit, Plan } from './textSearch.ts';
import { TextSearch } from './textSearch.ts';
import type { Volume } from '../volumes.ts';
import { volumeOf, volumeText } from '../volumes.ts';

/** Words that are searched, with the plan of the search; the person whose whole name they are, with a plan for the name’s other forms. */
export interface AskedWords {
  search: TextSearch;
  plan: Plan;
  volumes: Volume[];
  /** How many stories of each year match, where the dictionary tells. */
  years?: YearCount[];
  person?: { entry: NameEntry; forms: string[]; stories: number[] };
  otherForms?: Plan;
}

/** What a search by words finds. */
interface Found {
  /** In the order of the query; by time, the oldest first. */
  stories: number[];
  hits: Hit[];
  unknown: string[];
  otherwise: NameEntry | undefined;
  left: Answer['left'];
}

/** Finds words in the stories of an archive. */
export class WordFinder {
  readonly #search: TextSearch;
  readonly #subjects: Subjects;

  constructor(files: Files, subjects: Subjects) {
    this.#search = new TextSearch(files);
    this.#subjects = subjects;
  }

  /** Fetches ahead what a search for these words needs first. Throws where that cannot be fetched. */
  async anticipate(q: string): Promise<void> {
    await this.#search.anticipate(await this.#search.clauses(q));
  }

  async ask(q: string, { volumes, years: packed }: Contents): Promise<AskedWords> {
    const search = this.#search;
    const plain = plainWords(q);
    const [plan, person] = await Promise.all([
      search.clauses(q).then((units) => search.plan(units)),
      plain === undefined ? undefined : this.#subjects.personOf(plain),
    ]);
    const otherForms = person && (await search.plan([eitherOf(person.forms)]));
    const { years: counts } = plan;
    const years = counts && yearsIn(packed).map(({ year }, at) => ({ year, count: counts[at] ?? 0 }));
    return {
      search,
      plan,
      volumes,
      ...(years && { years }),
      ...(person && { person }),
      ...(otherForms && { otherForms }),
    };
  }

  /** Of the stories allowed, those that match the words, and those that name the person whose name the words are by another form. */
  async found(
    asked: AskedWords,
    sort: 'newest' | 'oldest' | 'best',
    allowed: number[],
    reach: Reach,
  ): Promise<Found> {
    const { plan, volumes, person } = asked;
    const ofPerson = new Set(person?.stories);
    const withWords = new Set(plan.volumes);
    const waiting = numbersByVolume(allowed, volumes).filter(
      ([volume, numbers]) =>
        (withWords.has(volume) && (!plan.numbers || numbers.some((number) => plan.numbers!.has(number)))) ||
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
      const found = await Promise.all(next.map(([volume, numbers]) => searchVolume(asked, volume, numbers)));
      for (const { own, more, inOtherForms } of found) {
        hits.push(...own);
        others.push(...more);
        for (const hit of inOtherForms) elsewhere.set(hit.number, hit);
      }
      searched += next.length;
    }
    const rest = waiting.slice(searched).map(([volume]) => volumeText(volumes[volume]!.name));
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
            span: rest.length === 1 ? rest[0]! : t.andBeyond(rest[0]!, sort === 'oldest'),
            searched,
          }
        : undefined,
    };
  }
}

/** How many volumes are opened side by side. */
const atOnce = 4;

/** What one volume holds of some stories: hits, the person’s stories that do not print the words, and hits of the name’s other forms. */
async function searchVolume(
  { search, plan, person, otherForms }: AskedWords,
  volume: number,
  numbers: number[],
): Promise<{ own: Hit[]; more: number[]; inOtherForms: Hit[] }> {
  const ofPerson = new Set(person?.stories);
  const hits = plan.volumes.includes(volume) ? await search.search(plan, volume) : [];
  const allowed = new Set(numbers);
  const own = hits.filter(({ number }) => allowed.has(number));
  const matched = new Set(own.map(({ number }) => number));
  const more = numbers.filter((number) => ofPerson.has(number) && !matched.has(number));
  const inOtherForms =
    more.length && otherForms?.volumes.includes(volume) ? await search.search(otherForms, volume) : [];
  return { own, more, inOtherForms };
}

/** The indexes of the volumes that hold some of the stories, with these; `numbers` ascend. */
function numbersByVolume(numbers: number[], volumes: Volume[]): [volume: number, numbers: number[]][] {
  const groups: [number, number[]][] = [];
  for (let at = 0; at < numbers.length;) {
    const volume = volumeOf(volumes, numbers[at]!);
    const next = volumes[volume + 1]?.from ?? Infinity;
    const start = at;
    while (at < numbers.length && numbers[at]! < next) at++;
    groups.push([volume, numbers.slice(start, at)]);
  }
  return groups;
}
