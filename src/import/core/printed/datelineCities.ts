import { citiesNamed } from '../../../maps/cities.ts';
import { stateOf } from '../../../maps/usStates.ts';
import { countryCodes } from '../../../parse/isoCountries.ts';

/** Whether stories are often dated from a place of this name, in small letters or capitals: a capital or a large city, and no word of the language. */
export function isDatelineCity(place: string): boolean {
  const name = place.toLowerCase();
  if (words.has(name)) return false;
  return others.has(name) || citiesNamed(place).some(({ isCapital, people }) => isCapital || people >= large);
}

/** Whether a dateline names a city that is known, however small (of 15,000 people and more), or the state or country that it is in. */
export function isKnownPlace(dateline: string): boolean {
  const [city = '', ...regions] = dateline.split(/\s*[,/(]\s*/);
  return isDatelineCity(city) || citiesNamed(city).length > 0 || regions.some(isRegion);
}

/** Thousands of people. */
const large = 250;

/** Smaller, or no cities, and often in datelines; and large cities whose name is a word. */
const others = new Set(
  'gaza city|geneva|goma|kuwait|jerusalem/ramallah|ramallah|venice|united nations'.split('|'),
);
const words = new Set(['nice', 'reading', 'sale', 'van', 'male', 'of']);

function isRegion(name: string): boolean {
  const region = name.replace(/[).\s]+$/, '');
  countries ??= new Set([...countryCodes].map((code) => (names.of(code) ?? code).toLowerCase()));
  return [name, region].some((one) => stateOf(one) !== undefined) || countries.has(region.toLowerCase());
}

const names = new Intl.DisplayNames('en', { type: 'region' });
let countries: Set<string> | undefined;
