import type { DefectKinds } from '../../parse/defects/kind.ts';
import { defectMaker } from '../../parse/defects/kind.ts';
import type { Doubt, Place } from './delivery.ts';

/** Every kind of doubt about a story that goes in, by its id. `--strict` makes each a refusal. */
export const doubtKinds = {
  'left-out-prose': {
    explanation:
      'A long piece of prose in the input is in no story. Read it, and write it into the story if it belongs there.',
    message: ({ words, why, start }: { words: number; why: string; start: string }) =>
      `${words} words were left out, for the text ${why}: “${start}”.`,
    fix: 'Read them, and write them into the story if they belong to it.',
  },
  'several-stories': {
    explanation:
      'A story may be several that were not parted. Part them in the input by a blank line more than stands between paragraphs, or by a rule of dashes.',
    message: ({ sign }: { sign: string }) => `it may be several stories: ${sign}.`,
    fix: 'If so, part them in the input and import it again.',
  },
  'guessed-date': {
    explanation: 'The date of a story was worked out and not read. Compare it with the text.',
    message: ({ date, why }: { date: string; why: string }) => `its date, ${date}, ${why}.`,
    fix: 'Look whether it is right.',
  },
  'guessed-dateline': {
    explanation: 'What was taken for the dateline of a story may be something else.',
    message: ({ dateline, why }: { dateline: string; why: string }) =>
      `“${dateline}” was taken for its dateline, ${why}.`,
    fix: 'Look whether it is the place from which it was written.',
  },
  'guessed-byline': {
    explanation: 'What was taken for the byline of a story may be something else.',
    message: ({ byline, why }: { byline: string; why: string }) =>
      `“${byline}” was taken for its byline, ${why}.`,
    fix: 'Look whether it names who wrote it.',
  },
  'guessed-credit': {
    explanation: 'What was taken for the credit of a photo may be something else.',
    message: ({ credit, why }: { credit: string; why: string }) =>
      `“${credit}” was taken for the credit of a photo, ${why}.`,
    fix: 'Look whether it names who took it.',
  },
  'withheld-story': {
    explanation:
      'A story was not public where it comes from, and is withheld here. Delete status: withheld when it may be read.',
    message: ({ why }: { why: string }) => `${why}; the story is withheld.`,
    fix: 'Delete status: withheld when it may be read.',
  },
  'feed-goes-on': {
    explanation:
      'A file is one page of a feed that goes on elsewhere. Save its other pages too, if they are wanted.',
    message: ({ where }: { where: string }) => `the feed goes on at ${where}.`,
    fix: 'Save that page too, if its items are wanted.',
  },
  'status-of-item': {
    explanation:
      'A story says of itself that it is replaced, not whole, or of a status that the importer does not know. Look whether it may be shown as it is.',
    message: ({ what }: { what: string }) => `${what}.`,
    fix: 'Look whether it may be shown as it is; if not, write status: withheld.',
  },
  'truncated-file': {
    explanation:
      'A file ends in the middle, and what followed is missing. Get it whole from its source again.',
    message: ({ column }: { column: number }) =>
      `the file is cut off here, at column ${column}: its end is missing.`,
    fix: 'Get the file whole from its source again.',
  },
} satisfies DefectKinds;

/** What makes a doubt of a kind: its id and both texts. */
const texts = defectMaker(doubtKinds);

/** A kind of doubt. */
export type DoubtId = keyof typeof doubtKinds;

/** A doubt of a kind about a place of an input. */
export function doubt({ line, path }: Place, ...kind: Parameters<typeof texts>): Doubt {
  return { line, ...(path !== undefined && { path }), ...texts(...kind) };
}
