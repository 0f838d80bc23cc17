import { hash } from 'node:crypto';
import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressRecordFile, addressRecordText } from '../parse/addressRecord.ts';
import { digestOfRecord, readAddressRecord } from './addressRecord.ts';

/**
 * Writes a record that holds these addresses beside those that are in it now, which another build, or somebody, may have added since it was read;
 * where that changes a byte of it. A reader sees the whole file or none; a link is followed. Throws the system’s errors, and one
 * where the record has come to damage.
 */
export function writeAddressRecord(content: string, addresses: Iterable<string>): void {
  const record = readAddressRecord(content);
  const [fault] = record?.defects ?? [];
  if (fault) throw new Error(`it was damaged meanwhile: line ${fault.line ?? 1}: ${fault.message}`);
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
