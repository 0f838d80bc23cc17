import { describe, expect, test } from 'vitest';
import { heldPhotosPages, photosPages } from '../../src/models/photos.ts';
import type { SheetPage } from '../../src/models/photoSheet.ts';
import { mostPhotos, personSheet, sheetPages } from '../../src/models/photoSheet.ts';
import type { Archive, Photo } from '../../src/archive/types.ts';
import { archive, person, pictureFacts, story } from './holdings.ts';

/** Stories of a day each, with so many photos; a picture is held of those whose number is in `held`. */
function opened(days: [date: string, photos: number][], held: number[] = []): Archive {
  let number = 0;
  return archive({
    stories: days.map(([date, count], at) => {
      const files: string[] = [];
      const photos = Array.from({ length: count }, () => {
        const file = held.includes(number) ? `, file: p${number}.jpg, alt: A wall` : '';
        if (file) files.push(`p${number}.jpg`);
        return `{ caption: Photo ${number++}., credit: Jane Roe/EPA${file} }`;
      });
      return {
        ...story(`s${at}`, { date, photos: `[${photos.join(', ')}]` }),
        pictures: Object.fromEntries(files.map((file) => [file, pictureFacts(1200, 800)])),
      };
    }),
  });
}

const photosOf = (...days: [date: string, photos: number][]): Photo[] => opened(days).photos;
const placeOf = ({ time = '', number }: SheetPage): string => `${time}${number ? ` ${number}` : ''}`;
const captions = (page: SheetPage): string[] =>
  page.sheet().groups.flatMap(({ photos }) => photos.map(({ caption }) => caption));

describe('a list of photos', () => {
  test('is on one page where it is short', () => {
    const [page, ...others] = sheetPages(photosOf(['2024-03-01', 3], ['2025-04-08', 2]));
    expect(others).toEqual([]);
    expect(captions(page!)).toEqual(['Photo 4.', 'Photo 3.', 'Photo 2.', 'Photo 1.', 'Photo 0.']);
  });

  test('is divided by year, month and day as far as it must be', () => {
    const pages = sheetPages(
      photosOf(
        ['2023-01-02', 60],
        ['2024-03-01', 90],
        ['2024-03', 20],
        ['2024-05-01', 4],
        ['2024', 5],
        ['2025-06-14', 230],
      ),
    );
    expect(pages.map(placeOf)).toEqual([
      '',
      '2023',
      '2024',
      '2024-03',
      '2024-03-01',
      '2024-05',
      '2025',
      '2025-06',
      '2025-06-14',
      '2025-06-14 2',
      '2025-06-14 3',
    ]);
    const at = (place: string): SheetPage => pages.find((page) => placeOf(page) === place)!;
    expect(at('').sheet().parts).toEqual([
      { time: '2023', count: 60 },
      { time: '2024', count: 119 },
      { time: '2025', count: 230 },
    ]);
    expect(captions(at('2024'))).toHaveLength(5);
    expect(captions(at('2024-03'))).toHaveLength(20);
    expect(at('2024').sheet()).toMatchObject({
      previous: '2023',
      next: '2025',
      all: 119,
      shown: 5,
      only: 'undated',
    });
    expect(at('2025-06').sheet()).toMatchObject({ previous: '2024-05', all: 230, shown: 20, only: 'newest' });
    expect(at('2025-06-14 3').sheet()).toMatchObject({ pages: 3, shown: 30, all: 230 });
  });

  test('holds every photo once below its first page, and none has more than a page takes', () => {
    const pages = sheetPages(
      photosOf(
        ...Array.from({ length: 60 }, (_, at): [string, number] => [
          `20${10 + (at % 7)}-0${1 + (at % 9)}-${10 + (at % 18)}`,
          (at * 7) % 23,
        ]),
      ),
      { alwaysYears: true },
    );
    const below = pages.filter((page) => page.sheet().only !== 'newest').flatMap(captions);
    expect(new Set(below).size).toBe(below.length);
    expect(below).toHaveLength(pages[0]!.all.length);
    for (const page of pages) expect(page.sheet().shown).toBeLessThanOrEqual(mostPhotos);
  });

  test('keeps what is on the first page of a day there when more is added', () => {
    const before = sheetPages(photosOf(['2025-06-14', 130]));
    const after = sheetPages(photosOf(['2025-06-14', 230]));
    const firstOfDay = (pages: SheetPage[]): string[] =>
      captions(pages.find((page) => placeOf(page) === '2025-06-14')!);
    expect(firstOfDay(after)).toEqual(firstOfDay(before));
  });

  test('has headings where each stands above a few photos', () => {
    const times = (...days: [string, number][]): (string | undefined)[] =>
      sheetPages(photosOf(...days))[0]!
        .sheet()
        .groups.map(({ time }) => time);
    expect(times(['2024-03-01', 8], ['2025-04-08', 8])).toEqual(['2025-04', '2024-03']);
    expect(times(['2024-03-01', 5], ['2024-05-08', 4], ['2025-04-08', 5])).toEqual(['2025', '2024']);
    expect(times(['2023-03-01', 1], ['2024-03-01', 1], ['2025-04-08', 1])).toEqual([undefined]);
  });
});

