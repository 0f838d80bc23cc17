import { expect, test } from 'vitest';
import { dataset } from '../../src/schema/dataset.ts';
import { aboutPage, collectionPage, frontPage } from '../../src/schema/pages.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { faultsOf } from './shapes.ts';

const site = createSite({
  ...defaultSettings,
  address: 'https://example.org/',
  base: '/archive/',
  publisher: 'The Port Library',
  contact: 'archive@example.org',
});

test('the front page says where the archive is searched, and who publishes it', async () => {
  const front = frontPage(1234, site);
  expect(front['@graph'][0]).toMatchObject({
    '@type': 'WebSite',
    name: 'Dateline',
    url: 'https://example.org/archive/',
    publisher: { '@type': 'Organization', name: 'The Port Library', email: 'archive@example.org' },
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://example.org/archive/search/?q={search_term_string}' },
    },
  });
  expect(await faultsOf(front)).toEqual([]);
});

test('an archive of which nobody is named as publisher publishes itself', () => {
  const { publisher, contact, ...settings } = site.settings;
  expect([publisher, contact]).not.toContain(undefined);
  const page = aboutPage('/archive/about/', createSite(settings));
  expect(page.mainEntity).toMatchObject({
    publisher: { name: 'Dateline', url: 'https://example.org/archive/about/' },
  });
});

test('a list says how long it is, of what, and what it is part of', async () => {
  const page = collectionPage(
    {
      name: 'Iran, April 2025',
      address: '/archive/countries/ir/2025/04/',
      items: 12,
      about: { '@type': 'Country', name: 'Iran', identifier: 'IR' },
      trail: [
        { name: 'Countries', href: '/archive/countries/' },
        { name: 'Iran', href: '/archive/countries/ir/' },
      ],
    },
    site,
  );
  expect(page).toMatchObject({
    mainEntity: { '@type': 'ItemList', numberOfItems: 12 },
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Countries', item: 'https://example.org/archive/countries/' },
        { position: 2, name: 'Iran' },
        { position: 3, name: 'Iran, April 2025', item: 'https://example.org/archive/countries/ir/2025/04/' },
      ],
    },
  });
  expect(await faultsOf(page)).toEqual([]);
});

test('data is described with each file in which it can be had', async () => {
  const described = dataset(
    {
      name: 'Stories of the port',
      description: 'Every story of the archive as lines of JSON.',
      address: '/archive/data/',
      period: ['1984', '2025'],
    },
    [
      {
        name: 'stories.csv',
        url: 'https://example.org/archive/data/stories.csv',
        encodingFormat: 'text/csv',
        contentSize: 1234,
        sha256: '5a'.repeat(32),
      },
    ],
    site,
  );
  expect(described).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '1984/2025',
    distribution: [{ '@type': 'DataDownload', contentSize: '1234 B' }],
  });
  expect(await faultsOf(described)).toEqual([]);
});

test.each([
  ['Texts are CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['Free for teaching', 'https://example.org/archive/about/#rights'],
])('data whose rights are “%s” is under %s', async (rights, license) => {
  const facts = { name: 'Stories', description: 'Every story of the archive.', address: '/archive/data/' };
  const file = { name: 'a.csv', url: 'https://example.org/archive/data/a.csv', encodingFormat: 'text/csv' };
  const described = dataset(facts, [file], createSite({ ...site.settings, rights }));
  expect(described).toMatchObject({ copyrightNotice: rights, license });
  expect(await faultsOf(described)).toEqual([]);
});

test.each([
  ['a person without a name', { '@type': 'Person', url: 'https://example.org/' }, 'name: Less than 1 values'],
  ['a country in the place of an author', { '@type': 'ProfilePage', mainEntity: { '@type': 'Country', name: 'Iran', identifier: 'IR' } }, 'mainEntity:'],
  ['a day that is no date', { '@type': 'CorrectionComment', text: 'So', datePublished: '8 April' }, 'datePublished:'],
  ['a count that is no number', { '@type': 'ItemList', numberOfItems: 'many' }, 'numberOfItems:'],
  ['a type that no page has', { '@type': 'Recipe' }, 'Recipe has no shape'],
])('the validator names %s', async (_, description, fault) => {
  expect((await faultsOf(description)).join('\n')).toContain(fault);
}); // prettier-ignore
