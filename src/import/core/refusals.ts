import type { DefectKinds } from '../../parse/defects/kind.ts';
import { defectMaker } from '../../parse/defects/kind.ts';

/** Every reason for which the importer refuses a file or an item of one, by its id. */
export const importKinds = {
  'already-a-record': {
    explanation:
      'A file given to the importer has front matter, so it is a record and not wire. Copy it below content/stories/.',
    message: 'has front matter: it is a record already.',
    fix: 'Copy it below content/stories/ and run npm run check, which says what its fields lack.',
  },
  'empty-input': {
    explanation: 'A file holds nothing but white space. Get it from its source again.',
    message: 'is empty.',
    fix: 'Get it from its source again.',
  },
  'entity-reference': {
    explanation:
      'An XML file uses an entity that it defines itself. None is expanded or fetched. Write its text in its place.',
    message: ({ column }: { column: number }) =>
      `uses an entity that it defines itself (column ${column}); none is expanded, and none is fetched.`,
    fix: 'Write the text out in its place.',
  },
  'input-not-a-file': {
    explanation: 'An input is a pipe, a socket or a device. Name a file, a folder, or - for standard input.',
    message: 'is neither a file nor a folder.',
    fix: 'Name a file, a folder, or - for standard input.',
  },
  'input-not-text': {
    explanation: 'An input is a picture, a PDF, a program or other bytes. Save its text as plain text.',
    message: ({ what }: What) => `${what}, and no text.`,
    fix: advice,
  },
  'input-too-large': {
    explanation: 'An input is larger than the importer reads in one piece. Divide it into several files.',
    message: ({ size, largest }: { size: number; largest: number }) =>
      `holds ${size.toLocaleString('en')} bytes; a file may hold ${largest.toLocaleString('en')}.`,
    fix: 'Divide it into several files.',
  },
  'invalid-story': {
    explanation:
      'A story was read, but its file would have a defect of its own, which the message names. Fix it in the input.',
    message: ({ field, message }: { field: string | undefined; message: string }) =>
      `cannot be written as a record: ${field ? `${field} ` : ''}${message}`,
    fix: advice,
  },
  'malformed-csv': {
    explanation: 'An input is not a table as the archive writes it. Export it again, or fix that line.',
    message: ({ fault }: { fault: string }) => fault,
    fix: advice,
  },
  'malformed-gzip': {
    explanation: 'A compressed input is damaged. Get it from its source again.',
    message: ({ fault }: { fault: string }) => `is a damaged gzip file: ${fault}.`,
    fix: 'Get it from its source again.',
  },
  'malformed-json': {
    explanation: 'An input is not well-formed JSON. Get it whole from its source again, or fix that line.',
    message: ({ fault }: { fault: string }) => fault,
    fix: advice,
  },
  'malformed-xml': {
    explanation: 'An input is not well-formed XML. Get it whole from its source again, or fix that line.',
    message: ({ fault, column }: { fault: string; column: number }) =>
      `is not well-formed XML: ${fault} at column ${column}.`,
    fix: 'Get the file whole from its source again, or fix that line.',
  },
  'missing-input': {
    explanation:
      'No file or folder has the name given to the importer. Look at its name; paths are relative to the folder in which you are.',
    message: 'does not exist.',
    fix: 'Look at its name; paths are relative to the folder in which you are.',
  },
  'nested-too-deep': {
    explanation: 'JSON or XML is nested deeper than in any wire format. Get the file from its source again.',
    message: ({ what, deepest }: What & { deepest: number }) => `${what} more than ${deepest} deep.`,
    fix: 'No wire format does; get the file from its source again.',
  },
  'no-headline': {
    explanation:
      'A story has no headline, and no text from which one could be made. Get it whole from its source.',
    message: 'has no headline, and no text from which one could be made.',
    fix: 'Get the whole story from its source.',
  },
  'no-items': {
    explanation:
      'A feed, a message or a list holds no item of its format. Get it whole, or when it has news.',
    message: ({ what }: What) => `${what}.`,
    fix: advice,
  },
  'no-text': {
    explanation: 'A page or an item holds no text of a story. Get the whole story from its source.',
    message: ({ what = 'has no text' }: Partial<What>) => `${what}.`,
    fix: ({ advice = 'Get the whole story from its source.' }: Partial<Advice>) => advice,
  },
  'not-a-story': {
    explanation:
      'An item is a picture, a film, a plan, a comment, a list of stories or a page of the site, and no story.',
    message: ({ what }: What) => `is ${what}, and no story.`,
    fix: advice,
  },
  'outdated-version': {
    explanation:
      'A file holds several versions of an item. The latest is imported; nothing needs to be done.',
    message: ({ version, latest }: { version: number; latest: number }) =>
      version === latest
        ? 'stands twice in the file.'
        : `is version ${version} of an item of which version ${latest} is in the file too.`,
    fix: 'Nothing needs to be done.',
  },
  'package-without-text': {
    explanation: 'A package has no text of its own. The texts in it are imported by themselves.',
    message: 'is a package without a text of its own; the texts in it go in by themselves.',
    fix: 'Nothing is to be done, unless its pictures belong to one of them.',
  },
  'reader-failed': {
    explanation: 'Dateline itself failed on a file, and imported all others. Report it with the file.',
    message: ({ fault }: { fault: string }) => `Dateline itself failed on it: ${fault}.`,
    fix: 'Report it with the file, please; the other files go in.',
  },
  'text-elsewhere': {
    explanation:
      'The text of an item lies in another file, and the importer fetches nothing. Save that file and import it.',
    message: ({ what }: What) => `${what}.`,
    fix: advice,
  },
  'truncated-input': {
    explanation:
      'A file ends in the middle, and what followed is missing. Get it whole from its source again.',
    message: ({ what }: What) => `${what}.`,
    fix: 'Get the file whole from its source again.',
  },
  'undated-story': {
    explanation:
      'The day of a story can be neither found nor worked out. Import it again with its day, --date YYYY-MM-DD, or with what gives the day of each file: --date-from path, mtime or FILE.csv.',
    message: ({ why }: { why: string }) => `its day is not known: ${why}.`,
    fix: ({ perhaps = 'YYYY-MM-DD' }: { perhaps: string | undefined }) =>
      `Import it again with its day: --date ${perhaps}, or --date-from path, mtime or FILE.csv for many.`,
  },
  'unknown-columns': {
    explanation:
      'A table has no column that is the headline or the text of a story by its name. Say which is: --map title=NAME --map text=NAME.',
    message: ({ wanted, names }: { wanted: string; names: string; free: string }) =>
      `is a table without a column for ${wanted}; its columns are ${names}.`,
    fix: ({ free }: { free: string }) => `If it holds stories, say which column is which: ${free}.`,
  },
  'unknown-encoding': {
    explanation:
      'A file is not UTF-8, and its encoding is neither declared nor recognised. Save it as UTF-8.',
    message: 'is not UTF-8, and its encoding is not known.',
    fix: 'Save it as UTF-8, or get it from its source again.',
  },
  'unknown-format': {
    explanation: 'A file is in a format that the importer does not read. Get it in one that README lists.',
    message: ({ what }: What) => `${what}.`,
    fix: advice,
  },
  'unknown-post-type': {
    explanation:
      'A post of WordPress is of a type that newsrooms do not use for stories. Make it a post and export it again.',
    message: ({ type }: { type: string }) => `is of the type “${type}”, which is none of a newsroom’s.`,
    fix: 'If it is a story, make it a post and export it again.',
  },
  'unreadable-archive': {
    explanation:
      'An archive, or a file in one, is encrypted, damaged, or larger than it says. All else in it is imported. Unpack it, or get it again.',
    message: ({ what }: What) => `${what}.`,
    fix: advice,
  },
  'unreadable-input': {
    explanation:
      'The system does not give a file or folder. Give yourself the right to read it, or repair it.',
    message: ({ what }: What) => `${what}.`,
    fix: advice,
  },
  'unwritten-story': {
    explanation:
      'An item is commissioned, an empty draft or in the trash. Import the story when it is written.',
    message: ({ what }: What) => `${what}.`,
    fix: advice,
  },
} satisfies DefectKinds;

/** Why the importer refuses something: an id with its message and fix. */
export const refusal = defectMaker(importKinds);

/** A kind of refusal. */
export type RefusalId = keyof typeof importKinds;

/** An id with its message and fix, without its place. */
export type Refusal = ReturnType<typeof refusal>;

/** What the thing is or does, as a clause without its full stop. */
interface What {
  what: string;
}

/** What to do, as a sentence. */
interface Advice {
  advice: string;
}

function advice({ advice: sentence }: Advice): string {
  return sentence;
}
