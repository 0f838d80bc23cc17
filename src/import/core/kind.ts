/**
 * A kind of doubt or refusal (`DefectKind`). In both texts `{name}` stands for a fact of that name; its explanation ends with the fix, where that is the
 * same for all.
 */
export function kind<M extends Text, F extends Text>(what: string, message: M, fix: F): Kind<M, F> {
  const explanation = typeof fix === 'string' && !fix.includes('{') ? `${what} ${fix}` : what;
  return { explanation, message: filled(message), fix: filled(fix) };
}

interface Kind<M extends Text, F extends Text> {
  explanation: string;
  message: Filled<M>;
  fix: Filled<F>;
}

/** A template, or what makes a text of the facts. */
type Text = string | ((facts: never) => string);

/** What makes a text of the facts that a template names. */
type Filled<T extends Text> = T extends string
  ? [Names<T>] extends [never]
    ? string
    : (facts: Record<Names<T>, string | number>) => string
  : T;
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

function filled<T extends Text>(text: T): Filled<T> {
  if (typeof text !== 'string' || !text.includes('{')) return text as Filled<T>;
  const fill = (facts: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
  return fill as Filled<T>;
}
