import type { StoryDate } from '../../parse/storyDate.ts';
import { isBefore } from '../../parse/storyDate.ts';
import { quoted } from '../../parse/contentError.ts';
import type { Delivery, Draft, LeftOut, PhotoDraft, Place, Proposal } from './delivery.ts';
import { emptyDraft } from './delivery.ts';
import { doubt } from './doubts.ts';
import { normalizeDraft } from './normalizeDraft.ts';
import { absolute, paragraphsOf, plainText, readFragment } from './notation/html.ts';
import { looksLikeHtml } from './notation/markup.ts';
import { oneLine } from './notation/oneLine.ts';
import { agencyBehind } from './printed/agencyBehind.ts';
import { languageTag, printedNames } from './printed/printed.ts';
import type { Stamp } from './printed/stamp.ts';
import { readStamp } from './printed/stamp.ts';
import type { TextRead } from './takeText.ts';
import { takeText } from './takeText.ts';

/**
 * A story as the fields of a format say it, before its words are read: what an entry of a feed, a row of a table, a post of a content system have in
 * common. In each list what is believed most comes first.
 */
export interface Item extends Place {
  id?: string | undefined;
  title?: string | undefined;
  /** Its own addresses, perhaps relative to `base`. */
  addresses?: string[];
  base?: string | undefined;
  /** The whole text. */
  texts?: ItemText[];
  /** What is a summary where there is a whole text, else the text. */
  summaries?: ItemText[];
  /** As printed. */
  published?: string[];
  updated?: string[];
  /** As printed: `By Jane Doe, AFP`. */
  authors?: string[];
  /** Outlets and agencies that it names as its source. */
  sources?: string[];
  dateline?: string | undefined;
  topics?: string[];
  photos?: PhotoDraft[];
  rights?: string | undefined;
  lang?: string | undefined;
  note?: string | undefined;
  proposals?: Proposal[];
  /** What the format’s reader leaves out of it knowingly. */
  leftOut?: LeftOut[];
  /** Why readers may not see it, as a sentence without its full stop: `it is a draft`. */
  withheld?: string | undefined;
}

/** A text of an item, and where it stands. `either` is HTML or plain text, as its tags tell. */
export type ItemText = Place & { base?: string | undefined } & (
    { kind: 'html' | 'plain' | 'either'; text: string } | { kind: 'read'; read: TextRead }
  );

/** What a feed, a table or an export says of all its items. */
export interface Channel {
  outlet?: string | undefined;
  lang?: string | undefined;
  rights?: string | undefined;
  /** The day of the whole, as printed. */
  day?: string | undefined;
}

/** Makes a draft of an item, adds it to the delivery, and reports there what is in none of its fields. */
export function takeItem(item: Item, channel: Channel, delivery: Delivery): Draft {
  const { leftOut } = delivery;
  const draft = emptyDraft({ line: item.line, ...(item.path !== undefined && { path: item.path }) });
  const source = item.sources?.find(Boolean) ?? channel.outlet;
  const url = (item.addresses ?? [])
    .map((address) => absolute(address, item.base))
    .find((address) => address?.startsWith('http'));
  const lang = languageTag(item.lang ?? '') ?? channel.lang;
  const rights = item.rights ?? channel.rights;
  const title = plainText(item.title ?? '');
  Object.assign(draft, {
    ...(item.id && { id: oneLine(item.id) }),
    ...(title && { title }),
    ...(url && { url }),
    ...(source && { source }),
    ...(item.dateline && { dateline: item.dateline }),
    ...(lang && { lang }),
    ...(rights && { rights }),
    ...(item.note && { note: item.note }),
  });
  takeDates(draft, item, channel);
  takeTexts(draft, item, leftOut);
  takeAuthors(draft, item, leftOut);
  draft.photos.push(...(item.photos ?? []));
  draft.proposals = item.proposals ?? [];
  if (item.withheld) {
    draft.status = 'withheld';
    draft.doubts.push(doubt(draft, 'withheld-story', { why: item.withheld }));
  }
  normalizeDraft(draft, leftOut);
  draft.topics = item.topics ?? [];
  leftOut.push(...(item.leftOut ?? []));
  delivery.stories.push(draft);
  return draft;
}

function takeDates(draft: Draft, { published = [], updated = [] }: Item, channel: Channel): void {
  const [first, later] = [published, updated].map((list) => firstStamp(list));
  const date = first ?? later;
  if (date?.lost) draft.inferred.push(`date: ${date.lost}`);
  if (date) draft.date = date.date;
  if (later && !first) draft.inferred.push('date from the day it was updated, for there is no other');
  if (later && first && isBefore(first.date, later.date)) draft.updated = later.date;
  if (draft.date !== undefined) return;
  const bad = [...published, ...updated].find(Boolean);
  draft.undated = bad ? `${quoted(bad)} is no date that can be read` : 'the item has no date';
  const perhaps: StoryDate | undefined = channel.day && readStamp(channel.day)?.date.slice(0, 10);
  if (perhaps) draft.perhaps = perhaps;
}

function firstStamp(printed: string[]): Stamp | undefined {
  return printed.map((text) => readStamp(text)).find((stamp) => stamp !== undefined);
}

function takeTexts(draft: Draft, { texts = [], summaries = [], base }: Item, leftOut: LeftOut[]): void {
  const [main, ...others] = texts.length ? texts : summaries;
  if (main) takeText(draft, readText(main, base), main, leftOut);
  for (const other of others) leftOut.push({ ...placeOf(other), text: wordsOf(other), why: 'another text' });
  const [summary] = texts.length ? summaries : [];
  if (summary) draft.summary = wordsOf(summary);
}

function takeAuthors(draft: Draft, { authors = [], sources = [] }: Item, leftOut: LeftOut[]): void {
  for (const printed of authors) {
    const agency = agencyBehind(printed);
    const names = agency === undefined ? printedNames(printed) : [];
    draft.byline.push(...names);
    if (agency !== undefined) draft.agencies.push(agency);
    else if (!names.length) leftOut.push({ line: draft.line, text: printed, why: 'names no person' });
  }
  draft.agencies.push(...sources.flatMap((name) => agencyBehind(name) ?? []));
}

function readText(text: ItemText, base: string | undefined): TextRead {
  if (text.kind === 'read') return text.read;
  const isHtml = text.kind === 'html' || (text.kind === 'either' && looksLikeHtml(text.text));
  if (!isHtml) return { body: paragraphsOf(text.text), photos: [], doubts: [], leftOut: [] };
  const address = text.base ?? base;
  return readFragment(text.text, { ...(address !== undefined && { base: address }), line: text.line });
}

function wordsOf(text: ItemText): string {
  return text.kind === 'read' ? '' : plainText(text.text);
}

function placeOf({ line, path }: Place): Place {
  return { line, ...(path !== undefined && { path }) };
}
