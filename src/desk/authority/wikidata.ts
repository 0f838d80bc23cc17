import { firstOf } from '../../parse/assert.ts';
import { defect } from '../defects.ts';
import type { PersonFacts, Role } from '../people/facts.ts';
import { otherNames } from '../people/facts.ts';
import { titles } from '../../archive/mentions/lexicon.ts';
import { countryCodes } from '../../parse/isoCountries.ts';
import { quoted } from '../../parse/contentError.ts';
import { countryItems } from './countryItems.ts';
import type { Claim, Entity } from './entity.ts';
import { itemIdOf } from './entity.ts';
import type { AuthorityProblem } from './entityFile.ts';
import { entitiesOf } from './entityFile.ts';

/** People of an authority file, each with the line of the file, and what of it had to be left out. */
export interface AuthorityReading {
  people: { line: number; facts: PersonFacts; id?: string | undefined }[];
  notes: AuthorityNote[];
  problems: AuthorityProblem[];
}

export interface AuthorityNote {
  line: number;
  /** The person: a name, or an item. */
  about: string;
  said: string;
}

/**
 * Reads items of Wikidata as its interfaces give them (`entityOf`): `{entities: {…}}` of Special:EntityData and wbgetentities, one item, as the
 * REST API gives it too, a list, or one a line. People are the items that are human (P31 Q5), or, in a file with no
 * statement of that kind, all. Items that they name by number are looked up in the same file; nothing is fetched.
 */
export function readWikidata(text: string): AuthorityReading {
  const reading: AuthorityReading = { people: [], notes: [], problems: [] };
  const found = entitiesOf(text, reading.problems);
  const items = new Map(found.map(({ entity }) => [entity.id, entity]));
  const people = found.filter(({ entity }) => isHuman(entity));
  const asked = people.length ? people : found.filter(({ entity }) => !entity.claims['P31']);
  if (!asked.length && !reading.problems.length)
    reading.problems.push({ line: 1, ...defect('no-person-items', { items: found.length }) });
  for (const { line, entity } of asked) {
    const notes: string[] = [];
    const facts = factsOf(entity, items, notes);
    if (!facts) {
      reading.problems.push({ line, ...defect('missing-label', { item: entity.id }) });
      continue;
    }
    reading.people.push({ line, facts });
    reading.notes.push(...notes.map((said) => ({ line, about: `${facts.name} (${entity.id})`, said })));
  }
  return reading;
}

/** Whether a text looks like JSON at all. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function factsOf(entity: Entity, items: Map<string, Entity>, notes: string[]): PersonFacts | undefined {
  const native = valuesOf(entity, 'P1559')[0] as { text?: string; language?: string } | undefined;
  const nativeName = oneLine(native?.text);
  const name = labelOf(entity) ?? nativeName;
  if (!name) return undefined;
  const family = familyNameIn(entity, items, name, notes);
  const country = citizenshipOf(entity, items, notes);
  const lang = nativeName && tagOf(native?.language);
  return {
    name,
    variants: variantsOf(entity, name, nativeName, native?.language, notes),
    ...(nativeName && nativeName !== name && { nativeName, ...(lang && { lang }) }),
    ...(family && { familyName: family }),
    roles: rolesOf(entity, items, notes),
    ...(country && { country }),
    wikidata: entity.id,
    sameAs: [
      ...valuesOf(entity, 'P214').flatMap((id) =>
        identifier(id, /^[1-9]\d{1,21}$/, 'https://viaf.org/viaf/'),
      ),
      ...valuesOf(entity, 'P213').flatMap((id) => identifier(id, /^\d{15}[\dX]$/, 'https://isni.org/isni/')),
    ],
  };
}

/** What is known of an item that the file does not hold. */
const unknown = { labels: {} };

/** Languages whose labels and aliases become names, beside that of the native name. */
const languages = ['en', 'mul', 'ar', 'de', 'es', 'fa', 'fr', 'hi', 'ja', 'ko', 'pt', 'ru', 'tr', 'uk', 'zh'];

/** The label by which a record is named: in English, or in all languages; else the first in Latin letters, else any. */
function labelOf({ labels }: Pick<Entity, 'labels'>): string | undefined {
  const own = ['en', 'mul', 'en-gb', 'en-us', 'en-ca'].map((language) => labels[language]);
  const others = Object.keys(labels)
    .toSorted()
    .map((language) => labels[language]);
  const latin = others.find((label) => /^[\p{Script=Latin}\p{M}\P{L}]+$/u.test(label ?? ''));
  return [...own, latin, ...others].map(oneLine).find(Boolean);
}

/** Other names: labels in the languages that Dateline knows, aliases in English and the person's own; no lone surnames, no names with titles. */
function variantsOf(
  { labels, aliases }: Entity,
  name: string,
  nativeName: string | undefined,
  own: string | undefined,
  notes: string[],
): string[] {
  const preferred = [...languages, ...(own && !languages.includes(own) ? [own] : [])];
  const all = otherNames(
    [
      ...preferred.map((language) => oneLine(labels[language])),
      ...['en', 'mul', ...(own ? [own] : [])].flatMap((language) => (aliases[language] ?? []).map(oneLine)),
    ].filter((one) => one !== undefined),
    [name, ...(nativeName ? [nativeName] : [])],
  );
  const [kept, left] = [
    all.filter((one) => isWholeName(one, name)),
    all.filter((one) => !isWholeName(one, name)),
  ];
  if (left.length) notes.push(`left out as no whole names: ${left.map(quoted).join(', ')}.`);
  return kept;
}

