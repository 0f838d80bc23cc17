import type { Country } from '../archive/types.ts';
import { wordsFor } from '../archive/country.ts';
import type { Counted, CountryRef, PersonRef, YearCount } from './items.ts';
import { countriesIn, countryRef, mostNamed, peopleIn, personRef, yearCounts } from './items.ts';
import { mostTogether } from './person.ts';
import type { TimeList, TimePage } from './timeList.ts';
import { timeList } from './timeList.ts';

export interface CountryModel extends CountryRef {
  kind: 'country';
  /** How many; as all of this, in the time of the page. */
  stories: number;
  people: Counted<PersonRef>[];
  countries: Counted<CountryRef>[];
  list: TimeList;
  /** What is on the first page alone. */
  whole?: WholeCountry;
}

export interface WholeCountry {
  /** Of a state that was one for a time. */
  from?: string;
  to?: string;
  capital?: string;
  /** The words, other than its name, by which stories name it, and how many. */
  words: [word: string, stories: number][];
  years: YearCount[];
}

export interface CountriesModel {
  kind: 'countries';
  countries: (CountryRef & { stories: number })[];
}

export function countryPage(country: Country, page: TimePage): CountryModel {
  const { all } = page;
  return {
    kind: 'country',
    ...countryRef(country),
    stories: all.length,
    people: mostNamed(peopleIn(all), personRef, mostTogether),
    countries: mostNamed(countriesIn(all, country), countryRef, mostTogether),
    list: timeList(page, { about: country.about }),
    ...(page.time === undefined && { whole: wholeCountry(country) }),
  };
}

export function countriesPage(countries: Country[]): CountriesModel {
  return {
    kind: 'countries',
    countries: countries
      .filter(({ stories }) => stories.length > 0)
      .map((country) => ({ ...countryRef(country), stories: country.stories.length })),
  };
}

const mostWords = 12;

function wholeCountry(country: Country): WholeCountry {
  const { from, to, capital, name, shownName } = country;
  return {
    ...(from && { from }),
    ...(to && { to }),
    // The capital of a record in English has no name in another language here.
    ...(capital && name === shownName && { capital }),
    words: wordsFor(country).slice(0, mostWords),
    years: yearCounts(country.stories),
  };
}
