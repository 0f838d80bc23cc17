import { expect, test } from 'vitest';
import { citation, listed } from '../../src/archive/cite.ts';
import { archive, story } from './holdings.ts';

const cited = (fields: Record<string, string>): string => {
  const [only] = archive({ stories: [story('talks', fields)] }).stories;
  const { authors, title, source, rest } = citation(only!, 'Dateline', 'https://example.org/talks/');
  return `${authors}“${title}” ${source}${rest}`;
};

test('a citation names author, headline, outlet, day, archive and address', () => {
  expect(cited({ byline: '[Jane Doe, John Roe]', title: 'Talks end', source: 'Asharq Al-Awsat' })).toBe(
    'Jane Doe and John Roe. “Talks end.” Asharq Al-Awsat, 8 April 2025. Dateline, https://example.org/talks/',
  );
});

test('a story without a byline is cited by its headline', () => {
  expect(cited({ date: '1984~' })).toBe('“Talks.” IRNA, about 1984. Dateline, https://example.org/talks/');
});

test('a headline that ends in a mark gets no full stop', () => {
  expect(cited({ title: 'Will they talk?' })).toBe(
    '“Will they talk?” IRNA, 8 April 2025. Dateline, https://example.org/talks/',
  );
});

test('quotation marks in a headline become single ones', () => {
  expect(cited({ title: 'Tehran calls talks “useful”' })).toBe(
    '“Tehran calls talks ‘useful’.” IRNA, 8 April 2025. Dateline, https://example.org/talks/',
  );
});

test('names are listed as a sentence lists them', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
