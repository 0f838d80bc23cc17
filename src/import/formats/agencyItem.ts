import { readCaption } from '../../parse/caption.ts';
import { quoted } from '../../parse/contentError.ts';
import { dayOf, isBefore } from '../../parse/storyDate.ts';
import type { Delivery, Draft, PhotoDraft, Place } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Item, ItemList, ItemValue } from '../core/item.ts';
import { isWithdrawn, takeItem } from '../core/item.ts';
import { readAuthors } from '../core/itemAuthors.ts';
import { bare, isOfCorrection, placeOf, reportEmbargo } from '../core/normalizeDraft.ts';
import { readNorm } from '../core/notation/markup.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { printedPlace } from '../core/printed/openingDateline.ts';
import { languageTag } from '../core/printed/printed.ts';

/**
 * What NITF, both NewsML and ninjs say of a story, beyond what any item has: `creators` wrote it where no byline is printed, `made` is when its text was
 * written, `embargoed` until when it was under embargo, `advisories` are notes to editors, `internal` those that are
 * none of the reader’s in any case, `signal` says that it is a correction. In each list what is believed most comes first.
 */
export type Fields = Partial<Record<FieldName, string[]>>;

export type FieldName =
  | (Exclude<ItemValue, 'sound' | 'film' | 'withheld'> | ItemList | 'summaries')
  | ('creators' | 'made' | 'embargoed' | 'advisories' | 'internal' | 'signal');

/** The fields of several sources as one; what the first says comes first. */
export function joined(...all: Fields[]): Fields {
  const names = new Set(all.flatMap((one) => Object.keys(one) as FieldName[]));
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((one) => one[name] ?? [])]));
}

/** Makes a story of an agency’s fields, with what its format’s reader read by itself, and adds it to the delivery. */
export function takeAgencyItem(at: Place, fields: Fields, parts: Partial<Item>, delivery: Delivery): Draft {
  const { authors = [], creators = [], status = [], advisories = [], signal = [], made = [] } = fields;
  const place = placeOf(at);
  const sources = fields.sources?.map((name) => agencyOf(name) ?? name) ?? [];
  const isSigned = readAuthors(authors, sources).byline.length > 0;
  const isCanceled = status.some((word) => isWithdrawn.test(word));
  // What tells editors of a correction or a cancellation, readers should know.
  const told = Map.groupBy(advisories, (text) => {
    if (isCanceled) return 'note';
    return signal.length || isOfCorrection(text) ? 'correction' : 'internal';
  });
  const internal = [...(fields.internal ?? []), ...(told.get('internal') ?? [])];
  const draft = takeItem(
    {
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
    },
    {},
    delivery,
  );
  if (draft.source === undefined) nameSource(draft);
  if (draft.date !== undefined && isBefore(draft.updated ?? draft.date, draft.date)) delete draft.updated;
  const [written, until] = [made, fields.embargoed ?? []].map((some) => readNorm(some[0] ?? '')?.date ?? '');
  if (until) reportEmbargo(draft, until, place);
  const ofEmbargo = [...internal, ...(fields.note ?? []), ...(fields.rights ?? [])].find((text) =>
    /^\W*(?:under |strictly )?embargo/i.test(text),
  );
  if (ofEmbargo !== undefined && !until && draft.status === undefined) {
    const what = `a notice with it tells of an embargo: ${quoted(ofEmbargo)}`;
    draft.doubts.push(doubt(place, 'status-of-item', { what }));
  }
  if (fields.published?.length && draft.date && written && isBefore(dayOf(written) ?? written, draft.date)) {
    const why = `is later than its content, which was made on ${written}`;
    draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
  }
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

/** What a format says of a picture, as printed; in each list what is believed most comes first. */
export type PictureFields = Partial<
  Record<'caption' | 'by' | 'credit' | 'alt' | 'taken' | 'place', string[]>
>;

/** A picture with its words, as a photo of a story; undefined where it has none. */
export function photoFrom(at: Place, picture: PictureFields): PhotoDraft | undefined {
  const [caption, credit = '', alt, place] = (['caption', 'credit', 'alt', 'place'] as const).map((name) =>
    picture[name]?.find(Boolean),
  );
  const words = caption ?? alt;
  if (!words) return undefined;
  const by = picture.by?.find(Boolean)?.replace(/^by\s+/i, '') ?? '';
  const isOneIn = (one: string, other: string) => bare(other).includes(bare(one));
  const line = isOneIn(by, credit) ? credit : isOneIn(credit, by) ? by : `${by}/${credit}`;
  const printed = readCaption(words).credit;
  const taken = readNorm(picture.taken?.[0] ?? '')?.date;
  return {
    ...placeOf(at),
    caption: words,
    ...(line && !(printed && isOneIn(by, printed)) && { credit: line }),
    ...(alt && alt !== words && { alt }),
    ...(taken && { taken: dayOf(taken) ?? taken }),
    ...(place && { place }),
  };
}

function agencyOf(name: string): string | undefined {
  return agencyBehind(name.replace(/^the /i, ''));
}

/** Of dates of the first one’s day, one with a time. */
function exactFirst(dates: string[]): string[] {
  const [first, ...others] = dates.map((text) => readNorm(text)?.date);
  const exact = others.findIndex((date) => date?.startsWith(`${first}T`)) + 1;
  return exact ? [dates[exact]!, ...dates] : dates;
}

/** Several notices as one text, each once. */
function sentences(some: string[]): string | undefined {
  return [...new Set(some)].join('. ').replace(/(?<=[.!?])\. /g, ' ') || undefined;
}
