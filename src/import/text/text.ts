import { en } from '../../messages/en.ts';
import { knownAgency } from '../../parse/agency.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { isCreditAlone } from '../core/printed/creditBehind.ts';
import { allReserved, ownerIn } from '../core/printed/rights.ts';
import type { Part } from './divide.ts';
import { divide } from './divide.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { knownOutlet } from '../core/printed/outlets.ts';
import { storyOf } from './story.ts';

/**
 * Reads the text of a page as it was scraped or pasted: one story or many in a row, headlines and captions repeated, words of the site between.
 * Paragraphs are kept as they stand, one a line. What is not printed is not made up, but for a headline, from the lead, where there is none.
 */
export function readText(text: string, lines = linesOf(text)): Delivery {
  const leftOut: LeftOut[] = [];
  const parts = lines.length ? divide(lines) : [];
  const day = pageDay(parts);
  const drafts = parts.map((part) => storyOf(part, day, leftOut));
  const stories = drafts.filter((draft) => draft.body.length || draft.summary);
  if (!stories.length)
    return refusedWhole({
      line: 1,
      ...refusal('no-text', {
        what: 'holds no paragraph of a story',
        advice: 'Get the whole text of the page; a story has a headline and at least one paragraph.',
      }),
      text,
    });
  for (const draft of drafts) if (!stories.includes(draft)) leaveOut(draft, leftOut);
  takeOwner(lines, stories);
  hintAtOthers(stories);
  return { ...emptyDelivery(), stories, leftOut };
}

/** The day a live blog’s page says of itself, before its first item. */
function pageDay(parts: Part[]): string | undefined {
  const head = parts.filter(({ live }) => !live).flatMap(({ lines }) => lines);
  const read = head.flatMap(({ dates = [] }) => dates);
  const dated = read.filter(({ date }) => date !== undefined);
  return (dated.find(({ updated }) => !updated) ?? dated[0])?.date;
}

/** A headline without a text, as at the foot of a page. */
function leaveOut({ line, title, photos }: Draft, leftOut: LeftOut[]): void {
  if (title) leftOut.push({ line, text: title, why: 'a headline without a text' });
  for (const { line: at, caption, credit = '' } of photos)
    leftOut.push({ line: at, text: `${caption} ${credit}`.trim(), why: 'a caption without a story' });
}

/** Helps to answer the question for a day: the other stories of a page are often of the same week. */
function hintAtOthers(stories: Draft[]): void {
  const days = [...new Set(stories.flatMap(({ date }) => (date ? [date.slice(0, 10)] : [])))].toSorted();
  for (const story of stories)
    if (story.date === undefined && days.length)
      story.undated = `${story.undated ?? 'nothing in it says its day'}; the others of the file are of ${days.map(en.dates.short).join(', ')}`;
}

/** The owner whom a page’s notice of rights names published its stories; an agency there supplied them, and on its own page published them too. */
function takeOwner(lines: Line[], stories: Draft[]): void {
  const [owner, another] = new Set(lines.flatMap(({ text }) => ownerOf(text) ?? []));
  if (owner === undefined || another !== undefined) return;
  const outlet = knownOutlet(owner);
  const agency = outlet === undefined ? knownAgency(owner) : undefined;
  for (const story of stories) {
    if (agency !== undefined && !story.agencies.includes(agency)) story.agencies.push(agency);
    // What only a byline or the like tells says less than the notice.
    const isTold = story.inferred.some((clause) => /^source from the (?:dateline|label)/.test(clause));
    if (agency === undefined ? isTold : story.source !== undefined) continue;
    story.source = agency ?? outlet ?? owner;
    story.inferred = story.inferred.filter((clause) => !clause.startsWith('source '));
    story.inferred.push('source from the notice of rights');
  }
}

/** The owner in a line that is a notice of rights; `© Jane Doe` may be the credit of a picture. */
function ownerOf(text: string): string | undefined {
  const line = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  const isClear = allReserved.test(line) || /\s(?:19|20)\d{2}$/.test(line);
  return isClear || !isCreditAlone(line, true) ? ownerIn(line) : undefined;
}
