/**
 * Reads front matter that is a row of `name: value` and nothing else, as most of a wire’s is, many times faster than a YAML parser. A value is
 * a plain word or sentence, one in quotes without escapes, or a list of these on one line. Undefined as soon as YAML might read more in it.
 */
export function readPlainFields(block: string): Record<string, string | string[]> | undefined {
  const fields: Record<string, string | string[]> = {};
  for (const line of block.split('\n')) {
    if (line === '') continue;
    const [, name, written] = field.exec(line) ?? [];
    const value = written === undefined ? undefined : valueOf(written);
    if (name === undefined || value === undefined || Object.hasOwn(fields, name)) return undefined;
    fields[name] = value;
  }
  return fields;
}

const field = /^([A-Za-z][A-Za-z0-9]*): (\S.*)$/;

function valueOf(written: string): string | string[] | undefined {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(written);
  if (quoted) return quoted[1] ?? quoted[2];
  if (plain.test(written) && !more.test(written) && !nothing.test(written)) return written;
  return written.startsWith('[') ? itemsOf(written) : undefined;
}

function itemsOf(list: string): string[] | undefined {
  const items: string[] = [];
  item.lastIndex = 1;
  do {
    const [found, double, single, bare] = item.exec(list) ?? [];
    if (found === undefined || (bare !== undefined && nothing.test(bare))) return undefined;
    items.push(double ?? single ?? bare ?? '');
  } while (item.lastIndex < list.length);
  return items;
}

/** Begins with a letter or digit and ends with no space; no tab, no control character. */
const plain = /^[\p{L}\p{N}](?:[^\p{Cc}\ufeff\u2028\u2029]*[^\s\p{Cc}\ufeff])?$/u;

/** A further field, or a comment. */
const more = /:(?:\s|$)|\s#/;

const nothing = /^(?:null|Null|NULL)$/;

/** One of a list, and what ends it: a comma, or the list’s bracket at the end of the line. */
const item =
  /(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}](?:[^\p{Cc}\ufeff\u2028\u2029,[\]{}:#"'&*!|>%@`]*[^\s\p{Cc}\ufeff,[\]{}:#"'&*!|>%@`])?))(?:, ?(?=.)|\]$)/uy;
