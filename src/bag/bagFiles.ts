/*
 * What makes a folder with a site a bag (BagIt 1.0, RFC 8493): its payload is the site’s own `data/`, the datasets; everything else are tag
 * files. The two manifests name every file of the site, so that `sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt` checks all of it.
 */
import type { SiteSettings } from '../site.ts';
import { manifestLine } from './manifest.ts';

/** The files of a bag that say what it is and what is in it. */
export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  payload: 'manifest-sha256.txt',
  tags: 'tagmanifest-sha256.txt',
} as const;

/** The declaration of a bag, the same for each. */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Takes what is in a bag: its files with their digests (SHA-256), and gives the text of each file that makes it one. */
export interface BagTarget {
  /** Every file of the bag so far, by its path. */
  files: ReadonlyMap<string, { digest: string }>;
  /** The size of a file of the payload, in bytes. */
  sizeOf: (path: string) => number;
  /** Adds a file, and with it an entry to `files`. */
  add: (path: string, pieces: Iterable<string>) => void;
}

/** Adds to a site what makes it a bag. */
export function addBagFiles(site: SiteSettings, { files, sizeOf, add }: BagTarget): void {
  const payload = pathsOf(files, isPayload);
  add(bagNames.declaration, [declaration]);
  add(bagNames.info, [bagInfo(site, payload.map(sizeOf))]);
  add(bagNames.payload, manifest(files, payload));
  add(bagNames.tags, manifest(files, pathsOf(files, isTagFile)));
}

/** The fields of RFC 8493, section 2.2.2, as far as the archive’s settings tell them: a line each. */
export function bagInfo(site: SiteSettings, payloadSizes: number[]): string {
  const { name, publisher = name, contact, description, address, base, rights } = site;
  const octets = payloadSizes.reduce((sum, size) => sum + size, 0);
  const fields: [label: string, value: string | undefined][] = [
    ['Source-Organization', publisher],
    [contact?.includes('@') && !contact.includes('/') ? 'Contact-Email' : 'Contact-Address', contact],
    ['External-Identifier', new URL(base, address).href],
    ['External-Description', `${name}: ${description}`],
    ['Rights', rights],
    ['Payload-Oxum', `${octets}.${payloadSizes.length}`],
    ['Bag-Software-Agent', 'Dateline'],
  ];
  return fields.map(([label, value]) => (value ? `${label}: ${oneLine(value)}\n` : '')).join('');
}

function* manifest(files: BagTarget['files'], paths: string[]): Generator<string> {
  for (const path of paths) yield manifestLine({ path, digest: files.get(path)?.digest ?? '' });
}

function pathsOf(files: BagTarget['files'], isIn: (path: string) => boolean): string[] {
  return Array.from(files.keys()).filter(isIn).sort();
}

function isPayload(path: string): boolean {
  return path.startsWith('data/');
}

function isTagFile(path: string): boolean {
  return !isPayload(path) && path !== bagNames.tags;
}

/** A value may be folded at its line breaks; none has to be kept. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
