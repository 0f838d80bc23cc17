/** What is wrong with a file of a bag. */
export interface Fault {
  path: string;
  kind: FaultKind;
  /** The rest of the sentence, where the kind does not say all: `redirects to https://…`. */
  detail?: string;
}

/** Stable names, for programs. */
export type FaultKind =
  /** It has other bytes. */
  | 'changed'
  | 'missing'
  /** The manifests do not name it. */
  | 'extra'
  /** A line of a manifest, or a file that every bag has, cannot be read. */
  | 'damaged'
  /** The system, or the host, does not give it. */
  | 'unreadable'
  | 'redirected'
  | 'timeout'
  /** It ends before the length that was promised. */
  | 'truncated'
  /** It has another length than the host says. */
  | 'length'
  /** It is not packed as the host says. */
  | 'encoding'
  /** A page of the host’s own in place of the file. */
  | 'html';

/** What a run found. */
export interface Verified {
  /** How many files the manifests name. */
  files: number;
  /** By path. */
  faults: Fault[];
  /** Full sentences on what is no fault, but worth knowing. */
  notes: string[];
}

/** A fault as a line: `data/people.json: changed`. */
export function faultLine({ path, kind, detail }: Fault): string {
  const said = kind === 'changed' && detail !== undefined ? `changed: ${detail}` : (detail ?? kind);
  return `${shownPath(path)}: ${visible(said)}`;
}

/** A path on one line. One with characters that would end the line, or that a terminal obeys, is written as JSON has it. */
export function shownPath(path: string): string {
  return visible(path) === path ? path : visible(JSON.stringify(path));
}

/** What a host or a file’s name says, without what a terminal obeys or turns round. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function byPath(a: Fault, b: Fault): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** A bag that cannot be checked at all: a full sentence. */
export class NoBagError extends Error {
  override readonly name = 'NoBagError';
}
