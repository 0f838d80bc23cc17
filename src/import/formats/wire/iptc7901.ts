import type { Reader } from '../../core/delivery.ts';
import { openingDateline } from '../../core/printed/openingDateline.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { writtenBy } from '../../core/printed/printed.ts';
import { frame, iptcHeader, iptcTrailer, withoutControls } from './form.ts';
import type { Message, WireLine } from './messages.ts';
import { agencyIn, deliver, emptyMessage } from './messages.ts';

/**
 * Reads messages in the form of IPTC 7901: a header, keywords, a headline that may end with ` =`, a text in a narrow column, what is not for publication,
 * and the day and time at the end. Control characters may be lost; several messages may follow one another.
 */
export const readIptc7901: Reader = (text) => {
  const messages = messagesIn(text.split('\n'));
  const headed = messages.filter(({ header }) => header);
  const delivery = deliver((headed.length ? headed : messages).map(readMessage));
  for (const { header, lines } of messages)
    if (!header && headed.length)
      delivery.leftOut.push(
        ...lines.map(({ line, text: words }) => ({
          line,
          text: words,
          why: 'stands before the first message',
        })),
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
    const opens = header !== null || (text.startsWith('ZCZC') && !iptcHeader.test(lines[index + 1] ?? ''));
    if (opens)
      messages.push({
        header: { ...line, rest: header?.groups!['rest'] ?? text.slice(4) },
        lines: [],
        from: index + 1,
      });
    else if (text) {
      if (!messages.length) messages.push({ lines: [], from: index + 1 });
      const shown = messages.at(-1)!.header?.text.startsWith('^A') ?? false;
      messages.at(-1)!.lines.push(shown ? { ...line, text: text.replace(/^\^[A-V]/, '') } : line);
    }
    blank = !text;
  }
  return messages.filter(({ header, lines: own }) => header ?? own.some(({ text }) => !frame.test(text)));
}

function readMessage({ header, lines, from }: Raw): Message {
  const message = emptyMessage(from);
  const leave = (some: WireLine[], why: string) => {
    for (const { line, text } of some) message.leftOut.push({ line, text, why, certain: true });
  };
  if (header) {
    leave([header], 'the header of the transmission');
    const id = /^(?:\^A)?(?:ZCZC\s+)?([a-z]{2,4}\d{3,4})/i.exec(header.text)?.[1];
    if (id !== undefined) message.id = id;
    const agency = agencyIn(header.rest);
    if (agency !== undefined) message.agencies.push(agency);
  }
  const rest = [...lines];
  while (rest.length && isEnd(rest.at(-1)!.text)) {
    const last = rest.pop()!;
    const trailer = iptcTrailer.exec(last.text)?.groups;
    if (trailer) message.sent ??= trailer;
    leave([last], trailer ? 'says when it was sent, which is in the record' : 'the sign-off of the desk');
  }
  const notes = rest.findIndex(
    ({ text }, index) =>
      notForReaders.test(text) ||
      (/^(?:\* ?){3,}$/.test(text) && notForReaders.test(rest[index + 1]?.text ?? '')),
  );
  if (notes !== -1) leave(rest.splice(notes), 'is not for publication');
  const head = rest.splice(0, headLength(rest));
  takeHead(message, head, leave);
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

function takeHead(
  message: Message,
  lines: WireLine[],
  leave: (lines: WireLine[], why: string) => void,
): void {
  const titles: WireLine[] = [];
  for (const line of lines) {
    const text = line.text.replace(/\s=$|^\^/g, '').trim();
    const alone = lines.length > 1;
    if (alone && isKeywords(line.text)) {
      leave([line], 'keywords, for editors');
      message.slug ??= text;
    } else if (alone && (/^\(.*\)$/.test(text) || (isShouted(text) && text.split(' ').length < 4))) {
      leave([line], 'tells editors which version it is');
      message.take ??= text;
    } else if (writtenBy.test(text) || /^by /i.test(text)) message.bylines.push({ ...line, text });
    else titles.push({ ...line, text });
  }
  const [first] = titles;
  if (first) message.headlines.push({ ...first, text: titles.map(({ text }) => text).join(' ') });
}
