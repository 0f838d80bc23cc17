import type { Archive } from '../../archive/archive.ts';
import { countryForms } from '../../archive/country.ts';
import type { Story } from '../../archive/story.ts';
import { shortDateText, span } from '../../parse/storyDate.ts';
import type { Calendar } from '../calendar.ts';
import { calendarOf } from '../calendar.ts';
import type { Kind, NameShard } from '../names.ts';
import type { FacetBlock } from '../facets.ts';
import { namedIn } from '../facets.ts';
import { nameShards } from '../names.ts';
import { packSteps } from '../postings.ts';
import type { Row, Subject } from '../finding.ts';
import {
  atATime,
  hasOwnRows,
  rowsInBlock,
  rowsOfSubject,
  shortened,
  storiesInFacetBlock,
} from '../finding.ts';

/** Everything that search fetches beside the words’ index, made of the one Archive. */
export interface Finding {
  calendar: Calendar;
  subjects: { kind: Kind; id: string; subject: Subject }[];
  /** Rows of the stories of subjects, block by block. */
  subjectRows: { kind: Kind; id: string; block: number; rows: Row[] }[];
  /** Names by the shard in which they stand. */
  names: Map<string, NameShard>;
  /** Rows of results, block by block. */
  blocks: Row[][];
  /** Whom and what the stories name, block by block. */
  facets: FacetBlock[];
}

/** The archive as search asks for it. */
export function findingOf(archive: Archive): Finding {
  const { stories } = archive;
  const numbers = new Map(stories.map((story, number) => [story, number]));
  const kept = [
    ...archive.people.map((person) => {
      const forms = [
        person.name,
        ...person.variants,
        ...person.spellings.map(([form]) => form),
        person.nativeName ?? '',
      ];
      return { kind: 'person' as const, id: person.id, name: person.name, forms, stories: person.stories };
    }),
    ...archive.countries.map((country) => {
      const { code, name, stories: own } = country;
      return { kind: 'country' as const, id: code, name, forms: countryForms(country), stories: own };
    }),
    ...archive.sources.map(({ slug, name, stories: own }) => {
      return { kind: 'source' as const, id: slug, name, forms: [name], stories: own };
    }),
    ...archive.topics.map(({ slug, name, stories: own }) => {
      return { kind: 'topic' as const, id: slug, name, forms: [name], stories: own };
    }),
  ];
  return {
    calendar: calendarOf(stories.map((story) => span(story.date))),
    subjects: kept.map(({ kind, id, name, stories: own }) => ({
      kind,
      id,
      subject: {
        name,
        stories: packSteps(own.map((story) => numbers.get(story)!)),
        newest: own.slice(-atATime).map((story) => shortened(rowOf(story))),
      },
    })),
    subjectRows: kept
      .filter(({ stories: own }) => hasOwnRows(own.length, stories.length))
      .flatMap(({ kind, id, stories: own }) =>
        blocksOf(own, rowsOfSubject).map((ofBlock, block) => ({
          kind,
          id,
          block,
          rows: ofBlock.map((story) => shortened(rowOf(story))),
        })),
      ),
    names: nameShards(kept.map(({ stories: own, ...subject }) => ({ ...subject, stories: own.length }))),
    blocks: blocksOf(stories, rowsInBlock).map((own) => own.map(rowOf)),
    facets: blocksOf(stories, storiesInFacetBlock).map((own) => ({
      person: namedIn(own.map(({ people }) => people.map(({ person }) => [person.id, person.name]))),
      country: namedIn(
        own.map((story) => story.countries.map(({ country }) => [country.code, country.name])),
      ),
      source: namedIn(own.map((story) => story.sources.map(({ slug, name }) => [slug, name]))),
      topic: namedIn(own.map((story) => story.subjects.map(({ slug, name }) => [slug, name]))),
    })),
  };
}

function blocksOf(stories: Story[], length: number): Story[][] {
  return Array.from({ length: Math.ceil(stories.length / length) }, (_, block) =>
    stories.slice(block * length, (block + 1) * length),
  );
}

function rowOf(story: Story): Row {
  return {
    id: story.id,
    title: story.title,
    date: shortDateText(story.date),
    ...(story.place && { place: story.place }),
    source: story.sources.map(({ name }) => name).join(', '),
    ...(story.lang && { lang: story.lang }),
    ...(story.photos.some((photo) => photo.filePhoto) && { filePhoto: true }),
  };
}
