import { ends } from '../finding.ts';
import { tokenize } from '../tokens.ts';
import type { Fragment } from '../wordsIndex.ts';

/** A piece of a text; marked where it matches the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What a result shows of a story’s text around the matches. */
export interface Snippet {
  /** From the text itself; its beginning, where the matches are elsewhere. */
  text: Piece[];
  /** From the caption with the most matches, and which photo’s it is: `photo-1`. */
  caption?: { photo: string; text: Piece[] };
}

/** `locations` are the positions of the matched tokens, counted from 0, in ascending order. */
export function snippetOf({ content, anchors }: Fragment, locations: number[]): Snippet {
  const words = wordsIn(content);
  const marked = new Set(locations);
  const captions: { photo: string; from: number; to: number }[] = [];
  let body = 0;
  for (const { id, location } of anchors) {
    if (id === ends.headline) body = location;
    else if (id.startsWith('photo-')) captions.push({ photo: id, from: location, to: words.length });
    else if (id === ends.caption) body = captions.at(-1)!.to = location;
  }
  const hitsIn = (from: number, to: number): number[] =>
    locations.filter((location) => location >= from && location < to);
  const best = captions
    .map((caption) => ({ ...caption, hits: hitsIn(caption.from, caption.to) }))
    .reduce<{ photo: string; from: number; to: number; hits: number[] } | undefined>(
      (most, one) => (one.hits.length > (most?.hits.length ?? 0) ? one : most),
      undefined,
    );
  return {
    text: pieces(words, marked, body, words.length, hitsIn(body, words.length)),
    ...(best && {
      caption: { photo: best.photo, text: pieces(words, marked, best.from, best.to, best.hits) },
    }),
  };
}

/** A token, with the marks before and after it, and the white space that follows. */
interface Word {
  opening: string;
  text: string;
  closing: string;
  space: string;
}

function wordsIn(content: string): Word[] {
  const tokens = tokenize(content);
  const gaps = [...tokens, { start: content.length }].map(({ start }, at) =>
    /^(\S*)(\s*)(.*)$/s.exec(content.slice(tokens[at - 1]?.end ?? 0, start))!,
  );
  return tokens.map(({ start, end }, at) => ({
    opening: gaps[at]![3]!,
    text: content.slice(start, end),
    closing: gaps[at + 1]![1]!,
    space: gaps[at + 1]![2]!,
  }));
}

/** The window of `length` words between two positions that holds the most hits, beginning a little before the first of these. */
function pieces(words: Word[], wanted: Set<number>, from: number, to: number, hits: number[]): Piece[] {
  let [start, most] = [from, 0];
  for (const [index, hit] of hits.entries()) {
    let count = 1;
    while (index + count < hits.length && hits[index + count]! < hit + length - lead) count++;
    if (count > most) [start, most] = [hit - lead, count];
  }
  start = Math.max(from, Math.min(start, to - length));
  const end = Math.min(to, start + length);
  const found: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = found.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) found.push({ text, marked });
  };
  if (start > from) add('… ', false);
  for (let at = start; at < end; at++) {
    const { opening, text, closing } = words[at]!;
    const [, before, core, after] = (/^[\0-\x7f]*$/.test(text) ? asciiWord : anyWord).exec(text)!;
    const isMarked = wanted.has(at);
    const joins = isMarked && opening + before === '' && found.at(-1)?.marked === true;
    // White space between two marked words is marked with them.
    if (at > start) add(words[at - 1]!.space, joins);
    add(opening + before!, false);
    add(core!, isMarked);
    add(after! + closing, false);
  }
  if (end < to) add(' …', false);
  return found;
}

/** A token’s word, without the marks around it. */
const asciiWord = /^([^a-z0-9]*)(.*?)([^a-z0-9]*)$/is;
const anyWord = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/** In words. */
const length = 28;
const lead = 6;
