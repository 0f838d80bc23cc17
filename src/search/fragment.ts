/*
 * Text fragments of addresses (WICG, “URL Fragment Text Directives”): a browser that knows them marks the words in the page it opens.
 */
import type { Piece } from './extract.ts';

/** The directive that marks some texts, to stand behind `#` or an element’s id; empty for no text. */
export function textDirective(texts: string[]): string {
  return texts.length ? `:~:text=${texts.map(escaped).join('&text=')}` : '';
}

/** What to mark in a story: what its extract marks, and other words that were found there; the first few, each once. */
export function textsToMark(pieces: Piece[], found: string[], most = 4): string[] {
  const texts = new Map<string, string>();
  for (const text of [...pieces.filter(({ marked }) => marked).map((piece) => piece.text), ...found])
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  return [...texts.values()].slice(0, most);
}

/** The words at some places of a story’s text as they are printed, neighbours as one text; places ascend. */
export function printedAt(content: string, locations: number[]): string[] {
  const words = content.split(' ');
  const texts: string[] = [];
  let last = -2;
  for (const location of locations) {
    const word = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(words[location] ?? '')?.[0];
    if (!word) continue;
    if (location === last + 1 && words[last]!.endsWith(texts.at(-1)!.split(' ').at(-1)!))
      texts[texts.length - 1] += ` ${word}`;
    else texts.push(word);
    last = location;
  }
  return texts;
}

/** A hyphen would begin or end a context, a comma a range. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
