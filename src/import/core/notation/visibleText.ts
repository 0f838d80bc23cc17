import type { TokenizerCallbacks } from 'htmlparser2';
import { Tokenizer } from 'htmlparser2';
import { visible } from '../../../parse/sourceText.ts';
import type { Format, InputText, Syntax } from '../delivery.ts';
import { inline } from './elements.ts';
import { unescaped } from './json.ts';
import { placesIn } from './places.ts';

/** The syntax of a format; of one that has no entry, as its text begins. */
export function syntaxOf(format: Format, text: string): Syntax {
  const known = syntaxes[format];
  if (known) return known;
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('<')) return /^<(?:!doctype )?html\b/i.test(start) ? 'html' : 'xml';
  return /^[{[]/.test(start) ? 'json' : 'plain';
}

// prettier-ignore
const syntaxes: Partial<Record<Format, Syntax>> = { html: 'html', text: 'plain', anpa: 'plain', iptc7901: 'plain', table: 'table', rss: 'xml', atom: 'xml', wxr: 'xml' };

/**
 * The texts of an input that a reader would see, in its order, each with its line: what stands between tags, strings, cells, lines. Scripts, styles,
 * comments, tags and names of fields are none. Where an inline element parts a word, the parts are joined by U+2060. Found without the readers of the
 * formats, which are checked by them, and one after another, for together they are as large as the input.
 */
export function* eachVisibleText(text: string, syntax: Syntax): Generator<InputText> {
  for (const piece of readers[syntax](text)) {
    // A text of these may itself be HTML, escaped or not.
    const isMarkup = syntax !== 'html' && syntax !== 'plain' && /[<&]/.test(piece.text);
    // Where a tag begins that nothing closes, it is text.
    const end = piece.text.lastIndexOf('>') + 1;
    const opening = syntax === 'table' ? /<(?=[a-z/?!])/gi : /<(?=[a-z/?]|!--)/gi;
    const markup = piece.text.slice(0, end) + piece.text.slice(end).replace(opening, '&lt;');
    for (const one of isMarkup ? markupTexts(markup, false, piece.line) : [piece])
      if (visible.test(one.text)) yield one;
  }
}

/** All of `eachVisibleText`. */
export function visibleTexts(text: string, syntax: Syntax): InputText[] {
  return [...eachVisibleText(text, syntax)];
}

const readers: Record<Syntax, (text: string) => Iterable<InputText>> = {
  html: pageTexts,
  xml: (text) => markupTexts(text, true),
  json: jsonTexts,
  table: (text) => matched(text, /"([^"]*(?:""[^"]*)*)"|[^",;\t\n]+/g),
  plain: (text) => matched(text, /[^\n]+/g),
};

/** Each match, or the cell that it quotes. */
function* matched(text: string, shape: RegExp): Generator<InputText> {
  const placeAt = placesIn(text);
  for (const { 0: whole, 1: cell, index } of text.matchAll(shape))
    yield { line: placeAt(index).line, text: cell?.replaceAll('""', '"') ?? whole };
}

/** The texts of a page, and behind them those of pages that its frames hold as an attribute. */
function* pageTexts(text: string): Generator<InputText> {
  yield* markupTexts(text, false);
  const placeAt = placesIn(text);
  for (const { index, 1: double, 2: single = '' } of text.matchAll(framed))
    for (const { text: html } of markupTexts(double ?? single, false))
      yield* markupTexts(html, false, placeAt(index).line);
}

const framed = /<iframe\b[^<>]{0,2000}?\ssrcdoc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Strings that are no names of fields, broken escapes and all; the last one may be cut off. */
function* jsonTexts(text: string): Generator<InputText> {
  const placeAt = placesIn(text);
  const shape = /"([^"\\]*(?:\\[^][^"\\]*)*)(?:"|\\?$)(\s*:)?/g;
  for (const { 1: written = '', 2: colon, index } of text.matchAll(shape))
    if (colon === undefined) yield { line: placeAt(index).line, text: unescaped(written) };
}

/** In characters. */
const chunk = 100_000;

function* markupTexts(text: string, xml: boolean, firstLine = 1): Generator<InputText> {
  const source = xml
    ? text.replace(ownEntities, (piece) => piece.replace(/[^\n]/g, ' '))
    : asBrowsersRead(text);
  const placeAt = placesIn(source);
  const pieces: InputText[] = [];
  let piece: InputText = { line: firstLine, text: '' };
  let hidden: string | undefined;
  /** What stands in a script, a style sheet or a drawing; of one without an end it may be the rest of the page. */
  let behind: InputText | undefined;
  /** Whether it is within the words of a drawing. */
  let isDrawn = false;
  const take = (words: string, at: number): void => {
    if (hidden !== undefined) {
      behind ??= { line: placeAt(at).line + firstLine - 1, text: '' };
      behind.text += words;
      return;
    }
    if (!visible.test(piece.text)) piece = { line: placeAt(at).line + firstLine - 1, text: '' };
    piece.text += words;
  };
  const tag = (written: string, closes: boolean): void => {
    const name = written.toLowerCase().replace(/^.*:/, '');
    const isEnd = name === hidden ? closes : hidden === 'svg' && !ofSvg.test(name);
    if (name === 'text' && (hidden === 'svg' || isDrawn))
      [hidden, isDrawn] = closes ? ['svg', false] : [undefined, true];
    else if (hidden === undefined && !closes && !xml && unseen.has(name)) hidden = name;
    else if (isEnd) hidden = undefined;
    if (hidden === undefined) behind = undefined;
    if (inline.has(name)) piece.text += '\u2060';
    else {
      pieces.push(piece);
      piece = { line: firstLine, text: '' };
    }
  };
  const options = { xmlMode: xml, decodeEntities: true };
  const tokens = new Tokenizer(options, {
    ...noEvents,
    ontext: (start, end) => {
      // Of a tag that is cut off by the end of the file the tokenizer gives no beginning.
      if (start >= 0) take(source.slice(start, end), start);
    },
    ontextentity: (code, end) => take(String.fromCodePoint(code), end),
    oncdata: (start, end, behind) => take(source.slice(start, end - behind), start),
    onopentagname: (start, end) => tag(source.slice(start, end), false),
    onclosetag: (start, end) => tag(source.slice(start, end), true),
    onselfclosingtag: () => {
      if (xml || hidden === 'svg') hidden = undefined;
    },
  });
  for (let at = 0; at < source.length; at += chunk) {
    tokens.write(source.slice(at, at + chunk));
    yield* pieces.splice(0);
  }
  tokens.end();
  yield* [...pieces, piece, ...(behind ? [behind] : [])];
}

const noEvents = Object.fromEntries(
  'text textentity cdata opentagname opentagend closetag selfclosingtag attribdata attribentity attribend attribname comment declaration end processinginstruction'
    .split(' ')
    .map((event) => [`on${event}`, () => undefined]),
) as unknown as TokenizerCallbacks;

/** The declarations within a document type. */
const ownEntities = /(?<=<!DOCTYPE[^<>[\]]*)\[[^\]]*\]/;

/**
 * A CDATA section of HTML is a comment up to the next `>`; a `<title/>` that was written for XML holds nothing; behind a stray `<plaintext>` a page
 * goes on. Places stay.
 */
function asBrowsersRead(text: string): string {
  return text
    .replaceAll('<![CDATA[', '<!-CDATA[')
    .replace(/<(?:title|iframe|textarea)(?=\s*\/>)|<plaintext/gi, (tag) => `<${'x'.repeat(tag.length - 1)}`);
}

const unseen = new Set(['script', 'style', 'svg']);

/** Elements of SVG; any other element or its end is one of HTML again. */
const ofSvg =
  /^(?:svg|a|g|defs|desc|title|text|tspan|textpath|use|symbol|path|circle|rect|line|poly(?:gon|line)|ellipse|image|style|script|metadata|marker|mask|pattern|clippath|filter|fe\w+|(?:linear|radial)gradient|stop|set|switch|view|animate\w*|mpath)$/;
