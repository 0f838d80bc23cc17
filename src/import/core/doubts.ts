import { defectMaker } from '../../parse/defects/kind.ts';
import type { Doubt, Place } from './delivery.ts';
import { kind } from './kind.ts';

/** Every kind of doubt about a story that goes in, by its id. `--strict` makes each a refusal. */
export const doubtKinds = {
  'left-out-prose': kind(
    'A long piece of prose in the input is in no story.',
    '{words} words were left out ({why}): “{start}”.',
    'Read them, and write them into the story if they belong to it.',
  ),
  'several-stories': kind(
    'A story may be several. Stories are parted by a blank line more than stands between paragraphs, or by a rule of dashes.',
    'it may be several stories: {sign}.',
    'If so, part them in the input and import it again.',
  ),
  'unknown-source': kind(
    'Neither a story nor the command names the outlet that published it.',
    'no source is named.',
    'Write source: the outlet that published it, or import it with --source "NAME".',
  ),
  'guessed-date': kind(
    'The date of a story was worked out and not read.',
    'its date, {date}, {why}.',
    'Look whether it is right.',
  ),
  'guessed-dateline': kind(
    'What was taken for the dateline of a story may be something else.',
    '“{dateline}” was taken for its dateline, {why}.',
    'Look whether it is the place from which it was written.',
  ),
  'guessed-byline': kind(
    'What was taken for the byline of a story may be something else.',
    '“{byline}” was taken for its byline, {why}.',
    'Look whether it names who wrote it.',
  ),
  'guessed-credit': kind(
    'What was taken for the credit of a photo may be something else.',
    '“{credit}” was taken for the credit of a photo, {why}.',
    'Look whether it names who took it.',
  ),
  'guessed-source': kind(
    'The outlet of the stories of a file was worked out from a longer title of it.',
    '“{source}” was taken for the source, for it is titled “{title}”.',
    'Look whether the source of its stories is right.',
  ),
  'guessed-story': kind(
    'An item is of a kind that is not always a story, and was taken for one.',
    'it is of the kind “{kind}”, and was taken for a story.',
    'Look whether it is one.',
  ),
  'guessed-division': kind(
    'What was taken for a story of its own may belong to the one before it.',
    'it was taken for a story of its own, for {sign}.',
    'If it belongs to the story before, move its text there and delete it.',
  ),
  'guessed-body': kind(
    'The text of a story could not be told for sure from what stands round it on its page.',
    'its text is a guess: {why}.',
    'Look whether all of the text is the story’s, and nothing of it is missing.',
  ),
  'guessed-encoding': kind(
    'The bytes of a file are not what it says of its encoding, or some of them are no letters.',
    '{what}.',
    'Look whether its letters are right.',
  ),
  'date-differs': kind(
    'The table that was given with the command names another date than the story prints, and its date was taken.',
    'it prints {printed}, and {row} says {date}, which was taken.',
    'Look which of the two is right, and correct the table or the story.',
  ),
  contradiction: kind(
    'Two facts of an input do not go together: a story was updated before its date, or is in another language than it says.',
    '{what}.',
    'Look which of the two is right.',
  ),
  'teaser-only': kind(
    'The text of a story is only its beginning or a summary of it; the rest is elsewhere, and the importer fetches nothing.',
    ({ count, isCertain, where }: { count: number; isCertain: boolean; where: string }) =>
      `its text is ${isCertain ? '' : 'perhaps only '}a teaser of ${count} ${count === 1 ? 'word' : 'words'}; the story itself stands ${where}.`,
    'Write the whole text, or keep the teaser.',
  ),
  'withheld-story': kind(
    'A story was not public where it comes from, and is withheld here.',
    '{why}; the story is withheld.',
    'Delete status: withheld when it may be read.',
  ),
  'status-of-item': kind(
    'A story says of itself that it is replaced, not whole, under embargo, or of a status that the importer does not know.',
    '{what}.',
    'Look whether it may be shown as it is; if not, write status: withheld.',
  ),
  'feed-goes-on': kind(
    'A file is one page of a feed that goes on elsewhere.',
    'the feed goes on at {where}.',
    'Save that page too, if its items are wanted.',
  ),
  'repaired-xml': kind(
    'An XML file is not well-formed and was read all the same.',
    ({ fault, column, others }: { fault: string; column: number; others: number }) =>
      `is not well-formed XML: ${fault} at column ${column}${others ? `, and ${others} ${others === 1 ? 'fault' : 'faults'} more` : ''}. It was read all the same.`,
    'Look whether the words there are right.',
  ),
  'nested-html': kind(
    'The HTML of a story nests so deep that its words alone were read.',
    'its HTML nests more than {deepest} deep; the words alone were read.',
    'Look whether paragraphs and cross-heads are right.',
  ),
  'unexplained-correction': kind(
    'A story corrects an earlier version, and its file does not say in what.',
    'it corrects an earlier version and does not say in what.',
    'Ask the agency, and write what was wrong under corrections.',
  ),
  'unknown-markup': kind(
    'The text of a story is written in markup that the importer does not know.',
    'its text is written in <{name}>, which is not known; each piece of it became a paragraph.',
    'Look whether paragraphs and cross-heads are right.',
  ),
  'unread-text': kind(
    'The text of a story is in a form that cannot be read.',
    'its text is in Base64 that does not hold UTF-8; it was not read.',
    'Get the story as text from its source.',
  ),
  'part-of-another': kind(
    'A message of a wire continues a story or is a later version of it.',
    '{what}.',
    'Join it to that story, or keep the later version alone.',
  ),
  'body-from-metadata': kind(
    'A page does not print the text of its story, and it was taken from the page’s JSON-LD, which has no links.',
    'its text is not printed on the page; its {words} words were taken from the page’s JSON-LD, which has neither links nor cross-heads.',
    'Look whether its paragraphs are right.',
  ),
  'incomplete-body': kind(
    'A part of a story’s text may be missing: its page is behind a paywall, or its JSON-LD holds more than it prints.',
    '{what}.',
    'Look whether the story is whole; if not, get its text from its source.',
  ),
  'damaged-metadata': kind(
    'The JSON-LD of a page is damaged, and was read as far as it could be.',
    'a block of its JSON-LD is damaged, and was read as far as it could be: “{start}”.',
    'Look whether date, byline and source are right.',
  ),
  'truncated-file': kind(
    'A file ends in the middle, and what followed is missing.',
    'the file is cut off here, at column {column}: its end is missing.',
    'Get the file whole from its source again.',
  ),
  'row-without-file': kind(
    'A row of the table that was given with the command belongs to no input.',
    '{file} is none of the inputs.',
    'Correct the path under file, from the folder of the table or the one that is imported, or take the row out.',
  ),
  'file-without-row': kind(
    'An input has no row in the table that was given with the command.',
    'has no row in {table}.',
    'Add a row for it, if it is to have one.',
  ),
  'unknown-column': kind(
    'A column of the table that was given with the command is none that is read.',
    ({ column, near }: { column: string; near: string | undefined }) =>
      `the column ${column} is not read${near === undefined ? '.' : `; is ${near} meant?`}`,
    'Columns that are read: file, date, source, title, url, byline, lang.',
  ),
  'similar-story': kind(
    'A story says nearly the same as one in the archive that is not held to be the same.',
    ({ title, share, file }: { title: string; share: number; file: string }) =>
      `${title} says nearly the same (${Math.round(share * 100)} %) as ${file}.`,
    'Keep both, or withhold one: status: withheld.',
  ),
  'held-with-defects': kind(
    'The file of a story that came again has defects, and nothing was written into it.',
    '{title} is {file}, which has defects; it was left as it is.',
    'Fix them, as npm run check says, and import it again.',
  ),
  'unmergeable-version': kind(
    'A later version of a story and what its editor wrote give a file with a defect together. Nothing was written.',
    'a later version of {file} does not go together with what its editor wrote: {fault}',
    'Compare the two, and write what is right.',
  ),
  'changed-file': kind(
    'A file of an archive’s own data is not as its datapackage.json says.',
    'has other bytes than {from} says (SHA-256).',
    'Get it whole again, unless you changed it yourself.',
  ),
  'missing-photos': kind(
    'A table of stories was imported without the table of their photos.',
    '{count} of its photos are not in these files.',
    'Import it together with photos.csv.',
  ),
};

/** What makes a doubt of a kind: its id and both texts. */
const texts = defectMaker(doubtKinds);

/** A kind of doubt. */
export type DoubtId = keyof typeof doubtKinds;

/** The kind of a doubt, and the facts that its texts need. */
export type DoubtOf<Id extends DoubtId> = Parameters<typeof texts<Id>>;

/** A doubt of a kind about a place of an input. */
export function doubt<Id extends DoubtId>({ line, path }: Place, ...of: DoubtOf<Id>): Doubt {
  return { line, ...(path !== undefined && { path }), ...texts(...of) };
}
