import type { Delivery, PhotoDraft } from '../../core/delivery.ts';
import { emptyDelivery, placeOf } from '../../core/delivery.ts';
import type { ItemText } from '../../core/itemText.ts';
import { printed } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, first } from '../../core/notation/xml.ts';
import { refusal } from '../../core/refusals.ts';
import { joined, takeAgencyItem } from '../agencyItem.ts';
import { readHolder } from './content.ts';
import type { AgencyPaths } from '../agencyItem.ts';
import { readFields, select, valuesOf } from '../paths.ts';
import { photoFrom } from '../photo.ts';
import { latestOf, refusedItem, withArticle } from './item.ts';

/**
 * Reads NewsML 1.0–1.2 of the IPTC (https://iptc.org/std/NewsML/1.2/). Components may nest as an agency likes: text, headlines and captions of pictures
 * are told apart by role and media type. Texts in several languages, or under several headlines, are as many stories.
 */
export function readFirstNewsml(root: XmlElement): Delivery {
  const delivery = emptyDelivery();
  const items = elements(root, 'NewsItem');
  const version = (item: XmlElement) => Number(valuesOf(item, `${identifier}RevisionId`)[0]) || 0;
  const keyOf = (item: XmlElement) => ({ id: idOf(item), version: version(item) });
  for (const item of latestOf(items, keyOf, delivery.refused)) readItem(item, root, delivery);
  const what = 'is NewsML 1 without a NewsItem';
  const why = refusal('no-items', { what, advice: 'Get the file whole from its source.' });
  if (!items.length) delivery.refused.push({ line: root.line, ...why, text: printed(root) });
  return delivery;
}

/** A content item with all components around it, the innermost first; `role` is that of the next one that has one, `medium` is `photo`, where it is of one. */
interface Piece {
  data: XmlElement;
  around: XmlElement[];
  kind: 'text' | 'title' | 'summary' | 'caption' | 'file';
  role: string;
  medium: string | undefined;
}

function piecesOf(of: XmlElement, around: XmlElement[] = []): Piece[] {
  return elements(of).flatMap((child) => {
    if (child.name === 'NewsComponent') return piecesOf(child, [child, ...around]);
    if (child.name !== 'ContentItem') return [];
    const roles = around.flatMap((one) => valuesOf(one, 'Role/@FormalName'));
    const words = [...valuesOf(child, 'MediaType/@FormalName Format/@FormalName'), ...roles];
    const medium = words.map((word) => ofMedium.exec(word)?.[0].toLowerCase()).find(Boolean);
    const [role = ''] = roles.map((word) => word.toLowerCase());
    const data = first(child, 'DataContent');
    const named = /title|headline/.test(role)
      ? 'title'
      : /abstract|summary/.test(role)
        ? 'summary'
        : undefined;
    const kind = named ?? (medium || role === 'caption' ? 'caption' : 'text');
    return [{ data: data ?? child, around, kind: data ? kind : 'file', role, medium }];
  });
}

const ofMedium = /^(?:photo|picture|image|graphic|video|audio|animation|jpe?g)/i;
/** Beside its text an item may hold contacts, a style sheet or a post for other sites. */
const mainRole = /^(?:|main|body|text|lead|article|story|short|original)$/;

