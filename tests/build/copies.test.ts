/* Copies of a whole site in one file: what they hold, opened by programs that did not write them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyName } from '../../src/build/copies/copies.ts';
import { relativeFile } from '../../src/build/copies/relativeFile.ts';
import { threeLetters, zimOptions } from '../../src/build/copies/zim.ts';
import { defaultSettings } from '../../src/site.ts';
import { creditPacket } from '../../src/store/pictureCredit.ts';
import { verifyFolder } from '../../src/verify/verifyFolder.ts';
import { storyFile, write } from '../store/contentFolder.ts';
import { dateline } from './cli.ts';

const has = (program: string, option = '--version'): boolean =>
  spawnSync(program, [option]).error === undefined;
const hasPython = has('python3');
const hasZim = has('zimwriterfs') && has('zimcheck');

/** A photo with its credit as each of the three blocks has it, and the place where the camera stood. */
async function creditedPicture(): Promise<Buffer> {
  const drawn = { width: 700, height: 500, channels: 3, background: '#a44' } as const;
  const jpeg = await sharp({ create: drawn })
    .withExif({ IFD0: { Artist: 'Jane Roe' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1' } })
    .withXmp(creditPacket({ creator: ['Jane Roe'], usageTerms: 'Editorial use only' }))
    .jpeg()
    .toBuffer();
  const fields = [
    [80, 'Jane Roe'],
    [110, 'Harbour News'],
    [116, '© Harbour News'],
    [120, 'A wall of the old pier.'],
  ] as const;
  const records = fields.flatMap(([field, text]) => {
    const bytes = Buffer.from(text);
    return [Buffer.from([0x1c, 2, field, 0, bytes.length]), bytes];
  });
  // The first record says that the texts are in UTF-8.
  const iim = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...records]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(iim.length);
  const block = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'),
    length,
    iim,
    Buffer.alloc(iim.length % 2),
  ]);
  const marker = Buffer.from([0xff, 0xed, 0, 0]);
  marker.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, block, jpeg.subarray(2)]);
}

describe('a page that works at any path', () => {
  const page = 'stories/2025/04/08/talks/index.html';
  test.each([
    ['<a href="/a/b/">', '<a href="../../../../../index.html">'],
    ['<a href="/a/b/people/jane-roe/#about">', '<a href="../../../../../people/jane-roe/index.html#about">'],
    [
      '<a href="/a/b/list/?keep=2025/04/08/talks" rel="nofollow">',
      '<a href="../../../../../list/index.html?keep=2025/04/08/talks" rel="nofollow">',
    ],
    [
      '<form role="search" action="/a/b/search/">',
      '<form role="search" action="../../../../../search/index.html">',
    ],
    [
      '<img src="/a/b/pictures/a%20b.png" srcset="/a/b/renditions/1.webp 320w, /a/b/renditions/2.webp 640w">',
      '<img src="../../../../../pictures/a%20b.png" srcset="../../../../../renditions/1.webp 320w, ../../../../../renditions/2.webp 640w">',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/a/b/stories/x/">',
      '<meta http-equiv="refresh" content="0; url=../../../../../stories/x/index.html">',
    ],
    ['<form data-base="/a/b/">', '<form data-base="../../../../../" data-page-file="index.html">'],
    [
      '<link href="/a/b/_astro/Page.css" rel="stylesheet">',
      '<link href="../../../../../_astro/Page.css" rel="stylesheet">',
    ],
    ['<a title="x > y" href="/a/b/feed.xml">', '<a title="x > y" href="../../../../../feed.xml">'],
  ])('leads where %s led', (written, copied) => {
    expect(relativeFile(written, page, '/a/b/')).toBe(copied);
  });

  test.each([
    '<a href="https://dateline.example/a/b/">',
    '<a href="//elsewhere.example/a/b/">',
    '<a href="/a/bc/">',
    '<a href="#main">',
    '<a href="?q=grain">',
    '<meta name="description" content="/a/b/ was the path">',
    '<meta name="description" content="0; url=/a/b/about/">',
    '<p>Write href="/a/b/people/" in it, or &lt;a href="/a/b/"></p>',
    '<script type="application/ld+json">{"text":"href=\\"/a/b/\\""}</script>',
  ])('leaves %s as it is', (written) => {
    expect(relativeFile(written, page, '/a/b/')).toBe(written);
  });

  test('is as deep as it lies, at the root too, and styles name their files from where they are', () => {
    expect(relativeFile('<a href="/people/"><p data-base="/">', 'index.html', '/')).toBe(
      '<a href="people/index.html"><p data-base="./" data-page-file="index.html">',
    );
    expect(
      relativeFile('a{background:url("/news/x.svg")}b{background:url(data:,)}', '_astro/a.css', '/news/'),
    ).toBe('a{background:url("../x.svg")}b{background:url(data:,)}');
  });
});

