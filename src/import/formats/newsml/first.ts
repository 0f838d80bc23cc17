import { isBefore } from '../../../parse/storyDate.ts';
import { append } from '../../core/append.ts';
import { refusal } from '../../core/refusals.ts';
import type { Delivery, Draft, LeftOut, PhotoDraft, Refused } from '../../core/delivery.ts';
import { emptyDelivery, emptyDraft } from '../../core/delivery.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements, first, textOf, xmlLeaves } from '../../core/notation/xml.ts';
import { printed, readNorm } from '../../core/notation/markup.ts';
import { creditLine } from '../nitf/body.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { languageTag, printedNames } from '../../core/printed/printed.ts';
import { printedPlace } from '../../core/printed/openingDateline.ts';
import { placeOf, normalizeDraft, takeDecks } from '../../core/normalizeDraft.ts';
import type { Content } from './content.ts';
import { readCharacters, readMarkup } from './content.ts';

/**
 * Reads NewsML 1.0–1.2 of the IPTC (https://iptc.org/std/NewsML/1.2/). Components may nest as an agency likes: the headline, the text, captions of
 * pictures are told apart by role and media type, and components in several languages are as many stories.
 */
export function readFirstNewsml(root: XmlElement): Delivery {
  const delivery = emptyDelivery();
  const envelope = first(root, 'NewsEnvelope');
  for (const item of elements(root, 'NewsItem')) readItem(delivery, item, envelope);
  if (!elements(root, 'NewsItem').length)
    delivery.refused.push({
      line: root.line,
      ...refusal('no-items', {
        what: 'is NewsML 1 without a NewsItem',
        advice: 'Get the file whole from its source.',
      }),
      text: printed(root),
    });
  return delivery;
}

/** A piece of a component that holds text, with all components around it, the innermost first. */
interface Piece {
  data: XmlElement;
  around: XmlElement[];
  role: string;
  media: string;
}

function readItem(delivery: Delivery, item: XmlElement, envelope: XmlElement | undefined): void {
  const pieces = piecesOf(item);
  const texts = pieces.filter(isText);
  if (!texts.some(({ data }) => textOf(data).trim()))
    return void delivery.refused.push(noStory(item, pieces));
  const lang = ({ around }: Piece) => componentLanguage(around) ?? '';
  const others = Map.groupBy(
    pieces.filter((piece) => !isText(piece)),
    lang,
  );
  const languages = Map.groupBy(texts, lang);
  // The parts of an item beside its components, of which there may be many.
  const head = { ...item, children: elements(item).filter(({ name }) => name !== 'NewsComponent') };
  for (const [language, ofLanguage] of languages) {
    // What is in no language belongs to the only story there is.
    const alone = languages.size === 1 ? [...others.values()].flat() : (others.get(language) ?? []);
    readStory(delivery, head, { texts: ofLanguage, others: alone, envelope });
  }
}

function isText({ role, media }: Piece): boolean {
  return (
    !/caption|title|headline|lead|keyword/.test(role) &&
    !/photo|graphic|video|audio|image|animation/.test(media)
  );
}

function piecesOf(item: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  const walk = (element: XmlElement, around: XmlElement[]): void => {
    for (const child of elements(element)) {
      if (child.name === 'NewsComponent') walk(child, [child, ...around]);
      if (child.name !== 'ContentItem') continue;
      const data = first(child, 'DataContent');
      const media = formal(first(child, 'MediaType'));
      const role = around.map((one) => formal(first(one, 'Role'))).find(Boolean) ?? '';
      if (data ?? /photo|graphic|image/.test(media))
        pieces.push({ data: data ?? child, around, role, media: data && !media ? 'text' : media });
    }
  };
  walk(item, []);
  return pieces;
}

