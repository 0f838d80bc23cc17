import { groups } from '../archive/chronology.ts';
import type { Dataset, DatasetKind } from '../files/datasets/datasets.ts';
import { datasetsOf } from '../files/datasets/datasets.ts';
import type { FileFacts } from '../files/siteFile.ts';
import { below } from '../files/siteFile.ts';
import { machineDate, yearOf } from '../parse/storyDate.ts';
import type { Edition } from '../routes.ts';
import type { Distribution } from '../schema/dataset.ts';
import { dataset } from '../schema/dataset.ts';

/** The description of the datasets. */
export interface DataModel {
  kind: 'data';
  /** Those that hold the whole archive. */
  files: DataFile[];
  /** The texts, the newest year first. */
  texts: DataFile[];
  /** Stories as ninjs, the newest year first, its months in their order. */
  ninjs: { year: string; files: DataFile[] }[];
  /** For machines: schema.org. */
  schema: object;
}

/** A file as its row shows it. */
export interface DataFile {
  kind: DatasetKind;
  /** Below `data/`. */
  file: string;
  rows: number;
  /** In bytes, and SHA-256 in hexadecimal; left out where they are not known. */
  size?: number;
  digest?: string;
}

export function dataPage(edition: Edition, published?: FileFacts): DataModel {
  const { site } = edition;
  const datasets = datasetsOf(edition);
  const shown = ({ kind, file, rows }: Dataset): DataFile => ({
    kind,
    file,
    rows,
    ...published?.(below(site, site.path.dataset(file))),
  });
  const whole = datasets.filter(({ period }) => period === undefined).map(shown);
  const byYear = (kind: DatasetKind): [year: string, files: DataFile[]][] =>
    groups(
      datasets.filter((dataset) => dataset.kind === kind),
      ({ period }) => period && yearOf(period),
    )
      .map(([year, ofYear]): [string, DataFile[]] => [year, ofYear.map(shown)])
      .toReversed();
  return {
    kind: 'data',
    files: whole,
    texts: byYear('texts').flatMap(([, files]) => files),
    ninjs: byYear('ninjs').map(([year, files]) => ({ year, files })),
    schema: described(edition, whole),
  };
}

/** What is divided by time is described by the Data Package, which is one of the distributions. */
function described({ archive: { stories }, site }: Edition, files: DataFile[]): object {
  const { name, path, absolute, t } = site;
  const distribution = (file: string, facts: Partial<DataFile> = {}): Distribution => ({
    name: file,
    url: absolute(path.dataset(file)),
    encodingFormat: encodings[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    contentSize: facts.size,
    sha256: facts.digest,
  });
  const [first, last] = [stories.at(0), stories.at(-1)];
  return dataset(
    {
      name,
      description: t.data.description,
      address: path.data(),
      period: first && last && [machineDate(first.date), machineDate(last.date)],
    },
    [...files.map((facts) => distribution(facts.file, facts)), distribution('datapackage.json')],
    site,
  );
}

const encodings: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
};
