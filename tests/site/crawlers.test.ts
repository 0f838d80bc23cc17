import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readMarkdown } from '../../src/parse/markdown.ts';
import { parseStory } from '../../src/parse/records.ts';
import type { BuiltSite } from './setup.ts';

const schema = join(import.meta.dirname, '../fixtures/schemas/sitemap.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

const sites = (['sample', 'fixture', 'persian', 'scripts', 'longWords', 'newswire'] as const).flatMap(
  (name): [string, BuiltSite][] => {
    const site = inject(name);
    return site ? [[name, site]] : [];
  },
);

/** The paths below a site’s folder of the files whose name is so. */
function filesOf({ folder }: BuiltSite, name: RegExp): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => name.test(path));
}

function textOf({ folder }: BuiltSite, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => decodeURI(at));
}

describe.each(sites)('the site of %s', (_, site) => {
  const index = locations(textOf(site, 'sitemap.xml'));
  const { origin } = new URL(index[0] ?? '');
  const pathOf = (address: string): string =>
    address.slice(`${origin}${site.base}`.length).replace(/(^|\/)$/, '$1index.html');
  const pages = index
    .filter((at) => !at.endsWith('-news.xml'))
    .flatMap((at) => locations(textOf(site, pathOf(at))));

  test('has all pages that may be indexed in its sitemaps, each once, by the address that it calls canonical', () => {
    const canonical = filesOf(site, /\.html$/).flatMap((path) => {
      const html = textOf(site, path);
      if (/<meta name="robots" content="noindex"|http-equiv="refresh"/.test(html)) return [];
      return decodeURI(
        /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? `${path} has no canonical address`,
      );
    });
    expect(canonical.length).toBeGreaterThan(20);
    expect(pages.toSorted()).toEqual(canonical.toSorted());
    expect(pages.filter((at) => !existsSync(join(site.folder, pathOf(at))))).toEqual([]);
  });

  test('has sitemaps for every year and the news, all of them in the index', () => {
    const written = filesOf(site, /^sitemap-.*\.xml$/).map((path) => `${origin}${site.base}${path}`);
    expect(index.toSorted()).toEqual(written.toSorted());
  });

  test.runIf(hasXmllint)('has sitemaps that are valid', () => {
    const files = filesOf(site, /^sitemap.*\.xml$/).map((path) => join(site.folder, path));
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, ...files], {
      encoding: 'utf8',
    });
    expect(
      status,
      stderr
        .split('\n')
        .filter((line) => !line.endsWith(' validates'))
        .slice(0, 5)
        .join('\n'),
    ).toBe(0);
  });

  test('names its sitemaps in robots.txt', () => {
    const named = [...textOf(site, 'robots.txt').matchAll(/^Sitemap: (.*)$/gm)].map(([, at]) => at);
    expect(named).toEqual([
      `${origin}${site.base}sitemap.xml`,
      ...index.filter((at) => at.endsWith('-news.xml')),
    ]);
  });

  test('has each story as Markdown of which its text is read again', () => {
    const copies = filesOf(site, /\/index\.md$/);
    expect(copies.length).toBeGreaterThan(0);
    for (const path of copies) {
      const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(textOf(site, path)) ?? [];
      const { url, title } = parse(front) as { url: string; title: string };
      const id = path.slice('stories/'.length, -'/index.md'.length);
      const { record } = parseStory(`${id}.md`, readFileSync(join(site.content, 'stories', `${id}.md`)));
      const { text, defects } = readMarkdown(body);
      expect({ id, title, text, url, defects }).toEqual({
        id,
        title: record?.title,
        text: record?.text,
        url: `${origin}${site.base}stories/${id}/`,
        defects: [],
      });
    }
  });

  test('links each copy from the page of its story, and from no other', () => {
    const linked = filesOf(site, /\.html$/).flatMap((path) => {
      const at = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(textOf(site, path))?.[1];
      return at ? [[path.replace(/html$/, 'md'), at.slice(site.base.length)]] : [];
    });
    expect(linked.map(([, at]) => at).toSorted()).toEqual(filesOf(site, /\/index\.md$/).toSorted());
    expect(linked.filter(([path, at]) => path !== at)).toEqual([]);
  });

  test('has an llms.txt whose links lead somewhere', () => {
    const links = [...textOf(site, 'llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, at = '']) => at);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((at) => !existsSync(join(site.folder, pathOf(at))))).toEqual([]);
  });
});

test.skipIf(hasXmllint)('sitemaps are not validated, because xmllint is not installed', () => undefined);
