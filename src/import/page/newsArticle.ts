import { visible } from '../../parse/sourceText.ts';
import type { Proposal } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import { agenciesInByline } from '../core/printed/printed.ts';
import { readDate } from './dates.ts';
import type { Facts } from './facts.ts';
import { noFacts } from './facts.ts';
import type { JsonLd, Thing } from './jsonLd.ts';
import { asThing, asThings, isThing, listOf, typesOf } from './jsonLd.ts';

type Context = Pick<JsonLd, 'byId'>;

/** Whether a thing is an article: `Article` of schema.org and all below it, and postings. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /Article$|^(?:Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|SpecialAnnouncement)$/.test(
      type,
    ),
  );
}

/** What a `NewsArticle` of schema.org (https://schema.org/NewsArticle) says of its story. Whatever is of the wrong type is passed over. */
export function articleFacts(thing: Thing, context: Context, line: number): Facts {
  const facts = noFacts(line);
  facts.kinds = typesOf(thing);
  set(facts, 'title', textOf(thing['headline']) ?? textOf(thing['name']));
  set(facts, 'summary', textOf(thing['description']));
  set(facts, 'date', dateOf(thing['datePublished']) ?? dateOf(thing['dateCreated']));
  set(facts, 'updated', dateOf(thing['dateModified']));
  set(facts, 'source', names(thing['publisher'], context)[0]);
  set(facts, 'dateline', textOf(thing['dateline']) ?? placeOf(thing['locationCreated'], context));
  set(facts, 'url', addressOf(thing));
  set(facts, 'lang', languageOf(thing['inLanguage']));
  set(facts, 'rights', rightsOf(thing, context));
  set(facts, 'id', idOf(thing));
  set(facts, 'free', freeOf(thing));
  facts.authors =
    ['author', 'creator', 'contributor']
      .map((name) => authors(thing[name], context))
      .find((found) => found.length) ?? [];
  facts.providers = [...names(thing['provider'], context), ...names(thing['sourceOrganization'], context)];
  facts.topics = [
    ...wordsOf(thing['keywords']),
    ...wordsOf(thing['articleSection'], false),
    ...namedTopics(thing),
  ];
  facts.photos = asThings(thing['image'], context)
    .concat(asThings(thing['associatedMedia'], context))
    .flatMap((image) => photoOf(image, context, line));
  facts.corrections = correctionsOf(thing, context);
  facts.updates = asThings(thing['liveBlogUpdate'], context).flatMap(updateOf);
  facts.proposals = proposalsOf(thing, context, line);
  set(facts, 'text', bodyText(thing));
  return facts;
}

/** As `articleFacts`, of the page itself: what it says may stand in for what the article does not. */
export function webPageFacts(thing: Thing, context: Context, line: number): Facts {
  const { id, date, updated, source, url, lang, rights, free, summary } = articleFacts(thing, context, line);
  const facts = { id, date, updated, source, url, lang, rights, free, summary };
  return {
    ...noFacts(line),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

/** A text of the vocabulary, on one line and without the HTML that sites leave in it. */
export function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value)
    ? value.find((inner) => typeof inner === 'string' || isThing(inner))
    : value;
  const text =
    typeof one === 'string'
      ? one
      : isThing(one) && typeof one['@value'] === 'string'
        ? one['@value']
        : typeof one === 'number'
          ? String(one)
          : '';
  const plain = plainText(text);
  return visible.test(plain) ? plain : undefined;
}

function set<Name extends keyof Facts>(facts: Facts, name: Name, value: Facts[Name] | undefined): void {
  if (value !== undefined) facts[name] = value;
}

function dateOf(value: unknown): Facts['date'] {
  const text = textOf(value);
  return text === undefined ? undefined : readDate(text);
}

