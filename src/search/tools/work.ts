/* Long work in a page: it goes on in parts, says how far it is, and ends when the reader stops it. */

/** Told how much of the work is done, as `done` of `all`. Throws where the work is not wanted any more. */
export type Progress = (done: number, all: number) => void;

/** Does work for each item, some side by side; results in the order of the items. Throws what the work or `onProgress` throws. */
export async function eachOf<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  onProgress: Progress,
): Promise<R[]> {
  const results: R[] = [];
  let [next, done] = [0, 0];
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
      onProgress(++done, items.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(sideBySide, items.length) }, worker));
  return results;
}

/** Lets the browser show something and take what the reader does, once in a while. */
export class Breaks {
  #last = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.#last < between) return;
    await new Promise((later) => setTimeout(later));
    this.#last = performance.now();
  }
}

const sideBySide = 12;

/** In milliseconds. */
const between = 40;
