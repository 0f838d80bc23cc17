import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { knownAgency } from '../../parse/agency.ts';
import { quoted } from '../../parse/contentError.ts';
import { counted } from '../../parse/counted.ts';
import { readCredit } from '../../parse/credit.ts';
import { visible } from '../../parse/sourceText.ts';
import type { Delivery, Draft, LeftOut, PhotoDraft, Place, Proposal } from './delivery.ts';
import { emptyDraft, placeOf } from './delivery.ts';
import { doubt } from './doubts.ts';
import { agenciesInByline, readAuthors } from './printed/byline.ts';
import type { ItemText } from './itemText.ts';
import { plainWords, readItemText } from './itemText.ts';
import { normalizeDraft, takeDecks } from './normalizeDraft.ts';
import { bare, oneLine } from './notation/oneLine.ts';
import { absolute } from './notation/address.ts';
import { readStamp } from './printed/date.ts';
import { agencyBehind } from './printed/agencyBehind.ts';
import { isKnownPlace } from './printed/datelineCities.ts';
import { printedPlace } from './printed/openingDateline.ts';
import { languageTag } from './printed/printed.ts';
import { wordCount } from './printed/sentences.ts';
import type { Refusal } from './refusals.ts';
import { refusal } from './refusals.ts';
import { standingOf } from './standing.ts';

/**
 * A story as the fields of a format say it, before its words are read: what an entry of a feed, a row of a table, a post of a content system and an
 * item of an agency have in common. All is as printed (`By Jane Doe, AFP`; `BEIRUT, April 8 (Reuters)`), and in each list what is believed most comes
 * first. Those that need a word: `addresses` are its own, perhaps relative to `base`; `decks` are headlines below the first; `sources` are outlets and
 * agencies that it names as its source, `agencies` others that had a part in it, and lines of credit; `located` is where it was made, which may be a
 * desk: it tells a dateline in the text, and is none itself, or where `isFromThere` a doubtful one; `sound` and `film` are addresses of what it
 * brings; `withheld` says why readers may not see it, as a sentence without its full stop: `it is a draft`; `status` are words that say whether it may
 * be shown: `usable`, `stat:withheld`.
 */
export interface Item
  extends Place, Partial<Record<ItemValue, string | undefined>>, Partial<Record<ItemList, string[]>> {
  /** The whole text. */
  texts?: ItemText[];
  /** What is a summary where there is a whole text, else the text. */
  summaries?: ItemText[];
  /** Parts that are printed below the text, whichever it is: fact boxes. */
  below?: ItemText[];
  photos?: PhotoDraft[];
  proposals?: Proposal[];
  /** What the format’s reader leaves out of it knowingly. */
  leftOut?: LeftOut[];
  /** What it is, where the format says that it is no text. */
  medium?: 'sound' | 'film' | 'picture' | undefined;
  isCanceled?: boolean;
  isFromThere?: boolean;
}

export type ItemValue =
  | ('id' | 'title' | 'base' | 'dateline' | 'located' | 'rights' | 'lang' | 'note')
  | ('sound' | 'film' | 'withheld');
export type ItemList =
  | ('decks' | 'addresses' | 'published' | 'updated' | 'authors' | 'sources' | 'agencies')
  | ('topics' | 'corrections' | 'status');

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
export function takeItem(delivery: Delivery, item: Item, channel: Channel = {}): Draft {
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
    ...(item.isCanceled && { status: 'canceled' }),
  });
  takeDates(draft, item, channel);
  const count = takeTexts(draft, item, leftOut);
  takeDecks(draft, item.decks ?? [], placeOf(item), leftOut);
  takePeople(draft, item, channel, leftOut);
  takeNotice(draft, leftOut);
  draft.proposals = item.proposals ?? [];
  draft.corrections = (item.corrections ?? []).map((text) => ({ date: '', text }));
  takeStatus(draft, item);
  normalize(draft, item, leftOut);
  draft.topics = topicsOf(item.topics ?? []);
  leftOut.push(...(item.leftOut ?? []));
  const refused = noStory(item, count);
  if (refused) {
    const text = [...draft.body.map((block) => toString(block)), draft.summary ?? ''].join('\n');
    delivery.refused.push({ ...placeOf(draft), ...(title && { title }), ...refused, text });
  } else delivery.stories.push(draft);
  return draft;
}

