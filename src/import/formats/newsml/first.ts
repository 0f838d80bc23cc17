import { append } from '../../core/append.ts';
import type { Delivery, PhotoDraft } from '../../core/delivery.ts';
import { emptyDelivery } from '../../core/delivery.ts';
import { printed } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, first } from '../../core/notation/xml.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import { readHolder } from './content.ts';
import type { Fields, Line } from '../agencyStory.ts';
import { contentOf, finishStory, joined, leaveOut, photoFrom, readStory } from '../agencyStory.ts';
import type { FieldPaths } from './fields.ts';
import { lines, readFields, valueOf } from './fields.ts';
import { latestOf, refusedItem, withArticle } from './fields.ts';

/**
 * Reads NewsML 1.0–1.2 of the IPTC (https://iptc.org/std/NewsML/1.2/). Components may nest as an agency likes: text, headlines and captions of pictures
 * are told apart by role and media type. Texts in several languages, or under several headlines, are as many stories.
 */
export function readFirstNewsml(root: XmlElement): Delivery {
  const delivery = emptyDelivery();
  const items = elements(root, 'NewsItem');
  const of = {
    id: (item: XmlElement) =>
      numberOf(item) && `${valueOf(item, identifier('ProviderId'))} ${numberOf(item)}`,
    version: (item: XmlElement) => Number(valueOf(item, identifier('RevisionId'))) || 0,
    title: titleOf,
  };
  for (const item of latestOf(items, of, delivery.refused)) readItem(delivery, item);
  const what = 'is NewsML 1 without a NewsItem';
  const why = refusal('no-items', { what, advice: 'Get the file whole from its source.' });
  if (!items.length) delivery.refused.push({ line: root.line, ...why, text: printed(root) });
  return delivery;
}

/** A content item with all components around it, the innermost first. */
interface Piece {
  data: XmlElement;
  around: XmlElement[];
  kind: 'text' | 'title' | 'summary' | 'caption' | 'file';
  /** Of the component next to it that has one. */
  role: string;
  /** What it is, where it is of a medium: `photo`. */
  medium: string | undefined;
}

function readItem(delivery: Delivery, item: XmlElement): void {
  const pieces = piecesOf(item);
  const inText = pieces.filter(({ kind, data }) => kind === 'text' && printed(data));
  // Beside its text an item may hold contacts, a style sheet or a post for other sites.
  const main = inText.filter(({ role }) =>
    /^(?:|main|body|text|lead|article|story|short|original)$/.test(role),
  );
  const texts = main.length ? main : inText;
  for (const { data, role } of inText.filter((piece) => !texts.includes(piece)))
    leaveOut(
      delivery.leftOut,
      [{ at: data, text: printed(data) }],
      `a part of the item with the role “${role}”`,
    );
  if (!texts.length) return void delivery.refused.push(refusedItem(item, titleOf(item), noStory(pieces)));
  const stories = Map.groupBy(texts, storyOf);
  for (const [key, ofStory] of stories) {
    const lang = componentLanguage(ofStory[0]!.around);
    const isOurs = ({ around }: Piece) => stories.size === 1 || componentLanguage(around) === lang;
    const others = pieces.filter((piece) => piece.kind !== 'text' && isOurs(piece));
    const around = [...new Set(ofStory.flatMap((piece) => piece.around))];
    const fields = fieldsOf(item, around);
    for (const name of ['title', 'summary'] as const) {
      const ofKind = others.filter(({ kind }) => kind === name);
      fields[name]?.push(...ofKind.map(({ data }) => ({ at: data, text: printed(data) })));
    }
    const contents = ofStory.flatMap(({ data }) => readHolder(data));
    const story = readStory(item, fields, [...contents, contentOf({ photos: photosOf(others, around) })]);
    const { draft, leftOut } = story;
    if (stories.size > 1 && draft.id !== undefined) draft.id += `#${key}`;
    finishStory(story);
    delivery.stories.push(draft);
    append(delivery.leftOut, leftOut);
  }
}

function piecesOf(of: XmlElement, around: XmlElement[] = []): Piece[] {
  return elements(of).flatMap((child) =>
    child.name === 'NewsComponent'
      ? piecesOf(child, [child, ...around])
      : child.name === 'ContentItem'
        ? pieceOf(child, around)
        : [],
  );
}

function pieceOf(content: XmlElement, around: XmlElement[]): Piece {
  const data = first(content, 'DataContent');
  const roles = around.flatMap((one) => valueOf(one, 'Role/@FormalName')?.toLowerCase() ?? []);
  const [role = ''] = roles;
  const types = ['MediaType', 'Format'].flatMap((name) => valueOf(content, `${name}/@FormalName`) ?? []);
  const medium = mediumIn([...types, ...roles]);
  const kind = !data
    ? 'file'
    : (kindOfRole(role) ?? (medium !== undefined || role === 'caption' ? 'caption' : 'text'));
  return { data: data ?? content, around, kind, role, medium };
}

