import type { Delivery, Proposal } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { placeOf } from '../core/normalizeDraft.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, readXml } from '../core/notation/xml.ts';
import { refusal } from '../core/refusals.ts';
import type { Content } from './agencyStory.ts';
import { contentOf, finishStory, readStory, leaveOut, photoFrom } from './agencyStory.ts';
import type { FieldPaths } from './newsml/fields.ts';
import { lines, readFields, select, valueOf, wordsOf } from './newsml/fields.ts';
import { readFragment } from '../core/notation/html.ts';
import type { Vocabulary } from '../core/notation/markup.ts';
import { htmlSource, printed, tagged } from '../core/notation/markup.ts';

/** Reads NITF, the News Industry Text Format 2.5–3.6 of the IPTC (https://iptc.org/standards/nitf/). A file is one story. */
export function readNitf(text: string): Delivery {
  const root = readXml(text);
  if ('message' in root) return refusedWhole({ ...root, text });
  const nitf = root.name === 'nitf' ? root : descendants(root, 'nitf')[0];
  if (!nitf) {
    const what = `is not NITF: its root is <${root.name.slice(0, 40)}>`;
    const advice = 'Import it without naming a format; it is recognised by itself.';
    return refusedWhole({ line: root.line, ...refusal('unknown-format', { what, advice }), text });
  }
  const story = readStory(nitf, {}, readNitfParts(nitf));
  finishStory(story);
  return { ...emptyDelivery(), stories: [story.draft], leftOut: story.leftOut };
}

/** Reads the fields of an `nitf` element and its texts, each by itself. */
export function readNitfParts(nitf: XmlElement): Content[] {
  const body = select(nitf, 'body')[0] ?? nitf;
  const contents = select(body, 'body.content');
  const loose = body.children.filter(
    (child) => typeof child === 'string' || !/^(?:body[._-]?(?:head|end)|head)$/.test(child.name),
  );
  const texts = [
    ...(contents.length ? contents : [{ ...body, children: loose }]),
    ...select(body, 'body.end'),
  ];
  const fields = readFields(nitf, paths);
  // A subject may have a code before it: `EDU:EDUCACION`.
  for (const line of fields.topic ?? []) line.text = line.text.replace(/^\p{Lu}{2,5}:/u, '');
  const holders = lines(nitf, 'head/docdata/doc.copyright/@holder').map(({ at, text }) => {
    const year = at.attributes['year'] ?? '';
    return { at, text: oneLine(`© ${year} ${text}`) };
  });
  fields.rights?.unshift(...holders);
  return [contentOf({ fields, proposals: namesIn(nitf, body) }), ...texts.map(readNitfText)];
}

const paths: FieldPaths = {
  id: ['head/docdata/doc-id/@id-string'],
  language: ['@baselang', '@xml:lang', '@lang', 'body/@baselang', 'body/@xml:lang', 'body/@lang'],
  title: ['body/body.head/..hl1', 'head/title', 'body/..hl1'],
  deck: ['body/body.head/..hl2', 'body/body.head/..hl1'],
  summary: ['body/body.head/abstract'],
  date: [
    'head/docdata/date.issue/@norm',
    'head/..pubdata/@date.publication',
    'head/docdata/date.release/@norm',
    'body/body.head/..story.date/@norm',
  ],
  revised: ['head/revision-history/@norm'],
  release: ['head/docdata/date.release/@norm'],
  status: ['head/docdata/@management-status'],
  // The New York Times gives each byline twice, as printed and family name first.
  byline: ['body/body.head/byline[class!normalized]', 'body/body.head/bytag'],
  dateline: ['body/body.head/dateline/location', 'body/body.head/dateline'],
  source: [
    'head/..pubdata/@name',
    'body/body.head/distributor',
    'body/body.head/..rights.owner',
    'head/..doc.copyright/@holder',
    'head/..doc-id/@regsrc',
    'head/..from-src/@src-name',
  ],
  agency: ['body/body.head/byline/byttl'],
  rights: ['head/docdata/doc.rights/@owner', 'head/docdata/doc.rights/@limitations', 'body/body.head/rights'],
  topic: [
    'head/..tobject.subject/@tobject.subject.type',
    'head/..tobject.subject/@tobject.subject.matter',
    'head/..tobject.subject/@tobject.subject.detail',
    'head/..keyword/@key',
    'head/..keyword',
    // A path through a taxonomy, `Top/News/World`, is no word.
    'head/..classifier[type!taxonomic]',
  ],
  address: ['head/pubdata/@ex-ref'],
  // `npa` is a non-publishable advisory (NITF 3.6, “note”).
  note: ['body/body.head/note[type!npa]'],
  advisory: ['head/docdata/ed-msg/@info', 'head/docdata/ed-msg', 'body/body.head/note[type=npa]'],
  correction: ['head/docdata/correction/@info', 'head/docdata/correction'],
};

/** The people, places and organisations a document names: all of `identified-content`, and of those in the text the ones with an id. */
function namesIn(nitf: XmlElement, body: XmlElement): Proposal[] {
  const identified = select(nitf, 'head/..identified-content').flatMap((content) => elements(content));
  const marked = descendants(body).filter(({ attributes }) => attributes['value']);
  return [...identified, ...marked].flatMap((at) => {
    const kind = kinds[at.name];
    const { idsrc = '', value = '' } = at.attributes;
    const name = wordsOf(at) || oneLine(value);
    const ids = value && value !== name ? [oneLine(idsrc ? `${idsrc}:${value}` : value)] : [];
    const role = valueOf(at, 'function');
    return kind && name ? [{ ...placeOf(at), kind, name, ids, ...(role && { role }) }] : [];
  });
}

const kinds: Record<string, Proposal['kind']> = { person: 'person', org: 'organisation', location: 'place' };

/** Reads `body.content`, or what stands in its place (NITF 3.6, “body.content”, “block”, “media”). */
function readNitfText(content: XmlElement): Content {
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
