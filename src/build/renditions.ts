/*
 * Makes the smaller renditions of held pictures. They are made in a process of their own, which gives way to all else that the build does, and kept in
 * the cache by what they are made from: the bytes of the original, its rendition, and how renditions are made. None is made twice.
 */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Rendition } from '../archive/renditions.ts';
import type { Picture } from '../archive/types.ts';
import type { RenditionFile } from '../files/siteFile.ts';
import { lookUp } from '../parse/assert.ts';
import type { CacheFolder } from '../store/cacheFolder.ts';
import { imagingVersion } from '../store/imaging.ts';
import type { PictureFolders } from '../store/pictures.ts';
import { BuildFailure } from './buildFailure.ts';
import type { SiteWriter } from './write.ts';

/** The renditions of one picture: plain data, as the process is given it. */
export interface RenditionJob {
  id: number;
  /** The path of the original, and the digest that it is to have. */
  path: string;
  digest: string;
  renditions: Rendition[];
}

/** What the process answers: the renditions in the same order, or what kept them from being made. */
export type RenditionAnswer = { id: number } & (
  { made: Uint8Array[] } | { fault: string } | { changed: true }
);

export interface RenditionTarget {
  writer: Pick<SiteWriter, 'keep' | 'write'>;
  cache: CacheFolder;
  folders: PictureFolders;
  /** Is told how many of those that are made now are done. */
  progress?: (done: number, total: number) => void;
}

export interface Renditions {
  /** Settles when all are written. Rejects with `BuildFailure`. */
  done: Promise<void>;
  /** Ends the process, whether all are made or not. */
  stop(): void;
}

/** Begins to make the renditions that are neither published nor in the cache. Those of other keys are dropped from the cache in the end. */
export function makeRenditions(files: RenditionFile[], target: RenditionTarget): Renditions {
  const { writer, cache } = target;
  const keyed = files.map((file) => ({ ...file, key: renditionKey(file) }));
  const missing = keyed.filter(({ address, key }) => {
    if (writer.keep(address, key)) return false;
    const bytes = cache.read(key);
    if (bytes) writer.write(address, bytes, key);
    return !bytes;
  });
  const maker = missing.length ? new RenditionMaker(missing, target) : undefined;
  const done = (maker?.done ?? Promise.resolve()).then(() => {
    if (files.length) cache.prune(keyed.map(({ key }) => key));
  });
  // Where something else fails first, nobody waits for it.
  done.catch(() => undefined);
  return { done, stop: () => maker?.stop() };
}

/** What a rendition is made from. */
export function renditionKey({ of, rendition }: Pick<RenditionFile, 'of' | 'rendition'>): string {
  return hash('sha256', JSON.stringify(['rendition', imagingVersion, of.digest, rendition]));
}

interface KeyedFile extends RenditionFile {
  key: string;
}

/** Gives the pictures to the process, as many at a time as there are processors. */
class RenditionMaker {
  readonly done: Promise<void>;
  readonly #target: RenditionTarget;
  readonly #waiting: Iterator<[number, KeyedFile[]]>;
  readonly #pictures: Map<number, KeyedFile[]>;
  readonly #total: number;
  readonly #process: ChildProcess;
  readonly #sent = new Set<number>();
  #made = 0;
  #settle!: { done: () => void; failed: (error: Error) => void };

  constructor(missing: KeyedFile[], target: RenditionTarget) {
    this.#target = target;
    this.#total = missing.length;
    const ofPictures = Map.groupBy(missing, ({ of }) => `${of.folder}/${of.path}`).values();
    this.#pictures = new Map([...ofPictures].entries());
    this.#waiting = this.#pictures.entries();
    this.done = new Promise((done, failed) => (this.#settle = { done, failed }));
    const atATime = availableParallelism();
    this.#process = fork(new URL('renditionProcess.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, UV_THREADPOOL_SIZE: String(atATime) },
    });
    this.#process.on('message', (answer: RenditionAnswer) => {
      try {
        this.#take(answer);
      } catch (error) {
        this.#settle.failed(error instanceof Error ? error : new Error(String(error)));
        this.stop();
      }
    });
    this.#process.on('error', this.#settle.failed);
    this.#process.on('exit', (code, signal) =>
      this.#settle.failed(new Error(`the process that resizes pictures ended with ${code ?? signal}`)),
    );
    for (let lane = 0; lane < atATime; lane++) this.#send();
  }

  stop(): void {
    this.#process.kill();
  }

  #send(): void {
    const next = this.#waiting.next();
    if (next.done) {
      if (!this.#sent.size) {
        this.#settle.done();
        this.stop();
      }
      return;
    }
    const [id, files] = next.value;
    const [{ of }] = files as [KeyedFile];
    const job: RenditionJob = {
      id,
      path: join(this.#target.folders[of.folder], of.path),
      digest: of.digest,
      renditions: files.map(({ rendition }) => rendition),
    };
    this.#sent.add(id);
    this.#process.send(job);
  }

  #take(answer: RenditionAnswer): void {
    const files = lookUp(this.#pictures, answer.id);
    if (!('made' in answer)) throw failure(files[0]!.of, answer);
    for (const [at, { address, key }] of files.entries()) {
      const bytes = answer.made[at]!;
      this.#target.cache.write(key, bytes);
      this.#target.writer.write(address, bytes, key);
    }
    this.#made += files.length;
    this.#target.progress?.(this.#made, this.#total);
    this.#sent.delete(answer.id);
    this.#send();
  }
}

function failure({ folder, path }: Picture, answer: { fault: string } | { changed: true }): BuildFailure {
  const shown = folder === 'public' ? `public/${path}` : path;
  return new BuildFailure(
    'changed' in answer
      ? `The picture ${shown} was changed while the site was built.\n    Build again.\nThe last site is kept.`
      : `The picture ${shown} cannot be made smaller: ${answer.fault}.\n    Save it again as JPEG, PNG, WebP, AVIF or GIF.\nThe last site is kept.`,
  );
}
