import { storyFieldNames } from '../../parse/recordFields.ts';
import type { About, Format, Refused } from '../core/delivery.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { beforeDeclaration } from '../core/notation/xmlScan.ts';
import { unreadText } from '../core/unread.ts';
import { wordsOf } from './columns.ts';
import type { FrontMatter } from './frontMatter.ts';
import { frontMatterOf } from './frontMatter.ts';
import { ownForm } from './own/form.ts';
import { standingKind } from '../core/standing.ts';
import { isTable } from './table.ts';
import { wireForm } from './wire/form.ts';

/** The format of a file, by what it holds and never by its name alone; or why it is none that is read. */
export function recognise(text: string, about?: About): Format | Refused {
  const own = ownForm(text) === undefined ? wireForm(text) : 'dateline';
  if (own) return own;
  const start = text.trimStart().slice(0, 200_000);
  const front = frontMatterOf(text);
  if (front?.syntax === 'json') return 'markdown';
  // A text may begin with a bracket: “[Beirut] – Two ministers …”.
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]\d-]|$))/.test(start)) return jsonFormat(start);
  const answer = ofXml(start, text) ?? ofText(text, start, front, about);
  return typeof answer === 'string' ? answer : { line: 1, ...answer };
}

/** What names an item, in any version of ninjs and in what agencies make of it; what items of news alone have; and what they have among others. */
const [ofItem, ofNewsAlone, ofNews] = [
  /"(?:uri|guid|urn)"\s*:/i,
  /"(?:headlines|headline_\w+|bodies|body_\w+|bodyXhtml|article_html|version_?created|pub_?status|slugline)"\s*:/i,
  /"(?:first_?created|associations|alt_?ids|representationtype|copyright(?:holder|notice)|urgency|renditions)"\s*:|"type"\s*:\s*"(?:text|picture|photo|composite|graphic|video|audio)"/i,
];
const either = (one: RegExp, other: RegExp) => new RegExp(`${one.source}|${other.source}`, 'i');

