import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';
import { importFiles } from '../../src/import/filing/importFiles.ts';
import { storyFile } from '../../src/import/core/story.ts';
import { newsPage, warc, zipped } from './makeArchives.ts';
import { docx } from './makeDocx.ts';

const order = { at: '2026-01-02T03:04:05Z', source: 'The Averland Herald', date: '2025-04-08' };

const bytes = (text: string) => new TextEncoder().encode(text);
const told = async (input: string | Uint8Array) => {
  const { stories, refused } = await readWhole('x', typeof input === 'string' ? bytes(input) : input, order);
  return [
    ...stories.map(({ fields }) => fields.title),
    ...refused.map(({ line, message }) => `${line}: ${message}`),
  ];
};

const newsItem = (before: string, body: string) => `<?xml version="1.0"?>
${before}
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2025-04-08T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>A day at sea</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${body}</p></body></html></inlineXML></contentSet></newsItem>`;

test('an entity bomb is refused where it is lit, and nothing of it is expanded', async () => {
  const lols = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('');
  const bomb = newsItem(`<!DOCTYPE newsItem [<!ENTITY l0 "lol">${lols}]>`, '&l9;');
  expect(await told(bomb)).toEqual([
    expect.stringMatching(
      /^3: uses an entity that it defines itself \(column \d+\); none is expanded, and none is fetched\.$/,
    ),
  ]);
});

test('an external entity is neither fetched nor read', async () => {
  const outside = newsItem(
    '<!DOCTYPE newsItem [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY % all SYSTEM "http://example.org/x.dtd">%all;]>',
    'x &file;',
  );
  expect(await told(outside)).toEqual([expect.stringMatching(/^3: uses an entity that it defines itself/)]);
});

test('a document type that is not used does no harm', async () => {
  expect(
    await told(
      newsItem('<!DOCTYPE newsItem SYSTEM "http://example.org/x.dtd">', 'The ship sailed on Tuesday.'),
    ),
  ).toEqual(['A day at sea']);
});

test('XML that is cut in the middle is refused with its line', async () => {
  const cut = newsItem('', 'The ship sailed on Tuesday.').slice(0, -200);
  expect(await told(cut)).toEqual([expect.stringMatching(/^3: is not well-formed XML: “unclosed tag/)]);
});

