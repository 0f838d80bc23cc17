import { constants, gunzipSync } from 'node:zlib';
import { decodeStrictly } from '../../parse/decodeStrictly.ts';
import { errorCode } from '../../store/errorCode.ts';
import type { Doubt, Refused } from './delivery.ts';
import { doubt } from './doubts.ts';
import type { Refusal } from './refusals.ts';
import { refusal } from './refusals.ts';
import { unreadFormat } from './unread.ts';

/** The most one input file may hold, in bytes: a WordPress export of some ten thousand posts is a third of it. */
export const largestInput = 64_000_000;

/** The text of a file of wire, and what was doubtful in its bytes. */
export interface Decoded {
  text: string;
  doubts: Doubt[];
}

/**
 * The bytes of a file as text, by byte-order mark, by what they can be, and by what the file declares of itself, in this order: declared encodings
 * are wrong too often to come first. What is neither UTF-8 nor UTF-16 nor declared is read as Windows-1252 (WHATWG Encoding), if it can be.
 * A file that is no text is refused with its kind. `sent` is the encoding that was declared beside it, as a server does.
 */
export function decode(bytes: Uint8Array, sent?: string): Decoded | Refused {
  if (bytes.length > largestInput) return tooLarge(bytes.length);
  if (!bytes.some((byte) => byte > 0x20 && byte !== 0xa0)) return whole(refusal('empty-input'));
  const unread = unreadFormat(bytes);
  if (unread) return whole(refusal('input-not-text', unread));
  const wide = wideEncoding(bytes);
  if (wide) return { text: clean(new TextDecoder(wide).decode(bytes)), doubts: [] };
  const nuls = bytes.reduce((sum, byte) => sum + Number(byte === 0), 0);
  const what = `holds ${nuls === 1 ? 'a NUL character' : `${nuls.toLocaleString('en')} NUL bytes`}`;
  if (nuls > 16 && nuls > bytes.length / 100)
    return whole(refusal('input-not-text', { what, advice: 'Save its text as plain text in UTF-8.' }));
  const read = narrow(bytes, declaredEncoding(bytes) ?? labelled(sent));
  if (!read) return whole(refusal('unknown-encoding'));
  const dropped = nuls ? [`${what}, which ${nuls === 1 ? 'was' : 'were'} dropped`] : [];
  const doubts = [read.what ?? [], dropped]
    .flat()
    .map((one) => doubt({ line: 1 }, 'guessed-encoding', { what: one }));
  return { text: clean(read.text), doubts };
}

export function tooLarge(size: number): Refused {
  return whole(
    refusal('input-too-large', {
      size: size.toLocaleString('en'),
      largest: largestInput.toLocaleString('en'),
    }),
  );
}

/** The bytes of a file that may be compressed (gzip, RFC 1952), and whether its end is missing; or why it cannot be read. */
export function gunzipped(bytes: Uint8Array): { bytes: Uint8Array; isCut: boolean } | Refused {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, isCut: false };
  const limit = { maxOutputLength: largestInput };
  try {
    return { bytes: gunzipSync(bytes, limit), isCut: false };
  } catch (error) {
    if (errorCode(error) === 'Z_BUF_ERROR')
      return { bytes: gunzipSync(bytes, { ...limit, finishFlush: constants.Z_SYNC_FLUSH }), isCut: true };
    // Its size before it was compressed is in the last four bytes (modulo 2^32).
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE')
      return tooLarge(Buffer.from(bytes.subarray(-4)).readUInt32LE());
    const fault = error instanceof Error ? error.message : String(error);
    return whole(refusal('malformed-gzip', { fault }));
  }
}

/** The text of bytes that are not UTF-16, and what is doubtful in it; undefined where they may be in any encoding. */
function narrow(bytes: Uint8Array, declared?: string): { text: string; what?: string } | undefined {
  // An encoding of seven bits looks like ASCII to the byte.
  const utf8 = declared === 'iso-2022-jp' ? undefined : decodeStrictly(bytes);
  if (utf8 !== undefined) {
    const isWrong = declared !== undefined && declared !== 'utf-8' && /[^\0-\x7f]/.test(utf8);
    const wrong = `says that it is written in ${declared}, and is UTF-8; it was read as UTF-8`;
    if (isWrong) return { text: utf8, what: wrong };
    const [sign, ...others] = utf8.match(twiceEncoded) ?? [];
    return others.length > 1
      ? { text: utf8, what: `has letters that were encoded twice, such as “${sign}”` }
      : { text: utf8 };
  }
  const text = declared && !declared.startsWith('utf-') ? decodeStrictly(bytes, declared) : undefined;
  if (text !== undefined) return { text };
  const latin = Buffer.from(bytes).toString('latin1');
  const lenient = new TextDecoder().decode(bytes).replace(/[\0-\x7f]+/g, '');
  const sound = lenient.replaceAll('\ufffd', '').length;
  const faults = lenient.length - sound;
  if (sound >= faults * 5) {
    // As when two files were joined or one was cut.
    const one = 'a byte that is not UTF-8; it was read as Windows-1252';
    const many = `${faults} bytes that are not UTF-8; they were read as Windows-1252`;
    return { text: latin.replace(sequence, characterOf), what: `holds ${faults === 1 ? one : many}` };
  }
  // Latin letters above ASCII are single among others; letters of other scripts come in runs.
  const runs = (latin.match(/[\x80-\xff]+/g) ?? []).map(({ length }) => length);
  const inLong = runs.filter((length) => length > 3).reduce((sum, length) => sum + length, 0);
  if (inLong > runs.reduce((sum, length) => sum + length, 0) / 3) return undefined;
  const is = declared === 'utf-8' ? 'says that it is UTF-8, and is not' : 'is not UTF-8';
  const read = western(bytes);
  const [shown = ''] = /.{0,12}[^\0-\x7f].{0,8}/.exec(read) ?? [];
  return { text: read, what: `${is}; it was read as Windows-1252: “${shown}”` };
}

/** A letter or a mark of which the bytes in UTF-8 were taken for Windows-1252. */
const twiceEncoded = /Ã[\x80-\xbf]|â(?:\x80[\x80-\xbf]|€[\u2122œ“”˜¦\x9d])/g;

/** The bytes of one character of UTF-8 above ASCII, or one byte that begins none (Unicode 16, table 3-7). */
const sequence =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

function characterOf(written: string): string {
  const bytes = Buffer.from(written, 'latin1');
  return bytes.length > 1 ? bytes.toString() : western(bytes);
}

function western(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // A few bytes with a NUL among them show no habit.
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 8) return undefined;
  const nuls = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd, many] = [nuls(0), nuls(1), sample.length / 6];
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/** What an XML declaration or a `meta` element says, as a WHATWG label; undefined where there is none, or none that is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = western(bytes.subarray(0, 4000));
  const said = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(
    head,
  );
  return labelled(said?.[1] ?? said?.[2]);
}

function labelled(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Without NULs and byte-order mark; lines end in `\n`. */
function clean(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

/** Speaks of the whole file. */
function whole(why: Refusal): Refused {
  return { line: 1, ...why };
}
