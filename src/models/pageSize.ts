/*
 * How much fits on a page. A page is at most 12,000 CSS pixels tall at a window of 1,280, and 150 kB of HTML; a list that would be taller is
 * divided. Heights are estimated from the length of what is printed, and rather too large: a story of few words and of many count as what
 * they take.
 */
import type { Story } from '../archive/types.ts';
import { dayOf } from '../parse/storyDate.ts';

/** The tallest list, in CSS pixels: the rest of a page is left to what else it shows. */
export const tallestList = 9_600;

/** How a list prints a story: in a line of its own day, with its summary, or as a headline in a dense list. */
export type Setting = 'listed' | 'summarized' | 'dense';

/** The height of a story in a list, in CSS pixels. */
export function heightOf({ title, place = '' }: Story, setting: Setting): number {
  if (setting === 'dense') return 24 + 24 * linesOf(`${title} ${place}`, 64);
  return 44 + 25 * linesOf(title, 50) + (setting === 'summarized' ? 130 : 0);
}

/** The height of a story in a list where it is least: as a headline of one line. */
export const leastHeight = 48;

/**
 * Whether stories, oldest first, fit on a page as a list by day, with a heading for each section; all but the newest `listed` of them as
 * headlines.
 */
export function fits(
  stories: Story[],
  sectionOf: (story: Story) => string | undefined,
  listed = Infinity,
): boolean {
  let height = 0;
  let [day, section]: (string | undefined)[] = [];
  for (const [index, story] of stories.entries()) {
    const [nextDay, nextSection] = [dayOf(story.date) ?? story.date, sectionOf(story)];
    if (index < stories.length - listed) height += heightOf(story, 'dense');
    else height += heightOf(story, 'listed') + (nextDay === day ? 0 : dayHeight);
    if (nextSection !== section) height += headHeight;
    [day, section] = [nextDay, nextSection];
    if (height > tallestList) return false;
  }
  return true;
}

/** What the margin of a day, and what a heading adds. */
const dayHeight = 24;
export const headHeight = 70;

/**
 * Divides things, in their order, into as few parts as hold them when no part is taller than `tallest`: what is added behind changes the
 * last part alone. There is always one part, and a thing that is taller than any part has one of its own. `behind` is the room that must be
 * left behind a thing, so that a heading does not end a part.
 */
export function divide<T>(
  things: T[],
  height: (thing: T, before: T | undefined) => number,
  tallest = tallestList,
  behind: (thing: T, before: T | undefined) => number = () => 0,
): T[][] {
  const parts: T[][] = [[]];
  let room = tallest;
  for (const thing of things) {
    const part = parts.at(-1)!;
    const needed = height(thing, part.at(-1));
    if (needed + behind(thing, part.at(-1)) <= room || !part.length) {
      part.push(thing);
      room -= needed;
    } else {
      parts.push([thing]);
      room = tallest - height(thing, undefined);
    }
  }
  return parts;
}

/** The lines that a text fills; letters of East Asia are as wide as two others. */
function linesOf(text: string, perLine: number): number {
  const wide = text.match(/[\u1100-\uffdc]/g)?.length ?? 0;
  return Math.ceil((text.length + wide) / perLine);
}
