/*
 * Contact sheets: lists of photos as crops of the pictures that are held and empty frames of those that are not. A long list is divided by year,
 * month and day, and a day by number, so that no page grows without end.
 */
import { groups } from '../archive/chronology.ts';
import { cropWidths } from '../archive/renditions.ts';
import { shortened } from '../archive/story.ts';
import type { Person, Photo } from '../archive/types.ts';
import { readCaption } from '../parse/caption.ts';
import { dayOf, monthOf, yearOf } from '../parse/storyDate.ts';
import type { PersonRef, PictureFile, SlugRef } from './items.ts';
import { personRef, pictureFile, slugRef } from './items.ts';
import type { TimePart } from './timeList.ts';

/** A photo in a contact sheet. */
export interface SheetPhoto {
  /** The id of its story, and its place there. */
  story: string;
  number: number;
  /** What its caption says, without the marks before and the credit behind, cut at a word. */
  caption: string;
  /** Of the caption, where its story names one. */
  lang?: string;
  /** Of its story. */
  date: string;
  photographers: SlugRef[];
  agencies: SlugRef[];
  filePhoto?: true;
  handout?: true;
  /** Who is in the picture, as an editor says. */
  people: PersonRef[];
  picture?: SheetPicture;
}

/** Left out: what the sheet does not show. */
export interface SheetPicture extends PictureFile {
  alt: string;
  /** Of the original, in pixels. */
  width: number;
  height: number;
  /** The widths of its crops; none where the original itself is small enough. */
  crops: number[];
}

/** The photos of a year or month under its heading; without a time, without a heading. */
export interface SheetGroup {
  time?: string;
  photos: SheetPhoto[];
}

/** Which page of a list of photos it is. */
export interface SheetPlace {
  /** `2025`, `2025-04`, `2025-04-08`; left out on the first page. */
  time?: string;
  /** From 2, where one time needs several pages. */
  number?: number;
}

/** One page of a list of photos as it is shown. */
export interface PhotoSheet extends SheetPlace {
  /** The pages below it, oldest first. */
  parts: TimePart[];
  groups: SheetGroup[];
  /** How many pages its time takes. */
  pages: number;
  /** The times before and after it that have a page of the same kind. */
  previous?: string;
  next?: string;
  /** How many photos fall into its time, and how many of these it shows. */
  all: number;
  shown: number;
  /** What it shows where it does not show all: the newest of its time, or those of which the month or the day is not known. */
  only?: 'newest' | 'undated';
}

/** A page of a list of photos, from which its sheet can be made. */
export interface SheetPage extends SheetPlace {
  /** The photos of its time, oldest first. */
  all: Photo[];
  sheet: () => PhotoSheet;
}

/**
 * Every page that a list of photos needs, the first page first; `photos` oldest first. `alwaysYears` gives each year a page, however short the list;
 * `newest` is how many the first page of a divided list shows.
 */
export function sheetPages(
  photos: Photo[],
  { alwaysYears = false, newest = newestShown }: { alwaysYears?: boolean; newest?: number } = {},
): SheetPage[] {
  const isDivided = alwaysYears || photos.length > mostPhotos;
  const below = isDivided ? partsBelow(photos, 0) : [];
  const first: Part = {
    all: photos,
    own: isDivided && photos.length > newest ? photos.slice(-newest) : photos,
    parts: isDivided ? timesOf(photos, yearOf) : [],
    pages: 1,
    ...(isDivided && photos.length > newest && { only: 'newest' }),
  };
  return [first, ...below].map((part) => pageOf(part, neighboursIn(below, part)));
}

/** Some photos as a sheet of their own, the newest first; `photos` oldest first. */
export function newestSheet(photos: Photo[], most = newestShown): SheetPhoto[] {
  return photos.slice(-most).toReversed().map(sheetPhoto);
}

/** What the page of a person shows of the photos that he or she is in, or that name him or her in the caption. */
export interface PersonSheet {
  /** The newest first. */
  photos: SheetPhoto[];
  /** How many there are. Where it is more than `photos`, all are at `path.personPhotos(id)`. */
  all: number;
}

export function personSheet({ photos }: Pick<Person, 'photos'>): PersonSheet {
  return { photos: newestSheet(photos), all: photos.length };
}

/** How many photos of a subject its own page shows; one with more has pages of its photos. */
export const newestShown = 10;

/** How many photos a page shows at most: 150 kB of HTML, and some 10,000 pixels in height where five are beside each other. */
export const mostPhotos = 100;

