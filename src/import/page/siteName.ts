import type { Body } from './blocks.ts';
import { keyOf } from './blocks.ts';
import type { Facts } from './facts.ts';

/** A title without the name of the site before or behind it: `Headline | The Daily Example`. */
export function withoutSite(title: string, source: string | undefined): string {
  if (source === undefined) return title;
  const behind = /^(.{12,}?)\s+(?:[|–—·•-]|::|»)\s+([^|]{2,60})$/u.exec(title);
  if (behind && isSite(behind[2]!, source)) return withoutSite(behind[1]!, source);
  const before = /^([^|:]{2,60}?)\s*(?::|\s[|–—·•-]|::|»)\s+(.{8,})$/u.exec(title);
  return before && keyOf(before[1]!) === keyOf(source) ? before[2]! : title;
}

/** What stands last behind the headline in the title of a page, or first before it. */
export function siteInTitle(pageTitle: string, headline: string): string | undefined {
  return siteBehind(pageTitle, headline) ?? siteBefore(pageTitle, headline);
}

/** The outlet of several that are named, the surest first: a firm’s name with its legal form gives way to the name of its site. */
export function outletAmong(names: string[], inTitle: string | undefined): string | undefined {
  const [first] = names;
  if (first === undefined || !legalForm.test(first)) return first;
  const bare = first.replace(legalForm, '');
  const known = [...names, ...(inTitle === undefined ? [] : [inTitle])].find(
    (name) =>
      !legalForm.test(name) && (keyOf(bare).includes(keyOf(name)) || keyOf(name).includes(keyOf(bare))),
  );
  return known ?? names.find((name) => !legalForm.test(name)) ?? inTitle ?? bare;
}

/** Under which names the site may head its page: those it tells, and what stands beside a headline of the page in its title. */
export function siteNames(said: Facts[], title: string, { blocks }: Body): string[] {
  const told = said.flatMap(({ source }) => source ?? []);
  const heads = blocks.filter(({ hidden, element }) => !hidden && /^h[1-3]$/.test(element.tagName));
  const headlines = [...said.flatMap((facts) => facts.title ?? []), ...heads.map(({ text }) => text)].slice(
    0,
    60,
  );
  const behind = headlines.flatMap((headline) => siteBehind(title, headline) ?? []);
  const beside = behind.length ? behind : headlines.flatMap((headline) => siteBefore(title, headline) ?? []);
  return [...new Set([...told, ...beside])];
}

function siteBehind(title: string, headline: string): string | undefined {
  if (!keyOf(headline) || !keyOf(title).startsWith(keyOf(headline))) return undefined;
  const name = title.split(marks).slice(1).at(-1)?.trim();
  return name === undefined || name.length > 50 || keyOf(headline).endsWith(keyOf(name)) ? undefined : name;
}

function siteBefore(title: string, headline: string): string | undefined {
  if (!keyOf(headline) || !keyOf(title).endsWith(keyOf(headline))) return undefined;
  const name = /^([^|:]{2,50}?)(?::|\s[|–—·•-]|\s::|\s»)\s+\S/u.exec(title)?.[1];
  return name === undefined || keyOf(headline).startsWith(keyOf(name)) ? undefined : name;
}

function isSite(name: string, source: string): boolean {
  const [site, own] = [keyOf(name), keyOf(source)];
  return site.includes(own) || (site.length > 3 && own.includes(site));
}

const marks = /\s+(?:[|–—·•-]|::|»)\s+/u;
const legalForm =
  /[\s,]+(?:(?:GmbH|mbH|AG|KG|Inc|LLC|Ltd|PLC|S\.?A\.?S?|S\.? ?L\.?U?|S\.?p\.?A|S\.?r\.?l|SARL|B\.?V|N\.?V|A\/S|Oyj?|Ltda|Pty|Pvt)\.?(?:\s*(?:&|and)\s*Co\.?(?: KG(?:aA)?)?)?)(?:\s+(?:Ltd|KG)\.?)?$/u;
