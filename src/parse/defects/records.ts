import { quoted } from '../contentError.ts';
import type { DefectKinds } from './kind.ts';

/** What can be wrong with one record as a whole: its file’s name, its fields beside one another, its pictures. */
export const recordKinds = {
  'bad-file-name': {
    explanation:
      'The name of a record’s file is the address of its page for good: lower-case letters, digits and single hyphens. Rename the file.',
    message: ({ id, held }: { id: string; held: string | undefined }) =>
      held
        ? `${quoted(id)} cannot be an id: it holds ${held}, and an id is the page’s URL for good.`
        : `${quoted(id)} cannot be an id: a part of it is empty, begins or ends with a hyphen, or doubles one.`,
    fix: ({ wanted }: { wanted: string }) => `Rename the file to ${wanted}.`,
  },
  'unknown-field': {
    explanation: 'A record of this kind has no such field. Write the field that is meant, or delete it.',
    message: 'is not a field of this record.',
    fix: ({ key, near, known }: { key: string; near: string | undefined; known: string[] }) =>
      near ? `Write ${near}, or delete ${quoted(key)}.` : `Delete it. The fields are ${known.join(', ')}.`,
  },
  'not-a-group': {
    explanation: 'An item of a list holds text where fields of its own belong. Write each as name: value.',
    message: 'is not a group of fields.',
    fix: ({ known }: { known: string[] }) => `Write each as name: value (${known.join(', ')}).`,
  },
  'unexplained-cancellation': {
    explanation: 'A canceled story has a page that says why. Write the reason under note or corrections.',
    message: 'a canceled story does not say why.',
    fix: 'Write note: Withdrawn at the agency’s request.',
  },
  'updated-before-date': {
    explanation: 'A story was changed before it was published. Write the later day under updated.',
    message: 'is before the date of the story.',
    fix: 'Write the later of the two under updated.',
  },
  'correction-elsewhere': {
    explanation:
      'The words that a correction is about are not in the story’s text, so that no reader is led to them. Copy them from the text as it is now, out of one paragraph.',
    message: ({ words }: { words: string }) => `${quoted(words)} is not in the text of the story.`,
    fix: 'Copy the corrected words from the text as it is now, or leave the field out.',
  },
  'ends-before-start': {
    explanation: 'A role ends before it begins. Write its first day under from and its last under to.',
    message: 'is before from.',
    fix: 'Write the first day under from and the last under to.',
  },
  'missing-alt': {
    explanation:
      'A picture that the archive holds has no text for those who cannot see it, or one that describes nothing. Write what can be seen under alt.',
    message: ({ isThere }: { isThere: boolean }) =>
      isThere ? 'does not say what can be seen in the picture.' : 'is missing, and the picture is held.',
    fix: ({ isThere }: { isThere: boolean }) =>
      `${isThere ? 'Describe it' : 'Write what can be seen in it'}: alt: A man on a ladder paints a wall.`,
  },
  'alt-is-caption': {
    explanation:
      'The text for those who cannot see a picture repeats its caption, which they hear anyway. Write what can be seen.',
    message: ({ isCopy }: { isCopy: boolean }) =>
      isCopy ? 'is a copy of the caption.' : 'says what the caption says, so that it is read out twice.',
    fix: 'Write what can be seen in the picture.',
  },
  'picture-outside': {
    explanation:
      'The path of a picture leads out of the content folder. Put the picture beside the story and write its name.',
    message: ({ file }: Picture) => `${quoted(file)} leads out of the content folder.`,
    fix: 'Put the picture beside the story and write its name: file: mural.jpg.',
  },
  'picture-name': {
    explanation: 'The name of a picture holds %, # or ?, which end or change an address. Rename the file.',
    message: ({ file }: Picture) =>
      `${quoted(file)} holds a character that means something else in an address.`,
    fix: 'Rename the file without %, # and ?.',
  },
  'picture-format': {
    explanation:
      'A file is no picture that every browser shows and none runs. Save it as JPEG, PNG, WebP, AVIF or GIF.',
    message: ({ file }: Picture) => `${quoted(file)} is not a picture that a page can show.`,
    fix: 'Write a file that ends in .jpg, .png, .webp, .avif or .gif.',
  },
} satisfies DefectKinds;

interface Picture {
  /** As it is written in the record. */
  file: string;
}
