/** The files of a built archive as a browser fetches them: each once; one that failed is fetched again when it is next needed. */
export class Files {
  readonly base: string;
  readonly #known = new Map<string, Promise<unknown>>();

  /** `base` is the base path of the archive, with a slash at both ends. */
  constructor(base: string) {
    this.base = base;
  }

  /** Throws where the file cannot be fetched. */
  json<T>(path: string): Promise<T> {
    return this.once(path, async () => (await this.#fetched(path)).json() as Promise<T>);
  }

  /** Undefined where there is no such file. */
  async jsonIfThere<T>(path: string): Promise<T | undefined> {
    try {
      return await this.once(path, async () => (await this.#fetched(path, 404)).json() as Promise<T>);
    } catch (error) {
      if (error === missing) return undefined;
      throw error;
    }
  }

  /** A file of Pagefind’s, unpacked, be it by the host or here. Throws where it cannot be fetched. */
  async packed(path: string): Promise<Uint8Array> {
    const file = new Uint8Array(await (await this.#fetched(path)).arrayBuffer());
    if (file[0] !== firstOfGzip) return file;
    const stream = new Response(file).body!.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  /** What is made under a name, made once unless it fails. */
  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#known.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    this.#known.set(name, made);
    made.catch((error) => {
      if (error !== missing) this.#known.delete(name);
    });
    return made;
  }

  async #fetched(path: string, expected?: number): Promise<Response> {
    const response = await fetch(this.base + path, { signal: AbortSignal.timeout(longestWait) });
    if (response.status === expected) throw missing;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }
}

const firstOfGzip = 0x1f;

/** A host that never answers is given up; in milliseconds. */
const longestWait = 20_000;

const missing = new Error('no such file');
