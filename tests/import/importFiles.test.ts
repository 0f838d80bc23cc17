import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseStory } from '../../src/parse/records.ts';
import { importCommand } from '../../src/import/command.ts';
import { doubtKinds } from '../../src/import/core/doubts.ts';
import { importKinds } from '../../src/import/core/refusals.ts';
import type { ImportOrder } from '../../src/import/filing/importFiles.ts';
import { importFiles } from '../../src/import/filing/importFiles.ts';
import { inputsOf } from '../../src/import/filing/inputs.ts';
import { dateInPath } from '../../src/import/filing/pathDate.ts';
import type { ImportReport } from '../../src/import/filing/report.ts';

const project = new URL('../..', import.meta.url).pathname;
const fixtures = join(project, 'tests/fixtures/import');
let folder: string;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An empty content folder, and a way to import texts into it. */
function desk() {
  const root = join(folder, String(number++));
  const into = join(root, 'content');
  const run = (more: Partial<ImportOrder> & Pick<ImportOrder, 'paths'>): Promise<ImportReport> =>
    importFiles({
      into,
      at: '2026-01-02T03:04:05Z',
      source: 'The Averland Herald',
      ...more,
    });
  return {
    into,
    run,
    async take(
      files: Record<string, string | Uint8Array>,
      more: Partial<ImportOrder> = {},
    ): Promise<ImportReport> {
      const inbox = join(root, `inbox-${number++}`);
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(inbox, name)), { recursive: true });
        await writeFile(join(inbox, name), text);
      }
      return run({ paths: [inbox], ...more });
    },
    read: (file: string) => readFile(join(into, file), 'utf8'),
    write: (file: string, text: string) => writeFile(join(into, file), text),
  };
}

const bridge = `Harbour bridge reopens after repairs

Published: 12 May 2025

The harbour bridge of Port Marlow opened to lorries again on Monday, seven months after a flood.

Engineers said that the new piers stand twice as deep as the old ones, and that the road on top of them is a lane wider than it was before the flood.

The old piers are to be broken up in the summer, when the river is low, the harbour office said.
`;
const bridgeFile = 'stories/2025/05/12/harbour-bridge-reopens-after-repairs.md';

function ninjs(fields: Record<string, unknown>): string {
  return JSON.stringify({
    uri: 'urn:newsml:herald.example:20250512:bridge',
    type: 'text',
    versioncreated: '2025-05-12T10:00:00Z',
    firstcreated: '2025-05-12T10:00:00Z',
    headline: 'Harbour bridge reopens after repairs',
    body_text:
      'The harbour bridge of Port Marlow opened to lorries again on Monday.\n\nEngineers said that the new piers stand deep.',
    ...fields,
  });
}

