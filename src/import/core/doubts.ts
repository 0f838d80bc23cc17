import type { DefectKinds } from '../../parse/defects/kind.ts';
import { defectMaker } from '../../parse/defects/kind.ts';
import type { Doubt, Place } from './delivery.ts';

/** Every kind of doubt about a story that goes in, by its id. `--strict` makes each a refusal. */
export const doubtKinds = {
  'left-out-prose': {
    explanation:
      'A long piece of prose in the input is in no story. Read it, and write it into the story if it belongs there.',
    message: ({ words, why, start }: { words: number; why: string; start: string }) =>
      `${words} words were left out (${why}): “${start}”.`,
    fix: 'Read them, and write them into the story if they belong to it.',
  },
  'several-stories': {
    explanation:
      'A story may be several that were not parted. Part them in the input by a blank line more than stands between paragraphs, or by a rule of dashes.',
    message: ({ sign }: { sign: string }) => `it may be several stories: ${sign}.`,
    fix: 'If so, part them in the input and import it again.',
  },
  'unknown-source': {
    explanation:
      'Neither a story nor the command names the outlet that published it. Import it with --source, or write it under source.',
    message: 'no source is named.',
    fix: 'Write source: the outlet that published it, or import it with --source "NAME".',
  },
  'update-before-date': {
    explanation:
      'A story was updated before its own date. The update is left out. Look which of the two is right.',
    message: ({ updated, date }: { updated: string; date: string }) =>
      `it was updated on ${updated}, before its own date, ${date}.`,
    fix: 'Look which of the two is right.',
  },
  'past-embargo': {
    explanation:
      'A story was not to be shown before a moment. Whether that is over, the importer does not know. If it is not, write status: withheld.',
    message: ({ until }: { until: string }) => `it was under embargo until ${until}.`,
    fix: 'If that moment has not come, write status: withheld.',
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
  'guessed-source': {
    explanation:
      'The outlet of the stories of a file was worked out from a longer title of it. Compare it with the name of the outlet.',
    message: ({ source, title }: { source: string; title: string }) =>
      `“${source}” was taken for the source, for it is titled “${title}”.`,
    fix: 'Look whether the source of its stories is right.',
  },
  'guessed-story': {
    explanation:
      'An item is of a kind that is not always a story, and was taken for one. Look whether it is.',
    message: ({ kind }: { kind: string }) => `it is of the kind “${kind}”, and was taken for a story.`,
    fix: 'Look whether it is one.',
  },
  'teaser-only': {
    explanation:
      'The text of a story is only its beginning or a summary of it; the rest is elsewhere, and the importer fetches nothing. Write the whole text, or keep the teaser.',
    message: ({ count, isCertain, where }: { count: number; isCertain: boolean; where: string }) =>
      `its text is ${isCertain ? '' : 'perhaps only '}a teaser of ${count} ${count === 1 ? 'word' : 'words'}; the story itself stands ${where}.`,
    fix: 'Write the whole text, or keep the teaser.',
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
  'repaired-xml': {
    explanation:
      'An XML file is not well-formed and was read all the same. Compare the story at that place with the file.',
    message: ({ fault, column, others }: { fault: string; column: number; others: number }) =>
      `is not well-formed XML: ${fault} at column ${column}${others ? `, and ${others} ${others === 1 ? 'fault' : 'faults'} more` : ''}. It was read all the same.`,
    fix: 'Look whether the words there are right.',
  },
  'nested-html': {
    explanation:
      'The HTML of a story nests so deep that its words alone were read. Look whether its paragraphs and cross-heads are right.',
    message: ({ deepest }: { deepest: number }) =>
      `its HTML nests more than ${deepest} deep; the words alone were read.`,
    fix: 'Look whether paragraphs and cross-heads are right.',
  },
  'unexplained-correction': {
    explanation:
      'A story corrects an earlier version, and its file does not say in what. Ask the agency, and write what was wrong under corrections.',
    message: 'it corrects an earlier version and does not say in what.',
    fix: 'Ask the agency, and write what was wrong under corrections.',
  },
  'unknown-markup': {
    explanation:
      'The text of a story is written in markup that the importer does not know; each piece of it became a paragraph.',
    message: ({ name }: { name: string }) =>
      `its text is written in <${name}>, which is not known; each piece of it became a paragraph.`,
    fix: 'Look whether paragraphs and cross-heads are right.',
  },
  'unread-text': {
    explanation:
      'The text of a story is in a form that cannot be read. Get the story as text from its source.',
    message: 'its text is in Base64 that does not hold UTF-8; it was not read.',
    fix: 'Get the story as text from its source.',
  },
  'guessed-division': {
    explanation:
      'What was taken for a story of its own may belong to the one before it. If so, move its text there and delete it.',
    message: ({ sign }: { sign: string }) => `it was taken for a story of its own, for ${sign}.`,
    fix: 'If it belongs to the story before, move its text there and delete it.',
  },
  'part-of-another': {
    explanation:
      'A message of a wire continues a story or is a later version of it. Join the parts, and keep the last version alone.',
    message: ({ what }: { what: string }) => `${what}.`,
    fix: 'Join it to that story, or keep the later version alone.',
  },
  'guessed-body': {
    explanation:
      'The text of a story could not be told for sure from what stands round it on its page. Compare it with the page.',
    message: ({ why }: { why: string }) => `its text is a guess: ${why}.`,
    fix: 'Look whether all of the text is the story’s, and nothing of it is missing.',
  },
  'body-from-metadata': {
    explanation:
      'A page does not print the text of its story, and it was taken from the page’s JSON-LD, which has no links.',
    message: ({ words }: { words: number }) =>
      `its text is not printed on the page; its ${words} words were taken from the page’s JSON-LD, which has neither links nor cross-heads.`,
    fix: 'Look whether its paragraphs are right.',
  },
  'incomplete-body': {
    explanation:
      'A part of a story’s text may be missing: its page is behind a paywall, or its JSON-LD holds more than it prints.',
    message: ({ what }: { what: string }) => `${what}.`,
    fix: 'Look whether the story is whole; if not, get its text from its source.',
  },
  'damaged-metadata': {
    explanation: 'The JSON-LD of a page is damaged, and was read as far as it could be.',
    message: ({ start }: { start: string }) =>
      `a block of its JSON-LD is damaged, and was read as far as it could be: “${start}”.`,
    fix: 'Look whether date, byline and source are right.',
  },
  'other-language': {
    explanation: 'A page names one language, and its text is written in the letters of another.',
    message: ({ told, lang }: { told: string; lang: string }) =>
      `its page says that it is written in “${told}”, and its letters are those of “${lang}”.`,
    fix: 'Look whether lang is right.',
  },
  'guessed-encoding': {
    explanation:
      'The bytes of a file are not what it says of its encoding, or some of them are no letters. Look whether its letters are right.',
    message: ({ what }: { what: string }) => `${what}.`,
    fix: 'Look whether its letters are right.',
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

/** The kind of a doubt, and the facts that its texts need. */
export type DoubtOf<Id extends DoubtId> = Parameters<typeof texts<Id>>;

/** A doubt of a kind about a place of an input. */
export function doubt<Id extends DoubtId>({ line, path }: Place, ...kind: DoubtOf<Id>): Doubt {
  return { line, ...(path !== undefined && { path }), ...texts(...kind) };
}
