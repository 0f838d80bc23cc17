/** A value of front matter that YAML does not read as the text it is, for want of quotes. Offsets are UTF-16, into the block. */
export interface UnquotedValue {
  from: number;
  to: number;
  text: string;
  /** What precedes it: `title: `, `- `. */
  before: string;
}

/**
 * The values of a block of YAML that cause its faults by beginning with a sign of YAML or by holding a colon and a space. A suspect is kept
 * only if the block has more faults without quotes around it. `faultsOf` counts what YAML finds wrong in a block.
 */
export function unquotedValues(block: string, faultsOf: (block: string) => number): UnquotedValue[] {
  const suspects = suspectsIn(block).slice(0, mostSuspects);
  if (!suspects.length) return [];
  let kept = suspects;
  let least = faultsOf(withQuotes(block, kept));
  for (const one of suspects) {
    const others = kept.filter((other) => other !== one);
    const faults = faultsOf(withQuotes(block, others));
    if (faults > least) continue;
    kept = others;
    least = faults;
  }
  return kept;
}

/** The block with quotes around some of its values; every line keeps its place. */
export function withQuotes(block: string, values: readonly UnquotedValue[]): string {
  return values
    .toReversed()
    .reduce(
      (text, { from, to, text: value }) => text.slice(0, from) + inQuotes(value) + text.slice(to),
      block,
    );
}

/** Any text, written so that YAML reads it back unchanged. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The sign that begins a value and keeps YAML from reading it as text; undefined where a colon and a space do. */
export function misreadSign(value: string): { written: string; meaning: string } | undefined {
  const written = value.charAt(0);
  const meaning = meanings[written];
  return meaning && !isPlainStart(value) ? { written, meaning } : undefined;
}

/** Each takes a parse to clear. */
const mostSuspects = 20;

const meanings: Record<string, string> = {
  '[': 'a list',
  '{': 'a group of fields',
  '"': 'quotes around the whole value',
  "'": 'quotes around the whole value',
  '*': 'an alias',
  '&': 'an anchor',
  '!': 'a type',
  '%': 'a directive',
  '|': 'a text on the lines below',
  '>': 'a text on the lines below',
  '-': 'an item of a list',
  '?': 'the name of a field',
  '@': 'a sign of its own',
  '`': 'a sign of its own',
  ']': 'the end of a list',
  '}': 'the end of a group',
  ',': 'the end of an item',
};

function suspectsIn(block: string): UnquotedValue[] {
  return [...block.matchAll(valueOfLine)].flatMap((match) => {
    const [, indent = '', before = '', written = ''] = match;
    const text = written.trimEnd();
    const from = match.index + indent.length + before.length;
    return isSuspect(text, block) ? [{ from, to: from + text.length, text, before }] : [];
  });
}

/** A value after a field’s name, after the dash of a list, or after both. */
const valueOfLine = /^([ ]*)((?:- +)+(?:[\w-]+: +)?|[\w-]+: +)(\S.*)$/gm;

function isSuspect(value: string, block: string): boolean {
  if (value.startsWith('#')) return false;
  const sign = value.charAt(0);
  if (!(sign in meanings) || isPlainStart(value)) return /:(?:\s|$)/.test(value);
  if (/^[*&]\S/.test(value) && hasAliases(block)) return false;
  return !wellFormed.some((shape) => shape.test(value)) && !isClosed(value);
}

/** Whether a block names an anchor and refers to it, as only YAML does. */
function hasAliases(block: string): boolean {
  const marked = (sign: '&' | '*') =>
    [...block.matchAll(/(?<=[\s[{,])([&*])([^\s,[\]{}]+)/g)].flatMap((found) =>
      found[1] === sign ? [found[2]!] : [],
    );
  const anchors = new Set(marked('&'));
  return marked('*').some((name) => anchors.has(name));
}

/** A hyphen or question mark means something only before a space. */
function isPlainStart(value: string): boolean {
  return /^[-?]\S/.test(value);
}

/** Values in quotes from end to end, and the heads of texts on the lines below. */
const wellFormed = [
  /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/,
  /^'(?:[^']|'')*'\s*(?:#.*)?$/,
  /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/,
  /^!!/,
];

/** Whether the bracket that begins a value ends it too, as a list on one line. */
function isClosed(value: string): boolean {
  const close = { '[': ']', '{': '}' }[value.charAt(0)];
  if (!close) return false;
  let depth = 0;
  for (const [at, sign] of [...value].entries()) {
    if (sign === value[0]) depth++;
    if (sign === close && --depth === 0) return /^\s*(?:#.*)?$/.test([...value].slice(at + 1).join(''));
  }
  return false;
}
