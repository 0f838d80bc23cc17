import type { Line } from './lines.ts';
import { endsAsSentence, wordCount } from './sentences.ts';
import { knownAgency } from '../../parse/agency.ts';

/** A line that parts stories: `***`, `-----`, `* * *`, `###`. */
export function isRule(text: string): boolean {
  return /^(?:[*_=#~–—-]\s*){3,}$/u.test(text);
}

/** A line that may be a headline: a few words to a long sentence, without a full stop. */
export function isTitleLike(text: string): boolean {
  if (text.length > 220 || text.length < (unspaced.test(text) ? 5 : 8)) return false;
  if (wordCount(text) < 3) return false;
  if (/[,;:،、：]$/.test(text) || /^[•·*]\s|^- /.test(text)) return false;
  return (
    !/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Co|Corp|Ltd|St|No|vs|U\.S|U\.K|U\.N))[.…。][)"”’»」』）]*$/u.test(text) &&
    /^["“‘'«»„¿¡(\[「『【]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)
  );
}

/**
 * A cross-head: `- 'Terrorist' designations -`, or a short line without a full stop before a paragraph. Questions, quotations and lines in
 * capitals are cross-heads before a short paragraph or a list too. Before words in small letters stands no cross-head, for the sentence goes on there.
 */
export function crossHeadOf(line: Line, next: Line | undefined): string | undefined {
  const { text } = line;
  const dashed = /^[-–—*]\s*(\S.{0,98}?)\s*[-–—*]$/u.exec(text);
  if (dashed) return dashed[1]!;
  if (next && /^[IVX]{1,5}\.$/.test(text)) return text;
  if (next && /^[■◆●▼◇]\s?\S.{1,40}$/u.test(text) && !endsAsSentence(text) && endsAsSentence(next.text))
    return text;
  if (!next || text.length > 70 || !opens.test(text) || isFigure(text)) return undefined;
  if (/^\p{Ll}+[\s,]/u.test(next.text)) return undefined;
  const question = /[?？؟]["”’»]*$/u.test(text);
  if (!question && (endsAsSentence(text) || /[,;:،：]["”’»)\]]*$/u.test(text))) return undefined;
  const words = wordCount(text);
  if (words > 10) return undefined;
  if (bullet.test(next.text) && words <= 8) return text;
  const clear = question || /^["“‘'«„].*["”’'»“]$/u.test(text) || isCapitals(text);
  if ((question && endsAsSentence(next.text)) || (clear && isText(next.text))) return text;
  const enough =
    next.text.length > (unspaced.test(text) ? 25 : 60) ||
    (endsAsSentence(next.text) && wordCount(next.text) >= 8);
  return next.text.length > text.length * 1.3 && enough ? text : undefined;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const opens = /^(?!["“][^"”]*$)["“‘'«„¿¡「『]?\s?[\p{Lu}\p{N}\p{Lo}]/u;
const bullet = /^(?:[•·‣▪*–-]|\d{1,2}[.)])\s+\S/u;

/** `Area: 12,000 sq km`, `Selby (AFP)`: something told, and no heading. */
function isFigure(text: string): boolean {
  const inBrackets = /[(/[]([^()/[\]]{2,40})[)/\]]$/.exec(text)?.[1];
  return /[:：].*\p{N}/u.test(text) || (inBrackets !== undefined && knownAgency(inBrackets) !== undefined);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isText(text: string): boolean {
  return endsAsSentence(text) && wordCount(text) >= 4;
}
