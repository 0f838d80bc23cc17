import { visible } from '../../parse/sourceText.ts';
import type { Proposal } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import type { PrintedDate } from '../core/printed/date.ts';
import { printedDate, readStamp } from '../core/printed/date.ts';
import { agenciesInByline } from '../core/printed/printed.ts';
import type { JsonLd, Thing } from './things.ts';
import { isThing, listOf, typesOf } from './things.ts';

/** What one part of a page says of its story: its JSON-LD, its microdata, its `meta` elements, its print. All texts are plain and on one line but `text`. */
export interface Facts {
  /** Types of schema.org. */
  kinds: string[];
  id?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  date?: PrintedDate | undefined;
  updated?: PrintedDate | undefined;
  /** A day in figures that may be either of two: `08/04/2025`. */
  unclearDay?: string;
  /** As printed: `By Jane Doe and John Roe`. */
  authors: string[];
  source?: string | undefined;
  /** Those from whom the outlet has the story. */
  providers: string[];
  dateline?: string | undefined;
  topics: string[];
  url?: string | undefined;
  /** As written; it need not be a language’s tag. */
  lang?: string | undefined;
  rights?: string | undefined;
  photos: { line: number; caption: string; credit?: string }[];
  corrections: { date?: PrintedDate; text: string }[];
  /** Whether all of it may be read without paying. */
  free?: boolean | undefined;
  /** The whole text as plain text or HTML. */
  text?: string | undefined;
  /** The entries of a live blog, in their order. */
  updates: { title?: string | undefined; text: string }[];
  proposals: Proposal[];
}

export function noFacts(): Facts {
  const none = () => [];
  return {
    ...{ kinds: none(), authors: none(), providers: none(), topics: none() },
    ...{ photos: none(), corrections: none(), updates: none(), proposals: none() },
  };
}

/** The first that says it. */
export function firstSaid<Name extends keyof Facts>(all: Facts[], name: Name): Facts[Name] | undefined {
  return all
    .map((facts) => facts[name])
    .find((value) => (Array.isArray(value) ? value.length : value !== undefined));
}

/** Whether a thing is an article: `Article` of schema.org and all below it, and postings. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some(
    (type) => /Article$|^Report$|Posting$|^SpecialAnnouncement$/.test(type) && type !== 'JobPosting',
  );
}

/** What a `NewsArticle` of schema.org (https://schema.org/NewsArticle) says of its story. Whatever is of the wrong type is passed over. */
export function factsOf(thing: Thing, byId: JsonLd['byId'] = new Map()): Facts {
  const things = (...names: string[]) =>
    names
      .flatMap((name) => listOf(thing[name]))
      .map((value) => asThing(value, byId))
      .filter((one) => one !== undefined);
  const names = (name: string) => things(name).flatMap(namesOf);
  const [holder] = names('copyrightHolder');
  const [place] = things('locationCreated');
  const address = place && asThing(place['address'], byId);
  return {
    kinds: typesOf(thing),
    title: textOf(thing['headline'], thing['name']),
    summary: textOf(thing['description']),
    date: dateOf(thing['datePublished'], thing['dateCreated']),
    updated: dateOf(thing['dateModified']),
    source: names('publisher')[0],
    dateline: textOf(thing['dateline'], place?.['name'], address?.['addressLocality'], address?.['name']),
    url: addressOf(thing),
    lang: listOf(thing['inLanguage']).map((one) =>
      isThing(one) ? textOf(one['alternateName'], one['name']) : textOf(one),
    )[0],
    rights:
      textOf(thing['copyrightNotice']) ??
      (holder && ['©', textOf(thing['copyrightYear']), holder].filter(Boolean).join(' ')),
    id: idOf(thing),
    free: freeOf(thing),
    authors:
      ['author', 'creator', 'contributor']
        .map((name) => things(name).flatMap(authorsOf))
        .find((found) => found.length) ?? [],
    providers: [...names('provider'), ...names('sourceOrganization')],
    topics: [
      ...wordsOf(thing['keywords'], /\s*[,;،|]\s*/),
      ...wordsOf(thing['articleSection']),
      ...wordsOf(listOf(thing['about']).filter((one) => typeof one === 'string')),
    ],
    photos: things('image', 'associatedMedia').flatMap((image) => photoOf(image, byId)),
    corrections: things('correction').flatMap((one) => {
      const text = textOf(one['text'], one['description'], one['name']);
      const date = dateOf(one['datePublished'], one['dateCreated']);
      return text === undefined || isAddress(text) ? [] : { text, ...(date && { date }) };
    }),
    updates: things('liveBlogUpdate').map((update) => ({
      title: textOf(update['headline']),
      text: bodyText(update['articleBody'] ?? update['text'] ?? update['description']) ?? '',
    })),
    proposals: things('about', 'mentions', 'contentLocation', 'spatialCoverage').flatMap(proposalOf),
    text: bodyText(thing['articleBody'] ?? thing['text']),
  };
}

/** As `factsOf`, of the page itself: what it says may stand in for what the article does not. */
export function pageFacts(thing: Thing, byId?: JsonLd['byId']): Facts {
  const { id, date, updated, source, url, lang, rights, free, summary } = factsOf(thing, byId);
  return { ...noFacts(), id, date, updated, source, url, lang, rights, free, summary };
}

