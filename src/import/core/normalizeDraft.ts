import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../parse/agency.ts';
import { isShouted } from '../../parse/letterCase.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { doubt } from './doubts.ts';
import type { Draft, LeftOut, Place } from './delivery.ts';
import { agenciesInSignOff } from './printed/agencyBehind.ts';
import { bare, oneLine } from './notation/oneLine.ts';
import { printedNames } from './printed/byline.ts';
import { isCreditAlone } from './printed/creditBehind.ts';
import { isKnownPlace } from './printed/datelineCities.ts';
import { printedDate } from './printed/date.ts';
import { listBullets, takeAdvisories, takeByline, takeDateline, takeEndMarks } from './printed/printed.ts';
import { embargoIn } from './standing.ts';
import { wordsIn } from './story.ts';

/**
 * Completes the draft of an agency’s story whose fields are read: what a wire prints in the text and a record holds in fields is moved there, and what
 * is printed twice is left out. `told` are further names that may stand in its dateline, and the place of that. The draft is changed.
 */
export function normalizeDraft(draft: Draft, leftOut: LeftOut[], told: Told = { names: [] }): void {
  const { line, body, title = '' } = draft;
  const leaveOut: LeaveOut = (text, why) => void leftOut.push({ line, text, why, certain: true });
  draft.agencies.push(...agenciesInSignOff(body.map((block) => toString(block))));
  for (const mark of takeEndMarks(body)) leaveOut(mark, 'tells editors that the story is over');
  for (let last = body.at(-1)!; body.length > 1 && last.type === 'heading'; last = body.at(-1)!) {
    if (/[.!?…]$|^.{80}/.test(toString(last))) break;
    leaveOut(toString(body.pop()!), 'a cross-head with nothing below it');
  }
  takeRelease(draft, leaveOut);
  const isTitle = (block = body[0]) => block && bare(title) && bare(toString(block)) === bare(title);
  while (isTitle() && (body.length > 1 || body[0]?.type === 'heading')) body.shift();
  const notes = takeAdvisories(body);
  for (const note of notes) if (!isOfCorrection(note)) leaveOut(note, 'a note to editors');
  const corrections = [...notes.filter(isOfCorrection), ...takeCorrections(draft)];
  draft.corrections.push(...corrections.map((text) => ({ date: '', text })));
  normalizeByline(draft);
  takeCredits(body, leaveOut);
  normalizeDateline(draft, told, leaveOut);
  guessByline(draft);
  listBullets(body);
  dateCorrections(draft, leftOut);
  // A tombstone says why: at least that no reason was given.
  if (draft.status === 'canceled' && draft.note === undefined && !draft.corrections.length) {
    draft.note = `Canceled by ${draft.source ?? 'its source'}, without a reason.`;
    draft.inferred.push('note: no reason is given for the cancellation');
  }
  draft.agencies = [...new Set(draft.agencies)];
  draft.byline = [...new Set(draft.byline)];
}

/** Headlines below the first: one that is a sentence is a summary, where there is no other. */
export function takeDecks(draft: Draft, decks: string[], place: Place, leftOut: LeftOut[]): void {
  for (const deck of decks) {
    if (bare(deck) === bare(draft.title ?? '')) continue;
    const isSentence = /\p{Ll}/u.test(deck) ? deck.split(' ').length >= 4 : /\p{Lo}{6}/u.test(deck);
    if (draft.summary === undefined && isSentence) {
      draft.summary = deck;
      draft.inferred.push('summary from the second headline');
    } else leftOut.push({ ...place, text: deck, why: 'a further headline, for which a record has no field' });
  }
}

/** Whether a note to editors speaks of a correction, which readers should know: `Eds: CORRECTS spelling of name`. */
export function isOfCorrection(note: string): boolean {
  return /^(?:eds?:?\s*)?\W*(?:correct(?:s|ed|ion)?|corrige|berichtigt|berichtigung|korrigiert)\b/i.test(
    note,
  );
}

/** Reports what is left out, which a draft says elsewhere or which is none of its text. */
type LeaveOut = (text: string, why: string) => void;

type Told = Parameters<typeof takeDateline>[1];

/**
 * Takes off the lines that say from when a text may be printed: `EMBARGOED UNTIL 6 p.m.`, `FOR IMMEDIATE RELEASE July 12, 2006`, whose day is that of a
 * draft without one.
 */
function takeRelease(draft: Draft, leaveOut: LeaveOut): void {
  const { body, title = '', summary = '' } = draft;
  const isRelease = (text: string) => immediate.test(text) || embargoIn([text]) !== undefined;
  const above = body.slice(0, Math.min(3, body.length - 1)).filter((block) => isRelease(toString(block)));
  for (const block of above) body.splice(body.indexOf(block), 1);
  const lines = [...above.map((block) => toString(block)), ...(isRelease(summary) ? [summary] : [])];
  if (lines.includes(summary)) delete draft.summary;
  for (const text of lines) leaveOut(text, 'says from when it may be printed');
  draft.embargo ??= embargoIn(lines);
  const [released] = lines.filter((text) => immediate.test(text));
  const day = printedDate(released ?? '');
  if (day && draft.date === undefined) {
    draft.date = day.date;
    draft.inferred.push('date from the line of its release');
  }
  // The headline of a release may say more than the mail’s subject.
  const head = released !== undefined && body.length > 1 && bare(title) ? toString(body[0]!) : '';
  if (head && isShouted(head) && bare(head).startsWith(bare(title)))
    leaveOut(toString(body.shift()!), 'the headline once more');
}

