import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { quoted } from '../../../parse/contentError.ts';
import { doubt } from '../doubts.ts';
import { refusal } from '../refusals.ts';
import type { Doubt, Place, Refused } from '../delivery.ts';

/** A value of a JSON file (RFC 8259), with its place. */
export type Json = JsonScalar | JsonList | JsonObject;

export interface JsonScalar extends JsonPlace {
  kind: 'text' | 'number' | 'word';
  /** The text; a number as it is written; `true`, `false` or `null`. */
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
  /** One value; several where the file is JSON Lines, or where values follow one another. */
  values: Json[];
  /** What is no JSON. Where it is a line among others, its words are reported. */
  refused: Refused[];
  doubts: Doubt[];
}

/** Deeper nesting than any format of news needs; the parser calls itself for each level. */
const deepest = 200;

/** More faulty lines than a file of JSON Lines has. */
const mostFaults = 100;

/**
 * Reads JSON, JSON Lines, or several values that follow one another. Depth is bounded, and every value knows its line. What has one meaning alone is
 * read although RFC 8259 does not allow it: a byte-order mark, a missing comma, one after the last item, `NaN`, line breaks and unknown escapes in a
 * text. Any other fault refuses its value with line and column. A file that is cut off gives what there is of it, marked as `cut`.
 */
export function readJson(text: string): JsonFile {
  const file: JsonFile = { values: [], refused: [], doubts: [] };
  const placeAt = placesIn(text);
  const first = nextValue(text, 0);
  for (let start = first; start < text.length;) {
    const { line } = placeAt(start);
    if (file.refused.length === mostFaults) {
      const fault = 'is not read on, for too many lines are no JSON.';
      file.refused.push({ line, ...malformed(fault), text: text.slice(start) });
      break;
    }
    const piece = pieceFrom(text, start);
    const read = readPiece(piece, placeAt);
    let { end } = piece;
    if ('kind' in read) file.values.push(read);
    else {
      // Where each line is an object, the others are read all the same.
      const following = read.line === line ? text.indexOf('\n{', start) : -1;
      end = following < 0 ? text.length : following + 1;
      const isAlone = start === first && end === text.length;
      file.refused.push({ ...read, ...(!isAlone && { text: text.slice(start, end) }) });
    }
    start = nextValue(text, end);
  }
  if (file.values.at(-1)?.cut) {
    const { line, column } = placeAt(text.length);
    file.doubts.push(doubt({ line }, 'truncated-file', { column }));
  }
  if (!file.values.length && !file.refused.length)
    file.refused.push({ line: 1, ...malformed('holds no JSON.') });
  return file;
}

/** A value of a text that may hold others. */
interface Piece {
  text: string;
  start: number;
  end: number;
  /** Whether it ends with its last bracket, with the text, or is nested too deep to be read on. */
  state: 'whole' | 'open' | 'deep';
}

function nextValue(text: string, from: number): number {
  const gap = /[\s,\u0000-\u001f]*/y;
  gap.lastIndex = from;
  return from + gap.exec(text)![0].length;
}

