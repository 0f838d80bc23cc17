import { readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders, Server } from 'node:http';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A file as it was sent. */
export interface Fetched {
  path: string;
  /** Compressed. */
  bytes: number;
  /** The ending of its name: `.css`. */
  kind: string;
}

/** How a host answers. */
export interface HostOptions {
  headers: OutgoingHttpHeaders;
  /** Called for each file sent. */
  onFetch?: (file: Fetched) => void;
  /** Whether it answers range requests, as all hosts but a few do. */
  sendsParts?: boolean;
}

/** Serves a site at a free port as a static host does: what is text is compressed, each file once. */
export async function serveCompressed(
  folder: string,
  encoding: 'br' | 'gzip',
  { headers, onFetch = () => undefined, sendsParts = true }: HostOptions,
): Promise<{ address: string; server: Server }> {
  const compress = encoding === 'br' ? brotliCompressSync : gzipSync;
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = mediaTypes[extname(file)];
    try {
      const bytes = packed.get(file) ?? (type ? compress(readFileSync(file)) : readFileSync(file));
      packed.set(file, bytes);
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      if (sendsParts && first && last && !type) {
        const part = bytes.subarray(Number(first), Number(last) + 1);
        onFetch({ path, bytes: part.length, kind: extname(file) });
        response.writeHead(206, {
          'Content-Type': 'application/octet-stream',
          'Content-Range': `bytes ${first}-${last}/${bytes.length}`,
          'Content-Length': part.length,
          ...headers,
        });
        response.end(part);
        return;
      }
      onFetch({ path, bytes: bytes.length, kind: extname(file) });
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        'Content-Length': bytes.length,
        ...headers,
        ...(type && { 'Content-Encoding': encoding }),
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://localhost:${(server.address() as { port: number }).port}/`, server };
}

/** Of what is compressed. */
const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};
