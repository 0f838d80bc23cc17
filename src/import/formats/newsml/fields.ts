import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../../parse/agency.ts';
import { quoted } from '../../../parse/contentError.ts';
import { readCredit } from '../../../parse/credit.ts';
import { dayOf, isBefore, precision } from '../../../parse/storyDate.ts';
import type { Draft, LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import {
  bare,
  isOfCorrection,
  normalizeDraft,
  placeOf,
  reportEmbargo,
  takeDecks,
  webAddress,
} from '../../core/normalizeDraft.ts';
import { printed, readNorm } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { printedPlace } from '../../core/printed/openingDateline.ts';
import { agenciesInByline, languageTag, printedNames, takeDateline } from '../../core/printed/printed.ts';

/** A value of a field as printed, and the element that holds it. */
export interface Line {
  text: string;
  at: XmlElement;
  /** What it was made of, where it is not written out: `the code “nprov:AP”`. */
  from?: string;
}

/**
 * What NITF and both NewsML say of a story, as printed. In each list what is believed most comes first; fields with one value take the first that
 * can be read.
 */
export type Fields = Partial<Record<FieldName, Line[]>>;

export type FieldName =
  | 'id'
  | 'language'
  | 'title'
  /** Headlines below the first. */
  | 'deck'
  | 'summary'
  /** When it appeared. */
  | 'date'
  | 'revised'
  /** Until when it was under embargo. */
  | 'release'
  | 'status'
  /** As printed. */
  | 'byline'
  /** Who wrote it, where no byline is printed: people, logins and agencies. */
  | 'creator'
  | 'dateline'
  /** Where it was made: often the desk, and not the dateline. */
  | 'located'
  /** Its outlet, its agency and who holds its rights. */
  | 'source'
  /** Agencies beside its source. */
  | 'agency'
  | 'credit'
  | 'rights'
  | 'topic'
  | 'address'
  /** For readers. */
  | 'note'
  /** For editors. */
  | 'advisory'
  | 'correction';

/** For each field the paths of its values below an element; see `lines`. */
export type FieldPaths = Partial<Record<FieldName, string[]>>;

/** Reads all fields of a table. */
export function readFields(of: XmlElement, paths: FieldPaths): Fields {
  return Object.fromEntries(Object.entries(paths).map(([name, some]) => [name, lines(of, ...some)]));
}

/** The fields of several sources as one; what the first says comes first. */
export function joined(...all: Fields[]): Fields {
  const whole: Fields = {};
  for (const fields of all)
    for (const [name, some] of Object.entries(fields) as [FieldName, Line[]][])
      whole[name] = [...(whole[name] ?? []), ...some];
  return whole;
}

/** The values at paths such as `head/docdata/doc-id/@id-string` and, anywhere below, `head/..keyword`; empty ones are left aside. */
export function lines(of: XmlElement, ...paths: string[]): Line[] {
  return paths.flatMap((path) => {
    const [steps = '', attribute] = path.split('@');
    const found = select(of, steps.replace(/\/$/, ''));
    return found
      .map((at) => ({
        at,
        text: attribute === undefined ? printed(at) : oneLine(at.attributes[attribute] ?? ''),
      }))
      .filter(({ text }) => text);
  });
}

/** The elements at a path; case, dots and hyphens of names do not matter, in which dialects differ: `body.head`, `body-head`, `bodyhead`. */
export function select(of: XmlElement, path: string): XmlElement[] {
  let found = [of];
  for (const step of path.split('/').filter(Boolean)) {
    const name = plainName(step);
    found = found.flatMap((one) => (step.startsWith('..') ? descendants(one) : elements(one)));
    found = found.filter((one) => plainName(one.name) === name);
  }
  return found;
}

/** Puts the fields into a draft. The dateline is that of the fields; `finishStory` compares it with the text’s. */
export function takeFields(draft: Draft, fields: Fields, leftOut: LeftOut[]): void {
  const take = (field: 'id' | 'title' | 'summary' | 'url' | 'rights' | 'note', text?: string) => {
    if (text) draft[field] = text;
  };
  const [title, ...titles] = fields.title ?? [];
  take('id', fields.id?.[0]?.text);
  take('title', title?.text);
  take('summary', fields.summary?.[0]?.text);
  take('url', fields.address?.map(({ text }) => webAddress(text)).find(Boolean));
  take('rights', sentences(fields.rights));
  take('note', sentences(fields.note));
  takeStatus(draft, fields);
  takeLanguage(draft, fields, leftOut);
  takeDates(draft, fields);
  leaveOut(
    leftOut,
    titles.filter(({ text }) => bare(text) !== bare(title!.text)),
    'a further headline, for which a record has no field',
  );
  for (const { text, at } of fields.deck ?? []) takeDecks(draft, [text], placeOf(at), leftOut);
  takeSource(draft, fields);
  takePeople(draft, fields, leftOut);
  takeField(draft, fields, leftOut);
  draft.topics.push(...(fields.topic ?? []).map(({ text }) => text));
  for (const { text } of fields.correction ?? []) draft.corrections.push({ date: '', text });
  for (const line of fields.advisory ?? [])
    if (isOfCorrection(line.text)) draft.corrections.push({ date: '', text: line.text });
    else leaveOut(leftOut, [line], 'a note to editors');
}

/**
 * Finishes a draft whose fields and text are there. The dateline is the one printed with the text, else that of the fields; where an item was made
 * (`located`) is none, for it may be the desk. The draft is changed.
 */
export function finishStory(draft: Draft, leftOut: LeftOut[], located: Line[] = []): void {
  const told = draft.dateline;
  delete draft.dateline;
  while (draft.body.length > 1 && isRepeated(draft)) draft.body.shift();
  takeRightsBelow(draft, leftOut);
  normalizeDraft(draft, leftOut);
  if (draft.dateline === undefined) takeKnownDateline(draft, told ?? located[0]?.text, leftOut);
  const text = draft.dateline;
  if (told !== undefined && (text === undefined || isSamePlace(told, text)))
    draft.dateline = text !== undefined && text.length > told.length ? text : told;
  else if (told !== undefined && text !== undefined) {
    leftOut.push({
      line: draft.line,
      text: told,
      why: 'a dateline that is not the one printed with the text',
    });
    const why = `for the text begins with it; its fields say ${quoted(told)}`;
    draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline: text, why }));
  }
  const elsewhere = located.filter(
    (line) => draft.dateline === undefined || !isSamePlace(line.text, draft.dateline),
  );
  leaveOut(leftOut, elsewhere, 'tells where the item was made, and not its dateline');
}

