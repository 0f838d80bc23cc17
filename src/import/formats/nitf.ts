import { append } from '../core/append.ts';
import type { Delivery, Draft, LeftOut, Proposal } from '../core/delivery.ts';
import { emptyDelivery, emptyDraft, refusedWhole } from '../core/delivery.ts';
import { placeOf } from '../core/normalizeDraft.ts';
import { printed } from '../core/notation/markup.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, readXml } from '../core/notation/xml.ts';
import { refusal } from '../core/refusals.ts';
import type { FieldPaths, Fields, Line } from './newsml/fields.ts';
import { finishStory, lines, readFields, select, takeFields } from './newsml/fields.ts';
import type { NitfText } from './nitf/body.ts';
import { readNitfText } from './nitf/body.ts';

/** An NITF document as a story, with what it leaves out. */
export interface NitfStory {
  draft: Draft;
  leftOut: LeftOut[];
}

/** An NITF document before its fields are put into a draft. */
export interface Nitf extends NitfText {
  fields: Fields;
  proposals: Proposal[];
}

/** Reads NITF, the News Industry Text Format 2.5–3.6 of the IPTC (https://iptc.org/standards/nitf/). A file is one story. */
export function readNitf(text: string): Delivery {
  const root = readXml(text);
  if ('message' in root) return refusedWhole({ ...root, text });
  const nitf = root.name === 'nitf' ? root : descendants(root, 'nitf')[0];
  if (!nitf) {
    const why = refusal('unknown-format', {
      what: `is not NITF: its root is <${root.name.slice(0, 40)}>`,
      advice: 'Import it without naming a format; it is recognised by itself.',
    });
    return refusedWhole({ line: root.line, ...why, text });
  }
  const { draft, leftOut } = readNitfElement(nitf);
  finishStory(draft, leftOut);
  return { ...emptyDelivery(), stories: [draft], leftOut };
}

/** Reads an `nitf` element of a file, or one that stands in JSON. The draft is not finished: its dateline is that of the fields. */
export function readNitfElement(nitf: XmlElement): NitfStory {
  const { fields, body, photos, doubts, proposals, leftOut } = readNitfParts(nitf);
  const draft = { ...emptyDraft(placeOf(nitf)), body, photos, doubts, proposals };
  takeFields(draft, fields, leftOut);
  return { draft, leftOut };
}

/** Reads the fields and the text of an `nitf` element. */
export function readNitfParts(nitf: XmlElement): Nitf {
  const body = select(nitf, 'body')[0] ?? nitf;
  const contents = select(body, 'body.content');
  const loose = body.children.filter(
    (child) => typeof child === 'string' || !/^(?:body[._-]?(?:head|end)|head)$/.test(child.name),
  );
  const parts = contents.length ? contents : [{ ...body, children: loose }];
  const whole: NitfText = { body: [], photos: [], corrections: [], leftOut: [], doubts: [] };
  for (const part of [...parts, ...select(body, 'body.end')]) {
    const text = readNitfText(part);
    for (const list of ['body', 'photos', 'corrections', 'leftOut', 'doubts'] as const)
      append<unknown>(whole[list], text[list]);
  }
  const fields = readFields(nitf, paths);
  if (!fields.title?.length) fields.title = lines(nitf, 'head/title', 'body/..hl1').slice(0, 1);
  fields.byline = bylines(body);
  fields.dateline = select(body, 'body.head/dateline').flatMap(datelineOf);
  fields.rights = [...rightsOf(nitf), ...(fields.rights ?? [])];
  fields.topic = [...subjectsOf(nitf), ...(fields.topic ?? []).filter(({ text }) => !text.includes('/'))];
  fields.correction = [...(fields.correction ?? []), ...whole.corrections];
  for (const at of select(body, 'body.head/note'))
    // `npa` is a non-publishable advisory (NITF 3.6, “note”).
    (fields[at.attributes['type'] === 'npa' ? 'advisory' : 'note'] ??= []).push({ at, text: printed(at) });
  return { ...whole, fields, proposals: namesIn(nitf, body) };
}

