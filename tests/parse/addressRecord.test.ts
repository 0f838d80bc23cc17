import { describe, expect, test } from 'vitest';
import { addressRecordText, parseAddressRecord } from '../../src/parse/addressRecord.ts';
import { defectText } from '../../src/parse/contentError.ts';

const read = (text: string | Uint8Array) =>
  parseAddressRecord(typeof text === 'string' ? new TextEncoder().encode(text) : text);
const reported = (text: string | Uint8Array): string[] =>
  read(text).defects.map((defect) => defectText(defect, ''));
const head =
  '# Every address that this archive has published, below its base path. Written by: npm run build -- --record';

describe('the record of addresses', () => {
  test('is written sorted, each address once, below a line that says what it is', () => {
    expect(addressRecordText(undefined, ['/topics/oil/', '/', '/about/', '/'])).toBe(
      `${head}\n/\n/about/\n/topics/oil/\n`,
    );
  });

  test('keeps every address and the lines at its top, whatever order and ends of lines an editor left', () => {
    const record = read('\ufeff# Ours\r\n# Do not shorten\r\n/topics/oil/\r\n\r\n/about/\r/about/\n');
    expect(record.defects).toEqual([]);
    expect(addressRecordText(record, ['/stories/a/'])).toBe(
      '# Ours\n# Do not shorten\n/about/\n/stories/a/\n/topics/oil/\n',
    );
  });

  test('may hold names of pictures and files in any script', () => {
    const text =
      '/\n/pictures/2025/Wall (2).JPG\n/pictures/2025/بندر.png\n/old/page.html/\n/a~b/\n/.well-known/x\n';
    expect(reported(text)).toEqual([]);
  });

  test.each([
    'stories/a/',
    'https://news.example.org/stories/a/',
    '/stories//a/',
    '/stories/../a/',
    '/stories/a/?page=2',
    '/stories/a/#photo-1',
    '\\stories\\a\\',
    '//news.example.org/',
    '   ',
    '# A remark in the middle',
  ])('is damaged by the line “%s”', (line) => {
    expect(reported(`${head}\n/about/\n${line}\n/topics/oil/\n`)).toEqual([
      `addresses.txt:3:1: “${line.trim()}” is not an address: a path from the root of the site, as /stories/2025/04/08/talks/. [bad-recorded-address]\n    Restore the line as it was, or delete it.`,
    ]);
  });

  test('names each mark of a merge that was not finished', () => {
    const text = '/about/\n<<<<<<< HEAD\n/stories/a/\n||||||| base\n=======\n/stories/b/\n>>>>>>> desk\n';
    expect(reported(text).map((one) => one.split('\n')[0])).toEqual([
      'addresses.txt:2:1: “<<<<<<< HEAD” is left of a merge that was not finished. [merge-conflict]',
      'addresses.txt:4:1: “||||||| base” is left of a merge that was not finished. [merge-conflict]',
      'addresses.txt:5:1: “=======” is left of a merge that was not finished. [merge-conflict]',
      'addresses.txt:7:1: “>>>>>>> desk” is left of a merge that was not finished. [merge-conflict]',
    ]);
    expect(read(text).lines.filter(Boolean)).toEqual(['/about/', '/stories/a/', '/stories/b/']);
  });

  test.each([
    ['Latin-1', Buffer.from('/about/\n/topics/caf\xe9/\n', 'latin1'), '2:12', 'the byte 0xE9'],
    [
      'cut off within a character',
      Buffer.from('/about/\n/topics/بندر').subarray(0, -1),
      '2:12',
      'the byte 0xD8',
    ],
    ['packed', Buffer.from([0x2f, 0x0a, 0x1f, 0x8b, 0x08, 0xff]), '2:2', 'the byte 0x8B'],
  ])('is named with its line where it is %s', (_, bytes, place, byte) => {
    expect(reported(bytes)[0]).toContain(`addresses.txt:${place}: is not UTF-8: ${byte}`);
  });
});
