import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as `package-lock.json` (version 3) has it. */
export interface LockedPackage {
  /** Where it is installed: `node_modules/astro`. */
  path: string;
  name: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  /** Whether only development needs it. */
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  /** The systems and processors for which alone it is. */
  os?: string[];
  cpu?: string[];
}

/** Every package of the lockfile in a folder, but for the project itself. */
export function lockedPackages(project: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Omit<LockedPackage, 'path' | 'name'>>;
  };
  return Object.entries(packages).flatMap(([path, locked]) =>
    path === '' ? [] : { ...locked, path, name: path.replace(/^.*node_modules\//, '') },
  );
}

/** Those that a build may load; the others are for development. */
export function runtimePackages(project: string): LockedPackage[] {
  return lockedPackages(project).filter(({ dev }) => !dev);
}
