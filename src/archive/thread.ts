import { getOrInsert, lookUp } from '../parse/assert.ts';
import { firstAtLeast } from '../parse/firstAtLeast.ts';
import { dayNumber } from '../parse/storyDate.ts';
import type { Country, Person, Story } from './types.ts';

/** Stories near one in time and about the same people and countries; both lists oldest first. */
export interface Thread {
  before: ThreadEntry[];
  after: ThreadEntry[];
}

export interface ThreadEntry {
  story: Story;
  /** Whole days from the story whose thread it is; below 0 for an earlier one. */
  days: number;
  /** What the two share, the rarest first. */
  shared: { people: Person[]; countries: Country[] };
  /** Whether both are about all of what they share; otherwise one of them names some of it in passing. */
  isAbout: boolean;
}

/**
 * Finds threads. A name that two stories share counts the more, the fewer stories within 90 days name it; what is near in time counts more.
 * So a thread depends on the stories of those days alone: not on the size of the archive, nor on its newest day. A story whose day is not
 * known has none, and no two versions of one text are in a thread. `stories` are all of the archive, in its order.
 */
export function threadFinder(stories: Story[]): (story: Story) => Thread {
  let made: ScoreTable | undefined;
  const lists = new Map<Subject, DatedList>();
  return (story) => {
    const table = (made ??= new ScoreTable(stories));
    const listOf = (subject: Subject): DatedList =>
      getOrInsert(lists, subject, () => table.datedList(subject));
    const day = table.dayOf(story);
    if (day === undefined) return { before: [], after: [] };
    const rarity = raritiesOf(story, day, listOf);
    // What shares too little with any other need not be compared.
    if ([...rarity.values()].reduce((sum, one) => sum + one, 0) < leastShared)
      return { before: [], after: [] };
    const candidates = table.candidates(story, day, rarity, listOf);
    const chosen = (some: Candidate[]): ThreadEntry[] =>
      bestOf(some, story)
        .toSorted((a, b) => a.row - b.row)
        .map(({ story: other, days }) => ({ story: other, days, ...sharedBy(story, other, rarity) }));
    return {
      before: chosen(candidates.filter(({ isEarlier }) => isEarlier)),
      after: chosen(candidates.filter(({ isEarlier }) => !isEarlier)),
    };
  };
}

/** How far a thread reaches, in days. */
const reach = 90;
/** The most stories before and after. */
const mostShown = 3;
/** The days after which a story counts half. */
const halfWay = 21;
/** How many stories of a name are looked at on each side, the nearest first. */
const mostLookedAt = 60;
/** The rarest names of a story are looked at. */
const mostNames = 10;
/** What a name that is only mentioned counts, in parts of one that both stories are about. */
const mentioned = 0.4;
/** Two stories that share less have no more in common than a country that is in the news every day. */
const leastShared = 1 / 40;
/** A name that is so frequent decides nothing. */
const leastWeight = leastShared / 8;
/** The most people and countries that the two are said to share. */
const mostSaid = 3;

/** How rare each person and country of a story is: one part in the number of stories near it that name them. The rarest first. */
function raritiesOf(
  story: Story,
  day: number,
  listOf: (subject: Subject) => DatedList,
): Map<Subject, number> {
  const subjects = [
    ...story.people.map(({ person }) => person),
    ...story.countries.map(({ country }) => country),
  ];
  const rarities = subjects.map((subject): [Subject, number] => {
    const { days } = listOf(subject);
    return [subject, 1 / (firstAtLeast(days, day + reach + 1) - firstAtLeast(days, day - reach))];
  });
  return new Map(rarities.sort((a, b) => b[1] - a[1]));
}

/**
 * The stories of an archive, a row each in its order, and what they share with one: columns that serve for story after story, because an
 * archive has millions of pairs.
 */
class ScoreTable {
  readonly #stories: Story[];
  readonly #rows: Map<Story, number>;
  /** See `dayNumber`; NaN where it is not known. */
  readonly #days: Float64Array;
  /** The rarities of what both name. */
  readonly #shared: Float64Array;
  readonly #isRelated: Uint8Array;

  constructor(stories: Story[]) {
    this.#stories = stories;
    this.#rows = new Map(stories.map((story, row) => [story, row]));
    this.#days = Float64Array.from(stories, ({ date }) => dayNumber(date) ?? NaN);
    this.#shared = new Float64Array(stories.length);
    this.#isRelated = new Uint8Array(stories.length);
  }

