/*
 * Atom (RFC 4287), with archive documents (RFC 5005) and tombstones of canceled stories (RFC 6721). Written by hand, because the same entry
 * stands in many feeds: twenty thousand stories have a hundred thousand.
 */
import type { Story } from '../../archive/types.ts';
import type { Site } from '../../site.ts';
import { contentOf } from './content.ts';
import type { FeedDates } from './feedDates.ts';
import { feedDates } from './feedDates.ts';
import type { FeedDocument } from './documents.ts';
import { cdata, xmlText } from '../xmlText.ts';

/** A document of a feed, with what stands in it. */
export interface AtomDocument extends FeedDocument {
  /** Of the subject; `undefined` for the whole archive. */
  name: string | undefined;
  /** The path of the page that the feed is of. */
  page: string;
  /** The path of the page whose archive documents it has: its own, or that of a feed of the same stories. */
  archivedAt: string;
  /** Whether it holds all of the feed. */
  isComplete: boolean;
  /** When any story of the feed, or of an archive document, last changed (RFC 3339). */
  updated: string;
  /** The newest first. */
  entries: Story[];
  /** How many of these are carried whole; the others have headline, link and dates. */
  texts: number;
  /** Canceled stories. */
  tombstones: Story[];
}

/** Writes the documents of one site’s feeds; what it made of a story is made once. */
export class AtomWriter {
  readonly #site: Site;
  readonly #dates = new Map<Story, FeedDates>();
  /** As they are written in XML. */
  readonly #addresses = new Map<Story, string>();
  readonly #whole = new Map<Story, string>();

  constructor(site: Site) {
    this.#site = site;
  }

  datesOf(story: Story): FeedDates {
    return remembered(this.#dates, story, feedDates);
  }

  /** The text of a document, piece by piece. */
  *document(of: AtomDocument): Generator<string> {
    yield this.#head(of);
    for (const story of of.tombstones) yield this.#tombstone(story);
    for (const [at, story] of of.entries.entries())
      yield at < of.texts
        ? remembered(this.#whole, story, (one) => this.#wholeEntry(one))
        : this.#entry(story);
    yield '</feed>\n';
  }

  #head({ name, page, archivedAt, number, previous, next, isComplete, updated }: AtomDocument): string {
    const { absolute, path, description, language, publisher, rights } = this.#site;
    const newest = absolute(path.feed(page));
    const archive = (rel: string, one: number | undefined): string =>
      one ? link(rel, absolute(path.feedArchive(archivedAt, one)), atom) : '';
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${xmlText(language)}">\n`,
      // The same in all documents of a feed.
      element('id', absolute(page)),
      element('title', name ? `${this.#site.name}: ${name}` : this.#site.name),
      element('subtitle', description),
      element('updated', updated),
      `<author>${element('name', publisher ?? this.#site.name)}</author>`,
      rights ? element('rights', rights) : '',
      link('alternate', absolute(page), 'text/html'),
      link('self', number ? absolute(path.feedArchive(page, number)) : newest, atom),
      number
        ? link('current', newest, atom)
        : link('alternate', absolute(path.feed(page, 'json')), 'application/feed+json'),
      archive('prev-archive', previous),
      archive('next-archive', next),
      number ? '<fh:archive/>' : isComplete ? '<fh:complete/>' : '',
      '\n',
    ].join('');
  }

  /** Headline, link and dates. Where there is no other date than `updated`, the story was published then. */
  #entry(story: Story): string {
    const { published, updated } = this.datesOf(story);
    const own = published === updated ? '' : element('published', published);
    return `${this.#opening(story)}${own}<updated>${updated}</updated></entry>\n`;
  }

  #wholeEntry(story: Story): string {
    const { published, updated } = this.datesOf(story);
    const { html, summary, enclosures } = contentOf(story, this.#site);
    return [
      this.#opening(story),
      element('published', published),
      element('updated', updated),
      ...(story.byline.length ? story.byline : [story.source]).map(
        (name) => `<author>${element('name', name)}</author>`,
      ),
      ...story.topics.map((topic) => `<category term="${xmlText(topic)}"/>`),
      story.rights ? element('rights', story.rights) : '',
      summary === undefined ? '' : element('summary', summary),
      html === undefined ? '' : `<content type="html">${cdata(html)}</content>`,
      ...enclosures.map(({ url, type }) => link('enclosure', url, type)),
      '</entry>\n',
    ].join('');
  }

  #opening(story: Story): string {
    const { title, lang } = story;
    const address = this.#addressOf(story);
    const language = lang ? ` xml:lang="${xmlText(lang)}"` : '';
    return `<entry${language}><id>${address}</id><title>${xmlText(title)}</title><link href="${address}"/>`;
  }

  #addressOf(story: Story): string {
    const { absolute, path } = this.#site;
    return remembered(this.#addresses, story, ({ id }) => xmlText(absolute(path.story(id))));
  }

  /** That a story was canceled, when, and what is said of why. */
  #tombstone(story: Story): string {
    const { note, corrections } = story;
    const reasons = [...(note ? [note] : []), ...corrections.map(({ text }) => text)].join(' ');
    const comment = reasons && `<at:comment>${xmlText(reasons)}</at:comment>`;
    return `<at:deleted-entry ref="${this.#addressOf(story)}" when="${this.datesOf(story).updated}">${comment}</at:deleted-entry>\n`;
  }
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}

const atom = 'application/atom+xml';