describe('the name of a copy', () => {
  test.each([
    ['The Berkshire Archive', '2026-02-01', 'the-berkshire-archive-2026-02-01'],
    ['بایگانی بندر', '1984', 'bygny-bndr-1984'],
    ['!!!', undefined, 'archive'],
  ])('of %s is made of the archive and its newest story', (name, newest, expected) => {
    expect(copyName({ name }, newest)).toBe(expected);
  });
});

describe('what a ZIM file says of an archive', () => {
  test('is as long as the format allows', () => {
    const options = zimOptions({
      ...defaultSettings,
      name: 'Zeitungsarchiv der Stadt Greifswald',
      description: `News\nof ${'the town '.repeat(20)}`,
      language: 'de-AT',
      base: '/archive/',
    });
    expect(options).toEqual([
      '--welcome=index.html',
      '--illustration=illustration-48.png',
      '--language=deu',
      '--title=Zeitungsarchiv der Stadt Grei…',
      `--description=${`News of ${'the town '.repeat(20)}`.slice(0, 79)}…`,
      '--creator=Zeitungsarchiv der Stadt Greifswald',
      '--publisher=Zeitungsarchiv der Stadt Greifswald',
      '--source=https://dateline.example/archive/',
      '--name=dateline.example_archive',
      '--scraper=Dateline',
    ]);
  });

  test.each([
    ['en', 'eng'],
    ['fa', 'fas'],
    ['zh-Hant', 'zho'],
    ['ckb', 'ckb'],
  ])('names %s as %s', (language, code) => {
    expect(threeLetters(language)).toBe(code);
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-copies-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string): string => join(folder, path);
  const root = 'harbour-news-2025-04-08';
  const build = (...more: string[]) =>
    dateline(['build', '--content', 'content', '--base', '/a/b/', ...more], folder);
  let first: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    await write(at('content'), {
      'archive.md': '---\nname: Harbour News\n---\n\nAbout.\n',
      'stories/one.md': storyFile({ title: 'Pier rebuilt', date: '2025-04-07', aliases: '[/old/pier/]' }),
      'stories/two.md': storyFile(
        { title: 'Talks in Tehran', photos: '[{ caption: A wall., file: wall.jpg, alt: A wall }]' },
        '\nTehran (IRNA).\n',
      ),
      'stories/wall.jpg': await creditedPicture(),
    });
    first = await build('--out', 'site', '--zip');
  });

  test('with --zip writes the whole site beside it, and says so', () => {
    expect(first.out).toMatch(new RegExp(`The whole site as a zip archive, \\d+ kB: ${root}\\.zip\\n$`));
    expect(first.code).toBe(0);
    expect(existsSync(at(`${root}.zip.part`))).toBe(false);
  });

  test('publishes a photo with all its metadata, IPTC, XMP and EXIF, and renditions with its credit alone', async () => {
    const published = readFileSync(at('site/pictures/wall.jpg'));
    expect(published.equals(readFileSync(at('content/stories/wall.jpg')))).toBe(true);
    const { iptc, xmpAsString, exif } = await sharp(published).metadata();
    expect(iptc?.toString()).toContain('© Harbour News');
    expect(iptc?.toString()).toContain('A wall of the old pier.');
    expect(xmpAsString).toContain('Editorial use only');
    expect(exif?.toString('latin1')).toContain('Jane Roe');
    const rendition = await sharp(at('site/renditions/content/wall.jpg/480.webp')).metadata();
    expect(rendition.xmpAsString).toBe(
      creditPacket({
        creator: ['Jane Roe'],
        creditLine: 'Harbour News',
        copyrightNotice: '© Harbour News',
        usageTerms: 'Editorial use only',
      }),
    );
    expect([rendition.exif, rendition.iptc]).toEqual([undefined, undefined]);
  });

  test('that has nothing to do still writes a zip archive, with the same bytes in any time zone', async () => {
    const again = await dateline(
      ['build', '--content', 'content', '--base', '/a/b/', '--out', 'site', '--zip', 'copies/again.zip'],
      folder,
      { env: { TZ: 'Pacific/Apia' } },
    );
    expect(again.out).toMatch(
      /\nNothing changed\.\nThe whole site as a zip archive, \d+ kB: copies\/again\.zip\n$/,
    );
    expect(readFileSync(at('copies/again.zip')).equals(readFileSync(at(`${root}.zip`)))).toBe(true);
  });

  test.skipIf(!hasPython)('gives an archive that Python unpacks into a bag of all files', async () => {
    const list =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2]); print("\\n".join(z.namelist()))';
    const { stdout, status } = spawnSync('python3', ['-c', list, at(`${root}.zip`), at('unpacked')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const names = stdout.trim().split('\n');
    expect(names.every((name) => name.startsWith(`${root}/`))).toBe(true);
    const sorted = names.slice(0, -4);
    expect(sorted).toEqual(sorted.toSorted());
    expect(names.slice(-4).map((name) => name.slice(root.length + 1))).toEqual([
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
    const { files, faults } = await verifyFolder(at(`unpacked/${root}`), root, {
      stage: () => undefined,
      end: () => undefined,
    });
    expect([files, faults]).toEqual([names.length - 1, []]);
    const about = readFileSync(at(`unpacked/${root}/README.txt`), 'utf8');
    expect(about).toContain(
      'This is a copy of the whole archive that is published at https://dateline.example/a/b/\n',
    );
    expect(about).toContain('python3 -m http.server');
    const redirect = readFileSync(at(`unpacked/${root}/old/pier/index.html`), 'utf8');
    expect(redirect).toContain('content="0; url=../../stories/one/index.html"');
  });

  test('whose copy cannot be made says why, ends with 1, and has published the site', async () => {
    mkdirSync(at('taken'));
    writeFileSync(at('file'), '');
    writeFileSync(at('notes.txt'), 'Not for the archive.');
    const asked: [string[], string][] = [
      [
        ['--zip', 'site/all.zip'],
        'site/all.zip was not made: site holds the site alone, and the next build would delete it; name another place. The site is published.\n',
      ],
      [
        ['--zip', 'taken'],
        'taken was not made: there is a folder of this name; name a file. The site is published.\n',
      ],
      [
        ['--zip', 'notes.txt'],
        'notes.txt was not made: there is a file of this name that is no zip archive; name another, or delete it. The site is published.\n',
      ],
      [
        ['--zim', 'notes.txt'],
        'notes.txt was not made: there is a file of this name that is no ZIM file; name another, or delete it. The site is published.\n',
      ],
      [
        ['--zip=file/all.zip'],
        'file/all.zip was not made: it cannot be written: a part of its path is a file. The site is published.\n',
      ],
    ];
    for (const [options, said] of asked) {
      const { code, err, out } = await build('--out', 'site', ...options);
      expect([code, err]).toEqual([1, said]);
      expect(out).toContain('Nothing changed.\n');
    }
    expect((await dateline(['verify', 'site'], folder)).code).toBe(0);
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe('Not for the archive.');
  });

  test('with --zim takes nothing for a ZIM file that is none', async () => {
    mkdirSync(at('programs'));
    const program = '#!/bin/sh\nfor last; do :; done\ncase "$last" in *.zim) echo nothing > "$last";; esac\n';
    writeFileSync(at('programs/zimwriterfs'), program, { mode: 0o755 });
    const { code, err } = await dateline(
      ['build', '--content', 'content', '--base', '/a/b/', '--out', 'site', '--zim', 'all.zim'],
      folder,
      { env: { PATH: `${at('programs')}:${process.env['PATH']}` } },
    );
    expect([code, err]).toEqual([
      1,
      'all.zim was not made: what zimwriterfs wrote is no ZIM file. The site is published.\n',
    ]);
    expect(existsSync(at('all.zim'))).toBe(false);
  });

  test('with --zim, where zimwriterfs is not installed, says what is missing', async () => {
    const { code, err } = await dateline(
      ['build', '--content', 'content', '--base', '/a/b/', '--out', 'site', '--zim', 'all.zim'],
      folder,
      { env: { PATH: at('nowhere') } },
    );
    expect([code, err]).toEqual([
      1,
      'all.zim was not made: zimwriterfs is not installed; it comes with openZIM’s zim-tools (Debian and Ubuntu: apt install zim-tools; else https://download.openzim.org/release/zim-tools/). The site is published.\n',
    ]);
  });

  test.skipIf(!hasZim)(
    'with --zim writes a ZIM file in which zimcheck finds no dead link (skipped without zim-tools)',
    async () => {
      const { code, out } = await build('--out', 'site', '--zim', '--zip');
      expect(out).toMatch(new RegExp(`The whole site as a ZIM file, .*: ${root}\\.zim\\n$`));
      expect(code).toBe(0);
      const check = spawnSync('zimcheck', ['-A', at(`${root}.zim`)], { encoding: 'utf8' });
      expect(check.stdout).toContain('Overall Test Status: Pass');
      expect(check.stdout).not.toContain('[ERROR]');
      expect(check.status).toBe(0);
    },
  );
});
