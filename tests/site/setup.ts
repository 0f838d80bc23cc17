import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { writeLongWords } from './longWords.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  /** The content folder of which it was built. */
  content: string;
  folder: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    project: string;
    scratch: string;
    /** Where the browser listens that all files share; null where none is installed. */
    browser: string | null;
    /** The sample archive. */
    sample: BuiltSite;
    /** One of everything, under a base path. */
    fixture: BuiltSite;
    /** An archive in Persian. */
    persian: BuiltSite;
    /** Stories of sixteen languages. */
    scripts: BuiltSite;
    /** Stories of words longer than a line. */
    longWords: BuiltSite;
    /** A thousand stories of real newswire, where they are at hand. */
    newswire: BuiltSite | null;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = join(root, 'node_modules/.cache/dateline-tests');
const makeCorpus = join(root, '../shared/corpus/make-corpus.mjs');

/** Builds the sites and starts the browser that the files share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  const longWords = site('long-words', join(scratch, 'long-words-content'));
  await writeLongWords(longWords.content);
  const sites = {
    sample: site('sample', 'content'),
    fixture: site('fixture', 'tests/fixtures/archive', '/archive/'),
    persian: site('persian', 'tests/fixtures/persian', '/a/b/'),
    scripts: site('scripts', 'tests/fixtures/scripts'),
    longWords,
    newswire: existsSync(makeCorpus) ? site('newswire', join(scratch, 'newswire-content')) : null,
  };
  if (sites.newswire) await run(makeCorpus, '--out', sites.newswire.content, '--stories', '1000');
  // Of the same base path one after the other: the first compiles the templates for all.
  const groups = Map.groupBy(
    Object.values(sites).filter((one) => one !== null),
    ({ base }) => base,
  );
  await Promise.all(
    [...groups.values()].map((group) => run('tests/site/buildSites.ts', JSON.stringify(group))),
  );
  const browser = await startBrowser();
  project.provide('project', root);
  project.provide('scratch', scratch);
  project.provide('browser', browser?.wsEndpoint() ?? null);
  for (const name of Object.keys(sites) as (keyof typeof sites)[]) project.provide(name, sites[name]);
  return async () => browser?.close();
}

function site(name: string, content: string, base = '/'): BuiltSite {
  return { content: resolve(root, content), folder: join(scratch, name), base };
}

/** Runs a program on Node. Throws what it printed where it fails. */
function run(...args: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, INIT_CWD: root, NODE_ENV: 'production' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (output += part.toString()));
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}
