import { getOrInsert, lookUp } from '../../parse/assert.ts';
import { isShouted } from '../../parse/letterCase.ts';
import type { CountryRecord } from '../../parse/records.ts';
import { foldName } from '../fold.ts';
import { generations } from './lexicon.ts';
import { surnameOf } from './familyName.ts';
import { doubtOf, governments } from './people/evidence.ts';
import { formsOf } from './people/forms.ts';
import type { Form, Named } from './people/forms.ts';
import type { Bearers, FullMention, LoneMention } from './people/lone.ts';
import { resolveLone } from './people/lone.ts';
import type { Match } from './people/matching.ts';
import { nameIndex } from './people/matching.ts';
import { isOthers, isTitleCase, isWholeName, officeBefore, standingOf } from './people/surroundings.ts';
import { unspacedFinder } from './people/unspaced.ts';
import type { Word } from './people/words.ts';
import { Words, wordsOf } from './people/words.ts';
import type { StoryText } from './text.ts';
import type { Mention, Part } from '../types.ts';
import { partsOf } from './text.ts';

/** The people a story names, by id, each with every place where it does. */
export type PeopleMentions = Map<string, Mention[]>;

export type PeopleFinder = (story: StoryText, unsettled?: (surname: LoneSurname) => void) => PeopleMentions;

/** A word that may be an ambiguous surname alone, in a story that names no bearer in full. */
export interface LoneSurname {
  /** Folded. */
  surname: string;
  /** The ids of all whose records have it. */
  bearers: string[];
  mention: Mention;
}

/**
 * Makes a finder for these records; it may be used for any number of stories. A full name or variant counts wherever it is no part of a
 * longer name, with initials, `Jr.` and the like, and case endings as the text prints them. A surname alone counts for the one bearer whom
 * the story names in full or by office; where it names none, for the one record that has the surname, unless the record says that it is
 * ambiguous, the surname is a word too, or the story gives it to somebody else. What is a place follows from the countries’ records.
 * Words that may be ambiguous surnames are handed to `unsettled`, at each place where one is.
 *
 * Long, because one pass over the words of a story fills the lists of full, lone and other names that the next one reads.
 *
 * What is covered of each script is said in `people/scripts.ts` and `people/unspaced.ts`.
 */
export function peopleFinder(records: Named[], countries: CountryRecord[] = []): PeopleFinder {
  const forms = formsOf(records);
  const index = nameIndex(forms);
  const inUnspaced = unspacedFinder(records);
  const { bearersOf, isSurnameOfOther, isPlace } = knowledgeOf(records, forms, countries);

  return (story, unsettled) => {
    const found: PeopleMentions = new Map();
    const full: FullMention[] = [];
    const lone: LoneMention[] = [];
    const others = new Set<string>();
    for (const [number, [part, text]] of partsOf(story).entries()) {
      if (part === 'dateline') continue;
      for (const { person, start, end, later } of inUnspaced?.(text) ?? []) {
        if (later && !found.has(person.id)) continue;
        full.push({ person, part: number, at: 0, length: 0, words: noWords });
        add(found, person.id, { part, offset: start, words: text.slice(start, end) });
      }
      readPart(number, part, text);
    }
    const evidence = { story, full, bearersOf, isPlace, isOthers: (surname: string) => others.has(surname) };
    // What an office proves, all other mentions build on.
    const open = lone.filter((one) => one.standing !== 'office' || !isProven(one));
    for (const one of open) {
      const resolved = resolveLone(one, evidence);
      if (resolved && 'person' in resolved) add(found, resolved.person.id, one.mention);
      else if (resolved) unsettled?.(loneSurname(one, resolved.oneOf));
    }
    return found;

    function readPart(number: number, part: Part, text: string): void {
      const { words, places } = wordsOf(text, index);
      if (!places.length) return;
      const headline = isShouted(text) || (part === 'title' && isTitleCase(words));
      let behind = 0;
      for (const at of places) {
        if (at < behind) continue;
        const matches = namesAt(words, at, headline, others);
        const [match] = matches;
        if (!match) continue;
        const { start, length } = match;
        const end = match.end + (isCutShort(words.word(at + length - 1), text[match.end]) ? 1 : 0);
        const mention: Mention = {
          part,
          offset: start,
          words: text.slice(start, end),
          ...(governments.has(words.at(at + length)?.folded ?? '') && { loose: true }),
        };
        if (match.form.kind === 'surname') {
          lone.push({
            surname: match.form.joined,
            match,
            words,
            part: number,
            headline,
            standing: standingOf(match, words),
            office: officeBefore(words, at),
            mention,
          });
        } else
          for (const { form } of matches) {
            full.push({ person: form.person, part: number, at, length, words });
            add(found, form.person.id, mention);
          }
        behind = at + length;
      }
    }

    function isProven(one: LoneMention): boolean {
      const resolved = resolveLone(one, evidence);
      if (!resolved || !('person' in resolved)) return false;
      const { part, words, mention } = one;
      full.push({ person: resolved.person, part, words, at: one.match.at, length: one.match.length });
      add(found, resolved.person.id, mention);
      return true;
    }
  };

  /** The longest forms that are at a word; of a surname, one for all its bearers. Surnames of somebody else are put among `others`. */
  function namesAt(words: Words, at: number, headline: boolean, others: Set<string>): Match[] {
    const whole: Match[] = [];
    for (const bare of index.matchesAt(words, at)) {
      const { form } = bare;
      const match = withGeneration(bare, words);
      if (match && isWholeName(match, words, headline)) whole.push(match);
      else if (form.kind === 'surname' && isOthers(bare, words)) others.add(form.joined);
    }
    if (whole.some(({ form }) => form.kind !== 'surname')) return longestOf(whole);
    const withMiddle = index
      .withMiddleAt(words, at, isSurnameOfOther)
      .filter((match) => isWholeName(match, words, headline));
    return longestOf(withMiddle.length === 1 ? withMiddle : whole);
  }
}

