import type { DefectKind } from '../../parse/defects/kind.ts';

/**
 * A table of kinds of doubts or refusals: a row each, `id | message | fix` or `id | message | fix | what it is`.
 * The message stands behind the name of a file or story; `{name}` in message and fix is a fact. A kind is explained by what it is, or else its message,
 * and its fix: one whose message needs facts says what it is. `{name=words}` is a fact that may be missing, and what is said then.
 */
export function kindsOf<const T extends string>(rows: T): KindsOf<Rows<T>> {
  return Object.fromEntries(rows.trim().split('\n').map(readRow)) as KindsOf<Rows<T>>;
}

type Rows<T extends string, R extends string = never> = T extends `${infer Row}\n${infer Rest}`
  ? Rows<Rest, R | Row>
  : R | T;
type KindsOf<R extends string> = { [Row in R as IdOf<Row>]: KindOf<Row> };
type IdOf<Row extends string> = Row extends `  ${infer Id} | ${string}` ? Id : never;
type KindOf<Row extends string> = Row extends `${string} | ${infer Message} | ${infer Fix} | ${string}`
  ? Kind<Message, Fix>
  : Row extends `${string} | ${infer Message} | ${infer Fix}`
    ? Kind<Message, Fix>
    : never;
interface Kind<Message extends string, Fix extends string> {
  explanation: string;
  message: Filled<Message>;
  fix: Filled<Fix>;
}
/** What makes a text of the facts that a template names. */
type Filled<T extends string> = [Names<T>] extends [never] ? string : (facts: Facts<Names<T>>) => string;
type Facts<Name extends string> = {
  [N in Name as N extends `${string}=${string}` ? never : N]: string | number;
} & {
  [N in Name as N extends `${infer Optional}=${string}` ? Optional : never]?: string | number | undefined;
};
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

function readRow(row: string): [id: string, kind: DefectKind] {
  const [id = '', message = '', fix = '', what = named(message)] = row.trim().split(' | ');
  const explanation = fix.includes('{') ? what : `${what} ${fix}`;
  return [id, { explanation, message: filled(message), fix: filled(fix) }];
}

function filled(text: string): DefectKind['message'] {
  if (!text.includes('{')) return text;
  return (facts: Record<string, string | number>) =>
    text.replace(/\{(\w+)(?:=([^}]*))?\}/g, (_, name: string, other?: string) =>
      String(facts[name] ?? other),
    );
}

/** `is empty.` → `It is empty.` */
function named(text: string): string {
  const whole = /^(?:is|has|does|uses)\b/.test(text) ? `it ${text}` : text;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
