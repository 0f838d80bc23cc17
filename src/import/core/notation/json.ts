import { printParseErrorCode, visit } from 'jsonc-parser';
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
  const lines = new Lines(text);
  for (let start = nextValue(text, 0); start < text.length;) {
    if (file.refused.length === mostFaults) {
      const fault = 'is not read on, for too many lines are no JSON.';
      file.refused.push({ line: lines.at(start), ...malformed(fault), text: text.slice(start) });
      break;
    }
    const piece = pieceFrom(text, start);
    const read = readPiece(piece, lines);
    if (!(read instanceof Fault)) file.values.push(read);
    else {
      // Where each line is an object, the others are read all the same.
      const following = read.refused.line === lines.at(start) ? text.indexOf('\n{', start) : -1;
      piece.end = following < 0 ? text.length : following + 1;
      const isAlone = start === nextValue(text, 0) && piece.end === text.length;
      file.refused.push({ ...read.refused, ...(!isAlone && { text: text.slice(start, piece.end) }) });
    }
    lines.at(piece.end);
    start = nextValue(text, piece.end);
  }
  if (file.values.at(-1)?.cut)
    file.doubts.push(doubt({ line: lines.line }, 'truncated-file', { column: lines.columnAt(text.length) }));
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

/** Stands in for a line break in a text, where the parser takes none. */
const lineBreak = '\u2028';

function readPiece(piece: Piece, lines: Lines): Json | Fault {
  const source = piece.text.slice(piece.start, piece.end);
  const read = new Tree(piece, source, lines.copy()).read();
  if (!(read instanceof Fault) || !read.isLineBreak) return read;
  let mended = '';
  for (let at = 0; at < source.length;) {
    const start = source.indexOf('"', at);
    const end = start < 0 ? source.length : endOfText(source, start);
    mended += source.slice(at, start < 0 ? end : start);
    if (start >= 0) mended += source.slice(start, end).replaceAll(/[\n\r]/g, lineBreak);
    at = end;
  }
  const again = new Tree(piece, mended, lines.copy()).read();
  return again instanceof Fault ? read : again;
}

/** The tree of a value, built from what the parser reports. */
class Tree {
  readonly #piece: Piece;
  readonly #source: string;
  readonly #lines: Lines;
  readonly #open: (JsonList | JsonObject)[] = [];
  #name = '';
  #root: Json | undefined;
  /** Where a text begins that has an escape JSON does not know. */
  #escapeAt = -1;
  /** Whether a word came that stands for no value. */
  #isNothing = false;

  constructor(piece: Piece, source: string, lines: Lines) {
    this.#piece = piece;
    this.#source = source;
    this.#lines = lines;
  }