function readStory(
  delivery: Delivery,
  item: XmlElement,
  { texts, others, envelope }: { texts: Piece[]; others: Piece[]; envelope: XmlElement | undefined },
): void {
  const draft = emptyDraft(placeOf(item));
  const leftOut: LeftOut[] = [];
  const around = [...new Set(texts.flatMap((piece) => piece.around))];
  const contents = texts.map(({ data }) => contentOf(data));
  for (const { body, photos, doubts, leftOut: left, nitf } of contents) {
    append(draft.body, body);
    append(draft.photos, photos);
    append(draft.doubts, doubts);
    append(leftOut, left);
    if (nitf) addNitf(draft, nitf);
  }
  readManagement(draft, item, envelope);
  readLines(draft, leftOut, around, others);
  readParties(draft, item, around, envelope);
  readDescription(draft, item, around);
  append(draft.photos, photosOf(others, around));
  normalizeDraft(draft, leftOut);
  delivery.stories.push(draft);
  append(delivery.leftOut, leftOut);
}

function contentOf(data: XmlElement): Content {
  return elements(data).length ? readMarkup(data) : readCharacters(textOf(data), data);
}

function addNitf(draft: Draft, nitf: Draft): void {
  draft.byline.push(...nitf.byline);
  draft.topics.push(...nitf.topics);
  draft.agencies.push(...nitf.agencies);
  append(draft.corrections, nitf.corrections);
  append(draft.proposals, nitf.proposals);
  for (const field of ['title', 'dateline', 'summary', 'note', 'rights', 'url', 'lang', 'date'] as const)
    if (draft[field] === undefined && nitf[field] !== undefined) draft[field] = nitf[field];
}

function readManagement(draft: Draft, item: XmlElement, envelope: XmlElement | undefined): void {
  const said = (name: string) => printed(descendants(item, name)[0]);
  const id = said('PublicIdentifier') || said('NewsItemId');
  if (id) draft.id = id;
  const created =
    readNorm(said('FirstCreated')) ??
    readNorm(printed(envelope && first(envelope, 'DateAndTime'))) ??
    readNorm(said('DateId'));
  const revised = readNorm(said('ThisRevisionCreated'));
  if (created) draft.date = created.date;
  if (created?.lost !== undefined) draft.inferred.push(`date: ${created.lost}`);
  if (created && revised && isBefore(created.date, revised.date)) draft.updated = revised.date;
  const status = formal(descendants(item, 'Status')[0]);
  if (/cancell?ed/.test(status)) draft.status = 'canceled';
  if (/withheld|embargo/.test(status)) draft.status = 'withheld';
}

function readLines(draft: Draft, leftOut: LeftOut[], around: XmlElement[], others: Piece[]): void {
  const lines = (name: string) =>
    around
      .flatMap((component) => elements(component, 'NewsLines'))
      .flatMap((all) => elements(all, name))
      .filter((line) => printed(line));
  const role = (wanted: RegExp) =>
    others
      .filter((piece) => wanted.test(piece.role) && !/photo/.test(piece.media))
      .map(({ data }) => printed(data))
      .find(Boolean);
  const title = printed(lines('HeadLine')[0]) || role(/title|headline/);
  if (title) draft.title = title;
  const lead = role(/lead/);
  if (lead) draft.summary ??= lead;
  takeDecks(
    draft,
    lines('SubHeadLine').map(printed),
    placeOf(
      lines('SubHeadLine')[0] ??
        around[0] ?? { line: draft.line, name: '', space: '', attributes: {}, children: [] },
    ),
    leftOut,
  );
  const byline = lines('ByLine').flatMap((line) => printedNames(printed(line)));
  if (byline.length) draft.byline = byline;
  for (const line of lines('DateLine')) {
    const words = printed(line);
    const { place, agency } = printedPlace(words);
    if (place !== undefined) draft.dateline ??= place;
    if (agency !== undefined) draft.agencies.push(agency);
    if (words !== place)
      leftOut.push({
        ...placeOf(line),
        text: words,
        why: 'a dateline, of which place and agency stand in their fields',
      });
  }
  const rights = [...new Set([...lines('CopyrightLine'), ...lines('RightsLine')].map(printed))];
  if (rights.length) draft.rights = rights.join('. ');
  for (const credit of lines('CreditLine'))
    draft.agencies.push(...[agencyBehind(printed(credit))].filter((one) => one !== undefined));
}

