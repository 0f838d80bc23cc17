/*
 * JSON read with the place of each value, as no parser of a library gives it for broken input. One file, because a value holds values: its parts
 * call one another.
 */

import { quoted } from '../../../parse/contentError.ts';
import { refusal } from '../refusals.ts';
import type { Doubt, Place, Refused } from '../delivery.ts';

/** A value of a JSON file (RFC 8259), with its place. */
export type Json = JsonScalar | JsonList | JsonObject;

export interface JsonScalar extends JsonPlace {
  kind: 'text' | 'number' | 'word';
  /** The text; a number as it is written; `true`, `false`, `null` and what stands for it. */
  text: string;
}

export interface JsonList extends JsonPlace {
  kind: 'list';
  items: Json[];
}

export interface JsonObject extends JsonPlace {
  kind: 'object';
  /** In the order of the file; a name may occur twice. */
  entries: { name: string; value: Json }[];
}

interface JsonPlace extends Place {
  /** `items[1].headline`: counted from 1, as an editor counts. Empty for the whole file. */
  path: string;
  /** Set where the file ends in the middle of the value. */
  cut?: true;
}

export interface JsonFile {
  /** One value; several where the file is JSON Lines, or where values simply follow each other. */
  values: Json[];
  /** What is no JSON. Where it is a line among others, its words are reported. */
  refused: Refused[];
  doubts: Doubt[];
}

/** Deeper nesting than any wire format needs. */
const deepest = 200;

/** More faulty lines than a file of JSON Lines has. */
const mostFaults = 100;

/**
 * Reads JSON without trusting it: depth is bounded, and every value knows its line. What writers of JSON get wrong and what has one meaning alone is
 * read all the same: a byte-order mark, a comma after the last item, `NaN`, line breaks and unknown escapes in a text. A file that is cut off
 * gives what there is of it, marked as `cut`.
 */
export function readJson(text: string): JsonFile {
  const file: JsonFile = { values: [], refused: [], doubts: [] };
  const source = new Source(text);
  while (source.next() !== undefined) {
    const start = source.at;
    try {
      file.values.push(readValue(source, '', 0));
      source.take(',');
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      const goesOn = source.toNextLine(start);
      const alone = file.values.length === 0 && !goesOn;
      file.refused.push({ ...fault.refused, ...(!alone && { text: text.slice(start, source.at) }) });
      if (!goesOn) break;
      if (file.refused.length < mostFaults) continue;
      file.refused.push({
        ...malformed(source.line, 'is not read on, for too many lines are no JSON.'),
        text: source.rest(),
      });
    }
  }
  if (file.values.at(-1)?.cut) file.doubts.push(cutOff(source));
  if (!file.values.length && !file.refused.length) file.refused.push(malformed(1, 'holds no JSON.'));
  return file;
}

function readValue(source: Source, path: string, depth: number): Json {
  const sign = source.next();
  const place = { line: source.line, path };
  if (depth > deepest)
    throw new Fault({ line: source.line, ...refusal('nested-too-deep', { what: 'nests', deepest }) });
  if (sign === '{') return readObject(source, place, depth);
  if (sign === '[') return readList(source, place, depth);
  if (sign === '"') return readText(source, place);
  const number = source.match(numbers);
  if (number !== undefined) return { ...place, kind: 'number', text: number };
  const word = source.match(words);
  if (word !== undefined) return { ...place, kind: 'word', text: word };
  if (source.match(partOfWord) !== undefined || sign === undefined)
    return { ...place, kind: 'word', text: 'null', cut: true };
  throw source.unexpected('a value');
}

function readObject(source: Source, place: Place & { path: string }, depth: number): JsonObject {
  const object: JsonObject = { ...place, kind: 'object', entries: [] };
  source.take('{');
  for (;;) {
    const sign = source.next();
    if (sign === '}' || sign === undefined) break;
    if (sign !== '"') throw source.unexpected('a name in quotation marks or “}”');
    const name = readText(source, place).text;
    if (!source.take(':') && source.next() !== undefined) throw source.unexpected('a colon');
    if (source.next() === undefined) break;
    object.entries.push({ name, value: readValue(source, below(place.path, name), depth + 1) });
    if (!source.take(',') && source.next() !== '}' && source.next() !== undefined)
      throw source.unexpected('a comma or “}”');
  }
  if (!source.take('}')) object.cut = true;
  return object;
}

function readList(source: Source, place: Place & { path: string }, depth: number): JsonList {
  const list: JsonList = { ...place, kind: 'list', items: [] };
  source.take('[');
  for (;;) {
    const sign = source.next();
    if (sign === ']' || sign === undefined) break;
    list.items.push(readValue(source, `${place.path}[${list.items.length + 1}]`, depth + 1));
    if (!source.take(',') && source.next() !== ']' && source.next() !== undefined)
      throw source.unexpected('a comma or “]”');
  }
  if (!source.take(']')) list.cut = true;
  return list;
}

