import { doubt } from '../../core/doubts.ts';
import { placeOf } from '../../core/delivery.ts';
import { looksLikeHtml, readFragment } from '../../core/notation/html.ts';
import type { Vocabulary } from '../../core/notation/markup.ts';
import { htmlSource, printed, tagged } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements, textOf } from '../../core/notation/xml.ts';
import type { Content } from '../nitf.ts';
import { readNitfParts } from '../nitf.ts';
import { inLanguage, select, valuesOf } from '../paths.ts';

/**
 * Reads the text in a `contentSet` (NewsML-G2 guide, “Text”): of several renditions, the one that tells most of paragraphs and cross-heads.
 * Undefined where there is none.
 */
export function readContent(set: XmlElement, lang: string): Content | undefined {
  const inline = elements(set).filter(({ name }) => name === 'inlineXML' || name === 'inlineData');
  const isIn = (element: XmlElement, name: RegExp) => elements(element).some((one) => name.test(one.name));
  const rank = (element: XmlElement) => {
    if (!textOf(element).trim()) return 9;
    if (element.name === 'inlineData') return looksLikeHtml(textOf(element)) ? 2 : 3;
    return isIn(element, xhtmlNames) ? 0 : isIn(element, /^nitf$/) ? 1 : 4;
  };
  const [best] = inLanguage(inline, lang).toSorted(
    (a, b) => rank(a) - rank(b) || textOf(b).length - textOf(a).length,
  );
  if (!best || !/base64/i.test(best.attributes['encoding'] ?? '')) return best && readHolder(best);
  const text = Buffer.from(textOf(best), 'base64').toString();
  if (!text.includes('\ufffd')) return readHolder({ ...best, children: [text] });
  const doubts = [doubt(placeOf(best), 'unread-text')];
  return { fields: {}, proposals: [], read: { body: [], photos: [], leftOut: [], doubts } };
}

/** Reads what an element holds: NITF, XHTML, any other XML, or characters that are HTML or paragraphs as agencies lay them out. */
export function readHolder(holder: XmlElement): Content {
  const [root] = elements(holder);
  const [nitf] = select(holder, 'nitf');
  if (nitf) return readNitfParts(nitf);
  // Characters may stand in elements that only hold them: `<body><body.content><![CDATA[`.
  if (!root || descendants(holder).every(({ name }) => /^body/.test(name))) {
    const text = textOf(holder);
    // A whole story in one <p> is laid out as if there were none; a tab opens a paragraph.
    const lone = /^\s*<p>([^<]*)<\/p>\s*$/i.exec(text)?.[1] ?? text.replace(/\n\t(?=\S)/g, '\n\n');
    return readHtml({ ...holder, children: [lone] });
  }
  const [main] = select(holder, '..section[class=(^|\\s)main(\\s|$)] ..body');
  const body = main ?? holder;
  const isKnown = elements(holder).some(({ name }) => xhtmlNames.test(name));
  const content = isKnown ? readHtml(body) : readHtml({ ...holder, children: [blocksOf(root).join('\n\n')] });
  content.fields.title = valuesOf(holder, '..h1').slice(0, 1);
  content.fields.dateline = valuesOf(body, '..span[class=^dateline$]');
  if (!isKnown)
    content.read.doubts.push(doubt(placeOf(root), 'unknown-markup', { name: root.name.slice(0, 40) }));
  return content;
}

/** The words of each element that holds text of its own. */
function blocksOf(element: XmlElement): string[] {
  const isText = (child: XmlElement | string) => typeof child === 'string' && child.trim() !== '';
  return element.children.some(isText) ? [printed(element)] : elements(element).flatMap(blocksOf);
}

function readHtml(holder: XmlElement): Content {
  const html = htmlSource({ ...holder, name: 'body', attributes: {} }, xhtml);
  return { fields: {}, proposals: [], read: readFragment(html, { line: holder.line }) };
}

const xhtmlNames =
  /^(?:html|body|div|section|article|main|p|h[1-4]|[uo]l|table|blockquote|figure|header|br)$/;
const xhtml: Vocabulary = {
  containers: new Set(['body', 'div', 'section', 'article', 'main']),
  write: (element, inner) => {
    const { name, attributes } = element;
    // They repeat the fields of the item.
    if (/^head(?:er)?$/.test(name) || (name === 'span' && attributes['class'] === 'dateline')) return '';
    return name === 'body' ? tagged(element, inner(), 'div') : undefined;
  },
};
