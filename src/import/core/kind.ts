import type { DefectKind, DefectKinds } from '../../parse/defects/kind.ts';

/**
 * A table of kinds of doubts or refusals: a row each, `id | message | fix` or `id | message | fix | what it is`, and those whose message is worked out.
 * The message stands behind the name of a file or story; `{name}` in message and fix is a fact. A kind is explained by what it is, or else its message,
 * and its fix: one whose message needs facts says what it is.
 */
export function kindsOf<const T extends string, W extends DefectKinds>(
  rows: T,
  workedOut: W,
): KindsOf<Rows<T>> & W {
  const kinds = rows.trim().split('\n').map(readRow);
  return { ...(Object.fromEntries(kinds) as KindsOf<Rows<T>>), ...workedOut };
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
type Filled<T extends string> = [Names<T>] extends [never]
  ? string
  : (facts: Record<Names<T>, string | number>) => string;
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

function readRow(row: string): [id: string, kind: DefectKind] {
  const [id = '', message = '', fix = '', what = named(message)] = row.trim().split(' | ');
  const explanation = fix.includes('{') ? what : `${what} ${fix}`;
  return [id, { explanation, message: filled(message), fix: filled(fix) }];
}

function filled(text: string): DefectKind['message'] {
  if (!text.includes('{')) return text;
  return (facts: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
}

/** `is empty.` → `It is empty.` */
function named(text: string): string {
  const whole = /^(?:is|has|does|uses)\b/.test(text) ? `it ${text}` : text;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
