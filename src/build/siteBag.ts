import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addBagFiles } from '../bag/bagFiles.ts';
import { unfitForManifest } from '../bag/manifest.ts';
import { counted } from '../parse/counted.ts';
import type { SiteSettings } from '../site.ts';
import { BuildFailure } from './buildFailure.ts';
import type { PublishedSite } from './publishedSite.ts';
import type { SiteWriter } from './write.ts';

/**
 * Adds to a site that is written what makes it a bag. `staging` is where its new files are. Throws `BuildFailure` where a file has a name that
 * manifests cannot hold.
 */
export function writeBag(
  settings: SiteSettings,
  writer: SiteWriter,
  { staging, published }: { staging: string; published: PublishedSite },
): void {
  assertFit(writer.made.keys());
  addBagFiles(settings, {
    files: writer.made,
    sizeOf: (path) =>
      writer.written.has(path)
        ? statSync(join(staging, path)).size
        : (published.files.get(path)?.facts.size ?? 0),
    add: (path, pieces) => writer.stream(path, pieces),
  });
}

/** Every file is listed by its name, in a form that several programs read. */
function assertFit(paths: Iterable<string>): void {
  const unfit = Array.from(paths).flatMap((path) => {
    const reason = unfitForManifest(path);
    return reason === undefined ? [] : [`${JSON.stringify(path)}: ${reason}.`];
  });
  if (!unfit.length) return;
  const shown = unfit.sort().slice(0, mostShown);
  throw new BuildFailure(
    `${counted(unfit.length, 'file of the site has a name', 'files of the site have names')} that the list of its digests cannot hold:\n${shown.map((line) => `    ${line}\n`).join('')}${unfit.length > mostShown ? '    …\n' : ''}Rename ${unfit.length === 1 ? 'it' : 'them'} in public/ or in the content folder. The last site is kept.`,
  );
}

const mostShown = 20;
