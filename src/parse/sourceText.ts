import { decodeStrictly } from './decodeStrictly.ts';
import type { Defect, Refusal } from './contentError.ts';
import { defect } from './defects.ts';

/** The most a record's file may hold, in bytes. The longest story known to a wire, a whole treaty, is a fifth of it. */
export const largestFile = 1_000_000;

type Found = Omit<Defect, 'file'>;

/**
 * The bytes of a file as text: UTF-8, a byte-order mark taken off, lines ended by `\n`.
 * Refused are other encodings, and characters that no reader can see and that would deceive one: control characters
 * and the bidirectional embeddings, overrides and isolates U+202A–U+202E and U+2066–U+2069 (Trojan Source, CVE-2021-42574). Joiners that
 * Persian needs stay, and so do the marks U+200E and U+200F.
 */
export function readSourceText(bytes: Uint8Array): { text: string; defects: Found[] } {
  if (bytes.length > largestFile) {
    return refused(defect('too-large', { bytes: bytes.length, most: largestFile }));
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused({ line: 1, column: 1, ...defect('not-utf8', {}) });
  }
  const text = decodeStrictly(bytes);
  if (text === undefined) return refused(firstUndecodable(bytes));
  const lines = text.replace(/\r\n?/g, '\n');
  return { text: lines, defects: deceptiveCharacters(lines) };
}

/** Where a text holds characters that may not be in it. */
export function deceptiveCharacters(text: string): Found[] {
  const found: Found[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: character } of text.matchAll(deceptive)) {
    for (
      let end = text.indexOf('\n', lineStart);
      end !== -1 && end < index;
      end = text.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    found.push({ line, column: index - lineStart + 1, ...deceptionOf(character) });
  }
  return found;
}

/** What is wrong with one such character. */
export function deceptionOf(character: string): Refusal {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return defect('half-character', { code });
  if (code >= 0xfffe) return defect('noncharacter', { code });
  if (code >= 0x2066) return defect('bidirectional-isolate', { code });
  if (code >= 0x202a) return defect('bidirectional-override', { code });
  return defect(code >= 0x80 ? 'wrong-encoding' : 'control-character', { code });
}

/** C0 but tab and line feed, DEL, C1, the bidirectional embeddings, overrides and isolates, halves of characters, and no characters. */
export const deceptive =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** What a text holds that a reader can see: more than white space, joiners and marks of direction. */
export const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

function refused(found: Found): { text: string; defects: Found[] } {
  return { text: '', defects: [found] };
}

/** Where bytes are not UTF-8. */
export function firstUndecodable(bytes: Uint8Array): Found {
  // The longest run of whole lines that decodes ends before the line with the fault.
  let start = 0;
  let line = 1;
  for (
    let at = bytes.indexOf(0x0a);
    at !== -1 && decodeStrictly(bytes.subarray(start, at)) !== undefined;
    at = bytes.indexOf(0x0a, start)
  ) {
    start = at + 1;
    line++;
  }
  const rest = bytes.subarray(start);
  const sound = new TextDecoder('utf-8').decode(rest).indexOf('\ufffd');
  const offset =
    start + new TextEncoder().encode(new TextDecoder('utf-8').decode(rest).slice(0, sound)).length;
  return { line, column: sound + 1, ...defect('not-utf8', { byte: bytes[offset] ?? 0 }) };
}
