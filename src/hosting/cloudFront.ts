import { commonHeaders } from './headers.ts';
import type { HostRules } from './hostRules.ts';

/**
 * A function of CloudFront (runtime `cloudfront-js-2.0`, viewer request): pages of folders, redirects, and addresses that are gone, of which
 * it holds as many as it may have bytes for.
 */
export function cloudFrontFunction(rules: HostRules): string {
  return functionText(rules.base, entriesOf(rules).slice(0, heldAddresses(rules)));
}

/** How many redirects and addresses that are gone the function holds. The other redirects are pages that lead on. */
export function heldAddresses(rules: HostRules): number {
  let left = mostBytes - Buffer.byteLength(functionText(rules.base, []));
  const entries = entriesOf(rules);
  const held = entries.findIndex((entry) => {
    left -= Buffer.byteLength(entry);
    return left < 0;
  });
  return held < 0 ? entries.length : held;
}

/** The headers of every answer, as `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes them. */
export function cloudFrontHeaders(): string {
  const values = new Map(commonHeaders);
  const own = (name: string): string => {
    const value = values.get(name) ?? '';
    values.delete(name);
    return value;
  };
  const SecurityHeadersConfig = {
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: own('Content-Security-Policy') },
    ContentTypeOptions: { Override: own('X-Content-Type-Options') === 'nosniff' },
    ReferrerPolicy: { Override: true, ReferrerPolicy: own('Referrer-Policy') },
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(own('Strict-Transport-Security').replace('max-age=', '')),
      IncludeSubdomains: false,
      Preload: false,
    },
  };
  const Items = [...values].map(([Header, Value]) => ({ Header, Value, Override: true }));
  const config = {
    Name: 'archive',
    Comment: 'Headers of a news archive',
    SecurityHeadersConfig,
    CustomHeadersConfig: { Quantity: Items.length, Items },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** The quota of CloudFront for one function. */
export const mostBytes = 10_240;

function entriesOf({ redirects, gone }: HostRules): string[] {
  return [...redirects, ...gone.map((from) => ({ from, to: '' }))].map(
    ({ from, to }) => `  ${JSON.stringify(from)}: ${JSON.stringify(to)},\n`,
  );
}

function functionText(base: string, entries: string[]): string {
  return `// An archive at ${base}: a function of CloudFront for viewer requests, runtime cloudfront-js-2.0.
var base = ${JSON.stringify(base)};
// Older addresses, and where they lead; nowhere where they are gone.
var moved = {
${entries.join('')}};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri.indexOf(base) !== 0) return request;
  var address = uri.endsWith('/') ? uri : uri + '/';
  if (moved[address] === '') return { statusCode: 410, statusDescription: 'Gone' };
  if (moved[address]) return redirect(moved[address]);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!/\\.[^/]*$/.test(uri)) return redirect(address + query(request.querystring));
  return request;
}

function redirect(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
}

function query(fields) {
  var parts = [];
  Object.keys(fields).forEach(function (name) {
    (fields[name].multiValue || [fields[name]]).forEach(function (one) {
      parts.push(one.value === '' ? name : name + '=' + one.value);
    });
  });
  return parts.length ? '?' + parts.join('&') : '';
}
`;
}
