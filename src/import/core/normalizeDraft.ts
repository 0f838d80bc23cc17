import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../parse/agency.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { isBefore } from '../../parse/storyDate.ts';
import { doubt } from './doubts.ts';
import { isCorrectionNotice } from './printed/correctionNotice.ts';
import type { Draft, LeftOut, Place } from './delivery.ts';
import { printedDate } from './printed/date.ts';
import {
  agenciesInSignOff,
  listBullets,
  takeAdvisories,
  takeByline,
  takeDateline,
  takeEndMarks,
} from './printed/printed.ts';

/**
 * Completes the draft of an agency’s story whose fields are read: what a wire prints in the text and a record holds in fields is moved there, and what
 * is printed twice is left out. The draft is changed.
 */
export function normalizeDraft(draft: Draft, leftOut: LeftOut[]): void {
  const leaveOut: LeaveOut = (text, why) => void leftOut.push({ line: draft.line, text, why, certain: true });
  draft.agencies.push(...agenciesInSignOff(draft.body));
  for (const mark of takeEndMarks(draft.body)) leaveOut(mark, 'tells editors that the story is over');
  dropTitle(draft);
  for (const note of takeAdvisories(draft.body)) {
    if (isOfCorrection(note)) draft.corrections.push({ date: '', text: note });
    else leaveOut(note, 'a note to editors');
  }
  takeCorrections(draft);
  normalizeByline(draft);
  normalizeDateline(draft, leaveOut);
  listBullets(draft.body);
  dropCopiedSummary(draft, leaveOut);
  dateCorrections(draft, leftOut);
  giveReason(draft);
  draft.agencies = [...new Set(draft.agencies)];
  draft.byline = [...new Set(draft.byline)];
  draft.topics = distinctTopics(draft.topics);
}

/** Headlines below the first: one that is a sentence is a summary, where there is no other. */
export function takeDecks(draft: Draft, decks: string[], place: Place, leftOut: LeftOut[]): void {
  for (const deck of decks) {
    if (bare(deck) === bare(draft.title ?? '')) continue;
    const sentence = /\p{Ll}/u.test(deck) ? deck.split(' ').length >= 4 : /\p{Lo}{6}/u.test(deck);
    if (draft.summary === undefined && sentence) {
      draft.summary = deck;
      draft.inferred.push('summary from the second headline');
    } else leftOut.push({ ...place, text: deck, why: 'a further headline, for which a record has no field' });
  }
}

/** Reports an embargo that ends after the story’s date: whether it is over, a reader without a clock cannot know. */
export function reportEmbargo(draft: Draft, until: StoryDate, place: Place): void {
  if (draft.date !== undefined && !isBefore(draft.date, until)) return;
  draft.doubts.push(doubt(place, 'status-of-item', { what: `it was under embargo until ${until}` }));
}

/** Whether a note to editors speaks of a correction, which readers should know: `Eds: CORRECTS spelling of name`. */
export function isOfCorrection(note: string): boolean {
  return /^(?:eds?:?\s*)?\W*(?:corrects?|corrected|correction|corrige|berichtigt|berichtigung|korrigiert)\b/i.test(
    note,
  );
}

/** Letters and digits alone, to compare what is printed twice. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where an element is. */
export function placeOf({ line, path }: Place): Place {
  return { line, ...(path && { path }) };
}

/** An http address in full, or nothing. */
export function webAddress(text: string): string | undefined {
  const address = text.trim();
  return /^https?:\/\/[^/\s]/i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** Reports what is left out, which a draft says elsewhere or which is none of its text. */
type LeaveOut = (text: string, why: string) => void;

function normalizeByline(draft: Draft): void {
  const written = takeByline(draft.body, draft.byline);
  if (draft.byline.length) return;
  draft.byline = written;
  const [one] = written.filter((name) => !/\s/.test(name) && /\p{Lu}/u.test(name));
  if (one !== undefined)
    draft.doubts.push(
      doubt(draft, 'guessed-byline', { byline: one, why: 'for it stands alone before the text' }),
    );
}

function normalizeDateline(draft: Draft, leaveOut: LeaveOut): void {
  const names = [draft.source ?? '', ...draft.agencies].filter(Boolean);
  const dateline = takeDateline(draft.body, { names, known: draft.dateline });
  if (!dateline) return;
  const { place, guess } = dateline;
  if (place !== undefined && guess === undefined && isAnotherPlace(draft.dateline, place)) {
    leaveOut(draft.dateline ?? '', 'a place that is not the one of the dateline before the text');
    draft.inferred = draft.inferred.filter((clause) => !clause.startsWith('dateline '));
    draft.dateline = place;
  }
  if (draft.dateline === undefined && place !== undefined) {
    draft.dateline = place;
    if (guess !== undefined)
      draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline: place, why: guess }));
  }
  if (dateline.agency !== undefined && knownAgency(dateline.agency)) draft.agencies.push(dateline.agency);
  leaveOut(dateline.printed, 'the dateline before the text, which has fields of its own');
}

