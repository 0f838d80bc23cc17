import { assertDefined, firstOf } from '../../parse/assert.ts';
import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import { writeFrontMatter } from '../../parse/frontMatter.ts';

/**
 * The text of a record with more items in a list of its front matter, and no other character changed. A list that is not there yet is put
 * after the name. The text as it is where no place for them is known.
 */
export function withItems(text: string, field: 'variants' | 'sameAs', items: string[]): string {
  return items.reduce((edited, item) => withItem(edited, field, item), text);
}

/** The text of a record with new fields at the end of its front matter, and no other character changed. None of them may be there. */
export function withFields(text: string, fields: Record<string, unknown>): string {
  if (!Object.keys(fields).length) return text;
  const block = blockOf(text);
  const written = writeFrontMatter(fields).split('\n').slice(1, -2).join('\n');
  if (!block) return text;
  const document = parseDocument(block.yaml, { schema: 'failsafe' });
  if (!isMap(document.contents) || document.contents.flow) return text;
  const indent = ' '.repeat(columnOf(block.yaml, rangeOf(firstOf(document.contents.items).key).start));
  const lines = written.split('\n').map((line) => `${indent}${line}${block.end}`);
  const at = block.start + block.yaml.length;
  return text.slice(0, at) + lines.join('') + text.slice(at);
}

/** Whether the front matter of a record has a field, with a value or without. */
export function hasField(text: string, field: string): boolean {
  return parseDocument(blockOf(text)?.yaml ?? '', { schema: 'failsafe' }).has(field);
}

/** A value as YAML: bare where nothing in it could be read as more than a name. */
export function writtenName(name: string): string {
  return /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) && !/^(?:null|~)$/i.test(name) ? name : JSON.stringify(name);
}

function withItem(text: string, field: string, item: string): string {
  const block = blockOf(text);
  if (!block) return text;
  const { yaml, start, end } = block;
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const insert = (at: number, words: string) => text.slice(0, start + at) + words + text.slice(start + at);
  const list = document.get(field);
  const fields = document.contents;
  if (isSeq(list)) {
    const last = list.items.at(-1);
    const { start: opening } = rangeOf(list);
    if (list.flow) {
      return last
        ? insert(rangeOf(last).end, `, ${writtenName(item)}`)
        : insert(opening + 1, writtenName(item));
    }
    const column = columnOf(yaml, opening);
    return insert(
      endOfLine(yaml, rangeOf(last).end - 1),
      `${end}${' '.repeat(column)}- ${writtenName(item)}`,
    );
  }
  if (!isMap(fields) || document.has(field)) return text;
  const pair = fields.items.find(({ key }) => String(key) === 'name');
  if (!pair || !isNode(pair.value)) return text;
  const value = rangeOf(pair.value);
  if (fields.flow) return insert(value.end, `, ${field}: [${writtenName(item)}]`);
  const column = columnOf(yaml, rangeOf(pair.key).start);
  return insert(
    endOfLine(yaml, value.end - 1),
    `${end}${' '.repeat(column)}${field}: [${writtenName(item)}]`,
  );
}

/** The front matter between its fences, where it begins, and how its lines end. */
function blockOf(text: string): { yaml: string; start: number; end: string } | undefined {
  const fence = /^(\uFEFF?---[^\r\n]*(?:\r\n|\r|\n))([\s\S]*?)(?=^---[ \t]*$)/m.exec(
    text.replace(/\r(?!\n)/g, '\n'),
  );
  if (!fence) return undefined;
  const [, opening = '', yaml = ''] = fence;
  return { yaml, start: opening.length, end: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n' };
}

/** Where a node of YAML is in its block. */
function rangeOf(node: unknown): { start: number; end: number } {
  const [start, end] = assertDefined(isNode(node) ? node.range : undefined, 'the range of a node');
  return { start, end };
}

function columnOf(yaml: string, at: number): number {
  return at - (yaml.lastIndexOf('\n', at - 1) + 1);
}

function endOfLine(yaml: string, from: number): number {
  return from + yaml.slice(from).search(/\r?\n|$/);
}
