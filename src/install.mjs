/*
 * Installs what is missing before a command runs: the locked packages, where `node_modules` is not what the lockfile says.
 * Plain JavaScript, for it runs on the machine’s own Node, before the pinned one is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const mark = join(project, 'node_modules/.dateline-installed');
const locked = createHash('sha256')
  .update(readFileSync(join(project, 'package-lock.json')))
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== locked) {
  console.log('Installing packages (once) …');
  // A registry may lack a package of another platform, which `npm ci` will not have; `npm install` passes over it.
  if (!npm('ci') && !npm('install', '--no-save')) {
    console.error(
      'The packages could not be installed; npm says why above. Is its registry reached from here?',
    );
    process.exit(1);
  }
  writeFileSync(mark, locked);
}

function npm(...args) {
  const [program, ...before] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const { status } = spawnSync(program, [...before, ...args, '--include=dev', '--loglevel=error'], {
    cwd: project,
    stdio: 'inherit',
  });
  return status === 0;
}
