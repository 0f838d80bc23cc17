import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Format, Refused } from '../core/delivery.ts';
import { jsonKind } from './jsonKind.ts';
import { ownForm } from './own/form.ts';

/** The format of a file, by what it holds and never by its name; or why it is none that is read. */
export function recognise(text: string): Format | Refused {
  if (ownForm(text)) return 'dateline';
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return jsonFormat(start);
  if (/^<\?xml|^<!--|^<[a-z]/i.test(start) || /^<!doctype/i.test(start)) return markupFormat(start);
  if (
    /^(?:From|Return-Path|MIME-Version|Received|Message-ID): .*\n/i.test(start) &&
    /^content-type:/im.test(start.slice(0, 4000))
  )
    return whole(
      refusal('unknown-format', {
        what: 'is a mail or an MHTML page',
        advice: 'Save the page as HTML, or the text of the mail as plain text.',
      }),
    );
  if (/^---\n[\s\S]*?\n---\s*(?:\n|$)/.test(start.slice(0, 20_000)) && /^\w+:/m.test(start.slice(4)))
    return whole(refusal('already-a-record'));
  return isMarkup(start) ? 'html' : 'text';
}

function jsonFormat(start: string): Format {
  // A text may begin with a bracket: “[Beirut] – Two ministers …”.
  const isJson = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]\d-]|$))/.test(start);
  return isJson ? jsonKind(start.slice(0, 200_000)) : 'text';
}

function markupFormat(start: string): Format | Refused {
  const head = start
    .slice(0, 100_000)
    .replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '');
  const root = /<(?!!)(?:([\w.-]+):)?([\w.-]+)/.exec(head)?.[2] ?? '';
  const known = roots[root] ?? roots[root.toLowerCase()];
  if (known === 'rss' && /xmlns:wp\s*=|<wp:wxr_version>/.test(head)) return 'wxr';
  if (known) return known;
  if (root.toLowerCase() === 'newsml') return 'newsml-g2';
  if (
    /^(?:html|head|body|article|div|section|main|p|h[1-6]|span|a|ul|ol|table|meta|title|script|header|figure|img|b|i|em|strong|br|blockquote|center|font)$/i.test(
      root,
    ) ||
    /^<!doctype html/i.test(start)
  )
    return 'html';
  if (/^<\?xml/.test(start) || new RegExp(`</${escaped(root)}>\\s*$`).test(start.slice(-200)))
    return whole(
      refusal('unknown-format', {
        what: `is XML with the root <${root.slice(0, 40)}>, which is none of the formats that are read`,
        advice: 'Read are NewsML-G2, NITF, RSS, Atom and WordPress WXR.',
      }),
    );
  return isMarkup(start) ? 'html' : 'text';
}

const roots: Record<string, Format> = {
  newsItem: 'newsml-g2',
  packageItem: 'newsml-g2',
  newsMessage: 'newsml-g2',
  conceptItem: 'newsml-g2',
  knowledgeItem: 'newsml-g2',
  planningItem: 'newsml-g2',
  catalogItem: 'newsml-g2',
  contentSet: 'newsml-g2',
  contentMeta: 'newsml-g2',
  nitf: 'nitf',
  rss: 'rss',
  rdf: 'rss',
  feed: 'atom',
  entry: 'atom',
};

/** Whether a text that begins without a tag is HTML all the same: a scrap of a page has a tag for every few lines. */
function isMarkup(text: string): boolean {
  const head = text.slice(0, 50_000);
  const tags = head.match(/<\/(?:p|div|a|span|li|h[1-6]|article|section|body|html)>/gi)?.length ?? 0;
  return tags >= 3 && tags > head.split('\n').length / 20;
}

/** Speaks of the whole file. */
function whole(why: Refusal): Refused {
  return { line: 1, ...why };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
