/* Values of XML and of JSON, by paths. */
import { placeCase } from '../../parse/letterCase.ts';
import type { Place } from '../core/delivery.ts';
import { plainWords } from '../core/itemText.ts';
import type { Json } from '../core/notation/json.ts';
import { field, itemsOf, jsonLeaves, scalar, textField } from '../core/notation/jsonFields.ts';
import { printed } from '../core/notation/markup.ts';
import { oneLine, bare } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements } from '../core/notation/xml.ts';
import { placeOf } from '../core/delivery.ts';

/** An element of XML or a value of JSON. */
export type Node = XmlElement | Json;

/** For each field the paths of its values, parted by spaces, what is believed most first; see `valuesOf`. */
export type FieldPaths<Name extends string> = Partial<Record<Name, string>>;

/** Reads all fields of a table; of what is there in several languages, what is in the one asked for. */
export function readFields<Name extends string>(
  of: Node,
  paths: FieldPaths<Name>,
  lang?: string,
): Partial<Record<Name, string[]>> {
  const read = Object.entries<string>(paths as Record<string, string>);
  const fields = read.map(([name, some]) => [name, valuesOf(of, some, lang)]);
  return Object.fromEntries(fields) as Partial<Record<Name, string[]>>;
}

/** The words at paths such as `head/docdata/doc-id/@id-string`; see `select`. Empty ones are left aside, and offices within names. */
export function valuesOf(of: Node | undefined, paths: string, lang?: string): string[] {
  return paths.split(' ').flatMap((path) => {
    const [steps = '', attribute] = path.split('@');
    const found = of ? select(of, steps).filter((at) => wordsAt(at, attribute)) : [];
    return (lang === undefined ? found : inLanguage(found, lang)).map((at) => wordsAt(at, attribute));
  });
}

/**
 * The elements or values at paths, which spaces part; a list of JSON stands for its items. `..keyword` is anywhere below, `rendered|raw` the first of
 * two that is there, `edNote[role=public]` and `note[type!npa]` are those whose attribute or field matches or does not. Case, dots, hyphens and low
 * lines of names do not matter, in which dialects differ: `body.head`, `bodyhead`, `version_created`.
 */
export function select<T extends Node>(of: T, paths: string): T[] {
  return paths.split(' ').flatMap((path) => at(of, path)) as T[];
}

function at(of: Node, path: string): Node[] {
  let found = [of];
  for (const [, below, names = '', attribute = '', sign, wanted = ''] of path.matchAll(step)) {
    const matches = new RegExp(wanted, 'i');
    const isWanted = (one: Node) => !sign || matches.test(codeAt(one, attribute)) === (sign === '=');
    found = found
      .flatMap((one) => named(one, names.split('|').map(plainName), below !== undefined))
      .filter(isWanted);
  }
  return found;
}

const step = /(\.\.)?([\w.|:-]+)(?:\[(\w+)([=!])([^\]]*)\])?(?:\/|$)/g;

/** What has the first of the names that is there, among what an element or object holds, or anywhere below an element. */
function named(of: Node, names: string[], isBelow: boolean): Node[] {
  const parts = partsOf(of, isBelow);
  const found = names.map((name) => parts.filter((part) => plainName(part.name) === name));
  const first = found.map((some) =>
    some.flatMap(({ node }): Node[] => ('kind' in node ? itemsIn(node) : [node])),
  );
  return first.find((some) => some.length) ?? [];
}

/** Of fields that stand twice, the last comes first. */
function partsOf(of: Node, isBelow: boolean): { name: string; node: Node }[] {
  if ('children' in of)
    return (isBelow ? descendants(of) : elements(of)).map((node) => ({ name: node.name, node }));
  return of.kind === 'object'
    ? of.entries.toReversed().map(({ name, value }) => ({ name, node: value }))
    : [];
}

function itemsIn(value: Json): Json[] {
  if (value.kind === 'list') return value.items.flatMap(itemsIn);
  const isEmpty = value.kind === 'object' ? !value.entries.length : scalar(value) === undefined;
  return isEmpty ? [] : [value];
}

function plainName(name: string): string {
  return name.replace(/[._-]/g, '').toLowerCase();
}

