import { readCaption } from '../../parse/caption.ts';
import { visible } from '../../parse/sourceText.ts';
import { creditBehind } from './printed/creditBehind.ts';
import type { Doubt, LeftOut, PhotoDraft, Place } from './delivery.ts';
import { doubt } from './doubts.ts';
import { oneLine } from './notation/oneLine.ts';

/** The photos of a record: each caption once, with all that its mentions say. What is left over and what is doubtful goes into the notes. */
export function photosOf(
  drafts: PhotoDraft[],
  { leftOut, doubts }: { leftOut: LeftOut[]; doubts: Doubt[] },
): Record<string, string>[] {
  const photos = new Map<string, Record<string, string>>();
  for (const { line, path, ...draft } of drafts) {
    const place: Place = { line, ...(path !== undefined && { path }) };
    const { photo, guess } = photoFrom(draft);
    const key = (photo['caption'] ?? oneLine(draft.caption)).toLowerCase();
    const first = photos.get(key);
    if (!first && visible.test(key)) {
      photos.set(key, photo);
      if (guess) doubts.push(doubt(place, 'guessed-credit', { credit: photo['credit'] ?? '', why: guess }));
      continue;
    }
    if (first) fill(first, photo);
    const more = Object.values(photo).filter((text) => !Object.values(first ?? {}).includes(text));
    const text = [oneLine(draft.caption), ...more].filter(Boolean).join(' ');
    const why = first ? 'the caption stands twice' : 'a credit without a caption';
    if (text) leftOut.push({ ...place, text, why, ...(first && { certain: true }) });
  }
  return [...photos.values()];
}

/** Gives a photo what only its second mention says, in the order of a record. */
function fill(photo: Record<string, string>, second: Record<string, string>): void {
  const whole = Object.fromEntries(
    ['caption', 'credit', 'alt', 'taken', 'place'].flatMap((name) => {
      const text = photo[name] ?? second[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
  Object.assign(photo, whole);
}

/** A photo’s fields: those that were given, and what its caption says. */
function photoFrom(draft: Omit<PhotoDraft, 'line'>): {
  photo: Record<string, string>;
  guess?: string | undefined;
} {
  const printed = oneLine(draft.caption);
  const given = oneLine(draft.credit ?? '');
  const whole = readCaption(printed);
  const apart = given || whole.credit ? undefined : creditBehind(printed);
  const read = apart ? { ...readCaption(apart.caption), credit: apart.credit } : whole;
  const caption = given ? printed : (apart?.caption ?? withoutCredit(printed, read.credit));
  const alt = oneLine(draft.alt ?? '');
  const fields = {
    caption,
    credit: given || read.credit,
    alt: visible.test(alt) && alt !== caption ? alt : '',
    taken: draft.taken ?? read.taken,
    place: oneLine(draft.place ?? '') || read.place,
  };
  const said = Object.entries(fields).filter((field): field is [string, string] => !!field[1]);
  return { photo: Object.fromEntries(said), guess: apart?.guess };
}

/** A caption without the credit printed after it, which is in its own field. */
function withoutCredit(caption: string, credit: string | undefined): string {
  if (!credit) return caption;
  const at = caption.lastIndexOf(credit);
  const before = caption.slice(0, at).replace(/[\s([|•·–—-]+$/, '');
  return at > 0 && visible.test(before) ? before : caption;
}
