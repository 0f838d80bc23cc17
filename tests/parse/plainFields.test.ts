import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainFields } from '../../src/parse/plainFields.ts';

test('fields are read as they stand', () => {
  const block = `
title: Kremlin backs talks, says Peskov's office: no date
date: 2025-04-08T14:05:00+03:00
source: "Asharq Al-Awsat"
note: 'A “note”'
agencies: [AFP, Reuters News]
topics: ["crude, sour",gas, 'nat "gas"']
`.replace(': no', ' - no');
  expect(readPlainFields(block)).toEqual({
    title: "Kremlin backs talks, says Peskov's office - no date",
    date: '2025-04-08T14:05:00+03:00',
    source: 'Asharq Al-Awsat',
    note: 'A “note”',
    agencies: ['AFP', 'Reuters News'],
    topics: ['crude, sour', 'gas', 'nat "gas"'],
  });
});

test('fields and lists within fields are read as they stand', () => {
  const block = `
photos:
  - caption: A port
    people: [Ana Ruiz]

    credit: "AFP"
  - Plain
import:
  from: inbox/00068.txt
  versions: [WyW4s1FVxy]
  inferred:
    - "source: none is named"
topics:
  - oil
`;
  expect(readPlainFields(block)).toEqual({
    photos: [{ caption: 'A port', people: ['Ana Ruiz'], credit: 'AFP' }, 'Plain'],
    import: { from: 'inbox/00068.txt', versions: ['WyW4s1FVxy'], inferred: ['source: none is named'] },
    topics: ['oil'],
  });
});

test.each([
  'title:', 'title:\nb: c', 'a:\n   b: c', 'a:\n  b: c\n   d: e', 'a:\n  b:\nc: d', 'a:\n  - b\n  c: d', 'a:\n- b', 'a: b\n  c: d', 'a:\n  b', 'a:\n  - - b',
  'a:\n  -  b', 'a:\n  -', 'a:\n  - b: c\n     d: e', 'a:\n  - b\n    c: d', 'a:\n  b: c\n  b: d', 'title: ', 'title:  x', 'title: x ', 'title: a: b', 'title: a:', 'title: a #b', 'title: *a', 'title: - a', 'title: ~', 'title: null',
  'title: "a\\n"', 'title: "a" b', 'title: |', 'title: a\n  b', 'title: a\nb', 'title: a\ntitle: b', 'a: [b: c]', 'a: [[b]]', 'a: [null]', 'a: []',
  'a: [b ,c]', 'a: [b,  c]', 'a: [b, ]', 'a: [b,]', 'a: [', 'a: ["b" ]', 'a: ["b":c]', 'a: ["b\\n"]', "a: ['b''c']",
  '- a', '  a: b', 'a:b', '"a": b', 'title: a\tb', '# x', '{a: b}', 'a: [b]]', 'a: "b', '__proto__: x',
])('what may be more is left to the YAML parser: %j', (block) => {
  expect(readPlainFields(block)).toBeUndefined();
}); // prettier-ignore

test('what is read so is what the YAML parser reads', () => {
  const around = fc.constantFrom(['', ''], ['[', ']'], ['["', '"]'], ["['", "']"], ['[a, ', ']'], ['"', '"']);
  const piece = fc.constantFrom(
    ...['\ufeff', '\u2028', '\u200b', '😀', '"a"', "'b'", '",', "',", '","', '<<', '- ', '? ', '...', '---', 'Null', '\r', '\n  '],
    ...['a', 'b', 'é', '中', '1', '-', ' ', '  ', ':', ': ', '#', ' #', ',', ', ', '[', ']', '{', '}', '"', "'", '\\', '&', '*', '!', '|', '>', '%', '@', '`', '~', 'null', '?', '.', '\u00a0', '\u3000', '\u0085', '/', '=', '\n', '\nb: ', '\t'],
  ); // prettier-ignore
  fc.assert(
    fc.property(around, fc.array(piece, { maxLength: 14 }), ([opening, closing], pieces) => {
      const block = `\na: ${opening}${pieces.join('')}${closing}\n`;
      const plain = readPlainFields(block);
      if (!plain) return;
      const document = parseDocument(block, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
      expect([...document.errors, ...document.warnings]).toEqual([]);
      expect(plain).toEqual(document.toJS());
    }),
    { numRuns: 20_000 },
  );
});

test('what is read so within fields is what the YAML parser reads', () => {
  const often = (...most: string[]) => ({ arbitrary: fc.constantFrom(...most), weight: 9 });
  const line = fc.tuple(
    fc.oneof(often('  ', '    ', '  - '), fc.constantFrom('', ' ', '   ', '- ', '    - ', '      ')),
    fc.oneof(
      often('a: b', 'b:', 'c: "d"', 'e: [f, g]', 'h: i', 'plain'),
      fc.constantFrom('', '- x', 'a: b: c'),
    ),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const block = `a:\n${lines.map((parts) => parts.join('')).join('\n')}\n`;
      const plain = readPlainFields(block);
      if (!plain) return;
      read++;
      const document = parseDocument(block, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
      expect([...document.errors, ...document.warnings]).toEqual([]);
      expect(plain).toEqual(document.toJS());
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(100);
});
