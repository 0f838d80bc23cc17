import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../parse/agency.ts';
import { quoted } from '../../parse/contentError.ts';
import { readCaption } from '../../parse/caption.ts';
import { readCredit } from '../../parse/credit.ts';
import { dayOf, isBefore, precision } from '../../parse/storyDate.ts';
import type { RootContent } from 'mdast';
import { append } from '../core/append.ts';
import type { Doubt, Draft, LeftOut, PhotoDraft, Place, Proposal } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import {
  bare,
  isOfCorrection,
  normalizeDraft,
  placeOf,
  reportEmbargo,
  takeDecks,
  webAddress,
} from '../core/normalizeDraft.ts';
import { paragraph } from '../core/notation/html.ts';
import { readNorm } from '../core/notation/markup.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import type { Stamp } from '../core/printed/date.ts';
import { printedPlace } from '../core/printed/openingDateline.ts';
import {
  agenciesInByline,
  languageTag,
  printedNames,
  takeDateline,
  writtenBy,
} from '../core/printed/printed.ts';

/** A value of a field as printed. */
export interface Line {
  text: string;
  at: Place;
  /** Of the element or field that holds it. */
  name?: string;
  /** What it is for, where that is told. */
  role?: string;
  /** What it was made of, where it is not written out: `the code “nprov:AP”`. */
  from?: string;
}

/**
 * What NITF, both NewsML and ninjs say of a story, as printed. In each list what is believed most comes first; fields with one value take the first
 * that can be read. Those that need a word: `date` is when it appeared, `release` until when it was under embargo, `creator` who wrote it where no
 * byline is printed, `located` where it was made (often the desk, and not the dateline), `source` its outlet, its agency and who holds its rights,
 * `agency` others beside them, `note` for readers and `advisory` for editors, `signal` that it is a correction.
 */
export type Fields = Partial<Record<FieldName, Line[]>>;

export type FieldName =
  | ('id' | 'language' | 'title' | 'deck' | 'summary' | 'address' | 'status' | 'rights' | 'topic')
  | ('date' | 'revised' | 'release' | 'byline' | 'creator' | 'dateline' | 'located')
  | ('source' | 'agency' | 'credit' | 'note' | 'advisory' | 'correction' | 'signal');

/** A text of a story, whatever it is written in, with what it says of the story beside its words. */
export interface Content {
  body: RootContent[];
  photos: PhotoDraft[];
  fields: Fields;
  proposals: Proposal[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

export function contentOf(parts: Partial<Content>): Content {
  return { body: [], photos: [], fields: {}, proposals: [], leftOut: [], doubts: [], ...parts };
}

/** A story as it is read, with what it leaves out and the fields from which it was made. */
export interface Reading {
  draft: Draft;
  leftOut: LeftOut[];
  fields: Fields;
}

/** The fields of several sources as one; what the first says comes first. */
export function joined(...all: Fields[]): Fields {
  const names = new Set(all.flatMap((fields) => Object.keys(fields) as FieldName[]));
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((fields) => fields[name] ?? [])]));
}

/** Makes a draft of the fields of an item and of its texts. Its dateline is that of the fields; `finishStory` compares it with the text’s. */
export function readStory(at: Place, own: Fields, contents: Content[]): Reading {
  const draft = emptyDraft(placeOf(at));
  const leftOut: LeftOut[] = [];
  for (const content of contents) {
    append(draft.body, content.body);
    append(draft.photos, content.photos);
    append(draft.proposals, content.proposals);
    append(draft.doubts, content.doubts);
    append(leftOut, content.leftOut);
  }
  const fields = joined(own, ...contents.map((content) => content.fields));
  takeFields(draft, fields, leftOut);
  dropRepeated(draft, fields);
  return { draft, leftOut, fields };
}

/**
 * Finishes a story whose fields and text are there. The dateline is the one printed with the text, else that of the fields; where an item was made
 * (`located`) is none, for it may be the desk. The draft is changed.
 */
