/* Loaded before anything else: the clock of this process and its threads begins at an instant that no archive names. */
const Actual = Date;
const ahead = Actual.parse(process.env.CLOCK_AT) - Actual.now();
globalThis.Date = new Proxy(Actual, {
  construct: (target, given, as) =>
    Reflect.construct(target, given.length ? given : [target.now() + ahead], as),
  apply: (target) => new target(target.now() + ahead).toString(),
  get: (target, name) => (name === 'now' ? () => target.now() + ahead : Reflect.get(target, name)),
});
