import { knownAgency } from '../../parse/agency.ts';
import type { Body } from './blocks.ts';
import { bare } from '../core/normalizeDraft.ts';
import type { Facts } from './facts.ts';

/** A title without the name of the site before or behind it: `Headline | The Daily Example`. */
export function withoutSite(title: string, source = ''): string {
  const own = bare(source);
  const isSite = (name: string) =>
    bare(name).includes(own) || (bare(name).length > 3 && own.includes(bare(name)));
  const behind = own && /^(.{12,}?)\s+(?:[|–—·•-]|::|»)\s+([^|]{2,60})$/u.exec(title);
  if (behind && isSite(behind[2]!)) return withoutSite(behind[1]!, source);
  const before = own && /^([^|:]{2,60}?)\s*(?::|\s[|–—·•-]|::|»)\s+(.{8,})$/u.exec(title);
  return before && bare(before[1]!) === own ? before[2]! : title;
}

/** What stands last behind the headline in the title of a page, or first before it. */
export function siteInTitle(title: string, headline: string): string | undefined {
  return siteBehind(title, headline) ?? siteBefore(title, headline);
}

function siteBehind(title: string, headline: string): string | undefined {
  const head = bare(headline);
  const [, ...parts] = title.split(/\s+(?:[|–—·•-]|::|»)\s+/u);
  const site = parts.at(-1)?.trim() ?? '';
  const isBehind = head && bare(title).startsWith(head) && !head.endsWith(bare(site));
  return isBehind && site.length <= 50 ? site : undefined;
}

function siteBefore(title: string, headline: string): string | undefined {
  const head = bare(headline);
  const [, site = ''] = /^([^|:]{2,50}?)(?::|\s[|–—·•-]|\s::|\s»)\s+\S/u.exec(title) ?? [];
  return head && bare(title).endsWith(head) && !head.startsWith(bare(site)) ? site : undefined;
}

/** Under which names the site may head its page: those it tells, and what stands beside a headline of the page in its title. */
export function siteNames(said: Facts[], title: string, { blocks }: Body): string[] {
  const heads = blocks.filter(({ hidden, element }) => !hidden && /^h[1-3]$/.test(element.tagName));
  const headlines = [...said.flatMap((facts) => facts.title ?? []), ...heads.map(({ text }) => text)];
  const beside = [siteBehind, siteBefore].map((siteIn) =>
    headlines.slice(0, 60).flatMap((headline) => siteIn(title, headline) ?? []),
  );
  return [...said.flatMap(({ source }) => source ?? []), ...(beside.find(({ length }) => length) ?? [])];
}

/** The outlet and the agency among the names that a page gives as its source; a firm’s name with its legal form gives way to the name of its site. */
export function sourceAmong(
  names: string[],
  inTitle: string | undefined,
): { outlet: string | undefined; agency: string | undefined } {
  const named = names
    .filter((name) => name.length < 80 && !noOutlet.test(name))
    .map((name) => name.replace(/^[|\s–—-]+/, ''));
  const outlets = named.filter((name) => knownAgency(name) === undefined);
  const agency = named.map((name) => knownAgency(name)).find((name) => name !== undefined);
  const [first = named[0] ?? inTitle] = outlets;
  if (first === undefined || !legalForm.test(first)) return { outlet: first, agency };
  const short = first.replace(legalForm, '');
  const others = [...outlets, inTitle ?? ''].filter((name) => name && !legalForm.test(name));
  const same = others.find((name) => isPart(short, name) || isPart(name, short));
  return { outlet: same ?? others[0] ?? short, agency };
}

function isPart(name: string, whole: string): boolean {
  return bare(whole).includes(bare(name));
}

const noOutlet = /^(?:https?:|@|www\.|archive\.\w\w$|internet archive|wayback machine)/i;
const legalForm =
  /[\s,]+(?:(?:GmbH|mbH|AG|KG|Inc|LLC|Ltd|PLC|S\.?A\.?S?|S\.? ?L\.?U?|S\.?p\.?A|S\.?r\.?l|SARL|B\.?V|N\.?V|A\/S|Oyj?|Ltda|Pty|Pvt)\.?(?:\s*(?:&|and)\s*Co\.?(?: KG(?:aA)?)?)?)(?:\s+(?:Ltd|KG)\.?)?$/u;
