import { quoted } from '../../parse/contentError.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  cutObject,
  field,
  itemsOf,
  placeOf,
  refusedObject,
  textField,
  wordsIn,
} from '../core/notation/jsonFields.ts';
import { normalizeDraft } from '../core/normalizeDraft.ts';
import { append } from '../core/append.ts';
import { bodiesOf } from './ninjs/body.ts';
import { distinctProposals } from './ninjs/concepts.ts';
import { isSchema, typeOf, unwrap } from './ninjs/envelope.ts';
import { sourceAfterAll } from './ninjs/origin.ts';
import { readPhoto } from './ninjs/photo.ts';
import { lastOf, printedIn, saidUnder } from './ninjs/said.ts';
import { storyOf } from './ninjs/story.ts';

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

/** Reads one item; `parent` is the story that it is associated with. */
function readItem(item: JsonObject, around: JsonObject[], delivery: Delivery, parent?: Draft): void {
  const refusal = refusalOf(item, around);
  if (refusal) delivery.refused.push(refusal);
  else readStory(item, around, delivery, parent);
}

function readStory(item: JsonObject, around: JsonObject[], delivery: Delivery, parent?: Draft): void {
  const leftOut: LeftOut[] = [];
  const draft = storyOf(item, around, leftOut);
  if (parent) inherit(draft, parent);
  const index = delivery.stories.push(draft) - 1;
  // The same pictures may stand in the text, and say less there.
  const inText = draft.photos.splice(0);
  readAssociations(item, draft, leftOut, delivery);
  append(draft.photos, inText);
  draft.proposals = distinctProposals(draft.proposals);
  normalizeDraft(draft, leftOut);
  sourceAfterAll(draft);
  if (draft.body.length || draft.summary !== undefined || draft.status === 'canceled')
    append(delivery.leftOut, leftOut);
  else {
    delivery.stories.splice(index, 1);
    delivery.refused.push(isPackage(item, draft) ? packageOf(item) : textless(item));
  }
}

/** Pictures become photos of the story, texts stories of their own; of what a record cannot hold, the words are told. */
function readAssociations(item: JsonObject, draft: Draft, leftOut: LeftOut[], delivery: Delivery): void {
  for (const one of associationsOf(item)) {
    const kind = kindOf(one, []);
    if (kind === 'picture') readPhoto(draft, one);
    else if (kind === 'film' || kind === 'plan') {
      const why = `${articled(typeOf(one))} that is associated, which a story cannot hold`;
      leftOut.push({ ...placeOf(one), text: plainText(wordsIn(one)), why });
    } else if (isText(one)) readItem(one, [], delivery, draft);
    else readAssociations(one, draft, leftOut, delivery);
  }
}

/** In ninjs 3 a list, before that by name; null where an editor took one out. */
function associationsOf(item: Json): JsonObject[] {
  const associations = field(item, 'associations');
  const all =
    associations?.kind === 'object' ? associations.entries.map(({ value }) => value) : itemsOf(associations);
  // More than one item may stand under a name.
  return all.flatMap((one) => itemsOf(one)).filter((one) => one.kind === 'object');
}

function inherit(draft: Draft, parent: Draft): void {
  const taken: string[] = [];
  for (const name of ['date', 'source', 'lang'] as const) {
    const value = parent[name];
    if (draft[name] !== undefined || value === undefined) continue;
    draft[name] = value;
    taken.push(name);
  }
  if (!draft.agencies.length) append(draft.agencies, parent.agencies);
  if (taken.length) draft.inferred.push(`${taken.join(', ')}: of the item with which it came`);
}

type Kind = 'text' | 'picture' | 'film' | 'plan';

/** What an item is by its type, else by what it holds: one without a text that brings one picture or film is that. */
function kindOf(item: JsonObject, around: JsonObject[]): Kind {
  const known = kindOfType(typeOf(item));
  if (known) return known;
  if (bodiesOf(item, around).length) return 'text';
  if (field(item, 'eventdetails', 'plannedcoverage', 'body_event')) return 'plan';
  const [only, ...others] = associationsOf(item);
  if (only && !others.length && typeOf(item) === 'composite' && idOf(only) === idOf(item))
    return kindOfType(typeOf(only)) ?? 'text';
  const files = wordsIn(field(item, 'renditions') ?? item);
  return field(item, 'renditions') && /image\/|\.(?:jpe?g|png|gif|webp)\b/i.test(files) ? 'picture' : 'text';
}

