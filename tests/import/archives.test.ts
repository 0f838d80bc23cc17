import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputReport } from '../../src/import/core/inputReport.ts';
import { readInput, readWhole } from '../../src/import/readInput.ts';
import type { Response } from './makeArchives.ts';
import { newsPage as page, warc, zipped } from './makeArchives.ts';

const order = { at: '2026-01-02T03:04:05Z', source: 'The Averland Herald' };

const story = (headline: string, lead: string) =>
  `${headline}\n\nBy Mara Quist\n\n4 March 2019\n\n${lead}\n\nNobody had expected it so early in the year, they said.\n`;
const ferry = story(
  'Ferry to the islands runs again',
  'The ferry to the outer islands sailed on Monday for the first time since the autumn storms.',
);
const seeds = story(
  'School library lends out seeds',
  'Pupils can borrow seeds of beans and tomatoes, and bring some back in the autumn.',
);
/** What became of an input: `NAME: HEADLINE`, or why not. */
async function told(from: string, input: Uint8Array | { path: string }): Promise<string[]> {
  const lines: string[] = [];
  for await (const report of readInput(
    { from, ...(input instanceof Uint8Array ? { bytes: input } : input) },
    order,
  ))
    lines.push(...linesOf(report));
  return lines;
}

function linesOf({ from, stories, refused, leftOut }: InputReport): string[] {
  return [
    ...stories.map(({ fields }) => `${from}: ${fields.title}`),
    ...refused.map(({ message }) => `${from}: ${message}`),
    ...leftOut.filter(({ text }) => text.includes('×')).map(({ text, why }) => `${from}: ${text}, ${why}`),
  ];
}

