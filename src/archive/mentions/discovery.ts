import { firstOf, getOrInsert, lastOf } from '../../parse/assert.ts';
import { foldName } from '../fold.ts';
import type { PersonRecord } from '../../parse/records.ts';
import type { Candidate } from './discovery/candidates.ts';
import type { Claim, StoryClaims } from './discovery/claims.ts';
import { certain, claimsOf, weigh } from './discovery/claims.ts';
import type { Known } from './discovery/evidence.ts';
import { callingOf, isOfSurnames } from './discovery/evidence.ts';
import { nearRecords } from './discovery/near.ts';
import { foldedName, foldedWord, innerNamesOf, surnamesOf } from './discovery/spelling.ts';
import { notOfNames } from './discovery/words.ts';
import { openers, titles } from './lexicon.ts';
import type { PeopleFinder } from './people.ts';
import type { StoryText } from './text.ts';

export { isSpeaker } from './discovery/evidence.ts';

/** A name of a person in the text that no record covers. */
export interface UnknownName {
  /** The form printed most often. */
  name: string;
  /** Every form, most often first. */
  spellings: [form: string, count: number][];
  /** What the stories call the person, most often first: `Finance Minister`. */
  titles: string[];
  /** How often the name occurs, in full or as surname alone. */
  count: number;
  /** Ids of the stories that print it, in their order. */
  stories: string[];
  /** A record whose name is spelt nearly so: perhaps a variant of it, which a person decides. */
  near?: { id: string; name: string };
}

/**
 * Finds names of people that the records do not cover, most often named first. What speaks for a name and against it is weighed in each story
 * (`discovery/evidence.ts`); what is certain in one story counts in all others. A surname alone counts for the full name in its story, and
 * is a name by itself only after a title. `isPlace` is true of words that mean a country or a city; names in `dismissed` are left out, however
 * their letters are written (`foldName`). Two spellings stay two names: likeness proposes and never merges.
 */
export function unknownNames(
  stories: Iterable<{ id: string; text: StoryText }>,
  records: Pick<PersonRecord, 'id' | 'name' | 'variants'>[],
  peopleIn: PeopleFinder,
  isPlace: (word: string) => boolean,
  dismissed: Iterable<string> = [],
): UnknownName[] {
  const known: Known = { isPlace, givenNames: new Set(), surnames: new Set() };
  const read = Array.from(stories, (story) => claimsOf(story, peopleIn, known));
  learn(read, isPlace);
  const left = new Set(Array.from(dismissed, foldName));
  const gathered = new Map<string, Gathered>();
  for (const story of read) gatherStory(story, isPlace, gathered);
  const near = nearRecords(records);
  return [...gathered]
    .filter(([key]) => !left.has(key))
    .map(([, { forms, said, stories: ids, count }]): UnknownName => {
      const spellings = ranked(forms);
      const name = firstOf(spellings)[0];
      const record = near(name);
      return {
        name,
        spellings,
        titles: ranked(said).map(([title]) => title),
        count,
        stories: [...ids],
        ...(record && { near: record }),
      };
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Lets each story know what the others are certain of: names, and the given and family names in them. */
function learn(stories: StoryClaims[], isPlace: (word: string) => boolean): void {
  const all = stories.flatMap(({ claims }) => claims);
  const sure = new Map<string, number>();
  const bearers = new Map<string, Set<string>>();
  const given = new Set<string>();
  const organisations = new Set<string>();
  for (const claim of all) {
    if (claim.evidence.has('organisation')) organisations.add(claim.key);
    if (claim.points < certain) continue;
    sure.set(claim.key, (sure.get(claim.key) ?? 0) + 1);
    const surname = foldedWord(lastOf(claim.words));
    getOrInsert(bearers, surname, () => new Set()).add(claim.key);
    if (claim.evidence.has('title')) given.add(foldedWord(firstOf(claim.words)));
  }
  for (const claim of all) {
    const { evidence, key, words } = claim;
    const first = foldedWord(firstOf(words));
    if ((sure.get(key) ?? 0) > (claim.points < certain ? 0 : 1)) evidence.add('elsewhere');
    if (organisations.has(key) && !evidence.has('title')) evidence.add('organisation');
    const others = bearers.get(foldedWord(lastOf(words)));
    if (others && others.size > (others.has(key) ? 1 : 0)) evidence.add('knownSurname');
    const learned =
      /^\p{L}{3,}$/u.test(first) &&
      given.has(first) &&
      !bearers.has(first) &&
      !notAlone(first) &&
      !isPlace(firstOf(words));
    if (learned && !evidence.has('given')) evidence.add('learned');
  }
  for (const story of stories) weigh(story);
}

/** Counts a story's people into `gathered`. */
function gatherStory(
  { id, claims, alone }: StoryClaims,
  isPlace: (word: string) => boolean,
  gathered: Map<string, Gathered>,
): void {
  const people = claims.filter(({ points }) => points > 0);
  const bearers = new Map<string, Claim>();
  for (const claim of people)
    for (const surname of surnamesOf(claim.words)) if (!bearers.has(surname)) bearers.set(surname, claim);
  for (const claim of people)
    for (const name of innerNamesOf(claim.words)) if (!bearers.has(name)) bearers.set(name, claim);
  for (const { key, mentions } of people)
    for (const mention of mentions) gather(key, mention, mention.text.slice(mention.start, mention.end));
  for (const mention of alone) {
    const word = firstOf(mention.words);
    const bearer = bearers.get(foldedName(word));
    if (bearer) gather(bearer.key, mention);
    else if (mention.title && isOfSurnames(mention.title) && !isPlace(word) && !notAlone(word.toLowerCase()))
      gather(foldedName(word), mention, word);
  }

  function gather(key: string, mention: Candidate, form?: string): void {
    const entry = getOrInsert(gathered, key, (): Gathered => ({
      forms: new Map(),
      said: new Map(),
      stories: new Set(),
      count: 0,
    }));
    if (form) bump(entry.forms, form);
    const said = mention.title ?? callingOf(mention);
    if (said) bump(entry.said, said);
    entry.stories.add(id);
    entry.count++;
  }
}

/** Whether a word, in small letters, is no name by itself. */
function notAlone(word: string): boolean {
  return notOfNames(word) || openers.has(word) || titles.has(word) || !/\p{L}.*\p{L}/u.test(word);
}

interface Gathered {
  forms: Map<string, number>;
  said: Map<string, number>;
  stories: Set<string>;
  count: number;
}

function bump(counts: Map<string, number>, thing: string): void {
  counts.set(thing, (counts.get(thing) ?? 0) + 1);
}

function ranked(counts: Map<string, number>): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
