import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportOrder } from '../../src/import/filing/importFiles.ts';
import { importFiles } from '../../src/import/filing/importFiles.ts';
import { dateInPath } from '../../src/import/filing/pathDate.ts';
import type { ImportReport } from '../../src/import/filing/report.ts';
import { readWhole } from '../../src/import/readInput.ts';
import { newsPage, warc, zipped } from './makeArchives.ts';

let folder: string;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-outside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the date in a path', () => {
  test.each([
    ['2012/08/24/talks.html', '2012-08-24'],
    ['export/2012-08-24-talks.txt', '2012-08-24'],
    ['20120824.txt', '2012-08-24'],
    ['wire-19870226.xml', '1987-02-26'],
    ['24.08.2012.txt', '2012-08-24'],
    ['08-24-2012 talks.txt', '2012-08-24'],
    ['2012/aug/24/talks', '2012-08-24'],
    ['3-march-2019.txt', '2019-03-03'],
    ['2012/0824/c1.htm', '2012-08-24'],
    ['2012-08/24/content.htm', '2012-08-24'],
    ['old.zip!2012/08/24/talks.html', '2012-08-24'],
    ['2012\\08\\24\\talks.html', '2012-08-24'],
  ])('is a day in %s', (path, day) => expect(dateInPath(path)).toBe(day));

  test.each([
    ['2012-08/talks.txt', '2012-08'],
    ['2012/08/talks.txt', '2012-08'],
    ['2012/08/24-hours.txt', '2012-08'],
    ['2012/march/talks.txt', '2012-03'],
    ['archive/2012/talks.txt', '2012'],
    ['1984/a/b/c.txt', '1984'],
  ])('is less than a day in %s', (path, date) => expect(dateInPath(path)).toBe(date));

  test.each([
    '03-04-2012.txt',
    '3.4.2012.txt',
    'talks.txt',
    'img20120824.txt',
    '20121345.txt',
    '2012-13-40.txt',
    '20120824101500.html',
    'room-2012b/talks.txt',
    '2011/2012-08-24.txt',
    '2012-08-24/2012-08-25.txt',
    '0024/talks.txt',
  ])('is none in %s', (path) => expect(dateInPath(path)).toBeUndefined());
});

const text = (title: string, more = ''): string =>
  `${title}\n\n${more}The ${title.toLowerCase()} of Port Marlow was the talk of the town, and nobody could say how it had come about.\n\nA second paragraph says as much of it as the first, in words that are a little longer than those.\n`;

interface Imported {
  report: ImportReport;
  read: (file: string) => Promise<string>;
  /** The same folder imported again, with these files written. */
  again: (files: Record<string, string>, more: Partial<ImportOrder>) => Promise<Imported>;
}

/** Imports files with a table beside them. */
async function imported(
  files: Record<string, string | Uint8Array>,
  more: Partial<ImportOrder> = {},
  root = join(folder, String(number++)),
): Promise<Imported> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
    await utimes(join(root, name), 1_000_000_000, 1_000_000_000);
  }
  const into = join(root, 'content');
  const report = await importFiles({
    ...{ paths: ['in'], here: root, into, source: 'The Averland Herald' },
    at: '2026-01-02T03:04:05Z',
    ...more,
  });
  return {
    report,
    read: (file) => readFile(join(into, file), 'utf8'),
    again: (files, more) => imported(files, more, root),
  };
}

const datesIn = ({ stories }: ImportReport): string[] =>
  stories.map(({ title, date, inferred }) => `${title} ${date} (${inferred.join('; ')})`);
const doubtsIn = ({ doubts }: ImportReport): string[] =>
  doubts.map(({ from, line, id, message }) => `${from}:${line} [${id}] ${message}`);

