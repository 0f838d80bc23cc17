import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../src/import/filing/report.ts';
import { importFiles } from '../../src/import/filing/importFiles.ts';

let folder: string;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-own-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Imports files together into an empty content folder. */
async function imported(
  files: Record<string, string | Uint8Array>,
): Promise<ImportReport & { into: string }> {
  const root = join(folder, String(number++));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'data', name)), { recursive: true });
    await writeFile(join(root, 'data', name), content);
  }
  const into = join(root, 'content');
  const order = {
    paths: [join(root, 'data')],
    into,
    at: '2026-01-02T03:04:05Z',
  };
  return { ...(await importFiles(order)), into };
}

const refusedIn = ({ refused }: ImportReport): string[] =>
  refused.map(({ from, line, message }) => `${from}:${line} ${message}`);
const storiesIn = ({ stories }: ImportReport): string[] =>
  stories.map(({ file, outcome }) => `${outcome} ${file}`);

const row = (id: string, more: object = {}): string =>
  `${JSON.stringify({ id, url: `https://a.example/stories/${id}/`, title: `Ferry ${id} sails again`, date: '2025-04-08', source: 'The Harbour Gazette', agencies: [], summary: 'It sailed.', topics: [], people: [], countries: [], photos: [], wordCount: 2, ...more })}\n`;
const text = (id: string, more: object = {}): string =>
  `${JSON.stringify({ id, text: 'It sailed.', ...more })}\n`;
const head = 'id,url,title,date,source,originalUrl,photos,wordCount,summary';
const cells = (id: string, title = `Ferry ${id} sails again`): string =>
  `${id},https://a.example/stories/${id}/,${title},2025-04-08,The Harbour Gazette,,0,2,`;

describe('an archive’s own data', () => {
  test.each(['[]', '[]\n', '[ ]'])(
    'of no people and countries, as %j, gives its stories alone',
    async (none) => {
      const report = await imported({
        'stories.jsonl': row('2025/a'),
        'text/2025.jsonl': text('2025/a'),
        'people.json': none,
        'countries.json': none,
      });
      expect([storiesIn(report), refusedIn(report)]).toEqual([['new stories/2025/a.md'], []]);
    },
  );

  test('gives stories with the texts beside them, compressed or not', async () => {
    const report = await imported({
      'stories.jsonl': row('2025/a') + row('2025/b'),
      'text/2025.jsonl.gz': gzipSync(text('2025/a')),
      'text/2026.jsonl': text('2025/b'),
    });
    expect([storiesIn(report), refusedIn(report)]).toEqual([
      ['new stories/2025/a.md', 'new stories/2025/b.md'],
      [],
    ]);
  });

  test('of an archive without people and countries has empty lists of them', async () => {
    const lists = { 'people.json': '[]', 'countries.json': '[]\n' };
    const report = await imported({
      ...lists,
      'stories.jsonl': row('2025/a'),
      'text/2025.jsonl': text('2025/a'),
    });
    expect([storiesIn(report), refusedIn(report)]).toEqual([['new stories/2025/a.md'], []]);
    expect(refusedIn(await imported(lists))).toEqual([
      'countries.json:1 is an empty list, and no story.',
      'people.json:1 is an empty list, and no story.',
    ]);
  });

  test('gives stories that are word for word alike as many as they are', async () => {
    const same = { title: 'Corn rises', summary: 'Corn rose.' };
    const report = await imported({
      'stories.jsonl': row('2025/a', same) + row('2025/b', same) + row('2025/c', same),
      'text/2025.jsonl': text('2025/a') + text('2025/b') + text('2025/c'),
    });
    expect(report.stories).toHaveLength(3);
  });

  test.each([
    [
      '## The port\n\nShips _came_ [in](/people/).\n',
      '<h2>The port</h2>\n<p>Ships <em>came</em> <a href="https://a.example/people/">in</a>.</p>',
    ],
    ['See [it](#photo-1).\n', '<p>See <a href="https://a.example/stories/2025/a/#photo-1">it</a>.</p>'],
    ['- One\n- Two\n', '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>'],
  ])('gives the marks of a text back: %j', async (markdown, html) => {
    const { into } = await imported({
      'stories.jsonl': row('2025/a'),
      'text/2025.jsonl': text('2025/a', { html }),
    });
    expect((await readFile(join(into, 'stories/2025/a.md'), 'utf8')).split('---\n\n')[1]).toBe(markdown);
  });

  test('has each story in several forms, of which one is taken', async () => {
    const report = await imported({
      'stories.csv': `\ufeff${head}\r\n${cells('2025/a')}\r\n`,
      'stories.jsonl': row('2025/a'),
      'text/2025.jsonl': text('2025/a'),
    });
    expect(report.stories.map(({ from }) => from)).toEqual(['stories.jsonl']);
  });

  test.each([
    ['a byte-order mark', `\ufeff${head}\r\n${cells('2025/a')}\r\n`],
    ['semicolons', `${head}\n${cells('2025/a')}\n`.replaceAll(',', ';')],
    ['tabs and a line that names them', `sep=\t\n${`${head}\n${cells('2025/a')}\n`.replaceAll(',', '\t')}`],
    [
      'columns in another order',
      `title,source,date,id,url,photos,wordCount,originalUrl\nFerry 2025/a sails again,G,2025-04-08,2025/a,https://a.example/stories/2025/a/,0,2,\n`,
    ],
  ])('is read from a table with %s', async (_, table) => {
    const report = await imported({ 'stories.csv': table, 'text/2025.jsonl': text('2025/a') });
    expect([storiesIn(report), refusedIn(report)]).toEqual([['new stories/2025/a.md'], []]);
  });
});

