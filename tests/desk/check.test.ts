import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/desk/check.ts';
import { githubText } from '../../src/desk/reporters/github.ts';
import { jsonText } from '../../src/desk/reporters/json.ts';
import { terminalText } from '../../src/desk/reporters/terminal.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import { contentFolder, storyFile, temporaryFolder } from '../store/contentFolder.ts';
import { reportOn } from './report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = {
  'stories/a.md': storyFile({ title: 'TALKS IN ROME END', people: '[nobody]' }),
  'stories/b.md': storyFile({ title: '"50%, 60: A\\tB"', date: '2062-01-01', source: 'Unknown' }),
  'stories/c.md': storyFile({ title: 'TALKS IN OSLO END' }),
};

const error = {
  file: 'stories/a.md',
  line: 5,
  column: 10,
  field: 'people[1]',
  id: 'unknown-person',
  message: 'there is no person “nobody”.',
  fix: 'Add people/nobody.md, or delete it here.',
};

test('a report is data: errors, warnings by file and line, and all counts', async () => {
  const { errors, warnings, counts } = await reportOn(files);
  expect(errors).toEqual([error]);
  expect(warnings.map(({ id, file, line }) => `${id} ${file}:${line}`)).toEqual([
    'all-capitals stories/a.md:2',
    'future-date stories/b.md:3',
    'missing-source stories/b.md:4',
    'all-capitals stories/c.md:2',
  ]);
  expect(counts).toEqual({
    stories: 3,
    people: 0,
    errors: 1,
    warnings: 4,
    rules: { 'all-capitals': 2, 'future-date': 1, 'missing-source': 1 },
  });
});

test('of each rule no more is told than was asked for, and all is counted', async () => {
  const { warnings, counts } = await reportOn(files, 1);
  expect(warnings.map(({ id }) => id)).toEqual(['all-capitals', 'future-date', 'missing-source']);
  expect(counts.rules['all-capitals']).toBe(2);
});

test('of each file a hundred errors are told, then how many more, and all are counted, in every form', async () => {
  const fields = Array.from({ length: 120 }, (_, index) => `field${index}: x`).join('\n');
  const report = await reportOn({ 'stories/a.md': storyFile({ status: `usable\n${fields}` }) });
  expect(report.errors).toHaveLength(101);
  expect(report.errors.at(-1)).toEqual({
    file: 'stories/a.md',
    id: 'more-defects',
    message: 'has 20 more defects.',
    fix: 'Correct those above, then check again.',
  });
  expect(report.counts.errors).toBe(120);
  expect((JSON.parse(jsonText(report)) as { errors: unknown[] }).errors).toHaveLength(101);
  expect(githubText(report, 'content')).toMatch(
    /\n::error file=content\/stories\/a\.md,title=more-defects::has 20 more defects\.%0ACorrect those above, then check again\.\n$/,
  );
  expect(terminalText(report, 'content')).toMatch(/: has 20 more defects\. \[more-defects\]\n/);
});

test('only files with something to tell are read again', async () => {
  const read: string[] = [];
  const content = await contentFolder({ 'countries/ir.md': '---\ncode: IR\nname: Iran\n---\n', ...files });
  await check(await readHoldings({ content, public: '/nowhere', ours: '/nowhere' }), {
    now: '2026-03-01T12:00:00Z',
    address: 'https://dateline.example/',
    most: 1,
    read: async (file) => {
      read.push(file);
      return Buffer.from(files[file as keyof typeof files]);
    },
  });
  expect(read.toSorted()).toEqual(['stories/a.md', 'stories/b.md']);
});

test('a folder that is not there is no story', async () => {
  const holdings = await readHoldings({ content: '/nowhere', public: '/nowhere', ours: '/nowhere' });
  const { errors, counts } = await check(holdings, {
    now: '2026-03-01T12:00:00Z',
    address: 'https://dateline.example/',
    read: () => Promise.reject(new Error('no file need be read')),
  });
  expect(errors).toMatchObject([{ file: '', message: 'the content folder does not exist.' }]);
  expect(counts).toEqual({ stories: 0, people: 0, errors: 1, warnings: 0, rules: {} });
});

