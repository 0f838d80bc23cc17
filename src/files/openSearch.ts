import type { Edition } from '../routes.ts';
import type { Site } from '../site.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file } from './siteFile.ts';
import { xmlText } from './xmlText.ts';

export const openSearchFiles: FileType = {
  roots: ['opensearch.xml'],
  files: openSearchOf,
  mustLast: 'each',
  ofRecords: true,
};

/** By which a browser adds the archive to its search engines (OpenSearch 1.1, Draft 6). */
export function openSearch({ name, description, language, path, absolute }: Site): string {
  const template = `${absolute(path.search())}?q={searchTerms}`;
  const isLong = [...name].length > longestName;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${shortened(name, longestName)}</ShortName>
  <Description>${shortened(description, longestDescription)}</Description>
${isLong ? `  <LongName>${shortened(name, longestLongName)}</LongName>\n` : ''}  <Language>${xmlText(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${xmlText(absolute(path.favicon()))}</Image>
  <Url type="text/html" template="${xmlText(template)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(absolute(path.openSearch()))}"/>
</OpenSearchDescription>
`;
}

function* openSearchOf({ site }: Edition): Generator<SiteFile> {
  yield file(below(site, site.path.openSearch()), () => openSearch(site));
}

/** In characters; OpenSearch allows no more. */
const longestName = 16;
const longestLongName = 48;
const longestDescription = 1024;

function shortened(text: string, most: number): string {
  return xmlText([...text].slice(0, most).join(''));
}