export function finishStory({ draft, leftOut, fields }: Reading): void {
  const { located = [] } = fields;
  const told = withoutDateline(draft);
  takeRightsBelow(draft, leftOut);
  normalizeDraft(draft, leftOut);
  if (draft.dateline === undefined) takeKnownDateline(draft, fields, leftOut, told ?? located[0]?.text);
  const { dateline } = draft;
  if (told !== undefined && dateline !== undefined && !isSamePlace(told, dateline)) {
    leftOut.push({ line: draft.line, text: told, why: 'a dateline, and not the one printed with the text' });
    const why = `for the text begins with it; its fields say ${quoted(told)}`;
    draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline, why }));
  } else if (told !== undefined && told.length >= (dateline?.length ?? 0)) draft.dateline = told;
  const elsewhere = located.filter(({ text }) => !draft.dateline || !isSamePlace(text, draft.dateline));
  leaveOut(leftOut, elsewhere, 'tells where the item was made, and not its dateline');
  if (draft.source === undefined) nameSource(draft);
}

/** Where an item names nobody, the register of its id may, or the dateline of its text. */
function nameSource(draft: Draft): void {
  const register = /^(?:[a-z]+:\/\/(?:[^/@]*@)?|tag:|urn:newsml:)([\w.-]+)/i.exec(draft.id ?? '')?.[1];
  const ofId = agencyBehind(register ?? '');
  const [source] = ofId === undefined ? draft.agencies : [ofId];
  if (source === undefined) return;
  draft.source = source;
  draft.agencies = [...new Set([...draft.agencies, source])];
  draft.inferred.push(ofId ? 'source from the register of its id' : 'source: the agency in its dateline');
}

/** A picture with its words, as a photo of a story; undefined where it has none. All is as printed. */
export function photoFrom(
  at: Place,
  picture: Partial<Record<PictureWord, string | undefined>>,
): PhotoDraft | undefined {
  const { caption, by, credit, alt, taken, place } = picture;
  const words = caption || alt;
  if (!words) return undefined;
  const line = creditLine(by?.replace(/^by\s+/i, ''), credit);
  const printed = bare(readCaption(words).credit ?? '');
  const isPrinted = printed && printed.includes(bare(by ?? ''));
  return {
    ...placeOf(at),
    caption: words,
    ...(line && !isPrinted && { credit: line }),
    ...(alt && alt !== words && { alt }),
    ...(taken && { taken }),
    ...(place && { place }),
  };
}

type PictureWord = 'caption' | 'by' | 'credit' | 'alt' | 'taken' | 'place';

/** Reports lines with a reason; see `LeftOut`. */
export function leaveOut(leftOut: LeftOut[], some: Line[], why: string, certain = false): void {
  for (const { at, text } of some) leftOut.push({ ...placeOf(at), text, why, ...(certain && { certain }) });
}

function takeFields(draft: Draft, fields: Fields, leftOut: LeftOut[]): void {
  const take = (field: 'id' | 'title' | 'summary' | 'url' | 'rights' | 'lang', text?: string) => {
    if (text) draft[field] = text;
  };
  const { language = [], status = [] } = fields;
  take('id', fields.id?.[0]?.text);
  take('title', fields.title?.[0]?.text);
  const isTitle = ({ text }: Line) => bare(text) === bare(draft.title ?? '');
  const [summary, ...others] = fields.summary?.filter((line) => !isTitle(line)) ?? [];
  take('summary', summary?.text);
  for (const line of others)
    if (!bare(draft.summary ?? '').includes(bare(line.text)))
      leaveOut(leftOut, [line], `a second summary${line.role ? `, ${quoted(line.role)}` : ''}`);
  take('url', fields.address?.map(({ text }) => webAddress(text)).find(Boolean));
  take('rights', sentences(fields.rights));
  take('lang', language.map(({ text }) => languageTag(text)).find(Boolean));
  if (draft.lang === undefined) leaveOut(leftOut, language.slice(0, 1), 'is not a language tag (BCP 47)');
  if (status.some(({ text }) => /withheld|embargo|spiked|unpublished/i.test(text))) draft.status = 'withheld';
  if (status.some(({ text }) => /cancel+ed|killed|recalled|deleted/i.test(text))) draft.status = 'canceled';
  takeDates(draft, fields);
  for (const { text, at } of fields.deck ?? []) takeDecks(draft, [text], placeOf(at), leftOut);
  takeSource(draft, fields);
  takePeople(draft, fields, leftOut);
  takePlace(draft, fields, leftOut);
  // `PORT/STRIKE;LOCKS`
  draft.topics.push(...(fields.topic ?? []).flatMap(({ text }) => text.split(/\s*;\s*|(?<=^\S+)\/(?=\S+$)/)));
  takeNotes(draft, fields, leftOut);
}

