import type { Nodes, Parents, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { visible } from '../../../parse/sourceText.ts';
import { sound } from './oneLine.ts';

/**
 * A body as the archive takes it: no raw HTML, no pictures, no empty blocks, no link that leads nowhere; white space single, cross-heads from depth 2.
 * `leaveOut` is called with each address that is left out.
 */
export function cleanBody(
  body: RootContent[],
  base: string | undefined,
  leaveOut: (text: string, why: string) => void,
): RootContent[] {
  const root: Parents = { type: 'root', children: body.map(copied) };
  visit(root as Nodes, (node, index, parent) => {
    const siblings = (parent as Parents | undefined)?.children as Nodes[] | undefined;
    if (!siblings || index === undefined) return undefined;
    if (node.type === 'html') siblings[index] = { type: 'text', value: node.value };
    if (node.type === 'image' || node.type === 'imageReference') {
      siblings.splice(index, 1, ...(node.alt ? [{ type: 'text', value: node.alt } as const] : []));
      return [SKIP, index + (node.alt ? 1 : 0)];
    }
    if (node.type === 'thematicBreak' || node.type === 'definition') {
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'link') {
      const address = absolute(node.url, base);
      if (address && visible.test(toString(node))) {
        node.url = address;
        delete node.title;
        return undefined;
      }
      if (node.url)
        leaveOut(node.url, address ? 'a link without words' : 'a link that leads nowhere from the archive');
      siblings.splice(index, 1, ...(node.children as Nodes[]));
      return [SKIP, index];
    }
    if (node.type === 'heading') node.depth = 2;
    return undefined;
  });
  tidy(root);
  return root.children as RootContent[];
}

/** A node and all below it, without their places. */
function copied<N extends Nodes>(node: N): N {
  const copy = { ...node };
  delete copy.position;
  if ('children' in copy) (copy as { children: Nodes[] }).children = (copy.children as Nodes[]).map(copied);
  return copy;
}

/** Joins neighbouring texts, makes white space single, trims blocks, and drops what is left empty. */
function tidy(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) tidy(child as Parents);
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const last = children.at(-1);
    if (child.type === 'text' || child.type === 'inlineCode')
      child.value = sound(child.value).replace(/[\s\u00a0\u2028\u2029]+/gu, ' ');
    if (last?.type === child.type && (child.type === 'emphasis' || child.type === 'strong')) {
      // Marks that meet would be read as others: what is set off in two pieces is one.
      (last as Parents).children.push(...(child.children as never[]));
      tidy(last as Parents);
    } else if (child.type === 'text' && last?.type === 'text')
      last.value = (last.value + child.value).replace(/ {2,}/g, ' ');
    else if (child.type === 'text' ? child.value !== '' : keeps(child)) children.push(child);
    else if ('children' in child && toString(child)) children.push({ type: 'text', value: ' ' });
  }
  wholeWords(children);
  if (blocks.has(parent.type)) trimEnds(children);
  parent.children = children as typeof parent.children;
}

/** Where words are set off and the last is cut, the rest of it joins them: Markdown cannot end emphasis within a word but by codes for its letters. */
function wholeWords(children: Nodes[]): void {
  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    if ((node.type !== 'emphasis' && node.type !== 'strong') || next?.type !== 'text') continue;
    const rest = /^\p{L}+/u.exec(next.value)?.[0];
    const words = toString(node);
    if (rest === undefined || !/\s/.test(words) || !/\p{L}$/u.test(words)) continue;
    node.children.push({ type: 'text', value: rest });
    next.value = next.value.slice(rest.length);
  }
}

function trimEnds(children: Nodes[]): void {
  for (const [end, edge] of [
    [0, /^\s+/u],
    [-1, /\s+$/u],
  ] as const) {
    for (let node = children.at(end); node; node = children.at(end)) {
      if (node.type === 'text') node.value = node.value.replace(edge, '');
      const empty = node.type === 'break' || (node.type === 'text' && node.value === '');
      if (!empty) break;
      children.splice(end, 1);
    }
  }
}

const blocks = new Set(['paragraph', 'heading']);

function keeps(node: Nodes): boolean {
  if (node.type === 'break') return true;
  if ('value' in node) return visible.test(node.value);
  return 'children' in node && visible.test(toString(node));
}

/** A web address in full, or nothing: a relative one needs the address of its page. */
export function absolute(address: string, base: string | undefined): string | undefined {
  const whole = address.trim();
  if (/^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i.test(whole) && URL.canParse(whole)) return new URL(whole).href;
  if (!whole || base === undefined || !/^https?:/i.test(base) || /^[a-z][a-z0-9+.-]*:/i.test(whole))
    return undefined;
  return URL.canParse(whole, base) ? new URL(whole, base).href : undefined;
}
