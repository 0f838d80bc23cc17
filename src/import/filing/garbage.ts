/**
 * Collects garbage now and then, as files are read, where Node allows it (`--expose-gc`). V8 by itself waits until the heap is several times what is held.
 * To be called with the size of each file, in bytes.
 */
export function garbageCollector(): (bytes: number) => void {
  let work = 0;
  return (bytes) => {
    work += bytes + eachFile;
    if (work < mostWork) return;
    work = 0;
    globalThis.gc?.();
  };
}

/** In bytes: as much as it takes to read a file, however short, and to read before garbage is collected. */
const eachFile = 10_000;
const mostWork = 20_000_000;
