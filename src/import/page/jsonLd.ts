import { append } from '../core/append.ts';
import type { Root } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import type { Doubt, InputText, LeftOut } from '../core/delivery.ts';
import { leafTexts } from './leafTexts.ts';
import { attribute, elementsOf, lineOf, rawText } from './tree.ts';

/** An object of JSON-LD, or what microdata and RDFa say in its shape. */
export type Thing = Record<string, unknown>;

export interface JsonLd {
  /** What the page describes at the top: the items of its blocks, of arrays and `@graph`, in their order. */
  things: Thing[];
  /** Finds what is only named by its `@id`. */
  byId: Map<string, Thing>;
  leaves: InputText[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/**
 * Reads the JSON-LD blocks of a page (JSON-LD 1.1, section 7, “Embedding JSON-LD in HTML Documents”; schema.org). What sites get wrong is mended and told:
 * line breaks within strings, commas too many, characters escaped as in HTML.
 */
export function readJsonLd(tree: Root): JsonLd {
  const found: JsonLd = { things: [], byId: new Map(), leaves: [], leftOut: [], doubts: [] };
  for (const script of elementsOf(tree)) {
    if (script.tagName !== 'script' || !/^\s*application\/ld\+json/i.test(attribute(script, 'type')))
      continue;
    const text = rawText(script);
    const line = lineOf(script);
    if (!visible.test(text)) continue;
    const { value, mended } = parsed(text);
    if (value === undefined) {
      found.doubts.push({
        line,
        message: 'a block of its JSON-LD is broken, and was not read.',
        fix: 'Look whether date, byline and source are right.',
      });
      found.leftOut.push({ line, text, why: 'is JSON-LD that cannot be read' });
      continue;
    }
    if (mended)
      found.doubts.push({
        line,
        message: `a block of its JSON-LD is not valid JSON: ${mended}; it was read all the same.`,
        fix: 'Look whether date, byline and source are right.',
      });
    collect(value, found);
    append(found.leaves, stringsOf(value, text, lineOf(script.children[0] ?? script)));
  }
  return found;
}

/** A value as a thing: itself, or what it names by its `@id`, or a thing with that name. */
export function asThing(value: unknown, { byId }: Pick<JsonLd, 'byId'>): Thing | undefined {
  if (typeof value === 'string') return visible.test(value) ? { name: value } : undefined;
  if (!isThing(value)) return undefined;
  const id = value['@id'];
  const known = typeof id === 'string' ? byId.get(id) : undefined;
  return known && known !== value ? { ...known, ...value } : value;
}

/** A value as a list of things. */
export function asThings(value: unknown, context: Pick<JsonLd, 'byId'>): Thing[] {
  return listOf(value)
    .map((one) => asThing(one, context))
    .filter((one) => one !== undefined);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.slice(0, mostItems)
    : value === undefined || value === null
      ? []
      : [value];
}

export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : [],
  );
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const mostItems = 5_000;
const deepest = 40;

function parsed(text: string): { value: unknown; mended?: string } {
  const bare = text
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '')
    .replace(/;\s*$/, '');
  const plain = tried(bare);
  if (plain !== undefined) return { value: plain };
  const { text: mendedText, mended } = withoutSlips(bare);
  const value = tried(mendedText);
  if (value !== undefined) return { value, mended: mended.join(' and ') };
  const unescaped = withoutSlips(
    bare
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  );
  const last = /&(?:quot|#34);/.test(bare) ? tried(unescaped.text) : undefined;
  return last === undefined
    ? { value: undefined }
    : { value: last, mended: 'its quotation marks are escaped as in HTML' };
}

function tried(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** JSON with its commonest slips mended: control characters within strings, commas before a bracket, what follows the last bracket. */
function withoutSlips(text: string): { text: string; mended: string[] } {
  const parts: string[] = [];
  const mended = new Set<string>();
  let from = 0;
  const put = (until: number, instead: string, slip: string) => {
    parts.push(text.slice(from, until), instead);
    mended.add(slip);
  };
  let within = false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (within && character === '\\') at++;
    else if (character === '"') within = !within;
    else if (within && character < ' ') {
      put(
        at,
        character === '\n' ? '\\n' : character === '\t' ? '\\t' : ' ',
        'a string runs over the end of its line',
      );
      from = at + 1;
    } else if (!within && character === ',') {
      const next = /[^\s]/g;
      next.lastIndex = at + 1;
      const after = next.exec(text);
      if (after && /[\]},]/.test(after[0])) {
        put(at, '', 'it has a comma too many');
        from = at + 1;
        // Blanks are looked at once, however many commas follow each other.
        at = after.index - 1;
      }
    } else if (!within && (character === '{' || character === '[')) depth++;
    else if (
      !within &&
      (character === '}' || character === ']') &&
      --depth === 0 &&
      visible.test(text.slice(at + 1))
    ) {
      const rest = text.slice(at + 1).trim();
      if (/^[{[]/.test(rest) || depth < 0) continue;
      put(at + 1, '', 'something follows its last bracket');
      from = text.length;
      break;
    }
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), mended: [...mended] };
}

