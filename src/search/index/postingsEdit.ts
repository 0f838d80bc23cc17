/*
 * The postings of a volume after an edit: those of the published volume without the stories that are left out, and those of the new ones.
 * Postings of one text do not depend on other texts, so these are the bytes that an index of all its stories has.
 */
import { compareText } from '../../parse/compareText.ts';
import { CborReader } from '../cbor.ts';
import { openFile } from '../wordsIndex.ts';
import { CborWriter } from './cborWriter.ts';
import { numberAt } from './vocabulary.ts';

/** A word, and its entry in a chunk. */
export type WordEntry = [word: string, entry: Uint8Array];

/** Words in order, each with its entry, and which page of the volume each of their pages is; negative where it is left out. */
export interface EntrySource {
  entries: Iterable<WordEntry>;
  pages: Int32Array;
}

/** The words of unpacked chunks. */
export function* entriesIn(chunks: Iterable<Uint8Array>): Generator<WordEntry> {
  for (const chunk of chunks) {
    const reader = openFile(chunk);
    reader.list();
    for (let words = reader.list(); words > 0; words--) {
      const from = reader.at;
      reader.list();
      const word = reader.text();
      reader.skip(2);
      yield [word, chunk.subarray(from, reader.at)];
    }
  }
}

/** The words of both in order, each with its pages of both. The bytes are valid until the next word is read. */
export function* mergedEntries(one: EntrySource, other: EntrySource): Generator<WordEntry> {
  const writer = new EntryWriter();
  const staysAsItIs = one.pages.every((page, at) => page === at);
  const others = other.entries[Symbol.iterator]();
  let next = others.next();
  for (const [word, entry] of one.entries) {
    while (!next.done && compareCodePoints(next.value[0], word) < 0) {
      yield* writer.merge(next.value[0], [{ entry: next.value[1], pages: other.pages }]);
      next = others.next();
    }
    const isInBoth = !next.done && next.value[0] === word;
    if (staysAsItIs && !isInBoth) yield [word, entry];
    else
      yield* writer.merge(word, [
        { entry, pages: one.pages },
        ...(isInBoth ? [{ entry: next.value[1], pages: other.pages }] : []),
      ]);
    if (isInBoth) next = others.next();
  }
  for (; !next.done; next = others.next())
    yield* writer.merge(next.value[0], [{ entry: next.value[1], pages: other.pages }]);
}

/** By code points, which is Pagefind’s order of words. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return rank(one) - rank(other);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points behind all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

/** The entry of a word in one index. */
interface Part {
  entry: Uint8Array;
  pages: Int32Array;
}

/** Writes the entries of words. */
class EntryWriter {
  readonly #writer = new CborWriter();

  /** The word with the pages of all its parts; nothing where none is left. */
  *merge(word: string, parts: Part[]): Generator<WordEntry> {
    const own: Posting[] = [];
    const forms = new Map<string, Posting[]>();
    for (const { entry, pages } of parts) {
      const reader = new CborReader(entry, 0);
      reader.list();
      reader.skip(1);
      readPostings(reader, entry, pages, own);
      for (let left = reader.list(); left > 0; left--) {
        reader.list();
        const form = reader.text();
        const postings = forms.get(form) ?? [];
        readPostings(reader, entry, pages, postings);
        if (postings.length) forms.set(form, postings);
      }
    }
    if (!own.length && !forms.size) return;
    this.#writer.list(3);
    this.#writer.text(word);
    this.#write(own, parts.length);
    this.#writer.list(forms.size);
    for (const [form, postings] of [...forms].sort(([a], [b]) => compareText(a, b))) {
      this.#writer.list(2);
      this.#writer.text(form);
      this.#write(postings, parts.length);
    }
    yield [word, this.#writer.take()];
  }

  #write(postings: Posting[], parts: number): void {
    if (parts > 1) postings.sort((a, b) => a.page - b.page);
    this.#writer.list(postings.length);
    let last = 0;
    for (const { page, rest } of postings) {
      this.#writer.list(3);
      this.#writer.number(page - last);
      this.#writer.append(rest);
      last = page;
    }
  }
}

/** The postings of one page: all but the page as they are written. */
interface Posting {
  page: number;
  rest: Uint8Array;
}

function readPostings(reader: CborReader, entry: Uint8Array, pages: Int32Array, to: Posting[]): void {
  let page = 0;
  for (let left = reader.list(); left > 0; left--) {
    reader.list();
    page += reader.number();
    const from = reader.at;
    reader.skip(2);
    const now = numberAt(pages, page);
    if (now >= 0) to.push({ page: now, rest: entry.subarray(from, reader.at) });
  }
}
