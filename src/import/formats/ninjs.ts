import { quoted } from '../../parse/contentError.ts';
import { append } from '../core/append.ts';
import type { Delivery, Draft, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  cutObject,
  field,
  itemsOf,
  partsOf,
  placeOf,
  refusedObject,
  scalar,
  textField,
  wordsIn,
} from '../core/notation/jsonFields.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { contentOf, finishStory, readStory } from './agencyStory.ts';
import { withArticle } from './newsml/fields.ts';
import { bodiesOf, readBodies, takeBoilerplate } from './ninjs/body.ts';
import { fieldsOf, proposalsOf } from './ninjs/fields.ts';
import { photoOf } from './ninjs/fields.ts';
import { lastOf, printedIn, saidUnder } from './ninjs/said.ts';

/**
 * Reads ninjs, News in JSON, 1.0–3.1 of the IPTC (https://iptc.org/standards/ninjs/) and what agencies make of it: AP Media API, Superdesk, TT,
 * NTB, dpa. A file is one item, a list, one a line, or the answer of a server. Texts become stories, pictures associated with them photos.
 */
export function readNinjs(text: string): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const value of values) {
    const items = unwrap(value);
    for (const { item, around } of items) readItem(item, around, delivery);
    if (!items.length) delivery.refused.push(noItem(value));
  }
  return delivery;
}

/** A news item, and what it is wrapped in. */
interface Wrapped {
  item: JsonObject;
  /** The objects around it that hold no other item: the text may stand beside it. */
  around: JsonObject[];
}

/**
 * The news items of a value: one, a list, or what a server’s answer wraps: `{"items": […]}`, `{"hits": {"hits": [{"_source": …}]}}`,
 * `{"data": {"items": [{"meta": …, "item": …}]}}` of the AP Media API, `{"_items": […]}` of Superdesk.
 */
function unwrap(value: Json, around: JsonObject[] = []): Wrapped[] {
  if (value.kind === 'list') return value.items.flatMap((one) => unwrap(one));
  if (value.kind !== 'object' || isSchema(value)) return [];
  if (isItem(value)) return [{ item: value, around }];
  // The text of an item may stand beside it; see `bodiesOf`.
  const others = value.entries.filter(({ name }) => !/^(?:body_)?nitf$/i.test(name));
  const found = others.flatMap((entry) => unwrap(entry.value, [value, ...around]));
  return found.length || !isNamed(value) ? found : [{ item: value, around }];
}

/** Whether it is a JSON Schema, which names all fields of an item and is none. */
function isSchema(value: Json): boolean {
  const schema = scalar(field(value, '$schema')) ?? '';
  return (
    schema.includes('json-schema.org') && field(value, '$defs', 'definitions', 'properties') !== undefined
  );
}

/** The kind of news an object says to be, in the words of the IPTC’s “nature of news item”; empty where it says none. */
function typeOf(item: Json): string {
  return lastOf(scalar(field(item, 'type', 'itemclass')) ?? '');
}

function isItem(object: JsonObject): boolean {
  if (field(object, 'item', '_source')) return false;
  const isHeaded = object.entries.some(({ name }) => /^headlines?(?:_\w+)?$/i.test(name));
  const isItem = object.entries.some(({ name, value }) => signs.test(name) && value.kind !== 'word');
  return isNamed(object) ? isItem || newsTypes.test(typeOf(object)) : isItem && isHeaded;
}

function isNamed(object: JsonObject): boolean {
  return itemsOf(field(object, 'uri', 'guid', 'urn')).length > 0;
}

const signs =
  /^(?:headlines?(?:_\w+)?|bodies|body_?\w+|news|article_html|descriptions?(?:_\w+)?|pubstatus|version_?created|first_?created)$/i;
const newsTypes =
  /^(?:text|picture|photo|image|graphic|video|audio|composite|component|event|planning|animation)$/;

/** Reads one item with what is associated with it; `parent` is the story with which it came. */
function readItem(item: JsonObject, around: JsonObject[], delivery: Delivery, parent?: Draft): void {
  const refused = refusalOf(item, around);
  if (refused) return void delivery.refused.push(refused);
  const leftOut: LeftOut[] = [];
  const { pictures, texts, others } = associated(item);
  for (const one of others) {
    const why = `${articled(typeOf(one))} that is associated, which a story cannot hold`;
    leftOut.push({ ...placeOf(one), text: plainText(wordsIn(one)), why });
  }
  const fields = fieldsOf(item, leftOut);
  const named = [item, ...pictures]
    .flatMap(proposalsOf)
    .map((one) => [`${one.kind} ${one.name}`, one] as const);
  const proposals = [...new Map(named.toReversed()).values()].toReversed();
  const beside = contentOf({ photos: pictures.flatMap((one) => photoOf(one) ?? []), proposals, leftOut });
  const story = readStory(placeOf(item), fields, [beside, ...readBodies(bodiesOf(item, around), leftOut)]);
  const { draft } = story;
  reportStatus(draft, item);
  if (parent) inherit(draft, parent);
  takeBoilerplate(draft, story.leftOut);
  finishStory(story);
  if (draft.body.length || draft.summary !== undefined || draft.status === 'canceled') {
    delivery.stories.push(draft);
    append(delivery.leftOut, story.leftOut);
  } else if (pictures.length || texts.length || others.length)
    delivery.refused.push(refuse(item, refusal('package-without-text')));
  else delivery.refused.push(textless(item));
  for (const text of texts) readItem(text, [], delivery, draft);
}

