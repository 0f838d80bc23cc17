/** How often each thing is in a list, most often first; ties keep the order of the list. */
export function tally<T>(things: Iterable<T>): [thing: T, count: number][] {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
