import type { Files, Header } from './headers.ts';
import { cacheRules, commonHeaders, revalidated, unusualTypes } from './headers.ts';
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
${cacheRules
  .map(
    ({ files, value }) =>
      `  location ${locationOf(files, base)} {\n${addHeaders(commonHeaders, value, '', '  ')}\n  }\n`,
  )
  .join('')}${unusualTypes
    .map(
      ([ending, type]) => `  location ~ \\.${ending}$ {\n    types { }\n    default_type "${type}";\n  }\n`,
    )
    .join('')}${redirects.map(({ from, to }) => answer(from, `301 ${to}`)).join('')}${gone
    .map((address) => answer(address, '410'))
    .join('')}}
`;
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
