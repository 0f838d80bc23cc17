/*
 * States that share names and cities, and when each existed.
 */
import { firstOf } from '../../parse/assert.ts';
import type { CountryRecord } from '../../parse/records.ts';
import { span } from '../../parse/storyDate.ts';
import type { Claim } from './countryWords.ts';

/** Of two states that share a name, the one that the shared name alone does not mean, on that day. */
export function needsEvidence({ code }: CountryRecord, date: string): boolean {
  const [first] = span(date);
  const [from, to] = lesser[code] ?? ['9', ''];
  return from <= first && first <= to;
}

/** States whose cities another record, of the country as it is now, claims too. */
export const divided = new Set(['DD', 'YD']);

const always: [from: string, to: string] = ['0', '9'];
const lesser: Record<string, [from: string, to: string]> = {
  DD: always,
  DM: always,
  KP: always,
  YD: always,
  // What was Zaire took the name of Congo.
  CG: ['1997-05-17', '9'],
  CD: ['1971-10-27', '1997-05-17'],
};

/** Of the claims to a word, those of states that existed on the story’s day; where none did, of one that has not ended. */
export function standingOn(claims: Claim[], date: string): Claim[] {
  if (claims.length === 1) return claims;
  const [first, last] = span(date);
  const standing = claims.filter(
    ({ record: { from, to } }) => (!from || from <= last) && (!to || to >= first),
  );
  if (!standing.length) return claims.filter(({ record }) => !record.to).slice(0, 1);
  if (standing.length > 1 && standing.every(({ record }) => record.from))
    return [firstOf(standing.toSorted((a, b) => ((a.record.from ?? '') < (b.record.from ?? '') ? 1 : -1)))];
  return standing;
}
