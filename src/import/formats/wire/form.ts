/* How a message of a teleprinter’s wire begins and ends: ANPA 1312 of North America, and IPTC 7901 of the rest of the world. */

/** Control characters, as they were sent or as they are shown: `^A`. */
const control = String.raw`(?:[\x00-\x08\x0b-\x1f\x7f]|\^[A-V_])`;

/** The first line of ANPA 1312: service, number and selector, `a1234`, `W2870asian`, `z6715-----`. */
export const anpaHeader = new RegExp(`^${control}*[a-z]\\d{4}(?:${control}|[\\s-])*[a-z-]*\\s*$`, 'i');
/** The second: priority, category, slug, day and count of words, `r i BC-Bridge-Opening 08-24 0150`. */
export const anpaSecond = new RegExp(`^${control}*[a-z] [a-z](?:${control}|\\s|$)(?:.*\\S)?\\s*$`, 'i');
/** The last: services, day and time, `AP-WF-08-24-12 1400GMT<`. */
export const anpaTrailer = new RegExp(
  `^${control}*\\s*(?:(?<agency>[A-Z]{2,4})-[A-Z]{2,4}-)?(?<month>\\d\\d)-(?<day>\\d\\d)-(?<year>\\d\\d) (?<time>\\d{4})(?<zone>[A-Z]{1,4})?\\s*<?\\s*$`,
);
/** The first line of IPTC 7901: service, number, priority, category, count of words and what an agency adds, `eca062 4 i 211 ccccb dpa 061`. */
export const iptcHeader = new RegExp(
  `^${control}*(?:ZCZC\\s+)?[a-z]{2,4}\\d{3,4} [1-9] [a-z]{1,4} \\d{1,4}(?<rest>(?:[\\s/].*)?)$`,
  'i',
);
/** The last: day, time and month, `131137 GMT Nov 13`, `310001 JUL 97`. */
export const iptcTrailer =
  /^(?:\p{Lu}{2,5} )?(?<day>\d\d)(?<time>\d{4})\s?(?<zone>[A-Z]{3,4}(?=\s\p{L}))?\s*(?<month>\p{L}{3,9})\.?(?:\s(?<year>\d{2}|\d{4}))?$/u;
/** What frames a message where the header is of another form. */
export const frame = /^(?:ZCZC\b.*|NNNN)$/;

/** The wire format of a text, by its first lines and one more sign. */
export function wireForm(text: string): 'anpa' | 'iptc7901' | undefined {
  const head = text
    .slice(0, 4000)
    .split('\n')
    .filter((line) => withoutControls(line).trim());
  const lines = text.split('\n').map((line) => withoutControls(line).trim());
  const marked = head.filter((line) => /^\^?\S.*[<=]\s*$/.test(line) || /^\^BC-/.test(line)).length;
  // Some services print before the first header when they were called.
  const from = /^\[[\w :-]+\]\s*$/.test(head[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = head.slice(from);
  const ends = lines.some((line) => anpaTrailer.test(line));
  if (anpaHeader.test(first) ? anpaSecond.test(second) || ends : marked > 1 && ends) return 'anpa';
  if (frame.test(first.trim()) || iptcHeader.test(first)) {
    const framed = frame.test(first.trim()) && (iptcHeader.test(second) || lines.includes('NNNN'));
    const signed = lines.some((line) => iptcTrailer.test(line) || / =$/.test(line) || /^\.\/\./.test(line));
    if (framed || (iptcHeader.test(first) && (signed || /\/$/.test(second.trim())))) return 'iptc7901';
  }
  return undefined;
}

/** A line without control characters; those that a program shows as `^A` are taken off its beginning where they are known to be none of its own. */
export function withoutControls(line: string): string {
  return line
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, ' ')
    .trimEnd()
    .replace(/^(?:\^[A-V_](?=$|\^|\d))+/, '');
}
