/** FNV-1a of 32 bits (RFC 9923), of UTF-16 units. Given the hash of a text as `from`, gives that of the two texts joined. */
export function fnv1a(text: string, from = fnvBasis): number {
  let value = from;
  for (let at = 0; at < text.length; at++) value = fnvStep(value, text.charCodeAt(at));
  return value >>> 0;
}

export const fnvBasis = 0x811c9dc5;

/** The hash after one more unit, as a signed number: `>>> 0` gives that of `fnv1a`. */
export function fnvStep(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}