describe('--date-from', () => {
  test('path dates what has no day of its own, and nothing else', async () => {
    const { report } = await imported(
      {
        'in/2012/08/24/flood.txt': text('Flood'),
        'in/2013-02/strike.txt': text('Strike'),
        'in/2012/fire.txt': text('Fire', 'Published: 12 May 2014\n\n'),
        'in/quake.txt': text('Quake'),
      },
      { dateFrom: 'path' },
    );
    expect(datesIn(report)).toEqual([
      'Flood 2012-08-24 (date from its path)',
      'Fire 2014-05-12 ()',
      'Strike 2013-02 (date from its path)',
    ]);
    expect(report.refused.map(({ from, id }) => [from, id])).toEqual([['quake.txt', 'undated-story']]);
  });

  test('path gives a dateline without a year its year, where both agree', async () => {
    const filed = (day: string) => text('Ferry').replace('The ferry', `GULL POINT, ${day} — The ferry`);
    const { report } = await imported(
      { 'in/1987/05/a.txt': filed('May 14'), 'in/1986/05/a.txt': filed('June 2') },
      { dateFrom: 'path' },
    );
    expect(datesIn(report)).toEqual([
      'Ferry 1986-05 (date from its path)',
      'Ferry 1987-05-14 (date from its path)',
    ]);
    expect(doubtsIn(report).map((one) => one.slice(0, 40))).toEqual([
      '1986/05/a.txt:1 [contradiction] its date',
    ]);
  });

  test('mtime dates by the day of the file in UTC', async () => {
    const { report } = await imported({ 'in/flood.txt': text('Flood') }, { dateFrom: 'mtime' });
    expect(datesIn(report)).toEqual(['Flood 2001-09-09 (date from the time of its file)']);
  });

  test('mtime is doubted where it is the day of the import, for the file may have been copied', async () => {
    const today = { dateFrom: 'mtime', at: '2001-09-09T12:00:00Z' } as const;
    const { report } = await imported({ 'in/flood.txt': text('Flood') }, today);
    expect(doubtsIn(report)).toEqual([
      'flood.txt:1 [guessed-date] its date, 2001-09-09, is the day of the import, on which its file may have been copied.',
    ]);
  });
});

