/*
 * The one door to Pagefind 1.6, which makes the index of words. Only its words and their positions are used; pages are identified by
 * the order in which they were added, because it takes one message after the other and numbers pages in this order.
 */
import { basename, extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { assertDefined, itemAt, lastOf, lookUp } from '../../parse/assert.ts';
import { metadataOf } from '../wordsIndex.ts';
import { PagedTexts } from './pagedTexts.ts';

/** A text to be indexed: a token a word, those of the headline first. */
export interface TokenText {
  /** What messages call it. */
  name: string;
  tokens: string[];
  /** How many of the tokens the headline has. */
  headline: number;
}

/** An index in the making, which needs Pagefind from its first text on. `close` of `pagefind` ends the process behind all of them. */
export class TokenIndex {
  #index: Promise<PagefindIndex> | undefined;
  /** The texts of each page; the last page is not sent yet. */
  readonly #pages: AddedText[][] = [[]];
  #waiting = '';
  readonly #taken: Promise<void>[] = [];

  /** Adds a text. Throws where it has no token. */
  add({ name, tokens, headline }: TokenText): void {
    if (tokens.length === 0) throw new Error(`${name} has no word that can be searched.`);
    this.#open();
    lastOf(this.#pages).push({ name, words: tokens.length });
    this.#waiting += `${headlineMark} ${tokens.slice(0, headline).join(' ')} ${endMark} ${tokens.slice(headline).join(' ')} `;
    if (this.#waiting.length > pageLength) this.#send();
  }

  /**
   * The words of the index in order, each with its entry in a chunk whose pages are the texts in the order in which they were added. The
   * bytes are valid until the next word is read. Throws what Pagefind reports, and after the last word where a word of a text is missing.
   * The index cannot be used any more.
   */
  async finish(): Promise<Iterable<[word: string, entry: Uint8Array]>> {
    if (this.#waiting) this.#send();
    await Promise.all(this.#taken);
    const index = await this.#index;
    if (!index) return [];
    const { files, errors } = await index.getFiles();
    check(errors);
    await index.deleteIndex();
    return entriesOf(
      chunksIn(files),
      this.#pages.filter((page) => page.length),
    );
  }

  #open(): void {
    if (this.#index) return;
    this.#index = openIndex();
    // Reported where it is waited for.
    this.#index.catch(() => undefined);
  }

  #send(): void {
    const record = { url: String(this.#pages.length), language, content: this.#waiting };
    const taken = assertDefined(this.#index, 'Pagefind’s index')
      .then((index) => index.addCustomRecord(record))
      .then(({ errors }) => check(errors));
    // Reported when it is waited for, or not at all if something else ends the indexing before.
    taken.catch(() => undefined);
    this.#taken.push(taken);
    this.#pages.push([]);
    this.#waiting = '';
  }
}

/** Throws what Pagefind reports. */
async function openIndex(): Promise<PagefindIndex> {
  // Of a language that it does not know, Pagefind keeps words as they are.
  const { index, errors } = await createIndex({ forceLanguage: language });
  check(errors);
  return assertDefined(index, 'Pagefind’s index');
}

/** Ends Pagefind’s process. */
export async function closePagefind(): Promise<void> {
  await close();
}

interface AddedText {
  name: string;
  words: number;
}

const language = 'und';

/** In characters. Pagefind indexes a page while the texts of the next are read. */
const pageLength = 200_000;

/** The marks that Pagefind sets around a headline when it reads HTML, for a weight of 7; it reads them in a record as well. */
const headlineMark = '___PAGEFIND_AUTO_WEIGHT___7';
const endMark = '___END_PAGEFIND_WEIGHT___';
const fix = 'Install the version of pagefind that package.json names.';

function* entriesOf(
  chunks: Uint8Array[],
  pages: AddedText[][],
): Generator<[word: string, entry: Uint8Array]> {
  const texts = new PagedTexts(pages.map((page) => page.map(({ words }) => words)));
  for (const chunk of chunks) yield* texts.entriesOf(chunk);
  const missing = texts.missing();
  if (missing !== undefined)
    throw new Error(`Pagefind’s index lacks words of ${itemAt(pages.flat(), missing).name}. ${fix}`);
}

/** The chunks of words, in order and unpacked. */
function chunksIn(files: { path: string; content: Uint8Array }[]): Uint8Array[] {
  const chunks = new Map<string, Uint8Array>();
  let about: Uint8Array | undefined;
  for (const { path, content } of files)
    if (path.endsWith('.pf_index')) chunks.set(basename(path, extname(path)), content);
    else if (path.endsWith('.pf_meta')) about = content;
  if (!about) throw new Error(`Pagefind gave no metadata. ${fix}`);
  return metadataOf(gunzipSync(about)).chunks.map(([, name]) => gunzipSync(lookUp(chunks, name)));
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
