/* `npm run sbom -- [FILE]`: writes what the site is built with as a software bill of materials, to `sbom.cdx.json` where no file is named. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimePackages } from './lockfile.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * CycloneDX 1.5 (JSON) of what a build may load, as `npm sbom` makes it of the lockfile, without what would differ from run to run and from
 * folder to folder: the serial number, the moment, and the folder’s name.
 */
export function bill(folder = project): string {
  const { metadata, components, dependencies, ...rest } = billOfAll(folder);
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
  // npm leaves out with `--omit=dev` what both a build and development need.
  const runtime = new Map(runtimePackages(folder).map((one) => [`${one.name}@${one.version}`, one]));
  const own = metadata.component['bom-ref'];
  const isKept = (ref: string): boolean => ref === own || runtime.has(ref);
  const made = {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: components
      .filter((one) => isKept(one['bom-ref']))
      .map((one) => ({ ...one, licenses: one.licenses ?? named(runtime.get(one['bom-ref'])?.license) })),
    dependencies: dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
  };
  return `${JSON.stringify({ ...made, serialNumber: undefined, metadata: { ...made.metadata, timestamp: undefined } }, undefined, 2)}\n`;
}

/** A licence that is no SPDX expression, which npm leaves out. */
function named(name: string | undefined): unknown[] | undefined {
  return name === undefined ? undefined : [{ license: { name } }];
}

interface Bill {
  metadata: { component: { 'bom-ref': string } };
  components: { 'bom-ref': string; licenses?: unknown[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

function billOfAll(folder: string): Bill {
  const { npm_execpath: npm } = process.env;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const made = execFileSync(program, [...before, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32' && !npm,
  });
  return JSON.parse(made) as Bill;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? 'sbom.cdx.json'), bill());
