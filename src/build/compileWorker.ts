import { workerData } from 'node:worker_threads';
import { build } from 'astro';
import type { CompileTask } from './compile.ts';
import { compileSettings } from './compile.ts';

/* A thread that compiles the templates and ends: what Astro and Vite hold in memory goes with it. */
// Whoever starts the build, what is compiled is the same: it is kept for all of them.
process.env['NODE_ENV'] = 'production';
await build(compileSettings(workerData as CompileTask));
