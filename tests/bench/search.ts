/*
 * `npm run bench:search -- [--stories N] [--site DIR] [--whole]`: what a search costs a reader, in a real browser. Builds an archive of N stories of
 * real newswire, with five short ones in its oldest month that hold a word and name a person of their own, or takes one that was built so;
 * serves it as a static host does, compressed; and asks five queries of each kind three times over, each in a browser that has cached
 * nothing. With `--whole` the host ignores range requests. People and countries are typed in the box and chosen from its list. `kB` are all bytes since navigation, those of the dearest
 * query; `p95` is the time in ms from sending the form of the ready page, or choosing from the list, until results stand there. `later` is the median of the same queries asked in a page that has answered one of the kind. The last line is the figures
 * as JSON; the exit code is 1 where one misses its limit.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Contents } from '../../src/search/dictionary.ts';
import { isUnion, storyCount, wordsFolder } from '../../src/search/dictionary.ts';
import { membersOf } from '../../src/search/packs.ts';
import { memberOf } from '../search/packed.ts';
import { findChromium, launch } from '../site/browser.ts';
import { serveCompressed } from './serveCompressed.ts';

type Kind = 'person' | 'country' | 'countries' | 'text' | 'frequent' | 'oldest' | 'surname';

/** What is asked for: people and countries by their ids, in the order in which they are chosen. */
interface Wanted {
  person?: string[];
  country?: string[];
  q?: string;
  sort?: string;
}

interface Asked {
  kB: number;
  ms: number;
}

interface Row {
  id: string;
  title: string;
  people: { id: string; name: string }[];
  countries: { code: string; name: string }[];
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const makeCorpus = join(project, '../shared/corpus/make-corpus.mjs');
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '10000' },
    site: { type: 'string' },
    whole: { type: 'boolean', default: false },
  },
});
const wanted = Number(values.stories);
const rounds = 3;
/** Between two keys, in ms: twelve words a minute faster than most people type. */
const keyDelay = 100;

/** Words that no newswire prints. */
const ownWords = ['zarvoqint', 'quellimber', 'ostravique', 'brindolax', 'fenwuthery'];

/** Of the stories that hold these words, whom they name, and a family name by which no story does. */
const ownPeople = [
  ['Ilmar Tessovarik', 'Tessowarik'],
  ['Oda Brennhild', 'Brenhildt'],
  ['Pavo Kurimelja', 'Kourimelya'],
  ['Sefa Andoqan', 'Andokhan'],
  ['Lind Hovgarten', 'Hofgaarten'],
] as const;

const limits: Record<Kind, { kB: [number, number]; p95: [number, number] }> = {
  person: { kB: [90, 150], p95: [100, 200] },
  country: { kB: [90, 150], p95: [100, 200] },
  countries: { kB: [90, 150], p95: [100, 200] },
  text: { kB: [220, 300], p95: [200, 500] },
  frequent: { kB: [220, 300], p95: [300, 800] },
  oldest: { kB: [220, 300], p95: [200, 500] },
  surname: { kB: [220, 300], p95: [200, 500] },
};

