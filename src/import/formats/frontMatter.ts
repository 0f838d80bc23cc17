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
 * Reads the front matter of a text: YAML between lines of `---` (all scalars as strings), TOML between `+++`, JSON, or lines of labels (Pelican,
 * MultiMarkdown). Undefined where a text has none. YAML and TOML that are not well-formed are read line by line, for a colon in a headline breaks them.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const fenced =
    /^(?:\s*\n)?(?<mark>---|\+\+\+)(?<kind>\w*)[ \t]*\n(?<block>[\s\S]{0,100000}?)\n?^\k<mark>[ \t]*(?:\n|$)/m;
  const object = /^(?<block>\s*\{\s*"[\s\S]{0,100000}?\n\})(?=[ \t]*\n\s*[^\s\]},])/;
  const labels = /^(?:\p{L}[\p{L} _-]{1,20}:[ \t]*\S.*\n){2,}(?=[ \t]*\n)/u;
  for (const form of [fenced, object, labels]) {
    const found = form.exec(text);
    if (found?.index !== 0) continue;
    const { mark, kind, block = found[0] } = found.groups ?? {};
    const toml = mark === '+++' || kind === 'toml' ? 'toml' : 'yaml';
    const syntax = form === labels ? 'labels' : form === object || kind === 'json' ? 'json' : toml;
    const fields = read[syntax](block);
    const length = found[0].length;
    return (
      fields && { syntax, fields, body: text.slice(length), line: text.slice(0, length).split('\n').length }
    );
  }
  return undefined;
}

const read: Record<FrontMatter['syntax'], (block: string) => Record<string, unknown> | undefined> = {
  json: (block) => tried(() => JSON.parse(block)),
  toml: (block) => tried(() => parseToml(block)) ?? linesOf(block),
  yaml: (block) =>
    /^["']?[\p{L}_][\p{L}\p{N}_. -]*["']?[ \t]*:(?:\s|$)/mu.test(block)
      ? (tried(() => yamlOf(block)) ?? linesOf(block))
      : undefined,
  labels: (block) => (/^title:/im.test(block) ? linesOf(block) : undefined),
};

function tried(parse: () => unknown): Record<string, unknown> | undefined {
  try {
    const value = parse();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function yamlOf(block: string): unknown {
  const document = parseDocument(block, { schema: 'failsafe', logLevel: 'silent' });
  return document.errors.length ? undefined : document.toJS({ maxAliasCount: 0 });
}

/** `name: value` and `name = value`, with what is set in below. */
function linesOf(block: string): Record<string, unknown> {
  const lines = block.matchAll(/^(\p{L}[\p{L}\p{N} _-]*?)[ \t]*[:=][ \t]*(.*(?:\n[ \t]+.*)*)/gmu);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, unquoted(value ?? '')]));
}

function unquoted(value: string): unknown {
  const items = /^\[(.*)\]$/s.exec(value.trim())?.[1];
  if (items !== undefined) return items.split(',').map(unquoted);
  return value.trim().replace(/^(["'])(.*)\1$/s, '$2');
}
