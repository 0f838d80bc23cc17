import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { wordsOf } from '../core/coverage.ts';
import type { About, Delivery } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { takeItem } from '../core/item.ts';
import { bare } from '../core/normalizeDraft.ts';
import { plainText } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { laidOut, printedNames } from '../core/printed/printed.ts';
import { refusal } from '../core/refusals.ts';

/** A mail, and the files that came with it. */
export interface MailRead extends Delivery {
  attached: { name: string; about: About; bytes: Uint8Array }[];
}

/**
 * Reads a mail (RFC 5322, MIME) as a story: its subject is the headline, its text (the plain one, unless it only points to the other) is the text. What
 * comes with it is given on to be read by itself, as is the page of a page saved as MHTML (RFC 2557).
 */
export async function readMail(bytes: Uint8Array, about: About = { name: '' }): Promise<MailRead> {
  const mail = await PostalMime.parse(bytes, { rfc822Attachments: true });
  const read: MailRead = { ...emptyDelivery(), attached: [] };
  const page = savedPage(mail, bytes, about);
  if (page) read.attached.push(page);
  else takeMail(mail, read);
  return read;
}

function takeMail(mail: Email, read: MailRead): void {
  const leave = (text: string, why: string, certain = false) =>
    text.trim() && read.leftOut.push({ line: 1, text: text.trim(), why, certain });
  const files = mail.attachments.filter(isFile);
  for (const { filename, mimeType } of mail.attachments.filter((one) => !files.includes(one)))
    leave(filename ?? mimeType, 'is attached and no text', true);
  read.attached.push(...files.map(attached));
  const text = textOf(mail, leave);
  const words = wordsOf(plainText(text.text)).length;
  if (words < longestNote && files.some(isReadable))
    return void leave(plainText(text.text), 'goes with what is attached');
  if (!words) {
    const what = refusal('no-text', { what: 'is a mail without a text' });
    return void read.refused.push({ line: 1, ...what, ...(text.title && { title: text.title }) });
  }
  const sender = text.from ?? (mail.from?.name || '');
  const author = personOf(sender);
  const agency = sender.replace(/\s+(?:desk|newsroom|news desk|redaktion|alerts?)$/i, '');
  read.read = { text: text.text, syntax: text.kind === 'html' ? 'html' : 'plain' };
  const draft = takeItem(
    {
      line: 1,
      id: mail.messageId?.replace(/^<|>$/g, ''),
      title: text.title,
      texts: [{ line: 1, kind: text.kind, text: text.text }],
      published: [text.date, header(mail, 'date')].flatMap((date) => date || []),
      sources: author || !agency ? [] : [agency],
    },
    {},
    read,
  );
  if (author && !draft.byline.length) {
    draft.byline.push(author);
    draft.inferred.push('byline from the sender of the mail');
  }
}

/** The most words of a note that only goes with what is attached. */
const longestNote = 30;

function header(mail: Email, name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value;
}

/** What was written; of a mail that is passed on, who wrote it and when. */
interface MailText {
  kind: 'html' | 'plain';
  text: string;
  title: string;
  from?: string | undefined;
  date?: string | undefined;
}

type Leave = (text: string, why: string, certain?: boolean) => void;

/** The text without signature, legal notice, the mail that it answers, and the header of one that it passes on. */
function textOf(mail: Email, leave: Leave): MailText {
  const title = subjectOf(mail.subject ?? '');
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n');
  const rich = mail.html ?? '';
  if (rich && wordsOf(plain).length < wordsOf(plainText(rich)).length / 3)
    return { kind: 'html', title, text: withoutEnd(rich, 'html', leave) };
  const inner = passedOn({ kind: 'plain', title, text: plain }, leave);
  const paragraphs = laidOut(withoutEnd(inner.text, 'plain', leave));
  const isTwice = paragraphs.length > 1 && bare(paragraphs[0] ?? '') === bare(inner.title);
  return { ...inner, text: paragraphs.slice(isTwice ? 1 : 0).join('\n\n') };
}

/** Without what mail programs write before it in their languages: `Re:`, `Fwd:`, `AW:`, and the name of a list. */
function subjectOf(subject: string): string {
  return oneLine(subject).replace(
    /^(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|sv|vs|vb|i|odp|ynt|ref)\s*(?:\[\d+\])?:\s*|\[[\w -]{2,30}\]\s*)+/i,
    '',
  );
}

