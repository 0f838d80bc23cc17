import { describe, expect, test } from 'vitest';
import { gazetteerOf } from '../../src/maps/gazetteer.ts';
import { locatorOf } from '../../src/models/locator.ts';
import { countryRecords as records } from '../archive/mentions/records.ts';

const gazetteer = gazetteerOf(records);
/** `Muscat OM 23.6 58.5`. */
const place = (dateline: string, ...countries: string[]): string | undefined => {
  const found = gazetteer.placeOf(dateline, countries);
  return found && `${found.name} ${found.code} ${Math.round(found.lat)} ${Math.round(found.lon)}`;
};

describe('the city of a dateline is found', () => {
  test.each([
    ['MUSCAT', 'Muscat OM 24 58'],
    ['TEHRAN, Iran, April 8 (Reuters) -', 'Tehran IR 36 51'],
    ['GENEVA', 'Geneva CH 46 6'],
    ['São Paulo', 'São Paulo BR -24 -47'],
    ['DUESSELDORF, West Germany', 'Duesseldorf DE 51 7'],
    ['FRANKFURT', 'Frankfurt DE 50 9'],
    ['FT. WORTH, Texas', 'Ft. Worth, Texas US 33 -97'],
    ['UNITED NATIONS', 'United Nations US 41 -74'],
  ])('%s', (dateline, found) => {
    expect(place(dateline)).toBe(found);
  });

  test.each([
    ['PEKING', 'Peking CN 40 116'],
    ['BOMBAY, India', 'Bombay IN 19 73'],
    ['KIEV', 'Kiev UA 50 31'],
    ['LENINGRAD, Soviet Union', 'Leningrad RU 60 30'],
  ])('by a name that newspapers printed: %s', (dateline, found) => {
    expect(place(dateline)).toBe(found);
  });

  test.each([
    ['PORTLAND, Maine', 'Portland, Maine US 44 -70'],
    ['PORTLAND, Ore.', 'Portland, Ore. US 46 -123'],
    ['SPRINGFIELD, Mass.', 'Springfield, Mass. US 42 -73'],
    ['LONDON, Ontario', 'London, Ontario CA 43 -81'],
    ['ATHENS, Ga.', 'Athens, Ga. US 34 -83'],
    ['TBILISI, Georgia', 'Tbilisi GE 42 45'],
    ['VALENCIA, Venezuela', 'Valencia VE 10 -68'],
  ])('by the state or country that it names: %s', (dateline, found) => {
    expect(place(dateline)).toBe(found);
  });

  test.each([
    ['VALENCIA', 'ES', 'Valencia ES 39 0'],
    ['VALENCIA', 'VE', 'Valencia VE 10 -68'],
    ['CAMBRIDGE', 'GB', 'Cambridge GB 52 0'],
    ['LA PAZ', 'BO', 'La Paz BO -16 -68'],
    ['DRESDEN', 'DD', 'Dresden DE 51 14'],
  ])('by the country of the story: %s in a story about %s', (dateline, country, found) => {
    expect(place(dateline, country)).toBe(found);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['two large cities of one name', 'VALENCIA'],
    ['two states of one name', 'SPRINGFIELD'],
    ['a town that only few know by its name', 'HANAU'],
    ['a town in another state than the city', 'DAMASCUS, Ohio'],
    ['a city that is not in that country', 'MUSCAT, France'],
    ['a region that is not known', 'PARIS, Nowhere'],
    ['a name that is no city’s', 'NEW BEDROCK'],
    ['two cities', 'BEIJING and MOSCOW'],
    ['nothing', ''],
  ])('%s: %s', (_, dateline) => {
    expect(place(dateline)).toBeUndefined();
  });

  test('a city abroad whose namesake is in the country of the story', () => {
    expect(place('BIRMINGHAM', 'US')).toBeUndefined();
    expect(place('LIMA', 'US')).toBeUndefined();
    expect(place('BIRMINGHAM', 'GB', 'US')).toBe('Birmingham GB 52 -2');
  });
});

describe('the place of a story', () => {
  const names = new Map(records.map(({ code, name }) => [code, name]));
  const locate = (printed: string, codes: string[], nameOf = (code: string) => names.get(code) ?? code) =>
    locatorOf(
      {
        place: printed,
        countries: codes.map((code) => ({
          country: {
            ...records.find((one) => one.code === code)!,
            shownName: nameOf(code),
            stories: [],
            about: new Set(),
          },
          rel: 'about',
          matched: [],
          times: 0,
        })),
      },
      gazetteer,
      (code) => ({ code, shownName: nameOf(code) }),
    );

  test('has the name of its country, once', () => {
    expect(locate('Muscat, Oman', ['OM'])).toMatchObject({ place: 'Muscat', country: 'Oman', land: ['OM'] });
    expect(locate('Stamford, Conn.', ['US'])).toMatchObject({
      place: 'Stamford, Conn.',
      country: 'United States',
    });
    expect(locate('Singapore', ['SG'])).not.toHaveProperty('country');
  });

  test('is in the state that the story is about, where that has ended, on the land of today’s', () => {
    expect(locate('Leningrad', ['SU'])).toMatchObject({ place: 'Leningrad', country: 'Soviet Union' });
    expect(locate('Leningrad', ['SU'])?.land).toContain('UA');
    expect(locate('Bonn', ['DE', 'DD'])).toMatchObject({ country: 'Germany', land: ['DE'] });
  });

  test('has its country in the language of the archive', () => {
    const inPersian = new Intl.DisplayNames(['fa'], { type: 'region' });
    expect(locate('Muscat', ['OM'], (code) => inPersian.of(code)!)).toMatchObject({
      place: 'Muscat',
      country: 'عمان',
    });
    expect(locate('Tokyo', [], (code) => inPersian.of(code)!)).toMatchObject({
      place: 'Tokyo',
      country: 'ژاپن',
    });
  });

  test('is not said where the dateline is doubtful or missing', () => {
    expect(locate('Springfield', ['US'])).toBeUndefined();
    expect(locatorOf({ countries: [] }, gazetteer, () => undefined)).toBeUndefined();
  });
});
