import { readCaption } from '../../parse/caption.ts';
import { visible } from '../../parse/sourceText.ts';
import { creditBehind, isCreditAlone } from './printed/creditBehind.ts';
import type { Doubt, LeftOut, PhotoDraft } from './delivery.ts';
import { doubt } from './doubts.ts';
import { oneLine } from './notation/oneLine.ts';
import { placeOf } from './delivery.ts';

/** The fields of a photo by their names, in the order of a record; what is not known is empty. */
type Photo = Record<string, string>;

/** The photos of a record: each caption once, with all that its mentions say. What is left over and what is doubtful goes into the notes. */
export function photosOf(drafts: PhotoDraft[], notes: { leftOut: LeftOut[]; doubts: Doubt[] }): Photo[] {
  const photos = new Map<string, Photo>();
  for (const draft of drafts) {
    const { photo, guess } = photoFrom(draft);
    const { caption = '', credit = '' } = photo;
    const first = photos.get(caption.toLowerCase());
    if (!first && visible.test(caption)) {
      photos.set(caption.toLowerCase(), photo);
      if (guess) notes.doubts.push(doubt(draft, 'guessed-credit', { credit, why: guess }));
      continue;
    }
    // The first is given what only its second mention says.
    for (const [name, text] of Object.entries(photo)) if (first) first[name] ||= text;
    const more = Object.values(photo).filter((text) => !Object.values(first ?? {}).includes(text));
    const text = [...new Set([oneLine(draft.caption), ...more])].filter(Boolean).join(' ');
    const why = first ? 'the caption stands twice' : 'a credit without a caption';
    if (text) notes.leftOut.push({ ...placeOf(draft), text, why, ...(first && { certain: true }) });
  }
  const isTold = ([, text]: [string, string]) => text !== '';
  return [...photos.values()].map((photo) => Object.fromEntries(Object.entries(photo).filter(isTold)));
}

/** A photo’s fields: those that were given, and what its caption says. */
function photoFrom(draft: PhotoDraft): { photo: Photo; guess?: string | undefined } {
  const printed = oneLine(draft.caption);
  const given = oneLine(draft.credit ?? '');
  const whole = readCaption(printed);
  const isCredit = isCreditAlone(printed);
  const apart = given || whole.credit || isCredit ? undefined : creditBehind(printed);
  const read = apart ? readCaption(apart.caption) : whole;
  const credit = given || (apart ?? whole).credit || (isCredit ? printed : '');
  // A caption is without the credit printed after it, unless it is nothing else.
  const before = printed.slice(0, Math.max(0, printed.lastIndexOf(credit))).replace(/[\s([|•·–—-]+$/, '');
  const rest = credit && !given && visible.test(before) ? before : printed;
  const alt = oneLine(draft.alt ?? '');
  const caption = isCredit ? alt : (apart?.caption ?? rest);
  const photo = {
    caption,
    credit,
    alt: visible.test(alt) && alt !== caption ? alt : '',
    taken: draft.taken ?? read.taken ?? '',
    place: oneLine(draft.place ?? '') || (read.place ?? ''),
  };
  return { photo, guess: apart?.guess };
}
