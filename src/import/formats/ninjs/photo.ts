import { dayOf } from '../../../parse/storyDate.ts';
import type { PhotoDraft } from '../../core/delivery.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { field, placeOf, textField } from '../../core/notation/jsonFields.ts';
import { readStamp } from '../../core/printed/stamp.ts';
import { photoFrom } from '../agencyStory.ts';
import type { Said } from './said.ts';
import { namedIn, placeText, printedIn, saidIn, saidUnder, thingsIn } from './said.ts';

/** A picture as a photo of a story, if it has a word; its file is not fetched. */
export function photoOf(picture: JsonObject): PhotoDraft | undefined {
  const said = [...saidIn(field(picture, 'caption'), 'caption'), ...saidUnder(picture, 'description')];
  const rank = ({ role }: Said) => ['caption', '', 'text'].indexOf(role) + 1 || 9;
  const [caption] = said
    .filter(({ role, text }) => text && !notCaption.test(role))
    .toSorted((a, b) => rank(a) - rank(b));
  const roleIn = (role: RegExp) =>
    saidIn(field(picture, 'descriptions')).filter((one) => role.test(one.role));
  const by = [...printedIn(picture, 'byline by'), ...namedIn(picture, 'photographer bylines authors')];
  const credits = [
    ...printedIn(picture, 'description_creditline creditline credit_line credit'),
    ...roleIn(/credit/),
    ...namedIn(picture, 'source provider copyrightholder infosources infosource'),
  ];
  // Superdesk writes the alternative text of a picture under `body_text`.
  const alts = [...printedIn(picture, 'alt_text alttext alt body_text'), ...roleIn(/alt|accessib/)];
  const created = readStamp(
    textField(picture, 'contentcreated', 'datetaken', 'photocreationdate') ?? '',
  )?.date;
  return photoFrom(placeOf(picture), {
    caption: caption?.text ?? printedIn(picture, 'headlines headline title')[0]?.text,
    by: by[0]?.text,
    credit: credits[0]?.text,
    alt: caption && alts[0]?.text,
    taken: created && (dayOf(created) ?? created),
    place: placeOfPicture(picture),
  });
}

const notCaption = /credit|byline|alt|usage|copyright|note|instruction|rights|keyword/;

/** Where it was taken, or the place that it shows: one that says so, or the only one. */
function placeOfPicture(picture: Json): string | undefined {
  const located = thingsIn(picture, 'located datelinelocation dateline');
  const places = thingsIn(picture, 'places place');
  const role = (one: Json) => textField(one, 'rel', 'role') ?? '';
  const shown = places.filter(({ thing }) =>
    places.length === 1 && !role(thing) ? true : /shown|creat|located|taken/i.test(role(thing)),
  );
  return [...located, ...shown].map(({ thing }) => placeText(thing)).find(Boolean);
}