function kindOfType(type: string): Kind | undefined {
  return kinds.find(([, types]) => types.test(type))?.[0];
}

const kinds: [kind: Kind, types: RegExp][] = [
  [
    'picture',
    /^(?:pictures?|photos?|images?|(?:info)?graphics?|illustration|animation|chart|map|slideshow|gallery)$/,
  ],
  ['film', /^(?:videos?|audio|sound|podcast|broadcast|livestream)$/],
  ['plan', /^(?:event|planning|assignment|coverage|calendar|agenda)$/],
];

function idOf(item: JsonObject): string | undefined {
  return textField(item, 'uri', 'guid', 'urn');
}

function isText(item: JsonObject): boolean {
  if (bodiesOf(item, []).length) return true;
  return saidUnder(item, 'description').length > 0 && !field(item, 'renditions');
}

function refusalOf(item: JsonObject, around: JsonObject[]): Refused | undefined {
  if (item.cut) return refuse(item, cutObject());
  const kind = kindOf(item, around);
  const [type = ''] = [item, ...associationsOf(item)].map(typeOf).filter((one) => one !== 'composite');
  if (kind === 'picture')
    return notAStory(
      articled(type || 'picture'),
      'Write its caption under photos of the story to which it belongs.',
    );
  if (kind === 'film') return notAStory(articled(type), 'If its words are wanted, write a story of them.');
  if (kind === 'plan') return notAStory(plans[type] ?? 'a plan', 'Import the story when it is written.');
  if (lastOf(textField(item, 'pubstatus') ?? '') === 'commissioned')
    return refuse(
      item,
      refusal('unwritten-story', {
        what: 'is commissioned and not written yet',
        advice: 'Import the story when it is written.',
      }),
    );
  return undefined;

  function notAStory(what: string, advice: string): Refused {
    return refuse(item, refusal('not-a-story', { what, advice }));
  }
}

const plans: Record<string, string> = {
  event: 'an event',
  planning: 'a plan of coverage',
  calendar: 'an entry of a calendar',
};

function articled(word: string): string {
  if (word === 'audio') return 'an audio recording';
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function isPackage(item: JsonObject, draft: Draft): boolean {
  return (
    draft.photos.length > 0 ||
    associationsOf(item).some(
      (one) => isText(one) || field(one, 'associations') || kindOf(one, []) !== 'text',
    )
  );
}

function packageOf(item: JsonObject): Refused {
  return refuse(item, refusal('package-without-text'));
}

/** An item whose text lies elsewhere, or nowhere. */
function textless(item: JsonObject): Refused {
  const renditions = field(item, 'renditions');
  const all =
    renditions?.kind === 'object' ? renditions.entries.map(({ value }) => value) : itemsOf(renditions);
  const file = all.find(
    (one) =>
      /\btext\b|nitf|html/i.test(textField(one, 'mimetype', 'contenttype', 'type') ?? '') &&
      textField(one, 'href'),
  );
  const address = textField(file, 'href');
  if (address === undefined) return refuse(item, refusal('no-text', {}));
  return refuse(
    item,
    refusal('text-elsewhere', {
      what: `has no text: it lies at ${quoted(address)}, and nothing is fetched`,
      advice: 'Save the text from there and import that file.',
    }),
  );
}

function refuse(item: JsonObject, why: Refusal): Refused {
  const [headline] = saidUnder(item, 'headline').map(({ value }) => plainText(value));
  return refusedObject(item, headline || printedIn(item, 'title', 'name')[0], why);
}

function noItem(value: Json): Refused {
  const why = isSchema(value)
    ? {
        what: 'is a JSON Schema: it tells how items are written, and is none',
        advice: 'Import the items themselves.',
      }
    : {
        what: 'holds no news item',
        advice: 'One of ninjs has "uri", and "headline" or "headlines".',
      };
  return refusedObject(value, undefined, refusal('no-items', why));
}
