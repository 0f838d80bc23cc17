import type { Finding } from '../search/index/finding.ts';
import type { SiteFile } from '../files.ts';

/** The files that search fetches beside the words’ index. */
export function* searchFilesOf(finding: Finding): Generator<SiteFile> {
  const file = (path: string, value: object): SiteFile => ({
    address: `search/${path}.json`,
    text: () => [JSON.stringify(value)],
  });
  yield file('calendar', finding.calendar);
  for (const { kind, id, subject } of finding.subjects) yield file(`${kind}/${id.toLowerCase()}`, subject);
  for (const { kind, id, block, rows } of finding.subjectRows)
    yield file(`${kind}/${id.toLowerCase()}/${block}`, rows);
  for (const [name, shard] of finding.names) yield file(`names/${name}`, shard);
  for (const [block, rows] of finding.blocks.entries()) yield file(`rows/${block}`, rows);
  for (const [block, facets] of finding.facets.entries()) yield file(`facets/${block}`, facets);
}
