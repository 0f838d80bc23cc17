import type { RootContent } from 'mdast';
import { append } from './append.ts';
import type { Doubt, Draft, LeftOut, PhotoDraft, Place } from './delivery.ts';

/** A piece of text that was read, with what it held beside its words. */
export interface TextRead {
  body: RootContent[];
  photos: Omit<PhotoDraft, 'line'>[];
  doubts: Omit<Doubt, 'line'>[];
  leftOut: Omit<LeftOut, 'line'>[];
}

/** Adds a text that was read to a story’s draft; all of it is at one place of the input. The draft and the list are changed. */
export function takeText(draft: Draft, read: TextRead, place: Place, leftOut: LeftOut[]): void {
  const there = <T>(one: T): T & Place => ({ ...one, ...place });
  append(draft.body, read.body);
  append(draft.photos, read.photos.map(there));
  append(draft.doubts, read.doubts.map(there));
  append(leftOut, read.leftOut.map(there));
}
