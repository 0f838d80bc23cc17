/** A value of plain front matter. */
export type PlainValue = string | PlainValue[] | { [name: string]: PlainValue };

/**
 * Reads front matter of `name: value`, of such fields and lists within fields, indented by two spaces, and of nothing else, as most of a wire’s and all
 * that an import writes is, many times faster than a YAML parser. A value is a plain word or sentence, one in quotes without escapes, or a list of these
 * on one line. Undefined as soon as YAML might read more in it.
 */
export function readPlainFields(block: string): Record<string, PlainValue> | undefined {
  const lines = block.split('\n').filter((line) => line !== '');
  const fields = readFields(lines, '');
  return lines.length ? undefined : fields;
}

/** The fields that stand first among these lines, behind as much space; takes their lines off. */
function readFields(lines: string[], indent: string): Record<string, PlainValue> | undefined {
  const fields: Record<string, PlainValue> = {};
  for (let own = lineAt(lines, indent); own !== undefined; own = lineAt(lines, indent)) {
    const [, name, written] = field.exec(own) ?? [];
    if (name === undefined || Object.hasOwn(fields, name)) return undefined;
    lines.shift();
    const value = written === undefined ? readWithin(lines, `${indent}  `) : valueOf(written);
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return fields;
}

/** The list or the fields below a name alone. */
function readWithin(lines: string[], indent: string): PlainValue | undefined {
  const first = indent.length > deepest ? undefined : lineAt(lines, indent);
  if (first === undefined) return undefined;
  if (!first.startsWith('- ')) return readFields(lines, indent);
  const items: PlainValue[] = [];
  for (let own: string | undefined = first; own?.startsWith('- '); own = lineAt(lines, indent)) {
    const isFields = field.test(own.slice(2));
    if (isFields) lines[0] = `${indent}  ${own.slice(2)}`;
    else lines.shift();
    const item = isFields ? readFields(lines, `${indent}  `) : valueOf(own.slice(2));
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** The first line without its indent, where it has just this one. */
function lineAt([line]: string[], indent: string): string | undefined {
  return line?.startsWith(indent) && line[indent.length] !== ' ' ? line.slice(indent.length) : undefined;
}

/** In spaces. */
const deepest = 8;

/** A name with its value, or alone above what is in it. */
const field = /^([A-Za-z][A-Za-z0-9]*):(?: (\S.*))?$/;

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
