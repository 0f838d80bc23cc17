import { plainWords } from '../../core/itemText.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, textOf } from '../../core/notation/xml.ts';

/**
 * Children by name, in the order of `names`, which spaces part: without prefix, in the namespace of their parent; with the customary prefix of a module
 * that newsrooms’ feeds use, in its namespace. Versions of a namespace, and the case of letters, make no difference.
 */
export function parts(of: XmlElement, names: string): XmlElement[] {
  const named = (name: string) => {
    const [local = '', prefix] = name.toLowerCase().split(':').toReversed();
    return elements(of).filter(
      (child) =>
        child.name.toLowerCase() === local &&
        (prefix === undefined ? child.space === of.space : moduleOf(child) === prefix),
    );
  };
  return [...new Set(names.split(' ').flatMap(named))];
}

/** The customary prefix of an element’s namespace; of one that is not declared, its prefix. */
function moduleOf({ space }: XmlElement): string {
  return modules.find(([, sign]) => sign.test(space))?.[0] ?? space;
}

/** The words of each of `parts` that has some. */
export function printed(of: XmlElement, names: string): string[] {
  return parts(of, names).map(wordsOf).filter(Boolean);
}

/** The words of the first child that has some, on one line. */
export function words(of: XmlElement, names: string): string | undefined {
  return printed(of, names)[0];
}

/** An element’s words on one line; escaped HTML is read. */
export function wordsOf(element: XmlElement): string {
  const text = textOf(element).trim();
  return /^https?:\/\/\S+$/.test(text) ? text : plainWords(text);
}

/** An attribute, whatever the case of its name. */
export function attribute(of: XmlElement, name: string): string | undefined {
  const found = Object.entries(of.attributes).find(([one]) => one.toLowerCase() === name.toLowerCase());
  return found?.[1].trim() || undefined;
}

/** Modules by their customary prefix, each with what its addresses hold: RSS Advisory Board, Media RSS, RSS 1.0, RFC 4287 and 5023, WordPress. */
const modules: [prefix: string, sign: RegExp][] = [
  ['atom', /w3\.org\/2005\/atom|purl\.org\/atom\/ns/i],
  ['content', /rss\/1\.0\/modules\/content/i],
  ['dc', /purl\.org\/dc\/elements/i],
  ['dcterms', /purl\.org\/dc\/terms/i],
  ['media', /yahoo\.com\/mrss/i],
  ['itunes', /itunes\.com\/dtds/i],
  ['feedburner', /rssnamespace\.org\/feedburner/i],
  ['prism', /prismstandard\.org/i],
  ['xhtml', /w3\.org\/1999\/xhtml/i],
  ['app', /w3\.org\/2007\/app|purl\.org\/atom\/app/i],
  ['yandex', /news\.yandex\./i],
  ['yt', /youtube\.com\/xml/i],
  ['blogger', /google\.com\/blogger\/2018/i],
  ['excerpt', /wordpress\.org\/export\/[\d.]+\/excerpt/i],
  ['wp', /wordpress\.org\/export/i],
];