/** A date as a page’s machine-readable parts write it: what `readStamp` reads, seconds of 1970, and what a browser or an editor’s system prints. */
export function readDate(written: string): PrintedDate | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > 100) return undefined;
  const seconds = Number(/^(\d{9,10})(?:\d{3})?$/.exec(text)?.[1] ?? 0);
  const iso = new Date(seconds * 1000).toISOString().replace('.000', '');
  const stamp =
    readStamp(text) ??
    readStamp(text.replace(/ (\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/, 'T$1')) ??
    (seconds > 5e8 ? { date: iso } : undefined);
  return stamp ? { ...stamp, written: text } : printedDate(text);
}

/** A value as a thing: itself, or what it names by its `@id`, or a thing with that name. */
function asThing(value: unknown, byId: JsonLd['byId']): Thing | undefined {
  if (typeof value === 'string') return visible.test(value) ? { name: value } : undefined;
  if (!isThing(value)) return undefined;
  const known = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return known && known !== value ? { ...known, ...value } : value;
}

/** The first text of the vocabulary, on one line and without the HTML that sites leave in it. */
function textOf(...values: unknown[]): string | undefined {
  for (const value of values) {
    const [one] = listOf(value).filter((inner) => /string|number/.test(typeof inner) || isThing(inner));
    const text = isThing(one) ? one['@value'] : one;
    const plain = typeof text === 'string' || typeof text === 'number' ? plainText(String(text)) : '';
    if (visible.test(plain)) return plain;
  }
  return undefined;
}

/** The first that is a date. */
function dateOf(...values: unknown[]): PrintedDate | undefined {
  const dates = values.flatMap(listOf).map((one) => readDate(textOf(one) ?? ''));
  return dates.find((date) => date !== undefined);
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function namesOf(thing: Thing): string[] {
  const several = listOf(thing['name']).flatMap((name) => textOf(name) ?? []);
  const parts = [textOf(thing['givenName']), textOf(thing['familyName'])].filter(Boolean).join(' ');
  return (several.length ? several : [parts || (textOf(thing['legalName']) ?? '')]).filter(
    (name) => name && !isAddress(name),
  );
}

/** As `namesOf`; of firms and desks only the agencies that they name. */
function authorsOf(thing: Thing): string[] {
  const said = namesOf(thing);
  return typesOf(thing).some((type) => /Organization$/.test(type)) ? said.flatMap(agenciesInByline) : said;
}

function addressOf(thing: Thing): string | undefined {
  const page = thing['mainEntityOfPage'];
  return [thing['url'], ...(isThing(page) ? [page['@id'], page['url']] : [page]), thing['@id']]
    .filter((one) => typeof one === 'string')
    .find((one) => /^https?:\/\/[^/]+\./i.test(one))
    ?.replace(/#.*$/, '');
}

function idOf(thing: Thing): string | undefined {
  const [identifier] = listOf(thing['identifier']);
  const own = thing['@id'];
  return (
    textOf(isThing(identifier) ? identifier['value'] : identifier) ??
    (typeof own === 'string' && /^(?:urn|tag):/.test(own) ? own : undefined)
  );
}

function freeOf({ isAccessibleForFree: free, tier }: Thing): boolean | undefined {
  if (typeof tier === 'string') return !/^(?:locked|metered|premium|paid)$/i.test(tier);
  if (typeof free === 'boolean') return free;
  return typeof free === 'string' ? !/(?:^|\/)\s*(?:false|no)$/i.test(free) : undefined;
}

/** Keywords: a list, or one text that is divided. */
function wordsOf(value: unknown, divided: RegExp | string = '\n'): string[] {
  return listOf(value)
    .map((one) => textOf(isThing(one) ? one['name'] : one) ?? '')
    .filter((text) => !isAddress(text))
    .flatMap((text) => text.split(divided))
    .filter((word) => visible.test(word));
}

function photoOf(image: Thing, byId: JsonLd['byId']): Facts['photos'] {
  const inner = asThing(image['caption'], byId);
  const caption = textOf(image['caption'], inner?.['text'], image['description']);
  if (caption === undefined || isAddress(caption)) return [];
  const first = (...names: string[]) =>
    names.flatMap((name) => namesOf(asThing(listOf(image[name])[0], byId) ?? {}))[0];
  // By-line and provider, as a credit line has them (IPTC Photo Metadata): `Jane Doe/Reuters`.
  const parts = [first('creator', 'author'), first('provider', 'sourceOrganization', 'copyrightHolder')];
  const joined = [...new Set(parts.filter(Boolean))].join('/');
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
  const ids = [...listOf(one['sameAs']), one['@id'], ...listOf(one['identifier'])].filter(
    (id) => typeof id === 'string' && visible.test(id) && !/^(?:_:|#)/.test(id),
  ) as string[];
  const role = textOf(one['jobTitle']);
  return name !== undefined && kind && ids.length
    ? [{ line: 1, kind, name, ids: [...new Set(ids)], ...(role !== undefined && { role }) }]
    : [];
}

const proposed: [kind: Proposal['kind'], types: RegExp][] = [
  ['person', /\bPerson\b/],
  ['place', /\b(?:Place|City|Country|State|AdministrativeArea|Landform\w*|Landmarks\w+)\b/],
  ['organisation', /Organi[sz]ation\b|\b(?:Corporation|NGO|SportsTeam|Airline|PoliticalParty)\b/],
];
