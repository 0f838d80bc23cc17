import { mkdirSync, openSync, closeSync, writeSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of a site below one folder, and makes the folders that they need. */
export class SiteWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A page: `address` ends with a slash, is empty for the front page, or names a file. */
  page(address: string, html: Uint8Array): void {
    writeFileSync(this.#place(address.endsWith('.html') ? address : `${address}index.html`), html);
  }

  /** A file, piece by piece, so that a large one need not be held in memory. */
  file(address: string, pieces: Iterable<string>): void {
    const file = openSync(this.#place(address), 'w');
    try {
      let waiting = '';
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < enough) continue;
        writeSync(file, waiting);
        waiting = '';
      }
      writeSync(file, waiting);
    } finally {
      closeSync(file);
    }
  }

  /** Where a file of this address stands; its folder is made. */
  #place(address: string): string {
    const place = join(this.#folder, address);
    const folder = dirname(place);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return place;
  }
}

/** In characters; what is written at once. */
const enough = 1_000_000;
