/* The tokens of a story, as they are indexed. */
import { assertDefined, getOrInsert, itemAt } from '../../parse/assert.ts';
import { firstAtLeast } from '../../parse/firstAtLeast.ts';
import { pagefindToken } from '../spelling.ts';
import type { Stemmer } from '../stem.ts';
import type { Token, TokenParts } from '../tokens.ts';
import {
  isAllCapitals,
  partsOfToken,
  splitAtSpaces,
  termsOf,
  tokensOfPiece,
  withoutCase,
} from '../tokens.ts';
import type { Fragment } from '../wordsIndex.ts';
import type { PrintedStory } from './printedStory.ts';
import { textBlocks } from './textBlocks.ts';
import type { Count } from './vocabulary.ts';

/** A story as it is indexed. */
export interface IndexedText {
  /** The text, and by positions of tokens where its headline ends and where captions begin and end. */
  content: string;
  anchors: Fragment['anchors'];
  /** Each headline, paragraph and the like, by its place in the text. */
  blocks: Token[];
  /** In order. */
  tokens: IndexedToken[];
  /** How many of the tokens the headline has. */
  headline: number;
}

/** What is known of a token from how it is printed. Equal tokens are one object. */
export interface IndexedToken {
  /** What Pagefind is given in its stead. */
  spelling: string;
  /** The terms that it is indexed under; those with marked capitals also without the marks. */
  terms: string[];
  /** The words of letters alone, as they are printed but folded. */
  printed: string[];
  /** How often it was printed in the volume that was read last. */
  count: Count | undefined;
}

/** Reads the tokens of stories; `stemmer` is that of the archive’s language. */
export class TextReader {
  readonly #stemmer: Stemmer;
  readonly #mixedCase = new Known();
  readonly #capitalsOnly = new Known();

  constructor(stemmer: Stemmer) {
    this.#stemmer = stemmer;
  }

  read(story: PrintedStory): IndexedText {
    const { content, blocks, headlineEnd, marks } = textBlocks(story);
    const starts: number[] = [];
    const tokens = this.readText({ content, blocks }, starts);
    return {
      content,
      blocks,
      anchors: marks.map(({ id, offset }) => ({ id, location: firstAtLeast(starts, offset) })),
      tokens,
      headline: firstAtLeast(starts, headlineEnd),
    };
  }

  /** The tokens of a text, of which the blocks are known. Where each begins is added to `starts`. */
  readText(
    { content, blocks }: Pick<IndexedText, 'content' | 'blocks'>,
    starts: number[] = [],
  ): IndexedToken[] {
    const tokens: IndexedToken[] = [];
    let known = this.#mixedCase;
    let block = -1;
    let end = 0;
    for (const piece of splitAtSpaces(content)) {
      while (piece.start >= end) {
        end = itemAt(blocks, ++block).end;
        if (piece.start < end) known = this.#knownIn(content, itemAt(blocks, block));
      }
      for (const { start, token } of known.pieces.get(piece.text) ?? this.#remember(known, piece.text)) {
        starts.push(piece.start + start);
        tokens.push(token);
      }
    }
    return tokens;
  }

  #knownIn(content: string, { start, end }: Token): Known {
    return isAllCapitals(content.slice(start, end)) ? this.#capitalsOnly : this.#mixedCase;
  }

  #remember(known: Known, piece: string): PieceToken[] {
    const tokens = tokensOfPiece(piece).map(({ start, end }) => {
      const printed = piece.slice(start, end);
      return { start, token: getOrInsert(known.tokens, printed, () => this.#token(printed, known)) };
    });
    // Texts repeat most of their words; what is rare need not be kept.
    if (known.pieces.size > mostKnown) known.pieces.clear();
    known.pieces.set(piece, tokens);
    return tokens;
  }

  #token(printed: string, known: Known): IndexedToken {
    if (known.tokens.size > mostKnown) known.tokens.clear();
    const parts = assertDefined(partsOfToken(printed, known === this.#mixedCase), printed);
    const terms = termsOf(parts, this.#stemmer);
    return {
      spelling: pagefindToken(parts, terms),
      terms: withUnmarked(terms),
      printed: lettersOf(parts),
      count: undefined,
    };
  }
}

/** What was read already, of texts of the same case. */
class Known {
  readonly pieces = new Map<string, PieceToken[]>();
  readonly tokens = new Map<string, IndexedToken>();
}

interface PieceToken {
  /** In UTF-16 units from the beginning of the piece. */
  start: number;
  token: IndexedToken;
}

function withUnmarked(terms: string[]): string[] {
  return terms.flatMap((word) => (word.includes('^') ? [withoutCase(word), word] : [word]));
}

function lettersOf({ whole, segments }: TokenParts): string[] {
  const words = segments.every((segment) => segment.length > 1) ? segments : [whole];
  return words.map(withoutCase).filter((word) => !/\d/.test(word));
}

const mostKnown = 200_000;
