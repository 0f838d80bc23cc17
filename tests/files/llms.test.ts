import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/files/llms.ts';
import { editionOf, listed } from '../../src/edition/listed.ts';
import type { SiteSettings } from '../../src/site.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, story } from '../archive/holdings.ts';
import { hostileTexts } from './hostileTexts.ts';

function llms(settings: Partial<SiteSettings> = {}): string {
  const site = createSite({ ...defaultSettings, address: 'https://news.example.org', ...settings });
  return llmsText(listed(editionOf({ archive: archive({ stories: [story('a')] }), site })));
}

describe('llms.txt', () => {
  test('has a name, a description and lists of links, each to a full address', () => {
    const { children } = remark().parse(llms({ base: '/archive/', contact: 'desk@example.org' }));
    expect(children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    const links = [...llms({ base: '/archive/' }).matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(7);
    for (const to of links) expect(to).toMatch(/^https:\/\/news\.example\.org\/archive\//);
  });

  test.each([
    [{ robots: 'refuse' as const }, 'does not agree'],
    [{ robots: 'allow' as const }, 'The archive agrees'],
    [{ markdown: true }, 'index.md'],
    [{ rights: '© The Gazette' }, '© The Gazette'],
    [{ language: 'fa' }, 'هر خبر صفحه‌ای'],
  ])('says what archive.md says: %j', (settings, words) => {
    expect(llms(settings)).toContain(words);
  });

  test.each(hostileTexts)('shows the name %j as it is', (name) => {
    const [heading] = remark().parse(llms({ name: `${name} x` })).children;
    expect(heading?.type).toBe('heading');
    expect(heading && toString(heading).replace(/\s+/g, ' ').trim()).toBe(
      `${name} x`.replace(/\s+/g, ' ').trim(),
    );
  });
});