test('JSON a hundred thousand deep is refused with its line', async () => {
  const [line] = await told(
    `{"uri": "x", "headline": "y", "extra": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  );
  expect(line).toMatch(/^1: .*deep/);
});

test('HTML a hundred thousand deep gives its words', async () => {
  const deep = `<html><body><h1>A day at sea</h1>${'<div>'.repeat(100_000)}<p>The ship sailed on Tuesday with ninety hands on board, and came back on Friday.</p>`;
  const { stories, refused } = await readWhole('x', bytes(deep), order);
  const words = JSON.stringify([stories.map(({ body }) => body), refused]);
  expect(words).toContain('ninety hands on board');
});

test('a script of a page is never part of a story', async () => {
  const page = `<!doctype html><html><head><title>A day at sea</title><script>document.write('evil')</script></head><body><article><h1>A day at sea</h1><p onclick="alert(1)">The ship sailed on Tuesday with ninety hands on board, and came back on Friday with all of them.<script>alert(2)</script></p><p>It had met <a href="javascript:alert(3)">no storm</a>, its captain said, and no other ship in all the days that it was out.</p><img src=x onerror=alert(4)></article></body></html>`;
  const { stories } = await readWhole('x', bytes(page), order);
  expect(stories).toHaveLength(1);
  const file = storyFile({ fields: stories[0]!.fields, body: stories[0]!.body });
  expect(file).toContain('no storm, its captain said');
  expect(file).not.toMatch(/alert|script|onclick|evil/);
});

test('each encoding is read as what it is, whatever the file says of itself', async () => {
  const text =
    'Café at the sea opens\n\nThe café at the sea opened its doors on Tuesday – “for good”, its owner said.\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const latin = Buffer.from(
    text.replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'),
    'latin1',
  );
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"><title>${text.split('\n')[0]}</title></head><body><article><h1>${text.split('\n')[0]}</h1><p>${text.split('\n')[2]}</p></article></body></html>`;
  const title = 'Café at the sea opens';
  expect(await told(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual([title]);
  expect(await told(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]))).toEqual([
    title,
  ]);
  expect(await told(utf16)).toEqual([title]);
  expect(await told(Buffer.from(utf16).swap16())).toEqual([title]);
  expect(await told(latin)).toEqual([title]);
  expect(await told(page('windows-1252'))).toEqual([title]);
  expect(await told(page('utf-16'))).toEqual([title]);
  expect(await told(page('klingon'))).toEqual([title]);
});

test('a file with an encoding that cannot be told is refused and not garbled', async () => {
  const cyrillic = Buffer.from(
    '\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\xf3 \xe8 \xeb\xfe\xe4\xff\xec\n\n'.repeat(10),
    'latin1',
  );
  expect(await told(cyrillic)).toEqual(['1: is not UTF-8, and its encoding is not known.']);
});

test('letters that were encoded twice are doubted', async () => {
  const text = 'Le maire est arrivÃ©\n\nLe maire est arrivÃ© Ã\u00a0 la mer, et lâ€™a regardÃ©e.\n';
  const { doubts } = await readWhole('x', bytes(text), order);
  expect(doubts.map(({ message }) => message)).toContain(
    'has letters that were encoded twice, such as “Ã©”.',
  );
});

test('NULs are dropped from a text, and a file of them is no text', async () => {
  const { stories, doubts } = await readWhole(
    'x',
    bytes('A day at sea\n\nThe ship\0 sailed on Tuesday with ninety hands on board.\n'),
    order,
  );
  expect(stories[0]!.body).toBe('The ship sailed on Tuesday with ninety hands on board.\n');
  expect(doubts[0]!.message).toBe('holds a NUL character, which was dropped.');
  expect(await told(new Uint8Array(5000))).toEqual(['1: is empty.']);
  expect(await told(Uint8Array.from({ length: 5000 }, (_, index) => (index % 7 ? 0 : 65)))).toEqual([
    '1: holds 4,285 NUL bytes, and no text.',
  ]);
});

test('characters that would deceive a reader do not come in', async () => {
  const { stories } = await readWhole(
    'x',
    bytes('A day \u202eat sea\n\nThe ship \u0007sailed on \u2067Tuesday\u2069 with ninety hands on board.\n'),
    order,
  );
  expect(stories[0]!.fields.title).toBe('A day at sea');
  expect(stories[0]!.body).not.toMatch(/[\u0007\u202e\u2066-\u2069]/);
});

test.each(['\u202e\n', '\u00ad', '\u200b\n\n\u2060'])(
  'a text of unseen characters alone has no text: %j',
  async (text) => {
    const { refused } = await readWhole('x', bytes(text), { ...order, format: 'text' });
    expect(refused.map(({ id }) => id)).toEqual(['no-text']);
  },
);

test('a line of a megabyte is read in time', async () => {
  const begun = performance.now();
  for (const unit of [
    'word ',
    'a',
    '<p>',
    '(AP) ',
    '"',
    '- ',
    'April 8, 2025 ',
    '[',
    '**',
    'By Jane Doe and ',
  ])
    await told(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - begun).toBeLessThan(60_000);
});

test.each([
  ['brackets in Markdown', `# A day at sea\n\n${'['.repeat(100_000)}\n\nThe end.`],
  ['ampersands in Markdown', `# A day at sea\n\n${'&'.repeat(100_000)}\n\nThe end.`],
  [
    'empty italics in a wiki',
    `<mediawiki><page><title>A day at sea</title><revision><text>The ship ${"''''x".repeat(20_000)}</text></revision></page></mediawiki>`,
  ],
  [
    'empty elements in a feed',
    `<rss><channel><item><title>A day at sea</title><description><![CDATA[<p>The ship ${'<i></i>'.repeat(20_000)}</p>]]></description></item></channel></rss>`,
  ],
])('a long run of %s is read in time', async (_, input) => {
  const begun = process.cpuUsage();
  expect(await told(input)).toEqual(['A day at sea']);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(20_000);
});

test('Markdown that nests so deep that no parser reads it is refused', async () => {
  expect(await told(`# A day at sea\n\n${'> '.repeat(3000)}x`)).toEqual(['1: nests more than 1000 deep.']);
});

test('a file of 200 MB is refused by its size, a pipe and a link to nowhere by what they are, and the rest goes in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-hostile-'));
  const inbox = join(folder, 'inbox');
  try {
    await (await import('node:fs/promises')).mkdir(inbox);
    const large = await open(join(inbox, 'large.txt'), 'w');
    await large.truncate(200_000_000);
    await large.close();
    await symlink(join(folder, 'nowhere'), join(inbox, 'link.txt'));
    await symlink(inbox, join(inbox, 'loop'));
    await writeFile(
      join(inbox, 'story.txt'),
      'A day at sea\n\nThe ship sailed on Tuesday with ninety hands on board.\n',
    );
    const report = await importFiles({
      ...order,
      paths: [inbox, join(folder, 'missing')],
      into: join(folder, 'content'),
    });
    expect(report.refused.map(({ from, message, fix }) => `${from}: ${message} ${fix}`)).toEqual([
      'link.txt: is a link to a file that does not exist. Put the file itself in its place.',
      'missing: does not exist. Look at its name; paths are relative to the folder in which you are.',
      'large.txt: holds 200,000,000 bytes; a file may hold 64,000,000. Divide it into several files.',
    ]);
    expect(report.stories.map(({ outcome }) => outcome)).toEqual(['new']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** `npm run test:long` tries ten thousand of each. */
const numRuns = import.meta.env.MODE === 'long' ? 10_000 : 100;

test.each([
  ['a DOCX file', () => docx(['<w:p><w:r><w:t>The ferry sailed on Tuesday.</w:t></w:r></w:p>'])],
  ['a zip archive', () => zipped({ 'a.html': newsPage('Ferry sails'), 'b/c.txt': 'The dyke held.' })],
  ['a WARC file', () => warc([{ url: 'https://a.example/1', body: newsPage('Ferry sails') }])],
  [
    'a compressed WARC file',
    () => warc([{ url: 'https://a.example/1', body: newsPage('Ferry sails') }], { gzip: true }),
  ],
])(
  '%s of which any bytes are damaged gives stories or reasons, and no failure',
  async (_, make) => {
    const whole = await make();
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length - 1), fc.boolean(), async (changed, end, isCut) => {
        const damaged = Buffer.from(whole);
        for (const [at, value] of changed) damaged[at] = value;
        const { refused } = await readWhole('x', isCut ? damaged.subarray(0, end) : damaged, order);
        expect(refused.filter(({ id }) => id === 'reader-failed')).toEqual([]);
      }),
      { numRuns, seed: 19_870_226 },
    );
  },
  3_600_000,
);
