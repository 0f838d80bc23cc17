import type { RootContent } from 'mdast';
import type { Doubt, Draft, LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { paragraph, readFragment } from '../../core/notation/html.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements, textOf } from '../../core/notation/xml.ts';
import type { Vocabulary } from '../../core/notation/markup.ts';
import { htmlSource, looksLikeHtml, printed, tagged } from '../../core/notation/markup.ts';
import { readNitfElement } from '../nitf.ts';
import { laidOut } from '../../core/printed/printed.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { inLanguage } from './concept.ts';

/** The text of an item, whatever it is written in. */
export interface Content {
  body: RootContent[];
  photos: PhotoDraft[];
  /** What NITF in it says of the story. */
  nitf?: Draft;
  /** The headline in its HTML. */
  heading?: string;
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/**
 * Reads the text in a `contentSet` (NewsML-G2 guide, “Text”): of several renditions, the one that tells most of paragraphs and cross-heads.
 * Undefined where there is none.
 */
export function readContent(set: XmlElement, lang: string | undefined): Content | undefined {
  const inline = elements(set).filter(({ name }) => name === 'inlineXML' || name === 'inlineData');
  const [best] = inLanguage(inline, lang).toSorted(
    (a, b) => rankOf(a) - rankOf(b) || textOf(b).length - textOf(a).length,
  );
  return best && (best.name === 'inlineData' ? readData(best) : readMarkup(best));
}

/** Reads text that stands as characters: HTML, or paragraphs as a wire lays them out. */
export function readCharacters(text: string, at: XmlElement): Content {
  const lone = /^\s*(?:<!\[CDATA\[)?\s*<p>([^<]*)<\/p>\s*$/.exec(text)?.[1];
  // A whole story in one <p> is laid out as if there were none.
  return fromHtml(htmlSource({ ...at, name: 'body', attributes: {}, children: [lone ?? text] }, xhtml), at);
}

/** Reads XHTML, NITF or any other XML that holds text. */
export function readMarkup(holder: XmlElement): Content {
  const nitf = elements(holder).find(({ name }) => name === 'nitf');
  if (nitf) {
    const { draft, leftOut } = readNitfElement(nitf);
    return { body: draft.body, photos: draft.photos, nitf: draft, leftOut, doubts: draft.doubts };
  }
  const root = elements(holder)[0];
  if (!root) return readCharacters(textOf(holder), holder);
  const known = elements(holder).some(({ name }) => inXhtml.has(name));
  if (!known) return readUnknown(root);
  const main = descendants(holder, 'section').find(({ attributes }) =>
    /(?:^|\s)main(?:\s|$)/.test(attributes['class'] ?? ''),
  );
  const body = main ?? descendants(holder, 'body')[0] ?? holder;
  const heading = printed(descendants(holder, 'h1')[0]);
  return { ...fromHtml(htmlSource({ ...body, name: 'body' }, xhtml), body), ...(heading && { heading }) };
}

const xhtml: Vocabulary = {
  containers: new Set(['body', 'div', 'section', 'article', 'main']),
  write: (element, inner) => {
    if (element.name === 'body') return tagged(element, inner(), 'div');
    if (element.name === 'header' || element.name === 'head') return '';
    if (element.name === 'pre') return `<p>${inner().trim().split('\n').join('<br>')}</p>`;
    return undefined;
  },
};

function readData(data: XmlElement): Content {
  const { encoding = '' } = data.attributes;
  const text = textOf(data);
  if (!/base64/i.test(encoding)) return readCharacters(text, data);
  const decoded = fromBase64(text);
  if (decoded !== undefined) {
    data.children = [decoded];
    return readCharacters(decoded, data);
  }
  const doubt = {
    ...placeOf(data),
    message: 'its text is in Base64 that does not hold UTF-8; it was not read.',
    fix: 'Get the story as text from its source.',
  };
  return {
    body: [],
    photos: [],
    leftOut: [{ ...placeOf(data), text: oneLine(text), why: 'is in Base64, and no text' }],
    doubts: [doubt],
  };
}

function fromBase64(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bare, 'base64'));
  } catch {
    return undefined;
  }
}

function fromHtml(html: string, at: XmlElement): Content {
  const { body, photos, leftOut, doubts } = readFragment(html, { line: at.line });
  return { body, photos, leftOut, doubts };
}

/** XML of a kind that is not known: each element that holds text of its own is a paragraph. */
function readUnknown(root: XmlElement): Content {
  const body: RootContent[] = [];
  const walk = (element: XmlElement): void => {
    const own = element.children.some((child) => typeof child === 'string' && child.trim());
    if (own) for (const part of laidOut(printed(element))) body.push(paragraph(part));
    else for (const child of elements(element)) walk(child);
  };
  walk(root);
  const message = `its text is written in <${root.name.slice(0, 40)}>, which is not known; each piece of it became a paragraph.`;
  return {
    body,
    photos: [],
    leftOut: [],
    doubts: body.length
      ? [{ ...placeOf(root), message, fix: 'Look whether paragraphs and cross-heads are right.' }]
      : [],
  };
}

function rankOf(element: XmlElement): number {
  const empty = !textOf(element).trim();
  if (empty) return 9;
  if (element.name === 'inlineData') return looksLikeHtml(textOf(element)) ? 2 : 3;
  if (elements(element, 'nitf').length) return 1;
  return elements(element).some(({ name }) => inXhtml.has(name)) ? 0 : 4;
}

const inXhtml = new Set(
  'html body div section article main p h1 h2 h3 h4 ul ol table blockquote figure header br'.split(' '),
);
