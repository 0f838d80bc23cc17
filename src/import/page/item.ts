import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../parse/agency.ts';
import { quoted } from '../../parse/contentError.ts';
import { isShouted } from '../../parse/letterCase.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayOf, daysBetween } from '../../parse/storyDate.ts';
import type { Delivery, Doubt, Draft, PhotoDraft } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { readAuthors } from '../core/printed/byline.ts';
import { bare } from '../core/notation/oneLine.ts';
import { absolute } from '../core/notation/address.ts';
import { siteInTitle, titleParts } from '../core/outlet.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import type { PrintedDate } from '../core/printed/date.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { legalForm } from '../core/printed/outlets.ts';
import { languageTag } from '../core/printed/printed.ts';
import { languageByLetters } from '../core/story.ts';
import type { Facts } from './facts.ts';
import { exactDate, firstSaid, readDate } from './facts.ts';
import type { Dated, Printed } from './head.ts';
import { isNear } from './head.ts';
import type { Origin } from './savedFrom.ts';
import { original } from './savedFrom.ts';
import { lettersOf } from './told.ts';

/** All that is known of one story of a page. */
export interface Evidence {
  line: number;
  /** From the surest witness to the least: its JSON-LD, its microdata, the page’s `meta` elements, what the page says of itself. */
  said: Facts[];
  printed: Pick<Printed, 'facts' | 'dates' | 'unclearDay'>;
  body: RootContent[];
  photos: PhotoDraft[];
  origin: Origin;
  /** The page’s `title` element. */
  pageTitle: string;
  canonical: string | undefined;
  /** Links that the page calls topics (`rel="tag"`). */
  tags: string[];
  /** The short lines of the page. */
  lines: string[];
}

/** Makes a story of the evidence and adds it to the delivery, with what of it stands in no field and has a reason to tell. */
export function takeStory(evidence: Evidence, delivery: Delivery): Draft {
  const { said, printed, line, body, origin, photos, tags } = evidence;
  const all = [...said, printed.facts];
  const url = addressOf(evidence);
  const { source, agencies, isGuess } = sourcesOf(evidence);
  const { date, updated, inferred, doubts } = datesOf(evidence, url);
  const heading = withoutSite(titleOf(evidence), source, url);
  // A heading over all stories of its kind: `Recaps`.
  const inTitle = titleParts(evidence.pageTitle).toSorted((a, b) => b.length - a.length)[0] ?? '';
  const isLabel =
    /^\S+(?: \S+){0,2}$/.test(heading) &&
    /(?:\S+ ){3}/.test(inTitle) &&
    !bare(evidence.pageTitle).includes(bare(heading));
  const title = isLabel ? inTitle : heading;
  const words = said.flatMap((facts) => facts.topics);
  const isTopic = (word: string) =>
    word.length <= 60 && ![title, source ?? ''].some((name) => bare(name) === bare(word));
  const topics = (words.length ? words : tags).filter(isTopic);
  const note = takeNote(body);
  const read = { body, photos: [], doubts: [], leftOut: [] };
  const lead = lettersOf(body.slice(0, 4));
  const isSummary = ({ summary = '' }: Facts) =>
    summary.length >= 15 && bare(summary) !== bare(title) && !lead.includes(bare(summary).slice(0, 58));
  const summary = [printed.facts, ...said].find(isSummary)?.summary;
  const lang = languageOf(all, body);
  const draft = takeItem(delivery, {
    ...{ line, photos, title, lang: lang.tag, topics: topics.slice(0, 60), note },
    id: firstSaid(all, 'id'),
    addresses: url === undefined ? [] : [url],
    texts: [{ kind: 'read', line, read }],
    summaries: summary === undefined ? [] : [{ kind: 'plain', line, text: summary }],
    published: date ? [date.date] : [],
    updated: updated ? [updated.date] : [],
    authors: authorsOf(all, source, url),
    sources: [...(source === undefined ? [] : [source]), ...agencies],
    dateline: datelineOf(body, firstSaid(all, 'dateline')),
    rights: firstSaid(all, 'rights'),
    proposals: all.flatMap(({ proposals }) => proposals),
  });
  draft.inferred.push(...inferred);
  draft.doubts.push(...doubts);
  if (isLabel) {
    const what = `its heading is ${quoted(heading)}, and its page is titled ${quoted(evidence.pageTitle)}; the headline was taken from there`;
    draft.doubts.push(doubt(draft, 'contradiction', { what }));
  }
  // A page is no teaser for ending in three dots.
  if (lettersOf(body).length > 1_000) draft.doubts = draft.doubts.filter(({ id }) => id !== 'teaser-only');
  if (!date) reportUndated(draft, evidence);
  if (origin.archivedAt !== undefined) draft.archivedAt = origin.archivedAt;
  if (isGuess && source !== undefined) reportSource(draft, source, evidence);
  const what = `its page says that it is written in “${lang.told}”, and its letters are those of “${lang.letters}”`;
  if (lang.tag !== lang.told) draft.doubts.push(doubt(draft, 'contradiction', { what }));
  if (lang.none !== undefined)
    delivery.leftOut.push({ line, text: lang.none, why: 'is no language’s tag (BCP 47)' });
  for (const { text, date: day } of all.flatMap(({ corrections }) => corrections)) {
    const when = day?.date ?? draft.updated ?? draft.date;
    if (when !== undefined) draft.corrections.push({ date: when, text });
    else delivery.leftOut.push({ line, text, why: 'a correction whose day is not known' });
  }
  return draft;
}

