import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/archive/types.ts';
import { openArchive } from '../../../src/archive/archive.ts';
import { parseCountry, parsePerson, parseStory } from '../../../src/parse/records.ts';

/** What a careful reader finds in each story of the sample archive: written by reading, before there was a finder. */
const table: [story: string, countries: string, people: string][] = [
  [
    '1979/02/11/irans-revolution-prevails',
    'EG FR IQ IR TR',
    'mohammad-reza-pahlavi ruhollah-khomeini shapour-bakhtiar',
  ],
  [
    '2013/11/24/interim-nuclear-deal-in-geneva',
    'CH CN DE FR GB IL IR RU US',
    'abbas-araghchi barack-obama benjamin-netanyahu catherine-ashton hassan-rouhani john-kerry mohammad-javad-zarif',
  ],
  [
    '2015/07/14/nuclear-deal-in-vienna',
    'AT CN DE FR GB IL IR RU US',
    'barack-obama benjamin-netanyahu federica-mogherini hassan-rouhani john-kerry mohammad-javad-zarif sergei-lavrov wang-yi yukiya-amano',
  ],
  [
    '2018/05/08/trump-leaves-nuclear-deal',
    'DE FR GB IL IR US',
    'barack-obama benjamin-netanyahu donald-trump hassan-rouhani yukiya-amano',
  ],
  [
    '2019/04/08/us-lists-revolutionary-guard',
    'IL IR US',
    'ali-khamenei benjamin-netanyahu donald-trump qasem-soleimani',
  ],
  ['2019/12/03/grossi-takes-office', 'AR AT IR JP US', 'rafael-grossi yukiya-amano'],
  [
    '2020/01/03/soleimani-killed-in-baghdad',
    'IQ IR US',
    'abu-mahdi-al-muhandis ali-khamenei donald-trump qasem-soleimani',
  ],
  ['2022/02/04/xi-and-putin-no-limits', 'CN RU TW UA US', 'vladimir-putin xi-jinping'],
  [
    '2022/02/24/russia-invades-ukraine',
    'BY RU UA US',
    'joe-biden sergei-shoigu vladimir-putin volodymyr-zelenskyy',
  ],
  [
    '2023/09/18/prisoner-exchange-through-doha',
    'CH IR KR OM QA US',
    'ebrahim-raisi joe-biden siamak-namazi tamim-bin-hamad-al-thani',
  ],
  ['2024/06/19/canada-lists-revolutionary-guard', 'CA IR UA US', 'dominic-leblanc'],
  [
    '2024/07/06/pezeshkian-wins-runoff',
    'AZ IR',
    'ali-khamenei ebrahim-raisi hossein-amir-abdollahian masoud-pezeshkian mohammad-javad-zarif saeed-jalili',
  ],
  [
    '2024/08/21/araghchi-confirmed',
    'FI IR JP',
    'abbas-araghchi ebrahim-raisi hossein-amir-abdollahian masoud-pezeshkian mohammad-javad-zarif',
  ],
  ['2025/01/17/partnership-treaty', 'IR RU UA US', 'donald-trump masoud-pezeshkian vladimir-putin'],
  [
    '2025/04/08/kremlin-backs-direct-talks',
    'IL IR OM RU UA US',
    'benjamin-netanyahu dmitry-peskov donald-trump',
  ],
  [
    '2025/04/12/first-round-in-muscat',
    'IR OM US',
    'abbas-araghchi badr-al-busaidi donald-trump esmaeil-baghaei steve-witkoff',
  ],
  [
    '2025/04/17/araghchi-travels-to-moscow',
    'IR IT OM QA RU US',
    'abbas-araghchi ali-khamenei esmaeil-baghaei masoud-pezeshkian tamim-bin-hamad-al-thani vladimir-putin',
  ],
  [
    '2025/04/17/eslami-asks-for-impartial-reports',
    'IR IT OM US',
    'donald-trump kazem-gharibabadi mohammad-eslami rafael-grossi',
  ],
  ['2025/04/17/grossi-full-day-in-tehran', 'IR IT OM US', 'kazem-gharibabadi mohammad-eslami rafael-grossi'],
  [
    '2025/04/17/qatars-emir-in-moscow',
    'IR IT OM QA RU UA US',
    'abbas-araghchi ali-khamenei dmitry-peskov tamim-bin-hamad-al-thani vladimir-putin',
  ],
  [
    '2025/04/17/why-rome-and-not-muscat',
    'AT CH GB IL IR IT KR OM QA US',
    'jalal-sadatian john-kerry kazem-gharibabadi mohammad-javad-zarif',
  ],
  ['2025/04/19/second-round-in-rome', 'IR IT OM US', 'abbas-araghchi badr-al-busaidi steve-witkoff'],
  ['2026/02/01/shoigu-backs-beijing-on-taiwan', 'CN HK RU TW UA US', 'sergei-shoigu wang-yi'],
  [
    '2026/02/01/trump-hopeful-of-iran-deal',
    'AU CA IR US',
    'abbas-araghchi ahmad-vahidi ali-khamenei ali-larijani donald-trump erfan-soltani',
  ],
  ['2026/02/02/iran-summons-eu-ambassadors', 'CA IQ IR US', 'ali-khamenei esmaeil-baghaei'],
];

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const shelf = <T>(name: string, parse: (path: string, bytes: Uint8Array) => T): T[] =>
  readdirSync(join(content, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => parse(file, readFileSync(join(content, name, file))));

const archive = openArchive({
  stories: shelf('stories', parseStory),
  people: shelf('people', parsePerson),
  countries: shelf('countries', parseCountry),
});
const stories = new Map(archive.stories.map((story): [string, Story] => [story.id, story]));

test('the table knows every story of the sample archive', () => {
  expect([...stories.keys()].toSorted()).toEqual(table.map(([id]) => id).toSorted());
});

test('no story of the sample archive is labelled by hand', () => {
  for (const filed of shelf('stories', parseStory))
    expect([filed.record?.people, filed.record?.countries]).toEqual([[], []]);
});

describe.each(table)('in %s', (id, countries, people) => {
  const story = stories.get(id)!;

  test('every country that a reader finds is found, and none besides', () => {
    expect(story.countries.map(({ country }) => country.code).toSorted()).toEqual(
      countries.split(' ').filter(Boolean),
    );
  });

  test('every person that a reader finds is found, and none besides', () => {
    expect(story.people.map(({ person }) => person.id).toSorted()).toEqual(people.split(' ').filter(Boolean));
  });
});
