import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEdition } from '../../src/edition/edition.ts';
import { hostFiles, readByHosts } from '../../src/files/hostFiles.ts';
import { hostRules } from '../../src/hosting/hostRules.ts';
import { settings, story } from '../archive/holdings.ts';
import { dateline } from '../build/cli.ts';

const edition = openEdition(
  {
    stories: [
      story('2024/02/flood', { aliases: '[/2024/02/flood.html, /old/flood/]' }),
      story('2024/03/calm', { topics: '[United Nations]' }),
    ],
    people: [],
    countries: [],
    archive: [
      settings({
        redirects: '[{from: /topics/un/, to: /topics/united-nations/}, {from: /rss.xml, to: /feed.xml}]',
        gone: '[/topics/misprint/, /topics/typo]',
      }),
    ],
  },
  { base: '/news/' },
);

test('every older address of the archive is among the rules of hosts, with the base path', () =>
  expect(hostRules(edition)).toEqual({
    base: '/news/',
    redirects: [
      { from: '/news/2024/02/flood.html/', to: '/news/stories/2024/02/flood/' },
      { from: '/news/old/flood/', to: '/news/stories/2024/02/flood/' },
      { from: '/news/topics/un/', to: '/news/topics/united-nations/' },
    ],
    gone: ['/news/topics/misprint/', '/news/topics/typo/'],
  }));

test('each host’s configuration leads from every older address', () => {
  const texts = Array.from(hostFiles.files(edition), (file): [string, string] => [
    file.address,
    'text' in file ? [...file.text()].join('') : '',
  ]);
  expect(texts.map(([address]) => address)).toEqual([
    ...readByHosts,
    'hosting/nginx.conf',
    'hosting/htaccess',
    'hosting/Caddyfile',
    'hosting/cloudfront-function.js',
    'hosting/cloudfront-headers.json',
    'hosting/s3.sh',
  ]);
  for (const [address, text] of texts) {
    if (/_headers|headers\.json|s3/.test(address)) continue;
    const plain = text.replaceAll('\\.', '.');
    for (const path of ['2024/02/flood.html', 'old/flood', 'topics/un', 'topics/misprint', 'topics/typo'])
      expect([address, plain.includes(`/news/${path}`)]).toEqual([address, true]);
  }
});

test('a build writes them, and says nothing of hosts where the site is small', async () => {
  const here = mkdtempSync(join(tmpdir(), 'dateline-hosts-'));
  mkdirSync(join(here, 'content/stories'), { recursive: true });
  writeFileSync(
    join(here, 'content/stories/flood.md'),
    '---\ntitle: Flood\ndate: 2024-02-23\nsource: Observer\naliases: [/old/flood/]\n---\n\nThe river rose.\n',
  );
  const { code, out } = await dateline(['build', '--content', 'content', '--out', 'site'], here);
  expect([code, out.includes('Too large')]).toEqual([0, false]);
  expect(readFileSync(join(here, 'site/_redirects'), 'utf8')).toBe(
    '/old/flood/ /stories/flood/ 301!\n/old/flood/ /stories/flood/ 301\n/old/flood /stories/flood/ 301\n',
  );
  expect(readFileSync(join(here, 'site/hosting/nginx.conf'), 'utf8')).toContain(
    'location = /old/flood { return 301 /stories/flood/; }',
  );
  rmSync(here, { recursive: true });
});
