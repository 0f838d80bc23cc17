import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { quoted } from '../../parse/contentError.ts';
import { wordsOf } from '../core/coverage.ts';
import type { About, Delivery } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { decode } from '../core/decode.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { bare, oneLine } from '../core/notation/oneLine.ts';
import { plainText } from '../core/notation/html.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { printedNames } from '../core/printed/byline.ts';
import { laidOut } from '../core/notation/paragraphs.ts';
import { refusal } from '../core/refusals.ts';

/** A mail, and the files that came with it. */
export interface MailRead extends Delivery {
  attached: { name: string; about: About; bytes: Uint8Array }[];
}

/** Fewer words than this only go with what is attached. */
const longestNote = 30;

/**
 * Reads a mail (RFC 5322, MIME) as a story: its subject is the headline, its text (the plain one, unless it only points to the other) is the text. What
 * comes with it is given on to be read by itself, as is the page of a page saved as MHTML (RFC 2557).
 */
export async function readMail(bytes: Uint8Array, about: About = { name: '' }): Promise<MailRead> {
  const mail = await PostalMime.parse(bytes, { rfc822Attachments: true });
  const page = savedPage(mail, bytes, about);
  const read: MailRead = { ...emptyDelivery(), attached: page ? [page] : [] };
  if (!page) takeMail(mail, read);
  return read;
}

function takeMail(mail: Email, read: MailRead): void {
  const leave = (text: string, why: string, certain = false) =>
    text.trim() && read.leftOut.push({ line: 1, text: text.trim(), why, certain });
  for (const [index, file] of mail.attachments.entries())
    if (isFile(file)) read.attached.push(attached(file, index));
    else leave(file.filename ?? file.mimeType, 'is attached and no text', true);
  const text = textOf(mail, leave);
  const seen = text.kind === 'html' ? plainText(text.text) : text.text;
  const words = wordsOf(seen).length;
  if (words < longestNote && mail.attachments.some(isReadable))
    return void leave(seen, 'goes with what is attached');
  if (!words) {
    const why = refusal('no-text', { what: 'is a mail without a text' });
    return void read.refused.push({ line: 1, ...why, ...(text.title && { title: text.title }) });
  }
  // A part may say that it is in another encoding than it is.
  const decoded = decode(Buffer.from(seen));
  if ('doubts' in decoded) read.doubts.push(...decoded.doubts);
  const { person, source, isGuess } = senderOf(text);
  read.read = { text: text.text, syntax: text.kind === 'html' ? 'html' : 'plain' };
  const draft = takeItem(read, {
    ...{ line: 1, title: text.title, id: mail.messageId?.replace(/^<|>$/g, '') },
    texts: [{ line: 1, kind: text.kind, text: text.text }],
    published: [text.date, header(mail, 'date')].flatMap((date) => date || []),
    sources: source ? [source] : [],
  });
  const headings =
    text.kind === 'html' && text.text.match(/<h[12]\b[^]{0,400}?<\/h[12]>\s*(?:<[^<>]*>\s*)*[^\s<]/gi);
  const links = leadsOn(text.text) ? 'links lead from its parts to several pages' : undefined;
  const sign = headings && headings.length > 1 ? 'it has several headlines' : links;
  if (sign) draft.doubts.push(doubt(draft, 'several-stories', { sign }));
  if (text.isAnswer) draft.doubts.push(doubt(draft, 'guessed-story', { kind: 'answer to a mail' }));
  if (source && !isGuess && source !== text.name)
    draft.inferred.push('source from what the mail says of its sender');
  const why = `for the mail was sent by ${quoted(text.name)}`;
  if (source && isGuess) draft.doubts.push(doubt(draft, 'guessed-source', { source, why }));
  if (!person || draft.byline.length) return;
  draft.byline.push(person);
  draft.inferred.push('byline from the sender of the mail');
  if (!bare(text.signature).includes(bare(person)))
    draft.doubts.push(
      doubt(draft, 'guessed-byline', { byline: person, why: 'for the mail was sent under that name' }),
    );
}

/** Whether each of several parts of a text ends in a link, or has one on a line of its own, as in a newsletter. */
function leadsOn(text: string): boolean {
  if ((text.match(boldLink)?.length ?? 0) > 3) return true;
  const isLink = text
    .split('\n\n')
    .map((part) => /^.{0,80}https?:\/\/\S+$/.test(part) && wordsOf(part).length < 25);
  return isLink.filter((one, at) => one && at > 0 && !isLink[at - 1]).length > 1;
}

/** A link in bold type as long as a headline: a newsletter has some, and a story perhaps two. */
const boldLink =
  /(?:<a\b[^<>]*>\s*<(?:b|strong)\b[^<>]*>|<(?:b|strong)\b[^<>]*>\s*<a\b[^<>]*>)\s*(?!http|www)[^<>@]{25,}/gi;

