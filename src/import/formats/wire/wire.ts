import type { RootContent } from 'mdast';
import { knownAgency } from '../../../parse/agency.ts';
import { quoted } from '../../../parse/contentError.ts';
import type { Delivery, Draft, Place, Reader } from '../../core/delivery.ts';
import { emptyDelivery } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { takeItem } from '../../core/item.ts';
import { isOfCorrection } from '../../core/normalizeDraft.ts';
import { paragraph } from '../../core/notation/html.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { printedDate, wholeYear } from '../../core/printed/date.ts';
import { monthNames } from '../../../parse/storyDate.ts';
import { monthNumber } from '../../core/printed/months.ts';
import { openingDateline } from '../../core/printed/openingDateline.ts';
import { anpaTrailer } from '../../core/printed/transmission.ts';
import { refusal } from '../../core/refusals.ts';
import type { Role } from './form.ts';
import * as form from './form.ts';

/** Reads messages in the form of ANPA 1312 (American Newspaper Publishers Association). Control characters may be lost. */
export const readAnpa: Reader = (text) => deliver(messagesIn(text, 'anpa'));

/** Reads messages in the form of IPTC 7901. Control characters may be lost. */
export const readIptc7901: Reader = (text) => deliver(messagesIn(text, 'iptc7901'));

/** A line of a message, without its marks. `begins`: it is set in, or below a blank line, so that a paragraph begins. */
interface Line extends Place {
  text: string;
  begins: boolean;
  role: Role;
}

/** The messages in a text, from one header to the next; in ANPA also from one trailer to the next. */
function messagesIn(text: string, wire: form.Wire): Line[][] {
  const messages: Line[][] = [[]];
  const raw = text.split('\n');
  let isBelowBlank = true;
  for (const [index, written] of raw.entries()) {
    const bare = form.withoutControls(written);
    const last = messages.at(-1)!;
    const isFirst = form.isHeader(written, raw[index + 1], wire);
    const isMore =
      last.length > 0 && last.every(({ role }) => role === 'header') && form.codes.test(bare.trim());
    const isSecond = wire === 'anpa' && index > 0 && !last[1] && form.anpaSecond.test(written);
    const isOver = wire === 'anpa' && last.length > 2 && anpaTrailer.test(last.at(-1)!.text);
    if (last.length && ((isFirst && !isMore) || (bare.trim() && isOver))) messages.push([]);
    const parts = bare.trim() ? bare.trim().split(/(?<=<)\s*(?=\^)/) : [];
    for (const text of parts) {
      const begins = isBelowBlank || /^\s/.test(bare) || parts.length > 1;
      const role = isFirst || isSecond || isMore ? 'header' : 'text';
      messages.at(-1)!.push({ line: index + 1, text, begins, role });
    }
    if (wire === 'iptc7901' && parts.length && form.textStart.test(written)) takeKeywords(messages.at(-1)!);
    isBelowBlank = !parts.length;
  }
  const isNone = (lines: Line[]) => lines.every(({ text }) => form.frame.test(text));
  // What some services print before the first header is none.
  const [first] = messages;
  if (wire === 'iptc7901' && messages.length > 1 && first!.every(({ role }) => role === 'text')) {
    for (const line of first!) line.role = 'before';
    messages[1]!.unshift(...messages.shift()!);
  }
  return messages.filter((lines) => !isNone(lines)).map((lines) => withRoles(lines, wire));
}

/** What stands between the header of a message and its text, which begins with its last line, is for editors. */
function takeKeywords(message: Line[]): void {
  const above = message.slice(0, -1).filter(({ role }) => role === 'text');
  if (above.length < 4) for (const line of above) line.role = 'keywords';
}

/** Says what each line of a message is: first from its end, then from its beginning. */
function withRoles(lines: Line[], wire: form.Wire): Line[] {
  const own = lines.filter(({ role }) => role === 'text');
  if (wire === 'iptc7901' && /\^A/.test(lines[0]!.text))
    for (const line of own) line.text = line.text.replace(/^\^[A-V]/, '');
  for (let last = own.at(-1); last && form.endRole(last.text); last = own.at(-1)) {
    last.role = form.endRole(last.text)!;
    own.pop();
  }
  const note = own.findIndex(({ text }) => form.notForReaders.test(text));
  const isBelowRule = note > 0 && /^(?:\* ?){3,}$/.test(own[note - 1]!.text);
  for (const line of note === -1 ? [] : own.splice(isBelowRule ? note - 1 : note)) line.role = 'internal';
  const head = own.splice(0, wire === 'anpa' ? markedLength(own) : headLength(own));
  const seen = new Set<Role>();
  for (const line of head) {
    const role = form.headRole(line.text, wire, seen, head.length === 1);
    Object.assign(line, { role, text: line.text.replace(/^\^+\s*|\s*[<=+]$/g, '') });
    line.begins ||= wire === 'anpa';
    seen.add(role);
  }
  for (const line of own) {
    line.text = line.text.replace(/^\^+\s*|\s*[<=]$/g, '');
    line.role = form.textRole(line.text);
  }
  return lines;
}

