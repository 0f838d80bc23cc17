import { expect, test } from 'vitest';
import { photoOf } from '../../src/archive/photo.ts';
import type { Photo, HeldPictures } from '../../src/archive/types.ts';
import { archive, person, settings, story, pictureFacts } from './holdings.ts';

function photo(fields: string, sizes: HeldPictures = {}): Photo {
  const filed = story('2025/talks', { photos: `[{ ${fields} }]` });
  const people = [person('abbas-araghchi')];
  return archive({ stories: [{ ...filed, pictures: sizes }], people }).photos[0]!;
}

test('caption and credit tell photographer, agencies, day and place', () => {
  const {
    story: of,
    people,
    sources,
    creators,
    ...told
  } = photo(
    'caption: "01 February 2026, China, Beijing: Ministers shake hands.", credit: Maxim Blinov/TASS via ZUMA Press/dpa, people: [abbas-araghchi]',
  );
  expect(of.id).toBe('2025/talks');
  expect(people.map(({ id }) => id)).toEqual(['abbas-araghchi']);
  expect(sources.map(({ slug }) => slug)).toEqual(['tass', 'zuma-press', 'dpa']);
  expect(creators.map(({ slug, name }) => [slug, name])).toEqual([['maxim-blinov', 'Maxim Blinov']]);
  expect(told).toEqual({
    number: 1,
    caption: '01 February 2026, China, Beijing: Ministers shake hands.',
    credit: 'Maxim Blinov/TASS via ZUMA Press/dpa',
    photographer: 'Maxim Blinov',
    photographers: ['Maxim Blinov'],
    agencies: ['TASS', 'ZUMA Press', 'dpa'],
    filePhoto: false,
    handout: false,
    pool: false,
    named: [],
    taken: '2026-02-01',
    place: 'Beijing, China',
  });
});

test('what the editor wrote stands before what the caption says', () => {
  const { taken, place, credit } = photo(
    'caption: "01 February 2026, China, Beijing: Ministers. (Jane Doe/TASS)", credit: EPA/JOHN ROE, taken: 2026-01, place: Shanghai',
  );
  expect([taken, place, credit]).toEqual(['2026-01', 'Shanghai', 'EPA/JOHN ROE']);
});

test('a credit inside the caption is read where none stands beside it', () => {
  const { credit, photographer, agencies } = photo('caption: Ministers shake hands. (Jane Doe/TASS)');
  expect([credit, photographer, agencies]).toEqual(['Jane Doe/TASS', 'Jane Doe', ['TASS']]);
});

test('a file photo or a handout is known by its caption or its credit', () => {
  expect(photo('caption: "FILE PHOTO: A mural"').filePhoto).toBe(true);
  expect(photo('caption: A mural, credit: REUTERS/Jane Doe/File Photo').filePhoto).toBe(true);
  expect(photo('caption: "HANDOUT PHOTO: A mural"').handout).toBe(true);
  expect(photo('caption: A mural, credit: Iranian Presidency/Handout via REUTERS')).toMatchObject({
    handout: true,
    provider: 'Iranian Presidency',
    filePhoto: false,
  });
});

test('a picture that is held has its folder, path and size', () => {
  const size = pictureFacts(1200, 800);
  expect(photo('caption: A mural, file: mural.jpg, alt: A wall', { 'mural.jpg': size }).picture).toEqual({
    folder: 'content',
    path: 'stories/2025/mural.jpg',
    alt: 'A wall',
    ...size,
  });
  expect(
    photo('caption: A mural, file: /m/mural.jpg, alt: A wall', { '/m/mural.jpg': size }).picture,
  ).toEqual({
    folder: 'public',
    path: 'm/mural.jpg',
    alt: 'A wall',
    ...size,
  });
});

test.each([
  ['Harbour Courier/J. Mohn', ['J. Mohn'], ['Harbour Courier']],
  ['MAREN HOLT/HARBOUR COURIER', ['Maren Holt'], ['Harbour Courier']],
  ['Ny Dag', [], ['Ny Dag']],
  ['Le Courrier du Port/NTB', [], ['Le Courrier du Port', 'NTB']],
  ['Harbour Courier Club', ['Harbour Courier Club'], []],
])('in the credit “%s”, an outlet of the archive is no photographer', (credit, photographers, agencies) => {
  const opened = archive({
    archive: [settings({ name: 'Harbour Courier' })],
    stories: [
      story('a', { source: 'Le Courrier du Port', photos: `[{ caption: A mural, credit: ${credit} }]` }),
      story('b', { source: 'Ny Dag', agencies: '[NTB]' }),
    ],
  });
  expect(opened.photos[0]).toMatchObject({ photographers, agencies });
});

test('a picture that is not held is not there', () => {
  expect(photo('caption: A mural')).not.toHaveProperty('picture');
});

test('a picture nobody measured stops the archive', () => {
  const { record } = story('a', { photos: '[{ caption: A mural, file: mural.jpg, alt: A wall }]' });
  const [of] = archive({ stories: [story('a')] }).stories;
  expect(() => photoOf(record!.photos[0]!, 1, of!, () => undefined!, {})).toThrow(
    'nothing is known of mural.jpg of a',
  );
});

test('whom the caption names is not said to be in the picture', () => {
  const opened = archive({
    stories: [story('a', { photos: '[{ caption: "Wang Yi and Abbas Araghchi’s car", people: [wang-yi] }]' })],
    people: [person('wang-yi', { name: 'Wang Yi' }), person('abbas-araghchi', { name: 'Abbas Araghchi' })],
  });
  const [only] = opened.photos;
  expect(only!.people.map(({ id }) => id)).toEqual(['wang-yi']);
  expect(only!.named.map(({ id }) => id)).toEqual(['abbas-araghchi']);
  expect(opened.people.map(({ photos }) => photos.length)).toEqual([1, 1]);
});
