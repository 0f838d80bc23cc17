import { firstOf, itemAt } from './assert.ts';
import matter from 'gray-matter';
import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Defect, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import { readPlainFields } from './plainFields.ts';
import { parsedYaml, yamlDefects } from './yamlDefects.ts';
import type { Position } from './yamlPlace.ts';
import { place, start } from './yamlPlace.ts';

export interface FrontMatter {
  /** Every scalar is the string that was written; the schemas convert. */
  fields: unknown;
  /** Line and column of a value, or, where it is missing, of the nearest thing that holds it. */
  locate(path: PropertyKey[], part?: 'key' | 'value'): Position;
  /** A value as it is written, from where `locate` finds it; empty where it is missing. */
  written(path: PropertyKey[]): string;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  defects: Found[];
}

type Found = Omit<Defect, 'file'>;

/**
 * Divides a record's file into front matter and body. The one use of gray-matter, which by itself runs `---js` blocks,
 * answers a broken block with an empty one when asked twice, and closes a block at `----`
 * (https://github.com/jonschlinkert/gray-matter, 4.0.3): the fence is checked before it, every engine but YAML refuses,
 * and YAML is read by the `yaml` package with no types, no aliases and no warnings let pass.
 *
 * `expected` are the fields that the fix of missing front matter names.
 */
export function readFrontMatter(text: string, expected: readonly string[] = []): FrontMatter {
  const fence = checkFence(text, expected);
  if ('message' in fence) return unread([fence]);
  const lines = new LineCounter();
  const defects: Found[] = [];
  let document: Document | undefined;
  let block = '';
  // Of fields that have been read, no name is there twice.
  const located = (): Document => (document ??= parsedYaml(block, lines, false));
  const pairOf = pairFinder();
  const yaml = (found: string): object => {
    block = found;
    const fields = readPlainFields(block);
    if (fields) return fields;
    document = parsedYaml(block, lines);
    emptyNulls(document);
    defects.push(...yamlDefects(document, lines, block));
    return defects.length ? {} : (document.toJS({ maxAliasCount: 0 }) as object);
  };
  const { data, content } = matter(text, {
    language: 'yaml',
    delimiters: '---',
    engines: { yaml, json: refuse, javascript: refuse },
  });
  return {
    fields: data,
    locate: (path, part = 'value') => position(located(), lines, path, part, pairOf),
    written(path) {
      const node = located().getIn(path, true);
      return isNode(node) && node.range ? block.slice(node.range[0], node.range[1]) : '';
    },
    body: content,
    bodyLine: fence.closingLine + 1,
    defects,
  };
}

/**
 * Front matter as it is written in a file, in one form, whoever made it: fields in the order given, those without a value left out, short lists on one line.
 * `readFrontMatter` of it gives the same fields.
 */
