/* Looks up fields and texts in JSON that was read. */
import type { InputText, Refused } from '../delivery.ts';
import type { ItemText } from '../itemText.ts';
import type { Refusal } from '../refusals.ts';
import { placeOf } from '../delivery.ts';
import { refusal } from '../refusals.ts';
import { plainText } from './html.ts';
import type { Json, JsonObject } from './json.ts';
import { oneLine } from './oneLine.ts';

/** The first of the fields that is there and says something; in the spelling of any version, for `versioncreated` became `versionCreated`. */
export function field(of: Json | undefined, ...names: string[]): Json | undefined {
  return valuesOf(of, names).find(says);
}

/** A text or number, as it is written. */
export function scalar(of: Json | undefined): string | undefined {
  return of && (of.kind === 'text' || of.kind === 'number') && of.text.trim() ? of.text : undefined;
}

/** A text or number of a field: under the first of the names that has one. */
export function textField(of: Json | undefined, ...names: string[]): string | undefined {
  return names.map((name) => scalar(field(of, name))).find((text) => text !== undefined);
}

/** Whether a field is `true`, or what stands for it. */
export function isTrue(of: Json | undefined, name: string): boolean {
  const [value] = valuesOf(of, [name]);
  return value !== undefined && 'text' in value && /^(?:true|1|yes)$/i.test(value.text);
}

/** The values of fields; of those that stand twice, the last is first. */
function valuesOf(of: Json | undefined, names: string[]): Json[] {
  const entries = of?.kind === 'object' ? of.entries.toReversed() : [];
  return names
    .flatMap((name) => entries.filter((one) => one.name.toLowerCase() === name))
    .map(({ value }) => value);
}

/** The texts of fields, as a story takes them. */
export function itemTexts(
  kind: 'html' | 'plain' | 'either',
  ...values: (Json | undefined)[]
): Exclude<ItemText, { kind: 'read' }>[] {
  return values.flatMap((value) => {
    const text = scalar(value);
    return value && text !== undefined ? [{ ...placeOf(value), kind, text }] : [];
  });
}

/** The items of a list, or a single value as a list of one. */
export function itemsOf(of: Json | undefined): Json[] {
  if (!of || !says(of)) return [];
  return of.kind === 'list' ? of.items.filter(says) : [of];
}

/** What a list or an object holds. */
export function partsOf(of: Json | undefined): Json[] {
  if (of?.kind === 'object') return of.entries.map(({ value }) => value);
  return of?.kind === 'list' ? of.items : [];
}

/** Every text and number of a value, with its line and path. */
export function jsonLeaves(of: Json): InputText[] {
  const text = scalar(of);
  return text === undefined ? partsOf(of).flatMap(jsonLeaves) : [{ ...placeOf(of), text }];
}

/** All the words of a value on one line. */
export function wordsIn(of: Json): string {
  return oneLine(
    jsonLeaves(of)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The objects of a value that pass a test, wherever they are; not those within one that does. */
export function objectsIn(value: Json, test: (object: JsonObject) => boolean): JsonObject[] {
  if (value.kind === 'object' && test(value)) return [value];
  return partsOf(value).flatMap((part) => objectsIn(part, test));
}

/** An object that is no story, with its words. */
export function refusedObject(object: Json, title: string | undefined, why: Refusal): Refused {
  return { ...placeOf(object), ...(title && { title }), ...why, text: plainText(wordsIn(object)) };
}

/** Why an object is refused with which the file breaks off. */
export function cutObject(): Refusal {
  return refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' });
}

function says(value: Json): boolean {
  if (value.kind === 'list') return value.items.length > 0;
  if (value.kind === 'object') return value.entries.length > 0;
  return value.kind !== 'word' && value.text.trim() !== '';
}
