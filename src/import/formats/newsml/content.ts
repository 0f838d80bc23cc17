import { doubt } from '../../core/doubts.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { paragraph, readFragment } from '../../core/notation/html.ts';
import type { Vocabulary } from '../../core/notation/markup.ts';
import { htmlSource, looksLikeHtml, printed, tagged } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, textOf } from '../../core/notation/xml.ts';
import { laidOut } from '../../core/printed/printed.ts';
import { readNitfParts } from '../nitf.ts';
import type { Content } from '../agencyStory.ts';
import { contentOf } from '../agencyStory.ts';
import { inLanguage, lines, select } from './fields.ts';

/**
 * Reads the text in a `contentSet` (NewsML-G2 guide, “Text”): of several renditions, the one that tells most of paragraphs and cross-heads.
 * Empty where there is none.
 */
export function readContent(set: XmlElement, lang: string): Content[] {
  const inline = elements(set).filter(({ name }) => name === 'inlineXML' || name === 'inlineData');
  const [best] = inLanguage(inline, lang).toSorted(
    (a, b) => rankOf(a) - rankOf(b) || textOf(b).length - textOf(a).length,
  );
  if (!best) return [];
  return /base64/i.test(best.attributes['encoding'] ?? '') ? [readBase64(best)] : readHolder(best);
}

/** Reads what an element holds: NITF, XHTML, any other XML, or characters that are HTML or paragraphs as agencies lay them out. */
export function readHolder(holder: XmlElement): Content[] {
  const [root] = elements(holder);
  if (!root) return [readCharacters(textOf(holder), holder)];
  const [nitf] = select(holder, 'nitf');
  if (nitf) return readNitfParts(nitf);
  return [elements(holder).some(({ name }) => inXhtml.has(name)) ? readXhtml(holder) : readUnknown(root)];
}

function readXhtml(holder: XmlElement): Content {
  const body =
    ['..section[class=(^|\\s)main(\\s|$)]', '..body'].flatMap((path) => select(holder, path))[0] ?? holder;
  const content = readHtml(htmlSource({ ...body, name: 'body' }, xhtml), body);
  return {
    ...content,
    fields: { title: lines(holder, '..h1').slice(0, 1), dateline: lines(body, dateline) },
  };
}

/** Where XHTML marks it as such. */
const dateline = '..span[class=^dateline$]';

function readCharacters(text: string, at: XmlElement): Content {
  // A whole story in one <p> is laid out as if there were none; a tab opens a paragraph.
  const lone = /^\s*<p>([^<]*)<\/p>\s*$/i.exec(text)?.[1] ?? text.replace(/\n\t(?=\S)/g, '\n\n');
  return readHtml(htmlSource({ ...at, name: 'body', attributes: {}, children: [lone] }, xhtml), at);
}

function readHtml(html: string, { line }: XmlElement): Content {
  const { body, photos, leftOut, doubts } = readFragment(html, { line });
  return contentOf({ body, photos, leftOut, doubts });
}

const xhtml: Vocabulary = {
  containers: new Set(['body', 'div', 'section', 'article', 'main']),
  write: (element, inner) => {
    if (element.name === 'body') return tagged(element, inner(), 'div');
    // It repeats the fields of the item.
    if (element.name === 'header' || element.name === 'head') return '';
    if (element.name === 'span' && element.attributes['class'] === 'dateline') return '';
    return element.name === 'pre' ? `<p>${inner().trim().split('\n').join('<br>')}</p>` : undefined;
  },
};

function readBase64(data: XmlElement): Content {
  const text = Buffer.from(textOf(data), 'base64').toString();
  if (!text.includes('\ufffd')) return readCharacters(text, data);
  const content = readHtml('', data);
  content.doubts.push(doubt(placeOf(data), 'unread-text'));
  content.leftOut.push({ ...placeOf(data), text: oneLine(textOf(data)), why: 'is in Base64, and no text' });
  return content;
}

/** XML of a kind that is not known: each element that holds text of its own is a paragraph. */
function readUnknown(root: XmlElement): Content {
  const content = readHtml('', root);
  const walk = (element: XmlElement): void => {
    const own = element.children.some((child) => typeof child === 'string' && child.trim());
    if (own) content.body.push(...laidOut(printed(element)).map((part) => paragraph(part)));
    else elements(element).forEach(walk);
  };
  walk(root);
  const name = root.name.slice(0, 40);
  if (content.body.length) content.doubts.push(doubt(placeOf(root), 'unknown-markup', { name }));
  return content;
}

function rankOf(element: XmlElement): number {
  const text = textOf(element);
  if (!text.trim()) return 9;
  if (element.name === 'inlineData') return looksLikeHtml(text) ? 2 : 3;
  if (elements(element, 'nitf').length) return 1;
  return elements(element).some(({ name }) => inXhtml.has(name)) ? 0 : 4;
}

const inXhtml = new Set(
  'html body div section article main p h1 h2 h3 h4 ul ol table blockquote figure header br'.split(' '),
);
