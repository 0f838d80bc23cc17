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
import type { Node, Pair, YAMLError } from 'yaml';
import type { Defect, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import { readPlainFields } from './plainFields.ts';
import { inQuotes, misreadSign, unquotedValues, withQuotes } from './unquotedValues.ts';

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

export interface Position {
  line: number;
  column: number;
}
type Found = Omit<Defect, 'file'>;

/**
 * Divides a record's file into front matter and body. The one use of gray-matter, which by itself runs `---js` blocks,
 * answers a broken block with an empty one when asked twice, and closes a block at `----`
 * (https://github.com/jonschlinkert/gray-matter, 4.0.3): the fence is checked before it, every engine but YAML refuses,
 * and YAML is read by the `yaml` package with no types, no aliases and no warnings let pass.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fence = checkFence(text);
  if ('message' in fence) return unread([fence]);
  const lines = new LineCounter();
  const defects: Found[] = [];
  let document: Document | undefined;
  let block = '';
  const parsed = (): Document => parsedYaml(block, lines);
  const yaml = (found: string): object => {
    block = found;
    const fields = readPlainFields(block);
    if (fields) return fields;
    document = parsed();
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
    locate: (path, part = 'value') => position((document ??= parsed()), lines, path, part),
    written(path) {
      const node = (document ??= parsed()).getIn(path, true);
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
 * A field that is new stands behind those that it follows in `order`, or last. The text must be without defects.
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

/** Puts the last of some fields behind those that it follows in an order. */
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
function checkFence(text: string): Found | { closingLine: number } {
  const lines = text.split('\n');
  const first = firstOf(lines).trimEnd();
  if (first !== '---') return wrongOpening(lines, first);
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) {
    return { line: 1, column: 1, ...defect('unclosed-front-matter') };
  }
  if (itemAt(lines, closing).trimEnd() !== '---') {
    return { line: closing + 1, column: 1, ...defect('closing-line', { line: itemAt(lines, closing) }) };
  }
  return { closingLine: closing + 1 };
}

function wrongOpening(lines: string[], first: string): Found {
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening > 0 && itemAt(lines, opening).startsWith('---')) {
    return { line: opening + 1, column: 1, ...defect('blank-first-line') };
  }
  return { line: 1, column: 1, ...openingFault(first) };
}

