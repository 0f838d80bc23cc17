/*
 * What the index of words reads of a story’s page: the text of the marked body, but for what is marked as left out of it, and of that text
 * the words of each place.
 */
import { ends } from './extract.ts';
import { tokenOf } from './spelling.ts';
import type { Held, Place } from './words.ts';
import { heldAt, isAllCapitals, isUnspaced, placesIn, withoutCase, wordsOf } from './words.ts';
import type { Fragment } from './wordsIndex.ts';

/** A story as it is indexed. */
export interface IndexedText {
  /** The text, and by places where its headline ends and where captions begin and end. */
  content: string;
  anchors: Fragment['anchors'];
  /** What Pagefind is given in its stead: a token a place, in order. */
  page: string;
  /** The words by which the places are held, and those that are marked for their capitals also without the marks. */
  words: Set<string>;
  /** The words of letters alone, as they are printed but folded; as often as they are printed. */
  printed: string[];
}

/** Reads a story’s page; undefined where the page has no body to be searched. */
export function indexedText(page: string): IndexedText | undefined {
  const start = page.indexOf('<article class="with-margin" data-pagefind-body>');
  if (start < 0) return undefined;
  const { content, blocks, marks } = readBlocks(
    page.slice(start, page.indexOf('<aside data-pagefind-ignore>', start)),
  );
  const places = placesIn(content);
  const placeAt = (offset: number): number => {
    const at = places.findIndex((place) => place.start >= offset);
    return at < 0 ? places.length : at;
  };
  const held = heldIn(content, places, blocks);
  const headline = blocks.find(({ isHeadline }) => isHeadline);
  const body = placeAt(headline?.end ?? 0);
  const tokens = held.map(({ token }) => token);
  return {
    content,
    anchors: marks.map(({ id, offset }) => ({ id, location: placeAt(offset) })),
    page: `<!DOCTYPE html><html><body><h1>${tokens.slice(0, body).join(' ')}</h1><p>${tokens.slice(body).join(' ')}</p></body></html>`,
    words: new Set(held.flatMap(({ words }) => words)),
    printed: held.flatMap(({ printed }) => printed),
  };
}

/** A paragraph, headline or the like: where it stands in the text. */
interface Block extends Place {
  isHeadline: boolean;
}

/** What is known of a place from what is printed there. */
interface Indexed {
  token: string;
  words: string[];
  printed: string[];
}

function heldIn(content: string, places: Place[], blocks: Block[]): Indexed[] {
  let at = 0;
  let caseTells = true;
  return places.map(({ start, end }, number) => {
    if (number === 0 || start >= blocks[at]!.end) {
      while (start >= blocks[at]!.end) at++;
      caseTells = !isAllCapitals(content.slice(blocks[at]!.start, blocks[at]!.end));
    }
    return indexedAt(content.slice(start, end), caseTells);
  });
}

function indexedAt(printed: string, caseTells: boolean): Indexed {
  const known = caseTells ? mixedCase : capitalsOnly;
  let indexed = known.get(printed);
  if (!indexed) {
    const held = heldAt(printed, caseTells)!;
    indexed = { token: tokenOf(held), words: askedFor(held), printed: lettersOf(held) };
    // Texts repeat most of their words; what is rare need not be kept.
    if (known.size > mostKnown) known.clear();
    known.set(printed, indexed);
  }
  return indexed;
}

function askedFor(held: Held): string[] {
  return wordsOf(held).flatMap((word) => (word.includes('^') ? [withoutCase(word), word] : [word]));
}

function lettersOf({ whole, segments }: Held): string[] {
  const words = segments.every((segment) => segment.length > 1) ? segments : [whole];
  return words.map(withoutCase).filter((word) => !/\d/.test(word));
}

/** The text of a page’s body, block by block with a space between, and where its marks stand in it. */
function readBlocks(html: string): {
  content: string;
  blocks: Block[];
  marks: { id: string; offset: number }[];
} {
  const blocks: Block[] = [];
  const marks: { id: string; offset: number }[] = [];
  let [content, own, isHeadline] = ['', '', false];
  /** The element that is left out, and how many of its name stand within it. */
  let leftOut: { name: string; depth: number } | undefined;
  const endBlock = (): void => {
    const text = own.replace(/[ \t\r\n\f]+/g, ' ').trim();
    own = '';
    if (!text) return;
    if (content) content += ' ';
    const start = content.length;
    content += text;
    // A headline or caption without a full stop is no part of the sentence that follows.
    if (/[\p{L}\p{M}\p{N}]$/u.test(text) && !isUnspaced(text.at(-1)!)) content += '.';
    blocks.push({ start, end: content.length, isHeadline });
  };
  for (const [, closing, name, attributes, text] of html.matchAll(markup)) {
    if (text !== undefined) {
      if (!leftOut) own += decoded(text);
    } else if (leftOut) {
      if (name !== leftOut.name) continue;
      leftOut.depth += closing ? -1 : 1;
      if (leftOut.depth === 0) leftOut = undefined;
    } else if (attributes?.includes(' data-pagefind-ignore')) leftOut = { name: name!, depth: 1 };
    else if (name === 'br') own += ' ';
    else if (name && !inline.has(name)) {
      endBlock();
      if (name === 'h1') isHeadline = !closing;
      const id = closing ? endsOf[name] : /^(?=.*\sid="(photo-\d+)")/s.exec(attributes!)?.[1];
      if (id) marks.push({ id, offset: content.length });
    }
  }
  endBlock();
  return { content, blocks, marks };
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot));/gi,
    (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal))
        : { amp: '&', lt: '<', gt: '>', quot: '"' }[name]!,
  );
}

/** The archive’s own pages are read alone: a tag, or text. */
const markup = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|([^<]+)/g;
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i img ins kbd mark q s small span strong sub sup time u'.split(' '),
);
const endsOf: Record<string, string> = { h1: ends.headline, figcaption: ends.caption };

const mixedCase = new Map<string, Indexed>();
const capitalsOnly = new Map<string, Indexed>();
const mostKnown = 200_000;
