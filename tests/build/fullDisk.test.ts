import { statfsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dateline, datelineWithCache } from './cli.ts';
import { mayMount, mount, readTree, unmount, writeTree } from './publish/places.ts';

let here: string;

beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), 'dateline-disk-'));
  await writeTree(join(here, 'content'), {
    'stories/ferry.md': story('Ferry sails again', 'The ferry crossed on Monday.'),
    'stories/harbour.md': story('Harbour master resigns', withheld),
  });
});

afterEach(() => rm(here, { recursive: true, force: true }));

const withheld = 'Eleven crates were never counted.';

/** Disks can be mounted by root on Linux only. */
describe.runIf(mayMount)('a build on a full disk', () => {
  test.each(['300k', '3m'])('of %s for Dateline’s cache says so, and keeps the last site', async (size) => {
    await build();
    const before = readTree(join(here, 'dist'));
    await writeFile(join(here, 'content/stories/ferry.md'), story('Ferry sinks', 'Nobody was hurt.'));
    const { code, err } = await datelineWithCache(
      size,
      ['build', '--content', 'content', '--out', 'dist'],
      here,
    );
    expect(code).toBe(1);
    expect(
      err
        .replace(/^.*\[vite\].*\n/gm, '')
        .replace(/cache \S+ \(mounted at \S+\)/, 'cache C (mounted at C)')
        .replace(/[\d.]+ (?:bytes|kB|MB)/g, 'N'),
    ).toMatch(
      /^The disk of Dateline’s cache C \(mounted at C\) is full: (?:about N are needed, and N are free|more than the N that are free are needed)\.\n {4}Free that much there, name a folder on another disk for all but compiled templates \(--cache DIR\), or move Dateline’s own folder to another disk\.\nThe last site is kept\.\n$/,
    );
    expect(readTree(join(here, 'dist'))).toEqual(before);
    expect(await readdir(here)).toEqual(['content', 'dist']);
  });

  test('for a mounted site says how much is needed, and no withheld text stays there afterwards', async () => {
    const site = join(here, 'site');
    await mkdir(site);
    mount(site, '20m');
    try {
      await build('site');
      const before = readTree(site);
      const { bavail, bsize } = statfsSync(site);
      await writeFile(join(site, '.filler'), Buffer.alloc((bavail - 2) * bsize));
      await writeTree(join(here, 'content'), {
        'stories/fire.md': story('Fire put out', 'It burnt all night.'),
      });
      const { code, err } = await dateline(['build', '--content', 'content', '--out', 'site'], here);
      expect(code).toBe(1);
      expect(err.replace(site, 'SITE')).toMatch(
        /^The disk of site \(mounted at SITE\) is full: \d+ kB are needed, and 8\.2 kB are free\.\n {4}Free that much there, or name a folder on another disk: --out DIR\.\nThe last site is kept\.\n$/,
      );
      await rm(join(site, '.filler'));
      expect(readTree(site)).toEqual(before);
      await writeFile(
        join(here, 'content/stories/harbour.md'),
        story('Harbour master resigns', withheld, 'status: withheld\n'),
      );
      await build('site');
      const after = readTree(site);
      expect(JSON.stringify(before)).toContain(withheld);
      expect(JSON.stringify(after)).not.toContain(withheld);
      expect(Object.keys(after).filter((path) => path.startsWith('.'))).toEqual([]);
      await build('fresh');
      expect(after).toEqual(readTree(join(here, 'fresh')));
    } finally {
      unmount(site);
    }
  });
});

async function build(out = 'dist'): Promise<void> {
  const { code, err } = await dateline(['build', '--content', 'content', '--out', out], here);
  expect([code, err]).toEqual([0, '']);
}

function story(title: string, text: string, more = ''): string {
  return `---\ntitle: ${title}\ndate: 2025-04-08\nsource: Example Wire\n${more}---\n\n${text}\n`;
}
