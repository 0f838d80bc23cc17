import type { Country } from '../archive/types.ts';
import { wordsFor } from '../archive/country.ts';
import { landOf } from '../maps/formerStates.ts';
import type { Gazetteer } from '../maps/gazetteer.ts';
import { gazetteerOf } from '../maps/gazetteer.ts';
import { neighboursOf } from '../maps/neighbours.ts';
import type { Region } from '../maps/regions.ts';
import { regionOf } from '../maps/regions.ts';
import type { WorldMap } from '../maps/worldMap.ts';
import { worldMap } from '../maps/worldMap.ts';
import { assertDefined, firstOf, getOrInsert, lastOf } from '../parse/assert.ts';
import { yearOf } from '../parse/storyDate.ts';
import type { Counted, CountryRef, PersonRef, YearCount } from './items.ts';
import { countriesIn, countryRef, mostNamed, peopleIn, personRef, yearCounts } from './items.ts';
import { mostTogether } from './person.ts';
import type { TimeList, TimePage } from './timeList.ts';
import { summedUp, timeList } from './timeList.ts';

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
  region?: Region;
  /** Left out where its only name here is in another language than the archive’s. */
  capital?: string;
  /** The countries to which it has a border on land today. */
  neighbours: (CountryRef & { hasPage: boolean })[];
  map: CountryMap;
  /** The words, other than its name, by which stories name it, and how many. */
  words: [word: string, stories: number][];
  years: YearCount[];
}

/** From which the map of a country is drawn. */
export interface CountryMap {
  /** The countries that are shown as this one, ISO 3166-1 alpha-2: of a state that has ended, those on its land. */
  land: readonly string[];
  /** Degrees north and east. */
  capital?: { lat: number; lon: number };
}

export interface CountriesModel {
  kind: 'countries';
  countries: number;
  map: WorldMap;
  /** Those with the most stories first, as the countries of each. */
  regions: { region: Region; countries: CountryRow[] }[];
}

export interface CountryRow extends CountryRef {
  stories: number;
  /** Years of its first and last story. */
  first: string;
  last: string;
  /** Years of a state that has ended. */
  from?: string;
  to?: string;
}

/** The countries around one, and where cities lie. */
export interface Surroundings {
  gazetteer: Gazetteer;
  /** Those that border on a country, in the order of their names. */
  neighboursOf: (code: string) => Country[];
}

/** `countries` in the order of their names. */
export function surroundingsOf(countries: Country[]): Surroundings {
  return {
    gazetteer: gazetteerOf(countries),
    neighboursOf: (code) => {
      const near = new Set(neighboursOf(code));
      return countries.filter((country) => near.has(country.code));
    },
  };
}

export function countryPage(country: Country, page: TimePage, surroundings: Surroundings): CountryModel {
  const named = summedUp(page);
  return {
    kind: 'country',
    ...countryRef(country),
    stories: page.all.length,
    people: mostNamed(peopleIn(named), personRef, mostTogether),
    countries: mostNamed(countriesIn(named, country), countryRef, mostTogether),
    list: timeList(page, { of: country }),
    ...(page.time === undefined && { whole: wholeCountry(country, surroundings) }),
  };
}

/** `countries` in the order of their names. */
export function countriesPage(countries: Country[]): CountriesModel {
  const rows = countries.filter(({ stories }) => stories.length > 0).map(rowOf);
  const byRegion = new Map<Region, CountryRow[]>();
  for (const row of rows)
    getOrInsert(byRegion, assertDefined(regionOf(row.code), row.code), (): CountryRow[] => []).push(row);
  const regions = [...byRegion]
    .map(([region, all]) => ({ region, countries: all.toSorted((a, b) => b.stories - a.stories) }))
    .toSorted((a, b) => storiesOf(b.countries) - storiesOf(a.countries));
  return {
    kind: 'countries',
    countries: rows.length,
    map: worldMap(regions.flatMap((one) => one.countries)),
    regions,
  };
}

function rowOf(country: Country): CountryRow {
  const { stories, from, to } = country;
  return {
    ...countryRef(country),
    stories: stories.length,
    first: yearOf(firstOf(stories).date),
    last: yearOf(lastOf(stories).date),
    ...(from && { from: yearOf(from) }),
    ...(to && { to: yearOf(to) }),
  };
}

function storiesOf(rows: CountryRow[]): number {
  return rows.reduce((sum, { stories }) => sum + stories, 0);
}

const mostWords = 12;

function wholeCountry(country: Country, around: Surroundings): WholeCountry {
  const { code, from, to, capital, name, shownName } = country;
  const region = regionOf(code);
  const city = around.gazetteer.placeOf(`${capital ?? name}, ${name}`);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(region && { region }),
    // The capital of a record in English has no name in another language here.
    ...(capital && name === shownName && { capital }),
    neighbours: around.neighboursOf(code).map((near) => ({
      ...countryRef(near),
      hasPage: near.stories.length > 0,
    })),
    map: { land: landOf(code), ...(city && { capital: { lat: city.lat, lon: city.lon } }) },
    words: wordsFor(country).slice(0, mostWords),
    years: yearCounts(country.stories),
  };
}
