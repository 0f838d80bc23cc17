import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core';

/** The path of a Chromium, as `chromiumPath` finds it. Throws one clear line where none can be had. */
export function findChromium(): string {
  const path = chromiumPath();
  if (path) return path;
  throw new Error(
    'This needs Chrome or Chromium, and none could be had: install one, or set CHROME_PATH to its program.',
  );
}

/** A Chromium that is installed, else Playwright’s own download, else Debian’s package where the user is root; undefined where none can be had. */
function chromiumPath(): string | undefined {
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
  return installed();
}

export function launch(executablePath: string): Promise<Browser> {
  return withoutSandboxIfNeeded((options) => chromium.launch({ executablePath, ...options }));
}

/** A browser to which several processes connect; undefined, with a line to the terminal, where none can be had. */
export async function startBrowser(): Promise<BrowserServer | undefined> {
  const executablePath = chromiumPath();
  if (executablePath)
    return withoutSandboxIfNeeded((options) => chromium.launchServer({ executablePath, ...options }));
  process.stderr.write(
    'The tests in a browser are skipped, for neither Chrome nor Chromium could be had: install one, or set CHROME_PATH to its program.\n',
  );
  return undefined;
}

/** As root, and in many containers, Chromium starts only without its sandbox; the pages are our own. */
function withoutSandboxIfNeeded<Started>(
  start: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const withoutSandbox = () => start({ args: [...args, '--no-sandbox'] });
  return process.getuid?.() === 0 ? withoutSandbox() : start({ args }).catch(withoutSandbox);
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
