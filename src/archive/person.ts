import type { PersonRecord } from '../parse/records.ts';
import type { StoryDate } from '../parse/storyDate.ts';
import { span } from '../parse/storyDate.ts';
import type { Country } from './country.ts';
import { foldName } from './fold.ts';
import type { Photo } from './photo.ts';
import type { Story } from './story.ts';

/** A person with an authority record, and all the archive holds of them. */
export interface Person extends Omit<PersonRecord, 'country' | 'roles'> {
  country?: Country;
  roles: Role[];
  /** Oldest first. */
  stories: Story[];
  photos: Photo[];
}

/** An office held; a missing `from` or `to` is not known or still open. */
export interface Role {
  title: string;
  country?: Country;
  from?: StoryDate;
  to?: StoryDate;
}

/** The offices a person held on a story’s day: those whose span, as exactly as it is known, meets the day’s. */
export function rolesOn(person: Person, date: StoryDate): Role[] {
  const [first, last] = span(date);
  return person.roles.filter((role) => {
    const begins = role.from && span(role.from)[0];
    const ends = role.to && span(role.to)[1];
    return (
      (begins !== undefined || ends !== undefined) && (!begins || begins <= last) && (!ends || ends >= first)
    );
  });
}

/** `Foreign Minister, Iran`. */
export function roleText(role: Role): string {
  return [role.title, role.country?.name].filter(Boolean).join(', ');
}

/** As a register prints a name: `Baghaei, Esmaeil`; `Wang Yi` where the family name leads already; `Xi` alone. */
export function registerName(person: { name: string; familyName?: string | undefined }): string {
  const words = person.name.split(' ');
  const family = person.familyName ?? words.at(-1)!;
  const start = ` ${person.name} `.indexOf(` ${family} `);
  if (words.length === 1 || start <= 0) return person.name;
  const before = person.name.slice(0, start).trim();
  const after = person.name.slice(start + family.length).trim();
  return `${family}, ${[before, after].filter(Boolean).join(' ')}`;
}

/** Orders people as a register does: by family name, particles and articles (al-, de) put aside. */
export function registerKey(person: { name: string; familyName?: string | undefined }): string {
  return foldName(registerName(person)).replace(
    /^(?:(?:al|el|de|du|la|le|van|von|der|den|bin|ibn) (?=.))+/,
    '',
  );
}
