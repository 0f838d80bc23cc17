/*
 * The fields of each dataset, as a Data Package describes them (Table Schema v2, https://datapackage.org/standard/table-schema/), and the cells
 * of those that are tables for spreadsheets.
 */
import type { Addresses } from '../../archive/dataset.ts';
import { registerName } from '../../archive/person.ts';
import type { Country, Person, Photo, Role, Story } from '../../archive/types.ts';

/** A field of a Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'array' | 'list';
  format?: 'uri';
  /** Of a list: what stands between its items. */
  delimiter?: string;
  description?: string;
  constraints?: { required?: true; unique?: true; pattern?: string; minimum?: number; enum?: string[] };
}

/** A column of a table: its field, and the text in its cells. */
export interface Column<Row> {
  field: Field;
  cell: (row: Row, address: Addresses) => string | undefined;
}

/** A date as exactly as it is known: EDTF level 1, which ISO 8601-2 is. */
const edtf = String.raw`^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$|^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$`;
const code = '^[A-Z]{2}$';

const required = { constraints: { required: true } } as const;
const text = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'string', ...more });
const date = (name: string, more: Field['constraints'] = {}): Field =>
  text(name, {
    description: 'EDTF level 1: a moment, a day, a month or a year, as exactly as it is known',
    constraints: { pattern: edtf, ...more },
  });
const array = (name: string, description?: string): Field => ({
  name,
  type: 'array',
  ...(description !== undefined && { description }),
});
const list = (name: string, description?: string): Field => ({
  ...array(name, description),
  type: 'list',
  delimiter: '|',
});
const count = (name: string, description?: string): Field => ({
  name,
  type: 'integer',
  ...(description !== undefined && { description }),
  constraints: { minimum: 0 },
});
const flag = (name: string): Field => ({ name, type: 'boolean' });
const id = text('id', { constraints: { required: true, unique: true } });
const url = text('url', { format: 'uri', ...required });

/** `stories.jsonl` */
export const storyFields: Field[] = [
  id,
  url,
  text('title', required),
  date('date', { required: true }),
  date('updated'),
  text('source', { description: 'The outlet that published it', ...required }),
  array('agencies'),
  array('byline'),
  text('dateline', { description: 'As printed' }),
  text('summary', { description: 'Its own, or its first paragraph' }),
  text('lang', { description: 'BCP 47; left out where it is the archive’s' }),
  array('topics'),
  array(
    'people',
    'Each with id, name, rel (about or mentions), the words matched, and vouched where an editor says so',
  ),
  array('countries', 'The same by ISO 3166-1 code'),
  array('notPeople', 'Ids of those whom its words name by accident, as an editor says'),
  array('notCountries', 'The same of countries'),
  array(
    'photos',
    'Caption, credit and what follows from them, and the address of the picture where it is held',
  ),
  array('corrections', 'Each with date and text, and the corrected words as the text has them now'),
  text('note'),
  text('originalUrl'),
  text('archivedAt'),
  text('rights', { description: 'Left out where they are the archive’s' }),
  array('aliases', 'Older addresses'),
  count('wordCount'),
];

/** `text/<year>.jsonl` */
export const textFields: Field[] = [
  id,
  text('text', { description: 'Plain text: paragraphs with a blank line between', ...required }),
  text('html', { description: 'The same with its cross-heads, links and emphasis, where it has any' }),
];

/** `people.json` */
export const personFields: Field[] = [
  id,
  url,
  text('name', required),
  text('sortName', required),
  array('variants', 'Other spellings that its record gives'),
  array('spellings', 'Those that stories print, each with their number'),
  text('nativeName'),
  text('lang'),
  text('familyName'),
  flag('ambiguousSurname'),
  text('country', { constraints: { pattern: code } }),
  array('roles', 'Offices, each with title, country, from and to'),
  text('wikidata', { constraints: { pattern: String.raw`^Q[1-9]\d*$` } }),
  array('sameAs'),
  array('stories', 'Ids'),
];

/** `countries.json` */
export const countryFields: Field[] = [
  text('code', { constraints: { required: true, unique: true, pattern: code } }),
  url,
  text('name', required),
  array('names'),
  array('demonyms'),
  text('capital'),
  date('from'),
  date('to'),
  array('stories', 'Ids'),
];

/** `stories.csv` */
export const storyColumns: Column<Story>[] = [
  { field: id, cell: (story) => story.id },
  { field: url, cell: (story, address) => address.story(story.id) },
  { field: text('title', required), cell: (story) => story.title },
  { field: date('date', { required: true }), cell: (story) => story.date },
  { field: date('updated'), cell: (story) => story.updated },
  { field: text('source', required), cell: (story) => story.source },
  { field: list('agencies'), cell: (story) => listed(story.agencies) },
  { field: list('byline'), cell: (story) => listed(story.byline) },
  { field: text('dateline'), cell: (story) => story.dateline },
  { field: text('lang'), cell: (story) => story.lang },
  { field: list('topics'), cell: (story) => listed(story.topics) },
  {
    field: list('people', 'Ids of those whom it is about'),
    cell: (story) => listed(peopleOf(story, 'about')),
  },
  { field: list('peopleMentioned', 'Ids'), cell: (story) => listed(peopleOf(story, 'mentions')) },
  {
    field: list('countries', 'Codes of those that it is about'),
    cell: (story) => listed(countriesOf(story, 'about')),
  },
  { field: list('countriesMentioned', 'Codes'), cell: (story) => listed(countriesOf(story, 'mentions')) },
  { field: count('photos'), cell: (story) => String(story.photos.length) },
  { field: count('wordCount'), cell: (story) => String(story.words) },
  { field: text('summary', { description: 'Where it has one of its own' }), cell: (story) => story.summary },
  { field: text('note'), cell: (story) => story.note },
  {
    field: array('corrections', 'JSON: each with date, text and words'),
    cell: (story) => (story.corrections.length ? JSON.stringify(story.corrections) : undefined),
  },
  { field: text('originalUrl'), cell: (story) => story.url },
  { field: text('archivedAt'), cell: (story) => story.archivedAt },
  { field: text('rights'), cell: (story) => story.rights },
  { field: list('vouchedPeople', 'Ids that an editor gave'), cell: (story) => listed(story.vouched?.people) },
  {
    field: list('vouchedCountries', 'Codes that an editor gave'),
    cell: (story) => listed(story.vouched?.countries),
  },
  { field: list('notPeople', 'Ids that an editor denied'), cell: (story) => listed(story.notPeople) },
  { field: list('notCountries', 'Codes that an editor denied'), cell: (story) => listed(story.notCountries) },
  { field: list('aliases', 'Older addresses'), cell: (story) => listed(story.aliases) },
];

