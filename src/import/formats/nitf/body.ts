import { placeOf } from '../../core/normalizeDraft.ts';
import { readFragment } from '../../core/notation/html.ts';
import type { Vocabulary } from '../../core/notation/markup.ts';
import { htmlSource, printed, tagged } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import type { Content } from '../agencyStory.ts';
import { contentOf, leaveOut, photoFrom } from '../agencyStory.ts';
import { lines, select, valueOf } from '../newsml/fields.ts';

/** Reads `body.content`, or what stands in its place (NITF 3.6, “body.content”, “block”, “media”). */
export function readNitfText(content: XmlElement): Content {
  const beside = contentOf({ fields: { correction: [] } });
  const html = htmlSource({ ...content, name: 'body.content' }, vocabularyFor(beside, content));
  const { body, photos, leftOut, doubts } = readFragment(html, { line: content.line });
  return {
    ...beside,
    body,
    photos: [...beside.photos, ...photos],
    leftOut: [...beside.leftOut, ...leftOut],
    doubts,
  };
}

/** How NITF is written in HTML; what is no part of the text goes to the lists of `text`. */
function vocabularyFor(text: Content, content: XmlElement): Vocabulary {
  // The New York Times Annotated Corpus gives the first paragraph twice.
  const isWhole = descendants(content, 'block').some(({ attributes }) => attributes['class'] === 'full_text');
  return {
    containers: new Set(['body.content', 'body', 'block', 'note']),
    write: (element, inner) => {
      const { name, attributes } = element;
      const kind = attributes['class'] ?? '';
      if (name === 'media') return takeMedia(text, element);
      if (name === 'block' && isWhole && /^(?:online_)?lead_paragraph$/.test(kind)) return '';
      if (name === 'block' && kind.includes('correction')) {
        text.fields.correction?.push({ at: element, text: printed(element) });
        return '';
      }
      if (name === 'note' && attributes['type'] === 'npa') {
        leaveOut(text.leftOut, [{ at: element, text: printed(element) }], 'a note to editors');
        return '';
      }
      if (name === 'em') return tagged(element, inner(), /bold|strong/i.test(kind) ? 'strong' : 'em');
      if (name === 'q') return quote(inner());
      if (name === 'p') return tagged(element, inner().replace(wrapped, ' '));
      if (name === 'pre') return `<p>${inner().trim().split('\n').join('<br>')}</p>`;
      if (name === 'frac-sep') return '/';
      if (name === 'a' && !attributes['href']) return inner();
      if (inHtml[name] !== undefined) return tagged(element, inner(), inHtml[name]);
      return sameInHtml.has(name) ? undefined : inner();
    },
  };
}

/** A `media` element goes out of the text: a picture with words is a photo. */
function takeMedia({ photos, leftOut }: Content, media: XmlElement): '' {
  const data = (name: RegExp) =>
    elements(media, 'media-metadata').find(({ attributes }) => name.test(attributes['name'] ?? ''))
      ?.attributes['value'];
  const captions = lines(media, 'media-caption').map((line) => line.text);
  const photo = photoFrom(media, {
    caption: captions.join(' ') || data(/caption/i),
    by: valueOf(media, 'media-producer') ?? data(/byline|author|producer|photographer/i),
    credit: valueOf(media, 'credit', 'media-credit') ?? data(/credit/i),
    alt: valueOf(media, 'media-reference/@alternate-text'),
  });
  const kind = media.attributes['media-type'] ?? '';
  const isPicture = !kind || /image|photo|picture|graphic|other/i.test(kind);
  if (photo && isPicture) photos.push(photo);
  const place = placeOf(media);
  const words = printed(media);
  if (!isPicture && words)
    leftOut.push({ ...place, text: words, why: `belongs to a medium of the kind ${kind}` });
  const why = photo
    ? 'the file of the picture is not fetched; its caption is kept'
    : 'a picture without a caption; files are not fetched';
  const files = select(media, 'media-reference').flatMap((at) => [
    ...lines(at, '@source'),
    ...lines(at, '@data-location'),
  ]);
  if (isPicture) leaveOut(leftOut, files, why);
  return '';
}

/** A quotation that brings its own marks gets no others. */
function quote(inner: string): string {
  return /^\s*(?:["“”„«‘']|&quot;)/.test(inner) ? inner : `“${inner}”`;
}

/** The end of a line that is as long as a printer’s, where the sentence goes on. */
const wrapped = /(?<=[^<>]{44}[\p{L},])\s*<br>\s*(?=[\p{L}\d"'(])/gu;

const inHtml: Record<string, string> = {
  hl1: 'h2', hl2: 'h2', hl3: 'h2', hl4: 'h2', headline: 'h2', block: 'div', 'body.content': 'div', body: 'div', note: 'div', bq: 'blockquote', credit: 'p', fn: 'p',
  tagline: 'p', bibliography: 'p', datasource: 'p', dateline: 'p', byline: 'p', abstract: 'div', copyrite: 'p', 'nitf-table': 'div', caption: 'p',
}; // prettier-ignore
const sameInHtml = new Set(
  'ul ol li dl dt dd table thead tbody tfoot tr td th a br hr img figure figcaption h1 h2 h3 h4 strong b i div section blockquote'.split(
    ' ',
  ),
);
