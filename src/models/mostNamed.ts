/* What stories of a time name most. Counts are of these stories alone. */
import type { Country, Person, Story } from '../archive/types.ts';
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
  const countries: Country[] = [];
  const people: Person[] = [];
  for (const story of stories) {
    for (const { country, rel } of story.countries) if (rel === 'about') countries.push(country);
    for (const { person, rel } of story.people) if (rel === 'about') people.push(person);
  }
  return {
    countries: mostNamed(countries, countryRef, most).map(({ of }) => of),
    people: mostNamed(people, personRef, most).map(({ of }) => of),
  };
}

function placesOf(stories: Story[]): string[] {
  return stories.flatMap(({ place }) => place ?? []);
}
