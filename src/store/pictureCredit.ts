/*
 * Whose a picture is, as its file says: read from XMP, IPTC-IIM and EXIF, in this order (IPTC Photo Metadata Standard 2023.2, mapping; Metadata
 * Working Group, guidelines 2.0), and written as XMP. Only this goes into renditions: no place where a camera stood, no number of a camera.
 */
import { SaxesParser } from 'saxes';

/** By the names of IPTC’s core. */
export interface PictureCredit {
  creator: string[];
  creditLine?: string;
  copyrightNotice?: string;
  source?: string;
  usageTerms?: string;
  webStatement?: string;
  /** A code of https://cv.iptc.org/newscodes/digitalsourcetype/, by which graphics and generated pictures can be told. */
  digitalSourceType?: string;
}

/** What a picture’s blocks of metadata say; undefined where they say nothing. What cannot be read says nothing. */
export function creditOf({ xmp, iptc, exif }: Blocks): PictureCredit | undefined {
  const said = [xmp && fromXmp(xmp), iptc && fromIim(iptc), exif && fromExif(exif)].filter((one) => !!one);
  const credit: PictureCredit = { creator: said.find(({ creator }) => creator.length)?.creator ?? [] };
  for (const field of simpleFields) {
    const value = said.map((one) => one[field]).find(Boolean);
    if (value) credit[field] = value;
  }
  return credit.creator.length || simpleFields.some((field) => credit[field]) ? credit : undefined;
}

/** An XMP packet (ISO 16684-1), in UTF-8. */
export function creditPacket(credit: PictureCredit): string {
  const list = (kind: 'Seq' | 'Alt', values: string[]): string =>
    `<rdf:${kind}>${values.map((value) => `<rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escaped(value)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const properties = Object.entries(xmpFields).flatMap(([name, { field, kind }]) => {
    const values = [credit[field] ?? []].flat();
    if (!values.length) return [];
    return [`<${name}>${kind ? list(kind, values) : escaped(values.join('; '))}</${name}>`];
  });
  const spaces = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}"><rdf:Description rdf:about=""${spaces.join('')}>${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}

interface Blocks {
  xmp?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
  exif?: Uint8Array | undefined;
}

type SimpleField = Exclude<keyof PictureCredit, 'creator'>;

const simpleFields: SimpleField[] = [
  'creditLine',
  'copyrightNotice',
  'source',
  'usageTerms',
  'webStatement',
  'digitalSourceType',
];

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

/** The properties of XMP that are read and written. A kind is that of the list in which values are. */
const xmpFields: Record<string, { field: keyof PictureCredit; kind?: 'Seq' | 'Alt' }> = {
  'dc:creator': { field: 'creator', kind: 'Seq' },
  'photoshop:Credit': { field: 'creditLine' },
  'dc:rights': { field: 'copyrightNotice', kind: 'Alt' },
  'photoshop:Source': { field: 'source' },
  'xmpRights:UsageTerms': { field: 'usageTerms', kind: 'Alt' },
  'xmpRights:WebStatement': { field: 'webStatement' },
  'Iptc4xmpExt:DigitalSourceType': { field: 'digitalSourceType' },
};

/** The same by namespace and name. */
const fieldsByUri = new Map(
  Object.entries(xmpFields).map(([name, { field }]) => {
    const [prefix, local] = name.split(':');
    return [`${namespaces[prefix as keyof typeof namespaces]} ${local}`, field] as const;
  }),
);

/** A property of XMP is an attribute of `rdf:Description`, or an element with a text or a list; of several languages, the first. */
function fromXmp(bytes: Uint8Array): PictureCredit {
  const credit: PictureCredit = { creator: [] };
  let open: { field: keyof PictureCredit; depth: number } | undefined;
  let depth = 0;
  let text = '';
  const take = (field: keyof PictureCredit, value: string): void => {
    const plain = oneLine(value);
    if (!plain) return;
    if (field === 'creator') credit.creator.push(plain);
    else credit[field] ??= plain;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth++;
    text = '';
    const field = fieldsByUri.get(`${uri} ${local}`);
    if (field && !open) open = { field, depth };
    if (uri !== rdf || local !== 'Description') return;
    for (const one of Object.values(attributes)) {
      const own = fieldsByUri.get(`${one.uri} ${one.local}`);
      if (own) take(own, one.value);
    }
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', () => {
    if (open) take(open.field, text);
    if (open?.depth === depth) open = undefined;
    text = '';
    depth--;
  });
  try {
    parser
      .write(
        new TextDecoder()
          .decode(bytes)
          .replace(/^\ufeff?<\?xpacket[^>]*\?>|<\?xpacket[^>]*\?>\s*\0*$/g, '')
          .trim(),
      )
      .close();
  } catch {
    // What was read before the fault stays.
  }
  return credit;
}

/** The datasets of IPTC-IIM 4.2: a marker, record 2, the number of the dataset, a length of two bytes, and the text. */
function fromIim(bytes: Uint8Array): PictureCredit {
  const credit: PictureCredit = { creator: [] };
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Dataset 1:90 says where the text is in UTF-8 (ESC % G); else it is in what most programs wrote.
  const decoder = new TextDecoder(view.includes('\x1b%G', 0, 'latin1') ? 'utf-8' : 'windows-1252');
  for (let at = view.indexOf(0x1c); at >= 0 && at + 5 <= view.length;) {
    const [record, dataset, length] = [view[at + 1], view[at + 2] ?? 0, view.readUInt16BE(at + 3)];
    if (view[at] !== 0x1c || length > 0x7fff) break;
    const field = record === 2 ? iimFields[dataset] : undefined;
    const value = field && oneLine(decoder.decode(view.subarray(at + 5, at + 5 + length)));
    if (field === 'creator' && value) credit.creator.push(value);
    else if (field && field !== 'creator' && value) credit[field] ??= value;
    at += 5 + length;
  }
  return credit;
}

const iimFields: Record<number, keyof PictureCredit> = {
  80: 'creator',
  110: 'creditLine',
  115: 'source',
  116: 'copyrightNotice',
};

/** The tags of the first directory of EXIF (a TIFF file): 315 is the artist, 33432 the copyright. */
function fromExif(bytes: Uint8Array): PictureCredit {
  const credit: PictureCredit = { creator: [] };
  try {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tiff = all.subarray(all.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0);
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const long = (at: number): number => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
    const directory = long(4);
    for (let entry = directory + 2; entry < directory + 2 + short(directory) * 12; entry += 12) {
      const tag = short(entry);
      if ((tag !== 315 && tag !== 33_432) || short(entry + 2) !== 2) continue;
      const length = long(entry + 4);
      const from = length > 4 ? long(entry + 8) : entry + 8;
      const value = oneLine(tiff.toString('utf8', from, from + length).replaceAll('\0', ' '));
      if (tag === 33_432 && value) credit.copyrightNotice = value;
      else if (value) credit.creator = value.split(/\s*;\s*/).filter(Boolean);
    }
  } catch {
    // Offsets that lead nowhere.
  }
  return credit;
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestValue);
}

/** In characters; a notice of rights may be a few sentences. */
const longestValue = 600;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
