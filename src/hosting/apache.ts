import type { Files } from './headers.ts';
import { cacheRules, commonHeaders, revalidated, unusualTypes } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { asText, givenUpPage, literal } from './hostRules.ts';

/** For Apache 2.4: `.htaccess` of the site’s folder, or to be included in its `<Directory>`. */
export function apacheConfig(rules: HostRules): string {
  const { base, redirects, gone } = rules;
  const givenUp = givenUpPage(rules);
  return asText([
    `# An archive at ${base}: copy this file to the archive’s folder as .htaccess, or include it in <Directory>.`,
    'Options -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...[403, 404].map((code) => `ErrorDocument ${code} ${base}404.html`),
    ...(givenUp ? [`ErrorDocument 410 ${givenUp}`] : []),
    ...unusualTypes.map(([ending, type]) => `AddType "${type}" .${ending}`),
    '<IfModule mod_headers.c>',
    ...commonHeaders.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${revalidated}"`,
    ...cacheRules.map(
      ({ files, value }) => `  Header always set Cache-Control "${value}" "expr=${conditionOf(files, base)}"`,
    ),
    '</IfModule>',
    ...redirects.map(({ from, to }) => `RedirectMatch 301 ${patternOf(from)} ${to}`),
    ...gone.map((address) => `RedirectMatch 410 ${patternOf(address)}`),
  ]);
}

/** With a slash at the end, and without. */
function patternOf(address: string): string {
  return `^${literal(address)}?$`;
}

function conditionOf(files: Files, base: string): string {
  const pattern =
    'folder' in files ? `^${literal(base + files.folder)}` : `\\.(?:${files.endings.join('|')})$`;
  return `%{REQUEST_URI} =~ m#${pattern}#`;
}
