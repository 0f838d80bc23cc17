import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { SiteSettings } from '../site.ts';
import { astroRun } from './astro.ts';
import { makeOwnFolder } from './workspace.ts';

/** The templates, ready to render. */
export interface Compiled {
  /** A module that exports `createApp`. */
  entry: string;
  /** A folder whose files go to the site as they are: styles, scripts, and what `public/` holds. */
  assets: string;
  /** Of the sources that they were made of. */
  digest: string;
}

/**
 * Compiles templates, styles and scripts with Astro, for the site’s base path and language. `sources` is a digest of the code. `folder` holds
 * what was compiled before, and lies below the project, where the libraries are found: nothing is compiled twice. `kept` is a folder for
 * copies, which may come from another machine. Several runs may use both at a time.
 */
export async function compile(
  project: string,
  folder: string,
  sources: string,
  site: Pick<SiteSettings, 'address' | 'base' | 'language'>,
  kept?: string,
): Promise<Compiled> {
  const digest = templatesDigest(sources, site);
  const copy = kept === undefined ? undefined : join(kept, digest);
  const out = await compiledIn(folder, digest, async (own, made) => {
    if (copy !== undefined && isIntact(copy)) return cp(copy, made, { recursive: true });
    const { address, base, language } = site;
    await inThread({ project, folder: own, out: made, address, base, language });
    writeFileSync(join(made, sealFile), sealOf(made));
  });
  if (kept !== undefined) await compiledIn(kept, digest, (_, made) => cp(out, made, { recursive: true }));
  return { entry: join(out, 'server/entry.mjs'), assets: join(out, 'client'), digest };
}

/** The folder `name` in `folder`; where it is not there whole, `make` makes it as `made`, which lies in a folder of its `own`. */
async function compiledIn(
  folder: string,
  name: string,
  make: (own: string, made: string) => Promise<void>,
): Promise<string> {
  const out = join(folder, name);
  if (isIntact(out)) {
    await utimes(out, new Date(), new Date()).catch(() => undefined);
    return out;
  }
  await rm(out, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const own = await makeOwnFolder(join(folder, 'new-'));
  try {
    const made = join(own, 'out');
    await make(own, made);
    await rename(made, out).catch((error: unknown) => {
      // Another run was faster.
      if (!isIntact(out)) throw error;
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  await dropOldest(folder);
  return out;
}

/** What is compiled, and where: plain data. */
export interface CompileTask {
  project: string;
  /** For caches. */
  folder: string;
  /** For the result. */
  out: string;
  address: string;
  base: string;
  /** Of the interface, BCP 47. */
  language: string;
}

/** What Astro is given by the thread that compiles. */
export function compileSettings({ project, folder, out, ...where }: CompileTask): AstroInlineConfig {
  return { ...astroRun(project, folder, where), outDir: out, adapter: renderer };
}

function inThread(task: CompileTask): Promise<void> {
  // Each further thread of the bundler takes memory that costs more to clear than the thread saves: a second of 1.7.
  process.env['ROLLDOWN_WORKER_THREADS'] ??= '1';
  const worker = new Worker(new URL('compileWorker.ts', import.meta.url), { workerData: task });
  return new Promise((done, failed) => {
    worker.on('error', failed);
    worker.on('exit', (code) =>
      code === 0 ? done() : failed(new Error(`the thread that compiles the templates ended with ${code}`)),
    );
  });
}

/** Whether a folder holds what was compiled, file by file. */
function isIntact(folder: string): boolean {
  try {
    return readFileSync(join(folder, sealFile), 'utf8') === sealOf(folder);
  } catch {
    return false;
  }
}

/** A digest of the files of a folder but for the one that holds it. */
function sealOf(folder: string): string {
  const digest = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== sealFile);
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    digest.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

const sealFile = 'digest.txt';

/** Keeps of what was compiled the last used: a site seldom has more than a few base paths and languages. */
async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('new-'));
  const kept = await Promise.all(
    names.map(async (name) => ({
      name,
      used: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const old = kept.toSorted((a, b) => b.used - a.used).slice(mostKept);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}

const mostKept = 12;

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

/** What templates are made of, in 16 hexadecimal digits; `sources` is a digest of the code. */
function templatesDigest(
  sources: string,
  { base, language }: Pick<SiteSettings, 'base' | 'language'>,
): string {
  return hash('sha256', JSON.stringify([sources, base, language])).slice(0, 16);
}
