/*
 * Where the city of a dateline lies. Cities are those of GeoNames with 15,000 people and more, and capitals; nothing is said where the
 * name alone may mean one of several.
 */
import { foldName } from '../archive/fold.ts';
import { getOrInsert } from '../parse/assert.ts';
import { readDateline } from '../parse/dateline.ts';
import type { CountryRecord } from '../parse/records.ts';
import { citiesNamed } from './cities.ts';
import type { City } from './cities.ts';
import { isLandOf, landOf } from './formerStates.ts';
import { stateOf } from './usStates.ts';

/** A city on the map. */
export interface CityPlace {
  /** As it was looked up, in ordinary letters, with the state or province that was named: `Stamford, Conn.` */
  name: string;
  /** ISO 3166-1 alpha-2, of today. */
  code: string;
  /** Degrees north and east. */
  lat: number;
  lon: number;
}

export interface Gazetteer {
  /**
   * The city of a dateline (`TEHRAN, Iran, April 8`) or of the name of a place. The state or country that it names says which is meant, or
   * else the countries with which the story deals (ISO 3166-1 alpha-2 or former codes); without either it must be a well-known city that is
   * far larger than others of its name. Undefined where the city is not known or doubtful.
   */
  placeOf(dateline: string, countries?: readonly string[]): CityPlace | undefined;
}

/** A gazetteer that knows countries by the names and regions of their records. It remembers what it was asked. */
export function gazetteerOf(records: Regions): Gazetteer {
  let reader: RegionReader | undefined;
  const known = new Map<string, Meaning>();
  return {
    placeOf(dateline, countries = []) {
      const meaning = getOrInsert(known, dateline, () =>
        meaningOf(dateline, (reader ??= regionReader(records))),
      );
      return 'found' in meaning ? meaning.found : placeIn(meaning, countries);
    },
  };
}

/** What a dateline means by itself: a place or none, or one of several, which the story’s countries tell apart. */
type Meaning = { found: CityPlace | undefined } | Namesakes;

/** Cities of one name, the largest first, and the one that is meant where nothing else says which. */
interface Namesakes {
  named: CityPlace[];
  alone: CityPlace | undefined;
  /** The one that is meant of those in some countries. */
  among(isInside: (code: string) => boolean): CityPlace | undefined;
}

function meaningOf(dateline: string, read: RegionReader): Meaning {
  const { cities, region } = readDateline(dateline);
  const [name] = cities;
  if (name === undefined || cities.length > 1) return { found: undefined };
  const named = citiesNamed(name);
  if (region === undefined) return namesakesOf(name, named);
  const city = inRegion(named, region, read);
  return {
    found: city && placeOf([name, ...withinCountry(region, city.code, read)].join(', '), city),
  };
}

function namesakesOf(name: string, cities: City[]): Namesakes {
  const places = new Map(cities.map((city) => [city, placeOf(name, city)]));
  const placeOfOne = (city: City | undefined): CityPlace | undefined => city && places.get(city);
  return {
    named: [...places.values()],
    alone: placeOfOne(foremost(cities.filter(({ isCapital, people }) => isCapital || people >= wellKnown))),
    among: (isInside) => placeOfOne(foremost(cities.filter(({ code }) => isInside(code)))),
  };
}

/**
 * The city that is meant by its name in a story about some countries. A far larger one elsewhere makes it doubtful: Birmingham in a story
 * about the United States alone.
 */
function placeIn({ named, alone, among }: Namesakes, countries: readonly string[]): CityPlace | undefined {
  if (alone && named.length === 1) return alone;
  const isInside = (code: string): boolean => countries.some((country) => isLandOf(country, code));
  if (!named.some(({ code }) => isInside(code))) return alone;
  const meant = among(isInside);
  return alone && alone !== meant ? undefined : meant;
}

function placeOf(name: string, { code, lat, lon }: City): CityPlace {
  return { name, code, lat, lon };
}

/** Thousands of people of a city that a dateline may name without its country. */
const wellKnown = 100;

/** `Conn.`; `Iran`; `Quebec, Canada`. */
function inRegion(named: City[], region: string, { codesOf }: RegionReader): City | undefined {
  const parts = region.split(', ');
  const states = parts.map(stateOf).filter((state) => state !== undefined);
  // Tbilisi, Georgia: a state only where it has the city.
  const ofState = foremost(named.filter(({ state }) => state && states.includes(state)));
  if (ofState) return ofState;
  const codes = parts.flatMap((part) => codesOf(part)).flatMap(landOf);
  const inside = named.filter(({ code }) => codes.includes(code));
  // A city of that name in another state is another one.
  return foremost(states.length ? inside.filter(({ code }) => code !== 'US') : inside);
}

/** The one of several cities of one name that is meant, because the others are small beside it; a capital need only be the largest. */
function foremost(named: City[]): City | undefined {
  const [first, second] = named;
  if (!first || !second) return first;
  return first.people >= second.people * (first.isCapital ? 1 : muchLarger) ? first : undefined;
}

const muchLarger = 4;

/** The parts of what follows a city that are no name of its country. */
function withinCountry(region: string | undefined, code: string, { isCountry }: RegionReader): string[] {
  return (region?.split(', ') ?? []).filter((part) => !isCountry(part, code));
}

type Regions = Pick<CountryRecord, 'code' | 'name' | 'names' | 'regions'>[];

/** Reads the names of countries, and those of their regions. */
interface RegionReader {
  /** The countries that may be meant. */
  codesOf(region: string): readonly string[];
  /** Whether a name is that of a country, or of a state that was where it is now. */
  isCountry(name: string, code: string): boolean;
}

function regionReader(records: Regions): RegionReader {
  const [countries, regions] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (to: Map<string, Set<string>>, name: string, code: string): void => {
    getOrInsert(to, foldName(name), () => new Set<string>()).add(code);
  };
  for (const { code, name, names, regions: parts } of records) {
    for (const one of [name, ...names]) add(countries, one, code);
    for (const one of parts) add(regions, one, code);
  }
  const named = (from: Map<string, Set<string>>, name: string): string[] => [
    ...(from.get(foldName(name)) ?? []),
  ];
  return {
    codesOf: (region) => [...named(countries, region), ...named(regions, region)],
    isCountry: (name, code) => named(countries, name).some((one) => isLandOf(one, code)),
  };
}
