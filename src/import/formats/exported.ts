/* What exports of content systems as JSON have in common. */
import type { Delivery } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import type { JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import { cutObject, objectsIn, refusedObject } from '../core/notation/jsonFields.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';

/** Reads the objects of a JSON file that pass a test, wherever they are; a file without any item is refused with `advice`. */
export function readObjects(
  text: string,
  test: (object: JsonObject) => boolean,
  take: (object: JsonObject, delivery: Delivery) => void,
  { item, advice }: { item: string; advice: string },
): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const object of values.flatMap((value) => objectsIn(value, test))) take(object, delivery);
  if (!delivery.stories.length && !delivery.refused.length && !delivery.leftOut.length)
    delivery.refused.push({ line: 1, ...refusal('no-items', { what: `holds no ${item}`, advice }) });
  return delivery;
}

/** Refuses an object with which the file ends, or which is none of a story as `whyNone` says. */
export function isRefused(
  object: JsonObject,
  title: string | undefined,
  whyNone: Refusal | undefined,
  { refused }: Delivery,
): boolean {
  const why = object.cut ? cutObject() : whyNone;
  if (why) refused.push(refusedObject(object, title, why));
  return why !== undefined;
}

export function notAStory(what: string): Refusal {
  return refusal('not-a-story', { what, advice: 'Nothing needs to be done.' });
}

/** The best known form of a moment that is given in local time and in universal time, and both. */
export function moments(local: string | undefined, universal: string | undefined): string[] {
  const zoned = localMoment(local ?? '', universal ?? '');
  return [zoned, universal && `${universal}Z`, local].flatMap((text) => text || []);
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
