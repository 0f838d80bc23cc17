import { append } from '../core/append.ts';
import type { Delivery, Proposal } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole, placeOf } from '../core/delivery.ts';
import type { TextRead } from '../core/itemText.ts';
import { readFragment } from '../core/notation/html.ts';
import { htmlSource, tagged } from '../core/notation/markup.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, readXml } from '../core/notation/xml.ts';
import { refusal } from '../core/refusals.ts';
import type { AgencyPaths, Fields } from './agencyItem.ts';
import { takeAgencyItem } from './agencyItem.ts';
import { readFields, select, valuesOf } from './paths.ts';
import { photoFrom } from './photo.ts';

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
  const delivery = emptyDelivery();
  const { fields, proposals, read } = readNitfParts(nitf);
  takeAgencyItem(nitf, fields, { texts: [{ ...placeOf(nitf), kind: 'read', read }], proposals }, delivery);
  return delivery;
}

/** A text that was read, with what it says of its story beside its words. */
export interface Content {
  fields: Fields;
  proposals: Proposal[];
  read: TextRead;
}

/** Reads the fields and the text of an `nitf` element. */
export function readNitfParts(nitf: XmlElement): Content {
  const body = select(nitf, 'body')[0] ?? nitf;
  const isText = (child: XmlElement | string) =>
    typeof child === 'string' || !/^(?:body[._-]?(?:head|end)|head)$/.test(child.name);
  const contents = select(body, 'body.content');
  const loose = { ...body, children: body.children.filter(isText) };
  const fields = readFields(nitf, paths);
  const holders = select(nitf, 'head/docdata/doc.copyright[holder=.]').map((at) => {
    const { year = '', holder = '' } = at.attributes;
    return oneLine(`© ${/^\d{4}/.exec(year)?.[0] ?? ''} ${holder}`);
  });
  fields.rights?.unshift(...holders);
  const read: TextRead = { body: [], photos: [], leftOut: [], doubts: [] };
  for (const text of [...(contents.length ? contents : [loose]), ...select(body, 'body.end')])
    readText(text, read);
  return { fields, proposals: namesIn(nitf, body), read };
}

const paths: AgencyPaths = {
  id: 'head/docdata/doc-id/@id-string',
  lang: '@baselang @xml:lang @lang body/@baselang body/@xml:lang body/@lang',
  title: 'body/body.head/..hl1 head/title body/..hl1',
  decks: 'body/body.head/..hl2 body/body.head/..hl1',
  summaries: 'body/body.head/abstract',
  published:
    'head/docdata/date.issue/@norm head/..pubdata/@date.publication head/docdata/date.release/@norm body/body.head/..story.date/@norm',
  updated: 'head/revision-history/@norm',
  embargoed: 'head/docdata/date.release/@norm',
  status: 'head/docdata/@management-status',
  // The New York Times gives each byline twice, as printed and family name first.
  authors: 'body/body.head/byline[class!normalized] body/body.head/bytag',
  dateline: 'body/body.head/dateline/location body/body.head/dateline',
  sources:
    'head/..pubdata/@name body/body.head/distributor body/body.head/..rights.owner head/..doc.copyright/@holder head/..doc-id/@regsrc head/..from-src/@src-name',
  agencies: 'body/body.head/byline/byttl',
  rights: 'head/docdata/doc.rights/@owner head/docdata/doc.rights/@limitations body/body.head/rights',
  topics:
    'head/..tobject.subject/@tobject.subject.type head/..tobject.subject/@tobject.subject.matter head/..tobject.subject/@tobject.subject.detail head/..keyword/@key head/..keyword head/..classifier[type!taxonomic]',
  addresses: 'head/pubdata/@ex-ref',
  // `npa` is a non-publishable advisory (NITF 3.6, “note”).
  note: 'body/body.head/note[type!npa]',
  advisories: 'head/docdata/ed-msg/@info head/docdata/ed-msg',
  internal: 'body/..note[type=npa]',
  corrections: 'head/docdata/correction/@info head/docdata/correction body/..block[class=correction]',
};

