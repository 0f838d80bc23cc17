import { getOrInsert } from '../parse/assert.ts';
import type { PersonRecord, StoryRecord } from '../parse/records.ts';
import { foldLetters } from './fold.ts';
import { countryVocabulary } from './mentions/countryWords.ts';
import { foldKeepingCase } from './mentions/foldedText.ts';
import { placeNames, surnameBearers } from './mentions/people.ts';
import { formsOf } from './mentions/people/forms.ts';
import { beginningsOf, isBeyondLatin } from './mentions/people/matching.ts';
import { isUnspaced } from './mentions/people/unspaced.ts';
import { endOfRun, isSmall } from './mentions/text.ts';
import { hasWord, WordKeys } from './mentions/wordKeys.ts';
import type { Authorities } from './storyMentions.ts';

/** What a change of the records may change of mentions. */
export interface MentionChanges {
  /** Whether the mentions of a story may differ. */
  mayDiffer(record: StoryRecord): boolean;
  /** Whether those of countries may. */
  countries: boolean;
}

/**
 * Says of which stories the mentions may differ between two states of the records: of those that hold a word at which the finders know
 * something in one state that they do not in the other. Where more has changed than words (the archive’s language, homes, which countries
 * there are and when), of all.
 */
export function mentionChanges(before: Authorities, after: Authorities): MentionChanges {
  if (JSON.stringify(before) === JSON.stringify(after)) return nothing;
  if (settingsOf(before) !== settingsOf(after)) return everything;
  const countries = JSON.stringify(before.countries) !== JSON.stringify(after.countries);
  const old = knowledgeOf(before, countries);
  const now = knowledgeOf(after, countries);
  const words = new Set([...wordsOfOthers(old, now), ...wordsOfOthers(now, old)]);
  if (words.has(anyText)) return { mayDiffer: () => true, countries };
  if (!words.size) return nothing;
  const keys = new WordKeys(words, words.has(unspacedText));
  return { mayDiffer: (record) => hasWord(record, keys), countries };
}

const nothing: MentionChanges = { mayDiffer: () => false, countries: false };
const everything: MentionChanges = { mayDiffer: () => true, countries: true };

/** The words at which what the first knows and the second does not matters. */
function wordsOfOthers(known: Map<string, string[]>, others: Map<string, string[]>): string[] {
  return [...known].flatMap(([fact, words]) => (others.has(fact) ? [] : words));
}

/** Stand for words, where those of a text do not tell whether something matters in it. */
const anyText = '\0any';
const unspacedText = '\0unspaced';

/** What changes how any word is read. Of a source, only where it is at home; of countries, also their order, where a word means several. */
function settingsOf({ archive, countries }: Authorities): string {
  const { language, homeCountries = [], sources = {} } = archive ?? {};
  return JSON.stringify([
    language,
    homeCountries,
    Object.entries(sources).map(([name, { home }]) => [name, home]),
    countries.map(({ code, from, to }) => [code, from, to]),
  ]);
}

/**
 * What the finders know, each fact as text to compare, with the folded words at one of which it matters. Facts about words of countries are
 * left out unless asked for.
 */
function knowledgeOf({ people, countries }: Authorities, withCountries: boolean): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  const put = (fact: unknown[], words: Iterable<string>): void => {
    facts.set(JSON.stringify(fact), [...words]);
  };
  const places = placeNames(countries);
  const forms = formsOf(people);
  const told = new Map(people.map((person) => [person.id, personAsRead(person)]));
  const bySurname = new Map<string, Set<string>>();
  for (const form of forms) {
    const { person, starts, seams, middles, ...rest } = form;
    const beginnings = beginningsOf(form);
    put([told.get(person.id), rest, [...starts], [...seams], [...middles]], beginnings);
    if ([...beginnings].some(isBeyondLatin)) put(['beyond Latin'], [anyText]);
    if (form.kind !== 'surname') continue;
    const at = getOrInsert(bySurname, form.joined, () => new Set());
    for (const word of beginnings) at.add(word);
  }
  for (const [joined, { own, later, doubt }] of surnameBearers(people, forms, places))
    put(
      ['surname', joined, own.map(({ id }) => id), later.map(({ id }) => id), doubt],
      [joined, ...(bySurname.get(joined) ?? [])],
    );
  for (const person of people)
    if (namesOf(person).some(isUnspaced)) put(['unspaced', told.get(person.id)], [unspacedText]);
  if (withCountries) {
    for (const place of places) put(['place', place], [place]);
    for (const [word, meaning] of countryVocabulary(countries)) put([word, meaning], [beginningOf(word)]);
  }
  return facts;
}

/** All that the finder of people reads of a record. */
function personAsRead({
  id,
  name,
  variants,
  familyName,
  ambiguousSurname,
  nativeName,
  roles,
}: PersonRecord): unknown[] {
  const titles = roles.map(({ title }) => title);
  return [id, name, variants, familyName, ambiguousSurname, nativeName, titles];
}

function namesOf({ name, variants, nativeName }: PersonRecord): string[] {
  return [name, ...variants, ...(nativeName ? [nativeName] : [])];
}

/** The first letters of a country’s word up to anything else, folded. In small letters they are looked for in more than `hasWord` looks at. */
function beginningOf(word: string): string {
  const { text } = foldKeepingCase(word);
  const beginning = text.slice(0, endOfRun(text, 0));
  return isSmall(beginning.charCodeAt(0)) ? anyText : foldLetters(beginning);
}