  dayOf(story: Story): number | undefined {
    const day = this.#days[lookUp(this.#rows, story)]!;
    return Number.isNaN(day) ? undefined : day;
  }

  /** Those of the stories of a subject whose days are known. */
  datedList({ stories, about }: Subject): DatedList {
    const dated = stories.filter((story) => this.dayOf(story) !== undefined);
    const rows = Int32Array.from(dated, (story) => lookUp(this.#rows, story));
    return {
      rows,
      days: Int32Array.from(rows, (row) => this.#days[row]!),
      areAbout: Uint8Array.from(dated, (story) => (about.has(story) ? 1 : 0)),
    };
  }

  /** The stories that share enough with one, and are related to it. */
  candidates(
    story: Story,
    day: number,
    rarity: Map<Subject, number>,
    listOf: (subject: Subject) => DatedList,
  ): Candidate[] {
    const own = lookUp(this.#rows, story);
    const found: number[] = [];
    for (const [subject, weight] of [...rarity].slice(0, mostNames)) {
      if (weight < leastWeight) break;
      const { rows, days, areAbout } = listOf(subject);
      const middle = rows.indexOf(own, firstAtLeast(days, day));
      const isPerson = 'roles' in subject;
      const last = Math.min(rows.length - 1, middle + mostLookedAt);
      for (let at = Math.max(0, middle - mostLookedAt); at <= last; at++) {
        if (at === middle || Math.abs(days[at]! - day) > reach) continue;
        const row = rows[at]!;
        if (this.#shared[row] === 0) found.push(row);
        const bothAbout = areAbout[middle] === 1 && areAbout[at] === 1;
        this.#shared[row]! += weight * (bothAbout ? 1 : mentioned);
        if (bothAbout || isPerson) this.#isRelated[row] = 1;
      }
    }
    const candidates: Candidate[] = [];
    for (const row of found) {
      const shared = this.#shared[row]!;
      if (this.#isRelated[row] && shared >= leastShared) {
        const days = this.#days[row]! - day;
        const score = shared / (1 + Math.abs(days) / halfWay);
        candidates.push({ row, story: this.#stories[row]!, days, isEarlier: row < own, score });
      }
      this.#shared[row] = 0;
      this.#isRelated[row] = 0;
    }
    return candidates;
  }
}

/** The best few, of several versions of one text only one. */
function bestOf(candidates: Candidate[], story: Story): Candidate[] {
  const best: Candidate[] = [];
  const left = new Set(candidates);
  while (best.length < mostShown && left.size) {
    let first: Candidate | undefined;
    for (const one of left) if (!first || isBetter(one, first)) first = one;
    const candidate = first!;
    left.delete(candidate);
    const versions = candidate.story.variants;
    if (versions.includes(story) || best.some((one) => versions.includes(one.story))) continue;
    best.push(candidate);
  }
  return best;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.row < other.row;
}

/**
 * What is said of two stories: what both are about, if that is what they share most; otherwise people in passing too, so that the line gives
 * the reason why one is in the thread of the other.
 */
function sharedBy(
  story: Story,
  other: Story,
  rarity: Map<Subject, number>,
): Pick<ThreadEntry, 'shared' | 'isAbout'> {
  const inOther = new Set<Subject>([
    ...other.people.map(({ person }) => person),
    ...other.countries.map(({ country }) => country),
  ]);
  const bothAbout = (subject: Subject): boolean => subject.about.has(story) && subject.about.has(other);
  const told = [...rarity.keys()].filter(
    (subject) => inOther.has(subject) && (bothAbout(subject) || 'roles' in subject),
  );
  const about = told.filter(bothAbout);
  const inPassing = told.find((subject) => !bothAbout(subject));
  const weightOf = (subject: Subject | undefined): number => (subject && rarity.get(subject)) ?? 0;
  const isAbout = weightOf(about[0]) >= weightOf(inPassing) * mentioned;
  const said = new Set((isAbout ? about : told).slice(0, mostSaid));
  return {
    shared: {
      people: story.people.map(({ person }) => person).filter((person) => said.has(person)),
      countries: story.countries.map(({ country }) => country).filter((country) => said.has(country)),
    },
    isAbout,
  };
}

type Subject = Person | Country;

/** Stories of a subject, oldest first: their rows, their days, and 1 for each that is about it. */
interface DatedList {
  rows: Int32Array;
  days: Int32Array;
  areAbout: Uint8Array;
}

interface Candidate {
  /** Its place in the archive. */
  row: number;
  story: Story;
  days: number;
  isEarlier: boolean;
  /** The rarities of what both name, less for every day between. */
  score: number;
}
