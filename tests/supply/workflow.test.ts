import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const project = fileURLToPath(new URL('../..', import.meta.url));
const document = parseDocument(readFileSync(join(project, '.github/workflows/publish.yml'), 'utf8'));
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string[]; permissions?: Record<string, string>; steps: Step[] }>;
}
const workflow = document.toJS() as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('the workflow is sound YAML', () => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
});

test('every command that it runs is npm’s own or in package.json', () => {
  const commands = steps.flatMap(({ run }) => run?.match(/npm (?:run \S+|\S+)/g) ?? []);
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) {
    const script = /^npm (?:run )?(\S+)$/.exec(command)?.[1] ?? '';
    expect([command, script === 'ci' || script in scripts]).toEqual([command, true]);
  }
});

test('it checks, builds and tests, and deploys only when all three are done', () => {
  const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
  for (const command of ['npm run check', 'npm run build', 'npm test']) expect(commands).toContain(command);
  expect(workflow.jobs['deploy']?.needs).toEqual(['test', 'build']);
});

test('it uses official actions alone, each of a fixed major version', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
});

test('only the job that deploys may write anything', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const writing = Object.entries(workflow.jobs).filter(([, { permissions = {} }]) =>
    Object.values(permissions).includes('write'),
  );
  expect(writing.map(([job]) => job)).toEqual(['deploy']);
});

test('it keeps the cache and the site from run to run, and publishes .well-known too', () => {
  const cache = steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
  expect(String(cache?.with?.['path']).trim().split('\n')).toEqual(['.dateline-cache', 'dist']);
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
});