  read(): Json | Fault {
    try {
      visit(
        this.#source,
        {
          onObjectBegin: (at) => this.#begin({ ...this.#placeAt(at), kind: 'object', entries: [] }),
          onArrayBegin: (at) => this.#begin({ ...this.#placeAt(at), kind: 'list', items: [] }),
          onObjectProperty: (name, at, length) => void (this.#name = this.#textAt(name, at, length)),
          onLiteralValue: (value: unknown, at, length) => this.#add(this.#scalar(value, at, length)),
          onObjectEnd: (at) => this.#end(at),
          onArrayEnd: (at) => this.#end(at),
          onSeparator: (sign) => void (this.#isNothing &&= sign === ':'),
          onError: (code, at, length) => this.#error(code, at, length),
        },
        { allowTrailingComma: true, disallowComments: true },
      );
    } catch (fault) {
      if (fault instanceof Fault) return fault;
      throw fault;
    }
    const { state, start } = this.#piece;
    if (state !== 'deep' && this.#root) return this.#root;
    return new Fault({
      line: this.#lines.at(start),
      ...(state === 'deep'
        ? refusal('nested-too-deep', { what: 'nests', deepest })
        : malformed('holds no JSON.')),
    });
  }

  #placeAt(at: number): { line: number; path: string } {
    const parent = this.#open.at(-1);
    const line = this.#lines.at(this.#piece.start + at);
    if (!parent) return { line, path: '' };
    if (parent.kind === 'list') return { line, path: `${parent.path}[${parent.items.length + 1}]` };
    const step = /^[\w$@:-]{1,60}$/.test(this.#name) ? this.#name : quoted(this.#name);
    return { line, path: parent.path ? `${parent.path}.${step}` : step };
  }

  #scalar(value: unknown, at: number, length: number): JsonScalar {
    const place = this.#placeAt(at);
    if (typeof value !== 'string') {
      const kind = typeof value === 'number' ? 'number' : 'word';
      return { ...place, kind, text: this.#source.slice(at, at + length) };
    }
    const isCut = this.#piece.state === 'open' && at + length >= this.#source.length;
    return { ...place, kind: 'text', text: this.#textAt(value, at, length), ...(isCut && { cut: true }) };
  }

  #textAt(value: string, at: number, length: number): string {
    const text = at === this.#escapeAt ? loosely(this.#source.slice(at + 1, at + length - 1)) : value;
    return text.includes(lineBreak) ? text.replaceAll(lineBreak, '\n') : text;
  }

  #begin(container: JsonList | JsonObject): void {
    this.#add(container);
    this.#open.push(container);
  }

  #add(value: Json): void {
    const parent = this.#open.at(-1);
    if (!parent) this.#root ??= value;
    else if (parent.kind === 'list') parent.items.push(value);
    else parent.entries.push({ name: this.#name, value });
  }

  /** The parser ends what is open at the end of the text, too. */
  #end(at: number): void {
    const ended = this.#open.pop();
    if (ended && at >= this.#source.length) ended.cut = true;
  }

  #error(errorCode: number, at: number, length: number): void {
    const code = printParseErrorCode(errorCode);
    if (this.#piece.state !== 'whole' && at + length >= this.#source.length) return;
    if (code === 'InvalidEscapeCharacter' || code === 'InvalidUnicode') this.#escapeAt = at;
    if (harmless.has(code) || (code === 'ValueExpected' && this.#isNothing)) return;
    const written = this.#source.slice(at, at + length).trim();
    if (code === 'InvalidSymbol' && nothing.test(written)) {
      this.#isNothing ||= written !== '';
      return;
    }
    const offset = this.#piece.start + at;
    const line = this.#lines.at(offset);
    const sign = String.fromCodePoint(this.#source.codePointAt(at) ?? 0x20);
    const wanted = expected[code] ?? 'a value';
    const fault = `is not well-formed JSON: ${quoted(sign)} stands at column ${this.#lines.columnAt(offset)}, where ${wanted} is expected.`;
    const advice = 'Get the file whole from its source again, or fix that line.';
    throw new Fault({ line, ...malformed(fault, advice) }, code === 'UnexpectedEndOfString');
  }
}

const harmless = new Set<string>([
  'CommaExpected',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
  'InvalidCharacter',
]);

/** White space of a word processor, and what JavaScript and Python write for a number that is none. */
const nothing = /^(?:NaN|Infinity|-|None|True|False|undefined)?$/;

const expected: Partial<Record<string, string>> = {
  PropertyNameExpected: 'a name in quotation marks or “}”',
  ColonExpected: 'a colon',
  EndOfFileExpected: 'the end',
};

/** What is between quotation marks; an unknown escape means its own character. */
function loosely(written: string): string {
  return written.replace(/\\(u[\da-f]{4}|[^])/gi, (_, sign: string) =>
    sign.length === 5 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : (escapes[sign] ?? sign),
  );
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The line of each offset of a text. Offsets are asked for in their order, so that a large file needs no table of its lines. */
class Lines {
  readonly #text: string;
  #start: number;
  /** Where the line ends. */
  #end: number;
  /** Of the last offset that was asked for, from 1. */
  line: number;

  constructor(text: string, line = 1, start = 0) {
    this.#text = text;
    this.line = line;
    this.#start = start;
    this.#end = text.indexOf('\n', start);
  }

  copy(): Lines {
    return new Lines(this.#text, this.line, this.#start);
  }

  at(offset: number): number {
    while (this.#end >= 0 && this.#end < offset) {
      this.line++;
      this.#start = this.#end + 1;
      this.#end = this.#text.indexOf('\n', this.#start);
    }
    return this.line;
  }

  columnAt(offset: number): number {
    this.at(offset);
    return offset - this.#start + 1;
  }
}

/** Thrown inside this file alone. */
class Fault extends Error {
  readonly refused: Refused;
  readonly isLineBreak: boolean;

  constructor(refused: Refused, isLineBreak = false) {
    super(refused.message);
    this.refused = refused;
    this.isLineBreak = isLineBreak;
  }
}

function malformed(fault: string, advice = 'Get the file whole from its source again.') {
  return refusal('malformed-json', { fault, advice });
}
