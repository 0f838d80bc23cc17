import { describe, expect, inject, test } from 'vitest';
import { foldWord } from '../../src/archive/fold.ts';
import type { Contents } from '../../src/search/dictionary.ts';
import { fragmentsOf } from '../../src/search/page/textIndex.ts';
import type { VolumeContents } from '../../src/search/finding.ts';
import { rowOfFragment } from '../../src/search/finding.ts';
import type { Fragment } from '../../src/search/wordsIndex.ts';
import { memberOf } from '../search/packed.ts';
import { attribute, elements, read, textOf } from './pages.ts';
import type { BuiltSite } from './setup.ts';

describe.each(['sample', 'fixture', 'newswire'] as const)('in the built site of %s', (name) => {
  test.skipIf(!inject(name))('every word of a story’s headline, byline, captions and text is indexed', () => {
    const site = inject(name)!;
    const indexed = indexedTexts(site);
    const missing: string[] = [];
    for (const [id, content] of indexed) {
      const held = new Set(wordsOf(content));
      for (const word of printedOn(site, id)) if (!held.has(word)) missing.push(`${id}: ${word}`);
    }
    expect(missing).toEqual([]);
    expect(indexed.size).toBeGreaterThan(3);
  });

  test.skipIf(!inject(name))('as many stories are indexed as the dataset has', () => {
    const site = inject(name)!;
    const told = read(site, 'data/stories.jsonl').trim().split('\n');
    const ids = told.map((line) => (JSON.parse(line) as { id: string }).id);
    expect([...indexedTexts(site).keys()].sort()).toEqual(ids.sort());
  });
});

/** What the index holds of each story, by its id. */
function indexedTexts(site: BuiltSite): Map<string, string> {
  const { volumes } = JSON.parse(read(site, 'search/words/contents.json')) as Contents;
  const texts = volumes.flatMap((volume) => {
    const contents = JSON.parse(read(site, `pagefind/${volume.name}/volume.json`)) as VolumeContents;
    return fragmentsOf(contents, `pagefind/${volume.name}/`).map(({ list, index }): [string, string] => {
      const fragments = JSON.parse(memberOf(site.folder, list).toString()) as Fragment[];
      const { url, content } = fragments[index]!;
      return [rowOfFragment(url).id, content];
    });
  });
  return new Map(texts);
}

/** The words that a story’s page prints in its headline, byline, captions and text. */
function printedOn(site: BuiltSite, id: string): string[] {
  const page = elements(read(site, `stories/${id}/index.html`));
  const text = page.filter((element) => attribute(element, 'class') === 'text');
  const headline = page.filter(({ tagName }) => tagName === 'h1');
  const byline = page.filter((element) => attribute(element, 'class') === 'byline');
  const captions = page
    .filter(({ tagName }) => tagName === 'figcaption')
    .flatMap(({ childNodes }) => childNodes.filter(({ nodeName }) => nodeName === 'p').slice(0, 1));
  const blocks = text.flatMap((element) => element.childNodes);
  expect(headline, id).toHaveLength(1);
  expect(text, id).toHaveLength(1);
  return [...headline, ...byline, ...captions, ...blocks].flatMap((node) => wordsOf(textOf(node)));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => foldWord(word) || []);
}
