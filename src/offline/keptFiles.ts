import { titleOf } from './pageText.ts';
import type { KeptPage } from './pageText.ts';

/**
 * The caches of one archive: pages that were read, the newest days, and files. Those of an earlier form, and of an archive that has moved to
 * another scope, are deleted by name.
 */
export class KeptFiles {
  readonly #prefix: string;

  /** `scope` is the address below which the worker answers. */
  constructor(scope: string) {
    this.#prefix = `${cachePrefix}${scope} `;
  }

  /** Deletes what an earlier version of the worker has kept. */
  async dropOld(): Promise<void> {
    const now = Object.values(kinds).map((kind) => this.#name(kind));
    const old = (await caches.keys()).filter((name) => name.startsWith(this.#prefix) && !now.includes(name));
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  /** A kept page; undefined where there is none. */
  async page(address: string): Promise<{ html: string; headers: Headers; when: Date } | undefined> {
    const found =
      (await (await this.#open('read')).match(address)) ??
      (await (await this.#open('newest')).match(address));
    if (!found) return undefined;
    return {
      html: await found.text(),
      headers: found.headers,
      when: new Date(found.headers.get(whenHeader) ?? 0),
    };
  }

  /** Keeps a page, in place of an older copy; the pages that were read longest ago make room. */
  async keepPage(address: string, response: Response, kind: 'read' | 'newest'): Promise<string> {
    const html = await response.text();
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    headers.set(whenHeader, headers.get('date') ?? new Date().toUTCString());
    headers.set(titleHeader, encodeURIComponent(titleOf(html)));
    await this.dropPage(address);
    await this.#put(kind, address, new Response(html, { headers }));
    return html;
  }

  async dropPage(address: string): Promise<void> {
    for (const kind of ['read', 'newest'] as const) await (await this.#open(kind)).delete(address);
  }

  /** Of the newest days, keeps these alone. */
  async dropNewestBut(addresses: string[]): Promise<void> {
    const cache = await this.#open('newest');
    for (const request of await cache.keys())
      if (!addresses.includes(new URL(request.url).pathname)) await cache.delete(request);
  }

  /** The pages, the last kept first. */
  async pages(): Promise<KeptPage[]> {
    const pages: KeptPage[] = [];
    for (const kind of ['read', 'newest'] as const) {
      const cache = await this.#open(kind);
      for (const request of await cache.keys()) {
        const headers = (await cache.match(request))?.headers;
        const title = decodeURIComponent(headers?.get(titleHeader) ?? '');
        if (title)
          pages.push({
            address: new URL(request.url).pathname,
            title,
            when: new Date(headers?.get(whenHeader) ?? 0),
          });
      }
    }
    return pages.toSorted((a, b) => b.when.getTime() - a.when.getTime());
  }

  async file(address: string): Promise<Response | undefined> {
    return (await this.#open('files')).match(address);
  }

  async keepFile(address: string, response: Response): Promise<void> {
    await this.#put('files', address, response);
  }

  /** Where the browser has no room, half of what is kept of the kind goes, and it is tried once more. */
  async #put(kind: Kind, address: string, response: Response): Promise<void> {
    const cache = await this.#open(kind);
    const again = response.clone();
    try {
      await cache.put(address, response);
    } catch {
      await dropFirst(cache, Math.ceil((await cache.keys()).length / 2));
      await cache.put(address, again).catch(() => undefined);
    }
    await dropFirst(cache, (await cache.keys()).length - most[kind]);
  }

  #open(kind: Kind): Promise<Cache> {
    return caches.open(this.#name(kind));
  }

  #name(kind: Kind): string {
    return `${this.#prefix}${kind} ${version}`;
  }
}

/** With this begins the name of every cache of Dateline’s. */
export const cachePrefix = 'dateline ';

/** Caches list their entries in the order in which they were put there. */
async function dropFirst(cache: Cache, count: number): Promise<void> {
  if (count <= 0) return;
  for (const request of (await cache.keys()).slice(0, count)) await cache.delete(request);
}

const kinds = { read: 'read', newest: 'newest', files: 'files' } as const;
type Kind = keyof typeof kinds;

/** Entries of each kind: a page is 5 to 150 kB. */
const most: Record<Kind, number> = { read: 150, newest: 80, files: 150 };

/** Of the form of what is kept. */
const version = 1;

const whenHeader = 'x-kept-when';
const titleHeader = 'x-kept-title';
