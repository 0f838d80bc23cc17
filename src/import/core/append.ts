/** Adds to a list as many as there are: `push(...more)` fails on some hundred thousand. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
