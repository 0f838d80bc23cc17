/*
 * The lists of digests in a bag (BagIt 1.0, RFC 8493, section 2.1.3), in the form that `sha256sum -c` reads as well: a digest, two spaces, and
 * a path below the bag, a file a line.
 */

/** What a manifest says of one file. */
export interface ManifestEntry {
  path: string;
  /** In small hexadecimal digits. */
  digest: string;
}

/** A line that is no entry: its number, from 1, and what is wrong with it. */
export interface DamagedLine {
  line: number;
  message: string;
}

/** The line of a file, with its newline. */
export function manifestLine({ path, digest }: ManifestEntry): string {
  return `${digest}  ${path}\n`;
}

/**
 * Why a path cannot stand in a manifest; undefined where it can. RFC 8493 writes `%`, CR and LF percent-encoded, which `sha256sum -c` does not
 * undo; readers of either kind strip white space and `*` from the front of a path, and white space from its end, and some take `~` for a home.
 */
export function unfitForManifest(path: string): string | undefined {
  const [mark] = /[%\r\n]/.exec(path) ?? [];
  if (mark !== undefined) return `its name holds ${markNames[mark] ?? mark}`;
  if (path !== path.trim()) return 'its name begins or ends with a space';
  return /^[*~]/.test(path) ? `its name begins with “${path.charAt(0)}”` : undefined;
}

const markNames: Record<string, string> = { '%': '“%”', '\r': 'a carriage return', '\n': 'a line break' };

/** Reads a manifest of digests of so many bytes. Lines that are no entries are given apart, and so are entries that stand twice. */
export function readManifest(
  bytes: Uint8Array,
  digestLength: number,
): { entries: ManifestEntry[]; damaged: DamagedLine[] } {
  const entries: ManifestEntry[] = [];
  const damaged: DamagedLine[] = [];
  const seen = new Set<string>();
  for (const [at, line] of linesOf(bytes).entries()) {
    if (line === '') continue;
    const entry = readLine(line, digestLength, seen);
    if (typeof entry === 'string') damaged.push({ line: at + 1, message: entry });
    else {
      seen.add(entry.path);
      entries.push(entry);
    }
  }
  return { entries, damaged };
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r\n|[\r\n]/);
}

/** What a line says, or what is wrong with it. */
function readLine(line: string, digestLength: number, seen: ReadonlySet<string>): ManifestEntry | string {
  const [, digest = '', written = ''] = /^(\S*)[ \t]+\*?(?:\.\/)?(.*)$/s.exec(line) ?? [];
  // In capitals or small letters: where they are mixed, a bit is flipped.
  if (!/^(?:[\da-f]+|[\dA-F]+)$/.test(digest) || digest.length !== 2 * digestLength)
    return `it does not begin with a digest of ${2 * digestLength} hexadecimal digits`;
  const path = decoded(written);
  if (path === '') return 'it names no file';
  if (/[\uFFFD\0]/.test(path)) return 'its path is not UTF-8';
  if (/^[/~]|^[a-z]:[\\/]/i.test(path) || path.split(/[\\/]/).includes('..'))
    return `${path} is outside the bag`;
  if (seen.has(path)) return `${path} stands in it twice`;
  return { path, digest: digest.toLowerCase() };
}

/** Only these three are encoded. */
function decoded(path: string): string {
  return path.replace(/%(0a|0d|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