/** The provider’s party is the source; where none is named, whoever sent the file, or the domain of its id. */
function readParties(
  draft: Draft,
  item: XmlElement,
  around: XmlElement[],
  envelope: XmlElement | undefined,
): void {
  const parties = (name: string) =>
    around
      .flatMap((component) => elements(component, 'AdministrativeMetadata'))
      .flatMap((meta) => elements(meta, name))
      .flatMap((one) => elements(one, 'Party'))
      .flatMap(({ attributes }) => oneLine(attributes['FormalName'] ?? '') || []);
  const sent = envelope
    ? descendants(envelope, 'Party').map(({ attributes }) => oneLine(attributes['FormalName'] ?? ''))
    : [];
  const domain = printed(descendants(item, 'ProviderId')[0]);
  const named = [...parties('Provider'), ...parties('Source'), ...sent].filter(Boolean);
  const source = named[0] ?? domain;
  if (!source) return;
  draft.source = agencyBehind(source) ?? source;
  if (!named.length) draft.inferred.push('source from the provider’s id');
  for (const name of [source, ...parties('Source')])
    draft.agencies.push(...[agencyBehind(name)].filter((one) => one !== undefined));
}

function readDescription(draft: Draft, item: XmlElement, around: XmlElement[]): void {
  const written = [
    componentLanguage(around),
    ...around
      .flatMap((component) => descendants(component, 'Language').slice(0, 1))
      .map(({ attributes }) => attributes['FormalName']),
    item.attributes['xml:lang'],
  ];
  const tag = written.map((one) => one && languageTag(one)).find(Boolean);
  if (tag) draft.lang = tag;
  const meta = around.flatMap((component) => [
    ...elements(component, 'DescriptiveMetadata'),
    ...elements(component, 'NewsLines'),
  ]);
  const keywords = meta.flatMap((one) => [
    ...elements(one, 'KeywordLine').map(printed),
    ...elements(one, 'Property')
      .filter(({ attributes }) => attributes['FormalName'] === 'Keyword')
      .map(({ attributes }) => oneLine(attributes['Value'] ?? '')),
  ]);
  const names = around
    .flatMap((component) => descendants(component, 'Topic'))
    .flatMap((topic) =>
      elements(topic, 'Description').filter(
        ({ attributes }) =>
          attributes['Variant'] === 'Name' && (!attributes['xml:lang'] || attributes['xml:lang'] === tag),
      ),
    )
    .map(printed);
  draft.topics.push(...keywords, ...names);
}

/** The captions of pictures, each with the credit in the components that are the picture’s and not the text’s. */
function photosOf(others: Piece[], ofText: XmlElement[]): PhotoDraft[] {
  return others
    .filter(
      ({ role, media, data }) => /caption/.test(role) && !/photo|graphic|image/.test(media) && printed(data),
    )
    .map(({ data, around }) => {
      const lines = around
        .filter((component) => !ofText.includes(component))
        .flatMap((component) => elements(component, 'NewsLines'));
      const line = (name: string) =>
        lines
          .flatMap((all) => elements(all, name))
          .map(printed)
          .find(Boolean);
      const credit = creditLine(line('ByLine'), line('CreditLine'));
      return { ...placeOf(data), caption: printed(data), ...(credit && { credit }) };
    });
}

function noStory(item: XmlElement, pieces: Piece[]): Refused {
  const title = printed(descendants(item, 'HeadLine')[0]);
  const advice = 'Import it in one file with its story, or get the text from its source.';
  const media = pieces.map((piece) => piece.media).find((one) => one && one !== 'text');
  return {
    ...placeOf(item),
    ...(title && { title }),
    ...(media
      ? refusal('not-a-story', { what: `${/^[aeiou]/.test(media) ? 'an' : 'a'} ${media}`, advice })
      : refusal('no-text', { what: 'holds no text', advice })),
    text: xmlLeaves(item)
      .map(({ text }) => oneLine(text))
      .join(' · '),
  };
}

function componentLanguage(around: XmlElement[]): string | undefined {
  return around.map(({ attributes }) => attributes['xml:lang']).find(Boolean);
}

function formal(element: XmlElement | undefined): string {
  return oneLine(element?.attributes['FormalName'] ?? '').toLowerCase();
}
