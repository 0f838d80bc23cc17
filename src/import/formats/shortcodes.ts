import type { LeftOut } from '../core/delivery.ts';

/**
 * Markdown without what a site’s generator puts into it (shortcodes of Hugo, tags of Liquid and Nunjucks) and what Obsidian adds to it (links, embeds,
 * callouts, comments). Words that they wrap stay; a picture with a caption becomes a figure. Code is left as it is. `line` is the line of the text’s first.
 */
export function withoutTemplates(text: string, line: number): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const lineAt = (at: number) => line + text.slice(0, at).split('\n').length - 1;
  const leaveOut = (words: string, at: number, why: string) => {
    if (/[\p{L}\p{N}]/u.test(words)) leftOut.push({ line: lineAt(at), text: words, why });
    return '';
  };
  // Each is replaced by as many lines, so that all others stay where they are.
  const kept = (whole: string, made: string) =>
    made + '\n'.repeat(Math.max(0, whole.split('\n').length - made.split('\n').length));
  const plain = text.replace(
    /^(```|~~~)[\s\S]*?^\1.*$|`[^`\n]+`|\{\{[<%]([^{}]*?)[%>]\}\}|\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{%([^{}]*?)%\}|\{\{([^{}]*)\}\}|%%[\s\S]*?%%|!\[\[([^\]\n]+)\]\]|\[\[([^\]\n]+)\]\]/gm,
    (
      whole,
      code?: string,
      hugo?: string,
      liquid?: string,
      value?: string,
      embed?: string,
      link?: string,
      at = 0,
    ) => {
      if (code !== undefined || whole.startsWith('`')) return whole;
      const tag = hugo ?? liquid;
      if (tag !== undefined)
        return kept(whole, figureOf(tag) ?? leaveOut(oneTag(tag), at, 'is for the site’s generator'));
      if (value !== undefined) return leaveOut(value.trim(), at, 'is for the site’s generator');
      if (embed !== undefined)
        return embedded(embed) ?? leaveOut(embed, at, 'is another note or a picture without words');
      if (link !== undefined) return (link.split('|')[1] ?? link.split('#')[0] ?? '') || link;
      return kept(whole, leaveOut(whole.replace(/^%%|%%$|\{%.*?%\}/g, '').trim(), at, 'is a comment'));
    },
  );
  const clean = plain
    .replace(/^([ \t]*(?:> ?)+)\[!\w+\][+-]?[ \t]*(.*)$/gm, '$1$2\n$1')
    .replace(/[ \t]*\{[:#.][^{}\n]*\}[ \t]*$/gm, '')
    .replace(/[ \t]\^[\w-]+[ \t]*$/gm, '')
    .replace(/==(?=\S)([^=\n]+)(?<=\S)==/g, '$1')
    .replace(/(?:^\|.*\|[ \t]*\n?)+/gm, tableOf);
  return { text: clean, leftOut };
}

/** A shortcode or an include of a picture, as a figure; a caption may be its text, its title or its words beside. */
function figureOf(tag: string): string | undefined {
  const attributes = new Map(
    [...tag.matchAll(attribute)].map(([, name, one, other]) => [name, one ?? other ?? '']),
  );
  const rest = tag.replace(attribute, '').match(/[\p{L}\p{N}][^\s"']*/gu) ?? [];
  const caption = attributes.get('caption') ?? attributes.get('title') ?? attributes.get('alt');
  const source =
    attributes.get('src') ?? attributes.get('url') ?? attributes.get('image') ?? attributes.get('image_path');
  if (!caption || source === undefined || rest.length > 3) return undefined;
  const credit = attributes.get('attr') ?? attributes.get('credit');
  return `\n<figure><img src="${source.replaceAll('"', '')}" alt="${(attributes.get('alt') ?? '').replaceAll('"', '')}"><figcaption>${caption}${credit ? ` (${credit})` : ''}</figcaption></figure>\n`;
}

const attribute = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/g;

/** What a tag says: the name of what it calls, and its values. */
function oneTag(tag: string): string {
  return tag.replace(/\s+/g, ' ').replace(/^[-/ ]+|[-/ ]+$/g, '');
}

/** An embedded picture with words. */
function embedded(embed: string): string | undefined {
  const [file = '', words] = embed.split('|');
  if (!/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(file.trim()) || !words || /^\d+(?:x\d+)?$/.test(words))
    return undefined;
  return `![${words}](<${file.trim()}>)`;
}

/** A table of bars as HTML; its second line only draws. */
function tableOf(whole: string): string {
  const rows = whole.trimEnd().split('\n');
  if (!/^\|(?:\s*:?-+:?\s*\|)+\s*$/.test(rows[1] ?? '')) return whole;
  const cells = (row: string, name: string) =>
    `<tr>${row
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => `<${name}>${cell.trim()}</${name}>`)
      .join('')}</tr>`;
  const body = rows.slice(2).map((row) => cells(row, 'td'));
  return `<table>\n${[cells(rows[0] ?? '', 'th'), ...body].join('\n')}\n</table>\n`;
}
