import type { Edition } from '../routes.ts';
import type { Site } from '../site.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file } from './siteFile.ts';

export const openSearchFiles: FileType = {
  roots: ['opensearch.xml'],
  files: openSearchOf,
  mustLast: 'each',
  ofRecords: true,
};

/** By which a browser adds the archive to its search engines (OpenSearch 1.1, Draft 6). */
export function openSearch({ name, description, path, absolute }: Site): string {
  const template = `${absolute(path.search())}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml([...name].slice(0, longestName).join(''))}</ShortName>
  <Description>${xml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${xml(absolute(path.favicon()))}</Image>
  <Url type="text/html" template="${xml(template)}"/>
</OpenSearchDescription>
`;
}

function* openSearchOf({ site }: Edition): Generator<SiteFile> {
  yield file(below(site, site.path.openSearch()), () => openSearch(site));
}

/** In characters; OpenSearch allows no more. */
const longestName = 16;

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
