import { knownAgency } from '../../parse/agency.ts';
import { quoted } from '../../parse/contentError.ts';
import { visible } from '../../parse/sourceText.ts';
import type { Delivery, PhotoDraft, Place } from '../core/delivery.ts';
import { emptyDelivery, placeOf } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { ItemText } from '../core/itemText.ts';
import { isUnknownStatus } from '../core/item.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  cutObject,
  field,
  itemsOf,
  partsOf,
  refusedObject,
  scalar,
  textField,
  wordsIn,
} from '../core/notation/jsonFields.ts';
import { looksLikeHtml } from '../core/notation/html.ts';
import { readXml } from '../core/notation/xml.ts';
import { isCreditAlone } from '../core/printed/creditBehind.ts';
import { laidOut } from '../core/notation/paragraphs.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Fields } from './agencyItem.ts';
import { joined, takeAgencyItem } from './agencyItem.ts';
import { withArticle } from './newsml/item.ts';
import type { Said } from './ninjs/fields.ts';
import { fieldsOf, photoOf, proposalsOf, statusNames, textsUnder } from './ninjs/fields.ts';
import { readNitfParts } from './nitf.ts';
import { lastOf } from './paths.ts';
import { photoFrom } from './photo.ts';

/**
 * Reads ninjs, News in JSON, 1.0–3.1 of the IPTC (https://iptc.org/standards/ninjs/) and what agencies make of it: AP Media API, Superdesk, TT,
 * NTB, dpa. A file is one item, a list, one a line, or the answer of a server. Texts become stories, pictures associated with them photos.
 */
export function readNinjs(text: string): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const value of values) {
    const items = unwrap(value);
    for (const wrapped of items) readItem(wrapped, delivery);
    const [what, advice] = isSchema(value)
      ? ['is a JSON Schema: it tells how items are written, and is none', 'Import the items themselves.']
      : ['holds no news item', 'One of ninjs has "uri", and "headline" or "headlines".'];
    const why = refusal('no-items', { what: what!, advice: advice! });
    if (!items.length) delivery.refused.push(refusedObject(value, undefined, why));
  }
  return delivery;
}

/** A news item, and the objects around it that hold no other item: the text may stand beside it. */
interface Wrapped {
  item: JsonObject;
  around: JsonObject[];
}

/**
 * The news items of a value: one, a list, or what a server’s answer wraps: `{"items": […]}`, `{"hits": {"hits": [{"_source": …}]}}`,
 * `{"data": {"items": [{"meta": …, "item": …}]}}` of the AP Media API, `{"_items": […]}` of Superdesk.
 */
function unwrap(value: Json, around: JsonObject[] = []): Wrapped[] {
  if (value.kind === 'list') return value.items.flatMap((one) => unwrap(one));
  if (value.kind !== 'object' || isSchema(value)) return [];
  const isNamed = field(value, 'uri', 'guid', 'urn') !== undefined;
  const has = (names: RegExp) =>
    value.entries.some((entry) => names.test(entry.name) && entry.value.kind !== 'word');
  const isNews =
    typeOf(value) !== '' && [pictures, noText, usualText].some((types) => types.test(typeOf(value)));
  const isItem = isNamed ? isNews || has(signs) : has(signs) && has(headline);
  if (isItem && !field(value, 'item', '_source')) return [{ item: value, around }];
  const others = value.entries.filter(({ name }) => !/^(?:body_)?nitf$/i.test(name));
  const found = others.flatMap((entry) => unwrap(entry.value, [value, ...around]));
  return found.length || !isNamed ? found : [{ item: value, around }];
}

const headline = /^headlines?(?:_\w+)?$/i;
const signs =
  /^(?:headlines?(?:_\w+)?|bodies|body_?\w+|news|article_html|descriptions?(?:_\w+)?|pubstatus|version_?created|first_?created)$/i;

/** Whether it is a JSON Schema, which names all fields of an item and is none. */
function isSchema(value: Json): boolean {
  return (
    field(value, '$schema') !== undefined && field(value, '$defs', 'definitions', 'properties') !== undefined
  );
}

/** The kind of news an object says to be, in the words of the IPTC’s “nature of news item”; empty where it says none. */
function typeOf(item: Json): string {
  return lastOf(textField(item, 'type', 'itemclass') ?? '');
}

