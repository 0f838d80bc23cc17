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
import { landOf } from './formerStates.ts';
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
      const { found, named } = getOrInsert(known, dateline, () =>
        meaningOf(dateline, (reader ??= regionReader(records))),
      );
      return found ?? (named && placeIn(named, countries));
    },
  };
}

/** What a dateline means by itself: a place, or one of several that the story’s countries tell apart; neither where it is not known. */
interface Meaning {
  found?: CityPlace | undefined;
  named?: NamedCity[];
}

type NamedCity = City & CityPlace;

function meaningOf(dateline: string, read: RegionReader): Meaning {
  const { cities, region } = readDateline(dateline);
  const [name] = cities;
  if (name === undefined || cities.length > 1) return {};
  const named = citiesNamed(name);
  if (region === undefined) return named.length ? { named: named.map((city) => ({ ...city, name })) } : {};
  const city = inRegion(named, region, read);
  return {
    found: city && placeOf({ ...city, name: [name, ...withinCountry(region, city.code, read)].join(', ') }),
  };
}

function placeIn(named: NamedCity[], countries: readonly string[]): CityPlace | undefined {
  const city = ofCountries(named, countries);
  return city && placeOf(city);
}

function placeOf({ name, code, lat, lon }: NamedCity): CityPlace {
  return { name, code, lat, lon };
}

/**
 * The city that is meant by its name in a story about some countries. A far larger one elsewhere makes it doubtful: Birmingham in a story
 * about the United States alone.
 */
function ofCountries<Named extends City>(named: Named[], countries: readonly string[]): Named | undefined {
  const codes = countries.flatMap(landOf);
  const inside = named.filter(({ code }) => codes.includes(code));
  const alone = foremost(named.filter(({ isCapital, people }) => isCapital || people >= wellKnown));
  if (!inside.length) return alone;
  const meant = foremost(inside);
  return alone && alone !== meant ? undefined : meant;
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
function foremost<Named extends City>(named: Named[]): Named | undefined {
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
    isCountry: (name, code) => named(countries, name).some((one) => landOf(one).includes(code)),
  };
}
