import { lookUp } from '../../parse/assert.ts';
import { readCaption } from '../../parse/caption.ts';
import type { Holdings } from '../archive.ts';
import { storyText } from '../storyMentions.ts';
import { placeWords } from './countryWords.ts';
import type { UnknownName } from './discovery.ts';
import { unknownNames } from './discovery.ts';
import type { LoneSurname, PeopleFinder } from './people.ts';
import { peopleFinder } from './people.ts';
import type { StoryText } from './text.ts';

/**
 * The names of people in the stories that no record covers and nobody has dismissed; see `unknownNames`. Records that cannot be read are passed over. Surnames that
 * may mean several people are handed to `unsettled`, each with the story’s id and text.
 */
export function namesToReview(
  holdings: Holdings,
  unsettled?: (story: string, text: StoryText, surname: LoneSurname) => void,
): UnknownName[] {
  const read = <R>(filed: { record?: R }[]) => filed.flatMap(({ record }) => record ?? []);
  const people = read(holdings.people);
  const stories = read(holdings.stories)
    .filter(({ status }) => status === 'usable')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((story) => ({ id: story.id, text: withoutCredits(storyText(story)) }));
  const ids = new Map(stories.map(({ id, text }) => [text, id]));
  const find = peopleFinder(people, read(holdings.countries));
  const peopleIn: PeopleFinder = (text) =>
    find(text, (surname) => unsettled?.(lookUp(ids, text), text, surname));
  return unknownNames(stories, people, peopleIn, placeWords(read(holdings.countries)), holdings.dismissed);
}

/** A story’s text with the credits in its captions blank, letter for letter: who took a photo is nobody in the news. */
function withoutCredits(text: StoryText): StoryText {
  return {
    ...text,
    captions: text.captions.map((caption) => {
      const { credit } = readCaption(caption);
      const at = credit ? caption.lastIndexOf(credit) : -1;
      return at < 0 ? caption : caption.slice(0, at) + caption.slice(at).replace(credit ?? '', blank);
    }),
  };
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}
