import type { Files } from './headers.ts';
import { cacheRules, commonHeaders, contentTypes, revalidated, unusualTypes } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { bothForms, literal } from './hostRules.ts';

/** For Caddy 2: to be imported in a site block, beside its `root` and `file_server`. */
export function caddyConfig({ base, redirects, gone }: HostRules): string {
  return `# An archive at ${base}: import this file in a site block, beside its “root” and “file_server”.
@archive path ${base}*
header @archive {
${commonHeaders.map(([name, value]) => `\t${name} "${value}"\n`).join('')}}
@archive_checked {
	path ${base}*
${cacheRules.map(({ files }) => `\tnot path_regexp ${patternOf(files, base)}\n`).join('')}}
header @archive_checked Cache-Control "${revalidated}"
${cacheRules
  .map(
    ({ files, value }, at) =>
      `@archive_cached_${at} path_regexp ${patternOf(files, base)}\nheader @archive_cached_${at} Cache-Control "${value}"\n`,
  )
  .join('')}${unusualTypes
    .map(
      ([ending, type]) =>
        `@archive_${ending} path_regexp ${patternOf({ endings: [ending] }, base)}\nheader @archive_${ending} Content-Type "${type}"\n`,
    )
    .join('')}${redirects
    .flatMap(({ from, to }) => bothForms(from).map((form) => `redir ${form} ${to} 301\n`))
    .join(
      '',
    )}${gone.length ? `@archive_gone path ${gone.flatMap(bothForms).join(' ')}\nerror @archive_gone 410\n` : ''}handle_errors {
	@archive_missing path ${base}*
	handle @archive_missing {
		header Cache-Control "${revalidated}"
		header Content-Type "${contentTypes['html']}"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function patternOf(files: Files, base: string): string {
  const below = `^${literal(base)}`;
  return 'folder' in files ? below + literal(files.folder) : `${below}.*\\.(?:${files.endings.join('|')})$`;
}
