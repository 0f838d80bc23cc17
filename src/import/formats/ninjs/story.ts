import { quoted } from '../../../parse/contentError.ts';
import { dayOf, isBefore } from '../../../parse/storyDate.ts';
import type { Draft, LeftOut } from '../../core/delivery.ts';
import { emptyDraft } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { bare, isOfCorrection, reportEmbargo, takeDecks, webAddress } from '../../core/normalizeDraft.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { languageTag } from '../../core/printed/printed.ts';
import type { Stamp } from '../../core/printed/stamp.ts';
import { readStamp } from '../../core/printed/stamp.ts';
import { bodiesOf, readBodies, takeFurniture } from './body.ts';
import { readProposals, readTopics } from './concepts.ts';
import { dropPrintedByline, nameSource, readBylines, readDateline } from './origin.ts';
import type { Said } from './said.ts';
import { lastOf, printedIn, saidIn, saidUnder } from './said.ts';

/** The story of an item, but for what is associated with it; `around` is what it is wrapped in. It is not normalized yet. */
export function storyOf(item: JsonObject, around: JsonObject[], leftOut: LeftOut[]): Draft {
  const draft = emptyDraft(placeOf(item));
  const id = textField(item, 'uri', 'guid', 'urn', 'id', '_id');
  const lang = languageTag(textField(item, 'language', 'lang') ?? '');
  const url = addressOf(item);
  const rights = rightsOf(item);
  Object.assign(draft, {
    ...(id !== undefined && { id: oneLine(id) }),
    ...(lang !== undefined && { lang }),
    ...(url !== undefined && { url }),
    ...(rights && { rights }),
  });
  readHeadlines(draft, item, leftOut);
  readBylines(draft, item);
  readBodies(draft, bodiesOf(item, around), leftOut);
  dropPrintedByline(draft, item);
  takeFurniture(draft, leftOut);
  readSummary(draft, item, leftOut);
  readDateline(draft, item);
  nameSource(draft, item);
  readTopics(draft, item);
  readProposals(draft, item);
  readStatus(draft, item);
  readDates(draft, item);
  readNotes(draft, item, leftOut);
  return draft;
}

/** Where the story stood; the `uri` names the item and is no address (ninjs 3.1). */
function addressOf(item: JsonObject): string | undefined {
  const canonical = itemsOf(field(item, 'links')).filter(
    (link) => lastOf(textField(link, 'rel') ?? '') === 'canonical',
  );
  const others = saidIn(field(item, 'altids')).filter(({ role }) => /url|web|canonical/.test(role));
  const written = [
    ...canonical.map((link) => textField(link, 'href')),
    textField(item, 'canonical_url', 'canonicalurl', 'web_url', 'weburl', 'url'),
    ...others.map(({ value }) => value),
  ];
  return written.flatMap((text) => webAddress(text ?? '') ?? [])[0];
}

/** Copyright and terms of use, as they stand. */
function rightsOf(item: JsonObject): string {
  const linked = textField(field(item, 'rightsinfo'), 'linkedrights') ?? '';
  const terms = ['copyrightnotice', 'usageterms'].flatMap((name) => printedIn(item, name));
  const rights = [...new Set([...terms, oneLine(linked)])].filter(Boolean);
  return rights
    .map((term, index) => (index < rights.length - 1 && !/[.!?]$/.test(term) ? `${term}.` : term))
    .join(' ');
}

/** The headline to be printed: the one that has no other use. Without any, the short name of the item, which is no headline (ninjs 3.1, “title”). */
function readHeadlines(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const said = printed(saidUnder(item, 'headline'));
  const main =
    said.find(({ role }) => mainRole.test(role)) ?? said.find(({ role }) => !lesser.test(role)) ?? said[0];
  const title = main?.text ?? printedIn(item, 'title', 'name')[0];
  if (title === undefined) return;
  draft.title = title;
  if (!main) draft.inferred.push('title from the item’s short name');
  const others = said.filter(({ text }) => bare(text) !== bare(title));
  const decks = others.filter(({ role }) => deck.test(role));
  const below = [...decks.map(({ text }) => text), ...printedIn(item, 'subheadline', 'subhead')];
  takeDecks(draft, below, placeOf(decks[0]?.at ?? item), leftOut);
  for (const { role, text, at } of others) {
    const why = role ? `a headline for another use, ${quoted(role)}` : 'a second headline';
    if (!deck.test(role)) leftOut.push({ ...placeOf(at), text, why });
  }
}

const mainRole = /^(?:|main|headline|title|hl1|default|web|print)$/;
const lesser = /sub|deck|kicker|short|seo|social|push|alt|sms|teaser|over|extended|stand|drop/;
const deck = /sub|deck|standfirst|extended|drop|hl2/;

/** Texts as one prints them, with their roles. */
function printed(said: Said[]): (Said & { text: string })[] {
  return said.map((one) => ({ ...one, text: plainText(one.value) })).filter(({ text }) => text !== '');
}

function readSummary(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const descriptions = saidUnder(item, 'description').filter(({ role }) => !notSummary.test(role));
  const short = ['abstract', 'summary', 'teaser', 'intro', 'ingress', 'standfirst'].flatMap((name) =>
    saidIn(field(item, name)),
  );
  const first = ({ role }: Said) => Number(role !== 'summary');
  const [summary, ...others] = printed([
    ...descriptions.filter((one) => !first(one)),
    ...descriptions.filter(({ role }) => role === 'text' || role === ''),
    ...short,
    ...descriptions,
  ]);
  if (!summary) return;
  const second = draft.summary;
  draft.summary = summary.text;
  draft.inferred = draft.inferred.filter((clause) => !clause.startsWith('summary '));
  if (second !== undefined && bare(second) !== bare(summary.text))
    leftOut.push({
      ...placeOf(item),
      text: second,
      why: 'a further headline, for which a record has no field',
    });
  for (const { role, text, at } of new Map(others.map((one) => [one.text, one])).values())
    if (!bare(summary.text).includes(bare(text)))
      leftOut.push({ ...placeOf(at), text, why: `a second summary${role && `, ${quoted(role)}`}` });
}