function openingFault(line: string): Refusal {
  if (/^----+$/.test(line)) return defect('opening-line', { line });
  if (/^---+\s*\S/.test(line)) return defect('front-matter-code', { line });
  if (/^(?:\{|;;;)/.test(line)) return defect('front-matter-format', { format: 'JSON' });
  if (line.startsWith('+++')) return defect('front-matter-format', { format: 'TOML' });
  return defect('missing-front-matter');
}

function parsedYaml(block: string, lineCounter = new LineCounter()): Document {
  return parseDocument(block, { schema: 'failsafe', lineCounter, uniqueKeys: true, prettyErrors: false });
}

/** What is wrong with a block: first the values that lack quotes, then what is wrong beside them. */
function yamlDefects(document: Document, lines: LineCounter, block: string): Found[] {
  const unquoted = faultsIn(document) ? unquotedValues(block, (text) => faultsIn(parsedYaml(text))) : [];
  if (!unquoted.length) return defectsIn(document, lines, block);
  const corrected = withQuotes(block, unquoted);
  const correctedLines = new LineCounter();
  return [
    ...unquoted.map(({ from, text, before }) => {
      const sign = misreadSign(text);
      const written = `${before.replace(/^(?:- +)+(?=\w)/, '')}${inQuotes(text)}`;
      return { ...place(lines, from), ...defect('unquoted-value', { ...(sign && { sign }), written }) };
    }),
    ...defectsIn(parsedYaml(corrected, correctedLines), correctedLines, corrected),
  ];
}

function isOpenQuote({ message }: YAMLError): boolean {
  return /^Missing closing ["']/.test(message);
}

function isNamed(key: unknown): boolean {
  return isScalar(key) && String(key.value) !== '';
}

/** How much in a document is an error, or is left out of its values. A quote that nothing closes hides all faults behind it, and outweighs them. */
function faultsIn(document: Document): number {
  const errors = [...document.errors, ...document.warnings];
  let faults = errors.length + 1000 * errors.filter(isOpenQuote).length;
  visit(document, {
    Alias: () => void faults++,
    Pair: (_, { key }) => void (isNamed(key) || faults++),
    Value: (_, node) => {
      if (node.anchor) faults++;
      if (node.tag && !node.tag.startsWith('tag:yaml.org,')) faults++;
    },
  });
  return faults;
}

function defectsIn(document: Document, lines: LineCounter, block: string): Found[] {
  const cut = cutValues(document, block);
  const errors = [...document.errors, ...document.warnings];
  const comments = [...cut.map(({ offset }) => offset), ...errors.filter(isHash).map(({ pos }) => pos[0])];
  const own = errors.filter(
    (error) =>
      isHash(error) || !isOfCut.has(error.code) || !comments.some((offset) => offset <= error.pos[0]),
  );
  const defects: Found[] = [
    ...cut.map(({ offset, ...defect }) => ({ ...place(lines, offset), ...defect })),
    ...own.map((error) => ({ ...place(lines, error.pos[0]), ...inWords(error, block) })),
  ].slice(0, mostErrors);
  visit(document, {
    Alias: (_, node) => {
      defects.push({
        ...place(lines, start(node)),
        ...defect('yaml-alias', { name: node.source }),
      });
    },
  });
  visit(document, {
    Pair: (_, { key }) => {
      if (isNamed(key)) return;
      defects.push({
        ...place(lines, start(key)),
        ...defect('nameless-field'),
      });
    },
  });
  if (!defects.length && document.contents !== null && !isMap(document.contents)) {
    defects.push({ ...place(lines, start(document.contents)), ...defect('not-fields') });
  }
  const seen = new Set<string>();
  return defects.filter(
    ({ line, column, message }) => seen.size !== seen.add(`${line}:${column} ${message}`).size,
  );
}

/**
 * Values of which YAML drops the rest, as a comment, for a space and # stand in them: `title: Vote #3 begins`. Behind a value in quotes or in
 * brackets, and behind one of fixed form, such as a date, it can only be a comment; so it is behind a name in a list, if a space follows the #.
 */
function cutValues(document: Document, block: string): (Omit<Found, keyof Position> & { offset: number })[] {
  const cut: ReturnType<typeof cutValues> = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return;
      const path = pathOf([...ancestors, node]);
      const [from, to] = node.range;
      const [whole = '', comment] = /^[ \t]*(#[^\n]*)/.exec(block.slice(to)) ?? [];
      const name = path.at(-1);
      if (comment === undefined || (typeof name === 'number' && /^#\s/.test(comment))) return;
      if (ofFixedForm.has(String(path.findLast((step) => typeof step === 'string')))) return;
      const inFlow = ancestors.some((one) => isCollection(one) && one.flow);
      const rest = (inFlow ? comment.replace(/[,\]}].*$/s, '') : comment).trimEnd();
      const value = inQuotes(`${block.slice(from, to)} ${rest}`.replace(/\s+/g, ' ').trim());
      cut.push({
        offset: to + whole.length - comment.length,
        field: path
          .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
          .join('')
          .slice(1),
        ...defect('cut-off-value', {
          rest: comment.trimEnd(),
          written: `${typeof name === 'string' ? `${name}: ` : inFlow ? '' : '- '}${value}`,
        }),
      });
    },
  });
  return cut;
}

/** A list that begins with `[#`. */
function isHash({ message }: YAMLError): boolean {
  return message.startsWith('Comments must be separated');
}

/** Errors that follow from a list of which the end was taken for a comment. */
const isOfCut = new Set(['BAD_INDENT', 'MISSING_CHAR']);

/** Fields whose values are codes, dates, ids, paths and addresses, and hold no sentence that could go on. */
const ofFixedForm = new Set(
  'date updated taken at from to lang language status people countries country code notPeople notCountries home homeCountries ambiguousSurname wikidata sameAs url address archivedAt aliases file robots'.split(
    ' ',
  ),
);

/** The names and places that lead to the last of some nodes. */
function pathOf(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, at): (string | number)[] => {
    if (isPair(node)) return [String(node.key)];
    return isCollection(node) && !isMap(node) ? [node.items.indexOf(nodes[at + 1])] : [];
  });
}

/** One slip can make a parser stumble a thousand times. */
const mostErrors = 20;

function inWords(error: YAMLError, block: string): Refusal {
  if (isHash(error)) return defect('hash-value');
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return defect('duplicate-field', { name: block.slice(error.pos[0]).replace(/[:\n].*$/s, '') });
    case 'TAB_AS_INDENT':
      return defect('tab-indent');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return defect('unquoted-value', { written: 'title: "Talks: the second round"' });
    default:
      return defect('bad-yaml', { reason: error.message.replace(/\n.*/s, '').replace(/\.?$/, '.') });
  }
}

function position(
  document: Document | undefined,
  lines: LineCounter,
  path: PropertyKey[],
  part: 'key' | 'value',
): Position {
  let node: unknown = document?.contents;
  let offset: number | undefined;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break;
    const wantKey = part === 'key' && depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
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

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function place(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
