import type { Reader } from '../../core/delivery.ts';
import { openingDateline } from '../../core/printed/openingDateline.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { writtenBy } from '../../core/printed/printed.ts';
import { frame, iptcHeader, iptcTrailer, withoutControls } from './form.ts';
import type { Message, WireLine } from './messages.ts';
import { deliver, emptyMessage, leave, takeAgency } from './messages.ts';

/**
 * Reads messages in the form of IPTC 7901: a header, keywords, a headline that may end with ` =`, a text in a narrow column, what is not for publication,
 * and the day and time at the end. Control characters may be lost; several messages may follow one another.
 */
export const readIptc7901: Reader = (text) => {
  const messages = messagesIn(text.split('\n'));
  const before = messages[0]?.header || messages.length < 2 ? undefined : messages.shift();
  const delivery = deliver(messages.map(readMessage));
  const why = 'stands before the first message';
  delivery.leftOut.push(
    ...(before?.lines ?? []).map(({ line, text: words }) => ({ line, text: words, why })),
  );
  return delivery;
};

interface Raw {
  header?: WireLine & { rest: string };
  lines: WireLine[];
  from: number;
}

/** The lines of each message, from one header to the next. */
function messagesIn(lines: string[]): Raw[] {
  const messages: Raw[] = [];
  let blank = true;
  for (const [index, raw] of lines.entries()) {
    const bare = withoutControls(raw);
    const text = bare.trim();
    const line = { line: index + 1, text, begins: blank || /^\s/.test(bare) };
    const header = iptcHeader.exec(raw);
    const last = messages.at(-1);
    if (header || (text.startsWith('ZCZC') && !iptcHeader.test(lines[index + 1] ?? ''))) {
      const rest = header?.groups?.['rest'] ?? text.slice(4);
      messages.push({ header: { ...line, rest }, lines: [], from: index + 1 });
    } else if (text && last) {
      const isShown = last.header?.text.startsWith('^A');
      last.lines.push(isShown ? { ...line, text: text.replace(/^\^[A-V]/, '') } : line);
    } else if (text) messages.push({ lines: [line], from: index + 1 });
    blank = !text;
  }
  return messages.filter(({ header, lines: own }) => header ?? own.some(({ text }) => !frame.test(text)));
}

function readMessage({ header, lines, from }: Raw): Message {
  const message = emptyMessage(from);
  if (header) {
    leave(message, 'the header of the transmission', header);
    const id = /^(?:\^A)?(?:ZCZC\s+)?([a-z]{2,4}\d{3,4})/i.exec(header.text)?.[1];
    if (id !== undefined) message.id = id;
    takeAgency(message, header.rest);
  }
  const end = lines.findLastIndex(({ text }) => !isEnd(text)) + 1;
  for (const last of lines.slice(end).toReversed()) {
    const trailer = iptcTrailer.exec(last.text)?.groups;
    if (trailer) message.sent ??= trailer;
    leave(
      message,
      trailer ? 'says when it was sent, which is in the record' : 'the sign-off of the desk',
      last,
    );
  }
  const rest = lines.slice(0, end);
  const note = rest.findIndex(({ text }) => notForReaders.test(text));
  const isBelowRule = note > 0 && /^(?:\* ?){3,}$/.test(rest[note - 1]!.text);
  if (note !== -1) leave(message, 'is not for publication', ...rest.splice(isBelowRule ? note - 1 : note));
  takeHead(message, rest.splice(0, headLength(rest)));
  message.text = rest;
  return message;
}

/** What stands below a text: signs of those who wrote and edited it, and day and time. */
function isEnd(text: string): boolean {
  return frame.test(text) || iptcTrailer.test(text) || signOff.test(text);
}

const signOff =
  /^(?:\.\/\.\S*|\/?(?:\p{Lu}{2,5} )?\p{Ll}{2,4}(?:[ /-][\p{Ll}\d]{2,4}){0,7}|(?:\p{Lu}{2,4}\/){1,4}(?:\p{Lu}{2,4})?|\(?(?:ends|end|fin|ende)\)?)$/u;
const notForReaders =
  /^#{1,2} ?(?:\p{L}+[ -]?)?(?:notebook|notizblock|bloc-notes)\b|^\W*(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur ver)/iu;

/** How many lines stand above the text: up to one that ends with ` =`, or else to the first dateline or blank line below a headline. */
function headLength(lines: WireLine[]): number {
  const told = lines.slice(0, 14).findIndex(({ text }) => /\S\s=$/.test(text) && !/\)\s=$/.test(text));
  const lead = lines.findIndex(({ text }, index) => index > 0 && openingDateline(text) !== undefined);
  if (told !== -1 && (lead === -1 || told < lead)) return told + 1;
  const second = lines.findIndex(
    ({ begins, text }, index) =>
      index > 0 && begins && !isKeywords(lines[index - 1]!.text) && !isKeywords(text),
  );
  return Math.max(0, lead === -1 ? second : Math.min(lead, second === -1 ? lead : second));
}

function isKeywords(text: string): boolean {
  return /\S\/$|^[$:&+*=%]|^YY \w+$|^[\p{L}\d]+(?:-[\p{L}\d]+)+$/u.test(text);
}

function takeHead(message: Message, lines: WireLine[]): void {
  const titles: WireLine[] = [];
  for (const line of lines) {
    const text = line.text.replace(/\s=$|^\^/g, '').trim();
    const isAmong = lines.length > 1;
    if (isAmong && isKeywords(line.text)) {
      leave(message, 'keywords, for editors', line);
      message.slug ??= text;
    } else if (isAmong && (/^\(.*\)$/.test(text) || (isShouted(text) && text.split(' ').length < 4))) {
      leave(message, 'tells editors which version it is', line);
      message.take ??= text;
    } else if (writtenBy.test(text) || /^by /i.test(text)) message.bylines.push({ ...line, text });
    else titles.push({ ...line, text });
  }
  const [first] = titles;
  if (first) message.headlines.push({ ...first, text: titles.map(({ text }) => text).join(' ') });
}
