import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { About, Format, Refused } from '../core/delivery.ts';
import { unreadText } from '../core/unread.ts';
import { storyFieldNames } from '../../parse/recordFields.ts';
import type { FrontMatter } from './frontMatter.ts';
import { frontMatterOf } from './frontMatter.ts';
import { ownForm } from './own/form.ts';
import { jsonKind } from './jsonKind.ts';
import { isTable } from './table.ts';
import { wireForm } from './wire/form.ts';

/** The format of a file, by what it holds and never by its name alone; or why it is none that is read. */
export function recognise(text: string, about?: About): Format | Refused {
  const head = headOf(text, about);
  const found = kinds.find(([, is]) => is(head))?.[0] ?? 'text';
  const answer = typeof found === 'string' ? found : found(head);
  return typeof answer === 'string' ? answer : { line: 1, ...answer };
}

/** What is looked at of a file. */
interface Head {
  /** The whole text, and its beginning without white space. */
  text: string;
  start: string;
  /** The beginning without comments, declarations and character data. */
  bare: string;
  /** The name of the first element without its prefix, where it begins with one; comments and declarations are none. */
  root: string | undefined;
  front: FrontMatter | undefined;
  wire: 'anpa' | 'iptc7901' | undefined;
  about: About | undefined;
}

function headOf(text: string, about: About | undefined): Head {
  const start = text.trimStart().slice(0, 200_000);
  const isMarkup = /^<(?:\?xml|!--|!doctype|[a-z])/i.test(start);
  const bare = start.replace(
    /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g,
    '',
  );
  const root = isMarkup ? (/<(?!!)(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1] ?? '') : undefined;
  return { text, start, bare, root, front: frontMatterOf(text), wire: wireForm(text), about };
}

/** What a file is; or what says so where it is one of several, or of a format that is not read. */
type Answer = Format | ((head: Head) => Format | Refusal);

/** Each format with what shows it, in the order in which they are tried. */
const kinds: [answer: Answer, is: (head: Head) => boolean][] = [
  ['dateline', ({ text }) => ownForm(text) !== undefined],
  ['anpa', ({ wire }) => wire === 'anpa'],
  ['iptc7901', ({ wire }) => wire === 'iptc7901'],
  ['markdown', ({ front }) => front?.syntax === 'json'],
  [({ start }) => jsonKind(start), ({ start }) => isJson(start)],
  ['wxr', ({ root, bare }) => root === 'rss' && isWordpressExport(bare)],
  ['mediawiki', ({ root, start }) => root === 'mediawiki' || (root === 'page' && /<revision>/.test(start))],
  ['newsml-g2', ({ root = '' }) => newsmlRoot.test(root)],
  ['nitf', ({ root = '' }) => /^nitf$/i.test(root)],
  ['rss', ({ root = '' }) => /^(?:rss|rdf)$/i.test(root)],
  ['atom', ({ root = '' }) => /^(?:feed|entry)$/i.test(root)],
  [otherText, ({ text }) => unreadText(text) !== undefined],
  [
    'html',
    ({ root, start }) => root !== undefined && (htmlRoot.test(root) || /^<!doctype html/i.test(start)),
  ],
  [otherXml, ({ root, text, start }) => root !== undefined && isXml(start, text, root)],
  ['mail', ({ start }) => isMail(start)],
  [alreadyRecord, ({ front }) => front?.syntax === 'yaml' && isRecord(front)],
  ['markdown', ({ front }) => front !== undefined && front.syntax !== 'labels'],
  ['markdown', ({ front, about }) => front?.syntax === 'labels' && isMarkdown(front.body, about)],
  ['table', ({ text, about }) => isTable(text, about)],
  ['html', ({ start }) => isMarkup(start)],
  ['markdown', ({ start, front, about }) => !front && isMarkdown(start, about)],
];

