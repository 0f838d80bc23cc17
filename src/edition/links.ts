import type { Holdings } from '../archive/archive.ts';
import type { LinkFault } from '../archive/defects.ts';
import { defect } from '../archive/defects.ts';
import type { Defect } from '../parse/contentError.ts';
import type { ArchiveLink } from '../parse/markdown.ts';
import type { Addresses } from './addresses.ts';
import { pageOf } from './addresses.ts';

/** Checks the links of stories, people’s notes and the About text against the addresses, which are listed only if there is a link. */
export class LinkCheck {
  readonly #holdings: Holdings;
  readonly #make: () => Addresses;
  #addresses: Addresses | undefined;
  #photos: Map<string, number> | undefined;

  constructor(holdings: Holdings, addresses: () => Addresses) {
    this.#holdings = holdings;
    this.#make = addresses;
  }

  /** The links to a page, a photo or a file of the archive that is not there. */
  *defects(): Generator<Defect> {
    for (const { file, to, ...place } of linksOf(this.#holdings)) {
      const fault = this.faultOf(to, file);
      if (fault) yield { file, ...place, ...defect('dead-link', { to, fault }) };
    }
  }

  /** Whether there is a link of which only the joined archive tells whether it leads somewhere. */
  isUnsure(): boolean {
    for (const { to } of linksOf(this.#holdings)) {
      const { path } = partsOf(to);
      if (path !== '' && !this.#at.known.has(path) && this.#at.mayHold(path)) return true;
    }
    return false;
  }

  /** Why a link from the root of the archive, or to a photo of its own page, is dead; `file` holds it. Undefined where it need not be. */
  faultOf(to: string, file: string): LinkFault | undefined {
    const { path, hash } = partsOf(to);
    if (path !== '' && !this.#at.known.has(path)) {
      if (this.#at.known.has(`${path}/`)) return { is: 'no-slash', page: path };
      return this.#at.mayHold(path) ? undefined : { is: 'no-page', near: this.#at.nearest(path) };
    }
    const number = /^photo-(\d+)$/.exec(hash)?.[1];
    if (number === undefined) return undefined;
    const held = this.#photosOf(path || pageOf(file));
    if (String(Number(number)) === number && Number(number) >= 1 && Number(number) <= held) return undefined;
    return { is: 'no-photo', held };
  }

  get #at(): Addresses {
    return (this.#addresses ??= this.#make());
  }

  #photosOf(page: string): number {
    this.#photos ??= new Map(
      this.#holdings.stories.map(({ file, record }) => [
        pageOf(file),
        // A story that could not be read may have any number of photos.
        !record ? Infinity : record.status === 'canceled' ? 0 : record.photos.length,
      ]),
    );
    return this.#photos.get(page) ?? 0;
  }
}

/** Every link to the archive itself, also of records with defects. */
function* linksOf({ stories, people, archive = [] }: Holdings): Generator<ArchiveLink & { file: string }> {
  for (const { file, record, partial } of [...stories, ...people, ...archive])
    for (const link of (record ?? partial)?.links ?? []) yield { file, ...link };
}

function partsOf(to: string): { path: string; hash: string } {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(to) ?? [];
  return { path, hash };
}
