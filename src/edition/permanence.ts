/*
 * Addresses that stay. A record in the content folder (`addresses.txt`) holds every address that was published; an edition at which one of them
 * leads nowhere has a defect.
 *
 * The rule. What was published at an address must be there, or be covered:
 *
 * 1. by a redirect: `aliases` of a story, `redirects` of `archive.md`;
 * 2. by `gone` of `archive.md`: it was given up for good;
 * 3. by a story that is withheld or canceled: the address would be there if no story were. So it is with the page of a story that is withheld,
 *    with its pictures, and with the page of a topic, source or photographer that no other story has;
 * 4. by a page above it, where it was a part of a list: a year, month or day, a numbered page, a letter of a register, the photos of somebody, a
 *    country that no story names now. Lists grow and shrink by themselves, and nobody need say so: the address leads to the nearest page above
 *    that is there (`/dates/2025/04/08/` → `/dates/2025/04/`), and where the page above has moved, was given up or withdrawn, so is it.
 *    Which pages are parts is `mustLast` of their type in `routes.ts`; which files, `mayBeFewer` of their kind;
 * 5. by its page, where it is a file below a page that is covered: the feed of a topic goes with the topic.
 *
 * The page of a story, person, country, topic, source or photographer that was renamed or deleted is covered by none of these: it is lost, and
 * so is a file by itself, such as a picture or a dataset. Each is a defect at its line in the record; what is below it is not reported again.
 */
import type { Holdings } from '../archive/archive.ts';
import { defect } from '../archive/defects.ts';
import { bagNames } from '../bag/bagFiles.ts';
import { fileTypes, filesOf } from '../files.ts';
import { addressRecordFile } from '../parse/addressRecord.ts';
import { getOrInsert } from '../parse/assert.ts';
import type { Defect } from '../parse/contentError.ts';
import { nearest } from '../parse/nearest.ts';
import { pagePath } from '../parse/sitePath.ts';
import type { Edition, Page } from '../routes.ts';
import { routes } from '../routes.ts';
import { isOfOthers } from './addresses.ts';
import { isPartOfList } from './partsOfLists.ts';
import { recordableFiles, unlessWithdrawn } from './recordable.ts';
import type { Moved, Redirect } from './redirects.ts';
import { aliasesOf, pageAddress } from './redirects.ts';

/** What is known of the addresses of an edition. */
export interface Standing {
  moved: Moved;
  /** Addresses that are lost, and redirects and `gone` that fit nothing. */
  defects: Defect[];
  /** Whether a defect may be missing, or said where there is none, because the archive is not joined with what words name. */
  isUnsure: boolean;
}

/** Works out what becomes of each recorded address. `pages` are those of the edition but for redirects. */
export function standingOf(edition: Edition, pages: Page[], holdings: Holdings): Standing {
  const { archive } = edition;
  const isPlain = !holdings.addresses && !archive.redirects.length && !archive.gone.length;
  // A story’s aliases lead to the story, and were compared with each other.
  if (isPlain) return { moved: { redirects: aliasesOf(archive), gone: [] }, defects: [], isUnsure: false };
  return new Permanence(edition, pages, holdings).standing();
}

/** What became of an address: it is there or leads to `at`; it went with something that was taken back; it was given up; `at` is lost; a redirect ends nowhere. */
type Outcome =
  | { is: 'there' | 'lost' | 'nowhere'; at: string }
  | { is: 'loop'; at: string }
  | { is: 'withdrawn' }
  | { is: 'gone' };

class Permanence {
  readonly #edition: Edition;
  readonly #holdings: Holdings;
  readonly #there: Set<string>;
  readonly #pages: Page[];
  #allFiles: ReadonlySet<string> | undefined;
  #allRecorded: ReadonlySet<string> | undefined;
  /** Declared redirects, by `from`. */
  readonly #redirects = new Map<string, Redirect>();
  readonly #gone = new Set<string>();
  /** Countries of which there is a record: their pages are parts of the list of countries. */
  readonly #countries: ReadonlySet<string>;
  readonly #fewer = new Map<RegExp, boolean>();
  #unlessWithdrawn: ReadonlySet<string> | undefined;
  /** What is there and was not published before. */
  #fresh: string[] | undefined;
  readonly #defects: Defect[] = [];

