import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements } from '../../core/notation/xml.ts';
import { printed } from '../../core/notation/markup.ts';

/** What a file or item knows of concepts beside their mention: its `assert` elements, by qcode, uri or literal (NewsML-G2 guide, “assert”). */
export type Asserts = Map<string, XmlElement>;

export function assertsOf(item: XmlElement): Asserts {
  return new Map(
    elements(item, 'assert').flatMap((assert) => codesOf(assert).map((code) => [code, assert] as const)),
  );
}

/** The name of a concept in the language, or in none, else the first; names for display before short ones and mnemonics. */
export function nameOf(concept: XmlElement, lang: string | undefined, asserts?: Asserts): string | undefined {
  const names = elements(concept, 'name').filter((name) => printed(name));
  const best = inLanguage(
    names.filter(({ attributes }) => !/mnemonic|productid|short/i.test(attributes['role'] ?? '')),
    lang,
  )[0];
  if (best ?? names[0])
    return (
      printed(best ?? names.find(({ attributes }) => /short/i.test(attributes['role'] ?? '')) ?? undefined) ||
      undefined
    );
  const assert =
    asserts &&
    codesOf(concept)
      .map((code) => asserts.get(code))
      .find(Boolean);
  return assert && nameOf(assert, lang);
}

/** Of elements that say the same in several languages, those in the language asked for, or in none, or in the first. */
export function inLanguage(all: XmlElement[], lang: string | undefined): XmlElement[] {
  const primary = (tag: string | undefined) => tag?.toLowerCase().split(/[-_]/)[0];
  const of = ({ attributes }: XmlElement) => primary(attributes['xml:lang']);
  const wanted = all.filter((element) => lang !== undefined && of(element) === primary(lang));
  const none = all.filter((element) => of(element) === undefined);
  if (wanted.length || none.length)
    return all.filter((element) => wanted.includes(element) || (!wanted.length && none.includes(element)));
  return all.filter((element) => of(element) === of(all[0]!));
}

/** A party as it is told: by its name, its literal, or what its code or address says. */
export function partyOf(
  party: XmlElement,
  lang: string | undefined,
): { name: string; from?: string } | undefined {
  const { literal, qcode, uri } = party.attributes;
  const name = nameOf(party, lang) ?? oneLine(literal ?? '');
  if (name) return { name };
  const code = oneLine(qcode ?? '');
  if (code.includes(':'))
    return { name: code.slice(code.indexOf(':') + 1).replace(/^www\./, ''), from: `the code “${code}”` };
  const address = oneLine(uri ?? '');
  return URL.canParse(address)
    ? { name: new URL(address).hostname.replace(/^www\./, ''), from: `the address “${address}”` }
    : undefined;
}

/** The codes and addresses of a concept and of those said to be the same. */
export function idsOf(concept: XmlElement, asserts: Asserts): string[] {
  const assert = codesOf(concept)
    .map((code) => asserts.get(code))
    .find(Boolean);
  const same = [concept, ...(assert ? [assert] : [])].flatMap((one) => elements(one, 'sameAs'));
  return [...new Set([concept, ...same].flatMap(codesOf))];
}

/** What a concept says of a person’s office, in its definition or in an `assert`. */
export function definitionOf(
  concept: XmlElement,
  lang: string | undefined,
  asserts: Asserts,
): string | undefined {
  const assert = codesOf(concept)
    .map((code) => asserts.get(code))
    .find(Boolean);
  const definition = [concept, assert].flatMap((one) =>
    one ? inLanguage(elements(one, 'definition'), lang) : [],
  )[0];
  const text = printed(definition);
  return text && text.length <= 120 ? text : undefined;
}

/** A place with what it lies in, as far as that is told: `Philadelphia, Pennsylvania`. */
export function placeText(place: XmlElement, lang: string | undefined, asserts: Asserts): string | undefined {
  const name = nameOf(place, lang, asserts);
  const wider = elements(place, 'broader')
    .filter(
      ({ attributes }) => !/continent|worldreg|wldreg/i.test(`${attributes['type']} ${attributes['qcode']}`),
    )
    .flatMap((broader) => nameOf(broader, lang, asserts) ?? []);
  return name && [name, ...wider.filter((one) => one !== name)].join(', ');
}

/** The word a code ends in: `picture` of `ninat:picture`, of `icls:picture` and of `http://cv.iptc.org/newscodes/ninature/picture`. */
export function codeOf(element: XmlElement | undefined): string {
  const { qcode, uri, literal } = element?.attributes ?? {};
  return (/[^:/#]+$/.exec(oneLine(qcode ?? uri ?? literal ?? ''))?.[0] ?? '').toLowerCase();
}

/** The word the code in an attribute ends in: of `role`, `rel` and `type`. */
export function attributeCode(element: XmlElement, name: string): string {
  return (
    /[^:/#]+$/.exec(oneLine(element.attributes[name] ?? element.attributes[`${name}uri`] ?? ''))?.[0] ?? ''
  ).toLowerCase();
}

function codesOf({ attributes }: XmlElement): string[] {
  return ['qcode', 'uri', 'literal'].flatMap((name) => oneLine(attributes[name] ?? '') || []);
}
