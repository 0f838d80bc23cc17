import { describe, expect, test } from 'vitest';
import { addressRecordText, parseAddressRecord } from '../../src/parse/addressRecord.ts';
import { defectText } from '../../src/parse/contentError.ts';

const read = (text: string | Uint8Array) =>
  parseAddressRecord(typeof text === 'string' ? new TextEncoder().encode(text) : text);
const reported = (text: string | Uint8Array): string[] =>
  read(text).defects.map((defect) => defectText(defect, ''));
const head =
  '# Every address that this archive has published, below its base path, up to the last line, “# end”. Written by: npm run build -- --record';

describe('the record of addresses', () => {
  test('is written sorted, each address once, below a line that says what it is', () => {
    expect(addressRecordText(undefined, ['/topics/oil/', '/', '/about/', '/'])).toBe(
      `${head}\n/\n/about/\n/topics/oil/\n# end\n`,
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
    '/about/ ',
    '# A remark in the middle',
  ])('is damaged by the line “%s”', (line) => {
    expect(reported(`${head}\n/about/\n${line}\n/topics/oil/\n# end\n`)).toEqual([
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

  const whole = addressRecordText(undefined, ['/', '/about/', '/topics/oil/', '/topics/oil/feed.xml']);
  const cutOff = 'is the last line, and should be “# end”: the file was cut off here. [cut-off-record]';

  test('is read again as it was written, and cut off at any place it is named with the line', () => {
    expect(read(whole)).toMatchObject({ isTidy: true, defects: [] });
    expect(read(whole.slice(0, -1))).toMatchObject({ isTidy: false, defects: [] });
    for (let length = head.length; length < whole.length - 1; length++) {
      const left = whole.slice(0, length);
      const line = left.trimEnd().split('\n').length;
      const [said = ''] = reported(left);
      expect(said.split('\n')[0]).toBe(
        line === 1
          ? 'addresses.txt:1:1: holds no address. [empty-record]'
          : `addresses.txt:${line}:1: ${/\n#/.test(left) ? said.split(': ').slice(1).join(': ').split('\n')[0] : cutOff}`,
      );
    }
  });

  test.each([
    ['nothing', ''],
    ['empty lines', '\n\r\n\n'],
    ['a line at its top alone', '# Ours\n'],
    ['a byte-order mark', '\ufeff'],
  ])('that holds %s was emptied', (_, text) => {
    expect(reported(text)).toEqual([
      'addresses.txt:1:1: holds no address. [empty-record]\n    Restore the file from version control, or delete it and build with --record to begin it again.',
    ]);
  });

  test('of two versions merged as a union is whole, and lacks nothing of either', () => {
    const [ours, theirs] = ['/stories/a/', '/stories/b/'].map((own) => addressRecordText(read(whole), [own]));
    const union = ours!.replace('/stories/a/\n', '/stories/a/\n/stories/b/\n');
    expect(reported(union)).toEqual([]);
    expect(addressRecordText(read(union), [])).toBe(addressRecordText(read(theirs!), ['/stories/a/']));
  });

  test('of before, which promises no last line, needs none', () => {
    const text = '# Every address. Written by: npm run build -- --record\n/about/\n';
    expect(read(text)).toMatchObject({ isTidy: true, defects: [] });
    expect(addressRecordText(read(text), [])).toBe(text);
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
