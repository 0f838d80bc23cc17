import { expect, test } from 'vitest';
import { scriptJson } from '../../src/schema/scriptJson.ts';
import type { Story } from '../../src/archive/types.ts';
import { joinsOf, storyFinders, storyPage } from '../../src/models/story.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, country, person, story, pictureFacts } from '../archive/holdings.ts';

const site = createSite({ ...defaultSettings, address: 'https://example.org/' });
const described = (of: Story): unknown =>
  JSON.parse(
    JSON.stringify(
      storyPage(of, joinsOf(of, site, storyFinders({ countries: [], stories: [of] })), site).schema,
    ),
  );

test('a story is described with all it holds', () => {
  const [of] = archive({
    stories: [
      {
        ...story(
          'talks',
          {
            date: '2025-04-08~',
            updated: '2025-04-09T10:00:00+03:00',
            agencies: '[AFP]',
            byline: 'Jane Doe',
            dateline: 'TEHRAN, Iran',
            summary: 'They met.',
            topics: '[oil]',
            people: '[wang-yi]',
            countries: '[CN]',
            lang: 'fa',
            url: 'https://example.org/a',
            archivedAt: 'https://web.archive.org/a',
            rights: '© AFP; see https://afp.example/terms.',
            corrections: '[{ date: 2025-04-10, text: It was Muscat. }]',
            photos:
              '[{ caption: A mural., credit: EPA/JOHN ROE, file: mural.jpg, alt: A wall, taken: 2025-04~, place: Tehran }]',
          },
          'Text of four words.',
        ),
        pictures: { 'mural.jpg': pictureFacts(3, 2) },
      },
    ],
    people: [
      person('wang-yi', {
        name: 'Wang Yi',
        variants: '[Yi Wang]',
        nativeName: '王毅',
        lang: 'zh',
        wikidata: 'Q15031',
        sameAs: '[https://viaf.org/viaf/1]',
        roles: '[{ title: Foreign Minister, country: CN, from: 2023-07-25 }]',
      }),
    ],
    countries: [country('CN', { name: 'China' })],
  }).stories;
  expect(described(of!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://example.org/stories/talks/',
    headline: 'Talks',
    datePublished: '2025-04-08',
    temporal: '2025-04-08~',
    dateModified: '2025-04-09T10:00:00+03:00',
    inLanguage: 'fa',
    publisher: { '@type': 'NewsMediaOrganization', name: 'IRNA' },
    provider: [{ '@type': 'NewsMediaOrganization', name: 'AFP' }],
    author: [{ '@type': 'Person', name: 'Jane Doe' }],
    dateline: 'TEHRAN, Iran',
    locationCreated: { '@type': 'Place', name: 'Tehran, Iran' },
    keywords: ['oil'],
    about: [
      {
        '@type': 'Person',
        name: 'Wang Yi',
        url: 'https://example.org/people/wang-yi/',
        jobTitle: 'Foreign Minister, China',
        alternateName: ['Yi Wang', '王毅'],
        sameAs: ['https://www.wikidata.org/entity/Q15031', 'https://viaf.org/viaf/1'],
      },
      { '@type': 'Country', name: 'China', identifier: 'CN' },
    ],
    image: [
      {
        '@type': 'ImageObject',
        '@id': 'https://example.org/stories/talks/#photo-1',
        caption: 'A mural.',
        creditText: 'EPA/JOHN ROE',
        creator: [{ '@type': 'Person', name: 'John Roe' }],
        dateCreated: '2025-04',
        contentLocation: { '@type': 'Place', name: 'Tehran' },
        contentUrl: 'https://example.org/pictures/mural.jpg',
        width: '3 px',
        height: '2 px',
      },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'It was Muscat.', datePublished: '2025-04-10' }],
    isBasedOn: 'https://example.org/a',
    archivedAt: 'https://web.archive.org/a',
    copyrightNotice: '© AFP; see https://afp.example/terms.',
    usageInfo: 'https://afp.example/terms',
    wordCount: 4,
    isPartOf: { '@type': 'WebSite', name: 'Dateline' },
  });
});

test('what a story lacks is not described', () => {
  const [of] = archive({ stories: [story('talks', { date: '2025' })] }).stories;
  expect(described(of!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://example.org/stories/talks/',
    headline: 'Talks',
    datePublished: '2025',
    inLanguage: 'en',
    publisher: { '@type': 'NewsMediaOrganization', name: 'IRNA' },
    wordCount: 1,
    isPartOf: { '@type': 'WebSite', name: 'Dateline' },
  });
});

test('a story without rights of its own has those of the archive, which is published by whom it names', () => {
  const own = createSite({ ...site.settings, rights: 'Free for teaching', publisher: 'The Port Library' });
  const [of] = archive({ stories: [story('talks')] }).stories;
  const { schema } = storyPage(of!, joinsOf(of!, own, storyFinders({ countries: [], stories: [of!] })), own);
  expect(schema).toMatchObject({
    copyrightNotice: 'Free for teaching',
    isPartOf: {
      '@type': 'WebSite',
      name: 'Dateline',
      publisher: { '@type': 'Organization', name: 'The Port Library' },
    },
  });
});

test('no character of the JSON ends the script that holds it', () => {
  const value = { headline: '</script><!-- \u2028\u2029 & "quoted"' };
  const json = scriptJson(value);
  expect(json).toBe('{"headline":"\\u003c/script>\\u003c!-- \\u2028\\u2029 & \\"quoted\\""}');
  expect(JSON.parse(json)).toEqual(value);
});
