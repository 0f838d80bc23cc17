import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../../parse/agency.ts';
import { readByline } from '../../../parse/byline.ts';
import { language } from '../../../parse/fields.ts';
import { agencyBehind } from './agencyBehind.ts';
import { oneLine } from '../notation/oneLine.ts';
import type { OpeningDateline } from './openingDateline.ts';
import { openingDateline } from './openingDateline.ts';

/** Takes the dateline off the paragraph that begins with one, for it has a field of its own; see `openingDateline`. The body is changed. */
export function takeDateline(
  body: RootContent[],
  told: { names: string[]; known?: string | undefined },
): Omit<OpeningDateline, 'length'> | undefined {
  for (const [index, block] of body.slice(0, 8).entries()) {
    const start = block.type === 'paragraph' ? startOf(block) : undefined;
    const found = start && openingDateline(start.text, told);
    // Below the first paragraph a place alone may be anything.
    if (!found || (index > 0 && found.agency === undefined)) continue;
    const { length, ...dateline } = found;
    if (length < start.setOff || length >= toString(block).length) continue;
    start.cut(length);
    return dateline;
  }
  return undefined;
}

/** The plain text with which a paragraph begins, with what is set off before it: `**TEHRAN** (AP) — `. `cut` takes so much off. */
function startOf({
  children,
}: Paragraph): { text: string; setOff: number; cut(length: number): void } | undefined {
  const [first, second] = children;
  const isSetOff = first?.type === 'strong' || first?.type === 'emphasis';
  const plain = isSetOff ? second : first;
  if (plain?.type !== 'text') return undefined;
  const before = isSetOff ? toString(first) : '';
  const text = before + plain.value;
  return {
    text,
    setOff: before.length,
    cut(length) {
      plain.value = text.slice(length);
      if (isSetOff) children.shift();
    },
  };
}

