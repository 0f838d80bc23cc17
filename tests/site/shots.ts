/*
 * `npm run shots -- [--out DIR] [--site NAME] [--type TYPE]`: pictures of each type of page, to be looked at. Builds the sample, a thousand
 * stories of real newswire where they are at hand, the archive in Persian and one of everything; takes of each type of page its largest and
 * one of middle size, in three widths, light and dark; and writes `index.html`, which shows them beside each other. What is wider than its
 * window, or reports an error, is printed; the exit code is 1 then.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { findChromium, launch } from './browser.ts';
import type { Example } from './pageTypes.ts';
import { examplesOf } from './pageTypes.ts';
import { lines } from './pages.ts';
import type { TrialName, TrialSite } from './trialSites.ts';
import { buildTrialSites, root } from './trialSites.ts';

interface Shot {
  example: Example;
  site: TrialSite;
  /** Names of the pictures, by width and scheme, in the order of `looks`. */
  files: string[];
}

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;
const looks = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })));
/** In CSS pixels; a longer page is cut off here. */
const tallest = 12_000;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'shots' },
    site: { type: 'string' },
    type: { type: 'string' },
  },
});
const out = resolve(process.env['INIT_CWD'] ?? root, values.out);
const names: TrialName[] = values.site
  ? [values.site as TrialName]
  : ['sample', 'newswire', 'persian', 'fixture'];
const faults: string[] = [];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const sites = buildTrialSites(names, join(root, 'node_modules/.cache/dateline-shots'));
const browser = await launch(findChromium());
const shots: Shot[] = [];
for (const site of sites) shots.push(...(await shotsOf(site, browser)));
await browser.close();
writeFileSync(join(out, 'index.html'), contactSheet(shots));
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${shots.length * looks.length} pictures: ${join(out, 'index.html')}\n`);
process.exitCode = faults.length ? 1 : 0;

async function shotsOf(site: TrialSite, browser: Browser): Promise<Shot[]> {
  const serving = await serve(site.folder, { base: site.base });
  const context = await browser.newContext();
  const page = await context.newPage();
  const examples = [...examplesOf(site), ...examplesInUse(site)].filter(
    ({ type }) => values.type === undefined || type.split(' ')[0] === values.type,
  );
  const taken: Shot[] = [];
  for (const example of examples) {
    const files: string[] = [];
    for (const [at, look] of looks.entries()) {
      const file = `${site.name}-${example.type.replaceAll(' ', '-')}-${look.width}-${look.scheme}.jpg`;
      await take(page, serving.address + example.address, look, join(out, file), at === 0);
      files.push(file);
    }
    taken.push({ example, site, files });
    process.stdout.write(`${site.name}: ${example.type}, /${example.address}\n`);
  }
  await context.close();
  await serving.close();
  return taken;
}

/** Pages that a script fills: what they show depends on what is asked of them. */
function examplesInUse(site: TrialSite): Example[] {
  const stories = lines(site, 'data/stories.jsonl') as {
    id: string;
    title: string;
    people: { id: string }[];
  }[];
  const words = stories.at(-1)!.title.match(/\p{L}{4,}/gu) ?? [];
  const person = stories.flatMap(({ people }) => people)[0]?.id;
  const ids = stories.slice(-12).map(({ id }) => id);
  return [
    { type: 'search with results', address: `search/?q=${encodeURIComponent(words[0] ?? '')}` },
    ...(person ? [{ type: 'search for a person', address: `search/?person=${person}` }] : []),
    { type: 'search that finds nothing', address: 'search/?q=qqqq+zzzz' },
    { type: 'list that is shared', address: `list/#ids=${ids.join(',')}` },
    { type: 'list with a kept story', address: `list/?keep=${ids[0]}` },
    { type: 'notFound with words', address: `stories/2025/04/08/${words.join('-')}/` },
  ];
}

async function take(
  page: Page,
  address: string,
  { width, scheme }: (typeof looks)[number],
  file: string,
  isFirst: boolean,
): Promise<void> {
  const said: string[] = [];
  const note = (error: Error): unknown => said.push(error.message);
  page.on('pageerror', note);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  // The next look is of the same page as it is, but for what a script made of its address.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`${address} is ${wide} px wider than its window of ${width} px`);
  if (isFirst) faults.push(...said.map((text) => `${address}: ${text}`));
  page.off('pageerror', note);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > tallest && width === 1280) faults.push(`${address} is ${height} px tall at 1280 px`);
  await page.screenshot({
    path: file,
    type: 'jpeg',
    quality: 72,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
}

/** The pictures beside each other: a row for each page, a column for each look. */
function contactSheet(all: Shot[]): string {
  const rows = all.map(
    ({ site, example, files }) =>
      `<section><h2>${site.name}: ${example.type}</h2><p><code>/${escaped(example.address)}</code></p><div>${files
        .map(
          (file, at) =>
            `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${looks[at]!.width} ${looks[at]!.scheme}</figcaption></figure>`,
        )
        .join('')}</div></section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Pages of Dateline</title><style>
body { font: 14px/1.4 sans-serif; margin: 2rem; background: #888; color: #000 }
h2 { font-size: 1rem; margin: 2rem 0 0 } p { margin: 0 0 .5rem }
div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto }
figure { margin: 0; flex: none } img { display: block; max-block-size: 80rem; inline-size: 20rem; object-fit: cover; object-position: top }
figure:nth-child(-n + 2) img { inline-size: 11rem }
</style>
${rows.join('\n')}
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
