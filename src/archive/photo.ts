import { readCaption } from '../parse/caption.ts';
import { readCredit } from '../parse/credit.ts';
import { picturePath } from '../parse/picture.ts';
import type { PhotoRecord } from '../parse/records.ts';
import type { Person, Photo, Picture, PictureSizes, Story } from './types.ts';

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
  if ('message' in where || !size) throw new Error(`no size is known for ${record.file} of ${story.id}`);
  return { ...where.value, alt: record.alt ?? '', ...size };
}
