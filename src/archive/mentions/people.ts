import { isShouted } from '../../parse/letterCase.ts';
import { distance } from '../../parse/nearest.ts';
import type { PersonRecord } from '../../parse/records.ts';
import { foldName } from '../fold.ts';
import {
  articles,
  couldBeWord,
  generations,
  givenNames,
  months,
  openers,
  particles,
  portfolios,
  ships,
  titles,
  titlesOfSurnames,
} from './lexicon.ts';
import type { Mention, StoryText } from './text.ts';
import { endOfWord, isSmall, partsOf } from './text.ts';

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

type Named = Pick<
  PersonRecord,
  'id' | 'name' | 'variants' | 'familyName' | 'ambiguousSurname' | 'nativeName'
>;

/** One way in which a person is printed: its words folded, and what they are of the name. */
interface Form {
  person: Named;
  words: string[];
  kind: 'name' | 'turned' | 'surname';
}

/**
 * Makes a finder for these records; it may be used for any number of stories. A full name or variant counts wherever it is no part of a
 * longer name. A surname alone counts for the one bearer whom the story names in full or by title; where it names none, for the one record that
 * has the surname, unless the record says that it is ambiguous, or the surname is a common word, or the story gives it to somebody else.
 * Words that may be ambiguous surnames are handed to `unsettled`, at each place where one stands.
 */
export function peopleFinder(records: Named[]): PeopleFinder {
  const forms = new Map<string, Form[]>();
  const bearers = new Map<string, Set<string>>();
  for (const form of records.flatMap(formsOf)) {
    const first = form.words[0]!;
    (forms.get(first) ?? forms.set(first, []).get(first)!).push(form);
    if (form.kind !== 'surname') continue;
    const surname = form.words.join(' ');
    (bearers.get(surname) ?? bearers.set(surname, new Set()).get(surname)!).add(form.person.id);
  }
  const smallBeginnings = new Set([...forms.keys()].filter((word) => particles.has(word)));
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);

  return (story, unsettled) => {
    const found: PeopleMentions = new Map();
    const lone: { form: Form; mention: Mention }[] = [];
    const others = new Set<string>();
    for (const [part, text] of partsOf(story)) {
      if (part === 'dateline' || !mayName(text)) continue;
      const loud = isShouted(text);
      const words = wordsOf(text);
      for (let at = 0; at < words.length; at++) {
        const fitting = formsAt(words, at, loud, part === 'title', others);
        if (!fitting.length) continue;
        const { length } = fitting[0]!.words;
        const mention: Mention = {
          part,
          offset: words[at]!.start,
          words: text.slice(words[at]!.start, words[at + length - 1]!.end),
          ...(governments.has(words[at + length]?.folded ?? '') && { loose: true }),
        };
        for (const form of fitting) {
          const proven = form.kind !== 'surname' || (hasOffice(words, at) && isOnly(form));
          if (proven) add(found, form.person.id, mention);
          else lone.push({ form, mention });
        }
        at += length - 1;
      }
    }
    for (const { form, mention } of lone) {
      const { person, words } = form;
      const surname = words.join(' ');
      const named = [...bearers.get(surname)!].filter((id) => found.has(id));
      const alone = !named.length && isOnly(form) && !others.has(surname) && !couldBeWord.has(surname);
      if ((named.length === 1 && named[0] === person.id) || alone) add(found, person.id, mention);
      else if (!named.length && !isOnly(form) && !others.has(surname))
        unsettled?.({ surname, bearers: [...bearers.get(surname)!], mention });
    }
    return found;
  };

  /** Whether a surname can mean one record alone. */
  function isOnly({ person, words }: Form): boolean {
    return !person.ambiguousSurname && bearers.get(words.join(' '))!.size === 1;
  }

  /** Whether any word of a text begins a form: what most texts can be put aside by. */
  function mayName(text: string): boolean {
    for (let start = 0; start < text.length; start++) {
      const end = endOfWord(text, start);
      if (end === start) continue;
      const word = text.slice(start, end);
      start = end;
      if (isSmall(word.charCodeAt(0)) && !smallBeginnings.has(word)) continue;
      if (forms.has(foldWord(word))) return true;
    }
    return false;
  }

  /** The longest forms that stand at a word. Surnames that stand there as somebody else’s are put among `others`. */
  function formsAt(words: Word[], at: number, loud: boolean, headline: boolean, others: Set<string>): Form[] {
    const fitting: Form[] = [];
    for (const form of forms.get(words[at]!.folded) ?? []) {
      if (fitting.length && form.words.length < fitting[0]!.words.length) break;
      if (!form.words.every((wanted, index) => isAt(words[at + index], wanted, index))) continue;
      if (loud || isName(form, words, at, headline)) fitting.push(form);
      else if (form.kind === 'surname' && isBorne(form, words, at)) others.add(form.words.join(' '));
    }
    const asWritten = fitting.filter(({ kind }) => kind !== 'turned');
    return asWritten.length ? asWritten : fitting;
  }

  /** Whether the words at `at` are a name by themselves, and no part of a longer one. */
  function isName({ words: { length }, kind }: Form, words: Word[], at: number, headline: boolean): boolean {
    const first = words[at]!;
    const last = words[at + length - 1]!;
    if (!last.capital && last.gap !== '-' && /\p{Ll}/u.test(last.text)) return false;
    const next = words[at + length];
    // In a headline that gives every word a capital, a capital beside the name says nothing, but for a thing named after it.
    const titled = headline && isTitleCase(words);
    if (
      next?.capital &&
      next.gap === ' ' &&
      !mayFollow.has(next.folded) &&
      !(titled && !things.has(next.folded))
    )
      return false;
    const before = first.joined ? words[at - 1] : undefined;
    if (before && ships.has(before.folded)) return false;
    if (kind !== 'surname' && length > 1) return true;
    if (months.has(first.folded) && isDate(before, next)) return false;
    if (before && first.gap === '-')
      return !before.capital || prefixes.has(before.folded) || forms.has(before.folded);
    return !before?.capital || mayPrecede(before) || (titled && !givenNames.has(before.folded));
  }
}

