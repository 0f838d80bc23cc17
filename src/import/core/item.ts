import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visible } from '../../parse/sourceText.ts';
import type { Delivery, Draft, LeftOut, PhotoDraft, Place, Proposal } from './delivery.ts';
import { emptyDraft } from './delivery.ts';
import { doubt } from './doubts.ts';
import { readAuthors } from './itemAuthors.ts';
import type { ReadText } from './itemText.ts';
import { countWords, plainWords, readItemText } from './itemText.ts';
import { bare, normalizeDraft, placeOf } from './normalizeDraft.ts';
import { absolute } from './notation/html.ts';
import { oneLine } from './notation/oneLine.ts';
import { agencyBehind } from './printed/agencyBehind.ts';
import { printedPlace } from './printed/openingDateline.ts';
import { languageTag } from './printed/printed.ts';
import { readStamp } from './printed/date.ts';
import type { Refusal } from './refusals.ts';
import { refusal } from './refusals.ts';
import type { TextRead } from './itemText.ts';
import { quoted } from '../../parse/contentError.ts';

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
  /** As printed: `BEIRUT, April 8 (Reuters)`. */
  dateline?: string | undefined;
  topics?: string[];
  photos?: PhotoDraft[];
  /** The addresses of sound and film that it brings. */
  sound?: string | undefined;
  film?: string | undefined;
  /** What it is, where the format says that it is no text. */
  medium?: 'sound' | 'film' | undefined;
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

/**
 * Makes a draft of an item, adds it to the stories of the delivery, and reports there what is in none of its fields. What is no story (an episode of a
 * podcast, a film, a reader’s comment) goes to `refused` instead.
 */
export function takeItem(item: Item, channel: Channel, delivery: Delivery): Draft {
  const { leftOut } = delivery;
  const draft = emptyDraft(placeOf(item));
  const source = oneLine(item.sources?.find((name) => visible.test(name)) ?? channel.outlet ?? '');
  const title = titleOf(item, [source, channel.outlet ?? '']);
  const url = (item.addresses ?? [])
    .map((address) => absolute(address, item.base))
    .find((address) => address?.startsWith('http'));
  const lang = readLanguage(item.lang) ?? readLanguage(channel.lang);
  const rights = item.rights ?? channel.rights;
  Object.assign(draft, {
    ...(item.id && { id: oneLine(item.id) }),
    ...(title && { title }),
    ...(url && { url }),
    ...(source && { source }),
    ...(lang && { lang }),
    ...(rights && { rights: plainWords(rights) }),
    ...(item.note && { note: item.note }),
  });
  takeDates(draft, item, channel);
  const count = takeTexts(draft, item, leftOut);
  takePeople(draft, item, channel, leftOut);
  takeDateline(draft, item, leftOut);
  draft.proposals = item.proposals ?? [];
  if (item.withheld) {
    draft.status = 'withheld';
    draft.doubts.push(doubt(draft, 'withheld-story', { why: item.withheld }));
  }
  normalizeDraft(draft, leftOut);
  draft.topics = topicsOf(item.topics ?? []);
  leftOut.push(...(item.leftOut ?? []));
  const refused = noStory(item, count);
  if (refused) {
    const text = [...draft.body.map((block) => toString(block)), draft.summary ?? ''].join('\n');
    delivery.refused.push({ ...placeOf(draft), ...(title && { title }), ...refused, text });
  } else delivery.stories.push(draft);
  return draft;
}

/** A language’s tag in its canonical spelling (BCP 47). A longer first part is no language that is registered: “english”. */
function readLanguage(written = ''): string | undefined {
  return /^\s*[a-z]{2,3}(?:[-_]|\s*$)/i.test(written) ? languageTag(written.trim()) : undefined;
}

