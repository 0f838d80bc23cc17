import { lastOf } from './assert.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Position } from './yamlPlace.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { Written } from './markdown.ts';
import { writtenBlocks } from './markdown.ts';
import { deceptive, readSourceText } from './sourceText.ts';

/** A place in a record: a field, `['text', 2]` for the third paragraph of its text, or `['text']` for its Markdown; in it, words and where they begin. */
export interface Spot {
  path: PropertyKey[];
  words?: string;
  /** In UTF-16 units from the start of the field’s or paragraph’s text; 0 where the first of the words are meant. */
  offset?: number;
}

/**
 * Finds spots in the file of a record without defects. Where words are written otherwise than they are read, as with a mark or a line break
 * among them, it is the beginning of what holds them.
 */
export function placesIn(bytes: Uint8Array): (spot: Spot) => Position {
  const text = readSourceText(bytes).text.replace(deceptive, ' ');
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const body = { line: closing + 2, column: 1, text: '', markdown: lines.slice(closing + 1).join('\n') };
  let front: FrontMatter | undefined;
  let blocks: Written[] | undefined;
  return ({ path, words = '', offset = 0 }) => {
    if (path[0] !== 'text') return (!words && plainField(path)) || within(field(path), words, offset);
    if (path.length === 1) return within(body, words, 0);
    blocks ??= writtenBlocks(body.markdown, body.line);
    const block = blocks[Number(path[1])] ?? body;
    return within({ ...block, markdown: withoutAddresses(block.markdown) }, words, offset);
  };

  /** A value that follows its name on a line of its own, as most do; to read all YAML for it takes ten times as long. */
  function plainField(path: PropertyKey[]): Position | undefined {
    const name = new RegExp(`^${String(path[0])}: +(?=[\\p{L}\\p{N}"'])`, 'u');
    const line = path.length === 1 ? lines.findIndex((one) => name.test(one)) : -1;
    return line > 0 && line < closing
      ? { line: line + 1, column: name.exec(lines[line]!)![0].length + 1 }
      : undefined;
  }

  function field(path: PropertyKey[]): Written {
    front ??= readFrontMatter(text);
    const value = path.reduce<unknown>(
      (held, step) => (held as Record<PropertyKey, unknown> | undefined)?.[step],
      front.fields,
    );
    const read = String(value).replace(/\s+/gu, ' ').trim();
    return { ...front.locate(path), text: read, markdown: front.written(path) };
  }
}

/** Markdown in which the addresses of links are blank: no reader sees them, and the words looked for may be in one. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(/(?<=\])\([^()]*\)/g, (address) => address.replace(/\S/g, ' '));
}

/** Where words that begin at an offset of a text begin in the file. */
function within({ text, markdown, line, column }: Written, words: string, offset: number): Position {
  const at = words ? nth(markdown, words, count(text.slice(0, offset), words)) : -1;
  if (at < 0) return { line, column };
  const before = markdown.slice(0, at).split('\n');
  return before.length === 1
    ? { line, column: column + at }
    : { line: line + before.length - 1, column: lastOf(before).length + 1 };
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

/**
 * Where words occur for the nth time, counted from 0; -1 if they do not. A line break may be between them, a backslash before a
 * sign, and in YAML an apostrophe twice.
 */
function nth(markdown: string, words: string, times: number): number {
  const literal = words
    .replace(/[!-/:-@[-`{-~]/g, (sign, at) => `${at ? '\\\\?' : ''}\\${sign}${sign === "'" ? "'?" : ''}`)
    .replace(/ /g, '\\s+(?:>\\s*)*');
  return [...markdown.matchAll(new RegExp(literal, 'g'))][times]?.index ?? -1;
}
