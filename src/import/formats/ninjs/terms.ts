import { quoted } from '../../../parse/contentError.ts';
import type { Draft, LeftOut } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, textField } from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { languageTag } from '../../core/printed/printed.ts';
import { isOfCorrection, webAddress } from '../../core/normalizeDraft.ts';
import { lastOf, printedIn, saidIn } from './said.ts';

/** Copyright and terms of use, as they stand. */
export function readRights(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const terms = ['copyrightnotice', 'usageterms'].flatMap((name) => printedIn(item, name));
  const info = field(item, 'rightsinfo');
  const linked = textField(info, 'linkedrights');
  const rights = [...new Set([...terms, ...(linked === undefined ? [] : [oneLine(linked)])])];
  if (rights.length)
    draft.rights = rights
      .map((term, index) => (index < rights.length - 1 && !/[.!?]$/.test(term) ? `${term}.` : term))
      .join(' ');
  const encoded = textField(info, 'encodedrights');
  if (encoded !== undefined)
    leftOut.push({ ...placeOf(info!), text: plainText(encoded), why: 'rights in a language for machines' });
}

/** The language, if it is one (BCP 47). */
export function readLanguage(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const written = textField(item, 'language', 'lang');
  if (written === undefined) return;
  const tag = languageTag(written);
  if (tag !== undefined) draft.lang = tag;
  else
    leftOut.push({
      ...placeOf(field(item, 'language', 'lang')!),
      text: written,
      why: 'is not a language tag (BCP 47)',
    });
}

/** Where the story stood; the `uri` names the item and is no address (ninjs 3.1). */
export function readAddress(draft: Draft, item: JsonObject): void {
  const canonical = itemsOf(field(item, 'links')).filter(
    (link) => lastOf(textField(link, 'rel') ?? '') === 'canonical',
  );
  const alternative = saidIn(field(item, 'altids')).filter(({ role }) => /url|web|canonical/.test(role));
  const written = [
    ...canonical.map((link) => textField(link, 'href')),
    textField(item, 'canonical_url', 'canonicalurl', 'web_url', 'weburl', 'url'),
    ...alternative.map(({ value }) => value),
  ];
  const address = written.flatMap((text) => webAddress(text ?? '') ?? [])[0];
  if (address !== undefined) draft.url = address;
}

/** Whether the story may be shown, and is whole. */
export function readStatus(draft: Draft, item: JsonObject): void {
  const place = placeOf(field(item, 'pubstatus') ?? item);
  const status = lastOf(textField(item, 'pubstatus', 'state') ?? '');
  if (/^(?:withheld|spiked|unpublished)$/.test(status)) draft.status = 'withheld';
  else if (/^(?:cancel+ed|killed|recalled|deleted)$/.test(status)) draft.status = 'canceled';
  else if (status === 'replaced')
    draft.doubts.push({
      ...place,
      message: 'a later version replaces it.',
      fix: 'Import that one in its place, if you have it.',
    });
  else if (field(item, 'pubstatus') && status !== 'usable')
    draft.doubts.push({
      ...place,
      message: `its pubstatus is ${quoted(status)}.`,
      fix: 'If it may not be shown, write status: withheld.',
    });
  const whole = lastOf(textField(item, 'representationtype') ?? '');
  if (/^(?:partial|incomplete)$/.test(whole))
    draft.doubts.push({
      ...placeOf(field(item, 'representationtype')!),
      message: 'it says that it is not the whole item.',
      fix: 'Look whether its text is whole.',
    });
}

/** Notes are for editors (ninjs 3.1, “edNote”), but one that tells of a correction, or why a story was canceled, concerns readers. */
export function readNotes(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  for (const { value, at } of ['ednote', 'editornote', 'correction', 'corrections'].flatMap((name) =>
    saidIn(field(item, name)),
  )) {
    const text = plainText(value);
    if (at.path.toLowerCase().includes('correction') || isOfCorrection(text))
      draft.corrections.push({ date: '', text });
    else if (draft.status === 'canceled' && draft.note === undefined) {
      draft.note = text;
      draft.inferred.push('note from the note to editors, which tells why');
    } else leftOut.push({ ...placeOf(at), text, why: 'a note to editors' });
  }
}
