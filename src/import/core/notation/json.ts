import { quoted } from '../../../parse/contentError.ts';
import { doubt } from '../doubts.ts';
import { refusal } from '../refusals.ts';
import type { Doubt, Place, Refused } from '../delivery.ts';
import type { TextPlace } from './places.ts';
import { placesIn } from './places.ts';

/** A value of a JSON file (RFC 8259), with its place. */
export type Json = JsonScalar | JsonList | JsonObject;

interface JsonScalar extends JsonPlace {
  kind: 'text' | 'number' | 'word';
  /** The text; a number as it is written; `true`, `false` or `null`. */
  text: string;
}

interface JsonList extends JsonPlace {
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
  /** One value; several where the file is JSON Lines, or where values follow one another. */
  values: Json[];
  /** What is no JSON. Where it is a line among others, its words are reported. */
  refused: Refused[];
  doubts: Doubt[];
}

/** Deeper nesting than any format of news needs, and more faulty lines than a file of JSON Lines has. */
const [deepest, mostFaults] = [200, 100];

/**
 * Reads JSON, JSON Lines, or several values that follow one another. Depth is bounded, and every value knows its line. What has one meaning alone is
 * read although RFC 8259 does not allow it: a byte-order mark, a comma too few or behind the last item, `NaN`, line breaks and unknown escapes in a text. Any
 * other fault refuses its value with line and column. A file that is cut off gives what there is of it, marked as `cut`.
 */
