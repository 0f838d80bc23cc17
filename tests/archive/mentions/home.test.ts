import { describe, expect, test } from 'vitest';
import { codes, storyOf, words } from './records.ts';

const at = (home: string, sentence: string) => words(storyOf(sentence, { homes: [home] }));

describe('where the outlet is at home, a namesake town is the one at home', () => {
  test.each([
    ['US', 'A Paris man, 54, was hurt in Edgar County.', 'US: Edgar County, Paris'],
    ['US', 'A Birmingham jury met.', 'US: Birmingham'],
    ['GB', 'A Birmingham jury met.', 'GB: Birmingham'],
    ['US', 'The Dublin Police closed a street in Worthington.', 'US: Worthington, Dublin'],
    ['US', 'Police in Athens and in Danielsville met.', 'US: Danielsville, Athens'],
    ['CA', 'The mayor of London, a woman of 50, lives in Woodstock.', 'CA: Woodstock, London'],
    ['AU', 'Two men of Edmonton, south of Cairns, were hurt.', 'AU: Cairns, Edmonton'],
    ['GB', 'A Richmond school and one in Hounslow closed.', 'GB: Richmond, Hounslow'],
    ['US', 'The Lebanon woman, 40, was born in Annville.', 'US: Annville, Lebanon'],
  ])('%s: %s → %s', (home, sentence, wanted) => {
    expect(
      at(home, sentence)
        .split(/, | \| /)
        .toSorted(),
    ).toEqual(wanted.split(/, | \| /).toSorted());
  });

  test.each([
    ['Talks in Paris went on, the French minister said.', 'FR'],
    ['Iran, Russia and China met in Geneva.', 'CH CN IR RU'],
    ['Lebanon said so.', 'LB'],
    ['Officials from Mexico met in Texas.', 'MX US'],
    ['A man of London, England, won.', 'GB'],
  ])('but not where the story is of elsewhere: %s → %s', (sentence, wanted) => {
    expect(codes(storyOf(sentence, { homes: ['US'] }))).toBe(wanted);
  });
});

describe('towns and counties at home need no state', () => {
  test.each([
    ['US', 'A Decatur man was held.', 'US: Decatur'],
    ['US', 'A fire broke out near St. Cloud, police said.', 'US: St. Cloud'],
    ['US', 'Sheriff’s men of Henry County came.', 'US: Henry County'],
    ['US', 'TORRINGTON — The mayor spoke.', 'US: TORRINGTON'],
    ['IE', 'A Naas school closed.', 'IE: Naas'],
    ['NZ', 'A man was hurt in Timaru.', 'NZ: Timaru'],
    ['GB', 'A Kingston man was tried.', 'GB: Kingston'],
  ])('%s: %s → %s', (home, sentence, wanted) => {
    expect(at(home, sentence)).toBe(wanted);
  });

  test.each([
    ['Decatur spoke, and Jackson left.', ''],
    ['In August, many went.', ''],
    ['Kelly Madison School of Music opened.', ''],
  ])('but a surname, a month and a part of a longer name are none: %s', (sentence, wanted) => {
    expect(at('US', sentence)).toBe(wanted);
  });

  test('without a home, they are nothing', () => {
    expect(codes(storyOf('A Decatur man was held in Henry County.'))).toBe('');
  });
});