/** A picture with its words, as a photo of a story; undefined where it has none. `by` and `credit` are as printed. */
export function photoFrom(
  at: XmlElement,
  {
    caption,
    by,
    credit,
    alt,
    ...more
  }: { caption?: string | undefined; by?: string | undefined } & {
    credit?: string | undefined;
    alt?: string | undefined;
    taken?: string | undefined;
    place?: string | undefined;
  },
): PhotoDraft | undefined {
  const words = caption || alt;
  if (!words) return undefined;
  const name = by?.replace(/^by\s+/i, '');
  const line = creditLine(name, credit);
  const rest = { ...(line && { credit: line }), ...(alt && alt !== words && { alt }) };
  const { taken, place } = more;
  return { ...placeOf(at), caption: words, ...rest, ...(taken && { taken }), ...(place && { place }) };
}

/** Reports lines with a reason. */
export function leaveOut(leftOut: LeftOut[], some: Line[], why: string): void {
  for (const { at, text } of some) leftOut.push({ ...placeOf(at), text, why });
}

/** By-line and credit line of a picture as one prints them together: `Jane Doe/Reuters`. */
function creditLine(by = '', credit = ''): string {
  if (!by || !credit || credit.toLowerCase().includes(by.toLowerCase())) return credit || by;
  return by.toLowerCase().includes(credit.toLowerCase()) ? by : `${by}/${credit}`;
}

function plainName(name: string): string {
  return name.replace(/[._-]/g, '').toLowerCase();
}

/** Several notices as one text, each once. */
function sentences(some: Line[] = []): string {
  const texts = [...new Set(some.map(({ text }) => text))];
  return texts
    .map((text, index) => (index < texts.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text))
    .join(' ');
}

function takeStatus(draft: Draft, { status }: Fields): void {
  const words = status?.map(({ text }) => text).join(' ') ?? '';
  if (/withheld|embargo/i.test(words)) draft.status = 'withheld';
  if (/cancell?ed/i.test(words)) draft.status = 'canceled';
}

function takeLanguage(draft: Draft, { language = [] }: Fields, leftOut: LeftOut[]): void {
  const tag = language.map(({ text }) => languageTag(text)).find(Boolean);
  if (tag !== undefined) draft.lang = tag;
  else leaveOut(leftOut, language.slice(0, 1), 'is not a language tag (BCP 47)');
}

/** The first date that can be read, and of those of the same day the exactest. Only what is later is an update. */
function takeDates(draft: Draft, { date = [], revised = [], release = [] }: Fields): void {
  const stamps = date.flatMap(({ text }) => readNorm(text) ?? []);
  const [first] = stamps;
  const isExact = (stamp: (typeof stamps)[number]) =>
    precision(stamp.date) === 'instant' && dayOf(stamp.date) === dayOf(first!.date);
  const chosen = stamps.find(isExact) ?? first;
  if (!chosen) return;
  draft.date = chosen.date;
  if (chosen.lost !== undefined) draft.inferred.push(`date: ${chosen.lost}`);
  const later = revised.flatMap(({ text }) => readNorm(text) ?? [])[0];
  if (later && isBefore(chosen.date, later.date)) {
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
    const from = chosen.from ?? sourceFrom[plainName(chosen.at.name)];
    if (from !== undefined) draft.inferred.push(`source from ${from}`);
  }
  const credited = credit.flatMap(({ text }) => [text, ...readCredit(text).agencies]);
  const names = [...source, ...agency].map(({ text }) => text);
  draft.agencies.push(...[...names, ...credited].flatMap((name) => agencyOf(name) ?? []));
}

