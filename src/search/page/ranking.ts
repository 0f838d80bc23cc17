/* How well the pages of a volume match a query: BM25 over the postings of its terms. */
import { getOrInsert } from '../../parse/assert.ts';
import type { Entry } from '../dictionary.ts';
import type { Member } from '../packs.ts';
import type { Stemmer } from '../stem.ts';
import type { Posting } from '../wordsIndex.ts';
import type { Clause, QueryTerm } from './matching.ts';

/** A clause and the words of the dictionary that match it. */
export interface FoundClause {
  clause: Clause;
  /** The phrases of which every term is in the dictionary. */
  phrases: FoundTerm[][];
  volumes: Set<number>;
  /** The only stories that can match it, where these are few. */
  numbers?: Set<number>;
}

/** One term of a phrase, and the words of the dictionary that match it. */
export interface FoundTerm {
  term: QueryTerm;
  entries: Entry[];
  /** How many stories of each year hold any of them, where the dictionary tells. */
  years?: number[];
}

export interface OpenVolume {
  /** What parts each chunk of words from the one before, and where each is. */
  firsts: string[];
  chunks: Member[];
  /** By page: the story’s number, its number of words, and its fragment. */
  pages: { number: number; words: number; fragment: PageFragment }[];
  /** What was looked up in it, by the words of the dictionary. */
  postings: Map<string, Posting[]>;
}

/** Where a list of fragments is, and the index of a fragment in it. */
export interface PageFragment {
  list: Member;
  index: number;
}

/** Where and how well one page matches one clause. */
export interface Match {
  locations: number[];
  score: number;
}

/** The pages of a volume that match a clause; `archive` gives the number of stories and the mean number of words in one. */
export function matchesOf(
  { phrases }: FoundClause,
  { pages, postings }: OpenVolume,
  { stemmer: { stem }, ...archive }: { stories: number; words: number; stemmer: Stemmer },
): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const terms of phrases) {
    const rarity = inverseDocumentFrequency(terms, archive.stories);
    const termPostings = terms.map(({ term, entries }) =>
      entries.flatMap(({ word }) => {
        const share = term.by === 'stem prefix' && stem(word) !== stem(term.word) ? longerWord : 1;
        return (postings.get(word) ?? []).map((posting) => ({ posting, share }));
      }),
    );
    for (const [page, { locations, times }] of phraseMatches(termPostings)) {
      const known = matches.get(page) ?? { locations: [], score: 0 };
      const score = rarity * termFrequency(times, pages[page]!.words / archive.words);
      matches.set(page, { locations: [...known.locations, ...locations], score: known.score + score });
    }
  }
  return matches;
}

/** A posting, and the share of its weight that counts. */
interface Shared {
  posting: Posting;
  share: number;
}

/** By page the positions of a phrase’s terms, one after another, and the sum of the weights of its matches. */
function phraseMatches(terms: Shared[][]): Map<number, { locations: number[]; times: number }> {
  const found = new Map<number, { locations: number[]; times: number }>();
  if (terms.length === 1) {
    for (const { posting, share } of terms[0]!) {
      const { page, locations, weights } = posting;
      const match = getOrInsert(found, page, () => ({ locations: [], times: 0 }));
      match.locations.push(...locations);
      match.times += share * sum(weights);
    }
    return found;
  }
  const [first, ...others] = terms.map(positionsByPage);
  for (const [page, starts] of first!) {
    const later = others.map((pages) => pages.get(page));
    const isPhrase = (location: number): boolean =>
      later.every((positions, at) => positions?.has(location + at + 1));
    for (const [location, weight] of starts) {
      if (!isPhrase(location)) continue;
      const match = getOrInsert(found, page, () => ({ locations: [], times: 0 }));
      for (let at = 0; at < terms.length; at++) match.locations.push(location + at);
      match.times += weight;
    }
  }
  return found;
}

/** By page the positions of a term, each with its weight. */
function positionsByPage(postings: Shared[]): Map<number, Map<number, number>> {
  const pages = new Map<number, Map<number, number>>();
  for (const { posting, share } of postings) {
    const { page, locations, weights } = posting;
    const positions = getOrInsert(pages, page, () => new Map());
    for (const [index, location] of locations.entries())
      positions.set(location, Math.max(positions.get(location) ?? 0, weights[index]! * share));
  }
  return pages;
}

/**
 * The weight of a phrase by the number of stories that can hold it (the inverse document frequency of BM25: Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009). The rarest term counts, and a phrase of several for more.
 */
function inverseDocumentFrequency(terms: FoundTerm[], stories: number): number {
  const holding = Math.min(
    stories,
    ...terms.map(({ entries }) => sum(entries.map((entry) => entry.stories))),
  );
  const rarity = Math.log(1 + (stories - holding + 0.5) / (holding + 0.5));
  return terms.length > 1 ? rarity * phraseWeight : rarity;
}

/** BM25’s term frequency: each further time adds less, and less in a long text; `length` is 1 for a text of mean length. */
function termFrequency(times: number, length: number): number {
  return (times * 2.2) / (times + 1.2 * (0.25 + 0.75 * length));
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The weight of a longer word that begins as typed, where the word itself has 1. */
const longerWord = 0.4;
const phraseWeight = 2;