function readItem(item: XmlElement, root: XmlElement, delivery: Delivery): void {
  const pieces = piecesOf(item);
  const written = pieces.filter(({ kind, data }) => kind === 'text' && printed(data));
  const main = written.filter(({ role }) => mainRole.test(role));
  const stories = Map.groupBy(main.length ? main : written, ({ around }) => {
    const headline = around.flatMap((one) => valuesOf(one, 'NewsLines/HeadLine'))[0];
    return languageOf(around) ?? headline ?? '';
  });
  const medium = pieces.map((piece) => piece.medium).find(Boolean);
  const advice = 'Import it in one file with its story, or get the text from its source.';
  const why = medium
    ? refusal('not-a-story', { what: withArticle(medium), advice })
    : refusal('no-text', { what: 'holds no text', advice });
  if (!stories.size) delivery.refused.push(refusedItem(item, why));
  for (const [key, own] of stories) {
    const around = [...new Set(own.flatMap((piece) => piece.around))];
    const lang = languageOf(around);
    const others = pieces.filter((piece) => stories.size === 1 || languageOf(piece.around) === lang);
    const all = (wanted: string) => others.flatMap((one) => (one.kind === wanted ? printed(one.data) : []));
    const contents = own.map(({ data }) => readHolder(data));
    const told = lang ?? around.flatMap((one) => valuesOf(one, paths.lang!))[0] ?? '';
    const fields = joined(
      ...around.map((component) => readFields(component, paths, told)),
      { title: all('title'), summaries: all('summary') },
      readFields(item, itemPaths),
      ...contents.map((content) => content.fields),
    );
    fields.id = [idOf(item) && idOf(item) + (stories.size > 1 ? `#${key}` : '')];
    if (!fields.sources?.length) fields.sources = valuesOf(root, 'NewsEnvelope/SentFrom/Party/@FormalName');
    if (!fields.published?.length) fields.published = valuesOf(root, 'NewsEnvelope/DateAndTime');
    const [text, ...below] = contents.map(({ read }): ItemText => ({ ...placeOf(item), kind: 'read', read }));
    takeAgencyItem(item, fields, { texts: [text!], below, photos: photosOf(others, around) }, delivery);
  }
}

function languageOf(around: XmlElement[]): string | undefined {
  return around.flatMap((one) => valuesOf(one, '@xml:lang'))[0];
}

const paths: AgencyPaths = {
  lang: '@xml:lang DescriptiveMetadata/Language/@FormalName',
  title: 'NewsLines/HeadLine',
  decks: 'NewsLines/SubHeadLine',
  authors: 'NewsLines/ByLine',
  creators: 'AdministrativeMetadata/Creator/Party/@FormalName',
  dateline: 'NewsLines/DateLine',
  located: 'DescriptiveMetadata/Location/Property[FormalName=^City$]/@Value',
  sources:
    'AdministrativeMetadata/Provider/Party/@FormalName AdministrativeMetadata/Source/Party/@FormalName',
  agencies: 'NewsLines/CreditLine',
  rights: 'NewsLines/CopyrightLine NewsLines/RightsLine',
  advisories: 'NewsLines/NewsLine/NewsLineText',
  // What tells editors which stories will come.
  editorial: 'DescriptiveMetadata/Genre[FormalName=^(?:Text)?(?:Program|Advisory|Agenda)$]/@FormalName',
  signal: 'DescriptiveMetadata/Property[Value=^Correction$]/@Value',
  topics:
    'NewsLines/KeywordLine DescriptiveMetadata/KeywordLine DescriptiveMetadata/Property[FormalName=^Keyword$]/@Value TopicSet/Topic/Description[Variant=^Name$]',
};

const identifier = 'Identification/NewsIdentifier/';

const itemPaths: AgencyPaths = {
  lang: '@xml:lang',
  published: `NewsManagement/FirstCreated ${identifier}DateId`,
  updated: 'NewsManagement/ThisRevisionCreated',
  status: 'NewsManagement/Status/@FormalName',
  sources: `${identifier}ProviderId`,
};

/** The id without the revision at its end. Some agencies give all their items one public identifier: `urn:newsml:www.daily.example`. */
function idOf(item: XmlElement): string {
  const part = (name: string) => valuesOf(item, identifier + name)[0] ?? '';
  const [whole, number] = [part('PublicIdentifier'), part('NewsItemId').replace(/^0$/, '')];
  if (whole && !/^urn:newsml:[^:]*$/.test(whole))
    return whole.replace(new RegExp(`:${Number(part('RevisionId'))}[A-Z]?$`), '');
  return number && [part('ProviderId'), number].filter(Boolean).join(':');
}

/** The captions of pictures, each with the credit in the components that are the picture’s and not the text’s. */
function photosOf(pieces: Piece[], ofText: XmlElement[]): PhotoDraft[] {
  const captions = pieces.filter(
    ({ kind, medium }) => kind === 'caption' && !/video|audio/.test(medium ?? ''),
  );
  return captions.flatMap(({ data, around }) => {
    const own = around.filter((component) => !ofText.includes(component));
    const all = (path: string) => own.flatMap((component) => valuesOf(component, path));
    const [by, credit] = [all('NewsLines/ByLine'), all('NewsLines/CreditLine')];
    const caption = printed(select(data, '..body.content')[0] ?? data);
    return photoFrom(data, { caption: [caption], by, credit }) ?? [];
  });
}
