import { en } from '../../messages/en.ts';
import { knownAgency } from '../../parse/agency.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, LeftOut, Refused } from '../core/delivery.ts';
import { refusedWhole } from '../core/delivery.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { isLoneCredit } from './captionLine.ts';
import { divide } from './divide.ts';
import type { Part } from './divide.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { readDateLines } from './dateLine.ts';
import { knownOutlet } from './outlets.ts';
import { storyOfLines } from './storyOfLines.ts';

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
  if (!stories.length) return { ...refusedWhole(noStory(text)), inputTexts: [] };
  for (const draft of drafts) if (!stories.includes(draft)) leaveOut(draft, leftOut);
  hintAtOthers(stories);
  takeFromDatelines(lines, stories, leftOut);
  takeOwner(lines, stories);
  const leaves = lines.map(({ number, text: words }) => ({ line: number, text: words }));
  return { stories, refused: [], leftOut, doubts: [], inputTexts: leaves };
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
      story.undated = `${story.undated ?? 'nothing in it says its day'}; the others of the file are of ${days.map(en.dates.short).join(', ')}`;
}

/** A station and reporters whom a dateline names: `MESQUITE FLATS, Texas (KWTX) — `, `新华社南京3月5日电（记者周文澜）`. */
function takeFromDatelines(lines: Line[], stories: Draft[], leftOut: LeftOut[]): void {
  for (const { number, text } of lines) {
    const head = openingDateline(text);
    if (!head || (head.outlet === undefined && !head.names)) continue;
    const story = stories.findLast(({ line, dateline }) => line <= number && dateline === head.place);
    if (!story) continue;
    leftOut.push({
      line: number,
      text: head.printed,
      why: 'the dateline, of which the record has the fields',
    });
    if (head.names && !story.byline.length) {
      story.byline.push(...head.names);
      story.inferred.push('byline from the dateline');
    }
    if (head.outlet !== undefined && story.source === undefined) {
      story.source = head.outlet;
      story.inferred.push(ofDateline);
    }
  }
}

const ofDateline = 'source from the dateline';

/** The owner whom a page’s notice of rights names published its stories; an agency there supplied them, and on its own page published them too. */
function takeOwner(lines: Line[], stories: Draft[]): void {
  const owners = new Set(lines.flatMap(({ text }) => ownerIn(text) ?? []));
  const [owner] = owners;
  if (owner === undefined || owners.size > 1) {
    takeOwnOutlet(lines, stories);
    return;
  }
  const outlet = knownOutlet(owner);
  const agency = outlet === undefined ? knownAgency(owner) : undefined;
  for (const story of stories) {
    if (agency) {
      if (!story.agencies.includes(agency)) story.agencies.push(agency);
      if (story.source !== undefined) continue;
    } else if (story.inferred.includes(ofDateline)) continue;
    story.source = agency ?? outlet ?? owner;
    story.inferred = story.inferred.filter((clause) => !clause.startsWith('source '));
    story.inferred.push('source from the notice of rights');
  }
}

/** `© The Independent` alone is a credit, and on a page that names no other outlet its outlet. */
function takeOwnOutlet(lines: Line[], stories: Draft[]): void {
  const marked = new Set(
    lines.flatMap(({ text }) => knownOutlet(/^©\s*(\D{2,40})$/.exec(text)?.[1] ?? '') ?? []),
  );
  const [outlet] = marked;
  if (outlet === undefined || marked.size > 1) return;
  for (const story of stories) {
    if (story.source !== undefined) continue;
    story.source = outlet;
    story.inferred.push('source from the sign of rights');
  }
}

/** The owner in a notice of rights: `© 2024 Reuters. All rights reserved`, `جميع الحقوق محفوظة © صحيفة الضفاف 2023`. */
function ownerIn(text: string): string | undefined {
  const line = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  const persian =
    /^(?:تمامی|تمام|کلیه|همه) حقوق (?:این سایت )?(?:برای|متعلق به) (.{2,40}?) (?:محفوظ|است)/u.exec(line);
  if (persian) return persian[1];
  const reserved =
    /^(?:جميع الحقوق محفوظة|كل الحقوق محفوظة|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Todos os direitos reservados|Tutti i diritti riservati|Все права защищены|版权所有)[\s.,:：|]*/iu.exec(
      line,
    );
  const rest = line.slice(reserved?.[0].length ?? 0);
  const dated = /\s(?:19|20)\d{2}$/.test(rest);
  if (!reserved && !dated && isLoneCredit(line)) return undefined;
  return notice.exec(rest)?.groups?.['owner']?.replace(legalForms, '');
}

const notice =
  /^(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?,?)?\s*(?:by\s+)?(?<owner>[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}&’' -]{1,48}?)(?:\s*\d{4}(?:\s*[–-]\s*\d{4})?)?(?:[.,|]|\s+[–—-]|\s+[Aa]ll [Rr]ights\b|$)/u;
const legalForms = /(?: Verlag(?:sgesellschaft)?)? (?:GmbH|mbH|AG|KG|SE)(?: & Co\.? KG)?$/;

function noStory(text: string): Refused {
  return {
    line: 1,
    ...refusal('no-text', {
      what: 'holds no paragraph of a story',
      advice: 'Get the whole text of the page; a story has a headline and at least one paragraph.',
    }),
    text,
  };
}
