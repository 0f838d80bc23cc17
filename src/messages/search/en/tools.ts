/* What the tools of the search page say, in English: downloads, shares over time, lists of names. */
import { number, storiesText } from './page.ts';

export const stop = 'Stop';
export const copy = 'Copy';
export const copied = 'Copied.';
export const notCopied = 'The browser does not allow copying here. Download the file instead.';
export const stopped = 'Stopped.';
export const failed = 'A file of the search index cannot be reached. Try again.';
/** A number with a fraction, as `1.25`. */
export const decimal = (text: string): string => text;

export const forms = {
  csv: 'Table (CSV)',
  bibtex: 'BibTeX',
  ris: 'RIS (EndNote, Zotero)',
  links: 'Addresses',
};
export const downloadLead = (stories: string): string =>
  `${stories}, in the order shown. The file is made in this browser.`;
export const downloadWhole =
  'All stories of the result, in the order shown, also from the parts that were not searched yet. The file is made in this browser.';
export const foundSoFar = (stories: number): string => `${storiesText(stories)} found so far …`;
export const fetched = (done: number, all: number): string =>
  `${number(done)} of ${number(all)} files read …`;
export const downloaded = (stories: number, name: string): string => `${storiesText(stories)} in ${name}.`;
/** What the name of a file begins with. */
export const fileName = 'search';
export const shareFileName = 'share';
export const namesFileName = 'names';
/** The headers of the table of stories. */
export const storyColumns = [
  'Date',
  'Headline',
  'Source',
  'Agencies',
  'Place',
  'People',
  'Countries',
  'Topics',
  'Byline',
  'Language',
  'Address',
] as const;

export const shareLead = 'Stories found, as a share of all stories of the same year.';
export const compareWith = 'Compare with';
export const compareHint = 'Words, a name, or the address of a search';
export const compare = 'Compare';
export const noComparison = 'Remove the comparison';
export const noQuery = 'This finds nothing to compare with: write words, or choose a name.';
export const suggestions = 'Suggestions';
export const percent = '%';
export const perThousand = 'per thousand';
export const inPercent = 'In per cent of all stories';
export const inPerThousand = 'Per thousand of all stories';
/** `12 of 340 stories, 3.53 %`. */
export const shareOf = (count: number, all: number, share: string): string =>
  `${number(count)} of ${storiesText(all)}, ${share}`;
export const searchingOlder = 'Older parts are being searched …';
export const atLeast = 'At least so many: not all of the archive has been searched.';
export const sharesDone = (found: number, all: number): string => `${number(found)} of ${storiesText(all)}`;
export const howCounted =
  'A story counts in the year in which its date begins, also where only its month or year is known.';
export const numbers = 'Numbers';
export const yearColumn = 'Year';
export const allColumn = 'All stories';
export const storiesColumn = (query: string): string => `${query}: stories`;
export const percentColumn = (query: string): string => `${query}: per cent`;
export const downloadCsv = 'Download (CSV)';
export const sharesCaption = 'Stories a year';

export const namesLead =
  'One name a line, or the first column of a table, in any spelling or script. What you paste stays in this browser; nothing is sent.';
export const names = 'Names';
export const lookUp = 'Look up';
export const noNames = 'There is no name in the field.';
export const namesLeftOut = (most: number): string => ` Only the first ${number(most)} names were looked up.`;
export const lookedUp = (done: number, all: number): string => `${number(done)} of ${number(all)} names …`;
export const namesDone = (names: number, found: number): string =>
  `${number(names)} ${names === 1 ? 'name' : 'names'}, ${number(found)} found.`;
/** How a person was found. */
export const matches = {
  name: 'the name',
  part: 'words of the name',
  near: 'perhaps: a similar name',
  unknown: 'unknown',
};
/** Of a name that several people have. */
export const oneOf = (match: string, people: number): string => `${match}; one of ${number(people)}`;
export const nameColumns = ['Name', 'Person', 'Found by', 'Stories', 'First day', 'Last day'] as const;
export const nameFileColumns = [
  'Name',
  'Found by',
  'Candidates',
  'Person',
  'Id',
  'Stories',
  'First day',
  'Last day',
  'Address',
] as const;
