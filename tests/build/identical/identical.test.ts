import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { digestsOf } from '../update/copies.ts';

const root = join(import.meta.dirname, '../../..');

/** `npm run test:long` builds every combination; `npm test` so many that each value of each is among them. */
const long = import.meta.env.MODE === 'long';

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Tehran', 'Pacific/Apia'];
/** An instant that no story names; the second of the two days in zones ahead of UTC. */
const clock = '2061-07-19T13:30:00Z';

/** How a site is built. */
interface Way {
  zone: string;
  /** One of two folders at different depths. */
  path: 0 | 1;
  /** In which order the files of the content folder were made. */
  order: 'sorted' | 'shuffled';
  workers: 0 | 1 | 2;
  /** Whether another state of the archive was built there before. */
  kept: boolean;
  /** Whether the clock is at `clock`. */
  later: boolean;
}

const few: Way[] = [
  { zone: 'UTC', path: 0, order: 'sorted', workers: 0, kept: false, later: false },
  { zone: 'America/Los_Angeles', path: 1, order: 'shuffled', workers: 1, kept: false, later: false },
  { zone: 'Asia/Tehran', path: 0, order: 'shuffled', workers: 2, kept: true, later: false },
  { zone: 'Pacific/Apia', path: 1, order: 'sorted', workers: 2, kept: false, later: true },
];
const all: Way[] = zones.flatMap((zone) =>
  ([0, 1] as const).flatMap((path) =>
    (['sorted', 'shuffled'] as const).flatMap((order) =>
      ([0, 1, 2] as const).flatMap((workers) =>
        [false, true].map((kept) => ({ zone, path, order, workers, kept, later: zone === 'Pacific/Apia' })),
      ),
    ),
  ),
);

test('a site has the same bytes in any time zone, at any path, from files in any order, with any number of threads, after any build, at any time', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const ways = long ? all : few;
  const builds = ways.map((way, number) => ({ way, ...prepared(scratch, way, number) }));
  for (const [zone, inZone] of Map.groupBy(builds, ({ way }) => `${way.zone} ${way.later}`))
    await buildIn(
      zone.split(' ')[0] ?? '',
      inZone[0]?.way.later ?? false,
      inZone.flatMap(({ runs }) => runs),
    );
  const [first, ...others] = builds.map(({ way, out }) => ({ way, digests: digestsOf(out) }));
  for (const { way, digests } of others) expect(digests, JSON.stringify(way)).toEqual(first?.digests);
  const count = Object.keys(first?.digests ?? {}).length;
  expect(count).toBeGreaterThan(300);
  const later = builds.find(({ way }) => way.later);
  expect(naming(later?.out ?? '')).toEqual([]);
  process.stdout.write(
    `${builds.length} builds of ${count} files each, in ${zones.length} time zones: ${count * builds.length} files compared, all equal; none names the day it was built\n`,
  );
});

/** The builds that lead to a site: those before it, and its own. */
function prepared(scratch: string, way: Way, number: number): { runs: object[]; out: string } {
  const folder = join(scratch, way.path ? 'a/much/deeper/path' : 'short', String(number));
  const content = join(folder, 'content');
  fill(content, way.order);
  const shared = {
    project: root,
    cache: join(folder, 'cache'),
    out: join(folder, 'dist'),
    workers: way.workers,
  };
  const earlier = join(folder, 'before/content');
  if (way.kept) {
    cpSync(content, earlier, { recursive: true });
    for (const [file, text] of Object.entries(edits)) appendFileSync(join(earlier, file), text);
    rmSync(join(earlier, 'stories/2024/03/canceled-report.md'));
    rmSync(join(earlier, 'addresses.txt'));
  }
  return {
    runs: [...(way.kept ? [{ ...shared, content: earlier }] : []), { ...shared, content }],
    out: shared.out,
  };
}

/** Of some files, what an earlier state held besides. */
const edits = {
  'stories/1984/flood-of-the-decade.md': '\nThe river rose again in Geneva.\n',
  'people/ana-testimony.md': '\nShe was born in Lima.\n',
};

/** Puts both fixtures, with stories in sixteen languages, and some people of the sample into a folder, file by file. */
function fill(content: string, order: Way['order']): void {
  const files = [
    ...below('tests/fixtures/archive', ''),
    ...below('tests/fixtures/scripts', 'stories'),
    ...below('content', 'people/a'),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  const inOrder = order === 'sorted' ? files : files.map((_, at) => files[(at * 37 + 11) % files.length]!);
  expect(new Set(inOrder).size).toBe(files.length);
  for (const [path, from] of inOrder) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    cpSync(from, join(content, path));
  }
  // Lists that became shorter lead on.
  writeFileSync(join(content, 'addresses.txt'), '/dates/1911/10/\n/people/letters/q/page-2/\n/about/\n');
}

/** Files of a content folder that Dateline comes with: where they are below it, and where to take them from. */
function below(folder: string, prefix: string): [path: string, from: string][] {
  const base = join(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const from = join(entry.parentPath, entry.name);
      return [from.slice(base.length + 1), from];
    })
    .filter(([path]) => path.startsWith(prefix));
}

function buildIn(zone: string, later: boolean, runs: object[]): Promise<void> {
  const args = [
    ...(later ? ['--import', new URL('clock.mjs', import.meta.url).href] : []),
    join(import.meta.dirname, 'buildAll.ts'),
    JSON.stringify(runs),
  ];
  const env = { ...process.env, NODE_ENV: 'production', TZ: zone, CLOCK_AT: clock };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`${zone}: ${said}`))));
  });
}

/** The published files that hold the day of `clock`, in any usual form; packed ones are unpacked. */
function naming(out: string): string[] {
  return Object.keys(digestsOf(out)).filter((path) => {
    const bytes = readFileSync(join(out, path));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return ofClock.test(text.toString('latin1'));
  });
}

/** ISO 8601, RFC 5322, words, and seconds since 1970. */
const ofClock = new RegExp(
  `2061-?07-?(?:19|20)|(?:19|20) Jul(?:y)? 2061|Jul(?:y)? (?:19|20), 2061|${String(Date.parse(clock) / 1000).slice(0, 6)}\\d{4}(?:\\d{3})?(?!\\d)`,
);
