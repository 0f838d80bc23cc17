/*
 * The built sites as hosts serve them, each with the configuration that the site holds for it: every address to which a page leads is asked
 * for, and a browser looks at pages. `npm run test:long` shows it all pages from each server; `npm test` one page of each type, from nginx with
 * the policy in a header, and from Python with that in the page alone.
 */
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest';
import { headersOf } from '../../src/hosting/headers.ts';
import { verifyUrl } from '../../src/verify/verifyUrl.ts';
import type { HostFolder, Running } from '../hosting/servers.ts';
import { hostFolder, isInstalled, serverNames, startServer } from '../hosting/servers.ts';
import { connect } from './inBrowser.ts';
import { attribute, elements, pagesOf, read } from './pages.ts';
import { examplesOf } from './pageTypes.ts';
import type { BuiltSite } from './setup.ts';

const isLong = import.meta.env.MODE === 'long';

const sites = { sample: inject('sample'), fixture: inject('fixture'), persian: inject('persian') };

/** How many older addresses each has. */
const older = { sample: 0, fixture: 3, persian: 1 };

let browser: Browser | undefined;

beforeAll(async () => {
  if (inject('browser') !== null) browser = await connect();
});

afterAll(() => browser?.close());

describe.each(['sample', 'fixture', 'persian'] as const)('the %s site', (of) => {
  const site = sites[of];
  const { base } = site;
  const addresses = addressesOf(site);
  let host: HostFolder;

  beforeAll(async () => {
    host = await hostFolder(site);
    writeFileSync(join(host.root, base, 'hostile.html'), hostilePage(read(site, 'index.html')));
  });

  afterAll(() => host.remove());

  describe.each(serverNames)('served by %s', (name) => {
    const test = anyTest.skipIf(!isInstalled(name));
    const isSeen =
      isInstalled(name) && inject('browser') !== null && (isLong || ['nginx', 'Python'].includes(name));
    const seen = anyTest.skipIf(!isSeen);
    const isProbed = isSeen && (isLong || of === 'fixture');
    const configured = anyTest.skipIf(!isInstalled(name) || name === 'Python');
    let running: Running;

    beforeAll(async () => {
      if (isInstalled(name)) running = await startServer(name, host);
    });

    afterAll(() => running?.stop());

    test('answers for every address to which a page leads', async () => {
      expect(addresses.size).toBeGreaterThan(50);
      const broken: string[] = [];
      await eachOf(addresses, async (path) => {
        const { status, headers } = await ask(running, path);
        if (status === 200) {
          if (name !== 'Python') broken.push(...wrongHeaders(path.slice(base.length), headers));
        } else if (!isRedirect(site, path) || status !== 301) broken.push(`${path}: ${status}`);
      });
      expect(broken).toEqual([]);
    });

    (of === 'fixture' || isLong ? test : anyTest.skip)(
      'is as it was published when it is verified there',
      async () => {
        const { files, faults, notes } = await verifyUrl(running.origin + base, {
          stage: () => undefined,
          end: () => undefined,
        });
        expect(files).toBeGreaterThan(100);
        expect(faults).toEqual([]);
        // In place of their pages, the older addresses lead on; Python serves the pages.
        expect(notes.some((note) => note.includes('that moved'))).toBe(name !== 'Python' && older[of] > 0);
      },
    );

    configured('leads from each older address to its story in one step', async () => {
      const pages = pagesOf(site).filter((page) => isRedirect(site, base + page));
      for (const page of pages) {
        const to = refreshOf(site, base + page);
        for (const path of [page.replace(/index\.html$/, ''), page.replace(/\/index\.html$/, '')]) {
          const { status, headers } = await ask(running, base + path);
          const { pathname } = new URL(headers.location ?? '', running.origin);
          expect([path, status, pathname]).toEqual([path, 301, to]);
          expect(await ask(running, pathname)).toMatchObject({ status: 200 });
        }
      }
      expect(pages.length).toBe(older[of]);
    });

    seen('is read without a violation of its policy, and without asking another host', async () => {
      const pages = isLong ? addressesOfPages(site) : typicalPages(site);
      const faults: string[] = [];
      await inTabs(running, pages, async ({ page, watch }, address) => {
        await page.goto(running.origin + base + address, { waitUntil: 'load' });
        // A page that leads on does so only then, and would break the next visit off.
        const to = refreshOf(site, base + address);
        if (to !== undefined) await page.waitForURL((url) => url.pathname === to);
        faults.push(...watch.faults());
      });
      expect(faults).toEqual([]);
      expect(pages.length).toBeGreaterThan(15);
    });

    seen('finds stories by person and by word', () =>
      inTabs(running, [`person=${personOf(site)}`, `q=${wordOf(site)}`], async ({ page, watch }, query) => {
        await page.goto(`${running.origin}${base}search/?${query}`);
        await page.locator('.results[aria-busy="false"] h2 a').first().waitFor();
        expect(watch.faults()).toEqual([]);
      }),
    );

    anyTest.skipIf(!isProbed)('refuses a script, a style and a picture from elsewhere on a page', () =>
      inTabs(running, ['hostile.html'], async ({ page, watch }, address) => {
        await page.goto(running.origin + base + address, { waitUntil: 'load' });
        const faults = watch.faults();
        for (const directive of ['script-src', 'style-src', 'img-src'])
          expect(faults.filter((fault) => fault.includes(directive))).not.toEqual([]);
        expect(faults.filter((fault) => fault.startsWith('asked'))).toEqual([]);
        expect(await page.title()).not.toBe('run');
      }),
    );

    anyTest.skipIf(!isProbed || name === 'Python')(
      'shows the site’s own page for an address that leads nowhere, wherever it is',
      () =>
        inTabs(running, ['none', 'stories/2024/none/deeper/', 'data/none.json'], async (tab, address) => {
          const { page, watch } = tab;
          const response = await page.goto(running.origin + base + address, { waitUntil: 'load' });
          const title = /<title>([^<]+)/.exec(read(site, '404.html'))?.[1];
          expect([response?.status(), await page.title()]).toEqual([404, title]);
          expect(watch.faults().filter((fault) => !/\b404\b/.test(fault))).toEqual([]);
        }),
    );
  });
});

