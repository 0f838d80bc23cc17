import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRecord } from '../parse/addressRecord.ts';
import { addressRecordFile, parseAddressRecord, unreadRecord } from '../parse/addressRecord.ts';
import { linkDefect, readRecordFile } from './contentFolder.ts';
import { errorCode } from './errorCode.ts';

/** The record of addresses of a content folder; undefined where it has none. */
export function readAddressRecord(content: string): AddressRecord | undefined {
  const outside = linkDefect(content, addressRecordFile);
  if (outside) return unreadRecord(outside);
  const read = readRecordFile(content, 'archive', addressRecordFile);
  if (read instanceof Uint8Array) return parseAddressRecord(read);
  return entryIsThere(content) ? unreadRecord(read) : undefined;
}

/** A digest of its bytes; empty where there are none. */
export function digestOfRecord(content: string): string {
  const read = readRecordFile(content, 'archive', addressRecordFile);
  return read instanceof Uint8Array ? hash('sha256', read) : '';
}

function entryIsThere(content: string): boolean {
  try {
    return lstatSync(join(content, addressRecordFile), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // The content folder is a file, which is reported elsewhere.
    if (errorCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}
