import { foldName } from './fold.ts';

/**
 * A text’s bottom-k MinHash sketch over its runs of five words (Broder, “On the resemblance and containment of documents”, 1997): the least
 * of their hashes, sorted, at most 96.
 */
export type Sketch = Uint32Array;

/** A text found near another, and the share of runs that the two have in common, from 0 to 1. */
export interface Near<K> {
  key: K;
  likeness: number;
}

/**
 * Sketches a text. Case, accents and punctuation do not matter; a text of fewer than five words is one run, and an empty one has none. In
 * scripts that write no spaces each character stands for a word. The same text has the same sketch on every machine.
 */
export function sketchOf(text: string): Sketch {
  const words = wordHashes(plainWords(text));
  if (!words.length) return words;
  const runs = new Uint32Array(Math.max(1, words.length - runLength + 1));
  for (let at = 0; at < runs.length; at++) runs[at] = runHash(words, at);
  return leastOf(runs.sort());
}

/** The estimated share of runs that two texts have in common (Jaccard), from 0 to 1; exact where the two have at most 96 runs. */
export function likeness(a: Sketch, b: Sketch): number {
  return shareOf(a, b, Infinity);
}

/**
 * Holds the sketches of any number of texts, about 650 bytes each, and finds those near another. With `least` at 0.8 or above only texts that
 * share a rare run are looked at, and no near one is missed; below that, every text is looked at.
 */
export class NearTexts<K> {
  readonly #keys: K[] = [];
  /** The sketches, each in a slot of its own. */
  readonly #pages: Uint32Array[] = [];
  #sizes = new Uint8Array(firstRoom);
  #holders = new Holders(firstRoom);
  /** The question for which a text was last looked at. */
  #askedFor = new Uint32Array(firstRoom);
  #questions = 0;

