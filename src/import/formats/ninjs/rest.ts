import type { LeftOut } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { itemsOf, jsonLeaves, placeOf, textField, wordsIn } from '../../core/notation/jsonFields.ts';
import { append } from '../../core/append.ts';

/** Leaves out what there is in values beside the texts that are kept. */
export function leaveRest(values: Json[], kept: string[], why: string, leftOut: LeftOut[]): void {
  const known = new Set(kept);
  const rest = values.flatMap(jsonLeaves).filter(({ text }) => !known.has(plainText(text)));
  const [first] = values;
  if (!first || !rest.length) return;
  leftOut.push({
    ...placeOf(first),
    text: [...new Set(rest.map(({ text }) => plainText(text)))].join(' · '),
    why,
  });
}

/** What has no field in a record and says little to an editor, told in few lines. */
export function leaveOutTheRest(item: JsonObject, leftOut: LeftOut[]): void {
  const systems: string[] = [];
  for (const { name, value } of item.entries) {
    const why = reasons.find(([names]) => names.test(name))?.[1];
    if (why !== undefined) leaveRest([value], [], why, leftOut);
    if (forSystems.test(name) && wordsIn(value)) systems.push(`${name} ${plainText(wordsIn(value))}`);
    if (marked.test(name)) append(systems, markingsOf(value));
  }
  if (systems.length)
    leftOut.push({ ...placeOf(item), text: systems.join(' · '), why: 'for the systems that hand it on' });
}

/** What tells texts apart in their lists. */
function markingsOf(texts: Json): string[] {
  const marks = ['role', 'rel', 'contenttype', 'charcount', 'wordcount'];
  return itemsOf(texts).flatMap((one) =>
    marks.flatMap((name) => plainText(textField(one, name) ?? '') || []),
  );
}

const marked = /^(?:headlines|bodies|descriptions|infosources?|links)$/i;

const reasons: [names: RegExp, why: string][] = [
  [/^renditions?$/i, 'files, which are not fetched'],
  [/^attachments$/i, 'attachments, which are not fetched'],
  [/^slug(?:line)?$/i, 'the slugline, for editors'],
  [/^annotations$/i, 'explains words of the text, for which a record has no field'],
  [/^alt_?ids$/i, 'further ids'],
  [/^trust_?indicators?$/i, 'leads to the agency’s rules'],
  [/^genres?$/i, 'the genre, for which a record has no field'],
];

const forSystems =
  /^(?:version|urgency|priority|editorial(?:priority|role|types?)|profile|mimetype|type|representationtype|charcount|wordcount|readtime|signals?|webprio|week|job|etag|sector|commissioncode|\$?standard|\$schema|_links|_etag|_type|textformat|versionstored|products?|audiences|advice|revisions|assignments|evolvedfrom|pubstatus)$/i;
