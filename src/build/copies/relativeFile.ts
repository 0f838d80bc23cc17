/*
 * The files of a site in a form that works at any path, below another path of a host, in a ZIM file, or opened from a disk: what begins at the
 * base path becomes relative, and a page is named with its file (`../people/index.html`), because nothing there need know that a folder stands
 * for one. Scripts learn of it by `data-base` and `data-page-file` of their page.
 */

/** Whether `relativeFile` may change a file, by its path. */
export function holdsAddresses(path: string): boolean {
  return /\.(?:html|css|svg)$/.test(path);
}

/** A file of a site whose base path is `base`, for its `path` below it. */
export function relativeFile(text: string, path: string, base: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const relative = (address: string): string => relativeAddress(address, base, up);
  return path.endsWith('.css') ? relativeStyles(text, relative) : relativeTags(text, relative);
}

/** `up` leads from the file to the root of the site. Addresses of other places, and those within a page, stay as they are. */
function relativeAddress(address: string, base: string, up: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  return `${up}${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}

/** What a template writes as a tag: `<` elsewhere is escaped, and values stand in quotes. */
const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const addresses = /(\s(?:href|src|action|formaction|poster|cite|data)=")([^"]*)"/gi;
const addressLists = /(\s(?:srcset|imagesrcset)=")([^"]*)"/gi;
const bases = /(\sdata-base=")([^"]*)"/gi;
const refreshes = /(\scontent="\d+;\s*url=)([^"]*)"/gi;

function relativeTags(html: string, relative: (address: string) => string): string {
  return html.replace(tags, (tag) => {
    if (!tag.includes('/')) return tag;
    const linked = tag
      .replace(addresses, (_, before: string, address: string) => `${before}${relative(address)}"`)
      .replace(addressLists, (_, before: string, list: string) => `${before}${relativeList(list, relative)}"`)
      // A folder, and no page.
      .replace(
        bases,
        (_, before: string, base: string) =>
          `${before}${relativeFolder(base, relative)}" data-page-file="index.html"`,
      );
    return /^<meta\s+http-equiv="refresh"/i.test(tag)
      ? linked.replace(refreshes, (_, before: string, address: string) => `${before}${relative(address)}"`)
      : linked;
  });
}

/** `/a.avif 480w, /b.avif 800w`. */
function relativeList(list: string, relative: (address: string) => string): string {
  return list
    .split(/,\s+/)
    .map((one) => one.replace(/^\s*\S+/, (address) => relative(address.trim())))
    .join(', ');
}

function relativeFolder(base: string, relative: (address: string) => string): string {
  const folder = relative(base).replace(/index\.html$/, '');
  return folder === '' ? './' : folder;
}

function relativeStyles(css: string, relative: (address: string) => string): string {
  return css.replace(
    /(url\(\s*["']?|@import\s*["'])([^"')]+)/gi,
    (_, before: string, address: string) => `${before}${relative(address)}`,
  );
}
