/* What hosts take of a site, and which of them a site is too large for. */
import { counted } from '../parse/counted.ts';
import { heldAddresses } from './cloudFront.ts';
import type { HostRules } from './hostRules.ts';
import { redirectLines } from './netlify.ts';

/** What a host takes at most; what is left out has no limit that its documentation states. */
export interface HostLimits {
  host: string;
  /** In all. */
  files?: number;
  /** In one folder. */
  filesInFolder?: number;
  /** In all. */
  bytes?: number;
  /** Of one file. */
  fileBytes?: number;
  /** Lines of `_redirects`. */
  redirectLines?: number;
  /** Whether addresses are answered by the function of CloudFront. */
  hasFunction?: true;
}

const [megabyte, mebibyte, gigabyte] = [1e6, 1 << 20, 1e9];

/** When the limits were last compared with what the hosts’ documentation says. */
export const limitsChecked = '2026-11-29';

/** A further plan of a host has the limits alone in which it differs. */
export const hostLimits: readonly HostLimits[] = [
  {
    host: 'Cloudflare Pages (free)',
    files: 20_000,
    fileBytes: 25 * mebibyte,
    redirectLines: 2000,
  },
  { host: 'Cloudflare Pages (paid)', files: 100_000 },
  { host: 'Netlify', filesInFolder: 54_000 },
  { host: 'Azure Static Web Apps', files: 15_000, bytes: 500 * megabyte },
  { host: 'GitHub Pages', bytes: gigabyte, fileBytes: 100 * mebibyte },
  { host: 'CloudFront', hasFunction: true },
];

/** How large a site is. */
export interface SiteSize {
  files: number;
  /** The folder that holds most files itself, and how many. */
  fullest: { folder: string; files: number };
  bytes: number;
  largest: { file: string; bytes: number };
}

/** The size of a site, of its files by their paths. */
export function sizeOf(files: Iterable<[path: string, size: number]>): SiteSize {
  const size = { files: 0, bytes: 0, largest: { file: '', bytes: 0 } };
  const folders = new Map<string, number>();
  for (const [path, bytes] of files) {
    size.files++;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { file: path, bytes };
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  let fullest = { folder: '', files: 0 };
  for (const [folder, held] of folders) if (held > fullest.files) fullest = { folder, files: held };
  return { ...size, fullest };
}

/** The hosts of which a limit is passed, each with what passes it: `Netlify: 60,000 files in stories/2024/ (at most 54,000 in a folder)`. */
export function passedLimits(size: SiteSize, rules: HostRules, hosts = hostLimits): string[] {
  return hosts.flatMap((limits) => {
    const passed = [...passedOf(size, rules, limits)];
    return passed.length ? [`${limits.host}: ${passed.join(', ')}`] : [];
  });
}

function* passedOf(size: SiteSize, rules: HostRules, limits: HostLimits): Generator<string> {
  const { fullest, largest } = size;
  if (size.files > (limits.files ?? Infinity))
    yield `${counted(size.files, 'file', 'files')} (at most ${inNumbers(limits.files)})`;
  if (fullest.files > (limits.filesInFolder ?? Infinity))
    yield `${counted(fullest.files, 'file', 'files')} in ${fullest.folder || '.'}/ (at most ${inNumbers(limits.filesInFolder)} in a folder)`;
  if (size.bytes > (limits.bytes ?? Infinity))
    yield `${inBytes(size.bytes)} (at most ${inBytes(limits.bytes)})`;
  if (largest.bytes > (limits.fileBytes ?? Infinity))
    yield `${largest.file} of ${inBytes(largest.bytes)} (at most ${inBytes(limits.fileBytes)} a file)`;
  const lines = redirectLines(rules);
  if (lines > (limits.redirectLines ?? Infinity))
    yield `${counted(lines, 'line', 'lines')} in _redirects (at most ${inNumbers(limits.redirectLines)})`;
  const moved = rules.redirects.length + rules.gone.length;
  if (limits.hasFunction && heldAddresses(rules) < moved)
    yield `${counted(moved, 'redirect', 'redirects')} (at most ${inNumbers(heldAddresses(rules))} of this length)`;
}

function inNumbers(limit = 0): string {
  return limit.toLocaleString('en');
}

/** In decimal units, to three digits. */
function inBytes(bytes = 0): string {
  const [unit, name] = bytes < gigabyte ? [megabyte, 'MB'] : [gigabyte, 'GB'];
  return `${(bytes / unit).toLocaleString('en', { maximumSignificantDigits: 3 })} ${name}`;
}
