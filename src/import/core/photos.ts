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
): Photo[] {
  const photos = new Map<string, Photo>();
  for (const draft of drafts) {
    const place: Place = { line: draft.line, ...(draft.path !== undefined && { path: draft.path }) };
    const { photo, guess } = photoFrom(draft);
    const key = (photo['caption'] || oneLine(draft.caption)).toLowerCase();
    const first = photos.get(key);
    if (!first && visible.test(key)) {
      photos.set(key, photo);
      if (guess) doubts.push(doubt(place, 'guessed-credit', { credit: photo['credit'] ?? '', why: guess }));
      continue;
    }
    // The first is given what only its second mention says.
    for (const [name, text] of Object.entries(photo)) if (first) first[name] ||= text;
    const more = Object.values(photo).filter((text) => !Object.values(first ?? {}).includes(text));
    const text = [oneLine(draft.caption), ...more].filter(Boolean).join(' ');
    const why = first ? 'the caption stands twice' : 'a credit without a caption';
    if (text) leftOut.push({ ...place, text, why, ...(first && { certain: true }) });
  }
  return [...photos.values()].map((photo) =>
    Object.fromEntries(Object.entries(photo).filter(([, text]) => text !== '')),
  );
}

/** The fields of a photo by their names, in the order of a record; what is not known is empty. */
type Photo = Record<string, string>;

/** A photo’s fields: those that were given, and what its caption says. */
function photoFrom(draft: PhotoDraft): { photo: Photo; guess?: string | undefined } {
  const printed = oneLine(draft.caption);
  const given = oneLine(draft.credit ?? '');
  const whole = readCaption(printed);
  const apart = given || whole.credit ? undefined : creditBehind(printed);
  const read = apart ? { ...readCaption(apart.caption), credit: apart.credit } : whole;
  const caption = given ? printed : (apart?.caption ?? withoutCredit(printed, read.credit));
  const alt = oneLine(draft.alt ?? '');
  const photo = {
    caption,
    credit: given || (read.credit ?? ''),
    alt: visible.test(alt) && alt !== caption ? alt : '',
    taken: draft.taken ?? read.taken ?? '',
    place: oneLine(draft.place ?? '') || (read.place ?? ''),
  };
  return { photo, guess: apart?.guess };
}

/** A caption without the credit printed after it, which is in its own field. */
function withoutCredit(caption: string, credit: string | undefined): string {
  if (!credit) return caption;
  const at = caption.lastIndexOf(credit);
  const before = caption.slice(0, at).replace(/[\s([|•·–—-]+$/, '');
  return at > 0 && visible.test(before) ? before : caption;
}
