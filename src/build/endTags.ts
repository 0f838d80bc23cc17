/**
 * HTML without the end tags that the standard allows to be left out and that a browser adds at the same place (HTML, 13.1.2.4): of paragraphs,
 * items of lists, and cells and rows of tables, with the white space behind them. Those of `head` and `body` stay: hosts insert before them.
 * The HTML is that of Astro’s templates: every attribute value in double quotes, no comments, and in text no bare `<`.
 */
export function withoutEndTags(html: string): string {
  // Only where an attribute holds a `<` may something look like an end tag; to go round every start tag takes three times as long.
  return lessThanInAttribute.test(html)
    ? html.replace(allTags, (tag) => (tag.startsWith('</') ? '' : tag))
    : html.replace(endTags, '');
}

const lessThanInAttribute = /="[^"<]*<[^"]*"/;

/** What ends a paragraph that comes before it: the start of a block, or the end of what holds the paragraph. */
const endsParagraph =
  '(?:p|div|ul|ol|dl|pre|section|figure|table|details|blockquote|form|nav|aside|article|header|footer|hr|h[1-6])[ >]|\\/(?:div|section|header|footer|article|aside|li|dd|td|figcaption|figure|blockquote|details|nav|main|form)>';

const omitted = `<\\/(?:${[
  `p>\\s*(?=<(?:${endsParagraph}))`,
  'li>\\s*(?=<(?:li[ >]|\\/[uo]l>))',
  'dt>\\s*(?=<d[dt][ >])',
  'dd>\\s*(?=<(?:d[dt][ >]|\\/dl>))',
  't[dh]>\\s*(?=<(?:t[dh][ >]|\\/tr>))',
  'tr>\\s*(?=<(?:tr[ >]|\\/(?:tbody|thead|table)>))',
].join('|')})`;
const endTags = new RegExp(omitted, 'g');
const allTags = new RegExp(`<[a-z](?:"[^"]*"|[^">])*>|${omitted}`, 'g');