/** Takes off paragraphs that are nothing but the credit of a picture. A place before an agency begins the text. */
function takeCredits(body: RootContent[], leaveOut: LeaveOut): void {
  const credits = body.filter((block) => {
    const text = block.type === 'paragraph' ? toString(block) : '';
    return isCreditAlone(text, true) && !isKnownPlace(text.split(/\s*[/,]/)[0]!);
  });
  for (const block of credits.length < body.length ? credits : [])
    leaveOut(toString(body.splice(body.indexOf(block), 1)[0]!), 'may be the credit of a picture');
}

const immediate = /^for immediate release\b.{0,40}$/i;

function normalizeByline(draft: Draft): void {
  const written = takeByline(draft.body, draft.byline);
  if (draft.byline.length) return;
  draft.byline = written;
  const byline = written.find((name) => !/\s/.test(name) && /\p{Lu}/u.test(name));
  const why = 'for it stands alone before the text';
  if (byline !== undefined) draft.doubts.push(doubt(draft, 'guessed-byline', { byline, why }));
}

/** A name that stands alone before the text, set apart from it in italics or bold: `_Jane Doe_`. */
function guessByline(draft: Draft): void {
  const [first] = draft.body;
  const isSetApart =
    first?.type === 'paragraph' &&
    first.children.every(({ type }) => type === 'emphasis' || type === 'strong');
  if (draft.byline.length || !isSetApart || draft.body.length < 3) return;
  const text = toString(first);
  const [name, another] = printedNames(text);
  if (name !== text || another !== undefined || !/\s/.test(name) || isKnownPlace(name)) return;
  draft.body.shift();
  draft.byline = [name];
  const why = 'for it stands alone before the text';
  draft.doubts.push(doubt(draft, 'guessed-byline', { byline: name, why }));
}

function normalizeDateline(draft: Draft, told: Told, leaveOut: LeaveOut): void {
  const names = [draft.source ?? '', ...draft.agencies, ...told.names].filter(Boolean);
  const dateline = takeDateline(draft.body, { names, known: draft.dateline ?? told.known });
  if (!dateline) return;
  const { place, guess, agency } = dateline;
  const city = bare(place?.split(/[,(/]/)[0] ?? '');
  // A field may name another place than the one that is printed: the desk where the text was made.
  if (draft.dateline !== undefined && guess === undefined && city && !bare(draft.dateline).includes(city)) {
    leaveOut(draft.dateline, 'a place that is not the one of the dateline before the text');
    draft.inferred = draft.inferred.filter((clause) => !clause.startsWith('dateline '));
    delete draft.dateline;
  }
  if (draft.dateline === undefined && place !== undefined) {
    draft.dateline = place;
    if (guess) draft.doubts.push(doubt(draft, 'guessed-dateline', { dateline: place, why: guess }));
  }
  if (!draft.byline.length) draft.byline.push(...(dateline.names ?? []));
  // Brackets may name several: `(AFP/Reuters)`.
  const named = [agency ?? '', ...dateline.printed.replace(/^[^(]*|\).*$/g, '').split(/[(/]/)];
  draft.agencies.push(...named.flatMap((name) => knownAgency(name) ?? []));
  leaveOut(dateline.printed, 'the dateline before the text, which has fields of its own');
}

/** Takes notices of correction that are paragraphs before or after the text. */
function takeCorrections({ body }: Draft): string[] {
  const outer = new Set([...body.slice(0, 1), ...body.slice(1).slice(-3)]);
  return [...outer].flatMap((block) => {
    const text = oneLine(wordsIn(block)).replace(/^-{3,} ?| ?-{3,}$/g, '');
    if (
      block.type !== 'paragraph' ||
      text.length > 600 ||
      body.length < 2 ||
      !corrects.some((shape) => shape.test(text))
    )
      return [];
    body.splice(body.indexOf(block), 1);
    return text;
  });
}

/** `Correction: …`, `Berichtigung (3. Mai) …`, or a sentence that says so. */
const corrects = [
  /^[^\p{L}\p{N}]*(?:corrections?|clarification|corrigendum|erratum|berichtigung|korrektur|rectificatif|correctif|corrección|fe de errores|rettelse|rättelse|rettet|oikaisu|errata|اصلاحیه|تصحيح)(?!\p{L})\s*(?:[:(–—,-]|\p{L}+ \d)/iu,
  /\bthis (?:article|story|report|piece|post|headline) (?:was|has been|is) (?:\p{L}+ )?(?:amended|corrected|updated to (?:correct|reflect|clarify))|^\(corrects? \b|^this is a corrected (?:story|article|version|report)|\b(?:an earlier|a previous) version of this (?:article|story|report)\b/iu,
];

/** A correction without a day of its own was made when the story was last changed. */
function dateCorrections(draft: Draft, leftOut: LeftOut[]): void {
  const { line, date: written = '', updated: date = written } = draft;
  const dated = draft.corrections.map((one) => ({ ...one, date: one.date || dayOfCorrection(one.text) }));
  if (date && dated.some((one) => !one.date))
    draft.inferred.push('the day of the correction from the date of this version');
  const all = dated.map((one) => ({ ...one, date: one.date || date }));
  draft.corrections = all.filter((one) => one.date);
  for (const { text, date: day } of all)
    if (!day) leftOut.push({ line, text, why: 'a correction whose day is not known' });
}

/** The day that a correction prints before its text: `Correction: March 9, 1998, Monday …`. Other days in it are those of which it speaks. */
function dayOfCorrection(text: string): StoryDate {
  const start = text
    .replace(/^\P{L}*\p{L}+(?: (?:of|on|appended|added|published|made))*\P{L}+/u, '')
    .slice(0, 40);
  const date = printedDate(start);
  return date && start.startsWith(date.written.trim()) ? date.date : '';
}
