import { knownAgency } from '../../parse/agency.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** A line that parts stories: `***`, `-----`, `* * *`, `###`. */
export function isRule(text: string): boolean {
  return /^(?:[*_=#~–—-]\s*){3,}$/u.test(text);
}

/** A line that may be a headline: a few words to a long sentence, without a full stop. */
export function isTitleLike(text: string): boolean {
  if (text.length > 220 || text.length < (unspaced.test(text) ? 5 : 8)) return false;
  if (wordCount(text) < 3 || /[,;:،、：]$/.test(text) || /^[•·*]\s|^- /.test(text)) return false;
  return (
    !/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Co|Corp|Ltd|St|No|vs|U\.S|U\.K|U\.N))[.…。][)"”’»」』）]*$/u.test(text) &&
    /^["“‘'«»„¿¡(\[「『【]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)
  );
}

/** `1. ` before a headline; `1. Mai` is a day. */
export const numbered =
  /^\d{1,3}[.)]\s+(?=["“‘«„]?[\p{Lu}\p{Lo}])(?!(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\b)/u;

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
  const question = /[?？؟]["”’»]*$/u.test(text);
  if (/^[IVX]{1,5}\.$/.test(text)) return text;
  if (!question && (endsAsSentence(text) || /[,;:،：]["”’»)\]]*$/u.test(text))) return undefined;
  if (/^[■◆●▼◇]\s?\S.{1,40}$/u.test(text) && endsAsSentence(next)) return text;
  const words = wordCount(text);
  if (text.length > 70 || words > 10 || !opens.test(text) || isFigure(text)) return undefined;
  if (bullet.test(next)) return words <= 8 ? text : undefined;
  const clear = question || /^["“‘'«„].*["”’'»“]$/u.test(text) || !/\p{Ll}/u.test(text);
  const sentence = endsAsSentence(next) ? wordCount(next) : 0;
  if (clear && /\p{Lu}{2}|\p{Ll}/u.test(text) && sentence >= (question ? 1 : 4)) return text;
  const enough = next.length > (unspaced.test(text) ? 25 : 60) || sentence >= 8;
  return enough && next.length > text.length * 1.3 ? text : undefined;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const opens = /^(?!["“][^"”]*$)["“‘'«„¿¡「『]?\s?[\p{Lu}\p{N}\p{Lo}]/u;

/** `Area: 12,000 sq km`, `Selby (AFP)`: something told, and no heading. */
function isFigure(text: string): boolean {
  const inBrackets = /[(/[]([^()/[\]]{2,40})[)/\]]$/.exec(text)?.[1];
  return /[:：].*\p{N}/u.test(text) || (inBrackets !== undefined && knownAgency(inBrackets) !== undefined);
}