describe('a table of what is known of files', () => {
  const files = {
    'in/a/flood.txt': text('Flood'),
    'in/b/strike.txt': text('Strike'),
    'in/b/fire.txt': text('Fire', 'Published: 12 May 2014\n\n'),
  };

  test('dates and names by the path below the folder, by the path from the table, and by a name that is one’s alone', async () => {
    const { report, read } = await imported(
      {
        ...files,
        'table.csv':
          'file;date;source;title;byline;url;lang\na/flood.txt;2012-08-24;The Port Gazette;Flood in Port Marlow;Ann Reed|Tom Hale;https://gazette.example/flood;en\nin/b/strike.txt;2012-09;;;;;\nfire.txt;2014-05-12;;;;;\n',
      },
      { sidecar: 'table.csv' },
    );
    expect(report.doubts).toEqual([]);
    expect(datesIn(report)).toEqual([
      'Flood in Port Marlow 2012-08-24 (date from table.csv:2)',
      'Fire 2014-05-12 ()',
      'Strike 2012-09 (date from table.csv:3)',
    ]);
    const flood = await read('stories/2012/08/24/flood-in-port-marlow.md');
    expect(flood).toContain('\nsource: The Port Gazette\n');
    expect(flood).toContain('\nbyline: [Ann Reed, Tom Hale]\n');
    expect(flood).toContain('\nurl: https://gazette.example/flood\nlang: en\n');
  });

  test('may be of Windows: with backslashes, a byte-order mark and semicolons', async () => {
    const table = '\ufeffFile;Date\r\na\\flood.txt;2012-08-24\r\n.\\in\\b\\strike.txt;2012-09\r\n';
    const { report } = await imported({ ...files, 'table.csv': table }, { sidecar: 'table.csv' });
    expect(datesIn(report).filter((one) => one.includes('table.csv'))).toEqual([
      'Flood 2012-08-24 (date from table.csv:2)',
      'Strike 2012-09 (date from table.csv:3)',
    ]);
  });

  test('differs from a printed day only with a doubt, and the more exact of two dates that agree is kept', async () => {
    const { report } = await imported(
      {
        'in/a.txt': text('Flood', 'Published: 12 May 2014\n\n'),
        'in/b.txt': text('Strike', 'Published: 12 May 2014\n\n'),
        'in/c.txt': text('Fire', 'Published: May 2014\n\n'),
        'table.csv': 'file,date\na.txt,2014-05-13\nb.txt,2014-05\nc.txt,2014-05-20\n',
      },
      { sidecar: 'table.csv', date: '1999' },
    );
    expect(datesIn(report).slice(0, 2)).toEqual([
      'Flood 2014-05-13 (date from table.csv:2)',
      'Strike 2014-05-12 ()',
    ]);
    expect(report.stories[2]!.date).toBe('2014-05-20');
    expect(doubtsIn(report)).toEqual([
      'a.txt:1 [date-differs] it prints 2014-05-12, and table.csv:2 says 2014-05-13, which was taken.',
    ]);
  });

  test('holds for a story that is in the archive already, whatever its day was, until its editor writes another', async () => {
    const files = { 'in/a.txt': text('Flood', '14 May 2014\n\n') };
    const { read, again } = await imported(files);
    const row = (day: string) => ({ 'table.csv': `file,date\na.txt,${day}\n` });
    const file = 'stories/2014/05/14/flood.md';
    const { stories } = (await again(row('2014-05-12'), { sidecar: 'table.csv' })).report;
    expect(stories.map(({ outcome, changed }) => [outcome, changed])).toEqual([['updated', ['date']]]);
    expect(await read(file)).toContain('\ndate: 2014-05-12\nsource: ');
    expect(await read(file)).toContain('\n  inferred: [date from table.csv:2]\n');
    const edited = (await read(file)).replace('date: 2014-05-12', 'date: 2014-05-13');
    const { report } = await again(
      { ...row('2014-05-11'), [`content/${file}`]: edited },
      { sidecar: 'table.csv' },
    );
    expect(report.conflicts.map(({ field, yours, theirs }) => [field, yours, theirs])).toEqual([
      ['date', '2014-05-13', '2014-05-11'],
    ]);
  });

  test('has the rows of files that cannot be read', async () => {
    const { report } = await imported(
      {
        'in/a.pdf': '%PDF-1.7 …',
        'in/b.json': '{"a": 1}',
        'table.csv': 'file,date\na.pdf,2012\nb.json,2012\n',
      },
      { sidecar: 'table.csv' },
    );
    expect([report.refused.length, report.doubts]).toEqual([2, []]);
  });

  test('is no input where it is in the folder that is imported', async () => {
    const { report } = await imported(
      { 'in/a/flood.txt': text('Flood'), 'in/a/table.csv': 'file,date\nflood.txt,2012-08-24\n' },
      { sidecar: 'in/a/table.csv' },
    );
    expect([report.files, datesIn(report), report.refused]).toEqual([
      1,
      ['Flood 2012-08-24 (date from in/a/table.csv:2)'],
      [],
    ]);
  });

  test('takes the place of a day that was worked out', async () => {
    const { report } = await imported(
      {
        'in/a.txt': text('Flood', 'PORT MARLOW, 12 May (AP) — '),
        'table.csv': 'file,date\na.txt,2014-05-12\n',
      },
      { sidecar: 'table.csv' },
    );
    expect(datesIn(report)).toEqual(['Flood 2014-05-12 (date from table.csv:2)']);
  });

  test('reports rows without a file, files without a row, and columns that are not read', async () => {
    const { report } = await imported(
      { ...files, 'table.csv': 'file,date,sorce,rating\na/flood.txt,2012-08-24,x,5\nc/gone.txt,2012,,\n' },
      { sidecar: 'table.csv', date: '1999' },
    );
    expect(doubtsIn(report)).toEqual([
      'table.csv:1 [unknown-column] the column “sorce” is not read; is source meant?',
      'table.csv:1 [unknown-column] the column “rating” is not read.',
      'table.csv:3 [row-without-file] “c/gone.txt” is none of the inputs.',
      'b/fire.txt:1 [file-without-row] has no row in table.csv.',
      'b/strike.txt:1 [file-without-row] has no row in table.csv.',
    ]);
  });

  test('reports no row of a file that is there and is not imported this time', async () => {
    const rows = [
      'file,date',
      'a/flood.txt,2012-08-24',
      'b/fire.txt,2012-08-25',
      'b,2012-08-25',
      'gone.txt,2012',
    ];
    const first = await imported(
      { ...files, 'list.txt': 'in/./a/flood.txt\n', 'table.csv': rows.join('\n') },
      { sidecar: 'table.csv', paths: [], lists: ['list.txt'] },
    );
    expect(datesIn(first.report)).toEqual(['Flood 2012-08-24 (date from table.csv:2)']);
    expect(doubtsIn(first.report)).toEqual([
      'table.csv:4 [row-without-file] “b” is none of the inputs.',
      'table.csv:5 [row-without-file] “gone.txt” is none of the inputs.',
    ]);
  });

  test('is refused whole where rows are bad, with the line and column of each, before anything is written', async () => {
    const bad = imported(
      {
        ...files,
        'table.csv':
          'file,date,url\na/flood.txt,2012-02-30,\n,2012,\nb/fire.txt,24/08/12,nowhere\na/flood.txt,2012,\n',
      },
      { sidecar: 'table.csv' },
    );
    const error: unknown = await bad.catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'UnusableTable',
      message: [
        'table.csv:2: date: “2012-02-30” does not exist: February 2012 has 29 days. Write the right day, or only the month: 2012-02.',
        'table.csv:3: file: is empty; write the path of an input.',
        'table.csv:4: date: “24/08/12” is not a date. Write a day such as 2025-04-08.',
        'table.csv:4: url: “nowhere” is not a web address. Write it in full: url: https://example.org/story.',
        'table.csv:5: file: “a/flood.txt” has a row already, on line 2.',
      ].join('\n'),
    });
  });

  test('counts the files without a row where they are many, and none that gives no story', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const texts = names.map((name) => [`in/${name}.txt`, text(`Flood ${name}`)]);
    const { report } = await imported(
      { ...Object.fromEntries(texts), 'in/logo.gif': 'GIF89a', 'table.csv': 'file,date\na.txt,2012-08-24\n' },
      { sidecar: 'table.csv', date: '1999' },
    );
    expect(doubtsIn(report).filter((one) => one.includes('row'))).toEqual([
      'table.csv:1 [files-without-row] has no row for 5 files: “b.txt”, “c.txt”, “d.txt” and 2 more.',
    ]);
  });

  test('has no row for two files of one name by that name alone', async () => {
    const { report } = await imported(
      {
        'in/a/s.txt': text('Flood'),
        'in/b/s.txt': text('Strike'),
        'table.csv': 'file,date\ns.txt,2012-08-24\n',
      },
      { sidecar: 'table.csv', date: '1999' },
    );
    expect(datesIn(report).filter((one) => one.includes('table.csv'))).toEqual([]);
  });

  test('reads days in figures as its whole column has them', async () => {
    const table = (...days: string[]) => ({
      'in/a.txt': text('Flood'),
      'in/b.txt': text('Strike'),
      'table.csv': `file;date\na.txt;${days[0]}\nb.txt;${days[1]}\n`,
    });
    const dates = async (...days: string[]) =>
      datesIn((await imported(table(...days), { sidecar: 'table.csv' })).report);
    const both = ['Flood 1991-07-14 (date from table.csv:2)', 'Strike 1991-04-03 (date from table.csv:3)'];
    expect(await dates('14.07.1991', '03.04.1991')).toEqual(both);
    expect(await dates('14/07/1991', '03/04/1991')).toEqual(both);
    expect(await dates('7/14/1991', '4/3/1991')).toEqual(both);
    expect(await dates('14 July 1991', '1991/04/03')).toEqual(both);
    expect(await dates('Jul. 14, 1991', '1991-04-03 10:00')).toEqual(both);
    await expect(dates('02/07/1991', '03/04/1991')).rejects.toThrow('“02/07/1991” is not a date');
  });

  test('matches members of a zip archive and of a WARC file by their whole name or their path within', async () => {
    const page = (headline: string) =>
      newsPage(headline)
        .replace(/<meta property="article:published_time"[^>]*>/, '')
        .replaceAll('ferry', headline);
    const zip = await zipped({
      'pages/a.html': page('Flood'),
      'pages/b.html': page('Strike'),
      '2013/05/06/c.html': page('Fire'),
    });
    const crawl = await warc([
      { url: 'https://harbour.example/quake', body: page('Quake') },
      { url: 'https://harbour.example/storm', body: page('Storm') },
    ]);
    const table = [
      'file,date,source',
      'pages/a.html,2012-01-01,',
      'saved.zip!pages/b.html,2012-01-02,',
      'crawl.warc!https://harbour.example/quake,2012-01-03,',
      'https://harbour.example/storm,2012-01-04,',
      'crawl.warc,,The Port Gazette',
      'saved.zip!pages/gone.html,2012,',
    ];
    const { report, read } = await imported(
      { 'in/saved.zip': zip, 'in/crawl.warc': crawl, 'table.csv': table.join('\n') },
      { sidecar: 'table.csv', dateFrom: 'path' },
    );
    expect(datesIn(report).toSorted()).toEqual([
      'Fire 2013-05-06 (date from its path)',
      'Flood 2012-01-01 (date from table.csv:2)',
      'Quake 2012-01-03 (date from table.csv:4)',
      'Storm 2012-01-04 (date from table.csv:5)',
      'Strike 2012-01-02 (date from table.csv:3)',
    ]);
    expect(doubtsIn(report).filter((one) => one.includes('row'))).toEqual([
      'table.csv:7 [row-without-file] “saved.zip!pages/gone.html” is none of the inputs.',
      'saved.zip!2013/05/06/c.html:1 [file-without-row] has no row in table.csv.',
    ]);
    expect(await read('stories/2012/01/04/storm.md')).toContain('\nurl: https://harbour.example/storm\n');
  });

  test('has a row for all members of a container, and rows of their own for some', async () => {
    const zip = await zipped({ 'a.txt': text('Flood'), 'b.txt': text('Strike') });
    const { report } = await imported(
      { 'in/saved.zip': zip, 'table.csv': 'file,date\nsaved.zip,2012-01-01\nb.txt,2012-01-02\n' },
      { sidecar: 'table.csv' },
    );
    expect(datesIn(report)).toEqual([
      'Flood 2012-01-01 (date from table.csv:2)',
      'Strike 2012-01-02 (date from table.csv:3)',
    ]);
    expect(report.doubts).toEqual([]);
  });
});