/** By-line and credit line of a picture as one prints them together: `Jane Doe/Reuters`. */
function creditLine(by = '', credit = ''): string {
  if (bare(credit).includes(bare(by))) return credit;
  return bare(by).includes(bare(credit)) ? by : `${by}/${credit}`;
}

/** Several notices as one text, each once. */
function sentences(some: Line[] = []): string {
  const texts = [...new Set(some.map(({ text }) => text))];
  return texts
    .map((text, index) => (index < texts.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text))
    .join(' ');
}

/** The first date that can be read, and of those of the same day the exactest. Only what is later by a minute is an update. */
function takeDates(draft: Draft, { date = [], revised = [], release = [] }: Fields): void {
  const stamps = date.flatMap((line) => {
    const stamp = readNorm(line.text);
    return stamp ? [{ ...stamp, line }] : [];
  });
  const [first] = stamps;
  const bad = date.filter(({ text }) => !readNorm(text));
  const faults = bad
    .map(({ name = 'date', text }) => `its ${name} is ${quoted(text)}, which is no date`)
    .join(' and ');
  if (faults) draft.undated = faults;
  if (!first) return;
  const isExact = (stamp: Stamp) =>
    precision(stamp.date) === 'instant' && dayOf(stamp.date) === dayOf(first.date);
  const chosen = stamps.find(isExact) ?? first;
  draft.date = chosen.date;
  if (chosen.lost !== undefined) draft.inferred.push(`date: ${chosen.lost}`);
  if (/version/i.test(first.line.name ?? ''))
    draft.inferred.push('date: that of this version, for no earlier one is given');
  const made = stamps.find(({ line }) => /content/i.test(line.name ?? ''))?.date;
  const why = faults
    ? `stands alone: ${faults}`
    : made &&
      isBefore(dayOf(made) ?? made, first.date) &&
      `is later than its content, which was made on ${made}`;
  if (why) draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
  const later = revised.flatMap(({ text }) => readNorm(text) ?? [])[0];
  const minutes = (Date.parse(later?.date ?? '') - Date.parse(chosen.date)) / 60_000;
  if (later && isBefore(chosen.date, later.date) && !(minutes < 1)) {
    draft.updated = later.date;
    if (later.lost !== undefined) draft.inferred.push(`updated: ${later.lost}`);
  }
  const until = release.find(({ text }) => readNorm(text));
  if (until) reportEmbargo(draft, readNorm(until.text)!.date, placeOf(until.at));
}

/** A party that is named, or whose code is an agency’s, rather than one with a code alone. */
function takeSource(draft: Draft, { source = [], agency = [], credit = [] }: Fields): void {
  const chosen =
    source.find(({ text, from }) => from === undefined || agencyOf(text) !== undefined) ?? source[0];
  if (chosen) {
    draft.source = agencyOf(chosen.text) ?? chosen.text;
    const { name = '', from = isOutlet.test(name) ? undefined : `its ${name}` } = chosen;
    if (from !== undefined) draft.inferred.push(`source from ${from}`);
  }
  const credited = credit.flatMap(({ text }) => [text, ...readCredit(text).agencies]);
  const names = [...source, ...agency].map(({ text }) => text);
  draft.agencies.push(...[...names, ...credited].flatMap((name) => agencyOf(name) ?? []));
}

