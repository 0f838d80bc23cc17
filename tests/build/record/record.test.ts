import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../../src/build/build.ts';
import { BuildFailure } from '../../../src/build/buildFailure.ts';
import { buildReport } from '../../../src/build/report.ts';
import { defaultSettings } from '../../../src/site.ts';
import { dateline } from '../cli.ts';

const head =
  '# Every address that this archive has published, below its base path, up to the last line, “# end”. Written by: npm run build -- --record\n';
const story = (title: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2025-04-08\nsource: Harbour Post\n${more}---\n\nThe text.\n`;

const project = join(import.meta.dirname, '../../..');
let here: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(here, 'content', path)), { recursive: true });
  writeFileSync(join(here, 'content', path), text);
};
const record = (): string => readFileSync(join(here, 'content/addresses.txt'), 'utf8');
const listed = (text = record()): string[] => text.match(/^\/.*$/gm) ?? [];
const run = (...args: string[]) => dateline(args, here);
/** Builds as the command does, in this process. */
async function build(
  ...flags: ('--record' | '--full')[]
): Promise<{ code: number; out: string; err: string }> {
  const shown = (path: string): string => path.slice(here.length + 1);
  const at = (path: string): string => join(here, path);
  try {
    const built = await buildSite({
      project,
      content: at('content'),
      out: at('dist'),
      cache: at('cache'),
      workers: 0,
      record: flags.includes('--record'),
      full: flags.includes('--full'),
      shown,
    });
    return { code: 0, out: buildReport(built, at('dist'), shown), err: '' };
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    return { code: 1, out: '', err: `${error.message}\n` };
  }
}
const page = (address: string): string => readFileSync(join(here, `dist${address}index.html`), 'utf8');
/** What a build says behind its counts. */
const said = (out: string): string[] => out.trimEnd().split('\n').slice(2);

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'dateline-record-'));
  onTestFinished(() => rmSync(here, { recursive: true, force: true }));
  write('stories/2025/ferry.md', story('Ferry back in service', 'topics: [ferries]\n'));
  write('stories/2025/wheat.md', story('Wheat ships sail'));
  write('people/ada-quist.md', '---\nname: Ada Quist\n---\n');
});

test('addresses are put on record when the site is published, and only when that is asked for', async () => {
  expect((await build()).code).toBe(0);
  expect(existsSync(join(here, 'content/addresses.txt'))).toBe(false);
  const first = await build('--record');
  const lines = listed();
  expect(first.out.split('\n').slice(1)).toEqual([
    'Nothing changed.',
    `${lines.length} addresses put on record in addresses.txt.`,
    '',
  ]);
  expect(record()).toBe(`${head}${lines.toSorted().join('\n')}\n# end\n`);
  expect(lines).toContain('/stories/2025/ferry/');

  const { mtimeMs } = statSync(join(here, 'content/addresses.txt'));
  const again = await build('--record');
  expect(again.out.split('\n').slice(1)).toEqual([
    'Nothing changed.',
    'Every address is on record in addresses.txt.',
    '',
  ]);
  expect(statSync(join(here, 'content/addresses.txt')).mtimeMs).toBe(mtimeMs);

  write('stories/2025/storm.md', story('Storm closes the port'));
  await build();
  expect(listed()).toEqual(lines);
  const other = await run(
    'build',
    '--content',
    'content',
    '--out',
    'elsewhere',
    '--base',
    '/news/',
    '--record',
  );
  expect(other.out).toMatch(/\n1 address put on record in addresses\.txt\.\n$/);
  expect(listed()).toEqual([...lines, '/stories/2025/storm/'].toSorted());
});

test('a build that would lose an address fails, keeps the site and puts nothing on record', async () => {
  await build('--record');
  const before = record();
  const line = before.split('\n').indexOf('/stories/2025/ferry/') + 1;
  cpSync(join(here, 'content/stories/2025/ferry.md'), join(here, 'content/stories/2025/ferries.md'));
  rmSync(join(here, 'content/stories/2025/ferry.md'));
  const failed = await build('--record');
  const report = `content/addresses.txt:${line}:1: “/stories/2025/ferry/” was published, and nothing is there now. [lost-address]\n    Is /stories/2025/ferries/ meant? Write aliases: [/stories/2025/ferry/] in the story that it is now, or gone: [/stories/2025/ferry/] in archive.md; a story that is taken back keeps its file, with status: withheld or canceled.\n\n1 defect in 1 file.\nThe last site is kept.\n`;
  expect([failed.code, failed.err]).toEqual([1, report]);
  expect(record()).toBe(before);
  expect(page('/stories/2025/ferry/')).toContain('<h1>Ferry back in service</h1>');
  const checked = await run('check', '--content', 'content', '--json');
  expect((JSON.parse(checked.out) as { errors: unknown[] }).errors).toMatchObject([
    { id: 'lost-address', file: 'addresses.txt', line },
  ]);

  write(
    'stories/2025/ferries.md',
    story('Ferry back in service', 'topics: [ferries]\naliases: [/stories/2025/ferry/]\n'),
  );
  expect((await build('--record')).code).toBe(0);
  expect(page('/stories/2025/ferry/')).toContain(
    '<meta http-equiv="refresh" content="0; url=/stories/2025/ferries/"',
  );
  expect(listed()).toEqual([...listed(before), '/stories/2025/ferries/'].toSorted());
});

