import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage now and then. V8 by itself waits until the heap is several times what is held, and so an import of many files would take several times
 * the memory that it needs.
 */
export class Garbage {
  #work = 0;

  /** Notes that a file of so many bytes was read. */
  add(bytes: number): void {
    this.#work += bytes + eachFile;
    if (this.#work < mostWork) return;
    this.#work = 0;
    collect();
  }
}

/** In bytes: as much as it takes to read a file, however short, and to read before garbage is collected. */
const eachFile = 10_000;
const mostWork = 20_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
