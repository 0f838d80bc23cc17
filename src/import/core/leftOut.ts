import type { Doubt, LeftOut, Refused } from './delivery.ts';
import type { KeptTexts } from './coverage.ts';
import { uncovered } from './coverage.ts';
import { doubt } from './doubts.ts';
import type { Syntax } from './notation/visibleText.ts';
import { oneLine } from './notation/oneLine.ts';
import { boilerplateReason } from './printed/boilerplate.ts';
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
    one.certain || !isCertain(one, kept) ? one : { ...one, certain: true },
  );
  if (!stories.length && refused.length) return known;
  for (const { proposals } of stories)
    for (const { name, ids, role = '' } of proposals) for (const text of [name, ...ids, role]) kept.add(text);
  for (const { title = '', text: words = '' } of refused) for (const one of [title, words]) kept.add(one);
  for (const one of known) kept.add(one.text);
  return [...known, ...uncovered(text, syntax, kept)].toSorted((a, b) => a.line - b.line);
}

/** Whether what is left out stands in a story too, or is nothing but fixed phrases of a site. */
function isCertain({ text }: LeftOut, stories: KeptTexts): boolean {
  return (
    stories.lostIn(text).length === 0 || text.split('\n').every((line) => boilerplateReason(line)?.certain)
  );
}

/** Longer prose than this, in words, is doubted where it is left out in one piece. */
const longestUndoubted = 60;

/** Less than this is no story, however short the one beside it. */
const shortestStory = 25;

/**
 * Doubts where prose was left out, unless it is certain that it is none of the story’s: of each stretch that is long, and of all together where they
 * outweigh the stories. Lists of links, headlines and keywords are no prose.
 */
export function leftOutDoubts(leftOut: LeftOut[], stories: InputStory[]): Doubt[] {
  if (!stories.length) return [];
  const stretches = stretchesOf(leftOut.filter(({ certain }) => !certain))
    .map((one) => ({ ...one, words: proseWords(one.text) }))
    .filter(({ words }) => words > 0);
  const long = stretches.filter(({ words }) => words > longestUndoubted);
  if (long.length)
    return long.map((one) => doubt(one, 'left-out-prose', { ...one, start: startOf(one.text) }));
  const words = stretches.reduce((sum, one) => sum + one.words, 0);
  const held = stories.reduce((sum, { body }) => sum + wordCount(body), 0);
  const [largest] = stretches.toSorted((a, b) => b.words - a.words);
  return largest && words > Math.max(held, shortestStory)
    ? [doubt(largest, 'left-out-prose', { words, why: largest.why, start: startOf(largest.text) })]
    : [];
}

/** Pieces that follow one another for the same reason, as one. */
function stretchesOf(leftOut: LeftOut[]): LeftOut[] {
  const stretches: LeftOut[] = [];
  for (const one of leftOut) {
    const last = stretches.at(-1);
    if (last?.why === one.why) last.text += `\n${one.text}`;
    else stretches.push({ ...one });
  }
  return stretches;
}

/** How many words of a text are in sentences: runs of at least five words that end as a sentence does. */
function proseWords(text: string): number {
  const sentences = text
    .split('\n')
    .flatMap((line) => oneLine(line).split(/(?<=[.!?…。؟।]["”’»)]?)(?:\s+|(?<=。))/u));
  return sentences
    .filter(
      (sentence) => /[.!?…。؟।]["”’»)]?$/u.test(sentence) && !/(?:https?:\/\/|www\.)\S+$/.test(sentence),
    )
    .map(wordCount)
    .filter((count) => count >= 5)
    .reduce((sum, count) => sum + count, 0);
}

/** Words of a text; two characters are counted as one word where no spaces part them. */
function wordCount(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const words = spaced.filter(
    (word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word),
  );
  return words.length + Math.ceil(unspaced / 2);
}

function startOf(text: string): string {
  const words = oneLine(text).split(' ');
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
}
