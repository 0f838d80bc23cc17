import { itemAt } from '../../parse/assert.ts';
import { compareText } from '../../parse/compareText.ts';
import type { CborReader } from '../cbor.ts';
import { openFile } from '../wordsIndex.ts';
import { CborWriter } from './cborWriter.ts';

/**
 * Gives the postings of single texts that Pagefind indexed many to a page, because a page costs it as much time as some hundred words. Lengths
 * and positions are in words, counted through all pages.
 */
export class PagedTexts {
  /** Where each text begins, and where the last ends. */
  readonly #starts: Uint32Array;
  /** Where each page begins. */
  readonly #pageStarts: number[] = [];
  /** The text of each position. */
  readonly #textAt: Uint32Array;
  /** Whether a posting was read for each position. */
  readonly #isIndexed: Uint8Array;
  readonly #entry = new CborWriter();
  readonly #form = new CborWriter();
  readonly #postings = new CborWriter();

  /** `pages` are the lengths of the texts of each page. */
  constructor(pages: number[][]) {
    const lengths = pages.flat();
    this.#starts = new Uint32Array(lengths.length + 1);
    for (const [text, length] of lengths.entries()) this.#starts[text + 1] = this.#startOf(text) + length;
    const words = this.#startOf(lengths.length);
    this.#textAt = new Uint32Array(words);
    for (const text of lengths.keys()) this.#textAt.fill(text, this.#startOf(text), this.#startOf(text + 1));
    this.#isIndexed = new Uint8Array(words);
    let texts = 0;
    for (const page of pages) {
      this.#pageStarts.push(this.#startOf(texts));
      texts += page.length;
    }
  }

  /**
   * The words of a chunk in order, each with its entry in a chunk whose pages are the texts. The bytes are valid until the next word is read.
   * Throws where the chunk is not in the format of Pagefind 1.6.
   */
  *entriesOf(chunk: Uint8Array): Generator<[word: string, entry: Uint8Array]> {
    const reader = openFile(chunk);
    expectList(reader, 1);
    for (let words = reader.list(); words > 0; words--) {
      expectList(reader, 3);
      const word = reader.text();
      this.#entry.list(3);
      this.#entry.text(word);
      this.#split(reader, this.#entry);
      const forms = this.#readForms(reader);
      this.#entry.list(forms.length);
      for (const { bytes } of forms) this.#entry.append(bytes);
      yield [word, this.#entry.take()];
    }
  }

  /** The first text with a position for which no posting was read; undefined where there is none. */
  missing(): number | undefined {
    const word = this.#isIndexed.indexOf(0);
    return word < 0 ? undefined : this.#textAt[word];
  }

  /** The forms of a word, sorted; Pagefind’s order changes from run to run. */
  #readForms(reader: CborReader): { text: string; bytes: Uint8Array }[] {
    const forms = Array.from({ length: reader.list() }, () => {
      expectList(reader, 2);
      const text = reader.text();
      this.#form.list(2);
      this.#form.text(text);
      this.#split(reader, this.#form);
      return { text, bytes: this.#form.take().slice() };
    });
    return forms.sort((a, b) => compareText(a.text, b.text));
  }

  /** Reads the pages of a word or form, and writes its postings by texts. */
  #split(reader: CborReader, to: CborWriter): void {
    let [page, texts, last] = [0, 0, 0];
    for (let pages = reader.list(); pages > 0; pages--) {
      expectList(reader, 3);
      page += reader.number();
      const groups = this.#readGroups(reader, itemAt(this.#pageStarts, page));
      expectList(reader, 0);
      for (let text = this.#nextText(groups); text !== undefined; text = this.#nextText(groups)) {
        this.#postings.list(3);
        this.#postings.number(text - last);
        this.#writeText(groups, text);
        this.#postings.list(0);
        last = text;
        texts++;
      }
    }
    to.list(texts);
    to.append(this.#postings.take());
  }

  /** The positions of a word in a page, by their weights. */
  #readGroups(reader: CborReader, start: number): Group[] {
    const groups: Group[] = [];
    let position = start;
    for (let numbers = reader.list(); numbers > 0; numbers--) {
      const number = reader.number();
      if (number < 0) {
        groups.push({ weight: number, positions: [], from: 0, next: 0 });
        position = start;
      } else {
        itemAt(groups, groups.length - 1).positions.push((position += number));
        this.#isIndexed[position] = 1;
      }
    }
    return groups;
  }

  #nextText(groups: Group[]): number | undefined {
    let first = Infinity;
    for (const { positions, next } of groups) first = Math.min(first, positions[next] ?? Infinity);
    return this.#textAt[first];
  }

  /** Writes the positions in one text in Pagefind’s format, and moves on to the next text. */
  #writeText(groups: Group[], text: number): void {
    const end = this.#startOf(text + 1);
    let length = 0;
    for (const group of groups) {
      group.from = group.next;
      while ((group.positions[group.next] ?? Infinity) < end) group.next++;
      if (group.next > group.from) length += 1 + group.next - group.from;
    }
    this.#postings.list(length);
    for (const { weight, positions, from, next } of groups) {
      if (next === from) continue;
      this.#postings.number(weight);
      let last = this.#startOf(text);
      for (let at = from; at < next; at++) {
        const position = itemAt(positions, at);
        this.#postings.number(position - last);
        last = position;
      }
    }
  }

  #startOf(text: number): number {
    return this.#starts[text] ?? 0;
  }
}

/** The positions of a word in a page with the same weight, ascending. */
interface Group {
  /** As Pagefind writes it: a negative number. */
  weight: number;
  positions: number[];
  /** The positions of the current text are those from `from` on and before `next`. */
  from: number;
  next: number;
}

function expectList(reader: CborReader, length: number): void {
  if (reader.list() !== length) throw new Error('Pagefind’s index is not of the form that is read');
}
