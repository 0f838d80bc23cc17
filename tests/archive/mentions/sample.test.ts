import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/archive/types.ts';
import { openArchive } from '../../../src/archive/archive.ts';
import { parseCountry, parsePerson, parseStory } from '../../../src/parse/records.ts';

/** What a careful reader finds in each story of the sample archive: written by reading, before there was a finder. */
const table: [story: string, countries: string, people: string][] = [
  ['1989/11/09/east-germany-opens-its-crossings', 'DD DE', 'gunter-schabowski'],
  ['1990/02/11/mandela-walks-free', 'ZA', 'fw-de-klerk nelson-mandela'],
  ['1991/12/25/gorbachev-resigns', 'SU', 'boris-yeltsin mikhail-gorbachev'],
  [
    '1993/09/13/handshake-at-the-white-house',
    'IL NO PS US',
    'bill-clinton mahmoud-abbas shimon-peres yasser-arafat yitzhak-rabin',
  ],
  [
    '1995/11/04/rabin-shot-after-peace-rally',
    'IL PS US',
    'shimon-peres yasser-arafat yigal-amir yitzhak-rabin',
  ],
  [
    '1997/07/01/hong-kong-handed-to-china',
    'CN GB HK',
    'charles-iii chris-patten jiang-zemin tony-blair tung-chee-hwa',
  ],
  ['2003/03/20/invasion-of-iraq-begins', 'IQ US', 'george-w-bush saddam-hussein'],
  ['2004/12/26/tsunami-across-the-indian-ocean', 'ID IN LK TH', ''],
  ['2009/01/20/obama-sworn-in', 'IQ US', 'barack-obama george-w-bush john-roberts'],
  ['2010/01/12/quake-in-haiti', 'HT', 'rene-preval'],
  ['2011/02/11/mubarak-resigns', 'EG', 'hosni-mubarak mohamed-hussein-tantawi omar-suleiman'],
  ['2011/03/11/quake-and-tsunami-in-japan', 'JP', 'naoto-kan'],
  ['2013/12/05/mandela-dies-at-95', 'ZA', 'fw-de-klerk jacob-zuma nelson-mandela'],
  ['2014/03/18/treaty-to-take-crimea', 'RU UA', 'vladimir-putin'],
  [
    '2015/04/02/outline-of-nuclear-deal',
    'CH CN DE FR GB IR RU US',
    'federica-mogherini john-kerry mohammad-javad-zarif',
  ],
  ['2015/12/12/paris-agreement-adopted', 'FR', 'ban-ki-moon laurent-fabius'],
  ['2016/06/24/britain-votes-to-leave', 'GB', 'david-cameron'],
  ['2018/06/12/trump-and-kim-meet', 'IR KP SG US', 'donald-trump kim-jong-un'],
  ['2020/03/11/covid-called-a-pandemic', 'CH', 'tedros-adhanom-ghebreyesus'],
  ['2020/08/04/explosion-in-beirut', 'LB', 'hassan-diab michel-aoun'],
  ['2021/08/15/taliban-enter-kabul', 'AF', 'ashraf-ghani'],
  ['2022/09/08/elizabeth-dies-at-balmoral', 'CN GB HK', 'charles-iii elizabeth-ii liz-truss'],
  ['2023/02/06/quakes-in-turkey-and-syria', 'SY TR', 'recep-tayyip-erdogan'],
  ['2023/03/10/iran-and-saudi-arabia-agree', 'CN IQ IR OM SA', 'ali-shamkhani musaed-al-aiban wang-yi'],
  [
    '2024/05/20/raisi-found-dead',
    'AZ IR',
    'ali-khamenei ebrahim-raisi hossein-amir-abdollahian mohammad-mokhber',
  ],
  ['2024/12/08/rebels-enter-damascus', 'RU SY', 'ahmed-al-sharaa bashar-al-assad'],
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

/** Without the pictures held, whose sizes only the disk knows: the finder reads their captions. */
const filedStories = shelf('stories', parseStory).map(({ record, ...filed }) => ({
  ...filed,
  ...(record && {
    record: { ...record, photos: record.photos.map(({ caption }) => ({ caption, people: [] })) },
  }),
}));

const archive = openArchive({
  stories: filedStories,
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
