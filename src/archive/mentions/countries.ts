import { isShouted } from '../../parse/letterCase.ts';
import type { CountryRecord } from '../../parse/records.ts';
import { span } from '../../parse/storyDate.ts';
import type { Mention, StoryText } from './text.ts';
import { partsOf, wholeWords } from './text.ts';

/** The countries a story names, each with every place where it does. */
export type CountryMentions = Map<string, Mention[]>;

/** Finds the countries that a story names. */
export type CountryFinder = (story: StoryText) => CountryMentions;

/** Makes a finder for these records; it may be used for any number of stories. */
export function countryFinder(records: CountryRecord[]): CountryFinder {
  const claims = new Map<string, CountryRecord[]>();
  const shouted = new Map<string, CountryRecord[]>();
  const blocks = new Map<string, Set<CountryRecord>>();
  for (const record of records) {
    for (const word of wordsOf(record)) {
      put(claims, word, record);
      // In capitals throughout, a short word is more often another one: US, Man, Chad.
      if (word.length > 3 || word.includes('.')) put(shouted, word.toUpperCase(), record);
    }
    for (const phrase of record.notIn) {
      for (const form of [phrase, phrase.toUpperCase()])
        blocks.set(form, (blocks.get(form) ?? new Set()).add(record));
    }
  }
  const plain = { words: wholeWords(claims.keys()), claims };
  const loud = { words: wholeWords(shouted.keys()), claims: shouted };
  const blocked = wholeWords(blocks.keys());

  return (story) => {
    const found: CountryMentions = new Map();
    const open: { claimants: CountryRecord[]; mention: Mention }[] = [];
    for (const [part, text] of partsOf(story)) {
      // A dateline prints its city in capitals and what follows as it likes.
      const capitals = part === 'dateline' ? text.toUpperCase() : text;
      const { words, claims: here } = isShouted(capitals) ? loud : plain;
      const hits = words(capitals);
      const spans = hits.length ? blockedSpans(text, blocked, blocks) : [];
      for (const { index, word } of hits) {
        const end = index + word.length;
        if (inTicker(text, index, end) || isCurrency(text, end)) continue;
        const claimants = valid(here.get(word)!, story.date).filter(
          (record) => !spans.some((one) => one.start <= index && end <= one.end && one.records.has(record)),
        );
        const mention = { part, offset: index, words: text.slice(index, end) };
        if (claimants.length === 1) add(found, claimants[0]!.code, mention);
        else if (claimants.length > 1) open.push({ claimants, mention });
      }
    }
    for (const { claimants, mention } of open) {
      const named = claimants.filter((record) => found.has(record.code));
      for (const record of named.length
        ? named.slice(0, 1)
        : claimants.filter((one) => !needsEvidence.has(one.code)).slice(0, 1))
        add(found, record.code, mention);
    }
    return found;
  };
}

/** A state of two that share a name: the shared name alone does not mean it. */
const needsEvidence = new Set(['DD', 'KP', 'YD', 'CG']);

function wordsOf(record: CountryRecord): string[] {
  const demonyms = record.demonyms.flatMap((word) =>
    /(?:s|sh|ch|ese|men)$/.test(word) ? [word] : [word, `${word}s`],
  );
  return [
    record.name,
    ...record.names,
    ...demonyms,
    ...(record.capital ? [record.capital] : []),
    ...record.places,
    ...record.metonyms,
  ];
}

/** Of the records that claim a word, those that stood on the story’s day; where none did, those that have not ended. */
function valid(records: CountryRecord[], date: string): CountryRecord[] {
  if (records.length === 1) return records;
  const [first, last] = span(date);
  const standing = records.filter(
    (record) => (!record.from || record.from <= last) && (!record.to || record.to >= first),
  );
  if (!standing.length) return records.filter((record) => !record.to).slice(0, 1);
  if (standing.length > 1 && standing.every((record) => record.from))
    return [standing.toSorted((a, b) => (a.from! < b.from! ? 1 : -1))[0]!];
  return standing;
}

function blockedSpans(
  text: string,
  blocked: ReturnType<typeof wholeWords>,
  blocks: Map<string, Set<CountryRecord>>,
): { start: number; end: number; records: Set<CountryRecord> }[] {
  return blocked(text).map(({ index, word }) => ({
    start: index,
    end: index + word.length,
    records: blocks.get(word)!,
  }));
}

function inTicker(text: string, start: number, end: number): boolean {
  return text[start - 1] === '<' && text[end] === '>';
}

function isCurrency(text: string, end: number): boolean {
  return currency.test(text.slice(end, end + 20));
}

const currency =
  /^(?:-|\s)(?:dlrs?|dollars?|francs?|marks?|pounds?|sterling|pesos?|lira|lire|kron(?:a|or|e|er)|crowns?|schillings?|guilders?|pesetas?|escudos?|drachmas?|rands?|reals?|riyals?|rials?|dinars?|dirhams?|rupees?|rupiahs?|ringgits?|baht|won|yuan|renminbi|ro?ubles?|zloty|forints?|shekels?|cruzados?|australs?|bolivars?|sols?|intis?|shillings?|punts?|markka|eurobonds?|sec(?:urities)?)\b/i;

function put(map: Map<string, CountryRecord[]>, word: string, record: CountryRecord): void {
  const claimants = map.get(word);
  if (!claimants) map.set(word, [record]);
  else if (!claimants.includes(record)) claimants.push(record);
}

function add(found: CountryMentions, code: string, mention: Mention): void {
  const mentions = found.get(code);
  if (mentions) mentions.push(mention);
  else found.set(code, [mention]);
}
