import { visible } from '../../parse/sourceText.ts';
import type { Proposal } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import { agenciesInByline } from '../core/printed/printed.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import { readDate } from './dates.ts';
import type { JsonLd, Thing } from './things.ts';
import { isThing, listOf, typesOf } from './things.ts';

/** What one part of a page says of its story: its JSON-LD, its microdata, its `meta` elements, its print. All texts are plain and on one line but `text`. */
export interface Facts {
  /** Types of schema.org. */
  kinds: string[];
  id?: string;
  title?: string;
  summary?: string;
  date?: PrintedDate;
  updated?: PrintedDate;
  /** A day in figures that may be either of two: `08/04/2025`. */
  unclearDay?: string;
  /** As printed: `By Jane Doe and John Roe`. */
  authors: string[];
  source?: string;
  /** Those from whom the outlet has the story. */
  providers: string[];
  dateline?: string;
  topics: string[];
  url?: string;
  /** As written; it need not be a language’s tag. */
  lang?: string;
  rights?: string;
  photos: { line: number; caption: string; credit?: string }[];
  corrections: { date?: PrintedDate; text: string }[];
  /** Whether all of it may be read without paying. */
  free?: boolean;
  /** The whole text as plain text or HTML. */
  text?: string;
  /** The entries of a live blog, in their order. */
  updates: { title?: string; text: string }[];
  proposals: Proposal[];
}

