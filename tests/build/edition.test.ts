import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../src/edition/edition.ts';
import { createSite } from '../../src/site.ts';

describe('a site is set up', () => {
  test('as Dateline comes, where nothing else is said', () => {
    expect(settingsOf()).toEqual({
      name: 'Dateline',
      description: 'A news archive to be read by day and searched by person or country.',
      language: 'en',
      address: 'https://dateline.example/',
      base: '/',
      offline: false,
    });
  });

  test('as archive.md says, with a description in its language where it has none of its own', () => {
    const record = { name: 'آرشیو بندر', language: 'fa', address: 'https://bandar.example/' };
    expect(settingsOf(record)).toEqual({
      ...record,
      description: 'آرشیو خبری برای خواندن به ترتیب روز و جست‌وجو بر پایهٔ اشخاص و کشورها.',
      base: '/',
      offline: false,
    });
    expect(settingsOf({ ...record, description: 'خبرهای بندر' }).description).toBe('خبرهای بندر');
  });

  test('as it is switched on, to be read away from the network', () => {
    expect(
      [{}, { features: {} }, { features: { offline: true } }].map((record) => settingsOf(record).offline),
    ).toEqual([false, false, true]);
  });

  test('as the command says, whatever archive.md says', () => {
    expect(
      settingsOf(
        { address: 'https://bandar.example/' },
        { address: 'https://mirror.example', base: '/news/' },
      ),
    ).toMatchObject({ address: 'https://mirror.example', base: '/news/' });
  });
});

const siteIn = (language: string) => createSite(settingsOf({ language }));

test.each([
  ['en', { lang: 'en' }],
  ['en-GB', { lang: 'en-GB' }],
  ['fa', { lang: 'fa', dir: 'rtl' }],
  ['fa-AF', { lang: 'fa-AF', dir: 'rtl' }],
  ['de', { lang: 'en' }],
  ['ar', { lang: 'en' }],
])('pages of an archive in “%s” say of what language their own words are', (language, root) => {
  expect(siteIn(language).root).toEqual(root);
});

test.each([
  ['en', undefined, {}],
  ['en', 'fa', { lang: 'fa', dir: 'rtl' }],
  ['fa', undefined, {}],
  ['fa', 'en', { lang: 'en', dir: 'ltr' }],
  ['de', undefined, { lang: 'de', dir: 'ltr' }],
  ['ar', undefined, { lang: 'ar', dir: 'rtl' }],
])('in an archive in “%s” a text in “%s” is marked %j', (language, lang, attributes) => {
  expect(siteIn(language).inLanguage(lang)).toEqual(attributes);
});

test('every page links to the types of page that say so, in their order; the foot ends with the feed and About', () => {
  const { menus } = createSite(settingsOf({}, { base: '/news/' }));
  const shown = (links: { name: string; path: string }[]) => links.map(({ name, path }) => `${name} ${path}`);
  expect(shown(menus.masthead)).toEqual([
    'People /news/people/',
    'Countries /news/countries/',
    'Dates /news/dates/',
    'Photos /news/photos/',
    'Sources /news/sources/',
    'About /news/about/',
  ]);
  expect(shown(menus.foot)).toEqual([
    'Topics /news/topics/',
    'Data /news/data/',
    'Kept stories /news/list/',
    'Feed /news/feed.xml',
    'About /news/about/',
  ]);
});
