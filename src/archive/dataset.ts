import type { Country, OwnStory, Person, Photo, Story } from './types.ts';
import { registerName } from './person.ts';

/** How the dataset addresses what it lists. */
export interface Addresses {
  story(id: string): string;
  picture(file: { folder: 'content' | 'public'; path: string }): string;
  person(id: string): string;
  country(code: string): string;
}

/** One line of `data/stories.jsonl`: every field a reader sees but the text. Fields that a story lacks are left out. */
export function storyRow(story: Story, address: Addresses): object {
  return {
    id: story.id,
    url: address.story(story.id),
    title: story.title,
    date: story.date,
    updated: story.updated,
    source: story.source,
    agencies: story.agencies,
    byline: some(story.byline),
    dateline: story.dateline,
    summary: story.summary ?? story.lead,
    lang: story.lang,
    topics: story.topics,
    people: story.people.map(({ person, rel, matched }) => ({
      id: person.id,
      name: person.name,
      rel,
      matched,
      vouched: story.vouched?.people.includes(person.id) ? true : undefined,
    })),
    countries: story.countries.map(({ country, rel, matched }) => ({
      code: country.code,
      name: country.name,
      rel,
      matched,
      vouched: story.vouched?.countries.includes(country.code) ? true : undefined,
    })),
    notPeople: some(story.notPeople),
    notCountries: some(story.notCountries),
    photos: story.photos.map((photo) => photoRow(photo, address)),
    corrections: some(story.corrections),
    note: story.note,
    originalUrl: story.url,
    archivedAt: story.archivedAt,
    rights: story.rights,
    aliases: some(story.aliases),
    wordCount: story.words,
  };
}

/** A line of the texts of stories. */
export interface TextRow {
  id: string;
  text: string;
  /** The text with its cross-heads, links and emphasis, where it has any: as HTML, see `bodyHtml`. */
  html?: string;
}

/**
 * One line of `data/text/<year>.jsonl`; undefined where the story’s rights, or those of the whole archive where it names none, keep its
 * text from being handed on.
 */
export function textRow(story: OwnStory, address: Addresses, archiveRights?: string): TextRow | undefined {
  if (withholdsText(story.rights ?? archiveRights)) return undefined;
  const { id, text } = story;
  return { id, text, ...(hasMarks(story.html) && { html: bodyHtml(story, address) }) };
}

/** A story’s text as HTML. Its links to the archive and to its own photos are full addresses. */
export function bodyHtml({ id, html }: OwnStory, address: Addresses): string {
  if (!html.includes('<a href="')) return html;
  const own = address.story(id);
  const root = own.slice(0, own.length - `stories/${id}/`.length);
  return html.replace(/<a href="([/#])/g, (_, first) =>
    first === '#' ? `<a href="${own}#` : `<a href="${root}`,
  );
}

/** Whether a text is more than paragraphs. */
function hasMarks(html: string): boolean {
  return /<(?!\/?p>)/.test(html);
}

/** One person of `data/people.json`. */
export function personRow(person: Person, address: Addresses): object {
  return {
    id: person.id,
    url: address.person(person.id),
    name: person.name,
    sortName: registerName(person),
    variants: person.variants,
    spellings: some(person.spellings.map(([form, stories]) => ({ form, stories }))),
    nativeName: person.nativeName,
    lang: person.lang,
    familyName: person.familyName,
    ambiguousSurname: person.ambiguousSurname ? true : undefined,
    country: person.country?.code,
    roles: person.roles.map(({ title, country, from, to }) => ({ title, country: country?.code, from, to })),
    wikidata: person.wikidata,
    sameAs: some(person.sameAs),
    stories: person.stories.map((story) => story.id),
  };
}

/** One country of `data/countries.json`. */
export function countryRow(country: Country, address: Addresses): object {
  return {
    code: country.code,
    url: address.country(country.code),
    name: country.name,
    names: country.names,
    demonyms: country.demonyms,
    capital: country.capital,
    from: country.from,
    to: country.to,
    stories: country.stories.map((story) => story.id),
  };
}

/** Whether usage terms forbid handing the text on, in the words agencies use. */
export function withholdsText(rights: string | undefined): boolean {
  return (
    rights !== undefined &&
    /\b(?:no|not for|without) (?:further )?(?:re)?(?:distribution|publication)\b|\bmay not be (?:re)?(?:distributed|published)\b|\ball rights reserved\b/i.test(
      rights,
    )
  );
}

export function photoRow(photo: Photo, address: Addresses): object {
  return {
    number: photo.number,
    caption: photo.caption,
    credit: photo.credit,
    photographer: photo.photographer,
    agency: photo.agencies[0],
    agencies: photo.agencies,
    provider: photo.provider,
    filePhoto: photo.filePhoto,
    handout: photo.handout,
    pool: photo.pool,
    taken: photo.taken,
    place: photo.place,
    people: photo.people.map(({ id, name }) => ({ id, name })),
    namedInCaption: some(photo.named.map(({ id, name }) => ({ id, name }))),
    file: photo.picture && address.picture(photo.picture),
    alt: photo.picture?.alt,
  };
}

function some<T>(list: T[] | undefined): T[] | undefined {
  return list?.length ? list : undefined;
}