export function readJson(text: string): JsonFile {
  const file: JsonFile = { values: [], refused: [], doubts: [] };
  const placeAt = placesIn(text);
  let token = tokenAt(text, 0);
  const { start: first } = token;
  const isLines = /^\s*\{[^\n]*\}[ \t]*\n\{/.test(text);
  while (token.sign) {
    const { start } = token;
    const { line } = placeAt(start);
    const { value, fault, end } = readValue(text, token, placeAt);
    // Where each line is an object, those behind a faulty one are read all the same; a text that is not closed goes on into the next.
    const following = isLines || fault?.line === line ? text.indexOf('\n{', start) : -1;
    const next = following < 0 ? text.length : following + 1;
    token = tokenAt(text, fault ? next : end);
    if (!fault) file.values.push(value);
    else if (file.refused.length < mostFaults) {
      const isAlone = start === first && next === text.length;
      file.refused.push({ ...fault, ...(!isAlone && { text: text.slice(start, next) }) });
    } else {
      const why = malformed('is not read on, for too many lines are no JSON.');
      file.refused.push({ line, ...why, text: text.slice(start) });
      break;
    }
  }
  if (file.values.at(-1)?.cut) {
    const { line, column } = placeAt(text.length);
    file.doubts.push(doubt({ line }, 'truncated-file', { column }));
  }
  if (!file.values.length && !file.refused.length)
    file.refused.push({ line: 1, ...malformed('holds no JSON.') });
  return file;
}

/** A bracket, a colon, the mark that begins a text, or a word; empty at the end. */
interface Token {
  sign: string;
  start: number;
  end: number;
  /** What a text says. */
  text: string;
  /** Set for a text that does not end. */
  cut?: true;
}

function tokenAt(source: string, from: number): Token {
  anyToken.lastIndex = from;
  const [, sign = ''] = anyToken.exec(source)!;
  const { lastIndex } = anyToken;
  const token = { sign, start: lastIndex - sign.length, end: lastIndex, text: sign };
  if (sign !== '"') return token;
  let end = source.indexOf('"', lastIndex);
  while (end >= 0 && isEscaped(source, end)) end = source.indexOf('"', end + 1);
  if (end >= 0) return { ...token, end: end + 1, text: unescaped(source.slice(lastIndex, end)) };
  return { ...token, end: source.length, text: unescaped(source.slice(lastIndex)), cut: true };
}

const anyToken = /[\s,\0-\x1f]*([{}[\]:"]|[^\s,{}[\]:"\0-\x1f]*)/y;
const scalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
/** What JavaScript and Python write where there is no value. */
const noValue = /^(?:-?Infinity|NaN|None|True|False|undefined)$/;

/** Reads the value that begins with a token, and tells the first fault in it: nothing is read behind one. */
function readValue(source: string, first: Token, placeAt: (offset: number) => TextPlace) {
  let token = first;
  let fault: Refused | undefined;
  const value = valueOf('', 0);
  return { value, fault, end: token.end };

  function valueOf(path: string, depth: number): Json {
    const { sign, text, start, end, cut } = token;
    const { line } = placeAt(start);
    const place = { line, path, ...(cut && { cut }) };
    if (sign === '"') return { ...place, kind: 'text', text };
    const isNested = sign === '[' || sign === '{';
    if (isNested && depth >= deepest)
      fault ??= { line, ...refusal('nested-too-deep', { what: 'nests', deepest }) };
    if (sign === '[') {
      const items: Json[] = [];
      while (goOn(']')) items.push(valueOf(`${path}[${items.length + 1}]`, depth + 1));
      return { ...place, kind: 'list', items, ...cutHere(!token.sign) };
    }
    if (sign === '{') {
      const entries: JsonObject['entries'] = [];
      while (goOn('}')) entries.push(...entryOf(path, depth));
      return { ...place, kind: 'object', entries, ...cutHere(!token.sign) };
    }
    const atEnd = cutHere(depth > 0 && end === source.length);
    if (noValue.test(sign)) return { ...place, kind: 'list', items: [], ...atEnd };
    if (!scalar.test(sign)) expect('a value');
    return { ...place, kind: /^[tfn]/.test(sign) ? 'word' : 'number', text, ...atEnd };
  }

  /** A name and its value; nothing where the file ends in between. */
  function entryOf(path: string, depth: number): JsonObject['entries'] {
    const { sign, text: name } = token;
    if (sign !== '"') expect('a name in quotation marks or “}”');
    if (goOn(':')) expect('a colon');
    if (!goOn('')) return [];
    const step = /^[\w$@:-]{1,60}$/.test(name) ? name : quoted(name);
    return [{ name, value: valueOf(path ? `${path}.${step}` : step, depth + 1) }];
  }

  /** Goes to the next token, and says whether that is another than the one that ends what is read. */
  function goOn(end: string): boolean {
    const { sign, end: from } = token;
    token = tokenAt(source, fault ? source.length : from);
    // One comma may stand behind a value, and none anywhere else.
    const gap = fault ? '' : source.slice(from, token.start);
    const comma = gap.indexOf(',', /[[{:]/.test(sign) ? 0 : gap.indexOf(',') + 1);
    if (comma >= 0) {
      token = { ...token, sign: ',', start: from + comma };
      expect('a value');
    }
    return token.sign !== '' && token.sign !== end;
  }

  function expect(what: string): void {
    const { line, column } = placeAt(token.start);
    const wanted = /[{}[\]:"]/.test(token.sign) || scalar.test(token.sign) ? what : 'a value';
    const sign = quoted(String.fromCodePoint(token.sign.codePointAt(0) ?? 0x20));
    const message = `is not well-formed JSON: ${sign} stands at column ${column}, where ${wanted} is expected.`;
    const advice = 'Get the file whole from its source again, or fix that line.';
    fault ??= { line, ...malformed(message, advice) };
  }
}

function cutHere(isCut: boolean): { cut?: true } {
  return isCut ? { cut: true } : {};
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What a text says; a backslash before a sign that has no escape is dropped. */
export function unescaped(written: string): string {
  return written.replace(/\\(?:u([\da-f]{4})|([^]?))/gi, (_, code?: string, sign = '') =>
    code ? String.fromCharCode(parseInt(code, 16)) : (escapes[String(sign)] ?? String(sign)),
  );
}

function malformed(fault: string, advice = 'Get the file whole from its source again.') {
  return refusal('malformed-json', { fault, advice });
}
