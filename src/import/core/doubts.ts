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
  'date-differs': {
    explanation:
      'The table that was given with the command names another date than the story prints. The one of the table was taken. Look which of the two is right.',
    message: ({ printed, date, row }: { printed: string; date: string; row: string }) =>
      `it prints ${printed}, and ${row} says ${date}, which was taken.`,
    fix: 'Look which of the two is right, and correct the table or the story.',
  },
  'row-without-file': {
    explanation:
      'A row of the table that was given with the command belongs to no input. Write the path of the file from the folder of the table or the folder that is imported, or its name alone.',
    message: ({ file }: { file: string }) => `${file} is none of the inputs.`,
    fix: 'Correct the path under file, or take the row out.',
  },
  'file-without-row': {
    explanation:
      'An input has no row in the table that was given with the command. Add one, if the table is to speak of all.',
    message: ({ table }: { table: string }) => `has no row in ${table}.`,
    fix: 'Add a row for it, if it is to have one.',
  },
  'unknown-column': {
    explanation:
      'A column of the table that was given with the command is none that is read. Rename it, if it is meant for one of these: file, date, source, title, url, byline, lang.',
    message: ({ column, near }: { column: string; near: string | undefined }) =>
      `the column ${column} is not read${near === undefined ? '.' : `; is ${near} meant?`}`,
    fix: 'Columns that are read: file, date, source, title, url, byline, lang.',
  },
  'similar-story': {
    explanation:
      'A story says nearly the same as one in the archive that is not held to be the same. Keep both, or withhold one.',
    message: ({ title, share, file }: { title: string; share: number; file: string }) =>
      `${title} says nearly the same (${Math.round(share * 100)} %) as ${file}.`,
    fix: 'Keep both, or withhold one: status: withheld.',
  },
  'held-with-defects': {
    explanation:
      'The file of a story that came again has defects, and nothing was written into it. Fix them, and import the story again.',
    message: ({ title, file }: { title: string; file: string }) =>
      `${title} is ${file}, which has defects; it was left as it is.`,
    fix: 'Fix them, as npm run check says, and import it again.',
  },
  'unmergeable-version': {
    explanation:
      'A later version of a story and what its editor wrote give a file with a defect together. Nothing was written. Compare the two.',
    message: ({ file, fault }: { file: string; fault: string }) =>
      `a later version of ${file} does not go together with what its editor wrote: ${fault}`,
    fix: 'Compare the two, and write what is right.',
  },
  'changed-file': {
    explanation:
      'A file of an archive’s own data is not as its datapackage.json says. Get it whole again, unless you changed it yourself.',
    message: ({ from }: { from: string }) => `has other bytes than ${from} says (SHA-256).`,
    fix: 'Get it whole again, unless you changed it yourself.',
  },
  'missing-photos': {
    explanation:
      'A table of stories was imported without the table of their photos. Import it together with photos.csv.',
    message: ({ count }: { count: number }) => `${count} of its photos are not in these files.`,
    fix: 'Import it together with photos.csv.',
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
