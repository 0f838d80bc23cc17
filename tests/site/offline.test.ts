/* An archive that is read away from the network, in a real browser, while its host comes and goes. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';
import { connect, test } from './inBrowser.ts';
import { elements, pagesOf, read } from './pages.ts';
import type { BuiltSite } from './setup.ts';

const harbour = 'stories/2024/02/29/harbour-reopens/';
const flood = 'stories/1984/flood-of-the-decade/';
const note = 'The archive cannot be reached now. This is a copy that your browser kept on';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: Host;

/** The archive with reading away from the network, and the same with one story corrected. */
let site: BuiltSite;
let corrected: BuiltSite;

beforeAll(async () => {
  if (inject('browser') === null) return;
  site = variant('offline', inject('fixture'));
  corrected = variant('offline-corrected', inject('fixture'), (content) => {
    const file = join(content, `${harbour.slice(0, -1)}.md`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('Nothing moved in that time', 'Two tugs moved in that time'),
    );
  });
  build(site, corrected);
  browser = await connect();
});

beforeEach(async () => {
  host = await Host.open(site);
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await host.close();
});

afterAll(() => browser.close());

/** Opens the front page, and waits until the browser keeps what it keeps ahead. */
async function begin(): Promise<void> {
  await page.goto(host.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => kept('newest')).toContain(`/archive/${flood}`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** The paths of what the browser keeps of a kind. */
function kept(kind: 'read' | 'newest' | 'files'): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const name = (await caches.keys()).find(
      (one) => one.startsWith('dateline ') && one.includes(` ${wanted} `),
    );
    const requests = name === undefined ? [] : await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  }, kind);
}

const main = (): Promise<string> => page.locator('main').innerText();

describe('a page that was read', () => {
  test('is shown without the host, says that it is a copy and of when, and looks the same', async () => {
    await begin();
    await page.goto(host.address + harbour);
    await expect.poll(() => kept('read')).toContain(`/archive/${harbour}`);
    const font = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
    host.state = 'down';
    await page.reload();
    expect(await page.locator('.kept-copy').innerText()).toMatch(
      /^The archive cannot be reached now\. This is a copy that your browser kept on \d+ \w+ \d{4} at \d\d:\d\d\. Try again$/,
    );
    expect(await main()).toContain('Nothing moved in that time');
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toBe(font);
  });

  test('is never stale when the host is there: a corrected story is shown at once', async () => {
    await begin();
    await page.goto(host.address + harbour);
    await expect.poll(() => kept('read')).toContain(`/archive/${harbour}`);
    host.state = 'down';
    await page.reload();
    expect(await main()).toContain('Nothing moved in that time');
    await host.publish(corrected);
    host.state = 'up';
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.getByText('Two tugs moved in that time').waitFor();
    expect(await page.locator('.kept-copy').count()).toBe(0);
    host.state = 'down';
    await page.reload();
    expect(await main()).toContain('Two tugs moved in that time');
    expect(await main()).toContain(note);
  });

  test.each(['broken', 'silent'] as const)('is shown where the host is %s', async (state) => {
    await begin();
    host.state = state;
    await page.goto(host.address + flood, { timeout: 180_000 });
    expect(await main()).toContain(note);
    expect(await page.locator('h1').innerText()).toBe('The flood of the decade: what is left');
  });

  test('is forgotten when it is gone', async () => {
    await begin();
    host.state = 'gone';
    await page.goto(host.address + flood);
    await expect.poll(() => kept('newest')).not.toContain(`/archive/${flood}`);
    host.state = 'down';
    await page.goto(host.address + flood);
    expect(await main()).toContain(`your browser has not kept the page /archive/${flood}`);
  });
});

test('a page that was not read leads to those that are kept', async () => {
  await begin();
  await page.goto(host.address + harbour);
  await expect.poll(() => kept('read')).toContain(`/archive/${harbour}`);
  host.state = 'down';
  const answer = await page.goto(`${host.address}people/`);
  expect(answer?.status()).toBe(503);
  expect(await main()).toContain(
    'The archive cannot be reached now, and your browser has not kept the page /archive/people/.',
  );
  const link = page.getByRole('main').getByRole('link', { name: /^Harbour reopens after the flood/ });
  expect(await link.getAttribute('href')).toBe(`/archive/${harbour}`);
  await link.click();
  expect(await page.locator('h1').innerText()).toBe('Harbour reopens after the flood, officials say');
});

test('the page about it lists what is kept, with the host and without', async () => {
  await begin();
  for (const state of ['up', 'down'] as const) {
    host.state = state;
    await page.goto(`${host.address}offline/`);
    expect(await main()).toContain('Pages that your browser has kept');
    expect(await page.locator('#kept-pages li').count()).toBeGreaterThan(3);
    expect(await main()).not.toContain('cannot be reached');
  }
});