/** What a page did that it must not do. */
interface Watch {
  faults(): string[];
}

interface Tab {
  page: Page;
  watch: Watch;
}

/** Looks at pages in several tabs at a time. */
async function inTabs(
  { origin }: Running,
  addresses: string[],
  look: (tab: Tab, address: string) => Promise<void>,
): Promise<void> {
  const left = addresses.values();
  await Promise.all(
    Array.from({ length: Math.min(3, addresses.length) }, async () => {
      const context = await browser!.newContext();
      const page = await context.newPage();
      const watch = await watched(page, origin);
      for (const address of left) await look({ page, watch }, address);
      await context.close();
    }),
  );
}

async function watched(page: Page, origin: string): Promise<Watch> {
  let found: string[] = [];
  const note = (fault: string): void => void found.push(`${fault} on ${new URL(page.url()).pathname}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/.test(message.text())) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  const leaves = (asked: Request): boolean => new URL(asked.url()).origin !== origin;
  page.on('requestfinished', (asked) => {
    if (leaves(asked)) note(`asked ${asked.url()}`);
  });
  page.on('requestfailed', (asked) => {
    // One that the policy refuses has reached nobody.
    if (leaves(asked) && asked.failure()?.errorText !== 'csp') note(`asked ${asked.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.url()}: ${response.status()}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI}`),
    ),
  );
  return {
    faults() {
      const faults = found;
      found = [];
      return faults;
    },
  };
}

/** A page with what the policy is to refuse. */
function hostilePage(html: string): string {
  return html.replace(
    '</main>',
    `<script>document.title = 'run'</script><p style="color: red">red</p><img src="https://elsewhere.invalid/a.png" alt=""></main>`,
  );
}

/** Every path of the same host to which a page leads, from the root of the host. */
function addressesOf(site: BuiltSite): Set<string> {
  const found = new Set<string>();
  for (const page of pagesOf(site)) {
    const here = `http://site${site.base}${page.replace(/index\.html$/, '')}`;
    found.add(new URL(here).pathname);
    for (const element of elements(read(site, page)))
      for (const link of linksOf(element)) {
        const { origin, pathname } = new URL(link, here);
        if (origin === 'http://site') found.add(pathname);
      }
  }
  return found;
}

function linksOf(element: ReturnType<typeof elements>[number]): string[] {
  if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return [];
  const single = ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []);
  const several = attribute(element, 'srcset')?.split(/,\s+/) ?? [];
  return [...single, ...several.map((one) => one.trim().split(/\s/)[0] ?? '')];
}

function addressesOfPages(site: BuiltSite): string[] {
  return pagesOf(site).map((page) => page.replace(/(^|\/)index\.html$/, '$1'));
}

/** One page of each type: of several, that of middle size. */
function typicalPages(site: BuiltSite): string[] {
  const byType = examplesOf(site).map(({ type, address }): [string, string] => [
    type.replace(' of middle size', ''),
    address,
  ]);
  return [...new Map(byType).values()];
}

/** Whether the page at a path leads on from an older address. */
function isRedirect(site: BuiltSite, path: string): boolean {
  return refreshOf(site, path) !== undefined;
}

/** The path to which a page leads on by itself. */
function refreshOf(site: BuiltSite, path: string): string | undefined {
  const file = path.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
  if (!file.endsWith('.html')) return undefined;
  return /http-equiv="refresh" content="0; url=([^"]+)"/.exec(read(site, file))?.[1];
}

/** The headers that a file is to have by the table and has not. A type that every server knows may be given by another of its names. */
function wrongHeaders(path: string, headers: IncomingHttpHeaders): string[] {
  return headersOf(path.replace(/(^|\/)$/, '$1index.html')).flatMap(([name, value]) => {
    const sent = String(headers[name.toLowerCase()]);
    const isRight = name === 'Content-Type' ? sent !== 'undefined' : sent === value;
    return isRight ? [] : [`${path}: ${name} is ${sent}`];
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

afterAll(() => agent.destroy());

function ask({ origin }: Running, path: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((done, failed) => {
    request(origin + path, { agent }, (answer) => {
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers }));
      answer.on('error', failed);
      answer.resume();
    })
      .on('error', failed)
      .end();
  });
}

async function eachOf<Thing>(things: Iterable<Thing>, work: (thing: Thing) => Promise<void>): Promise<void> {
  const left = things[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
    }),
  );
}

/** The id of a person who is in a story. */
function personOf(site: BuiltSite): string {
  const people = JSON.parse(read(site, 'data/people.json')) as { id: string; stories: string[] }[];
  return people.find(({ stories }) => stories.length)!.id;
}

/** A word of a headline, as in an address. */
function wordOf(site: BuiltSite): string {
  const [first = ''] = read(site, 'data/stories.jsonl').split('\n');
  const { title } = JSON.parse(first) as { title: string };
  return encodeURIComponent(title.match(/\p{L}{4,}/u)![0]);
}
