import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameAsNobody, nameAsRecord, nameAsVariant } from '../../src/desk/nameRecord.ts';
import { contentFolder } from '../store/contentFolder.ts';

const baghaei = (variants: string) =>
  `---\n# The spokesman.\nname: Esmaeil Baghaei\n${variants}roles:\n  - { title: Spokesman, country: IR } # since 2024\n---\n\nA diplomat.\n`;

describe('a name becomes a variant, and no other character of the file changes', () => {
  test.each([
    ['in a list on one line', 'variants: [Esmail Baghaei]\n', 'variants: [Esmail Baghaei, Ismail Baqai]\n'],
    ['in an empty list', 'variants: []\n', 'variants: [Ismail Baqai]\n'],
    [
      'in a list of lines',
      'variants:\n  - Esmail Baghaei # Reuters\n  - "E. Baghaei"\n',
      'variants:\n  - Esmail Baghaei # Reuters\n  - "E. Baghaei"\n  - Ismail Baqai\n',
    ],
    [
      'in a list that ends with a comma',
      'variants: [Esmail Baghaei,]\n',
      'variants: [Esmail Baghaei, Ismail Baqai,]\n',
    ],
    [
      'in a list over several lines',
      'variants: [\n    Esmail Baghaei, # Reuters\n  ]\n',
      'variants: [\n    Esmail Baghaei, Ismail Baqai, # Reuters\n  ]\n',
    ],
    [
      'in an empty list with a comment',
      'variants: [ # none yet\n  ]\n',
      'variants: [Ismail Baqai # none yet\n  ]\n',
    ],
    ['where there was no list', '', 'variants: [Ismail Baqai]\n'],
  ])('%s', async (_, before, after) => {
    const content = await contentFolder({ 'people/esmaeil-baghaei.md': baghaei(before) });
    expect(await nameAsVariant(content, 'Ismail Baqai', 'esmaeil-baghaei')).toEqual({
      file: 'people/esmaeil-baghaei.md',
      said: 'Ismail Baqai is now a variant of Esmaeil Baghaei',
    });
    expect(await readFile(join(content, 'people/esmaeil-baghaei.md'), 'utf8')).toBe(baghaei(after));
  });

  test('with lines that end as Windows ends them', async () => {
    const text = baghaei('variants: [Esmail Baghaei]\n').replaceAll('\n', '\r\n');
    const content = await contentFolder({ 'people/esmaeil-baghaei.md': text });
    await nameAsVariant(content, 'Ismail Baqai', 'esmaeil-baghaei');
    expect(await readFile(join(content, 'people/esmaeil-baghaei.md'), 'utf8')).toBe(
      text.replace('Baghaei]', 'Baghaei, Ismail Baqai]'),
    );
  });
});

test.each([
  ['name: Foo\n  Bar\n', 'name: Foo\n  Bar\nvariants: [Ismail Baqai]\n'],
  ['name: >-\n  Foo Bar\nlang: fa\n', 'name: >-\n  Foo Bar\nvariants: [Ismail Baqai]\nlang: fa\n'],
  ['  name: Foo Bar\n  lang: fa\n', '  name: Foo Bar\n  variants: [Ismail Baqai]\n  lang: fa\n'],
  ['{ name: Foo Bar, lang: fa }\n', '{ name: Foo Bar, variants: [Ismail Baqai], lang: fa }\n'],
])('a record written %j takes a variant', async (before, after) => {
  const content = await contentFolder({ 'people/foo-bar.md': `---\n${before}---\n` });
  expect(await nameAsVariant(content, 'Ismail Baqai', 'foo-bar')).toMatchObject({
    file: 'people/foo-bar.md',
  });
  expect(await readFile(join(content, 'people/foo-bar.md'), 'utf8')).toBe(`---\n${after}---\n`);
});

test('a record with a defect is left alone', async () => {
  const text = '---\nname: Foo Bar\nunknwn: x\n---\n\nA biography.\n';
  const content = await contentFolder({ 'people/jane-doe.md': text, 'people/john-roe.MD': text });
  expect(await nameAsRecord(content, 'Jane Doe')).toEqual({
    refused: 'There is a people/jane-doe.md already, and it has defects; npm run check lists them.',
  });
  expect(await nameAsRecord(content, 'John Roe')).toEqual({
    refused: 'There is a people/john-roe.MD already, and it has defects; npm run check lists them.',
  });
  expect(await nameAsVariant(content, 'J. Doe', 'jane-doe')).toEqual({
    refused: 'people/jane-doe.md has defects; npm run check lists them.',
  });
  expect(await readFile(join(content, 'people/jane-doe.md'), 'utf8')).toBe(text);
});

