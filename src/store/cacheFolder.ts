import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files kept from one run to the next, each under a key that says all that it was made from. A file that is damaged, that stands under
 * another key, or that something else wrote is as good as none. What cannot be written is not kept, and nothing fails for it.
 */
export interface CacheFolder {
  /** Whether there is no file at all. */
  isEmpty(): boolean;
  read(key: string): Buffer | undefined;
  write(key: string, bytes: Uint8Array): void;
  /** Deletes all files but those of these keys. */
  prune(keys: Iterable<string>): void;
}

/** Opens a folder that holds nothing but the cache; it is made where it is missing. */
export function cacheFolder(folder: string): CacheFolder {
  let isMade = false;
  return {
    isEmpty() {
      try {
        return readdirSync(folder).length === 0;
      } catch {
        return true;
      }
    },
    read(key) {
      try {
        const file = readFileSync(join(folder, key));
        const bytes = file.subarray(digestLength);
        return seal(key, bytes).equals(file.subarray(0, digestLength)) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, bytes) {
      try {
        if (!isMade) mkdirSync(folder, { recursive: true });
        isMade = true;
        // A reader sees the whole file or none.
        const fresh = join(folder, `${key}.${randomUUID()}`);
        writeFileSync(fresh, Buffer.concat([seal(key, bytes), bytes]));
        renameSync(fresh, join(folder, key));
      } catch {
        // The next run makes it again.
      }
    },
    prune(keys) {
      const kept = new Set(keys);
      try {
        for (const name of readdirSync(folder))
          if (!kept.has(name)) rmSync(join(folder, name), { force: true });
      } catch {
        // The next run prunes.
      }
    },
  };
}

const digestLength = 32;

/** What a file begins with: a digest of its key and of what follows. */
function seal(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}