/** A text may begin with a bracket: “[Beirut] – Two ministers …”. */
function isJson(start: string): boolean {
  return /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]\d-]|$))/.test(start);
}

const newsmlRoot =
  /^(?:newsItem|packageItem|newsMessage|conceptItem|knowledgeItem|planningItem|catalogItem|contentSet|contentMeta|newsml)$/i;

const htmlRoot =
  /^(?:html|head|body|article|div|section|main|p|h[1-6]|span|a|ul|ol|table|meta|title|script|header|figure|img|b|i|em|strong|br|blockquote|center|font)$/i;

/** A prefix is no proof: the namespace of WordPress’s export is, or an element that only an export has. */
function isWordpressExport(start: string): boolean {
  return (
    /xmlns:\w+\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(start) ||
    /<wp:(?:wxr_version|post_type)>/.test(start)
  );
}

function isXml(start: string, text: string, root: string): boolean {
  return start.startsWith('<?xml') || text.slice(-300).trimEnd().endsWith(`${root}>`);
}

/** Whether a text that begins without a tag is HTML all the same: a scrap of a page has a tag for every few lines. */
function isMarkup(start: string): boolean {
  const head = start.slice(0, 50_000);
  const tags = head.match(/<\/(?:p|div|a|span|li|h[1-6]|article|section|body|html)>/gi)?.length ?? 0;
  return tags >= 3 && tags > head.split('\n').length / 20;
}

/** A record of this archive: all its fields are, or it says how it was imported. */
function isRecord({ fields }: FrontMatter): boolean {
  const has = (...wanted: string[]) => wanted.every((name) => name in fields);
  if (has('name') && !has('title')) return true;
  // A clipper writes the address of a page there.
  if (!has('title', 'date', 'source') || /^https?:/.test(String(fields['source']))) return false;
  return Object.keys(fields).every((name) => storyFieldNames.includes(name));
}

/** Whether a file begins with the header of a mail (RFC 5322): a transport’s field, or an address with a subject or a time. */
export function isMail(start: string): boolean {
  const header = /^(?:(?:[!-9;-~]+:.*|[ \t]+\S.*)\r?\n)+(?=\r?\n|$)/.exec(start)?.[0] ?? '';
  const has = (names: string) => new RegExp(`^(?:${names}):`, 'im').test(header);
  if (has('MIME-Version|Received|Message-ID|Return-Path|Delivered-To|X-Mailer')) return true;
  return /^From:.*@/im.test(header) && has('Subject|Date');
}

/** Whether a text is Markdown by its marks; fewer are enough where its name says so. */
function isMarkdown(start: string, about: About | undefined): boolean {
  const head = start.slice(0, 20_000);
  if (/^#{1,2} +\S/.test(head) || /^\S.*\n={3,}\n/.test(head)) return true;
  const marks = [
    /^#{1,6} +\S/m,
    /!?\[[^\]\n]+\]\((?:https?:|\/|\.)[^)\s]*(?: +"[^"]*")?\)/,
    /(?<![\p{L}\p{N}*])\*\*[^\s*][^*\n]*\*\*/u,
    /\[\[[^\]\n]+\]\]/,
    /^> /m,
    /^```/m,
  ].filter((mark) => mark.test(head)).length;
  return marks >= (/\.(?:md|markdown|mdx|mdown|qmd)$/i.test(about?.name ?? '') ? 1 : 2);
}

function otherXml({ root = '' }: Head): Refusal {
  return refusal('unknown-format', {
    what: `is XML with the root <${root.slice(0, 40)}>, which is none of the formats that are read`,
    advice: 'Read are NewsML-G2, NITF, RSS, Atom, WordPress WXR and MediaWiki.',
  });
}

function otherText({ text }: Head): Refusal {
  return refusal(
    'unknown-format',
    unreadText(text) ?? { what: 'is of a format that is not read', advice: '' },
  );
}

function alreadyRecord(): Refusal {
  return refusal('already-a-record');
}
