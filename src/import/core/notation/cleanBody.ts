import type { Nodes, Parents, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../../parse/sourceText.ts';
import { absolute } from './address.ts';
import { spaced } from './oneLine.ts';

/**
 * A body as the archive takes it: no raw HTML, no pictures, no empty blocks, no link that leads nowhere; white space single, cross-heads from depth 2.
 * `leaveOut` is called with each address that is left out.
 */
export function cleanBody(
  body: RootContent[],
  base: string | undefined,
  leaveOut: (text: string, why: string) => void,
): RootContent[] {
  return joined(body.flatMap(cleaned)) as RootContent[];

  function cleaned(node: Nodes): Nodes[] {
    if (node.type === 'break') return [{ type: 'break' }];
    if (node.type === 'thematicBreak' || node.type === 'definition') return [];
    if (node.type === 'image' || node.type === 'imageReference') return textNode(node.alt ?? '');
    if (node.type === 'text' || node.type === 'html') return textNode(node.value);
    const copy = { ...node };
    delete copy.position;
    if ('value' in copy) {
      if (copy.type === 'inlineCode') copy.value = spaced(copy.value);
      return visible.test(copy.value) ? [copy] : [];
    }
    if (!('children' in copy)) return [];
    const isLine = copy.type === 'heading' || copy.type === 'paragraph';
    const all = joined((copy.children as Nodes[]).flatMap(cleaned));
    const children = isLine ? trimmed(all) : all;
    const isSeen = visible.test(toString({ type: 'root', children }));
    if (copy.type === 'link') {
      const address = absolute(copy.url, base);
      const why = address ? 'a link without words' : 'a link that leads nowhere from the archive';
      if (copy.url && !(address && isSeen)) leaveOut(copy.url, why);
      if (!address || !isSeen) return children;
      copy.url = address;
      delete copy.title;
    }
    if (!isSeen) return toString({ type: 'root', children }) ? textNode(' ') : [];
    if (copy.type === 'heading') copy.depth = 2;
    return [{ ...copy, children } as Nodes];
  }
}

function textNode(text: string): Nodes[] {
  const value = spaced(text);
  return value ? [{ type: 'text', value }] : [];
}

/** Joins neighbouring texts, and what is set off in two pieces, for marks that meet would be read as others. */
function joined(nodes: Nodes[]): Nodes[] {
  const children: Nodes[] = [];
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      last.value = (last.value + node.value).replace(/ {2,}/g, ' ');
    else if (isSetOff(node) && last?.type === node.type)
      (last as Parents).children = joined([...(last as Parents).children, ...node.children]) as never[];
    else children.push(node);
  }
  for (const [index, node] of children.entries()) if (isSetOff(node)) wholeWord(node, children[index + 1]);
  return children;
}

type SetOff = Extract<Nodes, { type: 'emphasis' | 'strong' }>;

function isSetOff(node: Nodes): node is SetOff {
  return node.type === 'emphasis' || node.type === 'strong';
}

/** Where words are set off and the last is cut, the rest of it joins them: Markdown cannot end emphasis within a word but by codes for its letters. */
function wholeWord(node: SetOff, next: Nodes | undefined): void {
  const rest = next?.type === 'text' ? /^\p{L}+/u.exec(next.value)?.[0] : undefined;
  if (rest === undefined || next?.type !== 'text' || !/\s.*\p{L}$/su.test(toString(node))) return;
  node.children.push({ type: 'text', value: rest });
  next.value = next.value.slice(rest.length);
}

function trimmed(nodes: Nodes[]): Nodes[] {
  const isKept = (node: Nodes) => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== '');
  const children = nodes.slice(nodes.findIndex(isKept), nodes.findLastIndex(isKept) + 1);
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children;
}
