import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isShouted } from '../../parse/letterCase.ts';
import type { Draft, LeftOut, PhotoDraft } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { normalizeDraft } from '../core/normalizeDraft.ts';
import { absolute, plainText } from '../core/notation/html.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { isCorrectionNotice, opensCorrection } from '../core/printed/correctionNotice.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { agenciesInByline, languageTag, printedNames } from '../core/printed/printed.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import { printedDate } from '../core/printed/printedDate.ts';
import type { Block } from './blocks.ts';
import { keyOf } from './blocks.ts';
import { readDate } from './dates.ts';
import type { Facts } from './facts.ts';
import { firstSaid } from './facts.ts';
import { isNear } from './head.ts';
import type { Origin } from './savedFrom.ts';
import { original } from './savedFrom.ts';
import { siteInTitle, sourceAmong, withoutSite } from './source.ts';
import { namesOf } from './tree.ts';

/** All that is known of one story of a page, from the surest witness to the least. */
export interface Evidence {
  line: number;
  /** Its JSON-LD, its microdata, the page’s `meta` elements, what the page says of itself. */
  said: Facts[];
  printed: Facts;
  /** The words of the date, where only people read it. */
  dateWords?: string | undefined;
  body: RootContent[];
  photos: PhotoDraft[];
  /** Corrections and editor’s notes, as printed. */
  notices: Notice[];
  origin: Origin;
  /** The page’s `title` element. */
  pageTitle: string;
  canonical?: string | undefined;
  /** Links that the page calls topics (`rel="tag"`). */
  tags: string[];
}

export interface Notice {
  block: Block;
  kind: 'correction' | 'note';
}

/** Makes a draft of the evidence. What of it stands in no field goes to `leftOut`, where there is a reason to tell. */
export function draftOf(evidence: Evidence, leftOut: LeftOut[]): Draft {
  const { said, printed, line, body, notices } = evidence;
  const draft: Draft = { ...emptyDraft({ line }), body, photos: evidence.photos };
  const all = [...said, printed];
  const give = <Name extends keyof Draft>(name: Name, value: Draft[Name] | undefined) => {
    if (value !== undefined) draft[name] = value;
  };
  give('url', addressOf(evidence));
  give('archivedAt', evidence.origin.archivedAt);
  give('id', firstSaid(all, 'id'));
  giveSource(draft, evidence);
  give('title', titleOf(evidence, draft.source));
  giveDates(draft, evidence);
  giveByline(draft, all);
  for (const agency of all
    .flatMap(({ providers }) => providers)
    .flatMap((name) => agencyBehind(name) ?? [])) {
    draft.agencies.push(agency);
    draft.source ??= agency;
  }
  give('dateline', firstSaid(all, 'dateline'));
  give('rights', firstSaid(all, 'rights'));
  giveLanguage(draft, all, leftOut);
  prepareDateline(draft, leftOut);
  const notes = notices.filter(({ kind }) => kind === 'note').map(({ block }) => block.text);
  if (notes.length) draft.note = notes.join(' ');
  giveCorrections(draft, all, notices);
  normalizeDraft(draft, leftOut);
  draft.topics = topicsOf(evidence, draft);
  give('summary', summaryOf(evidence, draft, leftOut));
  draft.proposals = all.flatMap(({ proposals }) => proposals);
  return draft;
}

/** Corrections and notes to readers that stand at the ends of a text, or that the page names so, and are printed beside it. */
export function noticesIn(story: Block[], others: Block[]): Notice[] {
  const edge = new Set([...story.slice(0, 3), ...story.slice(-6)]);
  return [...story, ...others].flatMap((block): Notice[] => {
    const { text, linked, element } = block;
    if (text.length < 30 || text.length > 1_500 || linked > 0.6) return [];
    const isNamed = namesOf(element).some((name) => /correction|clarification|footnote|amend/.test(name));
    if (isCorrectionNotice(text) && (edge.has(block) || opensCorrection(text) || isNamed))
      return [{ block, kind: 'correction' }];
    return edge.has(block) && note.test(text) ? [{ block, kind: 'note' }] : [];
  });
}

