import { constants, gunzipSync } from 'node:zlib';
import { errorCode } from '../../store/errorCode.ts';
import { largestInput, tooLarge } from './decode.ts';
import { refusal } from './refusals.ts';
import type { Refused } from './delivery.ts';

/** The bytes of a file that may be compressed (gzip, RFC 1952), and whether its end is missing; or why it cannot be read. */
export function gunzipped(bytes: Uint8Array): { bytes: Uint8Array; isCut: boolean } | Refused {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, isCut: false };
  try {
    return { bytes: gunzipSync(bytes, limit), isCut: false };
  } catch (error) {
    if (errorCode(error) === 'Z_BUF_ERROR') return { bytes: beginning(bytes), isCut: true };
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') return tooLarge(sizeIn(bytes));
    const fault = error instanceof Error ? error.message : String(error);
    return { line: 1, ...refusal('malformed-gzip', { fault }) };
  }
}

const limit = { maxOutputLength: largestInput };

/** What is there of a file whose end is missing. */
function beginning(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes, { ...limit, finishFlush: constants.Z_SYNC_FLUSH });
}

/** The size before it was compressed, which is in the last four bytes (modulo 2^32). */
function sizeIn(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
}
