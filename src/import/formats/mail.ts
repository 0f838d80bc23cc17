import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import type { About, Delivery, LeftOut } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import type { ItemText } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { bare } from '../core/normalizeDraft.ts';
import { plainText } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { laidOut, printedNames } from '../core/printed/printed.ts';
import { wordsOf } from '../core/coverage.ts';
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
  const { leftOut } = read;
  const files = mail.attachments.filter(isStory);
  for (const { filename, mimeType } of mail.attachments.filter((one) => !isStory(one)))
    leftOut.push({ line: 1, text: filename ?? mimeType, why: 'is attached and no text', certain: true });
  for (const [index, file] of files.entries()) read.attached.push(attached(file, index));
  const { text, subject, forwarded } = textOf(mail, leftOut);
  const words = wordsOf(plainText(text.text)).length;
  if (words < longestNote && files.some(isReadable)) {
    if (words) leftOut.push({ line: 1, text: plainText(text.text), why: 'goes with what is attached' });
    return;
  }
  if (!words) {
    const what = 'is a mail without a text';
    read.refused.push({ line: 1, ...refusal('no-text', { what }), ...(subject && { title: subject }) });
    return;
  }
  const sender = forwarded.from ?? (mail.from?.name || '');
  const author = personOf(sender);
  read.read = { text: text.text, syntax: text.kind === 'html' ? 'html' : 'plain' };
  const draft = takeItem(
    {
      line: 1,
      id: mail.messageId?.replace(/^<|>$/g, ''),
      title: subject,
      texts: [text],
      published: [forwarded.date ?? '', header(mail, 'date') ?? ''].filter(Boolean),
      sources:
        author || !sender ? [] : [sender.replace(/\s+(?:desk|newsroom|news desk|redaktion|alerts?)$/i, '')],
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

interface MailText {
  text: ItemText & { text: string };
  subject: string;
  forwarded: { from?: string; date?: string };
}

/** What was written: the text without signature, legal notice, the mail that it answers, and the header of one that it passes on. */
function textOf(mail: Email, leftOut: LeftOut[]): MailText {
  const subject = subjectOf(mail.subject ?? '');
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n');
  const rich = mail.html ?? '';
  const isRich = rich !== '' && wordsOf(plain).length < wordsOf(plainText(rich)).length / 3;
  if (isRich)
    return {
      text: { line: 1, kind: 'html', text: withoutEnd(rich, 'html', leftOut) },
      subject,
      forwarded: {},
    };
  const { text, forwarded, title = subject } = passedOn(plain, leftOut);
  const paragraphs = laidOut(withoutEnd(text, 'plain', leftOut));
  const isTwice = paragraphs.length > 1 && bare(paragraphs[0] ?? '') === bare(title);
  const written = paragraphs.slice(isTwice ? 1 : 0).join('\n\n');
  return { text: { line: 1, kind: 'plain', text: written }, subject: title, forwarded };
}

/** Without what mail programs write before it in their languages: `Re:`, `Fwd:`, `AW:`, and the name of a list. */
function subjectOf(subject: string): string {
  return oneLine(subject).replace(
    /^(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|sv|vs|vb|i|odp|ynt|ref)\s*(?:\[\d+\])?:\s*|\[[\w -]{2,30}\]\s*)+/i,
    '',
  );
}

/** A mail that is passed on: its own header says whose it is, when it was sent and of what it is. */
function passedOn(
  text: string,
  leftOut: LeftOut[],
): { text: string; title?: string; forwarded: MailText['forwarded'] } {
  const found =
    /^[ \t>]*(?:-{3,}[^\n]*-{3,}|_{10,}|Begin forwarded message:)[ \t]*\n((?:[ \t>]*\n|[ \t>]*[*]?[\p{L}-]{2,12}[ \t]?:[*]? [^\n]*\n)+)/mu.exec(
      text,
    );
  const block = found?.[1];
  if (!found || block === undefined || text.slice(0, found.index).trim().length > 400)
    return { text, forwarded: {} };
  const field = (names: string) =>
    new RegExp(`^[ \\t>*]*(?:${names}) ?:[*]? (.*)$`, 'im').exec(block)?.[1]?.trim();
  const [from, date, title] = [
    field('from|von|de|da|van|från|fra'),
    field('date|sent|datum|gesendet|envoyé|fecha|enviado|data|skickat|sendt'),
    field('subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne'),
  ];
  const before = text.slice(0, found.index).trim();
  for (const part of [before, found[0]])
    if (part)
      leftOut.push({ line: 1, text: part.trim(), why: 'is of the mail that passes it on', certain: true });
  return {
    text: text.slice(found.index + found[0].length),
    ...(title && { title: subjectOf(title) }),
    forwarded: { ...(from && { from: from.replace(/\s*<[^>]*>|["']/g, '') }), ...(date && { date }) },
  };
}

/** Without signature, legal notice and the mail that it answers, which are at its end. */
function withoutEnd(text: string, kind: 'plain' | 'html', leftOut: LeftOut[]): string {
  const marks = kind === 'plain' ? plainEnds : htmlEnds;
  const ends = marks
    .flatMap((mark) => mark.exec(text)?.index ?? [])
    .filter((at) => wordsOf(text.slice(0, at)).length >= 5);
  if (!ends.length) return text;
  const at = Math.min(...ends);
  const rest = text.slice(at);
  leftOut.push({
    line: 1,
    text: kind === 'html' ? plainText(rest) : rest.trim(),
    why: 'is the signature, a legal notice, or the mail that it answers',
  });
  return text.slice(0, at);
}

const notice =
  '(?:This (?:e-?mail|message|communication)\\b[^\\n<]*\\b(?:confidential|intended|privileged)|Diese (?:E-?Mail|Nachricht) [^\\n<]*vertraulich|Ce (?:message|courriel) [^\\n<]*confidentiel|Este (?:mensaje|correo|e-?mail) [^\\n<]*confidencia|If you (?:no longer wish|received this|want to unsubscribe)|You (?:are receiving|received) this (?:e-?mail|message|newsletter)|(?:To )?unsubscribe\\b|(?:Newsletter )?abbestellen\\b|Se désabonner|Sent from my )';
const plainEnds = [
  /^-- ?$/m,
  new RegExp(`^[ \\t]*${notice}`, 'im'),
  // A line with a day or an hour that ends in a colon, before what it quotes.
  /^(?=[^>]*\d)[^\n>]{6,120}(?:\n[^\n>]{1,80}(?:<[^\n>]*>[^\n>]*)?)?:[ \t]*\n(?:[ \t]*\n)?>/m,
  /^-{3,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine) ?-{3,}$/im,
];
const htmlEnds = [
  /<div[^>]*class="[^"]*(?:gmail_signature|moz-signature|gmail_quote)[^"]*"/i,
  new RegExp(`<(?:p|div|td|span|small|font)[^>]*>\\s*${notice}`, 'i'),
];

/** The person who sent a mail; a desk, an office and an agency are none. */
function personOf(name: string): string | undefined {
  const plain = oneLine(name).replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  if (agencyBehind(plain) !== undefined || desk.test(plain)) return undefined;
  const names = printedNames(plain);
  return names.length === 1 && /\s/.test(plain) ? names[0] : undefined;
}

const desk =
  /\b(?:desk|news\w*|press\w*|presse\w*|prensa|imprensa|stampa|media|medien|office|büro|team|service|redaktion|rédaction|redac\w*|editor\w*|info\w*|alerts?|agency|agentur|agence|agencia|council|ministry|department|university|institute|communications?|contact|admin|mail\w*|list|no-?reply|bot|inc|ltd|gmbh|daily|times|post|herald|gazette|tribune)\b/i;

function isStory({ mimeType, filename, disposition, related }: Attachment): boolean {
  if (related || /^(?:image|audio|video)\/|pgp|calendar|vcard|pkcs7|ms-tnef|octet-stream$/.test(mimeType)) {
    return !related && /octet-stream$/.test(mimeType) && readable.test(filename ?? '');
  }
  return disposition !== 'inline' || mimeType === 'message/rfc822' || !mimeType.startsWith('text/');
}

/** Whether a file may hold what the mail is about. */
function isReadable({ mimeType, filename }: Attachment): boolean {
  return (
    /^text\/|^message\/rfc822|wordprocessingml|json|xml|zip/.test(mimeType) || readable.test(filename ?? '')
  );
}

const readable = /\.(?:docx|txt|html?|xml|json|csv|tsv|md|eml|zip|gz)$/i;

function attached({ filename, mimeType, content }: Attachment, index: number): MailRead['attached'][number] {
  const name = oneLine(filename ?? '') || `${index + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, about: { name }, bytes };
}

/** The page in a page that a browser saved with all that belongs to it. */
function savedPage(mail: Email, bytes: Uint8Array, about: About): MailRead['attached'][number] | undefined {
  const related = /^multipart\/related/i.test(header(mail, 'content-type') ?? '');
  if (!related || mail.to?.length || mail.html === undefined) return undefined;
  const head = Buffer.from(bytes.subarray(0, 20_000))
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, '');
  const url =
    header(mail, 'snapshot-content-location') ?? /^Content-Location: *(https?:\S+)/im.exec(head)?.[1];
  const html = mail.html.replace(/(<meta[^>]*?charset\s*=\s*["']?)[\w.:-]+/i, '$1utf-8');
  return {
    name: '',
    about: { name: about.name, ...(url && { url }) },
    bytes: new TextEncoder().encode(html),
  };
}
