import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { OwnStory } from '../archive/types.ts';
import { summaryOf } from '../archive/story.ts';
import { moment } from '../parse/storyDate.ts';
import type { Site } from '../site.ts';

/** What a feed is of. */
export interface FeedSubject {
  /** `undefined` for the whole archive. */
  name: string | undefined;
  /** The path of the page it belongs to. */
  page: string;
  /** Oldest first. A feed says of a story only what its own record says. */
  stories: OwnStory[];
}

/** How many of the newest stories a feed carries. */
export const newest = 50;

/** An Atom feed (RFC 4287). */
export function atomFeed({ name, page, stories }: FeedSubject, site: Site): string {
  const { absolute, path } = site;
  const entries = stories.slice(-newest).toReversed();
  // feedsmith 3 leaves out a title or content that is a plain string.
  const plain = (value: string) => ({ value, type: 'text' });
  return generateAtomFeed({
    id: absolute(page),
    title: plain(name ? `${site.name}: ${name}` : site.name),
    subtitle: plain(site.description),
    updated:
      entries
        .map((story) => moment(story.updated ?? story.date))
        .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '1970-01-01T00:00:00Z',
    links: [
      { href: absolute(page), rel: 'alternate', type: 'text/html' },
      { href: absolute(path.feed(page)), rel: 'self', type: 'application/atom+xml' },
    ],
    entries: entries.map((story) => ({
      id: absolute(path.story(story.id)),
      title: plain(story.title),
      links: [{ href: absolute(path.story(story.id)), rel: 'alternate', type: 'text/html' }],
      published: moment(story.date),
      updated: moment(story.updated ?? story.date),
      authors: (story.byline.length ? story.byline : [story.source]).map((author) => ({ name: author })),
      categories: story.topics.map((term) => ({ term })),
      summary: plain(summaryOf(story)),
    })),
  });
}

/** A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ name, page, stories }: FeedSubject, site: Site): string {
  const { absolute, path } = site;
  const feed = generateJsonFeed({
    title: name ? `${site.name}: ${name}` : site.name,
    home_page_url: absolute(page),
    feed_url: absolute(path.feed(page, 'json')),
    description: site.description,
    language: site.language,
    items: stories
      .slice(-newest)
      .toReversed()
      .map((story) => ({
        id: absolute(path.story(story.id)),
        url: absolute(path.story(story.id)),
        title: story.title,
        content_text: summaryOf(story),
        date_published: moment(story.date),
        ...(story.updated && { date_modified: moment(story.updated) }),
        authors: (story.byline.length ? story.byline : [story.source]).map((author) => ({ name: author })),
        tags: story.topics,
        ...(story.lang && { language: story.lang }),
      })),
  });
  return JSON.stringify(feed);
}
