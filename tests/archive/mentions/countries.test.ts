import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAboutCountry, matchedWords } from '../../../src/archive/mentions/about.ts';
import type { StoryText } from '../../../src/archive/mentions/text.ts';
import { partsOf } from '../../../src/archive/mentions/text.ts';
import { countryCodes } from '../../../src/parse/isoCountries.ts';
import { codes, countryRecords as records, find, storyOf as text, words } from './records.ts';

describe('a country is found by', () => {
  test.each([
    ['its name', 'Talks with Iran were held.', 'IR'],
    ['another name', 'Burma held an election.', 'MM'],
    ['a demonym', 'An Iranian official spoke.', 'IR'],
    ['a demonym in the plural', 'Two Iranians and three Britons left.', 'GB IR'],
    ['its capital', 'Officials met in Vienna.', 'AT'],
    ['a city', 'Officials met in Geneva.', 'CH'],
    ['a metonym', 'The Kremlin has no objection.', 'RU'],
    ['its initials', 'The U.S. and the U.K. agreed with the UAE.', 'AE GB US'],
    ['a possessive', "Iran’s answer and Oman's offer are known.", 'IR OM'],
    ['a name beside a hyphen', 'US-Iran talks went on.', 'IR US'],
  ])('%s', (_, sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });

  test('the city of the dateline, in capitals', () => {
    expect(codes(text('Nothing.', { dateline: 'MUSCAT' }))).toBe('OM');
  });

  test('the state behind the city of the dateline', () => {
    expect(codes(text('Nothing.', { dateline: 'STAMFORD, Conn.' }))).toBe('US');
  });

  test('its name in a headline of capitals', () => {
    expect(codes(text('Nothing.', { title: 'SOVIET GRAIN BUYERS LOOK TO CANADA', date: '1987-03-02' }))).toBe(
      'CA SU',
    );
  });

  test('a caption', () => {
    expect(codes(text('Nothing.', { captions: ['A street in Tehran.'] }))).toBe('IR');
  });
});

describe('a word does not count', () => {
  test.each([
    [
      'inside a longer name',
      'New Mexico and New England are states and regions; Georgia Tech is a school.',
      'US',
    ],
    ['in the name of a company', 'British Petroleum and Bank of America rose.', ''],
    ['as the name of a currency', 'It costs 3 mln Swiss francs or Australian dollars.', ''],
    ['as a ticker in angle brackets', 'The company <CHINA> rose.', ''],
    ['in lower case', 'They ate turkey from china plates.', ''],
    ['as part of a word', 'The Iranologist of Omanology spoke.', ''],
  ])('%s', (_, sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });
});

describe('a name that may mean something else needs evidence', () => {
  test.each([
    ['Jordan said it would host the talks.', 'JO'],
    ['The King of Jordan Abdullah spoke.', 'JO'],
    ['Jordan Foreign Minister Ayman Safadi spoke.', 'JO'],
    ['The Jordan Valley was closed.', 'JO'],
    ['Michael Jordan scored; Jordan then left.', ''],
    ['Jordan Pickford saved the penalty.', ''],
    ['Mr Jordan said he was pleased.', ''],
    ['Vernon Jordan flew to Amman, for Jordan had asked him.', 'JO'],
    ['Troops from Chad and Libya clashed.', 'LY TD'],
    ['Chad Smith plays the drums.', ''],
    ['Georgia signed an agreement with Russia.', 'GE RU'],
    ['Georgia, Armenia and Azerbaijan agreed.', 'AM AZ GE'],
    ['Georgia voters went to the polls in Atlanta.', 'US'],
    ['The governor of Georgia signed the bill.', 'US'],
    ['The company, based in Savannah, Georgia, said so.', 'US'],
    ['Georgia was struck by a storm, and Alabama and Florida too.', 'US'],
    ['South Georgia is an island.', 'GS'],
    ['Niger and Nigeria share a border.', 'NE NG'],
    ['Rebels in the Niger Delta attacked.', 'NG'],
    ['Guinea-Bissau and Equatorial Guinea and Papua New Guinea met.', 'GQ GW PG'],
    ['Guinea said so.', 'GN'],
    ['Congo-Brazzaville said so.', 'CG'],
    ['The Congo president spoke in Brazzaville.', 'CG'],
    ['Congo said so.', 'CD'],
    ['Northern Ireland said so.', 'GB'],
    ['Kathy Ireland and Mr Ireland sold shoes.', ''],
    ['Turkey said so.', 'TR'],
    ['Turkey prices rose; a turkey sold for 20 dlrs.', ''],
    ['The Korean War ended in 1953.', ''],
    ['Victoria said so. Queen Victoria reigned.', ''],
    ['Lewis Hamilton won.', ''],
    ['The Dominican Republic said so.', 'DO'],
    ['American Samoa said so.', 'AS'],
  ])('%s → %s', (sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });

  test('Congo was the people’s republic while the other was called Zaire', () => {
    expect(codes(text('Congo said so.', { date: '1987-03-02' }))).toBe('CG');
  });

  test('Georgia was a Soviet republic or a state of the US, whichever the story shows', () => {
    const day = { date: '1987-03-02' };
    expect(codes(text('Floods struck the Soviet republic of Georgia.', day))).toBe('SU');
    expect(codes(text('The plant in Columbus, Georgia, will close.', day))).toBe('US');
  });
});

