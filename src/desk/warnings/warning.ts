import type { Mention } from '../../archive/types.ts';
import { paragraphOf } from '../../archive/mentions/text.ts';
import type { Spot } from '../../parse/places.ts';
import type { StoryRecord } from '../../parse/records.ts';
import type { WarningId } from './kinds.ts';

/** What should be changed in a file. Its line is looked up in the file itself, and only for what is reported. */
export interface Warning {
  id: WarningId;
  /** Path below the content folder. */
  file: string;
  at: Spot;
  /** Full sentences, as in a defect. */
  message: string;
  fix: string;
}

/** A story to be held against the rules. */
export interface FiledStory {
  file: string;
  record: StoryRecord;
}

/** A text that readers see, and where it is. */
export interface Printed {
  path: PropertyKey[];
  text: string;
}

/** Every text of a story that readers see, as a finder’s parts: headline, dateline, paragraphs and captions, and what else is printed. */
export function printedIn(record: StoryRecord): Printed[] {
  const one = (path: PropertyKey[], text: string | undefined): Printed[] => (text ? [{ path, text }] : []);
  return [
    ...one(['title'], record.title),
    ...one(['dateline'], record.dateline),
    ...one(['summary'], record.summary),
    ...one(['note'], record.note),
    ...record.byline.map((text, index) => ({ path: ['byline', index], text })),
    ...record.topics.map((text, index) => ({ path: ['topics', index], text })),
    ...record.photos.flatMap(({ caption, credit, alt }, index) => [
      ...one(['photos', index, 'caption'], caption),
      ...one(['photos', index, 'credit'], credit),
      ...one(['photos', index, 'alt'], alt),
    ]),
    ...record.corrections.map(({ text }, index) => ({ path: ['corrections', index, 'text'], text })),
    ...paragraphsOf(record),
  ];
}

export function paragraphsOf(record: StoryRecord): Printed[] {
  return record.text.split('\n\n').map((text, index) => ({ path: ['text', index], text }));
}

/** Where a finder’s part of a story is in its file. */
export function spotOf({ part, offset, words }: Mention): Spot {
  const number = paragraphOf(part);
  const path = part.startsWith('text')
    ? ['text', number]
    : part.startsWith('caption')
      ? ['photos', number, 'caption']
      : [part];
  return { path, offset, words };
}
