import { compareText } from '../parse/compareText.ts';
import { firstAtLeast } from '../parse/firstAtLeast.ts';
import { dayNumber } from '../parse/storyDate.ts';
import { orderKey } from './story.ts';
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
 * known has none, and no two versions of one text are in a thread.
 */
export function threadFinder(): (story: Story) => Thread {
  const lists = new Map<Subject, DatedList>();
  const listOf = (subject: Subject): DatedList => {
    const known = lists.get(subject);
    if (known) return known;
    const stories = subject.stories.filter((story) => dayNumber(story.date) !== undefined);
    const made = { stories, days: Int32Array.from(stories, (story) => dayNumber(story.date) ?? 0) };
    lists.set(subject, made);
    return made;
  };
  return (story) => {
    const day = dayNumber(story.date);
    if (day === undefined) return { before: [], after: [] };
    const rarity = raritiesOf(story, day, listOf);
    // What shares too little with any other need not be compared.
    if ([...rarity.values()].reduce((sum, one) => sum + one, 0) < leastShared)
      return { before: [], after: [] };
    const found = scores(story, day, rarity, listOf);
    const entries = [...found.values()].filter(({ shared, isRelated }) => isRelated && shared >= leastShared);
    const chosen = (candidates: Candidate[]): ThreadEntry[] =>
      bestOf(candidates, story)
        .toSorted((a, b) => compareText(orderKey(a.story), orderKey(b.story)))
        .map(({ story: other, days }) => ({ story: other, days, ...sharedBy(story, other, rarity) }));
    return {
      before: chosen(entries.filter(({ isEarlier }) => isEarlier)),
      after: chosen(entries.filter(({ isEarlier }) => !isEarlier)),
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

/** What of each other story’s names the story shares, and how near it is. */
function scores(
  story: Story,
  day: number,
  rarity: Map<Subject, number>,
  listOf: (subject: Subject) => DatedList,
): Map<Story, Candidate> {
  const found = new Map<Story, Candidate>();
  for (const [subject, weight] of [...rarity].slice(0, mostNames)) {
    if (weight < leastWeight) break;
    const { stories, days } = listOf(subject);
    const own = stories.indexOf(story, firstAtLeast(days, day));
    const isAbout = subject.about.has(story);
    const [first, last] = [Math.max(0, own - mostLookedAt), Math.min(stories.length - 1, own + mostLookedAt)];
    for (let at = first; at <= last; at++) {
      const [other, distance] = [stories[at], (days[at] ?? 0) - day];
      if (!other || at === own || Math.abs(distance) > reach) continue;
      const known = found.get(other) ?? {
        story: other,
        days: distance,
        isEarlier: at < own,
        shared: 0,
        isRelated: false,
      };
      const bothAbout = isAbout && subject.about.has(other);
      known.shared += weight * (bothAbout ? 1 : mentioned);
      known.isRelated ||= bothAbout || 'roles' in subject;
      found.set(other, known);
    }
  }
  return found;
}

/** The best few, of several versions of one text only one. */
function bestOf(candidates: Candidate[], story: Story): Candidate[] {
  const best: Candidate[] = [];
  const ranked = candidates.toSorted(
    (a, b) => scoreOf(b) - scoreOf(a) || compareText(orderKey(a.story), orderKey(b.story)),
  );
  for (const candidate of ranked) {
    if (best.length === mostShown) break;
    const versions = candidate.story.variants;
    if (versions.includes(story) || best.some((one) => versions.includes(one.story))) continue;
    best.push(candidate);
  }
  return best;
}

function scoreOf({ shared, days }: Candidate): number {
  return shared / (1 + Math.abs(days) / halfWay);
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

/** The stories of a subject whose days are known, oldest first, and their days. */
interface DatedList {
  stories: Story[];
  days: Int32Array;
}

interface Candidate {
  story: Story;
  days: number;
  isEarlier: boolean;
  /** The rarities of what both name. */
  shared: number;
  /** Whether both are about something, or name the same person; a country named in passing relates nothing. */
  isRelated: boolean;
}
