import type { BoilerplateKind } from '../core/printed/boilerplate.ts';
import { boilerplateReason, phraseKey } from '../core/printed/boilerplate.ts';
import type { Clock } from '../core/printed/clock.ts';
import { writtenClock } from '../core/printed/clock.ts';
import { isByline, readAuthors } from './authors.ts';
import { isCaption, isLoneCredit } from './captions.ts';
import { agenciesAlone, reporters } from './credits.ts';
import { readDateLines } from './dateLine.ts';
import type { LabelledLine } from './exports.ts';
import { isRule, isTitleLike } from './headings.ts';
import { endsAsSentence, sentenceCount, wordCount } from './sentences.ts';

/** What a line is, as far as it can be told without knowing its story; `ago` is a time told from the moment a page was read. */
export type Kind =
  'words' | 'boilerplate' | 'rule' | 'date' | 'byline' | 'agencies' | 'caption' | 'credit' | 'time' | 'ago';

export interface Marked extends LabelledLine {
  kind: Kind;
  /** How often the line stands in the file. */
  times: number;
  /** Why it is no text of a story, where it is boilerplate, and of which kind that is. */
  why?: string;
  of?: BoilerplateKind;
}

/** Tells of every line what it is. */
export function mark(lines: LabelledLine[]): Marked[] {
  const times = new Map<string, number>();
  const bare = lines.map(withoutCount);
  for (const { key } of bare) times.set(key, (times.get(key) ?? 0) + 1);
  const marked = bare.map((line): Marked => {
    const known = times.get(line.key)!;
    return { ...line, ...(ofField(line) ?? kindOf(line.text, known)), times: known };
  });
  for (const [index, line] of marked.entries()) {
    const above = marked[index - 1];
    const titled = above?.kind === 'words' && isTitleLike(above.text) && !isParagraph(above);
    if (titled && line.kind === 'time' && timeOfItem(line.text)?.time === undefined) line.kind = 'ago';
    if (above && captionLabel.test(above.text) && line.kind === 'words' && line.text.length < 300)
      line.kind = 'caption';
  }
  // Before anything else stands, `Watch: headline` names no other story than its own.
  const first = marked.findIndex(({ kind }) => kind === 'words');
  for (const line of marked.slice(0, Math.max(0, first)))
    if (line.of === 'another' && isTitleLike(line.text) && line.times > 1) line.kind = 'words';
  leaveSkipped(marked);
  leaveLinks(marked);
  return marked;
}

/** The label of a caption alone on its line. */
const captionLabel = /^(?:image|media|photo) caption ?[,:]$/i;

/** What stands between `skip past X` and `after X`, as screen readers are told, is no part of the text. */
function leaveSkipped(lines: Marked[]): void {
  for (const [from, { key }] of lines.entries()) {
    if (!key.startsWith('skip past ')) continue;
    const end = lines
      .slice(from, from + 12)
      .findIndex((one) => one.key === key.replace('skip past', 'after'));
    for (const line of lines.slice(from + 1, from + Math.max(1, end)))
      Object.assign(line, { kind: 'boilerplate', why: 'an invitation of the site' });
  }
}

/** Below a heading over other stories, where no text follows before the next such heading, are their headlines, days and pictures. */
function leaveLinks(lines: Marked[]): void {
  const headings = lines.flatMap(({ of }, index) => (of === 'heading' ? [index] : []));
  for (const [at, from] of headings.entries()) {
    const below = lines.slice(from + 1, headings[at + 1] ?? lines.length);
    const texts = below.filter(isTold);
    if (texts.length > 1 || texts.some(({ text }) => sentenceCount(text) > 1)) continue;
    for (const line of below.slice(0, texts[0] ? below.indexOf(texts[0]) : below.length)) {
      if (!isOfLink(line)) continue;
      line.why = line.kind === 'words' ? 'the headline of another story' : 'is of another story';
      line.kind = 'boilerplate';
    }
  }
}