/** What is associated with an item, at any depth: pictures become photos of its story, texts stories of their own; films and plans a story cannot hold. */
function associated(item: JsonObject): Record<'pictures' | 'texts' | 'others', JsonObject[]> {
  const found = { pictures: [], texts: [], others: [] } as ReturnType<typeof associated>;
  for (const one of associationsOf(item)) {
    const kind = kindOf(one, []);
    if (kind === 'picture') found.pictures.push(one);
    else if (kind !== 'text') found.others.push(one);
    else if (isText(one)) found.texts.push(one);
    else {
      const within = associated(one);
      for (const name of ['pictures', 'texts', 'others'] as const) found[name].push(...within[name]);
    }
  }
  return found;
}

/** Whether an item says that it may not be shown, or is not whole. */
function reportStatus(draft: Draft, item: JsonObject): void {
  for (const { at, name, text } of printedIn(item, 'pubstatus representationtype')) {
    const status = lastOf(text);
    if (/^(?:usable|complete|full|withheld|cancel+ed)$/.test(status)) continue;
    draft.doubts.push(doubt(at, 'status-of-item', { what: `its ${name} is ${quoted(status)}` }));
  }
}

/** What is associated: more than one item may stand under a name. */
function associationsOf(item: Json): JsonObject[] {
  return partsOf(field(item, 'associations'))
    .flatMap(itemsOf)
    .filter((one) => one.kind === 'object');
}

function inherit(draft: Draft, parent: Draft): void {
  const taken = (['date', 'source', 'lang'] as const).filter(
    (name) => draft[name] === undefined && parent[name],
  );
  for (const name of taken) Object.assign(draft, { [name]: parent[name] });
  if (!draft.agencies.length) append(draft.agencies, parent.agencies);
  if (taken.length) draft.inferred.push(`${taken.join(', ')}: of the item with which it came`);
}

/** What an item is by its type, else by what it holds: one without a text that brings one picture or film is that. */
function kindOf(item: JsonObject, around: JsonObject[]): string {
  const known = kindOfType(typeOf(item));
  if (known !== undefined) return known;
  if (bodiesOf(item, around).length) return 'text';
  if (field(item, 'eventdetails', 'plannedcoverage', 'body_event')) return 'plan';
  const [only, ...others] = associationsOf(item);
  const idOf = (one: JsonObject) => textField(one, 'uri', 'guid', 'urn');
  if (only && !others.length && typeOf(item) === 'composite' && idOf(only) === idOf(item))
    return kindOfType(typeOf(only)) ?? 'text';
  const files = field(item, 'renditions');
  return files && /image\/|\.(?:jpe?g|png|gif|webp)\b/i.test(wordsIn(files)) ? 'picture' : 'text';
}

function kindOfType(type: string): string | undefined {
  return Object.keys(kinds).find((kind) => kinds[kind]!.types.test(type));
}

/** What is no story: by what types it is named, and what an editor may do. */
const kinds: Record<string, { types: RegExp; advice: string }> = {
  picture: {
    types:
      /^(?:pictures?|photos?|images?|(?:info)?graphics?|illustration|animation|chart|map|slideshow|gallery)$/,
    advice: 'Write its caption under photos of the story to which it belongs.',
  },
  film: {
    types: /^(?:videos?|audio|sound|podcast|broadcast|livestream)$/,
    advice: 'If its words are wanted, write a story of them.',
  },
  plan: {
    types: /^(?:event|planning|assignment|coverage|calendar|agenda)$/,
    advice: 'Import the story when it is written.',
  },
};

function isText(item: JsonObject): boolean {
  if (bodiesOf(item, []).length) return true;
  return saidUnder(item, 'description').length > 0 && !field(item, 'renditions');
}

function refusalOf(item: JsonObject, around: JsonObject[]): Refused | undefined {
  if (item.cut) return refuse(item, cutObject());
  const kind = kindOf(item, around);
  const type = [item, ...associationsOf(item)].map(typeOf).find((one) => one !== 'composite');
  if (kinds[kind])
    return refuse(item, refusal('not-a-story', { what: articled(type || kind), advice: kinds[kind].advice }));
  if (lastOf(textField(item, 'pubstatus') ?? '') !== 'commissioned') return undefined;
  const [what, advice] = [
    'is commissioned and not written yet',
    'Import the story when it is written.',
  ] as const;
  return refuse(item, refusal('unwritten-story', { what, advice }));
}

function articled(type: string): string {
  return withArticle({ audio: 'audio recording', planning: 'plan of coverage' }[type] ?? type);
}

/** An item whose text lies elsewhere, or nowhere. */
function textless(item: JsonObject): Refused {
  const file = partsOf(field(item, 'renditions')).find((one) =>
    /\btext\b|nitf|html/i.test(textField(one, 'mimetype', 'contenttype', 'type') ?? ''),
  );
  const address = textField(file, 'href');
  if (address === undefined) return refuse(item, refusal('no-text', {}));
  const what = `has no text: it lies at ${quoted(address)}, and nothing is fetched`;
  return refuse(
    item,
    refusal('text-elsewhere', { what, advice: 'Save the text from there and import that file.' }),
  );
}

function refuse(item: JsonObject, why: Refusal): Refused {
  const [title] = [...saidUnder(item, 'headline'), ...printedIn(item, 'title name')];
  return refusedObject(item, title?.text, why);
}

function noItem(value: Json): Refused {
  const [what, advice] = isSchema(value)
    ? ['is a JSON Schema: it tells how items are written, and is none', 'Import the items themselves.']
    : ['holds no news item', 'One of ninjs has "uri", and "headline" or "headlines".'];
  return refusedObject(value, undefined, refusal('no-items', { what: what!, advice: advice! }));
}