describe('what is no currency, no person and no other country', () => {
  test.each([
    ['Israel pounds Gaza City, and France won the match.', '2025-04-08', 'FR IL PS'],
    ['The won and the Swiss franc fell; British pounds rose.', '2025-04-08', ''],
    ['The Democratic People’s Republic of Korea spoke.', '2025-04-08', 'KP'],
    ['Officials met in N’Djamena and Xi’an.', '2025-04-08', 'CN TD'],
    ['Hyderabad, Pakistan, was quiet, and Toledo, Spain, too.', '2025-04-08', 'ES PK'],
    ['The summit in Tbilisi, Georgia, ended.', '2025-04-08', 'GE'],
    ['Leipzig and Dresden were quiet.', '1987-03-02', 'DD'],
    ['Fighting broke out in Aden.', '1987-03-02', 'YD'],
    ['Rebels attacked Juba.', '1987-03-02', 'SD'],
    ['The Dominican president spoke.', '2025-04-08', 'DO'],
    ['Senator John Roe, D-Ariz., spoke.', '2025-04-08', 'US'],
    ['Jordan Crown Prince Hussein and Georgia Secretary of State Brad Roe spoke.', '2025-04-08', 'GE JO'],
  ])('%s (%s) → %s', (sentence, date, wanted) => {
    expect(codes(text(sentence, { date }))).toBe(wanted);
  });

  test.each([
    ['Jordan Rejects Plan', 'JO'],
    ['Chad Bans Foreign Media', 'TD'],
    ['UK PLANS TAX AS UAE RAISES OUTPUT', 'AE GB'],
  ])('the headline “%s” → %s', (title, wanted) => {
    expect(codes(text('Nothing.', { title }))).toBe(wanted);
  });

  test('a dateline’s offsets are those of the letters as printed', () => {
    const found = find(text('Nothing.', { dateline: 'Weißenburg, Germany' }));
    expect(found.get('DE')!.map(({ offset, words }) => [offset, words])).toEqual([[12, 'Germany']]);
  });

  test('a doubtful word is looked up in the text as often for a thousand mentions as for one', () => {
    const reads = (mentions: number): number => {
      let count = 0;
      const story = text(`${'Polish. '.repeat(mentions)} polish`);
      const { paragraphs } = story;
      Object.defineProperty(story, 'paragraphs', {
        get: () => {
          count++;
          return paragraphs;
        },
      });
      find(story);
      return count;
    };
    expect(reads(1000)).toBe(reads(2));
  });
});

describe('a state behind a city says where the city lies', () => {
  test.each([
    ['Paris, Texas, is a town.', 'US'],
    ['A plant in London, Ontario, closed.', 'CA'],
    ['A court in Lebanon, Ohio, ruled.', 'US'],
    ['Offices in Dublin, Calif., moved to Oxford, Miss., and Rome, Ga.', 'US'],
    ['Talks in Paris, Georgia and Armenia were held.', 'AM FR GE'],
    ['Iron ore. Miss. La. Ind. Wash.', ''],
  ])('%s → %s', (sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });

  test('also in a dateline', () => {
    expect(codes(text('Nothing.', { dateline: 'DUBLIN, Calif.' }))).toBe('US');
    expect(codes(text('Nothing.', { dateline: 'LONDON, Ontario' }))).toBe('CA');
  });
});

