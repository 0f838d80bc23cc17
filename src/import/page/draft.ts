import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../parse/agency.ts';
import type { Draft, LeftOut, PhotoDraft } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import { absolute, plainText } from '../core/notation/html.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import {
  agenciesInByline,
  agenciesInSignOff,
  languageTag,
  printedNames,
  takeEndMarks,
} from '../core/printed/printed.ts';
import { keyOf } from './blocks.ts';
import { giveDateline } from './dateline.ts';
import { readDate } from './dates.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import type { Facts } from './facts.ts';
import { firstSaid } from './facts.ts';
import { isNear } from './headline.ts';
import type { Origin } from './savedFrom.ts';
import { original } from './savedFrom.ts';
import { outletAmong, siteInTitle, withoutSite } from './siteName.ts';

/** All that is known of one story of a page, from the surest witness to the least. */
export interface Evidence {
  line: number;
  /** Its JSON-LD, its microdata, the page’s `meta` elements, what the page says of itself. */
  said: Facts[];
  printed: Facts;
  /** The words of the date, where only people read it. */
  dateWords?: string;
  body: RootContent[];
  photos: PhotoDraft[];
  origin: Origin;
  /** The page’s `title` element. */
  pageTitle: string;
  canonical?: string;
  /** Links that the page calls topics (`rel="tag"`). */
  tags: string[];
}

/** Makes a draft of the evidence. What of it stands in no field goes to `leftOut`, where there is a reason to tell. */
export function draftOf(evidence: Evidence, leftOut: LeftOut[]): Draft {
  const { said, printed, line, body } = evidence;
  const draft: Draft = { ...emptyDraft({ line }), body, photos: evidence.photos };
  const all = [...said, printed];
  give(draft, 'url', addressOf(evidence));
  give(draft, 'archivedAt', evidence.origin.archivedAt);
  give(draft, 'id', firstSaid(all, 'id'));
  giveSource(draft, evidence);
  give(draft, 'title', titleOf(evidence, draft.source));
  giveDates(draft, evidence);
  giveByline(draft, all);
  for (const provider of all.flatMap(({ providers }) => providers)) {
    const agency = agencyBehind(provider);
    if (agency === undefined) continue;
    draft.agencies.push(agency);
    draft.source ??= agency;
  }
  giveDateline(draft, firstSaid(all, 'dateline'), leftOut);
  give(draft, 'summary', summaryOf(evidence, draft, leftOut));
  draft.topics = topicsOf(evidence, draft);
  give(draft, 'rights', firstSaid(all, 'rights'));
  giveLanguage(draft, all, leftOut);
  draft.agencies.push(...agenciesInSignOff(body), ...(printed.signedOff ?? []));
  for (const text of takeEndMarks(body))
    leftOut.push({ line, text, why: 'tells editors that the story is over' });
  draft.proposals = all.flatMap(({ proposals }) => proposals);
  draft.agencies = [...new Set(draft.agencies)];
  return draft;
}

function give<Name extends keyof Draft>(draft: Draft, name: Name, value: Draft[Name] | undefined): void {
  if (value !== undefined) draft[name] = value;
}