const note =
  /^[^\p{L}\p{N}]*(?:editor['’]?s['’]? note|note to readers|anmerkung der redaktion|note de la rédaction|nota (?:del editor|de la redacción))\b/iu;

function giveCorrections(draft: Draft, all: Facts[], notices: Notice[]): void {
  const printed = notices
    .filter(({ kind }) => kind === 'correction')
    .map(({ block: { text } }) => ({ text, date: printedDate(text) }));
  const told = [...all.flatMap(({ corrections }) => corrections), ...printed];
  for (const { text, date } of new Map(told.toReversed().map((one) => [keyOf(one.text), one])).values())
    draft.corrections.unshift({ date: date?.date ?? '', text });
}

/** The page’s own address; one that leads to the front of the site is none. */
function addressOf({ said, printed, origin, canonical }: Evidence): string | undefined {
  const snapshot = canonical !== undefined && canonical === origin.archivedAt;
  const written = [
    ...(snapshot ? [] : [canonical, ...said.map(({ url }) => url)]),
    printed.url,
    origin.url,
  ].flatMap((one) => (one === undefined ? [] : original(one)));
  const base = origin.url ?? written.find((one) => /^https?:\/\//i.test(one));
  const whole = written.flatMap((one) => absolute(one, base) ?? []).filter((one) => /^https?:/.test(one));
  return whole.find((one) => new URL(one).pathname.length > 1 || new URL(one).search !== '') ?? whole[0];
}

function titleOf({ said, printed, pageTitle }: Evidence, source: string | undefined): string | undefined {
  const told = said.flatMap(({ title }) => (title === undefined ? [] : withoutSite(title, source)));
  const page = withoutSite(pageTitle, source);
  const isSame = (one: string) => printed.title !== undefined && isNear(keyOf(one), keyOf(printed.title));
  if (!told.length || [...told, page].some(isSame)) return printed.title ?? told[0] ?? (page || undefined);
  return told[0];
}

function giveSource(draft: Draft, { said, printed, pageTitle }: Evidence): void {
  const named = said.flatMap(({ source }) => source ?? []);
  const inTitle = printed.title === undefined ? undefined : siteInTitle(pageTitle, printed.title);
  const { outlet, agency } = sourceAmong(named, inTitle);
  if (agency !== undefined) draft.agencies.push(agency);
  if (outlet === undefined) return;
  draft.source = outlet;
  if (outlet === inTitle && !named.includes(outlet)) draft.inferred.push('source from the title of the page');
}

function giveDates(draft: Draft, evidence: Evidence): void {
  const { said, printed, dateWords } = evidence;
  const told = said.flatMap(({ date }) => date ?? []);
  const date = exact(told) ?? printed.date;
  if (date) {
    draft.date = date.date;
    if (!told.length && dateWords !== undefined) draft.inferred.push(`date from “${dateWords}”, as printed`);
    if (date.lost !== undefined) draft.inferred.push(`date: ${date.lost}`);
  } else giveDateOfAddress(draft, evidence);
  const updated = exact([...said, printed].flatMap((facts) => facts.updated ?? []));
  if (!updated || updated.date === draft.date || draft.date === undefined) return;
  // A page is never published after it was saved: then the moment is that of the saving.
  if (isSavedThen(updated.date, evidence.origin)) return;
  draft.updated = updated.date;
  if (updated.lost !== undefined) draft.inferred.push(`updated: ${updated.lost}`);
}

/** Whether a moment is that of the capture, to the second. */
function isSavedThen(date: string, { archivedAt, fetched }: Origin): boolean {
  const digits = date.replace(/\D/g, '').slice(0, 14);
  return (
    date.length > 10 &&
    [/\/web\/(\d{14})/.exec(archivedAt ?? '')?.[1], fetched?.replace(/\D/g, '').slice(0, 14)].includes(digits)
  );
}

/** The first of several dates, or one of the same day that is exact to the moment. */
function exact(dates: PrintedDate[]): PrintedDate | undefined {
  const [first] = dates;
  if (!first || first.date.length > 10) return first;
  return dates.find(({ date }) => date.length > 10 && date.startsWith(first.date)) ?? first;
}

function giveDateOfAddress(draft: Draft, { origin: { archivedAt, fetched }, printed }: Evidence): void {
  const [, year = '', month = '', day = ''] =
    /(?<!\d)((?:19|20)\d\d)(?:[/-]|(?:\/[a-z_-]{2,20}){1,2}\/)(\d{1,2})[/-](\d{1,2})(?!\d)/i.exec(
      draft.url ?? '',
    ) ?? [];
  const date = readDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
  if (date) {
    draft.date = date.date;
    draft.inferred.push('date from the address of the page');
    return;
  }
  const captured =
    /\/web\/(\d{4})(\d{2})(\d{2})/
      .exec(archivedAt ?? '')
      ?.slice(1)
      .join('-') ?? fetched?.slice(0, 10);
  if (captured !== undefined) draft.perhaps = captured;
  draft.undated =
    printed.unclearDay === undefined
      ? 'neither its metadata nor its print tells when it was published'
      : `“${printed.unclearDay}” can be read in two ways`;
}

/** Names of people to `byline`, agencies to `agencies`; the first witness that names either is believed. */
function giveByline(draft: Draft, all: Facts[]): void {
  for (const { authors } of all) {
    const agencies = authors.flatMap(agenciesInByline);
    const names = authors.flatMap((author) => namesIn(author, draft));
    if (!agencies.length && !names.length) continue;
    draft.byline = [...new Set(names)];
    draft.agencies.push(...agencies);
    return;
  }
}

/** The people of a byline, without the outlet and the names of desks and accounts. */
function namesIn(author: string, { source = '', url = '' }: Draft): string[] {
  const host = URL.canParse(url) ? keyOf(new URL(url).hostname) : '';
  const outlet = keyOf(source);
  return printedNames(author.replaceAll('،', ',')).filter((name) => {
    const key = keyOf(name);
    // An outlet behind a name stands in capitals: “By Jane Doe, USA TODAY”.
    if (author.includes(name.toUpperCase()) && host.includes(key)) return false;
    if (outlet && (outlet.includes(key) || key.includes(outlet))) return false;
    return !/:|^(?:admin|administrator|editor|staff|newsroom|web ?desk|redaktion)$/i.test(name);
  });
}

/**
 * Gives a dateline that is printed bold or in an element of its own the form in which it is read: words before the lead. A city alone in front of
 * the lead is taken here.
 */
function prepareDateline(draft: Draft, leftOut: LeftOut[]): void {
  const { body } = draft;
  const [first, second] = body;
  if (first?.type === 'paragraph' && second?.type === 'paragraph') {
    const words = toString(first).trim();
    const isSetOff = first.children[0]?.type === 'strong' || isShouted(words.split(',')[0]!);
    if (
      first.children.length === 1 &&
      isSetOff &&
      words.length <= 40 &&
      isDatelineCity(words.split(',')[0]!)
    ) {
      body.shift();
      draft.dateline ??= words;
      leftOut.push({ line: draft.line, text: words, why: 'is the dateline, which has a field of its own' });
    } else if (words.length <= 80 && /\s[—–-]{1,2}$/u.test(words)) {
      body.shift();
      second.children.unshift({ type: 'text', value: `${words} ` });
    }
  }
  for (const [index, block] of body.slice(0, 8).entries()) {
    if (block.type !== 'paragraph') continue;
    const [start, next] = block.children;
    if (start?.type === 'text' && next?.type === 'text')
      block.children.splice(0, 2, { type: 'text', value: start.value + next.value });
    if ((start?.type !== 'strong' && start?.type !== 'emphasis') || next?.type !== 'text') continue;
    const words = toString(start);
    const isPlace =
      index === 0 && /:\s*$/.test(words) && openingDateline(words + next.value)?.place !== undefined;
    if (words.length <= 60 && (isPlace || /[—–-]\s*$/.test(words) || /^\s*(?:\(|[—–-]|,)/.test(next.value)))
      block.children.splice(0, 2, { type: 'text', value: words + next.value });
  }
  takeCity(draft, leftOut);
}

/** A dateline at the head of the text that names a city and no agency. */
function takeCity(draft: Draft, leftOut: LeftOut[]): void {
  const [first] = draft.body;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (start?.type !== 'text') return;
  const names = [draft.source ?? '', ...draft.agencies].filter(Boolean);
  const found = openingDateline(start.value, { names, known: draft.dateline, lead: true });
  if (!found || found.length >= toString(first!).length) return;
  start.value = start.value.slice(found.length);
  if (found.place !== undefined) draft.dateline ??= found.place;
  if (found.agency !== undefined) draft.agencies.push(found.agency);
  if (found.outlet !== undefined) draft.source ??= found.outlet;
  if (found.names && !draft.byline.length) draft.byline = found.names;
  leftOut.push({
    line: draft.line,
    text: found.printed,
    why: 'is the dateline, which has a field of its own',
    certain: true,
  });
}

function summaryOf({ said, printed }: Evidence, draft: Draft, leftOut: LeftOut[]): string | undefined {
  const lead = keyOf(
    draft.body
      .slice(0, 4)
      .map((block) => toString(block))
      .join(' '),
  );
  const captions = draft.photos.map(
    ({ caption, credit = '' }) => [keyOf(caption), keyOf(caption + credit)] as const,
  );
  for (const summary of [printed.summary, ...said.map((facts) => facts.summary)]) {
    const isPrinted = summary === printed.summary;
    if (summary === undefined || (summary.length < 15 && !isPrinted)) continue;
    const key = keyOf(summary);
    if (
      key === keyOf(draft.title ?? '') ||
      captions.some(([caption, both]) => key.startsWith(caption) || both === key)
    )
      continue;
    if (isPrinted || key.length <= 10 || !lead.includes(key.slice(0, 60).slice(0, -2))) return summary;
    leftOut.push({ line: draft.line, text: summary, why: 'is the beginning of the text', certain: true });
    return undefined;
  }
  return undefined;
}

function topicsOf({ said, tags }: Evidence, draft: Draft): string[] {
  const words = said.flatMap(({ topics }) => topics);
  const seen = new Set([keyOf(draft.title ?? ''), keyOf(draft.source ?? '')]);
  return (words.length ? words : tags)
    .map(plainText)
    .filter((word) => word.length <= 60 && !/^https?:|^[\w-]+:[\w:/.-]+$/.test(word))
    .filter((word) => seen.size !== seen.add(keyOf(word)).size)
    .slice(0, 60);
}

/** The language by the page’s word; of a text in Arabic letters by its letters, for many such pages say that they are English. */
function giveLanguage(draft: Draft, all: Facts[], leftOut: LeftOut[]): void {
  const written = all.flatMap(({ lang }) => lang ?? []);
  const told = written.map((tag) => languageTag(tag)).find((tag) => tag !== undefined);
  const letters = lettersOf(draft);
  const isRight =
    letters === undefined || (told !== undefined && new Intl.Locale(told).maximize().script === 'Arab');
  const lang = isRight ? told : letters;
  if (lang !== undefined) draft.lang = lang;
  const other = told ?? written[0];
  if (isRight && told === undefined && other !== undefined)
    leftOut.push({ line: draft.line, text: other, why: 'is no language’s tag (BCP 47)' });
  if (isRight || letters === undefined) return;
  draft.inferred.push('lang from the letters of its text');
  const what = `its page says that it is written in “${told}”, and its letters are those of “${letters}”`;
  if (told !== undefined) draft.doubts.push(doubt(draft, 'contradiction', { what }));
}

/** Persian or Arabic, of a text in Arabic letters. */
function lettersOf({ body, title = '' }: Draft): 'fa' | 'ar' | undefined {
  const text = `${title} ${body
    .slice(0, 20)
    .map((block) => toString(block))
    .join(' ')}`;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic < 20 || arabic < (text.match(/\p{L}/gu)?.length ?? 0) / 2) return undefined;
  return (text.match(/[پچژگ]/gu)?.length ?? 0) > arabic / 200 ? 'fa' : 'ar';
}