function header(mail: Email, name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value;
}

/** What was written, by whom, and what stands below it; of a mail that is passed on those of the mail within. */
interface MailText {
  kind: 'html' | 'plain';
  text: string;
  title: string;
  name: string;
  address: string;
  date?: string | undefined;
  signature: string;
  isAnswer: boolean;
}

/**
 * The person who sent a mail, and the organisation for which: by a domain of an agency; by a name, in the sender or the signature, that the domain bears
 * out; else by what a desk calls itself beside general words, which is a guess. `Redaktion`, `noreply` name nobody.
 */
function senderOf({ name, address, signature }: MailText) {
  const plain = oneLine(name).replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  const domain = address.split('@')[1] ?? '';
  const labels = domain
    .split('.')
    .slice(0, -1)
    .map(bare)
    .filter((label) => label.length > 2 && ownName(label));
  const isOfDomain = (one: string) => {
    const letters = bare(one.replace(/^the /i, '').normalize('NFD').replace(/\p{M}/gu, ''));
    return letters.length > 2 && labels.some((label) => label.includes(letters) || letters.includes(label));
  };
  // A desk’s own address, at a domain that bears out the name, is an organisation’s.
  const ofDesk = isOfDomain(plain) && !bare((address.split('@')[0] ?? '').replace(office, ''));
  const isDesk =
    ofDesk || agencyBehind(plain) !== undefined || ownName(plain) !== bare(plain) || organisation.test(plain);
  const names = isDesk ? [] : printedNames(plain);
  const person = names.length === 1 && /\s/.test(plain) ? names[0] : undefined;
  const own =
    person || !ownName(plain) ? '' : plain.replace(/\s+(?:desk|newsroom|news desk|redaktion|alerts?)$/i, '');
  const signed = signature
    .split(/[\n,;|•·–]|\s-\s/)
    .map(oneLine)
    .filter((part) => ownName(part) && !/[@\d]|\.\w/.test(part));
  const sure = [agencyBehind(domain), agencyBehind(own), ...[own, ...signed].filter(isOfDomain)];
  const source = sure.find(Boolean);
  return { person, source: source ?? own, isGuess: !source };
}

/** What of a name tells one organisation from another, in letters: nothing of `The Newsroom`. */
function ownName(name: string): string {
  return bare(name.replace(/\bthe\b/gi, '').replace(office, ''));
}

const office =
  /\b(?:desk|team|news(?:room|desk|letter)?|press\w*|prensa|imprensa|stampa|media|medien|office|büro|service|reda[ck]\w*|rédaction|editor\w*|info\w*|alerts?|communications?|contact|admin|mail\w*|list|no-?reply|bot|correspondent|reporter)\b/giu;
const organisation =
  /\b(?:ag[eê]nc(?:y|e|ia)|agentur|council|ministry|department|university|institute|inc|ltd|gmbh|daily|times|post|herald|gazette|tribune)\b/i;

type Leave = (text: string, why: string, certain?: boolean) => void;

/** The text without signature, legal notice, the mail that it answers, and the header of one that it passes on, which is read by its lines. */
function textOf(mail: Email, leave: Leave): MailText {
  const html = mail.html ?? '';
  const plain = (mail.text ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n');
  const isRich = wordsOf(plain).length < wordsOf(plainText(html)).length / 3;
  const { name = '', address = '' } = mail.from ?? {};
  const title = subjectOf(mail.subject ?? '');
  const isReply = /^(?:\[[^\]]*\])?\s*(?:re|aw|antw|sv|vs|res|odp|ynt)[\s\d[\]]*:/i.test(mail.subject ?? '');
  const sent = { title, name, address, signature: '', isAnswer: false };
  const lines = {
    ...sent,
    kind: 'plain' as const,
    text: isRich ? toText(fromHtml(html)).replace(/\u00a0/g, ' ') : plain,
  };
  const inner = isReply ? undefined : passedOn(lines, leave);
  if (isRich && !inner) {
    const [text, rest] = cutOff(withoutLayout(html), htmlEnds);
    const signature = plainText(rest);
    leave(signature, belowText);
    return { ...sent, kind: 'html', text, signature };
  }
  const whole = inner ?? lines;
  const [own, rest] = cutOff(whole.text, plainEnds);
  leave(rest, belowText);
  const { text, quoted } = withoutQuotes(own, isReply);
  leave(quoted, belowText);
  const isAnswer =
    isReply && (quoted !== '' || /^>/m.test(rest)) && header(mail, 'in-reply-to') !== undefined;
  const signature = /^-- ?\n(?:.*\n?){1,8}/.exec(rest)?.[0] ?? '';
  // A link on a line of its own, and an item of a list, are no part of the line above.
  const apart = text.replace(
    /\n(?=[ \t]*https?:\/\/\S+[ \t]*(?:\n|$))|(?<=\n[ \t]*https?:\/\/\S+[ \t]*)\n/g,
    '\n\n',
  );
  const items = leadsOn(apart) ? apart.replace(/^[ \t]*[*•·-][ \t]+(.+)\n(?=\p{Lu})/gmu, '$1\n\n') : apart;
  return { ...whole, signature, isAnswer, text: laidOut(items).join('\n\n') };
}

