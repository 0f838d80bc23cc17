import type { Edition } from '../routes.ts';
import { dataPackage } from './datasets/dataPackage.ts';
import { datasetsOf } from './datasets/datasets.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below } from './siteFile.ts';

/** The archive as data. */
export const datasetFiles: FileType = {
  roots: ['data'],
  files: filesOfData,
  mustLast: 'each',
  mayBeFewer: /^data\/(?:text|ninjs)\/[\d-]+(?:\.\d+)?\.jsonl(?:\.gz)?$|^data\/\w+\.\d+\.(?:jsonl|csv)$/,
  ofRecords: true,
};

/** `data/datapackage.json` comes last, for it describes the others as they are published. */
function* filesOfData(edition: Edition): Generator<SiteFile> {
  const { site } = edition;
  const at = (name: string): string => below(site, site.path.dataset(name));
  const datasets = datasetsOf(edition);
  for (const { file, text, inputs } of datasets)
    yield {
      address: at(file),
      text,
      get inputs() {
        return inputs?.();
      },
      ...(file.endsWith('.gz') && { gzip: true as const }),
    };
  yield {
    address: at('datapackage.json'),
    text: (published) => [
      `${JSON.stringify(
        dataPackage(edition, datasets, (file) => published?.(at(file))),
        undefined,
        1,
      )}\n`,
    ],
  };
}
