import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportReport } from '../../src/import/filing/report.ts';
import { newsPage, warc, zipped } from './makeArchives.ts';
import { docx, heading, paragraph } from './makeDocx.ts';

const project = new URL('../..', import.meta.url).pathname;
const fixtures = join(project, 'tests/fixtures/import');
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'dateline-mixed-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('two hundred files of every format go from an empty folder to a site, and each says what became of it', async () => {
  const inbox = join(folder, 'inbox');
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  await mkdir(inbox);
  await mkdir(content);
  const made = await madeFiles();
  const files = new Map([...made, ...fixturesInTurn(200 - made.size)]);
  for (const [name, bytes] of files) await writeFile(join(inbox, name), bytes);
  expect(readdirSync(inbox)).toHaveLength(200);

  const imported = command(
    'import',
    inbox,
    '--into',
    content,
    '--date',
    '2020-01-01',
    '--source',
    'The Herald',
    '--json',
  );
  const report = JSON.parse(imported.stdout) as ImportReport;
  expect(report.refused.filter(({ id }) => id === 'reader-failed')).toEqual([]);
  expect(imported.status).toBe(report.refused.length ? 1 : 0);
  const told = (name: string) => ({
    stories: report.stories.filter(({ from }) => isOf(from, name)).length,
    refused: report.refused.filter(({ from }) => isOf(from, name)).map(({ id }) => id),
  });
  expect(Object.fromEntries([...made.keys()].map((name) => [name, told(name)]))).toEqual({
    'archive.zip': { stories: 3, refused: ['input-not-text'] },
    'book.epub': { stories: 0, refused: ['input-not-text'] },
    'crawl.warc.gz': { stories: 2, refused: [] },
    'crawl.wacz': { stories: 1, refused: [] },
    'document.docx': { stories: 1, refused: [] },
    'dump.sql': { stories: 0, refused: ['unknown-format'] },
    'page.html.gz': { stories: 1, refused: [] },
    'paper.pdf': { stories: 0, refused: ['input-not-text'] },
  });
  // Nothing goes in silence: each file gave a story, or a reason why not.
  const silent = [...files.keys()].filter((name) => {
    const { stories, refused } = told(name);
    return !stories && !refused.length;
  });
  expect(silent).toEqual([]);
  expect(report.doubts.filter(({ message, fix }) => !message || !fix)).toEqual([]);
  expect(report.stories.length).toBeGreaterThan(200);
  expect(new Set(report.stories.map(({ format }) => format)).size).toBeGreaterThanOrEqual(13);

  // What an import that was ended leaves disturbs no other command.
  const checked = command('check', '--content', content);
  const left = new Map([
    ['journal.jsonl', '{"journal":1,"options":"x","at":"2020-01-01T00:00:00Z"}\n{"begin":"[]"}\n'],
    ['lock', '1'],
    ['fresh', '---\ntitle: A story that is not whole'],
  ]);
  await mkdir(join(content, '.importing'));
  for (const [name, text] of left) await writeFile(join(content, '.importing', name), text);
  expect(checked.stdout).toContain('stories');
  expect(command('check', '--content', content)).toMatchObject({
    stdout: checked.stdout,
    stderr: checked.stderr,
    status: checked.status,
  });
  const built = command('build', '--content', content, '--out', site);
  expect(built.stderr + built.stdout).toMatch(/stories/);
  expect(built.status).toBe(0);
  const paths = new Set(report.stories.map(({ file }) => file.replace(/^.*stories\//, '')));
  const without = [...paths].filter(
    (path) =>
      !isWithheld(join(content, 'stories', path)) &&
      !existsSync(join(site, 'stories', path.replace(/\.md$/, ''), 'index.html')),
  );
  expect(without).toEqual([]);
  for (const [name, text] of left) expect(readFileSync(join(content, '.importing', name), 'utf8')).toBe(text);
  expect(readdirSync(site, { recursive: true }).filter((name) => name.includes('importing'))).toEqual([]);
});

/** Files that are no fixtures, because they are no text. */
async function madeFiles(): Promise<Map<string, Uint8Array>> {
  const story = (headline: string) =>
    `${headline}\n\nBy Mara Quist\n\n4 March 2019\n\nThe keeper of the lighthouse said on Monday that ${headline.toLowerCase()}, and that nobody had expected it so early in the year.\n`;
  const pages = (...headlines: string[]) =>
    headlines.map((headline, at) => ({
      url: `https://harbour.example/${at}`,
      body: newsPage(headline).replaceAll('ferry', `ferry ${headline}`),
    }));
  return new Map<string, Uint8Array>([
    [
      'archive.zip',
      await zipped({
        'a.txt': story('Lamps burn again'),
        'b.md': `# Fog lifts\n\n*By Mara Quist, 5 March 2019*\n\nThe fog lifted on Tuesday after nine days.\n`,
        'c.csv':
          'title,date,text\nGulls return,2019-03-06,The gulls are back on the roof of the harbour office.\n',
        'd.pdf': '%PDF-1.4 x',
      }),
    ],
    ['book.epub', await zipped({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<x/>' })],
    ['crawl.warc.gz', await warc(pages('Crew of nine is saved', 'Pier gets a new roof'), { gzip: true })],
    [
      'crawl.wacz',
      await zipped({
        'archive/data.warc': await warc(pages('Market moves to the quay')),
        'datapackage.json': '{}',
      }),
    ],
    [
      'document.docx',
      await docx([
        heading('Title', 'Bell of the chapel rings again'),
        paragraph('By Ida Moor, 7 March 2019'),
        paragraph('The bell of the chapel rang on Thursday for the first time in forty years.'),
      ]),
    ],
    ['dump.sql', Buffer.from('-- MySQL dump 10.13\n\nCREATE TABLE `posts` (\n  `id` int\n);\n')],
    ['page.html.gz', gzipSync(newsPage('Boats are painted'))],
    ['paper.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
  ]);
}

/** So many of the fixtures, one of each format in turn. */
function fixturesInTurn(count: number): [name: string, bytes: Uint8Array][] {
  const folders = readdirSync(fixtures).map((format) =>
    readdirSync(join(fixtures, format))
      .filter((name) => !name.endsWith('.expected.txt'))
      .map((name) => ({ name: `${format}-${name}`, path: join(fixtures, format, name) })),
  );
  const longest = Math.max(...folders.map((names) => names.length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    folders.flatMap((names) => names[at] ?? []),
  ).flat();
  return inTurn.slice(0, count).map(({ name, path }) => [name, readFileSync(path)]);
}

function isOf(from: string, name: string): boolean {
  return from === name || from.startsWith(`${name}!`);
}

function isWithheld(file: string): boolean {
  return /^status: withheld$/m.test(readFileSync(file, 'utf8'));
}

function command(...args: string[]) {
  return spawnSync(process.execPath, [join(project, 'src/cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}
