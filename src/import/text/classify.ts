import type { StoryDate } from '../../parse/storyDate.ts';
import type { BoilerplateKind } from '../core/printed/boilerplate.ts';
import { boilerplateReason, phraseKey } from '../core/printed/boilerplate.ts';
import type { Clock } from '../core/printed/clock.ts';
import { writtenClock } from '../core/printed/clock.ts';
import { readStamp, zoned } from '../core/printed/date.ts';
import { isByline, readAuthors } from './authors.ts';
import { isCaption, isLoneCredit } from './captions.ts';
import { agenciesAlone, reporters } from './credits.ts';
import type { DateLine } from './dateLine.ts';
import { readDateLines } from './dateLine.ts';
import type { LabelledLine } from './exports.ts';
import { endsAsSentence, sentenceCount, wordCount } from './sentences.ts';

/** What a line is, as far as it can be told without knowing its story; `ago` is a time told from the moment a page was read. */
export type Kind =
  'words' | 'boilerplate' | 'rule' | 'date' | 'byline' | 'agencies' | 'caption' | 'credit' | 'time' | 'ago';

export interface Classified extends LabelledLine {
  kind: Kind;
  /** How often the line stands in the file. */
  times: number;
  /** What a date line says. */
  dates?: DateLine[];
  /** Nothing of its story stands below it. */
  endsStory?: true;
  /** Why it is no text of a story, where it is boilerplate, and of which kind that is. */
  why?: string;
  of?: BoilerplateKind;
  /** What tells that another story may begin here, as a clause. */
  perhaps?: string;
}

/** Tells of every line what it is. */
export function classify(lines: LabelledLine[]): Classified[] {
  const bare = lines.map(withoutCount);
  const times = new Map<string, number>();
  for (const { key } of bare) times.set(key, (times.get(key) ?? 0) + 1);
  const found = bare.map((line, index): Classified => {
    const count = times.get(line.key)!;
    const isLabelled = /^(?:image|media|photo) caption ?[,:]$/i.test(bare[index - 1]?.text ?? '');
    const kind = ofField(line) ?? kindOf(line.text, count);
    return { ...line, ...(isLabelled && kind.kind === 'words' ? { kind: 'caption' } : kind), times: count };
  });
  leaveOtherStories(found);
  return found;
}

/** What stands between `skip past X` and `after X`, and the links below a heading over other stories where no text follows. */
function leaveOtherStories(lines: Classified[]): void {
  const headings = [...lines.keys()].filter((index) => lines[index]!.of === 'heading');
  for (const [at, from] of headings.entries()) {
    const below = lines.slice(from + 1, headings[at + 1]);
    const texts = below.filter(isTold);
    if (texts.length > 1 || texts.some(({ text }) => sentenceCount(text) > 1)) continue;
    for (const line of below.slice(0, texts[0] && below.indexOf(texts[0])))
      if (isOfLink(line)) Object.assign(line, { kind: 'boilerplate', why: 'is of another story' });
  }
  for (const [from, { key }] of lines.entries()) {
    const skipped = key.startsWith('skip past ') ? lines.slice(from + 1, from + 12) : [];
    const end = skipped.findIndex((one) => one.key === key.replace('skip past', 'after'));
    for (const line of skipped.slice(0, Math.max(0, end)))
      Object.assign(line, { kind: 'boilerplate', why: 'an invitation of the site' });
  }
}

/** A sentence of a text; a headline may be a question, but ends with no full stop. */
function isTold({ kind, text }: Classified): boolean {
  const isSentence = endsAsSentence(text) && !/[?!]$/.test(text) && wordCount(text) > 3;
  return kind === 'words' && (text.length > 220 || isSentence);
}

function isOfLink({ kind, text }: Classified): boolean {
  if (kind === 'words') return wordCount(text) <= 25 && !reporters.test(text) && !/^[([]/.test(text);
  return kind === 'caption' || kind === 'date' || kind === 'ago';
}

/** A line without the count of a gallery before its caption, and the button behind it. */
function withoutCount(line: LabelledLine): LabelledLine {
  const count = /^(?:(?:item|image|photo|slide) \d+ of \d+\s+|\[\d+\/\d+\]\s*)(?=\p{Lu})/iu;
  const [before = ''] = count.exec(line.text) ?? [];
  const [behind = ''] = /(?<=\S)\s+Purchase Licensing Rights(?:, opens new tab)?$/.exec(line.text) ?? [];
  if (!before && !behind) return line;
  const text = line.text.slice(before.length, line.text.length - behind.length);
  return { ...line, text, key: phraseKey(text), label: `${before}${behind}`.trim() };
}

type Found = Omit<Classified, keyof LabelledLine | 'times'>;

/** What the label of a line tells. */
function ofField({ field, text }: LabelledLine): Found | undefined {
  if (field === undefined || field === 'body') return undefined;
  if (field === 'caption' || field === 'title') return { kind: field === 'title' ? 'words' : 'caption' };
  const dates = field === 'date' ? readDateLines(text) : [];
  if (dates.length) return { kind: 'date', dates };
  if (field === 'byline' && readAuthors(`By ${text}`)) return { kind: 'byline' };
  return { kind: 'boilerplate', why: 'a label of the export' };
}

function kindOf(text: string, times: number): Found {
  if (/^(?:[*_=#~–—-]\s*){3,}$/u.test(text)) return { kind: 'rule' };
  const sent = momentOfTransmission(text);
  if (sent !== undefined) return { kind: 'date', dates: [{ date: sent, updated: false }], endsStory: true };
  const time = timeOfItem(text);
  if (time) return { kind: time.time === undefined ? 'ago' : 'time' };
  const reason = boilerplateReason(text);
  // “More from Reuters” is of the page; “Source: AFP” is not.
  if (reason && !/^sources?\s*:/i.test(text))
    return { kind: 'boilerplate', why: reason.why, of: reason.kind };
  const dates = readDateLines(text);
  if (dates.length) return { kind: 'date', dates };
  if (isByline(text)) return { kind: 'byline' };
  if (agenciesAlone(text) && !text.startsWith('©')) return { kind: 'agencies' };
  if (isLoneCredit(text)) return { kind: 'credit' };
  return { kind: isCaption(text, { before: false, repeated: times > 1 }) ? 'caption' : 'words' };
}

/** The moment at the end of a transmission of AP: `AP-WF-05-13-88 0412EDT`. */
function momentOfTransmission(text: string): StoryDate | undefined {
  const [, month, date, year, hours, minutes, zone = ''] =
    /^[A-Z]{2,3}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{3})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const day = `${Number(year) < 70 ? 20 : 19}${year}-${month}-${date}`;
  return readStamp(day) && (zoned(day, `${hours}:${minutes}`, zone) ?? day);
}

/** A paragraph of a story: a sentence of some length. */
export function isParagraph({ kind, text }: Classified): boolean {
  if (kind !== 'words' || text.length > 220) return kind === 'words';
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
  const isWhole = clock && clock.end - clock.start === printed.length;
  return isWhole ? { time: clock.time, zone: clock.zone } : ago ? {} : undefined;
}
