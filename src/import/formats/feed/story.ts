import { append } from '../../core/append.ts';
import { knownAgency } from '../../../parse/agency.ts';
import { quoted } from '../../../parse/contentError.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import type { Delivery, Draft, InputText, LeftOut, Place, Proposal } from '../../core/delivery.ts';
import { emptyDraft } from '../../core/delivery.ts';
import { absolute } from '../../core/notation/html.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { languageTag } from '../../core/printed/printed.ts';
import { placeOf, normalizeDraft } from '../../core/normalizeDraft.ts';
import { readFeedDay } from './day.ts';
import { itemLeaves, parts, wordsOf } from './names.ts';
import { readAuthors } from './people.ts';
import type { Enclosed } from './pictures.ts';
import { mergedPhotos } from './pictures.ts';
import type { Source, Text } from './text.ts';
import { bareWords, countWords, lettersOf, readItemText, summaryOf } from './text.ts';

/** What a feed says of all its items. */
export interface Feed {
  outlet?: string | undefined;
  /** As `readLanguage` gives it. */
  lang?: string | undefined;
  rights?: string | undefined;
  /** The day of the feed itself, as printed. */
  day?: string | undefined;
}

/** An item of a feed in the words that RSS and Atom share; each list is in the order in which its parts are believed. */
export interface Entry {
  item: XmlElement;
  title?: string | undefined;
  id?: string | undefined;
  addresses: string[];
  base?: string | undefined;
  /** The whole text, and what is a summary of it where there is one, else the text. */
  texts: ItemText[];
  summaries: ItemText[];
  published: Printed[];
  updated: Printed[];
  authors: string[];
  /** Outlets and agencies that the item names as its source. */
  sources: string[];
  topics: string[];
  enclosed: Enclosed;
  rights?: string | undefined;
  lang?: string | undefined;
  proposals: Proposal[];
  leftOut: LeftOut[];
  /** The texts of elements that are taken apart, or told nowhere. */
  known?: [XmlElement, InputText[]][];
  /** Why readers may not see it, as a sentence without its full stop: `it is a draft`. */
  withheld?: string | undefined;
}

/** A date as printed, and the elements in which it stands. */
export interface Printed {
  text: string;
  elements: XmlElement[];
}

export interface ItemText extends Source {
  element: XmlElement;
}

/** Makes a story of an item and puts it, and all that is in none, into the delivery. */
export function takeEntry(entry: Entry, feed: Feed, delivery: Delivery): void {
  const read = new Map(entry.known);
  const draft = draftOf(entry, feed, read, delivery.leftOut);
  const refused = noStory(entry, draft);
  const known = new Map(entry.known);
  if (refused)
    delivery.refused.push({
      ...placeOf(entry.item),
      ...(draft.title && { title: draft.title }),
      ...refused,
      text: allWords(entry.item, known),
    });
  else delivery.stories.push(draft);
  for (const leaf of itemLeaves(entry.item, refused ? known : read)) delivery.inputTexts.push(leaf);
}

/** The dates of an item that stand under the names. */
export function dated(item: XmlElement, ...names: string[]): Printed[] {
  return parts(item, ...names)
    .map((element) => ({ text: wordsOf(element), elements: [element] }))
    .filter(({ text }) => text !== '');
}

function draftOf(entry: Entry, feed: Feed, read: Map<XmlElement, InputText[]>, leftOut: LeftOut[]): Draft {
  const draft = emptyDraft(placeOf(entry.item));
  const source = entry.sources.find(Boolean) ?? feed.outlet;
  if (source) draft.source = source;
  if (entry.id) draft.id = oneLine(entry.id);
  const title = withoutOutlet(entry.title, [source, feed.outlet]);
  if (title && !noTitle.test(title)) draft.title = title;
  const url = entry.addresses
    .map((address) => absolute(address, entry.base))
    .find((address) => address?.startsWith('http'));
  if (url) draft.url = url;
  dates(draft, entry, feed, read);
  texts(draft, entry, read, leftOut);
  authors(draft, entry, feed, leftOut);
  draft.proposals = entry.proposals;
  const rights = entry.rights ?? feed.rights;
  if (rights) draft.rights = rights;
  const lang = readLanguage(entry.lang, draftPlace(draft), leftOut) ?? feed.lang;
  if (lang !== undefined) draft.lang = lang;
  if (entry.withheld) withhold(draft, entry.withheld);
  normalizeDraft(draft, leftOut);
  draft.topics = entry.topics;
  leftOut.push(...entry.leftOut, ...entry.enclosed.leftOut);
  return draft;
}

