/* What exports of content systems as JSON have in common. */
import type { Delivery } from '../../core/delivery.ts';
import { emptyDelivery, placeOf } from '../../core/delivery.ts';
import type { Item } from '../../core/item.ts';
import { plainWords } from '../../core/itemText.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { readJson } from '../../core/notation/json.ts';
import * as json from '../../core/notation/jsonFields.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import { readStamp } from '../../core/printed/date.ts';
import type { FieldPaths, Node } from '../paths.ts';
import { select, valuesOf } from '../paths.ts';

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
 * Where the posts of a system say what an item is, as paths; see `select`. `date+date_gmt` leads to a moment in local and in universal time. Of a title,
 * authors and topics only the first path that leads to something is taken.
 */
export type PostPaths = FieldPaths<
  | ('id' | 'title' | 'addresses' | 'texts' | 'summaries' | 'published' | 'updated')
  | ('authors' | 'topics' | 'lang')
>;

/** The item of a post by the names of its fields. */
export function itemOf(post: Node, paths: PostPaths): Item {
  const each = (name: keyof PostPaths) => paths[name]?.split(' ') ?? [];
  const best = (name: keyof PostPaths) =>
    each(name)
      .map((path) => valuesOf(post, path))
      .find((found) => found.length) ?? [];
  const texts = (some = '') =>
    select(post, some).flatMap((one) => ('kind' in one ? json.itemTexts('either', one) : []));
  const dates = (name: keyof PostPaths) =>
    each(name).flatMap((path) => {
      const [local = '', universal = ''] = path
        .split('+')
        .map((one) => (one && valuesOf(post, one)[0]) || '');
      return moments(local, universal);
    });
  const published = dates('published');
  return {
    ...placeOf(post),
    id: best('id')[0],
    title: best('title')[0],
    addresses: valuesOf(post, paths.addresses ?? ''),
    texts: texts(paths.texts),
    summaries: texts(paths.summaries),
    published,
    updated: changedSince(published, dates('updated')),
    authors: best('authors'),
    topics: best('topics'),
    lang: best('lang')[0],
  };
}

/** A moment that is given in local and in universal time, or in one of them, the best form first. */
function moments(local: string, universal: string): string[] {
  const isZoned = /^\d+$|(?:Z|[+-]\d\d:?\d\d)$/i.test(universal);
  const there = readStamp(isZoned ? universal : `${universal}Z`)?.date ?? '';
  const all = [localMoment(local, there.replace(/(?:Z|\+00:00)$/, '')), there, local];
  return all.flatMap((text) => (text && !text.startsWith('0000-') ? text : []));
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
function changedSince(appeared: string[], changed: string[]): string[] {
  const isSame = Date.parse(changed[0] ?? '') - Date.parse(appeared[0] ?? '') < 60_000;
  return isSame ? [] : changed;
}
