import type { Files } from './headers.ts';
import { cacheRules, commonHeaders, contentTypes, revalidated, unusualTypes } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { asText, bothForms, givenUpPage, literal } from './hostRules.ts';

/** For Caddy 2: to be imported in a site block, beside its `root` and `file_server`. */
export function caddyConfig(rules: HostRules): string {
  const { base, redirects, gone } = rules;
  return asText([
    `# An archive at ${base}: import this file in a site block, beside its “root” and “file_server”.`,
    `@archive path ${base}*`,
    ...commonHeaders.map(([name, value]) => `header @archive ${name} "${value}"`),
    ...caching(base),
    ...unusualTypes.flatMap(([ending, type]) =>
      header(`archive_${ending}`, { endings: [ending] }, base, `Content-Type "${type}"`),
    ),
    ...redirects.flatMap(({ from, to }) => bothForms(from).map((form) => `redir ${form} ${to} 301`)),
    ...(gone.length
      ? [`@archive_gone path ${gone.flatMap(bothForms).join(' ')}`, 'error @archive_gone 410']
      : []),
    ...missing(rules),
  ]);
}

function caching(base: string): string[] {
  return [
    '@archive_checked {',
    `	path ${base}*`,
    ...cacheRules.map(({ files }) => `	not path_regexp ${patternOf(files, base)}`),
    '}',
    `header @archive_checked Cache-Control "${revalidated}"`,
    ...cacheRules.flatMap(({ files, value }, at) =>
      header(`archive_cached_${at}`, files, base, `Cache-Control "${value}"`),
    ),
  ];
}

/** What was set of the file that is missing is not so of the page. */
function missing(rules: HostRules): string[] {
  const { base } = rules;
  const givenUp = givenUpPage(rules);
  return [
    'handle_errors {',
    `	@archive_missing path ${base}*`,
    '	handle @archive_missing {',
    `		header Cache-Control "${revalidated}"`,
    `		header Content-Type "${contentTypes['html']}"`,
    ...(givenUp
      ? [
          '		@archive_given_up expression {http.error.status_code} == 410',
          '		@archive_not_found expression {http.error.status_code} != 410',
          `		rewrite @archive_given_up ${givenUp}`,
          `		rewrite @archive_not_found ${base}404.html`,
        ]
      : [`		rewrite * ${base}404.html`]),
    '		file_server',
    '	}',
    '}',
  ];
}

function header(name: string, files: Files, base: string, set: string): string[] {
  return [`@${name} path_regexp ${patternOf(files, base)}`, `header @${name} ${set}`];
}

function patternOf(files: Files, base: string): string {
  const below = `^${literal(base)}`;
  return 'folder' in files ? below + literal(files.folder) : `${below}.*\\.(?:${files.endings.join('|')})$`;
}
