import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, scalar } from '../../core/notation/jsonFields.ts';
import { lastOf } from './said.ts';

/** A news item, and what it is wrapped in. */
export interface Wrapped {
  item: JsonObject;
  /** The objects around it that hold no other item: the text may stand beside it. */
  around: JsonObject[];
}

export interface Unwrapped {
  items: Wrapped[];
  /** What of the envelope is no item: counts, addresses of further pages. */
  rest: Json[];
}

/**
 * The news items of a value: one, a list, or what a server’s answer wraps: `{"items": […]}`, `{"hits": {"hits": [{"_source": …}]}}`,
 * `{"data": {"items": [{"meta": …, "item": …}]}}` of the AP Media API, `{"_items": […]}` of Superdesk.
 */
export function unwrap(value: Json, around: JsonObject[] = []): Unwrapped {
  if (value.kind === 'list') return joined(value.items.map((one) => unwrap(one)));
  if (value.kind !== 'object') return { items: [], rest: [value] };
  if (isItem(value)) return { items: [{ item: value, around }], rest: [] };
  // The text of an item may stand beside it; see `bodiesOf`.
  const others = value.entries.filter(({ name }) => !/^(?:body_)?nitf$/i.test(name));
  const found = joined(others.map((entry) => unwrap(entry.value, [value, ...around])));
  if (found.items.length || !mayBeItem(value)) return found;
  return { items: [{ item: value, around }], rest: [] };
}

/** The kind of news an object says to be, in the words of the IPTC’s “nature of news item”; empty where it says none. */
export function typeOf(item: Json): string {
  return lastOf(scalar(field(item, 'type', 'itemclass')) ?? '');
}

function isItem(object: JsonObject): boolean {
  if (field(object, 'item', '_source')) return false;
  const named = mayBeItem(object) || field(object, 'headline', 'headlines') !== undefined;
  if (named && object.entries.some(({ name, value }) => signs.test(name) && value.kind !== 'word'))
    return true;
  return newsTypes.has(typeOf(object)) && mayBeItem(object);
}

function mayBeItem(object: JsonObject): boolean {
  return itemsOf(field(object, 'uri', 'guid', 'urn')).length > 0;
}

const signs =
  /^(?:headlines?|bodies|body_(?:text|x?html5?|richhtml5|nitf)|article_html|descriptions|description_(?:text|html|caption)|pubstatus|version_?created|firstcreated)$/i;
const newsTypes = new Set(
  'text picture photo image graphic video audio composite component event planning animation'.split(' '),
);

function joined(parts: Unwrapped[]): Unwrapped {
  return { items: parts.flatMap(({ items }) => items), rest: parts.flatMap(({ rest }) => rest) };
}
