import { assertDefined, firstOf, getOrInsert, lookUp } from '../../parse/assert.ts';
import type { Holdings } from '../../archive/archive.ts';
import { storyText } from '../../archive/storyMentions.ts';
import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { isSpeaker } from '../../archive/mentions/discovery.ts';
import { titles } from '../../archive/mentions/lexicon.ts';
import type { LoneSurname } from '../../archive/mentions/people.ts';
import type { StoryText } from '../../archive/mentions/text.ts';
import type { Mention } from '../../archive/types.ts';
import { partsOf } from '../../archive/mentions/text.ts';
import { isShouted } from '../../parse/letterCase.ts';
import type { PersonRecord, StoryRecord } from '../../parse/records.ts';
import { namesToReview } from '../../archive/mentions/namesToReview.ts';
import type { FiledStory, Warning } from './warning.ts';
import { spotOf } from './warning.ts';
import { warn } from './kinds.ts';

/** Names that no record covers, most often named first, and surnames that may mean one or another. */
export function* nameWarnings(holdings: Holdings, stories: FiledStory[]): Generator<Warning> {
  // A record with a defect would leave its person’s names uncovered, and its own report comes first.
  if (![...holdings.people, ...holdings.countries].every(({ record }) => record)) return;
  const byId = new Map(stories.map((story) => [story.record.id, story]));
  const lone = new Map<string, Map<string, LoneSurname>>();
  const names = namesToReview(holdings, (id, text, surname) => {
    const own = getOrInsert(lone, id, () => new Map());
    if (!own.has(surname.surname) && isOfPerson(surname.mention, text)) own.set(surname.surname, surname);
  });
  for (const name of names) yield unresolved(name, lookUp(byId, firstOf(name.stories)));
  const people = new Map(holdings.people.flatMap(({ record }) => (record ? [[record.id, record]] : [])));
  for (const [id, surnames] of lone)
    for (const surname of surnames.values()) {
      const story = lookUp(byId, id);
      if (!isSettled(surname, story.record)) yield ambiguous(surname, story, people);
    }
}

function unresolved(unknown: UnknownName, { file, record }: FiledStory): Warning {
  const { name, count, stories, near } = unknown;
  return {
    file,
    at: spotOf(firstPrinted(unknown, record)),
    ...warn('unresolved-name', { name, title: unknown.titles[0], count, stories: stories.length, near }),
  };
}

/** Where a story first prints the name in any of its forms. */
function firstPrinted({ spellings }: UnknownName, record: StoryRecord): Mention {
  for (const [part, text] of partsOf(storyText(record))) {
    const found = spellings
      .map(([words]) => ({ part, words, offset: text.indexOf(words) }))
      .filter(({ offset }) => offset >= 0)
      .toSorted((a, b) => a.offset - b.offset || b.words.length - a.words.length)[0];
    if (found) return found;
  }
  return { part: 'title', offset: 0, words: '' };
}

/**
 * Whether a word is the name of somebody whom the story does not name in full. Companies have surnames too, but no titles, and their whole name
 * stands somewhere in the story.
 */
function isOfPerson({ part, offset, words }: Mention, story: StoryText): boolean {
  const parts = partsOf(story);
  const text = assertDefined(new Map(parts).get(part), part);
  if (isShouted(text) || parts.some(([, other]) => withInitials(words, other))) return false;
  const earlier = text.slice(Math.max(0, offset - 60), offset);
  const title = /([\p{L}-]+)\.? $/u.exec(earlier)?.[1];
  if (title && titles.has(title.toLowerCase())) return true;
  const behind = text.slice(offset + words.length, offset + words.length + 60);
  return isSpeaker(earlier, behind) && !parts.some(([, other]) => isOfCompany(words, other));
}

function withInitials(words: string, text: string): boolean {
  const pieces = text.split(words);
  return pieces.slice(0, -1).some((earlier) => /\p{Lu}\. ?$/u.test(earlier));
}

function isOfCompany(words: string, text: string): boolean {
  const pieces = text.split(words);
  return pieces.slice(1).some((behind) => /^ (?:\p{Lu}|[<&(]|and (?:Co|Sons?|Partners)\b)/u.test(behind));
}

/** Whether an editor has said who is meant, or that none of them is. */
function isSettled({ bearers }: LoneSurname, record: StoryRecord): boolean {
  const named = [...record.people, ...record.photos.flatMap(({ people }) => people)];
  return bearers.some((id) => named.includes(id)) || bearers.every((id) => record.notPeople.includes(id));
}

function ambiguous(
  { bearers, mention }: LoneSurname,
  { file }: FiledStory,
  people: Map<string, PersonRecord>,
): Warning {
  const names = bearers.map((id) => lookUp(people, id).name);
  return {
    file,
    at: spotOf(mention),
    ...warn('ambiguous-surname', { words: mention.words, names, ids: bearers }),
  };
}
