import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { beginStory } from '../../src/desk/beginStory.ts';
import { openInEditor } from '../../src/desk/editor.ts';
import { fileStory, usualSource } from '../../src/desk/newStory.ts';
import { parseStory } from '../../src/parse/records.ts';
import { contentFolder, storyFile } from '../store/contentFolder.ts';

const beginning = { title: 'Talks end in Rome', date: '2025-04-08', source: 'IRNA' };

test('a new story is filed by its day and its headline, sound and withheld', async () => {
  const content = await contentFolder({});
  expect(await fileStory(content, { ...beginning, dateline: 'ROME' })).toEqual({
    file: 'stories/2025/04/08/talks-end-in-rome.md',
    said: 'It is withheld: write its text, then delete the line status: withheld.',
  });
  expect(await readFile(join(content, 'stories/2025/04/08/talks-end-in-rome.md'), 'utf8')).toBe(
    '---\ntitle: Talks end in Rome\ndate: 2025-04-08\nsource: IRNA\ndateline: ROME\nstatus: withheld\n---\n\nThe text goes here.\n',
  );
});

test.each([
  ['2025-04-08T14:05:00+03:00', 'stories/2025/04/08/a.md'],
  ['2025-04', 'stories/2025/04/a.md'],
  ['1984~', 'stories/1984/a.md'],
])('a story of %s lies in %s', async (date, file) => {
  expect(await fileStory(await contentFolder({}), { ...beginning, title: 'A', date })).toMatchObject({
    file,
  });
});

test('white space around what is given, and lines in it, are not written', async () => {
  const content = await contentFolder({});
  const given = { title: ' Talks\n end ', date: ' 2025-04-08\t', source: 'IRNA ', dateline: ' ROME' };
  expect(await fileStory(content, given)).toMatchObject({ file: 'stories/2025/04/08/talks-end.md' });
  expect(await readFile(join(content, 'stories/2025/04/08/talks-end.md'), 'utf8')).toMatch(
    /^---\ntitle: Talks end\ndate: 2025-04-08\nsource: IRNA\ndateline: ROME\n/,
  );
});

test('a file where a folder should be is told, and nothing is written', async () => {
  const content = await contentFolder({ 'stories/2025/04': 'mine' });
  expect(await fileStory(content, beginning)).toEqual({
    refused: 'A file stands where the folder stories/2025/04/08 should be; move it first.',
  });
});

test('no file is written over', async () => {
  const content = await contentFolder({
    'stories/2025/04/08/talks-end-in-rome.md': 'mine',
    'stories/2025/04/08/Talks-end-in-Rome-2.markdown': 'mine',
  });
  expect(await fileStory(content, beginning)).toMatchObject({
    file: 'stories/2025/04/08/talks-end-in-rome-3.md',
  });
  expect(await readFile(join(content, 'stories/2025/04/08/talks-end-in-rome.md'), 'utf8')).toBe('mine');
});

test('two that are filed at once are two files', async () => {
  const content = await contentFolder({});
  const filed = await Promise.all([fileStory(content, beginning), fileStory(content, beginning)]);
  expect(filed.map((one) => 'file' in one && one.file).toSorted()).toEqual([
    'stories/2025/04/08/talks-end-in-rome-2.md',
    'stories/2025/04/08/talks-end-in-rome.md',
  ]);
});

test.each(['“Talks”: 50% #1 - a', 'null', '- x', `It's "over"`, '123', `${'Very long '.repeat(40)}`, 'مذاکرات'])(
  'the headline %s comes back as it was given',
  async (title) => {
    const content = await contentFolder({});
    const filed = await fileStory(content, { ...beginning, title: title.trim() });
    if (!('file' in filed)) throw new Error(filed.refused);
    const bytes = await readFile(join(content, filed.file));
    const { record, defects } = parseStory(filed.file.replace('stories/', ''), bytes);
    expect(defects).toEqual([]);
    expect(record?.title).toBe(title.trim());
    expect(filed.file.length).toBeLessThan(130);
  },
); // prettier-ignore

test('a content folder that does not exist is not made', async () => {
  expect(await fileStory('/nowhere/at/all', beginning)).toEqual({
    refused: 'The content folder does not exist.',
  });
});

