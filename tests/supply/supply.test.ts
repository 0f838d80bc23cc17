import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { licenceList, withLicences } from '../../src/supply/licences.ts';
import { lockedPackages, runtimePackages } from '../../src/supply/lockfile.ts';
import { bill } from '../../src/supply/sbom.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { allowScripts, dependencies, name } = JSON.parse(
  readFileSync(join(project, 'package.json'), 'utf8'),
) as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  name: string;
};

describe('the lockfile', () => {
  const packages = lockedPackages(project);

  test('holds a digest of every package, and no registry', () => {
    expect(packages.length).toBeGreaterThan(500);
    const unsure = packages.filter(
      ({ link, integrity = '' }) => !link && !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(unsure.map(({ path }) => path)).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('holds no package with an install script that package.json does not name, and only Node’s runs', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.filter((one) => !(one.name in allowScripts)).map(({ path }) => path)).toEqual([]);
    expect(Object.keys(allowScripts).filter((one) => allowScripts[one])).toEqual(['node']);
  });

  test('says the licence of every package that a build may load', () => {
    expect(runtimePackages(project).filter(({ license }) => !license)).toEqual([]);
  });
});

describe('the licences in the README', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');

  test('are those of the lockfile; npm run licences writes them anew', () => {
    expect(withLicences(readme, runtimePackages(project))).toBe(readme);
  });

  test('name libvips and lightningcss', () => {
    const list = licenceList(runtimePackages(project));
    expect(list).toMatch(/^- LGPL-3\.0-or-later, .*`@img\/sharp-libvips-\*`/m);
    expect(list).toMatch(/^- MPL-2\.0, .*`lightningcss`/m);
  });

  test('are those that installed packages state themselves', () => {
    const stated = Object.keys(dependencies).map((one) => {
      const { license } = JSON.parse(
        readFileSync(join(project, 'node_modules', one, 'package.json'), 'utf8'),
      ) as { license?: string };
      return [one, license];
    });
    const locked = new Map(runtimePackages(project).map(({ path, license }) => [path, license]));
    expect(stated).toEqual(stated.map(([one]) => [one, locked.get(`node_modules/${one}`)]));
  });

  test('a README without their place is an error', () => {
    expect(() => withLicences('# Dateline\n', [])).toThrow(
      'README.md has no <!-- licences: npm run licences --> … <!-- end of licences -->',
    );
  });
});

describe('the bill of materials', () => {
  const made = bill();
  const {
    bomFormat,
    specVersion,
    metadata,
    components,
    dependencies: needs,
    ...rest
  } = JSON.parse(made) as {
    bomFormat: string;
    specVersion: string;
    metadata: { component: { name: string; type: string } };
    components: { name: string; version: string; purl: string; hashes?: unknown[]; licenses?: unknown[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

  test('names every package that a build may load, with its digest and licence', () => {
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(metadata.component).toMatchObject({ name, type: 'application' });
    const locked = new Set(runtimePackages(project).map((one) => `${one.name}@${one.version}`));
    expect(new Set(components.map((one) => `${one.name}@${one.version}`))).toEqual(locked);
    expect(components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length)).toEqual([]);
    const known = new Set(needs.map(({ ref }) => ref));
    expect(needs.length).toBe(locked.size + 1);
    expect(needs.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
    expect(components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);
  });

  test('has the same bytes each time', () => {
    expect(Object.keys(rest)).not.toContain('serialNumber');
    expect(metadata).not.toHaveProperty('timestamp');
    expect(bill()).toBe(made);
  });
});
