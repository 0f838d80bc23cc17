import { printed } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements } from '../../core/notation/xml.ts';
import type { Line } from './fields.ts';

/** How the concepts of an item are read: the language of the story, and what the item tells of concepts beside their mention. */
export interface Vocabulary {
  lang: string | undefined;
  /** The `assert` elements of the item, by qcode, uri or literal (NewsML-G2 guide, “assert”). */
  asserts: Map<string, XmlElement>;
}

export function vocabularyOf(item: XmlElement, lang: string | undefined): Vocabulary {
  const told = elements(item, 'assert').flatMap((at) => codesOf(at).map((code) => [code, at] as const));
  return { lang, asserts: new Map(told) };
}

/** The name of a concept in the language, or in none, else the first; names for display before short ones and mnemonics. */
export function nameOf(concept: XmlElement, vocabulary: Vocabulary): string | undefined {
  const names = elements(concept, 'name').filter((name) => printed(name));
  const isShort = (name: XmlElement, roles: RegExp) => roles.test(name.attributes['role'] ?? '');
  const whole = names.filter((name) => !isShort(name, /mnemonic|productid|short/i));
  const best =
    inLanguage(whole, vocabulary.lang)[0] ?? names.find((name) => isShort(name, /short/i)) ?? names[0];
  if (best) return printed(best) || undefined;
  const told = assertOf(concept, vocabulary);
  return told && told !== concept ? nameOf(told, vocabulary) : undefined;
}

/** Of elements that say the same in several languages, those in the language asked for, or in none, or in the first. */
export function inLanguage(all: XmlElement[], lang: string | undefined): XmlElement[] {
  const primary = (tag: string | undefined) => tag?.toLowerCase().split(/[-_]/)[0];
  const inOne = (wanted: string | undefined) =>
    all.filter(({ attributes }) => primary(attributes['xml:lang']) === wanted);
  const [asked, none] = [lang === undefined ? [] : inOne(primary(lang)), inOne(undefined)];
  return [asked, none].find((some) => some.length) ?? inOne(primary(all[0]?.attributes['xml:lang']));
}

/** A party as it is told: by its name, its literal, or what its code or address says. */
export function partyOf(at: XmlElement, vocabulary: Vocabulary): Line | undefined {
  const { literal = '', qcode = '', uri = '' } = at.attributes;
  const name = nameOf(at, vocabulary) ?? oneLine(literal);
  if (name) return { at, text: name };
  const [code, address] = [oneLine(qcode), oneLine(uri)];
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const text = (code.includes(':') ? code.slice(code.indexOf(':') + 1) : host).replace(/^www\./, '');
  return text ? { at, text, from: code ? `the code “${code}”` : `the address “${address}”` } : undefined;
}

/** The codes and addresses of a concept and of those said to be the same. */
export function idsOf(concept: XmlElement, vocabulary: Vocabulary): string[] {
  const told = assertOf(concept, vocabulary);
  const same = [concept, ...(told ? [told] : [])].flatMap((one) => elements(one, 'sameAs'));
  return [...new Set([concept, ...same].flatMap(codesOf))];
}

/** What a concept says of a person’s office, in its definition or in an `assert`. */
export function definitionOf(concept: XmlElement, vocabulary: Vocabulary): string | undefined {
  const told = assertOf(concept, vocabulary);
  const all = [concept, ...(told ? [told] : [])].flatMap((one) => elements(one, 'definition'));
  const text = printed(inLanguage(all, vocabulary.lang)[0]);
  return text && text.length <= 120 ? text : undefined;
}

/** A place with what it lies in, as far as that is told: `Philadelphia, Pennsylvania`. */
export function placeText(place: XmlElement, vocabulary: Vocabulary): string | undefined {
  const name = nameOf(place, vocabulary) ?? oneLine(place.attributes['literal'] ?? '');
  const wider = elements(place, 'broader')
    .filter(
      ({ attributes }) => !/continent|worldreg|wldreg/i.test(`${attributes['type']} ${attributes['qcode']}`),
    )
    .flatMap((broader) => nameOf(broader, vocabulary) ?? []);
  return name && [name, ...wider.filter((one) => one !== name)].join(', ');
}

/** The word a code ends in, of an element or of its attribute `role`, `rel` or `type`: `picture` of `ninat:picture`, of `icls:picture` and of `http://cv.iptc.org/newscodes/ninature/picture`. */
export function codeOf(element: XmlElement | undefined, attribute?: 'role' | 'rel' | 'type'): string {
  const { attributes = {} } = element ?? {};
  const code = attribute
    ? (attributes[attribute] ?? attributes[`${attribute}uri`])
    : (attributes['qcode'] ?? attributes['uri'] ?? attributes['literal']);
  return (/[^:/#]+$/.exec(oneLine(code ?? ''))?.[0] ?? '').toLowerCase();
}

function assertOf(concept: XmlElement, { asserts }: Vocabulary): XmlElement | undefined {
  return codesOf(concept)
    .map((code) => asserts.get(code))
    .find(Boolean);
}

function codesOf({ attributes }: XmlElement): string[] {
  return ['qcode', 'uri', 'literal'].flatMap((name) => oneLine(attributes[name] ?? '') || []);
}
