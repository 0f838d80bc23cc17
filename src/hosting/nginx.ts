import type { CacheRule, Files, Header } from './headers.ts';
import { cacheRules, commonHeaders, revalidated, typeOf, typesAlone } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { bothForms } from './hostRules.ts';

/** For nginx 1.12 or newer: to be included in a server block whose `root` is the folder at the root of the host. */
export function nginxConfig({ base, redirects, gone }: HostRules): string {
  return `# An archive at ${base}: include this file in a server block, beside its “root”.
location ${base} {
  index index.html;
  absolute_redirect off;
  charset utf-8;
  error_page 404 410 ${base}404.html;
  error_page 403 =404 ${base}404.html;
${addHeaders(commonHeaders, revalidated, ' always')}
${cacheRules.map((rule) => cachedLocation(rule, base)).join('')}${typesAlone
    .map(([ending, type]) => `  location ~ \\.${ending}$ {\n${typeLines(type)}  }\n`)
    .join('')}${redirects.map(({ from, to }) => answer(from, `301 ${to}`)).join('')}${gone
    .map((address) => answer(address, '410'))
    .join('')}}
`;
}

function cachedLocation({ files, value }: CacheRule, base: string): string {
  const headers = addHeaders(commonHeaders, value, '', '  ');
  return `  location ${locationOf(files, base)} {\n${typeLines(typeOf(files))}${headers}\n  }\n`;
}

/** The one type of a location’s files; `types` would add to those that nginx knows. */
function typeLines(type: string | undefined): string {
  return type === undefined ? '' : `    types { }\n    default_type "${type}";\n`;
}

/** A location inherits no header where it adds one; a missing file that is cached for long is not to be. */
function addHeaders(common: readonly Header[], caching: string, when: string, indent = ''): string {
  return [
    ...common.map(([name, value]) => `${indent}  add_header ${name} "${value}" always;`),
    `${indent}  add_header Cache-Control "${caching}"${when};`,
  ].join('\n');
}

function locationOf(files: Files, base: string): string {
  return 'folder' in files ? `^~ ${base}${files.folder}` : `~ \\.(?:${files.endings.join('|')})$`;
}

function answer(address: string, code: string): string {
  return bothForms(address)
    .map((form) => `  location = ${form} { return ${code}; }\n`)
    .join('');
}
