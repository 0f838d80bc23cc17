import type { PhotoDraft, Proposal } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { printed, readNorm } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { languageTag } from '../../core/printed/printed.ts';
import type { Content, Fields, Line, Reading } from '../agencyStory.ts';
import { contentOf, finishStory, joined, photoFrom, readStory } from '../agencyStory.ts';
import type { FieldPaths } from './fields.ts';
import { lines, readFields, select, valueOf, inLanguage } from './fields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { descendants, elements } from '../../core/notation/xml.ts';

/** The language in which an item is to be read, by its own account; empty where it says none. */
export function languageOf(item: XmlElement): string {
  const written = [...lines(item, 'contentMeta/language/@tag'), ...lines(item, '@xml:lang')];
  return written.map(({ text }) => languageTag(text)).find(Boolean) ?? '';
}

/** The headline of any item, to name it by. */
export function titleOf(item: XmlElement): string | undefined {
  const named = ['contentMeta/headline', 'itemMeta/title'].flatMap((path) =>
    lines(item, path, languageOf(item)),
  );
  return named[0]?.text;
}

/** Reads a text item with its text (NewsML-G2 2.3x, “itemMeta”, “contentMeta”, “rightsInfo”). */
export function readItem(item: XmlElement, contents: Content[]): Reading {
  addAsserts(item);
  const lang = languageOf(item);
  // The dateline that the text marks as such comes first.
  const datelines = contents.map(({ fields: { dateline = [] } }) => ({ dateline }));
  const fields = joined(...datelines, fieldsOf(item, lang));
  for (const content of contents) delete content.fields.dateline;
  const named = titleOf(item);
  const isNamed = ![fields, ...contents.map((content) => content.fields)].some(({ title }) => title?.length);
  // Many a name of an item is a slug: the lead makes a better headline.
  if (isNamed && named && /\s/.test(named)) fields.title = [{ at: item, text: named }];
  const story = readStory(item, fields, [contentOf({ proposals: proposalsOf(item, lang) }), ...contents]);
  if (isNamed && story.draft.title) story.draft.inferred.push('title from the name of the item');
  // An empty element is an embargo without an end (NewsML-G2 guide, “embargoed”).
  if (select(item, 'itemMeta/embargoed').some((at) => !printed(at))) story.draft.status ??= 'withheld';
  finishStory(story);
  return story;
}

/** A picture item as a photo of a story, or undefined where it has no words. */
export function photoOf(item: XmlElement): PhotoDraft | undefined {
  const lang = languageOf(item);
  const value = (...some: string[]) => some.flatMap((path) => lines(item, path, lang))[0]?.text;
  const creators = [
    ...select(item, 'contentMeta/creator[role=photo]'),
    ...select(item, 'contentMeta/creator'),
  ];
  const name = creators[0] && partyOf(creators[0], lang)?.text;
  return photoFrom(item, {
    caption: value(
      'contentMeta/description[role=caption]',
      'contentMeta/description[role!alt|access|summary|keyword]',
      'contentMeta/headline',
    ),
    by: value('contentMeta/by') ?? (name !== undefined && /\s/.test(name) ? name : undefined),
    credit: value('contentMeta/creditline'),
    alt: value('contentMeta/description[role=alt|access]'),
    taken: readNorm(value('contentMeta/contentCreated') ?? '')?.date,
    place: select(item, 'contentMeta/located').flatMap((at) => placeText(at, lang) ?? [])[0],
  });
}

const paths: FieldPaths = {
  id: ['@guid'],
  language: ['contentMeta/language/@tag', '@xml:lang'],
  title: ['contentMeta/headline[role!sub|deck|second|short|web|alt]', 'contentMeta/headline'],
  deck: ['contentMeta/headline'],
  summary: ['contentMeta/description[role=summary|abstract|lead|teaser]'],
  date: ['itemMeta/firstCreated', 'contentMeta/contentCreated', 'itemMeta/versionCreated'],
  revised: ['itemMeta/versionCreated'],
  release: ['itemMeta/embargoed'],
  status: ['itemMeta/pubStatus/@qcode', 'itemMeta/pubStatus/@uri'],
  byline: ['contentMeta/by'],
  dateline: ['contentMeta/dateline'],
  credit: ['contentMeta/creditline'],
  rights: ['rightsInfo/copyrightNotice', 'rightsInfo/usageTerms'],
  topic: ['contentMeta/keyword'],
  address: ['itemMeta/link[rel=canonical|permalink|webversion|publishedat]/@href'],
  advisory: ['itemMeta/edNote'],
  signal: ['itemMeta/signal[qcode=:correction$]/@qcode'],
};

