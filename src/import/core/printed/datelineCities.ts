import { citiesNamed } from '../../../maps/cities.ts';
import { stateOf } from '../../../maps/usStates.ts';
import { countryCodes } from '../../../parse/isoCountries.ts';

/** Whether stories are often dated from a place of this name, in small letters or capitals: a capital or a large city, and no word of the language. */
export function isDatelineCity(place: string): boolean {
  const name = place.toLowerCase();
  if (/^(?:nice|reading|sale|van|male|of)$/.test(name)) return false;
  if (/^(?:gaza city|geneva|goma|kuwait|jerusalem\/ramallah|ramallah|venice|united nations)$/.test(name))
    return true;
  return citiesNamed(place).some(({ isCapital, people }) => isCapital || people >= 250);
}

/** Whether a dateline names a city that is known, however small (of 15,000 people and more), or the state or country that it is in. */
export function isKnownPlace(dateline: string): boolean {
  const [city = '', ...regions] = dateline.split(/\s*[,/(]\s*/);
  countries ??= new Set([...countryCodes].map((code) => (names.of(code) ?? code).toLowerCase()));
  const isRegion = (name: string) => stateOf(name) !== undefined || countries!.has(name.toLowerCase());
  return (
    isDatelineCity(city) ||
    citiesNamed(city).length > 0 ||
    regions.some((name) => isRegion(name) || isRegion(name.replace(/[).\s]+$/, '')))
  );
}

const names = new Intl.DisplayNames('en', { type: 'region' });
let countries: Set<string> | undefined;
