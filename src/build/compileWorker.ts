import { workerData } from 'node:worker_threads';
import { build } from 'astro';
import type { CompileTask } from './compile.ts';
import { compileSettings } from './compile.ts';

/* A thread that compiles the templates and ends: what Astro and Vite hold in memory goes with it. */
await build(compileSettings(workerData as CompileTask));
