import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentDefects } from '../../src/edition/edition.ts';
import { nameFileAdvice, nameReportText, applyNameFile } from '../../src/desk/nameFile.ts';
import { namesToReview } from '../../src/archive/mentions/namesToReview.ts';
import { reviewSheet } from '../../src/desk/review/sheet.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import type { Files } from '../store/contentFolder.ts';
import { contentFolder, storyFile } from '../store/contentFolder.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const holdingsOf = (content: string) => readHoldings({ content, public: '/nowhere', ours });
const settle = async (content: string, text: string, options = {}) => {
  const report = await applyNameFile(content, { from: 'names.csv', text }, options);
  return nameReportText(report, (file) => `content/${file}`);
};
const read = (content: string, file: string) => readFile(join(content, file), 'utf8');

const baghaei =
  '---\n# The spokesman.\nname: Esmaeil Baghaei\nvariants:\n  - E. Baghaei # IRNA\ncountry: IR\n---\n\nA diplomat.\n';
const files: Files = {
  'people/esmaeil-baghaei.md': baghaei,
  'people/li-qiang.md': '---\nname: Li Qiang\nvariants: [Li Chiang]\n---\n',
};

test('an edited sheet becomes records, variants and dismissals, all at once', async () => {
  const content = await contentFolder(files);
  const sheet = [
    'notes;proposal;name;spellings;familyName;id',
    ';new;Zhou Weimin;Zhou Weimin | Zhou | Chou Wei-min;Zhou;zhou-weimin',
    'who?;;Tinubu;Tinubu;;',
    ';variant of esmaeil-baghaei;Esmail Baqaei;Esmail Baqaei | ESMAEIL BAGHAEI | Baqaei;;',
    ';New;Jane Doe;Jane Doe;;jane-doe-banker',
    'a ship;dismiss;Carl Olsen;Carl Olsen | Olsen;;',
  ];
  expect(await settle(content, sheet.join('\r\n'))).toBe(`Zhou Weimin: content/people/zhou-weimin.md
Jane Doe: content/people/jane-doe-banker.md
Esmaeil Baghaei: content/people/esmaeil-baghaei.md
    + variants: Esmail Baqaei
content/people/not-people.txt
    + Carl Olsen
    + Olsen
2 records written, 1 record added to, 2 names dismissed, 1 row left for later.
`);
  expect(await read(content, 'people/zhou-weimin.md')).toBe(
    '---\nname: Zhou Weimin\nvariants: [Chou Wei-min]\nfamilyName: Zhou\n---\n',
  );
  expect(await read(content, 'people/jane-doe-banker.md')).toBe('---\nname: Jane Doe\n---\n');
  expect(await read(content, 'people/esmaeil-baghaei.md')).toBe(
    baghaei.replace('# IRNA\n', '# IRNA\n  - Esmail Baqaei\n'),
  );
  expect(await read(content, 'people/not-people.txt')).toBe(
    '# Names that npm run check -- --names does not propose: one a line, in any spelling.\nCarl Olsen\nOlsen\n',
  );
});

test('a sheet that is given again changes nothing', async () => {
  const content = await contentFolder(files);
  const sheet = [
    'proposal,name,spellings,familyName,id',
    'new,Zhou Weimin,Zhou Weimin | Zhou | Chou Wei-min,Zhou,zhou-weimin',
    'new,Jane Doe,Jane Doe,,jane-doe-banker',
    'variant of esmaeil-baghaei,Esmail Baqaei,Esmail Baqaei,,',
    'dismiss,Carl Olsen,Carl Olsen,,',
  ].join('\n');
  await settle(content, sheet);
  const written = await read(content, 'people/zhou-weimin.md');
  expect(await settle(content, sheet)).toBe('0 records written, 0 records added to, 0 names dismissed.\n');
  expect(await read(content, 'people/zhou-weimin.md')).toBe(written);
  expect(await settle(content, 'proposal,name\nnew,Esmail Baqaei\n')).toContain(
    'names.csv:2: name: “Esmail Baqaei” is a name of people/esmaeil-baghaei.md already.',
  );
});

test('a sheet that comes back as it was written leaves only surnames to ask for', async () => {
  const story = (text: string) => storyFile({}, `\n${text}\n`);
  const content = await contentFolder({
    ...files,
    'stories/a.md': story('PM Narendra Modi met Premier Zhou Weimin. Modi left.'),
    'stories/b.md': story('PM Modi spoke. President Tinubu and spokesman Esmail Baqaei stayed.'),
  });
  const before = await holdingsOf(content);
  await settle(content, reviewSheet(namesToReview(before), before).csv);
  const after = await holdingsOf(content);
  expect(contentDefects(after)).toEqual([]);
  expect(namesToReview(after).map(({ name }) => name)).toEqual(['Tinubu']);
  await settle(content, 'name,proposal\nTINUBU,dismiss\n');
  expect(namesToReview(await holdingsOf(content))).toEqual([]);
});

