import { firstOf, getOrInsert, itemAt, lastOf } from '../../../parse/assert.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { generations, openers, portfolios, titles } from '../lexicon.ts';
import type { PeopleFinder } from '../people.ts';
import type { StoryText } from '../text.ts';
import type { Part } from '../../types.ts';
import { partsOf } from '../text.ts';
import { givenNames, givenNamesThatAreWords } from '../givenNames.ts';
import type { Token } from './tokens.ts';
import { isParticle, lowered, tokensOf } from './tokens.ts';
import { foldedWord, leadsWithFamily } from './spelling.ts';
import { honorifics, morePortfolios, notOfNames, postnominals } from './words.ts';

/** Words with a capital in a row that may be a name, and where they are. */
export interface Candidate {
  words: string[];
  /** The title before it, as printed. */
  title: string | undefined;
  possessive: boolean;
  text: string;
  part: Part;
  /** UTF-16 offsets of its words in the text. */
  start: number;
  end: number;
  /** Where what follows it begins: `Jr` and the like belong to it. */
  after: number;
}

/** What may be a name in a story, in reading order; nothing that a record covers, and nothing in text of capitals. */
export function candidatesOf(
  story: StoryText,
  peopleIn: PeopleFinder,
  isPlace: (word: string) => boolean,
): Candidate[] {
  const covered = new Map<Part, [start: number, end: number][]>();
  for (const mentions of peopleIn(story).values())
    for (const { part, offset, words } of mentions) {
      const spans = getOrInsert(covered, part, () => []);
      spans.push([offset, offset + words.length]);
    }
  const candidates: Candidate[] = [];
  for (const [part, text] of partsOf(story)) {
    if (part === 'dateline' || isShouted(text)) continue;
    const spans = covered.get(part) ?? [];
    for (const candidate of candidatesIn(text, part, isPlace)) {
      if (spans.some(([start, end]) => start < candidate.end && candidate.start < end)) continue;
      candidates.push(candidate);
    }
  }
  return candidates;
}

function* candidatesIn(text: string, part: Part, isPlace: (word: string) => boolean): Generator<Candidate> {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    if (!itemAt(tokens, at).ofName) continue;
    let end = at + 1;
    while (end < tokens.length && !itemAt(tokens, end - 1).possessive && joins(tokens, end)) end++;
    while (end > at + 1 && isParticle(itemAt(tokens, end - 1).text)) end--;
    const candidate = candidateAt(text, part, tokens.slice(at, end), tokens[at - 1], isPlace);
    if (candidate) yield candidate;
    at = end - 1;
  }
}

/** Whether the word at `at` goes on with the name before it. */
function joins(tokens: Token[], at: number): boolean {
  const here = itemAt(tokens, at);
  if (here.gap === '') return here.ofName && itemAt(tokens, at - 1).text.endsWith('.');
  if (here.gap !== ' ' && !(here.gap === ', ' && generations.has(lowered(here)))) return false;
  if (here.ofName) return true;
  if (!isParticle(here.text) || here.text === 'y') return false;
  const next = tokens[at + 1];
  return next !== undefined && next.gap === ' ' && (next.ofName || isParticle(next.text));
}

function candidateAt(
  text: string,
  part: Part,
  all: Token[],
  preceding: Token | undefined,
  isPlace: (word: string) => boolean,
): Candidate | undefined {
  const lower = all.map(lowered);
  const isTitle = (word: string) => titles.has(word) && !isGiven(word);
  const lastTitle = lower.findLastIndex((word, at) => at < all.length - 1 && isTitle(word));
  if (isTitle(lastOf(lower)) && !(all.length > lastTitle + 2 && couldBeTitle.has(lastOf(lower))))
    return undefined;
  let begin = lastTitle + 1;
  let titled = lastTitle >= 0;
  if (!titled) while (begin < all.length && isOpener(itemAt(all, begin))) begin++;
  for (let words; begin < all.length - 1 && (words = wordsOfHonorific(all, lower, begin)); begin += words)
    titled = true;
  if (!titled && begin === 0 && portfolios.has(firstOf(lower)) && officeOf.test(before(text, firstOf(all))))
    titled = true;
  while (titled && begin < all.length && portfolios.has(itemAt(lower, begin))) begin++;
  begin = beyondDescription(all, lower, begin, isPlace);
  let end = all.length;
  while (
    end > begin &&
    (generations.has(itemAt(lower, end - 1)) || isPostnominal(all, end - 1, begin, titled))
  )
    end--;
  if (end === begin || end - begin > longest) return undefined;
  const last = itemAt(all, end - 1);
  return {
    words: all.slice(begin, end).map((token) => token.text),
    title: titled
      ? titleOf(text, all, begin)
      : begin === 0
        ? titleBefore(firstOf(all), preceding)
        : undefined,
    possessive: last.possessive,
    text,
    part,
    start: itemAt(all, begin).start,
    end: last.end,
    after: lastOf(all).end,
  };
}