/** Whether a surname at `at` is somebody else’s: `Nancy Reagan`, `Wang Huning`. A given name of the bearer’s own before it is no proof. */
function isBorne({ person, words: { length } }: Form, words: Word[], at: number): boolean {
  const own = new Set(foldName(`${person.name} ${person.variants.join(' ')}`).split(' '));
  const before = words[at]!.joined && words[at]!.gap === ' ' ? words[at - 1] : undefined;
  if (before?.capital && !mayPrecede(before)) {
    for (let earlier = at - 1; earlier >= Math.max(0, at - 3); earlier--)
      if (own.has(words[earlier]!.folded)) return false;
    return true;
  }
  const next = words[at + length];
  const leads = foldName(person.name).startsWith(`${foldName(person.familyName ?? '-')} `);
  return (
    leads &&
    next !== undefined &&
    next.capital &&
    next.gap === ' ' &&
    !mayFollow.has(next.folded) &&
    !things.has(next.folded)
  );
}

/** Whether most words of a headline have a capital. */
function isTitleCase(words: Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 1 && long.filter(({ capital }) => capital).length >= long.length * 0.7;
}

/** Whether an office stands before the word: `President Reagan`. */
function hasOffice(words: Word[], at: number): boolean {
  const before = words[at]!.joined ? words[at - 1] : undefined;
  return (
    before !== undefined &&
    titlesOfSurnames.has(before.folded) &&
    !/^(?:mr|mrs|ms|miss|dr)$/.test(before.folded)
  );
}

/** What stands before a surname and is no first name: a title, a portfolio, a day, or a word that opens the sentence. */
function mayPrecede({ folded }: Word): boolean {
  return (
    (titles.has(folded) || portfolios.has(folded) || openers.has(folded) || days.has(folded)) &&
    folded !== 'county'
  );
}

/** `May 5`, `in May`: the month. */
function isDate(before: Word | undefined, next: Word | undefined): boolean {
  return (
    (next !== undefined && /^\d/.test(next.text)) ||
    (before !== undefined &&
      /^(?:\d+|in|on|of|since|until|till|by|last|next|early|late|mid|from|to|through|this|for)$/.test(
        before.folded,
      ))
  );
}

function isAt(word: Word | undefined, wanted: string, index: number): boolean {
  return word?.folded === wanted && (index === 0 || word.joined);
}

