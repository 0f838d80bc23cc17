import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../src/import/filing/report.ts';

/** `npm run test:long` imports fifty thousand files; `npm test` a few hundred. */
const long = import.meta.env.MODE === 'long';
const numFiles = long ? 50_000 : 300;

/** In megabytes of memory that the import may hold. */
const largestMemory = 500;

const project = new URL('../..', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-large-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Says at the end how much memory was held at most; `AT` is the moment, where it is set. */
const measured = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => process.stderr.write('held ' + process.resourceUsage().maxRSS + ' kB'));
  const { AT } = process.env;
  if (AT) globalThis.Date = class extends Date { constructor(...of) { super(...(of.length ? of : [AT])); } };
`)}`;

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command in a process of its own, killed as soon as `until` is true. */
function run(here: string, args: string[], until?: () => boolean, at = ''): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        '--expose-gc',
        '--max-semi-space-size=16',
        '--heap-growing-percent=30',
        '--import',
        measured,
        join(project, 'src/cli.ts'),
        'import',
        ...args,
      ],
      { env: { ...process.env, INIT_CWD: here, AT: at } },
    );
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    const timer = until && setInterval(() => until() && child.kill('SIGKILL'), 1);
    child.once('close', (status) => {
      clearInterval(timer);
      done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

const nouns = 'harbour bridge council ferry school river market union court airline orchard museum'.split(
  ' ',
);
const verbs = 'opens closes delays approves rejects rebuilds sells widens inspects renames'.split(' ');
const others =
  'engineers said the new piers stand deep near old walls while traders wait for lower fees and longer hours before autumn rain returns to every valley north of town as teachers doctors drivers farmers weigh a plan that would move trains boats buses onto one timetable'.split(
    ' ',
  );

/** Words that are other ones for each number. */
function sentences(seed: number, words: number): string {
  let state = seed * 2654435761 + 12345;
  const next = (): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return others[(state >>> 16) % others.length] ?? '';
  };
  return Array.from({ length: words }, next).join(' ');
}

const headline = (at: number): string =>
  `${nouns[at % nouns.length]} ${verbs[at % verbs.length]} for the ${at}th time`.replace(/^./, (letter) =>
    letter.toUpperCase(),
  );
const day = (at: number): string =>
  new Date(Date.UTC(1990, 0, 1) + (at % 9000) * 86_400_000).toISOString().slice(0, 10);
const body = (at: number): string[] => [
  `The ${nouns[(at * 7) % nouns.length]} of Port Marlow, number ${at}, ${sentences(at, 40)}.`,
  `It was said that ${sentences(at + 1_000_000, 60)}.`,
];

/** One file of each format in turn: with a day and without one, of one story and of several, and one that is none. */
const makers: ((at: number) => [ending: string, text: string])[] = [
  (at) => ['txt', `${headline(at)}\n\nPublished: ${day(at)}\n\n${body(at).join('\n\n')}\n`],
  (at) => ['txt', `${headline(at)}\n\n${body(at).join('\n\n')}\n`],
  (at) => [
    'json',
    JSON.stringify({
      uri: `urn:newsml:herald.example:${at}`,
      type: 'text',
      versioncreated: `${day(at)}T10:00:00Z`,
      headline: headline(at),
      body_text: body(at).join('\n\n'),
    }),
  ],
  (at) => [
    'html',
    `<!DOCTYPE html><html lang="en"><head><title>${headline(at)} | The Averland Herald</title><meta property="og:title" content="${headline(at)}"><meta property="article:published_time" content="${day(at)}T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${headline(at)}</h1>${body(
      at,
    )
      .map((text) => `<p>${text}</p>`)
      .join('')}</article><footer>Write to us</footer></body></html>`,
  ],
  (at) => [
    'xml',
    `<rss version="2.0"><channel><title>The Averland Herald</title><link>https://herald.example/</link><description>News</description>${[
      0, 1, 2,
    ]
      .map(
        (item) =>
          `<item><title>${headline(at * 3 + item)}, again</title><link>https://herald.example/${at}/${item}</link><pubDate>${new Date(`${day(at)}T10:00:00Z`).toUTCString()}</pubDate><description>${body(
            at * 3 + item + 200_000,
          ).join(' ')}</description></item>`,
      )
      .join('')}</channel></rss>`,
  ],
  (at) => ['json', `{"a": ${at}}`],
];