test('a list of dismissals that an editor wrote stays as it is, and no name is added twice', async () => {
  const text = '# Ships\r\nCarl Olsen   # the carrier\r\nJosé Sarnay';
  const content = await contentFolder({ ...files, 'people/not-people.txt': text });
  await settle(content, 'name,proposal\nJose Sarnay,dismiss\nElsa Brandt,dismiss\n');
  expect(await read(content, 'people/not-people.txt')).toBe(`${text}\nElsa Brandt\n`);
});

describe('nothing is changed where any row is wrong, and all of them are reported', () => {
  const sheet = `name,proposal,spellings,id,familyName
Jane Doe,new,,,
Esmaeil Baghaei,new,,,
John Roe,variant of li-qian,,,
Ann Poe,nwe,,,
,new,,,
JANE DOE,new,,,
Max Ray,new,,Ray Max,
Mi?osz Kova?,new,,,
"Li Qiang II",new,Li Chiang,,
Tom Coe,variant of esmaeil-baghaei,,,,,x
Eva Loe,new,,,Moe
Li\u202e Two,new,,,
Li Qiang,dismiss,,,
`;
  test('in a sheet', async () => {
    const content = await contentFolder(files);
    expect(await settle(content, sheet))
      .toBe(`names.csv:3: name: “Esmaeil Baghaei” is a name of people/esmaeil-baghaei.md already. [taken-name]
    Take it out here, or write variant of esmaeil-baghaei.
names.csv:4: proposal: there is no people/li-qian.md. [unknown-record]
    Is li-qiang meant? For a record of its own write new.
names.csv:5: proposal: “nwe” is none. [bad-proposal]
    Write new, variant of ID, or dismiss, or leave it empty.
names.csv:6: name: is empty. [empty-name]
    Write the name, or empty the proposal.
names.csv:7: name: “JANE DOE” is a name of people/jane-doe.md, by line 2. [taken-name]
    Take it out here, or write variant of jane-doe.
names.csv:8: id: “Ray Max” is no id. [bad-new-id]
    Write lower-case letters, digits and hyphens: ray-max.
names.csv:9: name: “Mi?osz Kova?” has lost letters when the sheet was saved. [lost-letters]
    Save it as “CSV UTF-8”, from the sheet as it was written.
names.csv:10: name: “Li Chiang” is a name of people/li-qiang.md already. [taken-name]
    Take it out here, or write variant of li-qiang.
names.csv:11: name: the row has more cells than the header. [extra-cells]
    Put a cell that holds the separator in quotation marks.
names.csv:12: familyName: “Moe” is no part of “Eva Loe”. [foreign-family-name]
    Write it as it is in the name, or leave the cell empty.
names.csv:13: name: holds a bidirectional override (U+202E), which shows text in another order than it is written. [bidirectional-override]
    Delete it; the direction follows from \`lang\`.
names.csv:14: name: “Li Qiang” is a name of people/li-qiang.md already. [taken-name]
    Take it out here, or write variant of li-qiang.

12 rows are wrong; nothing was changed.
`);
    expect((await readdir(join(content, 'people'))).toSorted()).toEqual([
      'esmaeil-baghaei.md',
      'li-qiang.md',
    ]);
    expect(await read(content, 'people/esmaeil-baghaei.md')).toBe(baghaei);
  });

  test.each([
    ['a file without a column of names', 'who,what\nJane Doe,new\n', 'names.csv:1: no column is called name.'],
    ['a broken table', 'name,proposal\n"Jane Doe,new\n', 'names.csv:2: a cell begins with a quotation mark, and none ends it.'],
    ['broken JSON', '{"entities": {', 'names.csv:1: is no JSON: '],
  ])('in %s', async (_, text, wanted) => {
    expect(await settle(await contentFolder(files), text)).toContain(wanted);
  }); // prettier-ignore
});

test('a dry run shows what would change, and changes nothing', async () => {
  const content = await contentFolder(files);
  expect(await settle(content, 'name,proposal\nJane Doe,new\nJohn Roe,dismiss\n', { dryRun: true })).toBe(
    `Jane Doe: content/people/jane-doe.md
content/people/not-people.txt
    + John Roe
1 record would be written, 0 records would be added to, 1 name would be dismissed.
`,
  );
  expect((await readdir(join(content, 'people'))).toSorted()).toEqual(['esmaeil-baghaei.md', 'li-qiang.md']);
});