/** What precedes the names of a byline, in the languages of the agencies, and the space after it: `By `, `Von `, `Автор: `. */
export const writtenBy = new RegExp(
  `^\\s*(?:${[
    'by|written by|reported by|story by|words by|author|von|autor|autorin|par|auteur|por|autora|di|da|autore|door|av|af|ad|автор|авторы',
    'نویسنده|کتبه|بقلم',
  ]
    .flatMap((words) => words.split('|'))
    .flatMap((word) => [word, `${word[0]!.toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
    .join('|')})[\\s:]+(?=[\\p{Lu}\\p{Lo}])`,
  'u',
);

/** Takes a byline that is a paragraph before the lead, `By Jane Doe`, and gives its names: where names are `known`, only theirs. The body is changed. */
export function takeByline(body: RootContent[], known: string[]): string[] {
  for (const [index, block] of body.slice(0, 6).entries()) {
    const text = toString(block).replace(/^\((.*)\)$/, '$1');
    if (block.type !== 'paragraph' || text.length > 90 || !writtenBy.test(text) || /[.!?:]$/.test(text))
      continue;
    const names = printedNames(text);
    if (!names.length || (known.length && !names.every((name) => known.includes(name)))) continue;
    body.splice(index, 1);
    return names;
  }
  return [];
}

/** Takes a note to editors above the lead: `(Adds comment by minister)`. The body is changed. */
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

/** Takes off what says to editors that the story is over: `ends`, `==Kyodo`, `asl/tib/pid`, rules of dashes. The body is changed. */
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
  const names = withoutOutlet(
    withoutOffice(oneLine(byline).replace(writtenBy, '').replace(posted, '')),
  ).replace(/\s+(?:und|et|och|og|en)\s+(?=\p{Lu})/gu, ', ');
  return readByline(names)
    .map((name) => name.replace(/[\s([,]+$/, ''))
    .filter(looksLikeName);
}

/** Agencies that the line of an editor names after the text, with initials or alone: `jw/mh (AFP, dpa)`, `mhm/dpa/Reuters`. */
export function agenciesInSignOff(body: RootContent[]): string[] {
  return body.slice(-2).flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const text = toString(block);
    const bracketed = /[.!?”"’»]\s+(\([^()]{2,30}\))\.?$/u.exec(text)?.[1];
    return agenciesSignedOff(bracketed ?? text);
  });
}

/** Agencies that a byline names, alone, with others or with the outlet: `Jane Doe and AFP`, `Ouest Demain avec AFP`. */
export function agenciesInByline(byline: string): string[] {
  const bare = byline.replace(/^by\s+/i, '');
  const parts = bare.split(/\s*(?:[,/|&;،]|\b(?:and|with|avec|mit|con|com|und|et)\b| - | – |\(|\))\s*/);
  return [bare, ...parts].flatMap((part) => agencyBehind(part) ?? []);
}

/** As `agenciesInSignOff`, of one line. */
export function agenciesSignedOff(text: string): string[] {
  const gave = /^(?:the )?(.{2,40}) contributed to (?:this|the) (?:report|story|article)\.?$/i.exec(
    text,
  )?.[1];
  const helper = gave === undefined ? undefined : knownAgency(gave);
  if (helper !== undefined) return [helper];
  const named = withMaterial.exec(text)?.[0] ?? '';
  const rest = text.slice(named.length);
  if (rest.length > 60) return [];
  const words = rest.split(/[\s/,;()[\]|&–—.-]+|\b(?:und|and|et|y|e|mit|with)\b/u).filter(Boolean);
  const agencies = words.flatMap((word) => knownAgency(word) ?? []);
  const isLine = words.every((word) => knownAgency(word) !== undefined || /^\p{Ll}{2,4}$/u.test(word));
  return isLine && (named || /[/(),]/.test(rest)) ? agencies : [];
}

const withMaterial =
  /^\(?(?:con información de|com informações d[aeo]s?|with (?:reporting|material|files|inputs?|agency inputs) (?:by|from)|mit (?:agentur)?material (?:von|der)|avec|sources?|quellen?|fonte|fuente)\s*:?\s+/iu;

/** A byline without the office after a name, where its letters or its length show where the name ends: `JANE DOE Courier Staff Writer`. */
function withoutOffice(names: string): string {
  const [, name] = office.exec(names) ?? [];
  return name !== undefined && (name === name.toUpperCase() || name.split(' ').length === 2) ? name : names;
}

const office =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}|\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+) (?:\p{Lu}\p{Ll}+ ){0,4}(?:[Ss]taff |[Ss]enior |[Ss]ports )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ss]taff)$/u;

/** A byline without the agency or site after a stroke: `Jane Doe and John Roe/APA`, `Jane Doe / example.org`. */
function withoutOutlet(names: string): string {
  const parts = names.split(/\s*\/\s*/);
  const outlet = (part: string) => agencyBehind(part) !== undefined || /^\S+\.\p{Ll}{2,8}$/u.test(part);
  const people = parts.filter((part) => !outlet(part));
  return people.length === 1 ? people[0]! : names;
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

const advisory =
  /^\((?:adds?|updates?|recasts?|repeats?|releads?|refiles?|corrects?|rewrites?|writes? through|new throughout|eds?:)\b[^()]*\)\.?$/i;
const bullet = /^\s*[*•·▪]\s+(?=\S)/u;
const endMark =
  /^(?:ends?|end item|\(?ends\)?|[-–—]?30[-–—]?|#{2,}|={2}\s*\p{L}+|\(end\)|\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,5}|[-–—]\s?end(?:s|it)?\s?[-–—]|\p{Lu}{2,4} ?\/\/ ?\p{Lu}{2,4}\.?|(?:\p{Lu}\p{L}+ ?\/ ?)?(?:[Ff]im|FIM|[Ff]in|FIN|[Ee]nde|[Ss]lutt?))$/u;

/** Where a reporter was sent, after the names. */
const posted =
  /[\s,]+(?:(?:envoyée?s? spécia|correspondant|enviad[oa]s? especial|corresponsal|inviat[oaie]\b|korrespondent|special to\b).*$)/iu;

function looksLikeName(name: string): boolean {
  if (/[/@\d]/.test(name)) return false;
  return /\s/.test(name) ? /[\p{Lu}\p{Lo}]/u.test(name) : /^\p{Lu}\p{Ll}{3,}$|^\p{Lo}{2,}$/u.test(name);
}

function firstText(block: RootContent): { value: string } | undefined {
  const first = 'children' in block ? (block.children[0] as PhrasingContent | undefined) : undefined;
  return first?.type === 'text' ? first : undefined;
}
