import { quoted } from '../contentError.ts';
import type { DefectKinds } from './kind.ts';

/** What can be wrong with the front matter of a record’s file: its two lines of `---`, and its YAML. */
export const frontMatterKinds = {
  'missing-front-matter': {
    explanation: 'A record begins with its fields between two lines of ---. Write them above the text.',
    message: 'the front matter is missing.',
    fix: ({ fields }: { fields: readonly string[] }) =>
      `Begin the file with ---, the fields${fields.length ? ` (${fields.join(', ')})` : ''}, and --- again.`,
  },
  'unclosed-front-matter': {
    explanation: 'The front matter has no second line of ---. Write one below its last field.',
    message: 'the front matter is not closed.',
    fix: 'Write --- alone on the line after its last field.',
  },
  'closing-line': {
    explanation: 'The line that closes the front matter holds more than ---. Write --- alone on it.',
    message: ({ line }: Line) => `the front matter is closed by ${quoted(line)}.`,
    fix: 'Write --- alone on that line.',
  },
  'opening-line': {
    explanation: 'The first line of the file is not --- alone. Write it so.',
    message: ({ line }: Line) => `the front matter opens with ${quoted(line)}.`,
    fix: 'Write --- alone on the first line.',
  },
  'front-matter-code': {
    explanation:
      'A word after the first --- names a language that other tools would run. Nothing in a record is run: write --- alone, and the fields as YAML.',
    message: ({ line }: Line) =>
      `the front matter opens with ${quoted(line)}; only YAML is read, and nothing in it is run.`,
    fix: 'Write --- alone on the first line and the fields as YAML.',
  },
  'blank-first-line': {
    explanation: 'A blank line precedes the front matter. Delete it.',
    message: 'a blank line precedes the front matter.',
    fix: 'Begin the file with --- on its first line.',
  },
  'front-matter-format': {
    explanation: 'The front matter is written in JSON or TOML. Write it as YAML between two lines of ---.',
    message: ({ format }: { format: 'JSON' | 'TOML' }) => `the front matter is ${format}.`,
    fix: 'Write it as YAML between two lines of ---.',
  },
  'unquoted-value': {
    explanation:
      'A value begins with a sign that means something else in YAML, or holds a colon and a space. Put it in quotes.',
    message: ({ sign }: { sign?: { written: string; meaning: string } }) =>
      sign
        ? `a value begins with ${sign.written}, which YAML takes for ${sign.meaning}.`
        : 'a value holds a colon and a space, which YAML reads as a further field.',
    fix: ({ written }: { written: string }) => `Put the value in quotes: ${written}.`,
  },
  'cut-off-value': {
    explanation:
      'A value holds a space and a #, after which YAML takes everything for a comment. Put it in quotes; write a comment on a line of its own.',
    message: ({ rest }: { rest: string }) =>
      `is cut off before ${quoted(rest)}, for YAML takes # after a space for a comment.`,
    fix: ({ written }: { written: string }) =>
      `Put the value in quotes: ${written}; write a comment on a line of its own.`,
  },
  'hash-value': {
    explanation: 'A value begins with #, which YAML takes for a comment. Put it in quotes.',
    message: 'a value begins with #, which YAML takes for a comment.',
    fix: 'Put it in quotes: topics: ["#MeToo"].',
  },
  'duplicate-field': {
    explanation: 'A field is in one record twice. Keep one of the two.',
    message: ({ name }: { name: string }) => `the field ${quoted(name)} is there twice.`,
    fix: 'Keep one of them.',
  },
  'tab-indent': {
    explanation: 'A tab is used to indent, which YAML does not allow. Indent with spaces.',
    message: 'a tab is used to indent.',
    fix: 'Indent with spaces.',
  },
  'bad-yaml': {
    explanation:
      'The fields are not YAML. Write each as name: value, and put values with special characters in quotes.',
    message: ({ reason }: { reason: string }) => `the YAML cannot be read: ${reason}`,
    fix: 'Write each field as name: value; put a value with special characters in quotes.',
  },
  'yaml-alias': {
    explanation: 'A value refers to another by a YAML alias, which is not followed. Write the value out.',
    message: ({ name }: { name: string }) => `uses the YAML alias *${name}.`,
    fix: 'Write the value out.',
  },
  'nameless-field': {
    explanation: 'A value has no name before its colon. Write each field as name: value.',
    message: 'a field has no name.',
    fix: 'Write each field as name: value, one on a line.',
  },
  'not-fields': {
    explanation:
      'The front matter holds text or a list where fields belong. Write each field as name: value.',
    message: 'the front matter is not a list of fields.',
    fix: 'Write each field as name: value, one on a line.',
  },
} satisfies DefectKinds;

/** As it is written. */
interface Line {
  line: string;
}
