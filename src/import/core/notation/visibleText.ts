import type { TokenizerCallbacks } from 'htmlparser2';
import { Tokenizer } from 'htmlparser2';
import { visible } from '../../../parse/sourceText.ts';
import type { Format, InputText } from '../delivery.ts';

/** How an input is written. HTML that is escaped within the last four is a text of theirs; within HTML it is shown as it is. */
export type Syntax = 'html' | 'xml' | 'json' | 'table' | 'plain';

/** The syntax of a format; of one that has no entry, as its text begins. */
export function syntaxOf(format: Format, text: string): Syntax {
  const known = syntaxes[format];
  if (known) return known;
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('<')) return /^<(?:!doctype )?html\b/i.test(start) ? 'html' : 'xml';
  return /^[{[]/.test(start) ? 'json' : 'plain';
}

const syntaxes: Partial<Record<string, Syntax>> = {
  html: 'html',
  text: 'plain',
  anpa: 'plain',
  iptc7901: 'plain',
  table: 'table',
};

/**
 * The texts of an input that a reader would see, in its order, each with its line: what stands between tags, strings, cells, lines. Scripts, styles,
 * comments, tags and names of fields are none. Where an inline element parts a word, the parts are joined by U+2060.
 */
export function visibleTexts(text: string, syntax: Syntax): InputText[] {
  return readers[syntax](text).filter((one) => visible.test(one.text));
}

const readers: Record<Syntax, (text: string) => InputText[]> = {
  html: (text) => markupTexts(text, { xml: false, line: 1 }),
  xml: (text) => markupTexts(text, { xml: true, line: 1 }).flatMap(withoutMarkup),
  json: (text) => matched(text, /"((?:[^"\\]|\\.)*)"(\s*:)?/gs, jsonString).flatMap(withoutMarkup),
  table: (text) =>
    matched(text, /"((?:[^"]|"")*)"|[^",;\t\n]+/g, ([cell, quoted]) =>
      quoted === undefined ? cell : quoted.replaceAll('""', '"'),
    ).flatMap(withoutMarkup),
  plain: (text) => text.split('\n').map((line, index) => ({ line: index + 1, text: line })),
};

/** A text that may itself be HTML, escaped or not. */
function withoutMarkup({ line, text }: InputText): InputText[] {
  return /[<&]/.test(text) ? markupTexts(text, { xml: false, line }) : [{ line, text }];
}

function markupTexts(text: string, { xml, line }: { xml: boolean; line: number }): InputText[] {
  const source = xml ? text.replace(ownEntities, asSpace) : asBrowsersRead(text);
  const lineAt = lineCounter(source, line);
  const pieces: InputText[] = [];
  let piece: InputText = { line, text: '' };
  let hidden: string | undefined;
  const take = (words: string, at: number): void => {
    if (hidden !== undefined) return;
    if (!visible.test(piece.text)) piece = { line: lineAt(at), text: '' };
    piece.text += words;
  };
  const tag = (written: string, closes: boolean): void => {
    const name = written.toLowerCase().replace(/^.*:/, '');
    const isEnd = name === hidden ? closes : hidden === 'svg' && !ofSvg.test(name);
    if (hidden === undefined && !closes && !xml && unseen.has(name)) hidden = name;
    else if (isEnd) hidden = undefined;
    if (inline.has(name)) piece.text += '\u2060';
    else {
      pieces.push(piece);
      piece = { line, text: '' };
    }
  };
  tokenize(
    source,
    {
      ontext: (start, end) => take(source.slice(start, end), start),
      ontextentity: (code, end) => take(String.fromCodePoint(code), end),
      oncdata: (start, end, behind) => take(source.slice(start, end - behind), start),
      onopentagname: (start, end) => tag(source.slice(start, end), false),
      onclosetag: (start, end) => tag(source.slice(start, end), true),
      onselfclosingtag: () => {
        if (xml || hidden === 'svg') hidden = undefined;
      },
    },
    xml,
  );
  return [...pieces, piece];
}

/** Reads markup without a tree: each of the events that are wanted, with places in the text, as htmlparser2 gives them. */
export function tokenize(text: string, wanted: Partial<TokenizerCallbacks>, xmlMode = false): void {
  const tokens = new Tokenizer({ xmlMode, decodeEntities: true }, { ...noEvents, ...wanted });
  tokens.write(text);
  tokens.end();
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

function asSpace(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

const unseen = new Set(['script', 'style', 'svg']);

/** Elements of SVG; any other element or its end is one of HTML again. */
const ofSvg =
  /^(?:svg|a|g|defs|desc|title|text|tspan|textpath|use|symbol|path|circle|rect|line|poly(?:gon|line)|ellipse|image|style|script|metadata|marker|mask|pattern|clippath|filter|fe\w+|(?:linear|radial)gradient|stop|set|switch|view|animate\w*|mpath)$/;

/** Elements of HTML and NITF that part no paragraph. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var wbr person org location chron money num event function object.title virtloc lang pronounce copyrite classifier'.split(
    ' ',
  ),
);

/** What `read` makes of each match that it does not leave out. */
function matched(
  text: string,
  shape: RegExp,
  read: (match: RegExpExecArray) => string | undefined,
): InputText[] {
  const lineAt = lineCounter(text, 1);
  return [...text.matchAll(shape)].flatMap((match) => {
    const words = read(match);
    return words === undefined ? [] : [{ line: lineAt(match.index), text: words }];
  });
}

/** The text of a string of JSON that is no name of a field, broken escapes and all. */
function jsonString([, written = '', colon]: RegExpExecArray): string | undefined {
  if (colon !== undefined) return undefined;
  try {
    return String(JSON.parse(`"${written.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`));
  } catch {
    return written.replace(/\\[nrt]/g, ' ').replace(/\\(["\\/])/g, '$1');
  }
}

/** Tells the line of a place, for places that come in their order. */
function lineCounter(text: string, first: number): (at: number) => number {
  let line = first;
  let counted = 0;
  return (at) => {
    for (let end = text.indexOf('\n', counted); end !== -1 && end < at; end = text.indexOf('\n', counted)) {
      line++;
      counted = end + 1;
    }
    return line;
  };
}
