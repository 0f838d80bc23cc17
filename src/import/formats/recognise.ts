import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { About, Format, Refused } from '../core/delivery.ts';
import { unreadText } from '../core/unread.ts';
import { storyFieldNames } from '../../parse/recordFields.ts';
import type { FrontMatter } from './frontMatter.ts';
import { frontMatterOf } from './frontMatter.ts';
import { ownForm } from './own/form.ts';
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

/** What a file is; or what says why it is not read. */
type Answer = Format | ((head: Head) => Refusal);

type Test = (head: Head) => boolean;

/** A text may begin with a bracket: “[Beirut] – Two ministers …”. */
const json =
  (...signs: RegExp[]): Test =>
  ({ start }) =>
    /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]\d-]|$))/.test(start) && signs.every((sign) => sign.test(start));

const root =
  (sign: RegExp): Test =>
  (head) =>
    sign.test(head.root ?? '');

/** What names an item, in any version of ninjs and in what agencies make of it; what items of news alone have; and what they have among others. */
const [ofItem, ofNewsAlone, ofNews] = [
  /"(?:uri|guid|urn)"\s*:/i,
  /"(?:headlines|headline_\w+|bodies|body_\w+|bodyXhtml|article_html|version_?created|pub_?status|slugline)"\s*:/i,
  /"(?:headlines|headline_\w+|bodies|body_\w+|bodyXhtml|article_html|version_?created|pub_?status|slugline|first_?created|associations|alt_?ids|representationtype|copyright(?:holder|notice)|urgency|renditions)"\s*:|"type"\s*:\s*"(?:text|picture|photo|composite|graphic|video|audio)"/i,
];

const newsmlRoot =
  /^(?:newsItem|packageItem|newsMessage|conceptItem|knowledgeItem|planningItem|catalogItem|contentSet|contentMeta|newsml)$/i;

const htmlRoot =
  /^(?:html|head|body|article|div|section|main|p|h[1-6]|span|a|ul|ol|table|meta|title|script|header|figure|img|b|i|em|strong|br|blockquote|center|font)$/i;

/** A prefix is no proof: the namespace of WordPress’s export is, or an element that only an export has. */
const ofWordpress = /xmlns:\w+\s*=\s*["']https?:\/\/wordpress\.org\/export\/|<wp:(?:wxr_version|post_type)>/;

/** Each format with what shows it, in the order in which they are tried. */
const kinds: [answer: Answer, is: Test][] = [
  ['dateline', ({ text }) => ownForm(text) !== undefined],
  ['anpa', ({ wire }) => wire === 'anpa'],
  ['iptc7901', ({ wire }) => wire === 'iptc7901'],
  ['markdown', ({ front }) => front?.syntax === 'json'],
  ['json-feed', json(/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//)],
  ['telegram', json(/"messages"\s*:\s*\[/, /"(?:from_id|date_unixtime|text_entities)"\s*:/)],
  ['telegram', json(/"about"\s*:\s*"Here is the data you requested/)],
  ['wordpress-rest', json(/"(?:content|excerpt)"\s*:\s*\{\s*"(?:raw|rendered)"\s*:/)],
  ['ghost', json(/"exported_on"\s*:/, /"(?:db|data)"\s*:/)],
  [
    'ghost',
    json(/"posts"\s*:\s*\[/, /"(?:mobiledoc|lexical|feature_image|comment_id|posts_tags|posts_authors)"\s*:/),
  ],
  ['ninjs', json(/"(?:uri|guid|urn)"\s*:\s*"(?:urn|tag):/i)],
  ['ninjs', json(ofItem, ofNews)],
  ['ninjs', json(/"_id"\s*:/, ofNewsAlone)],
  ['json', json()],
  ['wxr', ({ root, bare }) => root === 'rss' && ofWordpress.test(bare)],
  ['mediawiki', ({ root, start }) => root === 'mediawiki' || (root === 'page' && /<revision>/.test(start))],
  ['newsml-g2', root(newsmlRoot)],
  ['nitf', root(/^nitf$/i)],
  ['rss', root(/^(?:rss|rdf)$/i)],
  ['atom', root(/^(?:feed|entry)$/i)],
  [({ text }) => refusal('unknown-format', unreadText(text)!), ({ text }) => unreadText(text) !== undefined],
  ['html', root(htmlRoot)],
  ['html', ({ root, start }) => root !== undefined && /^<!doctype html/i.test(start)],
  [otherXml, ({ root, text, start }) => root !== undefined && isXml(start, text, root)],
  ['mail', ({ start }) => isMail(start)],
  [() => refusal('already-a-record'), ({ front }) => front?.syntax === 'yaml' && isRecord(front)],
  ['markdown', ({ front }) => front !== undefined && front.syntax !== 'labels'],
  ['markdown', ({ front, about }) => front?.syntax === 'labels' && isMarkdown(front.body, about)],
  ['table', ({ text, about }) => isTable(text, about)],
  ['html', ({ start }) => isMarkup(start)],
  ['markdown', ({ start, front, about }) => !front && isMarkdown(start, about)],
];

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
