/* A result as a file. */
import { bibtex } from '../../citation/bibtex.ts';
import type { CitedStory } from '../../citation/citedStory.ts';
import { ris } from '../../citation/ris.ts';
import { csvHeader, csvRow } from '../../files/csv.ts';
import type { ResultStory } from './resultStories.ts';

/** What the archive gives to each of its stories. */
export interface Place {
  /** Its name, full address and language. */
  archive: string;
  front: string;
  language: string;
  /** What a link to a page ends with: `index.html` in a copy that need not be served. */
  pageFile: string;
}

/** A form in which a result can be downloaded. */
export interface ResultForm {
  /** The ending of the file. */
  ending: string;
  /** Its media type. */
  type: string;
  /** Whether it names the people, countries and topics of each story. */
  subjects: boolean;
  /** What stands before the first story and between two of them. */
  begin: (columns: readonly string[]) => string;
  between: string;
  text(story: ResultStory, place: Place): string;
}

export type ResultFormName = 'csv' | 'bibtex' | 'ris' | 'links';

export const resultForms: Record<ResultFormName, ResultForm> = {
  csv: {
    ending: 'csv',
    type: 'text/csv',
    subjects: true,
    begin: csvHeader,
    between: '',
    text: (story, place) => csvRow(cellsOf(story, place)),
  },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    subjects: false,
    begin: () => '',
    between: '\n',
    text: (story, place) => bibtex([cited(story, place)]),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    subjects: false,
    begin: () => '',
    between: '\r\n',
    text: (story, place) => ris([cited(story, place)]),
  },
  links: {
    ending: 'txt',
    type: 'text/plain',
    subjects: false,
    begin: () => '',
    between: '',
    text: (story, place) => `${addressOf(story, place)}\n`,
  },
};

/** Date, title, source, agencies, place, people, countries, topics, byline, language, address. */
function cellsOf(story: ResultStory, place: Place): string[] {
  const { date, title, outlet, byline, lang = place.language, subjects } = story;
  const { person, country, source, topic } = subjects ?? { person: [], country: [], source: [], topic: [] };
  const agencies = source.filter((name) => name !== outlet);
  return [
    date,
    title,
    outlet,
    several(agencies),
    story.place ?? '',
    several(person),
    several(country),
    several(topic),
    several(byline),
    lang,
    addressOf(story, place),
  ];
}

function several(names: string[]): string {
  return names.join('; ');
}

function cited(story: ResultStory, place: Place): CitedStory {
  const { id, title, date, outlet, byline, lang = place.language } = story;
  return {
    id,
    title,
    date,
    source: outlet,
    byline,
    lang,
    archive: place.archive,
    address: addressOf(story, place),
  };
}

function addressOf({ id }: ResultStory, { front }: Place): string {
  return `${front}stories/${id}/`;
}
