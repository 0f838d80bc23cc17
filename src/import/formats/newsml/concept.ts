import { printed } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import type { Line } from '../agencyStory.ts';
import { inLanguage } from './fields.ts';

/** Adds to each concept of an item what its `assert` of the same qcode, uri or literal tells (NewsML-G2 guide, “assert”). The item is changed. */
export function addAsserts(item: XmlElement): void {
  const told = new Map(
    elements(item, 'assert').flatMap((at) => codesOf(at).map((code) => [code, at] as const)),
  );
  if (!told.size) return;
  for (const concept of elements(item, 'contentMeta').flatMap((meta) => descendants(meta))) {
    const found = codesOf(concept).find((code) => told.has(code));
    if (found !== undefined) concept.children = [...concept.children, ...told.get(found)!.children];
  }
}

/** The name of a concept in the language, or in none, else the first; names for display before short ones and mnemonics. */
export function nameOf(concept: XmlElement, lang: string): string | undefined {
  const names = elements(concept, 'name').filter((name) => printed(name));
  const isShort = (name: XmlElement, roles: RegExp) => roles.test(name.attributes['role'] ?? '');
  const whole = names.filter((name) => !isShort(name, /mnemonic|productid|short/i));
  const short = names.find((name) => isShort(name, /short/i));
  return printed(inLanguage(whole, lang)[0] ?? short ?? names[0]) || undefined;
}

/** A party as it is told: by its name, its literal, or what its code or address says. */
export function partyOf(at: XmlElement, lang: string): Line | undefined {
  const [literal, code, address] = ['literal', 'qcode', 'uri'].map((name) =>
    oneLine(at.attributes[name] ?? ''),
  );
  const name = nameOf(at, lang) ?? literal!;
  if (name) return { at, name: at.name, text: name };
  const host = URL.canParse(address!) ? new URL(address!).hostname : '';
  const text = (code!.includes(':') ? code!.slice(code!.indexOf(':') + 1) : host).replace(/^www\./, '');
  return text
    ? { at, name: at.name, text, from: code ? `the code “${code}”` : `the address “${address}”` }
    : undefined;
}

/** A place with what it lies in, as far as that is told: `Philadelphia, Pennsylvania`. */
export function placeText(place: XmlElement, lang: string): string | undefined {
  const name = nameOf(place, lang) ?? oneLine(place.attributes['literal'] ?? '');
  const wider = elements(place, 'broader')
    .filter(({ attributes }) => !/continent|wo?r?ldreg/i.test(`${attributes['type']} ${attributes['qcode']}`))
    .flatMap((broader) => nameOf(broader, lang) ?? []);
  return name && [name, ...wider.filter((one) => one !== name)].join(', ');
}

/** The codes and addresses of a concept and of those said to be the same. */
export function idsOf(concept: XmlElement): string[] {
  return [...new Set([concept, ...elements(concept, 'sameAs')].flatMap(codesOf))];
}

/** The word the code of an element ends in: `picture` of `ninat:picture`, of `icls:picture` and of `http://cv.iptc.org/newscodes/ninature/picture`. */
export function codeOf(element: XmlElement | undefined): string {
  const { qcode, uri, literal } = element?.attributes ?? {};
  return (/[^:/#]+$/.exec(oneLine(qcode ?? uri ?? literal ?? ''))?.[0] ?? '').toLowerCase();
}

function codesOf({ attributes }: XmlElement): string[] {
  return ['qcode', 'uri', 'literal'].flatMap((name) => oneLine(attributes[name] ?? '') || []);
}
