import type { SiteSettings } from '../../site.ts';

/** What a person finds beside the pages of an unpacked archive: plain text. */
export function readMe({ name, description, address, base, rights }: SiteSettings): string {
  const published = new URL(base, address).href;
  return `${name}
${description}
${rights ? `${rights}\n` : ''}
This is a copy of the whole archive that is published at ${published}

TO READ IT, open index.html in a browser. Stories, dates, people, countries and
photos work from any disk, without a connection.

TO SEARCH IT, the files must come over HTTP, for browsers let no script read a
disk. Start any web server in this folder, and open the address it prints:

    python3 -m http.server          then http://localhost:8000/
    php -S localhost:8000
    npx serve
    caddy file-server --listen :8000 --browse

TO CHECK IT, compare all files with their digests, on Linux, macOS (shasum -a 256)
or with any program that reads BagIt (RFC 8493), for this folder is a bag:

    sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt

The data, as JSON, CSV and ninjs, are in data/. To publish the copy, put this
folder on any web host, at any path.
`;
}