test('a damaged record is reported although nothing else changed, and one that is out of order is put right', async () => {
  await build('--record');
  const sorted = record();
  const lines = listed();
  writeFileSync(
    join(here, 'content/addresses.txt'),
    `<<<<<<< ours\n${sorted}=======\n${sorted}>>>>>>> theirs\n`,
  );
  const failed = await build();
  expect(failed.code).toBe(1);
  expect(failed.err).toContain(
    'content/addresses.txt:1:1: “<<<<<<< ours” is left of a merge that was not finished. [merge-conflict]\n',
  );
  writeFileSync(
    join(here, 'content/addresses.txt'),
    `${head}${[...lines, ...lines].toReversed().join('\n')}\n# end`,
  );
  expect((await build()).code).toBe(0);
  expect(record()).not.toBe(sorted);
  const tidied = await build('--record');
  expect(tidied.out).toMatch(/\nEvery address is on record in addresses\.txt\.\n$/);
  expect(record()).toBe(sorted);
  writeFileSync(join(here, 'content/addresses.txt'), sorted.slice(0, sorted.indexOf('/feed.xml') + 9));
  expect((await build('--record')).err).toContain(
    `content/addresses.txt:${sorted.split('\n').indexOf('/feed.xml') + 1}:1: is the last line, and should be “# end”: the file was cut off here. [cut-off-record]\n`,
  );
  rmSync(join(here, 'content/addresses.txt'));
  mkdirSync(join(here, 'content/addresses.txt'));
  expect((await build()).err).toContain('content/addresses.txt: is not a file.');
});

test('what was given up, moved or taken back has its page, and lists that became shorter lead on, which the build that makes them says', async () => {
  write(
    'stories/2024/strike.md',
    story('Strike ends', 'topics: [strikes]\n').replace('2025-04-08', '2024-02-01'),
  );
  await build('--record');
  rmSync(join(here, 'content/people/ada-quist.md'));
  write(
    'archive.md',
    '---\nname: Harbour archive\nredirects:\n  - { from: /topics/ferries/, to: /topics/ships/ }\n  - { from: /rss.xml, to: /feed.xml }\ngone: [/people/ada-quist/]\n---\n',
  );
  write('stories/2025/ferry.md', story('Ferry back in service', 'topics: [ships]\n'));
  write(
    'stories/2024/strike.md',
    story('Strike ends', 'topics: [strikes]\nstatus: withheld\n').replace('2025-04-08', '2024-02-01'),
  );
  const shortened = [
    '4 pages of lists that became shorter lead on:',
    '  /dates/2024/ → /dates/',
    '  /dates/2024/02/ → /dates/',
    '  /dates/2024/02/01/ → /dates/',
    '  /people/letters/unnamed/ → /people/',
  ];
  expect(said((await build()).out)).toEqual(shortened);
  const { address } = defaultSettings;
  for (const [from, to, title] of [
    ['/topics/ferries/', '/topics/ships/', 'ships'],
    ['/dates/2024/02/01/', '/dates/', 'Harbour archive'],
  ] as const) {
    const html = page(from);
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}"`);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain(`<link rel="canonical" href="${new URL(to, address).href}"`);
    expect(html).toContain('This page has moved to <a');
  }
  expect(page('/people/ada-quist/')).toContain('<h1>This page was given up</h1>');
  expect(page('/people/ada-quist/')).toContain('<meta name="robots" content="noindex"');
  for (const [copy, of] of [
    ['rss.xml', 'feed.xml'],
    ['topics/ferries/feed.xml', 'topics/ships/feed.xml'],
  ] as const)
    expect(readFileSync(join(here, 'dist', copy), 'utf8')).toBe(readFileSync(join(here, 'dist', of), 'utf8'));
  for (const path of ['people/ada-quist/feed.xml', 'topics/strikes', 'stories/2024'])
    expect(existsSync(join(here, 'dist', path)), path).toBe(false);

  write('stories/2025/wheat.md', story('Wheat ships sail at last'));
  expect(said((await build()).out)).toEqual([]);
  expect(said((await build('--full')).out)).toEqual(shortened);
});

/** `npm run test:long` builds after each of 25 renames; `tests/edition` opens as many. */
const renames = import.meta.env.MODE === 'long' ? 25 : 4;

test(`after ${renames} renames of a story, a person and a topic, each put on record, every older address is one step from the last page`, async () => {
  const redirects: string[] = [];
  const aliases: string[] = [];
  for (let number = 0; number <= renames; number++) {
    if (number > 0) {
      rmSync(join(here, `content/stories/talks-${number - 1}.md`));
      rmSync(join(here, `content/people/person-${number - 1}.md`));
      aliases.push(`/stories/talks-${number - 1}/`);
      for (const kind of ['people/person', 'topics/topic'])
        redirects.push(`  - { from: /${kind}-${number - 1}/, to: /${kind}-${number}/ }\n`);
    }
    const more = `topics: [topic ${number}]\naliases: [${aliases.join(', ')}]\n`;
    write(`stories/talks-${number}.md`, story('Talks', more));
    write(`people/person-${number}.md`, '---\nname: Omar Bell\n---\n');
    write(
      'archive.md',
      `---\nname: Harbour archive\nredirects:${redirects.length ? '' : ' []'}\n${redirects.join('')}---\n`,
    );
    const { code, err } = await build('--record');
    expect([code, err]).toEqual([0, '']);
  }
  const kinds = ['stories/talks', 'people/person', 'topics/topic'];
  const steps = kinds.flatMap((kind) =>
    Array.from(
      { length: renames },
      (_, number) => /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page(`/${kind}-${number}/`))?.[1],
    ),
  );
  expect(new Set(steps)).toEqual(new Set(kinds.map((kind) => `/${kind}-${renames}/`)));
  for (const kind of kinds) expect(page(`/${kind}-${renames}/`)).not.toContain('http-equiv="refresh"');
  expect(record().match(/^\/(?:stories\/talks|people\/person|topics\/topic)-\d+\/$/gm)).toHaveLength(
    3 * (renames + 1),
  );
  process.stdout.write(`${steps.length} older addresses answer, each in one step\n`);
});
