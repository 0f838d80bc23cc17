import { agenciesAlone } from './agencyLine.ts';
import { isByline, readAuthors } from './authors.ts';
import { isCaption, isLoneCredit } from './captionLine.ts';
import { chromeOf, ofAnother, overOthers } from './chrome.ts';
import { readDateLines } from './dateLine.ts';
import { isRule, isTitleLike } from './headings.ts';
import { timeOfItem } from './itemTime.ts';
import type { LabelledLine } from './labelled.ts';
import type { Line } from './lines.ts';
import { keyOf } from './lines.ts';
import { reporters } from './reporters.ts';
import { endsAsSentence, sentenceCount, wordCount } from './sentences.ts';

/** What a line is, as far as it can be told without knowing its story; `ago` is a time told from the moment a page was read. */
export type Kind =
  'words' | 'chrome' | 'rule' | 'date' | 'byline' | 'agencies' | 'caption' | 'credit' | 'time' | 'ago';

export interface Marked extends LabelledLine {
  kind: Kind;
  /** How often the line stands in the file. */
  times: number;
  /** Why it is no text of a story, where it is `chrome`. */
  why?: string;
}

/** Tells of every line what it is. */
export function mark(lines: LabelledLine[]): Marked[] {
  const times = new Map<string, number>();
  const bare = lines.map(withoutCount);
  for (const { key } of bare) times.set(key, (times.get(key) ?? 0) + 1);
  const marked: Marked[] = bare.map((line) => ({
    ...line,
    ...(ofField(line) ?? kindOf(line, times.get(line.key)!)),
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
  for (const [index, line] of marked.entries()) {
    const below = marked[index + 1];
    if (captionBelow.test(line.text) && below?.kind === 'words' && below.text.length < 300)
      below.kind = 'caption';
  }
  leaveLinks(marked);
  return marked;
}

/** The label of a caption alone on its line. */
const captionBelow = /^(?:image|media|photo) caption ?[,:]$/i;

/** Below a heading over other stories, where no text follows before the next such heading, are their headlines, days and pictures. */
function leaveLinks(lines: Marked[]): void {
  const headings = lines.flatMap(({ why }, index) => (why === overOthers ? [index] : []));
  for (const [at, from] of headings.entries()) {
    const below = lines.slice(from + 1, headings[at + 1] ?? lines.length);
    const texts = below.filter(isTold);
    if (texts.length > 1 || texts.some(({ text }) => sentenceCount(text) > 1)) continue;
    const reach = texts[0] ? below.indexOf(texts[0]) : below.length;
    for (const line of below.slice(0, reach))
      if (isOfLink(line))
        Object.assign(line, {
          kind: 'chrome',
          why: line.kind === 'words' ? 'the headline of another story' : 'is of another story',
        });
  }
}

/** A sentence of a text; a headline may be a question, but ends with no full stop. */
function isTold({ kind, text }: Marked): boolean {
  return (
    kind === 'words' &&
    (text.length > 220 || (endsAsSentence(text) && !/[?!]$/.test(text) && wordCount(text) > 3))
  );
}

function isOfLink({ kind, text }: Marked): boolean {
  if (kind === 'words') return wordCount(text) <= 25 && !reporters.test(text) && !/^[([]/.test(text);
  return ['caption', 'date', 'ago'].includes(kind);
}

/** A line without the count of a gallery before its caption, and the button behind it. */
function withoutCount(line: LabelledLine): LabelledLine {
  const text = line.text
    .replace(/^(?:(?:item|image|photo|slide) \d+ of \d+\s+|\[\d+\/\d+\]\s*)(?=\p{Lu})/iu, '')
    .replace(/(?<=\S)\s+Purchase Licensing Rights(?:, opens new tab)?$/, '');
  return text === line.text ? line : { ...line, text, key: keyOf(text) };
}

/** What the label of a line tells. */
function ofField({ field, text }: LabelledLine): { kind: Kind; why?: string } | undefined {
  if (field === undefined || field === 'body') return undefined;
  if (field === 'caption') return { kind: 'caption' };
  if (field === 'date' || field === 'item')
    return readDateLines(text).length ? { kind: 'date' } : { kind: 'chrome', why: 'a label of the export' };
  if (field === 'byline' && readAuthors(`By ${text}`)) return { kind: 'byline' };
  if (field === 'title') return { kind: 'words' };
  return { kind: 'chrome', why: 'a label of the export' };
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
