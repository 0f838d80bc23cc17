import { dev } from 'astro';
import { astroConfig, cacheOf } from './build.ts';

/** Serves the archive while its stories and code are worked on. Search answers from a built site only. */
export async function develop({
  project,
  content,
  base,
  port,
}: {
  project: string;
  content: string;
  base: string;
  port?: number;
}): Promise<void> {
  await dev({
    ...(await astroConfig(project, content, `${cacheOf(project, content)}-dev`)),
    logLevel: 'info',
    base,
    ...(port !== undefined && { server: { port } }),
  });
}