/** What systems write where a post has no title. */
const noTitle = /^(?:new (?:status|post|photo|note) by \S+|\(?(?:untitled|no title|auto draft)\)?)$/i;

/** Google News and others print the outlet behind the headline. */
function withoutOutlet(title: string | undefined, outlets: (string | undefined)[]): string {
  const whole = oneLine(title ?? '');
  const tail = /^(.{10,}\S)\s+[-–—|]\s+([^-–—|]{2,60})$/.exec(whole);
  return tail && outlets.some((outlet) => outlet && lettersOf(outlet) === lettersOf(tail[2]!))
    ? tail[1]!
    : whole;
}

function dates(
  draft: Draft,
  { published, updated }: Entry,
  feed: Feed,
  read: Map<XmlElement, InputText[]>,
): void {
  const bad: string[] = [];
  const firstOf = (printed: Printed[]): StoryDate | undefined => {
    const stamps = printed.flatMap(({ text, elements }) => {
      const stamp = readFeedDay(text);
      if (!stamp) bad.push(text);
      else for (const element of elements) read.set(element, [{ ...placeOf(element), text: stamp.date }]);
      return stamp ?? [];
    });
    const first = stamps[0];
    if (first?.lost) draft.inferred.push(`date: ${first.lost}`);
    return first?.date;
  };
  const date = firstOf(published);
  const later = firstOf(updated);
  if (date ?? later) draft.date = (date ?? later)!;
  if (later !== undefined && date === undefined)
    draft.inferred.push('date from the day it was updated, for there is no other');
  if (later !== undefined && date !== undefined) draft.updated = later;
  if (bad.length && draft.date !== undefined)
    draft.doubts.push({
      ...draftPlace(draft),
      message: `${quoted(bad[0]!)} is no date that can be read.`,
      fix: 'Look whether the story’s date is right.',
    });
  if (draft.date !== undefined) return;
  draft.undated = bad.length ? `${quoted(bad[0]!)} is no date that can be read` : 'the item has no date';
  const perhaps = feed.day && readFeedDay(feed.day)?.date.slice(0, 10);
  if (perhaps) draft.perhaps = perhaps;
}

/**
 * The longest text is the body. A summary beside it stays one where the body does not hold it. Pictures of all texts are photos.
 */
function texts(draft: Draft, entry: Entry, read: Map<XmlElement, InputText[]>, leftOut: LeftOut[]): void {
  const whole = entry.texts.map((source) => readOne(source, entry, read));
  const short = entry.summaries.map((source) => readOne(source, entry, read));
  const main = longest(whole, short);
  if (main) draft.body = main.body;
  draft.photos = [
    ...entry.enclosed.photos,
    ...[main, ...whole, ...short].flatMap((text) => text?.photos ?? []),
  ];
  draft.photos = mergedPhotos(draft.photos);
  const held = new Set<string>();
  for (const text of [...whole, ...short]) {
    append(draft.doubts, text.doubts);
    for (const one of text.leftOut) if (held.size !== held.add(one.text + one.why).size) leftOut.push(one);
  }
  const summary = short
    .filter((text) => text !== main)
    .map(summaryBeside(main))
    .find(Boolean);
  if (summary) draft.summary = summary;
  if (main && short.includes(main)) teaser(draft, main);
}

function readOne(source: ItemText, { title }: Entry, read: Map<XmlElement, InputText[]>): Text {
  const text = readItemText(source, title);
  read.set(source.element, text.leaves);
  return text;
}

function longest(whole: Text[], short: Text[]): Text | undefined {
  // What calls itself the text is believed unless the summary is clearly more.
  const weighed = [
    ...whole.map((text) => [text, countWords(text.body)] as const),
    ...short.map((text) => [text, countWords(text.body) * 0.7] as const),
  ];
  return weighed.reduce<readonly [Text | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  )[0];
}

