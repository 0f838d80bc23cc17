import type { APIRoute } from 'astro';
import { absolute, path, site } from '../site.ts';

/** By which a browser adds the archive to its search engines (OpenSearch 1.1, Draft 6). */
export const GET: APIRoute = () => {
  const template = `${absolute(path.search())}?q={searchTerms}`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(site.name.slice(0, 16))}</ShortName>
  <Description>${xml(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${xml(absolute(path.favicon()))}</Image>
  <Url type="text/html" template="${xml(template)}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
