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
 * Reads the front matter of a text: YAML between lines of `---`, the last perhaps `...` (all scalars as strings), TOML between `+++`, JSON, or lines of
 * labels (Pelican, MultiMarkdown). Undefined where a text has none. YAML that a colon in a headline breaks is read all the same, and else what is not
 * well-formed line by line.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  for (const [form, usual] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const { mark, kind, block = found[0] } = found.groups ?? {};
    const fenced = mark === '+++' ? 'toml' : usual;
    const syntax = kind === 'toml' || kind === 'json' ? kind : fenced;
    const fields = readers[syntax](block);
    const before = found[0];
    return fields && { syntax, fields, body: text.slice(before.length), line: before.split('\n').length };
  }
  return undefined;
}

const forms: [form: RegExp, usual: FrontMatter['syntax']][] = [
  [
    /^(?:\s*\n)?(?<mark>---|\+\+\+)(?<kind>\w*)[ \t]*\n(?<block>[\s\S]{0,100000}?)\n?(?<=\n)(?:\k<mark>|\.{3})[ \t]*(?:\n|$)/,
    'yaml',
  ],
  [/^(?<block>\s*\{\s*"[\s\S]{0,100000}?\n\})(?=[ \t]*\n\s*[^\s\]},])/, 'json'],
  [/^(?:\p{L}[\p{L} _-]{1,20}:[ \t]*\S.*\n){2,}(?=[ \t]*\n)/u, 'labels'],
];

const readers: Record<FrontMatter['syntax'], (block: string) => FrontMatter['fields'] | undefined> = {
  json: (block) => parsed(() => JSON.parse(block)),
  toml: (block) => parsed(() => parseToml(block)) ?? linesOf(block),
  yaml: (block) =>
    block.trim() === '' || /^["']?[\p{L}_][\p{L}\p{N}_. -]*["']?[ \t]*:(?:\s|$)/mu.test(block)
      ? (parsed(() => yamlOf(block)) ?? parsed(() => yamlOf(withQuotes(block))) ?? linesOf(block))
      : undefined,
  labels: (block) => (/^title:/im.test(block) ? linesOf(block) : undefined),
};

function parsed(parse: () => unknown): FrontMatter['fields'] | undefined {
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

/** With quotation marks around each value that, on its line alone, is no YAML: `title: Ferry: the end`. */
function withQuotes(block: string): string {
  const valued = /^([ \t]*(?:- )?[\p{L}_][\p{L}\p{N}_ -]*:[ \t]+)([^\s[{].*)$/gmu;
  return block.replace(valued, (line, name: string, value: string) => {
    const isYaml = parsed(() => yamlOf(line.trim())) !== undefined;
    return isYaml ? line : name + JSON.stringify(unquoted(value));
  });
}

/** `name: value` and `name = value`, with what is set in below. */
function linesOf(block: string): FrontMatter['fields'] {
  const lines = block.matchAll(/^(\p{L}[\p{L}\p{N} _-]*?)[ \t]*[:=][ \t]*(.*(?:\n[ \t]+.*)*)/gmu);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, unquoted(value ?? '')]));
}

function unquoted(value: string): unknown {
  const items = /^\[(.*)\]$/s.exec(value.trim())?.[1];
  return items?.split(',').map(unquoted) ?? value.trim().replace(/^(["'])(.*)\1$/s, '$2');
}
