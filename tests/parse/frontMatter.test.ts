import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/parse/frontMatter.ts';

interface Expected {
  fields: Record<string, unknown>;
  bodyLine: number;
  body: string;
  /** Line and column of the values at these paths. */
  places: Record<string, [line: number, column: number]>;
}

const folder = new URL('../fixtures/front-matter/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')))
  test(`the front matter of ${name} is read`, () => {
    const answer = new URL(name.replace('.md', '.json'), folder);
    expect(existsSync(answer), `${name} has no expectation beside it`).toBe(true);
    const { places, ...expected } = JSON.parse(readFileSync(answer, 'utf8')) as Expected;
    const { fields, bodyLine, body, defects, locate } = readFrontMatter(
      readFileSync(new URL(name, folder), 'utf8'),
    );
    expect({ fields, bodyLine, body }).toEqual(expected);
    expect(defects).toEqual([]);
    const found = Object.keys(places).map((path) => {
      const { line, column } = locate(path.split('.'));
      return [path, [line, column]];
    });
    expect(Object.fromEntries(found)).toEqual(places);
  });

test('a value is told as it is written, and a missing one is nothing', () => {
  for (const more of ['', 'photos:\n  - alt: >-\n      One\n      two\n']) {
    const { written } = readFrontMatter(`---\ntitle: "A b" # c\ntopics: [d, "e"]\n${more}---\n`);
    expect([['title'], ['topics', 1], ['topics', 2], ['note', 0]].map(written)).toEqual([
      '"A b"',
      '"e"',
      '',
      '',
    ]);
    if (more) expect(written(['photos', 0, 'alt'])).toBe('>-\n      One\n      two');
  }
});

test('the key of a field can be located apart from its value', () => {
  const { locate } = readFrontMatter('---\nphotos:\n  - colour: red\n---\n');
  expect(locate(['photos', 0, 'colour'], 'key')).toEqual({ line: 3, column: 5 });
  expect(locate(['photos', 0, 'colour'])).toEqual({ line: 3, column: 13 });
});

const fence: [what: string, text: string, line: number, id: string, message: string, fix: string][] = [
  ['is missing', 'Text.\n', 1, 'missing-front-matter', 'the front matter is missing.', 'Begin the file with ---, the fields (title, date), and --- again.'],
  ['is missing from an empty file', '', 1, 'missing-front-matter', 'the front matter is missing.', 'Begin the file with ---, the fields (title, date), and --- again.'],
  ['is not closed', '---\ntitle: a\n', 1, 'unclosed-front-matter', 'the front matter is not closed.', 'Write --- alone on the line after its last field.'],
  ['comes after a blank line', '\n \n---\ntitle: a\n---\n', 3, 'blank-first-line', 'a blank line precedes the front matter.', 'Begin the file with --- on its first line.'],
  ['is closed by a longer line', '---\ntitle: a\n----\n', 3, 'closing-line', 'the front matter is closed by “----”.', 'Write --- alone on that line.'],
  ['is closed by a line with text', '---\ntitle: a\n--- end\n', 3, 'closing-line', 'the front matter is closed by “--- end”.', 'Write --- alone on that line.'],
  ['is opened by a longer line', '----\ntitle: a\n----\n', 1, 'opening-line', 'the front matter opens with “----”.', 'Write --- alone on the first line.'],
  ['is JSON', '{"title":"a"}\n', 1, 'front-matter-format', 'the front matter is JSON.', 'Write it as YAML between two lines of ---.'],
  ['is JSON between semicolons', ';;;\n"title":"a"\n;;;\n', 1, 'front-matter-format', 'the front matter is JSON.', 'Write it as YAML between two lines of ---.'],
  ['is TOML', '+++\ntitle = "a"\n+++\n', 1, 'front-matter-format', 'the front matter is TOML.', 'Write it as YAML between two lines of ---.'],
]; // prettier-ignore
for (const [what, text, line, id, message, fix] of fence)
  test(`front matter that ${what} is refused`, () => {
    const { fields, body, defects } = readFrontMatter(text, ['title', 'date']);
    expect({ fields, body, defects }).toEqual({
      fields: {},
      body: '',
      defects: [{ line, column: 1, id, message, fix }],
    });
  });

