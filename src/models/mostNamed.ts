/* What stories of a time name most. Counts are of these stories alone. */
import type { Story } from '../archive/types.ts';
import { tally } from '../archive/tally.ts';
import type { Counted, CountryRef, PersonRef } from './items.ts';
import { countriesIn, countryRef, mostNamed, peopleIn, personRef } from './items.ts';

/** The people and countries that stories name most, and the places they were written from, most often first. */
export interface MostNamed {
  people: Counted<PersonRef>[];
  countries: Counted<CountryRef>[];
  places: Counted<string>[];
}

export function mostNamedIn(stories: Story[], most = 10): MostNamed {
  return {
    people: mostNamed(peopleIn(stories), personRef, most),
    countries: mostNamed(countriesIn(stories), countryRef, most),
    places: mostNamed(placesOf(stories), (place) => place, most),
  };
}

/** The countries and people that most of the stories are about, most first. */
export function mostAbout(stories: Story[], most = 3): { countries: CountryRef[]; people: PersonRef[] } {
  const about = <Of>(named: Iterable<Of & { rel: string }>): Of[] =>
    [...named].filter(({ rel }) => rel === 'about');
  const countries = tally(stories.flatMap((story) => about(story.countries).map(({ country }) => country)));
  const people = tally(stories.flatMap((story) => about(story.people).map(({ person }) => person)));
  return {
    countries: countries.slice(0, most).map(([country]) => countryRef(country)),
    people: people.slice(0, most).map(([person]) => personRef(person)),
  };
}

function* placesOf(stories: Story[]): Generator<string> {
  for (const { place } of stories) if (place !== undefined) yield place;
}
