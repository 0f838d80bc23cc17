/* `npm run licences`: writes the list of licences in the README from the lockfile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LockedPackage } from './lockfile.ts';
import { runtimePackages } from './lockfile.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The README with its list of licences as the lockfile has them now. Throws where the list’s place is not marked. */
export function withLicences(readme: string, packages: LockedPackage[]): string {
  const [before, rest] = readme.split(opening);
  const after = rest?.split(closing)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has no ${opening} … ${closing}`);
  return `${before}${opening}\n\n${licenceList(packages)}\n${closing}${after}`;
}

/** A line for each licence (SPDX), most packages first; the packages are named where they are few. */
export function licenceList(packages: LockedPackage[]): string {
  const byLicence = Map.groupBy(packages, ({ license = 'not stated' }) => license);
  return [...byLicence]
    .map(([licence, of]): [string, string[], number] => [
      licence,
      [...new Set(of.map(shortName))].sort(),
      new Set(of.map(({ name }) => name)).size,
    ])
    .sort(([a, , many], [b, , more]) => more - many || (a < b ? -1 : 1))
    .map(([licence, names, count]) => {
      const shown = names.length > mostNamed ? '' : `: ${names.map((name) => `\`${name}\``).join(', ')}`;
      return `- ${licence}, ${count} ${count === 1 ? 'package' : 'packages'}${shown}\n`;
    })
    .join('');
}

const opening = '<!-- licences: npm run licences -->';
const closing = '<!-- end of licences -->';
const mostNamed = 40;

/** The packages of one library for several platforms go by one name: `@img/sharp-libvips-*`. */
function shortName({ name, os, cpu }: LockedPackage): string {
  if (!os && !cpu) return name;
  return name.replace(
    /(?<=[-/])(?:darwin|linux(?:musl)?|win32|windows|android|freebsd|webcontainers|wasm32)\b.*$/,
    '*',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(project, 'README.md');
  writeFileSync(file, withLicences(readFileSync(file, 'utf8'), runtimePackages(project)));
}