test.each([
  '---js',
  '---javascript',
  '--- js',
  '---JS',
  '---coffee',
  '---json',
  '---toml',
  '---yaml',
  '---- js',
])('front matter opened by %s is not run and not read', (opening) => {
  const text = `${opening}\nglobalThis.frontMatterRan = true\n---\n`;
  expect(readFrontMatter(text).defects).toEqual([
    {
      line: 1,
      column: 1,
      id: 'front-matter-code',
      message: `the front matter opens with “${opening}”; only YAML is read, and nothing in it is run.`,
      fix: 'Write --- alone on the first line and the fields as YAML.',
    },
  ]);
  expect(globalThis).not.toHaveProperty('frontMatterRan');
});

const yaml: [what: string, block: string, line: number, column: number, id: string, message: string, fix: string][] = [
  ['a field that is there twice', 'title: a\ntitle: b', 3, 1, 'duplicate-field', 'the field “title” is there twice.', 'Keep one of them.'],
  ['a tab as indentation', 'photos:\n\t- caption: a', 3, 1, 'tab-indent', 'a tab is used to indent.', 'Indent with spaces.'],
  ['a value with a colon and a space', 'title: Talks: the second round', 2, 8, 'unquoted-value', 'a value holds a colon and a space, which YAML reads as a further field.', 'Put the value in quotes: title: "Talks: the second round".'],
  ['a list in place of fields', '- title', 2, 1, 'not-fields', 'the front matter is not a list of fields.', 'Write each field as name: value, one on a line.'],
  ['text in place of fields', 'title', 2, 1, 'not-fields', 'the front matter is not a list of fields.', 'Write each field as name: value, one on a line.'],
]; // prettier-ignore
for (const [what, block, line, column, id, message, fix] of yaml)
  test(`YAML with ${what} is refused`, () => {
    expect(readFrontMatter(`---\n${block}\n---\n`).defects).toEqual([{ line, column, id, message, fix }]);
  });

const taken = (sign: string, meaning: string) =>
  `a value begins with ${sign}, which YAML takes for ${meaning}.`;
