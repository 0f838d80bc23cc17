import { describe, expect, test } from 'vitest';
import { photographersPages } from '../../src/models/photographer.ts';
import type { Archive } from '../../src/archive/types.ts';
import { archive, story } from './holdings.ts';

/** An archive of stories with one photo each, of these credit lines. */
function credited(...credits: string[]): Archive {
  return archive({
    stories: credits.map((credit, at) =>
      story(`s${String(at).padStart(4, '0')}`, {
        date: `20${String(10 + (at % 10))}-04-08`,
        photos: `[{ caption: A mural., credit: ${JSON.stringify(credit)} }]`,
      }),
    ),
  });
}

const namesOf = ({ photographers }: Archive): [slug: string, name: string, photos: number][] =>
  photographers.map(({ slug, name, photos }) => [slug, name, photos.length]);

describe('a photographer', () => {
  test.each([
    [
      'capitals',
      ['EPA/ABEDIN TAHERKENAREH', 'Abedin Taherkenareh/EPA', 'EPA/Abedin TAHERKENAREH'],
      'abedin-taherkenareh',
      'Abedin Taherkenareh',
    ],
    ['accents', ['AFP/José Peña', 'Jose Pena/AFP', 'José Peña via Getty Images'], 'jose-pena', 'José Peña'],
    ['initials', ['REUTERS/J. R. Okafor', 'J.R. Okafor/REUTERS', 'J.R. Okafor'], 'jr-okafor', 'J.R. Okafor'],
    [
      'hyphens',
      ['Anne-Marie Low/AP', 'Anne Marie Low/AP', 'Anne-Marie Low'],
      'anne-marie-low',
      'Anne-Marie Low',
    ],
  ])('is one, however %s are printed', (_, credits, slug, name) => {
    expect(namesOf(credited(...credits))).toEqual([[slug, name, 3]]);
  });

  test('has an address that does not depend on which form is printed most', () => {
    const slugs = (...credits: string[]): string[] => namesOf(credited(...credits)).map(([slug]) => slug);
    expect(slugs('AFP/José Peña')).toEqual(slugs('AFP/JOSE PENA', 'AFP/JOSE PENA', 'AFP/José Peña'));
  });

  test('is named beside another, and each has the photo', () => {
    const opened = credited('Jane Roe and John Doe/EPA', 'John Doe/AFP');
    expect(namesOf(opened)).toEqual([
      ['jane-roe', 'Jane Roe', 1],
      ['john-doe', 'John Doe', 2],
    ]);
    expect(opened.photos[0]!.creators.map(({ name }) => name)).toEqual(['Jane Roe', 'John Doe']);
    expect(opened.photos[0]!.photographer).toBe('Jane Roe and John Doe');
  });

  test('is nobody where an agency, a handout or a graphic is credited', () => {
    expect(
      namesOf(credited('REUTERS', 'Iranian Presidency/Handout via AFP', 'Dateline graphic', 'EPA/STR')),
    ).toEqual([]);
  });
});

describe('the register of photographers', () => {
  const many = Array.from({ length: 450 }, (_, at) => {
    const letters = [at % 26, Math.floor(at / 26)].map((one) => String.fromCharCode(97 + one));
    return `Jane ${letters[0]!.toUpperCase()}o${letters[1]}a/EPA`;
  });

  test('is by family name, with counts and years', () => {
    const opened = credited(
      'Maxim Blinov/TASS',
      'Evelyn Hockstein/REUTERS',
      'Evelyn Hockstein/REUTERS',
      'Zoe Adler/AP',
    );
    const [page, ...others] = photographersPages(opened.photographers, { language: 'en' });
    expect(others).toEqual([]);
    expect(
      page!
        .model()
        .letters.map(({ letter, entries }) => [
          letter,
          entries.map(({ name, photos, years }) => [name, photos, years]),
        ]),
    ).toEqual([
      ['A', [['Zoe Adler', 1, ['2013', '2013']]]],
      ['B', [['Maxim Blinov', 1, ['2010', '2010']]]],
      ['H', [['Evelyn Hockstein', 2, ['2011', '2012']]]],
    ]);
  });

  test('has a page for each letter where it is long', () => {
    const pages = photographersPages(credited(...many).photographers, { language: 'en' });
    expect(pages).toHaveLength(27);
    const [first, a] = pages;
    expect(first!.model().letters.every(({ entries }) => !entries.length)).toBe(true);
    expect([a!.part, a!.model().letter, a!.model().letters[0]!.entries.length]).toEqual(['a', 'A', 18]);
    const listed = pages.slice(1).flatMap(({ model }) => model().letters[0]!.entries);
    expect(listed).toHaveLength(450);
  });

  test('is empty where nobody is credited', () => {
    const pages = photographersPages(credited('REUTERS').photographers, { language: 'en' });
    expect(pages.map(({ model }) => model())).toEqual([
      { kind: 'photographers', photographers: 0, letters: [] },
    ]);
  });
});