/** Whether a field names another place than the dateline that is printed: the desk where the text was made. */
function isAnotherPlace(field: string | undefined, printed: string): boolean {
  const city = bare(printed.split(/[,(/]/)[0] ?? '');
  return field !== undefined && city !== '' && !bare(field).includes(city);
}

/** Notices of correction that are paragraphs before or after the text. */
function takeCorrections(draft: Draft): void {
  const { body, corrections } = draft;
  for (const block of [...body.slice(0, 1), ...body.slice(1).slice(-3)]) {
    const text = toString(block);
    if (block.type !== 'paragraph' || text.length > 600 || body.length < 2 || !isCorrectionNotice(text))
      continue;
    corrections.push({ date: '', text });
    body.splice(body.indexOf(block), 1);
  }
}

/** A text may begin with its headline. */
function dropTitle({ body, title = '' }: Draft): void {
  while (body[0] && bare(title) !== '' && bare(toString(body[0])) === bare(title)) {
    if (body[0].type !== 'heading' && body.length === 1) return;
    body.shift();
  }
}

/** A summary that only repeats how the text begins, and is cut off somewhere, says nothing. */
function dropCopiedSummary(draft: Draft, leaveOut: LeaveOut): void {
  const summary = bare(draft.summary ?? '');
  const blocks = draft.body.slice(0, 12).map((block) => bare(toString(block)));
  const [lead = ''] = blocks;
  const text = blocks.join('');
  // The dateline may precede the copy and not the text.
  const skipped = summary.indexOf(text.slice(0, 30));
  const copy = summary.slice(Math.max(0, skipped), -10);
  if (summary.length < 60 || !lead || skipped < 0 || skipped > 60) return;
  if (copy.length <= lead.length || !text.startsWith(copy)) return;
  leaveOut(draft.summary!, 'is the beginning of the text once more');
  delete draft.summary;
}

/** A correction without a day of its own was made when the story was last changed. */
function dateCorrections(draft: Draft, leftOut: LeftOut[]): void {
  const date = draft.updated ?? draft.date;
  const dated = draft.corrections.map((one) => ({
    ...one,
    date: one.date || dayOfCorrection(one.text) || '',
  }));
  if (date !== undefined && dated.some((one) => !one.date))
    draft.inferred.push('the day of the correction from the date of this version');
  draft.corrections = date === undefined ? [] : dated.map((one) => ({ ...one, date: one.date || date }));
  if (date !== undefined) return;
  for (const { text } of dated)
    leftOut.push({ line: draft.line, text, why: 'a correction whose day is not known' });
}

/** The day that a correction prints before its text: `Correction: March 9, 1998, Monday …`. Other days in it are those of which it speaks. */
function dayOfCorrection(text: string): StoryDate | undefined {
  const words = /^\P{L}*\p{L}+(?: (?:of|on|appended|added|published|made))*\P{L}+/u.exec(text)?.[0] ?? '';
  const start = text.slice(words.length, words.length + 40);
  const date = printedDate(start);
  return date && start.startsWith(date.written.trim()) ? date.date : undefined;
}

/** A tombstone says why: at least that no reason was given. */
function giveReason(draft: Draft): void {
  if (draft.status !== 'canceled' || draft.note !== undefined || draft.corrections.length) return;
  draft.note = `Canceled by ${draft.source ?? 'its source'}, without a reason.`;
  draft.inferred.push('note: no reason is given for the cancellation');
}

/** Words, each once whatever its case; codes and single letters are none. */
function distinctTopics(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLowerCase();
    if (!/\p{L}{3}|\p{Lo}/u.test(word) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
