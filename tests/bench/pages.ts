/*
 * `npm run bench:pages -- [--lighthouse] [--runs N]`: what four types of page cost a reader with a slow telephone: a story, a person, a country
 * and the front page, of the sample and of a thousand stories of newswire where they are at hand. Bytes are those of files compressed by
 * Brotli, as hosts keep them. Times are medians of Chromium’s own figures with the processor four times slower and the network at 1.6 Mbit/s
 * down and 150 ms a request, over HTTP from this machine, nothing cached. `--lighthouse` adds its scores, for a mobile screen: it is fetched
 * by npx for this once (170 MB), because nothing else needs it. The last line is the figures as JSON; the exit code is 1 where one misses its limit.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { headerPolicy } from '../../src/hosting/policy.ts';
import { findChromium, launch } from '../site/browser.ts';
import { examplesOf } from '../site/pageTypes.ts';
import type { TrialSite } from '../site/trialSites.ts';
import { buildTrialSites, root } from '../site/trialSites.ts';
import type { Fetched } from './serveCompressed.ts';
import { serveCompressed } from './serveCompressed.ts';

interface Figures {
  site: string;
  type: string;
  address: string;
  /** In bytes, compressed. */
  html: number;
  withStyle: number;
  script: number;
  font: number;
  /** Pictures apart. */
  requests: number;
  /** In milliseconds. */
  lcp: number;
  cls: number;
  scores?: Record<string, number>;
}

const types = ['story', 'person', 'country', 'front'];
/** `withStyle` of a story alone; the others have the limit of any page. */
const limits = { story: 14_000, html: 40_000, script: 0, font: 0, requests: 3, lcp: 1000, cls: 0 };
const scored = ['performance', 'accessibility', 'best-practices', 'seo'];

const pictures = new Set(['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif']);

const { values } = parseArgs({
  options: { lighthouse: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const sites = buildTrialSites(['sample', 'newswire'], join(root, 'node_modules/.cache/dateline-shots'));
const browser = await launch(findChromium());
const all: Figures[] = [];
const missed: string[] = [];
for (const site of sites) all.push(...(await measure(site)));
await browser.close();
for (const miss of missed) process.stdout.write(`missed: ${miss}\n`);
process.stdout.write(`${JSON.stringify(all)}\n`);
process.exitCode = missed.length ? 1 : 0;

async function measure(site: TrialSite): Promise<Figures[]> {
  const fetched: Fetched[] = [];
  const { server, address: host } = await serveCompressed(site.folder, 'br', {
    headers: { 'Content-Security-Policy': headerPolicy, 'Cache-Control': 'no-cache' },
    onFetch: (file) => fetched.push(file),
  });
  const measured: Figures[] = [];
  for (const { type, address } of examplesOf(site)) {
    if (!types.includes(type)) continue;
    fetched.length = 0;
    const { lcp, cls } = await visit(browser, host + address);
    const bytesOf = (...kinds: string[]): number =>
      fetched.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
    const figures: Figures = {
      site: site.name,
      type,
      address,
      html: bytesOf('.html'),
      withStyle: bytesOf('.html', '.css'),
      script: bytesOf('.js'),
      font: bytesOf('.woff', '.woff2', '.ttf', '.otf'),
      requests: fetched.filter(({ kind }) => !pictures.has(kind)).length,
      lcp,
      cls,
    };
    const times = [lcp];
    for (let run = 1; run < runs; run++) times.push((await visit(browser, host + address)).lcp);
    figures.lcp = Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? lcp);
    if (values.lighthouse) figures.scores = await lighthouse(host + address);
    report(figures);
    measured.push(figures);
  }
  server.closeAllConnections();
  server.close();
  return measured;
}

/** Opens a page in a browser that has cached nothing: the largest contentful paint in milliseconds, and the sum of layout shifts. */
async function visit(browser: Browser, address: string): Promise<{ lcp: number; cls: number }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'load' });
  const figures = await page.evaluate(
    () =>
      new Promise<{ lcp: number; cls: number }>((done) => {
        let [lcp, cls] = [0, 0];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) lcp = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
              cls += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ lcp, cls }), 1500);
      }),
  );
  await context.close();
  return { lcp: figures.lcp, cls: Math.round(figures.cls * 1000) / 1000 };
}

/** Lighthouse’s scores of 100, and its own figure of the largest contentful paint; a page that it cannot judge has none. */
async function lighthouse(address: string): Promise<Record<string, number>> {
  const { output, error } = await lighthouseReport(address);
  try {
    const { categories, audits } = JSON.parse(output) as {
      categories: Record<string, { score: number | null }>;
      audits: Record<string, { numericValue?: number }>;
    };
    return {
      ...Object.fromEntries(scored.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
      lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    };
  } catch {
    process.stderr.write(`Lighthouse gave no report of ${address}: ${error.slice(-300)}\n`);
    return {};
  }
}

function lighthouseReport(address: string): Promise<{ output: string; error: string }> {
  const only = `--only-categories=${scored.join(',')}`;
  const flags = '--chrome-flags=--headless=new --no-sandbox';
  const child = spawn('npx', ['--yes', 'lighthouse@13', address, '--quiet', '--output=json', only, flags], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, failed) => {
    const said = { output: '', error: '' };
    child.stdout.on('data', (part: Buffer) => (said.output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said.error += part.toString()));
    child.on('error', failed);
    child.on('close', () => done(said));
  });
}

function report({
  site,
  type,
  address,
  html,
  withStyle,
  script,
  font,
  requests,
  lcp,
  cls,
  scores,
}: Figures): void {
  process.stdout.write(
    `${site}, ${type} /${address}: HTML ${kB(html)}, with style ${kB(withStyle)}, script ${kB(script)}, font ${kB(font)}, ${requests} requests, LCP ${lcp} ms, CLS ${cls}${scores ? `, Lighthouse ${JSON.stringify(scores)}` : ''}\n`,
  );
  const miss = (name: string, value: number, limit: number): void => {
    if (value > limit) missed.push(`${site}, ${type}: ${name} ${value} of ${limit}`);
  };
  if (type === 'story') {
    miss('bytes with style', withStyle, limits.story);
    miss('requests', requests, limits.requests);
    miss('bytes of script', script, limits.script);
  }
  miss('bytes of HTML', html, limits.html);
  miss('bytes of fonts', font, limits.font);
  miss('LCP', lcp, limits.lcp);
  miss('CLS', cls, limits.cls);
  for (const name of scored)
    if (scores && (scores[name] ?? 0) < 100)
      missed.push(`${site}, ${type}: ${name} ${scores[name] ?? 'not known'} of 100`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
