import { emptyDraft } from '../../core/delivery.ts';
import type { Draft, LeftOut, PhotoDraft, Proposal } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { append } from '../../core/append.ts';
import { isOfCorrection, placeOf } from '../../core/normalizeDraft.ts';
import { printed, readNorm } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { first } from '../../core/notation/xml.ts';
import { languageTag } from '../../core/printed/printed.ts';
import type { Vocabulary } from './concept.ts';
import {
  codeOf,
  definitionOf,
  idsOf,
  inLanguage,
  nameOf,
  partyOf,
  placeText,
  vocabularyOf,
} from './concept.ts';
import type { Content } from './content.ts';
import type { FieldPaths, Fields, Line } from './fields.ts';
import { finishStory, joined, leaveOut, lines, photoFrom, readFields, select, takeFields } from './fields.ts';

/** The language in which an item is to be read, by its own account. */
export function languageOf(item: XmlElement): string | undefined {
  return lines(item, ...languagePaths)
    .map(({ text }) => languageTag(text))
    .find(Boolean);
}

/** The headline of any item, to name it by. */
export function titleOf(item: XmlElement): string | undefined {
  const lang = languageOf(item);
  return ['contentMeta/headline', 'itemMeta/title']
    .map((path) => inLanguage(written(item, path), lang).map(printed)[0])
    .find(Boolean);
}

/** Makes a draft of a text item and its text (NewsML-G2 2.3x, “itemMeta”, “contentMeta”, “rightsInfo”). */
export function readItem(item: XmlElement, content: Content | undefined, leftOut: LeftOut[]): Draft {
  const draft = emptyDraft(placeOf(item));
  const vocabulary = vocabularyOf(item, languageOf(item));
  const fields = joined(fieldsOf(item, vocabulary, leftOut), content?.fields ?? {});
  const named = titleOf(item);
  // Many a name of an item is a slug: the lead makes a better headline.
  if (!fields.title?.length && named && /\s/.test(named)) {
    fields.title = [{ at: item, text: named }];
    draft.inferred.push('title from the name of the item');
  }
  draft.body = content?.body ?? [];
  append(draft.photos, content?.photos ?? []);
  append(draft.doubts, content?.doubts ?? []);
  append(leftOut, content?.leftOut ?? []);
  draft.proposals = [...proposalsOf(item, vocabulary), ...(content?.proposals ?? [])];
  takeFields(draft, fields, leftOut);
  // An empty element is an embargo without an end (NewsML-G2 guide, “embargoed”).
  if (select(item, 'itemMeta/embargoed').some((at) => !printed(at))) draft.status ??= 'withheld';
  const isCorrection = select(item, 'itemMeta/signal').some((at) => codeOf(at) === 'correction');
  if (isCorrection && !draft.corrections.length && draft.status !== 'canceled')
    draft.doubts.push(doubt(placeOf(first(item, 'itemMeta') ?? item), 'unexplained-correction', {}));
  finishStory(draft, leftOut, fields.located);
  return draft;
}

/** A picture item as a photo of a story, or undefined where it has no words. */
export function photoOf(item: XmlElement): PhotoDraft | undefined {
  const vocabulary = vocabularyOf(item, languageOf(item));
  const { lang } = vocabulary;
  const described = (role: RegExp) => descriptions(item, role, lang)[0]?.text;
  const creators = select(item, 'contentMeta/creator');
  const isPhotographer = ({ attributes }: XmlElement) =>
    /photo/i.test(`${attributes['role']} ${attributes['qcode']}`);
  const creator = creators.find(isPhotographer) ?? creators[0];
  const name = creator && partyOf(creator, vocabulary)?.text;
  return photoFrom(item, {
    caption: described(/caption/) ?? described(/^(?!.*(?:alt|access|summary|keyword))/) ?? titleOf(item),
    by:
      inLanguage(written(item, 'contentMeta/by'), lang).map(printed)[0] ??
      (name !== undefined && /\s/.test(name) ? name : undefined),
    credit: lines(item, 'contentMeta/creditline')[0]?.text,
    alt: described(/alt|access/),
    taken: lines(item, 'contentMeta/contentCreated').flatMap(({ text }) => readNorm(text)?.date ?? [])[0],
    place: select(item, 'contentMeta/located').flatMap((at) => placeText(at, vocabulary) ?? [])[0],
  });
}

const languagePaths = ['contentMeta/language/@tag', '@xml:lang'];

const paths: FieldPaths = {
  id: ['@guid'],
  language: languagePaths,
  date: ['itemMeta/firstCreated', 'contentMeta/contentCreated', 'itemMeta/versionCreated'],
  revised: ['itemMeta/versionCreated'],
  release: ['itemMeta/embargoed'],
  status: ['itemMeta/pubStatus/@qcode', 'itemMeta/pubStatus/@uri'],
};

/** The fields that may be there in several languages. */
const textPaths: FieldPaths = {
  byline: ['contentMeta/by'],
  dateline: ['contentMeta/dateline'],
  credit: ['contentMeta/creditline'],
};

