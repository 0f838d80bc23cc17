import { bagNames } from '../bag/bagFiles.ts';
import { readManifest } from '../bag/manifest.ts';
import type { Fault } from './fault.ts';
import { NoBagError, shownPath } from './fault.ts';

/** What the manifests of a bag say. */
export interface Bag {
  /** As Node’s `crypto` names it. */
  algorithm: string;
  /** The digest of each file by its path, in small hexadecimal digits. */
  digests: ReadonlyMap<string, string>;
  /** The list of all files but the payload’s, which no list names itself. */
  tagManifest: string;
  /** Whether a file would be in a list that is missing, so that none can tell whether it belongs to the bag. */
  isUnlisted: (path: string) => boolean;
  /** What is wrong with the manifests themselves. */
  faults: Fault[];
}

/**
 * Reads the manifests of a bag (RFC 8493) of any version; where it has several, those of the first algorithm in this order: SHA-256, SHA-512,
 * SHA-1, MD5. `read` gives a file at the bag’s root, or undefined where there is none. Throws `NoBagError` where there is no bag.
 */
export async function readBag(
  read: (name: string) => Promise<Uint8Array | undefined>,
  shown: string,
): Promise<Bag> {
  const declared = await read(bagNames.declaration);
  for (const [algorithm, length] of algorithms) {
    const payload = await read(`manifest-${algorithm}.txt`);
    const tags = await read(`tagmanifest-${algorithm}.txt`);
    if (payload ?? tags) return bagOf({ algorithm, length, declared, payload, tags });
  }
  throw new NoBagError(
    declared
      ? `${shown} has ${bagNames.declaration}, but no list of digests (${bagNames.payload}): there is nothing to check it by.`
      : `${shown} holds no bag: there is neither ${bagNames.declaration} nor ${bagNames.payload}.`,
  );
}

const algorithms: [name: string, bytes: number][] = [
  ['sha256', 32],
  ['sha512', 64],
  ['sha1', 20],
  ['md5', 16],
];

interface Read {
  algorithm: string;
  length: number;
  declared: Uint8Array | undefined;
  payload: Uint8Array | undefined;
  tags: Uint8Array | undefined;
}

function bagOf({ algorithm, length, declared, payload, tags }: Read): Bag {
  const digests = new Map<string, string>();
  const faults = declarationFaults(declared);
  const tagManifest = `tagmanifest-${algorithm}.txt`;
  const manifests: [string, Uint8Array | undefined][] = [
    [tagManifest, tags],
    [`manifest-${algorithm}.txt`, payload],
  ];
  for (const [path, bytes] of manifests) {
    if (!bytes) {
      const unchecked = path === tagManifest ? 'outside data/' : 'in data/';
      faults.push({ path, kind: 'missing', detail: `missing, so that what is ${unchecked} is not checked` });
      continue;
    }
    const { entries, damaged } = readManifest(bytes, length);
    for (const { line, message } of damaged)
      faults.push({ path, kind: 'damaged', detail: `line ${line} is damaged: ${message}` });
    for (const entry of entries) {
      const other = digests.get(entry.path);
      if (other !== undefined && other !== entry.digest)
        faults.push({
          path,
          kind: 'damaged',
          detail: `its digest of ${shownPath(entry.path)} is not that of ${tagManifest}`,
        });
      digests.set(entry.path, entry.digest);
    }
  }
  // Of those that are missing it is said once.
  for (const { path, kind } of faults) if (kind === 'missing') digests.delete(path);
  const isUnlisted = (path: string): boolean => (path.startsWith('data/') ? !payload : !tags);
  return { algorithm, digests, tagManifest, isUnlisted, faults };
}

/** Whether a file is one of the lists of digests, by its path below the bag. */
export function isManifest(path: string): boolean {
  return /^(?:tag)?manifest-[a-z\d]+\.txt$/.test(path);
}

function declarationFaults(bytes: Uint8Array | undefined): Fault[] {
  const path = bagNames.declaration;
  if (!bytes) return [{ path, kind: 'missing' }];
  const lines = new TextDecoder().decode(bytes).split(/\r\n|[\r\n]/);
  const wrong = [/^BagIt-Version: \d+\.\d+\s*$/, /^Tag-File-Character-Encoding: UTF-8\s*$/i].findIndex(
    (pattern, at) => !pattern.test(lines[at] ?? ''),
  );
  if (wrong < 0) return [];
  const what = ['the version of BagIt', 'UTF-8 as its encoding'][wrong];
  return [{ path, kind: 'damaged', detail: `line ${wrong + 1} is damaged: it does not name ${what}` }];
}
