import { knownAgency } from '../../parse/agency.ts';
import type { Body } from './blocks.ts';
import { keyOf } from './blocks.ts';
import type { Facts } from './facts.ts';

/** A title without the name of the site before or behind it: `Headline | The Daily Example`. */
export function withoutSite(title: string, source = ''): string {
  const own = keyOf(source);
  const isSite = (name: string) =>
    keyOf(name).includes(own) || (keyOf(name).length > 3 && own.includes(keyOf(name)));
  const behind = own && /^(.{12,}?)\s+(?:[|–—·•-]|::|»)\s+([^|]{2,60})$/u.exec(title);
  if (behind && isSite(behind[2]!)) return withoutSite(behind[1]!, source);
  const before = own && /^([^|:]{2,60}?)\s*(?::|\s[|–—·•-]|::|»)\s+(.{8,})$/u.exec(title);
  return before && keyOf(before[1]!) === own ? before[2]! : title;
}

/** What stands last behind the headline in the title of a page, or first before it. */
export function siteInTitle(title: string, headline: string): string | undefined {
  return siteBehind(title, headline) ?? siteBefore(title, headline);
}

function siteBehind(title: string, headline: string): string | undefined {
  const [whole, head] = [keyOf(title), keyOf(headline)];
  if (!head) return undefined;
  const behind = whole.startsWith(head)
    ? title
        .split(/\s+(?:[|–—·•-]|::|»)\s+/u)
        .slice(1)
        .at(-1)
        ?.trim()
    : undefined;
  return behind === undefined || behind.length > 50 || head.endsWith(keyOf(behind)) ? undefined : behind;
}

function siteBefore(title: string, headline: string): string | undefined {
  const head = keyOf(headline);
  if (!head || !keyOf(title).endsWith(head)) return undefined;
  const before = /^([^|:]{2,50}?)(?::|\s[|–—·•-]|\s::|\s»)\s+\S/u.exec(title)?.[1];
  return before === undefined || head.startsWith(keyOf(before)) ? undefined : before;
}

/** Under which names the site may head its page: those it tells, and what stands beside a headline of the page in its title. */
export function siteNames(said: Facts[], title: string, { blocks }: Body): string[] {
  const heads = blocks.filter(({ hidden, element }) => !hidden && /^h[1-3]$/.test(element.tagName));
  const headlines = [...said.flatMap((facts) => facts.title ?? []), ...heads.map(({ text }) => text)];
  const behind = headlines.slice(0, 60).flatMap((headline) => siteBehind(title, headline) ?? []);
  const beside = behind.length
    ? behind
    : headlines.slice(0, 60).flatMap((headline) => siteBefore(title, headline) ?? []);
  return [...new Set([...said.flatMap(({ source }) => source ?? []), ...beside])];
}

/** The outlet and the agency among the names that a page gives as its source; a firm’s name with its legal form gives way to the name of its site. */
export function sourceAmong(
  names: string[],
  inTitle: string | undefined,
): { outlet: string | undefined; agency: string | undefined } {
  const isName = (name: string) =>
    name.length < 80 && !/^(?:https?:|@|www\.|archive\.\w\w$|internet archive|wayback machine)/i.test(name);
  const named = names.filter(isName).map((name) => name.replace(/^[|\s–—-]+/, ''));
  const outlets = named.filter((name) => knownAgency(name) === undefined);
  const agency = named.map((name) => knownAgency(name)).find((name) => name !== undefined);
  const [first = named[0] ?? inTitle] = outlets;
  if (first === undefined || !legalForm.test(first)) return { outlet: first, agency };
  const bare = first.replace(legalForm, '');
  const others = [...outlets, ...(inTitle === undefined ? [] : [inTitle])].filter(
    (name) => !legalForm.test(name),
  );
  const same = others.find((name) => keyOf(bare).includes(keyOf(name)) || keyOf(name).includes(keyOf(bare)));
  return { outlet: same ?? others[0] ?? bare, agency };
}

const legalForm =
  /[\s,]+(?:(?:GmbH|mbH|AG|KG|Inc|LLC|Ltd|PLC|S\.?A\.?S?|S\.? ?L\.?U?|S\.?p\.?A|S\.?r\.?l|SARL|B\.?V|N\.?V|A\/S|Oyj?|Ltda|Pty|Pvt)\.?(?:\s*(?:&|and)\s*Co\.?(?: KG(?:aA)?)?)?)(?:\s+(?:Ltd|KG)\.?)?$/u;
