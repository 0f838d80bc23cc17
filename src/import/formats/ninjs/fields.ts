import type { PhotoDraft, Place, Proposal } from '../../core/delivery.ts';
import { isUnknownStatus } from '../../core/item.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, scalar, textField, wordsIn } from '../../core/notation/jsonFields.ts';
import { placeOf } from '../../core/delivery.ts';
import { readStamp } from '../../core/printed/date.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { ownerIn } from '../../core/printed/rights.ts';
import type { AgencyPaths, Fields } from '../agencyItem.ts';
import { codeAt, lastOf, readFields, select, valueNames, valuesOf, wordsAt } from '../paths.ts';
import { photoFrom } from '../photo.ts';

const writer = '(?:authors?|writers?|byline|reporters?|creators?|contributors?)';

const paths: AgencyPaths = {
  id: 'uri guid urn id',
  lang: 'language lang',
  decks: 'subheadline subhead',
  summaries: 'abstract summary teaser intro ingress standfirst',
  published: 'firstpublished firstcreated contentcreated datetime date published publishedat',
  updated: 'versioncreated',
  rights: 'copyrightnotice usageterms',
  authors: 'byline by bylines',
  creators: ['authors', 'author', 'creators']
    .map((name) => `${name}[role=^(?:.*:)?${writer}?$]`)
    .concat(`people[role=^(?:.*:)?${writer}$]`, `person[role=^(?:.*:)?${writer}$]`)
    .join(' '),
  dateline: 'dateline dateline/located datelinelocation',
  // Many an agency names its desk there, or who sent it.
  located: 'located location',
  addresses: 'canonicalurl weburl url links[role=canonical$] altids[role=url|web|canonical]',
  corrections: 'correction corrections',
  editorial: 'categories[name=^(?:Tages|Termin|Themen)?vorschau$]/name',
};

/** Fields that say whether a text may be shown. */
export const statusNames = 'pubstatus state status workflowstate';

/** What an item says of its story beside its text; no list is empty. */
export function fieldsOf(item: JsonObject): Fields {
  const fields = readFields(item, paths);
  // Some systems write under `updated` when they handed an item on.
  if (!fields.published?.length && !fields.updated?.length)
    fields.updated = valuesOf(item, 'updated modified');
  const held = heldBack(item);
  fields.embargoed = held.filter((text) => readStamp(text));
  const known = valuesOf(item, statusNames).filter((word) => !isUnknownStatus(lastOf(word)));
  const signals = valuesOf(item, 'signal signals').filter((text) => /embargo/i.test(text));
  fields.status = [...held.filter((text) => !readStamp(text)), ...known, ...signals];
  const rank = ({ role }: Said) => (mainRole.test(role) ? 0 : lesserRole.test(role) ? 2 : 1);
  const [title, ...others] = textsUnder(item, 'headline').toSorted((a, b) => rank(a) - rank(b));
  // Without a headline, the short name of the item, which is no headline (ninjs 3.1, “title”).
  fields.title = title ? [title.text] : valuesOf(item, 'title name');
  fields.decks?.unshift(...others.flatMap(({ role, text }) => (deckRole.test(role) ? text : [])));
  fields.summaries?.unshift(...describing(item, ['summary', 'text', ''], notSummary));
  fields.sources = sourcesOf(item);
  fields.topics = select(item, subjects).flatMap(topicsIn);
  // A correction may be given for editors, and once more in short for readers.
  const notes = (role: string) =>
    valuesOf(item, `ednote[role${role}] ednotes[role${role}] editornote[role${role}]`);
  const short = notes('=correctionshort$');
  fields.corrections?.push(...(short.length ? short : notes('=correction$')));
  const forEditors = notes('!correction');
  const notepad = select(item, 'notepad linkboxhtml').map((one) => plainText(wordsIn(one)));
  fields.internal = [...notepad, ...(short.length ? forEditors : [])];
  fields.advisories = short.length ? [] : forEditors;
  return Object.fromEntries(Object.entries(fields).filter(([, some]) => some.length));
}

