import { groups, longestList } from '../archive/chronology.ts';
import type { Photo } from '../archive/types.ts';
import { monthOf, yearOf } from '../parse/storyDate.ts';
import type { PhotoItem } from './items.ts';
import { photoItem } from './items.ts';
import type { TimePart } from './timeList.ts';

export interface PhotosModel {
  kind: 'photos';
  /** `2025`, `2025-04`; left out on the first page. */
  time?: string;
  /** Oldest first. */
  parts: TimePart[];
  /** The newest first. */
  photos: { photo: PhotoItem; story: { id: string; title: string; date: string } }[];
}

/** Photos by the years of their stories, and a year with many by months; `photos` oldest first. */
export function photosPages(photos: Photo[]): { time?: string; model: () => PhotosModel }[] {
  const years = groups(photos, (photo) => yearOf(photo.story.date));
  return [
    page(undefined, [], partsOf(years)),
    ...years.flatMap(([year, ofYear]) => {
      if (ofYear.length <= longestList) return [page(year, ofYear)];
      const months = groups(ofYear, (photo) => monthOf(photo.story.date));
      const undated = ofYear.filter((photo) => !monthOf(photo.story.date));
      return [
        page(year, undated, partsOf(months)),
        ...months.map(([month, ofMonth]) => page(month, ofMonth)),
      ];
    }),
  ];
}

function page(
  time: string | undefined,
  photos: Photo[],
  parts: TimePart[] = [],
): { time?: string; model: () => PhotosModel } {
  const at = time && { time };
  return {
    ...at,
    model: () => ({
      kind: 'photos',
      ...at,
      parts,
      photos: photos.toReversed().map((photo) => ({
        photo: photoItem(photo),
        story: { id: photo.story.id, title: photo.story.title, date: photo.story.date },
      })),
    }),
  };
}

function partsOf(grouped: [time: string, photos: Photo[]][]): TimePart[] {
  return grouped.map(([time, { length }]) => ({ time, count: length }));
}
