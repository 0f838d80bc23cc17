/** Where words of a story’s text lead. */
export interface TextLink {
  /** Which of the text’s paragraphs, from 0, and from where in it. */
  paragraph: number;
  offset: number;
  words: string;
  href: string;
  /** `mention` where it is left out. */
  class?: string;
  id?: string;
}

/**
 * A story’s HTML, as `readMarkdown` gives it, with words linked; paragraphs and offsets are those of the plain text. Words that are in a
 * link or in code already, or that other markup divides, are left as they are; but of those with an id, the part before the markup is
 * linked, and where no link may be, it is marked as a target alone.
 */
export function linkText(html: string, links: TextLink[]): string {
  if (!links.length) return html;
  const places = placesOf(html, new Set(links.map(({ paragraph }) => paragraph)));
  let linked = '';
  let written = 0;
  for (const { paragraph, offset, words, href, class: kind = 'mention', id } of links.toSorted(
    (a, b) => a.paragraph - b.paragraph || a.offset - b.offset,
  )) {
    const characters = places[paragraph]?.slice(offset, offset + words.length) ?? [];
    const first = characters[0];
    if (!first || first.start < written) continue;
    if (characters.map(({ unit }) => unit).join('') !== words) continue;
    const divided = characters.findIndex(({ run }) => run !== first.run);
    if (id === undefined && (divided > 0 || !first.isFree)) continue;
    const last = characters.at(divided < 0 ? -1 : divided - 1) ?? first;
    const [open, close] = first.isFree ? [`a class="${kind}"`, 'a'] : [`span class="${kind}"`, 'span'];
    const attributes = `${id ? ` id="${id}"` : ''}${first.isFree ? ` href="${href}"` : ''}`;
    linked += `${html.slice(written, first.start)}<${open}${attributes}>${html.slice(first.start, last.end)}</${close}>`;
    written = last.end;
  }
  return linked + html.slice(written);
}

/** Where a character of the plain text is in the HTML, in which unbroken run of text, and whether a link may be there. */
interface Place {
  start: number;
  end: number;
  run: number;
  isFree: boolean;
  /** The character itself, one unit of UTF-16. */
  unit: string;
}

/**
 * The paragraphs of the plain text, character by character: white space is one space, and none at the ends. Those that are not `wanted` are
 * empty, and what comes after the last of them is left out.
 */
function placesOf(html: string, wanted: Set<number>): Place[][] {
  const last = Math.max(...wanted);
  const paragraphs: Place[][] = [[]];
  let run = 0;
  let closed = 0;
  let isEmpty = true;
  let space: Place | undefined;
  for (const { 0: piece, index: start } of html.matchAll(pieces)) {
    const number = paragraphs.length - 1;
    const end = start + piece.length;
    if (piece.startsWith('<')) {
      run++;
      const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(piece) ?? [];
      if (unlinked.has(name)) closed += slash ? -1 : 1;
      if (name === 'br') space = { start, end, run, isFree: !closed, unit: ' ' };
      if (!blocks.has(name)) continue;
      space = undefined;
      if (isEmpty) continue;
      if (number === last) break;
      paragraphs.push([]);
      isEmpty = true;
    } else if (!wanted.has(number)) isEmpty &&= !/\S/.test(piece);
    else {
      const here = paragraphs[number] ?? [];
      for (const { 0: unit, index } of piece.matchAll(units)) {
        const from = start + index;
        const place = { start: from, end: from + unit.length, run, isFree: !closed };
        if (/^\s$/.test(unit)) space ??= { ...place, unit: ' ' };
        else {
          if (space && here.length) here.push(space);
          space = undefined;
          isEmpty = false;
          // What takes two units of UTF-16 takes two places.
          for (const one of decoded(unit).split('')) here.push({ ...place, unit: one });
        }
      }
    }
  }
  return paragraphs;
}

/** A tag, or the text up to the next. */
const pieces = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
/** A character of text. */
const units = /&[^;]+;|[^&]/gu;

function decoded(piece: string): string {
  const code = /^&#x([0-9a-f]+);$/i.exec(piece)?.[1];
  return code ? String.fromCodePoint(parseInt(code, 16)) : piece;
}

const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'pre', 'hr']);
const unlinked = new Set(['a', 'code']);
