import { quoted } from '../../../parse/contentError.ts';
import type { LeftOut, Proposal, PhotoDraft } from '../../core/delivery.ts';
import { bare } from '../../core/normalizeDraft.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import type { FieldName, Fields, Line } from '../agencyStory.ts';
import { leaveOut, photoFrom } from '../agencyStory.ts';
import type { Said } from './said.ts';
import { lastOf, namedIn, placeText, printedIn, roleOf, saidIn, saidUnder, thingsIn } from './said.ts';
import { dayOf } from '../../../parse/storyDate.ts';
import { readStamp } from '../../core/printed/date.ts';

/** Reads what an item says of its story beside its text, by the names of ninjs 1.0–3.1 and of agencies. */
export function fieldsOf(item: JsonObject, leftOut: LeftOut[]): Fields {
  const fields: Fields = Object.fromEntries(
    Object.entries(names).map(([name, some]) => [name, printedIn(item, some)]),
  );
  // Some systems write under `updated` when they handed an item on.
  if (!fields.date?.length) fields.date = printedIn(item, 'updated modified');
  const people = [printedIn(item, 'byline by'), namedIn(item, 'bylines byline by')];
  const ofWriters = (thing: Json) => writers.test(roleOf(thing));
  const isWriter = (thing: Json) => !roleOf(thing) || ofWriters(thing);
  const creators = [
    namedIn(item, 'authors author creators', isWriter),
    namedIn(item, 'people person', ofWriters),
  ];
  return {
    ...fields,
    ...headlinesOf(item, leftOut),
    ...notesOf(item),
    rights: [...(fields.rights ?? []), ...printedIn(field(item, 'rightsinfo'), 'linkedrights')],
    summary: summariesOf(item),
    byline: people.find((some) => some.length) ?? [],
    creator: creators.find((some) => some.length) ?? [],
    dateline: thingsIn(item, 'dateline located datelinelocation location')
      .map(({ name, thing }) => ({
        ...{ at: placeOf(thing), name },
        text: placeText(thing),
      }))
      .filter(({ text }) => text),
    source: sourcesOf(item),
    topic: topicsOf(item),
    address: addressesOf(item),
  };
}

const names: Partial<Record<FieldName, string>> = {
  id: 'uri guid urn id _id',
  language: 'language lang',
  date: 'firstpublished firstcreated first_created contentcreated content_created datetime date published published_at versioncreated version_created',
  revised: 'versioncreated version_created',
  release: 'embargoed embargoeduntil',
  status: 'pubstatus state',
  rights: 'copyrightnotice usageterms',
};

/** Who and what an item names with ids, but those who wrote it. */
export function proposalsOf(item: Json): Proposal[] {
  return kinds.flatMap(([kind, some]) =>
    thingsIn(item, some).flatMap(({ thing }) => {
      const name = plainText(textField(thing, 'name') ?? '');
      if (!name || !isOwn(thing) || writers.test(roleOf(thing))) return [];
      const ids = ['uri', 'literal', 'code', 'qcode', 'id', 'wikidata'].flatMap(
        (one) => textField(thing, one) ?? [],
      );
      const office = kind === 'person' && textField(thing, 'jobtitle', 'title', 'position', 'description');
      const role = office ? { role: plainText(office) } : {};
      return [{ ...placeOf(thing), kind, name, ids: [...new Set(ids.map(oneLine))], ...role }];
    }),
  );
}

const kinds: [kind: Proposal['kind'], names: string][] = [
  ['person', 'people person persons'],
  ['place', 'places place'],
  ['organisation', 'organisations organisation organizations organization'],
];

const writers = /^(?:authors?|writers?|byline|reporters?|creators?|contributors?)$/;

