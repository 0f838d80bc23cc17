import type { BoilerplateKind } from '../core/printed/boilerplate.ts';
import { boilerplateReason, phraseKey } from '../core/printed/boilerplate.ts';
import type { Clock } from '../core/printed/clock.ts';
import { writtenClock } from '../core/printed/clock.ts';
import { advisory } from '../core/printed/printed.ts';
import { isByline } from '../core/printed/byline.ts';
import { isCreditAlone } from '../core/printed/creditBehind.ts';
import type { Embargo } from '../core/standing.ts';
import { embargoIn } from '../core/standing.ts';
import { isCaption } from './captions.ts';
import { reporters } from './credits.ts';
import { agenciesAlone } from '../core/printed/agencyBehind.ts';
import type { DateLine } from '../core/printed/dateLine.ts';
import { readDateLines } from '../core/printed/dateLine.ts';
import type { Line } from './lines.ts';
import { momentOfTransmission } from '../core/printed/transmission.ts';
import { endsAsSentence, isTitleLike, sentenceCount, wordCount } from '../core/printed/sentences.ts';

/** What a line is, as far as it can be told without knowing its story; `ago` is a time told from the moment a page was read. */
export type Kind =
  'words' | 'boilerplate' | 'rule' | 'date' | 'byline' | 'agencies' | 'caption' | 'credit' | 'time' | 'ago';

export interface Classified extends Line {
  kind: Kind;
  /** How often the line stands in the file. */
  times: number;
  /** What a date line says. */
  dates?: DateLine[];
  /** Before when it says that the story must not be shown. */
  embargo?: Embargo;
  /** Nothing of its story stands below it. */
  endsStory?: true;
  /** Why it is no text of a story, where it is boilerplate, and of which kind that is. */
  why?: string;
  of?: BoilerplateKind;
  /** What tells that another story may begin here, as a clause. */
  perhaps?: string;
}

/** Tells of every line what it is. */
export function classify(lines: Line[]): Classified[] {
  const bare = withoutMarks(lines.map(withoutCount));
  const times = new Map<string, number>();
  for (const { key } of bare) times.set(key, (times.get(key) ?? 0) + 1);
  const found = bare.map((line, index): Classified => {
    const count = times.get(line.key)!;
    const isLabelled = /^(?:image|media|photo) caption ?[,:]$/i.test(bare[index - 1]?.text ?? '');
    const kind = kindOf(line.text, count);
    return { ...line, ...(isLabelled && kind.kind === 'words' ? { kind: 'caption' } : kind), times: count };
  });
  leaveOtherStories(found);
  const isDayFirst = found.find((line) => line.kind === 'date' || isTold(line))?.kind === 'date';
  for (const [at, line] of found.entries()) {
    if (isTitleAbove(found, at)) Object.assign(line, { kind: 'words', marked: true });
    if (!isDayFirst && isSourceBelow(found, at)) line.endsStory = true;
  }
  return found;
}

/** A question, or what opens a file, with a byline or a day between it and a text: a headline, whatever its last sign. */
function isTitleAbove(lines: Classified[], at: number): boolean {
  const { text, kind } = lines[at]!;
  const isOpen = at === 0 ? isTold(lines[0]!) : /[?？؟!！]$/u.test(text) && isTold(lines[at - 1]!);
  if (kind !== 'words' || !isOpen || text.length > 120) return false;
  const below = lines.slice(at + 1, at + 5).findIndex((line) => line.kind === 'words');
  const between = lines.slice(at + 1, at + 1 + below);
  return between.some((line) => /^(?:byline|date)$/.test(line.kind)) && isTold(lines[at + 1 + below]!);
}

/** Outlet and day below a text, with another headline or nothing below them. */
function isSourceBelow(lines: Classified[], at: number): boolean {
  const [above, { dates = [] }, below] = [lines[at - 1], lines[at]!, lines[at + 1]];
  const isSource = dates.length === 1 && dates[0]!.outlet !== undefined;
  return isSource && above !== undefined && isTold(above) && !(below && isTold(below));
}

/**
 * Takes off the marks of headlines where each has one and a text below it: a number or letter in order, `#`, a bullet, `**T**`, `Headline:`, a rule on the
 * next line. Below a headline without the mark they are points or cross-heads.
 */
