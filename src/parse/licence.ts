/** A licence of Creative Commons. */
export interface Licence {
  /** As SPDX has it: `CC-BY-SA-4.0`, `CC0-1.0`. */
  name: string;
  /** Of its deed. */
  url: string;
}

/**
 * The licence that a statement of rights names in short, in full or by its address: `CC BY 4.0`, `Creative Commons Attribution-ShareAlike 4.0`,
 * `https://creativecommons.org/publicdomain/zero/1.0/`. Undefined where it names none, none with a version, or several, of which each may be
 * of something else.
 */
export function licenceIn(rights: string): Licence | undefined {
  const named = new Map(
    [...rights.matchAll(mention)].map(({ groups = {} }): [string, Licence] => {
      const version = groups['version'] ?? '1.0';
      const terms = (groups['terms'] ?? '').toLowerCase();
      const code = /^(?:0|zero)?$/.test(terms) ? '' : shortTerms(terms);
      const licence = code
        ? { name: `CC-${code.toUpperCase()}-${version}`, url: `${host}/licenses/${code}/${version}/` }
        : { name: 'CC0-1.0', url: `${host}/publicdomain/zero/1.0/` };
      return [licence.name, licence];
    }),
  );
  return named.size === 1 ? [...named.values()][0] : undefined;
}

function shortTerms(terms: string): string {
  return terms
    .split(/[\s-]+/)
    .map((term) => inShort[term] ?? term)
    .join('-');
}

const host = 'https://creativecommons.org';

const inShort: Record<string, string> = {
  attribution: 'by',
  noncommercial: 'nc',
  noderivatives: 'nd',
  noderivs: 'nd',
  sharealike: 'sa',
};

const terms = String.raw`by(?:[\s-](?:nc-sa|nc-nd|nc|nd|sa))?`;
const longTerms = String.raw`attribution(?:[\s-](?:noncommercial|noderivatives|noderivs|sharealike))*`;

const mention = new RegExp(
  [
    String.raw`\bcc[\s-](?<terms>${terms})[\s-](?<version>\d\.\d)\b`,
    String.raw`\bcreative commons (?<terms>${longTerms})(?: licen[cs]e)?(?: version)? (?<version>\d\.\d)\b`,
    String.raw`\bcreativecommons\.org/licenses/(?<terms>${terms})/(?<version>\d\.\d)\b`,
    String.raw`\bcc(?<terms>0)(?:[\s-]1\.0)?\b`,
    String.raw`\bcreativecommons\.org/publicdomain/(?<terms>zero)/1\.0\b`,
  ].join('|'),
  'gi',
);
