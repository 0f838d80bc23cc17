/** Words of a text that were written as UTF-8 and read as Windows-1252. */
import { decodeStrictly } from '../../parse/decodeStrictly.ts';

export interface Misread {
  index: number;
  printed: string;
  /** What was meant, where all its bytes are still there. */
  meant?: string;
}

/**
 * Finds them. What could be meant as it is is left alone: a capital of another language before a closing quotation mark, as in
 * “IRMÔ, is no misread letter.
 */
export function* misreadIn(text: string): Generator<Misread> {
  if (!lead.test(text)) return;
  let end = 0;
  for (const { index } of text.matchAll(misread)) {
    if (index < end) continue;
    const [printed = ''] = run.exec(text.slice(index)) ?? [];
    end = index + printed.length;
    const meant = decoded(printed);
    yield { index, printed, ...(meant !== undefined && { meant }) };
  }
}

/** What Windows-1252 has for the bytes 0x80 to 0x9F; those it does not define are control characters here, which are refused elsewhere. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const following = `[\\u00a0-\\u00bf${upper}]`;
const lead = /[ÂÃÄÅÎÏÐÑØÙâãäåæçèéð]/;

const misread = new RegExp(
  [
    // Letters of western and central Europe, in a word: cafÃ©, ZÃ¼rich, Ã‰cole.
    `(?<=\\p{Ll})[ÂÃÄÅ]${following}|[ÂÃÄÅ]${following}(?=\\p{Ll})`,
    // Signs and spaces of Latin-1: Â£5, 20Â°C.
    '(?<!\\p{Lu})Â[\\u00a0-\\u00bf]',
    // Quotation marks, dashes, euro and trade mark signs; the last byte may have been lost.
    `â(?:€|[‚„†ˆ‰Š‹Œ˜™]${following})`,
    // Greek, Cyrillic and Arabic, and scripts of three bytes and more.
    `(?:[ÎÏÐÑØÙ]${following}){3,}|(?:[ãäåæçèé]${following}{2}){2,}|ðŸ${following}{2}`,
  ].join('|'),
  'gu',
);
const run = new RegExp(`^(?:[Â-ô]${following}{1,3})+|^â€`, 'u');

function decoded(printed: string): string | undefined {
  const bytes = Uint8Array.from(printed, (letter) => {
    const at = upper.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
  });
  return decodeStrictly(bytes);
}
