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
  say('robots: refuse\nrights: © The Gazette');
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
  // What the reservation leads to.
  const policy = built('about/index.html')?.split('<h2 id="rights">')[1] ?? '';
  expect(policy).toContain('<p>© The Gazette</p>');
  expect(policy).toContain('does not agree to its texts being used to train models');
});

test('any other file of public/ at an address of the archive keeps the site from being built, and is named', async () => {
  const { publish, options } = trial();
  const paths = [
    'feed.xml',
    'older/index.html',
    'sitemap-2025.xml',
    'stories/one/index.html',
    'stories/one/index.md',
  ];
  for (const path of ['aside.txt', ...paths]) publish(path, 'x');
  const named = await buildSite(options).then(
    () => [],
    (error: Error) => [
      ...error.message.matchAll(/public\/(\S+) stands where the archive makes a file of its own\.\n/g),
    ],
  );
  expect(named.map(([, path]) => path).toSorted()).toEqual(paths);
  await expect(buildSite(options)).rejects.toThrow(
    /\n    Rename it, or delete it\.\nThe last site is kept\.$/,
  );
});

test('a file of public/ that has moved is at its older addresses too, whatever their names', async () => {
  const { publish, say, built, build, options } = trial();
  publish('Große Karte (2).txt', 'A map');
  for (const name of ['karte.txt', 'نقشه.txt', 'old map & more.txt'])
    writeFileSync(join(options.content, 'addresses.txt'), `/${name}\n`, { flag: 'a' });
  say(
    'redirects:\n  - { from: /karte.txt, to: "/نقشه.txt" }\n  - { from: "/old map & more.txt", to: /karte.txt }\n  - { from: /نقشه.txt, to: "/Große Karte (2).txt" }',
  );
  await build();
  for (const name of ['Große Karte (2).txt', 'karte.txt', 'نقشه.txt', 'old map & more.txt'])
    expect([name, built(name)]).toEqual([name, 'A map']);
});

test('a file of public/ where the folder of a page must be is named', async () => {
  const { publish, options } = trial();
  for (const path of ['older', 'stories/one']) publish(path, 'x');
  await expect(buildSite(options)).rejects.toThrow(
    'public/older stands where the archive makes a file of its own.\npublic/stories/one stands where the archive makes a file of its own.\n',
  );
});

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
  expect(changes.changed.filter((path) => /\.md$|sitemap|robots|well-known/.test(path))).toEqual([
    'sitemap-2025.xml',
    'sitemap-pages.xml',
    'sitemap.xml',
    'stories/one/index.md',
  ]);
  say('features: { markdown: false }');
  await build();
  expect([built('.well-known/tdmrep.json'), built('stories/one/index.md')]).toEqual([undefined, undefined]);
  expect(built('stories/one/index.html')).not.toContain('text/markdown');
});