/** Titles that are family names too: `Amit Shah`, `Stephen King`. */
const couldBeTitle = new Set(
  'sen shah sheikh mufti king prince pope bishop judge justice chief marshal major duke baron baroness count dean dame lama imam sultan emir lord leader coach fisher driver player champion banker farmer miner pastor'.split(
    ' ',
  ),
);

/** More words have no name, particles among them. */
const longest = 6;

/** Where a name begins after words that say whose it is: `Australian Tom Moody`, `Bangladesh Adivasi Forum Sanjib Drong`. */
function beyondDescription(
  all: Token[],
  lower: string[],
  from: number,
  isPlace: (word: string) => boolean,
): number {
  for (let at = all.length - 2; at > from; at--) {
    const [word, first] = [itemAt(lower, at - 1), foldedWord(itemAt(all, at).text)];
    const describes =
      notOfNames(word) || (!isGiven(word) && (tellsOffice(word) || isPlace(itemAt(all, at - 1).text)));
    if (describes && givenNames.has(first)) return at;
    if (describes && leadsWithFamily(all.slice(at).map((token) => token.text))) return at;
  }
  return from;
}

function tellsOffice(word: string): boolean {
  return (
    [honorifics, portfolios, morePortfolios].some((set) => set.has(word)) ||
    /-(?:year-old|of-\p{L}+)$/u.test(word)
  );
}

/** How many words of the run are one form of address; `H. E.` are two. */
function wordsOfHonorific(all: Token[], lower: string[], at: number): number {
  if (honorifics.has(itemAt(lower, at)) && !isGiven(itemAt(lower, at))) return 1;
  if (/^H\.? ?E\.?$/.test(itemAt(all, at).text)) return 1;
  return /^H\.?$/.test(itemAt(all, at).text) && /^E\.?$/.test(all[at + 1]?.text ?? '') && all.length > at + 3
    ? 2
    : 0;
}

/** The words of a title as printed, from where its office begins: `Minister of Industry and Trade`. */
function titleOf(text: string, all: Token[], begin: number): string | undefined {
  const first = all.findIndex((token) => !isOpener(token) || titles.has(lowered(token)));
  const words = all.slice(first, begin).map((token) => token.text);
  const office = officeOf.exec(before(text, firstOf(all)))?.[0] ?? '';
  return words.length ? `${office}${words.join(' ')}` : undefined;
}

function titleBefore(first: Token, preceding: Token | undefined): string | undefined {
  if (!preceding || first.gap !== ' ') return undefined;
  const word = lowered(preceding);
  return titles.has(word) || honorifics.has(word) ? preceding.text : undefined;
}

function before(text: string, token: Token): string {
  return text.slice(Math.max(0, token.start - 60), token.start);
}

function isPostnominal(all: Token[], at: number, begin: number, titled: boolean): boolean {
  const { text } = itemAt(all, at);
  const behind = postnominals.has(lowered(itemAt(all, at)));
  return behind && at > begin + (titled ? 0 : 1) && (isShouted(text) || /^Sah/.test(text));
}

/** A word that begins a sentence, and neither a name nor initials. */
function isOpener(token: Token): boolean {
  const word = lowered(token);
  return openers.has(word) && !token.text.endsWith('.') && !isGiven(word);
}

function isGiven(word: string): boolean {
  return givenNames.has(word) || givenNamesThatAreWords.has(word);
}

/** `Minister of Industry and `, which the portfolio's last word and the name follow. */
const officeOf =
  /\b(?:Minister|Secretary|Chancellor|Ministers?|Undersecretary|Under-Secretary|Representative|Commissioner)(?: of [A-Z]\w+)? (?:of|for|and) (?:the )?(?:[A-Z]\w+,? (?:and |for )?)*$/;
