import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Room on a disk: bytes, and files where the disk counts them. */
export interface Room {
  bytes: number;
  files: number;
}

/** A disk has not enough room for what is to be written. `code` is that of the system’s own error. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
  readonly code = 'ENOSPC';
  /** A folder on that disk. */
  readonly path: string;
  readonly needed: Room;
  readonly free: Room;

  constructor(path: string, needed: Room, free: Room) {
    super(`ENOSPC: no space left on device, '${path}'`);
    this.path = path;
    this.needed = needed;
    this.free = free;
  }
}

/** What a disk has free for this user; undefined where the system does not say. `path` need not exist. */
export function roomAt(path: string): Room | undefined {
  try {
    const { bavail, bsize, ffree, files } = statfsSync(existing(path));
    // Some file systems make room for names as they are needed, and say 0.
    return { bytes: bavail * bsize, files: files > 0 ? ffree : Infinity };
  } catch {
    return undefined;
  }
}

/** Throws `NoRoomError` unless the disks of these folders have room for all that is to be written to them. Folders may lie on one disk. */
export function assertRoom(needs: { path: string; needed: Room }[]): void {
  const disks = new Map<number, { path: string; needed: Room }>();
  for (const { path, needed } of needs) {
    const { dev } = statSync(existing(path));
    const sum = disks.get(dev)?.needed ?? { bytes: 0, files: 0 };
    disks.set(dev, {
      path,
      needed: { bytes: sum.bytes + needed.bytes, files: sum.files + needed.files },
    });
  }
  for (const { path, needed } of disks.values()) {
    const free = roomAt(path);
    if (free && (free.bytes < needed.bytes || free.files < needed.files))
      throw new NoRoomError(path, needed, free);
  }
}

/** What files of these sizes take on a disk, in whole blocks. */
export function roomFor(sizes: Iterable<number>): Room {
  const room = { bytes: 0, files: 0 };
  for (const size of sizes) {
    room.bytes += Math.ceil(size / block) * block;
    room.files++;
  }
  return room;
}

/** In bytes, as nearly every disk has it. */
const block = 4096;

function existing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path));
}