describe('damaged data is refused with its file and line:', () => {
  const texts = text('2025/a') + text('2025/b');
  test.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'a line that is no JSON',
      { 'stories.jsonl': `${row('2025/a')}{"id": nonsense}\n${row('2025/b')}`, 'text/2025.jsonl': texts },
      ['stories.jsonl:2 is not well-formed JSON: “n” stands at column 8, where a value is expected.'],
    ],
    [
      'lines that end in the middle',
      { 'stories.jsonl': row('2025/a') + row('2025/b').slice(0, 90), 'text/2025.jsonl': texts },
      ['stories.jsonl:2 is cut off: the file ends in the middle of it.'],
    ],
    [
      'a field of another type',
      { 'stories.jsonl': row('2025/a', { topics: 'ships' }), 'text/2025.jsonl': texts },
      [
        'stories.jsonl:1 cannot be written as a record: topics is not as the archive writes it: Invalid input: expected array, received string.',
      ],
    ],
    [
      'a day that no calendar has',
      { 'stories.jsonl': row('2025/a', { date: '2025-02-30' }), 'text/2025.jsonl': texts },
      [
        'stories.jsonl:1 cannot be written as a record: date “2025-02-30” does not exist: February 2025 has 28 days.',
      ],
    ],
    [
      'an id that leads out of the folder',
      { 'stories.jsonl': row('../../a'), 'text/2025.jsonl': text('../../a') },
      [
        'stories.jsonl:1 cannot be written as a record: “../../a” cannot be an id: it holds “.”, and an id is the page’s URL for good.',
      ],
    ],
    [
      'a story twice',
      { 'stories.jsonl': row('2025/a') + row('2025/a'), 'text/2025.jsonl': texts },
      ['stories.jsonl:2 stands twice in the file.'],
    ],
    [
      'a story without its text',
      { 'stories.jsonl': row('2025/a') },
      ['stories.jsonl:1 has no text in these files.'],
    ],
    ['texts alone', { 'text/2025.jsonl': texts }, ['text/2025.jsonl:1 is texts, and no story.']],
    [
      'a table without a column',
      {
        'stories.csv': `${head.replace('title', 'headline')}\n${cells('2025/a')}\n`,
        'text/2025.jsonl': texts,
      },
      ['stories.csv:1 has no column “title”.'],
    ],
    [
      'a row with more cells than columns',
      {
        'stories.csv': `${head}\n${cells('2025/a')}\n${cells('2025/b', 'One, two')}x\n`,
        'text/2025.jsonl': texts,
      },
      ['stories.csv:3 has 10 cells, where the first line names 9 columns.'],
    ],
    [
      'a quotation mark that is never closed',
      {
        'stories.csv': `${head}\n${cells('2025/a', '"Open')}\n${cells('2025/b')}\n`,
        'text/2025.jsonl': texts,
      },
      ['stories.csv:2 a cell begins with a quotation mark, and none ends it.'],
    ],
    [
      'a line break within a cell',
      { 'stories.csv': `${head}\r\n${cells('2025/a', '"One\r\ntwo"')}\r\n`, 'text/2025.jsonl': texts },
      ['stories.csv:2 has a line break in its cell under “title”.'],
    ],
    [
      'a description of files that is no JSON',
      {
        'datapackage.json':
          '{\n "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",\n "resources": [,]\n}\n',
        'stories.jsonl': row('2025/a'),
        'text/2025.jsonl': texts,
      },
      ['datapackage.json:3 is not well-formed JSON: “,” stands at column 16, where a value is expected.'],
    ],
    [
      'a description of files in which a path is missing',
      {
        'datapackage.json':
          '{\n "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",\n "resources": [\n  {"name": "a"}\n ]\n}\n',
        'stories.jsonl': row('2025/a'),
        'text/2025.jsonl': texts,
      },
      ['datapackage.json:4 resources.0.path: Invalid input: expected string, received undefined.'],
    ],
  ])('%s', async (_, files, refusals) => {
    expect(refusedIn(await imported(files))).toEqual(refusals);
  });

  test('a compressed file whose end is missing gives its whole lines', async () => {
    // What does not repeat does not compress, so that half of the bytes are about half of the lines.
    const ids = Array.from(
      { length: 400 },
      (_, at) => `2025/s-${((at * 2654435761) % 4294967296).toString(36)}`,
    );
    const whole = gzipSync(ids.map((id) => row(id)).join(''));
    const report = await imported({
      'stories.jsonl.gz': whole.subarray(0, whole.length / 2),
      'text/2025.jsonl': ids.map((id) => text(id)).join(''),
    });
    const { length } = report.stories;
    expect(length).toBeGreaterThan(50);
    expect(length).toBeLessThan(350);
    expect(refusedIn(report)).toEqual([
      `stories.jsonl.gz:${length + 1} is cut off: the file ends in the middle of it.`,
    ]);
  });

  test('a compressed file with a changed byte', async () => {
    const bytes = gzipSync(row('2025/a'));
    bytes[bytes.length - 6]! ^= 1;
    expect(refusedIn(await imported({ 'stories.jsonl.gz': bytes }))).toEqual([
      'stories.jsonl.gz:1 is a damaged gzip file: incorrect data check.',
    ]);
  });

  test('a file whose bytes are not those of the package is named', async () => {
    const { doubts, stories } = await imported({
      'datapackage.json': `{"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "resources": [{"name": "s", "path": "stories.jsonl", "hash": "sha256:${'0'.repeat(64)}"}]}`,
      'stories.jsonl': row('2025/a'),
      'text/2025.jsonl': text('2025/a'),
    });
    expect(doubts).toEqual([
      {
        from: 'stories.jsonl',
        line: 1,
        id: 'changed-file',
        message: 'has other bytes than datapackage.json says (SHA-256).',
        fix: 'Get it whole again, unless you changed it yourself.',
        key: '9972ea8b',
      },
    ]);
    expect(stories).toHaveLength(1);
  });
});
