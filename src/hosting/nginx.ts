import type { CacheRule, Files } from './headers.ts';
import { cacheRules, commonHeaders, revalidated, typeOf, typesAlone } from './headers.ts';
import type { HostRules } from './hostRules.ts';
import { asText, bothForms, givenUpPage } from './hostRules.ts';

/** For nginx 1.12 or newer: to be included in a server block whose `root` is the folder at the root of the host. */
export function nginxConfig(rules: HostRules): string {
  const { base, redirects, gone } = rules;
  const givenUp = givenUpPage(rules);
  return asText([
    `# An archive at ${base}: include this file in a server block, beside its “root”.`,
    `location ${base} {`,
    ...inner([
      'index index.html;',
      'absolute_redirect off;',
      'charset utf-8;',
      `error_page 404 ${base}404.html;`,
      `error_page 403 =404 ${base}404.html;`,
      ...(givenUp ? [`error_page 410 ${givenUp};`] : []),
      ...commonLines,
      `add_header Cache-Control "${revalidated}" always;`,
      ...cacheRules.flatMap((rule) => cachedLocation(rule, base)),
      ...typesAlone.flatMap(([ending, type]) => location(`~ \\.${ending}$`, typeLines(type))),
      ...redirects.flatMap(({ from, to }) => answer(from, `301 ${to}`)),
      ...gone.flatMap((address) => answer(address, '410')),
    ]),
    '}',
  ]);
}

/** What the configuration of a site has its host answer in place of a page: where that leads, or `gone`; by the path from the root of the host. */
export function answersIn(config: string): Map<string, string> {
  const lines = config.matchAll(/^\s*location = (\S+) \{ return (?:301 (\S+)|410); \}$/gm);
  return new Map(Array.from(lines, ([, from = '', to = 'gone']) => [from, to]));
}

const commonLines = commonHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`);

/** A location inherits no header where it adds one. A missing file is not to be cached for long: not `always`. */
function cachedLocation({ files, value }: CacheRule, base: string): string[] {
  return location(patternOf(files, base), [
    ...typeLines(typeOf(files)),
    ...commonLines,
    `add_header Cache-Control "${value}";`,
  ]);
}

/** The one type of a location’s files. */
function typeLines(type: string | undefined): string[] {
  return type === undefined ? [] : ['types { }', `default_type "${type}";`];
}

function patternOf(files: Files, base: string): string {
  return 'folder' in files ? `^~ ${base}${files.folder}` : `~ \\.(?:${files.endings.join('|')})$`;
}

function location(pattern: string, lines: string[]): string[] {
  return [`location ${pattern} {`, ...inner(lines), '}'];
}

function inner(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function answer(address: string, code: string): string[] {
  return bothForms(address).map((form) => `location = ${form} { return ${code}; }`);
}