/** What says what a story is about, once each; no codes, no addresses, and not what a system writes where there is none. */
export function topicsOf(words: string[]): string[] {
  const topics = words.map(plainWords).filter((word) => /\p{L}/u.test(word) && !noTopic.test(word));
  const keys = topics.map((word) => word.toLowerCase());
  return topics.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

const noTopic =
  /^(?:uncategori[sz]ed|unkategorisiert|non class[ée]|sin categoría|sem categoria|geen categorie|без рубрики|https?:\/\/\S*|\w+:(?:[\d:]+|\w+=.*))$/i;

/** The headline without the outlet behind it (Google News and others print it so); what systems write where there is none is none. */
function titleOf({ title = '' }: Item, outlets: string[]): string {
  const whole = plainWords(title);
  const [, before, behind] = /^(.{10,}\S)\s+[-–—|]\s+([^-–—|]{2,60})$/.exec(whole) ?? [];
  const isOutlet = behind && outlets.some((outlet) => outlet && bare(outlet) === bare(behind));
  return isOutlet ? before! : noTitle.test(whole) ? '' : whole;
}

const noTitle = /^(?:new (?:status|post|photo|note) by \S+|\(?(?:untitled|no title|auto draft)\)?)$/i;

function takeDates(draft: Draft, { published = [], updated = [] }: Item, channel: Channel): void {
  const [first, later] = [published, updated].map((list) => list.map(readStamp).find(Boolean));
  const bad = [...published, ...updated].find((text) => text.trim() && !readStamp(text));
  const stamp = first ?? later;
  if (!stamp) {
    const day = channel.day && readStamp(channel.day)?.date.slice(0, 10);
    draft.undated = bad ? `${quoted(bad)} is no date that can be read` : 'the item has no date';
    if (day) draft.perhaps = day;
    return;
  }
  draft.date = stamp.date;
  if (stamp.lost) draft.inferred.push(`date: ${stamp.lost}`);
  if (!first) draft.inferred.push('date from the day it was updated, for there is no other');
  else if (later) draft.updated = later.date;
  if (bad) {
    const why = `is not that of ${quoted(bad)}, which cannot be read as a date`;
    draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
  }
}

/**
 * The longest text is the body. A summary beside it stays one where the body does not hold it. Pictures of all texts are photos. Gives how many words
 * the body has.
 */
function takeTexts(draft: Draft, item: Item, leftOut: LeftOut[]): number {
  const about = { title: draft.title, url: draft.url, base: item.base };
  const [whole, short] = [item.texts ?? [], item.summaries ?? []].map((list) =>
    list.map((text) => ({ place: placeOf(text), ...readItemText(text, about) })),
  ) as [PlacedText[], PlacedText[]];
  // What calls itself the text is believed unless the summary is clearly more.
  const weight = (text: PlacedText) => text.count * (short.includes(text) ? 0.7 : 1);
  const main = [...whole, ...short]
    .filter(({ count }) => count)
    .toSorted((one, other) => weight(other) - weight(one))[0];
  const all = [...new Set([...(main ? [main] : []), ...whole, ...short])];
  const photos = all.flatMap((text) => text.photos.map((photo) => ({ ...photo, ...text.place })));
  draft.photos = [...(item.photos ?? []), ...photos];
  const reported = new Set<string>();
  for (const text of all) {
    draft.doubts.push(...text.doubts.map((one) => ({ ...one, ...text.place })));
    for (const one of text.leftOut)
      if (reported.size !== reported.add(one.text + one.why).size) leftOut.push({ ...one, ...text.place });
  }
  if (!main) return 0;
  const held = bare(wordsOf(main));
  const others = all.filter((text) => text !== main && !isHeld(bare(wordsOf(text)), held));
  const summary = others.find((text) => short.includes(text));
  if (summary) draft.summary = wordsOf(summary);
  for (const other of others.filter((text) => text !== summary))
    leftOut.push({ ...other.place, text: wordsOf(other), why: 'is another text of the item' });
  draft.body = main.body;
  if (main.goesOn || (short.includes(main) && main.count < shortestStory)) {
    const { goesOn, count } = main;
    const where = draft.url ? `at ${draft.url}` : 'elsewhere';
    draft.doubts.push(doubt(draft, 'teaser-only', { count, isCertain: goesOn, where }));
  }
  const links: string[] = [];
  visit({ type: 'root', children: main.body }, 'link', (link) => void links.push(toString(link)));
  if (links.length > 2 && countWords(links.join(' ')) > main.count * 0.7)
    draft.doubts.push(doubt(draft, 'guessed-story', { kind: 'list of links to others' }));
  return main.count;
}

type PlacedText = ReadText & { place: Place };

/** Fewer words than this, under a name that promises a summary, are no story. */
const shortestStory = 80;

function isHeld(text: string, body: string): boolean {
  return body.includes(text) || (text.length > 200 && body.includes(text.slice(0, 100)));
}

function takePeople(draft: Draft, item: Item, channel: Channel, leftOut: LeftOut[]): void {
  const outlets = [draft.source, channel.outlet].filter((outlet) => outlet !== undefined);
  const found = readAuthors(item.authors ?? [], outlets);
  draft.byline = found.byline;
  const sources = [...(item.sources ?? []), channel.outlet ?? ''].map(agencyOf);
  draft.agencies = [...found.agencies, ...sources.filter((agency) => agency !== undefined)];
  leftOut.push(...found.others.map((other) => ({ ...placeOf(draft), ...other })));
}

/** Broadcasters that are agencies only to others. */
function agencyOf(outlet: string): string | undefined {
  const agency = agencyBehind(outlet);
  return agency === 'BBC' || agency === 'CNN' ? undefined : agency;
}

function takeDateline(draft: Draft, { dateline = '' }: Item, leftOut: LeftOut[]): void {
  if (!visible.test(dateline)) return;
  const { place, agency } = printedPlace(dateline);
  if (place !== undefined) draft.dateline = place;
  else leftOut.push({ ...placeOf(draft), text: dateline, why: 'names no place from which it was written' });
  if (agency !== undefined) draft.agencies.push(agency);
}

/** Why an item is no story; `count` is how many words its text has. */
function noStory({ id = '', addresses = [], sound, film, medium }: Item, count: number): Refusal | undefined {
  const make = (what: string, address?: string) => {
    const advice = 'If its words are a story, save them as plain text.';
    return refusal('not-a-story', { what: address ? `${what} (${address})` : what, advice });
  };
  if ([id, ...addresses].some((address) => /#comment-?\d+$/.test(address))) return make('a reader’s comment');
  const isSound = medium === 'sound' || (sound !== undefined && count < shortestStory);
  if (isSound) return make('an episode of a podcast', sound);
  return medium === 'film' || (film !== undefined && !count) ? make('a film', film) : undefined;
}

function wordsOf({ body }: TextRead): string {
  return oneLine(body.map((block) => toString(block)).join(' '));
}
