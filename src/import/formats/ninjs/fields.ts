import type { PhotoDraft, Proposal } from '../../core/delivery.ts';
import { isUnknownStatus } from '../../core/item.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField, wordsIn } from '../../core/notation/jsonFields.ts';
import { readNorm } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import type { FieldName, Fields } from '../agencyItem.ts';
import { photoFrom } from '../agencyItem.ts';
import type { Said } from './said.ts';
import { lastOf, placeText, roleOf, texts, textsUnder, thingsIn } from './said.ts';

/** The names of fields in ninjs 1.0–3.1 and with agencies, in the order in which they are believed. */
const names: Partial<Record<FieldName, string>> = {
  id: 'uri guid urn id _id',
  lang: 'language lang',
  decks: 'subheadline subhead',
  summaries: 'abstract summary teaser intro ingress standfirst',
  published:
    'firstpublished firstcreated first_created contentcreated content_created datetime date published published_at',
  updated: 'versioncreated version_created',
  rights: 'copyrightnotice usageterms',
  authors: 'byline by bylines',
  corrections: 'correction corrections',
  addresses: 'canonical_url canonicalurl web_url weburl url',
};

/** Fields that say whether a text may be shown. */
export const statusNames = 'pubstatus state status workflowstate';

/** What an item says of its story beside its text; no list is empty. */
export function fieldsOf(item: JsonObject): Fields {
  const fields: Fields = Object.fromEntries(
    Object.entries(names).map(([name, some]) => [name, texts(item, some)]),
  );
  // Some systems write under `updated` when they handed an item on.
  if (!fields.published?.length && !fields.updated?.length) fields.updated = texts(item, 'updated modified');
  const held = heldBack(item);
  fields.embargoed = held.filter((text) => readNorm(text));
  const known = texts(item, statusNames).filter((word) => !isUnknownStatus(lastOf(word)));
  const signals = texts(item, 'signal signals', (one) => /embargo/i.test(wordsIn(one)));
  fields.status = [...held.filter((text) => !readNorm(text)), ...known, ...signals];
  const rank = ({ role }: Said) => (mainRole.test(role) ? 0 : lesserRole.test(role) ? 2 : 1);
  const [title, ...others] = textsUnder(item, 'headline').toSorted((a, b) => rank(a) - rank(b));
  // Without a headline, the short name of the item, which is no headline (ninjs 3.1, “title”).
  fields.title = title ? [title.text] : texts(item, 'title name');
  fields.decks?.unshift(...others.flatMap(({ role, text }) => (deckRole.test(role) ? text : [])));
  fields.summaries?.unshift(...describing(item, ['summary', 'text', ''], notSummary));
  const authors = texts(item, 'authors author creators', isWriter);
  const people = texts(item, 'people person', (one) => roleOf(one) !== '' && isWriter(one));
  fields.creators = authors.length ? authors : people;
  const places = (some: string) => thingsIn(item, some).flatMap((one) => placeText(one) || []);
  fields.dateline = places('dateline datelinelocation');
  // Many an agency names its desk there, or who sent it.
  fields.located = places('located location');
  fields.sources = sourcesOf(item);
  fields.topics = thingsIn(item, subjects).flatMap(topicsIn);
  const isCanonical = (link: Json) => lastOf(textField(link, 'rel') ?? '') === 'canonical';
  const isWeb = (id: Json) => /url|web|canonical/.test(roleOf(id));
  fields.addresses?.push(...texts(item, 'links', isCanonical), ...texts(item, 'altids', isWeb));
  // A correction may be given for editors, and once more in short for readers.
  const notes = (role: RegExp) => texts(item, 'ednote ednotes editornote', (note) => role.test(roleOf(note)));
  const short = notes(/^correctionshort$/);
  fields.corrections?.push(...(short.length ? short : notes(/^correction$/)));
  const forEditors = notes(/^(?!correction)/);
  const notepad = thingsIn(item, 'notepad linkbox_html').map((one) => plainText(wordsIn(one)));
  fields.internal = [...notepad, ...(short.length ? forEditors : [])];
  fields.advisories = short.length ? [] : forEditors;
  return Object.fromEntries(Object.entries(fields).filter(([, some]) => some.length));
}

/** What is said in fields of any name that speaks of an embargo or of publication: until when, or a status. */
function heldBack(item: JsonObject): string[] {
  const parts = [item, ...thingsIn(item, 'flags schedule_settings signals')];
  const entries = parts.flatMap((one) => (one.kind === 'object' ? one.entries : []));
  return entries.flatMap(({ name, value }) => {
    const text = value.kind === 'word' ? value.text : wordsIn(value);
    const isNo = /^(?:|false|null|none|no|0)$/i.test(text);
    if (/embargo|publish_?schedule/i.test(name)) return isNo ? [] : readNorm(text) ? text : 'embargoed';
    if (/not_?(?:for_?)?publi/i.test(name)) return isNo ? [] : 'not for publication';
    return /^(?:is_?)?publish(?:able|ed)$/i.test(name) && /^(?:false|no)$/i.test(text) ? 'unpublished' : [];
  });
}

const mainRole = /^(?:main|headline|title|hl1|default|web|print)?$/;
const lesserRole = /sub|deck|kicker|short|seo|social|push|alt|sms|teaser|over|extended|stand|drop/;
const deckRole = /sub|deck|standfirst|extended|drop|hl2/;
const notSummary = /credit|byline|caption|usage|copyright|note|instruction|rights|alt|accessib/;
const notCaption = /credit|byline|alt|usage|copyright|note|instruction|rights|keyword/;
const subjects =
  'subjects subject service anpa_category rubrics sections categories keywords tags keyword_names';

