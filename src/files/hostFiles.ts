import { apacheConfig } from '../hosting/apache.ts';
import { caddyConfig } from '../hosting/caddy.ts';
import { cloudFrontFunction, cloudFrontHeaders } from '../hosting/cloudFront.ts';
import type { HostRules } from '../hosting/hostRules.ts';
import { hostRules } from '../hosting/hostRules.ts';
import { headersFile, redirectsFile } from '../hosting/netlify.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { s3Script } from '../hosting/s3.ts';
import type { Edition } from '../routes.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { file } from './siteFile.ts';

/** At the root of a site: hosts read them there, and do not serve them. */
export const readByHosts = ['_headers', '_redirects'];

/** The configuration of hosts: all of them in each site, so that it has the same bytes wherever it is published. */
export const hostFiles: FileType = {
  roots: [...readByHosts, 'hosting'],
  files: filesOf,
  mustLast: 'unrecorded',
  ofRecords: true,
};

function* filesOf(edition: Edition): Generator<SiteFile> {
  let made: HostRules | undefined;
  const rules = (): HostRules => (made ??= hostRules(edition));
  yield own('_headers', () => headersFile(rules()));
  yield own('_redirects', () => redirectsFile(rules()));
  yield own('hosting/nginx.conf', () => nginxConfig(rules()));
  yield own('hosting/htaccess', () => apacheConfig(rules()));
  yield own('hosting/Caddyfile', () => caddyConfig(rules()));
  yield own('hosting/cloudfront-function.js', () => cloudFrontFunction(rules()));
  yield own('hosting/cloudfront-headers.json', cloudFrontHeaders);
  yield own('hosting/s3.sh', s3Script);
}

/** A file of the same address in `public/` goes before it. */
function own(address: string, text: () => string): SiteFile {
  return { ...file(address, text), isDefault: true };
}
