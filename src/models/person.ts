import { foldName } from '../archive/fold.ts';
import type { Person } from '../archive/types.ts';
import { registerKey, registerName, roleText, samePages, seeReferences } from '../archive/person.ts';
import { sortKey } from '../parse/storyDate.ts';
import { profilePage } from '../schema/pages.ts';
import { country as describeCountry, person as describePerson } from '../schema/things.ts';
import type { Site } from '../site.ts';
import type { Company } from './company.ts';
import { companyOf } from './company.ts';
import type { Counted, CountryRef, PersonRef, YearCount } from './items.ts';
import { countriesIn, countryRef, mostNamed, personRef, yearCounts } from './items.ts';
import type { PersonSheet } from './photoSheet.ts';
import { personSheet } from './photoSheet.ts';
import type { Letter, PartRef } from './register.ts';
import { dividedRegister, partRefs, registerOf } from './register.ts';
import type { PageNumber, TimeList, TimePage } from './timeList.ts';
import { summedUp, timeList } from './timeList.ts';

export interface PersonModel extends PersonRef {
  kind: 'person';
  /** How many; as `company` and `countries`, in the time of the page. */
  stories: number;
  country?: CountryRef & { hasPage: boolean };
  /** By the day they began, the newest first. */
  offices: { title: string; country?: string; from?: string; to?: string }[];
  company: Company;
  countries: Counted<CountryRef>[];
  wikidata?: string;
  sameAs: string[];
  list: TimeList;
  /** What is on the first page alone. */
  whole?: WholePerson;
}

export interface WholePerson {
  native?: { name: string; lang: string };
  /** The forms of the name that stories print, and how many; and variants that none does. */
  spellings: [form: string, stories: number][];
  unseen: string[];
  /** Biography as HTML, its links under the base path. */
  html?: string;
  years: YearCount[];
  sheet: PersonSheet;
  /** schema.org, for JSON-LD. */
  schema: object;
}

/** The register of the people whom stories name, or a page of it. */
export interface PeopleModel {
  kind: 'people';
  /** How many people it lists. */
  people: number;
  /** Those with a record whom no story names. */
  unnamed: number;
  /** Which page of the register, where it is not the first. */
  part?: { letter?: string; id: string; pages: PageNumber };
  /** Of a register that is divided, its pages. */
  parts: PartRef[];
  /** What is on this page, by the letter under which each is listed. */
  letters: Letter<RegisterEntry>[];
}

export interface RegisterEntry {
  /** As a register prints it: `Baghaei, Esmaeil`. */
  name: string;
  id: string;
  /** Another form that leads here: the entry is a reference. */
  from?: string;
  stories?: number;
  office?: string;
}

export function personPage(person: Person, page: TimePage, site: Site): PersonModel {
  const { country, wikidata, sameAs } = person;
  const named = summedUp(page);
  return {
    kind: 'person',
    ...personRef(person),
    stories: page.all.length,
    ...(country && { country: { ...countryRef(country), hasPage: country.stories.length > 0 } }),
    offices: person.roles
      .toSorted((a, b) => (sortKey(b.from ?? b.to ?? '0000') < sortKey(a.from ?? a.to ?? '0000') ? -1 : 1))
      .map(({ country: where, ...role }) => ({ ...role, ...(where && { country: where.shownName }) })),
    company: companyOf(person, named),
    countries: mostNamed(countriesIn(named), countryRef, mostTogether),
    ...(wikidata && { wikidata }),
    sameAs,
    list: timeList(page, { of: person }),
    ...(page.time === undefined && { whole: wholePerson(person, site) }),
  };
}

/** The pages of the register of people, the first page first. */
export function peoplePages(people: Person[], { t, language }: Site): PeopleModel[] {
  const printed = (name: string): string => name.replaceAll(', ', t.comma);
  const entryOf = (person: Person): RegisterEntry => {
    const office = person.roles.at(-1);
    return {
      name: printed(registerName(person)),
      id: person.id,
      ...(person.stories.length && { stories: person.stories.length }),
      ...(office && { office: roleText(office, t.comma) }),
    };
  };
  const named = people.filter((person) => person.stories.length > 0);
  const unnamed = people.filter((person) => person.stories.length === 0);
  const register = registerOf<RegisterEntry>(
    named.flatMap((person) => [
      { key: registerKey(person), entry: entryOf(person) },
      ...seeReferences(person).map(({ name, key }) => ({
        key,
        entry: { name: printed(registerName(person)), id: person.id, from: printed(name) },
      })),
    ]),
    language,
  );
  const parts = partRefs(register.parts);
  const first: PeopleModel = {
    kind: 'people',
    people: named.length,
    unnamed: unnamed.length,
    parts,
    letters: register.isDivided ? [] : register.letters,
  };
  const others = unnamed.length ? dividedRegister(unnamed.map(entryOf)) : [];
  return [
    first,
    ...register.parts.map(({ letter, id, pages, entries }): PeopleModel => ({
      kind: 'people',
      people: entries.filter(({ from }) => from === undefined).length,
      unnamed: 0,
      part: { letter, id, pages },
      parts,
      letters: [{ letter, entries }],
    })),
    ...others.map((entries, index): PeopleModel => ({
      kind: 'people',
      people: unnamed.length,
      unnamed: 0,
      part: { id: unnamedPart, pages: { number: index + 1, of: others.length } },
      parts: [],
      letters: [{ letter: '', entries }],
    })),
  ];
}

/** The part of the register’s addresses below which those stand whom no story names. */
export const unnamedPart = 'unnamed';

/** How many of the people and countries named together with a subject its page lists. */
export const mostTogether = 12;

function wholePerson(person: Person, { addresses, underBase }: Site): WholePerson {
  const { id, name, nativeName, lang, spellings, variants, html, country } = person;
  const namedNatively = nativeName ? [nativeName] : [];
  const seen = new Set(spellings.map(([form]) => foldName(form)));
  return {
    ...(nativeName && lang && { native: { name: nativeName, lang } }),
    spellings,
    unseen: variants.filter((variant) => !seen.has(foldName(variant))),
    ...(html && { html: underBase(html) }),
    years: yearCounts(person.stories),
    sheet: personSheet(person),
    schema: profilePage({
      ...describePerson(
        {
          id,
          name,
          alternateName: [...new Set([...variants, ...spellings.map(([form]) => form), ...namedNatively])],
          sameAs: samePages(person),
        },
        addresses,
      ),
      ...(country && { nationality: describeCountry(country.code, country.name) }),
    }),
  };
}