test('a content folder that does not exist is not made', async () => {
  expect(await nameAsRecord('/nowhere/at/all', 'Jane Doe')).toEqual({
    refused: 'The content folder does not exist.',
  });
});

test('a name becomes a record of its own, quoted where YAML would read more into it', async () => {
  const content = await contentFolder({});
  expect(await nameAsRecord(content, 'Badr al-Busaidi')).toEqual({
    file: 'people/badr-al-busaidi.md',
    said: 'Badr al-Busaidi has a record',
  });
  expect(await nameAsRecord(content, 'Jöhn: Doe #1')).toMatchObject({ file: 'people/john-doe-1.md' });
  expect(await readFile(join(content, 'people/badr-al-busaidi.md'), 'utf8')).toBe(
    '---\nname: Badr al-Busaidi\n---\n',
  );
  expect(await readFile(join(content, 'people/john-doe-1.md'), 'utf8')).toBe(
    '---\nname: "Jöhn: Doe #1"\n---\n',
  );
});

test.each([
  ['Wang Wenbin', 'Wang'],
  ['Kim Min-jae', 'Kim'],
  ['Nguyễn Xuân Phúc', 'Nguyễn'],
  ['Tsai Ing-wen', 'Tsai'],
  ['Orbán Viktor', 'Orbán'],
])('a record for %s says which is the family name, for it leads', async (name, family) => {
  const content = await contentFolder({});
  const settled = await nameAsRecord(content, name);
  if (!('file' in settled)) throw new Error(settled.refused);
  expect(settled.said).toBe(`${name} has a record, under the family name ${family}`);
  expect(await readFile(join(content, settled.file), 'utf8')).toBe(
    `---\nname: ${name}\nfamilyName: ${family}\n---\n`,
  );
});

test('a name that is nobody’s is listed once, in whatever spelling', async () => {
  const content = await contentFolder({ 'people/li-qiang.md': '---\nname: Li Qiang\n---\n' });
  expect(await nameAsNobody(content, 'José Sarnay')).toEqual({
    file: 'people/not-people.txt',
    said: 'José Sarnay will not be proposed again',
  });
  expect(await nameAsNobody(content, 'JOSE SARNAY')).toEqual({
    refused: '“JOSE SARNAY” stands in people/not-people.txt already.',
  });
  expect(await nameAsNobody(content, 'Li-Qiang')).toEqual({
    refused: '“Li-Qiang” is a name of people/li-qiang.md; take it out there first.',
  });
});

describe('nothing is written', () => {
  const files = {
    'people/esmaeil-baghaei.md': baghaei('variants: [Esmail Baghaei]\n'),
    'people/li-qiang.md': '---\nname: Li Qiang\nvariants: [Li Chiang]\n---\n',
  };
  test.each([
    ['for an id that is not there', 'Baqai', 'esmail-baghaei', 'There is no people/esmail-baghaei.md. Is esmaeil-baghaei meant? For a new record write --new.'],
    ['for a name that the record has', 'ESMAIL BAGHAEI', 'esmaeil-baghaei', '“ESMAIL BAGHAEI” is a name of people/esmaeil-baghaei.md already.'],
    ['for a name that another has', 'Li Chiang', 'esmaeil-baghaei', '“Li Chiang” is a name of people/li-qiang.md; take it out there first.'],
    ['for a new record of a name that one has', 'Li-Chiang', undefined, '“Li-Chiang” is a name of people/li-qiang.md already.'],
    ['for a new record whose id is taken', 'Li, Qiang!', undefined, '“Li, Qiang!” is a name of people/li-qiang.md already.'],
    ['for a name without a letter', '???', undefined, '“???” holds no letter from which an id could be made.'],
    ['for a name that deceives the eye', 'Li \u202eQiang Two', undefined, 'people/li-qiang-two.md:2:10: holds a bidirectional override (U+202E), which shows text in another order than it is written. [bidirectional-override]\n    Delete it; the direction follows from `lang`.'],
  ])('%s', async (_, name, id, refused) => {
    const content = await contentFolder(files);
    const settled = id === undefined ? await nameAsRecord(content, name) : await nameAsVariant(content, name, id);
    expect(settled).toEqual({ refused });
    for (const [file, text] of Object.entries(files))
      expect(await readFile(join(content, file), 'utf8')).toBe(text);
  }); // prettier-ignore
});
