import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../../parse/agency.ts';
import { readByline } from '../../../parse/byline.ts';
import { language } from '../../../parse/fields.ts';
import { agencyBehind } from './agencyBehind.ts';
import { oneLine } from '../notation/oneLine.ts';
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
    const [first, second] = block.children;
    const setOff = first?.type === 'strong' || first?.type === 'emphasis' ? toString(first) : '';
    const plain = setOff ? second : first;
    const text = plain?.type === 'text' ? setOff + plain.value : '';
    const { length, ...dateline } = openingDateline(text, told) ?? { length: 0, printed: '' };
    // Below the first paragraph a place alone may be anything, and another than is known begins another story.
    const isKnown = told.known?.toLowerCase().startsWith(dateline.place?.toLowerCase() ?? '') ?? true;
    const isSure = index === 0 || (dateline.agency !== undefined && isKnown);
    if (!length || !isSure || length < setOff.length || length >= toString(block).length) continue;
    block.children.splice(0, setOff ? 2 : 1, { type: 'text', value: text.slice(length) });
    return dateline;
  }
  return undefined;
}

/** What precedes the names of a byline, in the languages of the agencies, and the space after it: `By `, `Von `, `Автор: `. */
export const writtenBy = new RegExp(
  `^\\s*(?:${'by|written by|reported by|story by|words by|author|von|autor|autorin|par|auteur|por|autora|di|da|autore|door|av|af|ad|автор|авторы|نویسنده|کتبه|بقلم'
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')})[\\s:]+(?=[\\p{Lu}\\p{Lo}])`,
  'u',
);

/** Takes a byline that is a paragraph before the lead, `By Jane Doe`, and gives its names: where names are `known`, only theirs. The body is changed. */
export function takeByline(body: RootContent[], known: string[]): string[] {
  for (const [index, block] of body.slice(0, 6).entries()) {
    const text = toString(block).replace(/^\((.*)\)$/, '$1');
    const isLine = block.type === 'paragraph' && text.length <= 90 && !/[.!?:]$/.test(text);
    const names = isLine && writtenBy.test(text) ? printedNames(text) : [];
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

/** The people a byline names, in the languages of the agencies; an agency, a site, an office and mere initials are none. */
export function printedNames(byline: string): string[] {
  const line = oneLine(byline).replace(writtenBy, '').replace(posted, '');
  const [, name] = office.exec(line) ?? [];
  const isWhole = name !== undefined && (name === name.toUpperCase() || name.split(' ').length === 2);
  const parts = (isWhole ? name : line).split(/\s*\/\s*/);
  const people = parts.filter(
    (part) => agencyBehind(part) === undefined && !/^\S+\.\p{Ll}{2,8}$/u.test(part),
  );
  const names = people.length === 1 ? people[0]! : parts.join('/');
  return readByline(names.replace(/\s+(?:und|et|och|og|en)\s+(?=\p{Lu})/gu, ', '))
    .map((one) => one.replace(/[\s([,]+$/, ''))
    .filter(
      (one) =>
        !/[/@\d]/.test(one) &&
        /\s.*[\p{Lu}\p{Lo}]|[\p{Lu}\p{Lo}].*\s|^\p{Lu}\p{Ll}{3,}$|^\p{Lo}{2,}$/u.test(one),
    );
}

/** Agencies that the line of an editor names after the text, with initials or alone: `jw/mh (AFP, dpa)`, `mhm/dpa/Reuters`. */
export function agenciesInSignOff(body: RootContent[]): string[] {
  return body.slice(-2).flatMap((block) => {
    const text = block.type === 'paragraph' ? toString(block) : '';
    return agenciesSignedOff(/[.!?”"’»]\s+(\([^()]{2,30}\))\.?$/u.exec(text)?.[1] ?? text);
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
  const [, helper = ''] =
    /^(?:the )?(.{2,40}) contributed to (?:this|the) (?:report|story|article)\.?$/i.exec(text) ?? [];
  const agency = knownAgency(helper);
  if (agency !== undefined) return [agency];
  const rest = text.replace(withMaterial, '');
  const words = rest.split(/[\s/,;()[\]|&–—.-]+|\b(?:und|and|et|y|e|mit|with)\b/u).filter(Boolean);
  const isLine = words.every((word) => knownAgency(word) !== undefined || /^\p{Ll}{2,4}$/u.test(word));
  if (rest.length > 60 || !isLine || (rest === text && !/[/(),]/.test(rest))) return [];
  return words.flatMap((word) => knownAgency(word) ?? []);
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
  const isFlush = lines.filter((line, index) => index > 0 && /^\S/.test(line)).length >= 2;
  const parts: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (!line.trim() || (index > 0 && isFlush && /^ {2,12}\S/.test(line))) parts.push([]);
    parts.at(-1)!.push(line);
  }
  return parts.map((part) => oneLine(part.join(' '))).filter(Boolean);
}

const advisory =
  /^\((?:adds?|updates?|recasts?|repeats?|releads?|refiles?|corrects?|rewrites?|writes? through|new throughout|eds?:)\b[^()]*\)\.?$/i;
const bullet = /^\s*[*•·▪]\s+(?=\S)/u;
/** As an end mark, behind the last sentence: `Enditem`, `dpa hm yy ab`. */
const gluedMark = /(?<=[.!?]["”’“]?)(?:\s*Enditem|\s+(?:dpa|apa|sda|afp|ap)(?: \p{Ll}{2,3}){1,5})$/u;
const endMark =
  /^(?:ends?|[Ee]nd ?item|(?:dpa|apa|sda|afp|ap)(?: \p{Ll}{2,3}){1,5}|\(?ends\)?|[-–—]?30[-–—]?|#{2,}|={2}\s*\p{L}+|\(end\)|\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,5}|[-–—]\s?end(?:s|it)?\s?[-–—]|\p{Lu}{2,4} ?\/\/ ?\p{Lu}{2,4}\.?|(?:\p{Lu}\p{L}+ ?\/ ?)?(?:[Ff]im|FIM|[Ff]in|FIN|[Ee]nde|[Ss]lutt?))$/u;
/** Where a reporter was sent, after the names. */
const posted =
  /[\s,]+(?:(?:envoyée?s? spécia|correspondant|enviad[oa]s? especial|corresponsal|inviat[oaie]\b|korrespondent|special to\b).*$)/iu;
/** The office after a name, where its letters or its length show where the name ends: `JANE DOE Courier Staff Writer`. */
const office =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}|\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+) (?:\p{Lu}\p{Ll}+ ){0,4}(?:[Ss]taff |[Ss]enior |[Ss]ports )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ss]taff)$/u;
const withMaterial =
  /^\(?(?:con información de|com informações d[aeo]s?|with (?:reporting|material|files|inputs?|agency inputs) (?:by|from)|mit (?:agentur)?material (?:von|der)|avec|sources?|quellen?|fonte|fuente)\s*:?\s+/iu;