export function sheetPhoto(photo: Photo): SheetPhoto {
  const { story, number, picture } = photo;
  return {
    story: story.id,
    number,
    caption: shortened(readCaption(photo.caption).text || photo.caption, longestCaption),
    ...(story.lang && { lang: story.lang }),
    date: story.date,
    photographers: photo.creators.map(slugRef),
    agencies: photo.sources.map(slugRef),
    ...(photo.filePhoto && { filePhoto: true }),
    ...(photo.handout && { handout: true }),
    people: photo.people.map(personRef),
    ...(picture && {
      picture: {
        ...pictureFile(picture),
        alt: picture.alt,
        width: picture.width,
        height: picture.height,
        crops: cropWidths(picture),
      },
    }),
  };
}

/** In characters: three lines. */
const longestCaption = 140;

/** A page before its photos are looked at. */
interface Part extends SheetPlace {
  all: Photo[];
  /** Those on the page itself, oldest first. */
  own: Photo[];
  parts: TimePart[];
  pages: number;
  only?: 'newest' | 'undated';
}

const levels = [yearOf, monthOf, dayOf];

/** The pages of photos by year, month or day, as the level says, and those below them. */
function partsBelow(photos: Photo[], level: number): Part[] {
  return byTime(photos, levels[level]!).flatMap(([time, all]) => {
    const finer = levels[level + 1];
    if (all.length <= mostPhotos || !finer) return numbered(time, all, all, []);
    const undated = all.filter(({ story }) => !finer(story.date));
    const parts = timesOf(all, finer);
    const own = undated.length
      ? numbered(time, all, undated, parts).map((part): Part => ({ ...part, only: 'undated' }))
      : [{ time, all, own: all.slice(-newestShown * 2), parts, pages: 1, only: 'newest' as const }];
    return [...own, ...partsBelow(all, level + 1)];
  });
}

/** The pages of one time. What is on the first of them stays there when more is added. */
function numbered(time: string, all: Photo[], own: Photo[], parts: TimePart[]): Part[] {
  const pages = Math.max(1, Math.ceil(own.length / mostPhotos));
  return Array.from({ length: pages }, (_, index) => ({
    time,
    ...(index > 0 && { number: index + 1 }),
    all,
    own: own.slice(index * mostPhotos, (index + 1) * mostPhotos),
    parts: index > 0 ? [] : parts,
    pages,
  }));
}

function pageOf(part: Part, beside: Pick<PhotoSheet, 'previous' | 'next'>): SheetPage {
  const { time, number, all, own, parts, pages, only } = part;
  const place = { ...(time && { time }), ...(number && { number }) };
  return {
    ...place,
    all,
    sheet: () => ({
      ...place,
      parts,
      groups: grouped(pages > 1 ? own : own.toReversed(), time),
      pages,
      ...beside,
      all: all.length,
      shown: own.length,
      ...(only && { only }),
    }),
  };
}

/** The times of the same length beside a page’s. */
function neighboursIn(pages: Part[], { time }: Part): Pick<PhotoSheet, 'previous' | 'next'> {
  if (time === undefined) return {};
  const times = [...new Set(pages.flatMap((page) => (page.time?.length === time.length ? page.time : [])))];
  const at = times.indexOf(time);
  const [previous, next] = [times[at - 1], times[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Photos under the headings of months, or of years where these would be many: each heading breaks a row of the sheet, and none may stand above a few photos alone. */
function grouped(photos: Photo[], time: string | undefined): SheetGroup[] {
  const levels = time === undefined ? [monthOf, yearOf] : time.length === 4 ? [monthOf] : [];
  for (const level of levels) {
    const found = groups(photos, ({ story }) => level(story.date) ?? yearOf(story.date));
    if (found.length <= Math.max(1, photos.length / fewestInGroup))
      return found.map(([of, some]) => ({ time: of, photos: some.map(sheetPhoto) }));
  }
  return [{ photos: photos.map(sheetPhoto) }];
}

/** How many photos a heading has below it, one with the other. */
const fewestInGroup = 6;

function byTime(
  photos: Photo[],
  level: (date: string) => string | undefined,
): [time: string, photos: Photo[]][] {
  return groups(photos, ({ story }) => level(story.date));
}

function timesOf(photos: Photo[], level: (date: string) => string | undefined): TimePart[] {
  return byTime(photos, level).map(([time, { length }]) => ({ time, count: length }));
}
