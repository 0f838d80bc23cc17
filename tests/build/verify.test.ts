/* `verify`: what is wrong with a copy of a site, on a disk or at a host that misbehaves. */
import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultLine } from '../../src/verify/fault.ts';
import { verifyFolder } from '../../src/verify/verifyFolder.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { verifyUrl } from '../../src/verify/verifyUrl.ts';
import { bagOf, smallSite, writeFiles } from './bag.ts';
import { dateline } from './cli.ts';

const quiet = { stage: () => undefined, end: () => undefined };
const bag = bagOf();

function copy(files = bag): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

const faultsIn = async (folder: string): Promise<string[]> =>
  (await verifyFolder(folder, 'copy', quiet)).faults.map(faultLine);

describe('a folder', () => {
  test('as it was published has no fault, whatever else belongs to its place', async () => {
    const folder = copy();
    writeFiles(folder, { CNAME: 'news.example.org', '.git/HEAD': 'ref: main', '.nojekyll': '' });
    expect(await verifyFolder(folder, 'copy', quiet)).toEqual({ files: 11, faults: [], notes: [] });
  });

  test('is read where nothing may be written, and through a link', async () => {
    const folder = copy();
    chmodSync(folder, 0o555);
    symlinkSync(folder, `${folder}-link`);
    onTestFinished(() => (chmodSync(folder, 0o755), rmSync(`${folder}-link`)));
    expect(await faultsIn(`${folder}-link`)).toEqual([]);
  });

  test('with files changed, missing, extra and replaced by folders names each of them', async () => {
    const folder = copy();
    writeFiles(folder, {
      'index.html': `${smallSite['index.html']}<script src="//evil.example/x.js"></script>`,
      'data/people.json': '',
      'stories/2025/04/08/talks/notes.txt': 'x',
      'Thumbs.db': 'x',
    });
    rmSync(join(folder, 'people'), { recursive: true });
    rmSync(join(folder, 'data/stories.jsonl'));
    mkdirSync(join(folder, 'data/stories.jsonl'));
    rmSync(join(folder, '.well-known/tdmrep.json'));
    expect(await faultsIn(folder)).toEqual([
      '.well-known/tdmrep.json: missing',
      'Thumbs.db: extra',
      'data/people.json: changed',
      'data/stories.jsonl: changed: it is a folder',
      'index.html: changed',
      'people/jane-roe/index.html: missing',
      'stories/2025/04/08/talks/notes.txt: extra',
    ]);
  });

  test('of which a bit is flipped, in any file and place, is found out in 100 of 100', async () => {
    const paths = Object.keys(bag);
    let found = 0;
    const folder = copy();
    const missed: string[] = [];
    for (let time = 0; time < 100; time++) {
      const path = paths[randomBytes(4).readUInt32LE() % paths.length] ?? '';
      const bytes = Buffer.from(bag[path] ?? '');
      const at = randomBytes(4).readUInt32LE() % bytes.length;
      const bit = 1 << (randomBytes(1)[0]! % 8);
      bytes[at]! ^= bit;
      writeFileSync(join(folder, path), bytes);
      const faults = await verifyFolder(folder, 'copy', quiet).then(
        (verified) => verified.faults.length,
        () => 1,
      );
      if (faults) found++;
      else missed.push(`${path} byte ${at} bit ${bit}`);
      writeFileSync(join(folder, path), bag[path] ?? '');
    }
    process.stdout.write(`A flipped bit was found in ${found} of 100 places.\n`);
    expect(missed).toEqual([]);
  });

  const tags = (bag['tagmanifest-sha256.txt'] ?? '').split('\n');
  test.each([
    [
      'a digest that is too short',
      tags[4]!.slice(3),
      'line 5 is damaged: it does not begin with a digest of 64 hexadecimal digits',
    ],
    [
      'a digit that is none',
      tags[4]!.replace(/^./, 'g'),
      'line 5 is damaged: it does not begin with a digest of 64 hexadecimal digits',
    ],
    ['no path', tags[4]!.slice(0, 66), 'line 5 is damaged: it names no file'],
    [
      'a path out of the bag',
      `${tags[4]!.slice(0, 66)}data/../../etc/passwd`,
      'line 5 is damaged: data/../../etc/passwd is outside the bag',
    ],
    ['a path twice', tags[3]!, 'line 5 is damaged: bagit.txt stands in it twice'],
  ])('whose list has a line with %s names the line', async (_, line, message) => {
    const folder = copy();
    writeFileSync(join(folder, 'tagmanifest-sha256.txt'), tags.with(4, line).join('\n'));
    expect(await faultsIn(folder)).toEqual([
      'index.html: extra, or named by a list that is damaged',
      `tagmanifest-sha256.txt: ${message}`,
    ]);
  });

  test('without one of its lists, or with a declaration of something else, says so', async () => {
    const folder = copy();
    rmSync(join(folder, 'manifest-sha256.txt'));
    writeFiles(folder, { 'bagit.txt': 'BagIt-Version: one\nTag-File-Character-Encoding: UTF-8\n' });
    expect(await faultsIn(folder)).toEqual([
      'bagit.txt: line 1 is damaged: it does not name the version of BagIt',
      'bagit.txt: changed',
      'manifest-sha256.txt: missing, so that what is in data/ is not checked',
    ]);
    const other = copy();
    rmSync(join(other, 'tagmanifest-sha256.txt'));
    writeFiles(other, { 'data/people.json': '', 'more.html': 'x' });
    expect(await faultsIn(other)).toEqual([
      'data/people.json: changed',
      'tagmanifest-sha256.txt: missing, so that what is outside data/ is not checked',
    ]);
  });

  test('whose two lists disagree on a file is damaged', async () => {
    const folder = copy();
    const [first = ''] = (bag['manifest-sha256.txt'] ?? '').split('\n');
    appendFileSync(join(folder, 'tagmanifest-sha256.txt'), `${'0'.repeat(64)}${first.slice(64)}\n`);
    expect(await faultsIn(folder)).toEqual([
      'manifest-sha256.txt: its digest of data/people.json is not that of tagmanifest-sha256.txt',
    ]);
  });

  test.each([
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path]), 'it is a pipe or a device'],
    [
      'a link to a device without an end',
      (path: string) => symlinkSync('/dev/zero', path),
      'it is a pipe or a device',
    ],
    ['a link to a folder', (path: string) => symlinkSync('/tmp', path), 'it is a folder'],
  ])('in which a file was replaced by %s is read to its end', async (_, replace, said) => {
    const folder = copy();
    rmSync(join(folder, 'data/people.json'));
    replace(join(folder, 'data/people.json'));
    expect(await faultsIn(folder)).toEqual([`data/people.json: changed: ${said}`]);
  });

  test('may have its folders elsewhere, behind links', async () => {
    const folder = copy();
    const elsewhere = copy({ 'x.txt': 'x' });
    cpSync(join(folder, 'data'), join(elsewhere, 'data'), { recursive: true });
    rmSync(join(folder, 'data'), { recursive: true });
    symlinkSync(join(elsewhere, 'data'), join(folder, 'data'));
    symlinkSync(elsewhere, join(folder, 'more'));
    expect(await faultsIn(folder)).toEqual(['more: extra']);
  });

  test('with names that would end a line, or that a terminal obeys, has them as signs', async () => {
    const folder = copy();
    for (const name of ['a\nall as they were published', '\u001b[2Jb', 'c\u202ed', 'd\u0085', 'متن'])
      writeFileSync(join(folder, name), 'x');
    expect(await faultsIn(folder)).toEqual([
      String.raw`"\u001b[2Jb": extra`,
      String.raw`"a\nall as they were published": extra`,
      String.raw`"c\u202ed": extra`,
      String.raw`"d\u0085": extra`,
      'متن: extra',
    ]);
  });

  test('that is no bag, or is not there, is a plain answer', async () => {
    const folder = copy({ 'index.html': 'x' });
    await expect(verifyFolder(folder, 'copy', quiet)).rejects.toThrow(
      'copy holds no bag: there is neither bagit.txt nor manifest-sha256.txt.',
    );
    await expect(verifyFolder(join(folder, 'nowhere'), 'nowhere', quiet)).rejects.toThrow(
      'There is no folder nowhere.',
    );
    await expect(verifyFolder(join(folder, 'index.html'), 'index.html', quiet)).rejects.toThrow(
      'index.html is a file, and no folder.',
    );
  });
});

