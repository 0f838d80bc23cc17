import type { DatasetLeaf, WithContext } from 'schema-dts';
import { licenceIn } from '../parse/licence.ts';
import type { Publication } from './things.ts';
import { publisherOf } from './things.ts';

/** A file in which data can be had. */
export interface Distribution {
  name: string;
  /** In full, with its host. */
  url: string;
  /** Its media type: `text/csv`. */
  encodingFormat: string;
  /** In bytes. */
  contentSize?: number | undefined;
  description?: string | undefined;
  /** SHA-256, in hexadecimal. */
  sha256?: string | undefined;
}

/** What is said of the data as a whole. */
export interface DatasetFacts {
  name: string;
  description: string;
  /** Of the page that describes it, from the root of the host. */
  address: string;
  /** The first and the last day or year it is of. */
  period?: readonly [first: string, last: string] | undefined;
  keywords?: string[] | undefined;
}

/** The archive’s data as schema.org describes it (https://schema.org/Dataset), for the JSON-LD of its page. */
export function dataset(
  { name, description, address, period, keywords }: DatasetFacts,
  distributions: readonly Distribution[],
  publication: Publication,
): WithContext<DatasetLeaf> {
  const { absolute, language, path, rights } = publication;
  const publisher = publisherOf(publication);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(address),
    url: absolute(address),
    name,
    description,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    ...(period && { temporalCoverage: period[0] === period[1] ? period[0] : period.join('/') }),
    ...(keywords?.length && { keywords }),
    ...(rights && {
      copyrightNotice: rights,
      license: licenceIn(rights)?.url ?? absolute(`${path.about()}#rights`),
    }),
    distribution: distributions.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: file.url,
      encodingFormat: file.encodingFormat,
      ...(file.contentSize !== undefined && { contentSize: `${file.contentSize} B` }),
      ...(file.description && { description: file.description }),
      ...(file.sha256 && { sha256: file.sha256 }),
    })),
  };
}
