import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { get as openRequest, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serve } from '../../src/build/serve.ts';

let scratch: string;
let site: string;
let serving: Serving;

/** So large that it is not sent at once. */
const large = 64 * 1024 * 1024;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
  site = join(scratch, 'site');
  await mkdir(join(site, 'stories/čaj & co'), { recursive: true });
  await mkdir(join(site, '.git'));
  await mkdir(join(site, 'empty'));
  await mkdir(join(scratch, 'private'));
  for (const [path, text] of [
    ['index.html', 'front'],
    ['404.html', 'no such page'],
    ['stories/čaj & co/index.html', 'tea'],
    ['data.json', '{"number":12345}'],
    ['.htpasswd', 'secret'],
    ['.git/HEAD', 'secret'],
    ['../private/notes.txt', 'secret'],
  ] as const)
    await writeFile(join(site, path), text);
  await symlink('../private', join(site, 'private'));
  await symlink('../private/notes.txt', join(site, 'notes.txt'));
  await symlink('.htpasswd', join(site, 'password.txt'));
  await symlink('data.json', join(site, 'again.json'));
  serving = await serve(site, { base: '/news/' });
});

afterAll(async () => {
  await serving.close();
  await rm(scratch, { recursive: true, force: true });
});

describe('the preview server', () => {
  test('answers with files, and with the page of a folder', async () => {
    expect(await ask('/news/')).toMatchObject({ status: 200, text: 'front' });
    expect(await ask('/news/stories/%C4%8Daj%20&%20co/')).toMatchObject({ status: 200, text: 'tea' });
    expect(await ask('/news/data.json?v=2')).toMatchObject({ status: 200, text: '{"number":12345}' });
    expect(await ask('/news/again.json')).toMatchObject({ status: 200, text: '{"number":12345}' });
    expect((await ask('/news/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
  });

  test('leads to the page of a folder that is named without a slash', async () => {
    const { status, headers } = await ask('/news/stories/%C4%8Daj%20&%20co?q=1');
    expect([status, headers.location]).toEqual([301, '/news/stories/%C4%8Daj%20&%20co/?q=1']);
  });

  test('sends a part of a file, and nothing where the browser has it', async () => {
    const part = await ask('/news/data.json', { headers: { Range: 'bytes=10-14' } });
    expect(part).toMatchObject({ status: 206, text: '12345' });
    expect(part.headers['content-range']).toBe('bytes 10-14/16');
    expect(await ask('/news/data.json', { headers: { Range: 'bytes=99-' } })).toMatchObject({ status: 416 });
    const { etag } = (await ask('/news/data.json')).headers;
    expect(await ask('/news/data.json', { headers: { 'If-None-Match': etag! } })).toMatchObject({
      status: 304,
      text: '',
    });
  });

  test.each(['/news/none', '/news/none/', '/news/empty/', '/', '/newspaper/', `/news/${'x'.repeat(9000)}/`])(
    'answers %s, where there is nothing, with the site’s page that says so',
    async (path) => expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' }),
  );

  test.each([
    '/news/.htpasswd',
    '/news/.git/HEAD',
    '/news/%2egit/HEAD',
    '/news/password.txt',
    '/news/private/notes.txt',
    '/news/notes.txt',
    '/news/../private/notes.txt',
    '/news/..%2fprivate/notes.txt',
    '/news/stories/%2e%2e/%2e%2e/private/notes.txt',
  ])('serves nothing hidden or from elsewhere: %s', async (path) =>
    expect(await ask(path)).toMatchObject({ status: 404, text: 'no such page' }),
  );

  test.runIf(process.platform !== 'win32')('answers a pipe with 404, and does not wait for it', async () => {
    execFileSync('mkfifo', [join(site, 'pipe.txt')]);
    for (const method of ['GET', 'HEAD'])
      expect(await ask('/news/pipe.txt', { method })).toMatchObject({
        status: 404,
        text: method === 'GET' ? 'no such page' : '',
      });
  });

  test.each(['../private/notes.txt', '.htpasswd', 'nowhere.html', 'stories'])(
    'says “Not found” where the page that says so is a link to %s',
    async (target) => {
      const other = await mkdtemp(join(scratch, 'other-'));
      await mkdir(join(other, 'stories'));
      await writeFile(join(other, '.htpasswd'), 'secret');
      await symlink(target, join(other, '404.html'));
      const { address, close } = await serve(other);
      const answer = await fetch(`${address}none`);
      expect([answer.status, await answer.text()]).toEqual([404, 'Not found']);
      await close();
    },
  );

  test.each(['/news/%ff', '/news/%00', '/news/%', '/news/stories/%zz/', '/news/a%00.html'])(
    'answers the malformed address %s with 400',
    async (path) => expect(await ask(path)).toMatchObject({ status: 400, text: 'The address is malformed.' }),
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('answers no %s', async (method) => {
    const { status, headers } = await ask('/news/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('answers a request for the head alone like one for the whole, without a body', async () => {
    for (const path of ['/news/', '/news/none', '/news/data.json']) {
      const [head, whole] = [await ask(path, { method: 'HEAD' }), await ask(path)];
      expect([path, head.status, head.text]).toEqual([path, whole.status, '']);
    }
  });
});

describe('the preview server goes on', () => {
  test('where the site is gone, and comes back', async () => {
    await rename(site, `${site}-away`);
    expect(await ask('/news/')).toMatchObject({ status: 404, text: 'Not found' });
    await rename(`${site}-away`, site);
    expect(await ask('/news/')).toMatchObject({ status: 200, text: 'front' });
  });

  test('where files vanish while they are asked for', async () => {
    const file = join(site, 'blink.txt');
    let isOver = false;
    const blinking = (async () => {
      while (!isOver) {
        await writeFile(file, 'here');
        await rm(file);
      }
    })();
    const statuses = new Set<number>();
    for (let round = 0; round < 300; round++) statuses.add((await ask('/news/blink.txt')).status);
    isOver = true;
    await blinking;
    expect([...statuses].every((status) => [200, 404].includes(status))).toBe(true);
    expect(await ask('/news/')).toMatchObject({ status: 200 });
  });

  test('where a file becomes shorter while it is sent: the answer is broken off', async () => {
    const file = join(site, 'large.bin');
    await writeFile(file, '');
    await truncate(file, large);
    const received = await new Promise<number | string>((done) => {
      openRequest(`${origin()}/news/large.bin`, (answer) => {
        let bytes = 0;
        answer.once('data', () => {
          answer.pause();
          void truncate(file, 10).then(() => answer.resume());
        });
        answer.on('data', (part: Buffer) => (bytes += part.length));
        answer.on('end', () => done(bytes));
        answer.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? ''));
      });
    });
    expect(received).toBe('ECONNRESET');
    expect(await ask('/news/')).toMatchObject({ status: 200 });
  });

  test('where the reader goes before the answer is complete', async () => {
    const file = join(site, 'large.bin');
    await truncate(file, large);
    for (let round = 0; round < 20; round++)
      await new Promise<void>((done) => {
        const reader = openRequest(`${origin()}/news/large.bin`, (answer) => {
          answer.once('data', () => reader.destroy());
          answer.on('error', () => undefined);
          answer.on('close', done);
        });
        reader.on('error', () => undefined);
      });
    expect(await ask('/news/')).toMatchObject({ status: 200 });
  });

  test('where what is sent is no request', async () => {
    await new Promise<void>((done) => {
      const socket = connect(Number(new URL(serving.address).port), '127.0.0.1', () =>
        socket.end('\u0000\u0001 nonsense\r\n\r\n'),
      );
      socket.on('close', () => done());
      socket.on('error', () => undefined);
      socket.resume();
    });
    expect(await ask('/news/')).toMatchObject({ status: 200 });
  });
});

interface Answer {
  status: number;
  text: string;
  headers: IncomingHttpHeaders;
}

/** Asks for a path as it is written; `fetch` would tidy it. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin());
  return new Promise((done, failed) => {
    request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      answer.on('error', failed);
    })
      .on('error', failed)
      .end();
  });
}

function origin(): string {
  return new URL(serving.address).origin;
}
