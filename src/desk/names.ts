import { lookUp } from '../parse/assert.ts';
import type { Holdings } from '../archive/archive.ts';
import { storyText } from '../archive/storyMentions.ts';
import { placeWords } from '../archive/mentions/countryWords.ts';
import type { UnknownName } from '../archive/mentions/discovery.ts';
import { unknownNames } from '../archive/mentions/discovery.ts';
import type { LoneSurname, PeopleFinder } from '../archive/mentions/people.ts';
import { peopleFinder } from '../archive/mentions/people.ts';
import type { StoryText } from '../archive/mentions/text.ts';
import { readCaption } from '../parse/caption.ts';
import { counted } from '../parse/counted.ts';

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

/** The review list as an editor reads it; each name with the command that resolves it. */
export function namesText(names: UnknownName[]): string {
  if (!names.length) return 'Every name of a person in the stories has its record.\n';
  const paragraphs = names.map(({ name, spellings, titles, count, stories, near }) => {
    const facts = [
      titles[0],
      `${counted(count, 'mention', 'mentions')} in ${counted(stories.length, 'story', 'stories')}`,
      spellings.length > 1 &&
        `also ${spellings
          .slice(1)
          .map(([form, times]) => `${form} (${times})`)
          .join(', ')}`,
      near && `spelt nearly like ${near.name}`,
    ].filter(Boolean);
    const shown = stories.slice(0, 3).map((id) => `    stories/${id}.md\n`);
    const more = stories.length > 3 ? `    and ${stories.length - 3} more\n` : '';
    const command = `    npm run name -- ${JSON.stringify(name)} ${near ? `--as ${near.id}` : '--new'}\n`;
    return `${name}: ${facts.join('; ')}\n${shown.join('')}${more}${command}`;
  });
  const many =
    names.length > 20 ? 'For all of them in one sheet: npm run check -- --names --csv names.csv\n' : '';
  return `${paragraphs.join('\n')}\n${counted(names.length, 'name', 'names')} without a record.\n${many}`;
}
