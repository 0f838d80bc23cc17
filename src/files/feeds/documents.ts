/*
 * The documents of a feed (RFC 5005). Its places are the stories from the oldest on; a canceled story keeps its place, for a tombstone, so
 * that nothing moves when it is withdrawn. Each `archiveSize` places in a row fill an archive document, which is only made when it is full:
 * newer stories change nothing in it, but that the last gets a link to the next. What is not in an archive document is in the newest
 * document, which has at least the `newestSize` newest places.
 */

/** Which places a document holds: from one, counted from 0, to before another. */
export interface FeedDocument {
  from: number;
  to: number;
  /** Of an archive document, from 1 for the oldest; the newest document has none. */
  number?: number;
  /** The archive documents before and after it. */
  previous?: number;
  next?: number;
}

/** The documents of a feed with so many places, the newest first; there is always one. */
export function documentsOf(places: number): FeedDocument[] {
  const archives = Math.floor(places / archiveSize);
  const newest = {
    from: Math.max(0, Math.min(archives * archiveSize, places - newestSize)),
    to: places,
    ...(archives && { previous: archives }),
  };
  const older = Array.from({ length: archives }, (_, at): FeedDocument => {
    const number = archives - at;
    return {
      from: (number - 1) * archiveSize,
      to: number * archiveSize,
      number,
      ...(number > 1 && { previous: number - 1 }),
      ...(at > 0 && { next: number + 1 }),
    };
  });
  return [newest, ...older];
}

/** How many places an archive document has. */
export const archiveSize = 250;

/** How many places the newest document has at least, where there are as many. */
export const newestSize = 50;
