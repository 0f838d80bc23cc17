import type { Reader } from '../core/delivery.ts';
import { readFeed } from './feed/read.ts';

/** Reads Atom 1.0 (RFC 4287), 0.3, and single entries of either: each entry is a story, but comments, settings and templates of a blog’s export. */
export const readAtom: Reader = (text) => readFeed(text, 'entry');