function fieldsOf(item: XmlElement, lang: string): Fields {
  const fields = readFields(item, paths, lang);
  const parties = (path: string) => select(item, path).flatMap((at) => partyOf(at, lang) ?? []);
  const isNamed = ({ from }: Line) => from === undefined;
  const holders = parties('rightsInfo/copyrightHolder');
  fields.source = [...parties('itemMeta/provider'), ...holders, ...parties('contentMeta/infoSource')];
  fields.creator = parties('contentMeta/creator').filter(isNamed);
  const held = holders.filter(isNamed).map((line) => ({ ...line, text: `© ${line.text}` }));
  if (!fields.rights?.length) fields.rights = held.slice(0, 1);
  fields.located = select(item, 'contentMeta/located').flatMap((at) => {
    const text = placeText(at, lang);
    return text ? [{ at, text }] : [];
  });
  const subjects = select(item, 'contentMeta/subject').filter((at) => !kindOf(at));
  fields.topic?.unshift(
    ...subjects.flatMap((at) => {
      const text = nameOf(at, lang);
      return text === undefined ? [] : [{ at, text }];
    }),
  );
  return fields;
}

function proposalsOf(item: XmlElement, lang: string): Proposal[] {
  return select(item, 'contentMeta/subject').flatMap((at) => {
    const [kind, name] = [kindOf(at), nameOf(at, lang)];
    const role = kind === 'person' ? lines(at, 'definition', lang)[0]?.text : undefined;
    const office = role && role.length <= 120 && { role };
    return kind && name !== undefined ? [{ ...placeOf(at), kind, name, ids: idsOf(at), ...office }] : [];
  });
}

/** The nature of a concept (https://cv.iptc.org/newscodes/cpnature/). */
function kindOf(subject: XmlElement): Proposal['kind'] | undefined {
  const nature = /[^:/#]*$/.exec(valueOf(subject, '@type', '@typeuri') ?? '')![0];
  if (/person/i.test(nature)) return 'person';
  if (/organi[sz]ation|company|team$/i.test(nature)) return 'organisation';
  return /^(?:geoarea|poi|city|country|statprov)$|geography$|apgeo$/i.test(nature) ? 'place' : undefined;
}

/** Adds to each concept of an item what its `assert` of the same qcode, uri or literal tells (NewsML-G2 guide, “assert”). The item is changed. */
function addAsserts(item: XmlElement): void {
  const told = new Map(
    elements(item, 'assert').flatMap((at) => codesOf(at).map((code) => [code, at] as const)),
  );
  if (!told.size) return;
  for (const concept of elements(item, 'contentMeta').flatMap((meta) => descendants(meta))) {
    const found = codesOf(concept).find((code) => told.has(code));
    if (found !== undefined) concept.children = [...concept.children, ...told.get(found)!.children];
  }
}

/** The name of a concept in the language, or in none, else the first; names for display before short ones and mnemonics. */
function nameOf(concept: XmlElement, lang: string): string | undefined {
  const names = elements(concept, 'name').filter((name) => printed(name));
  const isShort = (name: XmlElement, roles: RegExp) => roles.test(name.attributes['role'] ?? '');
  const whole = names.filter((name) => !isShort(name, /mnemonic|productid|short/i));
  const short = names.find((name) => isShort(name, /short/i));
  return printed(inLanguage(whole, lang)[0] ?? short ?? names[0]) || undefined;
}

/** A party as it is told: by its name, its literal, or what its code or address says. */
function partyOf(at: XmlElement, lang: string): Line | undefined {
  const [literal, code, address] = ['literal', 'qcode', 'uri'].map((name) =>
    oneLine(at.attributes[name] ?? ''),
  );
  const name = nameOf(at, lang) ?? literal!;
  if (name) return { at, name: at.name, text: name };
  const host = URL.canParse(address!) ? new URL(address!).hostname : '';
  const text = (code!.includes(':') ? code!.slice(code!.indexOf(':') + 1) : host).replace(/^www\./, '');
  return text
    ? { at, name: at.name, text, from: code ? `the code “${code}”` : `the address “${address}”` }
    : undefined;
}

/** A place with what it lies in, as far as that is told: `Philadelphia, Pennsylvania`. */
export function placeText(place: XmlElement, lang: string): string | undefined {
  const name = nameOf(place, lang) ?? oneLine(place.attributes['literal'] ?? '');
  const wider = elements(place, 'broader')
    .filter(({ attributes }) => !/continent|wo?r?ldreg/i.test(`${attributes['type']} ${attributes['qcode']}`))
    .flatMap((broader) => nameOf(broader, lang) ?? []);
  return name && [name, ...wider.filter((one) => one !== name)].join(', ');
}

/** The codes and addresses of a concept and of those said to be the same. */
function idsOf(concept: XmlElement): string[] {
  return [...new Set([concept, ...elements(concept, 'sameAs')].flatMap(codesOf))];
}

/** The word the code of an element ends in: `picture` of `ninat:picture`, of `icls:picture` and of `http://cv.iptc.org/newscodes/ninature/picture`. */
export function codeOf(element: XmlElement | undefined): string {
  const { qcode, uri, literal } = element?.attributes ?? {};
  return (/[^:/#]+$/.exec(oneLine(qcode ?? uri ?? literal ?? ''))?.[0] ?? '').toLowerCase();
}

function codesOf({ attributes }: XmlElement): string[] {
  return ['qcode', 'uri', 'literal'].flatMap((name) => oneLine(attributes[name] ?? '') || []);
}
