/* Sites that are built to be looked at and measured, outside the tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite } from './setup.ts';

export type TrialName = 'sample' | 'newswire' | 'persian' | 'fixture';

export interface TrialSite extends BuiltSite {
  name: TrialName;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds sites of these names below a folder. Newswire that is not at hand is left out, and a line says so. Throws where a build fails. */
export function buildTrialSites(names: TrialName[], folder: string): TrialSite[] {
  mkdirSync(folder, { recursive: true });
  const sites = names.flatMap((name) => {
    const content = contentOf(name, folder);
    if (content === undefined) return [];
    return [{ name, content, folder: join(folder, name), base: bases[name] }];
  });
  run('tests/site/buildSites.ts', JSON.stringify(sites));
  return sites;
}

const bases: Record<TrialName, string> = {
  sample: '/',
  newswire: '/',
  persian: '/a/b/',
  fixture: '/archive/',
};

function contentOf(name: TrialName, folder: string): string | undefined {
  if (name === 'sample') return resolve(root, 'content');
  if (name !== 'newswire') return resolve(root, 'tests/fixtures', name === 'fixture' ? 'archive' : name);
  const makeCorpus = join(root, '../shared/corpus/make-corpus.mjs');
  if (!existsSync(makeCorpus)) {
    process.stderr.write('The thousand stories of newswire are left out: ../shared/corpus is not there.\n');
    return undefined;
  }
  const content = join(folder, 'newswire-content');
  if (!existsSync(content)) run(makeCorpus, '--out', content, '--stories', '1000');
  return content;
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}:\n${stderr}`);
}
