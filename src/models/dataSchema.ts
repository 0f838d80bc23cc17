import { lastOf, firstOf } from '../parse/assert.ts';
import { machineDate } from '../parse/storyDate.ts';
import type { Edition } from '../routes.ts';
import type { DataFile } from './data.ts';

/** The datasets as schema.org’s `Dataset`; what is divided by time is described by the Data Package, which is one of the distributions. */
export function datasetSchema({ archive: { stories }, site }: Edition, files: DataFile[]): object {
  const { name, publisher, language, path, absolute, rights, t } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description: t.data.description,
    url: absolute(path.data()),
    inLanguage: language,
    isAccessibleForFree: true,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(rights !== undefined && { license: absolute(path.about()) }),
    ...(stories.length && {
      temporalCoverage: `${machineDate(firstOf(stories).date)}/${machineDate(lastOf(stories).date)}`,
    }),
    distribution: [
      ...files.map(({ file, size, digest }) => ({
        '@type': 'DataDownload',
        name: file,
        encodingFormat: encodings[file.slice(file.lastIndexOf('.') + 1)],
        contentUrl: absolute(path.dataset(file)),
        ...(size !== undefined && { contentSize: `${size} B` }),
        ...(digest !== undefined && { sha256: digest }),
      })),
      {
        '@type': 'DataDownload',
        name: 'datapackage.json',
        encodingFormat: 'application/json',
        contentUrl: absolute(path.dataset('datapackage.json')),
      },
    ],
  };
}

const encodings: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
};
