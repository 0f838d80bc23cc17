import { visible } from '../../parse/sourceText.ts';
import type { PhotoDraft, Proposal } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import type { PrintedDate } from '../core/printed/date.ts';
import { printedDate, readStamp } from '../core/printed/date.ts';
import { agenciesInByline } from '../core/printed/byline.ts';
import type { JsonLd, Thing } from './things.ts';
import { isThing, listOf, typesOf } from './things.ts';

/** What one part of a page says of its story: its JSON-LD, its microdata, its `meta` elements, its print. All texts are plain and on one line but `text`. */
export interface Facts extends Partial<
  Record<'id' | 'title' | 'summary' | 'source' | 'dateline' | 'url' | 'rights', string | undefined>
> {
  /** Types of schema.org. */
  kinds: string[];
  date?: PrintedDate | undefined;
  updated?: PrintedDate | undefined;
  /** As printed: `By Jane Doe and John Roe`. */
  authors: string[];
  /** Those from whom the outlet has the story. */
  providers: string[];
  topics: string[];
  /** As written; it need not be a language’s tag. */
  lang?: string | undefined;
  photos: PhotoDraft[];
  corrections: { date?: PrintedDate | undefined; text: string }[];
  /** Whether all of it may be read without paying. */
  free?: boolean | undefined;
  /** The whole text as plain text or HTML. */
  text?: string | undefined;
  /** The entries of a live blog, in their order. */
  updates: { title?: string | undefined; text: string }[];
  proposals: Proposal[];
}

/** The first that says it. */
export function firstSaid<Name extends keyof Facts>(all: Facts[], name: Name): Facts[Name] | undefined {
  return all.map((facts) => facts[name]).find((value) => value !== undefined);
}

/** Whether a thing is an article: `Article` of schema.org and all below it, and postings. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /Article$|^Report$|(?<!Job)Posting$|^SpecialAnnouncement$/.test(type));
}

/** What a `NewsArticle` of schema.org (https://schema.org/NewsArticle) says of its story. Whatever is of the wrong type is passed over. */
export function factsOf(thing: Thing, byId: JsonLd['byId'] = new Map()): Facts {
  const things = (...names: string[]) =>
    names.flatMap((name) => listOf(thing[name])).map((value) => asThing(value, byId));
  const names = (...of: string[]) => things(...of).flatMap(namesOf);
  const [holder] = names('copyrightHolder');
  const [identifier] = listOf(thing['identifier']);
  const people = ['author', 'creator', 'contributor'].map((name) => things(name).flatMap(authorsOf));
  const access = thing['tier'] ?? thing['isAccessibleForFree'];
  const langs = listOf(thing['inLanguage']).map((one) => (isThing(one) ? one['alternateName'] : one));
  return {
    kinds: typesOf(thing),
    title: textOf(thing['headline'], thing['name']),
    summary: textOf(thing['description']),
    date: dateOf(thing['datePublished'], thing['dateCreated']),
    updated: dateOf(thing['dateModified']),
    source: names('publisher')[0],
    dateline: textOf(thing['dateline'], names('locationCreated')[0]),
    url: addressOf(thing),
    lang: textOf(...langs),
    rights:
      textOf(thing['copyrightNotice']) ??
      (holder && ['©', textOf(thing['copyrightYear']), holder].filter(Boolean).join(' ')),
    id:
      textOf(isThing(identifier) ? identifier['value'] : identifier) ??
      /^(?:urn|tag):.*/.exec(String(thing['@id']))?.[0],
    free: access === undefined ? undefined : !locked.test(String(access)),
    authors: people.find((found) => found.length) ?? [],
    providers: names('provider', 'sourceOrganization'),
    topics: [
      ...wordsOf(thing['keywords']),
      ...wordsOf(thing['articleSection'], '\n'),
      ...wordsOf(thing['about'], '\n', false),
    ],
    photos: things('image', 'associatedMedia').flatMap((image) => photoOf(image, byId)),
    corrections: things('correction').flatMap((one) => {
      const text = textOf(one['text'], one['description'], one['name']);
      const date = dateOf(one['datePublished'], one['dateCreated']);
      return text === undefined || isAddress(text) ? [] : { text, date };
    }),
    updates: things('liveBlogUpdate').map((update) => ({
      title: textOf(update['headline']),
      text: bodyText(update['articleBody'] ?? update['text'] ?? update['description']) ?? '',
    })),
    proposals: things('about', 'mentions', 'contentLocation', 'spatialCoverage').flatMap(proposalOf),
    text: bodyText(thing['articleBody'] ?? thing['text']),
  };
}

const locked = /^(?:locked|metered|premium|paid|(?:.*\/)?\s*(?:false|no))$/i;

/** A date as a page’s machine-readable parts write it: what `readStamp` reads, or a day with the time as a browser or an editor’s system prints it. */
export function readDate(written: string): PrintedDate | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > 100) return undefined;
  const stamp = readStamp(text);
  return stamp ? { ...stamp, written: text } : printedDate(text);
}

