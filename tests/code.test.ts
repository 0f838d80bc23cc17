import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

test.each([
  ['astro check finds no error and no warning', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['ESLint finds nothing to say', 'eslint', ['.', '--max-warnings', '0']],
  ['Prettier would change no file', 'prettier', ['--check', '.']],
])('%s', (_, program, args) => {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${program}`, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  expect(status, stdout + stderr).toBe(0);
});

test('the lockfile names no registry, so that every machine uses its own', () => {
  const { stdout } = spawnSync('git', ['grep', '-n', '"resolved":', '--', 'package-lock.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});

const { stdout: tracked, status: isRepository } = spawnSync('git', ['ls-files'], {
  cwd: root,
  encoding: 'utf8',
});

test.skipIf(isRepository !== 0)(
  'the root holds the parts of the project and what tools look for there',
  () => {
    const atRoot = new Set(
      tracked
        .split('\n')
        .filter(Boolean)
        .map((path) => path.split('/')[0]),
    );
    expect([...atRoot].sort()).toEqual([
      '.ci',
      '.github',
      '.gitignore',
      '.npmrc',
      '.prettierignore',
      '.prettierrc.json',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'content',
      'eslint.config.js',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tests',
      'tsconfig.json',
      'vitest.config.ts',
    ]);
  },
);
