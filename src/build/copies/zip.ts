import { hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Options } from 'yazl';
import { ZipFile } from 'yazl';
import { addBagFiles, bagNames } from '../../bag/bagFiles.ts';
import type { SiteSettings } from '../../site.ts';
import type { CopySource } from './copySource.ts';
import { copiedFile } from './copySource.ts';
import { readMe } from './readMe.ts';

/**
 * Writes a copy of a site as a zip archive (ZIP64 where it needs that) whose files stand below one folder, `root`, and are a bag. The bytes
 * depend on nothing but the site: times are fixed, and files are sorted, those of the bag last. Files are read one after another, as the
 * archive is written; one that is there already is replaced at the end. Throws the system’s errors.
 */
export async function writeZip(
  file: string,
  source: CopySource,
  { settings, root, progress }: { settings: SiteSettings; root: string; progress: (done: number) => void },
): Promise<void> {
  const draft = `${file}.part`;
  const zip = new ZipFile();
  const added = new Map<string, { digest: string; size: number }>();
  const add = (path: string, content: () => Uint8Array | string): void => {
    zip.addReadStreamLazy(`${root}/${path}`, optionsFor(path), (give) => {
      try {
        const bytes = Buffer.from(content());
        added.set(path, { digest: hash('sha256', bytes), size: bytes.length });
        progress(added.size);
        give(null, Readable.from([bytes]));
      } catch (error) {
        give(error, Readable.from([]));
      }
    });
  };
  const about = source.paths.includes(readMeFile) ? `COPY-${readMeFile}` : readMeFile;
  for (const path of [...source.paths, about].sort())
    add(path, () => (path === about ? readMe(settings) : copiedFile(source, path)));
  // They are asked for when all others are in the archive.
  let bag: Map<string, string> | undefined;
  for (const name of Object.values(bagNames))
    add(name, () => (bag ??= bagTexts(settings, added)).get(name) ?? '');
  zip.end();
  try {
    await Promise.all([pipeline(zip.outputStream, createWriteStream(draft)), failureOf(zip)]);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const readMeFile = 'README.txt';

/** What is packed already, or stays as large. */
const packed = /\.(?:avif|gif|gz|jpe?g|pack|png|webp|zip)$/i;

function optionsFor(path: string): Partial<Options> {
  // The format’s first day. It keeps local times, and is given one: the zone does not matter.
  return {
    mtime: new Date(1980, 0, 1),
    mode: 0o100644,
    forceDosTimestamp: true,
    compress: !packed.test(path),
  };
}

function bagTexts(
  settings: SiteSettings,
  added: ReadonlyMap<string, { digest: string; size: number }>,
): Map<string, string> {
  const files = new Map<string, { digest: string }>(added);
  const texts = new Map<string, string>();
  addBagFiles(settings, {
    files,
    sizeOf: (path) => added.get(path)?.size ?? 0,
    add(path, pieces) {
      const text = Array.from(pieces).join('');
      texts.set(path, text);
      files.set(path, { digest: hash('sha256', text) });
    },
  });
  return texts;
}

/** Rejects where a file cannot be read; the stream would wait for it for ever. */
function failureOf(zip: ZipFile): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.on('error', (error) => {
      const failure = error instanceof Error ? error : new Error(String(error));
      (zip.outputStream as Readable).destroy(failure);
      reject(failure);
    });
    zip.outputStream.on('end', () => resolve());
  });
}
