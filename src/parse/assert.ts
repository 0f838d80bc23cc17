/*
 * What the code relies on and no type says, checked where it is used: each of these throws where an invariant does not hold, and never because of
 * what an archive holds.
 */

/** The value, which must be there; `what` names it in the error. */
export function assertDefined<T>(value: T, what: string): NonNullable<T> {
  if (value === undefined || value === null) throw new Error(`${what} is missing`);
  return value;
}

/** The value of a key that the map must have. */
export function lookUp<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no entry for ${String(key)}`);
  return value;
}

/** The value of a key, made and kept where the map has none. */
export function getOrInsert<K, V>(map: Map<K, V>, key: K, make: () => NoInfer<V>): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

/** The first item of a list that is not empty. */
export function firstOf<T>(list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('the list has no first item');
  return list[0] as T;
}

/** The last item of a list that is not empty. */
export function lastOf<T>(list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('the list has no last item');
  return list[list.length - 1] as T;
}

/** The item at an index that the list must have. */
export function itemAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`the list has no item ${index}`);
  return list[index] as T;
}