function isWholeName(one: string, name: string): boolean {
  const words = one.split(' ');
  const spaced =
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u.test(
      one,
    );
  if (/[\d(){}[\]<>"“”:;/]/.test(one)) return false;
  if (spaced && words.length === 1 && /\s/.test(name)) return false;
  return !titles.has(firstOf(words).toLowerCase().replace(/\.$/, '')) && !/ of | the /i.test(one);
}

function familyNameIn(
  entity: Entity,
  items: Map<string, Entity>,
  name: string,
  notes: string[],
): string | undefined {
  const claims = statements(entity, 'P734').flatMap(itemIn);
  const labels = claims.flatMap((id) => labelOf(items.get(id) ?? unknown) ?? []);
  const fitting = labels.find((label) => ` ${name} `.includes(` ${label} `));
  if (!fitting && claims.length)
    notes.push(
      labels.length
        ? `the family name ${quoted(firstOf(labels))} is no part of the name.`
        : `the family name is ${firstOf(claims)}, whose label the file does not hold.`,
    );
  return fitting;
}

function citizenshipOf(entity: Entity, items: Map<string, Entity>, notes: string[]): string | undefined {
  const claims = statements(entity, 'P27');
  // The country of today goes before one that was left or is no more.
  const ordered = claims.toSorted((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)));
  const ids = ordered.flatMap(itemIn);
  const codes = ids.flatMap((id) => codeOf(id, items) ?? []);
  const current = ordered
    .filter((claim) => !hasEnded(claim))
    .flatMap(itemIn)
    .flatMap((id) => codeOf(id, items) ?? []);
  if (!codes.length && ids.length)
    notes.push(`the country of citizenship is ${firstOf(ids)}, which the file does not hold.`);
  const states = [...new Set(current.length ? current : codes)];
  if (states.length > 1) notes.push(`several citizenships: ${states.join(', ')}; the first is taken.`);
  return states[0];
}

function rolesOf(entity: Entity, items: Map<string, Entity>, notes: string[]): Role[] {
  const roles = statements(entity, 'P39').flatMap((claim): Role[] => {
    const [office] = itemIn(claim);
    if (!office) return [];
    const title = labelOf(items.get(office) ?? unknown);
    if (!title) {
      notes.push(`an office is ${office}, whose label the file does not hold.`);
      return [];
    }
    const [from, to] = ['P580', 'P582'].map((property) => dateIn(claim, property, title, notes));
    if (from && to && to.slice(0, from.length) < from.slice(0, to.length)) {
      notes.push(`the office ${quoted(title)} ends (${to}) before it begins (${from}).`);
      return [{ title: capital(title) }];
    }
    const country = jurisdictionOf(claim, office, items);
    return [{ title: capital(title), ...(country && { country }), ...(from && { from }), ...(to && { to }) }];
  });
  return roles.toSorted((a, b) => ((a.from ?? a.to ?? '9') < (b.from ?? b.to ?? '9') ? -1 : 1));
}

/** Where an office holds: what the statement says (P1001, P17), else what the office's own item says. */
function jurisdictionOf(claim: Claim, office: string, items: Map<string, Entity>): string | undefined {
  const own = ['P1001', 'P17'].flatMap((property) =>
    (claim.qualifiers[property] ?? []).flatMap((value) => itemIdOf(value) ?? []),
  );
  const item = items.get(office);
  const general = item
    ? ['P1001', 'P17'].flatMap((property) => statements(item, property).flatMap(itemIn))
    : [];
  return [...own, ...general].flatMap((id) => codeOf(id, items) ?? [])[0];
}

function codeOf(id: string, items: Map<string, Entity>): string | undefined {
  const entity = items.get(id);
  const [code] = entity ? valuesOf(entity, 'P297') : [];
  return typeof code === 'string' && countryCodes.has(code) ? code : countryItems.get(id);
}

/**
 * A moment as exact as Wikidata states it: precision 11 is a day, 10 a month, 9 a year
 * (https://www.wikidata.org/wiki/Help:Dates). Less exact ones and those before the year 1 are left out.
 */
function dateIn(claim: Claim, property: string, title: string, notes: string[]): string | undefined {
  const value = claim.qualifiers[property]?.find((one) => one !== undefined) as
    { time?: string; precision?: number } | undefined;
  if (!value?.time) return undefined;
  const [, year, month, day] = /^\+0*(\d{4})-(\d\d)-(\d\d)T/.exec(value.time) ?? [];
  const parts = { 9: [year], 10: [year, month], 11: [year, month, day] }[value.precision ?? 0];
  if (!parts || !year) {
    notes.push(`a date of the office ${quoted(title)} is less exact than a year, or before the year 1.`);
    return undefined;
  }
  return parts.filter((part) => part !== '00').join('-');
}

function hasEnded(claim: Claim): boolean {
  return (claim.qualifiers['P582'] ?? []).some((value) => value !== undefined);
}

function identifier(value: unknown, shape: RegExp, address: string): string[] {
  const id = String(value).replace(/\s/g, '');
  return shape.test(id) ? [`${address}${id}`] : [];
}

/** Statements that hold: preferred ones alone where there are some, never deprecated ones. */
function statements({ claims }: Entity, property: string): Claim[] {
  const all = (claims[property] ?? []).filter(({ rank }) => rank !== 'deprecated');
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  // Offices are many at a time; of all else the preferred one is meant.
  return property !== 'P39' && preferred.length ? preferred : all;
}

function valuesOf(entity: Entity, property: string): unknown[] {
  return statements(entity, property).flatMap(({ value }) => (value === undefined ? [] : [value]));
}

function itemIn({ value }: Claim): string[] {
  const id = itemIdOf(value);
  return id ? [id] : [];
}

function isHuman(entity: Entity): boolean {
  return statements(entity, 'P31').flatMap(itemIn).includes('Q5');
}

function tagOf(language: string | undefined): string | undefined {
  try {
    return language && Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined;
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
