import { defectMaker } from '../../parse/defects/kind.ts';
import type { Doubt, Place } from './delivery.ts';
import { kindsOf } from './kind.ts';

/** Every kind of doubt about a story that goes in, by its id. `--strict` makes each a refusal. */
export const doubtKinds = kindsOf(
  `
  left-out-prose | {words} words were left out ({why}): “{start}”. | Read them, and write them into the story if they belong to it. | Words of an input are in no field of a story, and are no mark of the site either.
  several-stories | it may be several stories: {sign}. | If so, delete it, part them in the input and import that again. | What was read as one story may be several.
  unknown-source | no source is named. | Write source: the outlet that published it, or import it with --source "NAME".
  guessed-date | its date, {date}, {why}. | Look whether it is right. | The date of a story was worked out, or lies after the import, and may be wrong.
  guessed-dateline | “{dateline}” was taken for its dateline, {why}. | Look whether it is the place from which it was written. | The dateline of a story was taken from words that may be none.
  guessed-byline | “{byline}” was taken for its byline, {why}. | Look whether it names who wrote it. | The byline of a story was taken from words that may be none.
  guessed-credit | “{credit}” was taken for the credit of a photo, {why}. | Look whether it names who took it. | The credit of a photo was taken from words that may be none.
  guessed-source | “{source}” was taken for the source, {why}. | Look whether it is the outlet that published it. | The source of a story was taken from words that may name no outlet.
  guessed-story | it is of the kind “{kind}”, and was taken for a story. | Look whether it is one. | An item is of a kind that is not always a story.
  guessed-division | it was taken for a story of its own, for {sign}. | If it belongs to the story before, move its text there and delete it. | A story was divided from the one before it, to which it may belong.
  guessed-body | its text is a guess: {why}. | Look whether all of the text is the story’s, and nothing of it is missing. | Which words are the text of a story is a guess.
  guessed-encoding | {what}. | Look whether its letters are right; if not, save the file as UTF-8 (“iconv -f CP437 -t UTF-8” for one of DOS), and import it again. | The bytes of a file are not what it says of its encoding, or some of them are no letters.
  date-differs | it prints {printed}, and {row} says {date}, which was taken. | Look which of the two is right, and correct the table or the story. | The date that a story prints is not the one in the table given with the command, which was taken.
  contradiction | {what}. | Look which of the two is right. | Two facts of an input do not go together, such as its date and that of its update.
  withheld-story | {why}; the story is withheld. | Delete status: withheld when it may be read. | A story is not to be shown yet, as its input says, and is withheld.
  reused-id | {title} has the id or the address of {file}, and hardly a word of it; it was taken for another story. | If it is a later version of that one, join the two. | A sender gave the id or the address of a story to another one, or rewrote a story from beginning to end. Both are kept.
  status-of-item | {what}. | Look whether it may be shown as it is; if not, write status: withheld. | A story says of itself that it is replaced, not whole, under embargo, or of a status that the importer does not know.
  feed-goes-on | the feed goes on at {where}. | Save that page too, if its items are wanted. | A feed has further pages, which are not among the inputs.
  nested-html | its HTML nests more than {deepest} deep; the words alone were read. | Look whether paragraphs and cross-heads are right. | The HTML of a story nests too deep to be read as more than words.
  unexplained-correction | it corrects an earlier version and does not say in what. | Ask the agency, and write what was wrong under corrections.
  unknown-markup | its text is written in <{name}>, which is not known; each piece of it became a paragraph. | Look whether paragraphs and cross-heads are right. | A text is written in a markup that is not known; each piece of it became a paragraph.
  unread-text | its text is in Base64 that does not hold UTF-8; it was not read. | Get the story as text from its source.
  part-of-another | {what}. | Join it to that story, or keep the later version alone. | A message continues a story, or is another version of it.
  body-from-metadata | its text is not printed on the page; its {words} words were taken from the data in it (JSON-LD or a script), which may lack links and cross-heads. | Look whether its paragraphs are right. | A page does not print its text; it was taken from the data in it (JSON-LD or a script), which may lack links and cross-heads.
  incomplete-body | {what}. | Look whether the story is whole; if not, get its text from its source. | A part of a story’s text may be missing: its page is behind a paywall, or its JSON-LD or a script holds more than it prints.
  damaged-metadata | a block of its JSON-LD is damaged, and was read as far as it could be: “{start}”. | Look whether date, byline and source are right. | A block of the JSON-LD of a page is damaged, and was read as far as it could be.
  truncated-file | the file is cut off here, at column {column}: its end is missing. | Get the file whole from its source again. | A file is cut off: its end is missing.
  row-without-file | {file} is none of the inputs. | Correct the path under file, from the folder of the table or the one that is imported, or take the row out. | A row of the table given with the command names a file that is none of the inputs.
  file-without-row | has no row in {table}. | Add a row for it, if it is to have one. | A file has no row in the table given with the command.
  files-without-row | has no row for {count} files: {names} and {others} more. | Add rows for them, if they are to have some. | Many files have no row in the table given with the command.
  held-with-defects | {title} is {file}, which has defects; it was left as it is. | Fix them, as npm run check says, and import it again. | A story is in the archive already, in a file with defects, which was left as it is.
  unmergeable-version | a later version of {file} does not go together with what its editor wrote: {fault} | Compare the two, and write what is right. | A later version of a story and what its editor wrote make a file with a defect together. Nothing was written.
  changed-file | has other bytes than {from} says (SHA-256). | Get it whole again, unless you changed it yourself. | A file has other bytes than the list beside it says (SHA-256).
  missing-photos | {count} of its photos are not in these files. | Import it together with photos.csv. | Some photos of a story are not in the files that are imported.
  teaser-only | its text is {perhaps=}a teaser of {words}; the story itself stands {where}. | Write the whole text, or keep the teaser. | A text is only a beginning or a summary, and the importer fetches nothing.
  repaired-xml | is not well-formed XML: {fault} at column {column}{others=}. It was read all the same. | Look whether the words there are right. | An XML file is not well-formed, and was read.
  unknown-column | the column {column} is not read{meant=.} | Columns that are read: file, date, source, title, url, byline, lang. | A column of the table given with the command is not read.
  similar-story | {title} says nearly the same ({share} %) as {file}. | Keep both, or withhold one: status: withheld. | A story says nearly the same as another one in the archive.`,
);

const doubtOf = defectMaker(doubtKinds);

/** A kind of doubt. */
export type DoubtId = keyof typeof doubtKinds;

/** The kind of a doubt, and the facts that its texts need. */
export type DoubtOf<Id extends DoubtId> = Parameters<typeof doubtOf<Id>>;

/** A doubt of a kind about a place of an input. */
export function doubt<Id extends DoubtId>({ line, path }: Place, ...of: DoubtOf<Id>): Doubt {
  return { line, ...(path !== undefined && { path }), ...doubtOf(...of) };
}
