import { firstOf, lookUp } from '../../parse/assert.ts';
import { foldName } from '../../archive/fold.ts';
import { surnamesOf } from '../../archive/mentions/discovery/spelling.ts';
import { isParticle } from '../../archive/mentions/discovery/tokens.ts';
import type { UnknownName } from '../../archive/mentions/discovery.ts';

/**
 * Names that are perhaps one person's, as a review puts them together; an editor divides them where they are not. Its `name` is that under
 * which the person would have a record: of those of two words or more the one printed most often.
 */
export type NameGroup = UnknownName;

/**
 * Puts names together whose words are among those of exactly one fuller name: `Modi` and `N. Modi` go to `Narendra Modi`, unless there are
 * two Modis. Groups of two or more stories come first, then those named most often.
 */
export function grouped(names: UnknownName[]): NameGroup[] {
  const all = names.map((name) => ({ name, words: foldName(name.name).split(' ') }));
  const bySurname = Map.groupBy(
    all.flatMap((one) => surnamesOf(one.name.name.split(' ')).map((surname) => ({ surname, one }))),
    ({ surname }) => surname,
  );
  const fuller = (own: (typeof all)[number]) => {
    if (
      own.words.length === 1 &&
      own.name.titles.length &&
      own.name.titles.every((title) => beforeGivenNames.test(title))
    )
      return undefined;
    const others = surnamesOf(own.name.name.split(' ')).flatMap((surname) => bySurname.get(surname) ?? []);
    const found = new Set(
      others.map(({ one }) => one).filter((one) => one !== own && isWithin(own.words, one.words)),
    );
    // Of two that are within each other's reach, the fullest is meant.
    const fullest = [...found].filter(
      (one) => ![...found].some((other) => other !== one && isWithin(one.words, other.words)),
    );
    return fullest.length === 1 ? fullest[0] : undefined;
  };
  const members = new Map<(typeof all)[number], UnknownName[]>(all.map((one) => [one, [one.name]]));
  const homes = new Map(all.map((one) => [one, fuller(one)]));
  for (const [one, home] of homes) {
    if (!home || homes.get(home)) continue;
    lookUp(members, home).push(one.name);
    members.delete(one);
  }
  return [...members.values()]
    .map(groupOf)
    .toSorted(
      (a, b) =>
        Number(b.stories.length > 1) - Number(a.stories.length > 1) ||
        b.count - a.count ||
        (a.name < b.name ? -1 : 1),
    );
}

/** Titles of which the word after is no surname: `King Abdullah` is not Omar Abdullah. */
const beforeGivenNames =
  /(?:^|\s)(?:king|queen|prince|princess|emperor|empress|sultan|emir|sheikh|sheikha|pope|saint|sir|dame|lady|father|sister|brother)$/i;

/** Whether a name's words are in a longer one in the same order, the last as the last, initials for any but that. */
function isWithin(few: string[], many: string[]): boolean {
  if (
    few.length >= many.length &&
    !(few.length === many.length && few.join('').length < many.join('').length)
  )
    return false;
  let at = 0;
  for (const [index, word] of few.entries()) {
    const last = index === few.length - 1 && few.length > 1;
    while (
      at < many.length &&
      !(many[at] === word || (!last && word.length === 1 && many[at]?.startsWith(word)))
    )
      at++;
    if (at === many.length) return false;
    at++;
  }
  return few.length === 1 || many.at(-1) === few.at(-1);
}

function groupOf(members: UnknownName[]): NameGroup {
  const spellings = members.flatMap((name) => name.spellings).toSorted((a, b) => b[1] - a[1]);
  const whole = spellings.find(
    ([form]) => / /.test(form) && !isParticle(firstOf(form.split(' ')).toLowerCase()),
  );
  const near = members.find((name) => name.near)?.near;
  return {
    name: (whole ?? firstOf(spellings))[0],
    spellings,
    titles: [...new Set(members.flatMap(({ titles }) => titles))],
    count: members.reduce((sum, { count }) => sum + count, 0),
    stories: [...new Set(members.flatMap(({ stories }) => stories))].toSorted(),
    ...(near && { near }),
  };
}
