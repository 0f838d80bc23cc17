import { cachePrefix } from '../offline/keptFiles.ts';
import type { Edition } from '../routes.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { file } from './siteFile.ts';

/** The service worker’s. Where pages are kept to be read away from the network, the compiled templates hold it (`build/astro.ts`). */
export const workerFile = 'sw.js';

export const workerFiles: FileType = {
  roots: [workerFile],
  files: workerOf,
  mustLast: 'unrecorded',
  ofRecords: true,
};

/**
 * `sw.js` of an archive that is not read away from the network. Where it once was, browsers have a service worker that would go on for ever:
 * a file that is gone does not end one. They find this one instead, which deletes what was kept, and itself.
 */
export const retiredWorker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  const own = ${JSON.stringify(cachePrefix)} + registration.scope + ' ';
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  await registration.unregister();
}
`;

function* workerOf({ site }: Edition): Generator<SiteFile> {
  if (!site.offline) yield file(workerFile, () => retiredWorker);
}
