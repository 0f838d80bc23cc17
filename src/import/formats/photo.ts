import { readCaption } from '../../parse/caption.ts';
import { visible } from '../../parse/sourceText.ts';
import { dayOf } from '../../parse/storyDate.ts';
import type { PhotoDraft, Place } from '../core/delivery.ts';
import { bare } from '../core/notation/oneLine.ts';
import { placeOf } from '../core/delivery.ts';
import { readStamp } from '../core/printed/date.ts';

/** What a format says of a picture, as printed; in each list what is believed most comes first. */
type PictureFields = Partial<Record<'caption' | 'by' | 'credit' | 'alt' | 'taken' | 'place', string[]>>;

/** A picture with its words, as a photo of a story; undefined where it has none. */
export function photoFrom(at: Place, picture: PictureFields): PhotoDraft | undefined {
  const [caption, credit = '', alt, place] = (['caption', 'credit', 'alt', 'place'] as const).map((name) =>
    picture[name]?.find((text) => visible.test(text)),
  );
  const words = caption ?? alt;
  if (!words) return undefined;
  const by = picture.by?.find(Boolean)?.replace(/^by\s+/i, '') ?? '';
  const isOneIn = (one: string, other: string) => bare(other).includes(bare(one));
  const line = isOneIn(by, credit) ? credit : isOneIn(credit, by) ? by : `${by}/${credit}`;
  const printed = readCaption(words).credit;
  const taken = readStamp(picture.taken?.[0] ?? '')?.date;
  return {
    ...placeOf(at),
    caption: words,
    ...(line && !(picture.by && printed && isOneIn(by, printed)) && { credit: line }),
    ...(alt && alt !== words && { alt }),
    ...(taken && { taken: dayOf(taken) ?? taken }),
    ...(place && { place }),
  };
}