describe('a city whose state or province stands behind it once is that city in the whole story', () => {
  test.each([
    ['Firefighters in London, Ont., were called. The mayor of London thanked them.', 'CA: Ont., London'],
    ['He was born in Paris, TX. Paris was small then.', 'US: TX, Paris'],
    ['A mill in Athens, Ga., burned. Athens has two.', 'US: Ga., Athens'],
    ['A ferry left Vancouver, Wash. Vancouver lies upstream.', 'US: Wash., Vancouver'],
    ['A judge in Lebanon, Pa., ruled. Lebanon is quiet.', 'US: Pa., Lebanon'],
    ['London, Ont., and London, England, are far apart.', 'CA: Ont. | GB: London, England'],
    ['A shop in Perth, WA, and one in Seattle, WA, closed.', 'AU: Perth, WA | US: Seattle, WA'],
  ])('%s → %s', (sentence, wanted) => {
    expect(words(text(sentence))).toBe(wanted);
  });
});

describe('a state’s abbreviation counts with and without its dots', () => {
  test.each([
    ['SAN JOSE, Calif', 'US'],
    ['SPRINGFIELD, Mass', 'US'],
    ['AUSTIN, TX', 'US'],
    ['HALIFAX, N.S.', 'CA'],
    ['LONDON, ON', 'CA'],
    ['NEWCASTLE, NSW', 'AU'],
    ['PERTH, WA', 'AU'],
    ['VICTORIA, B.C', 'CA'],
    ['LONDON, Ont', 'CA'],
    ['HULL, Que', 'CA'],
    ['SYDNEY, N.S', 'CA'],
    ['ROME, N.Y', 'US'],
    ['WASHINGTON, D.C', 'US'],
    ['MANCHESTER, N.H', 'US'],
  ])('the dateline %s → %s', (dateline, wanted) => {
    expect(codes(text('Nothing.', { dateline }))).toBe(wanted);
  });

  test.each([
    ['She lives in Austin, TX on weekdays.', 'US'],
    ['Write to Melbourne, FL 32901.', 'US'],
    ['A shop in Dublin, Calif, closed.', 'US'],
    ['A shop in Victoria, B.C, closed; one in Rome, N.Y (pop. 32,000) did not.', 'CA US'],
    ['Amman, B.C.E. scholars said, was small.', 'JO'],
    ['In Rome, Miss Roe spoke; in Paris, Mass was said.', 'FR IT'],
    ['OK, IN that case, OR in this, ask ME.', ''],
    ['Senator Jane Roe (D-Calif) spoke.', 'US'],
  ])('%s → %s', (sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });

  test('a dateline that opens the text is read as one', () => {
    expect(words(text('TBILISI, Georgia — A Georgian court ruled.'))).toBe('GE: TBILISI, Georgia, Georgian');
    expect(codes(text('SAN JOSE, Calif. (AP) — A chip maker spoke.'))).toBe('US');
    expect(codes(text('IT WORKS — they said in Iran.'))).toBe('IR');
  });
});

describe('two names that share a word are both found', () => {
  test.each([
    ['North and South Korea were not invited.', 'KP: North and South Korea | KR: South Korea'],
    ['North or South Korean officials.', 'KP: North or South Korean | KR: South Korean'],
    ['East and West Germany met.', 'DD: East and West Germany | DE: West Germany'],
    ['North and South Yemen met.', 'YD: South Yemen | YE: North and South Yemen'],
    ['The Republic of the Congo and DR Congo met.', 'CD: DR Congo | CG: Republic of the Congo'],
    ['The two Congos met.', 'CD: Congos | CG: Congos'],
    ['Both Koreas met.', 'KP: Koreas | KR: Koreas'],
    ['The two Germanies and the two Yemens met.', 'DD: Germanies | DE: Germanies | YD: Yemens | YE: Yemens'],
    ['North, South Korea agree.', 'KP: North, South Korea | KR: South Korea'],
    ['French and Dutch Guiana met.', 'GF: French and Dutch Guiana | SR: Dutch Guiana'],
    ['Many Koreas are possible.', ''],
  ])('%s → %s', (sentence, wanted) => {
    expect(words(text(sentence, { date: '1989-04-08' }))).toBe(wanted);
  });
});