/** What is said in fields of any name that speaks of an embargo or of publication: until when, or a status. */
function heldBack(item: JsonObject): string[] {
  const parts = [item, ...select(item, 'flags schedule_settings signals')];
  const entries = parts.flatMap((one) => (one.kind === 'object' ? one.entries : []));
  return entries.flatMap(({ name, value }) => {
    const text = value.kind === 'word' ? value.text : wordsIn(value);
    const isNo = /^(?:|false|null|none|no|0)$/i.test(text);
    if (/embargo|publish_?schedule/i.test(name)) return isNo ? [] : readStamp(text) ? text : 'embargoed';
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

/** What describes a thing, but in some roles; what is in one of the first roles comes first. */
function describing(item: JsonObject, first: string[], none: RegExp): string[] {
  const rank = ({ role }: Said) => first.indexOf(role) + 1 || 9;
  const all = textsUnder(item, 'description').filter(({ role, text }) => text && !none.test(role));
  return all.toSorted((a, b) => rank(a) - rank(b)).map(({ text }) => text);
}

/** Who publishes: who is named as such, else the agency, else who holds the rights. */
function sourcesOf(item: Json): string[] {
  const outlets = valuesOf(item, 'publisher source provider categories[type=:provider$] creditline');
  // Any other role is of one who is quoted.
  const party = '[role=^(?:.*:)?(?:$|publisher|provider|distributor|agency|source|main|original)]';
  const others = [...outlets, ...valuesOf(item, `infosources${party} infosource${party}`)];
  const isAgency = (name: string) => agencyBehind(name) !== undefined;
  const named = [...outlets.filter((name) => !isAgency(name)), ...others.filter(isAgency), ...others];
  const inNotices = valuesOf(item, 'copyrightnotice copyright').flatMap((text) => ownerIn(text) ?? []);
  return [named, valuesOf(item, 'copyrightholder'), inNotices].find((some) => some.length) ?? [];
}

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
    select(item, some).flatMap((thing) => {
      const [name] = valuesOf(thing, 'name');
      if (!name || !isOwn(thing) || new RegExp(`^${writer}$`).test(roleOf(thing))) return [];
      const ids = valuesOf(thing, 'uri literal code qcode id wikidata');
      const [role] = kind === 'person' ? valuesOf(thing, 'jobtitle title position description') : [];
      return [{ ...placeOf(thing), kind, name, ids: [...new Set(ids)], ...(role && { role }) }];
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
  const fields = readFields(picture, picturePaths);
  // Where it was taken, or the place that it shows: one that says so, or the only one.
  const places = select(picture, 'places place');
  const isShown = (one: Json) =>
    /shown|creat|located|taken/i.test(roleOf(one) || (places.length > 1 ? '' : 'shown'));
  const caption = [...fields.captions!, ...describing(picture, ['caption', '', 'text'], notCaption)];
  return photoFrom(placeOf(picture), {
    caption: [...caption, ...fields.titles!],
    by: fields.by!,
    credit: [...fields.lines!, ...ofRole(/credit/), ...fields.holders!],
    alt: caption.length ? [...fields.alt!, ...ofRole(/alt|accessib/)] : [],
    taken: fields.taken!,
    place: [...fields.place!, ...places.filter(isShown).map((one) => wordsAt(one))],
  });
}

const picturePaths = {
  captions: 'caption',
  titles: 'headlines headline title',
  by: 'byline by photographer bylines authors',
  lines: 'creditline credit',
  holders: 'source provider copyrightholder infosources infosource',
  // Superdesk writes the alternative text of a picture under `body_text`.
  alt: 'alttext alt bodytext',
  taken: 'contentcreated datetaken photocreationdate',
  place: 'located datelinelocation dateline dateline/located',
};

/** A text of ninjs as it stands and as printed, with what it is for: `{"role": "main", "contentType": "text/plain", "value": "…"}`. */
export interface Said extends Place {
  text: string;
  value: string;
  /** In lower case and without its vocabulary: `main` of `drol:main`. Empty where none is given. */
  role: string;
}

/**
 * The texts of all fields of a kind, by whatever role their names say: `headline`, `headlines`, `headline_main`, `body_richtext`, `bodyXhtml`. They are
 * one text (ninjs 1), a list of objects with role and value (ninjs 2 and 3), a list of paragraphs, or texts by their role.
 */
export function textsUnder(item: JsonObject, kind: keyof typeof kinds): Said[] {
  return item.entries.flatMap(({ name, value }) => {
    const [, written] = kinds[kind].exec(name) ?? [];
    if (written === undefined) return [];
    const role = written.replace(/^_/, '').replace(forms, '').toLowerCase();
    const all = itemsOf(value).flatMap((one) => {
      const own = said(one, role);
      if (own.length || one.kind !== 'object') return own;
      return one.entries.flatMap((entry) => said(entry.value, lastOf(entry.name)));
    });
    const isParagraphs = value.kind === 'list' && value.items.every((one) => one.kind === 'text');
    const whole = all.map((one) => one.value).join('\n\n');
    return isParagraphs ? all.slice(0, 1).map((one) => ({ ...one, value: whole })) : all;
  });
}

const kinds = {
  headline: /^headlines?((?:_\w+)?)$/i,
  body: /^(?:bod(?:y|ies)|article_html|(?=infobox_)|news$|content$|nitf$)(\w*)$/i,
  description: /^descriptions?((?:_\w+)?)$/i,
};

const forms = /_?(?:x?html5?|text|plain|plaintext)$/i;

function said(thing: Json, role = ''): Said[] {
  const value = scalar(thing) ?? textField(thing, ...valueNames);
  return value ? [{ ...placeOf(thing), role: roleOf(thing) || role, value, text: plainText(value) }] : [];
}

/** What a thing is for or to the story: `main`, `about`, `author`. */
function roleOf(of: Json): string {
  return lastOf(codeAt(of, 'role'));
}