/** Reads one item with what is associated with it; `parent` is what the story says with which it came. */
function readItem({ item, around }: Wrapped, delivery: Delivery, parent: Fields = {}): void {
  const own = fieldsOf(item);
  const fields = { ...parent, ...own };
  if (own.updated && !own.published) delete fields.published;
  const refuse = (why: Refusal) => void delivery.refused.push(refusedObject(item, own.title?.[0], why));
  const kind = kindOf(item, around);
  const states = `${statusNames} representationtype`.split(' ').flatMap((name) => {
    const value = field(item, name);
    return value ? [{ name, state: lastOf(scalar(value) ?? ''), place: placeOf(value) }] : [];
  });
  if (item.cut) return refuse(cutObject());
  if (kind !== 'text') return refuse(notAStory(kind));
  if (states.some(({ state }) => state === 'commissioned')) {
    const what = 'is commissioned and not written yet';
    return refuse(refusal('unwritten-story', { what, advice: 'Import the story when it is written.' }));
  }
  const associated = associationsOf(item);
  const bodies = bodiesOf(item, around).map(readBody);
  if (bodies.length || own.summaries || states.some(({ state }) => /^cancel+ed$/.test(state))) {
    const shown = associated.filter((one) => pictures.test(kindOf(one)));
    const named = [...shown, item]
      .flatMap(proposalsOf)
      .map((one) => [`${one.kind} ${one.name}`, one] as const);
    const parts = {
      texts: bodies.flatMap(({ role, text }) => (below.test(role) ? [] : text)),
      below: bodies.flatMap(({ role, text }) => (below.test(role) ? text : [])),
      photos: [...shown.flatMap((one) => photoOf(one) ?? []), ...bodies.flatMap(({ photos = [] }) => photos)],
      proposals: [...new Map(named).values()],
      // Some agencies name the place of the story there, some their desk.
      isFromThere: true,
    };
    const draft = takeAgencyItem(item, joined(fields, ...bodies.map((body) => body.fields)), parts, delivery);
    if (parent.title) draft.inferred.push('what it does not say itself: of the item with which it came');
    for (const { name, state, place } of states.filter((one) => isUnknownStatus(one.state)))
      draft.doubts.push(doubt(place, 'status-of-item', { what: `its ${name} is ${quoted(state)}` }));
    if (!usualText.test(typeOf(item)))
      draft.doubts.push(doubt(draft, 'guessed-story', { kind: typeOf(item) }));
  } else refuse(associated.length ? refusal('package-without-text') : textless(item));
  const { title = [], sources = [], lang = [], published = own.updated ?? [] } = fields;
  for (const story of associated.filter((one) => kindOf(one) === 'text'))
    readItem({ item: story, around: [] }, delivery, { title, sources, lang, published });
}

interface Body {
  role: string;
  text: ItemText;
  fields: Fields;
  photos?: PhotoDraft[];
}