describe('accents are folded and the words are told as printed', () => {
  test.each([
    ['İzmir', 'TR'],
    ['Łódź', 'PL'],
    ['Göteborg', 'SE'],
    ['Tromsø', 'NO'],
    ['Kahramanmaraş', 'TR'],
    ['Liège', 'BE'],
    ['México', 'MX'],
    ['Haïti', 'HT'],
    ['Đà Nẵng', 'VN'],
    ['Zürich', 'CH'],
    ['Gdańsk', 'PL'],
    ['Wrocław', 'PL'],
    ['Málaga', 'ES'],
    ['Weißrussland', ''],
    ['São Paulo', 'BR'],
    ['Sao Paulo', 'BR'],
    ['Reykjavik', 'IS'],
    ['Réunion', 'RE'],
    ['Reunion', ''],
    ['München', 'DE'],
    ['Zu\u0308rich', 'CH'],
  ])('%s → %s', (place, code) => {
    const found = find(text(`Two visitors from ${place}, in a bus.`));
    expect([...found].map(([key, [mention]]) => `${key} ${mention!.words} ${mention!.offset}`)).toEqual(
      code ? [`${code} ${place} 18`] : [],
    );
  });

  test('in capitals too', () => {
    expect(words(text('Nothing.', { title: 'İZMİR VE ŁÓDŹ', dateline: 'MÁLAGA' }))).toBe(
      'ES: MÁLAGA | PL: ŁÓDŹ | TR: İZMİR',
    );
  });
});

describe('“US” in a headline of capitals is the country where no pronoun can stand', () => {
  test.each([
    ['IRAN, US HOLD TALKS', 'IR US'],
    ['US, UK TO SIGN PACT', 'GB US'],
    ['UK AND US AGREE', 'GB US'],
    ['US TARIFFS RISE', 'US'],
    ['CHINA HITS US GOODS', 'CN US'],
    ['FED SAYS US ECONOMY SLOWS', 'US'],
    ['JOIN US TODAY', ''],
    ['LET US GO', ''],
    ['TELL US MORE', ''],
    ['ALL OF US', ''],
    ['CHINA WARNS US', 'CN'],
  ])('%s → %s', (title, wanted) => {
    expect(codes(text('Nothing.', { title }))).toBe(wanted);
  });

  test('where it may be either, the text decides', () => {
    const title = 'CHINA WARNS US';
    expect(codes(text('American officials spoke.', { title }))).toBe('CN US');
  });
});

describe('a place’s word with a surname behind it is a person', () => {
  test.each([
    ['India Walton won the primary in Buffalo. Walton thanked her voters.', 'US'],
    ['London Breed, the mayor of San Francisco, spoke. Breed left.', 'US'],
    ['Paris Hilton arrived. Hilton waved, and Paris smiled.', ''],
    ['Kenya Barris, Jordan Pickford, Chad Johnson and Austin Butler met.', ''],
    ['Georgia Meloni met Israel Adesanya and Chelsea Clinton.', ''],
    ['Sofia Coppola filmed in Sofia.', 'BG'],
    ['Jack London wrote it.', ''],
  ])('%s → %s', (sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });

  test.each([
    ['India Today rose.', 'IN'],
    ['China Mobile rose.', 'CN'],
    ['The Jordan Valley was closed.', 'JO'],
    ['The Georgia Senate met.', 'GE'],
    ['India Prime Minister Jane Roe spoke.', 'IN'],
    ['Chad President John Roe spoke; Chad Daybell was tried.', 'TD'],
    ['Paris Mayor Jane Roe met London Mayor John Roe.', 'FR GB'],
    ['The London Metal Exchange and the Paris Bourse fell.', 'FR GB'],
    ['Kenya Red Cross volunteers came.', 'KE'],
    ['Israel said so. Israel Katz flew home.', 'IL'],
  ])('but not in “%s” → %s', (sentence, wanted) => {
    expect(codes(text(sentence))).toBe(wanted);
  });

  test.each([
    ['India Walton Wins Primary', 'India Walton thanked her voters.', ''],
    ['PARIS HILTON ARRIVES', 'Paris Hilton waved.', ''],
    ['Kenya Barris signs a contract', 'Nothing.', ''],
    ['India Bans an App', 'Nothing.', 'IN'],
  ])('in the headline “%s” of “%s” → %s', (title, sentence, wanted) => {
    expect(codes(text(sentence, { title }))).toBe(wanted);
  });
});

