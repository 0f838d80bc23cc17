import type { Licence } from '../../parse/licence.ts';
import { licenceIn } from '../../parse/licence.ts';
import { slug } from '../../parse/slug.ts';
import type { Edition } from '../../routes.ts';
import type { Site } from '../../site.ts';
import type { FileFacts } from '../siteFile.ts';
import type { Dataset, DatasetKind } from './datasets.ts';
import type { Field } from './fields.ts';
import {
  countryColumns,
  countryFields,
  personColumns,
  personFields,
  photoColumns,
  storyColumns,
  storyFields,
  textFields,
} from './fields.ts';

/** The profile by which a package of this version is known. */
export const packageProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/**
 * The descriptor of all datasets: a Data Package v2 (https://datapackage.org/standard/data-package/). `published` knows the files as they are
 * published, by their names below `data/`; without it, sizes and digests are left out.
 */
export function dataPackage({ archive, site }: Edition, datasets: Dataset[], published: FileFacts): object {
  const { name, description, publisher, contact, path, absolute } = site;
  const outlets = archive.sources.filter((source) => source.published.length);
  const mail = contact !== undefined && /^[^\s/@]+@[^\s/@]+$/.test(contact) ? contact : undefined;
  return {
    $schema: packageProfile,
    name: slug(name) || 'archive',
    id: absolute(path.dataset('datapackage.json')),
    title: name,
    description,
    homepage: absolute(path.data()),
    licenses: licensesOf(site),
    contributors:
      publisher === undefined ? undefined : [{ title: publisher, email: mail, roles: ['publisher'] }],
    sources: outlets.length ? outlets.map((source) => ({ title: source.name })) : undefined,
    resources: datasets.map((dataset) => resourceOf(dataset, datasets, published)),
  };
}

function resourceOf(dataset: Dataset, all: Dataset[], published: FileFacts): object {
  const { kind, file, rows, period } = dataset;
  const facts = published(file);
  const schema = schemas[kind];
  return {
    name: file.replace(/\.gz$/, '').replaceAll('/', '-').toLowerCase(),
    path: file,
    ...(schema && { type: 'table' }),
    title: titles[kind] + (period === undefined ? '' : `, ${period}`),
    format: /\.(\w+)(?:\.gz)?$/.exec(file)?.[1],
    mediatype: file.endsWith('.gz') ? 'application/gzip' : mediaTypes[schema ? extension(file) : 'json'],
    encoding: 'utf-8',
    ...(facts && { bytes: facts.size, hash: `sha256:${facts.digest}` }),
    rows,
    ...(schema && { schema: { ...schema, ...keysTo(kind, all) } }),
  };
}

interface Schema {
  fields: Field[];
  primaryKey: string[];
}

const schemas: Partial<Record<DatasetKind, Schema>> = {
  stories: { fields: storyFields, primaryKey: ['id'] },
  storyTable: { fields: storyColumns.map(({ field }) => field), primaryKey: ['id'] },
  photoTable: { fields: photoColumns.map(({ field }) => field), primaryKey: ['story', 'number'] },
  people: { fields: personFields, primaryKey: ['id'] },
  personTable: { fields: personColumns.map(({ field }) => field), primaryKey: ['id'] },
  countries: { fields: countryFields, primaryKey: ['code'] },
  countryTable: { fields: countryColumns.map(({ field }) => field), primaryKey: ['code'] },
  texts: { fields: textFields, primaryKey: ['id'] },
};

const titles: Record<DatasetKind, string> = {
  stories: 'Stories',
  storyTable: 'Stories as a table',
  photoTable: 'Photos as a table',
  people: 'People',
  personTable: 'People as a table',
  countries: 'Countries',
  countryTable: 'Countries as a table',
  texts: 'Texts of stories',
  ninjs: 'Stories with their texts as ninjs 3.1, an item a line',
};

const mediaTypes: Record<string, string> = {
  jsonl: 'application/jsonl',
  json: 'application/json',
  csv: 'text/csv',
};

/** A key leads to one file; where stories are in several, there is none to name. */
function keysTo(kind: DatasetKind, all: Dataset[]): object {
  const field = kind === 'photoTable' ? 'story' : kind === 'texts' ? 'id' : undefined;
  if (field === undefined || all.filter((one) => one.kind === 'stories').length > 1) return {};
  return { foreignKeys: [{ fields: [field], reference: { resource: 'stories.jsonl', fields: ['id'] } }] };
}

/** By name where it is one of Creative Commons; else by the page that says what the rights are. */
function licensesOf({ rights, path, absolute }: Site): object[] | undefined {
  if (rights === undefined) return undefined;
  const { name, url = absolute(path.about()) }: Partial<Licence> = licenceIn(rights) ?? {};
  return [{ ...(name && { name }), path: url, title: rights }];
}

function extension(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}
