/**
 * Goes through CBOR (RFC 8949) of nothing but lists, texts and whole numbers, item by item, as Pagefind’s index holds it. Throws where
 * something else is there.
 */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** `from` is where the first item begins. */
  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  /** Where the next item begins. */
  get at(): number {
    return this.#at;
  }

  /** The length of a list; its items follow. */
  list(): number {
    return this.#head(4);
  }

  text(): string {
    const length = this.#head(3);
    const from = this.#at;
    this.#at += length;
    return texts.decode(this.#bytes.subarray(from, this.#at));
  }

  number(): number {
    const isNegative = this.#bytes[this.#at]! >> 5 === 1;
    return isNegative ? -1 - this.#head(1) : this.#head(0);
  }

  /** Passes over items, with all that they hold. */
  skip(items: number): void {
    while (items-- > 0) {
      const type = this.#bytes[this.#at]! >> 5;
      const argument = this.#head(type);
      if (type === 3) this.#at += argument;
      else if (type === 4) items += argument;
    }
  }

  /** The argument of an item’s head, which must be of that type. */
  #head(type: number): number {
    const head = this.#bytes[this.#at++]!;
    const short = head & 31;
    if (head >> 5 !== type || !(type < 2 || type === 3 || type === 4) || short > 27)
      throw new Error('Pagefind’s index is not of the form that is read');
    if (short < 24) return short;
    let argument = 0;
    for (let bytes = 1 << (short - 24); bytes > 0; bytes--)
      argument = argument * 256 + this.#bytes[this.#at++]!;
    return argument;
  }
}

const texts = new TextDecoder();