export function noFacts(): Facts {
  return {
    kinds: [],
    authors: [],
    providers: [],
    topics: [],
    photos: [],
    corrections: [],
    updates: [],
    proposals: [],
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
      .flatMap((value): Thing[] => {
        const one = asThing(value, byId);
        return one ? [one] : [];
      });
  const names = (name: string) => things(name).flatMap((one) => namesOf(one));
  const rights = textOf(thing['copyrightNotice']) ?? rightsOf(names('copyrightHolder')[0], thing);
  return withoutGaps({
    kinds: typesOf(thing),
    title: textOf(thing['headline']) ?? textOf(thing['name']),
    summary: textOf(thing['description']),
    date: dateOf(thing['datePublished']) ?? dateOf(thing['dateCreated']),
    updated: dateOf(thing['dateModified']),
    source: names('publisher')[0],
    dateline: textOf(thing['dateline']) ?? placeOf(things('locationCreated')[0], byId),
    url: addressOf(thing),
    lang: languageOf(thing['inLanguage']),
    rights,
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
    corrections: things('correction').flatMap(correctionOf),
    updates: things('liveBlogUpdate').flatMap(updateOf),
    proposals: things('about', 'mentions', 'contentLocation', 'spatialCoverage').flatMap(proposalOf),
    text: bodyText(thing['articleBody'] ?? thing['text']),
  });
}

/** As `factsOf`, of the page itself: what it says may stand in for what the article does not. */
export function pageFacts(thing: Thing, byId?: JsonLd['byId']): Facts {
  const { id, date, updated, source, url, lang, rights, free, summary } = factsOf(thing, byId);
  return withoutGaps({ ...noFacts(), id, date, updated, source, url, lang, rights, free, summary });
}

type Gaps = { [Name in keyof Facts]: Facts[Name] | undefined };

function withoutGaps(facts: Partial<Gaps>): Facts {
  return {
    ...noFacts(),
    ...(Object.fromEntries(
      Object.entries(facts).filter(([, value]) => value !== undefined),
    ) as Partial<Facts>),
  };
}

/** A value as a thing: itself, or what it names by its `@id`, or a thing with that name. */
function asThing(value: unknown, byId: JsonLd['byId']): Thing | undefined {
  if (typeof value === 'string') return visible.test(value) ? { name: value } : undefined;
  if (!isThing(value)) return undefined;
  const known = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return known && known !== value ? { ...known, ...value } : value;
}

/** A text of the vocabulary, on one line and without the HTML that sites leave in it. */
function textOf(value: unknown): string | undefined {
  const [one] = listOf(value).filter(
    (inner) => typeof inner === 'string' || typeof inner === 'number' || isThing(inner),
  );
  const text = isThing(one) ? one['@value'] : one;
  const plain = typeof text === 'string' || typeof text === 'number' ? plainText(String(text)) : '';
  return visible.test(plain) ? plain : undefined;
}

/** The first that is a date. */
function dateOf(value: unknown): PrintedDate | undefined {
  return listOf(value)
    .map((one) => textOf(one))
    .map((text) => (text === undefined ? undefined : readDate(text)))
    .find((date) => date !== undefined);
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function namesOf(thing: Thing): string[] {
  const several = listOf(thing['name']).flatMap((name) => textOf(name) ?? []);
  const whole =
    [textOf(thing['givenName']), textOf(thing['familyName'])].filter(Boolean).join(' ') ||
    textOf(thing['legalName']);
  return (several.length || !whole ? several : [whole]).filter((name) => !isAddress(name));
}

/** As `namesOf`; of firms and desks only the agencies that they name. */
function authorsOf(thing: Thing): string[] {
  const said = namesOf(thing);
  return typesOf(thing).some((type) => /Organization$/.test(type)) ? said.flatMap(agenciesInByline) : said;
}

function placeOf(place: Thing | undefined, byId: JsonLd['byId']): string | undefined {
  const address = place && asThing(place['address'], byId);
  return (
    place &&
    (textOf(place['name']) ?? (address && (textOf(address['addressLocality']) ?? textOf(address['name']))))
  );
}

function addressOf(thing: Thing): string | undefined {
  const page = thing['mainEntityOfPage'];
  const written = [thing['url'], isThing(page) ? (page['@id'] ?? page['url']) : page, thing['@id']];
  const found = written.find(
    (one): one is string => typeof one === 'string' && /^https?:\/\/[^/]+\/./i.test(one),
  );
  return found?.replace(/#.*$/, '');
}

function languageOf(value: unknown): string | undefined {
  const [one] = listOf(value);
  return isThing(one) ? (textOf(one['alternateName']) ?? textOf(one['name'])) : textOf(one);
}

function rightsOf(holder: string | undefined, thing: Thing): string | undefined {
  return holder && ['©', textOf(thing['copyrightYear']), holder].filter(Boolean).join(' ');
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
function wordsOf(value: unknown, divided?: RegExp): string[] {
  return listOf(value).flatMap((one) => {
    const text = textOf(isThing(one) ? one['name'] : one);
    if (text === undefined || isAddress(text)) return [];
    return (divided ? text.split(divided) : [text]).filter((word) => visible.test(word));
  });
}

function photoOf(image: Thing, byId: JsonLd['byId']): Facts['photos'] {
  const inner = asThing(image['caption'], byId);
  const caption = textOf(image['caption']) ?? textOf(inner?.['text']) ?? textOf(image['description']);
  if (caption === undefined || isAddress(caption)) return [];
  const first = (...names: string[]) =>
    names.flatMap((name) => namesOf(asThing(listOf(image[name])[0], byId) ?? {}))[0];
  // By-line and provider, as a credit line has them (IPTC Photo Metadata): `Jane Doe/Reuters`.
  const parts = [first('creator', 'author'), first('provider', 'sourceOrganization', 'copyrightHolder')];
  const credit =
    textOf(image['creditText']) ??
    ([...new Set(parts.filter(Boolean))].join('/') || textOf(image['copyrightNotice']));
  return [{ line: 1, caption, ...(credit !== undefined && { credit }) }];
}

function correctionOf(one: Thing): Facts['corrections'] {
  const text = textOf(one['text']) ?? textOf(one['description']) ?? textOf(one['name']);
  const date = dateOf(one['datePublished']) ?? dateOf(one['dateCreated']);
  return text === undefined || isAddress(text) ? [] : [{ text, ...(date && { date }) }];
}

function updateOf(update: Thing): Facts['updates'] {
  const title = textOf(update['headline']);
  const text = bodyText(update['articleBody'] ?? update['text'] ?? update['description']) ?? '';
  return title === undefined && !text ? [] : [{ text, ...(title !== undefined && { title }) }];
}

function bodyText(value: unknown): string | undefined {
  const text = listOf(value)
    .filter((part) => typeof part === 'string')
    .join('\n\n');
  return visible.test(text) ? text : undefined;
}

function proposalOf(one: Thing): Proposal[] {
  const name = textOf(one['name']);
  const kind = kindOf(typesOf(one).join(' '));
  const ids = [...listOf(one['sameAs']), one['@id'], ...listOf(one['identifier'])].filter(
    (id): id is string => typeof id === 'string' && visible.test(id) && !/^(?:_:|#)/.test(id),
  );
  const role = textOf(one['jobTitle']);
  return name !== undefined && kind && ids.length
    ? [{ line: 1, kind, name, ids: [...new Set(ids)], ...(role !== undefined && { role }) }]
    : [];
}

function kindOf(types: string): Proposal['kind'] | undefined {
  if (/\bPerson\b/.test(types)) return 'person';
  if (/\b(?:Place|City|Country|State|AdministrativeArea|Landform\w*|Landmarks\w+)\b/.test(types))
    return 'place';
  return /Organi[sz]ation\b|\b(?:Corporation|NGO|SportsTeam|Airline|PoliticalParty)\b/.test(types)
    ? 'organisation'
    : undefined;
}
