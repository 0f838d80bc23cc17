import { knownAgency } from '../../parse/agency.ts';
import { shortDateText } from '../../parse/storyDate.ts';
import type { Delivery, Draft, LeftOut } from '../delivery.ts';
import { refusedWhole } from '../delivery.ts';
import { isLoneCredit } from './text/captionLine.ts';
import { divide } from './text/divide.ts';
import type { Part } from './text/divide.ts';
import type { Line } from './text/lines.ts';
import { linesOf } from './text/lines.ts';
import { readDateLines } from './text/dateLine.ts';
import { storyOfLines } from './text/storyOfLines.ts';

/**
 * Reads the text of a page as it was scraped or pasted: one story or many in a row, headlines and captions repeated, words of the site between.
 * Paragraphs are kept as they stand, one a line. What is not printed is not made up, but for a headline, from the lead, where there is none.
 */
export function readText(text: string): Delivery {
  const lines = linesOf(text);
  const leftOut: LeftOut[] = [];
  const parts = divide(lines);
  const day = pageDay(parts);
  const drafts = parts.map((part) => storyOfLines(part, day === undefined ? {} : { day }, leftOut));
  const stories = drafts.filter((draft) => draft.body.length || draft.summary);
  if (!stories.length) return { ...refusedWhole(noStory(text)), leaves: [] };
  for (const draft of drafts) if (!stories.includes(draft)) leaveOut(draft, leftOut);
  hintAtOthers(stories);
  takeOwner(lines, stories);
  const leaves = lines.map(({ number, text: words }) => ({ line: number, text: words }));
  return { stories, refused: [], leftOut, doubts: [], leaves };
}

/** The day a live blog’s page says of itself, before its first item. */
function pageDay(parts: Part[]): string | undefined {
  const head = parts.filter(({ live }) => !live).flatMap(({ lines }) => lines);
  const lines = head.flatMap(({ kind, text }) =>
    kind === 'date' ? readDateLines(text).filter(({ date }) => date !== undefined) : [],
  );
  return (lines.find(({ updated }) => !updated) ?? lines[0])?.date;
}

/** A headline without a text, as at the foot of a page. */
function leaveOut({ line, title, photos }: Draft, leftOut: LeftOut[]): void {
  if (title) leftOut.push({ line, text: title, why: 'a headline without a text' });
  for (const { line: at, caption, credit } of photos)
    leftOut.push({
      line: at,
      text: [caption, credit].filter(Boolean).join(' '),
      why: 'a caption without a story',
    });
}

/** Helps to answer the question for a day: the other stories of a page are often of the same week. */
function hintAtOthers(stories: Draft[]): void {
  const days = [...new Set(stories.flatMap(({ date }) => (date ? [date.slice(0, 10)] : [])))].toSorted();
  for (const story of stories)
    if (story.date === undefined && days.length)
      story.undated = `${story.undated ?? 'nothing in it tells its day'}; the others of the file are of ${days.map(shortDateText).join(', ')}`;
}

/** The owner whom a page’s notice of rights names published its stories; an agency there supplied them. */
function takeOwner(lines: Line[], stories: Draft[]): void {
  const owners = new Set(
    lines.flatMap(({ text }) => (isLoneCredit(text) ? [] : (notice.exec(text)?.groups!['owner'] ?? []))),
  );
  const [owner] = owners;
  if (owner === undefined || owners.size > 1) return;
  const agency = knownAgency(owner);
  for (const story of stories) {
    if (!agency) {
      story.source = owner;
      story.inferred = story.inferred.filter((clause) => !clause.startsWith('source '));
      story.inferred.push('source from the notice of rights');
    } else if (!story.agencies.includes(agency)) story.agencies.push(agency);
  }
}

const notice =
  /^(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?,?)?\s*(?:by\s+)?(?<owner>\p{Lu}[\p{L}\p{N}&’' -]{1,48}?)(?:\s*\d{4})?(?:[.,|]|\s+[–—-]|\s+[Aa]ll [Rr]ights\b|$)/u;

function noStory(text: string): { line: number; wrong: string; mend: string; text: string } {
  return {
    line: 1,
    wrong: 'holds no paragraph of a story.',
    mend: 'Get the whole text of the page; a story has a headline and at least one paragraph.',
    text,
  };
}
