import { knownAgency } from '../../../parse/agency.ts';
import { isWeekday, monthNumber } from './months.ts';

/** Whether a text ends as sentences do, in any script; brackets and quotation marks may stand behind. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…।。！？؟۔][)"”’»」』）]*$/u.test(text);
}

/** How many words a text holds; of a script without spaces, two characters count as one. */
export function wordCount(text: string): number {
  const close = text.match(unspaced)?.length ?? 0;
  const spaced = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(close / 2);
}

/** How many sentences a text holds, as far as their ends tell. */
export function sentenceCount(text: string): number {
  return text.match(/[.!?…؟۔।]["”’»)]*(?=\s+["“‘«(]?[\p{Lu}\p{Lo}\p{N}]|$)|[。！？]/gu)?.length ?? 0;
}

/** Whether a lead names a weekday or a day of a month outside quotations: `on Thursday`, `am Donnerstag`, `17 avril`, `17日`. */
export function namesDay(text: string): boolean {
  const told = text.slice(0, 300).replace(/["“„«][^"”“»]*["”“»]/g, ' ');
  const days = told.matchAll(
    /(?<!\p{L})(\p{L}{4,}|ma[iyj]|mei)\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2}\.? (?:de )?(\p{L}{4,}|ma[iyj]|mei)/giu,
  );
  return (
    /\d{1,2}[日일]/.test(told) ||
    [...days].some(([, before, behind]) => monthNumber((before ?? behind)!) !== undefined) ||
    (told.match(/[\p{L}\p{M}]{4,}/gu) ?? []).some(isWeekday)
  );
}

/** A line that may be a headline: a few words to a long sentence, without a full stop. */
export function isTitleLike(text: string): boolean {
  if (text.length > 220 || text.length < (dense.test(text) ? 5 : 8)) return false;
  if (wordCount(text) < 3 || isRow(text) || /[,;:،、：]$|\p{Ll}-$/u.test(text) || /^[•·*]\s|^- /.test(text))
    return false;
  return (
    !/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Co|Corp|Ltd|St|No|vs|U\.S|U\.K|U\.N))[.…。][)"”’»」』）]*$/u.test(text) &&
    /^["“‘'«»„¿¡(<\[「『【]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)
  );
}

/** A row of a table whose cells are parted by two bars. */
export function isRow(text: string): boolean {
  return /\|\|.*\|\|/.test(text);
}

/** One of several points. */
export const bullet = /^(?:[•·‣▪*–-]|\d{1,2}[.)])\s+\S/u;

/**
 * A cross-head: `- 'Terrorist' designations -`, or a short line without a full stop before a paragraph. Questions, quotations and lines in
 * capitals are cross-heads before a short paragraph or a list too. Before words in small letters stands no cross-head, for the sentence goes on there.
 */
export function crossHeadOf(text: string, next: string | undefined): string | undefined {
  const dashed = /^[-–—*]\s*(\S.{0,98}?)\s*[-–—*]$/u.exec(text);
  if (dashed) return dashed[1]!;
  if (next === undefined || /^\p{Ll}+[\s,]/u.test(next)) return undefined;
  if (/^[IVX]{1,5}\.$/.test(text)) return text;
  const question = /[?？؟]["”’»]*$/u.test(text);
  if (!question && (endsAsSentence(text) || /[,;:،：]["”’»)\]]*$/u.test(text))) return undefined;
  if (text.length > 70 || wordCount(text) > 10 || !opensHead.test(text) || isFigure(text)) return undefined;
  if (bullet.test(next)) return wordCount(text) <= 8 && !bullet.test(text) ? text : undefined;
  const clear = question || /^["“‘'«„].*["”’'»“]$/u.test(text) || !/\p{Ll}/u.test(text);
  const sentence = endsAsSentence(next) ? wordCount(next) : 0;
  if (clear && /\p{Lu}{2}|\p{Ll}/u.test(text) && sentence >= (question ? 1 : 4)) return text;
  const enough = next.length > (dense.test(text) ? 25 : 60) || sentence >= 8;
  return enough && next.length > text.length * 1.3 ? text : undefined;
}

/** `Area: 12,000 sq km`, `Selby (AFP)`: something told, and no heading. */
function isFigure(text: string): boolean {
  const inBrackets = /[(/[]([^()/[\]]{2,40})[)/\]]$/.exec(text)?.[1];
  return (
    isRow(text) ||
    /[:：].*\p{N}/u.test(text) ||
    (inBrackets !== undefined && knownAgency(inBrackets) !== undefined)
  );
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** Scripts that say as much in fewer characters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const opensHead = /^(?!["“][^"”]*$)["“‘'«„¿¡「『]?\s?[\p{Lu}\p{N}\p{Lo}]/u;