/** `photos.csv` */
export const photoColumns: Column<Photo>[] = [
  {
    field: text('story', { description: 'The id of its story', ...required }),
    cell: (photo) => photo.story.id,
  },
  { field: count('number', 'Its place in the story, from 1'), cell: (photo) => String(photo.number) },
  { field: url, cell: (photo, address) => `${address.story(photo.story.id)}#photo-${photo.number}` },
  { field: text('caption', required), cell: (photo) => photo.caption },
  { field: text('credit', { description: 'As printed' }), cell: (photo) => photo.credit },
  { field: text('photographer'), cell: (photo) => photo.photographer },
  { field: list('agencies'), cell: (photo) => listed(photo.agencies) },
  { field: text('provider', { description: 'Who gave a handout' }), cell: (photo) => photo.provider },
  { field: flag('filePhoto'), cell: (photo) => String(photo.filePhoto) },
  { field: flag('handout'), cell: (photo) => String(photo.handout) },
  { field: flag('pool'), cell: (photo) => String(photo.pool) },
  { field: date('taken'), cell: (photo) => photo.taken },
  { field: text('place'), cell: (photo) => photo.place },
  {
    field: list('people', 'Ids of those in the picture'),
    cell: (photo) => listed(photo.people.map((one) => one.id)),
  },
  {
    field: list('namedInCaption', 'Ids of others whom the caption names'),
    cell: (photo) => listed(photo.named.map((one) => one.id)),
  },
  {
    field: text('file', { format: 'uri', description: 'The picture, where it is held' }),
    cell: (photo, address) => photo.picture && address.picture(photo.picture),
  },
  { field: text('alt'), cell: (photo) => photo.picture?.alt },
];

/** `people.csv` */
export const personColumns: Column<Person>[] = [
  { field: id, cell: (person) => person.id },
  { field: url, cell: (person, address) => address.person(person.id) },
  { field: text('name', required), cell: (person) => person.name },
  { field: text('sortName', required), cell: (person) => registerName(person) },
  { field: list('variants'), cell: (person) => listed(person.variants) },
  { field: text('nativeName'), cell: (person) => person.nativeName },
  { field: text('lang'), cell: (person) => person.lang },
  { field: text('country', { constraints: { pattern: code } }), cell: (person) => person.country?.code },
  {
    field: list('offices', 'Each as: title (country) from/to'),
    cell: (person) => listed(person.roles.map(office)),
  },
  { field: text('wikidata'), cell: (person) => person.wikidata },
  { field: list('sameAs'), cell: (person) => listed(person.sameAs) },
  { field: count('stories'), cell: (person) => String(person.stories.length) },
  { field: count('about', 'Stories that are about the person'), cell: (person) => String(person.about.size) },
  { field: date('first'), cell: (person) => person.stories[0]?.date },
  { field: date('last'), cell: (person) => person.stories.at(-1)?.date },
];

/** `countries.csv` */
export const countryColumns: Column<Country>[] = [
  {
    field: text('code', { constraints: { required: true, unique: true, pattern: code } }),
    cell: (country) => country.code,
  },
  { field: url, cell: (country, address) => address.country(country.code) },
  { field: text('name', required), cell: (country) => country.name },
  { field: list('names'), cell: (country) => listed(country.names) },
  { field: list('demonyms'), cell: (country) => listed(country.demonyms) },
  { field: text('capital'), cell: (country) => country.capital },
  { field: date('from'), cell: (country) => country.from },
  { field: date('to'), cell: (country) => country.to },
  { field: count('stories'), cell: (country) => String(country.stories.length) },
  { field: count('about', 'Stories that are about it'), cell: (country) => String(country.about.size) },
  { field: date('first'), cell: (country) => country.stories[0]?.date },
  { field: date('last'), cell: (country) => country.stories.at(-1)?.date },
];

/** The items of a list in one cell; an item that holds the sign between them has a broken bar there. */
function listed(items: string[] | undefined): string | undefined {
  return items?.map((item) => item.replaceAll('|', '¦')).join('|');
}

/** `Foreign Minister (CN) 2013-03-16/2022-12-30`; what is not known of its time is left out (`/..` is still open or not known). */
function office({ title, country, from, to }: Role): string {
  const time = from || to ? ` ${from ?? '..'}/${to ?? '..'}` : '';
  return `${title}${country ? ` (${country.code})` : ''}${time}`;
}

function peopleOf(story: Story, wanted: 'about' | 'mentions'): string[] {
  return story.people.flatMap(({ person, rel }) => (rel === wanted ? [person.id] : []));
}

function countriesOf(story: Story, wanted: 'about' | 'mentions'): string[] {
  return story.countries.flatMap(({ country, rel }) => (rel === wanted ? [country.code] : []));
}
