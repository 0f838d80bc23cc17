/*
 * The one door to Pagefind 1.6, which makes the index of words. Of what it gives, the words and where they stand are taken; pages are known by
 * the order in which they were added, for it takes one message after the other and numbers pages so. That no page is lost or out of order is
 * checked by their numbers of words.
 */
import { basename, extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import { metadataOf } from '../wordsIndex.ts';

/** A text as Pagefind is given it: a token a place, in order, those of the headline first. */
export interface TokenText {
  /** What messages call it. */
  name: string;
  headline: string[];
  body: string[];
}

/** An index in the making. `close` of `pagefind` ends the process behind all of them. */
export class TokenIndex {
  readonly #index: PagefindIndex;
  readonly #added: { name: string; words: number }[] = [];
  #waiting: Promise<void>[] = [];

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  /** Throws what Pagefind reports. */
  static async open(): Promise<TokenIndex> {
    // Of a language that it does not know, Pagefind keeps words as they are.
    const { index, errors } = await createIndex({ forceLanguage: language });
    check(errors);
    if (!index) throw new Error('Pagefind gave no index');
    return new TokenIndex(index);
  }

  /** Adds a text, and waits now and then until Pagefind has taken it. Throws what Pagefind reports, and where the text has no token. */
  async add({ name, headline, body }: TokenText): Promise<void> {
    const words = headline.length + body.length;
    if (words === 0) throw new Error(`${name} has no word that can be searched.`);
    this.#added.push({ name, words });
    const taken = this.#index
      .addCustomRecord({
        url: String(this.#added.length),
        language,
        content: `${headlineMark} ${headline.join(' ')} ${endMark} ${body.join(' ')}`,
      })
      .then(({ errors }) => check(errors));
    // Reported when it is waited for, or not at all if something else ends the indexing before.
    taken.catch(() => undefined);
    this.#waiting.push(taken);
    if (this.#waiting.length >= mostWaiting) await this.#settled();
  }

  /** The chunks of words, in order and unpacked. Throws what Pagefind reports, and where the index lacks a text. The index is gone then. */
  async finish(): Promise<Uint8Array[]> {
    await this.#settled();
    if (!this.#added.length) return [];
    const { files, errors } = await this.#index.getFiles();
    check(errors);
    await this.#index.deleteIndex();
    const chunks = new Map<string, Uint8Array>();
    let about: Uint8Array | undefined;
    for (const { path, content } of files)
      if (path.endsWith('.pf_index')) chunks.set(basename(path, extname(path)), content);
      else if (path.endsWith('.pf_meta')) about = content;
    if (!about) throw new Error('Pagefind gave no metadata');
    const metadata = metadataOf(gunzipSync(about));
    this.#checkPages(metadata.pages);
    return metadata.chunks.map(([, name]) => {
      const chunk = chunks.get(name);
      if (!chunk) throw new Error(`Pagefind gave no chunk ${name}`);
      return gunzipSync(chunk);
    });
  }

  async #settled(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    await Promise.all(waiting);
  }

  #checkPages(pages: { words: number }[]): void {
    const missing = this.#added.find(({ words }, at) => pages[at]?.words !== words);
    if (missing || pages.length !== this.#added.length)
      throw new Error(
        `Pagefind’s index does not hold ${missing?.name ?? 'what it was given'} as it was given: ${pages.length} of ${this.#added.length} texts are in it. Install the version of pagefind that package.json names.`,
      );
  }
}

/** Ends Pagefind’s process. */
export async function closePagefind(): Promise<void> {
  await close();
}

const language = 'und';

const mostWaiting = 32;

/** What Pagefind writes around a headline, which weighs seven times as much, when it reads HTML; a record is taken as if it had been read so. */
const headlineMark = '___PAGEFIND_AUTO_WEIGHT___7';
const endMark = '___END_PAGEFIND_WEIGHT___';

function check(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
