import { groups } from '../archive/chronology.ts';
import { scriptOf } from '../archive/language.ts';
import { byName } from '../archive/order.ts';
import { registerKey } from '../archive/person.ts';
import { tally } from '../archive/tally.ts';
import type { Person, Photo, Photographer, Source } from '../archive/types.ts';
import { slug } from '../parse/slug.ts';
import type { Site } from '../site.ts';
import type { Counted, PersonRef, SlugRef } from './items.ts';
import { personRef, slugRef } from './items.ts';
import type { PhotoCount } from './photos.ts';
import { photoCount } from './photos.ts';
import type { PhotoSheet, SheetPage } from './photoSheet.ts';
import { newestShown, sheetPages } from './photoSheet.ts';

export interface PhotographerModel extends PhotoCount {
  kind: 'photographer';
  sheet: PhotoSheet;
  /** Those for whom the photos of the page’s time were taken, and who is in them, most often first. */
  agencies: Counted<SlugRef>[];
  people: Counted<PersonRef>[];
}

/** The register of photographers: all, the letters of a register that is too long for a page, or one of these letters. */
export interface PhotographersModel {
  kind: 'photographers';
  photographers: number;
  /** The letter of the page, where it has one. */
  letter?: string;
  /** In the order of the alphabet; `part` leads to the page of the letter, where it has one of its own. */
  letters: { letter: string; part?: string; entries: PhotoCount[] }[];
}

/** The photos of an agency, or those that somebody is in, where its page cannot show all. */
export interface SubjectPhotosModel {
  kind: 'subjectPhotos';
  subject: { source: SlugRef } | { person: PersonRef };
  sheet: PhotoSheet;
}

export function photographerPages(
  photographer: Photographer,
): { page: SheetPage; model: () => PhotographerModel }[] {
  return sheetPages(photographer.photos, { newest: newestOfPhotographer }).map((page) => ({
    page,
    model: () => ({
      kind: 'photographer',
      ...photoCount({ ...slugRef(photographer), photos: page.all }),
      sheet: page.sheet(),
      agencies: mostOf(page.all, (photo) => photo.sources, slugRef),
      people: mostOf(page.all, (photo) => photo.people, personRef),
    }),
  }));
}

/** The register’s pages: the first, and where there are many photographers one for each letter. */
export function photographersPages(
  photographers: Photographer[],
  { language }: Pick<Site, 'language'>,
): { part?: string; model: () => PhotographersModel }[] {
  const letters = lettersOf(photographers, language);
  const isDivided = photographers.length > longestRegister;
  const start = { kind: 'photographers' as const, photographers: photographers.length };
  const first = (): PhotographersModel => ({
    ...start,
    letters: letters.map(({ letter, part, of }) =>
      isDivided ? { letter, part, entries: [] } : { letter, entries: of.map(photoCount) },
    ),
  });
  return [
    { model: first },
    ...letters
      .filter(() => isDivided)
      .map(({ letter, part, of }) => ({
        part,
        model: (): PhotographersModel => ({
          ...start,
          letter,
          letters: [{ letter, part, entries: of.map(photoCount) }],
        }),
      })),
  ];
}

/** The pages of an agency’s photos; none where its own page shows all. */
export function sourcePhotosPages(source: Source): { page: SheetPage; model: () => SubjectPhotosModel }[] {
  return subjectPages(source.photos, { source: slugRef(source) });
}

/** The pages of the photos that somebody is in or that name him or her; none where his or her own page shows all. */
export function personPhotosPages(person: Person): { page: SheetPage; model: () => SubjectPhotosModel }[] {
  return subjectPages(person.photos, { person: personRef(person) });
}

function subjectPages(
  photos: Photo[],
  subject: SubjectPhotosModel['subject'],
): { page: SheetPage; model: () => SubjectPhotosModel }[] {
  if (photos.length <= newestShown) return [];
  return sheetPages(photos, { newest: newestOfPhotographer }).map((page) => ({
    page,
    model: () => ({ kind: 'subjectPhotos', subject, sheet: page.sheet() }),
  }));
}

/** How many photos the first page of a divided list shows. */
const newestOfPhotographer = 40;
const mostBeside = 12;
/** The most photographers on one page: 60 kB of HTML. */
const longestRegister = 400;

function mostOf<T, Ref>(photos: Photo[], of: (photo: Photo) => T[], ref: (thing: T) => Ref): Counted<Ref>[] {
  return tally(photos.flatMap(of))
    .slice(0, mostBeside)
    .map(([thing, count]) => ({ of: ref(thing), count }));
}

/** Photographers by the letter under which a register has their family names. */
function lettersOf(
  photographers: Photographer[],
  language: string,
): { letter: string; part: string; of: Photographer[] }[] {
  const isLatin = scriptOf(language) === 'Latn';
  const keyed = photographers.map((of) => ({ of, key: registerKey(of) }));
  keyed.sort(byName(language, ({ key }) => key));
  const letterOf = ({ key }: { key: string }): string =>
    (Array.from(isLatin ? slug(key) : key)[0] ?? '#').toUpperCase();
  return groups(keyed, letterOf).map(([letter, some]) => ({
    letter,
    part: /^[A-Z\d]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)!.toString(16)}`,
    of: some.map(({ of }) => of),
  }));
}
