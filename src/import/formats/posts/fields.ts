/* What exports of content systems as JSON have in common. */
import type { Delivery } from '../../core/delivery.ts';
import { emptyDelivery } from '../../core/delivery.ts';
import type { Item } from '../../core/item.ts';
import { plainWords } from '../../core/itemText.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { readJson } from '../../core/notation/json.ts';
import * as json from '../../core/notation/jsonFields.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';

/** Reads the objects of a JSON file that pass a test, wherever they are; a file without any item is refused with `advice`. */
export function readObjects(
  text: string,
  test: (object: JsonObject) => boolean,
  take: (object: JsonObject, delivery: Delivery) => void,
  { item, advice }: { item: string; advice: string },
): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const object of values.flatMap((value) => json.objectsIn(value, test))) take(object, delivery);
  if (!delivery.stories.length && !delivery.refused.length && !delivery.leftOut.length)
    delivery.refused.push({ line: 1, ...refusal('no-items', { what: `holds no ${item}`, advice }) });
  return delivery;
}

/** Refuses a value that is no object, one with which the file ends, and one that is no story as `whyNone` says. */
export function isRefused(
  of: Json,
  whyNone: Refusal | undefined,
  { refused }: Delivery,
  title = json.textField(of, 'title'),
): of is Exclude<Json, JsonObject> {
  const noObject = { what: 'is no item', advice: 'Get the file from its source again.' };
  const why = of.kind !== 'object' ? refusal('no-items', noObject) : of.cut ? json.cutObject() : whyNone;
  if (why) refused.push(json.refusedObject(of, title && plainWords(title), why));
  return why !== undefined;
}

/**
 * Where the posts of a system say what an item is. Each is a list of paths, what is believed most first: `authors.name` leads through an object or through
 * each item of a list, `html|text` to the first of two that says something, `date+date_gmt` to a moment in local and in universal time.
 */
export type PostFields = Partial<
  Record<
    | ('id' | 'title' | 'addresses' | 'texts' | 'summaries' | 'published' | 'updated')
    | ('authors' | 'topics' | 'lang'),
    string
  >
>;

/** The item of a post by the names of its fields. */
export function itemOf(post: Json, fields: PostFields): Item {
  const paths = (name: keyof PostFields) => fields[name]?.split(' ') ?? [];
  const all = (name: keyof PostFields) => paths(name).flatMap((path) => valuesAt(post, path));
  const texts = (name: keyof PostFields) => paths(name).map((path) => textsAt(post, path));
  const best = (name: keyof PostFields) => texts(name).find((found) => found.length) ?? [];
  const published = paths('published').flatMap((path) => momentsAt(post, path));
  const updated = paths('updated').flatMap((path) => momentsAt(post, path));
  return {
    ...json.placeOf(post),
    id: best('id')[0],
    title: best('title')[0],
    addresses: texts('addresses').flat(),
    texts: json.itemTexts('either', ...all('texts')),
    summaries: json.itemTexts('either', ...all('summaries')),
    published,
    updated: changedSince(published, updated),
    authors: best('authors').map(plainWords),
    topics: best('topics'),
    lang: best('lang')[0],
  };
}

/** The texts at a path. */
export function textsAt(of: Json | undefined, path: string): string[] {
  return valuesAt(of, path).flatMap((value) => json.scalar(value) ?? []);
}

/** The values at a path; each list on it stands for its items. */
export function valuesAt(of: Json | undefined, path: string): Json[] {
  const flat = (value: Json | undefined): Json[] =>
    json.itemsOf(value).flatMap((one) => (one.kind === 'list' ? flat(one) : one));
  return path
    .split('.')
    .reduce<Json[]>(
      (found, names) => found.flatMap((one) => flat(json.field(one, ...names.split('|')))),
      flat(of),
    );
}

function momentsAt(post: Json, path: string): string[] {
  const [local = '', universal = ''] = path.split('+').map((one) => textsAt(post, one)[0] ?? '');
  return moments(local, universal);
}

/** A moment that is given in local and in universal time, or in one of them, the best form first. */
export function moments(local: string, universal: string): string[] {
  const [here, there] = [instant(local), instant(universal)];
  const zoned = there && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(there) ? `${there}Z` : there;
  return [localMoment(here, there), zoned, local].flatMap((text) => text || []);
}

/** ISO 8601, of that and of seconds and milliseconds since 1970. */
function instant(written: string): string {
  const unit = { 9: 1000, 10: 1000, 13: 1 }[/^\d+$/.test(written) ? written.length : 0];
  if (unit) return new Date(Number(written) * unit).toISOString().replace(/\.\d+Z$/, unit === 1 ? 'Z' : '');
  return written.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
}

/**
 * A moment in the own time of where it was written, so that its day is the day there: the offset is what lies between the local time and the universal.
 * Both are as ISO 8601 writes them, without an offset. Undefined where no zone lies that far from universal time.
 */
export function localMoment(local: string, universal: string): string | undefined {
  const [here, there] = [local, universal].map((text) => text.trim().replace(' ', 'T'));
  const minutes = Math.round((Date.parse(`${here}Z`) - Date.parse(`${there}Z`)) / 60_000);
  if (Number.isNaN(minutes) || minutes % 15 || Math.abs(minutes) > 14 * 60) return undefined;
  const digits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${here}${minutes < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
}

/** When something was changed, the best form first; a system saves a post again in the minute it appears, which is no change. */
export function changedSince(appeared: string[], changed: string[]): string[] {
  const isSame = Date.parse(changed[0] ?? '') - Date.parse(appeared[0] ?? '') < 60_000;
  return isSame ? [] : changed;
}