test('search, data and feeds are left to the browser, and nothing that a reader types is kept', async () => {
  await begin();
  await page.goto(`${host.address}search/?q=harbour`);
  await page.locator('.results li').first().waitFor();
  await page.goto(`${host.address}list/?keep=${harbour.slice('stories/'.length, -1)}`);
  await page.getByText('is kept.').waitFor();
  await page.evaluate(() =>
    Promise.all(['data/stories.jsonl', 'feed.xml'].map((file) => fetch(`/archive/${file}`))),
  );
  await expect.poll(() => kept('read')).toContain('/archive/list/');
  const all = [...(await kept('read')), ...(await kept('newest')), ...(await kept('files'))];
  expect(all.filter((path) => !/\/$|\.html$|\/_astro\/|\/pictures\/|favicon/.test(path))).toEqual([]);
  const addresses = await page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(opened.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(addresses.filter((address) => /[?#]/.test(address))).toEqual([]);
});

test('what an older worker kept goes, and nothing of another archive on the host', async () => {
  await page.goto(`${host.address}about.txt`);
  await page.evaluate(async (scope) => {
    await caches.open(`dateline ${scope} pages 0`);
    await caches.open('dateline https://elsewhere.example/ read 1');
    await caches.open('another program');
  }, host.address);
  await begin();
  const names = await page.evaluate(() => caches.keys());
  expect(names.toSorted()).toEqual(
    [
      'another program',
      `dateline ${host.address} files 1`,
      `dateline ${host.address} newest 1`,
      `dateline ${host.address} read 1`,
      'dateline https://elsewhere.example/ read 1',
    ].toSorted(),
  );
});

test('switched off, it leaves nothing behind: the worker deletes what was kept, and itself', async () => {
  await begin();
  await host.publish(inject('fixture'));
  await page.goto(host.address);
  // The browser looks for another worker itself: a page without a script may not.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(host.address + harbour);
  host.state = 'down';
  await expect(page.reload()).rejects.toThrow(/ERR_/);
});

test('the service worker is one file, which no browser needs to take for a module', () => {
  expect(read(site, 'sw.js')).not.toMatch(/\b(?:import|export)\b/);
});

test('no story page has a script, though reading away from the network is switched on', () => {
  const scripts = (file: string): number =>
    elements(read(site, file)).filter(
      ({ tagName, attrs }) =>
        tagName === 'script' && !attrs.some(({ value }) => value === 'application/ld+json'),
    ).length;
  const stories = pagesOf(site).filter((file) => file.startsWith('stories/'));
  expect(stories.length).toBeGreaterThan(3);
  expect(
    stories.filter((file) => read(site, file).includes('article:published_time') && scripts(file)),
  ).toEqual([]);
  expect(scripts('index.html')).toBe(1);
});

test('in a Persian archive, a copy says so in Persian', async () => {
  const persian = variant('offline-persian', inject('persian'));
  build(persian);
  await host.close();
  host = await Host.open(persian);
  await page.goto(host.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => kept('newest')).toContain('/a/b/');
  host.state = 'down';
  await page.reload();
  expect(await page.locator('.kept-copy').innerText()).toMatch(
    /^آرشیو اکنون در دسترس نیست\. این نسخه‌ای است که مرورگر شما در [۰-۹]+ \S+ [۰-۹]{4}.* نگه داشته است\. تلاش دوباره$/,
  );
});

/** A copy of a site’s content with the feature switched on; `edit` changes it. */
function variant(name: string, { content, base }: BuiltSite, edit?: (content: string) => void): BuiltSite {
  const copy = join(inject('scratch'), `${name}-content`);
  cpSync(content, copy, { recursive: true });
  const record = join(copy, 'archive.md');
  let front = '---\n---\n';
  try {
    front = readFileSync(record, 'utf8');
  } catch {
    // It has the default settings.
  }
  writeFileSync(record, front.replace('---\n', '---\nfeatures: {offline: true}\n'));
  edit?.(copy);
  return { content: copy, folder: join(inject('scratch'), name), base };
}

function build(...sites: BuiltSite[]): void {
  execFileSync(process.execPath, ['tests/site/buildSites.ts', JSON.stringify(sites)], {
    cwd: inject('project'),
    env: { ...process.env, INIT_CWD: inject('project'), NODE_ENV: 'production' },
  });
}

/** A host at one address, which can be up, or fail in the ways in which hosts do. */
class Host {
  state: 'up' | 'down' | 'broken' | 'silent' | 'gone' = 'up';
  readonly address: string;
  readonly #server: Server;
  readonly #base: string;
  #serving: Serving;

  static async open(site: BuiltSite): Promise<Host> {
    const serving = await serve(site.folder, { base: site.base });
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new Host(server, serving, site.base);
  }

  private constructor(server: Server, serving: Serving, base: string) {
    this.#server = server;
    this.#serving = serving;
    this.#base = base;
    this.address = `http://localhost:${(server.address() as { port: number }).port}${base}`;
    server.on('request', ({ url = '' }, response) => void this.#answer(url, response));
  }

  async publish(site: BuiltSite): Promise<void> {
    await this.#serving.close();
    this.#serving = await serve(site.folder, { base: this.#base });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#serving.close();
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    if (this.state === 'silent') return;
    if (this.state === 'down') return void response.destroy();
    if (this.state === 'broken') return void response.writeHead(503).end('Too busy.');
    if (this.state === 'gone')
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Gone.');
    const answer = await fetch(new URL(path, this.#serving.address), { redirect: 'manual' });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}