/** The page’s own address; one that leads to the front of the site is none. */
function addressOf({ said, printed, origin, canonical }: Evidence): string | undefined {
  const snapshot = canonical !== undefined && canonical === origin.archivedAt;
  const written = [
    ...(snapshot ? [] : [canonical, ...said.map(({ url }) => url)]),
    printed.url,
    origin.url,
  ].map((one) => (one === undefined ? undefined : original(one)));
  const base = written.find((one) => one !== undefined && /^https?:\/\//i.test(one));
  const whole = written
    .flatMap((one) => (one === undefined ? [] : (absolute(one, base) ?? [])))
    .filter((one) => /^https?:/.test(one));
  return whole.find((one) => new URL(one).pathname.length > 1 || new URL(one).search !== '') ?? whole[0];
}

function titleOf({ said, printed, pageTitle }: Evidence, source: string | undefined): string | undefined {
  const told = said.flatMap(({ title }) => (title === undefined ? [] : withoutSite(title, source)));
  const page = withoutSite(pageTitle, source);
  if (
    printed.title !== undefined &&
    (!told.length || [...told, page].some((one) => isNear(keyOf(one), keyOf(printed.title!))))
  )
    return printed.title;
  return told[0] ?? printed.title ?? (page || undefined);
}

function giveSource(draft: Draft, { said, printed, pageTitle }: Evidence): void {
  const named = said.flatMap(({ source }) =>
    source !== undefined && isName(source) ? [source.replace(/^[|\s–—-]+/, '')] : [],
  );
  const inTitle = printed.title === undefined ? undefined : siteInTitle(pageTitle, printed.title);
  const outlet = outletAmong(
    named.filter((name) => knownAgency(name) === undefined),
    inTitle,
  );
  const agency = named.map((name) => knownAgency(name)).find((name) => name !== undefined);
  if (named[0] !== undefined && agency !== undefined) draft.agencies.push(agency);
  const source = outlet ?? named[0] ?? inTitle;
  if (source !== undefined) draft.source = source;
  if (source !== undefined && !named.includes(source) && source === inTitle)
    draft.inferred.push('source from the title of the page');
}

function isName(text: string): boolean {
  return (
    !/^(?:https?:|@|www\.|archive\.(?:ph|today|is|li|md|vn|fo)$|internet archive|wayback machine)/i.test(
      text,
    ) && text.length < 80
  );
}

function giveDates(draft: Draft, { said, printed, dateWords, origin }: Evidence): void {
  const told = said.flatMap(({ date }) => date ?? []);
  const date = exact(told) ?? printed.date;
  if (date) {
    draft.date = date.date;
    if (!told.length && dateWords !== undefined) draft.inferred.push(`date from “${dateWords}”, as printed`);
    if (date.lost !== undefined) draft.inferred.push(`date: ${date.lost}`);
  } else giveDateOfAddress(draft, origin, printed);
  const updated = exact([
    ...said.flatMap(({ updated: one }) => one ?? []),
    ...(printed.updated ? [printed.updated] : []),
  ]);
  if (updated && updated.date !== draft.date && draft.date !== undefined) {
    draft.updated = updated.date;
    if (updated.lost !== undefined) draft.inferred.push(`updated: ${updated.lost}`);
  }
}

/** The first of several dates, or one of the same day that is exact to the moment. */
function exact(dates: PrintedDate[]): PrintedDate | undefined {
  const [first] = dates;
  if (!first || first.date.length > 10) return first;
  return dates.find(({ date }) => date.length > 10 && date.startsWith(first.date)) ?? first;
}

function giveDateOfAddress(draft: Draft, { archivedAt }: Origin, printed: Facts): void {
  const day = /(?<!\d)((?:19|20)\d\d)(?:[/-]|(?:\/[a-z_-]{2,20}){1,2}\/)(\d{1,2})[/-](\d{1,2})(?!\d)/i.exec(
    draft.url ?? '',
  );
  const date = day && readDate([day[1], day[2]!.padStart(2, '0'), day[3]!.padStart(2, '0')].join('-'));
  const captured = /\/web\/(\d{4})(\d{2})(\d{2})/.exec(archivedAt ?? '');
  if (date) {
    draft.date = date.date;
    draft.inferred.push('date from the address of the page');
  } else {
    draft.undated =
      printed.unclearDay === undefined
        ? 'neither its metadata nor its print tells when it was published'
        : `“${printed.unclearDay}” can be read in two ways`;
    if (captured) draft.perhaps = captured.slice(1).join('-');
  }
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
function namesIn(author: string, { source, url = '' }: Draft): string[] {
  const host = URL.canParse(url) ? keyOf(new URL(url).hostname) : '';
  const outlet = keyOf(source ?? '');
  return printedNames(author.replaceAll('،', ',')).filter((name) => {
    const key = keyOf(name);
    // An outlet behind a name stands in capitals: “By Jane Doe, USA TODAY”.
    if (author.includes(name.toUpperCase()) && host.includes(key)) return false;
    if (outlet && (outlet.includes(key) || key.includes(outlet))) return false;
    return !/:|^(?:admin|administrator|editor|staff|newsroom|web ?desk|redaktion)$/i.test(name);
  });
}

function summaryOf({ said, printed }: Evidence, draft: Draft, leftOut: LeftOut[]): string | undefined {
  const lead = keyOf(
    draft.body
      .slice(0, 4)
      .map((block) => toString(block))
      .join(' '),
  );
  for (const summary of [printed.summary, ...said.map((facts) => facts.summary)]) {
    if (summary === undefined || (summary.length < 15 && summary !== printed.summary)) continue;
    const key = keyOf(summary);
    if (key === keyOf(draft.title ?? '')) continue;
    if (
      draft.photos.some(
        ({ caption, credit = '' }) => key.startsWith(keyOf(caption)) || keyOf(caption + credit) === key,
      )
    )
      continue;
    if (summary !== printed.summary && key.length > 10 && lead.includes(key.slice(0, 60).slice(0, -2))) {
      leftOut.push({ line: draft.line, text: summary, why: 'is the beginning of the text' });
      return undefined;
    }
    return summary;
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

function giveLanguage(draft: Draft, all: Facts[], leftOut: LeftOut[]): void {
  const written = all.flatMap(({ lang }) => lang ?? []);
  const told = written.map((tag) => languageTag(tag)).find((tag) => tag !== undefined);
  const letters = lettersOf(draft);
  const script = told === undefined ? undefined : new Intl.Locale(told).maximize().script;
  if (letters === undefined || script === 'Arab') {
    if (told !== undefined) draft.lang = told;
    else if (written[0] !== undefined)
      leftOut.push({ line: draft.line, text: written[0], why: 'is no language’s tag (BCP 47)' });
    return;
  }
  draft.lang = letters;
  draft.inferred.push('lang from the letters of its text');
  if (told === undefined) return;
  leftOut.push({ line: draft.line, text: told, why: 'is not the language of the text' });
  draft.doubts.push({
    line: draft.line,
    message: `its page says that it is written in “${told}”, and its letters are Arabic.`,
    fix: 'Look whether lang is right.',
  });
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