describe('an import', () => {
  test('brings every fixture in, and the same input again changes not one byte', async () => {
    const { into, run } = desk();
    const names = await readdir(fixtures, { recursive: true });
    const inputs = names.filter((name) => /\.\w+$/.test(name) && !name.endsWith('.expected.txt'));
    const order = { paths: inputs.toSorted().map((name) => join(fixtures, name)), date: '2025-04-08' };
    const report = await run(order);
    const before = await tree(into);
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(new Set(report.stories.map(({ file }) => file)).size).toBe(Object.keys(before).length);
    const again = await run({ ...order, at: '2027-01-01T00:00:00Z' });
    expect(again.stories.filter(({ outcome }) => outcome === 'new' || outcome === 'updated')).toEqual([]);
    expect(await tree(into)).toEqual(before);
  });

  test('writes nothing where it is only tried', async () => {
    const { into, take } = desk();
    const report = await take({ 'bridge.txt': bridge, 'again/bridge.txt': bridge }, { dryRun: true });
    expect(report.stories.map(({ outcome, file }) => [outcome, file])).toEqual([
      ['new', bridgeFile],
      ['held', bridgeFile],
    ]);
    await expect(readdir(into)).rejects.toThrow('ENOENT');
  });

  test('knows a story again to which only the command gave a day, without that day and with another', async () => {
    const { into, take, read, write } = desk();
    const undated = bridge.replace(/Published.*\n\n/, '');
    const [first] = (await take({ 'a.txt': undated }, { date: '2012' })).stories;
    const before = await tree(into);
    for (const more of [{}, { date: '2015-05-06' }] as Partial<ImportOrder>[]) {
      const { stories, refused } = await take({ 'a.txt': undated }, more);
      expect([stories.map(({ outcome }) => outcome), refused]).toEqual([['held'], []]);
    }
    expect(await tree(into)).toEqual(before);
    // Also where its editor has written it otherwise since; but a file of another name is taken for what the command says.
    await write(first!.file, `${(await read(first!.file)).replace(/seven[^]*/, 'after a flood.')}\n`);
    expect((await take({ 'moved.txt': undated })).stories[0]).toMatchObject({ file: first!.file });
    const notice = await take({ 'notice.txt': undated }, { date: '2015-05-06' });
    expect(notice.stories.map(({ outcome }) => outcome)).toEqual(['new']);
    // Another outlet’s is another story, and is not filed beside it in silence.
    const refused = (await take({ 'a.txt': undated }, { source: 'Norsia Today' })).refused;
    expect(refused.map(({ id }) => id)).toEqual(['undated-story']);
    const changed = undated.replace('Monday', 'Tuesday');
    expect((await take({ 'a.txt': changed })).refused.map(({ id }) => id)).toEqual(['undated-story']);
  });

  test('gives a second story of the same day and headline a path of its own', async () => {
    const { take } = desk();
    const other = bridge.replace(
      /\n\nThe harbour[\s\S]*/,
      '\n\nA footbridge beside the harbour opened as well, with a dance and a brass band, and two hundred children crossed it first.\n',
    );
    const report = await take({ 'a.txt': bridge, 'b.txt': other });
    expect(report.stories.map(({ file }) => file)).toEqual([bridgeFile, bridgeFile.replace('.md', '-2.md')]);
  });

  test('takes pages of a wiki for stories of their own, however much they are alike', async () => {
    const { take } = desk();
    const rules =
      'The council of Kolm meets each week in the town hall on the square. Anyone may come and listen, and questions go to the clerk before noon. The agenda hangs in the hall, in the library and at the post office. Members are elected for four years, and a quarter of them stand each spring. The minutes are read aloud and signed by the mayor, and a copy of them is kept in the archive of the county.';
    const page = (id: number, day: number, subject: string) =>
      `<page><title>Council on ${day} March</title><ns>0</ns><id>${id}</id><revision><timestamp>2024-03-${day}T10:00:00Z</timestamp><text>{{date|March ${day}, 2024}} ${rules} On Monday it spoke about the ${subject}.</text></revision></page>`;
    const wiki = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/"><siteinfo><sitename>Kolm News</sitename></siteinfo>${page(7, 11, 'ferry')}${page(8, 18, 'school')}</mediawiki>`;
    const report = await take({ 'wiki.xml': wiki });
    expect(report.stories.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect(report.doubts.map(({ id }) => id)).toEqual(['similar-story']);
  });

  test('tells the story of another source that says nearly the same, and takes both', async () => {
    const { take } = desk();
    await take({ 'bridge.txt': bridge });
    const report = await take({ 'bridge.txt': bridge }, { source: 'Norsia Today' });
    expect(report.stories[0]!.outcome).toBe('new');
    expect(report.doubts).toEqual([
      {
        from: 'bridge.txt',
        line: 1,
        id: 'similar-story',
        message: `“Harbour bridge reopens after repairs” says nearly the same (100 %) as ${bridgeFile}.`,
        fix: 'Keep both, or withhold one: status: withheld.',
        key: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      },
    ]);
  });

  test('takes what the others hold when one file cannot be read', async () => {
    const { take } = desk();
    const report = await take({
      'a.pdf': '%PDF-1.7 …',
      'bridge.txt': bridge,
      'c.json': '{"a": 1}',
      'd.xml': '<newsItem><a>',
    });
    expect(report.stories.map(({ outcome }) => outcome)).toEqual(['new']);
    expect(report.refused.map(({ from, line, message }) => `${from}:${line}: ${message}`)).toEqual([
      'a.pdf:1: is a PDF file, and no text.',
      'c.json:1: is a table without a column for a headline or a text; its columns are “a”.',
      'd.xml:1: is not well-formed XML: “unclosed tag: a” at column 13.',
    ]);
  });

  test('gives a story another path where a folder has its own', async () => {
    const { into, take } = desk();
    await mkdir(join(into, bridgeFile), { recursive: true });
    const report = await take({ 'a.txt': bridge });
    expect(report.stories.map(({ file }) => file)).toEqual([bridgeFile.replace('.md', '-2.md')]);
  });

  test('ends where a file cannot be written, and the next one files that story too', async () => {
    const { into, take, run } = desk();
    await mkdir(join(into, 'stories'), { recursive: true });
    await writeFile(join(into, 'stories/2025'), 'no folder');
    const inbox = join(into, '../inbox');
    await mkdir(inbox);
    await writeFile(join(inbox, 'bridge.txt'), bridge);
    await expect(run({ paths: [inbox] })).rejects.toThrow('ENOTDIR');
    await rm(join(into, 'stories/2025'));
    const report = await run({ paths: [inbox], at: '2027-01-01T00:00:00Z' });
    expect(report.stories.map(({ outcome, file }) => [outcome, file])).toEqual([['new', bridgeFile]]);
    const files = await tree(into);
    expect(Object.keys(files)).toEqual([bridgeFile]);
    expect(files[bridgeFile]).toContain('at: 2026-01-02T03:04:05Z');
    expect((await take({ 'bridge.txt': bridge })).stories[0]!.outcome).toBe('held');
  });

  test('leaves out what a browser keeps beside a page, but a frame with a text', async () => {
    const { take } = desk();
    const frame = bridge
      .split('\n\n')
      .map((text, at) => (at ? `<p>${text}</p>` : `<h1>${text}</h1>`))
      .join('\n');
    const report = await take({
      'bridge_files/frame.html': `<html><body>${frame}</body></html>`,
      'bridge_files/saved_resource.html': '<!DOCTYPE html>\n<html><head></head><body></body></html>',
      'bridge_files/style.css': 'body{font-family:Arial}',
      'bridge_files/count.js.download': 'document.write("<img src=count.gif>");',
      'bridge_files/logo.gif': 'GIF89a',
      'bridge_files/plan.pdf': '%PDF-1.4\n',
    });
    expect(report.stories.map(({ from }) => from)).toEqual(['bridge_files/frame.html']);
    expect(report.refused.map(({ from }) => from)).toEqual(['bridge_files/plan.pdf']);
    const why = 'is kept by a browser beside a page';
    expect(report.leftOut.filter((one) => one.why === why).map(({ text }) => text)).toEqual([
      'count.js.download',
      'logo.gif',
      'saved_resource.html',
      'style.css',
    ]);
  });

  test('never lets an id or a headline lead out of the folder', async () => {
    const { into, take } = desk();
    await take({ 'x.json': ninjs({ uri: '../../../x', headline: '../../etc/passwd \\..\\..' }) });
    expect(Object.keys(await tree(into))).toEqual(['stories/2025/05/12/etc-passwd.md']);
  });
});

describe('the files that are meant', () => {
  const namesOf = async (here: string, named: Parameters<typeof inputsOf>[0]) => {
    const { inputs, unreachable } = await inputsOf({ here, ...named });
    return {
      names: inputs.map(({ from }) => from),
      refused: unreachable.map(({ from, message }) => [from, message]),
    };
  };

  test('are named in a list as they are with their folder, or by their own name', async () => {
    const here = join(folder, 'listed');
    const elsewhere = join(folder, 'elsewhere/2012');
    for (const path of [join(here, 'in/sub'), elsewhere]) await mkdir(path, { recursive: true });
    for (const path of ['in/a.txt', 'in/sub/b.txt', 'c.txt']) await writeFile(join(here, path), bridge);
    for (const name of ['d.txt', 'e.txt']) await writeFile(join(elsewhere, name), bridge);
    const { inputs } = await inputsOf({ here, paths: ['in'] });
    const lines = ['\ufeffc.txt', ...inputs.map(({ named }) => named), join(here, 'in/a.txt'), '-'];
    const list = [...lines, join(elsewhere, 'd.txt'), '../elsewhere/2012/e.txt'].join('\r\n');
    await writeFile(join(here, 'list.txt'), list);
    expect(inputs.map(({ named }) => named)).toEqual(['in/./a.txt', 'in/./sub/b.txt']);
    const names = ['c.txt', 'a.txt', 'sub/b.txt', 'standard input', 'd.txt', 'e.txt'];
    expect(await namesOf(here, { paths: [], lists: ['list.txt'] })).toEqual({ names, refused: [] });
  });

  test('are listed so that they are the same from every folder', async () => {
    const here = join(folder, 'home/2024');
    await mkdir(join(here, 'in/2012'), { recursive: true });
    for (const path of ['a.txt', 'in/2012/b.txt']) await writeFile(join(here, path), bridge);
    const paths = ['a.txt', 'in', join(here, 'in/2012/b.txt')];
    const { inputs } = await inputsOf({ here, paths });
    await writeFile(join(folder, 'moved.txt'), inputs.map(({ listed }) => `${listed}\n`).join(''));
    const again = await inputsOf({ here: folder, paths: [], lists: ['moved.txt'] });
    expect(again.inputs.map(({ path, from }) => [path, from])).toEqual(
      inputs.map(({ path, from }) => [path, from]),
    );
    expect(again.inputs.map(({ named }) => dateInPath(named))).toEqual([undefined, '2012']);
  });

  test('are not those of a folder above to which a link leads', async () => {
    const here = join(folder, 'above');
    await mkdir(join(here, 'in/sub'), { recursive: true });
    for (const path of ['a.txt', 'in/b.txt', 'in/sub/c.txt']) await writeFile(join(here, path), bridge);
    await symlink('../..', join(here, 'in/sub/loop'));
    expect(await namesOf(here, { paths: ['in'] })).toEqual({ names: ['b.txt', 'sub/c.txt'], refused: [] });
  });

  test('are none that a system keeps beside them, and each that cannot be read is refused with the reason', async () => {
    const here = join(folder, 'beside');
    await mkdir(join(here, 'in/__MACOSX'), { recursive: true });
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$plan.docx', '__MACOSX/._a.txt', 'a.txt'])
      await writeFile(join(here, 'in', name), bridge);
    await symlink('nowhere', join(here, 'in/broken.txt'));
    await writeFile(Buffer.concat([Buffer.from(join(here, 'in/caf')), Buffer.from([0xe9])]), bridge);
    expect(await namesOf(here, { paths: ['in', 'gone.txt'] })).toEqual({
      names: ['a.txt'],
      refused: [
        ['broken.txt', 'is a link to a file that does not exist.'],
        ['caf\ufffd', 'has a name that is not written in UTF-8.'],
        ['gone.txt', 'does not exist.'],
      ],
    });
  });
});

describe('a later version', () => {
  test('updates what the editor left as it was, and says when', async () => {
    const { take, read } = desk();
    await take({ 'v1.json': ninjs({}) });
    const report = await take({
      'v2.json': ninjs({
        versioncreated: '2025-05-12T12:30:00Z',
        headline: 'Harbour bridge reopens a month early',
        body_text: 'It opened.\n\nAll is well.',
      }),
    });
    expect(report.stories[0]).toMatchObject({
      outcome: 'updated',
      file: bridgeFile,
      changed: ['title', 'text', 'updated'],
    });
    const text = await read(bridgeFile);
    expect(text).toContain('title: Harbour bridge reopens a month early\ndate: 2025-05-12T10:00:00Z\n');
    expect(text).toContain('updated: 2025-05-12T12:30:00Z\n');
    expect(text).toMatch(/---\n\nIt opened\.\n\nAll is well\.\n$/);
  });

  test('doubts no more what the editor has written otherwise since, and all else again', async () => {
    const { take, read, write } = desk();
    const more = { source: undefined } as unknown as Partial<ImportOrder>;
    const input = bridge.replace('The harbour bridge', 'PORT MARLOW - The harbour bridge');
    const ids = ({ doubts }: ImportReport) => doubts.map(({ id }) => id);
    const first = await take({ 'a.txt': input }, more);
    expect(ids(first).toSorted()).toEqual(['guessed-dateline', 'unknown-source']);
    await write(bridgeFile, (await read(bridgeFile)).replace('source: Unknown', 'source: The Herald'));
    expect(ids(await take({ 'a.txt': input }, more))).toEqual(['guessed-dateline']);
    await write(bridgeFile, (await read(bridgeFile)).replace('dateline: PORT MARLOW\n', ''));
    expect(ids(await take({ 'a.txt': input }, more))).toEqual([]);
  });

  test('doubts no more what was marked as seen, alone or with all of its kind, in whatever run', async () => {
    const { into, take } = desk();
    const more = { source: undefined } as unknown as Partial<ImportOrder>;
    const files = {
      'a.txt': bridge.replace('The harbour bridge', 'PORT MARLOW - The harbour bridge'),
      'b.txt': 'Ferry sails\n\nPublished: 4 March 2019\n\nThe ferry sailed on Monday after the storm.\n',
    };
    const ids = ({ doubts }: ImportReport) => doubts.map(({ id }) => id).toSorted();
    const first = await take(files, more);
    expect(ids(first)).toEqual(['guessed-dateline', 'unknown-source', 'unknown-source']);
    const ferry = first.doubts.find(({ from }) => from === 'b.txt')!;
    const tried = await take(files, { ...more, seen: [ferry.key], dryRun: true });
    expect(ids(tried)).toEqual(['guessed-dateline', 'unknown-source']);
    expect(ids(await take(files, { ...more, seen: [ferry.key] }))).toEqual([
      'guessed-dateline',
      'unknown-source',
    ]);
    expect(ids(await take(files, { ...more, seen: ['guessed-dateline'] }))).toEqual(['unknown-source']);
    expect(ids(await take(files, more))).toEqual(['unknown-source']);
    const strict = await take(files, { ...more, strict: true });
    expect(strict.refused.map(({ from, id }) => [from, id])).toEqual([['a.txt', 'unknown-source']]);
    expect(await readFile(join(into, 'seen-doubts.txt'), 'utf8')).toMatch(
      new RegExp(
        `^${ferry.key} unknown-source: 2019-03-04 Ferry sails: no source is named\\.\n\\w{8} guessed-dateline: `,
      ),
    );
    // A line that is deleted is told again.
    await writeFile(join(into, 'seen-doubts.txt'), '');
    expect(ids(await take(files, more))).toEqual(ids(first));
  });

  test('keeps the editor’s own changes, comments too, and reports what both changed', async () => {
    const { take, read, write } = desk();
    await take({ 'v1.json': ninjs({}) });
    const edited = (await read(bridgeFile))
      .replace(
        'title: Harbour bridge reopens after repairs',
        '# Shorter, for the front page.\ntitle: The bridge is open',
      )
      .replace('date: 2025', 'topics: [bridges]\ndate: 2025');
    await write(bridgeFile, edited);
    const v2 = ninjs({
      versioncreated: '2025-05-12T12:30:00Z',
      headline: 'Harbour bridge reopens a month early',
      body_text: 'It opened.',
    });
    const report = await take({ 'v2.json': v2 });
    expect(report.conflicts).toEqual([
      {
        from: 'v2.json',
        line: 1,
        file: bridgeFile,
        field: 'title',
        yours: 'The bridge is open',
        theirs: 'Harbour bridge reopens a month early',
      },
    ]);
    const text = await read(bridgeFile);
    expect(text).toContain(
      '# Shorter, for the front page.\ntitle: The bridge is open\ntopics: [bridges]\ndate: 2025-05-12T10:00:00Z\nupdated: 2025-05-12T12:30:00Z\n',
    );
    expect(text).toMatch(/---\n\nIt opened\.\n$/);
    expect((await take({ 'v2.json': v2 })).stories[0]!.outcome).toBe('held');
    expect(await read(bridgeFile)).toBe(text);
  });

  test('is told from an earlier one that comes late', async () => {
    const { take, read } = desk();
    await take({ 'v2.json': ninjs({ versioncreated: '2025-05-12T12:30:00Z', body_text: 'It opened.' }) });
    const withoutVersions = async () => (await read(bridgeFile)).replace(/versions: \[.*\]/, '');
    const text = await withoutVersions();
    expect((await take({ 'v1.json': ninjs({}) })).stories[0]!.outcome).toBe('older');
    expect(await withoutVersions()).toBe(text);
    const noted = await read(bridgeFile);
    await take({ 'v1.json': ninjs({}) });
    expect(await read(bridgeFile)).toBe(noted);
  });

  test('is known by its text where it has no id, and a batch of both gives the same twice', async () => {
    const { into, take } = desk();
    const later = bridge.replace('in the summer', 'in August');
    await take({ 'a.txt': bridge, 'b.txt': later });
    const before = await tree(into);
    expect(Object.keys(before)).toEqual([bridgeFile]);
    expect(before[bridgeFile]).toContain('in August');
    // Nothing says when it was made, and the time of the import is no time of the story.
    expect(before[bridgeFile]).not.toContain('updated');
    await take({ 'a.txt': bridge, 'b.txt': later }, { at: '2027-01-01T00:00:00Z' });
    expect(await tree(into)).toEqual(before);
    const third = await take({ 'c.txt': bridge.replace('in the summer', 'in spring') });
    expect(third.stories[0]).toMatchObject({ outcome: 'updated', changed: ['text'] });
  });

  test('is known by its input, day and first headline, whatever its editor has written since', async () => {
    const { take: bring, read, write } = desk();
    const take = (words: string, source = 'Unknown') => {
      const ferry = `Ferry sails\n\n4 March 2019\n\nThe ferry sailed ${words} after the storm, with nine cars on board and a crew of four.\n\nIt will sail again on Friday, its captain said.\n`;
      return bring({ 'ferry.txt': ferry }, { source });
    };
    const file = (await take('on Monday', 'The Averland Herald')).stories[0]!.file;
    expect((await take('on Monday evening')).stories[0]).toMatchObject({ outcome: 'updated', file });
    await write(file, (await read(file)).replace('title: Ferry sails', 'title: At sea again'));
    expect((await take('late on Monday')).stories[0]).toMatchObject({
      outcome: 'updated',
      file,
      changed: ['text'],
    });
    expect(await read(file)).toContain('title: At sea again\n');
  });

  test('is known by its address, whatever the format and the marks of where a reader came from', async () => {
    const { take } = desk();
    const item = (link: string) =>
      `<rss version="2.0"><channel><title>The Averland Herald</title><link>https://herald.example/</link><description>News</description><item><title>Bridge opens</title><link>${link}</link><pubDate>Mon, 12 May 2025 10:00:00 GMT</pubDate><description>The bridge opened to lorries.</description></item></channel></rss>`;
    const [first] = (await take({ 'a.xml': item('https://www.herald.example/bridge/?utm_source=feed') }))
      .stories;
    expect((await take({ 'b.xml': item('http://herald.example/bridge') })).stories[0]).toMatchObject({
      outcome: 'updated',
      file: first!.file,
      changed: ['url'],
    });
  });

  test('is another story where neither headline nor text has anything of the one with its id', async () => {
    const strike = ninjs({
      versioncreated: '2025-05-13T08:00:00Z',
      firstcreated: '2025-05-13T08:00:00Z',
      headline: 'Teachers end their strike',
      body_text: 'Teachers in Norsia returned to their classrooms on Tuesday after a walkout of three weeks.',
    });
    const later = ninjs({
      versioncreated: '2025-05-13T09:00:00Z',
      firstcreated: '2025-05-13T08:00:00Z',
      headline: 'Pupils back at their desks',
      body_text: 'Classrooms in Norsia filled again on Tuesday, for teachers ended a walkout of three weeks.',
    });
    const { into, take, read } = desk();
    const report = await take({ 'a.json': ninjs({}), 'b.json': strike });
    const strikeFile = 'stories/2025/05/13/teachers-end-their-strike.md';
    expect(report.stories.map(({ outcome, file }) => [outcome, file])).toEqual([
      ['new', bridgeFile],
      ['new', strikeFile],
    ]);
    expect(report.doubts.map(({ id, message }) => [id, message])).toEqual([
      [
        'reused-id',
        `“Teachers end their strike” has the id or the address of ${bridgeFile}, and hardly a word of it; it was taken for another story.`,
      ],
    ]);
    const before = await tree(into);
    await take({ 'a.json': strike, 'b.json': ninjs({}) });
    expect(await tree(into)).toEqual(before);
    expect((await take({ 'c.json': later })).stories[0]).toMatchObject({
      outcome: 'updated',
      file: strikeFile,
    });
    expect(await read(bridgeFile)).toBe(before[bridgeFile]);
    const strict = desk();
    const refused = await strict.take({ 'a.json': ninjs({}), 'b.json': strike }, { strict: true });
    expect(refused.refused.map(({ id }) => id)).toEqual(['reused-id']);
  });

  test('is another story at one address, whatever words of the site stand in both', async () => {
    const page = (title: string, day: string, words: string) =>
      `<!DOCTYPE html><html><head><title>${title}</title><link rel="canonical" href="https://news.example/story.php"></head><body><table><tr><td><h1>${title}</h1><p>${day}</p>${words}<p>Print this story or send it to a friend</p><p><b>Other stories</b><br><a href="/story.php?id=7">Boundary of the harbour moved at Port Marlow</a><br><a href="/story.php?id=8">Hens win the prize of the county show</a></p></td></tr></table></body></html>`;
    const pans = page(
      'Sixty seek gold in the burn',
      '12 May 2025',
      '<p>Sixty people with pans stood in the burn on Saturday, the first day on which the estate took no charge of them.</p><p>The best find was a grain of four millimetres, which its finder will have set in a ring.</p>',
    );
    const boat = page(
      'Pupils build a skiff in their gym',
      '24 June 2025',
      '<p>Pupils of the high school have built a skiff of seven metres, and now wonder how to bring it through the door.</p><p>Their teacher had measured the frame, but not the radiator beside it. The council is sending a plumber.</p>',
    );
    const { into, take } = desk();
    const report = await take({ 'a.html': pans, 'b.html': boat });
    expect(report.doubts.map(({ id }) => id)).toContain('reused-id');
    expect(Object.keys(await tree(into))).toHaveLength(2);
  });

  test('takes no text away where it is a teaser, or says less and not that it is later', async () => {
    const { take, read } = desk();
    const short = bridge.replace(/\nThe old piers.*\n/, '');
    await take({ 'bridge v2.txt': bridge, 'bridge.txt': short });
    expect(await read(bridgeFile)).toContain('The old piers are to be broken up');
    const item = (text: string) =>
      `<rss version="2.0"><channel><title>The Averland Herald</title><item><title>Ferry sails</title><link>https://herald.example/ferry</link><guid>herald-ferry-2025</guid><pubDate>Tue, 13 May 2025 08:00:00 +0000</pubDate><description>${text}</description></item></channel></rss>`;
    const whole =
      'The ferry to the islands sailed again on Tuesday with nine cars on board and a crew of four.';
    const { stories } = await take({ 'a.xml': item(whole), 'b.xml': item(`${whole.slice(0, 60)} […]`) });
    expect(await read(stories[0]!.file)).toContain('a crew of four.');
  });

  test('is doubted where it takes words away and neither says which is the later', async () => {
    const { take } = desk();
    const report = await take({
      'bridge v10.txt': bridge,
      'bridge v2.txt': bridge.replace('a lane wider than it was before the flood', 'as wide as ever'),
    });
    expect(report.doubts.map(({ id, message }) => [id, message])).toContainEqual([
      'part-of-another',
      `it took the place of another version, ${bridgeFile}, and neither says which is the later.`,
    ]);
  });

  test('is another post of a channel, however much the two are alike', async () => {
    const post = (id: number, ferries: number) => ({
      ...{ id, type: 'message', date: '2025-05-12T10:00:00', from: 'Averland Port', text_entities: [] },
      text: `Notice of the port of Averland to all who sail. The ferry to the islands runs again from Monday, when the pier is whole, with ${ferries} boats.`,
    });
    const messages = [post(1, 2), post(2, 5)];
    const { into, take } = desk();
    await take({ 'a.json': JSON.stringify({ name: 'Averland Port', type: 'public_channel', messages }) });
    const stories = Object.values(await tree(into));
    expect(stories.map((story) => /\d boats/.exec(story)?.[0]).toSorted()).toEqual(['2 boats', '5 boats']);
  });

  test('leaves a file with defects as it is, and says so', async () => {
    const { take, read, write } = desk();
    await take({ 'v1.json': ninjs({}) });
    await write(
      bridgeFile,
      (await read(bridgeFile)).replace(
        'date: 2025-05-12T10:00:00Z',
        'date: 2025-05-12T10:00:00Z\nnewsroom: x',
      ),
    );
    const report = await take({
      'v2.json': ninjs({ versioncreated: '2025-05-12T12:30:00Z', body_text: 'It opened.' }),
    });
    expect(report.doubts[0]!.message).toBe(
      `“Harbour bridge reopens after repairs” is ${bridgeFile}, which has defects; it was left as it is.`,
    );
  });
});

describe('npm run import', () => {
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [join(project, 'src/cli.ts'), 'import', ...args], {
      input,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });

  test('reads standard input, and tells what it did', () => {
    const { status, stdout, stderr } = run(
      ['-', '--into', 'from-stdin', '--source', 'The Averland Herald'],
      bridge,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe(`1 file: 1 story new with 0 photos.

Left out (--json lists each piece):
1 × says the date, which is in the record: Published: 12 May 2025 (standard input:3)

Stories:
from-stdin/${bridgeFile}  (new; standard input:1)
`);
    expect(status).toBe(0);
  });

  test.each([
    [
      'CSV',
      'Kicker,Wording,When,Who\nFerry sails,The ferry sailed on Monday after the storm.,2019-03-04,Mara Quist\n',
    ],
    [
      'JSON',
      '[{"Kicker": "Ferry sails", "Wording": "The ferry sailed on Monday after the storm.", "When": "2019-03-04", "Who": "Mara Quist"}]',
    ],
    [
      'JSON Lines',
      '{"Kicker": "Ferry sails", "Wording": "The ferry sailed on Monday after the storm.", "When": "2019-03-04", "Who": "Mara Quist"}\n{"Kicker": "Fog lifts", "Wording": "The fog lifted after nine days.", "When": "2019-03-06"}\n',
    ],
  ])('takes the columns of %s as --map names them', async (format, stories) => {
    const into = `mapped-${format}`;
    const maps = ['title=Kicker', 'text=Wording', 'date=When', 'byline=Who'].flatMap((map) => ['--map', map]);
    const { stderr, status } = run(
      ['-', '--into', into, '--source', 'The Averland Herald', ...maps],
      stories,
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(await readFile(join(folder, into, 'stories/2019/03/04/ferry-sails.md'), 'utf8')).toMatch(
      /^---\ntitle: Ferry sails\ndate: 2019-03-04\nsource: The Averland Herald\nbyline: \[Mara Quist\]\n[^]*---\n\nThe ferry sailed on Monday after the storm\.\n$/,
    );
  });

  test('exits with 1 when something was refused, and its JSON holds the words', () => {
    const { status, stdout } = run(
      ['-', '--into', 'undated', '--json'],
      bridge.replace(/Published.*\n\n/, ''),
    );
    const report = JSON.parse(stdout) as ImportReport;
    expect(status).toBe(1);
    expect(report.refused).toHaveLength(1);
    expect(report.refused[0]).toMatchObject({
      from: 'standard input',
      line: 1,
      title: 'Harbour bridge reopens after repairs',
      id: 'undated-story',
      message: 'its day is not known: “on Monday” alone names no day of the calendar.',
      fix: 'Import it again with its day: --date YYYY-MM-DD, or --date-from path, mtime or FILE.csv for many.',
    });
    expect(report.refused[0]!.text).toContain('seven months after a flood');
  });

  test('says each kind of its report in words, and leads on without --strict from what only that refused', async () => {
    const { status, stdout } = run(['-', '--into', 'strict', '--strict'], bridge);
    expect(status).toBe(1);
    expect(stdout).toContain('[unknown-source]');
    expect(stdout).toContain('Again: npm run import -- - --into strict --source NAME\n');
    const kinds = Object.values<{ explanation: string }>({ ...doubtKinds, ...importKinds });
    expect(kinds.filter(({ explanation }) => /[{}]|undefined/.test(explanation))).toEqual([]);
  });

  test('prints commands that work as they are, whatever the names, and counts what is open by its kind', async () => {
    const here = join(folder, 'again');
    await mkdir(join(here, 'old papers'), { recursive: true });
    const table = 'Kicker,Wording,Day\nFerry sails,The ferry sailed.,2019-03-04\n';
    await writeFile(join(here, "old papers/o'brien.txt"), bridge.replace(/Published.*\n\n/, ''));
    await writeFile(
      join(here, 'old papers/\u001b[31m.txt'),
      'School wins prize\n\nThe pupils of Port Marlow sang best of all choirs.\n',
    );
    await writeFile(
      join(here, '-dash.txt'),
      'Baker retires\n\nAfter fifty years at his oven, Tom Hale hands over his keys.\n',
    );
    for (const name of ['t1.csv', 't2.csv']) await writeFile(join(here, name), table);
    const shell = (line: string) =>
      spawnSync(
        'bash',
        ['-c', line.replace('npm run import --', `'${process.execPath}' '${project}/src/cli.ts' import`)],
        {
          encoding: 'utf8',
          env: { ...process.env, INIT_CWD: here },
        },
      );
    const maps = "--map title=Kicker --map text=Wording --map 'date=Printed on' --source=-X-";
    const { stdout } = shell(
      `npm run import -- 'old papers' ./-dash.txt t1.csv t2.csv --into content ${maps}`,
    );
    expect(stdout).toContain('\n5 refused: 3 undated-story, 2 no-such-column.\n');
    const [dates = '', columns = ''] = Array.from(stdout.matchAll(/Again: (.*)/g), ([, line]) => line);
    expect(columns).toBe(
      'npm run import -- t1.csv t2.csv --into content --map title=Kicker --map text=Wording --source=-X-',
    );
    expect(dates).toContain(
      "npm run import -- $'old papers/./\\u001b[31m.txt' 'old papers/./o'\\''brien.txt' ./-dash.txt --into content",
    );
    const again = shell(dates.replace('YYYY-MM-DD', '1999'));
    expect(again.stdout).toMatch(/^3 files: 3 stories new/);
    expect(
      await readFile(join(here, 'content/stories/1999/harbour-bridge-reopens-after-repairs.md'), 'utf8'),
    ).toContain("from: o'brien.txt\n");
    expect(shell(columns).stdout).toContain('2019/03/04/ferry-sails.md  (new; t1.csv:2)');
  });

  test('shows a conflict from where it begins, and no command where another file is to be imported', async () => {
    await writeFile(join(folder, 'plan.pdf'), '%PDF-1.4\n%\xe2\xe3');
    const first = run(['-', '--into', 'conflict'], bridge);
    const file = join(folder, /conflict\/stories\S+/.exec(first.stdout)![0]);
    const lead = (end: string) => ` ${'The bridge is long. '.repeat(6)}It is ${end}.`;
    await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}${lead('closed')}\n`);
    const { stdout } = run(['-', 'plan.pdf', '--into', 'conflict'], `${bridge.trimEnd()}${lead('open')}\n`);
    expect(stdout).toMatch(/in the archive: … .*It is closed\.\n.*standard input:1: … .*It is open\.\n/);
    expect(stdout).toContain('[input-not-text]');
    expect(stdout).not.toMatch(/Again: .*plan\.pdf/);
  });

  test('writes a report that works from another folder, and says where its commands were meant', async () => {
    await writeFile(join(folder, 'undated.txt'), bridge.replace(/Published.*\n\n/, ''));
    const { stdout } = run(['undated.txt', '--into', 'told', '--source', 'X', '--report', 'rep']);
    expect(stdout).toContain('Again: npm run import -- --files rep/undated-story.txt --into told --source X');
    const report = await readFile(join(folder, 'rep/report.txt'), 'utf8');
    const command = 'npm run import -- undated.txt --into told --source X --report rep';
    expect(report.split('\n')[0]).toBe(`In ${folder}: ${command}`);
    await mkdir(join(folder, 'other'));
    await rename(join(folder, 'rep'), join(folder, 'other/rep'));
    const args = ['--files', 'other/rep/undated-story.txt', '--into', 'told', '--date', '2012', '--json'];
    expect((JSON.parse(run(args).stdout) as ImportReport).stories[0]).toMatchObject({ from: 'undated.txt' });
  });

  test('says first where stories go to the sample archive, and not where the folder is an archive of its own', async () => {
    const project = join(folder, 'project');
    await mkdir(join(project, 'content'), { recursive: true });
    await writeFile(join(folder, 'dated.txt'), bridge);
    const said: unknown[] = [];
    const spies = [process.stderr, process.stdout].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => said.push(text) > 0),
    );
    const place = { here: folder, project, shown: (path: string) => path.slice(folder.length + 1) };
    await importCommand(['dated.txt', '--dry-run', '--report', 'rep-own'], place);
    expect(said[0]).toBe(
      'The stories go to project/content, among those of the sample archive. To begin an archive of your own, end this and add --into ../archive.\n',
    );
    said.length = 0;
    await writeFile(join(project, 'content/archive.md'), '---\nname: The Herald\n---\n');
    await importCommand(['dated.txt', '--dry-run', '--report', 'rep-own'], place);
    for (const spy of spies) spy.mockRestore();
    expect(String(said)).not.toContain('sample archive');
  });

  test('exits with 2 for wrong use, and says what to write', () => {
    const first = (args: string[]) => {
      const { status, stderr } = run(args);
      return [status, stderr.split('\n')[0]];
    };
    expect(first([])).toEqual([2, 'Name the files to import, a folder, or - for standard input.']);
    expect(first(['x.txt', '--format', 'ninj'])).toEqual([
      2,
      '--format “ninj” is none that is read; is ninjs meant?',
    ]);
    expect(first(['x.txt', '--date', '2025-02-30'])).toEqual([
      2,
      '--date: “2025-02-30” does not exist: February 2025 has 28 days. Write the right day, or only the month: 2025-02.',
    ]);
    expect(first(['x.csv', '--map', 'summry=Lead'])).toEqual([
      2,
      '--map “summry=Lead”: “summry” is no field of a story; is summary meant?',
    ]);
    expect(first(['x.csv', '--map', 'horoscope=Stars'])).toEqual([
      2,
      '--map “horoscope=Stars”: “horoscope” is no field of a story.',
    ]);
    expect(first(['x.csv', '--map', 'title'])).toEqual([
      2,
      '--map “title” names no column; write --map title=Headline.',
    ]);
    expect(first(['x.txt', '--seen', 'guessed-bylin'])).toEqual([
      2,
      '--seen “guessed-bylin” is neither a kind of doubt nor the letters in [] behind one; is guessed-byline meant?',
    ]);
    expect(first(['x.txt', '--sorce', 'y'])).toEqual([2, "Unknown option '--sorce'."]);
    expect(first(['--', 'x.txt', '--into', 'y'])).toEqual([
      2,
      '“--into” stands behind --, where all are paths; write the options without that --.',
    ]);
  });

  test('leaves whole files only when it is killed, and the next run finishes the work', async () => {
    const inbox = join(folder, 'killed');
    await mkdir(inbox);
    for (let index = 0; index < 300; index++)
      await writeFile(
        join(inbox, `${index}.txt`),
        bridge
          .replace('Harbour bridge', `Bridge number ${index}`)
          .replace('a flood', `flood ${index} of the ${index * 7} that year`)
          .replace('Engineers', `Engineer ${index}`)
          .replace('summer', `summer ${index}`),
      );
    const into = join(folder, 'killed-content');
    for (const wait of [500, 700, 900]) {
      const child = spawn(
        process.execPath,
        [join(project, 'src/cli.ts'), 'import', inbox, '--into', into, '--source', 'X'],
        { stdio: 'ignore' },
      );
      const ended = new Promise((done) => child.once('exit', done));
      setTimeout(() => child.kill('SIGKILL'), wait);
      await ended;
      for (const [file, text] of Object.entries(await tree(into).catch(() => ({})))) {
        if (!file.endsWith('.md')) continue;
        expect(parseStory(file.replace('stories/', ''), new TextEncoder().encode(text)).defects).toEqual([]);
      }
    }
    const { status } = run([inbox, '--into', into, '--source', 'X']);
    expect(status).toBe(0);
    const files = Object.keys(await tree(into));
    expect(files.filter((file) => !file.endsWith('.md'))).toEqual([]);
    expect(files).toHaveLength(300);
  });
});

/** Every file below a folder with its text. */
async function tree(root: string): Promise<Record<string, string>> {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')] as const),
    ),
  );
}
