import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readByline } from '../parse/byline.ts';
import { language } from '../parse/fields.ts';
import { oneLine } from './notation/oneLine.ts';
import type { OpeningDateline } from './openingDateline.ts';
import { openingDateline } from './openingDateline.ts';

/** Takes the dateline off the paragraph that begins with one, for it has a field of its own; see `openingDateline`. The body is changed. */
export function takeDateline(
  body: RootContent[],
  told: { names: string[]; known?: string | undefined },
): Omit<OpeningDateline, 'length'> | undefined {
  const early = body.slice(0, 8).filter(({ type }) => type === 'paragraph');
  for (const [index, block] of early.entries()) {
    const start = firstText(block);
    const found = start && openingDateline(start.value, told);
    // Below the first paragraph a place alone may be anything.
    if (!found || (index > 0 && found.agency === undefined) || found.length >= toString(block).length)
      continue;
    const { length, ...dateline } = found;
    start.value = start.value.slice(length);
    return dateline;
  }
  return undefined;
}

/** Takes a byline that stands as a paragraph before the lead, `By Jane Doe`, and gives its names: where names are `known`, only theirs. The body is changed. */
export function takeByline(body: RootContent[], known: string[]): string[] {
  for (const [index, block] of body.slice(0, 6).entries()) {
    const text = toString(block);
    if (block.type !== 'paragraph' || text.length > 90 || !writtenBy.test(text) || /[.!?:]$/.test(text))
      continue;
    const names = printedNames(text);
    if (!names.length || (known.length && !names.every((name) => known.includes(name)))) continue;
    body.splice(index, 1);
    return names;
  }
  return [];
}

/** Takes a note to editors that stands above the lead: `(Adds comment by minister)`. The body is changed. */
export function takeAdvisories(body: RootContent[]): string[] {
  const taken: string[] = [];
  while (body.length > 1 && advisory.test(toString(body[0]!))) taken.push(toString(body.shift()!));
  return taken;
}

/** Makes a list of neighbouring paragraphs that begin with a bullet, the key points of a story. The body is changed. */
export function listBullets(body: RootContent[]): void {
  const points = (from: number) => {
    let end = from;
    while (end < body.length && body[end]!.type === 'paragraph' && bullet.test(toString(body[end]!))) end++;
    return end - from;
  };
  for (let index = 0; index < body.length; index++) {
    const count = points(index);
    if (count < 2) continue;
    const items = body.slice(index, index + count).map((block): ListItem => {
      const start = firstText(block);
      if (start) start.value = start.value.replace(bullet, '');
      return { type: 'listItem', spread: false, children: [block as Paragraph] };
    });
    body.splice(index, count, { type: 'list', ordered: false, spread: false, children: items });
  }
}

/** Takes off what tells an editor that the story is over: `ends`, `==Kyodo`, `asl/tib/pid`, rules of dashes. The body is changed. */
export function takeEndMarks(body: RootContent[]): string[] {
  const taken: string[] = [];
  for (let index = body.length - 1; index >= 0; index--)
    if (/^[\s_*=~–—-]+$/.test(toString(body[index]!))) body.splice(index, 1);
  while (body.length > 1 && body.at(-1)!.type === 'paragraph' && endMark.test(toString(body.at(-1)!)))
    taken.unshift(toString(body.pop()!));
  return taken;
}

/** The people a byline names, in the languages of the agencies; an agency, an office and mere initials are none. */
export function printedNames(byline: string): string[] {
  const names = oneLine(byline)
    .replace(writtenBy, '')
    .replace(/\s+(?:und|et|och|og|en)\s+(?=\p{Lu})/gu, ', ');
  return readByline(names).filter(looksLikeName);
}

/** A language in its canonical spelling (BCP 47), or nothing. */
export function languageTag(tag: string): string | undefined {
  return language('lang: fa').safeParse(tag.replaceAll('_', '-').replace(/^x-default$/i, '')).data;
}

/**
 * Text as wires lay it out for a printer: a blank line parts paragraphs, and so does a line that is set in where the others are not.
 * The indentation of pretty-printed XML parts nothing.
 */
export function laidOut(text: string): string[] {
  const lines = text.split('\n');
  const flush = lines.filter((line, index) => index > 0 && /^\S/.test(line)).length;
  const parts: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const setIn = index > 0 && flush >= 2 && /^ {2,12}\S/.test(line);
    if (setIn || !line.trim()) parts.push([]);
    parts.at(-1)!.push(line);
  }
  return parts.map((part) => oneLine(part.join(' '))).filter(Boolean);
}

const writtenBy = /^\s*(?:by|von|par|por|di|door|av|af)[\s:]+(?=\p{Lu})/iu;
const advisory =
  /^\((?:adds?|updates?|recasts?|repeats?|releads?|refiles?|corrects?|rewrites?|writes? through|new throughout|eds?:)\b[^()]*\)\.?$/i;
const bullet = /^\s*[*•·▪]\s+(?=\S)/u;
const endMark =
  /^(?:ends?|end item|\(?ends\)?|[-–—]?30[-–—]?|#{2,}|={2}\s*\p{L}+|\(end\)|\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,5}|[-–—]\s?end(?:s|it)?\s?[-–—])$/u;

function looksLikeName(name: string): boolean {
  if (/[/@\d]/.test(name)) return false;
  return /\s/.test(name) ? /[\p{Lu}\p{Lo}]/u.test(name) : /^\p{Lu}\p{Ll}{3,}$|^\p{Lo}{2,}$/u.test(name);
}

function firstText(block: RootContent): { value: string } | undefined {
  const first = 'children' in block ? (block.children[0] as PhrasingContent | undefined) : undefined;
  return first?.type === 'text' ? first : undefined;
}
