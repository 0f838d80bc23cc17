import { quoted } from '../contentError.ts';
import type { DefectKinds } from './kind.ts';

/** What can be wrong with a file’s bytes and characters, and with the Markdown below the front matter. */
export const textKinds = {
  'too-large': {
    explanation: 'A file is larger than any story. Divide its text into several stories.',
    message: ({ bytes, most }: { bytes: number; most: number }) =>
      `holds ${bytes.toLocaleString('en-GB')} bytes; a record holds at most ${most.toLocaleString('en-GB')}.`,
    fix: 'Divide the text into several stories.',
  },
  'not-utf8': {
    explanation: 'A file is in another encoding than UTF-8. Save it as UTF-8 in your editor.',
    message: ({ byte }: { byte?: number }) =>
      byte === undefined
        ? 'is written in UTF-16.'
        : `is not UTF-8: the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} stands where a character is expected.`,
    fix: 'Save the file as UTF-8.',
  },
  'control-character': {
    explanation: 'A text holds a control character that nobody sees. Delete it.',
    message: ({ code }: Character) =>
      code === 0 ? 'holds a NUL character (U+0000).' : `holds the control character ${notation(code)}.`,
    fix: 'Delete it.',
  },
  'half-character': {
    explanation: 'A text holds one half of a character (a surrogate). Write the whole character.',
    message: ({ code }: Character) => `holds ${notation(code)}, which is half a character.`,
    fix: 'Write the whole character.',
  },
  noncharacter: {
    explanation: 'A text holds a code that Unicode keeps from use. Delete it.',
    message: ({ code }: Character) => `holds ${notation(code)}, which is no character.`,
    fix: 'Delete it.',
  },
  'bidirectional-override': {
    explanation:
      'A text holds an invisible character that shows it in another order than it is written (Trojan Source, CVE-2021-42574). Delete it; the direction follows from lang.',
    message: ({ code }: Character) =>
      `holds a bidirectional override (${notation(code)}), which shows text in another order than it is written.`,
    fix: 'Delete it; the direction follows from `lang`.',
  },
  'bidirectional-isolate': {
    explanation:
      'A text holds an invisible character that may show it in another order than it is written (Trojan Source, CVE-2021-42574). Delete it; the direction follows from lang.',
    message: ({ code }: Character) =>
      `holds a bidirectional isolate (${notation(code)}), which can show text in another order than it is written.`,
    fix: 'Delete it; the direction follows from `lang`.',
  },
  'wrong-encoding': {
    explanation:
      'A text holds control characters that come from reading Windows-1252 as Latin-1. Save the original as UTF-8 again, or write what is meant.',
    message: ({ code }: Character) =>
      `holds the control character ${notation(code)}; the text was probably decoded with the wrong encoding.`,
    fix: 'Save the original as UTF-8 again, or write the character that is meant.',
  },
  'missing-text': {
    explanation: 'A story has no text below its front matter. Write it, or status: canceled with a note.',
    message: 'the story has no text.',
    fix: 'Write its text below the front matter.',
  },
  'missing-words': {
    explanation:
      'Neither the title nor the text of a story has a letter or digit, so no search could find it.',
    message: 'the story has no word: neither its title nor its text has a letter or digit.',
    fix: 'Write its text below the front matter.',
  },
  'picture-in-text': {
    explanation: 'A picture is in the text. Put it under photos, where it has its caption and credit.',
    message: 'a picture is in the text.',
    fix: 'Put it under photos, with its caption and credit.',
  },
  'unsafe-link': {
    explanation:
      'A link leads to an address that is neither http, https nor mailto, and that a browser may run. Write the web address, or the words without a link.',
    message: ({ to }: Link) =>
      `a link leads to ${quoted(to)}; only http, https and mailto may be followed from a story.`,
    fix: 'Write the web address that is meant, or the words without a link.',
  },
  'relative-link': {
    explanation:
      'A link leads to an address that means something else on each page. Write it in full, or from the root of the archive: /stories/….',
    message: ({ to }: Link) => `a link leads to ${quoted(to)}, which is no full address.`,
    fix: 'Write https://…, or for a page of the archive its path from the root: /stories/2025/04/08/….',
  },
  'link-without-words': {
    explanation: 'A link has nothing that a reader could see or hear. Write its words between [ and ].',
    message: 'a link has no words.',
    fix: 'Write what it leads to between [ and ].',
  },
  'cross-head-without-words': {
    explanation: 'A cross-head is empty. Write its words after the #, or delete the line.',
    message: 'a cross-head has no words.',
    fix: 'Write them after the #, or delete the line.',
  },
  'deep-nesting': {
    explanation: 'Lists or quotations are nested deeper than anybody writes. Nest them less.',
    message: ({ deepest }: { deepest: number }) => `lists or quotations nest more than ${deepest} deep.`,
    fix: 'Write them flatter, or put a backslash before the first mark: \\>.',
  },
  'many-marks': {
    explanation:
      'A paragraph holds so many marks of Markdown that to read it would take minutes. Put a backslash before those that are meant literally.',
    message: ({ most }: { most: number }) => `a paragraph holds more than ${most} of the marks * _ \` [ ] <.`,
    fix: 'Put a backslash before each that is meant literally: \\*.',
  },
} satisfies DefectKinds;

interface Character {
  /** Its code point. */
  code: number;
}

interface Link {
  /** The address as it is written. */
  to: string;
}

/** `U+FFFD`. */
export function notation(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
