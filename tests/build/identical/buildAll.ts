/* Builds what it is given as JSON, one after another, in one process: in its time zone, with its clock. */
import { buildSite } from '../../../src/build/build.ts';
import type { BuildOptions } from '../../../src/build/build.ts';

for (const options of JSON.parse(process.argv[2] ?? '[]') as Omit<BuildOptions, 'shown'>[])
  await buildSite({ ...options, shown: (path) => path });
