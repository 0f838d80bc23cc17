import { refusal } from '../../core/refusals.ts';
import type { Doubt, LeftOut, Refused } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import { visible } from '../../../parse/sourceText.ts';

/** A piece of a file, and where it begins in it. */
export interface Segment {
  source: string;
  line: number;
  column: number;
  /** Where the file ends, for an item that does not end before it does. */
  cutOff?: { line: number; column: number };
}

export interface Parts {
  /** The feed without its items; as many lines as it had. */
  head: Segment;
  segments: Segment[];
  /** Whether the root ends. */
  ended: boolean;
  end: { line: number; column: number };
  /** Those that the document type declares. */
  entities: Set<string>;
  doubts: Doubt[];
  leftOut: LeftOut[];
}

/** Cuts a feed into its head and its items by their tags alone, in one pass; CDATA and comments are passed over. */
export function cut(text: string, name: string): Parts | Refused {
  const tags = tagsOf(text, name);
  const root = tags.find(({ kind }) => kind === 'root') ?? tags.find(({ kind }) => kind === 'item');
  if (!root)
    return {
      line: 1,
      ...refusal('no-items', { what: 'the file holds no feed', advice: 'Look whether it is RSS or Atom.' }),
    };
  const places = new Places(text);
  const before = prolog(text.slice(0, root.start));
  const rootEnd = tags.findLast(({ kind }) => kind === 'rootEnd');
  const end = new Places(text).at(text.trimEnd().length);
  const inner = tags.filter(({ start }) => start > root.start);
  const spans = itemSpans(root.kind === 'item' ? tags : inner, text.length);
  const segments: Segment[] = [];
  const head: string[] = [];
  const first = new Places(text).at(root.start);
  let at = root.start;
  for (const span of spans) {
    const place = places.at(span.start);
    const source = text.slice(span.start, span.end);
    head.push(text.slice(at, span.start), '\n'.repeat(newlines(source)));
    const closed = span.missingEnd === undefined ? source : `${source.trimEnd()}</${span.missingEnd}>`;
    segments.push({ source: closed, ...place, ...(span.cutOff && { cutOff: end }) });
    at = span.end;
  }
  head.push(text.slice(at, rootEnd?.end ?? text.length));
  const missing = spans.findIndex(({ missingEnd }) => missingEnd !== undefined);
  const doubts = [...before.doubts];
  if (missing >= 0) doubts.push(noEnd(segments[missing]!.line, name));
  const after = rootEnd
    ? outside(text.slice(rootEnd.end), places.at(rootEnd.end).line, 'after')
    : { doubts: [], leftOut: [] };
  return {
    head: {
      source:
        root.kind === 'item'
          ? '<feed xmlns="http://www.w3.org/2005/Atom"/>'
          : closedHead(head.join(''), rootEnd !== undefined),
      ...first,
    },
    segments,
    ended: rootEnd !== undefined || root.kind === 'item',
    end,
    entities: before.entities,
    doubts: [...doubts, ...after.doubts],
    leftOut: [...before.leftOut, ...after.leftOut],
  };
}

