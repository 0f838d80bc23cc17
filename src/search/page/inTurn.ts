/** Runs asynchronous work for the items of a list and gives its results in order: three at first, so that these are done soon, then up to twenty ahead. */
export function* inTurn<T, R>(list: T[], work: (one: T) => Promise<R>): Generator<[number, Promise<R>]> {
  const begun: Promise<R>[] = [];
  for (let index = 0; index < list.length; index++) {
    const until = index === 0 ? 3 : index + 20;
    while (begun.length < Math.min(until, list.length)) {
      const result = work(list[begun.length]!);
      result.catch(() => undefined);
      begun.push(result);
    }
    yield [index, begun[index]!];
  }
}
