import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../parse/agency.ts';
import { isShouted } from '../../parse/letterCase.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import type { Draft, LeftOut } from '../core/delivery.ts';
import type { OpeningDateline } from '../core/printed/openingDateline.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { takeDateline } from '../core/printed/printed.ts';

/** Gives a story its dateline: what is `told` of it, else what is printed before its text, which is taken off. */
export function giveDateline(draft: Draft, told: string | undefined, leftOut: LeftOut[]): void {
  if (told !== undefined) draft.dateline = told;
  joinStart(draft.body);
  bareStart(draft.body);
  const found: Omit<OpeningDateline, 'length'> | undefined =
    takeAloneCity(draft.body) ??
    takeDateline(draft.body, { names: draft.agencies, known: draft.dateline }) ??
    takeCity(draft.body);
  if (!found) return;
  if (found.place !== undefined) draft.dateline ??= found.place;
  if (found.agency !== undefined) draft.agencies.push(found.agency);
  if (found.outlet !== undefined) draft.source ??= found.outlet;
  if (found.names && !draft.byline.length) draft.byline.push(...found.names);
  leftOut.push({
    line: draft.line,
    text: found.printed,
    why: 'is the dateline, whose place and agency have fields of their own',
  });
}

/** A city in capitals with its state behind: `MONTGOMERY, Ala. -- `. */
function takeCity([first]: RootContent[]): { printed: string; place?: string; agency?: string } | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (text?.type !== 'text') return undefined;
  const found =
    /^\s*(\p{Lu}[\p{Lu}’'-]+(?:[ .]+\p{Lu}[\p{Lu}’'-]+){0,3}(?:, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)?)(?:,? \(\p{Lu}\p{L}{2,4}\.? \d{1,2}\))?\s*(?:--|—|–)\s*(?=\S)/u.exec(
      text.value,
    );
  if (!found) return undefined;
  text.value = text.value.slice(found[0].length);
  const agency = knownAgency(found[1]!);
  return { printed: found[0].trim(), ...(agency === undefined ? { place: found[1]! } : { agency }) };
}

/** A city that stands bold as a paragraph of its own before the lead: `**OSLO**`. */
function takeAloneCity(
  body: RootContent[],
): { printed: string; place?: string; agency?: string } | undefined {
  const [first, second] = body;
  if (first?.type !== 'paragraph' || first.children.length !== 1 || second?.type !== 'paragraph')
    return undefined;
  const words = toString(first).trim();
  const [city = ''] = words.split(',');
  const isSetOff = first.children[0]!.type === 'strong' || isShouted(city);
  if (!isSetOff || words.length > 40 || !isDatelineCity(city)) return undefined;
  body.shift();
  return { printed: words, place: words };
}

/** A dateline may stand in an element of its own before the paragraph: `Tehran (CNN) — `. */
function joinStart(body: RootContent[]): void {
  const [first, second] = body;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return;
  const words = toString(first);
  if (words.length > 80 || !/\s[—–-]{1,2}$/u.test(words)) return;
  second.children.unshift({ type: 'text', value: `${words} ` });
  body.shift();
  const [start, next] = second.children;
  if (start?.type === 'text' && next?.type === 'text')
    second.children.splice(0, 2, { type: 'text', value: start.value + next.value });
}

/** A dateline may be printed bold: `**TEHRAN** (AP) — `, and at the head of a story `**BEIRUT:** `. */
function bareStart(body: RootContent[]): void {
  for (const [index, block] of body.slice(0, 8).entries())
    if (block.type === 'paragraph') bareFirst(block, index === 0);
}

function bareFirst(first: Paragraph, lead: boolean): void {
  const [start, next] = first.children;
  if ((start?.type !== 'strong' && start?.type !== 'emphasis') || next?.type !== 'text') return;
  const words = toString(start);
  const colon = lead && /:\s*$/.test(words) && openingDateline(words + next.value)?.place !== undefined;
  if (words.length > 60 || (!colon && !/[—–-]\s*$/.test(words) && !/^\s*(?:\(|[—–-]|,)/.test(next.value)))
    return;
  first.children.splice(0, 2, { type: 'text', value: words + next.value });
}