describe('a name that two states share', () => {
  test('is the state that stood on the story’s day', () => {
    expect(codes(text('Moscow answered.', { date: '1987-03-02' }))).toBe('SU');
    expect(codes(text('Moscow answered.', { date: '2025-03-02' }))).toBe('RU');
    expect(codes(text('Prague answered.', { date: '1987-03-02' }))).toBe('CS');
    expect(codes(text('Prague answered.', { date: '2025-03-02' }))).toBe('CZ');
  });

  test('is the one that the story names beside it', () => {
    expect(codes(text('Korean officials spoke in Pyongyang.'))).toBe('KP');
    expect(codes(text('Korean officials spoke in Seoul.'))).toBe('KR');
    expect(codes(text('German officials spoke in Bonn.', { date: '1987-03-02' }))).toBe('DE');
  });
});

test('the words are those that stand in the text, at the place that is given', () => {
  const story = text('The Kremlin and Tehran agreed; the Kremlin said so.', {
    title: 'Russia and Iran agree',
  });
  const parts = new Map(partsOf(story));
  for (const mentions of find(story).values()) {
    for (const { part, offset, words } of mentions)
      expect(parts.get(part)!.slice(offset, offset + words.length)).toBe(words);
  }
  expect(matchedWords(find(story).get('RU')!)).toEqual(['Russia', 'Kremlin']);
});

describe('a story is about a country', () => {
  const about = (story: StoryText, code: string) => isAboutCountry(find(story).get(code) ?? []);

  test('that its dateline names', () =>
    expect(about(text('Nothing.', { dateline: 'TEHRAN' }), 'IR')).toBe(true));
  test('that headline and text name', () =>
    expect(about(text('In Tehran.', { title: 'Iran speaks' }), 'IR')).toBe(true));
  test('that the lead and one more place name', () =>
    expect(about(text('Iran spoke in Tehran.'), 'IR')).toBe(true));
  test('but not one that is named once', () => expect(about(text('Iran spoke.'), 'IR')).toBe(false));
});

test('no text makes the finder fail, and its places always give back the words', () => {
  const word = fc.constantFrom(
    'Iran',
    'US',
    'U.S.',
    'TEHRAN',
    '<',
    '>',
    'New Mexico',
    'Korean',
    '-',
    '’s',
    '\n',
    'İ',
    'ß',
    '🜁',
  );
  const anyText = fc
    .array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 20 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, dateline, paragraph) => {
      const story = text(paragraph, { title, dateline });
      const parts = new Map(partsOf(story));
      for (const mentions of find(story).values()) {
        for (const { part, offset, words } of mentions)
          expect(parts.get(part)!.slice(offset, offset + words.length)).toBe(words);
      }
    }),
  );
});

describe('the country records', () => {
  test('are there for every code', () => {
    expect(records.map(({ code }) => code).toSorted()).toEqual([...countryCodes].toSorted());
  });

  test('claim no word that another claims without saying so', () => {
    const claims = new Map<string, string[]>();
    for (const record of records) {
      const words = [
        record.name,
        ...record.names,
        ...record.demonyms,
        record.capital ?? [],
        ...record.regions,
        ...record.places,
        ...record.metonyms,
      ].flat();
      for (const word of new Set(words)) claims.set(word, [...(claims.get(word) ?? []), record.code]);
    }
    for (const record of records)
      for (const word of record.alsoPeople) expect(claims.get(word) ?? []).toContain(record.code);
    const shared = new Map(records.map((record) => [record.code, new Set(record.shared)]));
    const unsaid = [...claims].filter(
      ([word, by]) => by.length > 1 && !by.every((code) => shared.get(code)!.has(word)),
    );
    expect(unsaid).toEqual([]);
  });
});
