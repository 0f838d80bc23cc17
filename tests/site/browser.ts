import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/**
 * The path of a Chromium: one that is installed, else Playwright’s own download, else Debian’s package where the user is root.
 * Throws one clear line where none can be had.
 */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  spawnSync('npx', ['--no-install', 'playwright-core', 'install', 'chromium-headless-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  const downloaded = installed();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 300_000 });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      timeout: 900_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const packaged = installed();
  if (packaged) return packaged;
  throw new Error(
    'The browser tests need Chrome or Chromium and none could be had: install one, or set CHROME_PATH to its program.',
  );
}

export async function launch(executablePath: string): Promise<Browser> {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // As root, and in many containers, Chromium starts only without its sandbox; the pages are our own.
  const unboxed = () => chromium.launch({ executablePath, args: [...args, '--no-sandbox'] });
  return process.getuid?.() === 0 ? unboxed() : chromium.launch({ executablePath, args }).catch(unboxed);
}

function installed(): string | undefined {
  const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const onPath = programs.flatMap((program) =>
    (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/${program}`),
  );
  const candidates = [
    process.env['CHROME_PATH'] ?? '',
    ...onPath,
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}
