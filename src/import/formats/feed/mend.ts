import { characterEntities } from 'character-entities';
import type { Doubt, Refused } from '../../core/delivery.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { stretches } from './cut.ts';
import { spaces } from './names.ts';

/**
 * Mends what feeds commonly break, and remembers what it mended. Each mend keeps the lines; none is tried on a piece that can be read as it is.
 * In this order: characters that XML has not, ampersands and angle brackets that were not escaped, attributes without quotation marks, prefixes that
 * were not declared; then tags whose cases differ; then HTML that was not escaped.
 */
export class Mender {
  /** The declarations that were missing so far, as attributes. */
  declarations = '';
  readonly #entities: ReadonlySet<string>;
  readonly #told = new Map<string, { line: number; count: number }>();

  /** `entities` are those that the file declares itself: they are not expanded, and not taken for bare ampersands. */
  constructor(entities: ReadonlySet<string>) {
    this.#entities = entities;
  }

  /** Undefined where no mend helps. */
  tryOn(
    source: string,
    refused: Refused,
    line: number,
    read: (piece: string) => XmlElement | Refused,
  ): XmlElement | undefined {
    const mends = new Set<string>();
    let piece = source;
    let found: XmlElement | Refused = refused;
    for (const step of this.#steps()) {
      for (const [what, fix] of step) {
        const mended = fix(piece);
        if (mended !== piece) mends.add(what);
        piece = mended;
      }
      found = this.#withPrefixes(() => read(piece), mends);
      if (!('message' in found)) break;
    }
    if ('message' in found) return undefined;
    for (const what of mends) this.#tell(what, line);
    return found;
  }

  doubts(): Doubt[] {
    return [...this.#told].map(([what, { line, count }]) => ({
      line,
      message: `is not well-formed XML: ${what}${count > 1 ? ` (in ${count} places)` : ''}. It was mended and read.`,
      fix: 'Look whether the words there are right.',
    }));
  }

  #steps(): [what: string, fix: (source: string) => string][][] {
    return [
      [
        ['it holds characters that XML has not', withoutControls],
        ['an “&” in it is not escaped', (source) => inMarkup(source, (text) => this.#ampersands(text))],
        ['a “]]>” in it stands alone', (source) => inMarkup(source, (text) => text.replaceAll(']]>', ''))],
        [
          'a “<” in it is not escaped',
          (source) => inMarkup(source, (text) => text.replace(/<(?![a-z_/?])|<\/(?![a-z_])/gi, '&lt;')),
        ],
        ['attributes in it have no quotation marks', (source) => inMarkup(source, quotedAttributes)],
      ],
      [['tags in it begin and end in different case', sameCase]],
      [['HTML in it is not escaped', escapedHtml]],
    ];
  }

  #withPrefixes(read: () => XmlElement | Refused, mends: Set<string>): XmlElement | Refused {
    let found = read();
    for (let tries = 0; 'message' in found && tries < 20; tries++) {
      const prefix = /unbound namespace prefix: ["“]([\w.-]+)/.exec(found.message)?.[1];
      if (!prefix || this.declarations.includes(` xmlns:${prefix}=`)) break;
      this.declarations += ` xmlns:${prefix}="${spaces[prefix] ?? `urn:undeclared:${prefix}`}"`;
      mends.add(`the prefix “${prefix}” is not declared`);
      found = read();
    }
    return found;
  }

  #ampersands(text: string): string {
    return text
      .replace(/&#(?:x([\da-f]{1,8})|(\d{1,9}));/gi, (whole, hex?: string, decimal?: string) =>
        isCharacter(hex ? parseInt(hex, 16) : Number(decimal)) ? whole : '',
      )
      .replace(/&(?!#\d{1,9};|#x[\da-f]{1,8};)(?:([a-z_][\w.-]{0,40});)?/gi, (whole, name?: string) =>
        name !== undefined && (Object.hasOwn(characterEntities, name) || this.#entities.has(name))
          ? whole
          : `&amp;${whole.slice(1)}`,
      );
  }

  #tell(what: string, line: number): void {
    const before = this.#told.get(what);
    this.#told.set(what, { line: before?.line ?? line, count: (before?.count ?? 0) + 1 });
  }
}

function inMarkup(source: string, fix: (text: string) => string): string {
  let mended = '';
  for (const { text, markup } of stretches(source)) mended += markup ? fix(text) : text;
  return mended;
}

function withoutControls(source: string): string {
  return source.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function quotedAttributes(text: string): string {
  return text.replace(
    /<([a-z_][\w:.-]*)(\s[^<>]*?)(\/?)>/gi,
    (whole, name: string, attributes: string, empty: string) =>
      wellQuoted.test(attributes) ? whole : `<${name}${attributes.replace(anAttribute, quotedOne)}${empty}>`,
  );
}

const wellQuoted = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*$/;
const anAttribute = /([\w:.-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;

function quotedOne(_: string, name: string, value = ''): string {
  return /^["']/.test(value) ? `${name}=${value}` : `${name}="${value}"`;
}

/** End tags in the case of their start tags. */
function sameCase(source: string): string {
  const open: string[] = [];
  return inMarkup(source, (text) =>
    text.replace(/<(\/?)([a-z_][\w:.-]*)([^<>]*)>/gi, (tag, slash: string, name: string, rest: string) => {
      if (!slash) {
        if (!rest.endsWith('/')) open.push(name);
        return tag;
      }
      if (open.at(-1)?.toLowerCase() !== name.toLowerCase()) return tag;
      return `</${open.pop()!}>`;
    }),
  );
}

/** What holds HTML, put into CDATA. */
function escapedHtml(source: string): string {
  let escaped = '';
  let at = 0;
  const unended = new Set<string>();
  for (const found of source.matchAll(holdsHtml)) {
    const [tag, name = ''] = found;
    const start = found.index + tag.length;
    if (found.index < at || tag.endsWith('/>') || unended.has(name)) continue;
    const end = source.indexOf(`</${name}`, start);
    if (end < 0) {
      unended.add(name);
      continue;
    }
    const inner = source.slice(start, end);
    const html = inner.includes('<') ? `<![CDATA[${inner.replace(/<!\[CDATA\[|\]\]>/g, '')}]]>` : inner;
    escaped += source.slice(at, start) + html;
    at = end;
  }
  return escaped + source.slice(at);
}

const holdsHtml =
  /<((?:[\w.-]+:)?(?:title|description|encoded|summary|content|body|text|full-?text|subtitle))(?:\s[^<>]*)?>/gi;
