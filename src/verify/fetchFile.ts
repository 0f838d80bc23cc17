/*
 * One file of a host, as it comes: no redirect is followed, nothing is unpacked in silence, and what is promised of its length is compared with
 * what comes. `fetch` would hide all three.
 */
import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpAgent, get as httpGet } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { errorCode } from '../store/errorCode.ts';

/** What a host answers. */
export type Answer =
  | {
      kind: 'file';
      status: number;
      /** Of all of it, unpacked, in hexadecimal digits. */
      digest: string;
      /** Its first bytes, unpacked: all of it, but of a file of more than 32 MB. */
      bytes: Buffer;
      type: string;
      encoding: string;
      promised: number | undefined;
    }
  | { kind: 'redirect'; status: number; to: string }
  | { kind: 'truncated'; received: number; promised: number | undefined }
  | { kind: 'encoding'; encoding: string }
  | { kind: 'timeout' }
  /** No connection, or none that holds: the system’s code. */
  | { kind: 'failed'; code: string };

export interface Fetcher {
  /** `algorithm` is that of the digest, as Node’s `crypto` names it. */
  get(address: string, algorithm?: string): Promise<Answer>;
  close(): void;
}

/**
 * Asks a host over connections that are kept, so many at once; `timeout` is how long a host may say nothing, in milliseconds. However much a host
 * sends, no more than the first bytes of each file are kept.
 */
export function createFetcher({ concurrency, timeout }: { concurrency: number; timeout: number }): Fetcher {
  const settings = { keepAlive: true, maxSockets: concurrency };
  const agents = { http: new HttpAgent(settings), https: new HttpsAgent(settings) };
  return {
    get: async (address, algorithm = 'sha256') => {
      const first = await getOnce(address, algorithm, agents, timeout);
      // A kept connection may have been closed by the host at this moment.
      return first.kind === 'failed' && closed.has(first.code)
        ? getOnce(address, algorithm, agents, timeout)
        : first;
    },
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

const closed = new Set(['ECONNRESET', 'EPIPE']);

function getOnce(
  address: string,
  algorithm: string,
  agents: { http: HttpAgent; https: HttpsAgent },
  timeout: number,
): Promise<Answer> {
  const isSecure = address.startsWith('https:');
  const options: RequestOptions = {
    agent: isSecure ? agents.https : agents.http,
    headers: { 'Accept-Encoding': 'identity', 'User-Agent': 'Dateline verify' },
  };
  return new Promise((done) => {
    const request = (isSecure ? httpsGet : httpGet)(address, options, (response) => {
      void readAnswer(response, address, algorithm).then(done);
    });
    // One that sends a byte now and then is not waited for without end.
    const last = setTimeout(() => end({ kind: 'timeout' }), longestFactor * timeout);
    const end = (answer: Answer): void => {
      done(answer);
      request.destroy();
    };
    request.setTimeout(timeout, () => end({ kind: 'timeout' }));
    request.on('error', (error) => done({ kind: 'failed', code: errorCode(error) ?? error.message }));
    request.on('close', () => clearTimeout(last));
  });
}

/** A whole file may take this many times as long as a silence. */
export const longestFactor = 15;

async function readAnswer(response: IncomingMessage, address: string, algorithm: string): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  const { location, 'content-type': type = '', 'content-encoding': encoding = '' } = headers;
  const length = headers['content-length'];
  const promised = length === undefined ? undefined : Number(length);
  const isRedirect = status >= 300 && status < 400 && location !== undefined;
  const unpackers = isRedirect ? [] : unpackersOf(encoding);
  const body = new Body(algorithm);
  let received = 0;
  const counted = new Transform({
    transform(part: Buffer, _, done) {
      received += part.length;
      done(null, part);
    },
  });
  const error = await pipeline([response, counted, ...(unpackers ?? []), body]).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (isOfPacking(error)) return { kind: 'encoding', encoding };
  if (error !== undefined || !response.complete) return { kind: 'truncated', received, promised };
  if (isRedirect) return { kind: 'redirect', status, to: fullAddress(location, address) };
  if (!unpackers) return { kind: 'encoding', encoding };
  return { kind: 'file', status, digest: body.digest(), bytes: body.first(), type, encoding, promised };
}

/** What comes, of which only the first bytes are kept. */
class Body extends Writable {
  readonly #hash: Hash;
  readonly #parts: Buffer[] = [];
  #kept = 0;

  constructor(algorithm: string) {
    super();
    this.#hash = createHash(algorithm);
  }

  override _write(part: Buffer, _: BufferEncoding, done: () => void): void {
    this.#hash.update(part);
    if (this.#kept < mostKept) this.#parts.push(part);
    this.#kept += part.length;
    done();
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  first(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

const mostKept = 32_000_000;

function fullAddress(location: string, from: string): string {
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

/** Some hosts pack what nobody asked them to pack. What undoes it, the last packing first; undefined where one is not known. */
function unpackersOf(encodings: string): Transform[] | undefined {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
    .reverse();
  const known = names.flatMap((name) => unpackers[name] ?? []);
  return known.length === names.length ? known.map((make) => make()) : undefined;
}

const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

function isOfPacking(error: unknown): boolean {
  return /^(?:Z_|ZSTD_|ERR_(?:_?BROTLI|ZSTD))/.test(errorCode(error) ?? '');
}
