import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../../src/build/build.ts';
import { explanation } from '../../../src/build/reasons.ts';
import { buildReport } from '../../../src/build/report.ts';
import { addToLists, uploadLists } from '../../../src/build/uploadLists.ts';
import { copies } from './copies.ts';

const shown = (path: string): string => path.split('/').at(-1) ?? path;

test('a new story renders its own page and its neighbours, its days, people, countries, source and topics, and says why', async () => {
  const { folder, content, project } = copies();
  const options = { project, content, out: join(folder, 'out'), cache: join(folder, 'cache'), shown };
  const first = await buildSite(options);
  expect(buildReport(first, options.out, shown)).toMatch(/^29 stories, \d+ pages, \d+\.\d s: out\n$/);
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
      "dates/",
      "dates/2018/",
      "dates/2018/05/",
      "dates/2018/05/08/",
      "dates/2018/05/09/",
      "dates/2019/04/08/",
      "people/",
      "people/ali-khamenei/",
      "sources/",
      "sources/dateline/",
      "stories/2018/05/08/trump-leaves-nuclear-deal/",
      "stories/2018/05/09/late-reactions/",
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
  expect(text).toMatch(/\nOther files written: \d+\n {2}\/: 2 files\n/);
  const again = await buildSite(options);
  expect(buildReport(again, options.out, shown)).toMatch(/s: out\nNothing changed\.\n$/);
});

test('the lists for uploaders grow until they are deleted, and hold a path once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lists = uploadLists(folder);
  const read = (): string[] => [lists.upload, lists.remove].map((file) => readFileSync(file, 'utf8'));
  addToLists(lists, { added: ['b/index.html', 'a.json'], changed: ['c.json'], removed: ['old/index.html'] });
  expect(read()).toEqual(['a.json\nb/index.html\nc.json\n', 'old/index.html\n']);
  addToLists(lists, { added: ['old/index.html'], changed: ['c.json'], removed: ['b/index.html'] });
  expect(read()).toEqual(['a.json\nc.json\nold/index.html\n', 'b/index.html\n']);
  rmSync(lists.upload);
  rmSync(lists.remove);
  addToLists(lists, { added: [], changed: ['d.json'], removed: [] });
  expect(read()).toEqual(['d.json\n', '']);
});