describe('--strict', () => {
  test('refuses a story with a doubt, and no other', async () => {
    const { report } = await imported(
      {
        'in/a.txt': text('Flood', 'Published: 12 May 2014\n\n'),
        'in/b.txt': text('Strike', 'Published: 12 May 2014\n\n'),
        'table.csv': 'file,date\na.txt,2014-05-13\nb.txt,2014-05\n',
      },
      { sidecar: 'table.csv', strict: true },
    );
    expect(report.stories.map(({ title }) => title)).toEqual(['Strike']);
    expect(report.doubts).toEqual([]);
    expect(report.refused).toMatchObject([
      {
        from: 'a.txt',
        line: 1,
        title: 'Flood',
        id: 'date-differs',
        message:
          'was not written (--strict): it prints 2014-05-12, and table.csv:2 says 2014-05-13, which was taken.',
      },
    ]);
    expect(report.refused[0]!.text).toContain('nobody could say how it had come about');
  });
});

describe('a day given with the command', () => {
  const row = (printed: string) =>
    `Headline,Date,Text\nA fair,${printed},"The fair opened with fewer cows than last year, its manager said."\n`;
  const lead = 'The fair opened with fewer cows than last year, its manager said, and with more pigs.';
  test.each([
    ['fair.csv', row('03/04/2001'), '2013-05-06', true],
    ['fair.csv', row('03/04/2001'), '2001-05-06', true],
    ['fair.csv', row('03/04/2001'), '2001-04-03', false],
    ['fair.csv', row('03/04/2001'), '2001', false],
    ['fair.csv', row('some day in 2001'), '2013', true],
    ['fair.csv', row('soon'), '2013', false],
    ['fair.txt', `The fair opens\n\nCOLBURN, April 3 (Reuters) - ${lead}\n`, '2013-05-06', true],
    ['fair.txt', `The fair opens\n\nCOLBURN, April 3 (Reuters) - ${lead}\n`, '2013-04-04', false],
    ['fair.txt', `The fair opens\n\nCOLBURN, Dec. 31 (Reuters) - ${lead}\n`, '2013-01-01', false],
  ])('is held against what is printed (%s, %s, %s)', async (name, printed, date, isDoubted) => {
    const order = { at: '2026-01-02T03:04:05Z', source: 'Ledger', date };
    const { stories, doubts } = await readWhole(name, new TextEncoder().encode(printed), order);
    expect(stories.map(({ fields }) => fields.date)).toEqual([date]);
    expect(doubts.some(({ id }) => id === 'contradiction')).toBe(isDoubted);
  });
});
