import { append } from '../../core/append.ts';
import type { RootContent } from 'mdast';
import type { Doubt, LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { readFragment } from '../../core/notation/html.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import type { Vocabulary } from '../../core/notation/markup.ts';
import { htmlSource, printed, tagged } from '../../core/notation/markup.ts';
import { placeOf } from '../../core/normalizeDraft.ts';

/** The text of an NITF document, and what stands in it beside the text. */
export interface NitfText {
  body: RootContent[];
  photos: PhotoDraft[];
  corrections: string[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** Reads `body.content`, or what stands in its place (NITF 3.6, “body.content”, “block”, “media”). */
export function readNitfText(content: XmlElement): NitfText {
  const text: NitfText = { body: [], photos: [], corrections: [], leftOut: [], doubts: [] };
  const whole = descendants(content, 'block').some(({ attributes }) => attributes['class'] === 'full_text');
  const fragment = readFragment(htmlSource(content, vocabularyFor(text, whole)), { line: content.line });
  text.body = fragment.body;
  append(text.photos, fragment.photos);
  append(text.leftOut, fragment.leftOut);
  append(text.doubts, fragment.doubts);
  return text;
}

/** A `media` element as a photo of the story, if it is one. */
export function readMedia(media: XmlElement): { photo?: PhotoDraft; leftOut: LeftOut[] } {
  const place = placeOf(media);
  const data = (name: RegExp) =>
    elements(media, 'media-metadata').find(({ attributes }) => name.test(attributes['name'] ?? ''))
      ?.attributes['value'];
  const said = (name: RegExp) =>
    elements(media)
      .filter((child) => name.test(child.name))
      .map(printed)
      .filter(Boolean)
      .join(' ');
  const references = elements(media, 'media-reference');
  const alt = references.map(({ attributes }) => attributes['alternate-text'] ?? '').find(Boolean);
  const caption = said(/^media-caption$/) || data(/caption/i) || alt || '';
  const credit = creditLine(
    said(/^media-producer$/) || data(/byline|author|producer|photographer/i),
    said(/credit$/) || data(/credit/i),
  );
  const kind = media.attributes['media-type'] ?? '';
  if (kind && !/image|photo|picture|graphic|other/i.test(kind))
    return {
      leftOut: [caption, credit].filter(Boolean).map((text) => ({
        ...place,
        text,
        why: `belongs to media of the kind ${kind}, which a record does not hold`,
      })),
    };
  const files = references
    .map(({ attributes }) => attributes['source'] ?? attributes['data-location'] ?? '')
    .filter(Boolean)
    .map((text) => ({
      ...place,
      text,
      why: caption
        ? 'the file of the picture is not fetched; its caption is kept'
        : 'a picture without a caption; files are not fetched',
    }));
  if (!caption)
    return {
      leftOut: credit
        ? [...files, { ...place, text: credit, why: 'credits a picture without a caption' }]
        : files,
    };
  return {
    photo: {
      ...place,
      caption,
      ...(credit && { credit }),
      ...(alt !== undefined && alt !== caption && { alt }),
    },
    leftOut: files,
  };
}

/** By-line and credit line of a picture as one prints them together: `Jane Doe/Reuters`. */
export function creditLine(by: string | undefined, credit: string | undefined): string {
  if (!by || !credit) return by || credit || '';
  return credit.toLowerCase().includes(by.toLowerCase())
    ? credit
    : by.toLowerCase().includes(credit.toLowerCase())
      ? by
      : `${by}/${credit}`;
}

function vocabularyFor(text: NitfText, whole: boolean): Vocabulary {
  return {
    containers,
    write: (element, inner) => {
      const { name, attributes } = element;
      if (name === 'media') return taken(text, element);
      if (name === 'block' && leadParagraph.test(attributes['class'] ?? '') && whole) return '';
      if (name === 'block' && /correction/.test(attributes['class'] ?? '')) return corrected(text, element);
      if (name === 'note' && attributes['type'] === 'npa') return notForReaders(text, element);
      if (name === 'em')
        return tagged(element, inner(), /bold|strong/i.test(attributes['class'] ?? '') ? 'strong' : 'em');
      if (name === 'q') return quote(inner());
      if (name === 'pre') return `<p>${inner().trim().split('\n').join('<br>')}</p>`;
      if (name === 'frac-sep') return '/';
      if (name === 'a' && !attributes['href']) return inner();
      const as = inHtml[name];
      if (as !== undefined) return tagged(element, inner(), as);
      return sameInHtml.has(name) ? undefined : inner();
    },
  };
}

function taken(text: NitfText, element: XmlElement): '' {
  const { photo, leftOut } = readMedia(element);
  if (photo) text.photos.push(photo);
  append(text.leftOut, leftOut);
  return '';
}

function corrected({ corrections }: NitfText, element: XmlElement): '' {
  const words = printed(element);
  if (words) corrections.push(words);
  return '';
}

function notForReaders({ leftOut }: NitfText, element: XmlElement): '' {
  leftOut.push({ ...placeOf(element), text: printed(element), why: 'a note to editors' });
  return '';
}

/** A quotation that brings its own marks gets no others. */
function quote(inner: string): string {
  return /^\s*(?:["“”„«‘']|&quot;)/.test(inner) ? inner : `“${inner}”`;
}

/** The first paragraph of the text once more, as in the New York Times Annotated Corpus. */
const leadParagraph = /^(?:online_)?lead_paragraph$/;

const containers = new Set(['body.content', 'body', 'block', 'note']);
const inHtml: Record<string, string> = {
  hl1: 'h2', hl2: 'h2', hl3: 'h2', hl4: 'h2', headline: 'h2', block: 'div', 'body.content': 'div', body: 'div', note: 'div', bq: 'blockquote', credit: 'p', fn: 'p',
  tagline: 'p', bibliography: 'p', datasource: 'p', dateline: 'p', byline: 'p', abstract: 'div', copyrite: 'p', 'nitf-table': 'div', caption: 'p',
}; // prettier-ignore
const sameInHtml = new Set(
  'p ul ol li dl dt dd table thead tbody tfoot tr td th a br hr img figure figcaption h1 h2 h3 h4 strong b i div section blockquote'.split(
    ' ',
  ),
);
