/*
 * One file of a host, as it comes: no redirect is followed, nothing is unpacked in silence, and what is promised of its length is compared with
 * what comes. `fetch` would hide all three.
 */
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpAgent, get as httpGet } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { errorCode } from '../store/errorCode.ts';

/** What a host answers. */
export type Answer =
  | {
      kind: 'file';
      status: number;
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
  get(address: string): Promise<Answer>;
  close(): void;
}

/** Asks a host over connections that are kept, so many at once; `timeout` is how long a host may say nothing, in milliseconds. */
export function createFetcher({ concurrency, timeout }: { concurrency: number; timeout: number }): Fetcher {
  const settings = { keepAlive: true, maxSockets: concurrency };
  const agents = { http: new HttpAgent(settings), https: new HttpsAgent(settings) };
  return {
    get: async (address) => {
      const first = await getOnce(address, agents, timeout);
      // A kept connection may have been closed by the host at this moment.
      return first.kind === 'failed' && closed.has(first.code) ? getOnce(address, agents, timeout) : first;
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
      readAnswer(response, address, done);
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
const longestFactor = 15;

function readAnswer(response: IncomingMessage, address: string, done: (answer: Answer) => void): void {
  const { statusCode: status = 0, headers } = response;
  const { location, 'content-type': type = '', 'content-encoding': encoding = '' } = headers;
  const length = headers['content-length'];
  const promised = length === undefined ? undefined : Number(length);
  const parts: Buffer[] = [];
  const received = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('error', () => done({ kind: 'truncated', received: received(), promised }));
  response.on('end', () => {
    if (!response.complete) return done({ kind: 'truncated', received: received(), promised });
    if (status >= 300 && status < 400 && location !== undefined)
      return done({ kind: 'redirect', status, to: fullAddress(location, address) });
    const bytes = unpacked(Buffer.concat(parts), encoding);
    done(bytes ? { kind: 'file', status, bytes, type, encoding, promised } : { kind: 'encoding', encoding });
  });
}

function fullAddress(location: string, from: string): string {
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

/** Some hosts pack what nobody asked them to pack. Undefined where it is not packed as they say. */
function unpacked(bytes: Buffer, encodings: string): Buffer | undefined {
  try {
    return encodings
      .toLowerCase()
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== 'identity')
      .reduceRight((packed, one) => {
        const unpack = unpackers[one];
        if (!unpack) throw new Error(one);
        return unpack(packed);
      }, bytes);
  } catch {
    return undefined;
  }
}

const unpackers: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};