/** Every form in which a person may be printed. */
function formsOf(person: Named): Form[] {
  const surname = foldName(surnameOf(person.name, person.familyName));
  const forms = new Map<string, Form>();
  const put = (words: string[], kind: Form['kind']): void => {
    for (const form of withArticles(words)) {
      const text = form.join(' ');
      if (!forms.has(text)) forms.set(text, { person, words: form, kind });
    }
  };
  const names = [person.name, ...person.variants, person.nativeName ?? person.name];
  const folded = names.map((name) => foldName(name).split(' '));
  for (const words of folded) put(words, words.join(' ') === surname ? 'surname' : 'name');
  put(surname.split(' '), 'surname');
  for (const variant of person.variants) {
    const own = foldName(
      surnameOf(variant, ` ${variant} `.includes(` ${person.familyName} `) ? person.familyName : undefined),
    );
    if (variant.includes(' ') && isSpellingOf(own, surname)) put(own.split(' '), 'surname');
  }
  for (const words of folded) {
    const family = surname.split(' ');
    const ends = words.length > family.length && words.slice(-family.length).join(' ') === surname;
    const leads = words.length > family.length && words.slice(0, family.length).join(' ') === surname;
    if (ends) put([...family, ...words.slice(0, -family.length)], 'turned');
    if (leads) put([...words.slice(family.length), ...family], 'turned');
  }
  return [...forms.values()];
}

/** A name with its Arabic article as written, otherwise written, and left out: `el-Sisi`, `al-Sisi`, `Sisi`. */
function withArticles(words: string[]): string[][] {
  const at = words.findIndex((word, index) => articles.has(word) && index < words.length - 1);
  if (at < 0) return [words];
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  return [words, [...before, 'al', ...behind], [...before, 'el', ...behind], [...before, ...behind]];
}

/** Whether a variant’s last word is the surname spelt otherwise, and no title or second name. */
function isSpellingOf(word: string, surname: string): boolean {
  return (
    word !== surname &&
    (word[0] === surname[0] || distance(word, surname) <= 2) &&
    !titles.has(word) &&
    !generations.has(word) &&
    distance(word, surname) <= Math.max(2, surname.length / 3)
  );
}

/** The surname a later mention uses: the family name, or the last word with the particles before it. */
function surnameOf(name: string, familyName: string | undefined): string {
  if (familyName) return familyName;
  const words = name.split(' ');
  while (words.length > 2 && generations.has(words.at(-1)!.toLowerCase().replace('.', ''))) words.pop();
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1]!.toLowerCase())) start--;
  return words.slice(start).join(' ');
}

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
  capital: boolean;
  /** Only white space, a hyphen or a bracket divides it from the word before. */
  joined: boolean;
  /** What stands between the two. */
  gap: string;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; start++) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    const word = text.slice(start, end);
    const gap = text.slice(last, start);
    words.push({
      text: word,
      folded: foldWord(word),
      start,
      end,
      capital: /^\p{Lu}/u.test(word),
      joined: words.length > 0 && (gap === ' ' || gap === '-' || /^(?:['’‘]|\. |[\s[\]]+)$/.test(gap)),
      gap,
    });
    last = end;
    start = end - 1;
  }
  return words;
}

const cache = new Map<string, string>();

function foldWord(word: string): string {
  let folded = cache.get(word);
  if (folded === undefined) {
    folded = foldName(word);
    if (cache.size < 200_000) cache.set(word, folded);
  }
  return folded;
}

/** What is named after a person: `the Reagan administration`. */
const governments = new Set(['administration', 'government', 'cabinet']);

/** What a hyphen may join to a name: `Anti-Trump`. */
const prefixes = new Set(['anti', 'pro', 'ex', 'non', 'post', 'pre', 'mid', 'neo']);

const days = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** What a name before it names: `Trump Tower`. */
const things = new Set(
  'tower towers organization organisation plaza hotel hotels center centre airport stadium memorial library university college school street avenue road square bridge park foundation institute prize award building house hall hospital museum island river city county inc corp co ltd group company companies bank'.split(
    ' ',
  ),
);

/** Words with a capital that may follow a name. */
const mayFollow = new Set([
  'and',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'administration',
  'government',
  'cabinet',
  'jr',
  'sr',
]);

function add(found: PeopleMentions, id: string, mention: Mention): void {
  const mentions = found.get(id);
  if (mentions) mentions.push(mention);
  else found.set(id, [mention]);
}
