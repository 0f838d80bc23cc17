/*
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages both read at the root of a host
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 */
import type { Files, Header } from './headers.ts';
import { cacheRules, commonHeaders, contentTypes, typesAlone } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { asText, bothForms } from './hostRules.ts';

/**
 * Headers by paths, each path once, for of two rules Cloudflare heeds the last. It joins the values of a header that several rules set, so
 * that none is set twice: files without a rule of their own are revalidated, as both hosts do where nothing is said.
 */
export function headersFile({ base }: Pick<HostRules, 'base'>): string {
  const rules: [path: string, ...headers: Header[]][] = [
    [`${base}*`, ...commonHeaders],
    ...cacheRules.flatMap(({ files, value }) => cachedPaths(files, base, ['Cache-Control', value])),
    ...typesAlone.map(([ending, type]): [string, Header] => [`${base}*.${ending}`, ['Content-Type', type]]),
  ];
  return asText(
    rules.flatMap(([path, ...headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)]),
  );
}

/**
 * Redirects, a line each. Netlify takes a slash at the end for none, and leads away from an address at which a page stands only with `!`.
 * Cloudflare skips lines that end so, and counts them. Of its own, those with a slash come first: the others lead to these where too many
 * are counted.
 */
export function redirectsFile({ redirects, gone }: Omit<HostRules, 'base'>): string {
  return asText([
    ...redirects.map(({ from, to }) => `${from} ${to} 301!`),
    ...[0, 1].flatMap((form) => redirects.map(({ from, to }) => `${bothForms(from)[form]} ${to} 301`)),
    ...gone.map((address) => `${address} ${address}index.html 410!`),
  ]);
}

/** How many lines of `_redirects` Cloudflare counts. */
export function redirectLines({ redirects, gone }: HostRules): number {
  return redirects.length * 3 + gone.length;
}

function cachedPaths(files: Files, base: string, caching: Header): [path: string, ...headers: Header[]][] {
  if ('folder' in files) return [[`${base}${files.folder}*`, caching]];
  return files.endings.map((ending) => [
    `${base}*.${ending}`,
    caching,
    ['Content-Type', contentTypes[ending] ?? ''],
  ]);
}
