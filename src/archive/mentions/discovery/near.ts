import { firstOf } from '../../../parse/assert.ts';
import { distance } from '../../../parse/nearest.ts';
import type { PersonRecord } from '../../../parse/records.ts';
import { foldName } from '../../fold.ts';

/** Finds, for a name, the record with a form whose every word has its like in the name. */
export function nearRecords(
  records: Pick<PersonRecord, 'id' | 'name' | 'variants'>[],
): (name: string) => { id: string; name: string } | undefined {
  const known = records.map(({ id, name, variants }) => ({
    id,
    name,
    forms: [name, ...variants].map((form) => formOf(form)),
  }));
  return (name) => {
    const form = formOf(name);
    const found = known.find(({ forms }) => forms.some((other) => isNear(form, other)));
    return found && { id: found.id, name: found.name };
  };
}

/** A name’s words, folded. */
interface Form {
  words: string[];
  /** A bit for each letter with which one of them begins; two letters may have one bit. */
  initials: number;
}

function formOf(name: string): Form {
  const words = foldName(name).split(' ');
  return { words, initials: words.reduce((bits, word) => bits | (1 << word.charCodeAt(0)), 0) };
}

/** Whether each word of the shorter name has its like in the longer; an initial may stand for any word but the surname. */
function isNear(a: Form, b: Form): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  // Words that are alike begin alike.
  if (shorter.initials & ~longer.initials) return false;
  const [few, many] = [shorter.words, longer.words];
  if (few.length === 1)
    return many.length === 1 && firstOf(few).length > 5 && alike(firstOf(few), firstOf(many));
  const left = [...many];
  return few.toReversed().every((word, at) => {
    const found = left.findLastIndex((other) =>
      at > 0 && (word.length === 1 || other.length === 1) ? word[0] === other[0] : alike(word, other),
    );
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  return longer >= 4 && a[0] === b[0] && distance(a, b) <= (longer >= 6 ? 2 : 1);
}