function names(value: unknown, context: Context): string[] {
  return asThings(value, context).flatMap((one) => {
    const several = listOf(one['name']).flatMap((name) => textOf(name) ?? []);
    if (several.length > 1) return several.filter((name) => !/^https?:\/\//.test(name));
    const whole =
      several[0] ?? joined(textOf(one['givenName']), textOf(one['familyName'])) ?? textOf(one['legalName']);
    return whole === undefined || /^https?:\/\//.test(whole) ? [] : [whole];
  });
}

/** As `names`; of firms and desks only the agencies that they name. */
function authors(value: unknown, context: Context): string[] {
  return asThings(value, context).flatMap((one) => {
    const said = names(one, context);
    return typesOf(one).some((type) => /Organization$/.test(type)) ? said.flatMap(agenciesInByline) : said;
  });
}

function joined(given: string | undefined, family: string | undefined): string | undefined {
  return [given, family].filter(Boolean).join(' ') || undefined;
}

function placeOf(value: unknown, context: Context): string | undefined {
  const [place] = asThings(value, context);
  if (!place) return undefined;
  const address = asThing(place['address'], context);
  return (
    textOf(place['name']) ?? (address && (textOf(address['addressLocality']) ?? textOf(address['name'])))
  );
}

function addressOf(thing: Thing): string | undefined {
  const page = thing['mainEntityOfPage'];
  const pageId = isThing(page) ? (page['@id'] ?? page['url']) : page;
  const found = [thing['url'], pageId, thing['@id']].find(
    (one) => typeof one === 'string' && /^https?:\/\/[^/]+\/./i.test(one),
  );
  return typeof found === 'string' ? found.replace(/#.*$/, '') : undefined;
}

function languageOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? (value as unknown[])[0] : value;
  return isThing(one) ? (textOf(one['alternateName']) ?? textOf(one['name'])) : textOf(one);
}

function rightsOf(thing: Thing, context: Context): string | undefined {
  const notice = textOf(thing['copyrightNotice']);
  if (notice !== undefined) return notice;
  const [holder] = names(thing['copyrightHolder'], context);
  if (holder === undefined) return undefined;
  return ['©', textOf(thing['copyrightYear']), holder].filter(Boolean).join(' ');
}

function idOf(thing: Thing): string | undefined {
  const [identifier] = listOf(thing['identifier']);
  const id = isThing(identifier) ? textOf(identifier['value']) : textOf(identifier);
  return (
    id ?? (typeof thing['@id'] === 'string' && /^(?:urn|tag):/.test(thing['@id']) ? thing['@id'] : undefined)
  );
}

function freeOf({ isAccessibleForFree: free }: Thing): boolean | undefined {
  if (typeof free === 'boolean') return free;
  return typeof free === 'string' ? !/^\s*(?:false|no)$/i.test(free.replace(/^.*\//, '')) : undefined;
}

/** Keywords: a list, or one text with commas between. */
export function wordsOf(value: unknown, divided = true): string[] {
  return listOf(value).flatMap((one) => {
    const text = textOf(isThing(one) ? one['name'] : one);
    if (text === undefined || /^https?:\/\//.test(text)) return [];
    return (divided ? text.split(/\s*[,;،|]\s*/) : [text]).filter((word) => visible.test(word));
  });
}

/** What an article is about, as far as it is words and no things. */
function namedTopics(thing: Thing): string[] {
  return wordsOf(listOf(thing['about']).filter((one) => typeof one === 'string'));
}

function photoOf(image: Thing, context: Context, line: number): Facts['photos'] {
  const caption =
    textOf(image['caption']) ??
    textOf(asThing(image['caption'], context)?.['text']) ??
    textOf(image['description']);
  if (caption === undefined || /^https?:\/\/\S+$/.test(caption)) return [];
  const credit = textOf(image['creditText']) ?? creditOf(image, context) ?? textOf(image['copyrightNotice']);
  return [{ line, caption, ...(credit !== undefined && { credit }) }];
}

/** By-line and provider, as a credit line has them (IPTC Photo Metadata): `Jane Doe/Reuters`. */
function creditOf(image: Thing, context: Context): string | undefined {
  const maker = names(image['creator'], context)[0] ?? names(image['author'], context)[0];
  const holder =
    names(image['provider'], context)[0] ??
    names(image['sourceOrganization'], context)[0] ??
    names(image['copyrightHolder'], context)[0];
  return [...new Set([maker, holder].filter(Boolean))].join('/') || undefined;
}

function correctionsOf(thing: Thing, context: Context): Facts['corrections'] {
  return asThings(thing['correction'], context).flatMap((one) => {
    const text = textOf(one['text']) ?? textOf(one['description']) ?? textOf(one['name']);
    if (text === undefined || /^https?:\/\/\S+$/.test(text)) return [];
    const date = dateOf(one['datePublished']) ?? dateOf(one['dateCreated']);
    return [{ text, ...(date && { date }) }];
  });
}

function updateOf(update: Thing): Facts['updates'] {
  const title = textOf(update['headline']);
  const body = update['articleBody'] ?? update['text'] ?? update['description'];
  const text = typeof body === 'string' ? body : '';
  return title === undefined && !visible.test(text) ? [] : [{ text, ...(title !== undefined && { title }) }];
}

function bodyText(thing: Thing): string | undefined {
  const body = thing['articleBody'] ?? thing['text'];
  const text = Array.isArray(body) ? body.filter((part) => typeof part === 'string').join('\n\n') : body;
  return typeof text === 'string' && visible.test(text) ? text : undefined;
}

function proposalsOf(thing: Thing, context: Context, line: number): Proposal[] {
  const named = ['about', 'mentions', 'contentLocation', 'spatialCoverage'].flatMap((name) =>
    asThings(thing[name], context),
  );
  return named.flatMap((one) => {
    const name = textOf(one['name']);
    const kind = kindOf(one);
    const ids = [...listOf(one['sameAs']), one['@id'], ...listOf(one['identifier'])].filter(
      (id): id is string => typeof id === 'string' && visible.test(id) && !/^(?:_:|#)/.test(id),
    );
    const role = textOf(one['jobTitle']);
    return name !== undefined && kind && ids.length
      ? [{ line, kind, name, ids: [...new Set(ids)], ...(role !== undefined && { role }) }]
      : [];
  });
}

function kindOf(thing: Thing): Proposal['kind'] | undefined {
  for (const type of typesOf(thing)) {
    if (type === 'Person') return 'person';
    if (
      /^(?:Place|City|Country|State|AdministrativeArea|Landform|LandmarksOrHistoricalBuildings)$/.test(type)
    )
      return 'place';
    if (/Organi[sz]ation$|^(?:Corporation|NGO|SportsTeam|Airline|PoliticalParty)$/.test(type))
      return 'organisation';
  }
  return undefined;
}
