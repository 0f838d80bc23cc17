/**
 * What speaks for a run of words with capitals being a person's name, or against it, in points. A name with more than none in sum is taken
 * as a person's. The points follow a logistic regression over one half of two labelled sets (news of 2022, agency reports of 1996), rounded
 * to quarters: a point is about what makes the odds 2.7 times as good.
 */
const points = {
  /** What every run of two or more words begins with. */
  run: -1.5,

  /** Its first word is a given name; one that is a word or a place too; one that other people of the archive bear. */
  given: 3,
  givenWord: 1.75,
  learned: 2,
  givenLater: 0.75,
  familyFirst: 2.5,
  /** Its last word is the family name of others in the archive; it ends as family names end. */
  knownSurname: 1,
  surnameShape: 0.5,
  middleInitial: 1,
  initials: 0.25,
  particle: 0.75,
  two: 0.5,
  long: -1,

  /** Before it: an office or a form of address, a noun of persons in small letters. */
  title: 2,
  smallTitle: 2,
  personNoun: 2,
  /** Beside it, in apposition: a calling that only people have, or one that companies have too. */
  callingOfPerson: 2,
  calling: 1,
  life: 2,
  who: 1.5,
  quoted: 1.5,
  speaks: 0.25,
  deed: 1,
  possessive: 0.75,
  beside: 0.25,
  sport: 2.5,
  /** In a row with names that are people's for certain. */
  listed: 1.5,
  /** Its surname stands alone elsewhere in the story; so that only a person's does. */
  again: 0.5,
  againAsPerson: 1.5,
  /** It is a person's for certain in another story. */
  elsewhere: 3,

  thing: -4.5,
  /** A firm or brand known by a person's name. */
  house: -4,
  organisation: -5,
  thingBeside: -2.5,
  acronym: -2,
  placeWhole: -6,
  placeFirst: -2.5,
  placeGiven: -1,
  placeInner: -2,
  placeLast: -1.5,
  saint: -2,
  opener: -3,
  oddSurname: -0.75,
  /** A given name that is a word, and after it what a headline says of it: `Bill Passed`. */
  headlineVerb: -1.5,
  initialLast: -1.5,
  capitals: -0.5,
  plural: -0.75,
  the: -2,
  alwaysThe: -1,
  in: -1.25,
  alwaysIn: -1.25,
  article: -1.25,
  of: -0.75,
  from: -0.5,
  which: -0.5,
  inQuotes: -0.75,
  joined: -0.5,
} satisfies Record<string, number>;

/** A kind of evidence; see `points`. */
export type Kind = keyof typeof points;

/** What the evidence amounts to, in points; each kind counts once. */
export function pointsOf(kinds: Iterable<Kind>): number {
  let sum = 0;
  for (const kind of new Set(kinds)) sum += points[kind];
  return sum;
}