/** A code is written in either way: `role` or `roleuri`, and in JSON `role`, `rel` or a list of `rels`. */
export function codeAt(of: Node, name: string): string {
  if ('children' in of) return of.attributes[name] ?? of.attributes[`${name}uri`] ?? '';
  return scalar(itemsOf(field(of, name, ...(name === 'role' ? ['rel', 'rels'] : [])))[0]) ?? '';
}

/** An attribute or field, or the words: of a thing in JSON its value or name. */
export function wordsAt(of: Node, attribute?: string): string {
  if ('children' in of) return wordsOf(of, attribute);
  if (attribute !== undefined) return oneLine(textField(of, attribute) ?? '');
  return plainWords(scalar(of) ?? textField(of, ...valueNames) ?? partsOfName(of));
}

/** A name, or a place as it is printed: `NEW YORK, United States`. */
function partsOfName(of: Json): string {
  const parts = ['firstname', 'lastname'].flatMap((name) => textField(of, name) ?? []);
  const city = textField(of, 'city', 'city_name', 'arena');
  const wider = textField(of, 'countryareaname', 'state', 'region', 'countryname', 'country');
  const place = [city, wider].flatMap((part) => (part ? placeCase(part) : []));
  return parts.join(' ') || place.join(', ');
}

/** The names under which a thing in JSON has its words. */
export const valueNames =
  'value text content byline by name display_name ednote note href description title label'.split(' ');

/** An attribute, or the words of an element without offices and dates in it; of a place its parts: `Tehran, Iran`. */
function wordsOf(element: XmlElement, attribute: string | undefined): string {
  if (attribute !== undefined) return oneLine(element.attributes[attribute] ?? '');
  const isOther = ({ name }: XmlElement) => /^(?:byttl|virtloc|story\.date|function)$/.test(name);
  const children = element.children.filter((child) => typeof child === 'string' || !isOther(child));
  const words = printed({ ...element, children });
  const parts = element.name === 'location' ? elements(element).map(printed).filter(Boolean) : [];
  return parts.length > 1 && !words.includes(',') ? parts.join(', ') : words.replace(/\s+,/g, ',');
}

/** Of what says the same in several languages, what is in the language asked for, or in none, or in the first. */
export function inLanguage<T extends Node>(all: T[], lang: string): T[] {
  const tagOf = (one: Node) =>
    codeAt(one, 'children' in one ? 'xml:lang' : 'lang')
      .toLowerCase()
      .split(/[-_]/)[0];
  const asked = lang.toLowerCase().split(/[-_]/)[0];
  const tags = all.map(tagOf);
  const tag = [asked, ''].find((one) => tags.includes(one)) ?? tags[0];
  return all.filter((_, index) => tags[index] === tag);
}

/** Where the words of an item stand in it: the place of what begins as they do. */
export function placeFinder(of: Node): (text: string) => Place | undefined {
  const places = new Map<string, Place>();
  const all = 'children' in of ? [of, ...descendants(of)] : [];
  const ownTexts = all.map((one) => {
    const texts = one.children.filter((child) => typeof child === 'string');
    return { ...placeOf(one), text: texts.find((text) => text.trim()) ?? '' };
  });
  const inAttributes = all.flatMap((one) =>
    Object.values(one.attributes).map((text) => ({ ...placeOf(one), text })),
  );
  for (const { text, ...place } of 'children' in of ? [...ownTexts, ...inAttributes] : jsonLeaves(of))
    for (const start of startsOf(text)) if (!places.has(start)) places.set(start, place);
  return (text) => startsOf(text).flatMap((start) => places.get(start) ?? [])[0];
}

/** Enough letters to tell a text, and a few, for a dateline is only the beginning of its paragraph. */
function startsOf(text: string): string[] {
  const letters = bare(text.slice(0, 400).replace(/<[^<>]*>/g, ' '));
  return [letters.slice(0, 24), `${letters.slice(0, 6)}…`].filter((start) => start.length > 1);
}

/** The last step of a code or address in lower case: `text` of `http://cv.iptc.org/newscodes/ninature/text`. */
export function lastOf(code: string): string {
  return code
    .trim()
    .toLowerCase()
    .replace(/^.*[:/#]/s, '');
}
