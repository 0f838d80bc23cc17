import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * Whether a killed run may have left anything. It is asked before every command, and loads nothing else: what would put it right takes longer to
 * load than to run.
 */

/** Whether `recover` may have something to do, for this folder and this project. */
export function hasTraces(project: string, out: string): boolean {
  const caches = join(project, 'node_modules/.cache/dateline');
  const target = realOf(out);
  const names = namesIn(caches);
  return (
    namesIn(dirname(target)).some((name) => name.startsWith(`.${basename(target)}-`)) ||
    namesIn(target).some((name) => /^\.(?:new|old)-/.test(name)) ||
    namesIn(join(caches, 'publishing')).length > 0 ||
    namesIn(join(caches, 'templates')).some((name) => name.startsWith('new-')) ||
    names.some(
      (name) => /-\w{6}$/.test(name) || ['site', 'lock'].some((left) => existsSync(join(caches, name, left))),
    )
  );
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** None where the folder cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
