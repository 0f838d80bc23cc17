/* Builds the sites that it is given as JSON in one process, so that modules and templates are loaded once. */
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/build/build.ts';
import type { BuiltSite } from './setup.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

for (const { content, folder, base } of JSON.parse(process.argv[2] ?? '[]') as BuiltSite[])
  await buildSite({ project, content, out: folder, base, shown: (path) => path });