/** The bodies an item gives of its text, the best first: the same as HTML and as plain text, shorter ones, fact boxes. */
function bodiesOf(item: JsonObject, around: JsonObject[] = []): Said[] {
  const rank = ({ role, value }: Said) => (lesser.test(role) ? 2 : 0) + (looksLikeHtml(value) ? 0 : 1);
  return [item, ...around]
    .flatMap((one) => textsUnder(one, 'body'))
    .filter(({ value }) => visible.test(value.replace(/<[^<>]*>/g, ' ').trim()))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Parts that are printed with a story, below its text. */
const below = /fact|box|sidebar|footer|timeline|tagline|correction/;
/** Bodies that are not the whole story. */
const lesser =
  /short|summary|teaser|abstract|ingress|intro|sms|push|script|shot|note|caption|social|lead|preview|event|sport/;

function readBody({ role, value, line, path = '' }: Said): Body {
  const place = { line, path };
  const plain = looksLikeHtml(value) ? { text: withoutMarks(value) } : readPlainBody(value, place);
  const body: Body = { role, fields: {}, ...plain, text: { ...place, kind: 'either', text: plain.text } };
  if (!/<(?:nitf|body\.content|hl2|block|media)\b[^<>]*>/i.test(value)) return body;
  // An NITF document, or a part of one.
  const inner = value.replace(/^\s*<\?xml[^>]*\?>/, '').replace(/<!DOCTYPE[^>]*>/i, '');
  const content = /<body\.content\b/.test(inner) ? inner : `<body.content>${inner}</body.content>`;
  const root = readXml(/<nitf\b/.test(inner) ? inner : `<nitf><body>${content}</body></nitf>`);
  if ('message' in root || root.name !== 'nitf') return body;
  const { fields, read } = readNitfParts(root);
  return read.body.length ? { role, text: { ...place, kind: 'read', read }, fields } : body;
}

/** TT marks the desk in its HTML, and the credit before the caption of a picture. */
function withoutMarks(html: string): string {
  return html
    .replace(/<div class="dat">.*?<\/div>/gs, '')
    .replace(/<div class="byline">(.*?)<\/div>(\s*<figcaption>.*?)(?=<\/figcaption>)/gs, '$2 ($1)');
}

/**
 * Plain text may begin with the desk and its agencies (`Sport TT-AFP`), below its headline or not, and hold a picture: its file, its caption, and its
 * credit on the next line.
 */
function readPlainBody(value: string, place: Place) {
  const lines = value.split('\n');
  const desk = lines.slice(0, 2).find((line) => agenciesOfDesk(line.trim()).length);
  const own = lines.filter((line) => line !== desk);
  const laid = laidOut(own.join('\n'));
  const parts = laid.length > 1 ? laid : own;
  const at = parts.findIndex((part) => pictureFile.test(part));
  const behind = pictureFile.exec(parts[at] ?? '')?.[1];
  const [caption, credit = ''] = [...(behind ? [behind] : []), ...parts.slice(at + 1)];
  const isCredited =
    isCreditAlone(credit) ||
    credit
      .split('/')
      .slice(1)
      .some((part) => knownAgency(part.trim()));
  const photo = isCredited ? photoFrom(place, { caption: [caption!], credit: [credit] }) : undefined;
  const end = at + (isCredited ? 2 : 1) + (behind ? 0 : 1);
  const text = at < 1 ? parts : [...parts.slice(0, at), ...parts.slice(end)];
  return {
    text: text.join('\n\n'),
    fields: { agencies: agenciesOfDesk(desk?.trim() ?? '') },
    ...(at > 0 && photo && { photos: [photo] }),
  };
}

const pictureFile = /^\S+\.(?:jpe?g|png|gif|tiff?|webp)\b[\s:–-]*(.*)$/is;

/** Of a few words and agencies that are no sentence: `Försvar TT`, `Roma (ANSA)`. */
function agenciesOfDesk(text: string): string[] {
  const [, names = ''] = /^(?:\p{L}[\p{L}&/-]*\s+){0,3}(\p{L}+(?:[-/]\p{L}+)*)$/u.exec(text) ?? [];
  const agencies = names.split(/[-/]/).flatMap((name) => knownAgency(name) ?? []);
  return agencies.length === names.split(/[-/]/).length ? agencies : [];
}

/** What is associated: more than one item may stand under a name. What has no text itself gives what is associated with it. */
function associationsOf(item: Json): JsonObject[] {
  const all = partsOf(field(item, 'associations')).flatMap(itemsOf);
  return all.flatMap((one) => {
    if (one.kind !== 'object') return [];
    const isText =
      bodiesOf(one).length || (textsUnder(one, 'description').length && !field(one, 'renditions'));
    return isText || kindOf(one) !== 'text' ? [one] : associationsOf(one);
  });
}

/** `text`, or what an item is by its type, else by what it holds: one without a text that brings one picture or film is that. */
function kindOf(item: JsonObject, around: JsonObject[] = []): string {
  const type = typeOf(item);
  if (pictures.test(type) || noText.test(type)) return type;
  if (bodiesOf(item, around).length) return 'text';
  if (field(item, 'eventdetails', 'plannedcoverage', 'body_event')) return 'event';
  const [only, ...others] = partsOf(field(item, 'associations')).flatMap(itemsOf);
  const idOf = (one: Json) => textField(one, 'uri', 'guid', 'urn');
  if (only?.kind === 'object' && !others.length && idOf(only) === idOf(item)) return kindOf(only);
  const files = field(item, 'renditions');
  return files && /image\/|\.(?:jpe?g|png|gif|webp)\b/i.test(wordsIn(files)) ? 'picture' : 'text';
}

const pictures =
  /^(?:pictures?|photos?|images?|(?:info)?graphics?|illustration|animation|chart|map|slideshow|gallery)$/;
const noText =
  /^(?:videos?|audio|sound|podcast|broadcast|livestream|event|planning|assignment|coverage|calendar|agenda|advisory)$/;
const usualText = /^(?:|text|article|story|news\w*|report|composite|component|package|preformatted)$/;

function notAStory(kind: string): Refusal {
  const ofPicture = 'Write its caption under photos of the story to which it belongs.';
  const advice = pictures.test(kind) ? ofPicture : 'If its words are wanted, write a story of them.';
  const what = { audio: 'audio recording', planning: 'plan of coverage' }[kind] ?? kind;
  return refusal('not-a-story', { what: withArticle(what), advice });
}

function textless(item: JsonObject): Refusal {
  const isText = (file: Json) =>
    /\btext\b|nitf|html/i.test(textField(file, 'mimetype', 'contenttype', 'type') ?? '');
  const address = textField(partsOf(field(item, 'renditions')).find(isText), 'href');
  if (address === undefined) return refusal('no-text', {});
  const what = `has no text: it lies at ${quoted(address)}, and nothing is fetched`;
  return refusal('text-elsewhere', { what, advice: 'Save the text from there and import that file.' });
}
