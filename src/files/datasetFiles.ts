import { groups } from '../archive/chronology.ts';
import { countryRow, personRow, storyRow, textRow } from '../archive/dataset.ts';
import { yearOf } from '../parse/storyDate.ts';
import type { Edition } from '../routes.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file, lines, madeFrom } from './siteFile.ts';

/** The archive as data. */
export const datasetFiles: FileType = {
  roots: ['data'],
  files: datasetsOf,
  mustLast: 'each',
  mayBeFewer: /^data\/text\/\d+\.jsonl$/,
  ofRecords: true,
};

function* datasetsOf({ archive, site }: Edition): Generator<SiteFile> {
  const { stories, people, countries } = archive;
  const { addresses } = site;
  const at = (name: string): string => below(site, site.path.dataset(name));
  yield lines(at('stories.jsonl'), stories, (story) => storyRow(story, addresses));
  for (const [year, ofYear] of groups(stories, (story) => yearOf(story.date)))
    yield { ...lines(at(`text/${year}.jsonl`), ofYear, textRow), ...madeFrom(ofYear) };
  yield file(at('people.json'), () => JSON.stringify(people.map((person) => personRow(person, addresses))));
  yield file(at('countries.json'), () =>
    JSON.stringify(
      countries.filter((country) => country.stories.length).map((country) => countryRow(country, addresses)),
    ),
  );
}