function fieldsOf(item: XmlElement, vocabulary: Vocabulary, leftOut: LeftOut[]): Fields {
  const { lang } = vocabulary;
  const fields = readFields(item, paths);
  for (const [name, some] of Object.entries(textPaths))
    fields[name as keyof FieldPaths] = inOneLanguage(item, lang, ...some);
  const parties = (path: string) => select(item, path).flatMap((at) => partyOf(at, vocabulary) ?? []);
  const holders = parties('rightsInfo/copyrightHolder');
  fields.source = [...parties('itemMeta/provider'), ...holders, ...parties('contentMeta/infoSource')];
  fields.creator = parties('contentMeta/creator').filter(({ from }) => from === undefined);
  const rights = ['copyrightNotice', 'usageTerms'].flatMap((name) =>
    inOneLanguage(item, lang, `rightsInfo/${name}`),
  );
  const held = holders.filter(({ from }) => from === undefined);
  fields.rights = rights.length
    ? rights
    : held.map((line) => ({ ...line, text: `© ${line.text}` })).slice(0, 1);
  fields.located = select(item, 'contentMeta/located').flatMap((at) => {
    const text = placeText(at, vocabulary);
    return text ? [{ at, text }] : [];
  });
  fields.summary = descriptions(item, /summary|abstract|lead|teaser/, lang);
  addHeadlines(fields, item, lang, leftOut);
  addNotes(fields, item, lang, leftOut);
  const subjects = select(item, 'contentMeta/subject').filter((at) => !kindOf(at));
  fields.topic = [
    ...subjects.flatMap((at) => ({ at, text: nameOf(at, vocabulary) ?? '' })).filter(({ text }) => text),
    ...inOneLanguage(item, lang, 'contentMeta/keyword'),
  ];
  fields.address = select(item, 'itemMeta/link')
    .filter((at) => /^(?:canonical|permalink|webversion|haswebversion|publishedat)$/.test(codeOf(at, 'rel')))
    .flatMap((at) => lines(at, '@href'));
  return fields;
}

function addHeadlines(fields: Fields, item: XmlElement, lang: string | undefined, leftOut: LeftOut[]): void {
  const all = lines(item, 'contentMeta/headline');
  const own = inOneLanguage(item, lang, 'contentMeta/headline');
  const isMain = ({ at }: Line) => !/sub|deck|second|short|web|alt/i.test(codeOf(at, 'role'));
  const main = own.find(isMain) ?? own[0];
  fields.title = main ? [main] : [];
  fields.deck = own.filter((line) => line !== main);
  const others = all.filter(({ at }) => own.every((line) => line.at !== at));
  leaveOut(leftOut, others, 'a headline in another language than the story’s');
}

/** Notes are for editors, but those for readers by their role; that of a correction or a cancellation tells readers what they should know. */
function addNotes(fields: Fields, item: XmlElement, lang: string | undefined, leftOut: LeftOut[]): void {
  const signals = select(item, 'itemMeta/signal').map((at) => codeOf(at));
  const isCanceled = fields.status?.some(({ text }) => /cancell?ed/i.test(text));
  const all = lines(item, 'itemMeta/edNote');
  const own = inOneLanguage(item, lang, 'itemMeta/edNote');
  const isOwn = (line: Line) => own.some(({ at }) => at === line.at);
  const about = ({ at: { attributes } }: Line) => `${attributes['role']} ${attributes['pubconstraint']}`;
  const internal = /private|nonpublic|contact|closing|notepad|picture|editorial|genre|embargo/i;
  const forReaders = all.filter((line) => isOwn(line) && !internal.test(about(line)));
  const isPublic = (line: Line) => /(?:^|:)public\b/i.test(about(line)) && !isOfCorrection(line.text);
  const corrects = (line: Line) => signals.includes('correction') || isOfCorrection(line.text);
  fields.note = forReaders.filter((line) => isCanceled || isPublic(line));
  fields.correction = isCanceled ? [] : forReaders.filter((line) => corrects(line) && !isPublic(line));
  const taken = [...fields.note, ...fields.correction];
  leaveOut(
    leftOut,
    all.filter((line) => !taken.includes(line)),
    'a note to editors',
  );
}

function descriptions(item: XmlElement, role: RegExp, lang: string | undefined): Line[] {
  const all = written(item, 'contentMeta/description').filter((at) => role.test(codeOf(at, 'role')));
  return inLanguage(all, lang).map((at) => ({ at, text: printed(at) }));
}

function inOneLanguage(item: XmlElement, lang: string | undefined, ...some: string[]): Line[] {
  return some.flatMap((path) =>
    inLanguage(written(item, path), lang).map((at) => ({ at, text: printed(at) })),
  );
}

function written(item: XmlElement, path: string): XmlElement[] {
  return select(item, path).filter((at) => printed(at));
}

function proposalsOf(item: XmlElement, vocabulary: Vocabulary): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const at of select(item, 'contentMeta/subject')) {
    const [kind, name] = [kindOf(at), nameOf(at, vocabulary)];
    if (!kind || name === undefined || found.has(`${kind} ${name}`)) continue;
    const role = kind === 'person' ? definitionOf(at, vocabulary) : undefined;
    const ids = idsOf(at, vocabulary);
    found.set(`${kind} ${name}`, { ...placeOf(at), kind, name, ids, ...(role !== undefined && { role }) });
  }
  return [...found.values()];
}

/** The nature of a concept (https://cv.iptc.org/newscodes/cpnature/); without a type, what the scheme of its code says. */
function kindOf(subject: XmlElement): Proposal['kind'] | undefined {
  const scheme = /^([\w-]+):/.exec(subject.attributes['qcode'] ?? '')?.[1] ?? '';
  const nature = codeOf(subject, 'type') || scheme;
  if (/person/i.test(nature)) return 'person';
  if (/organi[sz]ation|company|team$/i.test(nature)) return 'organisation';
  return /^(?:geoarea|poi|city|country|statprov)$|geography$|apgeo$/i.test(nature) ? 'place' : undefined;
}
