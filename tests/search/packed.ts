import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Member } from '../../src/search/packs.ts';

/** What a member of a pack holds; `site` is the folder of the site. */
export function memberOf(site: string, { path, start, length }: Member): Buffer {
  return inflateSync(readFileSync(join(site, path)).subarray(start, start + length));
}

/** What all members of a pack hold. */
export function contentsOfPack(pack: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < pack.length;) {
    const { buffer, engine } = inflateSync(pack.subarray(at), { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    contents.push(buffer);
    at += engine.bytesWritten;
  }
  return contents;
}
