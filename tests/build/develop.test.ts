import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const story = 'stories/2024/02/29/harbour-reopens';
let content: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-'));
  content = join(scratch, 'content');
  await cp(join(project, 'tests/fixtures/archive'), content, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}/`;
  server = spawn(process.execPath, ['src/cli.ts', 'dev', '--content', content, '--port', String(port)], {
    cwd: project,
    env: { ...process.env, INIT_CWD: project, VITEST: '' },
    stdio: 'ignore',
  });
  await answer('', ({ status }) => status === 200);
});

afterAll(async () => {
  server.kill();
  await rm(join(content, '..'), { recursive: true, force: true });
});

test('the development server shows pages, feeds, datasets and the files of search', async () => {
  for (const path of ['', 'people/', 'countries/', 'dates/', 'search/', 'about/', `${story}/`])
    expect((await get(path)).text, path).toContain('<main id="main"');
  expect((await get('feed.xml')).text).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  expect((await get('data/stories.jsonl')).text).toContain('"id":');
  expect(JSON.parse((await get('search/calendar.json')).text)).toHaveProperty('stories');
  expect((await get('sitemap.xml')).text).toContain('<sitemapindex ');
  expect((await get('robots.txt')).text).toContain('User-agent: *');
  expect((await get('stories/1984/flood-of-the-decade/index.md')).text).toMatch(/^---\ntitle: "/);
});

test('the files of public/ are served as they are, beside the pages', async () => {
  const { status, text } = await get('favicon.svg');
  expect([status, text]).toEqual([200, await readFile(join(project, 'public/favicon.svg'), 'utf8')]);
});

test('a request for the head alone is answered as one for the whole', async () => {
  for (const path of ['', `${story}/`, 'feed.xml', 'data/stories.jsonl', 'favicon.svg', 'stories/none/']) {
    const [head, whole] = await Promise.all([
      fetch(address + path, { method: 'HEAD' }),
      fetch(address + path),
    ]);
    expect([path, head.status]).toEqual([path, whole.status]);
    expect(await head.text()).toBe('');
  }
});

test('an address without a page is answered by the page that says so', async () => {
  const { status, text } = await get('stories/no-such-story/');
  expect(status).toBe(404);
  expect(text).toContain('There is no such page');
});

test.each(['%ff', '%', 'stories/%zz/', '%00', 'stories/a%00b/', '@fs/%ff', '_astro/%ff'])(
  'there is no page at the malformed address /%s',
  async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('There is no such page');
  },
);

test.each([
  '?q=%ff',
  'stories/%25/',
  'stories/%5c/',
  '/stories/',
  `${'x'.repeat(5000)}/`,
  '%2e%2e%2f',
  '%E2%80%AE/',
])('the odd address /%s is no fault either', async (path) =>
  expect([200, 404]).toContain((await get(path)).status),
);

test('a change of a story is shown, between the neighbours it had', async () => {
  const before = await get(`${story}/`);
  const file = join(content, `${story}.md`);
  const written = await readFile(file, 'utf8');
  await writeFile(file, written.replace(/^title: .*$/m, 'title: Lighthouse painted'));
  const { text } = await answer(`${story}/`, (page) => page.text.includes('Lighthouse painted</h1>'));
  expect(stepsOf(text)).toEqual(stepsOf(before.text));
  expect(stepsOf(text).length).toBeGreaterThan(0);
  await answer('data/stories.jsonl', (data) => data.text.includes('"Lighthouse painted"'));
});

test('a defect is shown with its place, and the archive again when it is gone', async () => {
  const file = join(content, `${story}.md`);
  const written = await readFile(file, 'utf8');
  await writeFile(file, written.replace('\ntitle:', '\ntitel:'));
  const { text } = await answer('', ({ status }) => status === 500);
  expect(text).toContain(`${story}.md`);
  expect(text).toContain('titel: is not a field of this record.');
  await writeFile(file, written);
  await answer('', ({ status }) => status === 200);
});

interface Answer {
  status: number;
  text: string;
}

async function get(path: string): Promise<Answer> {
  const response = await fetch(address + path);
  return { status: response.status, text: await response.text() };
}

/** Asks until the answer is as it should be. */
async function answer(path: string, isRight: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const given = await get(path).catch(() => undefined);
    if (given && isRight(given)) return given;
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** The links to the stories before and after. */
function stepsOf(page: string): string[] {
  return [...page.matchAll(/<a rel="(?:prev|next)" href="[^"]+"/g)].map(([link]) => link);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, () => {
      const place = probe.address();
      probe.close(() =>
        place && typeof place === 'object' ? found(place.port) : failed(new Error('no port')),
      );
    });
  });
}