/** The headline to be printed: the one that has no other use. Without any, the short name of the item, which is no headline (ninjs 3.1, “title”). */
function headlinesOf(item: JsonObject, leftOut: LeftOut[]): Fields {
  const said = saidUnder(item, 'headline').filter(({ text }) => text);
  const main =
    said.find(({ role }) => mainRole.test(role)) ?? said.find(({ role }) => !lesser.test(role)) ?? said[0];
  const others = said.filter(({ text }) => bare(text) !== bare(main?.text ?? ''));
  for (const one of others.filter(({ role }) => !deck.test(role))) {
    const why = one.role ? `a headline for another use, ${quoted(one.role)}` : 'a second headline';
    leaveOut(leftOut, [one], why);
  }
  const decks = others.filter(({ role }) => deck.test(role));
  return {
    title: main ? [main] : printedIn(item, 'title name'),
    deck: [...decks, ...printedIn(item, 'subheadline subhead')],
  };
}

const mainRole = /^(?:|main|headline|title|hl1|default|web|print)$/;
const lesser = /sub|deck|kicker|short|seo|social|push|alt|sms|teaser|over|extended|stand|drop/;
const deck = /sub|deck|standfirst|extended|drop|hl2/;

function summariesOf(item: JsonObject): Line[] {
  const said = saidUnder(item, 'description').filter(({ role, text }) => text && !notSummary.test(role));
  const rank = ({ role }: Said) => (role === 'summary' ? 0 : role === 'text' || role === '' ? 1 : 3);
  const short = printedIn(item, 'abstract summary teaser intro ingress standfirst');
  return [...said.filter((one) => rank(one) < 3).toSorted((a, b) => rank(a) - rank(b)), ...short, ...said];
}

const notSummary = /credit|byline|caption|usage|copyright|note|instruction|rights|alt|accessib/;

/** Who publishes: who is named as such, else the agency, else who holds the rights. */
function sourcesOf(item: Json): Line[] {
  const isProvider = (thing: Json) => /:provider$/.test(textField(thing, 'type') ?? '');
  const outlets = [
    ...namedIn(item, 'publisher source provider'),
    ...namedIn(item, 'categories', isProvider),
    ...printedIn(item, 'creditline'),
  ];
  // Any other role is of one who is quoted.
  const informants = namedIn(item, 'infosources infosource info_sources', (thing) =>
    ofPublishers.test(roleOf(thing)),
  );
  const isAgency = ({ text }: Line) => agencyBehind(text) !== undefined;
  const others = [...outlets, ...informants];
  const named = [...outlets.filter((one) => !isAgency(one)), ...others.filter(isAgency), ...others];
  if (named.length) return named;
  const holders = namedIn(item, 'copyrightholder');
  if (holders.length) return holders;
  return printedIn(item, 'copyrightnotice copyright')
    .slice(0, 1)
    .flatMap(({ at, name, text }) => {
      const holder = /copyright|©|\(c\)/i.test(text) ? noticeHolder.exec(text)?.[1] : undefined;
      return holder ? [{ at, ...(name && { name }), text: holder }] : [];
    });
}

const ofPublishers = /^(?:$|publisher|provider|distributor|agency|source|main|original)/;

