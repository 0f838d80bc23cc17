import { hash } from 'node:crypto';
import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AddressRecord } from '../parse/addressRecord.ts';
import { addressRecordFile, addressRecordText } from '../parse/addressRecord.ts';
import { digestOfRecord } from './addressRecord.ts';

/**
 * Writes a record that holds these addresses beside those of `record`, where that changes a byte of it. A reader sees the whole file or none; a
 * link is followed. Throws the system’s errors.
 */
export function writeAddressRecord(
  content: string,
  record: AddressRecord | undefined,
  addresses: Iterable<string>,
): void {
  const text = addressRecordText(record, addresses);
  if (digestOfRecord(content) === hash('sha256', text)) return;
  const file = record ? realpathSync(join(content, addressRecordFile)) : join(content, addressRecordFile);
  const draft = join(dirname(file), `.${addressRecordFile}.${process.pid}`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
