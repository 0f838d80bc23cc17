import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/parse/slug.ts';

const slugs: [name: string, slug: string][] = [
  ['Asharq Al-Awsat', 'asharq-al-awsat'],
  ["Conor O'Brien", 'conor-obrien'],
  ['Conor O’Brien', 'conor-obrien'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['  AT&T / Reuters  ', 'at-t-reuters'],
  ['Győr', 'gyor'],
  ['Москва', 'moskva'],
  ['!?', ''],
];
for (const [name, wanted] of slugs)
  test(`“${name}” stands in a URL as “${wanted}”`, () => {
    expect(slug(name)).toBe(wanted);
  });

test('a letter and its accent give one slug whether written as one character or two', () => {
  expect(slug('Gyo\u030br')).toBe(slug('Győr'));
});

test('every slug is lower-case ASCII with single hyphens between, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(slug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(slug(name))).toBe(slug(name));
    }),
  );
});
