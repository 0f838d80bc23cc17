import type { LeftOut } from '../core/delivery.ts';
import { lineEnds } from '../core/notation/places.ts';

/**
 * Markdown without what a site’s generator puts into it (shortcodes of Hugo, tags of Liquid and Nunjucks) and what Obsidian adds to it (links, embeds,
 * callouts, comments). Words that they wrap stay; a picture with a caption becomes a figure. Code is left as it is. `line` is the line of the text’s first.
 */
export function withoutTemplates(text: string, line: number): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const replaced = text.replace(template, (whole: string, ...rest: unknown[]) => {
    const { code, tag, embed, link } = rest.at(-1) as Partial<Record<string, string>>;
    if (code !== undefined) return whole;
    if (link !== undefined) return (link.split('|')[1] ?? link.split('#')[0] ?? '') || link;
    const made = tag === undefined ? embed && embedded(embed) : figureOf(tag);
    const words = whole
      .replace(/\{%-?\s*(?:end)?comment\s*-?%\}|^[!{[%<\s/-]+|[\]}%>\s/-]+$/g, '')
      .replace(/\s+/g, ' ');
    if (made === undefined && /[\p{L}\p{N}]/u.test(words)) {
      const at = rest.at(-3) as number;
      const why =
        embed === undefined ? 'is for the site’s generator' : 'is another note or a picture without words';
      leftOut.push({ line: line + lineEnds(text.slice(0, at)), text: words, why });
    }
    // Replaced by as many lines, so that all others stay where they are.
    return (made ?? '') + '\n'.repeat(Math.max(0, lineEnds(whole) - lineEnds(made ?? '')));
  });
  const clean = replaced
    .replace(/^([ \t]*(?:> ?)+)\[!\w+\][+-]?[ \t]*(.*)$/gm, '$1$2\n$1')
    .replace(/[ \t]*\{[:#.][^{}\n]*\}[ \t]*$|[ \t]\^[\w-]+[ \t]*$/gm, '')
    .replace(/==(?=\S)([^=\n]+)(?<=\S)==/g, '$1')
    .replace(/^(\|.*\|[ \t]*\n)\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*\n((?:\|.*\|[ \t]*(?:\n|$))*)/gm, tableOf);
  return { text: clean, leftOut };
}

const template = new RegExp(
  [
    /(?<code>^(?<fence>```|~~~)[\s\S]*?^\k<fence>.*$|`[^`\n]+`)/,
    /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|%%[\s\S]*?%%/,
    /\{\{[<%](?<tag>[^{}]*?)[%>]\}\}|\{%(?<tag>[^{}]*?)%\}|\{\{[^{}]*\}\}/,
    // What MDX loads and declares goes to the next blank line.
    /^(?:import\s[^\n]*?["'][^"'\n]+["'];?[ \t]*$|export\s+(?:const|let|var|default|(?:async )?function)\b)(?:.*\n?(?=.*\S))*.*/,
    /!\[\[(?<embed>[^[\]\n]+)\]\]|\[\[(?<link>[^[\]\n]+)\]\]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** A sign that begins no tag would take what follows with it. */
const beginsNoTag = [/<(?!\/?[a-z][^<>]*>)/gi, '&lt;'] as const;

function tableOf(_: string, head: string, body: string): string {
  const rows = (head + body).trim().split('\n');
  const cells = rows.map((row) =>
    row
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .replace(...beginsNoTag)
      .split(/(?<!\\)\|/)
      .map((cell) => `<td>${cell.trim()}</td>`),
  );
  return `<table>\n${cells.map((row) => `<tr>${row.join('')}</tr>`).join('\n')}\n</table>\n\n`;
}

/** A shortcode or an include of a picture, as a figure; a caption may be its text, its title or its words beside. */
function figureOf(tag: string): string | undefined {
  const values = attributesOf(tag);
  const value = (...names: string[]) =>
    names.map((name) => values.get(name)).find((one) => one !== undefined);
  const rest = tag.replace(attribute, '').match(/[\p{L}\p{N}][^\s"']*/gu) ?? [];
  const [caption, source] = [value('caption', 'title', 'alt'), value('src', 'url', 'image', 'image_path')];
  if (!caption || source === undefined || rest.length > 3) return undefined;
  const credit = value('attr', 'credit');
  const words = `${caption}${credit ? ` Photo: ${credit}` : ''}`.replace(...beginsNoTag);
  const [src, alt] = [source, value('alt') ?? ''].map((text) => text.replaceAll('"', ''));
  return `\n<figure><img src="${src}" alt="${alt}"><figcaption>${words}</figcaption></figure>\n`;
}

/** The values in a tag by their names in small letters; without the backslashes before quotation marks. */
export function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(attribute)].map(([, name, one, other, bare]) => [
      name!.toLowerCase(),
      (one ?? other ?? bare ?? '').replace(/\\(["'])/g, '$1'),
    ]),
  );
}

const attribute = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+))/g;

function embedded(embed: string): string | undefined {
  const [file = '', words] = embed.split('|');
  const isPicture = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(file.trim());
  return isPicture && words && !/^\d+(?:x\d+)?$/.test(words) ? `![${words}](<${file.trim()}>)` : undefined;
}
