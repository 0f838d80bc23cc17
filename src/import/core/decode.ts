import { decodeStrictly } from '../../parse/decodeStrictly.ts';
import type { Refusal } from './refusals.ts';
import { doubt } from './doubts.ts';
import { refusal } from './refusals.ts';
import { unreadFormat } from './unread.ts';
import type { Doubt, Refused } from './delivery.ts';

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
  const nuls = count(bytes, 0);
  if (nuls > 16 && nuls > bytes.length / 100)
    return whole(
      refusal('input-not-text', {
        what: `holds ${nuls.toLocaleString('en')} NUL bytes`,
        advice: 'Save its text as plain text in UTF-8.',
      }),
    );
  const { text, doubts } = narrow(bytes, sent);
  if (text === undefined) return whole(refusal('unknown-encoding'));
  if (nuls)
    doubts.push(
      encodingDoubt(
        `holds ${nuls === 1 ? 'a NUL character' : `${nuls} NUL characters`}, which ${nuls === 1 ? 'was' : 'were'} dropped`,
      ),
    );
  return { text: clean(text), doubts };
}

export function tooLarge(size: number): Refused {
  return whole(refusal('input-too-large', { size, largest: largestInput }));
}

function narrow(bytes: Uint8Array, sent?: string): { text: string | undefined; doubts: Doubt[] } {
  const declared = declaredEncoding(bytes) ?? known(sent);
  const utf8 = decodeStrictly(bytes);
  if (declared && sevenBit.has(declared))
    return { text: new TextDecoder(declared).decode(bytes), doubts: [] };
  if (utf8 !== undefined) {
    const wrongly = declared !== undefined && declared !== 'utf-8' && /[^\0-\x7f]/.test(utf8);
    return {
      text: utf8,
      doubts: wrongly
        ? [encodingDoubt(`says that it is written in ${declared}, and is UTF-8; it was read as UTF-8`)]
        : [],
    };
  }
  if (declared && declared !== 'utf-8' && !/^utf-16/.test(declared)) {
    const text = decodeStrictly(bytes, declared);
    if (text !== undefined) return { text, doubts: [] };
  }
  const repaired = mostlyUtf8(bytes);
  if (repaired) return repaired;
  if (!mayBeWestern(bytes)) return { text: undefined, doubts: [] };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    doubts: [
      encodingDoubt(
        `${declared === 'utf-8' ? 'says that it is UTF-8, and is not' : 'is not UTF-8'}; it was read as Windows-1252`,
      ),
    ],
  };
}

/** Encodings that look like ASCII to the byte. */
const sevenBit = new Set(['iso-2022-jp']);

/** UTF-8 with a few bytes that are not, as when two files were joined or one was cut: those are read as Windows-1252. */
function mostlyUtf8(bytes: Uint8Array): { text: string; doubts: Doubt[] } | undefined {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const faults = lenient.match(/\ufffd/g)?.length ?? 0;
  const sound = lenient.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (sound < faults * 5) return undefined;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = soundUntil(bytes, at);
    parts.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, end)));
    if (end < bytes.length) parts.push(new TextDecoder('windows-1252').decode(bytes.subarray(end, end + 1)));
    at = end + 1;
  }
  const message = `holds ${faults === 1 ? 'a byte that is' : `${faults} bytes that are`} not UTF-8; ${faults === 1 ? 'it was' : 'they were'} read as Windows-1252`;
  return { text: parts.join(''), doubts: [encodingDoubt(message)] };
}

/** Where the first byte is that is not UTF-8, from a place on (Unicode 16, table 3-7). */
function soundUntil(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (!length || at + length > bytes.length) return at;
    if (length > 1 && decodeStrictly(bytes.subarray(at, at + length)) === undefined) return at;
    at += length;
  }
  return at;
}

/** Latin letters above ASCII are single among others; letters of other scripts come in runs. */
function mayBeWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let inRuns = 0;
  for (let at = 0; at < bytes.length;) {
    let end = at;
    while (end < bytes.length && bytes[end]! >= 0x80) end++;
    high += end - at;
    if (end - at > 3) inRuns += end - at;
    at = end + 1;
  }
  return inRuns <= high / 3;
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // A few bytes with a NUL among them show no habit.
  if (bytes.length < 8) return undefined;
  const sample = bytes.subarray(0, 2000);
  const [even, odd] = [0, 1].map(
    (parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  const many = sample.length / 2 / 3;
  if (odd! > many && even! < odd! / 10) return 'utf-16le';
  return even! > many && odd! < even! / 10 ? 'utf-16be' : undefined;
}

/** What an XML declaration or a `meta` element says, as a WHATWG label; undefined where there is none, or none that is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000));
  const label =
    /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  return known(label);
}

function known(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function count(bytes: Uint8Array, wanted: number): number {
  let found = 0;
  for (const byte of bytes) if (byte === wanted) found++;
  return found;
}

function clean(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

function encodingDoubt(what: string): Doubt {
  return doubt({ line: 1 }, 'guessed-encoding', { what });
}

/** Speaks of the whole file. */
function whole(why: Refusal): Refused {
  return { line: 1, ...why };
}
