import { readCaption } from '../parse/caption.ts';
import { readCredit } from '../parse/credit.ts';
import { picturePath } from '../parse/picture.ts';
import type { PhotoRecord } from '../parse/records.ts';
import type { StoryDate } from '../parse/storyDate.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';

/** A photo of a story: the caption is the record, whether the picture is held or not. */
export interface Photo {
  story: Story;
  /** Its place in the story, from 1: `#photo-1`. */
  number: number;
  caption: string;
  /** The credit line as printed. */
  credit?: string;
  photographer?: string;
  agencies: string[];
  /** The agencies, joined. */
  sources: Source[];
  /** Who gave a handout. */
  provider?: string;
  filePhoto: boolean;
  handout: boolean;
  pool: boolean;
  taken?: StoryDate;
  place?: string;
  /** Who is in the picture, as an editor says. */
  people: Person[];
  /** Others whom the caption names. */
  named: Person[];
  picture?: Picture;
}

/** A picture the archive holds. */
export interface Picture {
  /** Path in `public/` or below the content folder. */
  folder: 'content' | 'public';
  path: string;
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** Width and height in pixels, by the `file` as written. */
export type PictureSizes = Record<string, { width: number; height: number }>;

export function photoOf(
  record: PhotoRecord,
  number: number,
  story: Story,
  person: (id: string) => Person,
  sizes: PictureSizes,
): Photo {
  const caption = readCaption(record.caption);
  const credit = record.credit ?? caption.credit;
  const { photographer, agencies, provider, filePhoto, handout, pool } = readCredit(credit ?? '');
  const taken = record.taken ?? caption.taken;
  const place = record.place ?? caption.place;
  const picture = pictureOf(record, story, sizes);
  return {
    story,
    number,
    caption: record.caption,
    agencies,
    sources: [],
    filePhoto: filePhoto || caption.filePhoto,
    handout: handout || caption.handout,
    pool,
    people: [...new Set(record.people)].map(person),
    named: [],
    ...(credit && { credit }),
    ...(photographer && { photographer }),
    ...(provider && { provider }),
    ...(taken && { taken }),
    ...(place && { place }),
    ...(picture && { picture }),
  };
}

function pictureOf(record: PhotoRecord, story: Story, sizes: PictureSizes): Picture | undefined {
  if (record.file === undefined) return undefined;
  const where = picturePath(record.file, `${story.id}.md`);
  const size = sizes[record.file];
  if ('wrong' in where || !size) throw new Error(`no size is known for ${record.file} of ${story.id}`);
  return { ...where.value, alt: record.alt ?? '', ...size };
}
