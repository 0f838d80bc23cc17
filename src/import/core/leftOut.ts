import type { Doubt, LeftOut, Refused, Syntax } from './delivery.ts';
import type { KeptTexts } from './coverage.ts';
import { uncovered } from './coverage.ts';
import { doubt } from './doubts.ts';
import { oneLine } from './notation/oneLine.ts';
import { boilerplateReason } from './printed/boilerplate.ts';
import { wordCount } from './printed/sentences.ts';
import type { InputStory } from './story.ts';

/** What was made of the items of an input. */
export interface Outcome {
  stories: InputStory[];
  refused: Refused[];
  /** The texts of its drafts. */
  kept: KeptTexts;
}

/**
 * What of an input is in no story, in its order: what its reader left out, and what nobody accounted for. A file that is refused as a whole is with
 * its editor still, and its words are not listed.
 */
export function leftOutOf(
  leftByReader: LeftOut[],
  { stories, refused, kept }: Outcome,
  { text, syntax }: { text: string; syntax: Syntax },
): LeftOut[] {
  const known = [...leftByReader, ...stories.flatMap((story) => story.leftOut)].map((one) =>
    !one.certain && isCertain(one, kept) ? { ...one, certain: true } : one,
  );
  if (!stories.length && refused.length) return known;
  const proposed = stories.flatMap(({ proposals }) => proposals);
  for (const { name, ids, role = '' } of proposed) for (const one of [name, ...ids, role]) kept.add(one);
  for (const { title = '', text: words = '' } of refused) for (const one of [title, words]) kept.add(one);
  for (const one of known) kept.add(one.text);
  return [...known, ...uncovered(text, syntax, kept)].toSorted((a, b) => a.line - b.line);
}

/** Whether what is left out stands in a story too, or is nothing but fixed phrases of a site. */
function isCertain({ text }: LeftOut, stories: KeptTexts): boolean {
  if (!stories.lostIn(text).length) return true;
  return text.split('\n').every((line) => boilerplateReason(line)?.certain);
}

/** Longer prose than this, in words, is doubted where it is left out in one piece; where text of the story would stand a sentence is. */
const longestUndoubted = 60;
const longestOfStory = 10;

/** Less than this is no story, however short the one beside it. */
const shortestStory = 25;

/**
 * Doubts where prose was left out, unless it is certain that it is none of the story’s: of each stretch that holds a long piece, and of all together
 * where they outweigh the stories. Lists of links, headlines and keywords are no prose, and a list of teasers is many pieces.
 */
export function leftOutDoubts(leftOut: LeftOut[], stories: InputStory[]): Doubt[] {
  if (!stories.length) return [];
  const stretches = piecesOf(leftOut.filter(({ certain }) => !certain));
  const largest = (pieces: Piece[]) => pieces.toSorted((a, b) => b.words - a.words).slice(0, 1);
  const long = stretches
    .flatMap(largest)
    .filter(({ words, mayBelong }) => words > (mayBelong ? longestOfStory : longestUndoubted));
  const words = stretches.flat().reduce((sum, one) => sum + one.words, 0);
  const held = stories.reduce((sum, { body }) => sum + wordCount(body), 0);
  const outweighs = !long.length && words > Math.max(held, shortestStory);
  const all = outweighs ? largest(stretches.flat()).map((one) => ({ ...one, words })) : long;
  return all.map(({ text, ...piece }) => {
    const start = oneLine(text).replace(/^((?:\S+ ){11}\S+) .*$/u, '$1 …');
    return doubt(piece, 'left-out-prose', { ...piece, start });
  });
}

/** Sentences that stand together, and how many words they have. */
interface Piece extends LeftOut {
  words: number;
}

/**
 * The pieces of prose in each stretch of what follows one another for the same reason: lines of sentences that follow one another. A headline, a name or a
 * date between them parts them.
 */
function piecesOf(leftOut: LeftOut[]): Piece[][] {
  const stretches: Piece[][] = [];
  let why: string | undefined;
  let open: Piece | undefined;
  for (const one of leftOut) {
    if (one.why !== why) {
      stretches.push([]);
      [why, open] = [one.why, undefined];
    }
    // A line that begins with a small letter goes on with a sentence.
    for (const text of one.text.replace(/\n(?=\p{Ll})/gu, ' ').split(/\n| · /)) {
      const words = proseWords(text);
      if (words * 2 < wordCount(text) || !words) open = undefined;
      else if (open) {
        open.text += `\n${text}`;
        open.words += words;
      } else stretches.at(-1)!.push((open = { ...one, text, words }));
    }
  }
  return stretches;
}

/** How many words of a text are in sentences: runs of at least five words that end as a sentence does. */
export function proseWords(text: string): number {
  const counts = oneLine(text)
    .split(/(?<=[.!?…。؟।]["”’»)]?)(?:\s+|(?<=。))/u)
    .filter((one) => /[.!?…。؟।]["”’»)]?$/u.test(one) && !/(?:https?:\/\/|www\.)\S+$/.test(one))
    .map(wordCount);
  return counts.reduce((sum, count) => sum + (count >= 5 ? count : 0), 0);
}