const notSummary = /credit|byline|caption|usage|copyright|note|instruction|rights|alt|accessib/;

/** Whether the story may be shown, and is whole. */
function readStatus(draft: Draft, item: JsonObject): void {
  const at = placeOf(field(item, 'pubstatus') ?? item);
  const status = lastOf(textField(item, 'pubstatus', 'state') ?? '');
  if (/^(?:withheld|spiked|unpublished)$/.test(status)) draft.status = 'withheld';
  else if (/^(?:cancel+ed|killed|recalled|deleted)$/.test(status)) draft.status = 'canceled';
  else if (status === 'replaced')
    draft.doubts.push(doubt(at, 'status-of-item', { what: 'a later version replaces it' }));
  else if (field(item, 'pubstatus') && status !== 'usable')
    draft.doubts.push(doubt(at, 'status-of-item', { what: `its pubstatus is ${quoted(status)}` }));
  const whole = field(item, 'representationtype');
  if (/^(?:partial|incomplete)$/.test(lastOf(scalar(whole) ?? '')))
    draft.doubts.push(
      doubt(placeOf(whole!), 'status-of-item', { what: 'it says that it is not the whole item' }),
    );
}

/** The date is that of the first version, `updated` that of this one (ninjs 3.1, “firstCreated”, “versionCreated”). */
function readDates(draft: Draft, item: JsonObject): void {
  const bad: string[] = [];
  const dateIn = (...names: string[]) =>
    names.map((name) => stampOf(field(item, name), name, bad)).find(Boolean);
  const version = dateIn('versioncreated', 'version_created');
  const first = dateIn('firstpublished', 'firstcreated', 'first_created');
  const content = dateIn(
    'contentcreated',
    'content_created',
    'datetime',
    'date',
    'published',
    'published_at',
  );
  // Some systems write under `updated` when they handed an item on.
  const stamp = first ?? content ?? version ?? dateIn('updated', 'modified');
  if (bad.length) draft.undated = `its ${bad.join(' and its ')}`;
  if (!stamp) return;
  const { date } = stamp;
  draft.date = date;
  if (stamp.lost !== undefined) draft.inferred.push(`date: ${stamp.lost}`);
  if (!first && !content) draft.inferred.push('date: that of this version, for no earlier one is given');
  if (first && content && dayOf(first.date) !== dayOf(content.date) && !isBefore(first.date, content.date)) {
    const why = `is later than its content, which was made on ${content.date}`;
    draft.doubts.push(doubt(draft, 'guessed-date', { date, why }));
  }
  if (bad.length)
    draft.doubts.push(
      doubt(draft, 'guessed-date', { date, why: `stands alone: its ${bad.join(' and its ')}` }),
    );
  const minutes = (Date.parse(version?.date ?? '') - Date.parse(date)) / 60_000;
  if (version && isBefore(date, version.date) && !(minutes < 1)) draft.updated = version.date;
  const until = dateIn('embargoed', 'embargoeduntil');
  const place = placeOf(field(item, 'embargoed', 'embargoeduntil') ?? item);
  if (until && draft.status === 'withheld')
    draft.doubts.push(doubt(place, 'status-of-item', { what: `it is withheld until ${until.date}` }));
  else if (until) reportEmbargo(draft, until.date, place);
}

function stampOf(value: Json | undefined, name: string, bad: string[]): Stamp | undefined {
  const written = scalar(value) ?? textField(value, '$date');
  if (written === undefined) return undefined;
  const stamp = /^\d{10}(?:\d{3})?$/.test(written) ? sinceEpoch(written) : readStamp(written);
  if (!stamp) bad.push(`${name} is ${quoted(written)}, which is no date`);
  return stamp;
}

/** Seconds or milliseconds since 1970, as some systems count. */
function sinceEpoch(digits: string): Stamp {
  const moment = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const date = moment.toISOString().replace(/\.\d+Z$/, 'Z');
  return { date, lost: `${digits} read as ${digits.length === 10 ? 'seconds' : 'milliseconds'} since 1970` };
}

/** Notes are for editors (ninjs 3.1, “edNote”), but one that tells of a correction, or why a story was canceled, concerns readers. */
function readNotes(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const said = ['ednote', 'ednotes', 'editornote', 'correction', 'corrections'].flatMap((name) =>
    saidIn(field(item, name)),
  );
  const isCorrection = ({ role, at, value }: Said) =>
    /correction/i.test(`${role} ${at.path}`) || isOfCorrection(plainText(value));
  // A correction may be given for editors, and once more in short for readers.
  const short = said.filter(({ role }) => role === 'correctionshort');
  const corrections = short.length ? short : said.filter(isCorrection);
  for (const note of printed(said)) {
    const { text, at } = note;
    if (corrections.some((one) => one.at === at)) draft.corrections.push({ date: '', text });
    else if (draft.status === 'canceled' && draft.note === undefined) {
      draft.note = text;
      draft.inferred.push('note from the note to editors, which tells why');
    } else leftOut.push({ ...placeOf(at), text, why: 'a note to editors' });
  }
  for (const name of ['notepad', 'linkbox_html'])
    for (const { value, at } of saidIn(field(item, name)))
      leftOut.push({ ...placeOf(at), text: plainText(value), why: 'notes and links for editors' });
}