/** Divides a source into what is markup and what is CDATA or a comment; one that does not end goes on to the end. */
export function* stretches(source: string): Generator<{ text: string; markup: boolean }> {
  let at = 0;
  for (const opening = /<!\[CDATA\[|<!--/g; ;) {
    opening.lastIndex = at;
    const found = opening.exec(source);
    if (!found) break;
    if (found.index > at) yield { text: source.slice(at, found.index), markup: true };
    const closing = found[0] === '<!--' ? '-->' : ']]>';
    const close = source.indexOf(closing, found.index + found[0].length);
    at = close < 0 ? source.length : close + closing.length;
    yield { text: source.slice(found.index, at), markup: false };
  }
  if (at < source.length) yield { text: source.slice(at), markup: true };
}

interface Tag {
  kind: 'root' | 'rootEnd' | 'item' | 'itemEnd' | 'channelEnd';
  start: number;
  end: number;
  /** An element that is its own end. */
  empty: boolean;
  name: string;
}

function tagsOf(text: string, item: string): Tag[] {
  const tags: Tag[] = [];
  const wanted = new RegExp(`<(/?)((?:[\\w.-]+:)?(?:rss|rdf|feed|channel|${item}))(?=[\\s>/])[^<>]*>`, 'gi');
  const names: Partial<Record<'root' | 'item', string>> = {};
  let at = 0;
  for (const { text: stretch, markup } of stretches(text)) {
    if (markup)
      for (const { 0: whole, 1: slash, 2: name = '', index } of stretch.matchAll(wanted)) {
        const kind = kindOf(name.toLowerCase(), item, names);
        if (!kind || (kind === 'channel' && !slash)) continue;
        const start = at + index;
        const end = start + whole.length;
        tags.push({
          kind: `${kind}${slash ? 'End' : ''}` as Tag['kind'],
          start,
          end,
          empty: whole.endsWith('/>'),
          name,
        });
      }
    at += stretch.length;
  }
  return tags;
}

/** The first root and the first item settle their prefixes: `media:item` is no item, and `podcast:channel` no channel. */
function kindOf(
  name: string,
  item: string,
  names: Partial<Record<'root' | 'item', string>>,
): 'root' | 'item' | 'channel' | undefined {
  const [local, prefix] = name.split(':').toReversed() as [string, string?];
  if (local === 'channel')
    return prefix === undefined || names.root?.startsWith(`${prefix}:`) ? 'channel' : undefined;
  const kind = local === item ? 'item' : 'root';
  names[kind] ??= name;
  return names[kind] === name ? kind : undefined;
}

interface Span {
  start: number;
  end: number;
  cutOff?: boolean;
  /** The name of the end tag that is missing, where something else shows where the item ends. */
  missingEnd?: string;
}

function itemSpans(tags: Tag[], length: number): Span[] {
  const spans: Span[] = [];
  let open: Tag | undefined;
  for (const tag of tags) {
    if (open && tag.kind === 'itemEnd') spans.push({ start: open.start, end: tag.end });
    else if (open) spans.push({ start: open.start, end: tag.start, missingEnd: open.name });
    open = undefined;
    if (tag.kind === 'item' && tag.empty) spans.push({ start: tag.start, end: tag.end });
    else if (tag.kind === 'item') open = tag;
  }
  if (open) spans.push({ start: open.start, end: length, cutOff: true });
  return spans;
}

/** A head whose end is missing, ended: what is behind the last item cannot have held much. */
function closedHead(head: string, ended: boolean): string {
  if (ended) return head;
  const whole = head.replace(/<[^<>]*$/, '');
  const open: string[] = [];
  for (const { text, markup } of stretches(whole))
    if (markup)
      for (const [tag, slash, name = ''] of text.matchAll(/<(\/?)([a-z_][\w:.-]*)[^<>]*>/gi))
        if (slash) open.pop();
        else if (!tag.endsWith('/>')) open.push(name);
  return (
    whole +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}

function prolog(text: string): { entities: Set<string>; doubts: Doubt[]; leftOut: LeftOut[] } {
  const entities = new Set([...text.matchAll(/<!ENTITY\s+([\w.-]+)/g)].map(([, name]) => name!));
  const declaration = text.indexOf('<?xml');
  const blank = declaration > 0 && !text.slice(0, declaration).replace('\ufeff', '').trim();
  const told = outside(text.replace(/<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>/i, ''), 1, 'before');
  if (blank && /\s/.test(text.slice(0, declaration)))
    told.doubts.push({
      line: 1,
      message: 'white space stands before the XML declaration; it was passed over.',
      fix: 'Nothing is to be done; the feed’s maker may like to know.',
    });
  return { entities, ...told };
}

/** What stands before the root or behind it and is no XML of its own: a warning that a server printed. */
function outside(
  text: string,
  line: number,
  where: 'before' | 'after',
): { doubts: Doubt[]; leftOut: LeftOut[] } {
  const words = plainText(text.replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g, ' '));
  if (!visible.test(words)) return { doubts: [], leftOut: [] };
  return {
    doubts: [
      {
        line,
        message: `text stands ${where} the feed; it was passed over.`,
        fix: 'Look under what is left out whether it belongs to a story.',
      },
    ],
    leftOut: [{ line, text: words, why: `stands ${where} the feed` }],
  };
}

function noEnd(line: number, name: string): Doubt {
  return {
    line,
    message: `</${name}> is missing; the item was taken to end where the next thing begins.`,
    fix: 'Look whether the story is whole.',
  };
}

/** Lines and columns of places that are asked for in their order; to look back begins anew. */
class Places {
  readonly #text: string;
  #line = 1;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(index: number): { line: number; column: number } {
    if (index < this.#start) return new Places(this.#text).at(index);
    for (
      let next = this.#text.indexOf('\n', this.#start);
      next >= 0 && next < index;
      next = this.#text.indexOf('\n', this.#start)
    ) {
      this.#line++;
      this.#start = next + 1;
    }
    return { line: this.#line, column: index - this.#start + 1 };
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
