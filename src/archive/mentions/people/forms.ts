import { firstOf, getOrInsert, itemAt, lookUp } from '../../../parse/assert.ts';
import { distance } from '../../../parse/nearest.ts';
import type { PersonRecord } from '../../../parse/records.ts';
import { foldName } from '../../fold.ts';
import { surnameOf } from '../familyName.ts';
import { articles, generations, particles, titles } from '../lexicon.ts';
import { keyOf } from './scripts.ts';
import { isUnspaced } from './unspaced.ts';

/** What the finder reads of a person’s record. */
export type Named = Pick<
  PersonRecord,
  'id' | 'name' | 'variants' | 'familyName' | 'ambiguousSurname' | 'nativeName'
> &
  Partial<Pick<PersonRecord, 'roles'>>;

/** One way in which a person is printed. */
export interface Form {
  person: Named;
  /** Folded. */
  words: string[];
  /** What the words are compared by; see `keyOf`. */
  keys: string[];
  /** The keys with nothing between, and where in them a word begins. */
  joined: string;
  starts: Set<number>;
  /** Those of them at which a text may print two words as one: `Min-jae` and `Minjae`, but not `A Li` and `Ali`. */
  seams: Set<number>;
  /** `turned`: the family name in another position than in the record. */
  kind: 'name' | 'turned' | 'surname';
  /** How many of the last words are the family name; 0 where it leads, and in a surname. */
  family: number;
  /** The first letters of the middle names that the record gives between these words. */
  middles: Set<string>;
  /** A surname that only later mentions of a person named in full use: of a variant, or one part of a double name. */
  later: boolean;
}

/** Every form of every person. What a form leaves out of a name (initials, `Jr.`) must not make it another’s name. */
export function formsOf(people: Named[]): Form[] {
  const exact = people.flatMap(ownForms);
  const claims = new Map<string, Set<Named>>();
  const claim = ({ joined, person }: Form): void => {
    getOrInsert(claims, joined, () => new Set()).add(person);
  };
  for (const form of exact) if (form.kind === 'name') claim(form);
  const taken = new Set(claims.keys());
  const shorter = people.flatMap(shorterForms).filter(({ joined }) => !taken.has(joined));
  shorter.forEach(claim);
  return [...exact, ...shorter.filter(({ joined }) => lookUp(claims, joined).size === 1)];
}

/** The words of a name with initials joined, as `foldName` gives them. */
function wordsIn(name: string): string[] {
  return foldName(name).split(' ').filter(Boolean);
}

function ownForms(person: Named): Form[] {
  const surname = wordsIn(surnameOf(person.name, person.familyName));
  const forms = new Map<string, Form>();
  const put = (words: string[], kind: Form['kind'], more: Partial<Form> = {}): void => {
    if (kind === 'surname' && !mayStandAlone(words)) return;
    for (const one of withArticles(words)) {
      const text = one.join(' ');
      if (one !== words && kind === 'name' && one.length < 2) continue;
      if (text && !forms.has(text)) forms.set(text, formOf(person, one, kind, more));
    }
  };
  const names = [person.name, ...person.variants, ...(person.nativeName ? [person.nativeName] : [])]
    .filter((name) => !isUnspaced(name))
    .map(wordsIn);
  for (const words of names) {
    const isSurname = words.join(' ') === surname.join(' ');
    const family = familyLength(words, surname);
    put(words, isSurname ? 'surname' : 'name', { family, middles: middlesOf(words, family, names) });
  }
  put(surname, 'surname');
  for (const { words, later } of otherSurnames(person, surname)) put(words, 'surname', { later });
  for (const words of names) {
    const family = surname.length;
    const rest = words.length - family;
    if (rest <= 0) continue;
    if (endsWith(words, surname)) put([...surname, ...words.slice(0, rest)], 'turned');
    else if (startsWith(words, surname)) put([...words.slice(family), ...surname], 'turned');
  }
  return [...forms.values()];
}

/**
 * A person’s names with the surname as another of them spells it: `Moammar Qaddafi` of `Moammar Gadhafi` and `Muammar Qaddafi`; and
 * those without their initials,
 * and without what follows them: `John Kennedy` of `John F. Kennedy Jr.`
 */
function shorterForms(person: Named): Form[] {
  const surname = wordsIn(surnameOf(person.name, person.familyName));
  const names = [person.name, ...person.variants].filter((name) => !isUnspaced(name));
  const surnames = [
    surname,
    ...otherSurnames(person, surname).flatMap(({ words, later }) => (later ? [] : [words])),
  ];
  const respelt = names.map(wordsIn).flatMap((words) => {
    const own = surnames.find((one) => words.length > one.length && endsWith(words, one));
    const given = own && words.slice(0, -own.length);
    return given && !surnames.some((one) => one.join(' ') === given.join(' '))
      ? surnames
          .filter((one) => one !== own)
          .flatMap((family) =>
            withArticles([...given, ...family]).map((form) =>
              formOf(person, form, 'name', { family: family.length }),
            ),
          )
      : [];
  });
  const shorter = names.flatMap((name) => {
    const words = wordsIn(name);
    const bare = words.filter((word, at) => at < 2 || !generations.has(word));
    const whole = bare.filter((word, at) => at === 0 || at === bare.length - 1 || !isInitials(name, word));
    return (whole.length < bare.length ? [bare, whole] : [bare])
      .filter((form) => form.length > 1 && form.length < words.length)
      .map((form) => {
        const family = familyLength(form, surname);
        return formOf(person, form, 'name', { family, middles: middlesOf(form, family, names.map(wordsIn)) });
      });
  });
  const own = new Set(names.map((name) => wordsIn(name).map(keyOf).join('')));
  return [...shorter, ...respelt.filter(({ joined }) => !own.has(joined))];
}

