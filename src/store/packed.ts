import { deserialize, serialize } from 'node:v8';

/** A value and its bytes, as V8 writes them (the structured clone algorithm); each is made from the other where it is asked for. */
export class Packed<T> {
  #held: { value: T } | undefined;
  #bytes: Uint8Array | undefined;

  static of<T>(value: T): Packed<T> {
    const packed = new Packed<T>();
    packed.#held = { value };
    return packed;
  }

  /** The bytes must be those of such a value. */
  static from<T>(bytes: Uint8Array): Packed<T> {
    const packed = new Packed<T>();
    packed.#bytes = bytes;
    return packed;
  }

  get value(): T {
    this.#held ??= { value: deserialize(this.bytes) as T };
    return this.#held.value;
  }

  get bytes(): Uint8Array {
    this.#bytes ??= serialize(this.#held?.value);
    return this.#bytes;
  }
}