/** Finds where a value ends, by its brackets alone; one that is no list or object ends with its line. */
function pieceFrom(text: string, start: number): Piece {
  const piece = { text, start, end: text.length };
  if (!/[[{]/.test(text[start]!)) {
    const end = text.indexOf('\n', start);
    return { ...piece, end: end < 0 ? text.length : end, state: 'whole' };
  }
  const signs = /["[\]{}]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '"') signs.lastIndex = endOfText(text, found.index);
    else depth += sign === '{' || sign === '[' ? 1 : -1;
    if (depth > deepest) return { ...piece, end: signs.lastIndex, state: 'deep' };
    if (depth === 0) return { ...piece, end: signs.lastIndex, state: 'whole' };
  }
  return { ...piece, state: 'open' };
}

/** The offset behind the closing quotation mark. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}

type PlaceAt = (offset: number) => { line: number; column: number };

function readPiece({ text, start, end, state }: Piece, placeAt: PlaceAt): Json | Refused {
  const { line } = placeAt(start);
  if (state === 'deep') return { line, ...refusal('nested-too-deep', { what: 'nests', deepest }) };
  const source = text.slice(start, end);
  const strict = parse(source, state);
  const { root, fault } = strict.fault ? parse(repaired(source), state) : strict;
  if (root && !fault) return toJson(root, '');
  if (!strict.fault) return { line, ...malformed('holds no JSON.') };
  const { error, offset } = strict.fault;
  const place = placeAt(start + offset);
  const sign = String.fromCodePoint(source.codePointAt(offset) ?? 0x20);
  const wanted = expected[printParseErrorCode(error)] ?? 'a value';
  const message = `is not well-formed JSON: ${quoted(sign)} stands at column ${place.column}, where ${wanted} is expected.`;
  const advice = 'Get the file whole from its source again, or fix that line.';
  return { line: place.line, ...malformed(message, advice) };

  function toJson(node: Node, path: string): Json {
    const { offset, length, children = [] } = node;
    const isCut = state === 'open' && offset + length >= source.length;
    const place = { line: placeAt(start + offset).line, path, ...(isCut && { cut: true as const }) };
    if (node.type === 'array')
      return { ...place, kind: 'list', items: children.map((one, at) => toJson(one, `${path}[${at + 1}]`)) };
    if (node.type === 'object')
      return { ...place, kind: 'object', entries: children.flatMap((one) => toEntry(one, path)) };
    if (node.type !== 'string') {
      const kind = node.type === 'number' ? 'number' : 'word';
      return { ...place, kind, text: source.slice(offset, offset + length) };
    }
    return { ...place, kind: 'text', text: textOf(node) };
  }

  function toEntry({ children: [key, value] = [] }: Node, path: string): JsonObject['entries'] {
    if (!key || !value) return [];
    const name = textOf(key);
    const step = /^[\w$@:-]{1,60}$/.test(name) ? name : quoted(name);
    return [{ name, value: toJson(value, path ? `${path}.${step}` : step) }];
  }

  function textOf({ value }: Node): string {
    const written = String(value);
    return strict.fault ? written.replaceAll(noEscape, '').replaceAll(lineBreak, '\n') : written;
  }
}

/** The tree of a value, and the first fault in it; what is missing at the end of a text that is cut off is none. */
function parse(
  source: string,
  state: Piece['state'],
): { root?: Node | undefined; fault?: ParseError | undefined } {
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true, disallowComments: true });
  const isAtEnd = ({ offset, length }: ParseError) => state === 'open' && offset + length >= source.length;
  const isHarmless = ({ error }: ParseError) =>
    /^(?:CommaExpected|InvalidCharacter)$/.test(printParseErrorCode(error));
  return { root, fault: errors.find((one) => !isAtEnd(one) && !isHarmless(one)) };
}

const expected: Partial<Record<string, string>> = {
  PropertyNameExpected: 'a name in quotation marks or “}”',
  ColonExpected: 'a colon',
  EndOfFileExpected: 'the end',
};

/** Stand in, in a text, for a line break and for a backslash before a sign that has no escape. */
const lineBreak = '\u2028';
const noEscape = '\ufeff';

/** A source, character for character, in which what has one meaning alone is written as JSON. What stands for no value becomes an empty list. */
function repaired(source: string): string {
  let whole = '';
  for (let at = 0; at < source.length;) {
    const quote = source.indexOf('"', at);
    const start = quote < 0 ? source.length : quote;
    const end = quote < 0 ? start : endOfText(source, start);
    whole += source
      .slice(at, start)
      .replace(noValue, (word) => '[]'.padEnd(word.length))
      .replace(/\s/g, ' ');
    const text = source.slice(start, end).replace(/\\(?:u[\da-f]{4}|["\\/bfnrt]|([^]))/gi, unescaped);
    whole += text.replaceAll(/[\n\r]/g, lineBreak);
    at = end;
  }
  return whole;
}

/** What JavaScript and Python write where there is no value. */
const noValue = /(?<![\w.-])(?:-?Infinity|NaN|None|True|False|undefined)(?!\w)/g;

function unescaped(escape: string, sign?: string): string {
  return sign === undefined ? escape : noEscape + sign;
}

/** Tells the line and column of an offset, both counted from 1. */
function placesIn(text: string): PlaceAt {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function malformed(fault: string, advice = 'Get the file whole from its source again.') {
  return refusal('malformed-json', { fault, advice });
}
