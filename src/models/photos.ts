import type { Archive, Photo } from '../archive/types.ts';
import { yearOf } from '../parse/storyDate.ts';
import type { SlugRef } from './items.ts';
import { slugRef } from './items.ts';
import type { PhotoSheet, SheetPage } from './photoSheet.ts';
import { sheetPages } from './photoSheet.ts';

export interface PhotosModel {
  kind: 'photos';
  /** Whether only photos are listed of which the picture is held. */
  isHeldOnly: boolean;
  /** Whether there are pages of those, and of others as well. */
  hasHeld: boolean;
  sheet: PhotoSheet;
  /** What is on the first page of all photos alone. */
  whole?: WholePhotos;
}

interface WholePhotos {
  photos: number;
  held: number;
  photographers: number;
  agencies: number;
  /** The most photos first. */
  topPhotographers: PhotoCount[];
  topAgencies: PhotoCount[];
}

/** Somebody who took or supplied photos, how many, and the years of their stories. */
export interface PhotoCount extends SlugRef {
  photos: number;
  years: [first: string, last: string];
}

/** The pages of all photos. */
export function photosPages(archive: Archive): { page: SheetPage; model: () => PhotosModel }[] {
  const hasHeld = heldPhotos(archive).length > 0;
  return sheetPages(archive.photos, { alwaysYears: true, newest: newestOfAll }).map((page) => ({
    page,
    model: () => ({
      kind: 'photos',
      isHeldOnly: false,
      hasHeld,
      sheet: page.sheet(),
      ...(page.time === undefined && { whole: wholePhotos(archive) }),
    }),
  }));
}

/** The pages of the photos of which the picture is held; none where it is so of all or of none. */
export function heldPhotosPages(archive: Archive): { page: SheetPage; model: () => PhotosModel }[] {
  const held = heldPhotos(archive);
  if (!held.length) return [];
  return sheetPages(held, { newest: newestOfAll }).map((page) => ({
    page,
    model: () => ({ kind: 'photos', isHeldOnly: true, hasHeld: true, sheet: page.sheet() }),
  }));
}

/** Counts photos of somebody who has one at least. */
export function photoCount(of: SlugRef & { photos: Photo[] }): PhotoCount {
  const years = of.photos.map(({ story }) => yearOf(story.date));
  return { ...slugRef(of), photos: of.photos.length, years: [years[0] ?? '', years.at(-1) ?? ''] };
}

/** How many photos the first page shows. */
const newestOfAll = 40;
/** How many photographers and agencies it lists. */
const mostListed = 15;

/** Those of which the picture is held, where there are others too. */
function heldPhotos({ photos }: Archive): Photo[] {
  const held = photos.filter(({ picture }) => picture);
  return held.length < photos.length ? held : [];
}

function wholePhotos({ photos, photographers, sources }: Archive): WholePhotos {
  const agencies = sources.filter((source) => source.photos.length);
  return {
    photos: photos.length,
    held: photos.filter(({ picture }) => picture).length,
    photographers: photographers.length,
    agencies: agencies.length,
    topPhotographers: mostOf(photographers),
    topAgencies: mostOf(agencies),
  };
}

function mostOf(all: (SlugRef & { photos: Photo[] })[]): PhotoCount[] {
  return all
    .toSorted((a, b) => b.photos.length - a.photos.length)
    .slice(0, mostListed)
    .map(photoCount);
}
