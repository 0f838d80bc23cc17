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
} satisfies DefectKinds;

/** What makes a doubt of a kind: its id and both texts. */
const texts = defectMaker(doubtKinds);

/** A kind of doubt. */
export type DoubtId = keyof typeof doubtKinds;

/** A doubt of a kind about a place of an input. */
export function doubt({ line, path }: Place, ...kind: Parameters<typeof texts>): Doubt {
  return { line, ...(path !== undefined && { path }), ...texts(...kind) };
}
