import type { Reader } from '../../core/delivery.ts';
import { anpaHeader, anpaSecond, anpaTrailer, withoutControls } from './form.ts';
import type { Message, WireLine } from './messages.ts';
import { deliver, emptyMessage, leave, takeAgency } from './messages.ts';
import { writtenBy } from '../../core/printed/printed.ts';

/**
 * Reads messages in the form of ANPA 1312 (American Newspaper Publishers Association): headers, lines for editors and headlines that begin with `^` and
 * end with `<` or `=`, a text set in by tabs, and the day and time at the end. Control characters may be lost.
 */
export const readAnpa: Reader = (text) => deliver(messagesIn(text.split('\n')));

function messagesIn(lines: string[]): Message[] {
  const messages: Message[] = [];
  let message = emptyMessage(1);
  let blank = true;
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const opens = anpaHeader.test(raw) && anpaSecond.test(lines[index + 1] ?? '');
    if (opens || !messages.length) {
      message = emptyMessage(line);
      messages.push(message);
    }
    const bare = withoutControls(raw);
    const text = bare.trim();
    const whole = { line, text, begins: blank || /^\s/.test(bare) };
    const trailer = anpaTrailer.exec(raw)?.groups;
    if (opens) {
      message.id = /[a-z]\d{4}/i.exec(text)![0];
      leave(message, ofHeader, whole);
    } else if (index > 0 && message.line === index && anpaSecond.test(raw)) {
      leave(message, ofHeader, whole);
      const day = /\s(?<month>\d\d)-(?<day>\d\d)\s+\d{1,4}$/.exec(text)?.groups;
      if (day) message.sent = day;
    } else if (trailer) {
      message.sent = trailer;
      takeAgency(message, trailer['agency']);
      leave(message, 'says when it was sent, which is in the record', whole);
    } else if (text.startsWith('^') || (!message.text.length && /[<=]$/.test(text)))
      for (const part of text.split(/\s*<\s*(?=\^)/)) takeHead(message, { line, text: part, begins: true });
    else if (text) takeText(message, whole);
    blank = !text;
  }
  return messages;
}

const ofHeader = 'the header of the transmission';

/** A line above the text, by its form. */
function takeHead(message: Message, { line, text: printed, begins }: WireLine): void {
  const text = printed.replace(/^\^+\s*|\s*[<=]+$/g, '');
  const one = { line, text, begins };
  const slug = /^(?<slug>(?:(?:AM|PM|BC|AP)-+)?.+?)(?:,\s?(?<take>.*?\D.*?))?,\s?\d{1,4}$/.exec(text)?.groups;
  if (/^\W*\d*$/.test(text)) leave(message, ofHeader, one);
  else if (message.slug === undefined && !message.headlines.length && (slug ?? /^(?:AM|PM|BC)-/.test(text))) {
    message.slug = slug?.['slug'] ?? text;
    if (slug?.['take'] !== undefined) message.take = slug['take'].trim();
    leave(message, 'the slug, for editors', one);
  } else if (/^AP (?:Photo|Video|Graphic|Interactive)s?\b/.test(text))
    leave(message, 'names pictures that were sent apart', one);
  else if (/^\W?(?:Eds|Attn|ADV|Advance|For release|With|Embargo)\b/i.test(text)) message.notes.push(one);
  else if (writtenBy.test(text) && !message.bylines.length) message.bylines.push(one);
  else if (message.bylines.length && !message.text.length && ofSender.test(text))
    leave(message, 'the office of whoever wrote it', one);
  // The heads of a table end as bylines do, and stand among its lines.
  else if (message.headlines.length && (message.text.length || printed.endsWith('='))) takeText(message, one);
  else message.headlines.push(one);
}

const ofSender =
  /\b(?:AP|Associated Press|Press|News|Writer|Editor|Correspondent|Staff|Columnist|Reporter|Bureau|Analyst)\b/i;

function takeText(message: Message, printed: WireLine): void {
  const one = { ...printed, text: printed.text.replace(/\s*[<=]$/, '') };
  if (/^\(?MORE\)?$/i.test(one.text)) leave(message, 'says that more follows', one);
  else if (/^[\s_*-]+$/.test(one.text)) leave(message, 'a rule', one);
  else if (/^\(?Eds\b[.:]/i.test(one.text)) message.notes.push(one);
  else message.text.push(one);
}