describe('a report', () => {
  test('for a terminal', async () => {
    expect(terminalText(await reportOn(files, 1), 'content'))
      .toBe(`content/stories/a.md:5:10: error: people[1]: there is no person “nobody”. [unknown-person]
    Add people/nobody.md, or delete it here.
content/stories/a.md:2:8: warning: title: the headline is in capitals throughout. [all-capitals]
    Write it in ordinary letters; capitals hide what is a name.

content/stories/b.md:3:7: warning: date: 1 January 2062 is yet to come. [future-date]
    Write the day on which it was published, or status: withheld until then.
content/stories/b.md:4:9: warning: source: “Unknown” says nothing of who published the story. [missing-source]
    Write the outlet that published it.

3 stories, 0 people: 1 error, 4 warnings.
    all-capitals: 1, and 1 more; --json lists all
    future-date: 1
    missing-source: 1
`);
  });

  test('for a terminal, of an archive in which nothing is amiss', async () => {
    const report = await reportOn({ 'stories/a.md': storyFile() });
    expect(terminalText(report, 'content')).toBe('1 story, 0 people: no error, no warning.\n');
  });

  test('for a program', async () => {
    const report = await reportOn({
      'stories/a.md': files['stories/a.md'],
      'stories/b.md': files['stories/a.md'].replace('TALKS IN ROME END', 'Talks'),
    });
    const { errors, counts, warnings } = report;
    // Whatever order the keys were made in.
    const turned = { counts, warnings, errors: errors.map(({ fix, ...rest }) => ({ fix, ...rest })) };
    expect(jsonText(turned)).toBe(jsonText(report));
    expect(jsonText(report)).toBe(`{
  "errors": [
    {
      "id": "unknown-person",
      "file": "stories/a.md",
      "line": 5,
      "column": 10,
      "field": "people[1]",
      "message": "there is no person “nobody”.",
      "fix": "Add people/nobody.md, or delete it here."
    },
    {
      "id": "unknown-person",
      "file": "stories/b.md",
      "line": 5,
      "column": 10,
      "field": "people[1]",
      "message": "there is no person “nobody”.",
      "fix": "Add people/nobody.md, or delete it here."
    }
  ],
  "warnings": [
    {
      "id": "all-capitals",
      "file": "stories/a.md",
      "line": 2,
      "column": 8,
      "field": "title",
      "message": "the headline is in capitals throughout.",
      "fix": "Write it in ordinary letters; capitals hide what is a name."
    }
  ],
  "counts": {
    "stories": 2,
    "people": 0,
    "errors": 2,
    "warnings": 1,
    "rules": {
      "all-capitals": 1
    }
  }
}
`);
  });

  test('for GitHub', async () => {
    expect(githubText(await reportOn(files, 1), 'content'))
      .toBe(`::error file=content/stories/a.md,line=5,col=10,title=unknown-person::people[1]: there is no person “nobody”.%0AAdd people/nobody.md, or delete it here.
::warning file=content/stories/a.md,line=2,col=8,title=all-capitals::title: the headline is in capitals throughout.%0AWrite it in ordinary letters; capitals hide what is a name.
::warning file=content/stories/b.md,line=3,col=7,title=future-date::date: 1 January 2062 is yet to come.%0AWrite the day on which it was published, or status: withheld until then.
::warning file=content/stories/b.md,line=4,col=9,title=missing-source::source: “Unknown” says nothing of who published the story.%0AWrite the outlet that published it.
::notice::1 more warnings; npm run check -- --json lists all.
`);
  });

  test('for GitHub, with all escaped that it would take for its own', () => {
    const finding = {
      id: 'bad-yaml',
      file: '50%, a:b/c.md',
      message: '50% of a, b: c\r\nd',
      fix: 'Write ::error::x.',
    };
    const counts = { stories: 1, people: 0, errors: 1, warnings: 0, rules: {} };
    expect(githubText({ errors: [finding], warnings: [], counts }, '.')).toBe(
      '::error file=50%25%2C a%3Ab/c.md,title=bad-yaml::50%25 of a, b: c%0D%0Ad%0AWrite ::error::x.\n',
    );
  });
});

test('the sample archive has neither error nor warning', async () => {
  const holdings = await readHoldings({
    content: `${root}content`,
    public: `${root}public`,
    ours: `${root}content`,
  });
  const report = await check(holdings, {
    now: '2026-03-01T12:00:00Z',
    address: 'https://dateline.example/',
    read: () => Promise.reject(new Error('no file need be read')),
  });
  expect(report.warnings).toEqual([]);
  expect(report.errors).toEqual([]);
});

describe('the command', () => {
  const run = (content: string, ...args: string[]) =>
    spawnSync(process.execPath, [`${root}src/cli.ts`, 'check', '--content', content, ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: dirname(content) },
    });

  test('ends with 1 where there is an error', async () => {
    const { status, stdout } = run(await contentFolder(files), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [error], counts: { warnings: 4 } });
  });

  test.each([[[]], [['--github']], [['--names']], [['--names', '--csv', 'names.csv']]])(
    'ends with 1 where the content folder is missing, and names itself: %j',
    async (args) => {
      const { status, stdout, stderr } = run(join(await temporaryFolder(), 'nowhere'), ...args);
      expect(status).toBe(1);
      expect(stdout + stderr).toMatch(
        /the content folder does not exist\.(?: \[missing-content-folder\])?(?:\s+|%0A)Name one that does: npm run check -- --content DIR\./s,
      );
    },
  );

  test.each([
    ['--json', '--github'],
    ['--names', '--github'],
    ['--colour', 'red'],
  ])('ends with 2 where it is used wrongly: %s %s', (...args) => {
    const { status, stdout, stderr } = run('/nowhere/content', ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run check -- [--content DIR] [--json | --github]');
  });

  test('ends with 0 where there are only warnings, told from where the user stands', async () => {
    const { status, stdout } = run(
      await contentFolder({ 'stories/c.md': files['stories/c.md'] }),
      '--github',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning file=content\/stories\/c\.md,line=2,col=8,title=all-capitals::/);
  });
});
