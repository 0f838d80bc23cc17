import type { Json } from '../core/notation/json.ts';
import { field, itemsOf, scalar, textField } from '../core/notation/jsonFields.ts';

/** The HTML of a post in Lexical, the editor of Ghost 5.62 and later: a tree of nodes. Pictures stay with their captions. */
export function htmlOfLexical(document: Json | undefined): string {
  return childrenOf(field(document, 'root'));
}

/** The HTML of a post in Mobiledoc 0.3, the editor before: sections of markers, and cards. */
export function htmlOfMobiledoc(document: Json | undefined): string {
  const [cards, markups] = ['cards', 'markups'].map((name) => partsOf(field(document, name)));
  return partsOf(field(document, 'sections'))
    .map((section) => {
      const [type, first, second] = partsOf(section);
      if (textOf(type) === '10') return cardOf(cards?.[Number(textOf(first))]);
      if (textOf(type) !== '1' && textOf(type) !== '3') return '';
      const name = tagName(textOf(first));
      const isList = textOf(type) === '3';
      const lines = isList ? partsOf(second) : [second];
      const inner = lines.map((line) => markersOf(partsOf(line), markups ?? []));
      return element(name, isList ? inner.map((line) => element('li', line)).join('') : inner.join(''));
    })
    .join('\n');
}

function childrenOf(node: Json | undefined): string {
  return itemsOf(field(node, 'children')).map(nodeOf).join('');
}

function nodeOf(node: Json): string {
  const type = textField(node, 'type') ?? '';
  const inner = childrenOf(node);
  if (type === 'linebreak') return '<br>';
  if (/text$/.test(type)) return marked(node);
  if (type === 'link') return linked(textField(node, 'url'), inner);
  if (/heading$/.test(type)) return element(tagName(textField(node, 'tag') ?? 'h2'), inner);
  if (/list$/.test(type)) return element(textField(node, 'listtype') === 'number' ? 'ol' : 'ul', inner);
  if (/listitem$/.test(type)) return element('li', inner);
  if (/quote$|^aside$/.test(type)) return element('blockquote', inner);
  return inner ? element('p', inner) : cardFields(node);
}

/** Bold and italic are the two lowest bits of a text’s format. */
function marked(node: Json): string {
  const text = escaped(textField(node, 'text') ?? '');
  const format = Number(textField(node, 'format') ?? 0);
  const strong = format & 1 ? element('strong', text) : text;
  return format & 2 ? element('em', strong) : strong;
}

function markersOf(markers: Json[], markups: Json[]): string {
  let html = '';
  const open: string[] = [];
  for (const marker of markers) {
    const [, opened, closed, text] = partsOf(marker);
    for (const index of itemsOf(opened)) {
      const [name, attributes] = partsOf(markups[Number(scalar(index))]);
      const [, address] = itemsOf(attributes).map((one) => scalar(one) ?? '');
      html += address ? `<a href="${escaped(address)}">` : `<${tagName(textOf(name))}>`;
      open.push(address ? 'a' : tagName(textOf(name)));
    }
    html += escaped(textOf(text));
    for (let left = Number(textOf(closed)); left > 0 && open.length; left--) html += `</${open.pop()}>`;
  }
  return html;
}

function cardOf(card: Json | undefined): string {
  return cardFields(partsOf(card)[1]);
}

/** What a card says: HTML, Markdown as its paragraphs, a picture with its caption, words of a call-out, a toggle or a bookmark. */
function cardFields(card: Json | undefined): string {
  const html = textField(card, 'html');
  if (html !== undefined) return html;
  const [address, caption] = [textField(card, 'src'), textField(card, 'caption') ?? ''];
  const picture = address
    ? `<figure><img src="${escaped(address)}" alt="${escaped(textField(card, 'alt') ?? '')}"><figcaption>${caption}</figcaption></figure>`
    : '';
  const markdown = (textField(card, 'markdown', 'code') ?? '').split(/\n\s*\n/).filter(Boolean);
  const words = (card?.kind === 'object' ? card.entries : []).flatMap(({ name, value }) =>
    ofWords.test(name) ? (scalar(value) ?? []) : [],
  );
  const link = textField(card, 'url');
  const bookmark = link ? linked(link, escaped(textField(field(card, 'metadata'), 'title') ?? link)) : '';
  const blocks = [...words, ...markdown.map(escaped), bookmark].filter(Boolean);
  return `${picture}${blocks.map((block) => element('p', block)).join('')}`;
}

const ofWords = /(?:heading|text|content|title|description|header|footer|label)$/i;

function linked(address: string | undefined, inner: string): string {
  return address ? `<a href="${escaped(address)}">${inner}</a>` : inner;
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

/** The name of an element that a document gives, if it is one of text. */
function tagName(name: string): string {
  return /^(?:p|h[1-6]|ul|ol|blockquote|strong|b|em|i|code|s|sup|sub|u)$/i.test(name)
    ? name.toLowerCase()
    : 'span';
}

function textOf(value: Json | undefined): string {
  return scalar(value) ?? '';
}

/** The items of a list, also those that say nothing: their order counts. */
function partsOf(list: Json | undefined): Json[] {
  return list?.kind === 'list' ? list.items : [];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
