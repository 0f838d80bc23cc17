import { describe, expect, test } from 'vitest';
import { eitherOf, foldWord, spacedApart, standTogether, unitsOf } from '../../src/search/matching.ts';

const ways = (q: string): string[][] =>
  unitsOf(q)
    .flatMap((unit) => ('ways' in unit ? unit.ways.map(({ words }) => words.join(' ')) : []))
    .map((way) => [way]);

describe('a word', () => {
  test.each([
    ['Iran’s', 'irans', 'iran'],
    ['U.N.', 'un', 'un'],
    ['3,500', '3500', '3500'],
    ['Naïve', 'naive', 'naiv'],
    ['O’Neill', 'oneill', 'oneil'],
    ['می‌شود', 'میشود', 'میشود'],
    ['ΟΔΟΣ', 'οδοσ', 'οδοσ'],
  ])('%s is held as %s, by its stem %s', (typed, word, stem) => {
    expect(unitsOf(typed)).toEqual([{ typed, word, stem, open: [...stem].length >= 4 }]);
  });

  test('of a stem of four letters is open to longer words, and one of three is not', () => {
    expect(unitsOf('iran war').map((unit) => 'open' in unit && unit.open)).toEqual([true, false]);
  });

  test('that hyphens, slashes or signs divide is words one behind the other, joined or not', () => {
    expect(ways('al-Assad')).toEqual([['al assad'], ['alassad']]);
    expect(ways('AT&T')).toEqual([['at t'], ['att']]);
    expect(ways('Kim Jong-un')).toEqual([['jong un'], ['jongun']]);
  });

  test('of three parts may be joined in four ways', () => {
    expect(ways('a-b-c')).toEqual([['a b c'], ['ab c'], ['a bc'], ['abc']]);
  });

  test('of many parts is joined nowhere', () => {
    expect(ways('a-b-c-d-e-f')).toEqual([['a b c d e f']]);
  });
});

describe('words in quotes', () => {
  test('stand one behind the other, in whatever quotes', () => {
    expect(ways('"nuclear talks"')[0]).toEqual(['nuclear talks']);
    expect(ways('“nuclear talks”')[0]).toEqual(['nuclear talks']);
  });

  test('may be one word, which then is not open', () => {
    expect(unitsOf('"iran"')).toEqual([{ typed: 'iran', ways: [{ words: ['iran'], stems: ['iran'] }] }]);
  });

  test('reach to the end where no quote closes them', () => {
    expect(ways('oil "prices fell')[0]).toEqual(['prices fell']);
  });

  test('stand beside words without', () => {
    expect(unitsOf('tehran "nuclear talks" oil').map(({ typed }) => typed)).toEqual([
      'tehran',
      'nuclear talks',
      'oil',
    ]);
  });
});

test('what holds no letter or digit asks for nothing', () => {
  expect(unitsOf(' — “” "" … ')).toEqual([]);
});

test('scripts without spaces are words of one character, one behind the other', () => {
  expect(ways('北京')[0]).toEqual(['北 京']);
  expect(spacedApart('訪北京 on').trim().split(/\s+/)).toEqual(['訪', '北', '京', 'on']);
});

test('characters of such scripts stand together again when they are shown', () => {
  expect(standTogether('北', '京')).toBe(true);
  expect(standTogether('北', 'Beijing')).toBe(false);
});

test('any of several names is any of their words, in order', () => {
  const unit = eitherOf(['Qasem Soleimani', 'Qassem Soleimani']);
  expect('ways' in unit && unit.ways.map(({ words }) => words.join(' '))).toEqual([
    'qasem soleimani',
    'qasemsoleimani',
    'qassem soleimani',
    'qassemsoleimani',
  ]);
});

test('a word is folded without the reader’s language having a say', () => {
  expect(foldWord('IRAN')).toBe('iran');
});