function readText(source: Source, place: Place & { path: string }): JsonScalar {
  const { written, cut } = source.quoted();
  return { ...place, kind: 'text', text: unescaped(written), ...(cut && { cut }) };
}

function below(path: string, name: string): string {
  const step = /^[\w$@:-]{1,60}$/.test(name) ? name : quoted(name);
  return path ? `${path}.${step}` : step;
}

/** What is between the quotation marks of a text, read. */
function unescaped(written: string): string {
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return loosely(written);
  }
}

/** As `JSON.parse`, but an unknown escape means its own character. */
function loosely(written: string): string {
  return written.replace(/\\(u[\da-f]{4}|[^]?)/gi, (_, sign: string) =>
    sign.length === 5 ? String.fromCharCode(parseInt(sign.slice(1), 16)) : (escapes[sign] ?? sign),
  );
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const numbers = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;
/** With what JavaScript and Python write for a number that is none. */
const words = /(?:true|false|null|undefined|NaN|-?Infinity|None|True|False)(?![A-Za-z])/y;
const partOfWord = /(?:[tfnNTF][a-z]{0,3}|-)$/y;

/** A text that is read from its beginning to its end. */
class Source {
  readonly #text: string;
  at = 0;
  #line = 1;
  #lineStart = 0;
  #newline: number;

  constructor(text: string) {
    this.#text = text;
    this.#newline = text.indexOf('\n');
    if (text.startsWith('\ufeff')) this.at = 1;
  }

  /** The line of what comes next. */
  get line(): number {
    while (this.#newline >= 0 && this.#newline < this.at) {
      this.#line++;
      this.#lineStart = this.#newline + 1;
      this.#newline = this.#text.indexOf('\n', this.#lineStart);
    }
    return this.#line;
  }

  get column(): number {
    return this.line && this.at - this.#lineStart + 1;
  }

  /** The next character that is no white space; undefined at the end. */
  next(): string | undefined {
    for (let code = this.#text.charCodeAt(this.at); isSpace(code); code = this.#text.charCodeAt(this.at))
      this.at++;
    return this.#text[this.at];
  }

  /** Goes over a character, if it is the next. */
  take(sign: string): boolean {
    const there = this.next() === sign;
    if (there) this.at++;
    return there;
  }

  /** Goes over what a sticky pattern matches. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** Goes over a text in quotation marks. */
  quoted(): { written: string; cut?: true } {
    const start = this.at + 1;
    for (let end = this.#text.indexOf('"', start); end >= 0; end = this.#text.indexOf('"', end + 1)) {
      let before = end;
      while (before > start && this.#text[before - 1] === '\\') before--;
      if ((end - before) % 2) continue;
      this.at = end + 1;
      return { written: this.#text.slice(start, end) };
    }
    this.at = this.#text.length;
    return { written: this.#text.slice(start), cut: true };
  }

  /**
   * After a fault, goes to the next line that begins an object of its own, if the faulty one began on the line where its fault is: then each
   * line is an object (JSON Lines). Else goes to the end.
   */
  toNextLine(start: number): boolean {
    const ends = this.#text.indexOf('\n', start);
    const next = ends >= this.at ? this.#text.indexOf('\n{', ends) : -1;
    this.at = next >= 0 ? next + 1 : this.#text.length;
    return next >= 0;
  }

  /** Goes to the end, and gives what it went over. */
  rest(): string {
    const rest = this.#text.slice(this.at);
    this.at = this.#text.length;
    return rest;
  }

  unexpected(wanted: string): Fault {
    const sign = String.fromCodePoint(this.#text.codePointAt(this.at) ?? 0x20);
    const message = `is not well-formed JSON: ${quoted(sign)} stands at column ${this.column}, where ${wanted} is expected.`;
    return new Fault(
      malformed(this.line, message, 'Get the file whole from its source again, or fix that line.'),
    );
  }
}

/** White space, also of the kinds that word processors put in. */
function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff;
}

const whole = 'Get the file whole from its source again.';

/** Thrown inside this file alone. */
class Fault extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.message);
    this.refused = refused;
  }
}

function malformed(line: number, fault: string, advice = whole): Refused {
  return { line, ...refusal('malformed-json', { fault, advice }) };
}

function cutOff({ line, column }: Source): Doubt {
  return {
    line,
    message: `the file is cut off at line ${line}, column ${column}: its end is missing.`,
    fix: whole,
  };
}
