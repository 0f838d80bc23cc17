import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../../../parse/agency.ts';
import { placeCase } from '../../../parse/letterCase.ts';
import type { Draft } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json } from '../../core/notation/json.ts';
import { field, itemsOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { printedNames } from '../../core/printed/printed.ts';
import { printedPlace } from '../../core/printed/openingDateline.ts';
import { bare } from '../../core/normalizeDraft.ts';
import { append } from '../../core/append.ts';
import { nameOf, printedIn, roleOf, writers } from './said.ts';

/** The names of a byline, in whichever field an agency gives them, and the agency in it. */
export function readBylines(draft: Draft, item: Json): void {
  for (const names of bylineFields)
    if (!draft.byline.length) for (const one of names(item)) readByline(draft, one);
}

/** A byline that is printed in the text as well, before it or behind it, goes. The body is changed. */
export function dropPrintedByline(draft: Draft, item: Json): void {
  const printed = new Set(bylineFields.flatMap((names) => names(item)).map(bare));
  const ends = new Set([...draft.body.slice(0, 2), ...draft.body.slice(-2)]);
  if (draft.body.length > 1)
    draft.body = draft.body.filter((block) => !ends.has(block) || !printed.has(bare(toString(block))));
}

/** Names the outlet that published: who is named as such, else the agency, else who holds the rights. */
export function nameSource(draft: Draft, item: Json): void {
  const providers = itemsOf(field(item, 'categories')).filter((one) =>
    /:provider$/.test(textField(one, 'type') ?? ''),
  );
  const outlets = [
    ...['publisher', 'source', 'provider'].map((name) => nameOf(field(item, name))),
    ...providers.map(nameOf),
    ...printedIn(item, 'creditline'),
  ];
  // Any other role is of one who is quoted.
  const informants = itemsOf(field(item, 'infosources', 'infosource', 'info_sources'))
    .filter((one) => ofPublishers.test(roleOf(one)))
    .map(nameOf);
  const named = [...outlets, ...informants].filter(Boolean);
  append(
    draft.agencies,
    named.flatMap((name) => agencyBehind(name) ?? []),
  );
  const source = outlets.find((name) => name && !agencyBehind(name)) ?? draft.agencies[0] ?? named[0];
  if (source) draft.source = source;
  else sourceFromRights(draft, item);
  draft.byline = draft.byline.filter((name) => bare(name) !== bare(draft.source ?? ''));
}

const ofPublishers = /^(?:$|publisher|provider|distributor|agency|source|main|original)/;

/** Where an item names nobody, its id or the dateline of its text may. */
export function sourceAfterAll(draft: Draft): void {
  if (draft.source !== undefined) return;
  const authority = /^(?:[a-z]+:\/\/(?:[^/@]*@)?|tag:|urn:newsml:)([\w.-]+)/i.exec(draft.id ?? '')?.[1];
  const ofId = authority && agencyBehind(authority);
  if (ofId) draft.agencies.push(ofId);
  const [source] = ofId ? [ofId] : draft.agencies;
  if (source === undefined) return;
  draft.source = source;
  draft.inferred.push(ofId ? 'source from the register of its id' : 'source: the agency in its dateline');
}

/** The place a story was filed from. */
export function readDateline(draft: Draft, item: Json): void {
  for (const name of ['dateline', 'located', 'datelinelocation', 'location']) {
    const { place, agency } = printedPlace(placeText(field(item, name)));
    if (agency !== undefined) draft.agencies.push(agency);
    if (place !== undefined) draft.dateline ??= place;
  }
}

/** A place that is given as a text, or as city, region and country. */
export function placeText(of: Json | undefined): string {
  if (of?.kind !== 'object') return plainText(scalar(itemsOf(of)[0]) ?? '');
  const located = field(of, 'located');
  const printed = textField(of, 'text', 'name', 'value');
  if (printed !== undefined) return oneLine(printed);
  if (located) return placeText(located);
  const city = textField(of, 'city', 'city_name', 'arena');
  const wider = textField(of, 'countryareaname', 'state', 'region', 'countryname', 'country');
  return [city, wider]
    .map((part) => placeCase(oneLine(part ?? '')))
    .filter(Boolean)
    .join(', ');
}

const bylineFields: ((item: Json) => string[])[] = [
  (item) => printedIn(item, 'byline', 'by'),
  (item) => itemsOf(field(item, 'bylines', 'byline', 'by')).map(personName),
  (item) =>
    itemsOf(field(item, 'authors', 'author', 'creators'))
      .filter((one) => !roleOf(one) || writers.test(roleOf(one)))
      .map(personName),
  (item) =>
    itemsOf(field(item, 'people', 'person'))
      .filter((one) => writers.test(roleOf(one)))
      .map(nameOf),
];

function personName(of: Json): string {
  const parts = ['firstname', 'lastname'].flatMap((name) => textField(of, name) ?? []);
  return plainText(
    textField(of, 'byline', 'by', 'name', 'display_name') ?? (parts.join(' ') || (scalar(of) ?? '')),
  );
}

function readByline(draft: Draft, printed: string): void {
  for (const part of printed.split(/\s*[/|]\s*/)) {
    const agency = agencyBehind(part.replace(/^by\s+/i, ''));
    if (agency === undefined) append(draft.byline, printedNames(part));
    const named = part.split(/\s*,\s*/).flatMap((word) => knownAgency(word) ?? []);
    append(draft.agencies, agency === undefined ? named : [agency]);
  }
}

function sourceFromRights(draft: Draft, item: Json): void {
  const holder = nameOf(field(item, 'copyrightholder'));
  const notice = printedIn(item, 'copyrightnotice', 'copyright')[0] ?? '';
  const inNotice = /copyright|©|\(c\)/i.test(notice) ? noticeHolder.exec(notice)?.[1] : undefined;
  const name = holder || oneLine(inNotice ?? '');
  if (!name) return;
  const agency = agencyBehind(name);
  if (agency !== undefined) draft.agencies.push(agency);
  draft.source = agency ?? name;
  draft.inferred.push(`source from the ${holder ? 'holder of the rights' : 'copyright notice'}`);
}

/** `Copyright 2013 The News Agency, www.tna.example - all rights reserved.` */
const noticeHolder =
  /^(?:copyright|©|\(c\))?[\s:]*(?:©|\(c\)|copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(\p{L}[^.,;:()]{1,58}?)(?=[.,;:()]|\s+[-–—]\s|\s+all rights|$)/iu;