export function writeFrontMatter(fields: Record<string, unknown>): string {
  const document = styled(new Document(withoutEmpty(fields), { schema: 'failsafe' }));
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** Short lists on one line, and words that YAML takes for nothing in quotes. */
function styled<N extends Document | Node>(made: N): N {
  visit(made, {
    Scalar: (_, node) => {
      if (/^(?:~|null)$/i.test(String(node.value))) node.type = 'QUOTE_DOUBLE';
    },
    Seq: (_, node) => {
      node.flow = node.items.every(
        (item) => isScalar(item) && typeof item.value === 'string' && item.value.length < 40,
      );
    },
  });
  return made;
}

/**
 * The text of a record with other values in some fields, and all else as its editor wrote it, comments and order too; `undefined` takes a field out.
 * A field that is new follows those that it follows in `order`, or last. The text must be without defects.
 */
export function changeFrontMatter(
  text: string,
  changes: Record<string, unknown>,
  order: readonly string[] = [],
): string {
  const [, opening = '', block = ''] = /^(---[^\n]*\n)([\s\S]*?)(^---[ \t]*$)/m.exec(text) ?? [];
  const document = parseDocument(block, { schema: 'failsafe' });
  for (const [name, value] of Object.entries(changes)) {
    if (isEmpty(value)) {
      document.delete(name);
      continue;
    }
    const isNew = !document.has(name);
    document.set(name, styled(document.createNode(withoutEmpty(value))));
    if (isNew && isMap(document.contents)) moveInto(document.contents.items, order);
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `${opening}${written}${text.slice(opening.length + block.length)}`;
}

/** Puts the last of some fields after those that it follows in an order. */
function moveInto(fields: Pair[], order: readonly string[]): void {
  const added = fields.pop();
  if (!added) return;
  const rank = (field: Pair): number => order.indexOf(String(field.key));
  const before =
    rank(added) < 0 ? fields.length - 1 : fields.findLastIndex((field) => rank(field) < rank(added));
  fields.splice(before + 1, 0, added);
}

/** Groups of fields without those that have no value. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const held = Object.entries(value).filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(held.map(([name, item]) => [name, withoutEmpty(item)]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function refuse(): never {
  throw new Error('only YAML is read');
}

function unread(defects: Found[]): FrontMatter {
  return {
    fields: {},
    locate: () => ({ line: 1, column: 1 }),
    written: () => '',
    body: '',
    bodyLine: 1,
    defects,
  };
}

/** `~` and `null` say that a field is empty; in quotes they are words. */
function emptyNulls(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (node.type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(String(node.value))) node.value = '';
    },
  });
}

/** The block must open on the first line with `---` alone and close with `---` alone. */
function checkFence(text: string, expected: readonly string[]): Found | { closingLine: number } {
  const lines = text.split('\n');
  const first = firstOf(lines).trimEnd();
  if (first !== '---') return wrongOpening(lines, first, expected);
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) {
    return { line: 1, column: 1, ...defect('unclosed-front-matter') };
  }
  if (itemAt(lines, closing).trimEnd() !== '---') {
    return { line: closing + 1, column: 1, ...defect('closing-line', { line: itemAt(lines, closing) }) };
  }
  return { closingLine: closing + 1 };
}

function wrongOpening(lines: string[], first: string, expected: readonly string[]): Found {
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening > 0 && itemAt(lines, opening).startsWith('---')) {
    return { line: opening + 1, column: 1, ...defect('blank-first-line') };
  }
  return { line: 1, column: 1, ...openingFault(first, expected) };
}

function openingFault(line: string, expected: readonly string[]): Refusal {
  if (/^----+$/.test(line)) return defect('opening-line', { line });
  if (/^---+\s*\S/.test(line)) return defect('front-matter-code', { line });
  if (/^(?:\{|;;;)/.test(line)) return defect('front-matter-format', { format: 'JSON' });
  if (line.startsWith('+++')) return defect('front-matter-format', { format: 'TOML' });
  return defect('missing-front-matter', { fields: expected });
}

function position(
  document: Document | undefined,
  lines: LineCounter,
  path: PropertyKey[],
  part: 'key' | 'value',
  pairOf: PairFinder,
): Position {
  let node: unknown = document?.contents;
  let offset: number | undefined;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break;
    const wantKey = part === 'key' && depth === path.length - 1;
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (!pair) {
        if (depth > 0) offset = start(node);
        break;
      }
      offset = start(pair.key);
      node = pair.value;
    } else {
      node = node.items[Number(step)];
    }
    if (!wantKey && isNode(node) && !isAlias(node) && node.range) offset = start(node);
  }
  return offset === undefined ? { line: 1, column: 1 } : place(lines, offset);
}

/** Finds the first pair of a name in a map. */
type PairFinder = (map: YAMLMap, name: string) => Pair | undefined;

/** Makes a finder that remembers the maps it has seen: a map of ten thousand fields may have ten thousand defects. */
function pairFinder(): PairFinder {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  return (map, name) => {
    let pairs = known.get(map);
    if (!pairs) {
      const named = map.items.filter((item) => isPair(item)).map((pair) => [String(pair.key), pair] as const);
      pairs = new Map(named.toReversed());
      known.set(map, pairs);
    }
    return pairs.get(name);
  };
}
