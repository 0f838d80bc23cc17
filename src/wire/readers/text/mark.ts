import { agenciesAlone } from './agencyLine.ts';
import { isByline } from './authors.ts';
import { isCaption, isLoneCredit } from './captionLine.ts';
import { chromeOf, ofAnother } from './chrome.ts';
import { readDateLines } from './dateLine.ts';
import { isRule, isTitleLike } from './headings.ts';
import { timeOfItem } from './itemTime.ts';
import type { Line } from './lines.ts';
import { keyOf } from './lines.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** What a line is, as far as it can be told without knowing its story; `ago` is a time told from the moment a page was read. */
export type Kind =
  'words' | 'chrome' | 'rule' | 'date' | 'byline' | 'agencies' | 'caption' | 'credit' | 'time' | 'ago';

export interface Marked extends Line {
  kind: Kind;
  /** How often the line stands in the file. */
  times: number;
  /** Why it is no text of a story, where it is `chrome`. */
  why?: string;
}

/** Tells of every line what it is. */
export function mark(lines: Line[]): Marked[] {
  const times = new Map<string, number>();
  const bare = lines.map(withoutCount);
  for (const { key } of bare) times.set(key, (times.get(key) ?? 0) + 1);
  const marked: Marked[] = bare.map((line) => ({
    ...line,
    ...kindOf(line, times.get(line.key)!),
    times: times.get(line.key)!,
  }));
  for (const [index, line] of marked.entries()) {
    if (line.kind !== 'time' || timeOfItem(line.text)?.time !== undefined) continue;
    const above = marked[index - 1];
    if (above?.kind === 'words' && isTitleLike(above.text) && !isParagraph(above)) line.kind = 'ago';
  }
  // Before anything else stands, `Watch: headline` names no other story than its own.
  const first = marked.findIndex(({ kind }) => kind === 'words');
  for (const line of first === -1 ? [] : marked.slice(0, first))
    if (line.why === ofAnother && isTitleLike(line.text) && line.times > 1) {
      line.kind = 'words';
      delete line.why;
    }
  return marked;
}

/** A line without the count of a gallery before its caption, and the button behind it. */
function withoutCount(line: Line): Line {
  const text = line.text
    .replace(/^(?:(?:item|image|photo|slide) \d+ of \d+\s+|\[\d+\/\d+\]\s*)(?=\p{Lu})/iu, '')
    .replace(/(?<=\S)\s+Purchase Licensing Rights(?:, opens new tab)?$/, '');
  return text === line.text ? line : { ...line, text, key: keyOf(text) };
}

function kindOf({ text }: Line, times: number): { kind: Kind; why?: string } {
  if (isRule(text)) return { kind: 'rule' };
  if (timeOfItem(text)) return { kind: 'time' };
  const why = chromeOf(text);
  if (why !== undefined && !agencyWords.test(text)) return { kind: 'chrome', why };
  if (readDateLines(text).length) return { kind: 'date' };
  if (isByline(text)) return { kind: 'byline' };
  if (/^©/.test(text) && isLoneCredit(text)) return { kind: 'credit' };
  if (agenciesAlone(text)) return { kind: 'agencies' };
  if (isLoneCredit(text)) return { kind: 'credit' };
  if (isCaption(text, { before: false, repeated: times > 1 })) return { kind: 'caption' };
  return { kind: 'words' };
}

/** “More from Reuters” is of the page; “Source: AFP” is not. */
const agencyWords = /^sources?\s*:/i;

/** A paragraph of a story: a sentence of some length. */
export function isParagraph({ kind, text }: Marked): boolean {
  if (kind !== 'words') return false;
  if (text.length > 220) return true;
  return endsAsSentence(text) && (text.length > 40 || (wordCount(text) >= 5 && /[。！？]/.test(text)));
}
