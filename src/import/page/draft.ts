import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isShouted } from '../../parse/letterCase.ts';
import type { Draft, LeftOut, PhotoDraft } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { topicsOf } from '../core/item.ts';
import { readAuthors } from '../core/itemAuthors.ts';
import { languageByLetters } from '../core/story.ts';
import { bare, normalizeDraft } from '../core/normalizeDraft.ts';
import { absolute } from '../core/notation/html.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { isCorrectionNotice, opensCorrection } from '../core/printed/correctionNotice.ts';
import type { PrintedDate } from '../core/printed/date.ts';
import { printedDate } from '../core/printed/date.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { languageTag } from '../core/printed/printed.ts';
import type { Block } from './blocks.ts';
import type { Facts } from './facts.ts';
import { firstSaid, readDate } from './facts.ts';
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
  const { said, printed, line, body, notices, origin, photos } = evidence;
  const all = [...said, printed];
  const proposals = all.flatMap((facts) => facts.proposals);
  const draft: Draft = { ...emptyDraft({ line }), body, photos, proposals };
  const notes = notices.filter(({ kind }) => kind === 'note').map(({ block }) => block.text);
  giveSource(draft, evidence);
  const fields: Partial<Record<keyof Draft, string | undefined>> = {
    url: addressOf(evidence),
    archivedAt: origin.archivedAt,
    id: firstSaid(all, 'id'),
    title: titleOf(evidence, draft.source),
    dateline: firstSaid(all, 'dateline'),
    rights: firstSaid(all, 'rights'),
    note: notes.join(' ') || undefined,
  };
  Object.assign(draft, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
  giveDates(draft, evidence);
  giveByline(draft, all);
  const providers = all.flatMap((facts) => facts.providers).flatMap((name) => agencyBehind(name) ?? []);
  draft.agencies.push(...providers);
  if (providers[0] !== undefined) draft.source ??= providers[0];
  giveLanguage(draft, all, leftOut);
  prepareDateline(draft, leftOut);
  giveCorrections(draft, all, notices);
  normalizeDraft(draft, leftOut);
  draft.topics = pageTopics(evidence, draft);
  const summary = summaryOf(evidence, draft, leftOut);
  if (summary !== undefined) draft.summary = summary;
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
  for (const { text, date } of new Map(told.toReversed().map((one) => [bare(one.text), one])).values())
    draft.corrections.unshift({ date: date?.date ?? '', text });
}

