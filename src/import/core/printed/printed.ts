import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { language } from '../../../parse/fields.ts';
import { isByline, readByline } from './byline.ts';
import type { OpeningDateline } from './openingDateline.ts';
import { openingDateline } from './openingDateline.ts';

/**
 * Takes the dateline off the paragraph that begins with one, for it has a field of its own; see `openingDateline`. It may be set off: `**TEHRAN** (AP) — `.
 * The body is changed.
 */
export function takeDateline(
  body: RootContent[],
  told: { names: string[]; known?: string | undefined },
): Omit<OpeningDateline, 'length'> | undefined {
  for (const [index, block] of body.slice(0, 8).entries()) {
    if (block.type !== 'paragraph') continue;
    const text = toString(block);
    const { length, ...dateline } = openingDateline(text, told) ?? { length: 0, printed: '' };
    // Below the first paragraph a place alone may be anything, and another than is known begins another story.
    const isKnown = told.known?.toLowerCase().startsWith(dateline.place?.toLowerCase() ?? '') ?? true;
    const isSure = index === 0 || (dateline.agency !== undefined && isKnown);
    if (!length || !isSure || length >= text.length) continue;
    cutStart(block.children, length);
    return dateline;
  }
  return undefined;
}

/** Cuts so many characters off the beginning of nodes, and gives how many more are to be cut behind them. */
function cutStart(nodes: PhrasingContent[], length: number): number {
  let rest = length;
  for (let [first] = nodes; first && rest > 0; [first] = nodes) {
    let isLeft = false;
    if ('children' in first) {
      rest = cutStart(first.children, rest);
      isLeft = first.children.length > 0;
    } else if ('value' in first) {
      const { value } = first;
      first.value = value.slice(rest);
      rest = Math.max(0, rest - value.length);
      isLeft = first.value !== '';
    }
    if (isLeft) return rest;
    nodes.shift();
  }
  return rest;
}

/** Takes a byline that is a paragraph before the lead, `By Jane Doe`, and gives its names: where names are `known`, only theirs. The body is changed. */
export function takeByline(body: RootContent[], known: string[]): string[] {
  for (const [index, block] of body.slice(0, 6).entries()) {
    const text = block.type === 'paragraph' ? toString(block) : '';
    const names = (isByline(text) && readByline(text)?.names) || [];
    if (!names.length || (known.length && !names.every((name) => known.includes(name)))) continue;
    body.splice(index, 1);
    return names;
  }
  return [];
}

/** Takes notes to editors off: above the lead `(Adds comment by minister)`, `N e w version`, above or below the text codes. The body is changed. */
export function takeAdvisories(body: RootContent[]): string[] {
  const taken: string[] = [];
  const isNote = (text: string) => advisory.test(text) || letterSpaced.test(text) || isOfCodes(text);
  while (body.length > 1 && isNote(toString(body[0]!))) taken.push(toString(body.shift()!));
  while (body.length > 1 && isOfCodes(toString(body.at(-1)!))) taken.push(toString(body.pop()!));
  return taken;
}

/** Whether a line is of codes, for machines: `ROM0123 / +TLX+`, `51 77 03 CRO01 1113 GEST`. */
function isOfCodes(text: string): boolean {
  if (text.length > 120 || !/^[\p{Lu}\d+/\s]+$/u.test(text) || !/\p{Lu}{2}\d{2}/u.test(text)) return false;
  const words = text.split(/\s+/);
  const codes = words.filter((word) => /[\d+/]/.test(word));
  return codes.length > 1 && codes.length * 2 > words.length;
}

const letterSpaced = /^\p{L}(?: \p{L}){3,}(?:\s|$)/u;

/** Makes a list of neighbouring paragraphs that begin with a bullet, the key points of a story. The body is changed. */
export function listBullets(body: RootContent[]): void {
  for (let from = 0; from < body.length; from++) {
    const others = body
      .slice(from)
      .findIndex((block) => block.type !== 'paragraph' || !bullet.test(toString(block)));
    const points = body
      .slice(from, others < 0 ? undefined : from + others)
      .filter((block) => block.type === 'paragraph');
    if (points.length < 2) continue;
    for (const {
      children: [first],
    } of points)
      if (first?.type === 'text') first.value = first.value.replace(bullet, '');
    const items = points.map((point) => ({ type: 'listItem' as const, spread: false, children: [point] }));
    body.splice(from, points.length, { type: 'list', ordered: false, spread: false, children: items });
  }
}

/** Takes off what says to editors that the story is over: `ends`, `==Kyodo`, `asl/tib/pid`, rules of dashes. The body is changed. */
export function takeEndMarks(body: RootContent[]): string[] {
  const taken: string[] = [];
  body.splice(0, Infinity, ...body.filter((block) => !/^[\s_*=~–—-]+$/.test(toString(block))));
  while (body.length > 1 && body.at(-1)!.type === 'paragraph' && endMark.test(toString(body.at(-1)!)))
    taken.unshift(toString(body.pop()!));
  const last = body.at(-1);
  const end = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
  const [glued] = (end?.type === 'text' && gluedMark.exec(end.value)) || [];
  if (end?.type === 'text' && glued !== undefined) {
    end.value = end.value.slice(0, -glued.length);
    taken.unshift(glued.trim());
  }
  return taken;
}

/** A language in its canonical spelling (BCP 47), or nothing. */
export function languageTag(tag: string): string | undefined {
  return language('lang: fa').safeParse(tag.replaceAll('_', '-').replace(/^x-default$/i, '')).data;
}

export const advisory =
  /^\((?:adds?|updates?|recasts?|repeats?|releads?|refiles?|corrects?|rewrites?|writes? through|new throughout|eds?:)\b[^()]*\)\.?$/i;
const bullet = /^\s*[*•·▪]\s+(?=\S)/u;
/** As an end mark, behind the last sentence: `Enditem`, `dpa hm yy ab`. */
const gluedMark = /(?<=[.!?]["”’“]?)(?:\s*Enditem|\s+(?:dpa|apa|sda|afp|ap)(?: \p{Ll}{2,3}){1,5})$/u;
const endMark =
  /^(?:ends?|[Ee]nd ?item|(?:dpa|apa|sda|afp|ap)(?: \p{Ll}{2,3}){1,5}|\(?ends\)?|[-–—]?30[-–—]?|#{2,}|={2}\s*\p{L}+|\/\p{L}+\/|\(end\)|\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,5}|[-–—]\s?end(?:s|it)?\s?[-–—]|\p{Lu}{2,4} ?\/\/ ?\p{Lu}{2,4}\.?|(?:\p{Lu}\p{L}+ ?\/ ?)?(?:[Ff]im|FIM|[Ff]in|FIN|[Ee]nde|[Ss]lutt?))$/u;
