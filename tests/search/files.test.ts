import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { SiteFiles } from '../../src/search/index/siteFiles.ts';
import { PackWriter } from '../../src/search/index/packWriter.ts';
import { Files } from '../../src/search/page/files.ts';
import { membersOf } from '../../src/search/packs.ts';

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
});

const contents = ['["Harbour reopens"]', '["بندر دوباره باز شد"]', '["港口重新开放"]', '[]'];

/** How a host answers a range request: with the part, as hosts do; or otherwise. */
type Answer = 'part' | 'whole' | 'compressed part' | 'failure';

describe('members of a pack', () => {
  test('are fetched one by one from a host that sends parts', async () => {
    const { files, members, requests } = await packed('part');
    for (const [at, member] of members.entries())
      expect(await files.packedJson(member)).toEqual(JSON.parse(contents[at]!));
    expect(requests).toEqual(members.map(({ start, length }) => `bytes=${start}-${start + length - 1}`));
  });

  test('are fetched all at once from a host that ignores range requests, and the pack only once', async () => {
    const { files, members, requests } = await packed('whole');
    const all = await Promise.all(members.map((member) => files.packedJson(member)));
    expect(all).toEqual(contents.map((content) => JSON.parse(content) as unknown));
    expect(requests).toHaveLength(1);
    expect(await Promise.all(members.map((member) => files.packedJson(member)))).toEqual(all);
    expect(requests).toHaveLength(1);
  });

  test('are taken from the whole where a host sends parts of something else', async () => {
    const { files, members } = await packed('compressed part');
    for (const [at, member] of members.entries())
      expect(await files.packedJson(member)).toEqual(JSON.parse(contents[at]!));
  });

  test('are asked for again after a failure', async () => {
    const answers: Answer[] = ['failure', 'part'];
    const { files, members } = await packed(() => answers.shift() ?? 'part');
    await expect(files.packedJson(members[1]!)).rejects.toThrow('words/');
    expect(await files.packedJson(members[1]!)).toEqual(JSON.parse(contents[1]!));
  });
});

/** A pack of the contents on a host, and what is asked of it: the range of each request, or `whole`. */
async function packed(answer: Answer | (() => Answer)) {
  const written = new Map<string, Uint8Array>();
  const folder: Pick<SiteFiles, 'write' | 'carry'> = {
    write: (address, bytes) => written.set(address, Buffer.from(bytes)),
    carry: () => undefined,
  };
  const writer = new PackWriter(folder, { folder: 'words/', mostBytes: 131_072 });
  for (const content of contents) writer.add(content);
  const members = membersOf(writer.finish(), 'words/');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const bytes = written.get(request.url!.slice(1))!;
    const { range } = request.headers;
    requests.push(range ?? 'whole');
    const how = range ? (typeof answer === 'string' ? answer : answer()) : 'whole';
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    if (how === 'failure') response.writeHead(503).end();
    else if (how === 'whole') response.writeHead(200).end(bytes);
    else {
      const part = bytes.subarray(Number(first), Number(last) + 1);
      response.writeHead(206).end(how === 'part' ? part : deflateSync(Buffer.concat([part, part])));
    }
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return { files: new Files(`http://127.0.0.1:${port}/`), members, requests };
}
