import { decodeStrictly } from '../../parse/decodeStrictly.ts';
import type { Refusal } from './refusals.ts';
import { refusal } from './refusals.ts';
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
 * A file that is no text is refused with its kind.
 */
export function decode(bytes: Uint8Array): Decoded | Refused {
  if (bytes.length > largestInput) return tooLarge(bytes.length);
  if (!bytes.some((byte) => byte > 0x20 && byte !== 0xa0)) return whole(refusal('empty-input'));
  const kind = kinds.find(([magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (kind)
    return whole(
      refusal('input-not-text', {
        what: `is ${kind[1]}`,
        advice:
          'Save its text as plain text, or get the story in one of the formats that npm run import names.',
      }),
    );
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
  const { text, doubts } = narrow(bytes);
  if (text === undefined) return whole(refusal('unknown-encoding'));
  if (nuls)
    doubts.push(
      doubt(
        `holds ${nuls === 1 ? 'a NUL character' : `${nuls} NUL characters`}, which ${nuls === 1 ? 'was' : 'were'} dropped.`,
        'Look whether a word is broken there.',
      ),
    );
  return { text: clean(text), doubts };
}

export function tooLarge(size: number): Refused {
  return whole(refusal('input-too-large', { size, largest: largestInput }));
}

function narrow(bytes: Uint8Array): { text: string | undefined; doubts: Doubt[] } {
  const declared = declaredEncoding(bytes);
  const utf8 = decodeStrictly(bytes);
  if (declared && sevenBit.has(declared))
    return { text: new TextDecoder(declared).decode(bytes), doubts: [] };
  if (utf8 !== undefined) {
    const wrongly = declared !== undefined && declared !== 'utf-8' && /[^\0-\x7f]/.test(utf8);
    return {
      text: utf8,
      doubts: wrongly
        ? [
            doubt(
              `says that it is written in ${declared}, and is UTF-8; it was read as UTF-8.`,
              'Look whether its letters are right.',
            ),
          ]
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
      doubt(
        `${declared === 'utf-8' ? 'says that it is UTF-8, and is not' : 'is not UTF-8'}; it was read as Windows-1252.`,
        'Look whether its letters are right.',
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
  const message = `holds ${faults === 1 ? 'a byte that is' : `${faults} bytes that are`} not UTF-8; ${faults === 1 ? 'it was' : 'they were'} read as Windows-1252.`;
  return { text: parts.join(''), doubts: [doubt(message, 'Look whether its letters are right.')] };
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

function doubt(message: string, fix: string): Doubt {
  return { line: 1, message, fix };
}

/** Speaks of the whole file. */
function whole(why: Refusal): Refused {
  return { line: 1, ...why };
}

const kinds: [magic: number[], kind: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an older Office document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a Rich Text file'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a RIFF file (WebP, WAV or AVI)'],
  [[0x49, 0x44, 0x33], 'an MP3 file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];
