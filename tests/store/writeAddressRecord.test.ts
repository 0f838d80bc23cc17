import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAddressRecord } from '../../src/store/addressRecord.ts';
import { writeAddressRecord } from '../../src/store/writeAddressRecord.ts';

function folder(): { content: string; file: string } {
  const content = mkdtempSync(join(tmpdir(), 'dateline-record-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  return { content, file: join(content, 'addresses.txt') };
}

test('addresses that another build put on record since it was read stay there', () => {
  const { content } = folder();
  writeAddressRecord(content, ['/', '/stories/ferry/']);
  // Two builds of the same folder to two hosts, each of another moment.
  writeAddressRecord(content, ['/', '/stories/wheat/']);
  writeAddressRecord(content, ['/', '/topics/grain/', '/stories/ferry/']);
  expect(readAddressRecord(content)).toMatchObject({
    isTidy: true,
    defects: [],
    lines: expect.arrayContaining(['/', '/stories/ferry/', '/stories/wheat/', '/topics/grain/']) as string[],
  });
});

test('a record that came to damage since it was read is left as it is', () => {
  const { content, file } = folder();
  const damaged = '<<<<<<< ours\n/stories/ferry/\n';
  writeFileSync(file, damaged);
  expect(() => writeAddressRecord(content, ['/'])).toThrow(
    'it was damaged meanwhile: line 1: “<<<<<<< ours” is left of a merge that was not finished.',
  );
  expect(readFileSync(file, 'utf8')).toBe(damaged);
});