/** Takes in the things at the top of a block, and every `@id` below. */
function collect(value: unknown, found: JsonLd): void {
  const top: unknown[] = listOf(value);
  for (let at = 0; at < top.length && at < mostItems; at++) {
    const one = top[at];
    if (Array.isArray(one)) top.push(...one.slice(0, mostItems));
    if (!isThing(one)) continue;
    if (one['@type'] !== undefined || one['@graph'] === undefined) found.things.push(one);
    top.push(...listOf(one['@graph']));
    for (const name of ['mainEntity', 'mainEntityOfPage'])
      if (isThing(one[name]) && one[name]['headline'] !== undefined) top.push(one[name]);
  }
  const stack: [unknown, number][] = [[value, 0]];
  while (stack.length) {
    const [one, depth] = stack.pop()!;
    if (depth > deepest || typeof one !== 'object' || one === null) continue;
    if (isThing(one) && typeof one['@id'] === 'string' && Object.keys(one).length > 1) {
      const known = found.byId.get(one['@id']);
      if (!known || Object.keys(known).length < Object.keys(one).length) found.byId.set(one['@id'], one);
    }
    for (const inner of Object.values(one)) stack.push([inner, depth + 1]);
  }
}

/** Every text of a block but the names of its vocabulary and the addresses of pictures, with its line. */
function stringsOf(value: unknown, source: string, line: number): InputText[] {
  const leaves: InputText[] = [];
  const finder = source.includes('\n') ? lineFinder(source, line) : () => line;
  const stack: { value: unknown; path: string; depth: number }[] = [{ value, path: 'ld+json', depth: 0 }];
  while (stack.length) {
    const { value: one, path, depth } = stack.pop()!;
    if (typeof one === 'string' && visible.test(one)) {
      const at = finder(one);
      for (const text of leafTexts(path.replace(/\.name$/, '').replace(/^.*\.|\[\d+\]$/g, ''), one))
        leaves.push({ line: at, path, text });
    }
    if (typeof one !== 'object' || one === null || depth > deepest) continue;
    const isPart =
      /\.(?:image|logo|publisher|author|thumbnail|associatedMedia|primaryImageOfPage)(?:\[\d+\])?$/.test(
        path,
      );
    const entries = Object.entries(one as Record<string, unknown>).filter(
      ([name, inner]) => !isPlumbing(name, inner) && !(isPart && /^(?:url|mainEntityOfPage)$/.test(name)),
    );
    for (const [name, inner] of entries.toReversed())
      stack.push({
        value: inner,
        path: Array.isArray(one) ? `${path}[${name}]` : `${path}.${name}`,
        depth: depth + 1,
      });
  }
  return leaves;
}

function isPlumbing(name: string, value: unknown): boolean {
  if (name.startsWith('@')) return true;
  if (
    /^(?:width|height|position|potentialAction|encodingFormat|cssSelector|isAccessibleForFree|xpath|itemListElement|fileFormat|urlTemplate)$/.test(
      name,
    )
  )
    return true;
  return (
    typeof value === 'string' &&
    /^(?:https?:)?\/\//.test(value) &&
    !/^(?:url|mainEntityOfPage|sameAs)$/.test(name)
  );
}

/** Finds the line of a string; they are asked for in the order of the source. */
function lineFinder(source: string, line: number): (text: string) => number {
  let at = 0;
  let lines = line;
  let missed = 0;
  return (text) => {
    if (missed > 50) return lines;
    const found = source.indexOf(JSON.stringify(text).slice(1, 40).replace(/"$/, ''), at);
    if (found === -1) {
      missed++;
      return lines;
    }
    for (
      let next = source.indexOf('\n', at);
      next !== -1 && next < found;
      next = source.indexOf('\n', next + 1)
    )
      lines++;
    at = found;
    return lines;
  };
}