describe('the command', () => {
  test('ends with 0, 1 and 2, in words and as JSON', async () => {
    const folder = copy();
    expect(await dateline(['verify', '.'], folder)).toEqual({
      code: 0,
      out: '.: 11 files, all as they were published.\n',
      err: '',
    });
    rmSync(join(folder, 'index.html'));
    writeFiles(folder, { 'data/people.json': '[]', 'data/more.json': '[]' });
    expect(await dateline(['verify', folder], folder)).toEqual({
      code: 1,
      out: 'data/more.json: extra\ndata/people.json: changed\nindex.html: missing\n.: 11 files, 3 faults (1 extra, 1 changed, 1 missing).\n',
      err: '',
    });
    const { code, out } = await dateline(['verify', '--json', '.'], folder);
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        files: 11,
        ok: false,
        faults: [
          { path: 'data/more.json', kind: 'extra', message: 'data/more.json: extra' },
          { path: 'data/people.json', kind: 'changed', message: 'data/people.json: changed' },
          { path: 'index.html', kind: 'missing', message: 'index.html: missing' },
        ],
        notes: [],
      },
    ]);
    expect(await dateline(['verify', 'nowhere'], folder)).toEqual({
      code: 1,
      out: '',
      err: 'There is no folder nowhere.\n',
    });
  });

  test('first finishes what a stopped build has left', async () => {
    const parent = copy({});
    const folder = join(parent, 'site');
    cpSync(copy({ ...bag, 'index.html': 'old' }), folder, { recursive: true });
    // As a build leaves it that is killed when all is staged.
    cpSync(copy(), join(parent, '.site-new'), { recursive: true });
    writeFileSync(join(parent, '.site-claim'), '');
    writeFileSync(
      join(parent, '.site-journal.json'),
      JSON.stringify({ dateline: 1, plan: { kind: 'swap', removed: [] } }),
    );
    expect(await dateline(['verify', 'site'], parent)).toEqual({
      code: 0,
      out: 'site: 11 files, all as they were published.\n',
      err: 'A run was stopped while it published to site: it is finished, and the new site is there.\n',
    });
  });
});

