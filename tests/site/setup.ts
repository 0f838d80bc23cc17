import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './browser.ts';

/** A site that was built for the tests, as a user builds one. */
export interface BuiltSite {
  content: string;
  folder: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    project: string;
    scratch: string;
    chromium: string;
    /** The sample archive. */
    sample: BuiltSite;
    /** One of everything, under a base path. */
    fixture: BuiltSite;
    /** An archive in Persian. */
    persian: BuiltSite;
    /** A thousand stories of real newswire, where they are at hand. */
    newswire: BuiltSite | null;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = join(root, 'node_modules/.cache/dateline-tests');
const makeCorpus = join(root, '../shared/corpus/make-corpus.mjs');

export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', findChromium());
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  project.provide('project', root);
  project.provide('scratch', scratch);
  project.provide('sample', await built('content', 'sample', '/'));
  project.provide('fixture', await built('tests/fixtures/archive', 'fixture', '/archive/'));
  project.provide('persian', await built('tests/fixtures/persian', 'persian', '/bandar/'));
  project.provide('newswire', existsSync(makeCorpus) ? await newswire() : null);
}

async function newswire(): Promise<BuiltSite> {
  const content = join(scratch, 'newswire-content');
  await run(process.execPath, [makeCorpus, '--out', content, '--stories', '1000']);
  return built(content, 'newswire', '/');
}

async function built(content: string, name: string, base: string): Promise<BuiltSite> {
  const folder = join(scratch, name);
  await run(process.execPath, ['src/cli.ts', 'build', '--content', content, '--out', folder, '--base', base]);
  return { content: resolve(root, content), folder, base };
}

function run(program: string, args: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
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