/** What a source was taken from where no outlet is named as such. */
const sourceFrom: Record<string, string> = {
  copyrightholder: 'the holder of the rights',
  doccopyright: 'the holder of the rights',
  rightsowner: 'the holder of the rights',
  infosource: 'where the news is from',
  docid: 'the register of its id',
  fromsrc: 'the register of its id',
  providerid: 'the provider’s id',
};

/** The byline as printed; without one, creators with a whole name who are no party to its publication. */
function takePeople(draft: Draft, fields: Fields, leftOut: LeftOut[]): void {
  const { byline = [], creator = [], source = [], agency = [], credit = [] } = fields;
  for (const line of byline) {
    const agencies = agenciesInByline(line.text);
    const names = printedNames(line.text).filter((name) => !isOfAgency(name));
    draft.agencies.push(...agencies);
    // Some agencies print a second headline in its place.
    if (isSentence(line.text)) takeDecks(draft, [line.text], placeOf(line.at), leftOut);
    else draft.byline.push(...names.filter((name) => name !== draft.source));
    if (!names.length && !agencies.length) leaveOut(leftOut, [line], 'a byline that names nobody');
  }
  const parties = new Set([...source, ...agency, ...credit].map(({ text }) => bare(text)));
  const people = creator.filter(({ text }) => agencyOf(text) === undefined && !parties.has(bare(text)));
  draft.agencies.push(...creator.flatMap(({ text }) => agencyOf(text) ?? []));
  const whole = people.filter(({ text }) => /\s/.test(text));
  leaveOut(
    leftOut,
    people.filter((line) => !whole.includes(line)),
    'initials or a login of an editor',
  );
  if (!draft.byline.length) draft.byline.push(...whole.flatMap(({ text }) => printedNames(text)));
}

/** Whether what was taken for a name is an agency’s or one of its services’: `Von dpa`, `PA Scotland`. */
function isOfAgency(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return [name, first, rest.join(' ')].some((part) => part && agencyOf(part) !== undefined);
}

function agencyOf(name: string): string | undefined {
  return agencyBehind(name) ?? agencyBehind(name.replace(/^the /i, ''));
}

/** Whether a byline reads as a sentence: `Situation serious, says the commission`. */
function isSentence(text: string): boolean {
  const words = text.replace(/^by\s/i, '').split(/[\s/]+/);
  return words.length >= 5 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}

/** The place of a dateline in the fields, if it prints one: some write a timestamp there. */
function takeField(draft: Draft, { dateline = [] }: Fields, leftOut: LeftOut[]): void {
  for (const line of dateline) {
    const { place, agency } = printedPlace(bracketed(line.text));
    if (agency !== undefined) draft.agencies.push(agency);
    if (place !== undefined) draft.dateline ??= place;
    if (bare(line.text) !== bare(place ?? ''))
      leaveOut(leftOut, [line], 'a dateline, of which place and agency stand in their fields');
  }
}

/** An agency that stands bare behind place or day, as one in brackets: `TOKYO, Sept. 3, Kyodo`, `SYDNEY March 22 AAP -`. */
function bracketed(dateline: string): string {
  const text = dateline.replace(/[\s–—-]+$/, '');
  const [whole, last = ''] = /(?:,\s*|(?<=\d)\s+)([^,()]{2,30})$/.exec(text) ?? [''];
  return knownAgency(last) === undefined ? dateline : `${text.slice(0, -whole.length)} (${last})`;
}

/** Takes a dateline off the text that is one because its place is told elsewhere: `Wismar – The crane …`. */
function takeKnownDateline(draft: Draft, known: string | undefined, leftOut: LeftOut[]): void {
  if (known === undefined) return;
  const names = [draft.source ?? '', ...draft.agencies].filter(Boolean);
  const found = takeDateline(draft.body, { names, known });
  if (!found) return;
  if (found.place !== undefined) draft.dateline = found.place;
  const why = 'the dateline before the text, which has fields of its own';
  leftOut.push({ line: draft.line, text: found.printed, why });
}

function isSamePlace(one: string, other: string): boolean {
  const [city, second] = [one, other].map((text) => bare(text.split(',')[0]!));
  return city!.startsWith(second!) || second!.startsWith(city!);
}

/** Whether the text begins with its headline, or with its second one as a heading. */
function isRepeated({ body, title, summary }: Draft): boolean {
  const first = bare(toString(body[0]!));
  return first === bare(title ?? '') || (body[0]!.type === 'heading' && first === bare(summary ?? ''));
}

/** A notice of copyright below the text. */
function takeRightsBelow(draft: Draft, leftOut: LeftOut[]): void {
  const text = toString(draft.body.at(-1) ?? { type: 'root', children: [] });
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
