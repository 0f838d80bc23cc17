import { quoted } from '../../../parse/contentError.ts';
import { dayOf, isBefore } from '../../../parse/storyDate.ts';
import type { Draft, LeftOut, Place } from '../../core/delivery.ts';
import type { JsonObject } from '../../core/notation/json.ts';
import { field, placeOf, scalar, textField } from '../../core/notation/jsonFields.ts';
import type { Stamp } from '../../core/printed/stamp.ts';
import { readStamp } from '../../core/printed/stamp.ts';
import { reportEmbargo } from '../../core/normalizeDraft.ts';

/** The date is that of the first version, `updated` that of this one (ninjs 3.1, “firstCreated”, “versionCreated”). */
export function readDates(draft: Draft, item: JsonObject, leftOut: LeftOut[]): void {
  const version = dateIn(draft, item, ['versioncreated', 'version_created', 'updated']);
  const first = dateIn(draft, item, ['firstpublished', 'firstcreated', 'first_created']);
  const content = dateIn(draft, item, ['contentcreated', 'datetime', 'date', 'published']);
  const stamp = first ?? content ?? version;
  if (stamp) draft.date = stamp.date;
  if (stamp?.lost !== undefined) draft.inferred.push(`date: ${stamp.lost}`);
  if (stamp && stamp === version)
    draft.inferred.push('date: that of this version, for no earlier one is given');
  if (first && content && dayOf(first.date) !== dayOf(content.date) && !isBefore(first.date, content.date))
    tellOlder(draft, content);
  if (version && stamp) readVersion(draft, version.date, stamp.date, leftOut);
  const until = dateIn(draft, item, ['embargoed', 'embargoeduntil']);
  if (until) readEmbargo(draft, until.date, placeOf(field(item, 'embargoed', 'embargoeduntil')!));
}

function readEmbargo(draft: Draft, until: string, place: Place): void {
  if (draft.status !== 'withheld') reportEmbargo(draft, until, place);
  else
    draft.doubts.push({
      ...place,
      message: `it is withheld until ${until}.`,
      fix: 'If that moment has come, delete status: withheld.',
    });
}

function readVersion(draft: Draft, version: string, date: string, leftOut: LeftOut[]): void {
  const minutes = (Date.parse(version) - Date.parse(date)) / 60_000;
  if (version.length > 10 && date.length > 10 && minutes > 0 && minutes < 1)
    leftOut.push({
      line: draft.line,
      text: version,
      why: 'is the moment of the first version, but for seconds',
    });
  else if (isBefore(date, version)) draft.updated = version;
}

function dateIn(draft: Draft, item: JsonObject, names: string[]): Stamp | undefined {
  for (const name of names) {
    const value = field(item, name);
    const written = scalar(value) ?? textField(value, '$date');
    if (value === undefined || written === undefined) continue;
    const stamp = /^\d{10}(?:\d{3})?$/.test(written) ? sinceEpoch(written) : readStamp(written);
    if (stamp) return stamp;
    const message = `${name} is ${quoted(written)}, which is no date.`;
    draft.doubts.push({
      ...placeOf(value),
      message,
      fix: 'Look for the day in the text, and write it under date.',
    });
    draft.undated = `its ${name} is no date`;
  }
  return undefined;
}

/** Seconds or milliseconds since 1970, as some systems count. */
function sinceEpoch(digits: string): Stamp {
  const moment = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const date = moment.toISOString().replace(/\.\d+Z$/, 'Z');
  return { date, lost: `${digits} read as ${digits.length === 10 ? 'seconds' : 'milliseconds'} since 1970` };
}

function tellOlder(draft: Draft, content: Stamp): void {
  draft.doubts.push({
    line: draft.line,
    message: `its content was made on ${content.date}, before its date.`,
    fix: 'If it is an old story that was sent again, write that day under date.',
  });
}
