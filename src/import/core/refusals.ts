import { defectMaker } from '../../parse/defects/kind.ts';
import { kind } from './kind.ts';

/** A kind whose texts are the finder’s. */
const told = (what: string) => kind(what, '{what}.', '{advice}');

/** Every reason for which the importer refuses a file or an item of one, by its id. */
export const importKinds = {
  'already-a-record': kind(
    'A file given to the importer has front matter, so it is a record and not wire.',
    'has front matter: it is a record already.',
    'Copy it below content/stories/ and run npm run check, which says what its fields lack.',
  ),
  'empty-input': kind('A file holds nothing but white space.', 'is empty.', 'Get it from its source again.'),
  'entity-reference': kind(
    'An XML file uses an entity that it defines itself.',
    'uses an entity that it defines itself (column {column}); none is expanded, and none is fetched.',
    'Write the text out in its place.',
  ),
  'input-not-a-file': kind(
    'An input is a pipe, a socket or a device.',
    'is neither a file nor a folder.',
    'Name a file, a folder, or - for standard input.',
  ),
  'input-not-text': kind(
    'An input is a picture, a PDF, a program or other bytes. Save its text as plain text.',
    '{what}, and no text.',
    '{advice}',
  ),
  'input-too-large': kind(
    'An input is larger than the importer reads in one piece.',
    ({ size, largest }: { size: number; largest: number }) =>
      `holds ${size.toLocaleString('en')} bytes; a file may hold ${largest.toLocaleString('en')}.`,
    'Divide it into several files.',
  ),
  'invalid-story': kind(
    'A story was read, but its file would have a defect of its own, which the message names. Fix it in the input.',
    ({ field, message }: { field: string | undefined; message: string }) =>
      `cannot be written as a record: ${field ? `${field} ` : ''}${message}`,
    '{advice}',
  ),
  'malformed-csv': kind(
    'An input is not a table as the archive writes it. Export it again, or fix that line.',
    '{fault}',
    '{advice}',
  ),
  'malformed-gzip': kind(
    'A compressed input is damaged.',
    'is a damaged gzip file: {fault}.',
    'Get it from its source again.',
  ),
  'malformed-json': kind(
    'An input is not well-formed JSON. Get it whole from its source again, or fix that line.',
    '{fault}',
    '{advice}',
  ),
  'malformed-xml': kind(
    'An input is not well-formed XML.',
    'is not well-formed XML: {fault} at column {column}.',
    'Get the file whole from its source again, or fix that line.',
  ),
  'missing-input': kind(
    'No file or folder has the name given to the importer.',
    'does not exist.',
    'Look at its name; paths are relative to the folder in which you are.',
  ),
  'nested-too-deep': kind(
    'JSON or XML is nested deeper than in any wire format.',
    '{what} more than {deepest} deep.',
    'No wire format does; get the file from its source again.',
  ),
  'no-headline': kind(
    'A story has no headline, and no text from which one could be made.',
    'has no headline, and no text from which one could be made.',
    'Get the whole story from its source.',
  ),
  'no-items': told(
    'A feed, a message or a list holds no item of its format. Get it whole, or when it has news.',
  ),
  'no-text': kind(
    'A page or an item holds no text of a story. Get the whole story from its source.',
    ({ what = 'has no text' }: { what?: string }) => `${what}.`,
    ({ advice = 'Get the whole story from its source.' }: { advice?: string }) => advice,
  ),
  'not-a-story': kind(
    'An item is a picture, a film, a plan, a comment, a list of stories or a page of the site, and no story.',
    'is {what}, and no story.',
    '{advice}',
  ),
  'outdated-version': kind(
    'A file holds several versions of an item. The latest is imported.',
    ({ version, latest }: { version: number; latest: number }) =>
      version === latest
        ? 'stands twice in the file.'
        : `is version ${version} of an item of which version ${latest} is in the file too.`,
    'Nothing needs to be done.',
  ),
  'package-without-text': kind(
    'A package has no text of its own. The texts in it are imported by themselves.',
    'is a package without a text of its own; the texts in it go in by themselves.',
    'Nothing is to be done, unless its pictures belong to one of them.',
  ),
  'reader-failed': kind(
    'Dateline itself failed on a file, and imported all others.',
    'Dateline itself failed on it: {fault}.',
    'Report it with the file, please; the other files go in.',
  ),
  'text-elsewhere': told(
    'The text of an item lies in another file, and the importer fetches nothing. Save that file and import it.',
  ),
  'truncated-input': kind(
    'A file ends in the middle, and what followed is missing.',
    '{what}.',
    'Get the file whole from its source again.',
  ),
  'undated-story': kind(
    'The day of a story can be neither found nor worked out. Import it again with its day, --date YYYY-MM-DD, or with what gives the day of each file: --date-from path, mtime or FILE.csv.',
    'its day is not known: {why}.',
    ({ perhaps = 'YYYY-MM-DD' }: { perhaps: string | undefined }) =>
      `Import it again with its day: --date ${perhaps}, or --date-from path, mtime or FILE.csv for many.`,
  ),
  'unknown-columns': kind(
    'A table has no column that is the headline or the text of a story by its name. Say which is: --map title=NAME --map text=NAME.',
    'is a table without a column for {wanted}; its columns are {names}.',
    'If it holds stories, say which column is which: {free}.',
  ),
  'unknown-encoding': kind(
    'A file is not UTF-8, and its encoding is neither declared nor recognised.',
    'is not UTF-8, and its encoding is not known.',
    'Save it as UTF-8, or get it from its source again.',
  ),
  'unknown-format': told(
    'A file is in a format that the importer does not read. Get it in one that README lists.',
  ),
  'unknown-post-type': kind(
    'A post of WordPress is of a type that newsrooms do not use for stories.',
    'is of the type “{type}”, which is none of a newsroom’s.',
    'If it is a story, make it a post and export it again.',
  ),
  'unreadable-archive': told(
    'An archive, or a file in one, is encrypted, damaged, or larger than it says. All else in it is imported. Unpack it, or get it again.',
  ),
  'unreadable-input': told(
    'The system does not give a file or folder. Give yourself the right to read it, or repair it.',
  ),
  'unwritten-story': told(
    'An item is commissioned, an empty draft or in the trash. Import the story when it is written.',
  ),
};

/** Why the importer refuses something: an id with its message and fix. */
export const refusal = defectMaker(importKinds);

/** A kind of refusal. */
export type RefusalId = keyof typeof importKinds;

/** An id with its message and fix, without its place. */
export type Refusal = ReturnType<typeof refusal>;
