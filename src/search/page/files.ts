import type { Member } from '../packs.ts';

/** The files of a built archive as a browser fetches them: each once; one that failed is fetched again when it is next needed. */
export class Files {
  readonly base: string;
  readonly #known = new Map<string, Promise<unknown>>();
  /** Whether the host answers range requests; undefined until one was made. */
  #sendsParts: Promise<boolean | undefined> | undefined;

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

  /** A member of a pack, unpacked. Throws where it cannot be fetched. */
  member(member: Member): Promise<Uint8Array> {
    return this.once(`${member.path} ${member.start}`, async () => inflated(await this.#part(member)));
  }

  /** A member of a pack that is JSON. */
  packedJson<T>(member: Member): Promise<T> {
    return this.once(
      `${member.path} ${member.start} as JSON`,
      async () => JSON.parse(new TextDecoder().decode(await this.member(member))) as T,
    );
  }

  /** Fetches a pack as a whole, of which then every member is taken. */
  async pack(path: string): Promise<void> {
    await this.#whole(path);
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

  /** A part of a file; where the host does not send parts, of the whole, which is fetched once. */
  async #part({ path, start, length }: Member): Promise<Uint8Array<ArrayBuffer>> {
    // Until a first answer has come, the host may send the whole for each part.
    if (this.#known.has(path) || (this.#sendsParts && (await this.#sendsParts) === false))
      return (await this.#whole(path)).subarray(start, start + length);
    const asked = this.#fetched(path, undefined, { Range: `bytes=${start}-${start + length - 1}` });
    this.#sendsParts ??= asked.then(
      ({ status }) => status === partial,
      () => (this.#sendsParts = undefined),
    );
    const response = await asked;
    if (response.status !== partial)
      return (await this.#whole(path, response)).subarray(start, start + length);
    const part = await bytesOf(response);
    if (part.length === length) return part;
    // A host that compresses what it sends in parts sends parts of something else.
    return (await this.#whole(path)).subarray(start, start + length);
  }

  #whole(path: string, response?: Response): Promise<Uint8Array<ArrayBuffer>> {
    return this.once(path, async () => bytesOf(response ?? (await this.#fetched(path))));
  }

  async #fetched(path: string, expected?: number, headers: HeadersInit = {}): Promise<Response> {
    const response = await fetch(this.base + path, { headers, signal: AbortSignal.timeout(longestWait) });
    if (response.status === expected) throw missing;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Response(bytes).body!.pipeThrough(new DecompressionStream('deflate'));
  return bytesOf(new Response(stream));
}

/** The status of an answer that holds a part. */
const partial = 206;

/** A host that never answers is given up; in milliseconds. */
const longestWait = 20_000;

const missing = new Error('no such file');
