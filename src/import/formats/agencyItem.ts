import { toString } from 'mdast-util-to-string';
import { dayOf, isBefore } from '../../parse/storyDate.ts';
import type { Delivery, Draft } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Item, ItemList, ItemValue } from '../core/item.ts';
import { doubtDate, isWithdrawn, takeItem } from '../core/item.ts';
import { readAuthors } from '../core/printed/byline.ts';
import { isOfCorrection } from '../core/normalizeDraft.ts';
import { bare } from '../core/notation/oneLine.ts';
import { placeOf } from '../core/delivery.ts';
import { readStamp } from '../core/printed/date.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { printedPlace } from '../core/printed/openingDateline.ts';
import { languageTag } from '../core/printed/printed.ts';
import { embargoIn } from '../core/standing.ts';
import type { FieldPaths, Node } from './paths.ts';
import { placeFinder } from './paths.ts';

/**
 * What NITF, both NewsML and ninjs say of a story, beyond what any item has: `creators` wrote it where no byline is printed, `made` is when its text was
 * written, `embargoed` until when it was under embargo, `advisories` are notes to editors, `internal` those that are
 * none of the reader’s in any case, `signal` says that it is a correction. In each list what is believed most comes first.
 */
export type Fields = Partial<Record<FieldName, string[]>>;

/** Where a format has these fields; see `select`. */
export type AgencyPaths = FieldPaths<FieldName>;

type FieldName =
  | (Exclude<ItemValue, 'sound' | 'film' | 'withheld'> | ItemList | 'summaries')
  | ('editorial' | 'creators' | 'made' | 'embargoed' | 'advisories' | 'internal' | 'signal');

/** The fields of several sources as one; what the first says comes first. */
export function joined(...all: Fields[]): Fields {
  const names = new Set(all.flatMap((one) => Object.keys(one) as FieldName[]));
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((one) => one[name] ?? [])]));
}

/** Makes a story of an agency’s fields, with what its format’s reader read by itself, and adds it to the delivery. */
export function takeAgencyItem(at: Node, fields: Fields, parts: Partial<Item>, delivery: Delivery): Draft {
  const { authors = [], creators = [], status = [], advisories = [], signal = [], made = [] } = fields;
  const place = placeOf(at);
  const sources = fields.sources?.map(partyOf) ?? [];
  const isSigned = readAuthors(authors, sources).byline.length > 0;
  const isCanceled = status.some((word) => isWithdrawn.test(word));
  // What tells editors of a correction or a cancellation, readers should know.
  const told = Map.groupBy(advisories, (text) => {
    if (isCanceled) return 'note';
    const isTold = isOfCorrection(text) || (signal.length > 0 && !advisories.some(isOfCorrection));
    return isTold ? 'correction' : 'internal';
  });
  const internal = [...(fields.internal ?? []), ...(told.get('internal') ?? [])];
  const { length } = delivery.leftOut;
  const draft = takeItem(delivery, {
    ...fields,
    ...place,
    ...parts,
    id: fields.id?.[0],
    title: fields.title?.[0],
    lang: fields.lang?.find((tag) => languageTag(tag)),
    dateline: fields.dateline?.find((text) => printedPlace(text).place) ?? fields.dateline?.[0],
    located: fields.located?.[0],
    base: undefined,
    note: sentences([...(fields.note ?? []), ...(told.get('note') ?? [])]),
    rights: sentences(fields.rights ?? []),
    summaries: (fields.summaries ?? []).map((text) => ({ ...place, kind: 'plain', text })),
    published: exactFirst([...(fields.published ?? []), ...made]),
    authors: isSigned ? authors : [...authors, ...creators.filter((name) => /\s/.test(name))],
    sources,
    agencies: [...(fields.agencies ?? []), ...creators.filter(agencyOf)],
    // `EDU:PORT/STRIKE;LOCKS`; single letters and codes are no words.
    topics: (fields.topics ?? [])
      .flatMap((text) => text.replace(/^\p{Lu}{2,5}:/u, '').split(/\s*;\s*|(?<=^\S+)\/(?=\S+$)/))
      .filter((word) => /\p{L}{3}|\p{Lo}/u.test(word)),
    corrections: [...(fields.corrections ?? []), ...(told.get('correction') ?? [])],
    leftOut: [
      ...(parts.leftOut ?? []),
      ...internal.map((text) => ({ ...place, text, why: 'a note to editors', certain: true })),
    ],
    isCanceled,
  });
  // A note may stand once more below the text.
  const notes = new Set([...internal, ...advisories].map(bare));
  while (draft.body.length > 1 && notes.has(bare(toString(draft.body.at(-1))))) draft.body.pop();
  const placeIn = placeFinder(at);
  for (const one of delivery.leftOut.slice(length))
    if (one.line === at.line) Object.assign(one, placeIn(one.text));
  if (draft.source === undefined) nameSource(draft);
  if (draft.date !== undefined && isBefore(draft.updated ?? draft.date, draft.date)) delete draft.updated;
  const [written, until] = [made, fields.embargoed ?? []].map((some) => readStamp(some[0] ?? '')?.date ?? '');
  if (until) draft.embargo = { until, words: until };
  draft.embargo ??= embargoIn([...internal, ...(fields.note ?? []), ...(fields.rights ?? [])]);
  if (fields.published?.length && draft.date && written && isBefore(dayOf(written) ?? written, draft.date))
    doubtDate(draft, `is later than its content, which was made on ${written}`);
  for (const kind of fields.editorial?.slice(0, 1) ?? [])
    draft.doubts.push(doubt(draft, 'guessed-story', { kind }));
  if (signal.length && !draft.corrections.length && !isCanceled)
    draft.doubts.push(doubt(draft, 'unexplained-correction'));
  return draft;
}

/** Where an item names nobody, the register of its id may, or the dateline of its text. */
function nameSource(draft: Draft): void {
  const register = /^(?:[a-z]+:\/\/(?:[^/@]*@)?|tag:|urn:newsml:)([\w.-]+)/i.exec(draft.id ?? '')?.[1];
  const registered = agencyBehind(register ?? '');
  const source = registered ?? draft.agencies[0];
  if (source === undefined) return;
  draft.source = source;
  draft.agencies = [...new Set([...draft.agencies, source])];
  draft.inferred.push(
    registered ? 'source from the register of its id' : 'source: the agency in its dateline',
  );
}

/** A party by its name, or by its code or address: `AP` of `nprov:AP`. */
function partyOf(written: string): string {
  const name =
    /^https?:/.test(written) && URL.canParse(written)
      ? new URL(written).hostname
      : written.replace(/^\w+:(?=\S+$)/, '');
  return agencyOf(name) ?? name;
}

function agencyOf(name: string): string | undefined {
  return agencyBehind(name.replace(/^the /i, ''));
}

/** Of dates of the first one’s day, one with a time. */
function exactFirst(dates: string[]): string[] {
  const [first, ...others] = dates.map((text) => readStamp(text)?.date);
  const exact = others.findIndex((date) => date?.startsWith(`${first}T`)) + 1;
  return exact ? [dates[exact]!, ...dates] : dates;
}

function sentences(some: string[]): string | undefined {
  return [...new Set(some)].join('. ').replace(/(?<=[.!?])\. /g, ' ') || undefined;
}