/** The page’s own address; one that leads to the front of the site is none. */
function addressOf({ said, printed, origin, canonical }: Evidence): string | undefined {
  const isSnapshot = canonical !== undefined && canonical === origin.archivedAt;
  const own = isSnapshot ? [] : [canonical, ...said.map(({ url }) => url)];
  const written = [...own, printed.facts.url, origin.url].filter((one) => one !== undefined).map(original);
  const base = origin.url ?? written.find((one) => /^https?:\/\//i.test(one));
  const whole = written.flatMap((one) => absolute(one, base) ?? []).filter((one) => /^https?:/.test(one));
  return whole.find((one) => /^\w+:\/\/[^/]+\/[^#]/.test(one)) ?? whole[0];
}

/** The headline that is printed, where the page’s machine-readable parts give forms of it; else theirs. */
function titleOf({ said, printed, pageTitle }: Evidence): string {
  const { title } = printed.facts;
  const told = said.flatMap((facts) => facts.title ?? []);
  const isSame = (one: string) => title !== undefined && isNear(bare(one), bare(title));
  return (told.length && ![...told, pageTitle].some(isSame) ? told[0] : (title ?? told[0])) ?? pageTitle;
}

/** A headline without the site’s name or address at its end, and the section before that: `Headline | News | example.com`. */
function withoutSite(title: string, source = '', url = ''): string {
  const [, head = '', last = ''] = /^(.+)\s[|–—·•-]\s(.+)$/u.exec(title) ?? [];
  const host = URL.canParse(url) ? bare(new URL(url).hostname) : '';
  const isSite = bare(last) !== '' && (bare(last) === bare(source) || host.endsWith(bare(last)));
  const [, before = head, section = ''] = /^(.+)\s\|\s([^|]+)$/u.exec(head) ?? [];
  if (!isSite) return title;
  return boilerplateReason(section)?.kind === 'section' ? before : head;
}

/** The outlet, and the agencies behind the story; a firm’s name with its legal form gives way to the name of its site. */
function sourcesOf({ said, printed, pageTitle }: Evidence): {
  source: string | undefined;
  agencies: string[];
  isGuess: boolean;
} {
  const providers = [...said, printed.facts]
    .flatMap((facts) => facts.providers)
    .flatMap((name) => agencyBehind(name) ?? []);
  const named = said
    .flatMap(({ source = '' }) => source.replace(/^[|\s–—-]+/, '').replace(/(?<=^\p{Lu}\S+)_(?=\S+$)/gu, ' '))
    .filter((name) => name && name.length < 80 && !noOutlet.test(name));
  const { title } = printed.facts;
  const beside = siteInTitle(pageTitle, title ?? '');
  const inTitle = beside.behind ?? beside.before;
  const outlets = named.filter((name) => knownAgency(name) === undefined);
  const agencies = [...named.filter((name) => !outlets.includes(name)), ...providers];
  let source = outlets[0] ?? named[0] ?? inTitle;
  if (source !== undefined && legalForm.test(source)) {
    const short = source.replace(legalForm, '');
    const others = [...outlets, inTitle ?? ''].filter((name) => name && !legalForm.test(name));
    const isSame = (name: string) => bare(name).includes(bare(short)) || bare(short).includes(bare(name));
    source = others.find(isSame) ?? others[0] ?? short;
  }
  return { source, agencies, isGuess: source !== undefined && source === inTitle && !named.length };
}

const noOutlet =
  /^(?:https?:|@|www\.|archive\.\w\w$|internet archive|wayback machine)|^staff\b|\b(?:staff|(?:news|wire) (?:services|reports))$/i;

/**
 * A name that stands in the title alone may be a section, a desk or an author’s, unless the address, a line of its own or the notice of rights bears it
 * out.
 */
function reportSource(draft: Draft, source: string, { pageTitle, lines }: Evidence): void {
  draft.inferred.push('source from the title of the page');
  const name = bare(source.replace(/^the\s/i, ''));
  const host = URL.canParse(draft.url ?? '') ? bare(new URL(draft.url!).hostname) : '';
  const isHead = (line: string) => /\s/.test(source) && bare(line.replace(/^the\s/i, '')).startsWith(name);
  if (!host.includes(name) && !bare(draft.rights ?? '').includes(name) && !lines.some(isHead))
    draft.doubts.push(
      doubt(draft, 'guessed-source', { source, why: `for the page is titled ${quoted(pageTitle)}` }),
    );
}

/** When it was published and changed, how that was worked out, and what of it may be wrong. */
function datesOf({ line, said, printed, origin }: Evidence, url = '') {
  const inferred: string[] = [];
  let date = exactDate([...said, printed.facts].flatMap((facts) => facts.date ?? []));
  // A page may print but the day of its last change.
  if (!date && printed.facts.updated) inferred.push('date from that of its last change');
  date ??= printed.facts.updated;
  const found = printed.dates.find((one) => one.date === date);
  if (found?.words !== undefined) inferred.push(`date from “${found.words}”, as printed`);
  if (!date) {
    const [, year = '', month = '', day = ''] = dayInAddress.exec(url) ?? [];
    date = readDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
    if (date) inferred.push('date from the address of the page');
  }
  // A page is never changed at the second of its capture: then the moment is that of the saving.
  const saved = [momentOf(origin.archivedAt), origin.fetched?.replace(/\D/g, '').slice(0, 14)];
  const isSaving = (one: PrintedDate) =>
    one.date.length > 10 && saved.includes(one.date.replace(/\D/g, '').slice(0, 14));
  const changed = exactDate([...said, printed.facts].flatMap((facts) => facts.updated ?? []));
  const updated = date && changed && changed.date !== date.date && !isSaving(changed) ? changed : undefined;
  if (date?.lost !== undefined) inferred.push(`date: ${date.lost}`);
  if (updated?.lost !== undefined) inferred.push(`updated: ${updated.lost}`);
  const doubts: Doubt[] = [];
  // What only people are told may be another day than the story’s.
  const place =
    found && found.where !== 'head' && !(found.told && found.where === 'above') ? found.where : '';
  const beside = found?.beside ? `stands beside “${found.beside}”` : '';
  if (date && (place || beside) && !said.some((facts) => facts.date)) {
    const why = place ? `stands ${place} the story, where a page prints other days too` : beside;
    doubts.push(doubt({ line }, 'guessed-date', { date: date.date, why }));
  }
  const isOther = ({ date: one, where, updated: isChange }: Dated) =>
    where === 'head' &&
    !isChange &&
    [date, changed].every((other) => !other || isOtherDay(one.date, other.date));
  const told = said.find((facts) => facts.date && date && isOtherDay(facts.date.date, date.date))?.date;
  if (date && told && told.date !== changed?.date) {
    const what = `its date was read as ${date.date}, and another part of its page says ${told.date}`;
    doubts.push(doubt({ line }, 'contradiction', { what }));
  }
  const shown = printed.dates.find(isOther);
  if (date && shown) {
    const what = `its date was read as ${date.date}, and beside its headline stands ${shown.date.date}`;
    doubts.push(doubt({ line }, 'contradiction', { what }));
  }
  return { date, updated, inferred, doubts };
}

/** Whether two dates are of days that no difference of time zones makes one. */
function isOtherDay(one: StoryDate, other: StoryDate): boolean {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  return day !== undefined && otherDay !== undefined && Math.abs(daysBetween(day, otherDay)) > 1;
}

const dayInAddress = /(?<!\d)((?:19|20)\d\d)(?:[/-]|(?:\/[a-z_-]{2,20}){1,2}\/)(\d{1,2})[/-](\d{1,2})(?!\d)/i;

/** The fourteen digits of a snapshot’s moment. */
function momentOf(archivedAt = ''): string | undefined {
  return /\/web\/(\d{14})/.exec(archivedAt)?.[1];
}

function reportUndated(draft: Draft, { origin, printed }: Evidence): void {
  const captured = momentOf(origin.archivedAt)?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
  const below = printed.dates[0]?.date.date.slice(0, 10);
  const perhaps = below ?? captured ?? origin.fetched?.slice(0, 10);
  if (perhaps !== undefined) draft.perhaps = perhaps;
  const none = 'neither its metadata nor its print tells when it was published';
  const isBelow = `${below} stands below its text, where a page prints the days of comments and of other stories`;
  draft.undated = below === undefined ? none : isBelow;
  if (printed.unclearDay !== undefined) draft.undated = `“${printed.unclearDay}” can be read in two ways`;
}

/** The authors by the first witness that names a person or an agency; the outlet is none. */
function authorsOf(all: Facts[], source = '', url = ''): string[] {
  const host = URL.canParse(url) ? (new URL(url).hostname.split('.').at(-2) ?? '') : '';
  for (const { authors } of all) {
    const { byline, agencies } = readAuthors(authors, [source, host].filter(Boolean));
    const people = byline.filter((name) => !source || !bare(name).includes(bare(source)));
    if (people.length || agencies.length) return [people.join(', '), ...agencies];
  }
  return [];
}

/**
 * The dateline that the page names, that stands alone, bold or in capitals before the lead, or with which it begins; it is taken off there by
 * `takeItem`. A place alone before a dash becomes a part of the lead. The body is changed.
 */
function datelineOf(body: RootContent[], known: string | undefined): string | undefined {
  const [first, second] = body;
  const words = first?.type === 'paragraph' ? toString(first).trim() : '';
  let found = known;
  if (first?.type === 'paragraph' && second?.type === 'paragraph' && words.length <= 80) {
    const isSetOff = first.children[0]?.type === 'strong' || isShouted(words);
    const isCity = isSetOff && isDatelineCity(words.split(',')[0]!);
    const isBefore = /\s[—–-]{1,2}$/u.test(words);
    if (isCity) found ??= words;
    if (isBefore) second.children.unshift({ type: 'text', value: `${words} ` });
    if (isCity || isBefore) body.shift();
  }
  const lead = body[0]?.type === 'paragraph' ? toString(body[0]) : '';
  return found ?? openingDateline(lead, { lead: true })?.place;
}

/** An editor’s note at one of the ends of the text. The body is changed. */
function takeNote(body: RootContent[]): string | undefined {
  const isAtEnd = (index: number) => index < 2 || index >= body.length - 3;
  const at = body.findIndex((block, index) => isAtEnd(index) && noted.test(toString(block)));
  return at === -1 || body.length < 2 ? undefined : toString(body.splice(at, 1)[0]!);
}

const noted =
  /^[^\p{L}\p{N}]*(?:editor['’]?s['’]? note|note to readers|anmerkung der redaktion|note de la rédaction|nota (?:del editor|de la redacción))\b/iu;

/** The language by the page’s word, unless its letters are of another script, for many templates say that every page is English. */
function languageOf(all: Facts[], body: RootContent[]) {
  const written = all.flatMap(({ lang }) => lang ?? []);
  const told = written.map((tag) => languageTag(tag)).find((tag) => tag !== undefined);
  const letters = languageByLetters(body.map((block) => toString(block)).join(' '));
  const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;
  const isOther = told !== undefined && letters !== undefined && scriptOf(told) !== scriptOf(letters);
  return {
    told,
    letters,
    tag: isOther && told !== letters ? undefined : told,
    none: told === undefined ? written[0] : undefined,
  };
}
