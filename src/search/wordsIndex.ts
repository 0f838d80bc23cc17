/*
 * The files of Pagefind’s index of words, as version 1.6 writes them: each packed by gzip, then a mark of twelve characters, and in the
 * fragments JSON, in all others CBOR (RFC 8949) of nothing but lists, texts and whole numbers. They are read here and not by Pagefind’s own
 * program, which is 90 kB to fetch before the first word can be looked up.
 */
import { CborReader } from './cbor.ts';

/** A volume’s pages and chunks, as its metadata lists them. */
export interface Metadata {
  /** The name of each page’s fragment and its number of words; the index refers to pages by their index in this list. */
  pages: { name: string; words: number }[];
  /** The first word of each chunk, and its name, in the order of words. */
  chunks: [first: string, name: string][];
}

/** The positions of a word, or of one form of it, in one page, counted in words from the beginning, and the weight of each. */
export interface Posting {
  page: number;
  /** The form, where it is not the word itself. */
  form?: string;
  locations: number[];
  /** 1 in running text, 7 in the headline. */
  weights: number[];
}

/** A page’s text, its words with a space between each and the next. */
export interface Fragment {
  url: string;
  content: string;
  /** The positions of elements with an id, counted in words from the beginning. */
  anchors: { id: string; location: number }[];
}

/** Pagefind’s mark of a file that is unpacked. */
export const mark = 'pagefind_dcd';

/** Throws where the file is not what Pagefind writes. */
export function metadataOf(file: Uint8Array): Metadata {
  const reader = openFile(file);
  const fields = reader.list();
  if (fields < 3) throw new Error('Pagefind’s metadata are not of the form that is read');
  reader.skip(1);
  const pages = Array.from({ length: reader.list() }, () => {
    const parts = reader.list();
    const page = { name: reader.text(), words: reader.number() };
    reader.skip(parts - 2);
    return page;
  });
  const chunks = Array.from({ length: reader.list() }, (): [string, string] => {
    const parts = reader.list();
    const first = reader.text();
    reader.skip(parts - 2);
    return [first, reader.text()];
  });
  return { pages, chunks };
}

/** Reads an unpacked file, behind its mark. */
export function openFile(file: Uint8Array): CborReader {
  return new CborReader(file, mark.length);
}

/** The words of a chunk with their postings, in a page one for each form; only of the words in `wanted`, where it is given. */
export function* postingsIn(chunk: Uint8Array, wanted?: Set<string>): Generator<[string, Posting[]]> {
  const reader = openFile(chunk);
  const fields = reader.list();
  if (fields < 1) return;
  let left = wanted?.size ?? Infinity;
  for (let words = reader.list(); words > 0 && left > 0; words--) {
    const parts = reader.list();
    const word = reader.text();
    if (wanted && !wanted.has(word)) {
      reader.skip(parts - 1);
      continue;
    }
    left--;
    const postings = postingsAt(reader);
    for (let forms = reader.list(); forms > 0; forms--) {
      const formParts = reader.list();
      const form = reader.text();
      for (const posting of postingsAt(reader)) postings.push({ ...posting, form });
      reader.skip(formParts - 2);
    }
    reader.skip(parts - 3);
    yield [word, postings];
  }
}

/** A chunk of such words, unpacked. */
export function chunkOf(entries: Uint8Array[]): Uint8Array {
  const { length } = entries;
  const head = [0x81, ...(length < 24 ? [0x80 | length] : [0x99, length >> 8, length & 0xff])];
  const parts = [new TextEncoder().encode(mark), Uint8Array.from(head), ...entries];
  const chunk = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    chunk.set(part, at);
    at += part.length;
  }
  return chunk;
}

/** The index of the chunk that must hold a word, of chunks that begin so; negative where none can. */
export function chunkAt(firsts: string[], word: string): number {
  return firsts.findLastIndex((first) => !precedes(word, first));
}

/** Pages by the steps from one to the next; places too, beginning anew where the weight changes, which a negative number tells. */
function postingsAt(reader: CborReader): Posting[] {
  const postings: Posting[] = [];
  let page = 0;
  for (let pages = reader.list(); pages > 0; pages--) {
    const parts = reader.list();
    page += reader.number();
    const posting: Posting = { page, locations: [], weights: [] };
    let [location, weight] = [0, 1];
    for (let numbers = reader.list(); numbers > 0; numbers--) {
      const number = reader.number();
      if (number < 0) [location, weight] = [0, (-number - 1) / usualWeight];
      else {
        posting.locations.push((location += number));
        posting.weights.push(weight);
      }
    }
    reader.skip(parts - 2);
    postings.push(posting);
  }
  return postings;
}

/** Pagefind’s order of words: by code points, where JavaScript’s is by halves of them. */
export function precedes(word: string, other: string): boolean {
  const [own, others] = [[...word], [...other]];
  const differing = own.findIndex((character, place) => character !== others[place]);
  if (differing < 0) return own.length < others.length;
  const character = others[differing];
  return character !== undefined && own[differing]!.codePointAt(0)! < character.codePointAt(0)!;
}

const usualWeight = 24;
