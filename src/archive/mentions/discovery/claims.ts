import { compareText } from '../../../parse/compareText.ts';
import { firstOf } from '../../../parse/assert.ts';
import type { PeopleFinder } from '../people.ts';
import type { StoryText } from '../text.ts';
import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import type { Known } from './evidence.ts';
import { evidenceAround, evidenceInWords, isOfOfficer, standsAsPerson } from './evidence.ts';
import type { Kind } from './points.ts';
import { pointsOf } from './points.ts';
import { foldedName, innerNamesOf, surnamesOf } from './spelling.ts';

/** A run of two words or more that one story prints once or several times, and whether it is a person's name. */
export interface Claim {
  /** Its words, folded. */
  key: string;
  words: string[];
  mentions: Candidate[];
  evidence: Set<Kind>;
  /** More than none: a person's. */
  points: number;
}

/** A story's claims, and the words that stand alone and may be a surname of one of them. */
export interface StoryClaims {
  id: string;
  claims: Claim[];
  alone: Candidate[];
}

/** What one story by itself says of its names. */
export function claimsOf(
  { id, text }: { id: string; text: StoryText },
  peopleIn: PeopleFinder,
  known: Known,
): StoryClaims {
  const candidates = candidatesOf(text, peopleIn, known.isPlace);
  const byKey = new Map<string, Claim>();
  for (const candidate of candidates) {
    if (candidate.words.length === 1) continue;
    const key = foldedName(candidate.words.join(' '));
    const claim = byKey.get(key);
    if (claim) claim.mentions.push(candidate);
    else
      byKey.set(key, { key, words: candidate.words, mentions: [candidate], evidence: new Set(), points: 0 });
  }
  const claims = [...byKey.values()];
  const surnames = new Set(claims.flatMap(({ words }) => [...surnamesOf(words), ...innerNamesOf(words)]));
  const alone = candidates.filter(
    ({ words, title }) =>
      words.length === 1 && (title !== undefined || surnames.has(foldedName(firstOf(words)))),
  );
  const asPerson = new Map(alone.map(({ words }) => [foldedName(firstOf(words)), false]));
  for (const candidate of alone)
    if (standsAsPerson(candidate)) asPerson.set(foldedName(firstOf(candidate.words)), true);
  for (const claim of claims) {
    claim.evidence = new Set(evidenceOf(claim, known));
    for (const surname of surnamesOf(claim.words)) {
      const person = asPerson.get(surname);
      if (person !== undefined) claim.evidence.add('again');
      if (person) claim.evidence.add('againAsPerson');
    }
    claim.points = pointsOf(claim.evidence);
  }
  return { id, claims, alone };
}

/** Weighs claims again after something was added to their evidence: names in a row with certain ones gain by it, one from another. */
export function weigh({ claims }: StoryClaims): void {
  for (const claim of claims) claim.points = pointsOf(claim.evidence);
  const inRow = claims
    .flatMap((claim) => claim.mentions.map((mention) => ({ claim, mention })))
    .toSorted((a, b) => compareText(a.mention.part, b.mention.part) || a.mention.start - b.mention.start);
  for (const row of [inRow, inRow.toReversed()])
    row.forEach(({ claim, mention }, at) => {
      const before = row[at - 1];
      if (!before || before.claim === claim || before.claim.points < certain) return;
      if (claim.evidence.has('listed') || !areListed(before.mention, mention)) return;
      claim.evidence.add('listed');
      claim.points = pointsOf(claim.evidence);
    });
}

/** Points at which one story is sure enough for others. */
export const certain = 1;

function* evidenceOf({ words, mentions }: Claim, known: Known): Generator<Kind> {
  const ofOfficer = mentions.some(({ title }) => title !== undefined && isOfOfficer(title));
  yield* evidenceInWords(words, known, ofOfficer);
  const around = mentions.map((mention) => new Set(evidenceAround(mention)));
  for (const kinds of around) yield* kinds;
  if (around.every((kinds) => kinds.has('the'))) yield 'alwaysThe';
  if (around.every((kinds) => kinds.has('in'))) yield 'alwaysIn';
}

/** Whether two names are in one list: `Jane Doe (Kenya), John Roe and …`. */
function areListed(one: Candidate, other: Candidate): boolean {
  if (one.part !== other.part) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return listed.test(first.text.slice(first.after, second.start));
}

const listed = /^(?: \([^()]{1,30}\))?(?:,|;|,? and|,? or|,? &) (?:\p{Ll}[\p{L}-]+ )?$/u;
