import { isBefore } from '../../../parse/storyDate.ts';
import { knownAgency } from '../../../parse/agency.ts';
import { readCredit } from '../../../parse/credit.ts';
import type { Draft, LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { emptyDraft } from '../../core/delivery.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, first } from '../../core/notation/xml.ts';
import { printed, readNorm } from '../../core/notation/markup.ts';
import { creditLine } from '../nitf/body.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { languageTag, printedNames } from '../../core/printed/printed.ts';
import { printedPlace } from '../../core/printed/openingDateline.ts';
import { placeOf, takeDecks, reportEmbargo, isOfCorrection, webAddress } from '../../core/normalizeDraft.ts';
import type { Asserts } from './concept.ts';
import {
  assertsOf,
  attributeCode,
  codeOf,
  definitionOf,
  idsOf,
  inLanguage,
  nameOf,
  partyOf,
  placeText,
} from './concept.ts';
import type { Content } from './content.ts';

/** An item being read: its parts, and the draft that is made of it. */
export interface Item {
  element: XmlElement;
  meta: XmlElement;
  content: XmlElement;
  rights: XmlElement;
  asserts: Asserts;
  lang: string | undefined;
  draft: Draft;
  leftOut: LeftOut[];
}

/** Opens an item; parts that are missing are empty ones. */
export function openItem(element: XmlElement): Item {
  const part = (name: string) => first(element, name) ?? { ...element, name, attributes: {}, children: [] };
  const content = part('contentMeta');
  const item: Item = {
    element,
    meta: part('itemMeta'),
    content,
    rights: part('rightsInfo'),
    asserts: assertsOf(element),
    lang: undefined,
    draft: emptyDraft(placeOf(element)),
    leftOut: [],
  };
  readLanguage(item);
  return item;
}

/** Reads all fields of a text item but its text, in which NITF may say more (NewsML-G2 2.3x, “itemMeta”, “contentMeta”, “rightsInfo”). */
export function readFields(item: Item, content: Content | undefined): void {
  const { element, draft } = item;
  const id = oneLine(element.attributes['guid'] ?? '');
  if (id) draft.id = id;
  readDates(item);
  readParties(item);
  readHeadlines(item, content);
  readPeople(item, content?.nitf);
  readPlace(item);
  readSubjects(item);
  readRights(item);
  readStatus(item);
  readNotes(item);
  readAddress(item);
}

/** The headline of any item, to name it by. */
export function titleOf({ content, meta, lang }: Item): string | undefined {
  const headline = inLanguage(
    elements(content, 'headline').filter((one) => printed(one)),
    lang,
  )[0];
  return printed(headline) || printed(inLanguage(elements(meta, 'title'), lang)[0]) || undefined;
}

/** A picture item as a photo of a story, or undefined where it has no words. */
export function photoOf(item: Item): PhotoDraft | undefined {
  const { content, element, lang, asserts } = item;
  const described = (role: RegExp) =>
    inLanguage(
      elements(content, 'description').filter((one) => role.test(attributeCode(one, 'role')) && printed(one)),
      lang,
    ).map(printed)[0];
  const caption = described(/caption/) ?? described(/^(?!.*(?:alt|access|summary|keyword))/) ?? titleOf(item);
  if (!caption) return undefined;
  const credit = creditLine(photographer(item), elements(content, 'creditline').map(printed).find(Boolean));
  const taken = readNorm(printed(first(content, 'contentCreated')))?.date;
  const place = elements(content, 'located').flatMap((one) => placeText(one, lang, asserts) ?? [])[0];
  const alt = described(/alt|access/);
  return {
    ...placeOf(element),
    caption,
    ...(credit && { credit }),
    ...(alt !== undefined && { alt }),
    ...(taken !== undefined && { taken }),
    ...(place !== undefined && { place }),
  };
}

function photographer({ content, lang }: Item): string | undefined {
  const by = printed(inLanguage(elements(content, 'by'), lang)[0]);
  if (by) return by.replace(/^by\s+/i, '');
  const creators = elements(content, 'creator');
  const one =
    creators.find((creator) =>
      /photo/i.test(`${creator.attributes['role']} ${creator.attributes['qcode']}`),
    ) ?? creators[0];
  const name = one && (nameOf(one, lang) ?? oneLine(one.attributes['literal'] ?? ''));
  return name !== undefined && /\s/.test(name) ? name : undefined;
}

function readLanguage(item: Item): void {
  const written = [
    ...elements(item.content, 'language').map((one) => one.attributes['tag'] ?? ''),
    item.element.attributes['xml:lang'] ?? '',
  ].filter(Boolean);
  const tag = written.map(languageTag).find(Boolean);
  if (tag === undefined) {
    if (written[0])
      item.leftOut.push({
        ...placeOf(item.element),
        text: written[0],
        why: 'is not a language tag (BCP 47)',
      });
    return;
  }
  item.lang = tag;
  item.draft.lang = tag;
}

function readDates({ meta, content, draft }: Item): void {
  const stamp = (of: XmlElement, name: string) => readNorm(printed(first(of, name)));
  const version = stamp(meta, 'versionCreated');
  const created = stamp(meta, 'firstCreated') ?? stamp(content, 'contentCreated') ?? version;
  if (created) draft.date = created.date;
  if (created?.lost !== undefined) draft.inferred.push(`date: ${created.lost}`);
  if (version && created && isBefore(created.date, version.date)) {
    draft.updated = version.date;
    if (version.lost !== undefined) draft.inferred.push(`updated: ${version.lost}`);
  }
  const embargoed = first(meta, 'embargoed');
  if (!embargoed) return;
  const until = readNorm(printed(embargoed))?.date;
  // An empty element is an embargo without an end (NewsML-G2 guide, “embargoed”).
  if (until === undefined) draft.status = 'withheld';
  else reportEmbargo(draft, until, placeOf(embargoed));
}

/** The provider is the source: NewsML-G2 names no other outlet. Agencies are also those that gave of the news or are credited. */
function readParties({ meta, content, rights, draft, lang }: Item): void {
  const parties = [
    ...elements(meta, 'provider'),
    ...elements(rights, 'copyrightHolder'),
    ...elements(content, 'infoSource'),
  ];
  const told = parties.flatMap((party) => {
    const found = partyOf(party, lang);
    return found ? [{ ...found, of: party.name }] : [];
  });
  const source =
    told.find(({ from, of }) => of === 'provider' && from === undefined) ??
    told.find(({ name, of }) => of === 'provider' && agencyBehind(name) !== undefined) ??
    told.find(({ from, of }) => of === 'copyrightHolder' && from === undefined) ??
    told[0];
  if (source) {
    draft.source = agencyBehind(source.name) ?? source.name;
    if (source.of !== 'provider')
      draft.inferred.push(
        `source from ${source.of === 'copyrightHolder' ? 'the holder of the copyright' : 'where the news is from'}`,
      );
    else if (source.from !== undefined) draft.inferred.push(`source from ${source.from}`);
  }
  const credits = elements(content, 'creditline').flatMap((line) => [
    printed(line),
    ...readCredit(printed(line)).agencies,
  ]);
  const creators = elements(content, 'creator').flatMap((one) => partyOf(one, lang)?.name ?? []);
  for (const name of [
    ...told.filter(({ of }) => of !== 'copyrightHolder').map((one) => one.name),
    ...credits,
    ...creators,
  ]) {
    const agency = agencyBehind(name);
    if (agency !== undefined) draft.agencies.push(agency);
  }
}

function readHeadlines(item: Item, content: Content | undefined): void {
  const { draft, lang, leftOut } = item;
  const all = elements(item.content, 'headline').filter((one) => printed(one));
  const own = inLanguage(all, lang);
  for (const other of all.filter((one) => !own.includes(one)))
    leftOut.push({
      ...placeOf(other),
      text: printed(other),
      why: 'a headline in another language than the story’s',
    });
  const main =
    own.find((one) => !/sub|deck|second|short|web|alt/i.test(attributeCode(one, 'role'))) ?? own[0];
  // Many a name of an item is a slug: the lead makes a better headline.
  const named = titleOf(item);
  const title =
    printed(main) ||
    content?.nitf?.title ||
    content?.heading ||
    (named !== undefined && /\s/.test(named) ? named : '');
  if (title) draft.title = title;
  if (!main && !content?.nitf?.title && !content?.heading && title)
    draft.inferred.push('title from the name of the item');
  const summary = described(item, /summary|abstract|lead/);
  if (summary) draft.summary = summary;
  else if (content?.nitf?.summary !== undefined) draft.summary = content.nitf.summary;
  const decks = own.filter((one) => one !== main);
  takeDecks(draft, decks.map(printed), placeOf(decks[0] ?? item.content), leftOut);
}

function described({ content, lang }: Item, role: RegExp): string | undefined {
  return (
    printed(
      inLanguage(
        elements(content, 'description').filter(
          (one) => role.test(attributeCode(one, 'role')) && printed(one),
        ),
        lang,
      )[0],
    ) || undefined
  );
}

/** The byline as printed; without one, creators with a whole name. Mere initials of an editor name nobody. */
function readPeople({ content, draft, lang, leftOut }: Item, nitf: Draft | undefined): void {
  const printedBy = inLanguage(elements(content, 'by'), lang).map(printed).filter(Boolean);
  const creators = elements(content, 'creator').filter(
    (one) => !agencyBehind(partyOf(one, lang)?.name ?? ''),
  );
  const created = creators
    .flatMap((one) => nameOf(one, lang) ?? oneLine(one.attributes['literal'] ?? ''))
    .filter(Boolean);
  const names = printedBy.length
    ? printedBy.flatMap(printedNames)
    : nitf?.byline.length
      ? nitf.byline
      : created.filter((name) => /\s/.test(name)).flatMap(printedNames);
  draft.byline.push(...names.filter((name) => name !== draft.source));
  for (const creator of creators) {
    const name = nameOf(creator, lang);
    if (name && !/\s/.test(name))
      leftOut.push({ ...placeOf(creator), text: name, why: 'initials or a login of an editor' });
  }
}

/** An agency that stands bare behind place and day, as one in brackets: `TOKYO, Sept. 3, Kyodo`. */
function bracketed(dateline: string): string {
  const [whole, last = ''] = /,\s*([^,()]{2,30})$/.exec(dateline) ?? [''];
  return knownAgency(last) === undefined ? dateline : `${dateline.slice(0, -whole.length)} (${last})`;
}

function readPlace({ content, draft, lang, asserts, leftOut }: Item): void {
  for (const dateline of inLanguage(elements(content, 'dateline'), lang)) {
    const words = printed(dateline);
    const { place, agency } = printedPlace(bracketed(words));
    if (agency !== undefined && knownAgency(agency)) draft.agencies.push(agency);
    if (place !== undefined) draft.dateline ??= place;
    if (words && words !== place)
      leftOut.push({
        ...placeOf(dateline),
        text: words,
        why: 'a dateline, of which place and agency stand in their fields',
      });
  }
  if (draft.dateline !== undefined) return;
  const located = elements(content, 'located').flatMap((one) => placeText(one, lang, asserts) ?? [])[0];
  if (located === undefined) return;
  draft.dateline = located;
  draft.inferred.push('dateline from where the text was made');
}

function readSubjects({ content, draft, lang, asserts }: Item): void {
  const proposed = new Set<string>();
  for (const subject of elements(content, 'subject')) {
    const name = nameOf(subject, lang, asserts);
    if (name === undefined) continue;
    const kind = kindOf(subject);
    if (!kind) {
      draft.topics.push(name);
      continue;
    }
    const role = kind === 'person' ? definitionOf(subject, lang, asserts) : undefined;
    const first = proposed.size < proposed.add(`${kind} ${name}`).size;
    if (first)
      draft.proposals.push({
        ...placeOf(subject),
        kind,
        name,
        ids: idsOf(subject, asserts),
        ...(role !== undefined && { role }),
      });
  }
  draft.topics.push(...inLanguage(elements(content, 'keyword'), lang).map(printed));
}

/** The nature of a concept (https://cv.iptc.org/newscodes/cpnature/); without a type, what the scheme of its code says. */
function kindOf(subject: XmlElement): 'person' | 'place' | 'organisation' | undefined {
  const nature =
    attributeCode(subject, 'type') || (/^([\w-]+):/.exec(subject.attributes['qcode'] ?? '')?.[1] ?? '');
  if (/person/i.test(nature)) return 'person';
  if (/organi[sz]ation|company|team$/i.test(nature)) return 'organisation';
  return /^(?:geoarea|poi|city|country|statprov)$|geography$|apgeo$/i.test(nature) ? 'place' : undefined;
}

function readRights({ rights, draft, lang }: Item): void {
  const texts = ['copyrightNotice', 'usageTerms'].flatMap((name) =>
    inLanguage(
      elements(rights, name).filter((one) => printed(one)),
      lang,
    ).map(printed),
  );
  const holder = first(rights, 'copyrightHolder');
  const held = !texts.length && holder ? partyOf(holder, lang) : undefined;
  if (texts.length)
    draft.rights = texts
      .map((text, index) => (index < texts.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text))
      .join(' ');
  else if (held && held.from === undefined) draft.rights = `© ${held.name}`;
}

function readStatus({ meta, draft }: Item): void {
  const status = codeOf(first(meta, 'pubStatus'));
  if (/^cancell?ed$/.test(status)) draft.status = 'canceled';
  if (status === 'withheld') draft.status = 'withheld';
}

/** Notes are for editors; that of a correction or a cancellation tells readers what they should know. */
function readNotes({ meta, draft, lang, leftOut }: Item): void {
  const signals = elements(meta, 'signal').map(codeOf);
  const all = elements(meta, 'edNote').filter((one) => printed(one));
  const own = inLanguage(all, lang);
  for (const note of all) {
    const text = printed(note);
    const forReaders =
      own.includes(note) &&
      !/private|nonpublic|contact|closing|notepad/i.test(
        `${note.attributes['role']} ${note.attributes['pubconstraint']}`,
      );
    if (forReaders && draft.status === 'canceled') draft.note = [draft.note, text].filter(Boolean).join(' ');
    else if (forReaders && (signals.includes('correction') || isOfCorrection(text)))
      draft.corrections.push({ date: '', text });
    else leftOut.push({ ...placeOf(note), text, why: 'a note to editors' });
  }
  if (!signals.includes('correction') || draft.corrections.length || draft.status === 'canceled') return;
  const message = 'it corrects an earlier version and does not say in what.';
  draft.doubts.push({
    ...placeOf(meta),
    message,
    fix: 'Ask the agency, and write what was wrong under corrections.',
  });
}

function readAddress({ meta, draft }: Item): void {
  const link = elements(meta, 'link').find(
    (one) =>
      /^(?:canonical|permalink|webversion|haswebversion|publishedat)$/.test(attributeCode(one, 'rel')) &&
      webAddress(one.attributes['href'] ?? ''),
  );
  const url = link && webAddress(link.attributes['href']!);
  if (url !== undefined) draft.url = url;
}