function summaryBeside(main: Text | undefined): (text: Text) => string {
  const held = bareWords(main?.body ?? []);
  return ({ body }) => {
    const summary = summaryOf(body);
    const bare = lettersOf(summary);
    return held.includes(bare) || (bare.length > 200 && held.includes(bare.slice(0, 100))) ? '' : summary;
  };
}

/** Fewer words than this, under a name that promises a summary, are no story. */
const shortestStory = 80;

function teaser(draft: Draft, main: Text): void {
  const count = countWords(main.body);
  if (!main.goesOn && count >= shortestStory) return;
  const where = draft.url ? ` at ${draft.url}` : ' elsewhere';
  draft.doubts.push({
    ...draftPlace(draft),
    message: `its text is ${main.goesOn ? '' : 'perhaps only '}a teaser of ${count} ${count === 1 ? 'word' : 'words'}; the story itself stands${where}.`,
    fix: 'Write the whole text, or keep the teaser.',
  });
}

function authors(draft: Draft, entry: Entry, feed: Feed, leftOut: LeftOut[]): void {
  const outlets = [draft.source, feed.outlet].filter((outlet): outlet is string => outlet !== undefined);
  const found = readAuthors(entry.authors, outlets);
  draft.byline = found.byline;
  const wires = [...entry.sources, feed.outlet].map((name) => name && wireBehind(name));
  draft.agencies = [...found.agencies, ...wires.filter((wire): wire is string => Boolean(wire))];
  append(
    leftOut,
    found.others.map((other) => ({ ...draftPlace(draft), ...other })),
  );
}

/** Those that publish themselves are agencies only to others. */
function wireBehind(outlet: string): string | undefined {
  const agency = knownAgency(outlet) ?? (/\.\w{2,3}$/.test(outlet) ? agencyBehind(outlet) : undefined);
  return agency === 'BBC' || agency === 'CNN' ? undefined : agency;
}

/** A language’s tag in its canonical spelling; what is none is left out. */
export function readLanguage(said: string | undefined, place: Place, leftOut: LeftOut[]): string | undefined {
  if (said === undefined) return undefined;
  // A longer first part is no language that is registered: “english”.
  const tag = /^[a-z]{2,3}(?:[-_]|$)/i.test(said) ? languageTag(said) : undefined;
  if (tag === undefined) leftOut.push({ ...place, text: said, why: 'is no language tag (BCP 47)' });
  return tag;
}

function withhold(draft: Draft, why: string): void {
  draft.status = 'withheld';
  draft.doubts.push({
    ...draftPlace(draft),
    message: `${why}; the story is withheld.`,
    fix: 'Delete status: withheld when it may be read.',
  });
}

function noStory(entry: Entry, draft: Draft): Refusal | undefined {
  const { sound, film } = entry.enclosed;
  const count = countWords(draft.body);
  const modules = new Set(
    entry.item.children.flatMap((child) =>
      typeof child === 'string'
        ? []
        : [
            `${child.space.includes('itunes') ? 'itunes:' : child.space.includes('youtube') ? 'yt:' : ''}${child.name.toLowerCase()}`,
          ],
    ),
  );
  if ([entry.id, ...entry.addresses].some((address) => /#comment-?\d+$/.test(address ?? '')))
    return refusal('not-a-story', {
      what: 'a reader’s comment',
      advice: 'Nothing is to be done, or import the feed of the stories.',
    });
  if (
    modules.has('itunes:duration') ||
    (sound !== undefined && (modules.has('itunes:episode') || count < shortestStory))
  )
    return refusal('not-a-story', {
      what: `an episode of a podcast${sound ? ` (${sound})` : ''}`,
      advice: 'If its words are a story, save them as plain text.',
    });
  if (modules.has('yt:videoid') || (film !== undefined && !count))
    return refusal('not-a-story', {
      what: `a film${film ? ` (${film})` : ''}`,
      advice: 'If its words are a story, save them as plain text.',
    });
  return undefined;
}

function allWords(item: XmlElement, known: ReadonlyMap<XmlElement, InputText[]>): string {
  return itemLeaves(item, known)
    .map(({ text }) => text)
    .join('\n');
}

function draftPlace({ line, path }: Draft): Place {
  return { line, ...(path !== undefined && { path }) };
}