const site = values.site ? resolve(process.env['INIT_CWD'] ?? '.', values.site) : build();
const rows = readFileSync(join(site, 'data/stories.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const names = {
  person: new Map(rows.flatMap(({ people }) => people.map(({ id, name }) => [id, name]))),
  country: new Map(rows.flatMap(({ countries }) => countries.map(({ code, name }) => [code, name]))),
};
const size = rows.length > 30_000 ? 1 : 0;
const { address, server } = await serveCompressed(site, 'gzip', {
  headers: { 'Cache-Control': 'max-age=600' },
  sendsParts: !values.whole,
});
const browser = await launch(findChromium());
const figures: Record<string, unknown> = { stories: rows.length };
const missed: string[] = [];
for (const [kind, queries] of Object.entries(queriesOf(rows)) as [Kind, Wanted[]][]) {
  const first: Asked[] = [];
  for (let round = 0; round < rounds; round++)
    for (const query of queries) first.push(await inFreshBrowser(browser, (page) => ask(page, query)));
  const later = await inFreshBrowser(browser, async (page) => {
    const answers: number[] = [];
    for (const query of [...queries, ...queries]) answers.push((await ask(page, query)).ms);
    return answers.slice(1);
  });
  const figure = {
    kB: Math.round(Math.max(...first.map(({ kB }) => kB)) * 10) / 10,
    p95: Math.round(
      quantile(
        first.map(({ ms }) => ms),
        0.95,
      ),
    ),
    median: Math.round(
      quantile(
        first.map(({ ms }) => ms),
        0.5,
      ),
    ),
    later: Math.round(quantile(later, 0.5)),
  };
  figures[kind] = figure;
  const { kB, p95 } = limits[kind];
  process.stdout.write(
    `${kind}: ${figure.kB} kB of ${kB[size]}, p95 ${figure.p95} ms of ${p95[size]}, median ${figure.median} ms, later ${figure.later} ms\n`,
  );
  if (figure.kB > kB[size]!) missed.push(`${kind}: ${figure.kB} kB`);
  if (figure.p95 > p95[size]!) missed.push(`${kind}: ${figure.p95} ms`);
  if (figure.later > figure.median) missed.push(`${kind}: later searches ${figure.later} ms`);
}
await browser.close();
server.closeAllConnections();
server.close();
for (const miss of missed) process.stdout.write(`missed: ${miss}\n`);
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exitCode = missed.length ? 1 : 0;

/** Five of each kind, spread from the most frequent to the rare. */
function queriesOf(stories: Row[]): Record<Kind, Wanted[]> {
  const people = byFrequency(stories.flatMap((story) => story.people.map(({ id }) => id)));
  const countries = byFrequency(stories.flatMap((story) => story.countries.map(({ code }) => code)));
  const spread = (list: string[]): string[] =>
    [0, 1, 0.1, 0.3, 0.6].map((place) => list[place < 1 ? Math.floor(place * list.length) : place]!);
  // Two words that stand in one headline, so that something is found.
  const pairs = [0.05, 0.25, 0.5, 0.75, 0.95].map((place) => {
    const from = Math.floor(place * stories.length);
    const titles = stories.slice(from).map(({ title }) => title.toLowerCase().match(/\b[a-z]{5,}\b/g) ?? []);
    return titles
      .find((words) => new Set(words).size > 1)!
      .slice(0, 2)
      .join(' ');
  });
  const word = mostFrequentWord();
  return {
    person: spread(people).map((person) => ({ person: [person] })),
    country: spread(countries).map((country) => ({ country: [country] })),
    countries: pairsOfCountries(stories, spread(countries)).map((country) => ({ country })),
    text: pairs.map((q) => ({ q })),
    frequent: countries.slice(0, 5).map((country) => ({ q: word, country: [country], sort: 'newest' })),
    oldest: ownWords.map((q) => ({ q })),
    surname: ownPeople.map(([, q]) => ({ q })),
  };
}

/** Each country with the one that it stands most often with in stories. */
function pairsOfCountries(stories: Row[], firsts: string[]): string[][] {
  return firsts.map((first) => {
    const together = stories
      .map(({ countries }) => countries.map(({ code }) => code))
      .filter((codes) => codes.includes(first));
    const [second] = byFrequency(together.flat().filter((code) => code !== first));
    return second ? [first, second] : [first];
  });
}

/** Of the directory of words, the one that most stories hold. */
function mostFrequentWord(): string {
  const { packs } = JSON.parse(readFileSync(join(site, wordsFolder, 'contents.json'), 'utf8')) as Contents;
  const counts = membersOf(packs, wordsFolder).flatMap((member) =>
    Object.entries(JSON.parse(memberOf(site, member).toString()) as Record<string, string>)
      .filter(([key]) => !isUnion(key))
      .map(([word, postings]): [string, number] => [word, storyCount(postings)]),
  );
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Asks on the ready page as a reader does, in its one box, and waits for the results. */
async function ask(page: Page, query: Wanted): Promise<Asked> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  if (page.url() === 'about:blank') await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
  // What an earlier query left behind goes, with no page loaded anew.
  await page.evaluate((sort) => {
    history.pushState(undefined, '', sort ? `?sort=${sort}` : '?');
    dispatchEvent(new PopStateEvent('popstate'));
  }, query.sort);
  const subjects = (['person', 'country'] as const).flatMap((kind) =>
    (query[kind] ?? []).map((id) => names[kind].get(id)!),
  );
  let ms = 0;
  await page.focus('#q');
  for (const name of subjects) {
    await page.keyboard.type(name, { delay: keyDelay });
    await page.locator('#q-list li', { hasText: name }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    ms = await timeUntilResults(page, 'choose');
    await page.waitForTimeout(keyDelay);
    await page.focus('#q');
  }
  if (query.q) {
    await page.keyboard.type(query.q, { delay: keyDelay });
    ms = await timeUntilResults(page, 'send');
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(200);
  await session.detach();
  return { kB: bytes / 1000, ms };
}

/** Sends the form, or takes what is marked in the list of the box. */
function timeUntilResults(page: Page, by: 'choose' | 'send'): Promise<number> {
  return page.evaluate(async (way) => {
    const box = document.querySelector<HTMLInputElement>('#q')!;
    const status = document.querySelector('.status')!;
    const list = document.querySelector('.results')!;
    list.replaceChildren();
    status.textContent = '';
    const begun = performance.now();
    if (way === 'send') box.form!.requestSubmit();
    else box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    return new Promise<number>((done, failed) => {
      const look = (): void => {
        if (/cannot be reached|^No story/.test(status.textContent)) failed(new Error(status.textContent));
        else if (list.children.length && !status.textContent.startsWith('Searching'))
          done(performance.now() - begun);
        else if (performance.now() - begun > 30_000) failed(new Error('no results'));
        else setTimeout(look, 2);
      };
      setTimeout(look);
    });
  }, by);
}

async function inFreshBrowser<T>(own: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await own.newContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function build(): string {
  if (!existsSync(makeCorpus)) {
    process.stderr.write(
      'The newswire that this measures with is not at hand; build a site and name it by --site.\n',
    );
    process.exit(2);
  }
  const folder = join(project, 'node_modules/.cache/dateline-bench');
  const [content, out] = [join(folder, `content-${wanted}`), join(folder, `site-${wanted}`)];
  rmSync(content, { recursive: true, force: true });
  run([makeCorpus, '--out', content, '--stories', String(wanted - ownWords.length)]);
  const years = Math.floor((wanted - ownWords.length - 1) / 9852);
  const day = `${1987 - years}/02/26`;
  mkdirSync(join(content, 'stories', day), { recursive: true });
  for (const [index, word] of ownWords.entries()) {
    const [name, otherwise] = ownPeople[index]!;
    writeFileSync(
      join(content, 'stories', day, `${word}.md`),
      `---\ntitle: Notice of the ${word} fund\ndate: ${day.replaceAll('/', '-')}\nsource: Reuters\n---\n\nThe ${word} fund of ${name} said it would close.\n`,
    );
    writeFileSync(
      join(content, 'people', `${word}.md`),
      `---\nname: ${name}\nvariants: [${name.split(' ')[0]!} ${otherwise}]\n---\n`,
    );
  }
  run(['src/cli.ts', 'build', '--content', content, '--out', out]);
  return out;
}

function run(args: string[]): void {
  const { status } = spawnSync(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, INIT_CWD: project },
  });
  if (status !== 0) process.exit(1);
}

function byFrequency(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}