function withoutMarks(lines: Line[]): Line[] {
  const marks = lines.map((line, index) => markOf(line, lines[index + 1]));
  // A ticker has a headline over its items.
  const isTicker = marks.some((mark) => mark?.kind === '+++');
  const first = lines.findIndex(({ text }, index) => marks[index] ?? (!isTicker && isTitleLike(text)));
  const row = [...lines.keys()].filter((index) => marks[index] && marks[index].kind === marks[first]?.kind);
  const isText = ({ text }: Line) => text.length > 60 && endsAsSentence(text);
  const isHead = (index: number, at: number) =>
    lines.slice(index, row[at + 1]).some(isText) && [undefined, at + 1].includes(marks[index]!.number);
  if (row.length < 2 || !row.every(isHead)) return lines;
  const heads = new Set(row);
  return lines.map((line, index) => {
    if (!heads.has(index)) return line;
    const { text, label } = marks[index]!;
    return { ...line, text, key: phraseKey(text), marked: true, ...(label && { label }) };
  });
}

/** The mark of a line that may be a headline, and what stands behind it; of a number or letter its place in the row. */
function markOf(line: Line, next: Line | undefined) {
  const [whole = '', sign, label, start = '', number, end = ''] = headMark.exec(line.text) ?? [];
  const rule = next?.gap === 0 && line.gap > 0 ? /^([=_~*-])\1{2,}$/.exec(next.text)?.[1] : undefined;
  const kind = rule ?? sign ?? label?.toLowerCase() ?? start + end;
  const text = line.text.slice(rule === undefined ? whole.length : 0).replace(/\s*(?:\*\*|\+{3})$/, '');
  if (kind === '' || text.length > 220 || !/^[^\p{Ll}\s].*[^.,;:]$/u.test(text)) return undefined;
  const place = number && (Number(number) || number.codePointAt(0)! - 'a'.codePointAt(0)! + 1);
  return { kind, text, label: rule === undefined ? whole.trim() : '', ...(place && { number: place }) };
}

const headMark =
  /^(?:(#{1,3}(?=\s)|[•·■▪►◆]|\*\*(?=.+\*\*$)|\+{3}(?=.+\+{3}$))|((?:[Hh]ead(?:line|ing)|HEADLINE|[Tt]itle|TITLE)\s*:)|([[(#]?)(\d{1,3}|[a-z])([.)\]]*)(?<!^\w+)(?=\s))\s*/u;

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
function withoutCount(line: Line): Line & Pick<Classified, 'label'> {
  const count = /^(?:(?:item|image|photo|slide) \d+ of \d+\s+|\[\d+\/\d+\]\s*)(?=\p{Lu})/iu;
  const [before = ''] = count.exec(line.text) ?? [];
  const [behind = ''] = /(?<=\S)\s+Purchase Licensing Rights(?:, opens new tab)?$/.exec(line.text) ?? [];
  if (!before && !behind) return line;
  const text = line.text.slice(before.length, line.text.length - behind.length);
  return { ...line, text, key: phraseKey(text), label: `${before}${behind}`.trim() };
}

type Found = Omit<Classified, keyof Line | 'times'>;

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
  if (releasedBy.test(text)) return { kind: 'boilerplate', why: 'says who released it' };
  if (/^\((?!correct)/i.test(text) && advisory.test(text))
    return { kind: 'boilerplate', why: 'a note to editors' };
  const embargo = embargoIn([text]);
  if (embargo) return { kind: 'boilerplate', why: 'says from when it may be printed', embargo };
  const dates = readDateLines(text);
  if (dates.length) return { kind: 'date', dates };
  if (isByline(text)) return { kind: 'byline' };
  if (agenciesAlone(text) && !text.startsWith('©')) return { kind: 'agencies' };
  if (isCreditAlone(text, true)) return { kind: 'credit' };
  return { kind: isCaption(text, { before: false, repeated: times > 1 }) ? 'caption' : 'words' };
}

/** `SOURCE Harbour Robotics`, `Source: Harbour Robotics Inc.`, above and below a press release. */
const releasedBy =
  /^(?:SOURCE:?\s+\p{Lu}.{1,80}|Source: .{2,60}\b(?:Inc|Ltd|Limited|Corp|Corporation|LLC|PLC|plc|GmbH|AG|Pty|Company)\.?)$/u;

/** A paragraph of a story: a sentence of some length. */
export function isParagraph({ kind, text, marked }: Classified): boolean {
  if (marked) return false;
  if (kind !== 'words' || text.length > 220) return kind === 'words';
  return endsAsSentence(text) && (text.length > 40 || (wordCount(text) >= 5 && /[。！？]/.test(text)));
}

export function isRule({ kind, of }: Classified): boolean {
  return kind === 'rule' || of === 'rule';
}

/** A rule, or what says that the story above is over: an end mark, a sign-off, a notice of rights. */
export function isEnd(line: Classified): boolean {
  return isRule(line) || line.of === 'end' || line.of === 'rights' || reporters.test(line.text);
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
