/*
 * Tells of most stories, without dividing them into tokens, whether they hold a word. It looks for how the words that match a term begin, in
 * the text as it is printed, and reads the tokens of what stands there. Of a text with other letters than those of English it tells nothing.
 */
import type { Story } from '../../archive/types.ts';
import { matcherOf } from '../dictionary.ts';
import type { QueryTerm } from '../page/matching.ts';
import type { Stemmer } from '../stem.ts';
import { partsOfToken, termsOf, tokensOfPiece, withoutCase } from '../tokens.ts';

/** What is known of whether a story holds a term: that it does, that it does not, or neither. */
export type Held = boolean | undefined;

/** The texts of a story that are searched, where all their letters are those of English. */
export function englishTexts(story: Story): string[] | undefined {
  const texts = textsOf(story);
  return texts.every((text) => isEnglish.test(text)) ? texts : undefined;
}

/** Tells whether texts hold a term. */
export function printedTerm(term: QueryTerm, stemmer: Stemmer): (texts: string[]) => Held {
  const word = withoutCase(term.word);
  const caseMatters = word !== term.word;
  if (!/^[a-z]+$/.test(word) || stemmer.bodies) return () => undefined;
  const matches = matcherOf({ ...term, word }, stemmer);
  const known = new Map<string, boolean>();
  const isHeldBy = (piece: string): boolean => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const found = tokensOfPiece(piece).some(({ start, end }) => {
      const parts = partsOfToken(piece.slice(start, end), false);
      return parts !== undefined && termsOf(parts, stemmer).some(matches);
    });
    known.set(piece, found);
    return found;
  };
  const beginning = asPrinted(beginningOf(term.by, word, stemmer));
  return (texts) => {
    let held: Held = false;
    for (const text of texts)
      for (const { index, 0: found } of text.matchAll(beginning)) {
        // Initials with spaces between are one token.
        if (/\s/.test(found)) held = undefined;
        else if (isHeldBy(pieceAt(text, index))) return caseMatters ? undefined : true;
      }
    return held;
  };
}

/** What stands between the white space around a place. */
function pieceAt(text: string, at: number): string {
  let [start, end] = [at, at];
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code <= 0x20 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

/** What a story is searched by, as `printedStory` has it. */
function textsOf({ title, text, byline, dateline, photos }: Story): string[] {
  return [
    title,
    text,
    ...byline,
    ...(dateline ? [dateline] : []),
    ...photos.flatMap(({ caption, photographer, credit, sources }) => [
      caption,
      ...(photographer ? [photographer] : []),
      ...(credit ? [credit] : []),
      ...sources.map(({ name }) => name),
    ]),
  ];
}

/** The first letters of all words that match a term: of a stem of three letters and more, two; but `dying` is of the stem `die`. */
function beginningOf(by: QueryTerm['by'], word: string, { stem }: Stemmer): string {
  if (by === 'prefix' || by === 'exact') return word.slice(0, 2);
  const own = stem(word);
  return own.slice(0, own.length < 3 || own.endsWith('ie') ? 1 : 2);
}

/** Letters that begin a word, in a text of any case: after no letter, or with a capital; between them may be marks, and in initials spaces. */
function asPrinted([first = '', second = '']: string): RegExp {
  const start = `(?:(?<![A-Za-z])${first}|${first.toUpperCase()})`;
  const next = `(?:[^A-Za-z0-9\\s]|\\.\\s)*[${second}${second.toUpperCase()}]`;
  return new RegExp(second ? start + next : start, 'g');
}

/** As in `tokens.ts`: marks, and of letters and digits those of ASCII alone. */
const isEnglish = /^[\0-\x7f\xa0-©«-±´¶-¸»¿\u2000-\u206f₠-\u20cf]*$/;
