/**
 * Reads front matter that is a row of `name: value` and nothing else, as most of a wire’s is, many times faster than a YAML parser. A value is
 * a plain word or sentence, one in quotes without escapes, or a list of words on one line. Undefined as soon as YAML might read more in it.
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
  if (!list.test(written)) return undefined;
  const items = written.slice(1, -1).split(', ');
  return items.every((item) => inList.test(item) && !nothing.test(item)) ? items : undefined;
}

/** Begins with a letter or digit and ends with no space; no tab, no control character. */
const plain = /^[\p{L}\p{N}](?:[^\p{Cc}\ufeff\u2028\u2029]*[^\s\p{Cc}\ufeff])?$/u;

/** A further field, or a comment. */
const more = /:(?:\s|$)|\s#/;

const nothing = /^(?:null|Null|NULL)$/;

const list = /^\[\S.*\]$/;
const inList =
  /^[\p{L}\p{N}](?:[^\p{Cc}\ufeff\u2028\u2029,[\]{}:#"'&*!|>%@`]*[^\s\p{Cc}\ufeff,[\]{}:#"'&*!|>%@`])?$/u;
