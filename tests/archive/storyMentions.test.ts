import { expect, test } from 'vitest';
import { mentionReader } from '../../src/archive/storyMentions.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { country, person, settings, story } from './holdings.ts';

const people = [person('wang-yi', { name: 'Wang Yi' }), person('kaja-kallas', { name: 'Kaja Kallas' })];
const countries = [
  country('CN', { name: 'China', capital: 'Beijing' }),
  country('EE', { name: 'Estonia' }),
  country('GE', { name: 'Georgia', shared: '[Georgia]' }),
  country('US', { name: 'United States', regions: '[Georgia]', shared: '[Georgia]' }),
];
const authorities = {
  people: people.map(({ record }) => record!),
  countries: countries.map(({ record }) => record!),
};

test('mentions say who is named, with what words, where first, and in which captions', () => {
  const { record } = story(
    'a',
    {
      title: 'Kallas and Wang Yi meet',
      photos: '[{ caption: A hall. }, { caption: Kaja Kallas in Beijing. }]',
    },
    'Ministers met.\n\nKaja Kallas met Wang Yi in Estonia.',
  );
  expect(mentionReader(authorities)(record!)).toEqual({
    people: [
      {
        key: 'wang-yi',
        isAbout: true,
        matched: ['Wang Yi'],
        times: 2,
        first: { part: 'text[1]', offset: 16, words: 'Wang Yi' },
      },
      {
        key: 'kaja-kallas',
        isAbout: true,
        matched: ['Kallas', 'Kaja Kallas'],
        times: 3,
        first: { part: 'text[1]', offset: 0, words: 'Kaja Kallas' },
        photos: [2],
      },
    ],
    countries: [
      {
        key: 'EE',
        isAbout: false,
        matched: ['Estonia'],
        times: 1,
        first: { part: 'text[1]', offset: 27, words: 'Estonia' },
      },
      { key: 'CN', isAbout: false, matched: ['Beijing'], times: 1, inCaptionOnly: true, photos: [2] },
    ],
  });
});

test('mentions of a story do not depend on the stories read before it', () => {
  const records = ['Wang Yi spoke.', 'Kallas spoke in Georgia.', 'Kaja Kallas, then Kallas.', 'No one.'].map(
    (text, index) => story(`s${index}`, {}, text).record!,
  );
  const read = mentionReader(authorities);
  const forwards = records.map(read);
  expect(records.toReversed().map(read).toReversed()).toEqual(forwards);
  expect(records.map((record) => mentionReader(authorities)(record))).toEqual(forwards);
});

test('mentions that are known already are taken, and open the same archive', () => {
  const stories = [
    story('a', { title: 'Wang Yi in Georgia', photos: '[{ caption: Wang Yi arrives. }]' }, 'He came.'),
    story('b', { notPeople: '[wang-yi]', countries: '[EE]' }, 'Wang Yi did not go to China.'),
    story('c', { status: 'withheld' }, 'Wang Yi.'),
  ];
  const archive = [settings({ homeCountries: '[US]' })];
  const read = mentionReader({ ...authorities, archive: archive[0]!.record });
  const known = stories.map((filed) => ({ ...filed, mentions: read(filed.record!) }));
  const opened = openArchive({ stories: known, people, countries, archive });
  expect(opened).toEqual(openArchive({ stories, people, countries, archive }));
  expect(opened.stories[0]!.countries.map((one) => one.country.code)).toEqual(['US']);
  expect(opened.photos[0]!.named.map(({ id }) => id)).toEqual(['wang-yi']);
});
