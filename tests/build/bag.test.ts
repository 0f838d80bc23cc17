/* The site’s folder as a bag (BagIt 1.0, RFC 8493), read by programs that did not write it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addBagFiles, bagInfo } from '../../src/bag/bagFiles.ts';
import { readManifest, unfitForManifest } from '../../src/bag/manifest.ts';
import { defaultSettings } from '../../src/site.ts';
import { bagOf, smallSite, writeFiles } from './bag.ts';

const bagInPython = spawnSync('python3', ['-c', 'import bagit']).status === 0;
const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

function written(files = bagOf()): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bag-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

describe('a bag', () => {
  test('has the datasets as its payload, and lists every other file as a tag file', () => {
    const bag = bagOf();
    const paths = (name: string): string[] =>
      (bag[name] ?? '').split('\n').flatMap((line) => line.slice(66) || []);
    expect(paths('manifest-sha256.txt')).toEqual(['data/people.json', 'data/stories.jsonl']);
    expect(paths('tagmanifest-sha256.txt')).toEqual([
      '.well-known/tdmrep.json',
      '_headers',
      'bag-info.txt',
      'bagit.txt',
      'index.html',
      'manifest-sha256.txt',
      'people/jane-roe/index.html',
      'pictures/2025/04/08/old pier, دماغه.png',
      'stories/2025/04/08/talks/index.html',
    ]);
    expect(bag['bagit.txt']).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  test('says whose it is, and the size of its payload', () => {
    const settings = {
      ...defaultSettings,
      name: 'Harbour News',
      description: 'News of the harbour',
      publisher: 'Port of Bandar',
      contact: 'desk@news.example.org',
      rights: '© Port of Bandar',
      address: 'https://news.example.org/',
      base: '/archive/',
    };
    expect(bagInfo(settings, [21, 26])).toBe(
      `Source-Organization: Port of Bandar
Contact-Email: desk@news.example.org
External-Identifier: https://news.example.org/archive/
External-Description: Harbour News: News of the harbour
Rights: © Port of Bandar
Payload-Oxum: 47.2
Bag-Software-Agent: Dateline
`,
    );
  });

  test.each([
    'line\nPayload-Oxum: 1.1',
    'a\r\n b',
    'tab\there',
    'a\u2028b',
    'bell\u0007',
    'lone \ud800 half',
    '\u202Eright',
  ])('keeps each field on its line: %j', (hostile) => {
    const lines = bagInfo({ ...defaultSettings, name: hostile, rights: hostile, contact: hostile }, []).split(
      '\n',
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Source-Organization',
      'Contact-Address',
      'External-Identifier',
      'External-Description',
      'Rights',
      'Payload-Oxum',
      'Bag-Software-Agent',
      '',
    ]);
  });

  test.skipIf(!hasSha256sum)('is checked by sha256sum alone', () => {
    const folder = written();
    const check = () =>
      spawnSync('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(check()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    writeFiles(folder, { 'people/jane-roe/index.html': `${smallSite['people/jane-roe/index.html']} ` });
    expect(check()).toMatchObject({ status: 1, stdout: 'people/jane-roe/index.html: FAILED\n' });
  });

  test.skipIf(!bagInPython)(
    'is valid for the Library of Congress’s bagit.py, which is skipped where it is not installed',
    () => {
      const { status, stderr } = spawnSync('python3', ['-m', 'bagit', '--validate', written()], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, expect.stringContaining('is valid')]);
    },
  );

  test('of a hundred thousand stories has no list of more than 25 MiB', () => {
    const id = (number: number): string =>
      `${1987 + (number % 30)}/${String(1 + (number % 12)).padStart(2, '0')}/${String(1 + (number % 28)).padStart(2, '0')}/bundesbank-leaves-credit-policies-unchanged-${number}`;
    const files = new Map(
      Array.from({ length: 110_000 }, (_, number) => [
        `stories/${id(number)}/index.html`,
        { digest: '0'.repeat(64) },
      ]),
    );
    const sizes: Record<string, number> = {};
    addBagFiles(defaultSettings, {
      files,
      sizeOf: () => 0,
      add(path, pieces) {
        sizes[path] = [...pieces].reduce((sum, piece) => sum + piece.length, 0);
        files.set(path, { digest: '0'.repeat(64) });
      },
    });
    const largest = Math.max(...Object.values(sizes));
    process.stdout.write(`The list of digests of 110,000 files has ${(largest / 2 ** 20).toFixed(1)} MiB.\n`);
    expect(largest).toBeGreaterThan(10_000_000);
    expect(largest).toBeLessThan(25 * 2 ** 20);
  });
});

describe('a path in a manifest', () => {
  test.each([
    ['100% wool.pdf', 'its name holds “%”'],
    ['a%0Ab.txt', 'its name holds “%”'],
    ['two\nlines.txt', 'its name holds a line break'],
    ['old\rMac.txt', 'its name holds a carriage return'],
    [' first.txt', 'its name begins or ends with a space'],
    ['last.txt ', 'its name begins or ends with a space'],
    ['*.txt', 'its name begins with “*”'],
    ['~jane.txt', 'its name begins with “~”'],
  ])('cannot be %j, which no two programs read alike', (path, reason) => {
    expect(unfitForManifest(path)).toBe(reason);
  });

  test.each([
    'old pier.png',
    'دماغه.pdf',
    'naïve/“quoted”.txt',
    'a*b.txt',
    'back\\slash.txt',
    'tab\there.txt',
    '$HOME.txt',
  ])('may be %j, and is read as it was written', (path) => {
    expect(unfitForManifest(path)).toBeUndefined();
    const bag = bagOf({ [`pictures/${path}`]: 'bytes', [path]: 'bytes' });
    const paths = readManifest(Buffer.from(bag['tagmanifest-sha256.txt'] ?? ''), 32).entries.map(
      (entry) => entry.path,
    );
    expect(paths).toContain(`pictures/${path}`);
    if (!hasSha256sum) return;
    const checked = spawnSync('sha256sum', ['-c', '--quiet', '--strict', 'tagmanifest-sha256.txt'], {
      cwd: written(bag),
      encoding: 'utf8',
    });
    expect([checked.status, checked.stdout, checked.stderr]).toEqual([0, '', '']);
  });
});
