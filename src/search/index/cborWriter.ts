/** Writes CBOR (RFC 8949) of lists, texts and whole numbers of less than 32 bits, each in its shortest form, item by item. */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** A list of so many items, which are written next. */
  list(length: number): void {
    this.#head(4, length);
  }

  text(text: string): void {
    const bytes = encoder.encode(text);
    this.#head(3, bytes.length);
    this.append(bytes);
  }

  number(number: number): void {
    if (number < 0) this.#head(1, -1 - number);
    else this.#head(0, number);
  }

  /** Items that are written already. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What is written; the writer is empty then, and may write over these bytes. */
  take(): Uint8Array {
    const written = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return written;
  }

  #head(type: number, argument: number): void {
    this.#reserve(5);
    const first = type << 5;
    if (argument < 24) this.#bytes[this.#length++] = first | argument;
    else if (argument < 0x100) {
      this.#bytes[this.#length++] = first | 24;
      this.#bytes[this.#length++] = argument;
    } else {
      const bytes = argument < 0x10000 ? 2 : 4;
      this.#bytes[this.#length++] = first | (bytes === 2 ? 25 : 26);
      for (let shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        this.#bytes[this.#length++] = argument >>> shift;
    }
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

const encoder = new TextEncoder();