const belowText = 'is the signature, a legal notice, or the mail that it answers';

function cutOff(text: string, marks: RegExp[]): [text: string, rest: string] {
  const ends = marks
    .flatMap((mark) => mark.exec(text)?.index ?? [])
    .filter((at) => wordsOf(text.slice(0, at)).length >= 5);
  const at = Math.min(...ends, text.length);
  return [text.slice(0, at), text.slice(at)];
}

/** Without the lines of another mail, behind `>`, and the line above that says whose they are: at the beginning and the end, and in an answer all. */
function withoutQuotes(text: string, isReply: boolean): { text: string; quoted: string } {
  const lines = text.split('\n');
  const isQuote = lines.map((line) => /^[ \t]?>/.test(line));
  let end = -1;
  for (const [at, line] of lines.entries()) {
    const start = lines[end - 1]?.trim() && !lines[end - 2]?.trim() ? end - 1 : end;
    const isTold = isQuote[at] && /:\s*$/.test(lines[end] ?? '');
    if (isTold && /[\d@]/.test(lines.slice(start, end + 1).join(' '))) isQuote.fill(true, start, at);
    if (line.trim()) end = at;
  }
  const isOwn = (line: string, at: number) => !isQuote[at] && line.trim() !== '';
  const [first, last] = [lines.findIndex(isOwn), lines.findLastIndex(isOwn)];
  const goes = (_: string, at: number) => isQuote[at] && (isReply || at < first || at > last);
  return {
    text: lines.filter((line, at) => !goes(line, at)).join('\n'),
    quoted: lines.filter(goes).join('\n'),
  };
}

/** Without the tables in which a mail is set: their cells hold blocks. */
function withoutLayout(html: string): string {
  const isLayout = /<t[dh]\b[^<>]*>\s*<(?:p|h[1-6]|table|div|ul|ol)\b/i.test(html);
  return isLayout
    ? html.replace(/<(\/?)(?:table|tbody|thead|tfoot|tr|td|th|center)\b[^<>]*>/gi, '<$1div>')
    : html;
}

/** Without what mail programs write before it in their languages: `Re:`, `Fwd:`, `AW:`, and the name of a list. */
function subjectOf(subject: string): string {
  return oneLine(subject).replace(
    /^(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|sv|vs|vb|i|odp|ynt|ref|(?:press|media|news) release|pressemitteilung|communiqué de presse|comunicado de prensa)\s*(?:\[\d+\])?:\s*|\[[\w -]{2,30}\]\s*)+/i,
    '',
  );
}