/** The formats of JSON with their signs, all of which one has, in the order in which they are tried. */
const jsonSigns: [format: Format, ...signs: RegExp[]][] = [
  ['json-feed', /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//],
  [
    'telegram',
    /"messages"\s*:\s*\[/,
    /"(?:from_id|date_unixtime|text_entities)"\s*:|"type"\s*:\s*"service"|"type"\s*:\s*"(?:public|private)_\w+"/,
  ],
  ['telegram', /"about"\s*:\s*"Here is the data you requested/],
  ['wordpress-rest', /"(?:content|excerpt)"\s*:\s*\{\s*"(?:raw|rendered)"\s*:/],
  ['ghost', /"exported_on"\s*:/, /"(?:db|data)"\s*:/],
  [
    'ghost',
    /"posts"\s*:\s*\[/,
    /"(?:mobiledoc|lexical|feature_image|comment_id|posts_tags|posts_authors)"\s*:/,
  ],
  // Arc XP: a text in pieces.
  ['json', /"content_elements"\s*:\s*\[/],
  ['ninjs', /"(?:uri|guid|urn)"\s*:\s*"(?:urn|tag):/i],
  ['ninjs', ofItem, either(ofNewsAlone, ofNews)],
  ['ninjs', /"_id"\s*:/, ofNewsAlone],
  ['ninjs', /"pub_?status"\s*:/i, /"version_?created"\s*:/i],
];

function jsonFormat(start: string): Format {
  return (
    jsonSigns.find(([, ...signs]) => (signs as RegExp[]).every((sign) => sign.test(start)))?.[0] ?? 'json'
  );
}

/** The formats of XML by the name of their first element, without its prefix; and of what it has to hold. */
const roots: [format: Format, root: RegExp, sign?: RegExp][] = [
  // Any feed may declare the namespace; where there are items, an element that only an export has is proof.
  [
    'wxr',
    /^rss$/,
    /<\w+:(?:wxr_version|post_type)>|xmlns:\w+\s*=\s*["']https?:\/\/wordpress\.org\/export\/(?![^]*<item)/,
  ],
  ['mediawiki', /^mediawiki$/],
  ['mediawiki', /^page$/, /<revision>/],
  [
    'newsml-g2',
    /^(?:(?:news|package|concept|knowledge|planning|catalog)Item|newsMessage|content(?:Set|Meta)|newsml)$/i,
  ],
  ['nitf', /^nitf$/i],
  ['rss', /^(?:rss|rdf)$/i],
  ['atom', /^(?:feed|entry)$/i],
];

const htmlRoot =
  /^(?:html|head|body|article|div|section|main|p|h[1-6]|span|a|ul|ol|table|meta|title|script|header|figure|img|b|i|em|strong|br|blockquote|center|font)$/i;

/** The format of what begins with an element, without comments, declarations and character data. */
function ofXml(whole: string, text: string): Format | Refusal | undefined {
  const start = whole.replace(beforeDeclaration, '');
  const isXml = /^<(?:\?xml|!--|!doctype|[a-z])/i.test(start);
  const bare = isXml
    ? start.replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '')
    : '';
  const root = /<(?!!)(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1] ?? '';
  const known = roots.find(([, name, sign]) => name.test(root) && (!sign || sign.test(bare)))?.[0];
  const unread = known ? undefined : unreadText(text);
  if (unread) return refusal('unknown-format', unread);
  if (known || !isXml || start !== whole) return known;
  if (htmlRoot.test(root) || /^<!doctype html/i.test(start)) return 'html';
  if (!start.startsWith('<?xml') && !text.slice(-300).trimEnd().endsWith(`${root}>`)) return undefined;
  return refusal('unknown-format', {
    what: `is XML with the root <${root.slice(0, 40)}>, which is none of the formats that are read`,
    advice: 'Read are NewsML-G2, NITF, RSS, Atom, WordPress WXR and MediaWiki.',
  });
}

function ofText(
  text: string,
  start: string,
  front: FrontMatter | undefined,
  about?: About,
): Format | Refusal {
  if (isMail(start)) return 'mail';
  if (front?.syntax === 'yaml' && isRecord(front)) return refusal('already-a-record');
  if (front && (front.syntax !== 'labels' || hasStatus(front) || isMarkdown(front.body, about)))
    return 'markdown';
  if (isTable(text, about)) return 'table';
  // A scrap of a page that begins without a tag has one for every few lines.
  const head = start.slice(0, 50_000);
  const tags = head.match(/<\/(?:p|div|a|span|li|h[1-6]|article|section|body|html)>/gi)?.length ?? 0;
  if (tags >= 3 && tags > head.split('\n').length / 20) return 'html';
  return !front && isMarkdown(start, about) ? 'markdown' : 'text';
}

/** Whether labels say whether a text may be read: those of a site generator do, and a wire’s do not. */
function hasStatus({ fields }: FrontMatter): boolean {
  return Object.keys(fields).some((name) => standingKind(wordsOf(name)) !== undefined);
}

function isRecord({ fields }: FrontMatter): boolean {
  const names = Object.keys(fields);
  if (names.includes('name') && !names.includes('title')) return true;
  const isWhole = ['title', 'date', 'source'].every((name) => names.includes(name));
  // A clipper writes the address of a page under `source`.
  if (!isWhole || /^https?:/.test(String(fields['source']))) return false;
  return names.every((name) => storyFieldNames.includes(name));
}

/** Whether a file begins with the header of a mail (RFC 5322): a transport’s field, or an address with a subject or a time. */
export function isMail(start: string): boolean {
  const [header = ''] = /^(?:(?:[!-9;-~]+:.*|[ \t]+\S.*)\r?\n)+/.exec(start) ?? [];
  // A blank line ends it; a long one goes on.
  if (header.length < 50_000 && !/^(?:\r?\n|$)/.test(start.slice(header.length))) return false;
  if (
    /^(?:(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To|X-Mailer):|Content-Type: ?multipart\/)/im.test(
      header,
    )
  )
    return true;
  return /^From:.*@/im.test(header) && /^(?:Subject|Date):/im.test(header);
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

/** Of which kind a text is that is perhaps no story: a list, or a file about others, by its name. */
export function otherKind(text: string, name = ''): string | undefined {
  const [, about] =
    /(?:^|[\\/!])(read_?me|changelog|contributing|licen[cs]e|to-?do)(?:\.\w{1,8})?$/i.exec(name) ?? [];
  if (about !== undefined) return about;
  if (/^[ \t]*(?:[-*+]|\d+\.) \[[ xX]\] \S/m.test(text)) return 'list of things to do';
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const entries = lines.filter((line) => line.length < 200 && entry.test(line)).length;
  return entries > 2 && entries * 2 > lines.length ? 'list of numbers, addresses or times' : undefined;
}

/** A line of contacts or of a log, which ends as no sentence does. */
const entry = /^(?=.*(?:\+?\d[\d ()/-]{5,}\d|\S@\S+\.\p{L})|\s*\d{1,2}[:.]\d{2} )(?!.*[.!?…]$)/u;
