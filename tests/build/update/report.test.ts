import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../../src/build/build.ts';
import { explanation } from '../../../src/build/reasons.ts';
import { buildReport } from '../../../src/build/report.ts';
import { uploadLists, writeLists } from '../../../src/build/uploadLists.ts';
import { copies } from './copies.ts';

const shown = (path: string): string => path.split('/').at(-1) ?? path;

test('a new story renders its own page and its neighbours, also the next about the same country, its days, people, countries, source and topics, and says why', async () => {
  const { folder, content, project } = copies();
  const options = { project, content, out: join(folder, 'out'), cache: join(folder, 'cache'), shown };
  const first = await buildSite(options);
  expect(buildReport(first, options.out, shown)).toMatch(
    /^\d\d stories, \d+ pages, \d+\.\d s: out\n1,\d+ files written\. For uploaders: upload\.txt and delete\.txt\.\n$/,
  );
  mkdirSync(join(content, 'stories/2018/05/09'), { recursive: true });
  writeFileSync(
    join(content, 'stories/2018/05/09/late-reactions.md'),
    '---\ntitle: Late reactions\ndate: 2018-05-09\nsource: Dateline\ndateline: TEHRAN\ntopics: [sanctions]\n---\n\nAli Khamenei spoke in Tehran of Iran’s answer.\n',
  );
  const update = await buildSite({ ...options, explain: true });
  const pages = [...update.reasons.keys()].sort();
  const why = 'shows stories/2018/05/09/late-reactions.md';
  expect(update.reasons.get('stories/2018/05/09/late-reactions/')).toBe('new');
  expect(update.reasons.get('people/ali-khamenei/')).toBe(why);
  expect(update.reasons.get('countries/ir/')).toBe(why);
  expect(update.reasons.get('topics/')).toBe('what it lists or counts changed');
  expect(pages).toMatchInlineSnapshot(`
    [
      "",
      "about/",
      "countries/",
      "countries/ir/",
      "data/",
      "dates/",
      "dates/2018/",
      "dates/2018/05/",
      "dates/2018/05/08/",
      "dates/2018/05/09/",
      "dates/2018/06/12/",
      "people/",
      "people/ali-khamenei/",
      "sources/",
      "sources/dateline/",
      "stories/2018/05/08/trump-leaves-nuclear-deal/",
      "stories/2018/05/09/late-reactions/",
      "stories/2018/06/12/trump-and-kim-meet/",
      "stories/2019/04/08/us-lists-revolutionary-guard/",
      "topics/",
      "topics/sanctions/",
    ]
  `);
  expect(buildReport(update, options.out, shown).split('\n')[1]).toMatch(
    /^\d+ files added, \d+ changed, \d+ removed\. For uploaders: upload\.txt and delete\.txt\.$/,
  );
  const text = explanation(update);
  expect(text).toContain(`Pages rendered: ${pages.length}\n  /: what it lists or counts changed\n`);
  expect(text).toContain('\n  /stories/2018/05/09/late-reactions/: new\n');
  expect(text).toMatch(/\nOther files written: \d+\n {2}\/: 7 files\n/);
  const again = await buildSite(options);
  expect(buildReport(again, options.out, shown)).toMatch(/s: out\nNothing changed\.\n$/);
});

test('the lists for uploaders compare a site with what was uploaded when they were deleted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lists = uploadLists(folder);
  const site = (files: Record<string, string>): Map<string, { digest: string }> =>
    new Map(Object.entries(files).map(([path, digest]) => [path, { digest }]));
  const listed = (
    files: Record<string, string>,
    before: ReadonlyMap<string, { digest?: string }> = new Map(),
  ): string[] => {
    writeLists(folder, site(files), before);
    return [lists.upload, lists.remove].map((file) => readFileSync(file, 'utf8'));
  };
  const upload = (): void => [lists.upload, lists.remove].forEach((file) => rmSync(file));

  // At first all of it, and what an unknown site has besides goes.
  const unknown = new Map([['gone.html', {}]]);
  expect(listed({ 'b/index.html': '1', a: '1' }, unknown)).toEqual(['a\nb/index.html\n', 'gone.html\n']);
  expect(listed({ a: '2', c: '1' })).toEqual(['a\nc\n', 'gone.html\n']);
  upload();
  const uploaded = site({ a: '2', c: '1', d: '1' });
  expect(listed({ a: '2', c: '2', e: '1' }, uploaded)).toEqual(['c\ne\n', 'd\n']);
  // Changed back, and added and removed between two uploads, is as if nothing had been.
  expect(listed({ a: '2', c: '1', d: '1' })).toEqual(['', '']);
  // Where what was uploaded is not known any more, what was listed stays listed.
  expect(listed({ a: '3', c: '1' })).toEqual(['a\n', 'd\n']);
  writeFileSync(join(folder, 'uploaded/files-1'), 'damaged');
  expect(listed({ a: '3', c: '2' }, site({ a: '3', c: '1' }))).toEqual(['a\nc\n', 'd\n']);
});
