import { describe, expect, test } from 'vitest';
import { aiCrawlers } from '../../src/files/aiCrawlers.ts';
import { robotsFiles, robotsText } from '../../src/files/robots.ts';
import { tdmMeta } from '../../src/files/tdmReservation.ts';
import type { ListedEdition } from '../../src/routes.ts';
import { editionOf, listed } from '../../src/edition/listed.ts';
import type { SiteSettings } from '../../src/site.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, story } from '../archive/holdings.ts';

const siteOf = (settings: Partial<SiteSettings>) =>
  createSite({ ...defaultSettings, address: 'https://news.example.org', ...settings });

function edition(settings: Partial<SiteSettings>): ListedEdition {
  return listed(editionOf({ archive: archive({ stories: [story('a')] }), site: siteOf(settings) }));
}

function files(settings: Partial<SiteSettings>): Record<string, string> {
  const all = [...robotsFiles.files(edition(settings))];
  return Object.fromEntries(
    all.map((file) => [file.address, 'text' in file ? [...file.text()].join('') : '']),
  );
}

/** Whether a crawler may fetch an address, by the rules of RFC 9309: the group that names it, else that of all; the longest rule. */
function mayFetch(robots: string, agent: string, address: string): boolean {
  const groups = robots.split(/\n\n+/).map((group) => {
    const lines = group.split('\n').map((line) => line.split(/:\s*/));
    const values = (name: string): string[] =>
      lines.filter(([key]) => key === name).map(([, value = '']) => value);
    return { agents: values('User-agent'), disallow: values('Disallow') };
  });
  const group =
    groups.find(({ agents }) => agents.includes(agent)) ?? groups.find(({ agents }) => agents.includes('*'));
  return !group?.disallow.some((path) => address.startsWith(path));
}

describe('robots.txt', () => {
  test.each(['allow', undefined] as const)('that says %s lets every crawler fetch every story', (robots) => {
    const { 'robots.txt': text = '' } = files({ robots });
    for (const agent of ['Googlebot', 'GPTBot', 'CCBot'])
      expect([mayFetch(text, agent, '/stories/a/'), mayFetch(text, agent, '/search/?q=a')]).toEqual([
        true,
        false,
      ]);
  });

  test.each(['/', '/archive/'])(
    'that refuses AI crawlers below %s keeps them from all of it, and no others',
    (base) => {
      const { 'robots.txt': text = '' } = files({ robots: 'refuse', base });
      const named = [aiCrawlers.training, aiCrawlers.answers].flatMap((group) => Object.keys(group));
      expect(named.length).toBeGreaterThan(10);
      for (const agent of named) expect(mayFetch(text, agent, `${base}stories/a/`)).toBe(false);
      for (const agent of ['Googlebot', 'ChatGPT-User', 'Claude-User', 'archive.org_bot'])
        expect(mayFetch(text, agent, `${base}stories/a/`)).toBe(true);
      if (base !== '/') expect(mayFetch(text, 'GPTBot', '/other/')).toBe(true);
    },
  );

  test('keeps crawlers from pages without content of their own', () => {
    const { 'robots.txt': text = '' } = files({ offline: true });
    for (const address of ['/search/', '/list/?keep=a', '/offline/', '/pagefind/x.pack'])
      expect(mayFetch(text, 'Googlebot', address)).toBe(false);
    for (const { address, unlisted } of edition({ offline: true }).pages)
      expect([address, unlisted ? true : mayFetch(text, 'Googlebot', `/${address}`)]).toEqual([
        address,
        true,
      ]);
  });

  test('names the sitemaps by full addresses', () => {
    expect(robotsText(siteOf({ base: '/archive/' }), ['/archive/sitemap.xml'])).toMatch(
      /\n\nSitemap: https:\/\/news\.example\.org\/archive\/sitemap\.xml\n$/,
    );
  });
});

describe('what is reserved of text and data mining', () => {
  test.each([
    ['refuse', '/', 1],
    ['allow', '/', 0],
    ['refuse', '/archive/', 1],
  ] as const)('where archive.md says %s, below %s', (robots, base, reserved) => {
    const { '.well-known/tdmrep.json': text = '' } = files({ robots, base });
    const policy = `https://news.example.org${base}about/#rights`;
    expect(JSON.parse(text)).toEqual([{ location: base, 'tdm-reservation': reserved, 'tdm-policy': policy }]);
    expect(tdmMeta(siteOf({ robots, base }))).toEqual(
      base === '/'
        ? []
        : [
            { name: 'tdm-reservation', content: String(reserved) },
            { name: 'tdm-policy', content: policy },
          ],
    );
  });

  test('is not said where archive.md does not say it', () => {
    expect(Object.keys(files({}))).toEqual(['robots.txt']);
    expect(tdmMeta(siteOf({ base: '/archive/' }))).toEqual([]);
  });
});
