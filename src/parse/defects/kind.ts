import type { Refusal } from '../contentError.ts';

/**
 * One kind of defect. Its texts are here once; the code that finds it passes the facts. Its key in a table is the id that reports carry, by
 * which editors look it up and programs distinguish kinds: kebab-case, and never changed.
 */
export interface DefectKind {
  /** What the kind is and how to fix it, for `npm run check -- --explain ID`. */
  explanation: string;
  /** A sentence, of these facts; after the field’s name, where there is one. */
  message: Text;
  /** A sentence that says what to write instead. */
  fix: Text;
}

export type DefectKinds = Record<string, DefectKind>;

/** A text, or what makes it of facts. */
type Text = string | ((facts: never) => string);

/** The facts that both texts of a kind need. */
type Facts<K extends DefectKind> = FactsOf<K['message']> & FactsOf<K['fix']>;
type FactsOf<T extends Text> = T extends (facts: infer F) => string ? F : unknown;

/** What reports a kind of a table: its id and both texts. */
export type DefectMaker<T extends DefectKinds> = <I extends keyof T & string>(
  id: I,
  ...facts: unknown extends Facts<T[I]> ? [] : [facts: Facts<T[I]>]
) => Refusal & { id: I };

export function defectMaker<const T extends DefectKinds>(kinds: T): DefectMaker<T> {
  return (id, ...[facts]) => {
    const { message, fix }: DefectKind = kinds[id]!;
    return { id, message: textOf(message, facts), fix: textOf(fix, facts) };
  };
}

function textOf(text: Text, facts: unknown): string {
  return typeof text === 'string' ? text : (text as (facts: unknown) => string)(facts);
}