/** Doubts the date of a draft, if it has one. */
export function doubtDate(draft: Draft, why: string): void {
  if (draft.date !== undefined) draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
}

/** Withholds what must not be shown; of a status that does not say whether it may be, a doubt tells. */
function takeStatus(draft: Draft, { withheld, isCanceled, status = [] }: Item): void {
  if (isCanceled) return;
  const words = status
    .map((word) => word.trim().replace(/^.*[:/#]/s, ''))
    .filter((word) => /\p{L}/u.test(word));
  const hidden = words.find((word) => standingOf('status', word) === 'hidden');
  const why = withheld ?? (hidden === undefined ? undefined : `its status is ${quoted(hidden)}`);
  if (why !== undefined) {
    draft.status = 'withheld';
    draft.doubts.push(doubt(draft, 'withheld-story', { why }));
    return;
  }
  for (const word of new Set(words.filter(isUnknownStatus)))
    draft.doubts.push(doubt(draft, 'status-of-item', { what: `its status is ${quoted(word)}` }));
}

/** Whether a status leaves open whether a story may be shown. */
export function isUnknownStatus(word: string): boolean {
  return standingOf('status', word) === 'unknown' && !isWithdrawn.test(word);
}

/** A status that withdraws a story. */
export const isWithdrawn = /cancel+ed|killed|recalled|deleted/i;

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

/** The headline without the outlet behind it (Google News and others print it so). */
function titleOf({ title = '' }: Item, outlets: string[]): string {
  const whole = plainWords(title);
  const [, before, behind] = /^(.{10,}\S)\s+[-–—|]\s+([^-–—|]{2,60})$/.exec(whole) ?? [];
  const plain = (name: string) => bare(name.replace(/^the /i, ''));
  const isOutlet = behind && outlets.some((outlet) => outlet && plain(outlet) === plain(behind));
  return isOutlet ? before! : whole;
}

/** The first date that can be read. What is later by less than a minute is no update. */
function takeDates(draft: Draft, { published = [], updated = [] }: Item, channel: Channel): void {
  const [stamps, later] = [published, updated].map((list) => list.flatMap((text) => readStamp(text) ?? []));
  const bad = [...published, ...updated].find((text) => text.trim() && !readStamp(text));
  const first = stamps?.[0] ?? later?.[0];
  if (!first) {
    const day = channel.day && readStamp(channel.day)?.date.slice(0, 10);
    if (bad) draft.undated = `${quoted(bad)} is no date that can be read`;
    else if (day) draft.undated = `the whole in which it stands is of ${quoted(channel.day!)}`;
    if (day) draft.perhaps = day;
    return;
  }
  const { date, lost } = first;
  draft.date = date;
  if (lost) draft.inferred.push(`date: ${lost}`);
  const change = stamps?.length ? later?.[0] : undefined;
  if (!stamps?.length) draft.inferred.push('date from the day it was updated, for there is no other');
  const seconds = Math.abs(Date.parse(change?.date ?? '') - Date.parse(date)) / 1000;
  if (change && !(seconds < 60)) draft.updated = change.date;
  if (change?.lost && draft.updated) draft.inferred.push(`updated: ${change.lost}`);
  if (bad) doubtDate(draft, `is not that of ${quoted(bad)}, which cannot be read as a date`);
}

/**
 * The first text that is not much shorter than the longest is the body. A summary beside it stays one where the body does not hold it. Pictures of
 * all texts are photos. Gives how many words the body has.
 */
function takeTexts(draft: Draft, item: Item, leftOut: LeftOut[]): number {
  const { title, url, source } = draft;
  const about = { title, url, source, base: item.base };
  const read = (texts: ItemText[] = []) => texts.map((text) => readItemText(text, about));
  const [whole, short, below] = [read(item.texts), read(item.summaries), read(item.below)];
  const written = [...whole, ...short];
  const most = written.reduce((longest, { count }) => Math.max(longest, count), 0);
  const main = written.find(({ count, body }) => body.length && count >= most * 0.75);
  const all = [...new Set([...(main ? [main] : []), ...written, ...below])];
  draft.photos = [...(item.photos ?? []), ...all.flatMap(({ photos }) => photos)];
  draft.doubts.push(...all.flatMap(({ doubts }) => doubts));
  const left = new Map(all.flatMap((text) => text.leftOut).map((one) => [one.text + one.why, one]));
  leftOut.push(...left.values());
  draft.body = [main, ...below].flatMap((text) => text?.body ?? []);
  if (!main) return 0;
  const held = bare(`${draft.title} ${wordsOf(main.body)}`);
  const isHeld = (text: string) =>
    held.includes(text) || (text.length > 200 && held.includes(text.slice(0, 100)));
  const others = written.filter((text) => text !== main && !isHeld(bare(wordsOf(text.body))));
  const summary = others.find((text) => short.includes(text));
  if (summary) draft.summary = wordsOf(summary.body);
  for (const { body, ...other } of others.filter((text) => text !== summary))
    leftOut.push({ ...placeOf(other), text: wordsOf(body), why: 'is another text of the item' });
  if (main.goesOn || (short.includes(main) && main.count < shortestStory)) {
    const words = counted(main.count, 'word', 'words');
    const where = draft.url ? `at ${draft.url}` : 'elsewhere';
    const perhaps = main.goesOn ? '' : 'perhaps only ';
    draft.doubts.push(doubt(draft, 'teaser-only', { perhaps, words, where }));
  }
  const links: string[] = [];
  visit({ type: 'root', children: main.body }, 'link', (link) => void links.push(toString(link)));
  if (links.length > 2 && wordCount(links.join(' ')) > main.count * 0.7)
    draft.doubts.push(doubt(draft, 'guessed-story', { kind: 'list of links to others' }));
  return main.count;
}

/** Fewer words than this, under a name that promises a summary, are no story. */
const shortestStory = 80;

function wordsOf(body: RootContent[]): string {
  return oneLine(body.map((block) => toString(block)).join(' '));
}

/** Names and agencies. A byline or a deck that is printed once more before or behind the text goes out of it. */
function takePeople(draft: Draft, item: Item, channel: Channel, leftOut: LeftOut[]): void {
  const { authors = [], sources = [], agencies = [], decks = [] } = item;
  const outlets = [...sources, channel.outlet ?? '', ...agencies].filter((name) => visible.test(name));
  const found = readAuthors(authors, outlets);
  draft.byline = found.byline;
  const inferred = found.turned.map((name) => `byline from ${quoted(name)}, the surname first`);
  draft.inferred.push(...inferred);
  const parties = [...outlets, ...agencies.flatMap((line) => readCredit(line).agencies)];
  draft.agencies = [...found.agencies, ...parties.flatMap((name) => agencyOf(name) ?? [])];
  leftOut.push(...found.others.map((other) => ({ ...placeOf(draft), ...other })));
  const { body } = draft;
  const ends = body.length > 1 ? [...body.slice(0, 2), ...body.slice(-2)] : [];
  // What opens the text as a sentence is its lead, and no summary of it.
  const lead = decks.find((deck) => /[.!?…]["”’»]?$/.test(deck) && bare(deck) === bare(toString(body[0])));
  if (lead !== undefined && draft.summary === lead && body.length > 1) {
    delete draft.summary;
    draft.inferred = draft.inferred.filter((clause) => !clause.startsWith('summary '));
  }
  const printed = new Set([...authors, ...decks.filter((deck) => deck !== lead)].map(bare));
  const names = new Set([...authors, ...found.byline].map(bare));
  // `Jane Doe/AFP`
  const isSignature = (text: string) => {
    const [name = '', ...others] = text.split(/\s*[/,]\s*/);
    return names.has(bare(name)) && others.every((one) => names.has(bare(one)) || knownAgency(one));
  };
  const isOnceMore = (text: string) => printed.has(bare(text)) || isSignature(text);
  const twice = ends.filter((block) => isOnceMore(toString(block)));
  draft.agencies.push(...twice.flatMap((block) => agenciesInByline(toString(block))));
  draft.body = body.filter((block) => !twice.includes(block));
}

/** Takes a notice of copyright off the end of the text. */
function takeNotice(draft: Draft, leftOut: LeftOut[]): void {
  const text = draft.body.length > 1 ? wordsOf(draft.body.slice(-1)) : '';
  if (text.length > 400 || !/^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4}))/i.test(text)) return;
  draft.body.pop();
  if (draft.rights === undefined) draft.rights = text;
  else leftOut.push({ ...placeOf(draft), text, why: 'a notice of copyright', certain: true });
}

/** Broadcasters that are agencies only to others. */
function agencyOf(outlet: string): string | undefined {
  const agency = agencyBehind(outlet);
  return agency === 'BBC' || agency === 'CNN' ? undefined : agency;
}

/** Normalizes the draft. The dateline is the one printed with the text, else that of the fields, which may be the desk’s. */
function normalize(draft: Draft, item: Item, leftOut: LeftOut[]): void {
  const { dateline = '', located, sources = [], agencies = [] } = item;
  // An agency may stand bare: `TOKYO, Sept. 3, Kyodo`.
  const field = dateline.replace(/,?\s+(\p{L}+)[\s–—-]*$/u, (whole, name: string) =>
    knownAgency(name) ? ` (${name})` : whole,
  );
  const names = [...sources, ...agencies];
  // An agency that is not known: `Vatikanstadt (KAP)`.
  const [behind = '', name] = /\s*\((?!USA|UAE|DRC)(\p{Lu}{3,6})\)[\s–—-]*$/u.exec(field) ?? [];
  const isNamed = !name || knownAgency(name) || names.some((one) => bare(one).startsWith(bare(name)));
  const { place: told, agency } = printedPlace(isNamed ? field : field.slice(0, -behind.length));
  if (agency !== undefined) draft.agencies.push(agency);
  normalizeDraft(draft, leftOut, { names, known: told ?? located });
  if (told === undefined) {
    if (!located || draft.dateline !== undefined) return;
    const why = 'where it was made, which may be a desk: no dateline is printed';
    if (item.isFromThere && isKnownPlace(located.split(',')[0]!)) {
      draft.dateline = located;
      draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline: located, why: `for it is ${why}` }));
    } else leftOut.push({ ...placeOf(item), text: located, why });
    return;
  }
  if (draft.dateline === undefined || isSamePlace(told, draft.dateline)) {
    draft.doubts = draft.doubts.filter(({ id }) => id !== 'guessed-dateline');
    if (told.length >= (draft.dateline?.length ?? 0)) draft.dateline = told;
    const why = `for ${quoted(name ?? '')} beside it is no known agency`;
    if (!isNamed) draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline: told, why }));
    return;
  }
  leftOut.push({ line: draft.line, text: told, why: 'a dateline, and not the one printed with the text' });
  const guess = `for the text begins with it; its fields say ${quoted(told)}`;
  draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline: draft.dateline, why: guess }));
}

function isSamePlace(one: string, other: string): boolean {
  const [city = '', second = ''] = [one, other].map((text) => bare(text.split(/[,(/]/)[0] ?? ''));
  return city.startsWith(second) || second.startsWith(city);
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
  if (medium === 'picture') return make('a picture');
  return medium === 'film' || (film !== undefined && !count) ? make('a film', film) : undefined;
}
