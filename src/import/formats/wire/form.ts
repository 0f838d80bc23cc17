/* How messages of a teleprinter’s wire and their lines are known: ANPA 1312 of North America, and IPTC 7901 of the rest of the world. */
import { knownAgency } from '../../../parse/agency.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { writtenBy } from '../../core/printed/byline.ts';
import { anpaTrailer } from '../../core/printed/transmission.ts';

/** Control characters, as they were sent or as they are shown: `^A`. */
const control = String.raw`(?:[\x00-\x08\x0b-\x1f\x7f]|\^[A-V_])`;

/** The first line of ANPA 1312: service, number and selector, `a1234`, `W2870asian`, `z6715-----`. */
const anpaFirst = new RegExp(`^${control}*[a-z]\\d{4}(?:${control}|[\\s-])*[a-z-]*\\s*$`, 'i');
/** The second: priority, category, slug, day and count of words, `r i BC-Bridge-Opening 08-24 0150`. */
export const anpaSecond = new RegExp(`^${control}*[a-z] [a-z](?:${control}|\\s|$)(?:.*\\S)?\\s*$`, 'i');
/** Both in one line, as some programs save them; with less of the second it is the header of UPI, `W0123 r w`. */
const anpaBoth = new RegExp(
  `^${control}*[a-z]\\d{4}(?:${control}|[\\s-])+[a-z] [a-z](?:(?:${control}|\\s)+\\S.*\\s\\d\\d-\\d\\d\\s+\\d{1,4})?\\s*$`,
  'i',
);
/** The first line of IPTC 7901: service, number, priority, category, count of words and what an agency adds, `eca062 4 i 211 ccccb dpa 061`. */
const iptcHeader = new RegExp(
  `^${control}*(?:ZCZC\\s+)?[a-z]{2,4}\\d{3,6} [1-9] [a-z]{1,4} \\d{1,4}(?<rest>(?:[\\s/].*)?)$`,
  'i',
);
/** The last: day, time and month, `131137 GMT Nov 13`, `310001 JUL 97`. */
export const iptcTrailer =
  /^(?:\p{Lu}{2,5} )?(?<day>\d\d)(?<time>\d{4})\s?(?<zone>[A-Z]{3,4}(?=\s\p{L}))?\s*(?<month>\p{L}{3,9})\.?(?:\s(?<year>\d{2}|\d{4}))?$/u;
/** Other forms of it, behind the number of the message or the sign of the desk: `APA0123    2020-06-09/11:30`, `KWS-21:37-09-12-18`. */
const numberedTrailer = /^[A-Z]{2,4}(?:\d{3,4}\s+\d{4}-\d\d-\d\d[/ ]\d\d:\d\d|-\d\d:\d\d(?:-\d\d){3})$/;
/** Where the text of a message begins (STX), with its headline; what stands above is the header. */
export const textStart = /^(?:\x02|\^B)/;
/** What may stand below the first line of a header: number, priority, category, count of words, country and mark of the sender, `U I 0456 GBR /AFP-AB12`. */
export const codes = /^(?:\p{Lu}|YY|[A-Z]{2,4}\d{3,4})(?:\s+\/?[\p{Lu}\d-]{1,10})+$/u;
/** What frames a message where the header is of another form. */
export const frame = /^(?:ZCZC\b.*|NNNN)$/;