  constructor(edition: Edition, pages: Page[], holdings: Holdings) {
    this.#edition = edition;
    this.#holdings = holdings;
    this.#pages = pages;
    this.#there = new Set(
      recordableFiles({ moved: { redirects: [], gone: [] }, ...edition, pages }, holdings.publicFiles),
    );
    for (const { address } of pages) this.#there.add(`/${address}`);
    this.#countries = new Set(
      edition.archive.countries.map(({ code }) => `/${routes.country.address(code)}`),
    );
  }

  standing(): Standing {
    for (const alias of aliasesOf(this.#edition.archive)) this.#redirects.set(alias.from, alias);
    this.#readDeclared();
    this.#readGone();
    const redirects = this.#resolved();
    const isUnsure = this.#isUnsure();
    const { lines = [] } = this.#holdings.addresses ?? {};
    const lost = new Map<string, { line: number; below: number }>();
    for (const [index, address] of lines.entries()) {
      if (address === '' || this.#there.has(address) || this.#redirects.has(address)) continue;
      const outcome = this.#outcome(address);
      if (outcome.is === 'there') {
        // A line may be there twice.
        redirects.set(address, { from: address, to: outcome.at, by: 'list' });
      } else if (outcome.is === 'gone') this.#gone.add(address);
      else if (outcome.is === 'lost') {
        const found = getOrInsert(lost, outcome.at, () => ({ line: 0, below: 0 }));
        if (outcome.at === address) found.line ||= index + 1;
        else found.below++;
      }
    }
    this.#reportLost(lost);
    return {
      moved: { redirects: [...redirects.values()], gone: [...this.#gone] },
      defects: this.#defects,
      isUnsure,
    };
  }

  /** Made only where something is not there any more. */
  get #recorded(): ReadonlySet<string> {
    return (this.#allRecorded ??= new Set(this.#holdings.addresses?.lines));
  }

  /** What becomes of an address; `passed` are the redirects followed so far. */
  #outcome(address: string, passed: string[] = []): Outcome {
    if (this.#there.has(address)) return { is: 'there', at: address };
    const redirect = this.#redirects.get(address);
    if (redirect) {
      if (passed.includes(address)) return { is: 'loop', at: address };
      return this.#outcome(redirect.to, [...passed, address]);
    }
    if (this.#gone.has(address)) return { is: 'gone' };
    const isRecorded = this.#recorded.has(address);
    if (this.#countries.has(address) || (isRecorded && isPartOfList(address)))
      return this.#above(address, passed);
    const page = folderOf(address);
    if (!address.endsWith('/') && isRecorded && page !== '/' && !this.#there.has(page)) {
      const isOfPage = this.#recorded.has(page) || this.#redirects.has(page);
      if (isOfPage) return this.#withPage(address, page, passed);
    }
    if (this.#mayBeWithdrawn(address)) return { is: 'withdrawn' };
    if (!isRecorded) return { is: 'nowhere', at: address };
    return this.#isOneOfFewer(address) ? { is: 'withdrawn' } : { is: 'lost', at: address };
  }

  /** A part of a list goes to the nearest page above it that was ever there. */
  #above(address: string, passed: string[]): Outcome {
    for (let above = folderOf(address); ; above = folderOf(above)) {
      const isKnown = this.#there.has(above) || this.#redirects.has(above) || this.#gone.has(above);
      if (!isKnown && !this.#recorded.has(above)) continue;
      const outcome = this.#outcome(above, passed);
      if (outcome.is !== 'there' || outcome.at === above) return outcome;
      const same = outcome.at + address.slice(above.length);
      return this.#there.has(same) ? { is: 'there', at: same } : outcome;
    }
  }

  /** A file goes with the page that it is below; where that has moved, to the file of the same name there. */
  #withPage(address: string, page: string, passed: string[]): Outcome {
    const outcome = this.#outcome(page, passed);
    if (outcome.is !== 'there') return outcome;
    const same = outcome.at + address.slice(page.length);
    return this.#there.has(same) ? { is: 'there', at: same } : { is: 'withdrawn' };
  }

  /** Whether a file is one of those of times or numbers, of which others are there. */
  #isOneOfFewer(address: string): boolean {
    return fileTypes.some(({ mayBeFewer }) => {
      if (!mayBeFewer?.test(address.slice(1))) return false;
      return getOrInsert(this.#fewer, mayBeFewer, () =>
        [...this.#there].some((one) => mayBeFewer.test(one.slice(1))),
      );
    });
  }

  /** Whether something would be there if no story were withheld or canceled. */
  #mayBeWithdrawn(address: string): boolean {
    this.#unlessWithdrawn ??= unlessWithdrawn(this.#holdings, this.#edition);
    return this.#unlessWithdrawn.has(address);
  }

  #readDeclared(): void {
    const keys = new Map([...this.#redirects.values()].map(({ from }) => [keyOf(from), from]));
    for (const [index, { from: written, to }] of this.#edition.archive.redirects.entries()) {
      const isFile = this.#recorded.has(written) || (this.#there.has(to) && !to.endsWith('/'));
      const from = isFile ? written : pageAddress(written);
      const isFileNow = this.#there.has(to) || this.#recorded.has(to);
      const redirect: Redirect = { from, to: isFileNow ? to : pageAddress(to), by: 'archive' };
      const field = `redirects[${index + 1}].from`;
      const key = keyOf(from);
      if (!isFile && !pagePath.test(written))
        this.#report(
          field,
          defect('never-published', { address: written, near: this.#nearRecorded(written) }),
        );
      else if (from === redirect.to) this.#report(field, defect('redirect-loop', { from }));
      else if (this.#isThere(from) || this.#isInTheWay(from))
        this.#report(field, defect('redirect-from-page', { from }));
      else if (keys.has(key)) this.#report(field, defect('redirect-twice', { from }));
      else this.#redirects.set(from, redirect);
      keys.set(key, from);
    }
  }

  #readGone(): void {
    for (const [index, written] of this.#edition.archive.gone.entries()) {
      const isFile = this.#recorded.has(written);
      const address = isFile ? written : pageAddress(written);
      const field = `gone[${index + 1}]`;
      if (!isFile && !pagePath.test(written))
        this.#report(
          field,
          defect('never-published', { address: written, near: this.#nearRecorded(written) }),
        );
      else if (this.#isThere(address) || this.#isInTheWay(address))
        this.#report(field, defect('gone-is-there', { address }));
      else if (this.#redirects.has(address)) this.#report(field, defect('redirect-twice', { from: address }));
      else this.#gone.add(address);
    }
  }

  /** Whether something stands at an address already, in whatever letters. */
  #isThere(address: string): boolean {
    return [address, address.toLowerCase()].some((one) => this.#there.has(one)) || isOfOthers(address);
  }

  /**
   * Whether what would stand at an address would take the place of a file, or a folder, that the site has: at a file’s own address, with a slash or
   * without, below it, or at that of a folder without its slash.
   */
  #isInTheWay(address: string): boolean {
    const key = keyOf(address);
    const [, root = ''] = key.split('/');
    if (root === 'search') return true;
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1))
      if (this.#files.has(key.slice(0, end))) return true;
    if (address.endsWith('/')) return false;
    return [...this.#there, ...this.#files].some((one) => one.toLowerCase().startsWith(`${key}/`));
  }

  /** Every file of the site but its pages, in small letters; made only where something is to stand elsewhere. */
  get #files(): ReadonlySet<string> {
    if (this.#allFiles) return this.#allFiles;
    const edition = { ...this.#edition, moved: { redirects: [], gone: [] }, pages: this.#pages };
    const files = new Set(Object.values(bagNames).map((name) => `/${name}`));
    for (const { address } of filesOf(edition)) files.add(`/${address}`.toLowerCase());
    for (const path of this.#holdings.publicFiles ?? []) files.add(`/${path}`.toLowerCase());
    return (this.#allFiles = files);
  }

  /** The redirects, each to where it ends. Those that end nowhere are left out. */
  #resolved(): Map<string, Redirect> {
    const resolved = new Map<string, Redirect>();
    const declared = this.#edition.archive.redirects;
    for (const redirect of this.#redirects.values()) {
      const { from, to, by } = redirect;
      const outcome = this.#outcome(to, [from]);
      if (outcome.is === 'there') resolved.set(from, { ...redirect, to: outcome.at });
      else if (outcome.is === 'gone') this.#gone.add(from);
      if (by !== 'archive') continue;
      const index = declared.findIndex((one) => one.from === from || pageAddress(one.from) === from);
      if (outcome.is === 'there' && !from.endsWith('/') && outcome.at.endsWith('/'))
        this.#report(`redirects[${index + 1}].to`, defect('file-to-page', { from, to: outcome.at }));
      if (outcome.is === 'loop' && outcome.at === from)
        this.#report(`redirects[${index + 1}].from`, defect('redirect-loop', { from }));
      if (outcome.is === 'nowhere')
        this.#report(
          `redirects[${index + 1}].to`,
          defect('redirect-to-nowhere', { to, near: this.#near(to) }),
        );
    }
    return resolved;
  }

  /** Whether a redirect or a given-up address may be of a page that is known only when the archive is joined. */
  #isUnsure(): boolean {
    const { redirects, gone } = this.#edition.archive;
    return [...redirects.flatMap(({ from, to }) => [from, to]), ...gone].some((written) => {
      const address = pageAddress(written);
      return [address, folderOf(address)].some((one) => isPartOfList(one) || this.#countries.has(one));
    });
  }

  #reportLost(lost: Map<string, { line: number; below: number }>): void {
    const alike = Map.groupBy(lost.keys(), likeness);
    for (const [address, { line, below }] of lost) {
      const isStory = kindOf(address) === 'stories' && address.endsWith('/');
      const near = this.#now(address, alike.get(likeness(address))?.length === 1);
      this.#defects.push({
        file: addressRecordFile,
        line,
        column: 1,
        ...defect('lost-address', { address, below, near, isStory }),
      });
    }
  }

  /**
   * Where a lost page or file may be now: at an address of its kind that was not published before, the nearest, or the only one where no other
   * of the kind is lost (`isAlone`).
   */
  #now(address: string, isAlone: boolean): string | undefined {
    this.#fresh ??= [...this.#there].filter((one) => !this.#recorded.has(one));
    const alike = this.#fresh.filter(
      (one) => likeness(one) === likeness(address) && !(isPage(one) && isPartOfList(one)),
    );
    if (alike.length > mostCompared) return undefined;
    return nearest(address, alike) ?? (isAlone && alike.length === 1 ? alike[0] : undefined);
  }

  #near(address: string): string | undefined {
    const kind = kindOf(address);
    return nearest(
      address,
      [...this.#there].filter((one) => kindOf(one) === kind),
    );
  }

  #nearRecorded(address: string): string | undefined {
    return nearest(address, [...this.#recorded]);
  }

  #report(field: string, fault: ReturnType<typeof defect>): void {
    const [{ file = 'archive.md', places = {} } = {}] = this.#holdings.archive ?? [];
    this.#defects.push({ file, ...places[field], field, ...fault });
  }
}

/** More addresses are not compared letter by letter for a proposal. */
const mostCompared = 2000;

/** The folder that holds what is at an address: `/topics/oil/` of `/topics/oil/2025/` and of `/topics/oil/feed.xml`. */
function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/', address.length - 2) + 1);
}

/** What a page or file has in common with others of its kind. */
function likeness(address: string): string {
  return `${kindOf(address)} ${isPage(address)}`;
}

function isPage(address: string): boolean {
  return address.endsWith('/');
}

/** What of two addresses is the same where a disk takes capitals and small letters for the same, and no folder has the name of a file. */
function keyOf(address: string): string {
  return address.toLowerCase().replace(/\/$/, '');
}

function kindOf(address: string): string {
  return address.split('/', 2)[1] ?? '';
}