/** Elements and fields that name who publishes. */
const isOutlet =
  /^(?:provider|pubdata|distributor|Party|publisher|source|creditline|categories|infosources?|info_sources)$/;

/** The byline as printed; without one, creators with a whole name who are no party to its publication. */
function takePeople(draft: Draft, fields: Fields, leftOut: LeftOut[]): void {
  const { byline = [], creator = [], source = [], agency = [], credit = [] } = fields;
  for (const line of byline) {
    const agencies = agenciesInByline(line.text);
    const names = printedNames(line.text).filter((name) => !isOfAgency(name));
    draft.agencies.push(...agencies);
    // Some agencies print a second headline in its place.
    if (isSentence(line.text)) takeDecks(draft, [line.text], placeOf(line.at), leftOut);
    else draft.byline.push(...names.filter((name) => bare(name) !== bare(draft.source ?? '')));
    if (!names.length && !agencies.length) leaveOut(leftOut, [line], 'a byline that names nobody');
  }
  const parties = new Set([...source, ...agency, ...credit].map(({ text }) => bare(text)));
  const people = creator.filter(
    ({ text }) => agencyOf(text) === undefined && !parties.has(bare(text)) && !organisation.test(text),
  );
  draft.agencies.push(...creator.flatMap(({ text }) => agencyOf(text) ?? []));
  const whole = people.filter(({ text }) => /\s/.test(text));
  leaveOut(
    leftOut,
    people.filter((line) => !whole.includes(line)),
    'initials or a login of an editor',
  );
  if (!draft.byline.length) draft.byline.push(...whole.flatMap(({ text }) => printedNames(text)));
}

const organisation = /^the\s|\b(?:agency|corp|data|gmbh|group|inc|llc|ltd|media|network|service)\b/i;

/** Whether what was taken for a name is an agency’s or one of its services’: `Von dpa`, `PA Scotland`. */
function isOfAgency(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  const agency = /^(?:by|von|par|por|di|door|av|af)$/i.test(first) ? rest.join(' ') : first;
  return (
    agencyOf(name) !== undefined || (/^(?:\p{Lu}{2,}|dpa)$/u.test(agency) && agencyOf(agency) !== undefined)
  );
}

function agencyOf(name: string): string | undefined {
  return agencyBehind(name) ?? agencyBehind(name.replace(/^the /i, ''));
}

/** Whether a byline reads as a sentence: `Situation serious, says the commission`. */
function isSentence(text: string): boolean {
  const words = text.split(/[\s/]+/);
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word));
  if (words.length < 5 || writtenBy.test(text)) return false;
  return small.includes(words[1]!) || (small.length >= 3 && !text.includes(','));
}

/** The place of a dateline in the fields, if it prints one: some write a timestamp there. */
function takePlace(draft: Draft, { dateline = [] }: Fields, leftOut: LeftOut[]): void {
  for (const line of dateline) {
    const { place, agency } = printedPlace(bracketed(line.text));
    if (agency !== undefined) draft.agencies.push(agency);
    if (place !== undefined) draft.dateline ??= place;
    if (bare(line.text) !== bare(place ?? ''))
      leaveOut(leftOut, [line], 'a dateline, of which place and agency stand in their fields');
  }
}

/** Notes are for editors, but those for readers by their role; that of a correction or a cancellation tells readers what they should know. */
function takeNotes(draft: Draft, fields: Fields, leftOut: LeftOut[]): void {
  const { note = [], advisory = [], correction = [], signal } = fields;
  const kinds = Map.groupBy(advisory, ({ role = '', text }) => {
    if (/private|nonpublic|contact|closing|notepad|picture|editorial|genre|embargo/i.test(role))
      return 'internal';
    if (draft.status === 'canceled') return 'note';
    if (isOfCorrection(text)) return 'correction';
    if (/:public$/i.test(role)) return 'note';
    return signal?.length ? 'correction' : 'internal';
  });
  const text = sentences([...note, ...(kinds.get('note') ?? [])]);
  if (text) draft.note = text;
  const corrections = [...correction, ...(kinds.get('correction') ?? [])];
  draft.corrections.push(...corrections.map((line) => ({ date: '', text: line.text })));
  leaveOut(leftOut, kinds.get('internal') ?? [], 'a note to editors', true);
  if (signal?.[0] && !corrections.length && draft.status !== 'canceled')
    draft.doubts.push(doubt(placeOf(signal[0].at), 'unexplained-correction'));
}

