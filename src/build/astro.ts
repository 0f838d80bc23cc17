import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { workerFile } from '../files/retiredWorker.ts';
import { interfaceLanguage } from '../messages/messages.ts';
import { stemmerFile } from '../search/stem.ts';

/** How the script of the search page is divided into files. */
const searchScript = {
  // What a part of it depends on is there when the part is fetched; Vite’s code to fetch it ahead weighs 800 bytes.
  modulePreload: false as const,
  // What several parts share is in one file, not in one for each set of parts: fewer requests, and a kilobyte less.
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } } },
};

const serviceWorker = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

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
    plugins: [
      {
        name: 'dateline-search-script',
        configEnvironment: (name) => (name === 'client' ? { build: searchScript } : undefined),
      },
      {
        name: 'dateline-service-worker',
        apply: 'build',
        applyToEnvironment: ({ name }) => name === 'client',
        buildStart() {
          // Its address never changes, and what it answers for is below it: it is at the root.
          this.emitFile({ type: 'chunk', id: serviceWorker, fileName: workerFile });
        },
      },
    ],
  },
} satisfies AstroInlineConfig;

/** The same for a run that Dateline starts, with its caches below `cache`. */
export function astroRun(
  project: string,
  cache: string,
  { address, base, language }: { address: string; base: string; language: string },
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
    vite: {
      ...astroConfig.vite,
      cacheDir: join(cache, 'vite'),
      logLevel: 'error',
      resolve: { alias: [scriptWords(project, language), searchStemmer(project, language)] },
    },
  };
}

/** A script holds the words of one language; see `messages/search/languages.ts`. */
export function scriptWords(project: string, language: string): { find: RegExp; replacement: string } {
  const messages = join(project, 'src/messages');
  return {
    find: /^#messages\/(search|list|offline)\//,
    replacement: `${messages}/$1/${interfaceLanguage(language)}/`,
  };
}

/** And the stemmer of one language; see `search/stem.ts`. */
export function searchStemmer(project: string, language: string): { find: RegExp; replacement: string } {
  return {
    find: /^#stemmer$/,
    replacement: join(project, `src/search/stems/${stemmerFile(language)}.ts`),
  };
}
