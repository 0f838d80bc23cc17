/* The unpacked zip archive of a site under a base path, as a reader opens it: from a disk, and below another path of Python’s server. */
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { copySource } from '../../src/build/copies/copySource.ts';
import { writeZip } from '../../src/build/copies/zip.ts';
import { settingsOf } from '../../src/edition/edition.ts';
import { connect, test as inBrowser } from './inBrowser.ts';
import { attribute, elements, filesOf, pagesOf, read } from './pages.ts';

const test = spawnSync('python3', ['--version']).status === 0 ? inBrowser : inBrowser.skip;
const { folder, base } = inject('fixture');
const scratch = mkdtempSync(join(tmpdir(), 'dateline-copy-'));
const copy = { content: '', folder: join(scratch, 'served/a copy'), base: '/' };
let browser: Browser;
let page: Page;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  const source = copySource(folder, base, filesOf(inject('fixture')));
  const zip = join(scratch, 'all.zip');
  await writeZip(zip, source, {
    settings: settingsOf({}, { base }),
    root: 'served/a copy',
    progress: () => undefined,
  });
  spawnSync('python3', ['-m', 'zipfile', '-e', zip, scratch]);
  server = spawn('python3', [
    '-u',
    '-m',
    'http.server',
    '0',
    '--bind',
    '127.0.0.1',
    '--directory',
    join(scratch, 'served'),
  ]);
  const port = await new Promise<string>((done) => {
    server.stdout?.on('data', (said: Buffer) => {
      const [, found] = / port (\d+)/.exec(said.toString()) ?? [];
      if (found !== undefined) done(found);
    });
  });
  address = `http://127.0.0.1:${port}/a%20copy/`;
  browser = await connect();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(scratch, { recursive: true, force: true });
});

describe('an unpacked copy', () => {
  test('has no address that begins at the root of a host, and no dead link', () => {
    const files = new Set(filesOf(copy));
    const dead: string[] = [];
    for (const path of pagesOf(copy))
      for (const element of elements(read(copy, path)))
        for (const { name, value } of element.attrs) {
          if (value.startsWith(base) && name !== 'content') dead.push(`${path}: ${name}="${value}"`);
          if (!['href', 'src', 'action'].includes(name) || /^(?:[a-z]+:|#|\?)/.test(value)) continue;
          const target = new URL(value, `http://copy/${path}`).pathname.slice(1);
          if (!files.has(decodeURIComponent(target))) dead.push(`${path}: ${value}`);
        }
    expect(dead).toEqual([]);
    expect(pagesOf(copy).length).toBeGreaterThan(40);
    expect(
      elements(read(copy, 'search/index.html')).some((one) => attribute(one, 'data-base') === '../'),
    ).toBe(true);
  });

  test('is read from the disk, with its styles and pictures, from the start page to a story', async () => {
    await page.goto(pathToFileURL(join(copy.folder, 'index.html')).href);
    await page.getByRole('navigation').getByRole('link', { name: 'Dates' }).first().click();
    await page.waitForURL(/\/dates\/index\.html$/);
    await page.getByRole('banner').getByRole('link').first().click();
    await page.locator('main a[href*="stories/"]').first().click();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(page.url()).toMatch(/^file:.*\/stories\/.*\/index\.html$/);
    const sheets = await page.evaluate(() => Array.from(document.styleSheets, ({ href }) => href));
    expect(sheets.length).toBeGreaterThan(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.masthead')!).display),
    ).not.toBe('block');
  });

  test('is searched where Python serves it below a path, and its results and kept stories lead on', async () => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(address);
    await page.getByRole('searchbox').fill('harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}search/index.html?q=harbour`);
    const result = page.locator('.results h2 a').first();
    await result.waitFor();
    const title = await result.textContent();
    await page.locator('#as-list a').click();
    await page.waitForURL(/\/list\/index\.html#ids=/);
    await page.locator('.kept h3 a').first().waitFor();
    await page.goBack();
    await result.click();
    await page.waitForURL(/\/stories\/.*\/index\.html/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.getByRole('link', { name: 'Keep this story' }).click();
    await page.locator('.kept h3 a').first().waitFor();
    expect(page.url()).toBe(`${address}list/index.html`);
    expect(await page.locator('.kept h3 a').first().textContent()).toBe(title);
    expect(failed).toEqual([]);
  });
});