/** Whether a full stop after a word belongs to it: `Jr.` */
function isCutShort(word: Word, behind: string | undefined): boolean {
  return behind === '.' && /^[js]r$/.test(word.folded);
}

/** A name in a script without spaces is on no word. */
const noWords = new Words('', [], []);

function loneSurname({ match, mention }: LoneMention, bearers: Named[]): LoneSurname {
  return { surname: match.form.words.join(' '), bearers: bearers.map(({ id }) => id), mention };
}

/** The matches that cover most, and of those the ones that say most; of a surname, one for all its bearers, else one for each person. */
function longestOf(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const end = Math.max(...matches.map((match) => match.end));
  const longest = matches.filter((match) => match.end === end);
  for (const kind of ['name', 'turned'] as const) {
    const some = longest.filter(({ form }) => form.kind === kind);
    if (some.length) return [...new Map(some.map((match) => [match.form.person, match])).values()];
  }
  return longest.slice(0, 1);
}

/**
 * A name with the suffix that distinguishes father and son (`Jr.`, `III`), where the record has that too; `undefined` where the record has
 * another. A record that has none leaves it open.
 */
function withGeneration(match: Match, words: Words): Match | undefined {
  const { at, length } = match;
  const next = words.at(at + length);
  const generation = next?.joined && (next.capital || /^\d/.test(next.text)) && generationOf(next.folded);
  if (!next || !generation) return match;
  const { person } = match.form;
  const own = [person.name, ...person.variants]
    .flatMap((name) => foldName(name).split(' ').slice(1).map(generationOf))
    .filter(Boolean);
  if (!own.length) return match;
  return own.includes(generation) ? { ...match, length: length + 1, end: next.end } : undefined;
}

/** `jr` of `jr` and `junior`, `iii` of `iii` and `3rd`; `undefined` of any other word. */
function generationOf(word: string): string | undefined {
  return generations.has(word) ? word : writtenOut.get(word);
}

const writtenOut = new Map(
  Object.entries({
    junior: 'jr',
    senior: 'sr',
    '2nd': 'ii',
    '2d': 'ii',
    '3rd': 'iii',
    '3d': 'iii',
    '4th': 'iv',
  }),
);

/** What follows from all records together: who bears which surname, and what else the surname may be. */
function knowledgeOf(records: Named[], forms: Form[], countries: CountryRecord[]) {
  const places = placeNames(countries);
  const bearers = surnameBearers(records, forms, places);
  return {
    bearersOf: (surname: string) => lookUp(bearers, surname),
    isSurnameOfOther: (surname: string, person: Named) =>
      bearers.get(surname)?.own.some((other) => other !== person) ?? false,
    isPlace: (word: Word) => places.has(word.folded),
  };
}

/** The names of countries, their people and the places in them, folded. */
export function placeNames(countries: CountryRecord[]): Set<string> {
  return new Set(
    countries.flatMap(({ name, names, demonyms, capital = '', regions, places: towns, metonyms }) =>
      [
        name,
        capital,
        ...names,
        ...demonyms,
        ...demonyms.map((word) => `${word}s`),
        ...regions,
        ...towns,
        ...metonyms,
      ]
        .filter(Boolean)
        .map(foldName),
    ),
  );
}

/** Who bears each surname, as forms are compared, and what else it may be. */
export function surnameBearers(records: Named[], forms: Form[], places: Set<string>): Map<string, Bearers> {
  const givenNames = new Map<string, Set<Named>>();
  for (const person of records) {
    const [first = '', ...rest] = foldName(person.name).split(' ');
    if (rest.length && !foldName(surnameOf(person.name, person.familyName)).startsWith(first))
      getOrInsert(givenNames, first, () => new Set()).add(person);
  }
  const bearers = new Map<string, Bearers>();
  for (const { person, kind, joined, words, later } of forms) {
    if (kind !== 'surname') continue;
    const surname = words.join(' ');
    const isGiven = [...(givenNames.get(surname) ?? [])].some((other) => other !== person);
    const family = foldName(surnameOf(person.name, person.familyName));
    // Paul Jones proves no more than Jones.
    const longer = surname.endsWith(` ${family}`)
      ? doubtOf(family, places, givenNames.has(family))
      : undefined;
    const doubt = doubtOf(surname, places, isGiven) ?? longer;
    const known = getOrInsert(bearers, joined, () => ({ own: [], later: [], doubt }));
    known.doubt ??= doubt;
    // Two spellings of one record may differ in nothing but a space: Gharibabadi, Gharib Abadi.
    const holders = later ? known.later : known.own;
    if (!known.own.includes(person) && !holders.includes(person)) holders.push(person);
  }
  return bearers;
}

function add(found: PeopleMentions, id: string, mention: Mention): void {
  const mentions = found.get(id);
  if (mentions) mentions.push(mention);
  else found.set(id, [mention]);
}