const paths: FieldPaths = {
  id: ['head/docdata/doc-id/@id-string'],
  language: ['@baselang', '@xml:lang', '@lang', 'body/@baselang', 'body/@xml:lang', 'body/@lang'],
  title: ['body/body.head/hedline/hl1', 'body/body.head/headline/hl1', 'body/body.head/hl1'],
  deck: ['body/body.head/hedline/hl2', 'body/body.head/headline/hl2', 'body/body.head/hl2'],
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
  source: [
    'head/..pubdata/@name',
    'body/body.head/distributor',
    'body/body.head/..rights.owner',
    'head/..doc.copyright/@holder',
    'head/..doc-id/@regsrc',
    'head/..from-src/@src-name',
  ],
  rights: ['head/docdata/doc.rights/@owner', 'head/docdata/doc.rights/@limitations', 'body/body.head/rights'],
  // A path through a taxonomy, `Top/News/World`, is no word.
  topic: ['head/..keyword/@key', 'head/..keyword', 'head/..classifier'],
  address: ['head/pubdata/@ex-ref'],
  note: [],
  advisory: ['head/docdata/ed-msg/@info', 'head/docdata/ed-msg'],
  correction: ['head/docdata/correction/@info', 'head/docdata/correction'],
};

/** The New York Times gives each byline twice, as printed and family name first. */
function bylines(body: XmlElement): Line[] {
  const all = [...select(body, 'body.head/byline'), ...select(body, 'body.head/bytag')];
  const asPrinted = all.filter(({ attributes }) => attributes['class'] !== 'normalized_byline');
  return (asPrinted.length ? asPrinted : all).flatMap((at) => {
    const people = lines(at, 'person').map(({ text }) => text);
    const text = people.length ? people.join(', ') : printed(without(at, ['byttl', 'virtloc']));
    return text ? [{ at, text }] : lines(at, 'byttl', 'virtloc');
  });
}

function datelineOf(at: XmlElement): Line[] {
  const locations = select(at, 'location').map(placeName).filter(Boolean);
  const text = locations.length ? locations.join('/') : printed(without(at, ['story.date']));
  return text ? [{ at, text }] : [];
}

function rightsOf(nitf: XmlElement): Line[] {
  return lines(nitf, 'head/docdata/doc.copyright/@holder').map(({ at, text }) => ({
    at,
    text: oneLine(`© ${at.attributes['year'] ?? ''} ${text}`),
  }));
}

/** The words of a subject, from the widest to the narrowest, without the code before some: `EDU:EDUCACION`. */
function subjectsOf(nitf: XmlElement): Line[] {
  return select(nitf, 'head/..tobject.subject')
    .flatMap((at) => lines(at, '@tobject.subject.type', '@tobject.subject.matter', '@tobject.subject.detail'))
    .map((line) => ({ ...line, text: line.text.replace(/^\p{Lu}{2,5}:/u, '') }));
}

/** The people, places and organisations a document names: all of `identified-content`, and of those in the text the ones with an id. */
function namesIn(nitf: XmlElement, body: XmlElement): Proposal[] {
  const identified = select(nitf, 'head/..identified-content').flatMap((content) => elements(content));
  const marked = descendants(body).filter(({ attributes }) => attributes['value']);
  const found = new Map<string, Proposal>();
  for (const at of [...identified, ...marked]) {
    const kind = kinds[at.name];
    const { idsrc = '', value = '' } = at.attributes;
    const name = kind === 'place' ? placeName(at) : printed(without(at, ['function'])) || oneLine(value);
    if (!kind || !name || found.has(`${kind} ${name}`)) continue;
    const ids = value && value !== name ? [oneLine(idsrc ? `${idsrc}:${value}` : value)] : [];
    const role = lines(at, 'function')[0]?.text;
    found.set(`${kind} ${name}`, { ...placeOf(at), kind, name, ids, ...(role && { role }) });
  }
  return [...found.values()];
}

/** A place with its parts, `<location><city>Tehran</city>, <country>Iran</country></location>`, as printed, or joined by commas. */
function placeName(location: XmlElement): string {
  const parts = elements(location).map(printed).filter(Boolean);
  const words = printed(location).replace(/\s+,/g, ',');
  return parts.length > 1 && !words.includes(',') ? parts.join(', ') : words;
}

function without(element: XmlElement, names: string[]): XmlElement {
  const children = element.children.filter(
    (child) => typeof child === 'string' || !names.includes(child.name),
  );
  return { ...element, children };
}

const kinds: Record<string, Proposal['kind']> = { person: 'person', org: 'organisation', location: 'place' };