/** What all takes of a story have in common, with the take and the count of words: `BC-Grain-Ship, 1st Add,120`. */
export const slug = /^((?:AM|PM|BC)-+[^,]*$|.+?)(?:(?:,\s?(.*?\D.*?))?,\s?\d{1,4})?$/;
export const keywords =
  /\S\/$|^[$:&+*=%#@~]|^YY \w+$|^\p{L}[^/]*(?:\/\p{L}[^/.?!]*){2,}$|^[\p{L}\d]+(?:-[\p{L}\d]+)+(?:,\p{Ll}+)?$/u;
export const notForReaders =
  /^#{1,2} ?(?:\p{L}+[ -]?)?(?:notebook|notizblock|bloc-notes)\b|^\W*(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur ver)/iu;
const signOff =
  /^(?:\.\/\.\S*|-(?:0|30)-\S*|#{2,3}|\/?(?:\p{Lu}{2,5} )?\p{Ll}{2,4}(?:[ /-][\p{Ll}\d]{2,4}){0,7}|(?:\p{Lu}{2,4}\/){1,4}(?:\p{Lu}{2,4})?|\(?(?:ends|end|fin|ende|[Ss]chluss)\)?(?:\s\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*)?)$/u;
const office =
  /\b(?:AP|Associated Press|Press|News|Writer|Editor|Correspondent|Staff|Columnist|Reporter|Bureau|Analyst)\b/i;

export type Wire = 'anpa' | 'iptc7901';

/** What a line of a message is. */
export type Role = 'title' | 'byline' | 'text' | 'correction' | keyof typeof why;

const why = {
  before: 'stands before the first message',
  header: 'the header of the transmission',
  slug: 'the slug, for editors',
  keywords: 'keywords, for editors',
  take: 'tells editors which version it is',
  note: 'a note to editors',
  office: 'the office of whoever wrote it',
  further: 'a further headline, for which a record has no field',
  more: 'says that more follows',
  rule: 'a rule',
  internal: 'is not for publication',
  signOff: 'the sign-off of the desk',
  sent: 'says when it was sent, which is in the record',
};

/** Why lines are in no field of a story; undefined of those that are in one. */
export const reasons: Partial<Record<Role, string>> = why;

/** What a line above a text is, by its form and what stands above it. */
export function headRole(printed: string, wire: Wire, seen: ReadonlySet<Role>, isAlone: boolean): Role {
  const text = printed.replace(/^\^+\s*|\s*[<=]+$/g, '');
  const isAnpa = wire === 'anpa';
  if (isAnpa && /^\W*\d*$/.test(text)) return 'header';
  if (isAnpa && !seen.has('slug') && !seen.has('title') && /,\s?\d{1,4}$|^(?:AM|PM|BC)-/.test(text))
    return 'slug';
  const isSlug = /^[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+$/u.test(text);
  if (!isAnpa && (!isAlone || isSlug) && keywords.test(printed)) return 'keywords';
  const isShort = /^\(.*\)$/.test(text) || (isShouted(text) && text.split(' ').length < 4);
  if (!isAnpa && !isAlone && isShort) return 'take';
  if (isEmbargo(text) || /^\W?(?:Eds|Attn|ADV|Advance|With AP|AP (?:Photo|Video|Graphic))\b/i.test(text))
    return 'note';
  if (!seen.has('byline') && (writtenBy.test(text) || /^by /i.test(text))) return 'byline';
  if (isAnpa && seen.has('byline') && !seen.has('text') && office.test(text)) return 'office';
  // The heads of a table end as bylines do.
  return isAnpa && seen.has('title') && (printed.endsWith('=') || seen.has('text')) ? 'text' : 'title';
}

/** Whether a line says that a story must wait. */
export function isEmbargo(text: string): boolean {
  return /^\W?(?:(?:hold )?for release|embargo(?:ed)?|sperrfrist|sous embargo)\b/i.test(text);
}

/** What a line of a text is. */
export function textRole(text: string): Role {
  if (/^\(?MORE\)?$/i.test(text)) return 'more';
  if (/^[\s_*-]+$/.test(text)) return 'rule';
  return /^\(?Eds\b[.:]/i.test(text) ? 'note' : 'text';
}

/** What a line below a text is, undefined of its last: signs of those who wrote and edited it, and day and time. */
export function endRole(text: string): Role | undefined {
  if ([anpaTrailer, iptcTrailer, numberedTrailer].some((trailer) => trailer.test(text))) return 'sent';
  const isAgency = isShouted(text) && knownAgency(text) !== undefined;
  return isAgency || frame.test(text) || signOff.test(text) ? 'signOff' : undefined;
}

/** Whether a message begins on a line. */
export function isHeader(line: string, next = '', wire: Wire): boolean {
  if (wire === 'anpa') return anpaBoth.test(line) || (anpaFirst.test(line) && anpaSecond.test(next));
  return iptcHeader.test(line) || (line.trim().startsWith('ZCZC') && !iptcHeader.test(next));
}

/** The wire format of a text, by its first lines and one more sign. */
export function wireForm(text: string): Wire | undefined {
  const lines = text.split('\n').map((line) => withoutControls(line).trim());
  const head = text
    .slice(0, 4000)
    .split('\n')
    .filter((line) => withoutControls(line).trim());
  const marked = head.filter((line) => /^\^?\S.*[<=]\s*$|^\^BC-/.test(line)).length;
  // Some services print before the first header when they were called.
  const [first = '', second = ''] = head.slice(/^\[[\w :-]+\]\s*$/.test(head[0] ?? '') ? 1 : 0);
  const ends = () => lines.some((line) => anpaTrailer.test(line));
  if (anpaFirst.test(first) && anpaSecond.test(second)) return 'anpa';
  if ((anpaFirst.test(first) || anpaBoth.test(first) || marked > 1) && ends()) return 'anpa';
  const isFramed = frame.test(first.trim()) && (iptcHeader.test(second) || lines.includes('NNNN'));
  const isSigned = () => lines.some((line) => iptcTrailer.test(line) || / =$|^\.\/\./.test(line));
  const isIptc = isFramed || (iptcHeader.test(first) && (/\/$/.test(second.trim()) || isSigned()));
  return isIptc ? 'iptc7901' : undefined;
}

/** A line without control characters; those that a program shows as `^A` are taken off its beginning where they are known to be none of its own. */
export function withoutControls(line: string): string {
  return line
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, ' ')
    .trimEnd()
    .replace(/^(?:\^[A-V_](?=$|\^|\d))+/, '');
}