/** A mail that is passed on: its own header says whose it is, when it was sent and of what it is. */
function passedOn(mail: MailText, leave: Leave): MailText {
  const found =
    /^[ \t>]*(?:-{3,}[^\n]*-{3,}|_{10,}|Begin forwarded message:)[ \t]*\n((?:[ \t>]*\n|[ \t>]*[*]?[\p{L}-]{2,12}[ \t]?:[*]? [^\n]*\n)+)/mu.exec(
      mail.text,
    );
  const before = mail.text.slice(0, found?.index).trim();
  if (!found || before.length > 400) return mail;
  for (const part of [before, found[0]]) leave(part, 'is of the mail that passes it on', true);
  const field = (names: string) =>
    new RegExp(`^[ \\t>*]*(?:${names}) ?:[*]? (.*)$`, 'im').exec(found[1] ?? '')?.[1]?.trim();
  const title = field('subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne');
  return {
    kind: 'plain',
    text: mail.text.slice(found.index + found[0].length),
    title: title ? subjectOf(title) : mail.title,
    from: field('from|von|de|da|van|från|fra')?.replace(/\s*<[^>]*>|["']/g, ''),
    date: field('date|sent|datum|gesendet|envoyé|fecha|enviado|data|skickat|sendt'),
  };
}

/** Without signature, legal notice and the mail that it answers, which are at its end. */
function withoutEnd(text: string, kind: 'plain' | 'html', leave: Leave): string {
  const ends = (kind === 'plain' ? plainEnds : htmlEnds)
    .flatMap((mark) => mark.exec(text)?.index ?? [])
    .filter((at) => wordsOf(text.slice(0, at)).length >= 5);
  const at = Math.min(...ends, text.length);
  const rest = text.slice(at);
  leave(
    kind === 'html' ? plainText(rest) : rest,
    'is the signature, a legal notice, or the mail that it answers',
  );
  return text.slice(0, at);
}

const notice = [
  'This (?:e-?mail|message|communication)\\b[^\\n<]*\\b(?:confidential|intended|privileged)',
  '(?:Diese|Ce|Este) (?:E-?Mail|Nachricht|message|courriel|mensaje|correo) [^\\n<]*(?:vertraulich|confidentiel|confidencia)',
  '(?:If you (?:no longer wish|received this|want to)|You (?:are receiving|received) this)\\b',
  '(?:To )?unsubscribe\\b|(?:Newsletter )?abbestellen\\b|Se désabonner|Sent from my ',
].join('|');
const plainEnds = [
  /^-- ?$/m,
  new RegExp(`^[ \\t]*(?:${notice})`, 'im'),
  // A line with a day or an hour that ends in a colon, before what it quotes.
  /^(?=[^>]*\d)[^\n>]{6,120}(?:\n[^\n>]{1,80}(?:<[^\n>]*>[^\n>]*)?)?:[ \t]*\n(?:[ \t]*\n)?>/m,
  /^-{3,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine) ?-{3,}$/im,
];
const htmlEnds = [
  /<div[^>]*class="[^"]*(?:gmail_signature|moz-signature|gmail_quote)[^"]*"/i,
  new RegExp(`<(?:p|div|td|span|small|font)[^>]*>\\s*(?:${notice})`, 'i'),
];

/** The person who sent a mail; a desk, an office and an agency are none. */
function personOf(name: string): string | undefined {
  const plain = oneLine(name).replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  if (agencyBehind(plain) !== undefined || desk.test(plain)) return undefined;
  const names = printedNames(plain);
  return names.length === 1 && /\s/.test(plain) ? names[0] : undefined;
}

const desk =
  /\b(?:desk|news\w*|press\w*|prensa|imprensa|stampa|media|medien|office|büro|team|service|reda[ck]\w*|rédaction|editor\w*|info\w*|alerts?|agency|agentur|agence|agencia|council|ministry|department|university|institute|communications?|contact|admin|mail\w*|list|no-?reply|bot|inc|ltd|gmbh|daily|times|post|herald|gazette|tribune)\b/i;

/** Whether a file that is attached may be a story. */
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
  const head = Buffer.from(bytes.subarray(0, 20_000))
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, '');
  const written = /^Content-Location: *(https?:\S+)/im.exec(head)?.[1];
  const url = header(mail, 'snapshot-content-location') ?? written;
  const html = mail.html.replace(/(<meta[^>]*?charset\s*=\s*["']?)[\w.:-]+/i, '$1utf-8');
  return { name: '', about: { name: about.name, ...(url && { url }) }, bytes: Buffer.from(html) };
}
