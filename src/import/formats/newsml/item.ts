import type { Delivery, PhotoDraft, Proposal, Refused } from '../../core/delivery.ts';
import { placeOf } from '../../core/delivery.ts';
import { printed } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import { languageTag } from '../../core/printed/printed.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import type { AgencyPaths, Fields } from '../agencyItem.ts';
import { joined, takeAgencyItem } from '../agencyItem.ts';
import type { Content } from '../nitf.ts';
import { lastOf, readFields, select, valuesOf } from '../paths.ts';
import { photoFrom } from '../photo.ts';

/** The language in which an item is to be read, by its own account; empty where it says none. */
export function languageOf(item: XmlElement): string {
  const written = valuesOf(item, 'contentMeta/language/@tag @xml:lang');
  return written.map((tag) => languageTag(tag)).find(Boolean) ?? '';
}

/** Makes a story of a text item (NewsML-G2 2.3x, “itemMeta”, “contentMeta”, “rightsInfo”) with its text, and adds it to the delivery. */
export function takeText(
  item: XmlElement,
  content: Content | undefined,
  photos: PhotoDraft[],
  delivery: Delivery,
): void {
  addAsserts(item);
  const lang = languageOf(item);
  const own = fieldsOf(item, lang);
  const inText = content?.fields ?? {};
  // The dateline that the text marks as such comes first.
  const fields = joined({ dateline: inText.dateline ?? [] }, own, inText);
  const named = fields.title?.length ? undefined : valuesOf(item, 'itemMeta/title', lang)[0];
  // Many a name of an item is a slug: the lead makes a better headline.
  if (named && /\s/.test(named)) fields.title = [named];
  // An empty element is an embargo without an end (NewsML-G2 guide, “embargoed”).
  if (select(item, 'itemMeta/embargoed').some((at) => !printed(at))) fields.status?.push('embargoed');
  const texts = content ? [{ ...placeOf(item), kind: 'read' as const, read: content.read }] : [];
  const proposals = [...proposalsOf(item, lang), ...(content?.proposals ?? [])];
  const draft = takeAgencyItem(item, fields, { texts, photos, proposals }, delivery);
  if (named && draft.title === named) draft.inferred.push('title from the name of the item');
}

/** A picture item as a photo of a story, or undefined where it has no words. */
export function photoOf(item: XmlElement): PhotoDraft | undefined {
  const fields = readFields(item, picturePaths, languageOf(item));
  // A login is no name.
  return photoFrom(item, { ...fields, by: fields.by!.filter((name) => /\s/.test(name)) });
}

const picturePaths = {
  caption:
    'contentMeta/description[role=caption] contentMeta/description[role!alt|access|summary|keyword] contentMeta/headline',
  by: 'contentMeta/by contentMeta/creator[role=photo]/name contentMeta/creator/name contentMeta/creator/@literal',
  credit: 'contentMeta/creditline',
  alt: 'contentMeta/description[role=alt|access]',
  taken: 'contentMeta/contentCreated',
  place: 'contentMeta/located/name contentMeta/located/@literal',
};

/** What an item is about; an agency adds subjects that are wider than those. */
const ownSubjects = 'contentMeta/subject[why!ancestor]';
export const statusPath = 'itemMeta/pubStatus/@qcode itemMeta/pubStatus/@uri itemMeta/pubStatus/@literal';
export const summaryPath = 'contentMeta/description[role=summary|abstract|lead|teaser]';
/** Roles of notes that are none of the reader’s. */
const noReaders = 'private|nonpublic|contact|closing|notepad|picture|editorial|genre|embargo';
const paths: AgencyPaths = {
  id: '@guid',
  lang: 'contentMeta/language/@tag @xml:lang',
  title: 'contentMeta/headline[role!sub|deck|second|short|web|alt] contentMeta/headline',
  decks: 'contentMeta/headline',
  summaries: summaryPath,
  published: 'itemMeta/firstCreated',
  made: 'contentMeta/contentCreated',
  updated: 'itemMeta/versionCreated',
  embargoed: 'itemMeta/embargoed',
  status: statusPath,
  authors: 'contentMeta/by',
  dateline: 'contentMeta/dateline',
  located: 'contentMeta/located/name contentMeta/located/@literal',
  creators: 'contentMeta/creator/name contentMeta/creator/@literal',
  sources: ['itemMeta/provider', 'rightsInfo/copyrightHolder', 'contentMeta/infoSource']
    .map((party) => `${party}/name[role!mnemonic|productid|short] ${party}/name ${party}/@literal`)
    .concat('itemMeta/provider/@qcode itemMeta/provider/@uri rightsInfo/copyrightHolder/@uri')
    .join(' '),
  agencies: 'contentMeta/creditline',
  rights: 'rightsInfo/copyrightNotice rightsInfo/usageTerms',
  topics: 'contentMeta/keyword',
  addresses: 'itemMeta/link[rel=canonical|permalink|webversion|publishedat]/@href',
  note: `itemMeta/edNote[role=:public$]`,
  advisories: `itemMeta/edNote[role!${noReaders}|:public$]`,
  internal: `itemMeta/edNote[role=${noReaders}]`,
  signal: 'itemMeta/signal[qcode=:correction$]/@qcode',
};