/** The first of several dates, or one of the same day that is exact to the moment. */
export function exactDate(dates: PrintedDate[]): PrintedDate | undefined {
  const [first] = dates;
  if (!first || first.date.length > 10) return first;
  return dates.find(({ date }) => date.length > 10 && date.startsWith(first.date)) ?? first;
}

/** A value as a thing: itself with what stands under its `@id`, or a thing with that name. */
function asThing(value: unknown, byId: JsonLd['byId']): Thing {
  if (!isThing(value)) return typeof value === 'string' ? { name: value } : {};
  return { ...byId.get(String(value['@id'])), ...value };
}

/** The first text of the vocabulary, on one line and without the HTML that sites leave in it. */
function textOf(...values: unknown[]): string | undefined {
  for (const value of values.flatMap(listOf)) {
    const text = isThing(value) ? value['@value'] : value;
    const plain = typeof text === 'string' || typeof text === 'number' ? plainText(String(text)) : '';
    if (visible.test(plain)) return plain;
  }
  return undefined;
}

function dateOf(...values: unknown[]): PrintedDate | undefined {
  return exactDate(values.flatMap(listOf).flatMap((one) => readDate(textOf(one) ?? '') ?? []));
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function namesOf(thing: Thing): string[] {
  const several = listOf(thing['name']).flatMap((name) => textOf(name) ?? []);
  const parts = [textOf(thing['givenName']), textOf(thing['familyName'])].filter(Boolean).join(' ');
  const names = several.length ? several : [parts || (textOf(thing['legalName']) ?? '')];
  return names.filter((name) => name && !isAddress(name));
}

/** As `namesOf`; of firms and desks only the agencies that they name. */
function authorsOf(thing: Thing): string[] {
  const said = namesOf(thing);
  return typesOf(thing).some((type) => /Organization$/.test(type)) ? said.flatMap(agenciesInByline) : said;
}

function addressOf(thing: Thing): string | undefined {
  const page = thing['mainEntityOfPage'];
  const all = [thing['url'], ...(isThing(page) ? [page['@id'], page['url']] : [page]), thing['@id']];
  return all
    .map(String)
    .find((one) => /^https?:\/\/[^/]+\./i.test(one))
    ?.replace(/#.*$/, '');
}

/** Keywords: a list, or one text that is divided. */
function wordsOf(value: unknown, divided: RegExp | string = /\s*[,;،|]\s*/, isOfThings = true): string[] {
  const texts = listOf(value).map((one) => textOf(isThing(one) ? isOfThings && one['name'] : one) ?? '');
  return texts.flatMap((text) => (isAddress(text) ? [] : text.split(divided).filter(Boolean)));
}

function photoOf(image: Thing, byId: JsonLd['byId']): PhotoDraft[] {
  const caption = textOf(image['caption'], asThing(image['caption'], byId)['text'], image['description']);
  if (caption === undefined || isAddress(caption)) return [];
  const first = (...names: string[]) =>
    names.flatMap((name) => namesOf(asThing(listOf(image[name])[0], byId)))[0] ?? [];
  // By-line and provider, as a credit line has them (IPTC Photo Metadata): `Jane Doe/Reuters`.
  const parts = [first('creator', 'author'), first('provider', 'sourceOrganization', 'copyrightHolder')];
  const joined = [...new Set(parts.flat())].join('/');
  const credit = textOf(image['creditText'], joined, image['copyrightNotice']);
  return [{ line: 1, caption, ...(credit !== undefined && { credit }) }];
}

function bodyText(value: unknown): string | undefined {
  const text = listOf(value)
    .filter((part) => typeof part === 'string')
    .join('\n\n');
  return visible.test(text) ? text : undefined;
}

function proposalOf(one: Thing): Proposal[] {
  const name = textOf(one['name']);
  const types = typesOf(one).join(' ');
  const kind = proposed.find(([, shape]) => shape.test(types))?.[0];
  const all = [...listOf(one['sameAs']), one['@id'], ...listOf(one['identifier'])];
  const ids = all.filter((id) => typeof id === 'string').filter((id) => !/^(?:_:|#|\s*$)/.test(id));
  const role = textOf(one['jobTitle']);
  if (name === undefined || !kind || !ids.length) return [];
  return [{ line: 1, kind, name, ids: [...new Set(ids)], ...(role !== undefined && { role }) }];
}

const proposed: [kind: Proposal['kind'], types: RegExp][] = [
  ['person', /\bPerson\b/],
  ['place', /\b(?:Place|City|Country|State|AdministrativeArea|Landform\w*|Landmarks\w+)\b/],
  ['organisation', /Organi[sz]ation\b|\b(?:Corporation|NGO|SportsTeam|Airline|PoliticalParty)\b/],
];