/** A sentence of a text; a headline may be a question, but ends with no full stop. */
function isTold({ kind, text }: Marked): boolean {
  const sentence = endsAsSentence(text) && !/[?!]$/.test(text) && wordCount(text) > 3;
  return kind === 'words' && (text.length > 220 || sentence);
}

function isOfLink({ kind, text }: Marked): boolean {
  if (kind === 'words') return wordCount(text) <= 25 && !reporters.test(text) && !/^[([]/.test(text);
  return ['caption', 'date', 'ago'].includes(kind);
}

/** A line without the count of a gallery before its caption, and the button behind it. */
function withoutCount(line: LabelledLine): LabelledLine {
  const [before = ''] =
    /^(?:(?:item|image|photo|slide) \d+ of \d+\s+|\[\d+\/\d+\]\s*)(?=\p{Lu})/iu.exec(line.text) ?? [];
  const [behind = ''] = /(?<=\S)\s+Purchase Licensing Rights(?:, opens new tab)?$/.exec(line.text) ?? [];
  if (!before && !behind) return line;
  const text = line.text.slice(before.length, line.text.length - behind.length);
  return { ...line, text, key: phraseKey(text), label: `${before}${behind}`.trim() };
}

/** What the label of a line tells. */
function ofField({ field, text }: LabelledLine): Pick<Marked, 'kind' | 'why'> | undefined {
  if (field === undefined || field === 'body') return undefined;
  if (field === 'caption') return { kind: 'caption' };
  if (field === 'title') return { kind: 'words' };
  if ((field === 'date' || field === 'item') && readDateLines(text).length) return { kind: 'date' };
  if (field === 'byline' && readAuthors(`By ${text}`)) return { kind: 'byline' };
  return { kind: 'boilerplate', why: 'a label of the export' };
}

function kindOf(text: string, times: number): Pick<Marked, 'kind' | 'why' | 'of'> {
  if (isRule(text)) return { kind: 'rule' };
  if (timeOfItem(text)) return { kind: 'time' };
  const reason = boilerplateReason(text);
  // “More from Reuters” is of the page; “Source: AFP” is not.
  if (reason && !/^sources?\s*:/i.test(text))
    return { kind: 'boilerplate', why: reason.why, of: reason.kind };
  if (readDateLines(text).length) return { kind: 'date' };
  if (isByline(text)) return { kind: 'byline' };
  if (text.startsWith('©') && isLoneCredit(text)) return { kind: 'credit' };
  if (agenciesAlone(text)) return { kind: 'agencies' };
  if (isLoneCredit(text)) return { kind: 'credit' };
  return { kind: isCaption(text, { before: false, repeated: times > 1 }) ? 'caption' : 'words' };
}

/** A paragraph of a story: a sentence of some length. */
export function isParagraph({ kind, text }: Marked): boolean {
  if (kind !== 'words') return false;
  if (text.length > 220) return true;
  return endsAsSentence(text) && (text.length > 40 || (wordCount(text) >= 5 && /[。！？]/.test(text)));
}

/** When an item of a live blog was written, as far as its line tells. */
export type ItemTime = Partial<Pick<Clock, 'time' | 'zone'>>;

/** The time of an item in a live blog: `14:05`, `2:05 PM EDT`, `12h30`, `1h ago (12:35 GMT)`; without a clock where it only says how long ago. */
export function timeOfItem(text: string): ItemTime | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replace(/^[•·|-]\s*|^(?:updated|posted|published)(?: at)?:?\s*/i, '');
  const ago = /^\d{1,2} ?(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?) ago(?: \((.*)\))?$/i.exec(bare);
  const printed = ago?.[1] ?? bare;
  const clock = writtenClock(printed, 0, printed.length);
  return clock && clock.end - clock.start === printed.length
    ? { time: clock.time, zone: clock.zone }
    : ago
      ? {}
      : undefined;
}
