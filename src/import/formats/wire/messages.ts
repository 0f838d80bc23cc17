import type { RootContent } from 'mdast';
import { knownAgency } from '../../../parse/agency.ts';
import { quoted } from '../../../parse/contentError.ts';
import type { Delivery, Draft, LeftOut, Place } from '../../core/delivery.ts';
import { emptyDelivery } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { takeItem } from '../../core/item.ts';
import { isOfCorrection } from '../../core/normalizeDraft.ts';
import { paragraph } from '../../core/notation/html.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { monthNumber } from '../../core/printed/months.ts';
import { openingDateline } from '../../core/printed/openingDateline.ts';
import { printedDate } from '../../core/printed/date.ts';
import { refusal } from '../../core/refusals.ts';

/** A line of a message, without its marks. `begins`: it is set in, or below a blank line, so that a paragraph begins. */
export interface WireLine extends Place {
  text: string;
  begins: boolean;
}

/** A message of a wire, its lines by what they are. */
export interface Message extends Place {
  /** The number that the agency gave it. */
  id?: string;
  /** What all its takes have in common, and which of them it is: `BC-Bridge-Opening`, `1st Ld-Writethru`. */
  slug?: string;
  take?: string;
  headlines: WireLine[];
  bylines: WireLine[];
  agencies: string[];
  /** What editors are told, and readers may be of a correction. */
  notes: WireLine[];
  text: WireLine[];
  leftOut: LeftOut[];
  /** The groups of a trailer, or of a header that has the day: day, month (number or name), and perhaps year, time and zone. */
  sent?: Partial<Record<string, string>>;
}

export function emptyMessage(line: number): Message {
  return { line, headlines: [], bylines: [], agencies: [], notes: [], text: [], leftOut: [] };
}

/** Leaves lines out of a message. */
export function leave(message: Message, why: string, ...lines: WireLine[]): void {
  for (const { line, text } of lines) message.leftOut.push({ line, text, why, certain: true });
}

/** Adds the agency that a code or a name in a header or trailer means. */
export function takeAgency(message: Message, text = ''): void {
  const agency = text
    .split(/[\s/-]+/)
    .map((word) => (/\p{L}{2}/u.test(word) ? knownAgency(word) : undefined))
    .find((one) => one !== undefined);
  if (agency !== undefined && !message.agencies.includes(agency)) message.agencies.push(agency);
}

/** Makes a story of each message; what is added to one is joined to it, and what replaces one is told. */
export function deliver(messages: Message[]): Delivery {
  const delivery = emptyDelivery();
  const taken = new Map<string, Draft>();
  for (const message of messages) {
    const { slug, take = '' } = message;
    const key = slug && keyOf(slug);
    const earlier = taken.get(key ?? '');
    const adds = /\b(?:add|take)\b/i.test(take) && !/\btake 1\b|\b1st take\b/i.test(take);
    if (earlier && adds) join(earlier, message, delivery);
    else if (!message.text.length && !message.headlines.length) {
      const text = [...message.leftOut, ...message.bylines, ...message.notes]
        .map((one) => one.text)
        .join('\n');
      if (text) delivery.refused.push({ line: message.line, ...refusal('no-text', {}), text });
    } else {
      const draft = storyOf(message, delivery);
      const version = earlier && `is another version of the story on line ${earlier.line}`;
      const relation = adds ? 'continues a story that is not in the file' : version;
      const what = `${quoted([slug, take].filter(Boolean).join(', '))} ${relation}`;
      if (relation) draft.doubts.push(doubt(message, 'part-of-another', { what }));
      if (key) taken.set(key, draft);
    }
  }
  return delivery;
}

function keyOf(slug: string): string {
  return slug
    .toLowerCase()
    .replace(/^(?:am|pm|bc|ap)-+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function storyOf(message: Message, delivery: Delivery): Draft {
  const [headline, ...below] = message.headlines;
  const [deck, ...further] = message.text.length ? below : [];
  const texts = message.text.length ? message.text : below;
  const corrections = message.notes.filter(({ text }) => isOfCorrection(text));
  const date = dateOf(message);
  leave(message, 'a note to editors', ...message.notes.filter((note) => !corrections.includes(note)));
  leave(message, 'a further headline, for which a record has no field', ...further);
  const read = { body: paragraphsOf(texts), photos: [], doubts: [], leftOut: [] };
  const draft = takeItem(
    {
      line: message.line,
      id: message.id,
      title: headline?.text,
      summaries: deck ? [{ kind: 'plain', text: deck.text, line: deck.line }] : [],
      texts: [{ kind: 'read', line: message.line, read }],
      published: date === undefined ? [] : [date],
      authors: message.bylines.map(({ text }) => text),
      sources: message.agencies,
      leftOut: message.leftOut,
    },
    {},
    delivery,
  );
  if (draft.source === undefined && draft.agencies[0] !== undefined) {
    draft.source = draft.agencies[0];
    draft.inferred.push('source from the agency that sent it');
  }
  if (draft.date === undefined) sayWhy(draft, message);
  else draft.corrections.push(...corrections.map(({ text }) => ({ date: draft.date!, text })));
  return draft;
}

/** What is added to a story; its headline only repeats which. */
function join(draft: Draft, message: Message, delivery: Delivery): void {
  draft.body.push(...paragraphsOf(message.text));
  for (const { line, text } of [...message.headlines, ...message.bylines, ...message.notes])
    delivery.leftOut.push({ line, text, why: 'stands above what is added to a story' });
  delivery.leftOut.push(...message.leftOut);
}

/** Lines as paragraphs: a line goes on with the one above, unless a paragraph begins there or the one above is not as long as a column is wide. */
function paragraphsOf(lines: WireLine[]): RootContent[] {
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

/** As ISO 8601, with the time where its zone is told. */
function dateOf({ sent, text }: Message): string | undefined {
  if (sent?.['year'] === undefined) {
    const alone = text
      .slice(0, 3)
      .find((line) => line.text.length < 40 && printedDate(line.text) !== undefined);
    const day = alone?.text ?? openingDateline(text[0]?.text ?? '')?.printed;
    return day === undefined ? undefined : printedDate(day)?.date;
  }
  const { time, zone, year } = sent;
  const whole = year.length === 4 ? year : `${Number(year) < 60 ? '20' : '19'}${year}`;
  const day = `${sent['day']} ${monthNames[monthOf(sent) - 1]} ${whole}`;
  return time === undefined
    ? day
    : `${day} ${time.slice(0, 2)}:${time.slice(2)}${zone === undefined ? '' : ` ${zone}`}`;
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function monthOf({ month = '' }: NonNullable<Message['sent']>): number {
  return /^\d/.test(month) ? Number(month) : (monthNumber(month) ?? 0);
}

/** A day without a year: the text may name it whole. */
function sayWhy(draft: Draft, { sent, text }: Message): void {
  if (!sent) draft.undated = 'the message does not say when it was sent';
  else {
    const day = `-${String(monthOf(sent)).padStart(2, '0')}-${sent['day']}`;
    draft.undated = `it was sent on ${sent['day']} ${monthNames[monthOf(sent) - 1] ?? sent['month']}, and nothing says in which year`;
    const told = text
      .flatMap((line) => printedDate(line.text)?.date ?? [])
      .find((date) => date.slice(4, 10) === day);
    if (told !== undefined) draft.perhaps = told.slice(0, 10);
  }
}