/** `Copyright 2013 The News Agency, www.tna.example - all rights reserved.` */
const noticeHolder =
  /^(?:copyright|©|\(c\))?[\s:]*(?:©|\(c\)|copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(\p{L}[^.,;:()]{1,58}?)(?=[.,;:()]|\s+[-–—]\s|\s+all rights|$)/iu;

/** The words by which a story is filed: names of subjects, never codes, and keywords. */
function topicsOf(item: Json): Line[] {
  return thingsIn(item, subjects).flatMap(({ thing }) => {
    const at = placeOf(thing);
    if (thing.kind === 'object') {
      // An agency may list desks and creators beside subjects, told apart by a type of its own: `dnltype:desk`.
      const type = textField(thing, 'type') ?? '';
      const isSubject = !type.includes(':') || ofSubjects.test(lastOf(type));
      const text = plainText(textField(thing, 'name', 'title', 'label') ?? '');
      return isSubject && isOwn(thing) && text ? [{ at, text }] : [];
    }
    const words = plainText(scalar(thing) ?? '').split(/\s*[,;]\s*/);
    return words.map((text) => ({ at, text }));
  });
}

const subjects =
  'subjects subject service anpa_category rubrics sections categories keywords tags keyword_names';
const ofSubjects = /subject|keyword|topic|rubric|section|category|tag$/;

/** Whether the story is about it: an agency adds subjects and places that are wider than those. */
function isOwn(thing: Json): boolean {
  return itemsOf(field(thing, 'rels', 'rel')).every((rel) => lastOf(scalar(rel) ?? '') !== 'ancestor');
}

/** Where the story stood; the `uri` names the item and is no address (ninjs 3.1). */
function addressesOf(item: JsonObject): Line[] {
  const isCanonical = ({ thing }: { thing: Json }) => lastOf(textField(thing, 'rel') ?? '') === 'canonical';
  return [
    ...thingsIn(item, 'links')
      .filter(isCanonical)
      .flatMap(({ thing }) => printedIn(thing, 'href')),
    ...printedIn(item, 'canonical_url canonicalurl web_url weburl url'),
    ...saidIn(field(item, 'altids')).filter(({ role }) => /url|web|canonical/.test(role)),
  ];
}

/** Notes are for editors (ninjs 3.1, “edNote”); a correction may be given for editors, and once more in short for readers. */
function notesOf(item: JsonObject): Fields {
  const isCorrection = ({ role, name }: Said) => /correction/i.test(`${role} ${name}`);
  const notes = printedIn(item, 'ednote ednotes editornote correction corrections');
  const short = notes.filter(({ role }) => role === 'correctionshort');
  const others = notes.filter((one) => !isCorrection(one));
  const longer = notes.filter((one) => isCorrection(one) && !short.includes(one));
  const internal = [...printedIn(item, 'notepad linkbox_html'), ...(short.length ? longer : [])];
  return {
    correction: short.length ? short : longer,
    advisory: [...others, ...internal.map((one) => ({ ...one, role: 'notepad' }))],
  };
}

/** A picture as a photo of a story, if it has a word; its file is not fetched. */
export function photoOf(picture: JsonObject): PhotoDraft | undefined {
  const said = [...saidIn(field(picture, 'caption'), 'caption'), ...saidUnder(picture, 'description')];
  const rank = ({ role }: Said) => ['caption', '', 'text'].indexOf(role) + 1 || 9;
  const [caption] = said
    .filter(({ role, text }) => text && !notCaption.test(role))
    .toSorted((a, b) => rank(a) - rank(b));
  const roleIn = (role: RegExp) =>
    saidIn(field(picture, 'descriptions')).filter((one) => role.test(one.role));
  const by = [...printedIn(picture, 'byline by'), ...namedIn(picture, 'photographer bylines authors')];
  const credits = [
    ...printedIn(picture, 'description_creditline creditline credit_line credit'),
    ...roleIn(/credit/),
    ...namedIn(picture, 'source provider copyrightholder infosources infosource'),
  ];
  // Superdesk writes the alternative text of a picture under `body_text`.
  const alts = [...printedIn(picture, 'alt_text alttext alt body_text'), ...roleIn(/alt|accessib/)];
  const created = readStamp(
    textField(picture, 'contentcreated', 'datetaken', 'photocreationdate') ?? '',
  )?.date;
  return photoFrom(placeOf(picture), {
    caption: caption?.text ?? printedIn(picture, 'headlines headline title')[0]?.text,
    by: by[0]?.text,
    credit: credits[0]?.text,
    alt: caption && alts[0]?.text,
    taken: created && (dayOf(created) ?? created),
    place: placeOfPicture(picture),
  });
}

const notCaption = /credit|byline|alt|usage|copyright|note|instruction|rights|keyword/;

/** Where it was taken, or the place that it shows: one that says so, or the only one. */
function placeOfPicture(picture: Json): string | undefined {
  const located = thingsIn(picture, 'located datelinelocation dateline');
  const places = thingsIn(picture, 'places place');
  const role = (one: Json) => textField(one, 'rel', 'role') ?? '';
  const shown = places.filter(({ thing }) =>
    places.length === 1 && !role(thing) ? true : /shown|creat|located|taken/i.test(role(thing)),
  );
  return [...located, ...shown].map(({ thing }) => placeText(thing)).find(Boolean);
}