/** What the host of a test does in place of serving a file: undefined where it serves it. */
type Misdeed = (request: IncomingMessage, response: ServerResponse, bytes: Buffer | undefined) => boolean;

/** Serves a bag, with misdeeds at some addresses, under a path. */
async function host(
  misdeeds: Record<string, Misdeed> = {},
  files: Record<string, string> = bag,
): Promise<string> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname).replace(
      /^\/archive\//,
      '',
    );
    const file = path.replace(/(^|\/)$/, '$1index.html');
    const bytes = file in files ? Buffer.from(files[file] ?? '') : undefined;
    const misdeed = misdeeds[file] ?? (bytes ? undefined : misdeeds['missing']);
    if (misdeed?.(request, response, bytes)) return;
    if (bytes) response.end(bytes);
    else response.writeHead(404).end('nothing');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise((done) => (server.close(() => done()), server.closeAllConnections())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/archive/`;
}

const faultsAt = async (
  misdeeds: Record<string, Misdeed>,
  files?: Record<string, string>,
): Promise<string[]> => {
  const address = await host(misdeeds, files);
  const { faults } = await verifyUrl(address, quiet, { timeout: 400, concurrency: 4 });
  return faults.map((fault) => faultLine(fault).replaceAll(address, 'URL/'));
};

const answering =
  (status: number, headers: Record<string, string>, body: string | Buffer = ''): Misdeed =>
  (_, response) => (response.writeHead(status, headers).end(body), true);

/** Sends an answer as raw bytes and breaks the connection off. */
const raw =
  (make: (bytes: Buffer) => (string | Buffer)[]): Misdeed =>
  (request, _, bytes = Buffer.alloc(0)) => {
    for (const part of make(bytes)) request.socket.write(part);
    request.socket.end();
    return true;
  };

describe('a host', () => {
  test('that serves what was published has no fault, from whichever address of its front page', async () => {
    const address = await host();
    for (const url of [address, address.slice(0, -1), `${address}index.html`, `${address}?utm=1#top`])
      expect(await verifyUrl(url, quiet)).toEqual({ files: 11, faults: [], notes: [] });
  });

  test.each<[string, string, Misdeed, string]>([
    [
      'redirects',
      'data/people.json',
      answering(302, { Location: '/login?next=people' }),
      'redirects (302) to http://HOST/login?next=people',
    ],
    ['has lost a file', 'data/people.json', answering(404, {}, 'gone'), 'missing: the host answers 404'],
    ['fails', 'people/jane-roe/index.html', answering(500, {}, 'oops'), 'the host answers 500'],
    ['stays busy', 'people/jane-roe/index.html', answering(503, {}, 'busy'), 'the host answers 503'],
    ['never answers', 'index.html', () => true, 'no answer within 0.4 s'],
    [
      'stops in the middle',
      'index.html',
      (_, response, bytes) => (response.write(bytes!.subarray(0, 20)), true),
      'no answer within 0.4 s',
    ],
    [
      'promises more bytes than it sends',
      'index.html',
      raw((bytes) => [`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length + 100}\r\n\r\n`, bytes]),
      `comes truncated: ${Buffer.byteLength(smallSite['index.html']!)} of ${Buffer.byteLength(smallSite['index.html']!) + 100} bytes`,
    ],
    [
      'breaks a chunked answer off',
      'index.html',
      raw((bytes) => [
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
        '10\r\n',
        bytes.subarray(0, 16),
        '\r\n',
      ]),
      'comes truncated: the connection ends after 16 bytes',
    ],
    [
      'sends more bytes than it promises',
      'index.html',
      raw((bytes) => [`HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n`, bytes]),
      `its Content-Length is 50, and ${Buffer.byteLength(smallSite['index.html']!)} bytes come`,
    ],
    [
      'speaks no HTTP',
      'index.html',
      raw(() => ['220 ftp.example.org ready\r\n']),
      'cannot be fetched: what the host answers is not HTTP',
    ],
    [
      'breaks every connection off',
      'index.html',
      (request) => (request.socket.destroy(), true),
      'cannot be fetched: the host breaks the connection off',
    ],
    [
      'calls plain bytes gzip',
      'data/people.json',
      answering(200, { 'Content-Encoding': 'gzip' }, smallSite['data/people.json']),
      'its Content-Encoding is “gzip”, but it is not packed so',
    ],
    [
      'names a packing that nobody knows',
      'data/people.json',
      answering(200, { 'Content-Encoding': 'x-own' }, 'zzz'),
      'its Content-Encoding is “x-own”, but it is not packed so',
    ],
    [
      'serves packed bytes as they are',
      'data/people.json',
      answering(200, {}, gzipSync('[{"name":"Jane Roe"}]')),
      'changed',
    ],
    [
      'shows a page in place of data',
      'data/people.json',
      answering(200, { 'Content-Type': 'text/html' }, '<title>Sign in\n here</title>'),
      'an HTML page comes in its place (“Sign in here”)',
    ],
    [
      'gives its page a title that a terminal obeys',
      'data/people.json',
      answering(200, { 'Content-Type': 'text/html' }, '<title>\u001b[31mAll is well</title>'),
      String.raw`an HTML page comes in its place (“\u001b[31mAll is well”)`,
    ],
    [
      'breaks a packed answer off',
      'index.html',
      raw((bytes) => {
        const packed = gzipSync(bytes);
        const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`;
        return [head, packed.subarray(0, 30)];
      }),
      `comes truncated: 30 of ${gzipSync(smallSite['index.html']!).length} bytes`,
    ],
    [
      'packs half of a file',
      'index.html',
      (_, response, bytes) => (
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(bytes!).subarray(0, 30)),
        true
      ),
      'its Content-Encoding is “gzip”, but it is not packed so',
    ],
    [
      'adds a script',
      'index.html',
      answering(
        200,
        { 'Content-Type': 'text/html' },
        smallSite['index.html']!.replace(
          '</body>',
          '<script defer src="/cdn-cgi/beacon.js"></script></body>',
        ),
      ),
      'changed: the host adds <script defer src="/cdn-cgi/beacon.js"></script>',
    ],
    [
      'adds a notice to the head',
      'index.html',
      answering(
        200,
        {},
        smallSite['index.html']!.replace('</head>', '<meta name="x"><style>b{}</style>\n</head>'),
      ),
      'changed: the host adds <meta name="x"><style>b{}</style>',
    ],
    [
      'has got it by an upload in text mode',
      'index.html',
      answering(200, {}, smallSite['index.html']!.replaceAll('\n', '\r\n')),
      'changed: its line breaks became CRLF, as an upload in text mode makes them',
    ],
    ['serves an empty file', 'data/stories.jsonl', answering(200, {}), 'changed: it is empty'],
    [
      'serves an older page',
      'people/jane-roe/index.html',
      answering(200, {}, '<title>Jane Roe</title>'),
      'changed',
    ],
  ])('that %s is named with the file', async (_, path, misdeed, said) => {
    const faults = await faultsAt({ [path]: misdeed });
    expect(faults.map((line) => line.replace(/127\.0\.0\.1:\d+/, 'HOST'))).toEqual([`${path}: ${said}`]);
  });

  test('may pack what it sends, leave out .html, and keep settings to itself', async () => {
    const files = bagOf({
      ...smallSite,
      '404.html': '<title>Missing</title>',
      '.htaccess': 'Options -Indexes',
      'hosting/Caddyfile': 'file_server',
    });
    const address = await host(
      {
        'index.html': (_, response, bytes) => (
          response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(bytes!)),
          true
        ),
        '404.html': answering(308, { Location: '/archive/404' }),
        '404': answering(200, {}, files['404.html']),
        _headers: answering(404, {}),
        '.htaccess': answering(403, {}),
        'hosting/Caddyfile': answering(404, {}),
      },
      files,
    );
    expect(await verifyUrl(address, quiet)).toEqual({
      files: 14,
      faults: [],
      notes: [
        'The host keeps to itself, as hosts do with settings, and so they were not checked: .htaccess, _headers, hosting/Caddyfile.',
      ],
    });
  });

  test('that answers 301 and 410 as the site’s configuration says has no fault, and one that does otherwise has', async () => {
    const config = nginxConfig({
      base: '/archive/',
      redirects: [
        { from: '/archive/old/', to: '/archive/people/jane-roe/' },
        { from: '/archive/older/', to: '/archive/people/jane-roe/' },
      ],
      gone: ['/archive/topics/misprint/'],
    });
    const pages = {
      'old/index.html': 'moved',
      'older/index.html': 'moved',
      'topics/misprint/index.html': 'gone',
    };
    const files = bagOf({ ...smallSite, ...pages, 'hosting/nginx.conf': config });
    const moved = answering(301, { Location: '/archive/people/jane-roe/' });
    const right = {
      'old/index.html': moved,
      'older/index.html': moved,
      'topics/misprint/index.html': answering(410, {}, 'gone'),
    };
    expect(await verifyUrl(await host(right, files), quiet)).toEqual({
      files: 15,
      faults: [],
      notes: [
        '3 pages that moved or were given up: the host answers 301 or 410, as hosting/nginx.conf has it, and so they were not checked.',
      ],
    });
    // A host that serves the pages is checked by their bytes.
    expect(await verifyUrl(await host({}, files), quiet)).toEqual({ files: 15, faults: [], notes: [] });
    const wrong = {
      'old/index.html': answering(301, { Location: '/archive/' }),
      'older/index.html': answering(302, { Location: '/archive/people/jane-roe/' }),
      'topics/misprint/index.html': answering(404, {}),
      'people/jane-roe/index.html': answering(410, {}),
    };
    expect(await faultsAt(wrong, files)).toEqual([
      'old/index.html: redirects (301) to URL/',
      'older/index.html: redirects (302) to URL/people/jane-roe/',
      'people/jane-roe/index.html: missing: the host answers 410',
      'topics/misprint/index.html: missing: the host answers 404',
    ]);
    // What is not as it was published settles nothing.
    const changed = { ...right, 'hosting/nginx.conf': answering(200, {}, `${config}\n`) };
    expect(await faultsAt(changed, files)).toHaveLength(4);
  });

  test('that answers with a page of its own for what is missing is found out', async () => {
    const files = Object.fromEntries(Object.entries(bag).filter(([path]) => path !== 'data/people.json'));
    const address = await host(
      { missing: answering(200, { 'Content-Type': 'text/html' }, '<title>Home</title>') },
      files,
    );
    const { faults, notes } = await verifyUrl(address, quiet);
    expect(faults.map(faultLine)).toEqual([
      'data/people.json: missing: the host answers 200 with the page that it has for what is missing',
    ]);
    expect(notes).toEqual([
      'The host answers 200 for addresses that do not exist: search engines and readers take its page for one of the archive.',
    ]);
  });

  test('that packs more than is kept of a file, or sends bytes without an end, is named with the file', async () => {
    const packed = gzipSync(Buffer.alloc(40_000_000));
    const large = await host({
      'data/people.json': answering(200, { 'Content-Encoding': 'gzip' }, packed),
    });
    const { faults } = await verifyUrl(large, quiet);
    expect(faults.map(faultLine)).toEqual(['data/people.json: changed']);
    const endless = await host({
      'data/people.json': (request, response) => {
        const piece = Buffer.alloc(1_000_000);
        const send = (): void => {
          while (response.write(piece));
        };
        response.on('drain', send);
        request.socket.on('close', () => response.off('drain', send));
        send();
        return true;
      },
    });
    const found = await verifyUrl(endless, quiet, { timeout: 100 });
    expect(found.faults.map(faultLine)).toContain('data/people.json: no answer within 0.1 s');
  });

  test('that is busy once is asked again', async () => {
    let times = 0;
    expect(
      await faultsAt({
        'index.html': (_, response) => times++ === 0 && (response.writeHead(503).end(), true),
      }),
    ).toEqual([]);
  });

  test('without the lists, elsewhere, or of another kind, is a plain answer', async () => {
    const at = async (misdeeds: Record<string, Misdeed>, files?: Record<string, string>): Promise<string> => {
      const address = await host(misdeeds, files);
      return verifyUrl(address, quiet, { timeout: 400 }).then(
        () => '',
        (error: Error) => error.message.replaceAll(address, 'URL/'),
      );
    };
    expect(await at({}, { 'index.html': 'x' })).toBe(
      'URL/ holds no bag: there is neither bagit.txt nor manifest-sha256.txt.',
    );
    expect(
      await at({ 'bagit.txt': answering(301, { Location: 'https://news.example.org/bagit.txt' }) }),
    ).toBe(
      'URL/bagit.txt redirects (301) to https://news.example.org/bagit.txt. Check the site there: npm run verify -- https://news.example.org/',
    );
    const toItself: Misdeed = ({ url = '' }, response) => (
      response.writeHead(302, { Location: url }).end(),
      true
    );
    expect(await at({ 'bagit.txt': toItself })).toBe('URL/bagit.txt redirects (302) to itself.');
    expect(await at({ 'bagit.txt': answering(500, {}) })).toBe('URL/bagit.txt: the host answers 500.');
    expect(await at({ 'bagit.txt': () => true })).toBe('URL/bagit.txt: no answer within 0.4 s.');
  });

  test('that cannot be reached ends the command with 1', async () => {
    const address = await host();
    const gone = await dateline(['verify', 'http://127.0.0.1:9/', '--concurrency', '2'], '/');
    expect(gone).toEqual({
      code: 1,
      out: '',
      err: 'http://127.0.0.1:9/bagit.txt: cannot be fetched: the host refuses the connection.\n',
    });
    expect(await dateline(['verify', address], '/')).toEqual({
      code: 0,
      out: `${address}: 11 files, all as they were published.\n`,
      err: '',
    });
  });
});
