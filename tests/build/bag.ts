/* Bags for the tests. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addBagFiles } from '../../src/bag/bagFiles.ts';
import type { SiteSettings } from '../../src/site.ts';
import { defaultSettings } from '../../src/site.ts';

/** The files of a small site, as text by their paths. */
export const smallSite: Record<string, string> = {
  'index.html':
    '<!doctype html>\n<html><head><title>Harbour News</title></head><body><p>Front</p></body></html>\n',
  'people/jane-roe/index.html': '<!doctype html>\n<title>Jane Roe</title>\n<p>Reporter</p>\n',
  'stories/2025/04/08/talks/index.html': '<!doctype html>\n<title>Talks</title>\n<p>They met.</p>\n',
  'pictures/2025/04/08/old pier, دماغه.png': 'not really a picture',
  'data/people.json': '[{"name":"Jane Roe"}]',
  'data/stories.jsonl': '{"id":"2025/04/08/talks"}\n',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
  '.well-known/tdmrep.json': '[]',
};

/** All files of a bag, with those that make it one. */
export function bagOf(
  files: Record<string, string> = smallSite,
  settings: Partial<SiteSettings> = {},
): Record<string, string> {
  const all = { ...files };
  const digests = new Map(
    Object.entries(files).map(([path, text]) => [path, { digest: hash('sha256', text) }]),
  );
  addBagFiles(
    { ...defaultSettings, ...settings },
    {
      files: digests,
      sizeOf: (path) => Buffer.byteLength(all[path] ?? ''),
      add(path, pieces) {
        all[path] = [...pieces].join('');
        digests.set(path, { digest: hash('sha256', all[path]) });
      },
    },
  );
  return all;
}

export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