const colon = 'a value holds a colon and a space, which YAML reads as a further field.';
const bare: [title: string, message: string, quoted: string][] = [
  ['[Live] Talks resume', taken('[', 'a list'), '"[Live] Talks resume"'],
  ['[Update] "No" [video]', taken('[', 'a list'), `'[Update] "No" [video]'`],
  ['{Exclusive}: talks', taken('{', 'a group of fields'), '"{Exclusive}: talks"'],
  ['"Never again", says Lund', taken('"', 'quotes around the whole value'), `'"Never again", says Lund'`],
  ['"Unclosed', taken('"', 'quotes around the whole value'), `'"Unclosed'`],
  ["'Tis the season", taken("'", 'quotes around the whole value'), `"'Tis the season"`],
  [`'No' and "no"`, taken("'", 'quotes around the whole value'), `'''No'' and "no"'`],
  ['*Breaking* Talks', taken('*', 'an alias'), '"*Breaking* Talks"'],
  ['& then there were none', taken('&', 'an anchor'), '"& then there were none"'],
  ['&c: what follows', taken('&', 'an anchor'), '"&c: what follows"'],
  ['&co wins', taken('&', 'an anchor'), '"&co wins"'],
  ['!Alarma! in Selby', taken('!', 'a type'), '"!Alarma! in Selby"'],
  ['! Stop', taken('!', 'a type'), '"! Stop"'],
  ['%50 more', taken('%', 'a directive'), '"%50 more"'],
  ['@selby calls', taken('@', 'a sign of its own'), '"@selby calls"'],
  ['`Run` it', taken('`', 'a sign of its own'), '"`Run` it"'],
  ['- Talks resume', taken('-', 'an item of a list'), '"- Talks resume"'],
  ['? Who won', taken('?', 'the name of a field'), '"? Who won"'],
  ['| Talks', taken('|', 'a text on the lines below'), '"| Talks"'],
  ['> Talks: a', taken('>', 'a text on the lines below'), '"> Talks: a"'],
  ['] end', taken(']', 'the end of a list'), '"] end"'],
  ['Talks: the third round', colon, '"Talks: the third round"'],
  ['Lund says: "No": again', colon, `'Lund says: "No": again'`],
  ['It ends so:', colon, '"It ends so:"'],
]; // prettier-ignore
describe('a value that YAML does not read as text is to be put in quotes', () => {
  test.each(bare)('title: %s', (title, message, quoted) => {
    const fix = `Put the value in quotes: title: ${quoted}.`;
    const read = readFrontMatter(`---\ndate: 2025-04-08\ntitle: ${title}\nsource: Valley Post\n---\n`);
    expect(read.defects).toEqual([{ line: 3, column: 8, id: 'unquoted-value', message, fix }]);
    expect(readFrontMatter(`---\ntitle: ${quoted}\n---\n`)).toMatchObject({ fields: { title }, defects: [] });
  });

  test('each of several, in fields and lists, and what else is wrong beside them', () => {
    const block = "title: 'Tis so\nphotos:\n  - caption: Gate: open\n    credit: @lund\nbyline:\n  - *Lund*\n  - Borg\ntopics: [\n  floods, dams,\n]\nsource: a\nsource: b";
    expect(readFrontMatter(`---\n${block}\n---\n`).defects).toEqual([
      { line: 2, column: 8, id: 'unquoted-value', message: taken("'", 'quotes around the whole value'), fix: `Put the value in quotes: title: "'Tis so".` },
      { line: 4, column: 14, id: 'unquoted-value', message: colon, fix: 'Put the value in quotes: caption: "Gate: open".' },
      { line: 5, column: 13, id: 'unquoted-value', message: taken('@', 'a sign of its own'), fix: 'Put the value in quotes: credit: "@lund".' },
      { line: 7, column: 5, id: 'unquoted-value', message: taken('*', 'an alias'), fix: 'Put the value in quotes: - "*Lund*".' },
      { line: 13, column: 1, id: 'duplicate-field', message: 'the field “source” is there twice.', fix: 'Keep one of them.' },
    ]);
  });

  test.each([
    'title: "[Live] Talks"', "title: 'It''s'", 'title: -5 degrees', 'title: ?Who', 'note: |\n  @selby: &c\n  - *Lund*', 'note: >-\n  Talks: a',
    'note: "Talks:\n  a"', 'topics: [floods,\n  dams]', 'title: !!str 2024', 'title: 10:30 in Selby',
  ])('and no other: %j', (block) => {
    expect(readFrontMatter(`---\n${block}\n---\n`).defects).toEqual([]);
  });
}); // prettier-ignore

const cutOff = (rest: string): string =>
  `is cut off before ${rest}, for YAML takes # after a space for a comment.`;
