import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, scalar } from '../../core/notation/jsonFields.ts';
import { lastOf } from './said.ts';

/** A news item, and what it is wrapped in. */
export interface Wrapped {
  item: JsonObject;
  /** The objects around it that hold no other item: the text may stand beside it. */
  around: JsonObject[];
}

/**
 * The news items of a value: one, a list, or what a server’s answer wraps: `{"items": […]}`, `{"hits": {"hits": [{"_source": …}]}}`,
 * `{"data": {"items": [{"meta": …, "item": …}]}}` of the AP Media API, `{"_items": […]}` of Superdesk.
 */
export function unwrap(value: Json, around: JsonObject[] = []): Wrapped[] {
  if (value.kind === 'list') return value.items.flatMap((one) => unwrap(one));
  if (value.kind !== 'object' || isSchema(value)) return [];
  if (isItem(value)) return [{ item: value, around }];
  // The text of an item may stand beside it; see `bodiesOf`.
  const others = value.entries.filter(({ name }) => !/^(?:body_)?nitf$/i.test(name));
  const found = others.flatMap((entry) => unwrap(entry.value, [value, ...around]));
  return found.length || !isNamed(value) ? found : [{ item: value, around }];
}

/** Whether it is a JSON Schema, which names all fields of an item and is none. */
export function isSchema(value: Json): boolean {
  const schema = scalar(field(value, '$schema')) ?? '';
  return (
    schema.includes('json-schema.org') && field(value, '$defs', 'definitions', 'properties') !== undefined
  );
}

/** The kind of news an object says to be, in the words of the IPTC’s “nature of news item”; empty where it says none. */
export function typeOf(item: Json): string {
  return lastOf(scalar(field(item, 'type', 'itemclass')) ?? '');
}

function isItem(object: JsonObject): boolean {
  if (field(object, 'item', '_source')) return false;
  const says = object.entries.some(({ name, value }) => signs.test(name) && value.kind !== 'word');
  const headed = object.entries.some(({ name }) => /^headlines?(?:_\w+)?$/i.test(name));
  return (says && (isNamed(object) || headed)) || (newsTypes.test(typeOf(object)) && isNamed(object));
}

function isNamed(object: JsonObject): boolean {
  return itemsOf(field(object, 'uri', 'guid', 'urn')).length > 0;
}

const signs =
  /^(?:headlines?(?:_\w+)?|bodies|body_?\w+|news|article_html|descriptions?(?:_\w+)?|pubstatus|version_?created|first_?created)$/i;
const newsTypes =
  /^(?:text|picture|photo|image|graphic|video|audio|composite|component|event|planning|animation)$/;