function isInitials(name: string, word: string): boolean {
  return (
    word.length === 1 ||
    (word.length <= 3 && new RegExp(`\\b${word.split('').join('[. ]*')}\\.`, 'i').test(name))
  );
}

/** The surnames of a person’s other names: a spelling of the surname counts as it does, any other for later mentions alone. */
function otherSurnames(person: Named, surname: string[]): { words: string[]; later: boolean }[] {
  const own = surname.join(' ');
  const found = new Map<string, { words: string[]; later: boolean }>();
  const put = (words: string[], later: boolean): void => {
    const text = words.join(' ');
    if (text && text !== own && !found.has(text)) found.set(text, { words, later });
  };
  const native = person.nativeName && !isUnspaced(person.nativeName) ? [person.nativeName] : [];
  for (const name of [...person.variants, ...native]) {
    if (!name.includes(' ') || isUnspaced(name)) continue;
    const hasOwn = ` ${name} `.includes(` ${person.familyName} `);
    const words = wordsIn(surnameOf(name, hasOwn ? person.familyName : undefined));
    const isNative = !/\p{Lo}/u.test(name) && (native.includes(name) || !isLatin.test(name));
    put(
      words,
      !(isNative || isSpellingOf(withoutArticle(words).join(' '), withoutArticle(surname).join(' '))),
    );
  }
  // Vargas Llosa, López Obrador: the last words of a name, as far as no record says that they are the surname.
  const whole = [person.name, ...person.variants].filter((one) => !isUnspaced(one)).map(wordsIn);
  for (const name of whole.map((words) => words.filter((word, at) => at < 2 || !generations.has(word))))
    if (familyLength(name, surname))
      for (let start = 1; start < name.length - 1; start++)
        // Tayyip Erdoğan, Lula da Silva: means whom the surname means.
        put(name.slice(start), !(name.length - start > surname.length && endsWith(name, surname)));
  const parts = surname.filter((word) => !particles.has(word) && word.length > 2);
  if (parts.length > 1) for (const part of parts) put([part], true);
  return [...found.values()];
}

const isLatin = /\p{Script=Latin}/u;

/** Whether words may mean a person by themselves. One letter never does, nor a short word of a script without capitals. */
function mayStandAlone(words: string[]): boolean {
  const text = words.join('');
  return text.length > (/\p{Lo}/u.test(text) ? 2 : 1) && !generations.has(text);
}

function formOf(person: Named, words: string[], kind: Form['kind'], more: Partial<Form>): Form {
  const keys = words.map(keyOf);
  const starts = new Set<number>();
  const seams = new Set<number>();
  let at = 0;
  for (const [index, key] of keys.entries()) {
    starts.add(at);
    if (index > 0 && key.length > 1 && itemAt(keys, index - 1).length > 1) seams.add(at);
    at += key.length;
  }
  return {
    person,
    words,
    keys,
    joined: keys.join(''),
    starts,
    seams,
    kind,
    family: 0,
    middles: noMiddles,
    later: false,
    ...more,
  };
}

const noMiddles = new Set<string>();

/** What is in a person’s longer names where one of the names has nothing. */
function middlesOf(words: string[], family: number, names: string[][]): Set<string> {
  const given = words.slice(0, words.length - family);
  const longer = names.filter(
    (name) =>
      name.length > words.length && startsWith(name, given) && endsWith(name, words.slice(given.length)),
  );
  return new Set(longer.map((name) => itemAt(name, given.length).charAt(0)));
}

function familyLength(words: string[], surname: string[]): number {
  if (words.length > surname.length && endsWith(words, surname)) return surname.length;
  return startsWith(words, surname) || words.length < 2 ? 0 : 1;
}

function endsWith(words: string[], end: string[]): boolean {
  return end.every((word, at) => words[words.length - end.length + at] === word);
}

function startsWith(words: string[], start: string[]): boolean {
  return start.every((word, at) => words[at] === word);
}

/** A name with its Arabic article as written, otherwise written, and left out: `el-Sisi`, `al-Sisi`, `Sisi`. */
function withArticles(words: string[]): string[][] {
  const at = words.findIndex((word, index) => articles.has(word) && index < words.length - 1);
  if (at < 0) return [words];
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  return [words, [...before, 'al', ...behind], [...before, 'el', ...behind], [...before, ...behind]];
}

function withoutArticle(words: string[]): string[] {
  return words.length > 1 && articles.has(firstOf(words)) ? words.slice(1) : words;
}

/** Whether a variant’s last word is the surname spelt otherwise, and no title or second name. */
function isSpellingOf(word: string, surname: string): boolean {
  return (
    (word[0] === surname[0] || distance(word, surname) <= 2) &&
    !titles.has(word) &&
    !generations.has(word) &&
    distance(word, surname) <= Math.max(2, surname.length / 3)
  );
}
