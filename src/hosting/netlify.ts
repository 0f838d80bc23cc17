/*
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages both read at the root of a host
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 */
import type { Files } from './headers.ts';
import { cacheRules, commonHeaders, unusualTypes } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { bothForms } from './hostRules.ts';

/**
 * Headers by paths. Cloudflare joins the values of a header that several rules set, so that none is set twice: files without a rule of their
 * own are revalidated, as both hosts do where nothing is said.
 */
export function headersFile({ base }: Pick<HostRules, 'base'>): string {
  const rules: [path: string, header: string][] = [
    ...cacheRules.flatMap(({ files, value }) =>
      pathsOf(files, base).map((path): [string, string] => [path, `Cache-Control: ${value}`]),
    ),
    ...unusualTypes.map(([ending, type]): [string, string] => [
      `${base}*.${ending}`,
      `Content-Type: ${type}`,
    ]),
  ];
  const common = commonHeaders.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return `${base}*\n${common}${rules.map(([path, header]) => `${path}\n  ${header}\n`).join('')}`;
}

/**
 * Redirects, a line each. Netlify takes a slash at the end for none, and leads away from an address at which a page stands only with `!`.
 * Cloudflare skips lines that end so, and counts them.
 */
export function redirectsFile({ base, redirects, gone }: HostRules): string {
  const lines = [
    ...redirects.map(({ from, to }) => `${from} ${to} 301!`),
    ...cloudflareLines(redirects),
    ...gone.map((address) => `${address} ${base}404.html 410!`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** How many lines of `_redirects` Cloudflare counts. */
export function redirectLines({ redirects, gone }: HostRules): number {
  return redirects.length * 3 + gone.length;
}

/** Addresses with a slash at the end come first: those without lead to these where too many lines are counted. */
function cloudflareLines(redirects: HostRules['redirects']): string[] {
  return [0, 1].flatMap((form) => redirects.map(({ from, to }) => `${bothForms(from)[form]} ${to} 301`));
}

function pathsOf(files: Files, base: string): string[] {
  return 'folder' in files
    ? [`${base}${files.folder}*`]
    : files.endings.map((ending) => `${base}*.${ending}`);
}