describe('a zip archive', () => {
  test('gives each of its files, and leaves out what a system keeps beside them', async () => {
    const archive = await zipped({
      'march/': '',
      'march/ferry.txt': ferry,
      'march/page.html': page('A page beside it'),
      '__MACOSX/march/._ferry.txt': 'x',
      '.DS_Store': 'x',
    });
    expect(await told('march.zip', archive)).toEqual([
      'march.zip!march/ferry.txt: Ferry to the islands runs again',
      'march.zip!march/page.html: A page beside it',
    ]);
  });

  test('is read from the disk as from memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-zip-'));
    try {
      const path = join(folder, 'x.zip');
      await writeFile(path, await zipped({ 'ferry.txt': ferry, 'seeds.txt.gz': gzipSync(seeds) }));
      expect(await told('x.zip', { path })).toEqual([
        'x.zip!ferry.txt: Ferry to the islands runs again',
        'x.zip!seeds.txt.gz: School library lends out seeds',
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('in a zip archive is opened too, and no deeper than three', async () => {
    const inner = await zipped({ 'seeds.txt': seeds });
    const middle = await zipped({ 'inner.zip': inner, 'ferry.txt': ferry });
    expect(await told('o.zip', await zipped({ 'm.zip': middle }))).toEqual([
      'o.zip!m.zip!inner.zip!seeds.txt: School library lends out seeds',
      'o.zip!m.zip!ferry.txt: Ferry to the islands runs again',
    ]);
    let deep: Buffer = inner;
    for (let depth = 0; depth < 4; depth++) deep = await zipped({ 'd.zip': deep });
    expect(await told('d', deep)).toEqual([
      'd!d.zip!d.zip!d.zip!d.zip: is an archive in archives that are in one another.',
    ]);
  });

  test('with a damaged, an encrypted and an enormous file gives the others', async () => {
    const archive = await zipped({
      'damaged.txt': seeds.repeat(40),
      'secret.txt': 'x'.repeat(300),
      'bomb.txt': new Uint8Array(20_000_000),
      'ferry.txt': ferry,
    });
    const damaged = archive.indexOf('damaged.txt') + 60;
    archive.fill(0xff, damaged, damaged + 20);
    // The flag of encryption stands in both headers of the file.
    for (let at = archive.indexOf('secret.txt'); at !== -1; at = archive.indexOf('secret.txt', at + 1)) {
      const isLocal = archive.readUInt32LE(at - 30) === 0x04034b50;
      const flag = isLocal ? at - 30 + 6 : at - 46 + 8;
      archive[flag] = (archive[flag] ?? 0) | 1;
    }
    const lines = await told('x.zip', archive);
    expect(lines).toEqual([
      expect.stringMatching(/^x\.zip!damaged\.txt: is damaged: .+\.$/),
      'x.zip!secret.txt: is encrypted.',
      expect.stringMatching(/^x\.zip!bomb\.txt: would be [\d,]+ times as large unpacked\.$/),
      'x.zip!ferry.txt: Ferry to the islands runs again',
    ]);
  });

  test('whose end is missing is refused', async () => {
    const archive = await zipped({ 'ferry.txt': ferry });
    expect(await told('x.zip', archive.subarray(0, -30))).toEqual([
      expect.stringMatching(/^x\.zip: is damaged: End of central directory record signature not found/),
    ]);
  });

  test('has names and no paths: nothing is written, and each is told as it is', async () => {
    const archive = await zipped({ 'aa/bb/cc.txt': ferry });
    for (let at = archive.indexOf('aa/bb'); at !== -1; at = archive.indexOf('aa/bb', at + 1))
      archive.write('../..', at, 'latin1');
    expect(await told('x.zip', archive)).toEqual(['x.zip!../../cc.txt: Ferry to the islands runs again']);
  });

  const documents: [what: string, name: string, message: string][] = [
    ['an e-book', 'META-INF/container.xml', 'is an e-book (EPUB), and no text.'],
    ['a workbook', 'xl/workbook.xml', 'is an Office document that is no DOCX, and no text.'],
    ['slides', 'ppt/presentation.xml', 'is an Office document that is no DOCX, and no text.'],
    ['an OpenDocument file', 'META-INF/manifest.xml', 'is an OpenDocument or Pages file, and no text.'],
    ['a document of Pages', 'Index/Document.iwa', 'is an OpenDocument or Pages file, and no text.'],
  ];
  for (const [what, name, message] of documents)
    test(`that is ${what} is refused by its name`, async () => {
      expect(await told('x', await zipped({ [name]: '<x/>', 'other.xml': '<y/>' }))).toEqual([
        `x: ${message}`,
      ]);
    });
});

describe('a WARC file', () => {
  const responses: Response[] = [
    { url: 'https://harbour.example/', warcType: 'warcinfo', body: 'software: test\r\n' },
    { url: 'https://harbour.example/ferry', body: page('Ferry runs again') },
    { url: 'https://harbour.example/logo.png', type: 'image/png', body: 'PNG' },
    { url: 'https://harbour.example/bar.png', type: 'image/png', body: 'PNG' },
    { url: 'https://harbour.example/gone', status: '404 Not Found', body: page('Not found') },
    { url: 'https://harbour.example/old', status: '301 Moved Permanently', body: '' },
    {
      url: 'https://harbour.example/zip',
      encoding: 'gzip',
      body: gzipSync(page('Compressed by the server')),
    },
    {
      url: 'https://harbour.example/br',
      encoding: 'br',
      body: brotliCompressSync(page('Compressed with Brotli')),
    },
  ];
  const expected = (name: string) => [
    `${name}!https://harbour.example/ferry: Ferry runs again`,
    `${name}!https://harbour.example/zip: Compressed by the server`,
    `${name}!https://harbour.example/br: Compressed with Brotli`,
    ...['1 × warcinfo', '2 × image/png', '1 × status 404', '1 × status 301'].map(
      (line) => `${name}: ${line}, no page that was answered with status 200`,
    ),
  ];

  test('gives each page that was answered with 200, and counts the rest', async () => {
    expect(await told('x.warc', await warc(responses))).toEqual(expected('x.warc'));
  });

  test('is read compressed, a record a member or whole, and in a WACZ', async () => {
    expect(await told('x.warc.gz', await warc(responses, { gzip: true }))).toEqual(expected('x.warc.gz'));
    expect(await told('y.warc.gz', gzipSync(await warc(responses)))).toEqual(expected('y.warc.gz'));
    const wacz = await zipped({
      'archive/data.warc.gz': await warc(responses, { gzip: true }),
      'pages/pages.jsonl':
        '{"format": "json-pages-1.0"}\n{"url": "https://harbour.example/ferry", "title": "Ferry"}\n',
      'indexes/index.cdx': 'x',
      'datapackage.json': '{}',
    });
    expect(await told('z.wacz', wacz)).toEqual(expected('z.wacz!archive/data.warc.gz'));
  });

  test('whose server named the encoding is read in it', async () => {
    const cyrillic = page('Паром снова ходит').replace('<meta charset="utf-8">', '');
    const bytes = Uint8Array.from(cyrillic, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code < 0x80 ? code : 0x22;
    });
    const file = await warc([
      { url: 'https://x.example/', type: 'text/html; charset=windows-1251', body: bytes },
    ]);
    expect(await told('x', file)).toEqual(['x!https://x.example/: Паром снова ходит']);
  });

  test('that is damaged or cut off gives the pages before', async () => {
    const file = (await warc(responses.slice(1, 3))).toString('latin1');
    const [ferry, fault] = [
      'x!https://harbour.example/ferry: Ferry runs again',
      'x: is damaged after https://harbour.example/ferry',
    ];
    expect(await told('x', Buffer.from(`${file}XARC/1.1\r\nX: y\r\n\r\n`))).toEqual([
      ferry,
      expect.stringMatching(/^x: is damaged after https:.*logo\.png: no record begins there\.$/),
      'x: 1 × image/png, no page that was answered with status 200',
    ]);
    expect(await told('x', Buffer.from(file.slice(0, -6), 'latin1'))).toEqual([
      ferry,
      `${fault}: the end of a record is missing.`,
    ]);
    const half = file.slice(0, file.indexOf('harbour master'));
    expect(await told('x', Buffer.from(half, 'latin1'))).toEqual([
      'x: is damaged: the end of a record is missing.',
    ]);
    expect(await told('x.gz', gzipSync(half))).toEqual(['x.gz: is damaged: the end of a record is missing.']);
  });
});

describe('an mbox file', () => {
  const mail = (subject: string) =>
    `From: Nora Field <nora@wire.example>\nSubject: ${subject}\nDate: Sun, 20 Nov 2016 18:00:00 +0100\n\nTwo wolves were seen near the village on Sunday, the forester said.\n\n>From afar they look like dogs.\n`;

  test('gives each mail, compressed or in a zip archive too', async () => {
    const box = ['One', 'Two', 'Three']
      .map((subject) => `From nora@wire.example Sun Nov 20 18:00:00 2016\n${mail(subject)}\n`)
      .join('');
    const expected = (name: string) =>
      ['One', 'Two', 'Three'].map((title, at) => `${name}!${at + 1}: ${title}`);
    expect(await told('x.mbox', Buffer.from(box))).toEqual(expected('x.mbox'));
    expect(await told('x.mbox.gz', gzipSync(box))).toEqual(expected('x.mbox.gz'));
    expect(await told('x.zip', await zipped({ 'a/x.mbox': box }))).toEqual(expected('x.zip!a/x.mbox'));
  });

  test('whose pieces come in any size is divided alike', async () => {
    const box = Array.from(
      { length: 40 },
      (_, at) => `From x Sun Nov 20 18:00:00 2016\n${mail(`Mail ${at}`)}\n`,
    ).join('');
    const folder = await mkdtemp(join(tmpdir(), 'dateline-mbox-'));
    try {
      await writeFile(join(folder, 'x.mbox'), box.repeat(8));
      expect(await told('x', { path: join(folder, 'x.mbox') })).toHaveLength(320);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('a web archive of several hundred megabytes', () => {
  let folder = '';
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'dateline-large-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is read one page after another', async () => {
    const path = join(folder, 'large.warc');
    const film = { url: 'https://x.example/film', type: 'video/mp4', body: new Uint8Array(30_000_000) };
    const film30 = await warc([film]);
    const { appendFile } = await import('node:fs/promises');
    for (let at = 0; at < 8; at++) {
      await appendFile(
        path,
        await warc([{ url: `https://x.example/${at}`, body: page(`Ferry number ${at}`) }]),
      );
      await appendFile(path, film30);
    }
    let most = 0;
    let pages = 0;
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    for await (const report of readInput({ from: 'large.warc', path }, order)) {
      pages += report.stories.length;
      most = Math.max(most, process.memoryUsage().rss);
    }
    expect(pages).toBe(8);
    expect((most - before) / 1e6).toBeLessThan(200);
  });
});

describe('a large file of XML', () => {
  /** An export of WordPress in which every post, with a comment of 50 kB, shows a picture that comes behind all of them. */
  const text = 'The ferry sailed at noon, and the harbour master waved it off.';
  const comment = `<!-- <item> ${'x'.repeat(50_000)} -->`;
  const post = (at: number, type: string, inner: string) =>
    `<item>\n<title>Ferry number ${at}</title>\n<dc:creator>ada</dc:creator>\n${inner}\n<wp:post_id>${at}</wp:post_id>\n<wp:post_date>2019-03-0${1 + (at % 9)} 10:00:00</wp:post_date>\n<wp:status>publish</wp:status>\n<wp:post_type>${type}</wp:post_type>\n</item>\n`;
  const meta = (key: string, value: string) =>
    `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
  const numbers = Array.from({ length: 50 }, (_, at) => at);
  const posts = numbers.map((at) =>
    post(
      at,
      'post',
      `<content:encoded><![CDATA[${text} <item> ${at}]]></content:encoded>${meta('_thumbnail_id', `9${at}`)}${comment}`,
    ),
  );
  const pictures = numbers.map((at) =>
    post(Number(`9${at}`), 'attachment', `<excerpt:encoded>Quay number ${at}</excerpt:encoded>`),
  );
  const head = `<?xml version="1.0"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n<title>Harbour Wire</title>\n<description>News of the quay</description>\n<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Brekke</wp:author_display_name></wp:author>\n`;
  const file = `${head}${posts.join('')}${pictures.join('')}</channel>\n</rss>\n`;

  test.each([
    ['', (bytes: string) => Buffer.from(bytes)],
    ['that is compressed', (bytes: string) => Buffer.concat([gzipSync(bytes), Buffer.alloc(1_000_000)])],
  ])('%s is read in pieces, as one file with its lines', async (_, made) => {
    const reports = [];
    for await (const report of readInput({ from: 'large.xml', bytes: made(file) }, order))
      reports.push(report);
    expect(reports.length).toBeGreaterThan(1);
    const stories = reports.flatMap((report) => report.stories);
    const lines = file.split('\n');
    expect(stories.map(({ fields }) => fields.title)).toEqual(numbers.map((at) => `Ferry number ${at}`));
    for (const [at, { line, path, fields }] of stories.entries()) {
      expect(lines[line]).toBe(`<title>Ferry number ${at}</title>`);
      expect(path).toBe(`item[${at + 1}]`);
      expect(fields).toMatchObject({ byline: ['Ada Brekke'], photos: [{ caption: `Quay number ${at}` }] });
    }
    const leftOut = reports.flatMap((report) => report.leftOut);
    expect(leftOut.filter(({ text }) => /News of the quay/.test(text))).toHaveLength(1);
    expect(reports.flatMap(({ refused, doubts }) => [...refused, ...doubts])).toEqual([]);
  });

  test('that is cut off gives its whole items, and says where it ends', async () => {
    const cut = `${head}${posts.join('')}`.slice(0, -80);
    const { stories, refused } = await readWhole('large.xml', Buffer.from(cut), order);
    expect(stories).toHaveLength(49);
    const lines = cut.split('\n');
    const message = expect.stringContaining(`the file ends at line ${lines.length}, `) as string;
    expect(refused).toMatchObject([{ line: lines.lastIndexOf('<item>') + 1, message }]);
  });
});