/** How many lines above a text of ANPA are marked: they begin with `^`, or end with `<` or `=`. Where none is, those above the first dateline. */
function markedLength(lines: Line[]): number {
  const end = lines.findIndex(({ text }) => !/^\^|[<=]$/.test(text));
  if (end !== 0) return end === -1 ? lines.length : end;
  const lead = lines.slice(0, 8).findIndex(({ text }) => openingDateline(text));
  return Math.max(0, lead);
}

/** How many lines stand above a text of IPTC 7901: up to one that ends with ` =`, or else to the first dateline or blank line below a headline. */
function headLength(lines: Line[]): number {
  const told = lines.slice(0, 14).findIndex(({ text }) => /\S\s=$/.test(text) && !/\)\s=$/.test(text));
  const lead = lines.findIndex(({ text }, index) => index > 0 && openingDateline(text) !== undefined);
  if (told !== -1 && (lead === -1 || told < lead)) return told + 1;
  const isTitle = (line?: Line) => line !== undefined && !form.keywords.test(line.text);
  const second = lines.findIndex((line, at) => line.begins && isTitle(line) && isTitle(lines[at - 1]));
  if (second === -1 || (lead !== -1 && lead <= second)) return Math.max(0, lead);
  // Where no blank line parts the text from its headline, it begins with the first sentence, or below the first line of a long head.
  const titles = [...lines.keys()].slice(0, second).filter((at) => isTitle(lines[at]));
  const isLong = titles.length > 3 || titles.reduce((sum, at) => sum + lines[at]!.text.length, 0) > 220;
  const text = titles.findIndex((at) => /[^.]{50}\.["”’]?$/.test(lines[at]!.text));
  return titles[text === -1 && isLong ? 1 : text] ?? second;
}

/** Makes a story of each message; what is added to one is joined to it, and what replaces one is told. */
function deliver(messages: Line[][]): Delivery {
  const delivery = emptyDelivery();
  const taken = new Map<string, Draft>();
  for (const message of messages) {
    const of = (role: Role) => message.filter((line) => line.role === role);
    const { line } = message[0]!;
    const [, slug = of('keywords')[0]?.text ?? '', ofSlug] = form.slug.exec(of('slug')[0]?.text ?? '') ?? [];
    const take = ofSlug ?? of('take')[0]?.text ?? '';
    const key = slug.toLowerCase().replace(/^(?:am|pm|bc|ap)-+|[^\p{L}\p{N}]+/gu, '');
    const earlier = key ? taken.get(key) : undefined;
    const adds = /\b(?:add|take)\b/i.test(take) && !/\btake 1\b|\b1st take\b/i.test(take);
    if (earlier && adds) {
      earlier.body.push(...paragraphsOf(of('text')));
      const why = 'stands above what is added to a story';
      for (const { line, text, role } of message.filter((one) => one.role !== 'text'))
        delivery.leftOut.push({ line, text, why: form.reasons[role] ?? why, certain: true });
    } else if (!of('text').length && !of('title').length) {
      const text = message.map((one) => one.text).join('\n');
      delivery.refused.push({ line, ...refusal('no-text', {}), text });
    } else {
      const draft = storyOf(message, of, delivery);
      const version = earlier && `is another version of the story on line ${earlier.line}`;
      const relation = adds ? 'continues a story that is not in the file' : version;
      const what = `${quoted([slug, take].filter(Boolean).join(', '))} ${relation}`;
      if (relation) draft.doubts.push(doubt({ line }, 'part-of-another', { what }));
      if (key) taken.set(key, draft);
    }
  }
  return delivery;
}

function storyOf(message: Line[], of: (role: Role) => Line[], delivery: Delivery): Draft {
  // A headline goes on over the lines of a narrow column.
  const titles: Line[] = [];
  for (const title of of('title'))
    if (title.begins || !titles.length) titles.push(title);
    else titles.at(-1)!.text += ` ${title.text}`;
  const [headline, ...below] = titles;
  const text = of('text').length ? of('text') : below;
  const [deck, ...further] = text === below ? [] : below;
  const corrections = of('note').filter((note) => isOfCorrection(note.text));
  for (const line of corrections) line.role = 'correction';
  for (const line of further) line.role = 'further';
  const [{ line }, sent] = [message.find(({ role }) => role !== 'before')!, sentOf(of)];
  const words = [...of('header'), ...of('sent')].flatMap((one) => one.text.split(/[\s/-]+/));
  const agency = words.flatMap((word) => (/\p{L}{2}/u.test(word) && knownAgency(word)) || [])[0];
  const date = dateOf(sent, text);
  const read = { body: paragraphsOf(text), photos: [], doubts: [], leftOut: [] };
  const draft = takeItem(delivery, {
    ...{ line, title: headline?.text, sources: agency === undefined ? [] : [agency] },
    id: of('header').flatMap(({ text }) => idIn.exec(text)?.[1] ?? [])[0],
    summaries: deck ? [{ kind: 'plain', text: deck.text, line: deck.line }] : [],
    texts: [{ kind: 'read', line, read }],
    published: date === undefined ? [] : [date],
    authors: of('byline').map((one) => one.text),
    leftOut: message.flatMap(({ line, text, role }) => {
      const why = form.reasons[role];
      return why === undefined ? [] : { line, text, why, certain: role !== 'before' };
    }),
  });
  for (const { text } of of('note').filter((note) => form.isEmbargo(note.text)))
    draft.doubts.push(doubt(draft, 'status-of-item', { what: `it says ${quoted(text)}` }));
  if (draft.source === undefined && draft.agencies[0] !== undefined) {
    draft.source = draft.agencies[0];
    draft.inferred.push('source from the agency that sent it');
  }
  if (draft.date === undefined) sayWhy(draft, sent, text);
  else draft.corrections.push(...corrections.map((one) => ({ date: draft.date!, text: one.text })));
  return draft;
}

const idIn = /^(?:\^[A-V_]|\W)*(?:ZCZC\s+)?([a-z]{1,4}\d{3,6})/i;

/** Lines as paragraphs: a line goes on with the one above, unless a paragraph begins there or the one above is not as long as a column is wide. */
function paragraphsOf(lines: Line[]): RootContent[] {
  const texts: string[] = [];
  let above = 0;
  for (const { text, begins } of lines) {
    const last = texts.at(-1);
    if (last === undefined || begins || above > 120 || above < 45 || /^[*•–-]\s/.test(text)) texts.push(text);
    else texts[texts.length - 1] = `${last} ${text}`;
    above = text.length;
  }
  return texts.map((text) => paragraph(typeset(text)));
}

/** The signs that a teleprinter has not: quotation marks and the dash. */
function typeset(text: string): string {
  return oneLine(text)
    .replace(/``\s?/g, '“')
    .replace(/\s?''/g, '”')
    .replace(/(?<![\p{L}\p{N}])`(?=\S)/gu, '‘')
    .replace(/(?<=^|\s)_(?=\s)/g, '—');
}

/** When a message was sent, as its trailer, or a header that has the day, says. */
interface Sent {
  day: string;
  monthDay: string;
  year: string | undefined;
  /** As printed behind the day; empty where no zone is told that is known: UPI writes `0432pes`. */
  clock: string;
}

function sentOf(of: (role: Role) => Line[]): Sent | undefined {
  const end = of('sent')
    .map(({ text }) => anpaTrailer.exec(text) ?? form.iptcTrailer.exec(text))
    .find((found) => found !== null);
  const ofHeader = /\s(?<month>\d\d)-(?<day>\d\d)\s+\d{1,4}$/.exec(of('header').at(-1)?.text ?? '');
  const { day, month = '', year, time = '', zone = '' } = (end ?? ofHeader)?.groups ?? {};
  if (day === undefined) return undefined;
  const number = Number(month) || (monthNumber(month) ?? 0);
  return {
    day: `${day} ${monthNames[number - 1]?.slice(0, 3) ?? month}`,
    monthDay: `-${String(number).padStart(2, '0')}-${day}`,
    year: year && wholeYear(year),
    clock: /^(?:|Z|GMT|UTC|[A-Z][SD]T|CES?T)$/i.test(zone)
      ? `${time.slice(0, 2)}:${time.slice(-2)} ${zone}`
      : '',
  };
}

/** As printed; of a message that does not say when it was sent, the day above its text or in its dateline. */
function dateOf(sent: Sent | undefined, text: Line[]): string | undefined {
  if (sent?.year !== undefined) return `${sent.day} ${sent.year} ${sent.clock.replace(/^: $/, '')}`.trim();
  const alone = text.slice(0, 3).find((line) => line.text.length < 40 && printedDate(line.text));
  return printedDate(alone?.text ?? openingDateline(text[0]?.text ?? '')?.printed ?? '')?.date;
}

/** A day without a year: the text may name it whole. */
function sayWhy(draft: Draft, sent: Sent | undefined, text: Line[]): void {
  const { day } = openingDateline(text[0]?.text ?? '') ?? {};
  if (sent) draft.undated = `it was sent on ${quoted(sent.day)}, and nothing says in which year`;
  else if (day) draft.undated = `the dateline says ${quoted(day)}, without a year`;
  else draft.undated = 'the message does not say when it was sent';
  const dates = text.flatMap((line) => printedDate(line.text)?.date ?? []);
  const perhaps = dates.find((date) => date.slice(4, 10) === sent?.monthDay)?.slice(0, 10);
  if (perhaps !== undefined) draft.perhaps = perhaps;
}
