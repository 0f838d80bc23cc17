import type { Json } from '../core/notation/json.ts';
import { field, itemsOf, scalar, textField } from '../core/notation/jsonFields.ts';

/**
 * The words of a post as Ghost’s editors hold them, as HTML: Lexical, a tree of nodes, or Mobiledoc, a list of sections and cards. Emphasis is not kept,
 * for this stands in where an export has no HTML.
 */
export function htmlOfDocument(document: Json | undefined): string {
  const root = field(document, 'root');
  if (root) return itemsOf(field(root, 'children')).map(htmlOfNode).join('');
  const cards = partsOf(field(document, 'cards'));
  return partsOf(field(document, 'sections'))
    .map((section) => {
      const [kind, first, second] = partsOf(section);
      if (scalar(kind) === '10') return htmlOfCard(partsOf(cards[Number(scalar(first))])[1]);
      const lines = scalar(kind) === '3' ? partsOf(second) : second ? [second] : [];
      const name = scalar(kind) === '3' ? 'li' : (scalar(first) ?? 'p');
      return lines.map((line) => element(name, wordsOfMarkers(line))).join('');
    })
    .join('\n');
}

function htmlOfNode(node: Json): string {
  const type = textField(node, 'type') ?? '';
  if (type === 'linebreak') return '<br>';
  if (/text$/.test(type)) return escaped(textField(node, 'text') ?? '');
  const inner = itemsOf(field(node, 'children')).map(htmlOfNode).join('');
  if (!inner) return htmlOfCard(node);
  if (type === 'link') return `<a href="${escaped(textField(node, 'url') ?? '')}">${inner}</a>`;
  if (/list$/.test(type)) return element('ul', inner);
  return element(/heading$/.test(type) ? 'h2' : /listitem$/.test(type) ? 'li' : 'p', inner);
}

/** Each marker of a section is its kind, the marks it opens and closes, and its text. */
function wordsOfMarkers(markers: Json): string {
  return partsOf(markers)
    .map((marker) => escaped(scalar(partsOf(marker)[3]) ?? ''))
    .join('');
}

/** What a card says: HTML, Markdown as its paragraphs, a picture with its caption, the words of a call-out or a bookmark. */
function htmlOfCard(card: Json | undefined): string {
  const html = textField(card, 'html');
  if (html !== undefined || card?.kind !== 'object') return html ?? '';
  const [address, caption] = [textField(card, 'src'), textField(card, 'caption') ?? ''];
  if (address) return `<figure><img src="${escaped(address)}"><figcaption>${caption}</figcaption></figure>`;
  return card.entries
    .flatMap(({ name, value }) => (ofWords.test(name) ? (scalar(value)?.split(/\n\s*\n/) ?? []) : []))
    .map((block) => element('p', block))
    .join('');
}

const ofWords = /(?:heading|text|content|title|description|header|footer|label|markdown|url)$/i;

function element(name: string, inner: string): string {
  return /^(?:p|h[1-6]|ul|li|blockquote|aside)$/.test(name) ? `<${name}>${inner}</${name}>` : inner;
}

/** The items of a list, also those that say nothing: their order counts. */
function partsOf(list: Json | undefined): Json[] {
  return list?.kind === 'list' ? list.items : [];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
