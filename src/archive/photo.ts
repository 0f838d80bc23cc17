import { readCaption } from '../parse/caption.ts';
import { readCredit } from '../parse/credit.ts';
import { picturePath } from '../parse/picture.ts';
import type { PhotoRecord } from '../parse/records.ts';
import type { HeldPictures, Person, Photo, Picture, Story } from './types.ts';

export function photoOf(
  record: PhotoRecord,
  number: number,
  story: Story,
  person: (id: string) => Person,
  pictures: HeldPictures,
  outletOf?: (name: string) => string | undefined,
): Photo {
  const caption = readCaption(record.caption);
  const credit = record.credit ?? caption.credit;
  const { photographers, agencies, provider, filePhoto, handout, pool } = readCredit(credit ?? '', outletOf);
  const taken = record.taken ?? caption.taken;
  const place = record.place ?? caption.place;
  const picture = pictureOf(record, story, pictures);
  return {
    story,
    number,
    caption: record.caption,
    photographers,
    creators: [],
    agencies,
    sources: [],
    filePhoto: filePhoto || caption.filePhoto,
    handout: handout || caption.handout,
    pool,
    people: [...new Set(record.people)].map(person),
    named: [],
    ...(credit && { credit }),
    ...(photographers.length && { photographer: photographers.join(' and ') }),
    ...(provider && { provider }),
    ...(taken && { taken }),
    ...(place && { place }),
    ...(picture && { picture }),
  };
}

function pictureOf(record: PhotoRecord, story: Story, pictures: HeldPictures): Picture | undefined {
  if (record.file === undefined) return undefined;
  const where = picturePath(record.file, `${story.id}.md`);
  const facts = pictures[record.file];
  if ('message' in where || !facts) throw new Error(`nothing is known of ${record.file} of ${story.id}`);
  return { ...where.value, alt: record.alt ?? '', ...facts, ...(record.focus && { focus: record.focus }) };
}
