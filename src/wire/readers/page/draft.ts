import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../../parse/agency.ts';
import type { Draft, LeftOut, PhotoDraft } from '../../delivery.ts';
import { emptyDraft } from '../../delivery.ts';
import { absolute, plainText } from '../../notation/html.ts';
import { agencyBehind } from '../../agencyBehind.ts';
import { languageTag, printedNames, takeDateline } from '../../printed.ts';
import { keyOf } from './blocks.ts';
import { readDate } from './dates.ts';
import type { PrintedDate } from '../../notation/printedDate.ts';
import type { Facts } from './facts.ts';
import { firstSaid } from './facts.ts';
import { isNear } from './head.ts';
import type { Origin } from './savedFrom.ts';
import { original } from './savedFrom.ts';

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
  giveDateline(draft, all, leftOut);
  give(draft, 'summary', summaryOf(evidence, draft, leftOut));
  draft.topics = topicsOf(evidence, draft);
  give(draft, 'rights', firstSaid(all, 'rights'));
  giveLanguage(draft, all, leftOut);
  draft.proposals = all.flatMap(({ proposals }) => proposals);
  draft.agencies = [...new Set(draft.agencies)];
  return draft;
}

function give<Name extends keyof Draft>(draft: Draft, name: Name, value: Draft[Name] | undefined): void {
  if (value !== undefined) draft[name] = value;
}

/** The page’s own address; one that leads to the front of the site is none. */
function addressOf({ said, origin, canonical }: Evidence): string | undefined {
  const snapshot = canonical !== undefined && canonical === origin.archivedAt;
  const written = [...(snapshot ? [] : [canonical, ...said.map(({ url }) => url)]), origin.url].map((one) =>
    one === undefined ? undefined : original(one),
  );
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

/** A title without the name of the site behind it: `Headline | The Daily Example`. */
export function withoutSite(title: string, source: string | undefined): string {
  const parts = /^(.{12,}?)\s+(?:[|–—·•-]|::|»)\s+([^|]{2,60})$/u.exec(title);
  if (!parts) return title;
  const site = keyOf(parts[2]!);
  const known =
    source !== undefined &&
    (site.includes(keyOf(source)) || (site.length > 3 && keyOf(source).includes(site)));
  return known ? withoutSite(parts[1]!, source) : title;
}

function giveSource(draft: Draft, { said, printed, pageTitle }: Evidence): void {
  const named = said.flatMap(({ source }) =>
    source !== undefined && isName(source) ? [source.replace(/^[|\s–—-]+/, '')] : [],
  );
  const outlet = named.find((name) => knownAgency(name) === undefined);
  const agency = named.map((name) => knownAgency(name)).find((name) => name !== undefined);
  if (named[0] !== undefined && agency !== undefined) draft.agencies.push(agency);
  const behind = printed.title === undefined ? undefined : siteBehind(pageTitle, printed.title);
  if (outlet ?? named[0]) draft.source = outlet ?? named[0]!;
  else if (behind !== undefined) {
    draft.source = behind;
    draft.inferred.push('source from the title of the page');
  }
}

function isName(text: string): boolean {
  return (
    !/^(?:https?:|@|www\.|archive\.(?:ph|today|is|li|md|vn|fo)$|internet archive|wayback machine)/i.test(
      text,
    ) && text.length < 80
  );
}

/** What stands last behind the headline in the title of a page. */
function siteBehind(pageTitle: string, headline: string): string | undefined {
  if (!keyOf(pageTitle).startsWith(keyOf(headline))) return undefined;
  const parts = pageTitle.split(/\s+(?:[|–—·•-]|::|»)\s+/u);
  const last = parts.at(-1)!.trim();
  return parts.length > 1 && last.length <= 50 && !keyOf(headline).endsWith(keyOf(last)) ? last : undefined;
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
    const agencies = authors.flatMap(agenciesIn);
    const names = authors.flatMap((author) => namesIn(author, draft));
    if (!agencies.length && !names.length) continue;
    draft.byline = [...new Set(names)];
    draft.agencies.push(...agencies);
    return;
  }
}

function agenciesIn(author: string): string[] {
  const bare = author.replace(/^by\s+/i, '');
  const parts = bare.split(/\s*(?:[,/|&;،]|\band\b|\bwith\b| - | – |\(|\))\s*/);
  return [bare, ...parts].flatMap((part) => agencyBehind(part) ?? []);
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

function giveDateline(draft: Draft, all: Facts[], leftOut: LeftOut[]): void {
  give(draft, 'dateline', firstSaid(all, 'dateline'));
  joinStart(draft.body);
  bareStart(draft.body);
  const found =
    takeDateline(draft.body, { names: draft.agencies, known: draft.dateline }) ?? takeCity(draft.body);
  if (!found) return;
  if (found.place !== undefined) draft.dateline ??= found.place;
  if (found.agency !== undefined) draft.agencies.push(found.agency);
  leftOut.push({
    line: draft.line,
    text: found.printed,
    why: 'is the dateline, whose place and agency have fields of their own',
  });
}

/** A city in capitals with its state behind: `MONTGOMERY, Ala. -- `. */
function takeCity([first]: RootContent[]): { printed: string; place?: string; agency?: string } | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (text?.type !== 'text') return undefined;
  const found =
    /^\s*(\p{Lu}[\p{Lu}’'-]+(?:[ .]+\p{Lu}[\p{Lu}’'-]+){0,3}(?:, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)?)(?:,? \(\p{Lu}\p{L}{2,4}\.? \d{1,2}\))?\s*(?:--|—|–)\s*(?=\S)/u.exec(
      text.value,
    );
  if (!found) return undefined;
  text.value = text.value.slice(found[0].length);
  const agency = knownAgency(found[1]!);
  return { printed: found[0].trim(), ...(agency === undefined ? { place: found[1]! } : { agency }) };
}

/** A dateline may stand in an element of its own before the paragraph: `Tehran (CNN) — `. */
function joinStart(body: RootContent[]): void {
  const [first, second] = body;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return;
  const words = toString(first);
  if (words.length > 80 || !/\s[—–-]{1,2}$/u.test(words)) return;
  second.children.unshift({ type: 'text', value: `${words} ` });
  body.shift();
  const [start, next] = second.children;
  if (start?.type === 'text' && next?.type === 'text')
    second.children.splice(0, 2, { type: 'text', value: start.value + next.value });
}

/** A dateline may be printed bold: `**TEHRAN** (AP) — `. */
function bareStart(body: RootContent[]): void {
  for (const block of body.slice(0, 8)) if (block.type === 'paragraph') bareFirst(block);
}

function bareFirst(first: Paragraph): void {
  const [start, next] = first.children;
  if ((start?.type !== 'strong' && start?.type !== 'emphasis') || next?.type !== 'text') return;
  const words = toString(start);
  if (words.length > 60 || (!/[—–-]\s*$/.test(words) && !/^\s*(?:\(|[—–-]|,)/.test(next.value))) return;
  first.children.splice(0, 2, { type: 'text', value: words + next.value });
}

function summaryOf({ said, printed }: Evidence, draft: Draft, leftOut: LeftOut[]): string | undefined {
  const lead = keyOf(
    draft.body
      .slice(0, 4)
      .map((block) => toString(block))
      .join(' '),
  );
  for (const summary of [printed.summary, ...said.map((facts) => facts.summary)]) {
    if (summary === undefined || summary.length < 15) continue;
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
    wrong: `its page says that it is written in “${told}”, and its letters are Arabic.`,
    mend: 'Look whether lang is right.',
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
