import { groups } from '../../archive/chronology.ts';
import { countryRow, personRow, storyRow, textRow, withholdsText } from '../../archive/dataset.ts';
import type { Archive, Photo, Story } from '../../archive/types.ts';
import { monthOf, yearOf } from '../../parse/storyDate.ts';
import type { Edition } from '../../routes.ts';
import type { Site } from '../../site.ts';
import { csvHeader, csvRow } from '../csv.ts';
import { jsonLines, madeFrom } from '../siteFile.ts';
import type { Column } from './fields.ts';
import { countryColumns, personColumns, photoColumns, storyColumns } from './fields.ts';
import { ninjsItem } from './ninjs.ts';
import { bytesInCharacter, partName, partsOf } from './parts.ts';

/** A file of the archive as data. */
export interface Dataset {
  kind: DatasetKind;
  /** Below `data/`: `stories.jsonl`. One that ends with `.gz` is compressed. */
  file: string;
  /** The year, or the month, of its stories. */
  period?: string;
  /** How many stories, people, countries or photos it holds. */
  rows: number;
  text: () => Iterable<string>;
  /** What it is made from, as of `MadeText`; worked out where it is asked for. */
  inputs?: () => unknown;
}

export type DatasetKind =
  | 'stories'
  | 'storyTable'
  | 'photoTable'
  | 'people'
  | 'personTable'
  | 'countries'
  | 'countryTable'
  | 'texts'
  | 'ninjs';

/**
 * Every dataset of an edition. What has no end is divided: by years or months, and where hosts set a limit to files by size, into parts of which
 * the first always has the same address.
 */
export function datasetsOf({ archive, site }: Edition): Dataset[] {
  return [
    ...storyDatasets(archive, site),
    ...photoDatasets(archive, site),
    ...recordDatasets(archive, site),
    ...textDatasets(archive, site),
    ...ninjsDatasets(archive, site),
  ];
}

/** In bytes. Cloudflare Pages takes files of 25 MiB at most; sizes are estimates. */
const largestFile = 20_000_000;

/** In bytes, before it is compressed: what one who reads it need not hold in more than one piece of memory. */
const largestText = 40_000_000;

function storyDatasets(archive: Archive, { addresses }: Site): Dataset[] {
  return partsOf(archive.stories, rowSize, largestFile).flatMap((stories, at) => [
    {
      kind: 'stories' as const,
      file: partName('stories', 'jsonl', at),
      rows: stories.length,
      text: () => jsonLines(stories, (story) => storyRow(story, addresses)),
      ...joined(archive, stories),
    },
    {
      kind: 'storyTable' as const,
      file: partName('stories', 'csv', at),
      rows: stories.length,
      text: () => table(storyColumns, stories, addresses),
      ...joined(archive, stories),
    },
  ]);
}

function photoDatasets(archive: Archive, { addresses }: Site): Dataset[] {
  return partsOf(archive.photos, photoSize, largestFile).map((photos, at) => ({
    kind: 'photoTable' as const,
    file: partName('photos', 'csv', at),
    rows: photos.length,
    text: () => table(photoColumns, photos, addresses),
    ...joined(archive, [...new Set(photos.map(({ story }) => story))]),
  }));
}

function recordDatasets({ people, countries }: Archive, { addresses }: Site): Dataset[] {
  const named = countries.filter((country) => country.stories.length);
  return [
    {
      kind: 'people',
      file: 'people.json',
      rows: people.length,
      text: () => [JSON.stringify(people.map((person) => personRow(person, addresses)))],
    },
    {
      kind: 'personTable',
      file: 'people.csv',
      rows: people.length,
      text: () => table(personColumns, people, addresses),
    },
    {
      kind: 'countries',
      file: 'countries.json',
      rows: named.length,
      text: () => [JSON.stringify(named.map((country) => countryRow(country, addresses)))],
    },
    {
      kind: 'countryTable',
      file: 'countries.csv',
      rows: named.length,
      text: () => table(countryColumns, named, addresses),
    },
  ];
}

function textDatasets({ stories }: Archive, { addresses, rights }: Site): Dataset[] {
  const open = stories.filter((story) => !withholdsText(story.rights ?? rights));
  return groups(open, (story) => yearOf(story.date)).flatMap(([period, ofYear]) =>
    partsOf(ofYear, textSize, largestFile).map((part, at) => ({
      kind: 'texts' as const,
      file: partName(`text/${period}`, 'jsonl', at),
      period,
      rows: part.length,
      text: () => jsonLines(part, (story) => textRow(story, addresses, rights)),
      ...own(part),
    })),
  );
}

function ninjsDatasets(archive: Archive, { addresses, language, rights }: Site): Dataset[] {
  const context = { address: addresses, language, rights };
  return groups(archive.stories, ({ date }) => monthOf(date) ?? yearOf(date)).flatMap(([period, ofMonth]) =>
    partsOf(ofMonth, (story) => textSize(story) + rowSize(story) + 600, largestText).map((stories, at) => ({
      kind: 'ninjs' as const,
      file: partName(`ninjs/${period}`, 'jsonl.gz', at),
      period,
      rows: stories.length,
      text: () => jsonLines(stories, (story) => ninjsItem(story, context)),
      ...joined(archive, stories),
    })),
  );
}

/**
 * The inputs of a file that says of stories what their records say, whom and what they name, and of which size their pictures are. These
 * follow from the stories’ own files, the pictures’, and the records of people and countries.
 */
function joined({ authorities }: Archive, stories: Story[]): Pick<Dataset, 'inputs'> {
  return {
    inputs: () => {
      const pictures = stories.flatMap(({ photos }) =>
        photos.flatMap(({ picture }) => picture?.digest ?? []),
      );
      return authorities === undefined ? undefined : madeFrom(stories, authorities, ...pictures).inputs;
    },
  };
}

/** The inputs of a file that says of stories what their own records say. */
function own(stories: Story[]): Pick<Dataset, 'inputs'> {
  return { inputs: () => madeFrom(stories).inputs };
}

function* table<Row>(columns: Column<Row>[], rows: Row[], address: Site['addresses']): Generator<string> {
  yield csvHeader(columns.map(({ field }) => field.name));
  for (const row of rows) yield csvRow(columns.map(({ cell }) => cell(row, address) ?? ''));
}

/** About how many bytes a story has in `stories.jsonl`, rather more than less. */
function rowSize(story: Story): number {
  const { id, title, summary, lead, note = '', rights = '', people, countries, photos, corrections } = story;
  const letters = title.length + (summary ?? lead).length + note.length + rights.length;
  const named = 110 * people.length + 90 * countries.length + 150 * corrections.length;
  const own = 450 + 2 * id.length + 1.1 * letters * bytesInCharacter(title) + named;
  return photos.reduce((sum, photo) => sum + photoSize(photo), own);
}

function photoSize({ caption, credit = '' }: Photo): number {
  return 500 + 1.3 * (caption.length + credit.length) * bytesInCharacter(caption);
}

/** About how many bytes a story’s text has as JSON, with marks as HTML beside it. */
function textSize({ title, words }: Story): number {
  return 300 + words * 10 * bytesInCharacter(title);
}
