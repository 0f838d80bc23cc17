import { expect, test } from 'vitest';
import { countryForms, wordsFor } from '../../src/archive/country.ts';
import { foldName } from '../../src/archive/fold.ts';
import { archive, country, story } from './holdings.ts';

test('the words by which stories name a country are told with their number of stories', () => {
  const opened = archive({
    countries: [country('IR', { name: 'Iran', demonyms: '[Iranian]', capital: 'Tehran' })],
    stories: [
      story('a', { dateline: 'TEHRAN' }, 'Iran spoke. Tehran was quiet.'),
      story('b', { title: 'TEHRAN SPEAKS' }, 'An Iranian spoke.'),
      story('c', { dateline: 'TEHRAN' }, 'Nothing.'),
    ],
  });
  expect(wordsFor(opened.countries[0]!)).toEqual([
    ['Tehran', 3],
    ['Iranian', 1],
  ]);
});

test('a country is looked for by every word that leads to it, each once', () => {
  const forms = (code: string, fields: Record<string, string> = {}) =>
    countryForms(country(code, fields).record!);
  const emirates = forms('AE', {
    name: 'United Arab Emirates',
    names: '[UAE, U.A.E.]',
    demonyms: '[Emirati]',
    capital: 'Abu Dhabi',
    places: '[Dubai]',
    metonyms: '[Emirates]',
  });
  for (const form of [
    'United Arab Emirates',
    'AE',
    'ARE',
    'UAE',
    'Emirati',
    'Abu Dhabi',
    'Dubai',
    'Emirates',
  ])
    expect(emirates).toContain(form);
  for (const form of [
    'الإمارات',
    '阿联酋',
    'Emirate',
    'यूएई',
    'アラブ首長国連邦',
    '아랍에미리트',
    'امارات',
    'ОАЭ',
    'إماراتي',
    'эмиратский',
  ])
    expect(emirates).toContain(form);
  expect(emirates).not.toContain('U.A.E.');
  const germany = forms('DE', { name: 'Germany' });
  for (const form of [
    'DEU',
    'Deutschland',
    'ألمانيا',
    '德国',
    '德國',
    'Allemagne',
    'जर्मनी',
    'ドイツ',
    '독일',
    'آلمان',
    'Alemanha',
    'Германия',
    'Alemania',
    'Almanya',
    'Німеччина',
  ])
    expect(germany).toContain(form);
  expect(forms('GE', { name: 'Georgia' })).toContain('საქართველო');
  expect(forms('SU', { name: 'Soviet Union' })).toEqual(expect.arrayContaining(['СССР', 'URSS', '苏联']));
});

test('a state’s postal code leads to no country: CA is Canada', () => {
  const forms = countryForms(
    country('US', { name: 'United States', regions: '[California, Calif., CA]' }).record!,
  );
  expect(forms).toContain('Calif.');
  expect(forms).not.toContain('CA');
});

test('an abbreviation of two letters in another language leads to no country: EU is not the États-Unis, nor RU the Royaume-Uni', () => {
  const forms = (code: string, name: string) => countryForms(country(code, { name }).record!).map(foldName);
  expect(forms('US', 'United States')).not.toContain('eu');
  for (const short of ['ru', 'du']) expect(forms('GB', 'United Kingdom')).not.toContain(short);
  expect(forms('US', 'United States')).toContain('eeuu');
});