/** An agency that stands bare behind place or day, as one in brackets: `TOKYO, Sept. 3, Kyodo`, `SYDNEY March 22 AAP -`. */
function bracketed(dateline: string): string {
  const text = dateline.replace(/[\s–—-]+$/, '');
  const [whole, last = ''] = /(?:,\s*|(?<=\d)\s+)([^,()]{2,30})$/.exec(text) ?? [''];
  return knownAgency(last) === undefined ? dateline : `${text.slice(0, -whole.length)} (${last})`;
}

/** Takes a dateline off the text that is one because its place or party is told elsewhere: `Wismar – The crane …`, `JUBA (DAILY WIRE) – The ferry …`. */
function takeKnownDateline(
  draft: Draft,
  fields: Fields,
  leftOut: LeftOut[],
  known: string | undefined,
): void {
  const parties = [fields.source, fields.agency, fields.creator].flatMap((some) => some ?? []);
  const opening = /^[^()]{0,90}\(([^()]{3,30})\)/.exec(toString(draft.body[0] ?? paragraph('')))?.[1] ?? '';
  const named = bare(opening.replace(/\.\p{Ll}{2,3}$/u, ''));
  const isParty = ({ text }: Line) => bare(text.replace(/^the /i, '')).startsWith(named);
  const names = opening && parties.some(isParty) ? [opening] : [draft.source ?? '', ...draft.agencies];
  const found = takeDateline(draft.body, { names: names.filter(Boolean), known });
  if (!found) return;
  if (found.place !== undefined) draft.dateline = found.place;
  const why = 'the dateline before the text, which has fields of its own';
  leftOut.push({ line: draft.line, text: found.printed, why });
}

/** The dateline of a draft, which is taken from it. */
function withoutDateline(draft: Draft): string | undefined {
  const { dateline } = draft;
  delete draft.dateline;
  return dateline;
}

function isSamePlace(one: string, other: string): boolean {
  const [city, second] = [one, other].map((text) => bare(text.split(',')[0]!));
  return city!.startsWith(second!) || second!.startsWith(city!);
}

/** Drops what the text repeats: its headline, the second one as a heading, and the byline before or behind it. */
function dropRepeated(draft: Draft, { byline = [] }: Fields): void {
  const bylines = new Set(byline.map(({ text }) => bare(text)));
  const [title, summary] = [draft.title, draft.summary].map((text) => bare(text ?? ''));
  const isTitle = (block: RootContent) =>
    [title, block.type === 'heading' && summary].includes(bare(toString(block)));
  while (draft.body.length > 1 && isTitle(draft.body[0]!)) draft.body.shift();
  const ends = new Set([...draft.body.slice(0, 2), ...draft.body.slice(-2)]);
  if (draft.body.length > 1)
    draft.body = draft.body.filter((block) => !ends.has(block) || !bylines.has(bare(toString(block))));
}

/** A notice of copyright below the text. */
function takeRightsBelow(draft: Draft, leftOut: LeftOut[]): void {
  const text = toString(draft.body.at(-1) ?? paragraph(''));
  if (
    draft.body.length < 2 ||
    text.length > 400 ||
    !/^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4}))/i.test(text)
  )
    return;
  draft.body.pop();
  if (draft.rights === undefined) draft.rights = text;
  else leftOut.push({ line: draft.line, text, why: 'a notice of copyright', certain: true });
}
