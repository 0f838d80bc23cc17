import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { BuildOptions } from '../../src/build/build.ts';
import { buildSite } from '../../src/build/build.ts';
import { copies } from './update/copies.ts';

afterEach(() => void vi.restoreAllMocks());

interface Trial {
  options: BuildOptions;
  /** Writes a file below the project’s `public/`. */
  publish: (path: string, text: string) => void;
  /** What `archive.md` says. */
  say: (fields: string) => void;
  built: (path: string) => string | undefined;
  /** Builds; what was written to standard error. */
  build: () => Promise<string>;
}

function trial(): Trial {
  const { folder, project, content } = copies();
  // A few stories are enough.
  rmSync(join(content, 'stories'), { recursive: true });
  mkdirSync(join(content, 'stories'));
  const story = (name: string, more = ''): void =>
    writeFileSync(
      join(content, 'stories', `${name}.md`),
      `---\ntitle: Talks\ndate: 2025-04-08\nsource: IRNA\n${more}---\n\nThey met in [April](/dates/2025/04/).\n`,
    );
  story('one');
  story('two', 'aliases: [/older/]\n');
  story('three', 'status: canceled\nnote: It was untrue.\n');
  const out = join(folder, 'out');
  const options = { project, content, out, cache: join(folder, 'cache'), shown: (path: string) => path };
  return {
    options,
    publish(path, text) {
      mkdirSync(join(project, 'public', path, '..'), { recursive: true });
      writeFileSync(join(project, 'public', path), text);
    },
    say: (fields) => writeFileSync(join(content, 'archive.md'), `---\n${fields}\n---\n`),
    built: (path) => (existsSync(join(out, path)) ? readFileSync(join(out, path), 'utf8') : undefined),
    async build() {
      const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
      await buildSite(options);
      const text = written.mock.calls.map(([part]) => String(part)).join('');
      written.mockRestore();
      return text;
    },
  };
}

test('robots.txt, llms.txt and tdmrep.json of public/ go before those that would be made, and the build says so', async () => {
  const { publish, say, built, build } = trial();
  say('robots: refuse');
  publish('robots.txt', 'User-agent: *\nDisallow:\n');
  publish('.well-known/tdmrep.json', '[]');
  publish('.well-known/security.txt', 'Contact: mailto:desk@example.org\n');
  const said = await build();
  for (const path of ['robots.txt', '.well-known/tdmrep.json'])
    expect(said).toContain(
      `public/${path} is published as it is, in place of the one that the archive would make.\n`,
    );
  expect(said).not.toContain('security.txt');
  expect(['robots.txt', '.well-known/tdmrep.json', '.well-known/security.txt'].map(built)).toEqual([
    'User-agent: *\nDisallow:\n',
    '[]',
    'Contact: mailto:desk@example.org\n',
  ]);
  expect(built('llms.txt')).toContain('# ');
});

test.each([
  ['feed.xml'],
  ['sitemap-2025.xml'],
  ['stories/one/index.html'],
  ['stories/one/index.md'],
  ['older/index.html'],
])(
  'a file of public/ at the address of %s, which is the archive’s own, keeps the site from being built',
  async (path) => {
    const { publish, options } = trial();
    publish(path, 'x');
    await expect(buildSite(options)).rejects.toThrow(
      `public/${path} stands where the archive makes a file of its own.\n    Rename it, or delete it.\nThe last site is kept.`,
    );
  },
);

test('what archive.md no longer says is gone from the site, and quiet copies are carried over', async () => {
  const { say, built, build, options } = trial();
  say('robots: refuse');
  await build();
  expect([built('.well-known/tdmrep.json'), built('stories/one/index.md')].map(Boolean)).toEqual([
    true,
    true,
  ]);
  expect(built('stories/three/index.md')).toBeUndefined();
  expect(built('stories/one/index.html')).toContain(
    '<link rel="alternate" type="text/markdown" href="/stories/one/index.md">',
  );
  expect(built('stories/three/index.html')).not.toContain('text/markdown');
  writeFileSync(
    join(options.content, 'stories/one.md'),
    '---\ntitle: Talks\ndate: 2025-04-08\nupdated: 2025-04-09\nsource: IRNA\n---\n\nThey met again.\n',
  );
  const { changes } = await buildSite(options);
  expect(changes.changed.filter((path) => /\.md$|sitemap|robots|well-known/.test(path))).toEqual(
    [
      'sitemap-2025.xml',
      'sitemap-news.xml',
      'sitemap-pages.xml',
      'sitemap.xml',
      'stories/one/index.md',
    ].filter((path) => path !== 'sitemap-news.xml'),
  );
  say('features: { markdown: false }');
  await build();
  expect([built('.well-known/tdmrep.json'), built('stories/one/index.md')]).toEqual([undefined, undefined]);
  expect(built('stories/one/index.html')).not.toContain('text/markdown');
});
