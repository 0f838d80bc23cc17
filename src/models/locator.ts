import type { Archive, Country, Story } from '../archive/types.ts';
import type { Gazetteer } from '../maps/gazetteer.ts';
import { gazetteerOf } from '../maps/gazetteer.ts';
import { isLandOf, landOf } from '../maps/formerStates.ts';
import type { PlaceOnMap } from '../maps/placeOnMap.ts';

/** Where the city of a story’s dateline lies: plain data, from which a map is drawn. */
export interface LocatorModel extends PlaceOnMap {
  /** As the dateline has it, with its state or province: `Muscat`; `Stamford, Conn.` */
  place: string;
  /** What its country is called; left out where the city is called the same. */
  country?: string;
}

/**
 * The place of a story, or undefined where its dateline names none, several, or one that is not known for sure. `countryOf` gives the
 * country of a code.
 */
export function locatorOf(
  story: Pick<Story, 'place' | 'countries'>,
  gazetteer: Gazetteer,
  countryOf: (code: string) => NamedCountry | undefined,
): LocatorModel | undefined {
  if (story.place === undefined) return undefined;
  const found = gazetteer.placeOf(
    story.place,
    story.countries.map(({ country }) => country.code),
  );
  if (!found) return undefined;
  const { name, code, lat, lon } = found;
  // Leningrad is in the Soviet Union where the story is about that, and not about Russia.
  const shown =
    story.countries.find(({ country }) => country.code === code)?.country ??
    story.countries.find(({ country }) => isLandOf(country.code, code))?.country ??
    countryOf(code);
  return {
    place: name,
    ...(shown && shown.shownName !== name && { country: shown.shownName }),
    land: landOf(shown?.code ?? code),
    lat,
    lon,
  };
}

/** Finds the place of any story of an archive. */
export function locatorFinder({
  countries,
}: Pick<Archive, 'countries'>): (story: Story) => LocatorModel | undefined {
  const gazetteer = gazetteerOf(countries);
  const byCode = new Map(countries.map((country) => [country.code, country]));
  // A place depends on the dateline and the countries of its story, and most stories have these in common with another.
  const known = new Map<string, LocatorModel | undefined>();
  return (story) => {
    if (story.place === undefined) return undefined;
    const key = `${story.place}\n${story.countries.map(({ country }) => country.code).join(' ')}`;
    if (!known.has(key))
      known.set(
        key,
        locatorOf(story, gazetteer, (code) => byCode.get(code)),
      );
    return known.get(key);
  };
}

type NamedCountry = Pick<Country, 'code' | 'shownName'>;
