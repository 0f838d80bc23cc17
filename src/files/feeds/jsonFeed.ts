/* JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the newest stories alone. */
import type { Story } from '../../archive/types.ts';
import type { Site } from '../../site.ts';
import { contentOf } from './content.ts';
import { knownDates } from './feedDates.ts';
import { withoutUnwritable } from '../xmlText.ts';

/** What a JSON Feed is of; the newest of its stories first. */
export interface JsonFeed {
  name: string | undefined;
  page: string;
  stories: Story[];
}

/** Writes the JSON Feeds of one site; the item of a story is made once. */
export class JsonFeedWriter {
  readonly #site: Site;
  readonly #items = new Map<Story, string>();

  constructor(site: Site) {
    this.#site = site;
  }

  feed({ name, page, stories }: JsonFeed): string {
    const { absolute, path, description, language, publisher } = this.#site;
    const head = JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: name ? `${this.#site.name}: ${name}` : this.#site.name,
        home_page_url: absolute(page),
        feed_url: absolute(path.feed(page, 'json')),
        description,
        language,
        authors: [{ name: publisher ?? this.#site.name }],
      },
      plain,
    );
    const items = stories.map((story) => this.#item(story)).join(',\n');
    return `${head.slice(0, -1)},"items":[\n${items}\n]}\n`;
  }

  #item(story: Story): string {
    const known = this.#items.get(story);
    if (known !== undefined) return known;
    const item = JSON.stringify(itemOf(story, this.#site), plain);
    this.#items.set(story, item);
    return item;
  }
}

function itemOf(story: Story, site: Site): object {
  const url = site.absolute(site.path.story(story.id));
  const { published, updated } = knownDates(story);
  const { html, summary, enclosures } = contentOf(story, site);
  return {
    id: url,
    url,
    title: story.title,
    ...(html === undefined ? { content_text: summary } : { content_html: html, summary }),
    image: enclosures[0]?.url,
    // Without a day there is no moment, and JSON Feed has nothing less exact.
    date_published: published,
    date_modified: updated,
    ...(published === undefined && { _dateline: { date: story.date } }),
    authors: (story.byline.length ? story.byline : [story.source]).map((name) => ({ name })),
    tags: story.topics.length ? story.topics : undefined,
    language: story.lang,
    attachments: enclosures.length
      ? enclosures.map(({ url: at, type }) => ({ url: at, mime_type: type }))
      : undefined,
  };
}

/** Some parsers refuse JSON with characters that XML cannot hold, as unpaired surrogates. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutUnwritable(value) : value;
}
