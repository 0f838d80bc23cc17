/* What the service worker reads of a page’s HTML, and writes into it. The HTML is that of Dateline’s own templates. */

/** A page that a browser keeps. */
export interface KeptPage {
  /** From the root of the host: `/archive/stories/…/`. */
  address: string;
  title: string;
  /** When the host gave it out. */
  when: Date;
}

/** The addresses of the days and stories to which a front page links, in its order, each once, from the root of the host. */
export function newestAddresses(html: string, base: string, most: number): string[] {
  const all = [...html.matchAll(/ href="([^"#?]*)"/g)].map(([, address = '']) => address);
  const wanted = all.filter((address) => {
    const path = address.startsWith(base) ? address.slice(base.length) : '';
    return /^dates\/\d{4}\/\d\d\/\d\d\/$|^stories\/.+\/$/.test(path);
  });
  return [...new Set(wanted)].slice(0, most);
}

/** The styles and scripts of a page whose names change with their content, from the root of the host. */
export function hashedFilesOf(html: string, base: string): string[] {
  const all = [...html.matchAll(/ (?:href|src)="([^"#?]*)"/g)].map(([, address = '']) => address);
  return [...new Set(all.filter((address) => address.startsWith(`${base}_astro/`)))];
}

/** The title as plain text, without the name of the site where the page gives it so. */
export function titleOf(html: string): string {
  const own =
    /<meta property="og:title" content="([^"]*)"/.exec(html) ?? /<title>([^<]*)<\/title>/.exec(html);
  return unescaped(own?.[1] ?? '');
}

/**
 * A page with a line above its content that says what it is, and a link to ask the host again. The attribute tells the element from a
 * headline in an attribute, in which `<main>` may be, but no quote.
 */
export function withNote(html: string, line: string, tryAgain: string): string {
  const note = `<p class="note kept-copy" role="status">${escaped(line)} <a href="">${escaped(tryAgain)}</a></p>`;
  return html
    .replace(/<html\b/, '<html data-kept-copy')
    .replace(/<main id="main"[^>]*>/, (main) => main + note);
}

/** The page about reading away from the network, with the pages that are kept listed in its place for them. */
export function withKeptPages(
  html: string,
  { heading, note, pages }: { heading: string; note: string; pages: (KeptPage & { remark: string })[] },
): string {
  const items = pages.map(
    ({ address, title, remark }) =>
      `<li><a href="${escaped(address)}"><bdi>${escaped(title)}</bdi></a><span class="data">${escaped(remark)}</span></li>`,
  );
  const list = items.length ? `<h2>${escaped(heading)}</h2><ul class="index">${items.join('')}</ul>` : '';
  const said = note && `<p class="note" role="status">${escaped(note)}</p>`;
  return html.replace(
    /(<div id="kept-pages">).*?(<\/div>)/s,
    (_, open: string, close: string) => open + said + list + close,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(String(hex), 16) : Number(decimal));
  });
}
