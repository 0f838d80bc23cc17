import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** The fields before a Markdown text, as site generators write them. */
export interface FrontMatter {
  syntax: 'yaml' | 'toml' | 'json' | 'labels';
  fields: Record<string, unknown>;
  /** The text after it, and the line on which that begins. */
  body: string;
  line: number;
}

/**
 * Reads the front matter of a text: YAML between lines of `---` (all scalars as strings), TOML between `+++`, JSON, or lines
 * of labels (Pelican, MultiMarkdown). Undefined where a text has none.
 * YAML that is not well-formed is read line by line, for a colon in a headline breaks it.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const [whole, mark, kind, block = ''] =
    /^(?:\s*\n)?(---|\+\+\+)(\w*)[ \t]*\n([\s\S]{0,100000}?)\n?^\1[ \t]*(?:\n|$)/m.exec(text) ?? [];
  if (whole === undefined || !text.startsWith(whole)) return jsonFront(text) ?? labelFront(text);
  const fields =
    mark === '+++' || kind === 'toml'
      ? tomlFields(block)
      : kind === 'json'
        ? jsonFields(block)
        : yamlFields(block);
  const syntax = mark === '+++' || kind === 'toml' ? 'toml' : kind === 'json' ? 'json' : 'yaml';
  return fields && { syntax, fields, ...after(text, whole.length) };
}

function after(text: string, length: number): { body: string; line: number } {
  return { body: text.slice(length), line: text.slice(0, length).split('\n').length };
}

/** Hugo’s third way: an object, and the text after it. */
function jsonFront(text: string): FrontMatter | undefined {
  if (!/^\s*\{\s*"/.test(text)) return undefined;
  const block = /^\s*\{[\s\S]{0,100000}?\n\}(?=[ \t]*\n\s*[^\s\]},])/.exec(text)?.[0];
  const fields = block === undefined ? undefined : jsonFields(block);
  return fields && block !== undefined ? { syntax: 'json', fields, ...after(text, block.length) } : undefined;
}

/** Labels before a blank line, of which one is the title. */
function labelFront(text: string): FrontMatter | undefined {
  const block = /^(?:[\p{L}][\p{L} _-]{1,20}:[ \t]*\S.*\n){2,}(?=[ \t]*\n)/u.exec(text)?.[0];
  if (block === undefined || !/^title:/im.test(block)) return undefined;
  const lines = block
    .trimEnd()
    .split('\n')
    .map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1) ?? []);
  const fields = Object.fromEntries(lines.map(([name = '', value = '']) => [name.toLowerCase(), value]));
  return { syntax: 'labels', fields, ...after(text, block.length) };
}

function yamlFields(block: string): Record<string, unknown> | undefined {
  if (!/^["']?[\p{L}_][\p{L}\p{N}_. -]*["']?[ \t]*:(?:\s|$)/mu.test(block)) return undefined;
  const document = parseDocument(block, { schema: 'failsafe', logLevel: 'silent' });
  if (!document.errors.length) {
    try {
      const value: unknown = document.toJS({ maxAliasCount: 0 });
      if (isObject(value)) return value;
    } catch {
      // Aliases: what the lines say is enough.
    }
  }
  const lines = block.matchAll(/^([\p{L}_][\p{L}\p{N}_-]*)[ \t]*:[ \t]*(.*(?:\n[ \t]+.*)*)/gmu);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, unquoted(value ?? '')]));
}

function unquoted(value: string): unknown {
  const items = /^\[(.*)\]$/s.exec(value.trim())?.[1];
  if (items !== undefined) return items.split(',').map(unquoted);
  return value.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

function tomlFields(block: string): Record<string, unknown> | undefined {
  try {
    return parseToml(block) as Record<string, unknown>;
  } catch {
    const lines = block.matchAll(/^([\w-]+)[ \t]*=[ \t]*(.*)/gm);
    return Object.fromEntries([...lines].map(([, name, value]) => [name, unquoted(value ?? '')]));
  }
}

function jsonFields(block: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(block);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
