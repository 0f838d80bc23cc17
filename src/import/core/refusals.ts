import { defectMaker } from '../../parse/defects/kind.ts';
import { kindsOf } from './kind.ts';

/** Every reason for which the importer refuses a file or an item of one, by its id. */
export const importKinds = kindsOf(
  `
  already-a-record | has front matter: it is a record already. | Copy it below content/stories/ and run npm run check, which says what its fields lack.
  empty-input | is empty. | Get it from its source again. | A file holds nothing but white space.
  entity-reference | uses an entity that it defines itself (column {column}); none is expanded, and none is fetched. | Write the text out in its place. | XML uses an entity that it defines itself; none is expanded, and none is fetched.
  input-not-a-file | is neither a file nor a folder. | Name a file, a folder, or - for standard input.
  input-not-text | {what}, and no text. | {advice} | An input is a picture, a PDF, a program or other bytes. Save its text as plain text.
  malformed-csv | {fault} | {advice} | An input is not a table as the archive writes it. Export it again, or fix that line.
  malformed-gzip | is a damaged gzip file: {fault}. | Get it from its source again. | A gzip file is damaged.
  malformed-json | {fault} | {advice} | An input is not well-formed JSON. Get it whole from its source again, or fix that line.
  malformed-xml | is not well-formed XML: {fault} at column {column}. | Get the file whole from its source again, or fix that line. | An XML file is not well-formed.
  missing-input | does not exist. | Look at its name; paths are relative to the folder in which you are.
  nested-too-deep | {what} more than {deepest} deep. | No wire format does; get the file from its source again. | JSON or XML is nested deeper than in any wire format.
  no-headline | has no headline, and no text from which one could be made. | Get the whole story from its source.
  no-items | {what}. | {advice} | A feed, a message or a list holds no item of its format. Get it whole, or when it has news.
  no-such-column | has no column {wanted}, which --map names; its columns are {names}. | Correct the name, or import the file without that --map. | A table lacks a column that the command names.
  not-a-story | is {what}, and no story. | {advice} | An item is a picture, a film, a plan, a comment, a list of stories or a page of the site. Look for the story itself.
  package-without-text | is a package without a text of its own; the texts in it go in by themselves. | Nothing is to be done, unless its pictures belong to one of them.
  reader-failed | Dateline itself failed on it: {fault}. | Report it with the file, please; the other files go in. | Dateline itself failed on a file.
  text-elsewhere | {what}. | {advice} | The text of an item lies in another file, and the importer fetches nothing. Save that file and import it.
  truncated-input | {what}. | Get the file whole from its source again. | A file ends in the middle, and what followed is missing.
  unknown-columns | is a table without a column for {wanted}; its columns are {names}. | If it holds stories, say which column is which: {free}. | A table has no column that is the headline or the text of a story by its name. Say which is: --map title=NAME --map text=NAME.
  unknown-encoding | is not UTF-8, and its encoding is not known. | Save it as UTF-8, or get it from its source again.
  unknown-format | {what}. | {advice} | A file is in a format that the importer does not read. Get it in one that README lists.
  unknown-post-type | is of the type “{type}”, which is none of a newsroom’s. | If it is a story, make it a post and export it again. | An item is of a type that is none of a newsroom’s.
  unreadable-archive | {what}. | {advice} | An archive, or a file in one, is encrypted, damaged, or larger than it says. All else in it is imported. Unpack it, or get it again.
  unreadable-input | {what}. | {advice} | The system does not give a file or folder. Give yourself the right to read it, or repair it.
  unwritten-story | {what}. | {advice} | An item is commissioned, an empty draft or in the trash. Import the story when it is written.
  input-too-large | holds {size} bytes; a file may hold {largest}. | Divide it into several files. | An input is larger than what is read in one piece.
  invalid-story | cannot be written as a record: {fault} | {advice} | The file of a story would have a defect, which the message names. Fix it in the input.
  no-text | {what=has no text}. | {advice=Get the whole story from its source.} | A page or an item holds no text of a story. Get the whole story from its source.
  outdated-version | {what=stands twice in the file}. | Nothing needs to be done. | A file holds several versions of an item. The latest is imported.
  undated-story | its day is not known: {why}. | Import it again with its day: --date {perhaps=YYYY-MM-DD}, or --date-from path, mtime or FILE.csv for many. | The day of a story can be neither found nor worked out. Import it again with its day, --date YYYY-MM-DD, or with what gives the day of each file: --date-from path, mtime or FILE.csv.`,
);

/** Why the importer refuses something: an id with its message and fix. */
export const refusal = defectMaker(importKinds);

/** A kind of refusal. */
export type RefusalId = keyof typeof importKinds;

/** An id with its message and fix, without its place. */
export type Refusal = ReturnType<typeof refusal>;
