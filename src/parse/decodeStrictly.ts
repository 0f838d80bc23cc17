/** Bytes as text; undefined where they are not of that encoding (a label of the WHATWG Encoding Standard). A byte-order mark is left out. */
export function decodeStrictly(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