function fieldsOf(item: XmlElement, lang: string): Fields {
  const fields = readFields(item, paths, lang);
  const holders = valuesOf(item, 'rightsInfo/copyrightHolder/name rightsInfo/copyrightHolder/@literal', lang);
  if (!fields.rights?.length) fields.rights = holders.slice(0, 1).map((holder) => `© ${holder}`);
  const subjects = select(item, ownSubjects).filter((at) => !kindOf(at));
  fields.topics?.unshift(...subjects.flatMap((at) => nameOf(at, lang) || []));
  return fields;
}

function proposalsOf(item: XmlElement, lang: string): Proposal[] {
  return select(item, ownSubjects).flatMap((at) => {
    const [kind, name] = [kindOf(at), nameOf(at, lang)];
    const [role] = kind === 'person' ? valuesOf(at, 'definition', lang) : [];
    // The codes of a concept and of those said to be the same.
    const ids = [...new Set([at, ...elements(at, 'sameAs')].flatMap(codesOf))];
    const office = role && role.length <= 120 && { role };
    return kind && name ? [{ ...placeOf(at), kind, name, ids, ...office }] : [];
  });
}

/** The nature of a concept (https://cv.iptc.org/newscodes/cpnature/). */
function kindOf(subject: XmlElement): Proposal['kind'] | undefined {
  const nature = lastOf(valuesOf(subject, '@type @typeuri')[0] ?? '');
  if (/person/i.test(nature)) return 'person';
  if (/organi[sz]ation|company|team$/i.test(nature)) return 'organisation';
  return /^(?:geoarea|poi|city|country|statprov)$|geography$|apgeo$/i.test(nature) ? 'place' : undefined;
}

/** Adds to each concept of an item what its `assert` of the same qcode, uri or literal tells (NewsML-G2 guide, “assert”). The item is changed. */
function addAsserts(item: XmlElement): void {
  const asserts = elements(item, 'assert').flatMap((at) => codesOf(at).map((code) => [code, at] as const));
  const told = new Map(asserts);
  for (const concept of told.size ? elements(item, 'contentMeta').flatMap((meta) => descendants(meta)) : []) {
    const assert = told.get(codesOf(concept).find((code) => told.has(code)) ?? '');
    if (assert) concept.children = [...concept.children, ...assert.children];
  }
}

/** The name of a concept in the language, or in none, else the first; names for display before short ones and mnemonics. */
function nameOf(concept: XmlElement, lang: string): string {
  return valuesOf(concept, 'name[role!mnemonic|productid|short] name[role=short] name', lang)[0] ?? '';
}

function codesOf({ attributes }: XmlElement): string[] {
  return ['qcode', 'uri', 'literal'].map((name) => oneLine(attributes[name] ?? '')).filter(Boolean);
}

/** Of items that are there in several versions the latest; the others are refused. An item without an id has no other version. */
export function latestOf(
  items: XmlElement[],
  keyOf: (item: XmlElement) => { id: string; version: number },
  refused: Refused[],
): XmlElement[] {
  const keyed = items.map((item) => ({ item, ...keyOf(item) }));
  const sorted = keyed.toSorted((a, b) => a.version - b.version);
  const newest = new Map(sorted.map((one) => [one.id || one.item, one]));
  for (const { item, id, version } of keyed) {
    const latest = newest.get(id || item)!;
    if (latest.item === item) continue;
    const what = `is version ${version} of an item of which version ${latest.version} is in the file too`;
    const isSame = version === latest.version;
    refused.push(refusedItem(item, refusal('outdated-version', isSame ? {} : { what })));
  }
  return keyed.flatMap(({ item, id }) => (newest.get(id || item)?.item === item ? [item] : []));
}

/** A noun with its article: `a video item`, `an event item`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** An item that is refused, with its headline and its words. */
export function refusedItem(item: XmlElement, why: Refusal): Refused {
  const [title] = valuesOf(item, '..headline itemMeta/title');
  return { ...placeOf(item), title, ...why, text: printed(item) };
}
