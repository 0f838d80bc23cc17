import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRecord } from '../parse/addressRecord.ts';
import { addressRecordFile, parseAddressRecord } from '../parse/addressRecord.ts';
import { linkDefect } from './contentFolder.ts';
import { errorCode } from './errorCode.ts';

/** The record of addresses of a content folder; undefined where it has none. */
export function readAddressRecord(content: string): AddressRecord | undefined {
  const outside = linkDefect(content, addressRecordFile);
  if (outside) return { head: [], lines: [], defects: [outside] };
  const bytes = addressRecordBytes(content);
  return bytes && parseAddressRecord(bytes);
}

/** Its bytes. Throws the system’s errors. */
export function addressRecordBytes(content: string): Buffer | undefined {
  try {
    return readFileSync(join(content, addressRecordFile));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** A digest of its bytes; empty where there is none. */
export function digestOfRecord(content: string): string {
  const bytes = addressRecordBytes(content);
  return bytes ? hash('sha256', bytes) : '';
}
