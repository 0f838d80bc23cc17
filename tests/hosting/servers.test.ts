import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apacheConfig } from '../../src/hosting/apache.ts';
import { caddyConfig } from '../../src/hosting/caddy.ts';
import { commonHeaders, headersOf, revalidated } from '../../src/hosting/headers.ts';
import type { HostRules } from '../../src/hosting/hostRules.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import type { HostFolder, Running } from './servers.ts';
import { hostFolder, isInstalled, serverNames, startServer } from './servers.ts';

/** Files of a site, one of each kind that is answered in a way of its own. */
const files = [
  'index.html',
  'stories/2024/02/flood/index.html',
  '_astro/page.Bx3kQ9aZ.css',
  '_astro/search.D9wkQ0aY.js',
  'pagefind/all/texts/0726c9a1b2.pack',
  'pagefind/all/words/fe01a5b3c2.pack',
  'search/calendar.json',
  'data/stories.jsonl',
  'data/people.csv',
  'stories/2024/02/flood/index.md',
  'feed.xml',
  'robots.txt',
  'pictures/mural.avif',
  'favicon.svg',
];

describe.each(['/', '/archive/', '/a/b/'])('at %s', (base) => {
  const rules: HostRules = {
    base,
    redirects: [
      { from: `${base}2024/02/flood.html/`, to: `${base}stories/2024/02/flood/` },
      { from: `${base}old/~flood/`, to: `${base}stories/2024/02/flood/` },
      { from: `${base}stories/2024/02/deluge/`, to: `${base}stories/2024/02/flood/` },
    ],
    gone: [`${base}topics/misprint/`, `${base}people/j.-smith/`],
  };
  let host: HostFolder;

  beforeAll(async () => {
    const site = await mkdtemp(join(tmpdir(), 'dateline-site-'));
    const contents = {
      ...Object.fromEntries(files.map((file) => [file, `${file} holds this`])),
      '404.html': 'no such page',
      'topics/misprint/index.html': 'given up',
      'people/j.-smith/index.html': 'given up',
      'hosting/nginx.conf': nginxConfig(rules),
      'hosting/htaccess': apacheConfig(rules),
      'hosting/Caddyfile': caddyConfig(rules),
      // The site has a page at an older address, which leads on where the host does not.
      'stories/2024/02/deluge/index.html': 'moved',
    };
    for (const [file, text] of Object.entries(contents)) {
      await mkdir(dirname(join(site, file)), { recursive: true });
      await writeFile(join(site, file), text);
    }
    host = await hostFolder({ folder: site, base });
    await rm(site, { recursive: true });
  });

  afterAll(() => host.remove());

  describe.each(serverNames.filter((name) => name !== 'Python'))('%s', (name) => {
    const answering = test.skipIf(!isInstalled(name));
    let running: Running | undefined;
    const ask = (path: string, headers = {}): Promise<Answer> => askAt(running, base + path, headers);

    beforeAll(async () => {
      if (isInstalled(name)) running = await startServer(name, host);
    });

    afterAll(() => running?.stop());

    answering.each(files)('sends %s with the headers of the table', async (file) => {
      const answer = await ask(file.replace(/index\.html$/, ''));
      expect([answer.status, answer.text]).toEqual([200, `${file} holds this`]);
      expect(asSent(answer.headers, file)).toEqual(expected(file));
    });

    answering('sends each header once', async () => {
      const { names } = await ask('_astro/page.Bx3kQ9aZ.css');
      expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([]);
    });

    answering.each(
      rules.redirects.flatMap(({ from, to }) => [
        [from, to],
        [from.replace(/\/$/, ''), to],
      ]),
    )('leads from %s to %s in one step', async (from, to) => {
      const { status, headers } = await askAt(running, from);
      expect([status, new URL(headers.location ?? '', running?.origin).pathname]).toEqual([301, to]);
    });

    answering.each(rules.gone.flatMap((address) => [address, address.replace(/\/$/, '')]))(
      'says that %s is gone, with the page that says it was given up',
      async (address) => {
        const { status, text, headers } = await askAt(running, address);
        expect([status, text]).toEqual([410, 'given up']);
        expect(headers).toMatchObject({
          'cache-control': revalidated,
          'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) as string,
        });
      },
    );

    answering.each(['old/', 'stories/2024/02/deluge/more/', '2024/02/flood_html/', 'topics/misprint/2/'])(
      'does not take %s for another address',
      async (path) => expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' }),
    );

    answering.each([
      'none',
      'none/',
      'stories/2024/none/',
      'stories/2024/02/flood/none/deeper/',
      '_astro/none.Bx3kQ9aZ.css',
      'pagefind/all/texts/none.pack',
      'data/none.jsonl',
    ])('shows the site’s page for %s, which is not kept', async (path) => {
      const { status, text, headers } = await ask(path);
      expect([status, text]).toEqual([404, 'no such page']);
      expect(headers).toMatchObject({
        ...Object.fromEntries(commonHeaders.map(([header, value]) => [header.toLowerCase(), value])),
        'cache-control': revalidated,
        'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) as string,
      });
    });

    answering('lists no folder', async () => {
      const { status, text } = await ask('search/');
      expect([[403, 404].includes(status), text]).toEqual([true, 'no such page']);
    });

    answering('leads to the page of a folder that is named without a slash', async () => {
      const { status, headers } = await ask('stories/2024/02/flood?q=1');
      expect([301, 308]).toContain(status);
      const { pathname, host: at } = new URL(headers.location ?? '', running?.origin);
      expect([pathname, at]).toEqual([`${base}stories/2024/02/flood/`, new URL(running?.origin ?? '').host]);
    });

    answering('sends a part of a file, and nothing where the browser has it', async () => {
      const part = await ask('data/stories.jsonl', { Range: 'bytes=5-11' });
      expect([part.status, part.text]).toEqual([206, 'stories']);
      const { etag } = (await ask('data/stories.jsonl')).headers;
      expect(await ask('data/stories.jsonl', { 'If-None-Match': etag ?? '' })).toMatchObject({
        status: 304,
        text: '',
      });
    });
  });
});

/** The headers that are to be sent; a type that every server knows may have another of its names. */
function expected(file: string): Record<string, string> {
  return Object.fromEntries(headersOf(file).map(([name, value]) => [name.toLowerCase(), plainType(value)]));
}

function asSent(headers: IncomingHttpHeaders, file: string): Record<string, unknown> {
  return Object.fromEntries(
    headersOf(file).map(([name]) => {
      const value = headers[name.toLowerCase()];
      return [name.toLowerCase(), typeof value === 'string' ? plainType(value) : value];
    }),
  );
}

function plainType(value: string): string {
  return value
    .toLowerCase()
    .replace(/^application\/javascript/, 'text/javascript')
    .replace(/^text\/xml/, 'application/xml')
    .replace(/^((?:application|image)\/[\w+]+|text\/(?:css|javascript)); charset=utf-8$/, '$1');
}

interface Answer {
  status: number;
  text: string;
  headers: IncomingHttpHeaders;
  /** Of headers, in small letters, as often as they were sent. */
  names: string[];
}

function askAt(
  running: Running | undefined,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(running?.origin ?? '');
  return new Promise((done, failed) => {
    request({ hostname, port, path, headers, agent: false }, (answer) => {
      const names = answer.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text, headers: answer.headers, names }));
      answer.on('error', failed);
    })
      .on('error', failed)
      .end();
  });
}