/** The people, places and organisations a document names: all of `identified-content`, and of those in the text the ones with an id. */
function namesIn(nitf: XmlElement, body: XmlElement): Proposal[] {
  const identified = select(nitf, 'head/..identified-content').flatMap((content) => elements(content));
  const marked = descendants(body).filter(({ attributes }) => attributes['value']);
  return [...identified, ...marked].flatMap((at) => {
    const { idsrc = '', value = '' } = at.attributes;
    const kind = ({ person: 'person', org: 'organisation', location: 'place' } as const)[at.name];
    const name = valuesOf({ ...at, children: [at] }, at.name)[0] ?? oneLine(value);
    const ids = value && value !== name ? [oneLine(idsrc ? `${idsrc}:${value}` : value)] : [];
    const [role] = valuesOf(at, 'function');
    return kind && name ? [{ ...placeOf(at), kind, name, ids, ...(role && { role }) }] : [];
  });
}

/** Reads `body.content`, or what stands in its place (NITF 3.6, “body.content”, “block”, “media”). */
function readText(content: XmlElement, read: TextRead): void {
  // The New York Times Annotated Corpus gives the first paragraph twice.
  const isWhole = select(content, '..block[class=^full_text$]').length > 0;
  const write = (element: XmlElement, inner: () => string) => {
    const { name, attributes } = element;
    const kind = attributes['class'] ?? attributes['type'] ?? '';
    const isLead = isWhole && /^(?:online_)?lead_paragraph$/.test(kind);
    if (name === 'media') return takeMedia(element, read);
    if (name === 'block' && (isLead || kind.includes('correction'))) return '';
    if (name === 'note' && kind === 'npa') return '';
    if (name === 'em' && /bold|strong/i.test(kind)) return tagged(element, inner(), 'strong');
    // A quotation that brings its own marks gets no others.
    if (name === 'q') return /^\s*(?:["“”„«‘']|&quot;)/.test(inner()) ? inner() : `“${inner()}”`;
    if (name === 'p') return tagged(element, inner().replace(wrapped, ' '));
    if (name === 'frac-sep') return '/';
    if (name === 'a' && !attributes['href']) return inner();
    if (inHtml[name]) return tagged(element, inner(), inHtml[name]);
    return sameInHtml.test(name) ? undefined : inner();
  };
  const html = htmlSource({ ...content, name: 'body.content' }, { containers, write });
  const made = readFragment(html, { line: content.line });
  for (const list of ['body', 'photos', 'leftOut', 'doubts'] as const)
    append<unknown>(read[list], made[list]);
}

/** A `media` element goes out of the text: a picture with words is a photo. */
function takeMedia(media: XmlElement, { photos, leftOut }: TextRead): '' {
  const photo = photoFrom(media, readFields(media, picturePaths));
  const isPicture = /^$|image|photo|picture|graphic|other/i.test(media.attributes['media-type'] ?? '');
  if (photo && isPicture) photos.push(photo);
  const why = photo ? 'is the file of a picture' : 'is a picture without a caption';
  for (const text of valuesOf(media, 'media-reference/@source'))
    leftOut.push({ text, why: `${why}; files are not fetched` });
  return '';
}

const picturePaths = {
  caption: 'media-caption media-metadata[name=caption]/@value',
  by: 'media-producer media-metadata[name=byline|author|producer|photographer]/@value',
  credit: 'credit media-credit media-metadata[name=credit]/@value',
  alt: 'media-reference/@alternate-text',
};

/** The end of a line that is as long as a printer’s, where the sentence goes on. */
const wrapped = /(?<=[^<>]{44}[\p{L},])\s*<br>\s*(?=[\p{L}\d"'(])/gu;
const containers = new Set(['body.content', 'body', 'block', 'note']);
// prettier-ignore
const inHtml: Record<string, string> = {
  hl1: 'h2', hl2: 'h2', hl3: 'h2', hl4: 'h2', headline: 'h2', block: 'div', 'body.content': 'div', body: 'div', note: 'div', bq: 'blockquote', credit: 'p', fn: 'p',
  tagline: 'p', bibliography: 'p', datasource: 'p', dateline: 'p', byline: 'p', abstract: 'div', copyrite: 'p', 'nitf-table': 'div', caption: 'p',
};
const sameInHtml =
  /^(?:ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|t[dh]|a|[bh]r|img|fig(?:ure|caption)|h[1-4]|em|strong|b|i|div|section|blockquote)$/;
