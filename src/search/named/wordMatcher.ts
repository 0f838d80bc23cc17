import type { Story } from '../../archive/types.ts';
import { matcherOf } from '../dictionary.ts';
import type { IndexedToken, TextReader } from '../index/indexedText.ts';
import { printedStory } from '../index/printedStory.ts';
import type { Clause, QueryTerm } from '../page/matching.ts';
import type { Stemmer } from '../stem.ts';
import type { Held } from './printedWords.ts';
import { englishTexts, printedTerm } from './printedWords.ts';

/** What is read of a story, once for all searches. */
export interface StoryWords {
  tokens: () => IndexedToken[];
  /** See `printedWords.ts`. */
  texts: () => string[] | undefined;
}

/** `bylineOf` is that of the site’s language. */
export function wordsOfStory(
  story: Story,
  reader: TextReader,
  bylineOf: (names: string[]) => string,
): StoryWords {
  let tokens: IndexedToken[] | undefined;
  let texts: { english: string[] | undefined } | undefined;
  return {
    tokens: () => (tokens ??= reader.read(printedStory(story, bylineOf)).tokens),
    texts: () => (texts ??= { english: englishTexts(story) }).english,
  };
}

/** Whether a story matches the clauses of a query, by the rule of `page/matching.ts`. */
export function wordMatcher(clauses: Clause[], stemmer: Stemmer): (story: StoryWords) => boolean {
  const wanted = clauses.map((clause) => clauseMatcher(clause, stemmer));
  return (story) => wanted.every((matches) => matches(story));
}

function clauseMatcher({ phrases, excluded }: Clause, stemmer: Stemmer): (story: StoryWords) => boolean {
  const wanted = phrases.map((phrase) => ({
    printed: phrase.map((term) => printedTerm(term, stemmer)),
    tokens: phrase.map((term) => tokenMatcher(term, stemmer)),
  }));
  const holds = (story: StoryWords): boolean => {
    const texts = story.texts();
    const held = wanted.map(({ printed }) => texts && printedPhrase(printed, texts));
    return (
      held.includes(true) ||
      wanted.some(({ tokens }, at) => held[at] === undefined && holdsPhrase(story.tokens(), tokens))
    );
  };
  return (story) => holds(story) !== (excluded ?? false);
}

/** Of a phrase of several terms it is only known where one is missing. */
function printedPhrase([first, ...others]: ((texts: string[]) => Held)[], texts: string[]): Held {
  const held = first?.(texts);
  if (!others.length || held === false) return held;
  return others.some((term) => term(texts) === false) ? false : undefined;
}

type TokenMatcher = (token: IndexedToken) => boolean;

/** Equal tokens are one object, so that each is compared with a term once. */
function tokenMatcher(term: QueryTerm, stemmer: Stemmer): TokenMatcher {
  const matches = matcherOf(term, stemmer);
  const known = new WeakMap<IndexedToken, boolean>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const found = token.terms.some(matches);
    known.set(token, found);
    return found;
  };
}

/** Whether the terms of a phrase are in a text, one after another. */
function holdsPhrase(tokens: IndexedToken[], phrase: TokenMatcher[]): boolean {
  const last = tokens.length - phrase.length;
  for (let at = 0; at <= last; at++)
    if (phrase.every((matches, offset) => matches(tokens[at + offset]!))) return true;
  return false;
}
