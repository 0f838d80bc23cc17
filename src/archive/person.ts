import { assertDefined, firstOf, getOrInsert } from '../parse/assert.ts';
import { isShouted, nameCase } from '../parse/letterCase.ts';
import type { StoryDate } from '../parse/storyDate.ts';
import { span } from '../parse/storyDate.ts';
import type { Person, Role } from './types.ts';
import { foldName } from './fold.ts';
import { surnameOf, withoutGeneration } from './mentions/familyName.ts';
import { particles, titlesOfGivenNames } from './mentions/lexicon.ts';
import { keyOf } from './mentions/people/scripts.ts';

/** Pages elsewhere about the same person: Wikidata’s, and those that the record names. */
export function samePages({ wikidata, sameAs }: Pick<Person, 'wikidata' | 'sameAs'>): string[] {
  return [...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []), ...sameAs];
}

/** The offices a person held on a story’s day: those whose span, as exactly as it is known, meets the day’s. */
export function rolesOn(person: Person, date: StoryDate): Role[] {
  const [first, last] = span(date);
  return person.roles.filter((role) => {
    const begins = role.from && span(role.from)[0];
    const ends = role.to && span(role.to)[1];
    return (
      (begins !== undefined || ends !== undefined) && (!begins || begins <= last) && (!ends || ends >= first)
    );
  });
}

/** `Foreign Minister, Iran`. `comma` is that of the language. */
export function roleText(role: Role, comma = ', '): string {
  return [role.title, role.country?.shownName].filter(Boolean).join(comma);
}

/**
 * As a register prints a name: `Baghaei, Esmaeil`; `King, Martin Luther, Jr.`; `Wang Yi` where the family name leads already; `Xi` alone;
 * `John XXIII, Pope`, who is known by a given name alone.
 */
export function registerName(person: { name: string; familyName?: string | undefined }): string {
  const bare = withoutGeneration(person.name);
  const generation = person.name.slice(bare.length).replace(/^[\s,]+/, '');
  const words = bare.split(' ');
  const family = surnameOf(person.name, person.familyName);
  const start = ` ${bare} `.indexOf(` ${family} `);
  const isRegnal = !person.familyName && titlesOfGivenNames.has(firstOf(words).toLowerCase());
  const reign = isRegnal && /^(\S+) (\S+(?: [IVXL]+)?)$/.exec(person.name);
  if (reign) return `${reign[2]!}, ${reign[1]!}`;
  if (words.length === 1 || start <= 0 || isRegnal) return person.name;
  const before = bare.slice(0, start).trim();
  const after = bare.slice(start + family.length).trim();
  const given = [before, after].filter(Boolean).join(' ');
  return [family, given, generation].filter(Boolean).join(', ');
}

/**
 * The forms in which the stories print a person’s name, but for the record’s own and for surnames alone, most often first. Capitals, accents,
 * brackets and case endings make no form of their own; the form shown is the one printed most often that is not all in capitals.
 */
export function spellingsOf(
  person: Pick<Person, 'id' | 'name' | 'variants' | 'nativeName' | 'stories'>,
): [form: string, stories: number][] {
  const forms = new Map<string, Map<string, number>>();
  for (const story of person.stories) {
    const { matched } = assertDefined(
      story.people.find((one) => one.person.id === person.id),
      person.id,
    );
    const printed = new Map(matched.map((form) => [nameKey(form), form.replace(/[[\]]/g, '')]));
    for (const [key, form] of printed) {
      const counts = getOrInsert(forms, key, () => new Map());
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const name = nameKey(person.name);
  forms.delete(name);
  const recorded = new Map(
    [...person.variants, person.nativeName ?? ''].map((form) => [nameKey(form), form]),
  );
  for (const key of forms.keys()) {
    const within = [name, ...forms.keys()].some(
      (other) => other !== key && ` ${other} `.includes(` ${key} `),
    );
    if (!key.includes(' ') && within) forms.delete(key);
  }
  return [...forms]
    .map(([key, counts]): [string, number] => {
      const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const [form] = ranked.find(([one]) => !isShouted(one)) ?? [nameCase(firstOf(ranked)[0])];
      return [
        isInflected(key) ? (recorded.get(key) ?? form) : form,
        ranked.reduce((sum, [, count]) => sum + count, 0),
      ];
    })
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A printed name as forms of it are distinguished: without case endings. */
function nameKey(name: string): string {
  return foldName(name).split(' ').map(keyOf).join(' ');
}

/** Whether a script has case endings, so that the form printed most often need not be the name as a reader looks it up. */
function isInflected(key: string): boolean {
  return /\p{Script=Cyrillic}/u.test(key);
}

/**
 * References to a person in a register besides the name itself: of the variants and spellings, one for each place in the alphabet that is
 * not the name’s own. The family name is in a variant where it is in the name.
 */
export function seeReferences(person: Person): { name: string; key: string }[] {
  const leads = person.name.startsWith(`${surnameOf(person.name, person.familyName)} `);
  const references = new Map<string, { name: string; key: string }>();
  const places = new Set([firstWord(registerKey(person))]);
  for (const form of [...person.spellings.map(([spelling]) => spelling), ...person.variants]) {
    const same = ` ${form} `.includes(` ${person.familyName} `);
    const familyName = same ? person.familyName : leads ? firstWord(form) : undefined;
    const key = registerKey({ name: form, familyName });
    if (places.has(firstWord(key))) continue;
    places.add(firstWord(key));
    references.set(key, { name: registerName({ name: form, familyName }), key });
  }
  return [...references.values()];
}

function firstWord(name: string): string {
  return firstOf(name.split(' '));
}

/**
 * Orders people as a register does: by family name, with the particles and articles before it put aside where they are printed in small
 * letters, and the Arabic article and `Ibn` always. So the rules for entry elements have it (RDA, appendix F.11; IFLA, Names of Persons), as far as print
 * shows a name's language: German `von`, Dutch `van`, Spanish and Portuguese prepositions are small and put aside; `De Niro`, `Van Buren`,
 * `Du Bois`, `La Fontaine` and `Della Rovere` are sought under their prefix and have a capital.
 */
export function registerKey(person: { name: string; familyName?: string | undefined }): string {
  const name = registerName(person);
  const words = name.split(/(?<=[\s’'-])/);
  const family = words.findIndex((word, at) => at === words.length - 1 || !isPutAside(word));
  return foldName(words.slice(family).join(''));
}

function isPutAside(word: string): boolean {
  const bare = word.replace(/[\s-]+$/, '').replace('’', "'");
  return particles.has(bare) || alwaysPutAside.has(bare.toLowerCase());
}

const alwaysPutAside = new Set(['al', 'el', 'bin', 'ibn']);
