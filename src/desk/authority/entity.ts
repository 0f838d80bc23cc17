/** An item of Wikidata, in one form whichever interface gave it; a value that is unknown or that there is none of is `undefined`. */
export interface Entity {
  /** `Q42`. */
  id: string;
  /** By language (BCP 47). */
  labels: Partial<Record<string, string>>;
  aliases: Partial<Record<string, string[]>>;
  /** By property: `P31`. */
  claims: Partial<Record<string, Claim[]>>;
}

export interface Claim {
  rank: 'preferred' | 'normal' | 'deprecated';
  value: unknown;
  /** By property. */
  qualifiers: Partial<Record<string, unknown[]>>;
}

/**
 * The item in a JSON value, by its form in the action API, Special:EntityData and the dumps
 * (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html) or by that in the REST API, v0 and v1
 * (https://doc.wikimedia.org/Wikibase/master/php/rest_data_format_differences.html). Undefined where it is none, or is marked as missing.
 */
export function entityOf(value: unknown): Entity | undefined {
  const { id, missing, labels, aliases, claims, statements } = fieldsOf(value);
  if (typeof id !== 'string' || !/^Q[1-9]\d*$/.test(id) || missing !== undefined) return undefined;
  return {
    id,
    labels: mapped(labels, textOf),
    aliases: mapped(aliases, (list) => listOf(list).flatMap((one) => textOf(one) ?? [])),
    claims: mapped(statements ?? claims, (list) => listOf(list).map(claimOf)),
  };
}

/** A label or an alias: `{language, value}`, in the REST API the text alone. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : fieldsOf(value)['value'];
  return typeof text === 'string' ? text : undefined;
}

function claimOf(value: unknown): Claim {
  const { rank, mainsnak, qualifiers } = fieldsOf(value);
  return {
    rank: rank === 'preferred' || rank === 'deprecated' ? rank : 'normal',
    value: valueOf(mainsnak ?? value),
    qualifiers: Array.isArray(qualifiers)
      ? byProperty(qualifiers)
      : mapped(qualifiers, (list) => listOf(list).map(valueOf)),
  };
}

/** The qualifiers of the REST API: `[{property: {id}, value}]`. */
function byProperty(qualifiers: unknown[]): Claim['qualifiers'] {
  const values: Record<string, unknown[]> = {};
  for (const qualifier of qualifiers) {
    const { id } = fieldsOf(fieldsOf(qualifier)['property']);
    if (typeof id === 'string') (values[id] ??= []).push(valueOf(qualifier));
  }
  return values;
}

/** `{snaktype, datavalue: {value}}`; in the REST API `{value: {type, content}}`. */
function valueOf(value: unknown): unknown {
  const { snaktype, datavalue, value: rest } = fieldsOf(value);
  const { type, content } = fieldsOf(rest);
  if (snaktype === 'value') return fieldsOf(datavalue)['value'];
  return type === 'value' ? content : undefined;
}

/** An item as the value of a statement: `{id}`; in the REST API the id alone. */
export function itemIdOf(value: unknown): string | undefined {
  const id = typeof value === 'string' ? value : fieldsOf(value)['id'];
  return typeof id === 'string' && /^Q[1-9]\d*$/.test(id) ? id : undefined;
}

function mapped<T>(value: unknown, of: (value: unknown) => T): Partial<Record<string, T>> {
  return Object.fromEntries(Object.entries(fieldsOf(value)).map(([key, one]) => [key, of(one)]));
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