  add(key: K, sketch: Sketch): void {
    const text = this.#keys.push(key) - 1;
    if (text === this.#sizes.length) this.#makeRoom();
    if (text % textsOnPage === 0) this.#pages.push(new Uint32Array(textsOnPage * largestSketch));
    this.#pages.at(-1)!.set(sketch, (text % textsOnPage) * largestSketch);
    this.#sizes[text] = sketch.length;
    this.#holders.enter(sketch, text);
  }

  /**
   * The texts whose likeness is at least `least`, most alike first, equals in the order added. Of more than `most` only so many are found, those
   * that share the rarest runs first: a form that was filled in thousands of times is near to itself each time.
   */
  near(sketch: Sketch, least = leastIndexed, most = Infinity): Near<K>[] {
    const texts = least < leastIndexed ? this.#keys.keys() : this.#candidates(sketch);
    const mostUnlike = largestSketch - Math.ceil(least * largestSketch - rounding);
    const found: { text: number; share: number }[] = [];
    for (const text of texts) {
      const share = shareOf(sketch, this.#sketch(text), mostUnlike);
      if (share > 0 && share >= least && found.push({ text, share }) >= most) break;
    }
    return found
      .sort((a, b) => b.share - a.share || a.text - b.text)
      .map(({ text, share }) => ({ key: this.#keys[text]!, likeness: share }));
  }

  /**
   * Every text that may be near: those that share one of the sketch’s least hashes, the most frequent put aside, so that what all texts of a
   * wire end with costs nothing. Of the 28 least hashes of two near texts taken together at most 19 are of one text alone; nine are among
   * the 28 least of both, and of these one is left when eight are put aside. Short texts have fewer, and the same holds.
   */
  *#candidates(sketch: Sketch): Generator<number> {
    this.#questions++;
    const hashes = sketch
      .subarray(0, indexedHashes)
      .toSorted((a, b) => this.#holders.count(a) - this.#holders.count(b));
    const proving = hashes.length - Math.min(mostPutAside, hashes.length >> 1);
    for (const hash of hashes.subarray(0, proving)) {
      for (let at = this.#holders.first(hash); at !== none; at = this.#holders.next(at)) {
        const text = textOf(at);
        if (this.#askedFor[text] === this.#questions) continue;
        this.#askedFor[text] = this.#questions;
        yield text;
      }
    }
  }

  #sketch(text: number): Sketch {
    const slot = (text % textsOnPage) * largestSketch;
    return this.#pages[Math.floor(text / textsOnPage)]!.subarray(slot, slot + this.#sizes[text]!);
  }

  #makeRoom(): void {
    const held = this.#sizes;
    this.#sizes = new Uint8Array(held.length * 2);
    this.#sizes.set(held);
    this.#askedFor = new Uint32Array(held.length * 2);
    this.#holders = new Holders(held.length * 2);
    for (let text = 0; text < held.length; text++) this.#holders.enter(this.#sketch(text), text);
  }
}

const runLength = 5;
const largestSketch = 96;
/** The likeness from which on the index finds all; what it holds of each sketch follows from it. */
const leastIndexed = 0.8;
const indexedHashes = 28;
const mostPutAside = 8;
const firstRoom = 1024;
const textsOnPage = 1024;
const rounding = 1e-9;
const none = -1;

/**
 * Which texts hold a hash among their least, in chains; a chain may hold texts of another hash too. An entry is the number of a text and of
 * a place in its sketch in one.
 */
class Holders {
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Uint16Array;
  readonly #mask: number;

  /** `capacity`, a power of two, is the most texts it will hold. */
  constructor(capacity: number) {
    const chains = capacity * 16;
    this.#first = new Int32Array(chains).fill(none);
    this.#counts = new Uint16Array(chains);
    this.#next = new Int32Array(capacity * indexedHashes);
    this.#mask = chains - 1;
  }

  enter(sketch: Sketch, text: number): void {
    const places = Math.min(indexedHashes, sketch.length);
    for (let place = 0; place < places; place++) {
      const chain = sketch[place]! & this.#mask;
      const entry = text * indexedHashes + place;
      this.#next[entry] = this.#first[chain]!;
      this.#first[chain] = entry;
      if (this.#counts[chain]! < 0xffff) this.#counts[chain]!++;
    }
  }

  count(hash: number): number {
    return this.#counts[hash & this.#mask]!;
  }

  first(hash: number): number {
    return this.#first[hash & this.#mask]!;
  }

  next(entry: number): number {
    return this.#next[entry]!;
  }
}

function textOf(entry: number): number {
  return Math.floor(entry / indexedHashes);
}

/** The share of the least hashes of both sketches that is in each; 0 as soon as more than `mostUnlike` of them do not. */
function shareOf(a: Sketch, b: Sketch, mostUnlike: number): number {
  let [inA, inB, both, all] = [0, 0, 0, 0];
  while (all < largestSketch && inA < a.length && inB < b.length) {
    const [ofA, ofB] = [a[inA]!, b[inB]!];
    if (ofA <= ofB) inA++;
    if (ofB <= ofA) inB++;
    if (ofA === ofB) both++;
    all++;
    if (all - both > mostUnlike) return 0;
  }
  all = Math.min(largestSketch, all + a.length - inA + b.length - inB);
  return all ? both / all : 0;
}

/** A text of any script, with its words divided by what is neither letter nor digit. */
function plainWords(text: string): string {
  const straight = text.replace(/[‘’]/g, "'").replace(/[\u00a0\u2010-\u206f]+/g, ' ');
  return ascii.test(straight) ? straight : foldName(straight).replace(unspaced, ' $& ');
}

const ascii = /^[\0-\x7f]*$/;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu;

/** A hash for each word (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), capitals read as small letters. */
function wordHashes(text: string): Uint32Array {
  const hashes = new Uint32Array((text.length >> 1) + 1);
  let words = 0;
  let hash = fnvBasis;
  for (let at = 0; at <= text.length; at++) {
    const letter = letterAt(text, at);
    if (letter > 0) hash = Math.imul(hash ^ letter, fnvPrime);
    else if (letter === 0 && hash !== fnvBasis) {
      hashes[words++] = hash;
      hash = fnvBasis;
    }
  }
  return hashes.subarray(0, words);
}

const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

/** The code of a letter or digit as a small one; 0 for what divides words, and -1 for an apostrophe, which does not. */
function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return code === 39 || code === 96 ? -1 : 0;
}

/** The hash of the run that begins at a word: the words’ hashes mixed in order, and MurmurHash3’s finalizer. */
function runHash(words: Uint32Array, from: number): number {
  const to = Math.min(words.length, from + runLength);
  let hash = to - from;
  for (let at = from; at < to; at++)
    hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ words[at]!, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Of sorted hashes, the least, each once, in memory of their own. */
function leastOf(sorted: Uint32Array): Sketch {
  const least = new Uint32Array(Math.min(largestSketch, sorted.length));
  let size = 0;
  for (let at = 0; at < sorted.length && size < largestSketch; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) least[size++] = sorted[at]!;
  return size === least.length ? least : least.slice(0, size);
}