const cut: [block: string, line: number, column: number, field: string, rest: string, value: string][] = [
  ['title: Lock #2 opens at Selby', 2, 13, 'title', '“#2 opens at Selby”', 'title: "Lock #2 opens at Selby"'],
  ['source: Valley Post # Night desk', 2, 21, 'source', '“# Night desk”', 'source: "Valley Post # Night desk"'],
  ['summary: Who says "#NotMine" and why #Selby listens', 2, 38, 'summary', '“#Selby listens”', `summary: 'Who says "#NotMine" and why #Selby listens'`],
  ['title: #Selby', 2, 8, 'title', '“#Selby”', 'title: "#Selby"'],
  ['byline:\n  - Ida Lund\n  - Crew #4', 4, 10, 'byline[2]', '“#4”', '- "Crew #4"'],
  ['topics: [floods, dam #2]', 2, 22, 'topics[2]', '“#2]”', '"dam #2"'],
  ['photos:\n  - caption: Gate #9\n    taken: 2025-04-07', 3, 19, 'photos[1].caption', '“#9”', 'caption: "Gate #9"'],
  ['note: A text\n  over lines #1', 3, 14, 'note', '“#1”', 'note: "A text over lines #1"'],
]; // prettier-ignore
for (const [block, line, column, field, rest, value] of cut)
  test(`a value that a comment cuts off is refused: ${block.replaceAll('\n', '⏎')}`, () => {
    const fix = `Put the value in quotes: ${value}; write a comment on a line of its own.`;
    expect(readFrontMatter(`---\n${block}\n---\n`).defects).toEqual([
      { line, column, field, id: 'cut-off-value', message: cutOff(rest), fix },
    ]);
  });

test('a list that begins with a hash sign is refused', () => {
  expect(readFrontMatter('---\ntopics: [#Selby, floods]\n---\n').defects).toEqual([
    {
      line: 2,
      column: 10,
      id: 'hash-value',
      message: 'a value begins with #, which YAML takes for a comment.',
      fix: 'Put it in quotes: topics: ["#MeToo"].',
    },
  ]);
});

test.each([
  ['date: 2025-04-08 # or 2025-04', { date: '2025-04-08' }],
  ['# The outlet.\nsource: Valley Post', { source: 'Valley Post' }],
  ['title: "Lock 2" # as printed', { title: 'Lock 2' }],
  ['agencies: [AFP, Reuters] # wire services', { agencies: ['AFP', 'Reuters'] }],
  ['people:\n  - ida-lund # the conductor', { people: ['ida-lund'] }],
  ['variants:\n  - Ida Lundt # so in the Valley Post', { variants: ['Ida Lundt'] }],
  ['variants: [\n    Ida Lundt, # so in the Valley Post\n  ]', { variants: ['Ida Lundt'] }],
  ['byline: # both of them\n  - Ida Lund\n  - Nils Borg', { byline: ['Ida Lund', 'Nils Borg'] }],
  ['lang: de # German\nfile: gate.jpg # beside the story', { lang: 'de', file: 'gate.jpg' }],
  ['note: | # kept\n  Lock #2\n', { note: 'Lock #2\n' }],
  ['title: C# and F#, said in one breath#', { title: 'C# and F#, said in one breath#' }],
  ['title: "Lock #2 opens"', { title: 'Lock #2 opens' }],
])('a comment that cuts nothing off may stand: %j', (block, fields) => {
  expect(readFrontMatter(`---\n${block}\n---\n`)).toMatchObject({ fields, defects: [] });
});

test('an alias is refused, and its value is not copied', () => {
  expect(readFrontMatter('---\na: &x [y]\nb: *x\n---\n')).toMatchObject({
    fields: {},
    defects: [
      {
        line: 3,
        column: 4,
        id: 'yaml-alias',
        message: 'uses the YAML alias *x.',
        fix: 'Write the value out.',
      },
    ],
  });
});

test('a broken block is broken also when it is read again', () => {
  const text = '---\ntitle: "a\n---\n';
  const [first, second] = [readFrontMatter(text), readFrontMatter(text)];
  expect(first.defects).toHaveLength(1);
  expect(second.defects).toEqual(first.defects);
});

test('a tag that would make a type is refused', () => {
  expect(readFrontMatter('---\ntitle: !!js/function x\n---\n').defects.map(({ line }) => line)).toEqual([2]);
});

test('fields named like properties of every object change none', () => {
  const { fields } = readFrontMatter('---\n__proto__: { polluted: yes }\nconstructor: x\n---\n');
  expect({}).not.toHaveProperty('polluted');
  expect(Object.keys(fields as object)).toContain('constructor');
});