function isWriter(thing: Json): boolean {
  return /^(?:|authors?|writers?|byline|reporters?|creators?|contributors?)$/.test(roleOf(thing));
}

/** What describes a thing, but in some roles; what is in one of the first roles comes first. */
function describing(item: JsonObject, first: string[], none: RegExp): string[] {
  const rank = ({ role }: Said) => first.indexOf(role) + 1 || 9;
  const all = textsUnder(item, 'description').filter(({ role, text }) => text && !none.test(role));
  return all.toSorted((a, b) => rank(a) - rank(b)).map(({ text }) => text);
}

/** Who publishes: who is named as such, else the agency, else who holds the rights. */
function sourcesOf(item: Json): string[] {
  const isProvider = (thing: Json) => /:provider$/.test(textField(thing, 'type') ?? '');
  // Any other role is of one who is quoted.
  const isParty = (thing: Json) =>
    /^(?:$|publisher|provider|distributor|agency|source|main|original)/.test(roleOf(thing));
  const outlets = [
    ...texts(item, 'publisher source provider'),
    ...texts(item, 'categories', isProvider),
    ...texts(item, 'creditline'),
  ];
  const others = [...outlets, ...texts(item, 'infosources infosource info_sources', isParty)];
  const isAgency = (name: string) => agencyBehind(name) !== undefined;
  const named = [...outlets.filter((name) => !isAgency(name)), ...others.filter(isAgency), ...others];
  const holders = texts(item, 'copyrightholder');
  const notices = texts(item, 'copyrightnotice copyright').filter((text) => /copyright|©|\(c\)/i.test(text));
  const inNotices = notices.flatMap((text) => noticeHolder.exec(text)?.[1] ?? []);
  return [named, holders, inNotices].find((some) => some.length) ?? [];
}

/** `Copyright 2013 The News Agency, www.tna.example - all rights reserved.` */
const noticeHolder =
  /^(?:copyright|©|\(c\)|[\s:,]|\d{4}(?:\s*[-–]\s*\d{4})?|by\s)*(\p{L}[^.,;:()]{1,58}?)(?=[.,;:()]|\s+[-–—]\s|\s+all rights|$)/iu;

/** The words by which a story is filed: names of subjects, never codes, and keywords. */
function topicsIn(thing: Json): string[] {
  if (thing.kind !== 'object') return plainText(scalar(thing) ?? '').split(/\s*[,;]\s*/);
  // An agency may list desks and creators beside subjects, told apart by a type of its own: `dnltype:desk`.
  const type = textField(thing, 'type') ?? '';
  const isSubject = !type.includes(':') || /subject|keyword|topic|rubric|section|category|tag$/.test(type);
  return isSubject && isOwn(thing) ? [plainText(textField(thing, 'name', 'title', 'label') ?? '')] : [];
}

/** Whether the story is about it: an agency adds subjects and places that are wider than those. */
function isOwn(thing: Json): boolean {
  return itemsOf(field(thing, 'rels', 'rel')).every((rel) => lastOf(scalar(rel) ?? '') !== 'ancestor');
}

/** Who and what an item names with ids, but those who wrote it. */
export function proposalsOf(item: Json): Proposal[] {
  return named.flatMap(([kind, some]) =>
    thingsIn(item, some).flatMap((thing) => {
      const name = plainText(textField(thing, 'name') ?? '');
      if (!name || !isOwn(thing) || (roleOf(thing) && isWriter(thing))) return [];
      const ids = 'uri literal code qcode id wikidata'
        .split(' ')
        .flatMap((one) => textField(thing, one) ?? []);
      const office = kind === 'person' && textField(thing, 'jobtitle', 'title', 'position', 'description');
      const role = office ? { role: plainText(office) } : {};
      return [{ ...placeOf(thing), kind, name, ids: [...new Set(ids.map(oneLine))], ...role }];
    }),
  );
}

const named: [kind: Proposal['kind'], names: string][] = [
  ['person', 'people person persons'],
  ['place', 'places place'],
  ['organisation', 'organisations organisation organizations organization'],
];

/** A picture as a photo of a story, if it has a word; its file is not fetched. */
export function photoOf(picture: JsonObject): PhotoDraft | undefined {
  const described = textsUnder(picture, 'description');
  const ofRole = (role: RegExp) => described.flatMap((one) => (role.test(one.role) ? one.text : []));
  const all = (some: string) => texts(picture, some);
  const caption = [...all('caption'), ...describing(picture, ['caption', '', 'text'], notCaption)];
  // Where it was taken, or the place that it shows: one that says so, or the only one.
  const places = thingsIn(picture, 'places place');
  const isShown = (one: Json) =>
    /shown|creat|located|taken/i.test(textField(one, 'rel', 'role') ?? (places.length > 1 ? '' : 'shown'));
  const located = [...thingsIn(picture, 'located datelinelocation dateline'), ...places.filter(isShown)];
  return photoFrom(placeOf(picture), {
    caption: [...caption, ...all('headlines headline title')],
    by: all('byline by photographer bylines authors'),
    credit: [
      ...all('creditline credit_line credit'),
      ...ofRole(/credit/),
      ...all('source provider copyrightholder infosources infosource'),
    ],
    // Superdesk writes the alternative text of a picture under `body_text`.
    alt: caption.length ? [...all('alt_text alttext alt body_text'), ...ofRole(/alt|accessib/)] : [],
    taken: all('contentcreated datetaken photocreationdate'),
    place: located.map(placeText),
  });
}
