/*
 * Text fragments of addresses (WICG, “URL Fragment Text Directives”): a browser that knows them marks the words in the page it opens.
 */
import type { Piece } from './snippet.ts';
import { wordsOf } from '../names.ts';

/** The directive that marks some texts, to follow `#` or an element’s id; empty for no text. */
export function textDirective(texts: string[]): string {
  return texts.length ? `:~:text=${texts.map(escaped).join('&text=')}` : '';
}

/**
 * What to mark in a story: what a result marks, the first few, each once; where it marks nothing, the words of its headline that begin like
 * those typed.
 */
export function textsToMark(marked: Piece[], headline: string, typed: string, most = 4): string[] {
  const texts = marked.filter((piece) => piece.marked).map(({ text }) => text);
  if (!texts.length) texts.push(...wordsLike(headline, typed));
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()].slice(0, most);
}

function wordsLike(headline: string, typed: string): string[] {
  const beginnings = wordsOf(typed).map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return (headline.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => {
    const own = wordsOf(word)[0];
    return (
      own &&
      beginnings.some((beginning) => (beginning.length < 4 ? own === beginning : own.startsWith(beginning)))
    );
  });
}

/** A hyphen would begin or end a context, a comma a range. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
