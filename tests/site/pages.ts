import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltSite } from './setup.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every file of a built site, its path from the site’s root. */
export function filesOf({ folder }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export function pagesOf(site: BuiltSite): string[] {
  return filesOf(site).filter((file) => file.endsWith('.html'));
}

export function read(site: BuiltSite, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/** The rows of a dataset, compressed or not. */
export function lines(site: BuiltSite, file: string): Record<string, unknown>[] {
  const bytes = readFileSync(join(site.folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Every element of a page, in order. */
export function elements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
