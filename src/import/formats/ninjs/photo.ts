import { readCaption } from '../../../parse/caption.ts';
import { dayOf } from '../../../parse/storyDate.ts';
import { visible } from '../../../parse/sourceText.ts';
import type { Draft } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, itemsOf, placeOf, textField } from '../../core/notation/jsonFields.ts';
import { readStamp } from '../../core/printed/stamp.ts';
import { bare } from '../../core/normalizeDraft.ts';
import { readProposals } from './concepts.ts';
import { placeText } from './origin.ts';
import type { Said } from './said.ts';
import { nameOf, printedIn, saidIn, saidUnder } from './said.ts';

/** Puts an associated picture among the photos of a story, if it has a word; its file is not fetched. */
export function readPhoto(draft: Draft, picture: JsonObject): void {
  const captions = captionsOf(picture);
  const caption = captions[0] ?? printedIn(picture, 'headlines', 'headline', 'title')[0];
  if (caption === undefined) return;
  if (!captions.length) draft.inferred.push('caption of a photo from its headline');
  const alt = altOf(picture, captions);
  draft.photos.push({
    ...placeOf(picture),
    caption,
    ...creditOf(picture, caption),
    ...circumstances(picture),
    ...(alt !== undefined && { alt }),
  });
  readProposals(draft, picture);
}

function captionsOf(picture: JsonObject): string[] {
  const said = [...saidIn(field(picture, 'caption'), 'caption'), ...saidUnder(picture, 'description')];
  const rank = ({ role }: Said) => ['caption', '', 'text'].indexOf(role) + 1 || 9;
  return said
    .filter(({ role }) => !notCaption.test(role))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ value }) => plainText(value))
    .filter((text) => visible.test(text));
}

const notCaption = /credit|byline|alt|usage|copyright|note|instruction|rights|keyword/;

/** The credit as it would be printed: by-line and credit line (IPTC Photo Metadata). One that is printed in the caption already says more. */
function creditOf(picture: Json, caption: string): { credit?: string } {
  const line =
    textField(picture, 'description_creditline', 'creditline', 'credit_line', 'credit') ??
    saidIn(field(picture, 'descriptions')).find(({ role }) => role.includes('credit'))?.value;
  const by = printedIn(picture, 'byline', 'by')[0] ?? photographerOf(picture);
  const supplier = plainText(line ?? '') || supplierOf(picture);
  const inCaption = bare(readCaption(caption).credit ?? '');
  if (inCaption && inCaption.includes(bare(by))) return {};
  const told = bare(supplier).includes(bare(by)) || !by;
  const whole = told ? supplier : bare(by).includes(bare(supplier)) ? by : `${by}/${supplier}`;
  return whole ? { credit: whole } : {};
}

function photographerOf(picture: Json): string {
  const [one] = [
    ...itemsOf(field(picture, 'photographer')),
    ...itemsOf(field(picture, 'bylines', 'authors')),
  ];
  return plainText(textField(one, 'byline', 'by') ?? nameOf(one));
}

function supplierOf(picture: Json): string {
  const named = ['source', 'provider', 'copyrightholder'].map((name) => nameOf(field(picture, name)));
  return named.find(Boolean) ?? nameOf(itemsOf(field(picture, 'infosources', 'infosource'))[0]);
}

/** When and where it was taken, where the item says so of itself. */
function circumstances(picture: Json): { taken?: string; place?: string } {
  const created = textField(picture, 'contentcreated', 'datetaken', 'photocreationdate');
  const date = created === undefined ? undefined : readStamp(created)?.date;
  const taken = date === undefined ? undefined : (dayOf(date) ?? date);
  const place =
    ['located', 'datelinelocation', 'dateline']
      .map((name) => placeText(field(picture, name)))
      .find(Boolean) ?? placeShown(picture);
  return { ...(taken !== undefined && { taken }), ...(place !== undefined && { place }) };
}

/** The place that it shows or was made in: one that says so, or the only one. */
function placeShown(picture: Json): string | undefined {
  const places = itemsOf(field(picture, 'places', 'place'));
  const role = (one: Json) => textField(one, 'rel', 'role') ?? '';
  const shown =
    places.find((one) => /shown|creat|located|taken/i.test(role(one))) ??
    (places.length === 1 && !role(places[0]!) ? places[0] : undefined);
  return (shown && placeText(shown)) || undefined;
}

/** Superdesk writes the alternative text of a picture under `body_text`. */
function altOf(picture: Json, captions: string[]): string | undefined {
  const described = saidIn(field(picture, 'descriptions')).find(({ role }) =>
    /alt|accessib/.test(role),
  )?.value;
  const alt = plainText(textField(picture, 'alt_text', 'alttext', 'alt', 'body_text') ?? described ?? '');
  return visible.test(alt) && captions.length && !captions.includes(alt) ? alt : undefined;
}
