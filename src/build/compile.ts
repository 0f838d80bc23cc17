import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../site.ts';
import { astroRun } from './astro.ts';

/** The templates, ready to render. */
export interface Compiled {
  /** A module that exports `createApp`. */
  entry: string;
  /** A folder whose files go to the site as they are: styles, scripts, and what `public/` holds. */
  assets: string;
}

/**
 * Compiles templates, styles and scripts into `folder` with Astro, for the site’s base path and language. What was compiled there from the
 * same sources is used again.
 */
export async function compile(project: string, folder: string, site: Site): Promise<Compiled> {
  const out = join(folder, await sourcesDigest(project, site));
  const compiled = { entry: join(out, 'server/entry.mjs'), assets: join(out, 'client') };
  if (existsSync(compiled.entry)) return compiled;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { build } = await import('astro');
  const fresh = join(folder, 'new');
  await build({
    ...astroRun(project, folder, site),
    outDir: fresh,
    adapter: renderer,
  });
  await rename(fresh, out);
  return compiled;
}

/** An adapter after Astro’s Adapter API: the build itself asks the app for each page. */
const renderer: AstroIntegration = {
  name: 'dateline-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'dateline-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: fileURLToPath(new URL('entry.ts', import.meta.url)),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      });
    },
  },
};

/** A digest of all that a page’s HTML depends on besides its model. */
async function sourcesDigest(project: string, { base, language }: Site): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([base, language]));
  const files = [join(project, 'package-lock.json')];
  for (const room of ['src', 'public'])
    for (const entry of await readdir(join(project, room), { recursive: true, withFileTypes: true }).catch(
      () => [],
    ))
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  for (const file of files.toSorted())
    hash.update(`\0${relative(project, file)}\0`).update(await readFile(file).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