test('the usual source is the one that most stories name', async () => {
  const content = await contentFolder({
    'stories/a.md': storyFile({ source: '"Asharq: Al-Awsat"' }),
    'stories/b.md': storyFile({ source: 'IRNA' }),
    'stories/c.md': storyFile({ source: '"Asharq: Al-Awsat"' }),
    'stories/d.md': 'source of nothing',
  });
  expect(await usualSource(content)).toBe('Asharq: Al-Awsat');
  expect(await usualSource(await contentFolder({}))).toBeUndefined();
});

describe('on a terminal', () => {
  test('what is not given is asked for, and an empty answer takes what is usual', async () => {
    const { begun, shown } = await talk({}, ['Talks end', '', '', '']);
    expect(begun).toEqual({ title: 'Talks end', date: '2026-03-01', source: 'IRNA' });
    expect(shown).toBe(
      'Headline: Date [2026-03-01]: Dateline as printed, or nothing: Source [IRNA]: ',
    );
  });

  test('what is given is not asked for', async () => {
    const { begun, shown } = await talk({ title: 'Talks end', source: 'TASS' }, ['2025-04', ' MOSCOW ']);
    expect(begun).toEqual({ title: 'Talks end', date: '2025-04', source: 'TASS', dateline: 'MOSCOW' });
    expect(shown).toBe('Date [2026-03-01]: Dateline as printed, or nothing: ');
  });

  test('an answer that is refused is asked for again, with the reason', async () => {
    const { begun, shown } = await talk({ source: 'TASS' }, ['', '…', 'Talks', '2025-02-30', '2025-02-28', '']);
    expect(begun).toEqual({ title: 'Talks', date: '2025-02-28', source: 'TASS' });
    expect(shown).toBe(`Headline:     title: is missing. Write title: Kremlin backs talks between Iran and the US.
Headline:     title: holds no letter from which an address could be made. Write a headline of words.
Headline: Date [2026-03-01]:     date: “2025-02-30” does not exist: February 2025 has 28 days. Write the right day, or only the month: 2025-02.
Date [2026-03-01]: Dateline as printed, or nothing: `);
  });

  test('nothing is written where the one who is asked goes away', async () => {
    expect((await talk({}, ['Talks end', undefined])).begun).toEqual({ refused: '\nNothing was written.' });
  });

  test('nothing is asked where all is given', async () => {
    expect(await talk(beginning, [])).toEqual({ begun: beginning, shown: '' });
  });
}); // prettier-ignore

test.each([
  [{}, 'Nothing can be asked without a terminal; write --title, --date, --source too.'],
  [{ title: 'Talks', date: '2025-04-08' }, 'Nothing can be asked without a terminal; write --source too.'],
  [
    { date: '8 April 2025' },
    '--date: “8 April 2025” is not a date. Write 2025-04-08.',
  ],
])('without a terminal %j is refused', async (given, misused) => {
  expect(await beginStory(given, usual, undefined)).toEqual({ misused });
}); // prettier-ignore

test('the command writes a story and tells its path', async () => {
  const content = await contentFolder({});
  const args = ['new', '--title', 'Talks end', '--date', '2025-04-08', '--source', 'IRNA'];
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args, '--content', content], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: dirname(content), EDITOR: 'false' },
  });
  expect([status, stdout]).toEqual([
    0,
    'content/stories/2025/04/08/talks-end.md\nIt is withheld: write its text, then delete the line status: withheld.\n',
  ]);
});

test('an editor is a command with its options, and the path is left whole', async () => {
  const content = await contentFolder({ "it's a story.md": 'x' });
  openInEditor(join(content, "it's a story.md"), 'touch -t 200001010000');
  expect((await stat(join(content, "it's a story.md"))).mtime.getFullYear()).toBe(2000);
});

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const usual = { date: '2026-03-01', source: async () => 'IRNA' };

/** Answers each question as it is asked; `undefined` goes away. */
async function talk(given: Parameters<typeof beginStory>[0], answers: (string | undefined)[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (part: Buffer) => {
    shown += part.toString();
    if (!shown.endsWith(': ')) return;
    const answer = answers.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  return { begun: await beginStory(given, usual, { input, output }), shown };
}
