import { quoted } from '../../parse/contentError.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import { field, itemsOf, placeOf, textField, wordsIn } from '../core/notation/jsonFields.ts';
import { normalizeDraft } from '../core/normalizeDraft.ts';
import { append } from '../core/append.ts';
import { bodiesOf } from './ninjs/body.ts';
import { distinctProposals } from './ninjs/concepts.ts';
import { typeOf, unwrap } from './ninjs/envelope.ts';
import { sourceAfterAll } from './ninjs/origin.ts';
import { leaveRest } from './ninjs/rest.ts';
import { readPhoto } from './ninjs/photo.ts';
import { lastOf, newsLeaves, printedIn, saidIn } from './ninjs/said.ts';
import { storyOf } from './ninjs/story.ts';

/**
 * Reads ninjs, News in JSON, 1.0–3.1 of the IPTC (https://iptc.org/standards/ninjs/) and what agencies make of it: AP Media API, Superdesk, TT,
 * NTB, dpa. A file is one item, a list, one a line, or the answer of a server. Texts become stories, pictures associated with them photos.
 */
export function readNinjs(text: string): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const value of values) {
    append(delivery.inputTexts, newsLeaves(value));
    if (
      /json-schema\.org/.test(textField(value, '$schema') ?? '') &&
      field(value, '$defs', 'definitions', 'properties')
    ) {
      delivery.refused.push(schemaOf(value));
      continue;
    }
    const { items, rest } = unwrap(value);
    if (items.length) leaveRest(rest, [], 'stands around the items, and in none', delivery.leftOut);
    else delivery.refused.push(noItem(value));
    for (const { item, around } of items) readItem(item, around, delivery);
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
    if (one.kind !== 'object') continue;
    const kind = kindOf(one, []);
    if (kind === 'picture') readPhoto(draft, one, leftOut);
    else if (kind === 'film' || kind === 'plan')
      leaveRest([one], [], `${articled(typeOf(one))} that is associated, which a story cannot hold`, leftOut);
    else if (isText(one)) readItem(one, [], delivery, draft);
    else {
      const own = one.entries
        .filter(({ name }) => name.toLowerCase() !== 'associations')
        .map(({ value }) => value);
      leaveRest(own, [], 'names another item, whose text is not in the file', leftOut);
      readAssociations(one, draft, leftOut, delivery);
    }
  }
}

/** In ninjs 3 a list, before that by name; null where an editor took one out. */
function associationsOf(item: Json): Json[] {
  const associations = field(item, 'associations');
  const all =
    associations?.kind === 'object' ? associations.entries.map(({ value }) => value) : itemsOf(associations);
  // More than one item may stand under a name.
  return all.flatMap((one) => (one.kind === 'list' ? one.items : [one]));
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

function kindOf(item: JsonObject, around: JsonObject[]): Kind {
  const type = typeOf(item);
  const known = kinds.find(([, names]) => names.test(type))?.[0];
  if (known) return known;
  if (bodiesOf(item, around).length) return 'text';
  if (field(item, 'eventdetails', 'plannedcoverage', 'body_event')) return 'plan';
  const files = wordsIn(field(item, 'renditions') ?? item);
  return field(item, 'renditions') && /image\/|\.(?:jpe?g|png|gif|webp)\b/i.test(files) ? 'picture' : 'text';
}

const kinds: [kind: Kind, types: RegExp][] = [
  ['picture', /^(?:picture|photo|image|graphic|illustration|animation)$/],
  ['film', /^(?:video|audio)$/],
  ['plan', /^(?:event|planning|assignment|coverage|calendar|agenda)$/],
];

function isText(item: JsonObject): boolean {
  if (bodiesOf(item, []).length) return true;
  const said = ['description_text', 'description_html', 'descriptions'].flatMap((name) =>
    saidIn(field(item, name)),
  );
  return said.length > 0 && !field(item, 'renditions');
}

function refusalOf(item: JsonObject, around: JsonObject[]): Refused | undefined {
  if (item.cut)
    return refuse(
      item,
      refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' }),
    );
  const type = typeOf(item);
  const kind = kindOf(item, around);
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
    associationsOf(item).some((one) => one.kind === 'object' && (isText(one) || field(one, 'associations')))
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
  const title = printedIn(item, 'headlines', 'headline', 'title', 'name')[0];
  return {
    ...placeOf(item),
    ...(title !== undefined && { title }),
    ...why,
    text: plainText(wordsIn(item)),
  };
}

function schemaOf(value: Json): Refused {
  const why = refusal('no-items', {
    what: 'is a JSON Schema: it tells how items are written, and is none',
    advice: 'Import the items themselves.',
  });
  return { ...placeOf(value), ...why, text: plainText(wordsIn(value)) };
}

function noItem(value: Json): Refused {
  return {
    ...placeOf(value),
    ...refusal('no-items', {
      what: 'holds no news item',
      advice: 'One of ninjs has "uri", and "headline" or "headlines".',
    }),
    text: plainText(wordsIn(value)),
  };
}
