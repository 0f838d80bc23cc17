/*
 * The headers of an archive, once: the preview server sends them, and the configuration of each host is written from them. A new kind of
 * file that is cached otherwise, or that hosts do not know, is an entry here.
 */
import { headerPolicy } from './policy.ts';

export type Header = readonly [name: string, value: string];

/**
 * Of every answer. There is no Cross-Origin-Resource-Policy: readers of feeds show an archive’s pictures on pages of their own. Browsers
 * follow Strict-Transport-Security over HTTPS alone.
 */
export const commonHeaders: readonly Header[] = [
  ['Content-Security-Policy', headerPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Files of a site: those below a folder, or those whose names end so; both below the base path. */
export type Files = { folder: string } | { endings: readonly string[] };

/** Files that are cached without asking the host again; those with several endings have one content type. */
export interface CacheRule {
  files: Files;
  /** Of the header Cache-Control. */
  value: string;
}

/** The name of a file of `_astro/` has 48 bits of a digest of what it holds, that of a pack of search 40. */
export const cacheRules: readonly CacheRule[] = [
  { files: { folder: '_astro/' }, value: 'public, max-age=31536000, immutable' },
  { files: { endings: ['pack'] }, value: 'public, max-age=31536000, immutable' },
];

/** Cache-Control of all other files: a browser keeps them, and asks the host whether they are still the same. */
export const revalidated = 'no-cache';

/** Content types by the endings of names. JSON and XML are UTF-8 without saying so. */
export const contentTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown; charset=utf-8',
  pack: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'application/xml',
};

/** Those of them that servers, as they are installed, have no type for or another one. */
export const unusualTypes: readonly (readonly [ending: string, type: string])[] = [
  'avif',
  'csv',
  'jsonl',
  'md',
  'pack',
  'webmanifest',
].map((ending) => [ending, contentTypes[ending] ?? '']);

/** Those of files that are cached as others are, for servers that set both by one rule. */
export const typesAlone = unusualTypes.filter(
  ([ending]) => !cacheRules.some(({ files }) => isAmong(`.${ending}`, files)),
);

/** The content type of files with these endings, which have the same. */
export function typeOf(files: Files): string | undefined {
  return 'folder' in files ? undefined : contentTypes[files.endings[0] ?? ''];
}

/** All headers of a file of a site, by its path below the base path. */
export function headersOf(path: string): Header[] {
  const type = contentTypes[endingOf(path)];
  const cached = cacheRules.find(({ files }) => isAmong(path, files));
  return [
    ...commonHeaders,
    ['Cache-Control', cached?.value ?? revalidated],
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
  ];
}

export function isAmong(path: string, files: Files): boolean {
  return 'folder' in files ? path.startsWith(files.folder) : files.endings.includes(endingOf(path));
}

function endingOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
