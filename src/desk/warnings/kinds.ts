import { archiveKinds } from '../../archive/defects.ts';
import { counted } from '../../parse/counted.ts';
import { quoted } from '../../parse/contentError.ts';
import { defectMaker } from '../../parse/defects/kind.ts';
import type { DefectKinds } from '../../parse/defects/kind.ts';
import { recordKinds } from '../../parse/defects/records.ts';

/** Every kind of thing that an archive may hold and still be built, but should not, by its id. */
export const warningKinds = {
  'all-capitals': {
    explanation:
      'A headline or paragraph is in capitals throughout, which hides what is a name. Write it in ordinary letters.',
    message: ({ part }: { part: 'headline' | 'paragraph' }) => `the ${part} is in capitals throughout.`,
    fix: 'Write it in ordinary letters; capitals hide what is a name.',
  },
  'alt-is-caption': recordKinds['alt-is-caption'],
  'ambiguous-surname': {
    explanation:
      'A surname stands alone, and the story names nobody in full who has it. Write under people who is meant, or under notPeople who is not.',
    message: ({ words, names }: { words: string; names: string[] }) =>
      `${quoted(words)} stands alone, and ${names.length > 1 ? `may be ${names.join(' or ')}` : `need not be ${names[0]}`}.`,
    fix: ({ ids }: { ids: string[] }) =>
      `Say who is meant: people: [${ids[0]}], or notPeople: [${ids.join(', ')}].`,
  },
  'date-far-from-caption': {
    explanation:
      'A photo is much older than its story, or younger. Look which date is right; where the photo was taken for another event, add File Photo to its credit.',
    message: ({ taken, story, days }: { taken: string; story: string; days: number | undefined }) =>
      days === undefined
        ? `the photo is of ${taken}, and the story, of ${story}, is older than its photo.`
        : `the photo is of ${taken}, ${days.toLocaleString('en')} days before the story, of ${story}.`,
    fix: ({ days }: { days: number | undefined }) =>
      days === undefined
        ? 'Look which of the two dates is right.'
        : 'Look whether both dates are right; where it was taken for another event, add File Photo to its credit.',
  },
  'dead-link': archiveKinds['dead-link'],
  'future-date': {
    explanation: 'A date has not come yet. Write the right day, or withhold the story until then.',
    message: ({ date }: { date: string }) => `${date} is yet to come.`,
    fix: ({ isOfStory }: { isOfStory: boolean }) =>
      isOfStory
        ? 'Write the day on which it was published, or status: withheld until then.'
        : 'Write the right day.',
  },
  'inferred-date': {
    explanation:
      'The importer worked a story’s date out from its text. Look the day up, write it under date, and delete the entry.',
    message: ({ clause }: { clause: string }) => `the importer worked its date out: ${quoted(clause)}.`,
    fix: 'Look the day up, write it under date, and delete this entry.',
  },
  'interface-in-english': {
    explanation:
      'The archive is in a language in which the interface has no words, so that these are in English. Add them under src/messages/, or leave it so.',
    message: ({ language, code }: InLanguage) =>
      `the site’s own words are in English, for there are none in ${language} (${code}) yet.`,
    fix: ({ language, tag, known }: InLanguage & { tag: string; known: string }) =>
      `They are there in ${known}. Add src/messages/${tag}.ts, or leave it so: stories and search are in ${language} all the same.`,
  },
  'long-paragraph': {
    explanation: 'A paragraph is longer than any newspaper prints. Divide it with blank lines.',
    message: ({ words }: { words: number }) => `the paragraph has ${words} words.`,
    fix: 'Part it with blank lines; most often they were lost on the way here.',
  },
  'missing-alt': recordKinds['missing-alt'],
  'missing-source': {
    explanation: 'The source of a story says nothing of who published it. Write the outlet.',
    message: ({ source }: { source: string }) => `${quoted(source)} says nothing of who published the story.`,
    fix: ({ host }: { host: string | undefined }) =>
      host ? `Write the outlet of ${host}, where it stood.` : 'Write the outlet that published it.',
  },
  'near-duplicate': {
    explanation:
      'Two stories have nearly the same text. Keep the better one, and write the address of the other under its aliases.',
    message: ({ percent, other }: { percent: number; other: string }) =>
      percent === 100
        ? `the text is the same as that of ${other}.`
        : `the text is ${percent} % the same as that of ${other}.`,
    fix: 'Keep the better one, and write the address of the other under its aliases.',
  },
  'odd-characters': {
    explanation:
      'A text holds characters that were lost, misread or left over on its way here. Look the words up in the original.',
    message: ({ found, more }: { found: string; more: number }) =>
      `holds ${found}${more ? `, and ${more} more of the kind` : ''}.`,
    fix: ({ advice }: Advice) => advice,
  },
  'unclear-markup': {
    explanation:
      'A sign that Markdown reads as a mark may be meant literally. If it is, put a backslash before it.',
    message: ({ words, reading, more }: { words: string; reading: string; more: number }) =>
      `${quoted(words)} ${reading}${more ? ` (${more} more of the kind)` : ''}.`,
    fix: ({ advice }: Advice) => advice,
  },
  'uncredited-photo': {
    explanation: 'Nobody is named who took a photo or gave it. Write its credit as it was printed.',
    message: 'nobody is named who took the photo or gave it.',
    fix: 'Write its credit as it was printed: credit: EPA/ABEDIN TAHERKENAREH.',
  },
  'unresolved-name': {
    explanation:
      'A story names somebody of whom there is no record. Make a record, add the name to one, or dismiss it: npm run name.',
    message: ({ name, title, count, stories, near }: Name) =>
      `no record covers ${quoted(name)}: ${[
        title,
        `${counted(count, 'mention', 'mentions')} in ${counted(stories, 'story', 'stories')}`,
        near && `spelt nearly like ${near.name}`,
      ]
        .filter(Boolean)
        .join('; ')}.`,
    fix: ({ name, near }: Name) =>
      `Say who it is: npm run name -- ${JSON.stringify(name)} ${near ? `--as ${near.id}` : '--new'}`,
  },
} satisfies DefectKinds;

/** A warning’s kind. */
export type WarningId = keyof typeof warningKinds;

/** Their ids in the order of the alphabet. */
export const warningIds = Object.keys(warningKinds) as WarningId[];

/** The texts of a warning, of its facts. */
export const warn = defectMaker(warningKinds);

/** What to do, as a sentence. */
interface Advice {
  advice: string;
}

interface Name {
  name: string;
  title: string | undefined;
  count: number;
  stories: number;
  /** A person of the records who is spelt nearly the same. */
  near: { id: string; name: string } | undefined;
}

/** `Swedish`, `sv`. */
interface InLanguage {
  language: string;
  code: string;
}