test('photos of which the picture is held have pages of their own where there are others', () => {
  const some = opened(
    [
      ['2024-03-01', 3],
      ['2025-04-08', 2],
    ],
    [1, 4],
  );
  expect(heldPhotosPages(some).flatMap(({ page }) => captions(page))).toEqual(['Photo 4.', 'Photo 1.']);
  expect(photosPages(some)[0]!.model()).toMatchObject({
    hasHeld: true,
    whole: { photos: 5, held: 2, photographers: 1, agencies: 1 },
  });
  const [crop] = photosPages(some)[0]!.model().sheet.groups[0]!.photos;
  expect(crop!.picture).toEqual({
    folder: 'content',
    path: 'stories/p4.jpg',
    alt: 'A wall',
    width: 1200,
    height: 800,
    crops: [320, 640],
  });
  for (const held of [[], [0, 1, 2, 3, 4]]) {
    const all = opened(
      [
        ['2024-03-01', 3],
        ['2025-04-08', 2],
      ],
      held,
    );
    expect(heldPhotosPages(all)).toEqual([]);
    expect(photosPages(all)[0]!.model().hasHeld).toBe(false);
  }
});

test('a caption is shown without its marks, cut at a word, in the language of its story', () => {
  const long = `${'They shake hands in the hall. '.repeat(8)}`.trim();
  const photos = `[{ caption: "FILE PHOTO: ${long} (Jane Roe/EPA)" }]`;
  const [only] = archive({ stories: [story('a', { photos, lang: 'fa' })] }).photos;
  const [shown] = sheetPages([only!])[0]!.sheet().groups[0]!.photos;
  expect(shown).toMatchObject({
    lang: 'fa',
    filePhoto: true,
    photographers: [{ slug: 'jane-roe', name: 'Jane Roe' }],
  });
  expect(shown!.caption).toBe(
    'They shake hands in the hall. They shake hands in the hall. They shake hands in the hall. They shake hands in the hall. They shake hands in …',
  );
});

test('the page of a person shows the newest photos, and says how many there are', () => {
  const photos = Array.from({ length: 14 }, (_, at) => `{ caption: Photo ${at}., people: [wang-yi] }`);
  const people = [person('wang-yi')];
  const [wang] = archive({ people, stories: [story('a', { photos: `[${photos.join(', ')}]` })] }).people;
  const { photos: shown, all } = personSheet(wang!);
  expect([all, shown.length, shown[0]!.caption]).toEqual([14, 10, 'Photo 13.']);
  expect(shown[0]!.people).toEqual([{ id: 'wang-yi', name: 'wang-yi' }]);
});