/** The page’s own address; one that leads to the front of the site is none. */
function addressOf({ said, printed, origin, canonical }: Evidence): string | undefined {
  const snapshot = canonical !== undefined && canonical === origin.archivedAt;
  const written = [...(snapshot ? [] : [canonical, ...said.map(({ url }) => url)]), printed.url, origin.url]
    .filter((one) => one !== undefined)
    .map(original);
  const base = origin.url ?? written.find((one) => /^https?:\/\//i.test(one));
  const whole = written.flatMap((one) => absolute(one, base) ?? []).filter((one) => /^https?:/.test(one));
  return whole.find((one) => new URL(one).pathname.length > 1 || new URL(one).search !== '') ?? whole[0];
}

function titleOf({ said, printed, pageTitle }: Evidence, source: string | undefined): string | undefined {
  const told = said.flatMap(({ title }) => (title === undefined ? [] : withoutSite(title, source)));
  const page = withoutSite(pageTitle, source);
  const isSame = (one: string) => printed.title !== undefined && isNear(bare(one), bare(printed.title));
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
  const { said, printed, dateWords, origin } = evidence;
  const told = said.flatMap(({ date }) => date ?? []);
  const date = exact(told) ?? printed.date;
  if (date) {
    draft.date = date.date;
    if (!told.length && dateWords !== undefined) draft.inferred.push(`date from “${dateWords}”, as printed`);
    if (date.lost !== undefined) draft.inferred.push(`date: ${date.lost}`);
  } else giveDateOfAddress(draft, evidence);
  const updated = exact([...said, printed].flatMap((facts) => facts.updated ?? []));
  if (!updated || updated.date === draft.date || draft.date === undefined) return;
  // A page is never changed at the second of its capture: then the moment is that of the saving.
  const saved = [momentOf(origin.archivedAt), origin.fetched?.replace(/\D/g, '').slice(0, 14)];
  if (updated.date.length > 10 && saved.includes(updated.date.replace(/\D/g, '').slice(0, 14))) return;
  draft.updated = updated.date;
  if (updated.lost !== undefined) draft.inferred.push(`updated: ${updated.lost}`);
}

/** The fourteen digits of a snapshot’s moment. */
function momentOf(archivedAt = ''): string | undefined {
  return /\/web\/(\d{14})/.exec(archivedAt)?.[1];
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
    momentOf(archivedAt)?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3') ?? fetched?.slice(0, 10);
  if (captured !== undefined) draft.perhaps = captured;
  draft.undated =
    printed.unclearDay === undefined
      ? 'neither its metadata nor its print tells when it was published'
      : `“${printed.unclearDay}” can be read in two ways`;
}

/** Names of people to `byline`, agencies to `agencies`; the first witness that names either is believed. */
function giveByline(draft: Draft, all: Facts[]): void {
  const { source = '', url = '' } = draft;
  const host = URL.canParse(url) ? new URL(url).hostname.split('.').at(-2)! : '';
  for (const { authors } of all) {
    const { byline: names, agencies } = readAuthors(authors, [source, host].filter(Boolean));
    const byline = names.filter((name) => !source || !bare(name).includes(bare(source)));
    if (!byline.length && !agencies.length) continue;
    draft.byline = byline;
    draft.agencies.push(...agencies);
    return;
  }
}

/**
 * Gives a dateline that is printed bold or in an element of its own the form in which it is read: words before the lead. A city alone in front of
 * the lead is taken here.
 */
function prepareDateline(draft: Draft, leftOut: LeftOut[]): void {
  const { body, line } = draft;
  const [first, second] = body;
  const why = 'is the dateline, which has a field of its own';
  if (first?.type === 'paragraph' && second?.type === 'paragraph') {
    const words = toString(first).trim();
    const city = words.split(',')[0]!;
    const isSetOff = first.children.length === 1 && (first.children[0]?.type === 'strong' || isShouted(city));
    if (isSetOff && words.length <= 40 && isDatelineCity(city)) {
      body.shift();
      draft.dateline ??= words;
      leftOut.push({ line, text: words, why });
    } else if (words.length <= 80 && /\s[—–-]{1,2}$/u.test(words)) {
      body.shift();
      second.children.unshift({ type: 'text', value: `${words} ` });
    }
  }
  for (const [index, block] of body.slice(0, 8).entries()) {
    if (block.type !== 'paragraph') continue;
    const [start, next] = block.children;
    if (!start || next?.type !== 'text' || !/^(?:text|strong|emphasis)$/.test(start.type)) continue;
    const words = toString(start);
    const isPlace = index === 0 && /:\s*$/.test(words) && openingDateline(words + next.value)?.place;
    const isMarked = isPlace || /[—–-]\s*$/.test(words) || /^\s*(?:\(|[—–-]|,)/.test(next.value);
    if (start.type === 'text' || (words.length <= 60 && isMarked))
      block.children.splice(0, 2, { type: 'text', value: words + next.value });
  }
  const start = body[0]?.type === 'paragraph' ? body[0].children[0] : undefined;
  if (start?.type !== 'text') return;
  const names = [draft.source ?? '', ...draft.agencies].filter(Boolean);
  const found = openingDateline(start.value, { names, known: draft.dateline, lead: true });
  if (!found || found.length >= toString(body[0]!).length) return;
  start.value = start.value.slice(found.length);
  if (found.place !== undefined) draft.dateline ??= found.place;
  if (found.agency !== undefined) draft.agencies.push(found.agency);
  if (found.outlet !== undefined) draft.source ??= found.outlet;
  if (found.names && !draft.byline.length) draft.byline = found.names;
  leftOut.push({ line, text: found.printed, why, certain: true });
}

/** The first summary that is neither the headline nor a caption; none where it is the beginning of the text. */
function summaryOf({ said, printed }: Evidence, draft: Draft, leftOut: LeftOut[]): string | undefined {
  const lead = draft.body.slice(0, 4).map((block) => bare(toString(block)));
  const captions = draft.photos.map(({ caption, credit = '' }) => [bare(caption), bare(caption + credit)]);
  const summary = [printed, ...said]
    .flatMap((facts) => (facts.summary === undefined ? [] : [facts.summary]))
    .filter((text) => text.length >= 15 || text === printed.summary)
    .find(
      (text) =>
        bare(text) !== bare(draft.title ?? '') &&
        !captions.some(([caption = '', both]) => bare(text).startsWith(caption) || both === bare(text)),
    );
  const start = bare(summary ?? '').slice(0, 58);
  if (summary === printed.summary || start.length <= 10 || !lead.join('').includes(start)) return summary;
  leftOut.push({ line: draft.line, text: summary!, why: 'is the beginning of the text', certain: true });
  return undefined;
}

function pageTopics({ said, tags }: Evidence, { title = '', source = '' }: Draft): string[] {
  const words = said.flatMap(({ topics }) => topics);
  const own = new Set([bare(title), bare(source)]);
  return topicsOf(words.length ? words : tags)
    .filter((word) => word.length <= 60 && !own.has(bare(word)))
    .slice(0, 60);
}

/** The language by the page’s word; by its letters where they are of another script, for many templates say that every page is English. */
function giveLanguage(draft: Draft, all: Facts[], leftOut: LeftOut[]): void {
  const written = all.flatMap(({ lang }) => lang ?? []);
  const told = written.map((tag) => languageTag(tag)).find((tag) => tag !== undefined);
  const letters = languageByLetters(draft.body.map((block) => toString(block)).join(' '));
  const localeOf = (tag: string) => new Intl.Locale(tag).maximize();
  const fits =
    letters === undefined ||
    (told !== undefined &&
      (localeOf(told).script === localeOf(letters).script || localeOf(told).language === letters));
  const lang = fits ? told : letters;
  if (lang !== undefined) draft.lang = lang;
  if (told === undefined && written[0] !== undefined)
    leftOut.push({ line: draft.line, text: written[0], why: 'is no language’s tag (BCP 47)' });
  if (fits) return;
  draft.inferred.push('lang from the letters of its text');
  const what = `its page says that it is written in “${told}”, and its letters are those of “${letters}”`;
  if (told !== undefined) draft.doubts.push(doubt(draft, 'contradiction', { what }));
}
