import type { Delivery, PhotoDraft, Proposal } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { printed } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import { languageTag } from '../../core/printed/printed.ts';
import type { Fields } from '../agencyItem.ts';
import { joined, photoFrom, takeAgencyItem } from '../agencyItem.ts';
import type { Content } from '../nitf.ts';
import type { FieldPaths } from './fields.ts';
import { inLanguage, readFields, select, valuesOf } from './fields.ts';

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

/** Whether an item is withdrawn (https://cv.iptc.org/newscodes/pubstatusg2/). */
export function isCanceled(item: XmlElement): boolean {
  return /cancel+ed$/.test(codeOf(select(item, 'itemMeta/pubStatus')[0]));
}

export const summaryPath = 'contentMeta/description[role=summary|abstract|lead|teaser]';
/** Roles of notes that are none of the reader’s. */
const noReaders = 'private|nonpublic|contact|closing|notepad|picture|editorial|genre|embargo';
const paths: FieldPaths = {
  id: '@guid',
  lang: 'contentMeta/language/@tag @xml:lang',
  title: 'contentMeta/headline[role!sub|deck|second|short|web|alt] contentMeta/headline',
  decks: 'contentMeta/headline',
  summaries: summaryPath,
  published: 'itemMeta/firstCreated',
  made: 'contentMeta/contentCreated',
  updated: 'itemMeta/versionCreated',
  embargoed: 'itemMeta/embargoed',
  status: 'itemMeta/pubStatus/@qcode itemMeta/pubStatus/@uri itemMeta/pubStatus/@literal',
  authors: 'contentMeta/by',
  dateline: 'contentMeta/dateline',
  located: 'contentMeta/located/name contentMeta/located/@literal',
  creators: 'contentMeta/creator/name contentMeta/creator/@literal',
  sources: ['itemMeta/provider', 'rightsInfo/copyrightHolder', 'contentMeta/infoSource']
    .map((party) => `${party}/name[role!mnemonic|productid|short] ${party}/name ${party}/@literal`)
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
  const [holder] = valuesOf(
    item,
    'rightsInfo/copyrightHolder/name rightsInfo/copyrightHolder/@literal',
    lang,
  );
  if (!fields.rights?.length && holder) fields.rights = [`© ${holder}`];
  const subjects = select(item, 'contentMeta/subject').filter((at) => !kindOf(at));
  // Of a party without a name its code or address tells: `AP` of `nprov:AP`.
  const codes = valuesOf(
    item,
    'itemMeta/provider/@qcode itemMeta/provider/@uri rightsInfo/copyrightHolder/@uri',
  );
  const sources = codes.map(
    (code) => (URL.canParse(code) && new URL(code).hostname) || code.replace(/^.*?:/, ''),
  );
  return joined({ topics: subjects.flatMap((at) => nameOf(at, lang) || []) }, fields, { sources });
}

function proposalsOf(item: XmlElement, lang: string): Proposal[] {
  return select(item, 'contentMeta/subject').flatMap((at) => {
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
  const nature = /[^:/#]*$/.exec(valuesOf(subject, '@type @typeuri')[0] ?? '')?.[0] ?? '';
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
  const names = elements(concept, 'name').filter((name) => printed(name));
  const isOf = (roles: RegExp) => (name: XmlElement) => roles.test(name.attributes['role'] ?? '');
  const whole = names.filter((name) => !isOf(/mnemonic|productid|short/i)(name));
  return printed(inLanguage(whole, lang)[0] ?? names.find(isOf(/short/i)) ?? names[0]);
}

/** The word the code of an element ends in: `picture` of `ninat:picture` and of `http://cv.iptc.org/newscodes/ninature/picture`. */
export function codeOf(element: XmlElement | undefined): string {
  const [code = ''] = element ? codesOf(element) : [];
  return (/[^:/#]+$/.exec(code)?.[0] ?? '').toLowerCase();
}

function codesOf({ attributes }: XmlElement): string[] {
  return ['qcode', 'uri', 'literal'].map((name) => oneLine(attributes[name] ?? '')).filter(Boolean);
}