async function fill(inbox: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const [ending, text] = makers[at % makers.length]!(at);
    const file = join(inbox, String(at % 100).padStart(2, '0'), `${String(at).padStart(5, '0')}.${ending}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Every file below a folder with its text. */
async function tree(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.toSorted().map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]));
}

describe('an import that is killed', () => {
  test('goes on where it was, and gives the same content and the same report as in one go', async () => {
    const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
    const feed = (count: number): string =>
      `<rss version="2.0"><channel><title>The Averland Herald</title><link>https://herald.example/</link><description>News</description>${Array.from(
        { length: count },
        (_, at) =>
          `<item><title>${headline(at + 500)}</title><guid>long-${at}</guid><pubDate>${new Date(`${day(at)}T10:00:00Z`).toUTCString()}</pubDate><description>${body(at + 300_000).join(' ')}</description></item>`,
      ).join('')}</channel></rss>`;
    for (const here of [whole, killed]) {
      await fill(join(here, 'inbox'), 60);
      await writeFile(join(here, 'inbox/05/feed.xml'), feed(120));
      // A later version of a story, and one that came before.
      const [, story] = makers[0]!(0);
      await writeFile(
        join(here, 'inbox/40/later.txt'),
        story.replace('It was said', 'It was said on Monday'),
      );
      await writeFile(join(here, 'inbox/41/same.txt'), story);
      for (const name of await readdir(join(here, 'inbox'), { recursive: true }))
        await utimes(join(here, 'inbox', name), 1_700_000_000, 1_700_000_000);
    }
    const args = ['inbox', '--into', 'content', '--source', 'The Averland Herald', '--json'];
    const journal = join(killed, 'content/.importing/journal.jsonl');
    const lines = (): number => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0);
    let reached = 0;
    for (const most of [12, 90, 170, 200]) {
      expect((await run(killed, args, () => lines() > most)).status).toBe(null);
      expect(lines()).toBeGreaterThan(reached);
      reached = lines();
    }
    const last = await run(killed, args);
    const ours = await tree(join(killed, 'content'));
    const moments = new Set(
      Array.from(ours.values(), (text) => /^ {2}at: (\S+)$/m.exec(text)?.[1] ?? 'none'),
    );
    expect(moments.size).toBe(1);
    const once = await run(whole, args, undefined, [...moments][0]);
    expect(last.stderr).toMatch(/^Going on with an import of \S+Z: \d+ of 63 inputs were done\.\n/);
    expect(once.stderr).not.toContain('Going on');
    const theirs = await tree(join(whole, 'content'));
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    for (const [file, text] of theirs) expect(ours.get(file), file).toBe(text);
    expect(last.stdout).toBe(once.stdout);
    expect(last.status).toBe(once.status);
    const report = JSON.parse(last.stdout) as ImportReport;
    expect(new Set(report.stories.map(({ outcome }) => outcome))).toEqual(
      new Set(['new', 'updated', 'held']),
    );
    expect(report.refused.length).toBe(20);
  });

  test('reads an input afresh that changed since, and all where the options are others', async () => {
    const here = join(folder, 'changed');
    await fill(join(here, 'inbox'), 24);
    const args = ['inbox', '--into', 'content', '--json'];
    const journal = join(here, 'content/.importing/journal.jsonl');
    const ends = (): number =>
      existsSync(journal) ? readFileSync(journal, 'utf8').split('\n{"end"').length - 1 : 0;
    await run(here, [...args, '--source', 'The Herald'], () => ends() >= 8);
    const first = join(here, 'inbox/00/00000.txt');
    await writeFile(first, (await readFile(first, 'utf8')).replace('It was said', 'Later it was said'));
    const again = await run(here, [...args, '--source', 'The Herald'], () => ends() >= 12);
    expect(again.stderr).toMatch(/^Going on with an import of \S+: [1-9]\d* of 24 inputs were done\.\n/);
    const other = await run(here, [...args, '--source', 'The Gazette']);
    expect(other.stderr).not.toContain('Going on');
    const { stories } = JSON.parse(other.stdout) as ImportReport;
    expect(new Set(stories.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
    expect(existsSync(join(here, 'content/.importing'))).toBe(false);
  });
});

describe('a journal that is left', () => {
  test.each([
    ['of another import', '{"journal":1,"options":"others","at":"2020-01-01T00:00:00Z"}\n{"begin":"[]"}\n'],
    ['of another version', '{"journal":0,"at":"2020-01-01T00:00:00Z"}\n'],
    ['full of zeros', '\0'.repeat(4096)],
    ['that is empty', ''],
  ])('%s is begun afresh', async (_, journal) => {
    const here = await mkdtemp(join(folder, 'left-'));
    await fill(join(here, 'inbox'), 1);
    await mkdir(join(here, 'content/.importing'), { recursive: true });
    await writeFile(join(here, 'content/.importing/journal.jsonl'), journal);
    const { status, stderr, stdout } = await run(here, ['inbox', '--into', 'content', '--source', 'X']);
    expect([status, stderr.replace(/held .*/, '')]).toEqual([0, '']);
    expect(stdout).toMatch(/^1 file: 1 story new with 0 photos\.\n/);
    expect(existsSync(join(here, 'content/.importing'))).toBe(false);
  });
});

describe(`an import of ${numFiles.toLocaleString('en')} files`, () => {
  test(
    `holds no more than ${largestMemory} MB of memory, and its report says what is to be done`,
    { timeout: 3_600_000 },
    async () => {
      const here = join(folder, 'many');
      await fill(join(here, 'inbox'), numFiles);
      const args = ['--into', 'content', '--source', 'The Averland Herald'];
      const { stdout, stderr, status } = await run(here, ['inbox', ...args, '--report', 'report']);
      expect(Number(/held (\d+) kB/.exec(stderr)?.[1]) / 1024).toBeLessThan(largestMemory);
      expect(status).toBe(1);
      expect(stdout.split('\n')[0]).toMatch(
        new RegExp(
          `^${numFiles.toLocaleString('en')} files: [\\d,]+ stories new with 0 photos, .*refused\\.$`,
        ),
      );
      expect(stdout).toContain(
        "Again: npm run import -- --files report/undated-story.txt --into content --source 'The Averland Herald' --date YYYY-MM-DD\n",
      );
      const undated = (await readFile(join(here, 'report/undated-story.txt'), 'utf8')).trimEnd().split('\n');
      expect(undated.length).toBe(Math.ceil(numFiles / 6));
      const report = JSON.parse(await readFile(join(here, 'report/report.json'), 'utf8')) as ImportReport;
      expect(report.refused.length).toBe(Math.ceil(numFiles / 3));
      const dated = await run(here, [
        ...['--files', 'report/undated-story.txt', ...args, '--date', '1999-12', '--json'],
      ]);
      expect(dated.status).toBe(0);
      const { stories } = JSON.parse(dated.stdout) as ImportReport;
      expect(new Set(stories.map(({ outcome }) => outcome))).toEqual(new Set(['new']));
      expect(stories.length).toBe(undated.length);
    },
  );
});