describe('the commands', () => {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const run = (content: string, command: string, ...args: string[]) =>
    spawnSync(process.execPath, [cli, command, '--content', content, ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: dirname(content) },
    });
  const story = storyFile({}, '\nPresident Dilsen Furano met Minister Jörg Øberg. Furano left.\n');

  test('write a sheet and take it back, also as Excel saves “Unicode text”', async () => {
    const content = await contentFolder({ ...files, 'stories/a.md': story });
    const written = run(content, 'check', '--names', '--csv', 'names.csv');
    expect([written.status, written.stdout]).toEqual([
      0,
      '2 rows for 2 names: names.csv\nEdit it in a spreadsheet, then: npm run name -- --content content --from names.csv\n',
    ]);
    const sheet = await readFile(join(dirname(content), 'names.csv'), 'utf8');
    expect(sheet).toMatch(/^\ufeffname,proposal,id,familyName,spellings,stories,mentions,titles,contexts,nearest record,story files\r\n/);
    await writeFile(join(dirname(content), 'names.txt'), `\ufeff${sheet.slice(1).replaceAll(',', '\t')}`, 'utf16le');
    const settled = run(content, 'name', '--from', 'names.txt');
    expect([settled.status, settled.stdout]).toEqual([
      0,
      'Dilsen Furano: content/people/dilsen-furano.md\nJörg Øberg: content/people/jorg-oberg.md\n2 records written, 0 records added to, 0 names dismissed.\n',
    ]);
    expect(run(content, 'check', '--names').stdout).toBe('Every name of a person in the stories has its record.\n');
  });

  test.each([
    ['names.xlsx', 'PK\x03\x04…', 'is a ZIP archive or an Office document, and no text. [input-not-text]'],
    ['names.xls', '\xd0\xcf\x11\xe0…', 'is an older Office document, and no text. [input-not-text]'],
    ['names.pdf', '%PDF-1.7', 'is a PDF file, and no text. [input-not-text]'],
    ['names.csv', '\n', 'is empty. [empty-input]'],
  ])('say how a sheet is saved where %s is none', async (file, bytes, message) => {
    const content = await contentFolder(files);
    await writeFile(join(dirname(content), file), bytes, 'latin1');
    const { status, stderr } = run(content, 'name', '--from', file);
    expect([status, stderr]).toEqual([1, `${file}: ${message}\n    ${nameFileAdvice}\n`]);
    expect(nameFileAdvice).toMatch(/review sheet .* saved as CSV/);
  });

  test('ask for a file where none is named', async () => {
    const { status, stderr } = run(await contentFolder(files), 'name', '--from');
    expect([status, stderr.split('\n')[0]]).toEqual([2, '--from names no file; write that of a review sheet saved as CSV: --from names.csv.']);
  });

  test('report as data, and end with 1 where a row is wrong', async () => {
    const content = await contentFolder({ ...files, 'stories/a.md': story });
    await writeFile(join(dirname(content), 'names.csv'), 'name,proposal\nLi Qiang,new\n');
    const { status, stdout } = run(content, 'name', '--from', 'names.csv', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      from: 'names.csv',
      dryRun: false,
      created: [],
      changed: [],
      dismissed: [],
      left: 0,
      conflicts: [],
      notes: [],
      problems: [
        { line: 2, column: 'name', id: 'taken-name', message: '“Li Qiang” is a name of people/li-qiang.md already.', fix: 'Take it out here, or write variant of li-qiang.' },
      ],
    });
  });

  test.each([
    ['name', '--from', 'none.csv', 1, `none.csv: cannot be read: there is no such file or folder. [unreadable-input]\n    ${nameFileAdvice}\n`],
    ['name', '--from', 'people', 1, `people: cannot be read: there is no such file or folder. [unreadable-input]\n    ${nameFileAdvice}\n`],
    ['name', '--from', '', 2, '--from names no file; write that of a review sheet saved as CSV: --from names.csv.\n'],
    ['name', 'Jane Doe', '--json', 2, '--json goes with --from alone.\n'],
    ['name', 'Jane Doe', '--new', 1, 'The content folder does not exist.\n'],
    ['check', '--names', '--csv=', 2, '--csv is empty.\n'],
    ['check', '--csv', 'names.csv', 2, '--csv goes with --names alone.\n'],
  ])('%s %s %s', (command, first, second, status, wanted) => {
    const ran = run('/nowhere/content', command, first, second);
    expect(ran.status).toBe(status);
    expect(ran.stderr.startsWith(wanted)).toBe(true);
  });
}); // prettier-ignore