function kindOfRole(role: string): 'title' | 'summary' | undefined {
  if (/title|headline/.test(role)) return 'title';
  return /abstract|summary/.test(role) ? 'summary' : undefined;
}

/** The medium that one of some roles, types and formats names. */
function mediumIn(words: string[]): string | undefined {
  const medium = /^(?:photo|picture|image|graphic|video|audio|animation|jpe?g)/i;
  return words.map((word) => medium.exec(word)?.[0].toLowerCase()).find(Boolean);
}

/** What makes a text part of a story: its language, else the headline above it. */
function storyOf({ around }: Piece): string {
  const headline = around.flatMap((one) => lines(one, 'NewsLines/HeadLine'))[0]?.text;
  return componentLanguage(around) ?? headline ?? '';
}

/** The paths below a component. */
const paths: FieldPaths = {
  language: ['@xml:lang', 'DescriptiveMetadata/Language/@FormalName'],
  title: ['NewsLines/HeadLine'],
  deck: ['NewsLines/SubHeadLine'],
  summary: [],
  byline: ['NewsLines/ByLine'],
  creator: ['AdministrativeMetadata/Creator/Party/@FormalName'],
  dateline: ['NewsLines/DateLine'],
  located: ['DescriptiveMetadata/Location/Property[FormalName=^City$]/@Value'],
  source: ['AdministrativeMetadata/Provider/Party/@FormalName'],
  agency: ['AdministrativeMetadata/Source/Party/@FormalName'],
  credit: ['NewsLines/CreditLine'],
  rights: ['NewsLines/CopyrightLine', 'NewsLines/RightsLine'],
  topic: [
    'NewsLines/KeywordLine',
    'DescriptiveMetadata/KeywordLine',
    'DescriptiveMetadata/Property[FormalName=^Keyword$]/@Value',
    'TopicSet/Topic/Description[Variant=^Name$]',
  ],
};

/** The paths below an item. */
const itemPaths: FieldPaths = {
  language: ['@xml:lang'],
  date: ['NewsManagement/FirstCreated', identifier('DateId')],
  revised: ['NewsManagement/ThisRevisionCreated'],
  status: ['NewsManagement/Status/@FormalName'],
};

/** The provider’s party is the source; where none is named, the domain of its id. */
function fieldsOf(item: XmlElement, around: XmlElement[]): Fields {
  const lang = around.flatMap((one) => paths.language!.flatMap((path) => lines(one, path)))[0]?.text;
  const components = around.map((component) => readFields(component, paths, lang ?? ''));
  const fields = joined(...components, readFields(item, itemPaths));
  const parties = [fields.source, fields.agency, lines(item, identifier('ProviderId'))];
  return { ...fields, source: parties.find((some) => some?.length) ?? [], id: idOf(item) };
}

/** The id without the revision at its end. Some agencies give all their items one public identifier: `urn:newsml:www.daily.example`. */
function idOf(item: XmlElement): Line[] {
  const [whole] = lines(item, identifier('PublicIdentifier'));
  if (whole && !/^urn:newsml:[^:]*$/.test(whole.text)) {
    const revision = Number(valueOf(item, identifier('RevisionId')));
    return [{ ...whole, text: whole.text.replace(new RegExp(`:${revision}[A-Z]?$`), '') }];
  }
  const provider = valueOf(item, identifier('ProviderId'));
  return numberOf(item) ? [{ at: item, text: [provider, numberOf(item)].filter(Boolean).join(':') }] : [];
}

/** The number of an item, if it has one: some write 0. */
function numberOf(item: XmlElement): string {
  return (valueOf(item, identifier('NewsItemId')) ?? '').replace(/^0$/, '');
}

function identifier(name: string): string {
  return `Identification/NewsIdentifier/${name}`;
}

/** The captions of pictures, each with the credit in the components that are the picture’s and not the text’s. */
function photosOf(others: Piece[], ofText: XmlElement[]): PhotoDraft[] {
  return others
    .filter(({ kind, medium }) => kind === 'caption' && !/video|audio/.test(medium ?? ''))
    .flatMap(({ data, around }) => {
      const own = around.filter((component) => !ofText.includes(component));
      const line = (path: string) => own.map((component) => valueOf(component, path)).find(Boolean);
      const [by, credit] = [line('NewsLines/ByLine'), line('NewsLines/CreditLine')];
      return photoFrom(data, { caption: printed(data), by, credit }) ?? [];
    });
}

function noStory(pieces: Piece[]): Refusal {
  const advice = 'Import it in one file with its story, or get the text from its source.';
  const medium = pieces.map((piece) => piece.medium).find(Boolean);
  if (medium === undefined) return refusal('no-text', { what: 'holds no text', advice });
  return refusal('not-a-story', { what: withArticle(medium), advice });
}

function titleOf(item: XmlElement): string | undefined {
  return valueOf(item, '..HeadLine');
}

function componentLanguage(around: XmlElement[]): string | undefined {
  return around.map(({ attributes }) => attributes['xml:lang']).find(Boolean);
}
