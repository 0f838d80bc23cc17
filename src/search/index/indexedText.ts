/* The words of a story, place by place. */
import { pagefindToken } from '../spelling.ts';
import type { Stemmer } from '../stem.ts';
import type { TokenParts, Token } from '../tokens.ts';
import { partsOfToken, isAllCapitals, tokenize, withoutCase, termsOf } from '../tokens.ts';
import type { Fragment } from '../wordsIndex.ts';
import type { PrintedStory } from './printedStory.ts';
import { textBlocks } from './textBlocks.ts';
import type { Count } from './vocabulary.ts';

/** A story as it is indexed. */
export interface IndexedText {
  /** The text, and by places where its headline ends and where captions begin and end. */
  content: string;
  anchors: Fragment['anchors'];
  /** What each place is held by, in order. */
  places: IndexedPlace[];
  /** How many of the places the headline has. */
  headline: number;
}

/** What is known of a place from what is printed there. Places that print the same share it. */
export interface IndexedPlace {
  /** What Pagefind is given in its stead. */
  token: string;
  /** The words by which it is held, and those that are marked for their capitals also without the marks. */
  words: string[];
  /** The words of letters alone, as they are printed but folded. */
  printed: string[];
  /** How often it was printed in the volume that was read last. */
  count: Count | undefined;
}

/** Reads the words of stories; `stemmer` is that of the archive’s language. */
export class TextReader {
  readonly #stemmer: Stemmer;
  readonly #mixedCase = new Map<string, IndexedPlace>();
  readonly #capitalsOnly = new Map<string, IndexedPlace>();

  constructor(stemmer: Stemmer) {
    this.#stemmer = stemmer;
  }

  read(story: PrintedStory): IndexedText {
    const { content, blocks, headlineEnd, marks } = textBlocks(story);
    const places = tokenize(content);
    return {
      content,
      anchors: marks.map(({ id, offset }) => ({ id, location: placeAt(places, offset) })),
      places: this.#held(content, places, blocks),
      headline: placeAt(places, headlineEnd),
    };
  }

  #held(content: string, places: Token[], blocks: Token[]): IndexedPlace[] {
    let block = -1;
    let end = -1;
    let known = this.#mixedCase;
    return places.map((place) => {
      if (place.start >= end) {
        do end = blocks[++block]!.end;
        while (place.start >= end);
        known = isAllCapitals(content.slice(blocks[block]!.start, end))
          ? this.#capitalsOnly
          : this.#mixedCase;
      }
      const printed = content.slice(place.start, place.end);
      return known.get(printed) ?? this.#remember(known, printed);
    });
  }

  #remember(known: Map<string, IndexedPlace>, printed: string): IndexedPlace {
    const held = partsOfToken(printed, known === this.#mixedCase)!;
    const words = termsOf(held, this.#stemmer);
    const place: IndexedPlace = {
      token: pagefindToken(held, words),
      words: askedFor(words),
      printed: lettersOf(held),
      count: undefined,
    };
    // Texts repeat most of their words; what is rare need not be kept.
    if (known.size > mostKnown) known.clear();
    known.set(printed, place);
    return place;
  }
}

/** The first place that begins there or behind. */
function placeAt(places: Token[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function askedFor(words: string[]): string[] {
  return words.flatMap((word) => (word.includes('^') ? [withoutCase(word), word] : [word]));
}

function lettersOf({ whole, segments }: TokenParts): string[] {
  const words = segments.every((segment) => segment.length > 1) ? segments : [whole];
  return words.map(withoutCase).filter((word) => !/\d/.test(word));
}

const mostKnown = 200_000;
