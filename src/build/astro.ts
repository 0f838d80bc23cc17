import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';

/** What every run of Astro shares: a build’s, the developer’s, and those that are started by Astro’s own command. */
export const astroConfig = {
  output: 'server',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  vite: {
    // A strict Content-Security-Policy allows no inline script.
    build: { assetsInlineLimit: 0 },
  },
} satisfies AstroInlineConfig;

/** The same for a run that Dateline starts, with its caches below `cache`. */
export function astroRun(
  project: string,
  cache: string,
  { address, base }: { address: string; base: string },
): AstroInlineConfig {
  // Astro takes these from the environment before it takes them from its settings.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'])
    Reflect.deleteProperty(process.env, name);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    ...astroConfig,
    configFile: false,
    root: project,
    site: address,
    base,
    cacheDir: join(cache, 'astro'),
    logLevel: 'error',
    vite: { ...astroConfig.vite, cacheDir: join(cache, 'vite'), logLevel: 'error' },
  };
}
