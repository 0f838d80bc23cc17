import { hash } from 'node:crypto';
import type { Story } from '../archive/types.ts';
import type { Edition } from '../routes.ts';
import type { Site } from '../site.ts';
import type { AtomDocument } from './feeds/atom.ts';
import { AtomWriter } from './feeds/atom.ts';
import type { FeedDocument } from './feeds/documents.ts';
import { documentsOf } from './feeds/documents.ts';
import { JsonFeedWriter } from './feeds/jsonFeed.ts';
import type { FeedSubject } from './feeds/subjects.ts';
import { feedSubjects } from './feeds/subjects.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below } from './siteFile.ts';

/** Feeds: each stands below the page that it is of. */
export const feedFiles: FileType = {
  roots: ['feed.xml', 'feed.json', 'feed-archive'],
  files: feedsOf,
  mustLast: 'each',
  mayBeFewer: /(?:^|\/)feed-archive\/\d+\.xml$/,
  ofRecords: true,
};

function* feedsOf(edition: Edition): Generator<SiteFile> {
  const feeds = new Feeds(edition.site);
  let whole: FeedSubject | undefined;
  for (const subject of feedSubjects(edition)) {
    whole ??= subject;
    yield* feeds.of(subject, whole);
  }
}

/** The files of a site’s feeds. What a file is made from is worked out when it is asked for. */
class Feeds {
  readonly #site: Site;
  readonly #atom: AtomWriter;
  readonly #json: JsonFeedWriter;
  readonly #digests = new Map<Story, string>();

  constructor(site: Site) {
    this.#site = site;
    this.#atom = new AtomWriter(site);
    this.#json = new JsonFeedWriter(site);
  }

  /** Of a subject; `whole` is the archive. */
  *of(subject: FeedSubject, whole: FeedSubject): Generator<SiteFile> {
    const { page, places } = subject;
    // One outlet may have published all that an archive holds: its older stories need not be listed twice.
    const archivedAt = places.length === whole.places.length ? whole.page : page;
    yield this.#jsonFile(subject);
    for (const document of documentsOf(places.length))
      if (archivedAt === page || document.number === undefined)
        yield this.#atomFile(subject, document, archivedAt);
  }

  #atomFile(subject: FeedSubject, document: FeedDocument, archivedAt: string): SiteFile {
    const { path } = this.#site;
    const { page } = subject;
    const make = once(() => this.#document(subject, document, archivedAt));
    return this.#file(
      document.number === undefined ? path.feed(page) : path.feedArchive(page, document.number),
      () => this.#atom.document(make()),
      () => {
        const { entries, tombstones, ...facts } = make();
        return { facts, stories: [...entries, ...tombstones] };
      },
    );
  }

  #jsonFile({ name, page, places, texts }: FeedSubject): SiteFile {
    const stories = once(() => newestUsable(places, texts));
    return this.#file(
      this.#site.path.feed(page, 'json'),
      () => [this.#json.feed({ name, page, stories: stories() })],
      () => ({ facts: { name }, stories: stories() }),
    );
  }

  #document(subject: FeedSubject, document: FeedDocument, archivedAt: string): AtomDocument {
    const { name, page, places, texts } = subject;
    const own = places.slice(document.from, document.to).toReversed();
    const isNewest = document.number === undefined;
    const canceled = isNewest ? canceledBefore(places, document.from) : [];
    return {
      ...document,
      name,
      page,
      archivedAt,
      isComplete: isNewest && document.from === 0,
      updated: this.#lastChange(isNewest ? places : own),
      entries: own.filter(isUsable),
      texts: isNewest ? texts : 0,
      tombstones: [...own.filter((story) => !isUsable(story)), ...canceled],
    };
  }

  /** When the last of some stories changed; a feed of none never did. */
  #lastChange(stories: Story[]): string {
    let last = { updated: '1970-01-01T00:00:00Z', changed: -Infinity };
    for (const story of stories) {
      const dates = this.#atom.datesOf(story);
      if (dates.changed > last.changed) last = dates;
    }
    return last.updated;
  }

  /** `inputs` are left out where a story’s digest is not known. */
  #file(
    path: string,
    text: () => Iterable<string>,
    madeOf: () => { facts: object; stories: Story[] },
  ): SiteFile {
    const inputs = once(() => {
      const { facts, stories } = madeOf();
      const digests = stories.map((story) => this.#digestOf(story));
      return digests.includes('') ? undefined : [facts, digests.join(' ')];
    });
    return {
      address: below(this.#site, path),
      text,
      get inputs() {
        return inputs();
      },
    };
  }

  /** A short digest of what feeds say of a story; empty where that of its file is not known. */
  #digestOf(story: Story): string {
    const known = this.#digests.get(story);
    if (known !== undefined) return known;
    const { digest = '', photos } = story;
    const pictures = photos.flatMap(({ picture }) => (picture ? [picture.digest] : []));
    const made = digest && hash('sha256', [digest, ...pictures].join(' '), 'base64url').slice(0, 22);
    this.#digests.set(story, made);
    return made;
  }
}

function isUsable({ status }: Story): boolean {
  return status === 'usable';
}

/** The newest stories of some places, as many as that, the newest first. */
function newestUsable(places: Story[], most: number): Story[] {
  const newest: Story[] = [];
  for (let at = places.length - 1; at >= 0 && newest.length < most; at--)
    if (isUsable(places[at]!)) newest.push(places[at]!);
  return newest;
}

/** Those of the places before `end` that were canceled, the newest first: feed readers remove them then. */
function canceledBefore(places: Story[], end: number): Story[] {
  return places
    .slice(0, end)
    .filter((story) => !isUsable(story))
    .toReversed()
    .slice(0, mostTombstones);
}

/** How many tombstones of older stories the newest document has at most; the archive documents have all. */
const mostTombstones = 50;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
