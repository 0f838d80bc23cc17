import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

test.each(['build', 'dev', 'preview'])('astro %s says which command does it', (command) => {
  const { stderr, stdout, status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', command],
    {
      cwd: project,
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  expect(stderr + stdout).toContain(
    `Dateline opens the archive before Astro renders it: use npm run ${command}.\n`,
  );
  expect(status).toBe(1);
});