/** A mail that is passed on: its own header, in the language of a program, says whose it is, when it was sent and of what it is. */
function passedOn(mail: MailText, leave: Leave): MailText | undefined {
  const found = innerHeader.exec(mail.text);
  const field = (names: string) =>
    new RegExp(`^[ \\t>*]*(?:${names}) ?:[*]? (.*)$`, 'im').exec(found?.[0] ?? '')?.[1]?.trim() ?? '';
  // Lotus Notes names neither.
  const [sender = '', day] = (found?.[0].split('\n').slice(1) ?? []).filter(
    (line) => line.trim() && !/^[ \t>]*\*?[\p{L}-]{2,12} ?:/u.test(line),
  );
  const from = field(senderLabels) || sender.trim();
  const title = subjectOf(field(subjectLabels));
  const before = mail.text.slice(0, found?.index).trim();
  if (!found || !from || before.length > 400) return undefined;
  leave(before, 'is of the mail that passes it on', wordsOf(before).length < longestNote);
  leave(found[0], 'is of the mail that passes it on', true);
  const text = mail.text.slice(found.index + found[0].length);
  const isQuoted = text.split('\n').every((line) => /^>|^\s*$/.test(line));
  return {
    ...mail,
    text: isQuoted ? text.replace(/^> ?/gm, '') : text,
    title: title || mail.title,
    name: from.replace(/\s*[<[(].*|["'*]|@\S*$/g, ''),
    address: /[^\s<>()[\]:]+@[\w.-]+/.exec(from)?.[0] ?? '',
    date: field(dayLabels) || day?.trim(),
  };
}

const senderLabels = 'from|von|de|da|van|från|fra|od|от|kimden|lähettäjä|من|差出人|发件人';
const subjectLabels =
  'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|тема|temat|konu|aihe|الموضوع|件名|主题';
const dayLabels =
  'date|sent|datum|gesendet|envoyé|fecha|enviad[oa](?: em)?|data|skickat|sendt|verzonden|wysłane|отправлено|дата|lähetetty|تاريخ الإرسال|送信日時|发送时间';

/** With a line that marks it, or with four fields of which the first names the sender. */
const innerHeader =
  /^[ \t>]*(?:-{3}[^\n]{0,120}-{3,}|_{10,}|Begin forwarded message:)[ \t]*\n(?:[ \t>]*\n){0,2}(?:[^\n:]{2,80}\n[^\n]*\d:\d\d[^\n]{0,5}\n)?(?:[ \t>]*\*?[\p{L} -]{2,30}:\*?(?:[ \t][^\n]*)?\n){1,12}|^[ \t>]*\*?(?:from|von|de|da|van|från|fra|od|от|kimden|lähettäjä|من|差出人|发件人)[ \t]?:\*? [^\n]*\n(?:[ \t>]*\*?[\p{L} -]{2,30}:\*? [^\n]*\n){3,11}/imu;

const notice = [
  'This (?:e-?mail|message|communication)\\b[^\\n<]*\\b(?:confidential|intended|privileged)',
  '(?:Diese|Ce|Este) (?:E-?Mail|Nachricht|message|courriel|mensaje|correo) [^\\n<]*(?:vertraulich|confidentiel|confidencia)',
  '(?:If you (?:no longer wish|received this|want to)|You (?:are receiving|received) this)\\b',
  '(?:To )?unsubscribe\\b|(?:Newsletter )?abbestellen\\b|Se désabonner|Sent from my ',
].join('|');
/** A line of courtesy with no more than a name, an office and an address below it. */
const courtesy =
  /^(?:(?:Mit )?(?:freundlichen|besten|herzlichen) Gr(?:ü(?:ß|ss)en)|(?:Kind|Best|Warm) regards|Yours (?:sincerely|faithfully)|Cordialement|(?:Saludos|Un saludo) cordial(?:es)?|Atenciosamente|Cordiali saluti|С уважением)[,!.]?[ \t]*\n(?:[^\n]{0,70}(?:\n|$(?![^]))){1,8}(?![^])/im;
const plainEnds = [/^-- ?$/m, courtesy, new RegExp(`^[ \\t]*(?:${notice})`, 'im'), innerHeader];
const htmlEnds = [
  /<(?:p|div|span)\b[^<>]*>\s*--\s*<br/i,
  /<(?:div|blockquote)\b[^<>]*(?:class="[^"]*(?:gmail_(?:signature|quote)|moz-(?:signature|cite-prefix)|yahoo_quoted)|id="(?:divRplyFwdMsg|appendonsend)|type="?cite)/i,
  /<(?:p|div|b|span)[^<>]*>\s*(?:<[^<>]*>\s*)*-{3,}\s*Original Message\s*-{3,}/i,
  new RegExp(`<(?:p|div|td|span|small|font)[^>]*>\\s*(?:${notice})`, 'i'),
];

function isReadable({ mimeType, filename, related }: Attachment): boolean {
  const isText = /^text\/(?!calendar|x?-?vcard)|^message\/rfc822|wordprocessingml|json|xml|zip/.test(
    mimeType,
  );
  return !related && (isText || /\.(?:docx|txt|html?|xml|json|csv|tsv|md|eml|zip|gz)$/i.test(filename ?? ''));
}

/** Whether a file that is attached is to be read, or refused with its kind: no picture, and no signature. */
function isFile(file: Attachment): boolean {
  const isDocument = /^application\/(?!pgp|x?-?pkcs7|ms-tnef|octet-stream)/.test(file.mimeType);
  return isReadable(file) || (isDocument && !file.related);
}

function attached({ filename, mimeType, content }: Attachment, index: number): MailRead['attached'][number] {
  const name = oneLine(filename ?? '') || `${index + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
  return { name, about: { name }, bytes: Buffer.from(content as ArrayBuffer) };
}

/** The page in a page that a browser saved with all that belongs to it. */
function savedPage(mail: Email, bytes: Uint8Array, about: About): MailRead['attached'][number] | undefined {
  const related = /^multipart\/related/i.test(header(mail, 'content-type') ?? '');
  if (!related || mail.to?.length || mail.html === undefined) return undefined;
  const head = Buffer.from(bytes.subarray(0, 20_000)).toString('latin1');
  const written = /^Content-Location: *(https?:\S+)/im.exec(head.replace(/\r?\n[ \t]+/g, ''))?.[1];
  const url = header(mail, 'snapshot-content-location') ?? written;
  const html = mail.html.replace(/(<meta[^>]*?charset\s*=\s*["']?)[\w.:-]+/i, '$1utf-8');
  return { name: '', about: { name: about.name, ...(url && { url }) }, bytes: Buffer.from(html) };
}
