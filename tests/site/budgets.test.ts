/* What a reader’s connection carries of each page: limits that need no clock. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { everySite } from './everySite.ts';
import { attribute, elements, filesOf, pagesOf, read } from './pages.ts';
import type { BuiltSite } from './setup.ts';

describe.each(Object.entries(everySite))('in the %s site', (_, site) => {
  const each = test.skipIf(site === null);

  each('no page has more than 40 kB compressed and 150 kB of HTML', () => {
    const heavy = pagesOf(site!).flatMap((file) => {
      const html = readFileSync(join(site!.folder, file));
      // Compressed, a page is never larger.
      if (html.length <= limits.page) return [];
      const packed = compressed(html);
      return html.length > limits.html || packed > limits.page
        ? [`${file}: ${html.length} bytes, ${packed} compressed`]
        : [];
    });
    expect(heavy).toEqual([]);
  });

  each(
    'a story with its style has at most 14 kB compressed, in three requests, with no script and no font',
    () => {
      const styles = new Map<string, number>();
      const faults = storiesOf(site!).flatMap((file) => {
        const html = read(site!, file);
        const { style, scripts, others } = loadsOf(html);
        const bytes = style.reduce(
          (sum, address) => {
            const own = styles.get(address) ?? compressed(readAt(site!, address));
            styles.set(address, own);
            return sum + own;
          },
          compressed(Buffer.from(html)),
        );
        const found = [
          ...(bytes > limits.story ? [`${bytes} bytes`] : []),
          ...(scripts.length ? [`scripts ${scripts.join(' ')}`] : []),
          // The page itself and its icon are requests as well.
          ...(style.length + others.length + 2 > 3 ? [`requests ${[...style, ...others].join(' ')}`] : []),
        ];
        return found.map((fault) => `${file}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );

  each('no stylesheet has more than 12 kB, and none loads a font', () => {
    const sheets = filesOf(site!).filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const faults = sheets.flatMap((file) => {
      const css = read(site!, file);
      const bytes = Buffer.byteLength(css);
      return [
        ...(bytes > limits.stylesheet ? [`${file}: ${bytes} bytes`] : []),
        ...(/@font-face|url\(/.test(css) ? [`${file}: loads another file`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  each('no page has style or script of its own, which a strict Content-Security-Policy would refuse', () => {
    const faults = pagesOf(site!).flatMap((file) =>
      elements(read(site!, file))
        .filter(
          (element) =>
            element.tagName === 'style' ||
            attribute(element, 'style') !== undefined ||
            element.attrs.some(({ name }) => name.startsWith('on')) ||
            (element.tagName === 'script' &&
              attribute(element, 'src') === undefined &&
              attribute(element, 'type') !== 'application/ld+json'),
        )
        .map(({ tagName }) => `${file}: ${tagName}`),
    );
    expect(faults).toEqual([]);
  });
});

/** In bytes; a kilobyte is 1,000. */
const limits = { page: 40_000, html: 150_000, story: 14_000, stylesheet: 12_000 };

/** The pages of stories, without tombstones and older addresses. */
function storiesOf(site: BuiltSite): string[] {
  return pagesOf(site).filter(
    (file) => file.startsWith('stories/') && read(site, file).includes('"article:published_time"'),
  );
}

/** What a browser fetches for a page, pictures apart. */
function loadsOf(html: string): { style: string[]; scripts: string[]; others: string[] } {
  const loads = { style: [] as string[], scripts: [] as string[], others: [] as string[] };
  for (const element of elements(html)) {
    const rel = attribute(element, 'rel') ?? '';
    const href = attribute(element, 'href') ?? '';
    if (element.tagName === 'link' && rel === 'stylesheet') loads.style.push(href);
    else if (element.tagName === 'link' && /preload|prefetch|manifest/.test(rel)) loads.others.push(href);
    else if (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')
      loads.scripts.push(attribute(element, 'src') ?? 'inline');
  }
  return loads;
}

function readAt(site: BuiltSite, address: string): Buffer {
  return readFileSync(join(site.folder, address.slice(site.base.length)));
}

/** With Brotli at half its effort, which takes a tenth of the time and leaves a twentieth more: what keeps the limit so keeps it anywhere. */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
}
